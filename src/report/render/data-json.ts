import { transitionRows } from '../../count/record/billing.ts'
import { mergeTotals } from '../../count/summary/merge.ts'
import type { LogCounts, OtherRow, Totals } from '../../count/summary/summary.ts'
import { type ColumnName, isShown, type TableRow, tables } from '../../count/tables/tables.ts'
import { daySeen } from '../../rollup/rollup.ts'
import { auditFacts } from '../facts/audit.ts'
import { sumsByClass } from '../facts/bot-classes.ts'
import { malformedCount } from '../facts/gaps.ts'
import { hotLinkersOf } from '../facts/hot-linkers.ts'
import { missingKeysOf } from '../facts/missing-keys.ts'
import { movesOfPage } from '../facts/movers.ts'
import { keptRows, MOST_DATA_ROWS } from '../facts/orders.ts'
import { type TableSince, tableSinceOf } from '../facts/since.ts'
import { restOf, unknownOf } from '../facts/sums.ts'
import { columnsOf, viewOf } from '../facts/view.ts'
import { weekOf } from '../facts/week.ts'
import { type Cost, dayCost, money } from '../model/cost.ts'
import {
  generatorOf,
  type IndexInput,
  oncePerPage,
  type Page,
  type PeriodEntry,
  sorted,
} from '../model/page.ts'
import { pricesOf } from '../model/prices.ts'
import { provenanceFacts } from '../model/provenance.ts'
import { cutMiddle, safeJson, WHOLE_LENGTH } from '../model/visible.ts'

export const DATA_VERSION = 1

export type DataValue = string | number | null
/** A name, and a value for each column. */
export type DataRow = readonly [name: string, ...values: DataValue[]]
export interface DataTable {
  readonly name: string
  /** Columns after the name, in order; those of a pair's fields first. */
  readonly columns: readonly string[]
  readonly rows: readonly DataRow[]
  /** The sums of all other rows. */
  readonly rest: { readonly rows: number; readonly [column: string]: number | null }
  /** Of hot links only: what the summary had cut, own and foreign sites mixed, in no other number. */
  readonly unknown: { readonly rows: number; readonly [column: string]: number } | null
  /** What of it older days lack, in whose numbers there is nothing of it; mostly null. */
  readonly since: TableSince | null
}

/** The tables of data.json, and of the CSV files: the summary's, then those added up from others. */
export const dataTables = oncePerPage((page): readonly DataTable[] => {
  const all = [
    ...page.tables.filter((row) => isTold(page, row)).map((row) => tableOf(page, row)),
    ...derivedTables(page),
  ]
  return page.prices.basis === 'unknown' ? all.map(withoutCost) : all
})

/** Hidden addresses are in no table. */
function isTold({ settings }: Page, { key }: TableRow): boolean {
  return settings.clientAddresses !== 'hidden' || !key.some(({ kind }) => kind === 'client')
}

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

function amountsOf({ prices, cost }: Page): Readonly<Record<string, number | null>> {
  const amounts = {
    thousandWrites: prices.thousandWrites,
    thousandReads: prices.thousandReads,
    ...prices.thousandTransitions,
    perGB: roundedPrice(cost),
    freeGB: prices.freeGB,
  }
  if (prices.basis !== 'unknown') return amounts
  return Object.fromEntries(Object.keys(amounts).map((name) => [name, null]))
}

function costIn({ prices }: Pick<Page, 'prices'>, amount: number): number | null {
  return prices.basis === 'unknown' ? null : amount
}

/**
 * The rows of a table: the first thousand by the table's first order (requests; bytes for hot
 * links), equal ones by name, and the first hundred by each other order that a panel uses. `rest` is
 * the sum of all others. A pair's name is its two fields with a blank between; the fields stand
 * beside it.
 */
function tableOf(page: Page, row: TableRow): DataTable {
  const { name, isSeen } = row
  const fields: readonly string[] = row.fields ?? []
  const view = viewOf(page, name)
  const rows = keptRows(page, view)
  const rest = restOf(view, rows, page)
  const unknown = unknownOf(view)
  const { columns } = view
  const seen = isSeen === true ? (['first', 'last'] as const) : []
  return {
    name,
    columns: [...fields, ...columns, ...seen],
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
  }
}

/** Tables added up from others: hot-linking sites by bytes, missing keys by requests with where their
 * links stand (`scan` is 1 for what only scanners ask for), bots by class: of each the first thousand
 * rows. */
