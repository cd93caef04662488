/**
 * What the rows that take most had on each day, so that a report can tell since when, until when, and how much. It is
 * made while tables are added up, from what is decoded there anyway.
 */
import type { Day } from '../calendar/day.ts'
import { joined, type MergedTable } from '../columns/merge-columns.ts'
import { stringAt } from '../columns/string-arena.ts'
import { type ColumnarTable, rowCountOf } from '../columns/table.ts'

/** One name with its requests and bytes, beside the days. What only some tables tell is null in others, and where it was not
 * counted by day. */
export interface DailyRow {
  readonly name: string
  readonly requests: Float64Array
  readonly bytes: Float64Array
  /** Of objects: bytes of reads that broke off. */
  readonly wastedBytes: Float64Array | null
  /** Of operations: requests that failed. */
  readonly errors: Float64Array | null
}

/** What of a table is told beside requests and bytes. */
const more: Readonly<Record<string, MoreColumn>> = { keys: 'wastedBytes', operations: 'errors' }
export const moreColumns = ['wastedBytes', 'errors'] as const
type MoreColumn = (typeof moreColumns)[number]
export type DailyColumn = 'bytes' | 'requests' | MoreColumn

export interface DailyTable {
  readonly rows: readonly DailyRow[]
  /** Whether every name of the table is among them. */
  readonly isWhole: boolean
}

export interface Daily {
  /** Days with records, in order: of a year the last `MOST_DAYS`. */
  readonly days: readonly Day[]
  readonly tables: Readonly<Record<string, DailyTable>>
}

const MOST_DAYS = 62

/** Tables whose rows are told by day, and how many of their names: half of them those with the most bytes, half those
 * with the most requests. Where more is told of them, half as many have the most of that. Rows of pairs go by their first
 * part. In the order of the tables. */
const most: Readonly<Record<string, number>> = {
  keys: 24,
  hotlinks: 32,
  clients: 12,
  bots: 32,
  // Most of these are what is tried at every site, and among them stands what own pages link to.
  notFound: 96,
  operations: 32,
  requesters: 12,
  tls: 12,
  signatures: 12,
  s3Tls: 12,
}

export function isDaily(table: string): boolean {
  return Object.hasOwn(most, table)
}

/** `given` are the tables that were added up to `merged`, looked into once more, one after the other; `dayOf` tells which of
 * `dayCount` days each is of. */
export function dailyTable(
  name: string,
  { table, of, rows }: MergedTable,
  given: readonly (() => ColumnarTable)[],
  dayOf: readonly number[],
  dayCount: number,
): DailyTable {
  const groups = groupsOf(table)
  const chosen = chosenOf(name, (column) => sumsOf(table, groups, column))
  const numberOf = new Int32Array(groups.count).fill(-1)
  for (const [at, group] of chosen.entries()) numberOf[group] = at
  // Rows of the whole sum that the cap left out are no row of the table.
  let size = 0
  for (let row = 0; row < rows.length; row++) if (rows[row]! >= size) size = rows[row]! + 1
  const numbers = new Int32Array(size).fill(-1)
  for (let row = 0; row < rows.length; row++)
    numbers[rows[row]!] = numberOf[groups.of?.[row] ?? row]!
  const isTold = (column: MoreColumn) =>
    more[name] === column && table.columns[column] !== undefined
  const made = chosen.map((group) =>
    dailyRow(groups.nameOf(group), isTold, () => new Float64Array(dayCount)),
  )
  const places: number[] = []
  for (const [part, look] of given.entries()) {
    const [list, day] = [of[part]!, dayOf[part]!]
    const count = findPlaces(list, numbers, places)
    if (count === 0) continue
    const { columns } = look()
    const { requests, bytes } = columns
    for (let found = 0; found < count; found++) {
      const at = places[found]!
      const row = made[numbers[list[at]!]!]!
      row.requests[day]! += requests?.[at] ?? 0
      row.bytes[day]! += bytes?.[at] ?? 0
      for (const column of moreColumns) {
        const values = row[column]
        if (values !== null) values[day]! += columns[column]?.[at] ?? 0
      }
    }
  }
  return {
    rows: made.sort(byName),
    isWhole: chosen.length === groups.used && table.rest.rows === 0,
  }
}

/** Where in `list` those stand that have a number; how many they are. Few do: this loop runs over all rows there
 * are, and is kept small so that it is compiled at once. */
function findPlaces(list: Uint32Array, numbers: Int32Array, places: number[]): number {
  const size = numbers.length
  let count = 0
  for (let at = 0; at < list.length; at++) {
    const into = list[at]!
    if (into < size && numbers[into]! >= 0) places[count++] = at
  }
  return count
}

function byName(a: DailyRow, b: DailyRow): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0
}

/** A row of the columns that are told. */
export function dailyRow(
  name: string,
  isTold: (column: MoreColumn) => boolean,
  valuesOf: (column: DailyColumn) => Float64Array,
): DailyRow {
  return {
    name,
    requests: valuesOf('requests'),
    bytes: valuesOf('bytes'),
    wastedBytes: isTold('wastedBytes') ? valuesOf('wastedBytes') : null,
    errors: isTold('errors') ? valuesOf('errors') : null,
  }
}

