import { transitionRows } from '../../count/record/billing.ts'
import { mergeTotals } from '../../count/summary/merge.ts'
import type { LogCounts, Totals } from '../../count/summary/summary.ts'
import { tables } from '../../count/tables/tables.ts'
import { VISITOR_ROWS } from '../../rollup/distinct.ts'
import type { PeriodDay } from '../../rollup/rollup.ts'
import { casesInData } from '../cases/told.ts'
import { auditFacts } from '../facts/audit.ts'
import { cacheOf, hasEdges, regionUses } from '../facts/cache.ts'
import { findingsOf, toldFindings } from '../facts/findings.ts'
import { malformedCount } from '../facts/gaps.ts'
import { loggedTwice } from '../facts/logged-twice.ts'
import { movesOfPage } from '../facts/movers.ts'
import { weekOf } from '../facts/week.ts'
import { monthsOfUse, planUse } from '../model/cloudfront-plans.ts'
import { cloudFrontAsOf } from '../model/cloudfront-prices.ts'
import { type Cost, dayCost } from '../model/cost.ts'
import { generatorOf, type IndexInput, type Page, type PeriodEntry, sorted } from '../model/page.ts'
import { pricesOf } from '../model/prices.ts'
import { provenanceFacts } from '../model/provenance.ts'
import { safeJson } from '../model/visible.ts'
import type { DaysSum } from '../model/whole-days.ts'
import type { TableSince } from '../tables/since.ts'
import { columnsOf } from '../tables/view.ts'
import { type DataRow, type DataTable, type DataValue, dataTables } from './data-tables.ts'

export const DATA_VERSION = 1

/** `data.json` of a period's page; docs/templates.md tells its shape. Ends in a newline. */
export function dataJson(page: Page): string {
  const head = Object.entries(headOf(page)).map(([name, value]) =>
    member(name, JSON.stringify(value)),
  )
  const changes = movesOfPage(page).map(({ id, moves }) => member(id, lines(moves)))
  const made = dataTables(page).map((table) => {
    const json = tableTexts.get(table) ?? tableJson(table)
    tableTexts.set(table, json)
    return member(table.name, json)
  })
  return safeJson(
    `{${[
      ...head,
      member('days', lines(page.period.days.map((day) => dayOf(page, day)))),
      member('hours', lines(hourSums(page))),
      member('week', lines(weekOf(page))),
      member('changes', `{${changes.join(',\n')}}`),
      member('tables', `{\n${made.join(',\n')}}`),
    ].join(',\n')}}\n`,
  )
}

/** Most of it, and the same on pages of the same days. */
const tableTexts = new WeakMap<DataTable, string>()

/** What stands before the days. */
function headOf(page: Page) {
  const { period, before, settings } = page
  const { name, version } = generatorOf(page.input)
  const provenance = provenanceFacts(page)
  return {
    version: DATA_VERSION,
    title: settings.title,
    period: { from: period.from, to: period.to, timeZone: settings.timeZone },
    generator: [name, version].filter(Boolean).join(' '),
    log: logOf(page),
    totals: {
      ...totalsOf(period.totals, period.visitors, costIn(page, page.cost.total)),
      ...billOf(page, page.cost),
      embeddedVisitors: embeddedIn(period.days, period.embedded),
    },
    previous: before && {
      from: before.from,
      to: before.to,
      ...totalsOf(before.totals, before.visitors, costIn(page, before.cost.total)),
      ...billOf(page, before.cost),
      embeddedVisitors: embeddedIn(page.input.previous?.days ?? [], before.embedded),
    },
    compared: comparedIn(page),
    prices: pricesIn(page),
    findings: toldFindings(findingsOf(page)),
    ...casesInData(page),
    audit: auditFacts(page),
    ...(page.input.notes?.length && { notes: page.input.notes }),
    ...(hasEdges(page) && { cloudFront: cloudFrontIn(page) }),
    ...(provenance !== null && { provenance }),
  }
}

/** The whole days that changes are told of while the newest one is still coming in; else null. */
function comparedIn({ whole, ...page }: Page) {
  const side = ({ from, to, totals, cost, dailyVisitors }: DaysSum) => {
    const { requests, pageViews, bytes, errors } = totals
    const sums = { requests, pageViews, dailyVisitors, bytes, errors }
    return { from, to, ...sums, cost: costIn(page, cost.total) }
  }
  return whole && { days: whole.days, now: side(whole.now), before: side(whole.before) }
}

/** What CloudFront's edges did for readers, and what it costs. */
function cloudFrontIn(page: Page) {
  const { hits, refreshed, lookups } = cacheOf(page)
  const { total, least } = page.cost.cloudFront
  const plan = page.prices.cloudFrontPlan
  const used = planUse(plan, monthsOfUse(page.period.days))
  return {
    ...{ hits, refreshed, lookups, asOf: cloudFrontAsOf, plan },
    ...(used !== null && { bytesShare: used.bytesShare, requestsShare: used.requestsShare }),
    ...{ payAsYouGo: total, payAsYouGoAfterFree: least, regions: regionUses(page) },
  }
}

