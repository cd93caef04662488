/** What the values of a kind are named by, and hashed. */
import type { Dictionary } from '../../columns/counting/dictionary.ts'
import { hashBytes, hashPlainText } from '../../columns/hash.ts'
import type { Values } from '../../formats/records.ts'
import type { IdKey } from '../tables/keys.ts'

export interface NamedBy {
  readonly dictionary: Dictionary
  readonly key: IdKey
}

export function nameBy(named: readonly NamedBy[], value: number, described: object): void {
  // An iterator would be made, and thrown away, for each value.
  for (let at = 0; at < named.length; at++) {
    const { dictionary, key } = named[at]!
    dictionary.learn(value, key.name(described as never))
  }
}

/** Puts two hashes of what stands for a value at the place of an id. Where that is the value's own text, they are of its
 * bytes: different bytes that are no text look the same as text. */
export function hashValue(
  name: string,
  text: string,
  values: Values,
  value: number,
  out: Uint32Array,
  id: number,
): void {
  if (hashPlainText(name, out, 2 * id)) return
  const isExact = name === text && !text.includes('\ufffd')
  const bytes = isExact ? values.bytes(value) : Buffer.from(name.toWellFormed())
  hashBytes(bytes, out, 2 * id)
}
