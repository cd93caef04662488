/**
 * The order of rows at rest: by a hash of their names, then by name. Any order would do that depends on
 * nothing but the names; this one is had without comparing strings.
 */

/** A 32-bit hash of a name's UTF-16 code units. */
export function hashOfName(name: string): number {
  let hash = 0x811c9dc5 ^ name.length
  for (let at = 0; at < name.length; at++) {
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** The hash of a pair of names, from theirs. */
export function hashOfPair(first: number, second: number): number {
  const hash = Math.imul(first ^ 0x5bd1e995, 0x85ebca6b) ^ Math.imul(second, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** The hash of a row's name, of one part or of two with U+0000 between them. */
export function hashOfRow(name: string): number {
  const glue = name.indexOf('\0')
  if (glue < 0) return hashOfName(name)
  return hashOfPair(hashOfName(name.slice(0, glue)), hashOfName(name.slice(glue + 1)))
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
  const size = hashes.length
  const order = size <= FEW ? insertionSorted(hashes) : radixSorted(hashes)
  for (let from = 0, at = 1; at <= size; at++) {
    if (at < size && hashes[order[at]!] === hashes[order[from]!]) continue
    if (at - from > 1) order.subarray(from, at).sort((a, b) => (isBefore(a, b) ? -1 : 1))
    from = at
  }
  return order
}

function insertionSorted(hashes: Uint32Array): Uint32Array<ArrayBuffer> {
  const order = new Uint32Array(hashes.length)
  for (let row = 0; row < order.length; row++) {
    const hash = hashes[row]!
    let at = row
    for (; at > 0 && hashes[order[at - 1]!]! > hash; at--) order[at] = order[at - 1]!
    order[at] = row
  }
  return order
}

/** The lowest digit first. */
function radixSorted(hashes: Uint32Array): Uint32Array<ArrayBuffer> {
  const size = hashes.length
  counts.fill(0)
  for (let at = 0; at < size; at++) {
    const hash = hashes[at]!
    counts[hash & (DIGITS - 1)]! += 1
    counts[DIGITS + ((hash >>> BITS) & (DIGITS - 1))]! += 1
    counts[2 * DIGITS + (hash >>> (2 * BITS))]! += 1
  }
  let order = new Uint32Array(size)
  for (let at = 0; at < size; at++) order[at] = at
  let other = new Uint32Array(size)
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
      const row = order[at]!
      const digit = first + ((hashes[row]! >>> shift) & (DIGITS - 1))
      other[counts[digit]!] = row
      counts[digit]! += 1
    }
    const sorted = other
    other = order
    order = sorted
  }
  return order
}
