import { type MoverId, moverOf, movesOfPage } from '../../facts/movers.ts'
import { floors } from '../../facts/rules/rule.ts'
import type { Row } from '../../model/model.ts'
import { nameParts } from '../../model/names.ts'
import type { Page } from '../../model/page.ts'
import type { Words } from '../../words/words.ts'
import { changeCell, columnOf, measures } from '../columns.ts'
import type { PanelRow } from '../panel.ts'

/** A smaller move is none that a reader has to know of: what changed from 3 to 4 did not change. */
const LEAST_MOVES = { bytes: 1e6, visitors: floors.requests, requests: floors.requests }

/** A panel of the rows of a table that moved most, up or down, gone ones too. */
export function moverPanel(id: MoverId, nameLabel: keyof Words['names']): PanelRow {
  const { table, column } = moverOf(id)
  const least = LEAST_MOVES[column]
  const movesIn = (page: Page) =>
    (movesOfPage(page).find((one) => one.id === id)?.moves ?? []).filter(
      ({ now, before }) => Math.abs(now - before) >= least,
    )
  return {
    id,
    isShown: (page) => movesIn(page).length > 0,
    csv: `${table}.csv`,
    width: 'half',
    draw(page) {
      const moves = movesIn(page)
      const measure = measures[column]
      const most = Math.max(1, ...moves.map((move) => Math.abs(move.now - move.before)))
      const valueColumn = (name: 'before' | 'now') => ({
        ...columnOf(page, table, column, []),
        id: name,
        label: page.words.columns[name],
      })
      const rows = moves.map((move): Row => {
        const change = page.numbers.change(measure, move.now, move.before)
        return {
          name: nameParts(page, table, [move.name]),
          sub: '',
          cells: [
            page.numbers.cell(measure.kind, move.before),
            page.numbers.cell(measure.kind, move.now),
            changeCell(change),
          ],
          share: Math.abs(move.now - move.before) / most,
          change,
        }
      })
      return {
        table: {
          nameLabel: page.words.names[nameLabel],
          columns: [valueColumn('before'), valueColumn('now'), columnOf(page, table, 'change', [])],
          rows,
          shown: 4,
          rest: null,
          total: null,
          empty: page.words.nothing,
          sortedBy: '',
        },
        blocks: [],
        note: '',
      }
    },
  }
}
