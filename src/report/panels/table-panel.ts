import type { Block, Cell, Change, Column, PanelTable, Row } from '../model/model.ts'
import type { Page } from '../model/page.ts'
import { keptSet, narrowed, topRows } from '../tables/orders.ts'
import { tableSinceOf, tableSinceTexts, tableWords } from '../tables/since.ts'
import { restOf, totalOf, unknownOf } from '../tables/sums.ts'
import {
  beforeOfName,
  type RowValues,
  type View,
  type ViewColumn,
  viewBefore,
  viewOf,
} from '../tables/view.ts'
import type { PanelId } from '../words/words.ts'
import { listRows } from './all-rows.ts'
import {
  changeCell,
  changeOfRow,
  columnOf,
  type ListedColumn,
  listedValue,
  measures,
  ratio,
} from './columns.ts'
import { type PanelRow, partsOfName, type TableList } from './panel.ts'
import { moreName, sumRow } from './sum-row.ts'

/** Rows on a page, and of them those that are open at first. The script has all others, out of a file beside the page. */
export const ROWS_ON_PAGE = 15
const ROWS_OPEN = 8

/** A panel that lists the rows of one table, and blocks below it. */
export function tablePanel<Id extends string = PanelId>(
  list: TableList &
    Pick<PanelRow<Id>, 'id' | 'isShown' | 'wordsOf' | 'linkOf'> & {
      readonly width?: 'full'
      /** A sentence after the definition. Left out: none. */
      readonly noteOf?: (page: Page) => string
    },
  blocks: (page: Page) => readonly Block[] = () => [],
): PanelRow<Id> {
  const { id, isShown, wordsOf, linkOf, noteOf, width = 'half' } = list
  return {
    id,
    ...(isShown && { isShown }),
    ...(wordsOf && { wordsOf }),
    ...(linkOf && { linkOf }),
    csv: `${list.table}.csv`,
    width,
    list,
    rows: (page) => [listRows(page, id, list)],
    draw(page) {
      const all = viewOf(page, list.table)
      const view = list.only === undefined ? all : narrowed(page, all, list.only)
      return {
        table: tableOf(page, list, view, list.only && keptSet(page, all)),
        blocks: blocks(page),
        note: [
          noteOf?.(page) ?? '',
          list.isShort ? '' : unknownNote(page, view),
          ...sinceNotes(page, list),
        ]
          .filter((text) => text !== '')
          .join(' '),
      }
    },
  }
}

/** The panels of a section for those tables that ask for none of their own. */
export function plainPanels({ tables }: Page, section: string): PanelRow<string>[] {
  return tables.flatMap(({ name, panel }) =>
    panel?.section === section ? [tablePanel<string>({ ...panel, id: name, table: name })] : [],
  )
}

/** Columns that several panels have. */
export const READS = ['requests', 'bytes'] as const
export const BANDWIDTH = ['bytes', 'cost', 'requests'] as const
export const VISITS = ['visitors', 'pageViews', 'requests'] as const
export const TAKERS = ['visitors', 'bytes', 'cost'] as const

/** Since when the table and the columns of the panel are counted, where that is not on all days. */
function sinceNotes(page: Page, list: TableList): string[] {
  const found = tableSinceOf(page).get(list.table)
  if (found === undefined) return []
  const listed: readonly string[] = list.columns
  const columns = found.columns.filter(([column]) => listed.includes(column))
  return tableSinceTexts(page, { since: found.since, columns }, null).map((text) => `${text}.`)
}

/** What the summary had cut, where nobody knows any more whether it would count here. */
function unknownNote(page: Page, view: View): string {
  const { rows, columns } = unknownOf(view)
  if (rows === 0) return ''
  const reads = page.numbers.cell('count', columns.requests ?? 0)
  return page.words.unknownCut(reads, page.numbers.cell('bytes', columns.bytes ?? 0).text)
}

/** A list on one page, with what its lines are measured against. */
interface ListOnPage {
  readonly page: Page
  readonly list: TableList
  readonly view: View
  /** Of the period before; null where there is none to measure against. */
  readonly before: View | null
  /** What the shares of the rows are of. */
  readonly whole: number
}

