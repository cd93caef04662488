/**
 * The order of rows at rest: by a hash of their names, then by name. Any order would do that depends on
 * nothing but the names; this one is had without comparing strings.
 */
import { Scratch } from './scratch.ts'

/** A 32-bit hash of a name's UTF-16 code units. */
export function hashOfName(name: string): number {
  const { length } = name
  let hash = SEED ^ length
  let at = 0
  for (; at + 3 < length; at += 4) {
    hash = mixed(
      hash,
      name.charCodeAt(at) ^
        (name.charCodeAt(at + 1) << 8) ^
        (name.charCodeAt(at + 2) << 16) ^
        (name.charCodeAt(at + 3) << 24),
    )
  }
  for (; at < length; at++) hash = mixed(hash, name.charCodeAt(at))
  return finished(hash)
}

const SEED = 0x811c9dc5

function mixed(hash: number, four: number): number {
  const product = Math.imul(hash ^ four, 0x85ebca6b)
  return product ^ (product >>> 15)
}

function finished(hash: number): number {
  const product = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (product ^ (product >>> 13)) >>> 0
}

/** The hash of a pair of names, from theirs. */
export function hashOfPair(first: number, second: number): number {
  const hash = Math.imul(first ^ 0x5bd1e995, 0x85ebca6b) ^ Math.imul(second, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

const BITS = 11
const DIGITS = 1 << BITS
const PASSES = 3
/** How many there are of each digit, pass by pass. */
const counts = new Uint32Array(PASSES * DIGITS)
/** So few are sorted by insertion, which costs less. */
const FEW = 40

/** The indices of `hashes` in the order of rows at rest. `isBefore` compares the names at two indices. */
export function orderOfRows(
  hashes: Uint32Array,
  isBefore: (a: number, b: number) => boolean,
): Uint32Array {
  const { size, sorted, order: borrowed } = sortedHashes(hashes)
  const order = borrowed.slice(0, size)
  for (let from = 0, at = 1; at <= size; at++) {
    if (at < size && sorted[at] === sorted[from]) continue
    if (at - from > 1) order.subarray(from, at).sort((a, b) => (isBefore(a, b) ? -1 : 1))
    from = at
  }
  return order
}

/** Hashes in order: the first `size` of either. Borrowed, until others are sorted. */
interface SortedHashes {
  readonly size: number
  readonly sorted: Uint32Array
  /** Where each stood before; equal ones as they came. */
  readonly order: Uint32Array
}

/** Taken by turns: what a pass reads, and what it writes. */
const rooms = Array.from(
  { length: 4 },
  () => new Scratch((length) => new Uint32Array(length), 512 * 1024),
)

function sortedHashes(hashes: Uint32Array): SortedHashes {
  return hashes.length <= FEW ? insertionSorted(hashes) : radixSorted(hashes)
}

function insertionSorted(hashes: Uint32Array): SortedHashes {
  const size = hashes.length
  const [sorted, order] = rooms.map((room) => room.room(size)) as [Uint32Array, Uint32Array]
  for (let row = 0; row < size; row++) {
    const hash = hashes[row]!
    let at = row
    for (; at > 0 && sorted[at - 1]! > hash; at--) {
      sorted[at] = sorted[at - 1]!
      order[at] = order[at - 1]!
    }
    sorted[at] = hash
    order[at] = row
  }
  return { size, sorted, order }
}

/** The lowest digit first. */
function radixSorted(hashes: Uint32Array): SortedHashes {
  const size = hashes.length
  counts.fill(0)
  let [sorted, order, nextSorted, nextOrder] = rooms.map((room) => room.room(size)) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ]
  sorted.set(hashes)
  for (let at = 0; at < size; at++) {
    const hash = hashes[at]!
    counts[hash & (DIGITS - 1)]! += 1
    counts[DIGITS + ((hash >>> BITS) & (DIGITS - 1))]! += 1
    counts[2 * DIGITS + (hash >>> (2 * BITS))]! += 1
    order[at] = at
  }
  for (let pass = 0; pass < PASSES; pass++) {
    const first = pass * DIGITS
    const shift = pass * BITS
    let before = 0
    for (let digit = first; digit < first + DIGITS; digit++) {
      const count = counts[digit]!
      counts[digit] = before
      before += count
    }
    for (let at = 0; at < size; at++) {
      const hash = sorted[at]!
      const digit = first + ((hash >>> shift) & (DIGITS - 1))
      const to = counts[digit]!
      counts[digit] = to + 1
      nextSorted[to] = hash
      nextOrder[to] = order[at]!
    }
    ;[sorted, nextSorted] = [nextSorted, sorted]
    ;[order, nextOrder] = [nextOrder, order]
  }
  return { size, sorted, order }
}
