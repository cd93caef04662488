import type { StoredObject } from '../mirror/day/stored.ts'

/** Log objects are counted together up to so many bytes: memory grows with what is distinct in a
 * segment, not in a day. */
export const SEGMENT_BYTES = 128 * 1024 * 1024

/** A run of the log objects of a delivery day, from `from` to before `to`. */
export interface Segment {
  readonly from: number
  readonly to: number
}

/**
 * Cuts a delivery day into the segments that are counted apart. It looks at the sizes of the log
 * objects only, never at how many threads there are: so their number changes no count. `most` is the bytes of a segment of
 * several objects.
 */
export function planSegments(
  objects: readonly Pick<StoredObject, 'size'>[],
  most = SEGMENT_BYTES,
): Segment[] {
  const segments: Segment[] = []
  let from = 0
  let bytes = 0
  for (const [at, { size }] of objects.entries()) {
    if (at > from && bytes + size > most) {
      segments.push({ from, to: at })
      from = at
      bytes = 0
    }
    bytes += size
  }
  return [...segments, { from, to: objects.length }]
}
