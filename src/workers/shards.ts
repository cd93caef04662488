import type { StoredObject } from '../mirror/day/stored.ts'

/** Log objects are counted together up to so many bytes: memory grows with what is distinct in a
 * shard, not in a day. */
export const SHARD_BYTES = 128 * 1024 * 1024

/** A run of the log objects of a delivery day, from `from` to before `to`. */
export interface Shard {
  readonly from: number
  readonly to: number
}

/**
 * Cuts a delivery day into the shards that are counted apart. It looks at the sizes of the log
 * objects only, never at how many threads there are: so their number changes no count. `most` is the bytes of a shard of
 * several objects.
 */
export function planShards(
  objects: readonly Pick<StoredObject, 'size'>[],
  most = SHARD_BYTES,
): Shard[] {
  const shards: Shard[] = []
  let from = 0
  let bytes = 0
  for (const [at, { size }] of objects.entries()) {
    if (at > from && bytes + size > most) {
      shards.push({ from, to: at })
      from = at
      bytes = 0
    }
    bytes += size
  }
  return [...shards, { from, to: objects.length }]
}
