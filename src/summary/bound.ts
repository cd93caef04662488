import { opened, PairTable, pairsByName, partsOfRows } from './parts.ts'
import type { Table } from './summary.ts'
import { type ColumnName, columnMerges } from './tables.ts'

/** A table at rest holds at most so many rows … */
export const MOST_ROWS = 20_000
/** … and names of at most so many UTF-16 code units together. */
export const MOST_NAME_LENGTH = 4 * 1024 * 1024

/**
 * Cuts a table to its bound, or to `mostRows`: rows by requests, then bytes (both from large to
 * small), then name. What is cut is added to `rest`. A table within the bound is returned as it is.
 */
export function bounded(closed: Table, mostRows = MOST_ROWS): Table {
  const table = opened(closed)
  const rows = rowsWithinBound(table, mostRows)
  return rows === undefined ? table : onlyRows(table, rows)
}

/** Whether a table is within the bound, found without looking at every pair of names. */
function isWithinBound(table: Table, mostRows: number): boolean {
  if (table instanceof PairTable) {
    const { left, right, leftOf } = table.parts
    const longest = longestOf(left) + 1 + longestOf(right)
    return leftOf.length <= mostRows && longest * leftOf.length <= MOST_NAME_LENGTH
  }
  const { names } = table
  if (names.length > mostRows) return false
  let length = 0
  for (let row = 0; row < names.length; row++) length += names[row]!.length
  return length <= MOST_NAME_LENGTH
}

function longestOf(names: readonly string[]): number {
  let longest = 0
  for (let at = 0; at < names.length; at++) longest = Math.max(longest, names[at]!.length)
  return longest
}

/** Rows and names of a table, without the need to have names glued. */
interface Names {
  readonly count: number
  lengthOf(row: number): number
  isBefore(a: number, b: number): boolean
  /** The `few` first of some rows, by name, in any order. */
  first(rows: Uint32Array, few: number): Uint32Array
}

function namesOf(table: Table): Names {
  if (!(table instanceof PairTable)) {
    const { names } = table
    return {
      count: names.length,
      lengthOf: (row) => names[row]!.length,
      isBefore: (a, b) => names[a]! < names[b]!,
      first(rows, few) {
        if (few === 0) return rows.subarray(0, 0)
        const last = Array.from(rows, (row) => names[row]!).sort()[few - 1]!
        return rows.filter((row) => names[row]! <= last).subarray(0, few)
      },
    }
  }
  const { left, right, leftOf, rightOf } = table.parts
  return {
    count: leftOf.length,
    lengthOf: (row) => left[leftOf[row]!]!.length + 1 + right[rightOf[row]!]!.length,
    // No part holds U+0000, so the left parts decide first.
    isBefore(a, b) {
      const [one, other] = [leftOf[a]!, leftOf[b]!]
      return one === other ? right[rightOf[a]!]! < right[rightOf[b]!]! : left[one]! < left[other]!
    },
    first: (rows, few) => pairsByName(table.parts, rows).subarray(0, few),
  }
}

/** The rows that stay, in their order; undefined where all do. */
export function rowsWithinBound(table: Table, mostRows = MOST_ROWS): Uint32Array | undefined {
  if (isWithinBound(table, mostRows)) return undefined
  const names = namesOf(table)
  const all = new Uint32Array(names.count)
  for (let row = 0; row < all.length; row++) all[row] = row
  if (all.length <= mostRows && lengthOf(names, all) <= MOST_NAME_LENGTH) return undefined

  const { requests, bytes = requests } = table.columns
  let kept = all
  if (all.length > mostRows) {
    kept = largest(all, mostRows, requests!, (ties, most) =>
      largest(ties, most, bytes!, (equal, few) => names.first(equal, few)),
    )
  }
  if (lengthOf(names, kept) > MOST_NAME_LENGTH) {
    kept = kept
      .slice()
      .sort(
        (a, b) =>
          requests![b]! - requests![a]! ||
          bytes![b]! - bytes![a]! ||
          (names.isBefore(a, b) ? -1 : 1),
      )
    let length = 0
    let count = 0
    while (count < kept.length) {
      length += names.lengthOf(kept[count]!)
      if (length > MOST_NAME_LENGTH) break
      count++
    }
    kept = kept.subarray(0, count)
  }
  return kept.slice().sort()
}

function lengthOf({ lengthOf }: Names, rows: Uint32Array): number {
  let length = 0
  for (const row of rows) length += lengthOf(row)
  return length
}

/** The `most` of `rows` with the largest values. `choose` decides between those of the value at the
 * edge: it gets them and how many of them may stay. */
function largest(
  rows: Uint32Array,
  most: number,
  values: Float64Array,
  choose: (ties: Uint32Array, most: number) => Uint32Array,
): Uint32Array<ArrayBuffer> {
  const sorted = new Float64Array(rows.length)
  for (let at = 0; at < sorted.length; at++) sorted[at] = values[rows[at]!]!
  sorted.sort()
  const edge = most === 0 ? Number.POSITIVE_INFINITY : sorted[sorted.length - most]!
  const above = rows.filter((row) => values[row]! > edge)
  const ties = rows.filter((row) => values[row]! === edge)
  const room = most - above.length
  const chosen = ties.length <= room ? ties : choose(ties, room)
  const kept = new Uint32Array(above.length + chosen.length)
  kept.set(above)
  kept.set(chosen, above.length)
  return kept
}

/** The table with only some rows, in the given order; the others are added to its rest. */
export function onlyRows(table: Table, rows: Uint32Array): Table {
  const isKept = new Uint8Array(namesOf(table).count)
  for (const row of rows) isKept[row] = 1
  const columns: Partial<Record<ColumnName, Float64Array>> = {}
  const rest: Partial<Record<ColumnName, number>> = { ...table.rest.columns }
  for (const column of Object.keys(table.columns) as ColumnName[]) {
    const from = table.columns[column]!
    const isMax = columnMerges[column] === 'max'
    const into = new Float64Array(rows.length)
    for (let at = 0; at < into.length; at++) into[at] = from[rows[at]!]!
    let others = rest[column] ?? 0
    for (let row = 0; row < isKept.length; row++) {
      if (isKept[row] === 1) continue
      others = isMax ? Math.max(others, from[row]!) : others + from[row]!
    }
    columns[column] = into
    rest[column] = others
  }
  const others = { rows: table.rest.rows + isKept.length - rows.length, columns: rest }
  if (table instanceof PairTable) {
    return new PairTable(partsOfRows(table.parts, rows), columns, others)
  }
  return { names: Array.from(rows, (row) => table.names[row]!), columns, rest: others }
}
