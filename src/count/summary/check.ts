/** What a summary must be that comes from where others can write. */
import {
  type Day,
  type DeliveryDay,
  indexOfDay,
  isDay,
  parseDeliveryDay,
} from '../../calendar/day.ts'
import type { StringArena } from '../../columns/string-arena.ts'
import { type ColumnarTable, columnarTable, rowCountOf } from '../../columns/table.ts'
import { checkCube } from '../cube/check.ts'
import { columnMerges, type TableRow, type TableRows, tables } from '../tables/tables.ts'
import { checkVisitorRows } from '../visitors/check.ts'
import { totalsOutline } from './layout.ts'
import { type DayCounts, type LogCounts, noTable, type Summary, type Tables } from './summary.ts'

/** S3 had no server access logs before. */
export const EARLIEST = parseDeliveryDay('2006-03-14')
/** Clocks of stores differ, and so do the days of time zones. */
const MOST_DAYS_AHEAD = 2

/**
 * Throws where a summary holds what no counting makes, and says what. `latest` is the last day that may
 * have delivered anything. Returns how much it may add to any sum: what others can write must not make
 * sums inexact.
 */
export function checkSummary(
  { log, days }: Summary,
  latest: DeliveryDay,
  rows: TableRows = tables,
): number {
  let most = checkLog(log)
  for (const [day, counts] of days) {
    checkIsDay(day, latest)
    most += checkDay(day, counts, rows)
  }
  return most
}

/** Throws where there can have been no request on a day. */
export function checkIsDay(day: unknown, latest: DeliveryDay): asserts day is Day {
  if (typeof day !== 'string' || !isDay(day)) throw new Error('it counts a day that is none')
  const index = indexOfDay(day)
  if (index < indexOfDay(EARLIEST) - 1 || index > indexOfDay(latest) + MOST_DAYS_AHEAD)
    throw new Error(`it counts requests of ${day}, when there can have been none`)
}

/** So much may all summaries that others can write add to a sum: as much is left for what is counted. */
const MOST_ADDED = 2 ** 52

/** What summaries that others can write come to, all together. */
export class SumBound {
  /** By their files. */
  readonly #added = new Map<string, number>()
  #sum = 0

  /** Throws where a file's summary adds more than there is room for; one of the same file is replaced. */
  add(file: string, more: number): void {
    const others = this.#sum - (this.#added.get(file) ?? 0)
    if (others + more > MOST_ADDED)
      throw new Error(`with ${more} of it no sum would be exact that all days are in`)
    this.#added.set(file, more)
    this.#sum = others + more
  }
}

export function checkLog(log: LogCounts): number {
  const { objects, objectBytes, records, duplicates, malformed, delays, delayHours } = log
  const { unidentified = 0, repeated = {} } = log
  const numbers = [objects, objectBytes, records, duplicates, unidentified]
  numbers.push(...Object.values(repeated))
  numbers.push(...listOf(delays), ...listOf(delayHours))
  const samples = Object.values(malformed).flatMap((one) => {
    numbers.push(one.count)
    return listOf(one.samples)
  })
  const most = checkCounts(numbers, 'its log')
  if (samples.some((sample) => typeof sample !== 'string'))
    throw new Error('a sample of its malformed lines is no text')
  return most
}

function checkDay(day: Day, counts: DayCounts, rows: TableRows): number {
  const { totals, hours, unhashed, unhashedEmbedded, firstRecord, lastRecord, lacking } = counts
  let most = checkCounts(totalsOutline(totals), `the totals of ${day}`)
  checkCounts([unhashed, unhashedEmbedded], `the visitors of ${day}`)
  if (unhashedEmbedded > unhashed)
    throw new Error(`more of the visitors of ${day} saw files elsewhere than there are`)
  if (hours.length !== 24) throw new Error(`${day} has ${hours.length} hours`)
  const ofHours = checkCounts(
    hours.flatMap(({ requests, bytes, people }) => [requests, bytes, people]),
    `the hours of ${day}`,
  )
  most = Math.max(most, ofHours)
  for (const time of [firstRecord, lastRecord])
    if (!isTimeOf(day, time)) throw new Error(`a record of ${day} has another time`)
  if (listOf(lacking).some((name) => typeof name !== 'string'))
    throw new Error(`what ${day} lacks has no name`)
  const { visitors } = counts
  checkHashes(visitors, `the visitors of ${day}`)
  checkVisitorRows(counts.visitorRows, visitors.length, `the visitors of ${day}`)
  if (visitors.length + unhashed > totals.requests)
    throw new Error(`${day} has more visitors than requests`)
  const ofCube = checkCube(counts.cube, totals.reads, `the cube of ${day}`)
  return Math.max(most, ofCube, checkTables(counts.tables, day, rows))
}

/** Hashes of visitors are sorted, and each is there once. */
export function checkHashes(hashes: Float64Array, what: string): void {
  let before = -1
  for (const hash of hashes) {
    if (!Number.isSafeInteger(hash) || hash <= before) throw new Error(`${what} are no hashes`)
    before = hash
  }
}

export function checkTables(all: Tables, of: string, rows: TableRows): number {
  let most = 0
  for (const row of rows) {
    const table = columnarTable(all[row.name] ?? noTable, row.isPair === true)
    most = Math.max(most, checkTable(`${row.name} of ${of}`, row, table))
  }
  return most
}

/** Whether a time, in seconds, lies in a day of any time zone. Where a day has none it is infinite. */
function isTimeOf(day: Day, time: unknown): boolean {
  if (typeof time !== 'number' || Number.isNaN(time)) return false
  const sinceMidnight = time - Date.parse(`${day}T00:00:00Z`) / 1000
  return !Number.isFinite(time) || (sinceMidnight >= -86_400 && sinceMidnight < 2 * 86_400)
}

function checkTable(what: string, row: TableRow, table: ColumnarTable): number {
  const { rows, columns, rest } = table
  const count = rowCountOf(table)
  if ((rows.kind === 'pairs') !== (row.isPair === true)) throw new Error(`${what} has other names`)
  if (rows.kind === 'names') checkNames(rows.names, what)
  else {
    const { left, right, leftOf, rightOf } = rows.pairs
    checkNames(left, what)
    checkNames(right, what)
    const isIn = (of: Uint32Array, { offsets }: StringArena): boolean =>
      of.length === count && of.every((name) => name < offsets.length - 1)
    if (!isIn(leftOf, left) || !isIn(rightOf, right)) throw new Error(`${what} lacks names`)
  }
  let most = checkCounts([rest.rows, ...Object.values(rest.columns)], `the rest of ${what}`)
  for (const name of row.columns) {
    // A table that an earlier release did not count has neither names nor columns.
    const column = columns[name] ?? []
    if (column.length !== count) throw new Error(`${what} has not a number for each name`)
    const largest = checkCounts(column, what)
    if (columnMerges[name] === 'sum') most = Math.max(most, largest)
  }
  return most
}

function checkNames({ offsets, text }: StringArena, what: string): void {
  if (offsets.at(-1) !== text.length)
    throw new Error(`the names of ${what} are not as long as told`)
}

/** Throws where one is no count, and returns the largest of them. */
export function checkCounts(numbers: ArrayLike<number>, what: string): number {
  let most = 0
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at]!
    if (!Number.isSafeInteger(number) || number < 0) throw new Error(`${what} holds ${number}`)
    if (number > most) most = number
  }
  return most
}

export function listOf<T>(value: readonly T[]): readonly T[] {
  if (!Array.isArray(value)) throw new Error('a list of it is none')
  return value
}
