import { isZeros } from '../../columns/pool.ts'
import { allRows } from '../../columns/row-order.ts'
import { type ColumnarTable, columnarTable, rowCountOf } from '../../columns/table.ts'
import { isPageKey } from '../../count/meaning.ts'
import { noTable, type OtherRow } from '../../count/summary.ts'
import {
  type ColumnName,
  columnMerges,
  isOfSites,
  isShown,
  PARTS,
  type ShownColumn,
  type TableRow,
} from '../../count/tables.ts'
import type { Period } from '../../rollup/rollup.ts'
import { money, movesCost, rowCost } from '../model/cost.ts'
import { oncePerPage, type Page, rowOf } from '../model/page.ts'

/** Rows of a table that data.json and CSV hold; all others are in `rest`. */
export const MOST_ROWS = 1_000
/** Of each further order in which a panel shows the table, so that every row of a page is there. */
export const MOST_ROWS_OF_ORDER = 100

/** Columns that are worked out from others, beside those of the summary. */
export type ViewColumn = ShownColumn | 'cost' | 'downloads' | 'meanTurnAroundMs'
export type Values = Readonly<Partial<Record<ViewColumn, number>>>

/** Which rows of a table a panel is about. */
export type RowFilter = (page: Page, view: View, row: number) => boolean

/** No page, and large or read in ranges. */
export const isDownload: RowFilter = (_, view, row) =>
  (view.value(row, 'size') >= 1e6 || view.value(row, 'partial') > 0) && !isPageKey(view.nameOf(row))

/** Read often enough for its mean time to say something. */
export const isTimed: RowFilter = (_, view, row) => view.value(row, 'turnAroundCount') >= 10

/** All but the row of none. */
export const isNamed: RowFilter = (_, view, row) => view.nameOf(row) !== '-'

/** Sites, or pages of sites, that are not the owner's. */
export const isElsewhere: RowFilter = (page, view, row) => {
  const name = view.nameOf(row)
  return name !== '-' && !page.own.isOwn(hostOf(name))
}

interface Order {
  readonly by: ViewColumn
  readonly only?: RowFilter
}
const byRequests: Order = { by: 'requests' }
const byBytes: Order = { by: 'bytes' }
const byVisitors: Order = { by: 'visitors' }

/** In which orders panels show a table. The first is that of data.json and CSV. */
const orders: Readonly<Partial<Record<string, readonly [Order, ...Order[]]>>> = {
  keys: [
    byRequests,
    byBytes,
    { by: 'downloads', only: isDownload },
    { by: 'meanTurnAroundMs', only: isTimed },
  ],
  hotlinks: [byBytes],
  networks: [byRequests, byBytes, byVisitors],
  countries: [byRequests, byBytes, byVisitors],
  agents: [byRequests, byBytes],
  clients: [byRequests, byBytes],
  referringSites: [byRequests, { by: 'visitors', only: isElsewhere }],
  referrers: [byRequests, { by: 'requests', only: isElsewhere }],
  searchEngines: [byRequests, byVisitors],
  campaigns: [byRequests, byVisitors],
  browsers: [byRequests, byVisitors],
  systems: [byRequests, byVisitors],
  devices: [byRequests, byVisitors],
  tools: [byRequests, byBytes],
}

/** Those of a table that is shown by its row alone. */
function ordersOf({ panel }: TableRow): readonly [Order, ...Order[]] {
  return panel === undefined ? [byRequests] : [byRequests, { by: panel.sortedBy }]
}

