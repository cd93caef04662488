import { ColumnarTable, columnarTable } from '../../columns/table.ts'
import { noTable, type Table, type Tables } from '../../count/summary/summary.ts'
import type { TableRows } from '../../count/tables/tables.ts'
import { visitorTables } from '../../count/visitors/rows.ts'
import { isPartlyTold, withDistinct } from '../../rollup/distinct.ts'
import type { OwnSites } from '../../rollup/own-sites.ts'
import type { Period } from '../../rollup/rollup.ts'

/** What a day lacks that a release counted which did not tell visitors one by one: who only saw files on
 * other sites is a visitor there. */
export const VISITOR_ROWS = 'visitors.rows'

type Own = Pick<OwnSites, 'isForeign'>

/** A page's periods, with the distinct visitors of the rows of those tables that have them in both; all
 * other tables have daily visitors. */
export interface DistinctPeriods {
  readonly period: Period
  readonly previous: Period | null
  readonly tables: ReadonlySet<string>
}

/** `ownOf` tells the own sites of each of them. */
export function distinctPeriods(
  period: Period,
  previous: Period | null,
  ownOf: (period: Period) => Own,
  rows: TableRows,
): DistinctPeriods {
  const both = previous === null || previous.days.length === 0 ? [period] : [period, previous]
  const told = both.map((one) => toldOf(one, rows))
  const names = rows.map(({ name }) => name)
  const tables = new Set(names.filter((name) => told.every((those) => those.has(name))))
  const of = (one: Period): Period => distinctOf(one, tables, ownOf, rows)
  return { period: of(period), previous: previous && of(previous), tables }
}

/** The tables whose distinct visitors are known over the whole of a period. */
function toldOf(period: Period, rows: TableRows): ReadonlySet<string> {
  const { days, visitors, embedded, visitorRows, unhashed, unhashedEmbedded } = period
  const isWhole =
    unhashed + unhashedEmbedded === 0 && !days.some(({ lacking }) => lacking.includes(VISITOR_ROWS))
  if (!isWhole) return new Set()
  if (visitors + embedded === 0) return new Set(visitorTables(rows).map(({ name }) => name))
  if (visitorRows === null || isPartlyTold(visitorRows)) return new Set()
  return new Set(Object.keys(visitorRows.sets))
}

function distinctOf(
  period: Period,
  names: ReadonlySet<string>,
  ownOf: (period: Period) => Own,
  rows: TableRows,
): Period {
  const { visitorRows, visitors, embedded, tables } = period
  if (visitorRows === null || names.size === 0) return period
  const told = rows.filter(({ name }) => names.has(name))
  return {
    ...period,
    tables: withDistinct(tables, visitors + embedded, visitorRows, ownOf(period), told),
  }
}

/** The period without a row that has more visitors than there are: of what became one row in public, they
 * are added up. */
export function boundedVisitors(period: Period, names: ReadonlySet<string>): Period {
  const most = period.visitors
  const bounded: Record<string, Table> = {}
  for (const name of names) {
    const table = columnarTable(period.tables[name] ?? noTable, false)
    const { visitors } = table.columns
    if (visitors?.some((count) => count > most) !== true) continue
    const columns = { ...table.columns, visitors: visitors.map((count) => Math.min(count, most)) }
    bounded[name] = new ColumnarTable(table.rows, columns, table.rest)
  }
  return { ...period, tables: { ...period.tables, ...bounded } as Tables }
}
