/** What periods must be that come from where others can write. */
import { type DeliveryDay, parseDeliveryDay } from '../calendar/day.ts'
import { columnarTable, rowCountOf } from '../columns/table.ts'
import {
  checkCounts,
  checkHashes,
  checkIsDay,
  checkLog,
  checkTables,
  listOf,
} from '../count/summary/check.ts'
import { totalsOutline } from '../count/summary/layout.ts'
import { noTable, type Totals } from '../count/summary/summary.ts'
import { type TableRows, tables } from '../count/tables/tables.ts'
import { checkVisitorRows } from '../count/visitors/check.ts'
import type { Daily } from './daily.ts'
import type { PeriodHead } from './head.ts'
import type { Period } from './rollup.ts'

/** So much may a month count: a year of them stays exact. */
const MOST = 2 ** 49

/** Throws where a period holds what no sum of summaries makes, and says what. */
export function checkPeriod(period: Period, latest: DeliveryDay, rows: TableRows = tables): void {
  let most = checkSums(period, latest)
  for (const { day, hours } of period.days) {
    const numbers = hours.flatMap(({ requests, bytes, people }) => [requests, bytes, people])
    most = Math.max(most, checkCounts(numbers, `the hours of ${day}`))
  }
  checkCounts([period.unhashed, period.unhashedEmbedded], 'its visitors')
  checkHashes(period.sketch.hashes, 'its visitors')
  checkVisitorRows(period.visitorRows, period.sketch.hashes.length, 'its visitors')
  checkDistinct(period)
  most = Math.max(most, checkLog(period.log), checkTables(period.tables, 'it', rows))
  most = Math.max(most, checkDaily(period.daily, latest))
  if (most > MOST) throw new Error(`no sum would be exact that its ${most} is in`)
  const { days, first, last } = period.hotlinksSeen
  for (const day of listOf(days)) checkIsDay(day, latest)
  for (const { name, isPair, isSeen } of rows) {
    if (isSeen !== true) continue
    const count = rowCountOf(columnarTable(period.tables[name] ?? noTable, isPair === true))
    if (first.length !== count || last.length !== count)
      throw new Error('it does not tell when hot links were seen')
  }
  if ([first, last].some((seen) => seen.some((at) => at >= days.length)))
    throw new Error('it has seen hot links on no day')
  for (const { day, objects } of period.deliveries) {
    checkIsDay(day, latest)
    checkCounts([objects], 'its deliveries')
  }
}

function checkDistinct({ tables, distinct }: Pick<Period, 'tables' | 'distinct'>): void {
  for (const [name, { visitors, rest }] of Object.entries(distinct)) {
    const table = columnarTable(tables[name] ?? noTable, false)
    if (table.rows.kind === 'pairs' || visitors.length !== rowCountOf(table))
      throw new Error(`its visitors are not those of the rows of ${name}`)
    checkCounts([...visitors, rest], `the visitors of ${name}`)
  }
}

function checkDaily({ days, tables }: Daily, latest: DeliveryDay): number {
  for (const day of listOf(days)) checkIsDay(day, latest)
  const rows = Object.values(tables).flatMap((table) => table.rows)
  if (rows.some(({ name }) => typeof name !== 'string'))
    throw new Error('a row of days has no name')
  const columns = rows.flatMap(({ name: _, ...told }) =>
    Object.values(told).filter((column) => column !== null),
  )
  if (columns.some(({ length }) => length !== days.length))
    throw new Error('it does not tell what its rows had on each day')
  return checkCounts(
    columns.flatMap((column) => [...column]),
    'its rows of days',
  )
}

/** The same of what the navigation needs of a period. */
export function checkHead(head: PeriodHead, latest: DeliveryDay): void {
  checkSums(head, latest)
  for (const [region, bytes] of listOf(head.awsRegions)) {
    if (typeof region !== 'string') throw new Error('a region has no name')
    checkCounts([bytes], 'its regions')
  }
}

const visitorsAre = new Set(['counted', 'estimated', 'added up'])

function checkSums(sums: Omit<PeriodHead, 'awsRegions'>, latest: DeliveryDay): number {
  const { from, to, days, totals, visitors, embedded, firstRecord, lastRecord } = sums
  checkIsDay(from, latest)
  checkIsDay(to, parseDeliveryDay(`${latest.slice(0, 4)}-12-31`)) // a month and a year go on
  const most = checkTotals(totals, 'it')
  checkCounts([visitors, embedded], 'its visitors')
  if (!visitorsAre.has(sums.visitorsAre)) throw new Error('its visitors are of no kind')
  if ([firstRecord, lastRecord].some((time) => typeof time !== 'number' || Number.isNaN(time)))
    throw new Error('a record of it has no time')
  for (const one of listOf(days)) {
    checkIsDay(one.day, latest)
    checkTotals(one.totals, one.day)
    checkCounts([one.visitors, one.embedded], `the visitors of ${one.day}`)
    if (!visitorsAre.has(one.visitorsAre) || typeof one.isCopied !== 'boolean')
      throw new Error(`the visitors of ${one.day} are of no kind`)
    const settings = listOf(one.countedWith).flatMap((counted) => [
      counted.timeZone,
      counted.clientAddresses,
      counted.exclude,
    ])
    if ([...settings, ...listOf(one.lacking)].some((text) => typeof text !== 'string'))
      throw new Error(`${one.day} does not say how it was counted`)
  }
  return most
}

function checkTotals(totals: Totals, of: string): number {
  return checkCounts(totalsOutline(totals), `the totals of ${of}`)
}
