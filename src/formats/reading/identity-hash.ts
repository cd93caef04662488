/** Hashes of identities: one that several readers have met may be of a re-delivered record. */

const PRIME = 0x100000001b3n
const START = 0xcbf29ce484222325n

/** 53 bits of FNV-1a of a text in latin1: the kernel's `requestHashAt`, plainly. */
export function identityHash(identity: string): number {
  let hash = START
  for (const byte of Buffer.from(identity, 'latin1')) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME)
  }
  return Number(hash >> 11n)
}

/** Sorted, each once; in the buffer they came in, or a smaller one. */
export function sortDistinct(hashes: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  hashes.sort()
  let count = 0
  for (const hash of hashes) if (count === 0 || hashes[count - 1] !== hash) hashes[count++] = hash
  return count === hashes.length ? hashes : hashes.slice(0, count)
}
