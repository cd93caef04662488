import { type ColumnName, columnMerges } from '../count/tables.ts'
import { firstByName, sortedByName } from './by-name.ts'
import { isNothing, nothing } from './nothing.ts'
import { type StringArena, unitsOf } from './string-arena.ts'
import { ColumnarTable, gatherKeys, type RowKeys, rowCountOf } from './table.ts'
import { partitionSmallest } from './top-k.ts'

/** A table at rest holds at most so many rows … */
export const MOST_ROWS = 20_000
/** … and names of at most so many UTF-16 code units together. */
export const MOST_NAME_LENGTH = 4 * 1024 * 1024

/**
 * Cuts a table to its bound, or to `mostRows`: rows by requests, then bytes (both from large to
 * small), then name. What is cut is added to `rest`. A table within the bound is returned as it is.
 */
export function capTable(table: ColumnarTable, mostRows = MOST_ROWS): ColumnarTable {
  const rows = rowsWithinCap(table, mostRows)
  return rows === undefined ? table : keepRows(table, rows)
}

/** Whether the names of `count` rows are surely short enough, found without looking at each. */
function areShort(rows: RowKeys, count: number): boolean {
  if (rows.kind === 'names') {
    const { names } = rows
    return names.text.length <= MOST_NAME_LENGTH || longestOf(names) * count <= MOST_NAME_LENGTH
  }
  const longest = longestOf(rows.pairs.left) + 1 + longestOf(rows.pairs.right)
  return longest * count <= MOST_NAME_LENGTH
}

/** In bytes, which a name has no fewer of than UTF-16 code units. */
function longestOf({ offsets }: StringArena): number {
  let longest = 0
  for (let at = 1; at < offsets.length; at++)
    longest = Math.max(longest, offsets[at]! - offsets[at - 1]!)
  return longest
}

/** The rows that stay, in their order; undefined where all do. */
export function rowsWithinCap(table: ColumnarTable, mostRows = MOST_ROWS): Uint32Array | undefined {
  const count = rowCountOf(table)
  const isShort = areShort(table.rows, Math.min(count, mostRows))
  if (count <= mostRows && isShort) return undefined
  const all = allRows(count)
  const unitsOf = unitsOfRows(table.rows)
  if (count <= mostRows && sumOf(all, unitsOf) <= MOST_NAME_LENGTH) return undefined

  const { requests, bytes = requests } = table.columns
  let kept: Uint32Array = all
  if (all.length > mostRows) {
    kept = largest(all, mostRows, requests!, (ties, most) =>
      largest(ties, most, bytes!, (equal, few) => firstByName(table.rows, equal, few)),
    ).sort()
  }
  if (isShort || sumOf(kept, unitsOf) <= MOST_NAME_LENGTH) return kept
  const sorted = sortedByName(table.rows, kept).sort(
    (a, b) => requests![b]! - requests![a]! || bytes![b]! - bytes![a]!,
  )
  let length = 0
  let first = 0
  while (first < sorted.length) {
    length += unitsOf(sorted[first]!)
    if (length > MOST_NAME_LENGTH) break
    first++
  }
  return sorted.subarray(0, first).sort()
}

/** As many rows, in their order. */
export function allRows(count: number): Uint32Array {
  const rows = new Uint32Array(count)
  for (let row = 0; row < count; row++) rows[row] = row
  return rows
}

/** How many UTF-16 code units the name of a row has. */
function unitsOfRows(rows: RowKeys): (row: number) => number {
  if (rows.kind === 'names') return (row) => unitsOf(rows.names, row)
  const { left, right, leftOf, rightOf } = rows.pairs
  return (row) => unitsOf(left, leftOf[row]!) + 1 + unitsOf(right, rightOf[row]!)
}

function sumOf(rows: Uint32Array, of: (row: number) => number): number {
  let sum = 0
  for (let at = 0; at < rows.length; at++) sum += of(rows[at]!)
  return sum
}

/** The `most` of `rows` with the largest values. `choose` decides between those of the value at the
 * edge: it gets them and how many of them may stay. */
function largest(
  rows: Uint32Array,
  most: number,
  values: Float64Array,
  choose: (ties: Uint32Array, most: number) => Uint32Array,
): Uint32Array {
  if (most === 0) return rows.subarray(0, 0)
  const cut = rows.length - most
  const apart = new Float64Array(rows.length)
  for (let at = 0; at < apart.length; at++) apart[at] = values[rows[at]!]!
  partitionSmallest(apart, cut)
  let edge = Number.POSITIVE_INFINITY
  for (let at = cut; at < apart.length; at++) edge = Math.min(edge, apart[at]!)

  const kept = new Uint32Array(most)
  const ties = new Uint32Array(rows.length)
  let above = 0
  let tied = 0
  for (let at = 0; at < rows.length; at++) {
    const value = values[rows[at]!]!
    if (value > edge) kept[above++] = rows[at]!
    else if (value === edge) ties[tied++] = rows[at]!
  }
  const room = most - above
  kept.set(tied <= room ? ties.subarray(0, tied) : choose(ties.subarray(0, tied), room), above)
  return kept
}

/** The table with only some rows, in the given order; the others are added to its rest. */
export function keepRows(table: ColumnarTable, rows: Uint32Array): ColumnarTable {
  const isKept = new Uint8Array(rowCountOf(table))
  for (let at = 0; at < rows.length; at++) isKept[rows[at]!] = 1
  const columns: Partial<Record<ColumnName, Float64Array>> = {}
  const rest: Partial<Record<ColumnName, number>> = { ...table.rest.columns }
  for (const column of Object.keys(table.columns) as ColumnName[]) {
    const from = table.columns[column]!
    if (isNothing(from)) {
      columns[column] = nothing(rows.length)
      rest[column] ??= 0
      continue
    }
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
  return new ColumnarTable(gatherKeys(table.rows, rows), columns, others)
}
