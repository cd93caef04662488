/** Memory of the kernels: what is given back is used again, and nothing else frees any. */

/** Readers of words and vectors may look this far past what they were given. */
const SLACK: usize = 64
/** Of each power of two the first piece that was given back; it holds where the next one lies. */
const freed: usize = memory.data(32 * 4, 16)
let top: usize = __heap_base
/** Two gigabytes: so an address is no number below zero to the caller. */
const MOST_PAGES: usize = 32767

/** Throws an error: there is no memory for so many bytes more. */
declare function noRoom(bytes: u32): void

/** Memory of a power of two bytes, zeroed; `release` gives it back. */
export function reserve(bytes: usize): usize {
  const list = freed + ctz(bytes) * 4
  const kept: usize = load<u32>(list)
  if (kept !== 0) {
    store<u32>(list, load<u32>(kept))
    memory.fill(kept, 0, bytes)
    return kept
  }
  return bump(bytes)
}

/** Fresh memory, zeroed. It is not given back. */
export function bump(bytes: usize): usize {
  const at = (top + 15) & ~15
  top = at + bytes
  const needed = (top + SLACK + 65535) >> 16
  const pages: usize = memory.size()
  if (needed > pages) {
    const more = max(needed - pages, min(pages >> 3, MOST_PAGES - pages))
    if (needed > MOST_PAGES) noRoom(<u32>bytes)
    if (memory.grow(<i32>more) < 0 && memory.grow(<i32>(needed - pages)) < 0) noRoom(<u32>bytes)
  }
  return at
}

export function release(at: usize, bytes: usize): void {
  const list = freed + ctz(bytes) * 4
  store<u32>(at, load<u32>(list))
  store<u32>(list, <u32>at)
}

/** The next power of two of bytes that is a piece of memory. */
export function roomFor(bytes: usize): usize {
  return bytes <= 16 ? 16 : (<usize>1) << (32 - clz(<u32>bytes - 1))
}

/** A larger piece with what lies in one that is given back. */
export function enlarged(at: usize, bytes: usize, more: usize): usize {
  const larger = reserve(more)
  memory.copy(larger, at, bytes)
  release(at, bytes)
  return larger
}

/** Sets all memory to zeros, for another instance: this one is of no use afterwards. */
export function clearAll(): void {
  memory.fill(0, 0, top + SLACK)
}

/** Takes all memory back, and clears it. */
export function forgetAll(): void {
  memory.fill(__heap_base, 0, top - __heap_base)
  memory.fill(freed, 0, 32 * 4)
  top = __heap_base
}