/** Who only saw files on other sites; null where no day tells. */
function embeddedIn(days: readonly PeriodDay[], embedded: number | null): number | null {
  return days.some(({ lacking }) => !lacking.includes(VISITOR_ROWS)) ? embedded : null
}

function logOf(page: Page) {
  const { log, totals, firstRecord, lastRecord } = page.period
  const twice = loggedTwice(page)
  return {
    objects: log.objects,
    objectBytes: log.objectBytes,
    records: log.records,
    malformed: malformedCount(page),
    duplicates: log.duplicates,
    ...(log.unidentified && { unidentified: log.unidentified }),
    ...(twice.length > 0 && { loggedTwice: twice }),
    excluded: totals.excluded,
    firstRecord: moment(firstRecord),
    lastRecord: moment(lastRecord),
    malformedReasons: reasonsOf(log),
    delays: log.delays,
    delayHours: log.delayHours,
  }
}

/** How many lines each reason kept from being records, by its name. */
function reasonsOf(log: LogCounts | undefined): Readonly<Record<string, number>> {
  const reasons = Object.entries(log?.malformed ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(reasons.map(([reason, { count }]) => [reason, count]))
}

function pricesIn({ prices, cost }: Page) {
  const { region, currency, asOf, basis, isOwn } = prices
  const amounts: Readonly<Record<string, number>> = {
    thousandWrites: prices.thousandWrites,
    thousandReads: prices.thousandReads,
    ...prices.thousandTransitions,
    perGB: roundedPrice(cost),
    freeGB: prices.freeGB,
  }
  const unknown = Object.fromEntries(Object.keys(amounts).map((name) => [name, null]))
  return { region, currency, asOf, basis, isOwn, ...(basis === 'unknown' ? unknown : amounts) }
}

function dayOf(page: Page, { day, totals, visitors, embedded, lacking }: PeriodDay) {
  const { requests, pageViews, bytes, errors, serverErrors, people, bots, tools, cdn } = totals
  const cost = costIn(page, dayCost(totals, page.cost, page.prices))
  return {
    ...{ day, requests, pageViews, visitors, bytes, errors, serverErrors, cost },
    ...{ people, bots, tools, cdn },
    embeddedVisitors: lacking.includes(VISITOR_ROWS) ? null : embedded,
  }
}

/** Rows, rest, what is known of the table only as a whole, and since when it is counted. */
function tableJson({ columns, rows, rest, unknown, since, visitorsAre }: DataTable): string {
  return `{${[
    member('rows', rowLines(columns, rows)),
    member('rest', JSON.stringify(rest)),
    ...(unknown === null ? [] : [member('unknown', JSON.stringify(unknown))]),
    ...(visitorsAre === null ? [] : [member('visitorsAre', JSON.stringify(visitorsAre))]),
    ...sinceOf(since),
  ].join(',\n')}}`
}

/** `since` of a table, and of its columns that are newer; nothing where all days have them. */
function sinceOf(since: TableSince | null): string[] {
  if (since === null) return []
  const columns = JSON.stringify(Object.fromEntries(since.columns))
  return [
    ...(since.since === undefined ? [] : [member('since', JSON.stringify(since.since))]),
    ...(since.columns.length > 0 ? [member('columnsSince', columns)] : []),
  ]
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
  const reasons = reasonsOf(log)
  return safeJson(
    `${JSON.stringify({
      version: DATA_VERSION,
      title,
      period: { from: null, to: null, timeZone },
      log: {
        objects: log?.objects ?? 0,
        records: 0,
        malformed: Object.values(reasons).reduce((sum, count) => sum + count, 0),
        duplicates: 0,
        excluded: 0,
        firstRecord: null,
        lastRecord: null,
        malformedReasons: reasons,
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
  const { people, bots, tools, cdn, billedWrites, billedReads, billedBytes } = totals
  const transitions = transitionRows.reduce((sum, [name]) => sum + totals[name], 0)
  return {
    ...{ requests, pageViews, visitors, bytes, errors, serverErrors, cost, records, reads },
    ...{ people, bots, tools, cdn, billedWrites, billedReads, billedBytes, transitions },
  }
}

function costIn({ prices }: Pick<Page, 'prices'>, amount: number): number | null {
  return prices.basis === 'unknown' ? null : amount
}

/** What of the bill is the period's alone: the least it may cost, and bytes that are no egress. */
function billOf(page: Page, { least, regionBytes }: Cost) {
  return { costAfterFree: costIn(page, least), regionBytes }
}

/** A member of an object, of which the value is JSON. */
function member(name: string, json: string): string {
  return `${JSON.stringify(name)}:${json}`
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