/** With `kept`, of the rows that are in it. */
function tableOf(
  page: Page,
  list: TableList,
  view: View,
  kept: ReadonlySet<number> | undefined,
): PanelTable {
  const { sortedBy, inOrder, isWhole } = list
  const most = list.most ?? (isWhole ? view.rows.length : ROWS_ON_PAGE)
  const first = topRows(view, sortedBy, most, kept && ((at) => kept.has(at))).filter(
    (at) => view.value(at, sortedBy) > 0 || view.value(at, 'requests') > 0,
  )
  const shown = inOrder === undefined ? first : orderedBy(inOrder, view, first)
  const total = totalOf(view, page)
  const whole =
    shareOf(total, sortedBy) || Math.max(1, ...shown.map((at) => view.value(at, sortedBy)))
  const on = { page, list, view, before: viewBefore(page, list.table), whole }
  const rest = restOf(view, shown, page)
  const hasSums = list.isShort !== true
  return {
    nameLabel:
      list.nameLabel === undefined
        ? tableWords(page, list.table)[0]
        : page.words.names[list.nameLabel],
    columns: columnsOn(on),
    rows: shown.map((at) => rowOn(on, at)),
    shown: inOrder?.length ?? (isWhole ? shown.length : ROWS_OPEN),
    rest: hasSums && rest.rows > 0 ? sumsOn(on, moreName(page, rest.rows), rest.values) : null,
    total: hasSums && shown.length > 0 ? sumsOn(on, page.words.total, total) : null,
    empty: page.words.nothing,
    sortedBy: inOrder === undefined ? sortedBy : 'name',
  }
}

function orderedBy(names: readonly string[], view: View, rows: readonly number[]): number[] {
  const placeOf = (row: number): number => names.indexOf(view.nameOf(row))
  return rows.toSorted((a, b) => placeOf(a) - placeOf(b))
}

function columnsOn({ page, list, before }: ListOnPage): Column[] {
  return [
    ...list.columns.map((column) => columnOf(page, list.table, column, list.isMinor ?? [])),
    ...(list.isShort ? [] : [columnOf(page, list.table, 'share', [])]),
    ...(before === null ? [] : [columnOf(page, list.table, 'change', [])]),
  ]
}

/** The line of one row of the view. */
function rowOn(on: ListOnPage, at: number): Row {
  const { page, list, view, before, whole } = on
  const parts = view.partsOf(at)
  const change = changeOf(page, view, at, before, list.sortedBy)
  const share = ratio(view.value(at, list.sortedBy), whole)
  const value = (column: ListedColumn) => listedValue(page, view, at, column)
  return {
    name: partsOfName(page, list, parts),
    sub: list.sub?.(page, parts) ?? '',
    cells: cellsOn(on, value, share, change),
    share: share ?? 0,
    change,
    ...(list.anchorOf && { anchor: list.anchorOf(parts) }),
  }
}

/** The line of a sum of rows, which has neither days nor a change. */
function sumsOn(on: ListOnPage, name: string, sums: RowValues): Row {
  const { list, whole } = on
  const values: Readonly<Partial<Record<ListedColumn, number>>> = sums
  const share = ratio(values[list.sortedBy] ?? null, whole)
  const cells = cellsOn(on, (column) => values[column] ?? null, share, null)
  return sumRow(name, cells, share ?? 0)
}

/** The cells of a line, beside `columnsOn`. */
function cellsOn(
  { page: { numbers }, list, before }: ListOnPage,
  value: (column: ListedColumn) => number | string | null,
  share: number | null,
  change: Change | null,
): Cell[] {
  return [
    ...list.columns.map((column) => numbers.cell(measures[column].kind, value(column))),
    ...(list.isShort ? [] : [numbers.cell('percent', share)]),
    ...(before === null ? [] : [changeCell(change)]),
  ]
}

/** Downloads and mean times add up to nothing that shares could be of. */
function shareOf(total: RowValues, column: ViewColumn): number {
  return column === 'meanTurnAroundMs' ? 0 : (total[column] ?? 0)
}

/** A row against the same name in the period before. Null where that period cannot tell: there is
 * none, or its summaries had cut rows and this name is not among those left. */
function changeOf(
  page: Page,
  view: View,
  at: number,
  before: View | null,
  column: ViewColumn,
): Change | null {
  const was = before && beforeOfName(before, view.nameOf(at), column)
  return changeOfRow(page, measures[column], view.value(at, column), was)
}