/** The host of a referrer, or the host itself. */
export function hostOf(referrer: string): string {
  if (!/^[a-z]+:\/\//.test(referrer)) return referrer
  const from = referrer.indexOf('/') + 2
  const end = referrer.indexOf('/', from)
  return end < 0 ? referrer.slice(from) : referrer.slice(from, end)
}

const NOTHING: OtherRow = { rows: 0, columns: {} }

/** A table as the report reads it: the summary's, with the columns that are worked out, and
 * without the rows that say nothing here. */
export interface View {
  readonly name: string
  readonly row: TableRow
  readonly table: ColumnarTable
  /** What the summary had cut, where it counts here. Of hot links it does not: nobody knows any more
   * whose they were. */
  readonly cut: OtherRow
  readonly columns: readonly ViewColumn[]
  /** Positions of the rows that count here, in the order of their names. */
  readonly rows: Uint32Array
  /** A row's value in a column. */
  value(row: number, column: ViewColumn): number
  nameOf(row: number): string
  /** The two parts of a pair, or the name. */
  partsOf(row: number): readonly string[]
  values(row: number): Values
}

/** The view of a table in this period. Of hot links it has those of foreign sites: links from
 * search engines, assistants, feed readers and apps are told apart, and are in no row, no rest and
 * no total of them. */
export function viewOf(page: Page, name: string): View {
  const views = viewsNow(page)
  const made = views.get(name) ?? makeView(page, name, page.period)
  views.set(name, made)
  return made
}
const viewsNow = oncePerPage(() => new Map<string, View>())

/** The same of the period before; null where there is none to measure against. */
export function viewBefore(page: Page, name: string): View | null {
  const period = page.before?.period
  if (!period) return null
  const views = viewsThen(page)
  const made = views.get(name) ?? makeView(page, name, period)
  views.set(name, made)
  return made
}
const viewsThen = oncePerPage(() => new Map<string, View>())

function makeView(page: Page, name: string, period: Period): View {
  const tableRow = rowOf(page, name)
  const columns = columnsOf(tableRow)
  const isForeignOnly = isOfSites(tableRow)
  const table = columnarTable(period.tables[name] ?? noTable, tableRow.isPair === true)
  const hasParts = !period.days.some(({ lacking }) => lacking.includes(`${name}.parts`))
  let asked = 0
  const ofAsked = (source: ColumnName): number => table.columns[source]?.[asked] ?? 0
  const value = (row: number, column: ViewColumn): number => {
    const plain = table.columns[column as ColumnName]
    if (plain !== undefined) return plain[row] ?? 0
    asked = row
    if (column === 'downloads' && !hasParts) return downloadsBySize(ofAsked)
    if (column === 'cost' && hasMoves(tableRow))
      return money(
        rowCost(ofAsked, page.cost, page.prices) +
          movesCost(table.nameOf(row), ofAsked('requests'), page.prices),
      )
    return worked(column, ofAsked, page)
  }
  const all = allRows(rowCountOf(table))
  return {
    name,
    row: tableRow,
    table,
    cut: isForeignOnly ? NOTHING : table.rest,
    columns,
    rows: isForeignOnly ? all.filter(perPart(table, 0, (site) => isForeign(page, site))) : all,
    value,
    // Names of pairs are glued one by one: nobody asks for all.
    nameOf: (row) => (table.rows.kind === 'pairs' ? table.nameOf(row) : (table.names[row] ?? '')),
    partsOf: (row) => table.partsOf(row),
    values(row) {
      const values: Partial<Record<ViewColumn, number>> = {}
      for (const column of columns) values[column] = value(row, column)
      return values
    },
  }
}

/** What `of` says of the left (0) or the right (1) part of a row, in a table of pairs. Each part is
 * asked for once, and most are parts of many rows. */
export function perPart<T>(
  table: ColumnarTable,
  side: 0 | 1,
  of: (part: string) => T,
): (row: number) => T {
  const { rows } = table
  if (rows.kind === 'names') throw new Error('These names have no parts')
  const partOf = side === 0 ? rows.pairs.leftOf : rows.pairs.rightOf
  const known = new Map<number, T>()
  return (row) => {
    const part = partOf[row] ?? 0
    const found = known.get(part)
    if (found !== undefined) return found
    const made = of(table.partsOf(row)[side] ?? '')
    known.set(part, made)
    return made
  }
}

export function isForeign(page: Page, site: string): boolean {
  if (site === '-' || page.own.isOwn(site)) return false
  const kind = page.own.kindOf(site)
  return kind === 'site' || kind === 'mail'
}

/** The columns of a table that are shown. */
export function columnsOf({ columns }: TableRow): readonly ViewColumn[] {
  const shown = columns.filter(isShown)
  const more: ViewColumn[] = []
  if (columns.includes('bytes')) more.push('cost')
  if (columns.includes('partialBytes')) more.push('downloads')
  if (columns.includes('turnAroundCount')) more.push('meanTurnAroundMs')
  return [...shown, ...more]
}

/** Whether its rows may have moved objects to another class, which is billed beside. */
function hasMoves({ key: [{ kind }, right] }: TableRow): boolean {
  return kind === 'operation' && right === undefined
}

/** A column worked out from the summary's: of one row, of the rest, or of a sum of rows. 0 for one
 * that the table does not have. */
function worked(
  column: ViewColumn,
  plain: (column: ColumnName) => number,
  page: Pick<Page, 'cost' | 'prices'>,
): number {
  switch (column) {
    case 'cost':
      return rowCost(plain, page.cost, page.prices)
    case 'downloads':
      // Whole reads, and as many more as the range reads would fill: each part is off by half a unit at
      // most, which is never to take one away.
      return plain('whole') + Math.floor((plain('parts') + plain('partial') / 2) / PARTS)
    case 'meanTurnAroundMs': {
      const count = plain('turnAroundCount')
      return count === 0 ? 0 : Math.round((plain('turnAroundMs') / count) * 10) / 10
    }
    default:
      return 0
  }
}

/** Where not all days counted parts: by the largest size that the object had. */
function downloadsBySize(plain: (column: ColumnName) => number): number {
  const size = plain('size')
  return plain('whole') + (size > 0 ? Math.floor(plain('partialBytes') / size) : 0)
}

/** The `count` first rows by a column, descending; rows with the same value by name. `only`: of
 * those that it picks; it is asked of no row that would not be among them. */
export function topRows(
  { table, rows, value }: View,
  column: ViewColumn,
  count: number,
  only?: (row: number) => boolean,
): number[] {
  const plain = table.columns[column as ColumnName]
  const most = Math.min(count, rows.length)
  const first = new Uint32Array(most)
  const values = new Float64Array(most)
  let size = 0
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0
    const own = plain === undefined ? value(row, column) : (plain[row] ?? 0)
    // Rows lie in the order of their names, so of equal ones the earlier is the first by name.
    if (size === most && own <= (values[most - 1] ?? own)) continue
    if (only !== undefined && !only(row)) continue
    let low = 0
    for (let high = size; low < high; ) {
      const middle = (low + high) >> 1
      if ((values[middle] ?? 0) < own) high = middle
      else low = middle + 1
    }
    first.copyWithin(low + 1, low, size)
    values.copyWithin(low + 1, low, size)
    first[low] = row
    values[low] = own
    if (size < most) size++
  }
  return [...first.subarray(0, size)]
}