function derivedTables(page: Page): DataTable[] {
  const classes = [...sumsByClass(viewOf(page, 'bots'), page)]
  return [
    derived(
      'hotlinkSites',
      ['requests', 'bytes', 'cost', 'first'],
      hotLinkersOf(page).map(({ site, requests, bytes, cost, since }) => {
        return [site, requests, bytes, cost, since]
      }),
    ),
    derived(
      'missingKeys',
      ['requests', 'own', 'foreign', 'unlinked', 'scan'],
      missingKeysOf(page).map(({ key, requests, own, foreign, unlinked, isScan }) => {
        return [cutMiddle(key, WHOLE_LENGTH), requests, own, foreign, unlinked, isScan ? 1 : 0]
      }),
    ),
    derived(
      'botClasses',
      ['requests', 'bytes', 'cost'],
      classes
        .sort(([a, one], [b, other]) => other.requests - one.requests || (a < b ? -1 : 1))
        .map(([name, { requests, bytes, cost }]) => [name, requests, bytes, cost]),
    ),
  ]
}

/** The columns that are shown. */
function shownOf({ columns }: OtherRow): Readonly<Partial<Record<ColumnName, number>>> {
  const all = Object.entries(columns) as [ColumnName, number][]
  return Object.fromEntries(all.filter(([name]) => isShown(name)))
}

function derived(name: string, columns: readonly string[], all: readonly DataRow[]): DataTable {
  const others = all.slice(MOST_DATA_ROWS)
  const rest: Record<string, number> & { rows: number } = { rows: others.length }
  for (const [at, column] of columns.entries()) {
    if (column === 'first' || column === 'scan') continue
    rest[column] = others.reduce((sum, row) => sum + Number(row[at + 1] ?? 0), 0)
  }
  if (rest.cost !== undefined) rest.cost = money(rest.cost)
  return { name, columns, rows: all.slice(0, MOST_DATA_ROWS), rest, unknown: null, since: null }
}

