import type { OtherRow } from '../../count/summary/summary.ts'
import {
  type ColumnName,
  type Counts,
  isShown,
  type TableName,
  type TableRow,
} from '../../count/tables/tables.ts'
import { daySeen } from '../../rollup/rollup.ts'
import { sumsByClass } from '../facts/bot-classes.ts'
import { hasS3, isApart } from '../facts/cache.ts'
import { hotLinkersOf } from '../facts/hot-linkers.ts'
import { missingKeysOf } from '../facts/missing-keys.ts'
import { sumsByWay } from '../facts/ways.ts'
import { oncePerDays, oncePerPage, type Page } from '../model/page.ts'
import { money } from '../model/prices.ts'
import { cutMiddle, WHOLE_LENGTH } from '../model/visible.ts'
import { firstRows, keptRows, MOST_DATA_ROWS } from '../tables/orders.ts'
import { type TableSince, tableSinceOf } from '../tables/since.ts'
import { restOf, unknownOf } from '../tables/sums.ts'
import { type View, viewOf } from '../tables/view.ts'

export type DataValue = string | number | null
/** A name, and a value for each column. */
export type DataRow = readonly [name: string, ...values: DataValue[]]
export interface DataTable {
  readonly name: string
  /** Columns after the name, in order; those of a pair's fields first. */
  readonly columns: readonly string[]
  /** How many of them are fields: two of a pair, else none. */
  readonly fields: number
  readonly rows: readonly DataRow[]
  /** The sums of all other rows. */
  readonly rest: { readonly rows: number; readonly [column: string]: number | null }
  /** Of hot links only: what the summary had cut, own and foreign sites mixed, in no other number. */
  readonly unknown: { readonly rows: number; readonly [column: string]: number } | null
  /** What of it older days lack, in whose numbers there is nothing of it; mostly null. */
  readonly since: TableSince | null
  /** What its visitors are over the period; null where they are those of each day, added up, or where it has none. */
  readonly visitorsAre: 'counted' | 'estimated' | null
}

/** The tables of data.json, and of the CSV files: the summary's, then those added up from others. */
export const dataTables = oncePerPage((page): readonly DataTable[] => [
  ...countedTables(page),
  ...priced(page, derivedTables(page, MOST_DATA_ROWS)),
])

/** Those of the summary, which pages of the same days have in common. */
const countedTables = oncePerDays((page): readonly DataTable[] =>
  priced(
    page,
    toldTables(page, (view) => keptRows(page, view)),
  ),
)

/** The same tables with `most` rows each, the first of their first order. */
export function shortTables(page: Page, most: number): readonly DataTable[] {
  return priced(page, [
    ...toldTables(page, (view) => firstRows(view, most)),
    ...derivedTables(page, most),
  ])
}

function toldTables(page: Page, rowsOf: (view: View) => readonly number[]): DataTable[] {
  return page.tables.filter((row) => isTold(page, row)).map((row) => tableOf(page, row, rowsOf))
}

function priced({ prices }: Page, tables: readonly DataTable[]): readonly DataTable[] {
  return prices.basis === 'unknown' ? tables.map(withoutCost) : tables
}

/** Hidden addresses are in no table. Those of CloudFront are told where there is something of it, and so is what sets S3
 * apart from it. */
function isTold(page: Page, { name, key, counts }: TableRow): boolean {
  if (ofCloudFront.has(counts) && viewOf(page, name).rows.length === 0) return false
  if (ofS3Apart.has(name) && !(isApart(page) && hasS3(page))) return false
  return page.settings.clientAddresses !== 'hidden' || !key.some(({ kind }) => kind === 'client')
}
const ofS3Apart: ReadonlySet<string> = new Set<TableName>(['s3Hosts', 's3Tls'])
const ofCloudFront: ReadonlySet<Counts> = new Set(['fetches', 'failedFetches', 'edge'])

/** Where no price is known, nothing is known of the cost: that is not none. */
function withoutCost(table: DataTable): DataTable {
  const at = table.columns.indexOf('cost') + 1
  if (at === 0) return table
  return {
    ...table,
    rows: table.rows.map((row) => row.with(at, null) as unknown as DataRow),
    rest: { ...table.rest, cost: null },
  }
}

