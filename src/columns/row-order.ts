/**
 * The order of names that people look rows up by, which is that of UTF-16 code units, as strings compare. (Rows at
 * rest have another one, by hash and then by name: that of the kernels.)
 *
 * Names are sorted as bytes, by the three-way radix quicksort of Bentley and Sedgewick
 * (1997): a byte that many names have in common is looked at once, not once per comparison. Sorting them as
 * strings costs the same for everyday logs, and 50 % more of a period in which every name is new.
 */
import type { StringArena } from './string-arena.ts'
import type { CompositeKeys, RowKeys } from './table.ts'

/** The numbers of so many rows, in order. */
export function allRows(count: number): Uint32Array {
  const rows = new Uint32Array(count)
  for (let row = 0; row < count; row++) rows[row] = row
  return rows
}

/** So few are sorted by insertion, which costs less. */
const FEW = 12

/** Some rows in the order of their names. */
export function sortedByName(rows: RowKeys, some: Uint32Array): Uint32Array {
  if (rows.kind === 'pairs') return pairsByName(rows.pairs, some)
  const sorted = some.slice()
  sortNames(rows.names, sorted)
  return sorted
}

/** No part holds U+0000, so the left parts decide first. */
function pairsByName(
  { left, right, leftOf, rightOf }: CompositeKeys,
  some: Uint32Array,
): Uint32Array {
  const leftRanks = ranksOf(left)
  const rightRanks = ranksOf(right)
  const count = some.length
  const keys = new Float64Array(count)
  for (let at = 0; at < count; at++) {
    const row = some[at]!
    keys[at] = leftRanks[leftOf[row]!]! * rightRanks.length + rightRanks[rightOf[row]!]!
  }
  // Numbers alone are sorted many times faster than by a function; the row rides along where it fits.
  if (leftRanks.length * rightRanks.length * count > Number.MAX_SAFE_INTEGER) {
    const at = allRows(count).sort((a, b) => keys[a]! - keys[b]!)
    return at.map((index) => some[index]!)
  }
  for (let at = 0; at < count; at++) keys[at] = keys[at]! * count + at
  keys.sort()
  return Uint32Array.from(keys, (key) => some[key % count]!)
}

/** Where each name stands among all. */
function ranksOf(names: StringArena): Uint32Array {
  const sorted = allRows(names.offsets.length - 1)
  sortNames(names, sorted)
  const ranks = new Uint32Array(sorted.length)
  for (let rank = 0; rank < ranks.length; rank++) ranks[sorted[rank]!] = rank
  return ranks
}

/** Which of `count` rows, which stand in the order of their names, has this one: of several any. Undefined where
 * none has. */
export function findByName(
  count: number,
  nameOf: (row: number) => string,
  name: string,
): number | undefined {
  let low = 0
  let high = count - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = nameOf(middle)
    if (found === name) return middle
    if (found < name) low = middle + 1
    else high = middle - 1
  }
  return undefined
}

/** A stretch of numbers whose names have the first `depth` bytes in common. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly depth: number
}

/** Sorts numbers of names by name. */
function sortNames(names: StringArena, numbers: Uint32Array): void {
  const stretches: Stretch[] = []
  const push = (from: number, to: number, depth: number): void => {
    if (to - from > 1) stretches.push({ from, to, depth })
  }
  push(0, numbers.length, 0)
  for (let next = stretches.pop(); next !== undefined; next = stretches.pop()) {
    const { from, to, depth } = next
    if (to - from <= FEW) {
      insertionSort(names, numbers, from, to, depth)
      continue
    }
    const pivot = middle(
      rankAt(names, numbers[from]!, depth),
      rankAt(names, numbers[(from + to) >> 1]!, depth),
      rankAt(names, numbers[to - 1]!, depth),
    )
    let less = from
    let greater = to
    for (let at = from; at < greater; ) {
      const number = numbers[at]!
      const rank = rankAt(names, number, depth)
      if (rank < pivot) {
        numbers[at++] = numbers[less]!
        numbers[less++] = number
      } else if (rank > pivot) {
        numbers[at] = numbers[--greater]!
        numbers[greater] = number
      } else at++
    }
    push(from, less, depth)
    push(greater, to, depth)
    // Names that all end here are the same.
    if (pivot !== END) push(less, greater, depth + 1)
  }
}

const END = -1

/** What a name has at `depth`, as a number that sorts as UTF-16 does. There, U+E000 to U+FFFF (from
 * EE and EF on in UTF-8) come after the pairs of surrogates (from F0 on). */
function rankAt({ offsets, text }: StringArena, number: number, depth: number): number {
  const at = offsets[number]! + depth
  if (at >= offsets[number + 1]!) return END
  const byte = text[at]!
  return byte < 0xee ? byte : byte < 0xf0 ? byte + 7 : byte - 2
}

function middle(a: number, b: number, c: number): number {
  return a < b ? (b < c ? b : Math.max(a, c)) : a < c ? a : Math.max(b, c)
}

function insertionSort(
  names: StringArena,
  numbers: Uint32Array,
  from: number,
  to: number,
  depth: number,
): void {
  for (let at = from + 1; at < to; at++) {
    const number = numbers[at]!
    let hole = at
    while (hole > from && isBefore(names, number, numbers[hole - 1]!, depth)) {
      numbers[hole] = numbers[hole - 1]!
      hole--
    }
    numbers[hole] = number
  }
}

/** Of two names that have the first `depth` bytes in common. */
function isBefore(names: StringArena, a: number, b: number, depth: number): boolean {
  for (let at = depth; ; at++) {
    const rank = rankAt(names, a, at)
    const other = rankAt(names, b, at)
    if (rank !== other) return rank < other
    if (rank === END) return false
  }
}
