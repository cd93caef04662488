import type { TableName } from '../../count/tables/tables.ts'
import { oncePerPage, type Page } from '../model/page.ts'
import { type View, type ViewColumn, viewBefore, viewOf } from '../tables/view.ts'
import type { PanelId } from '../words/words.ts'

/** What changed: by table, the rows that moved most, up or down, gone ones too. */
const movers = [
  { id: 'changedKeys', table: 'keys', column: 'bytes' },
  {
    id: 'changedSites',
    table: 'referringSites',
    column: 'visitors',
  },
  { id: 'changedBots', table: 'bots', column: 'requests' },
  { id: 'changedErrors', table: 'errorCodes', column: 'requests' },
] as const satisfies readonly {
  id: PanelId
  table: TableName
  column: ViewColumn
}[]

const MOST_MOVES = 10
/** A move smaller than this share of the table's larger total says nothing. */
const SMALLEST_SHARE = 0.002

export interface Move {
  readonly name: string
  readonly now: number
  readonly before: number
}

/** The biggest moves of each kind; none where there is nothing to measure against. */
export const movesOfPage = oncePerPage((page): PageMoves[] => {
  return movers.map(({ id, table, column }) => {
    const before = viewBefore(page, table)
    return { id, moves: before === null ? [] : movesOf(page, viewOf(page, table), before, column) }
  })
})
interface PageMoves {
  readonly id: MoverId
  readonly moves: readonly Move[]
}
export type MoverId = (typeof movers)[number]['id']

/** Names whose value moved most, by the size of the move. A name that one of the periods may have
 * cut is left out: its move cannot be known. */
function movesOf(page: Page, now: View, before: View, column: ViewColumn): Move[] {
  const counts = (name: string): boolean =>
    name !== '-' && (now.name !== 'referringSites' || !page.own.isOwn(name))
  const moves: Move[] = []
  let sum = 0
  let sumBefore = 0
  for (const { name, row, rowBefore } of sideBySide(now, before)) {
    if (!counts(name)) continue
    if (row === undefined && now.table.rest.rows > 0) continue
    if (rowBefore === undefined && before.table.rest.rows > 0) continue
    const move = {
      name,
      now: row === undefined ? 0 : now.value(row, column),
      before: rowBefore === undefined ? 0 : before.value(rowBefore, column),
    }
    sum += move.now
    sumBefore += move.before
    moves.push(move)
  }
  const size = (move: Move): number => Math.abs(move.now - move.before)
  const least = Math.max(1, Math.max(sum, sumBefore) * SMALLEST_SHARE)
  return moves
    .filter((move) => size(move) >= least)
    .sort((a, b) => size(b) - size(a) || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_MOVES)
}

interface Pair {
  readonly name: string
  /** Where it stands in each view; undefined where it does not. */
  readonly row: number | undefined
  readonly rowBefore: number | undefined
}

/** The names of two views, both in the order of names. */
function sideBySide(now: View, before: View): Pair[] {
  const pairs: Pair[] = []
  for (let at = 0, atBefore = 0; at < now.rows.length || atBefore < before.rows.length; ) {
    const row = now.rows[at]
    const rowBefore = before.rows[atBefore]
    const name = row === undefined ? undefined : now.nameOf(row)
    const nameBefore = rowBefore === undefined ? undefined : before.nameOf(rowBefore)
    const isFirst = nameBefore === undefined || (name !== undefined && name <= nameBefore)
    const isFirstBefore = name === undefined || (nameBefore !== undefined && nameBefore <= name)
    pairs.push({
      name: (isFirst ? name : nameBefore) ?? '',
      row: isFirst ? row : undefined,
      rowBefore: isFirstBefore ? rowBefore : undefined,
    })
    if (isFirst) at++
    if (isFirstBefore) atBefore++
  }
  return pairs
}

/** Of which table, and by which column, a panel tells the moves. */
export function moverOf(id: MoverId): Pick<(typeof movers)[number], 'table' | 'column'> {
  const row = movers.find((one) => one.id === id)
  if (row === undefined) throw new Error(`There are no moves called ${id}`)
  return row
}
