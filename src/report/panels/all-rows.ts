import type { AllRows, RawRow } from '../model/all-rows.ts'
import type { Page } from '../model/page.ts'
import { keptRowsBy, narrowed } from '../tables/orders.ts'
import { restOf, totalOf } from '../tables/sums.ts'
import { beforeOfName, viewBefore, viewOf } from '../tables/view.ts'
import { type ListedColumn, listedValue, measures } from './columns.ts'
import { partsOfName, type TableList } from './panel.ts'

/** Those of a list of a table's rows. */
export function listRows(page: Page, id: string, list: TableList): AllRows {
  const { table, sortedBy, columns, only, isShort = false } = list
  const all = viewOf(page, table)
  const view = only === undefined ? all : narrowed(page, all, only)
  const before = viewBefore(page, table)
  const rows = keptRowsBy(page, all, sortedBy, only).filter(
    (at) => view.value(at, sortedBy) > 0 || view.value(at, 'requests') > 0,
  )
  const rest = restOf(view, rows, page)
  const sums: Readonly<Partial<Record<ListedColumn, number>>> = rest.values
  return {
    id,
    // What a row is called, and what stands beside it, may be the list's own.
    table: list.sub === undefined && list.namedBy === undefined ? table : id,
    columns,
    kinds: columns.map((column) => measures[column].kind),
    sortedBy: (columns as readonly string[]).indexOf(sortedBy),
    thenBy: null,
    whole: isShort ? null : (totalOf(view, page)[sortedBy] ?? 0),
    smallest: measures[sortedBy].smallest,
    rest: isShort
      ? null
      : { rows: rest.rows, values: columns.map((column) => sums[column] ?? null) },
    rows: rows.map((at): RawRow => {
      const parts = view.partsOf(at)
      return {
        place: at,
        name: partsOfName(page, list, parts),
        sub: list.sub?.(page, parts) ?? '',
        values: columns.map((column) => listedValue(page, view, at, column)),
        before: before && beforeOfName(before, view.nameOf(at), sortedBy),
      }
    }),
  }
}
