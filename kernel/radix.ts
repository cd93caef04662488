/** Sorting entries of eight bytes by their upper words, hashes, by the lowest digit first. The lower word is the number
 * of an entry: where hashes are the same, entries stay in the order of these. */

const BITS: u32 = 11
const DIGITS: u32 = 1 << BITS
const PASSES: u32 = 3
/** So few are sorted by insertion, which costs less. */
const FEW: u32 = 40
/** How many there are of each digit, pass by pass. */
const digits: usize = memory.data(3 * 2048 * 4, 16)

/** Sorts entries that come in the order of their numbers; returns where they lie then, which is there or in `spare`. */
export function sortByHash(given: usize, spare: usize, count: u32): usize {
  return count <= FEW ? insertionSort(given, count) : radixSort(given, spare, count)
}

function radixSort(given: usize, other: usize, count: u32): usize {
  let entries = given
  let spare = other
  memory.fill(digits, 0, PASSES * DIGITS * 4)
  const bytes = <usize>count * 8
  for (let at = entries; at < entries + bytes; at += 8) {
    const hash = load<u32>(at, 4)
    increase(digits + <usize>(hash & (DIGITS - 1)) * 4)
    increase(digits + <usize>(DIGITS + ((hash >> BITS) & (DIGITS - 1))) * 4)
    increase(digits + <usize>(2 * DIGITS + (hash >> (2 * BITS))) * 4)
  }
  for (let pass: u32 = 0; pass < PASSES; pass++) {
    const counts = digits + <usize>(pass * DIGITS) * 4
    let before: u32 = 0
    for (let at = counts; at < counts + DIGITS * 4; at += 4) {
      const many = load<u32>(at)
      store<u32>(at, before)
      before += many
    }
    const above: u64 = 32 + pass * BITS
    for (let at = entries; at < entries + bytes; at += 8) {
      const moved = load<u64>(at)
      const counted = counts + <usize>(<u32>(moved >> above) & (DIGITS - 1)) * 4
      const to: usize = load<u32>(counted)
      store<u32>(counted, <u32>to + 1)
      store<u64>(spare + to * 8, moved)
    }
    const sorted = spare
    spare = entries
    entries = sorted
  }
  return entries
}

function increase(at: usize): void {
  store<u32>(at, load<u32>(at) + 1)
}

function insertionSort(entries: usize, count: u32): usize {
  for (let next: u32 = 1; next < count; next++) {
    let at = entries + <usize>next * 8
    const inserted = load<u64>(at)
    for (; at > entries && load<u64>(at - 8) > inserted; at -= 8) store<u64>(at, load<u64>(at - 8))
    store<u64>(at, inserted)
  }
  return entries
}
