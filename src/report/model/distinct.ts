import { ColumnarTable, columnarTable } from '../../columns/table.ts'
import { noTable, type Table } from '../../count/summary/summary.ts'
import type { TableRows } from '../../count/tables/tables.ts'
import { withDistinct, withTables } from '../../rollup/distinct.ts'
import type { Period } from '../../rollup/rollup.ts'

/** A page's periods, with the distinct visitors of the rows of those tables that have them in both; all
 * other tables have daily visitors. */
export interface DistinctPeriods {
  readonly period: Period
  readonly previous: Period | null
  readonly tables: ReadonlySet<string>
}

export function distinctPeriods(
  period: Period,
  previous: Period | null,
  rows: TableRows,
): DistinctPeriods {
  const both = previous === null || previous.days.length === 0 ? [period] : [period, previous]
  const names = rows.map(({ name }) => name)
  const tables = new Set(
    names.filter((name) => both.every(({ distinct }) => Object.hasOwn(distinct, name))),
  )
  const of = (one: Period): Period => {
    const its = Object.entries(one.distinct).filter(([name]) => tables.has(name))
    return { ...one, tables: withDistinct(one.tables, Object.fromEntries(its)) }
  }
  return { period: of(period), previous: previous && of(previous), tables }
}

/** The period without a row that has more visitors than there are: of what became one row in public, they
 * are added up. */
export function boundedVisitors(period: Period, names: ReadonlySet<string>): Period {
  const most = period.visitors
  const bounded = (name: string): Table => {
    const table = columnarTable(period.tables[name] ?? noTable, false)
    const { visitors } = table.columns
    if (visitors?.some((count) => count > most) !== true) return table
    const columns = { ...table.columns, visitors: visitors.map((count) => Math.min(count, most)) }
    return new ColumnarTable(table.rows, columns, table.rest)
  }
  return { ...period, tables: withTables(period.tables, [...names], bounded) }
}
