import { isZeros, zeros } from './pool.ts'
import { allRows, firstByName, sortedByName } from './row-order.ts'
import { type StringArena, unitsOf } from './string-arena.ts'
import {
  ColumnarTable,
  gatherFloats,
  gatherKeys,
  type Merge,
  type RowKeys,
  rowCountOf,
} from './table.ts'

/** How much of a table is kept. */
export interface RowCap {
  /** At most so many rows … */
  readonly rows: number
  /** … and names of at most so many UTF-16 code units together. */
  readonly nameLength: number
  /** Columns whose largest values stay: the first decides, then the second; where both are equal, the
   * first by name stays. Where a table lacks the second, the first stands in for it. */
  readonly by: readonly [first: string, second: string]
}

/** Cuts a table to its cap. What is cut is added to its other row, by `merges`. A table within the cap is
 * returned as it is. */
export function cutToCap(
  table: ColumnarTable,
  cap: RowCap,
  merges: Readonly<Record<string, Merge>>,
): ColumnarTable {
  const rows = rowsWithinCap(table, cap)
  return rows === undefined ? table : cutToRows(table, rows, merges)
}

/** Whether the names of `count` rows are surely short enough, found without looking at each. */
function areShort(rows: RowKeys, count: number, most: number): boolean {
  if (rows.kind === 'names') {
    const { names } = rows
    return names.text.length <= most || longestOf(names) * count <= most
  }
  const longest = longestOf(rows.pairs.left) + 1 + longestOf(rows.pairs.right)
  return longest * count <= most
}

/** In bytes, which a name has no fewer of than UTF-16 code units. */
function longestOf({ offsets }: StringArena): number {
  let longest = 0
  for (let at = 1; at < offsets.length; at++)
    longest = Math.max(longest, offsets[at]! - offsets[at - 1]!)
  return longest
}

/** The rows that a cap leaves, in their order; undefined where all stay. */
export function rowsWithinCap(
  table: ColumnarTable,
  { rows: mostRows, nameLength, by }: RowCap,
): Uint32Array | undefined {
  const count = rowCountOf(table)
  const isShort = areShort(table.rows, Math.min(count, mostRows), nameLength)
  if (count <= mostRows && isShort) return undefined
  const all = allRows(count)
  const unitsOf = unitsOfRows(table.rows)
  if (count <= mostRows && sumOf(all, unitsOf) <= nameLength) return undefined

  const first = table.columns[by[0]]!
  const second = table.columns[by[1]] ?? first
  let kept: Uint32Array = all
  if (all.length > mostRows) {
    kept = largest(all, mostRows, first, (ties, most) =>
      largest(ties, most, second, (equal, few) => firstByName(table.rows, equal, few)),
    ).sort()
  }
  if (isShort || sumOf(kept, unitsOf) <= nameLength) return kept
  const sorted = sortedByName(table.rows, kept).sort(
    (a, b) => first[b]! - first[a]! || second[b]! - second[a]!,
  )
  let length = 0
  let fitting = 0
  while (fitting < sorted.length) {
    length += unitsOf(sorted[fitting]!)
    if (length > nameLength) break
    fitting++
  }
  return sorted.subarray(0, fitting).sort()
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
  const edge = sortedAt(gatherFloats(values, rows), rows.length - most)

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

/** What would stand at a place if values, 0 or larger, were sorted. They are told apart by their first bits, which a
 * float orders itself by: exponent, and an eighth of what lies between two powers of two. Only those at the edge are sorted. */
function sortedAt(values: Float64Array, place: number): number {
  const halves = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length)
  const counts = new Uint32Array(1 << (32 - LATER_BITS))
  for (let at = 1; at < halves.length; at += 2) counts[halves[at]! >>> LATER_BITS]! += 1
  let head = 0
  let before = 0
  for (; before + counts[head]! <= place; head++) before += counts[head]!
  const edge = new Float64Array(counts[head]!)
  let size = 0
  for (let at = 0; at < values.length; at++)
    if (halves[2 * at + 1]! >>> LATER_BITS === head) edge[size++] = values[at]!
  return edge.sort()[place - before]!
}
/** Of the upper half of a float. */
const LATER_BITS = 17

/** The table with only some rows, in the given order; the others are added to its other row, by `merges`:
 * a column that is not named there adds up. */
export function cutToRows(
  table: ColumnarTable,
  rows: Uint32Array,
  merges: Readonly<Record<string, Merge>>,
): ColumnarTable {
  const cut = allBut(rows, rowCountOf(table))
  const columns: Record<string, Float64Array> = {}
  const rest: Record<string, number> = { ...table.rest.columns }
  for (const [column, from] of Object.entries(table.columns)) {
    if (isZeros(from)) {
      columns[column] = zeros(rows.length)
      rest[column] ??= 0
      continue
    }
    const isMax = merges[column] === 'max'
    columns[column] = gatherFloats(from, rows)
    let others = rest[column] ?? 0
    for (let at = 0; at < cut.length; at++) {
      const value = from[cut[at]!]!
      others = isMax ? Math.max(others, value) : others + value
    }
    rest[column] = others
  }
  const others = { rows: table.rest.rows + cut.length, columns: rest }
  return new ColumnarTable(gatherKeys(table.rows, rows), columns, others)
}

/** Of `count` rows those that are not among some. */
function allBut(some: Uint32Array, count: number): Uint32Array {
  const isAmong = new Uint8Array(count)
  for (let at = 0; at < some.length; at++) isAmong[some[at]!] = 1
  const others = new Uint32Array(count - some.length)
  let size = 0
  for (let row = 0; row < count; row++) if (isAmong[row] === 0) others[size++] = row
  return others
}
