/**
 * Sorting names, by the multikey quicksort of Bentley and Sedgewick (1997), with eight bytes of each name at hand
 * (Ng and Kakehi 2007): what many names have in common is looked at eight bytes at a time, and once.
 */

/** So few are sorted by insertion, which costs less. */
const FEW: u32 = 12
/** Of a stretch on the stack: from, to, bytes in common, and how often it may still be split. */
const STRETCH: usize = 16

let text: usize = 0
let starts: usize = 0
let numbers: usize = 0
let keys: usize = 0

/** Replaces each byte of UTF-8 by one that sorts as UTF-16 does, and is not 0, which stands for the end of a name. In
 * UTF-16, U+E000 to U+FFFF (from EE and EF on in UTF-8) come after the pairs of surrogates (from F0 on). */
export function rankBytes(from: usize, to: usize): void {
  for (let at = from; at < to; at++) {
    const byte = load<u8>(at)
    store<u8>(at, byte < 0xee ? byte + 1 : byte < 0xf0 ? byte + 8 : byte - 1)
  }
}

/** Sorts `size` words, numbers of names: name `n` lies in `ranked`, behind which eight bytes may be read, from word `n` of
 * `bounds` to the next. `room` and `spare` have eight bytes for each number. */
export function sortNumbers(
  ranked: usize,
  bounds: usize,
  words: usize,
  size: u32,
  room: usize,
  spare: usize,
): void {
  text = ranked
  starts = bounds
  numbers = words
  keys = room
  loadKeys(0, size, 0)
  // Stretches that are still to be sorted have two numbers at least, and none in common.
  let top = push(spare, 0, size, 0, splitsOf(size))
  while (top > spare) {
    top -= STRETCH
    const from = load<u32>(top)
    const to = load<u32>(top, 4)
    const depth = load<u32>(top, 8)
    const splits = load<u32>(top, 12)
    if (to - from <= FEW) {
      insertionSort(from, to, depth)
      continue
    }
    if (splits === 0) {
      heapSort(from, to, depth)
      continue
    }
    const pivot = median(keyAt(from), keyAt((from + to) >> 1), keyAt(to - 1))
    let less = from
    let greater = to
    for (let at = from; at < greater; ) {
      const key = keyAt(at)
      if (key < pivot) swap(at++, less++)
      else if (key > pivot) swap(at, --greater)
      else at++
    }
    top = push(top, from, less, depth, splits - 1)
    top = push(top, greater, to, depth, splits - 1)
    // Names that all end within these eight bytes are the same.
    if ((pivot & 0xff) === 0 || greater - less < 2) continue
    loadKeys(less, greater, depth + 8)
    top = push(top, less, greater, depth + 8, splitsOf(greater - less))
  }
}

/** Twice as many as halves would need: more only where somebody chose the names for that. */
function splitsOf(size: u32): u32 {
  return 2 * (32 - clz<u32>(size))
}

function push(top: usize, from: u32, to: u32, depth: u32, splits: u32): usize {
  if (to - from < 2) return top
  store<u32>(top, from)
  store<u32>(top, to, 4)
  store<u32>(top, depth, 8)
  store<u32>(top, splits, 12)
  return top + STRETCH
}

function numberAt(at: u32): u32 {
  return load<u32>(numbers + ((<usize>at) << 2))
}

function keyAt(at: u32): u64 {
  return load<u64>(keys + ((<usize>at) << 3))
}

function loadKeys(from: u32, to: u32, depth: u32): void {
  for (let at = from; at < to; at++)
    store<u64>(keys + ((<usize>at) << 3), keyOf(numberAt(at), depth))
}

/** Eight bytes of a name as a number that sorts as they do: 0 for those behind its end. */
function keyOf(number: u32, depth: u32): u64 {
  const bounds = starts + ((<usize>number) << 2)
  const from = load<u32>(bounds) + depth
  const end = load<u32>(bounds, 4)
  if (from >= end) return 0
  const key = bswap<u64>(load<u64>(text + from))
  const left = end - from
  return left >= 8 ? key : key & (~(<u64>0) << ((8 - left) << 3))
}

function swap(a: u32, b: u32): void {
  const number = numberAt(a)
  store<u32>(numbers + ((<usize>a) << 2), numberAt(b))
  store<u32>(numbers + ((<usize>b) << 2), number)
  const key = keyAt(a)
  store<u64>(keys + ((<usize>a) << 3), keyAt(b))
  store<u64>(keys + ((<usize>b) << 3), key)
}

function median(a: u64, b: u64, c: u64): u64 {
  return a < b ? (b < c ? b : a < c ? c : a) : a < c ? a : b < c ? c : b
}

/** Of names that have the first `depth` bytes in common. */
function insertionSort(from: u32, to: u32, depth: u32): void {
  for (let next = from + 1; next < to; next++)
    for (let at = next; at > from && isBefore(at, at - 1, depth); at--) swap(at, at - 1)
}

function heapSort(from: u32, to: u32, depth: u32): void {
  const size = to - from
  for (let next = size >> 1; next > 0; next--) sink(from, next - 1, size, depth)
  for (let last = size - 1; last > 0; last--) {
    swap(from, from + last)
    sink(from, 0, last, depth)
  }
}

function sink(from: u32, next: u32, size: u32, depth: u32): void {
  for (let at = next; ; ) {
    let child: u32 = 2 * at + 1
    if (child >= size) return
    if (child + 1 < size && isBefore(from + child, from + child + 1, depth)) child++
    if (!isBefore(from + at, from + child, depth)) return
    swap(from + at, from + child)
    at = child
  }
}

/** Whether what stands at `a` comes before what stands at `b`; both have the first `depth` bytes in common. */
function isBefore(a: u32, b: u32, depth: u32): bool {
  let key = keyAt(a)
  let other = keyAt(b)
  for (let at = depth; key === other; ) {
    if ((key & 0xff) === 0) return false
    at += 8
    key = keyOf(numberAt(a), at)
    other = keyOf(numberAt(b), at)
  }
  return key < other
}
