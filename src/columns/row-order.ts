/**
 * The order of names that people look rows up by, which is that of UTF-16 code units, as strings compare. (Rows at
 * rest have another one, by hash and then by name: that of the kernels.)
 *
 * Names are sorted as bytes, by the WebAssembly kernel (`kernel/sort-names.ts`): a night does that before TypeScript
 * would have become fast.
 */
import { pool } from './pool.ts'
import type { StringArena } from './string-arena.ts'
import type { CompositeKeys, RowKeys } from './table.ts'

/** The numbers of so many rows, in order. */
export function allRows(count: number): Uint32Array {
  const rows = new Uint32Array(count)
  for (let row = 0; row < count; row++) rows[row] = row
  return rows
}

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

/** Sorts numbers of names by name: different ones, or all of them. */
function sortNames({ offsets, text }: StringArena, numbers: Uint32Array): void {
  const count = offsets.length - 1
  pool.lendKernel(count, text.length, (kernel) => {
    const { buffer } = kernel.memory
    new Uint8Array(buffer, kernel.textAt(), text.length).set(text)
    new Uint32Array(buffer, kernel.startsAt(), count + 1).set(offsets)
    const sorted = new Uint32Array(buffer, kernel.groupOfAt(), numbers.length)
    sorted.set(numbers)
    kernel.sortByName(numbers.length)
    numbers.set(sorted)
  })
}
