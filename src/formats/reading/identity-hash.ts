/**
 * Hashes of records' identities: one that several readers have met may be of a re-delivered record. NH of
 * UMAC under random keys, as `kernel/identities.ts` makes them for its own tables; here they are made plainly.
 */
import type { Line } from '../format.ts'

/** Random bytes: who does not know them cannot make identities that collide. Readers that have the same give
 * the same hashes. */
export type HashKeys = Uint8Array
/** How many. */
export const HASH_KEYS = 1024

/** No result depends on which they are. */
export function randomKeys(): HashKeys {
  return Uint8Array.from({ length: HASH_KEYS }, () => Math.floor(Math.random() * 256))
}

/** The hash of a record's identity, from texts in latin1. */
export function identityHash(
  {
    identity,
    isUnique,
    values: { operation, key },
  }: Pick<Line, 'identity' | 'isUnique' | 'values'>,
  keys: HashKeys,
): bigint {
  const bytes = Buffer.from(identity, 'latin1')
  const words =
    bytes.length === 16 ? [wordAt(bytes, 0), wordAt(bytes, 8)] : [hashOf(bytes, keys), 0n]
  const [a, b] = [operation, key].map((text) => hashOf(Buffer.from(text, 'latin1'), keys) >> 32n)
  words.push(isUnique ? 0n : ((a ?? 0n) << 32n) | (b ?? 0n))
  return mixed(words.reduce((sum, word, at) => sum + product(word, keys, 8 * at), 0n))
}

/** Blocks as long as the keys, each folded into the last. */
function hashOf(bytes: Uint8Array, keys: HashKeys): bigint {
  let sum = BigInt(bytes.length)
  for (let at = 0; at < bytes.length; at += 8) {
    if (at > 0 && at % HASH_KEYS === 0) sum = mixed(sum)
    sum += product(wordAt(bytes, at), keys, at % HASH_KEYS)
  }
  return mixed(sum)
}

/** Little-endian; there are zeros after the last byte. */
function wordAt(bytes: Uint8Array, at: number): bigint {
  const eight = new Uint8Array(8)
  eight.set(bytes.subarray(at, at + 8))
  return new DataView(eight.buffer).getBigUint64(0, true)
}

/** Of the halves of a word, each under a key of its own. */
function product(word: bigint, keys: HashKeys, at: number): bigint {
  const key = wordAt(keys, at)
  const half = (a: bigint, b: bigint): bigint => BigInt.asUintN(32, a + b)
  return half(word, key) * half(word >> 32n, key >> 32n)
}

function mixed(sum: bigint): bigint {
  const whole = BigInt.asUintN(64, sum)
  return BigInt.asUintN(64, (whole ^ (whole >> 29n)) * 0x9e3779b97f4a7c15n)
}