/** The rows that data.json and CSV hold: the first MOST_ROWS of the first order, and the first
 * MOST_ROWS_OF_ORDER of each other, all in the first order. */
export function keptRows(page: Page, view: View): number[] {
  const [first, ...others] = orders[view.name] ?? ordersOf(view.row)
  const kept = topRows(view, first.by, MOST_ROWS)
  if (kept.length === view.rows.length) return kept
  const all = new Set(kept)
  for (const { by, only } of others)
    for (const row of topRows(
      view,
      by,
      MOST_ROWS_OF_ORDER,
      only && ((row) => only(page, view, row)),
    ))
      all.add(row)
  const more = [...all].slice(kept.length)
  return [
    ...kept,
    ...more.sort((a, b) => view.value(b, first.by) - view.value(a, first.by) || a - b),
  ]
}

/** The view with only some of its rows. What the summary had cut is then in no sum of it, unless all
 * that is left out is the row of none, which is never cut. */
export function narrowed(page: Page, view: View, only: RowFilter): View {
  const known = narrow.get(view) ?? new Map<RowFilter, View>()
  const made = known.get(only) ?? {
    ...view,
    rows: view.rows.filter((row) => only(page, view, row)),
    cut: only === isNamed ? view.cut : NOTHING,
  }
  narrow.set(view, known.set(only, made))
  return made
}
/** A view belongs to one page. */
const narrow = new WeakMap<View, Map<RowFilter, View>>()