/** `data.json` of a period's page; docs/templates.md tells its shape. Ends in a newline. */
export function dataJson(page: Page): string {
  const { period, settings, before } = page
  const generator = generatorOf(page.input)
  const week = weekOf(page)
  const provenance = provenanceFacts(page)
  const head = {
    version: DATA_VERSION,
    title: settings.title,
    period: { from: period.from, to: period.to, timeZone: settings.timeZone },
    generator: [generator.name, generator.version].filter(Boolean).join(' '),
    log: {
      objects: period.log.objects,
      objectBytes: period.log.objectBytes,
      records: period.log.records,
      malformed: malformedCount(page),
      duplicates: period.log.duplicates,
      excluded: period.totals.excluded,
      firstRecord: moment(period.firstRecord),
      lastRecord: moment(period.lastRecord),
      malformedReasons: Object.fromEntries(
        Object.entries(period.log.malformed)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([reason, { count }]) => [reason, count]),
      ),
      delays: period.log.delays,
      delayHours: period.log.delayHours,
    },
    totals: {
      ...totalsOf(period.totals, period.visitors, costIn(page, page.cost.total)),
      ...billOf(page, page.cost),
    },
    previous: before && {
      from: before.from,
      to: before.to,
      ...totalsOf(before.totals, before.visitors, costIn(page, before.cost.total)),
      ...billOf(page, before.cost),
    },
    prices: {
      region: page.prices.region,
      currency: page.prices.currency,
      asOf: page.prices.asOf,
      basis: page.prices.basis,
      isOwn: page.prices.isOwn,
      ...amountsOf(page),
    },
    audit: auditFacts(page),
    ...(provenance !== null && { provenance }),
  }
  const days = period.days.map(({ day, totals, visitors }) => {
    const { requests, pageViews, bytes, errors, serverErrors, people, bots, tools } = totals
    const cost = costIn(page, dayCost(totals, page.cost, page.prices))
    return {
      day,
      requests,
      pageViews,
      visitors,
      bytes,
      errors,
      serverErrors,
      cost,
      people,
      bots,
      tools,
    }
  })
  const made = dataTables(page).map(({ name, columns, rows, rest, unknown, since }) => {
    const after = [
      unknown === null ? '' : `,\n"unknown":${JSON.stringify(unknown)}`,
      ...sinceTexts(since),
    ].join('')
    return `${JSON.stringify(name)}:{"rows":${rowLines(columns, rows)},\n"rest":${JSON.stringify(rest)}${after}}`
  })
  const changes = movesOfPage(page).map(({ id, moves }) => `${JSON.stringify(id)}:${lines(moves)}`)
  const headText = Object.entries(head).map(
    ([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`,
  )
  return safeJson(
    `{${[
      ...headText,
      `"days":${lines(days)}`,
      `"hours":${lines(hourSums(page))}`,
      `"week":${lines(week)}`,
      `"changes":{${changes.join(',\n')}}`,
      `"tables":{\n${made.join(',\n')}}`,
    ].join(',\n')}}\n`,
  )
}

/** `data.json` of the page of all periods. */
export function indexJson({ settings, periods }: IndexInput): string {
  const prices = pricesOf(settings.region, settings.prices)
  const entries = (kind: PeriodEntry['kind']) =>
    sorted(periods, kind).map((entry) => ({
      path: entry.path,
      period: { from: entry.from, to: entry.to, timeZone: settings.timeZone },
      totals: totalsOf(entry.totals, entry.visitors, costIn({ prices }, entry.cost)),
      ...(entry.visitorsAre === 'added up' && { visitorsAre: entry.visitorsAre }),
      firstRecord: moment(entry.firstRecord),
      lastRecord: moment(entry.lastRecord),
    }))
  return safeJson(
    `{"version":${DATA_VERSION},\n"title":${JSON.stringify(settings.title)},\n"years":${lines(entries('year'))},\n"months":${lines(entries('month'))}}\n`,
  )
}

/** `data.json` where nothing was ever counted. */
export function emptyJson(title: string, timeZone: string, log: LogCounts | undefined): string {
  const reasons = Object.entries(log?.malformed ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))
  return safeJson(
    `${JSON.stringify({
      version: DATA_VERSION,
      title,
      period: { from: null, to: null, timeZone },
      log: {
        objects: log?.objects ?? 0,
        records: 0,
        malformed: reasons.reduce((sum, [, { count }]) => sum + count, 0),
        duplicates: 0,
        excluded: 0,
        firstRecord: null,
        lastRecord: null,
        malformedReasons: Object.fromEntries(reasons.map(([reason, { count }]) => [reason, count])),
      },
      totals: totalsOf(mergeTotals([]), 0, 0),
      previous: null,
      days: [],
      hours: Array.from({ length: 24 }, (_, hour) => ({ hour, requests: 0, bytes: 0, people: 0 })),
      tables: Object.fromEntries(
        tables.map((row) => [
          row.name,
          {
            rows: [],
            rest: { rows: 0, ...Object.fromEntries(columnsOf(row).map((c) => [c, 0])) },
          },
        ]),
      ),
    })}\n`,
  )
}

/** Sums by hour of the day. */
export function hourSums(
  page: Page,
): { hour: number; requests: number; bytes: number; people: number }[] {
  return Array.from({ length: 24 }, (_, hour) => {
    const sum = { hour, requests: 0, bytes: 0, people: 0 }
    for (const { hours } of page.period.days) {
      sum.requests += hours[hour]?.requests ?? 0
      sum.bytes += hours[hour]?.bytes ?? 0
      sum.people += hours[hour]?.people ?? 0
    }
    return sum
  })
}

function totalsOf(totals: Totals, visitors: number | null, cost: number | null) {
  const { requests, pageViews, bytes, errors, serverErrors, records, reads } = totals
  const { people, bots, tools, billedWrites, billedReads, billedBytes } = totals
  const transitions = transitionRows.reduce((sum, [name]) => sum + totals[name], 0)
  return {
    ...{ requests, pageViews, visitors, bytes, errors, serverErrors, cost, records, reads },
    ...{ people, bots, tools, billedWrites, billedReads, billedBytes, transitions },
  }
}

/** What of the bill is the period's alone: the least it may cost, and bytes that are no egress. */
function billOf(page: Page, { least, regionBytes }: Cost) {
  return { costAfterFree: costIn(page, least), regionBytes }
}

/** `since` of a table, and of its columns that are newer; nothing where all days have them. */
function sinceTexts(since: TableSince | null): string[] {
  if (since === null) return []
  const { columns } = since
  return [
    ...(since.since === undefined ? [] : [`,\n"since":${JSON.stringify(since.since)}`]),
    ...(columns.length > 0
      ? [`,\n"columnsSince":${JSON.stringify(Object.fromEntries(columns))}`]
      : []),
  ]
}

/** One entry per line: a changed row is a changed line. */
function lines(entries: readonly unknown[]): string {
  return entries.length === 0
    ? '[]'
    : `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}]`
}

/** Rows as objects, as `lines` has them. */
function rowLines(columns: readonly string[], rows: readonly DataRow[]): string {
  if (rows.length === 0) return '[]'
  const before = ['{"name":', ...columns.map((column) => `,${JSON.stringify(column)}:`)]
  const parts: string[] = []
  for (const row of rows) {
    parts.push(parts.length === 0 ? '[\n' : ',\n')
    for (let at = 0; at < before.length; at++) parts.push(before[at] ?? '', cellOf(row[at] ?? null))
    parts.push('}')
  }
  parts.push(']')
  return parts.join('')
}

/** A value as JSON. Most are numbers, all of them finite. */
function cellOf(value: DataValue): string {
  return typeof value === 'number' ? String(value) : JSON.stringify(value)
}

/** Seconds since 1970 as ISO 8601 in UTC; null for none. */
function moment(seconds: number): string | null {
  return Number.isFinite(seconds)
    ? new Date(seconds * 1000).toISOString().replace('.000', '')
    : null
}

function roundedPrice({ perGB }: Cost): number {
  return Math.round(perGB * 1e6) / 1e6
}
