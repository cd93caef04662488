import { isZeros } from '../../columns/pool.ts'
import type { OtherRow } from '../../count/summary/summary.ts'
import { type ColumnName, columnMerges, type TableName } from '../../count/tables/tables.ts'
import type { Page } from '../model/page.ts'
import { money } from '../model/prices.ts'
import {
  hasMoves,
  isOfAirports,
  NOTHING,
  pricedFor,
  type RowValues,
  type View,
  type ViewColumn,
  viewOf,
  worked,
} from './view.ts'

/** The sum of some rows. Costs and means are worked out from the sums, downloads are added up (what
 * the summary had cut has none), maxima have no sum. */
export function sumRows(view: View, rows: ArrayLike<number>, page: Page): RowValues {
  return worth(view, sumsOf(view, rows), page)
}

/** The same, and what the summary had cut. */
export function sumRowsAndCut(view: View, rows: ArrayLike<number>, page: Page): RowValues {
  return worth(view, withCut(view, sumsOf(view, rows)), page)
}

/** Everything that is not in `rows`, which are rows of the view: all its others, and what the
 * summary had already cut. */
export function restOf(
  view: View,
  rows: readonly number[],
  page: Page,
): { readonly rows: number; readonly values: RowValues } {
  const shown = sumsOf(view, rows)
  const rest = new Map<ViewColumn | ColumnName, number>()
  for (const [column, sum] of wholeOf(view)) rest.set(column, sum - (shown.get(column) ?? 0))
  return { rows: view.rows.length - rows.length + view.cut.rows, values: worth(view, rest, page) }
}

/** Rows of the view, and what the summary had cut. */
export function totalOf(view: View, page: Page): RowValues {
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
    ...columns.filter(
      (column) =>
        column === 'downloads' || (column === 'cost' && (hasMoves(row) || isOfAirports(row))),
    ),
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
    [...sums].map(([column, sum]) => {
      const cut = column === 'cost' ? view.cutCost : view.cut.columns[column as ColumnName]
      return [column, sum + (cut ?? 0)]
    }),
  )
}
const wholes = new WeakMap<View, Sums>()

/** Sums, and what is worked out from them. */
function worth(view: View, sums: Sums, page: Page): RowValues {
  const values: Partial<Record<ViewColumn, number>> = {}
  const priced = pricedFor(view.row, page)
  for (const column of view.columns)
    if (column === 'cost' && sums.has(column)) values[column] = money(sums.get(column) ?? 0)
    else if (column === 'visitors' && page.distinct.has(view.name))
      // Who is in several rows is in each of them.
      values[column] = Math.min(sums.get(column) ?? 0, page.period.visitors)
    else if (sums.has(column)) values[column] = sums.get(column) ?? 0
    else if (column === 'cost' || column === 'meanTurnAroundMs')
      values[column] = worked(column, (source) => sums.get(source) ?? 0, priced)
  return values
}

/** Sums of the rows that `is` picks, for facts beside a table. */
export function sumWhere(
  page: Page,
  table: TableName,
  is: (parts: readonly string[]) => boolean,
): RowValues {
  const view = viewOf(page, table)
  return sumRows(
    view,
    view.rows.filter((row) => is(view.partsOf(row))),
    page,
  )
}