/** The sum of some rows. Costs and means are worked out from the sums, downloads are added up (what
 * the summary had cut has none), maxima have no sum. */
export function sumRows(view: View, rows: ArrayLike<number>, page: Page): Values {
  return worth(view, sumsOf(view, rows), page)
}

/** The same, and what the summary had cut. */
export function sumRowsAndCut(view: View, rows: ArrayLike<number>, page: Page): Values {
  return worth(view, withCut(view, sumsOf(view, rows)), page)
}

/** Everything that is not in `rows`, which are rows of the view: all its others, and what the
 * summary had already cut. */
export function restOf(
  view: View,
  rows: readonly number[],
  page: Page,
): { readonly rows: number; readonly values: Values } {
  const shown = sumsOf(view, rows)
  const rest = new Map<ViewColumn | ColumnName, number>()
  for (const [column, sum] of wholeOf(view)) rest.set(column, sum - (shown.get(column) ?? 0))
  return { rows: view.rows.length - rows.length + view.cut.rows, values: worth(view, rest, page) }
}

/** Rows of the view, and what the summary had cut. */
export function totalOf(view: View, page: Page): Values {
  return worth(view, wholeOf(view), page)
}

/** What the summary cut off of a table from which rows were taken: in no row and no rest. */
export function unknownOf(view: View): OtherRow {
  return view.cut === NOTHING ? view.table.rest : NOTHING
}

/** Sums of the columns that have one. Integers, so that taking some from all leaves the others. */
type Sums = ReadonlyMap<ViewColumn | ColumnName, number>

function sumsOf(view: View, rows: ArrayLike<number>): Sums {
  const sums = new Map<ViewColumn | ColumnName, number>()
  for (const column of sumsIn(view)) {
    const values = view.table.columns[column as ColumnName]
    let sum = 0
    if (values !== undefined && isZeros(values)) sums.set(column, 0)
    else
      for (let at = 0; at < rows.length; at++) {
        const row = rows[at] ?? 0
        sum += values === undefined ? view.value(row, column as ViewColumn) : (values[row] ?? 0)
      }
    sums.set(column, sum)
  }
  return sums
}

/** Columns that have sums: those of the summary, and what cannot be worked out from sums of them. */
function sumsIn({ row, table, columns }: View): (ViewColumn | ColumnName)[] {
  const plain = Object.keys(table.columns) as ColumnName[]
  return [
    ...plain.filter((column) => columnMerges[column] === 'sum'),
    ...columns.filter((column) => column === 'downloads' || (column === 'cost' && hasMoves(row))),
  ]
}

/** Sums of all rows, and of what the summary had cut. */
function wholeOf(view: View): Sums {
  const known = wholes.get(view)
  if (known !== undefined) return known
  const sums = withCut(view, sumsOf(view, view.rows))
  wholes.set(view, sums)
  return sums
}

function withCut(view: View, sums: Sums): Sums {
  return new Map(
    [...sums].map(([column, sum]) => [column, sum + (view.cut.columns[column as ColumnName] ?? 0)]),
  )
}
const wholes = new WeakMap<View, Sums>()

/** Sums, and what is worked out from them. */
function worth(view: View, sums: Sums, page: Page): Values {
  const values: Partial<Record<ViewColumn, number>> = {}
  for (const column of view.columns)
    if (column === 'cost' && sums.has(column)) values[column] = money(sums.get(column) ?? 0)
    else if (sums.has(column)) values[column] = sums.get(column) ?? 0
    else if (column === 'cost' || column === 'meanTurnAroundMs')
      values[column] = worked(column, (source) => sums.get(source) ?? 0, page)
  return values
}

/** Where `name` stands in the table, or undefined. */
export function findRow(table: ColumnarTable, name: string): number | undefined {
  let low = 0
  let high = rowCountOf(table) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = table.nameOf(middle)
    if (found === name) return middle
    if (found < name) low = middle + 1
    else high = middle - 1
  }
  return undefined
}