/**
 * A table with the rows that `rowsOf` chooses. In data.json and CSV these are the first thousand by the table's first
 * order (requests; bytes for hot links), equal ones by name, and the first hundred by each other order that a panel
 * uses. `rest` is the sum of all others. A pair's name is its two fields with a blank between; the fields stand
 * beside it.
 */
function tableOf(page: Page, row: TableRow, rowsOf: (view: View) => readonly number[]): DataTable {
  const { name, isSeen } = row
  const fields: readonly string[] = row.fields ?? []
  const view = viewOf(page, name)
  const rows = rowsOf(view)
  const rest = restOf(view, rows, page)
  const unknown = unknownOf(view)
  const { columns } = view
  const seen = isSeen === true ? (['first', 'last'] as const) : []
  return {
    name,
    columns: [...fields, ...columns, ...seen],
    fields: fields.length,
    rows: rows.map((row): DataRow => {
      const parts = view.partsOf(row).map((part) => cutMiddle(part, WHOLE_LENGTH))
      const line: [string, ...DataValue[]] = [parts.join(' ')]
      if (fields.length > 0) line.push(...parts)
      for (const column of columns) line.push(view.value(row, column))
      for (const which of seen) line.push(daySeen(page.period, which, row))
      return line
    }),
    rest: { rows: rest.rows, ...rest.values },
    unknown: unknown.rows > 0 ? { rows: unknown.rows, ...shownOf(unknown) } : null,
    since: tableSinceOf(page).get(name) ?? null,
    visitorsAre: page.distinct.has(name) ? distinctAre(page) : null,
  }
}

/** Distinct visitors of a period are never added up. */
function distinctAre({ period: { visitorsAre } }: Page): 'counted' | 'estimated' {
  return visitorsAre === 'estimated' ? visitorsAre : 'counted'
}

/** Tables added up from others: hot-linking sites by bytes, missing keys by requests with where their
 * links stand (`scan` is 1 for what only scanners ask for), referring sites by what they are, bots by class: of each the
 * first `most` rows. */
function derivedTables(page: Page, most: number): DataTable[] {
  const classes = [...sumsByClass(viewOf(page, 'bots'), page)]
  return [
    derived(
      'hotlinkSites',
      ['requests', 'bytes', 'cost', 'first'],
      hotLinkersOf(page).map(({ site, requests, bytes, cost, since }) => {
        return [site, requests, bytes, cost, since]
      }),
      most,
    ),
    derived(
      'missingKeys',
      ['requests', 'own', 'foreign', 'unlinked', 'scan'],
      missingKeysOf(page).map(({ key, requests, own, foreign, unlinked, isScan }) => {
        return [cutMiddle(key, WHOLE_LENGTH), requests, own, foreign, unlinked, isScan ? 1 : 0]
      }),
      most,
    ),
    derived(
      'ways',
      ['requests', 'pageViews'],
      [...sumsByWay(page, viewOf(page, 'referringSites'))].map(([way, sums]) => {
        return [way, sums.requests, sums.pageViews]
      }),
      most,
    ),
    derived(
      'botClasses',
      ['requests', 'bytes', 'cost'],
      classes
        .sort(([a, one], [b, other]) => other.requests - one.requests || (a < b ? -1 : 1))
        .map(([name, { requests, bytes, cost }]) => [name, requests, bytes, cost]),
      most,
    ),
  ]
}

/** The columns that are shown. */
function shownOf({ columns }: OtherRow): Readonly<Partial<Record<ColumnName, number>>> {
  const all = Object.entries(columns) as [ColumnName, number][]
  return Object.fromEntries(all.filter(([name]) => isShown(name)))
}

function derived(
  name: string,
  columns: readonly string[],
  all: readonly DataRow[],
  most: number,
): DataTable {
  const others = all.slice(most)
  const rest: Record<string, number> & { rows: number } = { rows: others.length }
  for (const [at, column] of columns.entries()) {
    if (column === 'first' || column === 'scan') continue
    rest[column] = others.reduce((sum, row) => sum + Number(row[at + 1] ?? 0), 0)
  }
  if (rest.cost !== undefined) rest.cost = money(rest.cost)
  return {
    name,
    columns,
    fields: 0,
    rows: all.slice(0, most),
    rest,
    unknown: null,
    since: null,
    visitorsAre: null,
  }
}
