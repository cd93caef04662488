import { allRows, findByName } from '../../columns/row-order.ts'
import { type ColumnarTable, columnarTable, rowCountOf } from '../../columns/table.ts'
import { noTable, type OtherRow } from '../../count/summary/summary.ts'
import {
  type ColumnName,
  isOfSites,
  isShown,
  PARTS,
  type ShownColumn,
  type TableRow,
} from '../../count/tables/tables.ts'
import type { Period } from '../../rollup/rollup.ts'
import { edgeRowCost, movesCost, rowCost } from '../model/cost.ts'
import { oncePerDays, type Page, rowOf } from '../model/page.ts'
import { money } from '../model/prices.ts'

/** Columns that are worked out from others, beside those of the summary. */
export type ViewColumn = ShownColumn | 'cost' | 'downloads' | 'meanTurnAroundMs'
/** The shown values of a row, of its other row, or of a sum of rows. */
export type RowValues = Readonly<Partial<Record<ViewColumn, number>>>

/** Which rows of a table a panel is about. */
export type RowFilter = (page: Page, view: View, row: number) => boolean

/** The host of a referrer, or the host itself. */
export function hostOf(referrer: string): string {
  if (!/^[a-z]+:\/\//.test(referrer)) return referrer
  const from = referrer.indexOf('/') + 2
  const end = referrer.indexOf('/', from)
  return end < 0 ? referrer.slice(from) : referrer.slice(from, end)
}

export const NOTHING: OtherRow = { rows: 0, columns: {} }

/** A table as the report reads it: the summary's, with the columns that are worked out, and
 * without the rows that do not count here. */
export interface View {
  readonly name: string
  readonly row: TableRow
  readonly table: ColumnarTable
  /** What the summary had cut, where it counts here. Of hot links it does not: nobody knows any more
   * whose they were. */
  readonly cut: OtherRow
  readonly columns: readonly ViewColumn[]
  /** What rows that the summary had cut are worth, where that does not follow from their sums; else 0. */
  readonly cutCost: number
  /** Positions of the rows that count here, in the order of their names. */
  readonly rows: Uint32Array
  /** A row's value in a column. */
  value(row: number, column: ViewColumn): number
  nameOf(row: number): string
  /** The two parts of a pair, or the name. */
  partsOf(row: number): readonly string[]
  values(row: number): RowValues
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
const viewsNow = oncePerDays(() => new Map<string, View>())

/** The same of the period before; null where there is none to measure against. */
export function viewBefore(page: Page, name: string): View | null {
  const period = page.before?.period
  if (!period) return null
  const views = viewsThen(page)
  const made = views.get(name) ?? makeView(page, name, period)
  views.set(name, made)
  return made
}
const viewsThen = oncePerDays(() => new Map<string, View>())

function makeView(page: Page, name: string, period: Period): View {
  const tableRow = rowOf(page, name)
  const columns = columnsOf(tableRow)
  const isForeignOnly = isOfSites(tableRow)
  const table = columnarTable(period.tables[name] ?? noTable, tableRow.isPair === true)
  const hasParts = !period.days.some(({ lacking }) => lacking.includes(`${name}.parts`))
  const priced = pricedFor(tableRow, page)
  let asked = 0
  const ofAsked = (source: ColumnName): number => table.columns[source]?.[asked] ?? 0
  const value = (row: number, column: ViewColumn): number => {
    const plain = table.columns[column as ColumnName]
    if (plain !== undefined) return plain[row] ?? 0
    asked = row
    if (column === 'cost' && isOfAirports(tableRow)) {
      const [requests, bytes] = [ofAsked('requests'), ofAsked('bytes')]
      return edgeRowCost(table.nameOf(row), requests, bytes, priced.cost)
    }
    if (column === 'downloads' && !hasParts) return downloadsBySize(ofAsked)
    if (column === 'cost' && hasMoves(tableRow))
      return money(
        rowCost(ofAsked, priced.cost, priced.prices) +
          movesCost(table.nameOf(row), ofAsked('requests'), page.prices),
      )
    return worked(column, ofAsked, priced)
  }
  const all = allRows(rowCountOf(table))
  const costOfCut = (): number => {
    const isKnown = isOfAirports(tableRow) && priced.cost.edgePerGB > 0 && period === page.period
    if (table.rest.rows === 0 || !isKnown) return 0
    const ofRows = all.reduce((sum, row) => sum + value(row, 'cost'), 0)
    return money(Math.max(0, page.cost.cloudFront.total - ofRows))
  }
  return {
    name,
    cutCost: costOfCut(),
    row: tableRow,
    table,
    cut: isForeignOnly ? NOTHING : table.rest,
    columns,
    rows: isForeignOnly ? all.filter(perPart(table, 0, page.own.isForeign)) : all,
    value,
    // The parts of a pair are joined row by row: nobody asks for all.
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
export function hasMoves({ key: [{ kind }, right] }: TableRow): boolean {
  return kind === 'operation' && right === undefined
}

/** Whether its rows are edges, each of which is billed at its region's prices. */
export function isOfAirports({ key: [{ of }, right] }: TableRow): boolean {
  return of === 'edge' && right === undefined
}

/** What the rows of a table are priced with. Where S3 alone is counted, no byte was sent by an edge. */
export function pricedFor({ counts }: TableRow, { cost, prices }: Priced): Priced {
  const isOfEdges = !['records', 'calls', 'fetches', 'failedFetches'].includes(counts)
  return { prices, cost: isOfEdges ? cost : { ...cost, edgePerGB: 0 } }
}
type Priced = Pick<Page, 'cost' | 'prices'>

/** A column worked out from the summary's: of one row, of the rest, or of a sum of rows. 0 for one
 * that the table does not have. */
export function worked(
  column: ViewColumn,
  plain: (column: ColumnName) => number,
  page: Priced,
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

/** Where `name` stands in the table, or undefined. */
export function findRow(table: ColumnarTable, name: string): number | undefined {
  return findByName(rowCountOf(table), (row) => table.nameOf(row), name)
}

/** What `name` had in a column, for a row to be measured against: 0 where it had no row, true where it had one with
 * nothing in the column, and null where nobody knows. */
export type Before = number | true | null

export function beforeOfName(view: View, name: string, column: ViewColumn): Before {
  const value = valueOfName(view, name, column)
  return value === 0 && findRow(view.table, name) !== undefined ? true : value
}

/** What `name` has in a column: 0 where it has no row, and null where it may be among rows that the
 * summary had cut. */
export function valueOfName(view: View, name: string, column: ViewColumn): number | null {
  const row = findRow(view.table, name)
  if (row !== undefined) return view.value(row, column)
  return view.table.rest.rows > 0 ? null : 0
}
