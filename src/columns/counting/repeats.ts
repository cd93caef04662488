// Among millions of hashes hardly any repeats: they go by their first bits into buckets that fit a cache.

/** Hashes that are looked at together: as many as a cache holds easily. */
const BUCKET = 1024

/** Which hashes occur more than once in all lists together. Each list has its buffer for itself. */
export function hashesThatRepeat(lists: readonly BigUint64Array<ArrayBuffer>[]): Set<bigint> {
  const count = lists.reduce((sum, { length }) => sum + length, 0)
  const bits = Math.max(1, Math.ceil(Math.log2(count / BUCKET)))
  const { starts, high, low } = inBuckets(lists, count, bits)
  const repeated = new Set<bigint>()
  for (let bucket = 0; bucket + 1 < starts.length; bucket++) {
    const from = starts[bucket]!
    const to = starts[bucket + 1]!
    const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * (to - from) + 1)))
    const mask = slots.length - 1
    for (let at = from; at < to; at++) {
      let slot = low[at]! & mask
      for (let known = slots[slot]!; known > 0; known = slots[slot]!) {
        if (low[known - 1] === low[at] && high[known - 1] === high[at])
          repeated.add((BigInt(high[at]!) << 32n) | BigInt(low[at]!))
        slot = (slot + 1) & mask
      }
      slots[slot] = at + 1
    }
  }
  return repeated
}

/** Hashes in so many ranges (at most 256), by their first bits: equal ones are in the same range of every list. */
export function inRanges(
  list: BigUint64Array<ArrayBuffer>,
  count: number,
): BigUint64Array<ArrayBuffer>[] {
  const high = (at: number): number => Number(list[at]! >> 56n)
  const rangeOf = (at: number): number => (high(at) * count) >>> 8
  const sizes = new Uint32Array(count)
  for (let at = 0; at < list.length; at++) sizes[rangeOf(at)]! += 1
  const ranges = [...sizes].map((size) => new BigUint64Array(size))
  const ends = new Uint32Array(count)
  for (let at = 0; at < list.length; at++) {
    const range = rangeOf(at)
    ranges[range]![ends[range]!++] = list[at]!
  }
  return ranges
}

/** The halves of all hashes, in buckets by their first bits, and where each bucket starts. */
function inBuckets(lists: readonly BigUint64Array<ArrayBuffer>[], count: number, bits: number) {
  const shift = 32 - bits
  const starts = new Uint32Array(2 ** bits + 1)
  const halves = lists.map(({ buffer }) => new Uint32Array(buffer)) // the low one first
  for (const list of halves)
    for (let at = 1; at < list.length; at += 2) starts[(list[at]! >>> shift) + 1]! += 1
  for (let bucket = 1; bucket < starts.length; bucket++) starts[bucket]! += starts[bucket - 1]!
  const ends = starts.slice()
  const high = new Uint32Array(count)
  const low = new Uint32Array(count)
  for (const list of halves) {
    for (let at = 1; at < list.length; at += 2) {
      const place = ends[list[at]! >>> shift]!++
      high[place] = list[at]!
      low[place] = list[at - 1]!
    }
  }
  return { starts, high, low }
}
