import { daySeen } from '../../rollup/rollup.ts'
import { narrowed, topRows } from '../facts/orders.ts'
import { tableSinceOf, tableSinceTexts, tableWords } from '../facts/since.ts'
import { restOf, totalOf, unknownOf } from '../facts/sums.ts'
import {
  type RowValues,
  type View,
  type ViewColumn,
  valueOfName,
  viewBefore,
  viewOf,
} from '../facts/view.ts'
import type { Block, Cell, Change, PanelTable, Row } from '../model/model.ts'
import { nameParts, wordName } from '../model/names.ts'
import type { Page } from '../model/page.ts'
import type { PanelId } from '../words/words.ts'
import { changeCell, columnOf, measures, ratio } from './columns.ts'
import type { PanelRow, TableList } from './panel.ts'

/** Rows on a page, and of them those that are open at first. */
const ROWS_ON_PAGE = 20
const ROWS_OPEN = 8

/** A panel that lists the rows of one table, and blocks below it. */
export function tablePanel<Id extends string = PanelId>(
  list: TableList & Pick<PanelRow<Id>, 'id' | 'isShown' | 'wordsOf'> & { readonly width?: 'full' },
  blocks: (page: Page) => readonly Block[] = () => [],
): PanelRow<Id> {
  const { id, isShown, wordsOf, width = 'half' } = list
  return {
    id,
    ...(isShown && { isShown }),
    ...(wordsOf && { wordsOf }),
    csv: `${list.table}.csv`,
    width,
    list,
    draw(page) {
      const all = viewOf(page, list.table)
      const view = list.only === undefined ? all : narrowed(page, all, list.only)
      return {
        table: tableOf(page, list, view),
        blocks: blocks(page),
        note: [list.isShort ? '' : unknownNote(page, view), ...sinceNotes(page, list)]
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
export const HOGS = ['bytes', 'cost', 'requests'] as const
export const VISITS = ['visitors', 'pageViews', 'requests'] as const

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

function tableOf(page: Page, list: TableList, view: View): PanelTable {
  const shown = topRows(view, list.sortedBy, list.most ?? ROWS_ON_PAGE).filter(
    (at) => view.value(at, list.sortedBy) > 0 || view.value(at, 'requests') > 0,
  )
  const total = totalOf(view, page)
  const whole =
    shareOf(total, list.sortedBy) ||
    Math.max(1, ...shown.map((at) => view.value(at, list.sortedBy)))
  const before = viewBefore(page, list.table)
  const rest = restOf(view, shown, page)
  const seen = (which: 'first' | 'last', at: number): string | null =>
    daySeen(page.period, which, at)
  const line = (
    value: (column: ViewColumn) => number | null,
    day: (which: 'first' | 'last') => string | null,
    change: Change | null,
  ): Cell[] => [
    ...list.columns.map((column) =>
      column === 'first' || column === 'last'
        ? page.numbers.cell('date', day(column))
        : page.numbers.cell(measures[column].kind, value(column)),
    ),
    ...(list.isShort ? [] : [page.numbers.cell('percent', ratio(value(list.sortedBy), whole))]),
    ...(before === null ? [] : [changeCell(change)]),
  ]
  const sums = (values: RowValues, name: string): Row => ({
    name: [wordName(name)],
    sub: '',
    cells: line(
      (column) => values[column] ?? null,
      () => null,
      null,
    ),
    share: ratio(values[list.sortedBy] ?? 0, whole) ?? 0,
    change: null,
  })
  return {
    nameLabel:
      list.nameLabel === undefined
        ? tableWords(page, list.table)[0]
        : page.words.names[list.nameLabel],
    columns: [
      ...list.columns.map((column) => columnOf(page, list.table, column, list.isMinor ?? [])),
      ...(list.isShort ? [] : [columnOf(page, list.table, 'share', [])]),
      ...(before === null ? [] : [columnOf(page, list.table, 'change', [])]),
    ],
    rows: shown.map((at): Row => {
      const change = changeOf(page, view, at, before, list.sortedBy)
      return {
        name: nameParts(page, list.table, view.partsOf(at)),
        sub: list.sub?.(page, view.partsOf(at)) ?? '',
        cells: line(
          (column) => view.value(at, column),
          (which) => seen(which, at),
          change,
        ),
        share: ratio(view.value(at, list.sortedBy), whole) ?? 0,
        change,
      }
    }),
    shown: ROWS_OPEN,
    rest:
      rest.rows > 0 && !list.isShort
        ? sums(rest.values, page.words.more(page.numbers.cell('count', rest.rows).text))
        : null,
    total: shown.length > 0 && !list.isShort ? sums(total, page.words.total) : null,
    empty: page.words.nothing,
    sortedBy: list.sortedBy,
  }
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
  const was = before && valueOfName(before, view.nameOf(at), column)
  return was === null ? null : page.numbers.change(measures[column], view.value(at, column), was)
}
