/**
 * The order of names that people look rows up by, which is that of UTF-16 code units, as strings compare. (Rows at
 * rest have another one, by hash and then by name: that of the kernels.)
 *
 * Names are sorted as bytes, by the WebAssembly kernel (`kernel/sort-names.ts`): a night does that before TypeScript
 * would have become fast.
 */
import { pool } from './pool.ts'
import { gatherStrings, putIntoKernel, type StringArena } from './string-arena.ts'
import { type CompositeKeys, gather, type RowKeys, renumbered } from './table.ts'

/** The numbers of so many rows, in order. */
export function allRows(count: number): Uint32Array {
  const rows = new Uint32Array(count)
  for (let row = 0; row < count; row++) rows[row] = row
  return rows
}

/** Some rows in the order of their names. */
export function sortedByName(rows: RowKeys, some: Uint32Array): Uint32Array {
  return firstByName(rows, some, some.length)
}

/** Of some rows the `most` that come first by their names, in that order. */
export function firstByName(rows: RowKeys, some: Uint32Array, most: number): Uint32Array {
  if (rows.kind === 'pairs') return pairsByName(rows.pairs, some).subarray(0, most)
  const sorted = some.slice()
  sortNames(rows.names, sorted)
  return sorted.subarray(0, most)
}

/** No part holds U+0000, so the left parts decide first. */
function pairsByName(
  { left, right, leftOf, rightOf }: CompositeKeys,
  some: Uint32Array,
): Uint32Array {
  const lefts = ranksOf(left, leftOf, some)
  const rights = ranksOf(right, rightOf, some)
  const count = some.length
  const keys = new Float64Array(count)
  for (let at = 0; at < count; at++) {
    const row = some[at]!
    keys[at] = lefts.ranks[leftOf[row]!]! * rights.count + rights.ranks[rightOf[row]!]!
  }
  // Numbers alone are sorted many times faster than by a function; the row rides along where it fits.
  if (lefts.count * rights.count * count > Number.MAX_SAFE_INTEGER) {
    const at = allRows(count).sort((a, b) => keys[a]! - keys[b]!)
    return at.map((index) => some[index]!)
  }
  for (let at = 0; at < count; at++) keys[at] = keys[at]! * count + at
  keys.sort()
  return Uint32Array.from(keys, (key) => some[key % count]!)
}

/** Where each name that some rows have stands among all that these have, and how many those are. */
function ranksOf(
  names: StringArena,
  of: Uint32Array,
  rows: Uint32Array,
): { readonly ranks: Uint32Array; readonly count: number } {
  const count = names.offsets.length - 1
  const [used] = renumbered(count, of, rows)
  sortNames(names, used)
  const ranks = new Uint32Array(count)
  for (let rank = 0; rank < used.length; rank++) ranks[used[rank]!] = rank
  return { ranks, count: used.length }
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

/** Sorts numbers of names by name. They are different ones: where they are as many as there are names, they are all. */
function sortNames(names: StringArena, numbers: Uint32Array): void {
  if (numbers.length < 2) return
  const isAll = numbers.length === names.offsets.length - 1
  // Few are asked for where a cap cuts a large table: only those go into the kernel.
  const order = orderOfNames(isAll ? names : gatherStrings(names, numbers))
  numbers.set(isAll ? order : gather(numbers, order))
}

/** The numbers of all names, in the order of the names. */
function orderOfNames(names: StringArena): Uint32Array {
  const count = names.offsets.length - 1
  return pool.lendKernel(count, names.text.length, (kernel) => {
    putIntoKernel(kernel, names)
    const order = new Uint32Array(kernel.memory.buffer, kernel.groupOfAt(), count)
    order.set(allRows(count))
    kernel.sortByName(count)
    return order.slice()
  })
}
