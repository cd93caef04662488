/** Slots that values are found in by their hash: the hash, and what is 0 in a free one (u32 each); at most half are taken. */
import { release, reserve } from './memory'

/** Twice as many slots, with what is in those that are given back. */
export function twiceTheSlots(slots: usize, bytes: usize): usize {
  const larger = reserve(bytes * 2)
  const mask = <u32>(bytes / 4 - 1)
  for (let from = slots; from < slots + bytes; from += 8) {
    if (load<u32>(from, 4) === 0) continue
    let slot = load<u32>(from) & mask
    while (load<u32>(larger + <usize>slot * 8, 4) !== 0) slot = (slot + 1) & mask
    store<u64>(larger + <usize>slot * 8, load<u64>(from))
  }
  release(slots, bytes)
  return larger
}
