/** What a summary must be that comes from where others can write. */
import { type Day, isDay } from '../../calendar/day.ts'
import type { StringArena } from '../../columns/string-arena.ts'
import { type ColumnarTable, columnarTable, rowCountOf } from '../../columns/table.ts'
import { type TableRow, type TableRows, tables } from '../tables/tables.ts'
import { totalsOutline } from './layout.ts'
import { type DayCounts, type LogCounts, noTable, type Summary } from './summary.ts'

/** Throws where a summary holds what no counting makes, and says what. */
export function checkSummary({ log, days }: Summary, rows: TableRows = tables): void {
  checkLog(log)
  for (const [day, counts] of days) {
    if (!isDay(day)) throw new Error('it counts a day that is none')
    checkDay(day, counts, rows)
  }
}

function checkLog(log: LogCounts): void {
  const { objects, objectBytes, records, duplicates, malformed, delays } = log
  const numbers = [objects, objectBytes, records, duplicates, ...listOf(delays)]
  const samples = Object.values(malformed).flatMap((one) => {
    numbers.push(one.count)
    return listOf(one.samples)
  })
  checkCounts(numbers, 'its log')
  if (samples.some((sample) => typeof sample !== 'string'))
    throw new Error('a sample of its malformed lines is no text')
}

function checkDay(day: Day, counts: DayCounts, rows: TableRows): void {
  const { totals, hours, unhashed, firstRecord, lastRecord, lacking } = counts
  checkCounts(totalsOutline(totals), `the totals of ${day}`)
  checkCounts([unhashed], `the visitors of ${day}`)
  if (unhashed > totals.requests) throw new Error(`${day} has more visitors than requests`)
  if (hours.length !== 24) throw new Error(`${day} has ${hours.length} hours`)
  checkCounts(
    hours.flatMap(({ requests, bytes, people }) => [requests, bytes, people]),
    `the hours of ${day}`,
  )
  for (const time of [firstRecord, lastRecord])
    if (!isTimeOf(day, time)) throw new Error(`a record of ${day} has another time`)
  if (listOf(lacking).some((name) => typeof name !== 'string'))
    throw new Error(`what ${day} lacks has no name`)
  for (const row of rows) {
    const table = columnarTable(counts.tables[row.name] ?? noTable, row.isPair === true)
    checkTable(`${row.name} of ${day}`, row, table)
  }
}

/** Whether a time, in seconds, lies in a day of any time zone. Where a day has none it is infinite. */
function isTimeOf(day: Day, time: unknown): boolean {
  if (typeof time !== 'number' || Number.isNaN(time)) return false
  const sinceMidnight = time - Date.parse(`${day}T00:00:00Z`) / 1000
  return !Number.isFinite(time) || (sinceMidnight >= -86_400 && sinceMidnight < 2 * 86_400)
}

function checkTable(what: string, row: TableRow, table: ColumnarTable): void {
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
  checkCounts([rest.rows, ...Object.values(rest.columns)], `the rest of ${what}`)
  for (const name of row.columns) {
    // A table that an earlier release did not count has neither names nor columns.
    const column = columns[name] ?? []
    if (column.length !== count) throw new Error(`${what} has not a number for each name`)
    checkCounts(column, what)
  }
}

function checkNames({ offsets, text }: StringArena, what: string): void {
  if (offsets.at(-1) !== text.length)
    throw new Error(`the names of ${what} are not as long as told`)
}

function checkCounts(numbers: ArrayLike<number>, what: string): void {
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at]!
    if (!Number.isSafeInteger(number) || number < 0) throw new Error(`${what} holds ${number}`)
  }
}

function listOf<T>(value: readonly T[]): readonly T[] {
  if (!Array.isArray(value)) throw new Error('a list of it is none')
  return value
}
