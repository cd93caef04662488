/**
 * Open data: what a day's tables tell everybody, as rows of one long table. Costs are left out: they follow from price
 * lists, which change, and counts do not.
 *
 *   day         table      name              name2         requests  bytes    …
 *   2026-11-22  countries  DE                null              1204  881723
 *   2026-11-22  countries  null (all others) null                31   10442
 *   2026-11-22  hotlinks   blog.example      img/logo.png       310  992811
 */
import { type Day, daysBetween, parseDay } from '../../calendar/day.ts'
import type { PeriodDay } from '../../rollup/rollup.ts'
import { type Page, type PeriodInput, pageOf, type ReportSettings } from '../model/page.ts'
import { visible } from '../model/visible.ts'
import type { Words } from '../words/words.ts'
import { hourSums } from './data-json.ts'
import { type DataTable, shortTables } from './data-tables.ts'
import { type ParquetColumn, parquetOf } from './parquet.ts'

/** The measures of a row, in the order of the columns, with what each is. Integers; null where the table does not count
 * it. */
export const openMeasures = [
  ['requests', 'requests (page views in table `pages`)'],
  ['bytes', 'bytes sent'],
  ['pageViews', 'page views by people'],
  ['visitors', 'distinct visitors of the day; those of several rows or days do not add up'],
  ['errors', 'requests with status 400 or above'],
  ['serverErrors', 'requests with status 500 or above'],
  ['people', 'requests by people'],
  ['whole', 'reads that sent the whole object'],
  ['partial', 'reads of a range'],
  ['partialBytes', 'bytes sent by reads of a range'],
  ['wastedBytes', 'bytes of reads that broke off'],
  ['downloads', 'whole reads, and as many more as reads of a range would fill'],
  ['size', 'size of the largest object, in bytes'],
  ['turnAroundMs', 'sum of the times that S3 took to answer, in ms'],
  ['turnAroundCount', 'of so many requests'],
  ['own', 'requests for a missing object by links of the own site'],
  ['foreign', 'the same by links of other sites'],
  ['unlinked', 'the same without a link'],
  ['scan', '1 for what only scanners ask for, else 0'],
] as const
type OpenMeasure = (typeof openMeasures)[number][0]

/** A row: what it is of, and a value for each measure. */
export interface OpenRow {
  readonly day: Day
  readonly table: string
  /** Null for all that no other row of the table and day has. */
  readonly name: string | null
  /** The second part of a pair. */
  readonly name2: string | null
  readonly values: readonly (number | null)[]
}

/** Rows of a table and day, where they fit. */
export const MOST_OPEN_ROWS = 200
const FEWEST_ROWS = 25
/** The size of a day's file, at most: each night adds one. */
const MOST_DAY_BYTES = 30_000

/** The rows of one day: as many of each table as fit into a file of `MOST_DAY_BYTES`. `page` is of that
 * day alone, as everybody may know it. */
export function openDay(page: Page): readonly OpenRow[] {
  for (let most = MOST_OPEN_ROWS; ; most >>= 1) {
    const rows = openRows(page, most)
    if (most <= FEWEST_ROWS || openFile(rows).length <= MOST_DAY_BYTES) return rows
  }
}

/** The page of a day that open data is read from: public, whoever may read the report, and without addresses. */
export function openPage(
  period: NonNullable<PeriodInput['period']>,
  settings: ReportSettings,
  words: Words,
): Page {
  const open: ReportSettings = { ...settings, audience: 'public', clientAddresses: 'hidden' }
  const rest = { previous: null, periods: [], settings: open, words }
  return pageOf({ kind: 'month', path: '', period, ...rest }, period)
}

/** A Parquet file of rows, which stand by day and table. */
export function openFile(rows: readonly OpenRow[]): Uint8Array<ArrayBuffer> {
  const first = parseDay('1970-01-01')
  const columns: ParquetColumn[] = [
    { name: 'day', kind: 'day', values: rows.map(({ day }) => daysBetween(first, day)) },
    { name: 'table', kind: 'text', values: rows.map(({ table }) => table) },
    { name: 'name', kind: 'text', values: rows.map(({ name }) => name) },
    { name: 'name2', kind: 'text', values: rows.map(({ name2 }) => name2) },
    ...openMeasures.map(([name], at): ParquetColumn => {
      return { name, kind: 'count', values: rows.map(({ values }) => values[at] ?? null) }
    }),
  ]
  return parquetOf(columns)
}

/** Of each table of a page of one day the larger rows, large before small, and the sums of all others. Tables stand in
 * the order of their names. A page without days has no rows. */
function openRows(page: Page, most: number): OpenRow[] {
  const [one] = page.period.days
  if (one === undefined) return []
  const all = [
    ...shortTables(page, most).map((table) => ({ table: table.name, rows: rowsOf(table) })),
    { table: 'totals', rows: totalRows(one) },
    { table: 'hours', rows: hourRows(page) },
  ]
  all.sort((a, b) => (a.table < b.table ? -1 : 1))
  return all.flatMap(({ table, rows }) => rows.map((row) => ({ day: one.day, table, ...row })))
}

type NamedValues = Omit<OpenRow, 'day' | 'table'>

function rowsOf({ columns, fields, rows, rest }: DataTable): NamedValues[] {
  const measures = columns.slice(fields)
  const places = openMeasures.map(([name]) => measures.indexOf(name))
  const told = rows.map(([whole, ...all]): NamedValues => {
    const [name, name2] = fields === 0 ? [whole, null] : all.slice(0, fields)
    const values = places.map((at) => (at < 0 ? null : Number(all[fields + at])))
    return { name: visible(`${name}`), name2: name2 === null ? null : visible(`${name2}`), values }
  })
  if (rest.rows === 0) return told
  const values = openMeasures.map(([name], at) => (places[at] === -1 ? null : (rest[name] ?? null)))
  return [...told, { name: null, name2: null, values }]
}

/** The sums of a day: of all requests, and of who asked. */
function totalRows({ totals, visitors }: PeriodDay): NamedValues[] {
  const { requests, bytes, pageViews, errors, serverErrors } = totals
  const all = { requests, bytes, pageViews, visitors, errors, serverErrors }
  const kinds = (['people', 'bots', 'tools', 'cdn'] as const).map((kind) =>
    valuesOf(kind, { requests: totals[kind].requests, bytes: totals[kind].bytes }),
  )
  return [valuesOf('all', all), ...kinds]
}

/** By hour of the day: `00` to `23`. */
function hourRows(page: Page): NamedValues[] {
  return hourSums(page).map(({ hour, ...sums }) => valuesOf(String(hour).padStart(2, '0'), sums))
}

function valuesOf(name: string, sums: Readonly<Partial<Record<OpenMeasure, number>>>): NamedValues {
  return { name, name2: null, values: openMeasures.map(([measure]) => sums[measure] ?? null) }
}
