/** A 32-bit hash of a name's UTF-16 code units: the witness of `kernel/hash.ts`. */
export function hashOfName(name: string): number {
  const { length } = name
  let hash = SEED ^ length
  let at = 0
  for (; at + 3 < length; at += 4) {
    hash = mixedName(
      hash,
      name.charCodeAt(at) ^
        (name.charCodeAt(at + 1) << 8) ^
        (name.charCodeAt(at + 2) << 16) ^
        (name.charCodeAt(at + 3) << 24),
    )
  }
  for (; at < length; at++) hash = mixedName(hash, name.charCodeAt(at))
  return finishedName(hash)
}

const SEED = 0x811c9dc5

function mixedName(hash: number, four: number): number {
  const product = Math.imul(hash ^ four, 0x85ebca6b)
  return product ^ (product >>> 15)
}

function finishedName(hash: number): number {
  const product = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (product ^ (product >>> 13)) >>> 0
}

/** The hash of a composite key, from those of its parts. */
export function hashOfPair(first: number, second: number): number {
  const hash = Math.imul(first ^ 0x5bd1e995, 0x85ebca6b) ^ Math.imul(second, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
