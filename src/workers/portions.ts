import type { StoredObject } from '../mirror/day/stored.ts'

/** Log objects are counted together up to so many bytes: memory grows with what is distinct in a
 * portion, not in a day. */
export const PORTION_BYTES = 128 * 1024 * 1024

/** A run of the log objects of a delivery day, from `from` to before `to`. */
export interface Portion {
  readonly from: number
  readonly to: number
}

/**
 * Cuts a delivery day into the portions that are counted apart, by threads or by machines. It looks at the sizes of the log
 * objects only, never at how many threads there are: so their number changes no count. `most` is the bytes of a portion of
 * several objects.
 */
export function planPortions(
  objects: readonly Pick<StoredObject, 'size'>[],
  most = PORTION_BYTES,
): Portion[] {
  const portions: Portion[] = []
  let from = 0
  let bytes = 0
  for (const [at, { size }] of objects.entries()) {
    if (at > from && bytes + size > most) {
      portions.push({ from, to: at })
      from = at
      bytes = 0
    }
    bytes += size
  }
  return [...portions, { from, to: objects.length }]
}