/** Which of some names are told, as `most` says. */
function chosenOf(table: string, sumsOf: (column: DailyColumn) => Float64Array): number[] {
  const half = (most[table] ?? 0) / 2
  const columns = ['bytes', 'requests', more[table] ?? []].flat() as DailyColumn[]
  return [...new Set(columns.flatMap((column) => largest(sumsOf(column), half)))]
}

/** What rows are told together: those of one first part, or each by itself. */
interface Groups {
  readonly count: number
  /** How many of them have rows. */
  readonly used: number
  /** Which of them each row is of; undefined where that is its own number. */
  readonly of: Uint32Array | undefined
  readonly nameOf: (group: number) => string
}

function groupsOf({ rows }: ColumnarTable): Groups {
  if (rows.kind === 'names') {
    const { names } = rows
    const count = rowCountOf({ rows })
    return { count, used: count, of: undefined, nameOf: (group) => stringAt(names, group) }
  }
  const { left, leftOf } = rows.pairs
  const count = left.offsets.length - 1
  const isUsed = new Uint8Array(count)
  for (let row = 0; row < leftOf.length; row++) isUsed[leftOf[row]!] = 1
  return {
    count,
    used: isUsed.reduce((sum, one) => sum + one, 0),
    of: leftOf,
    nameOf: (group) => stringAt(left, group),
  }
}

function sumsOf(
  { columns }: ColumnarTable,
  { count, of }: Groups,
  column: DailyColumn,
): Float64Array {
  const values = columns[column]
  if (values === undefined) return new Float64Array(count)
  if (of === undefined) return values
  const sums = new Float64Array(count)
  for (let row = 0; row < of.length; row++) sums[of[row]!]! += values[row]!
  return sums
}

/** The places of the largest, which are more than nothing; of equal ones the first. */
function largest(values: Float64Array, count: number): number[] {
  const found: number[] = []
  let least = 0
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!
    if (value <= least) continue
    let place = found.length
    while (place > 0 && values[found[place - 1]!]! < value) place--
    found.splice(place, 0, at)
    if (found.length > count) found.pop()
    if (found.length === count) least = values[found.at(-1)!]!
  }
  return found
}

/** The sum of periods that follow one another, with all their days: of the names that each of them tells, or is known
 * not to have. */
export function mergeDaily(parts: readonly Daily[]): Daily {
  const days = parts.flatMap((part) => part.days)
  const tables = Object.keys(most).map((table): [string, DailyTable] => {
    const given = parts.map((part) => part.tables[table] ?? { rows: [], isWhole: false })
    const byName = given.map(({ rows }) => new Map(rows.map((row) => [row.name, row])))
    const none = parts.map((part) => new Float64Array(part.days.length))
    const valuesOf = (name: string, column: DailyColumn): Float64Array =>
      joined(none.map((zeros, at) => byName[at]?.get(name)?.[column] ?? zeros))
    const isTold = (column: MoreColumn) =>
      given.every(({ rows }) => rows.every((row) => row[column] !== null))
    const all = [...new Set(byName.flatMap((rows) => [...rows.keys()]))].sort()
    const rows = all
      .filter((name) => given.every(({ isWhole }, at) => isWhole || byName[at]?.has(name)))
      .map((name) => dailyRow(name, isTold, (column) => valuesOf(name, column)))
    const chosen = chosenOf(table, (column) =>
      Float64Array.from(rows, (row) => row[column]?.reduce((sum, value) => sum + value, 0) ?? 0),
    ).sort((a, b) => a - b)
    const isWhole = chosen.length === all.length && given.every((one) => one.isWhole)
    return [table, { rows: chosen.flatMap((at) => rows[at] ?? []), isWhole }]
  })
  return lastDays({ days, tables: Object.fromEntries(tables) })
}

/** Some tables from one of two pieces of a period, which have the same days; all others of the first. */
export function joinDaily(first: Daily, other: Daily, names: ReadonlySet<string>): Daily {
  const some = Object.entries(other.tables).filter(([name]) => names.has(name))
  return { days: first.days, tables: { ...first.tables, ...Object.fromEntries(some) } }
}

/** Of a year the last days. */
export function lastDays({ days, tables }: Daily): Daily {
  const from = Math.max(0, days.length - MOST_DAYS)
  if (from === 0) return { days, tables }
  const cut = Object.entries(tables).map(([table, { rows, isWhole }]) => {
    const last = rows.map((row) => {
      const isTold = (column: MoreColumn) => row[column] !== null
      return dailyRow(row.name, isTold, (column) => row[column]!.subarray(from))
    })
    return [table, { rows: last, isWhole }]
  })
  return { days: days.slice(from), tables: Object.fromEntries(cut) }
}

/** Only the rows whose name `isNamed` in their table. */
export function namedDaily(
  { days, tables }: Daily,
  isNamed: (table: string) => (name: string) => boolean,
): Daily {
  const kept = Object.entries(tables).map(([table, { rows, isWhole }]) => {
    const isIn = isNamed(table)
    const named = rows.filter(({ name }) => isIn(name))
    return [table, { rows: named, isWhole: isWhole && named.length === rows.length }]
  })
  return { days, tables: Object.fromEntries(kept) }
}
