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
const counts = new Uint32Array(DIGITS + 1)

/** The indices of `hashes` in the order of rows at rest. `isBefore` compares the names at two indices. */
export function orderOfRows(
  hashes: Uint32Array,
  isBefore: (a: number, b: number) => boolean,
): Uint32Array {
  const size = hashes.length
  let order = new Uint32Array(size)
  for (let at = 0; at < size; at++) order[at] = at
  let other = new Uint32Array(size)
  // Radix sort, the lowest digit first.
  for (let shift = 0; shift < 32; shift += BITS) {
    counts.fill(0)
    for (let at = 0; at < size; at++) counts[((hashes[at]! >>> shift) & (DIGITS - 1)) + 1]! += 1
    for (let digit = 0; digit < DIGITS; digit++) counts[digit + 1]! += counts[digit]!
    for (let at = 0; at < size; at++) {
      const row = order[at]!
      const digit = (hashes[row]! >>> shift) & (DIGITS - 1)
      other[counts[digit]!] = row
      counts[digit]! += 1
    }
    const sorted = other
    other = order
    order = sorted
  }
  for (let from = 0, at = 1; at <= size; at++) {
    if (at < size && hashes[order[at]!] === hashes[order[from]!]) continue
    if (at - from > 1) order.subarray(from, at).sort((a, b) => (isBefore(a, b) ? -1 : 1))
    from = at
  }
  return order
}
