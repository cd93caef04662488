/**
 * The inner loop of adding tables up, in AssemblyScript: which of many names, or pairs of them, are the
 * same. `npm run build:kernel` compiles it to WebAssembly (`src/columns/kernel.ts`), which is fast from
 * its first call: a night adds up two months of days, once, and TypeScript would take half of that time
 * to become fast.
 *
 * Entries are sorted by a hash of 32 bits, which brings the same ones together; no table of hashes is
 * jumped about in. Within one hash they are compared. Where different ones have the same, the caller
 * groups them (`src/columns/union.ts`), so that nothing here depends on how good the hash is.
 *
 *   memory │ statics │ what `reserve` laid out for the entries of one call
 */
import { hashOfName, hashOfPair } from './hash'
import { sortByHash } from './radix'
import { rankBytes, sortNumbers } from './sort-names'

/** Readers of words may look this far past a name. */
const SLACK: usize = 8

// ---------------------------------------------------------------- room

let count: u32 = 0
let starts: usize = 0
let groupOf: usize = 0
let firsts: usize = 0
let hashes: usize = 0
let entries: usize = 0
let spare: usize = 0
let text: usize = 0
let chosen: usize = 0

/** Makes room for so many entries, and for names of so many bytes together. What lay there is lost. */
export function reserve(entryCount: u32, bytes: usize): void {
  const words: usize = (<usize>entryCount + 1) * 4
  count = entryCount
  starts = (__heap_base + 15) & ~15
  groupOf = starts + words
  firsts = groupOf + words
  hashes = firsts + words
  entries = hashes + words
  spare = entries + 2 * words
  text = spare + 2 * words
  chosen = text + ((bytes + SLACK + 15) & ~15)
  const needed = (chosen + bytes + SLACK + 65535) >> 16
  const pages: usize = memory.size()
  if (needed > pages && memory.grow(<i32>(needed - pages)) < 0) unreachable()
  groups = 0
  collisionTo = 0
}

/** Where names start in the text, and the last one ends: words, one more than there are names. Of
 * pairs: their left parts, as numbers. */
export function startsAt(): usize {
  return starts
}
/** Names in a row, UTF-8. Of pairs: their right parts, as numbers; then whatever the caller puts. */
export function textAt(): usize {
  return text
}
/** The group of each entry, words. */
export function groupOfAt(): usize {
  return groupOf
}
/** The first entry of each group, words. Groups are in the order of their hashes. */
export function firstsAt(): usize {
  return firsts
}
/** The hash of each group, words. */
export function hashesAt(): usize {
  return hashes
}
/** Entries in the order of their hashes: of each its number, then its hash, words. */
export function entriesAt(): usize {
  return entries
}

/** The place of a word in a row of them. */
function word(row: usize, number: u32): usize {
  return row + ((<usize>number) << 2)
}

/** The place of an entry: eight bytes, its number and above it its hash. */
function entry(row: usize, number: u32): usize {
  return row + ((<usize>number) << 3)
}

/** Moves the starts of a list of names to where it was put in the text. */
export function shift(from: u32, to: u32, by: u32): void {
  const end = word(starts, to)
  for (let at = word(starts, from); at <= end; at += 4) store<u32>(at, load<u32>(at) + by)
}

// ---------------------------------------------------------------- groups

/** How many groups there are so far. */
export let groups: u32 = 0
/** Entries from here, in order, to there have one hash but are not all the same. */
export let collisionFrom: u32 = 0
export let collisionTo: u32 = 0
let isPairs: bool = false

/** Sorts the entries by hash. */
function sort(): void {
  const sorted = sortByHash(entries, spare, count)
  if (sorted === entries) return
  spare = entries
  entries = sorted
}

/** Groups the names that were put at `startsAt` and `textAt`; returns as `goOn`. */
export function groupNames(): bool {
  isPairs = false
  for (let name: u32 = 0; name < count; name++) {
    const at = word(starts, name)
    const hash = hashOfName(text + load<u32>(at), text + load<u32>(at, 4))
    store<u64>(entry(entries, name), ((<u64>hash) << 32) | name)
  }
  sort()
  return goOn()
}

/** Groups pairs: of parts whose numbers were put at `startsAt` and `textAt`, and whose hashes lie at
 * `firstHashes` and `secondHashes`. Returns as `goOn`. */
export function groupPairs(firstHashes: usize, secondHashes: usize): bool {
  isPairs = true
  for (let pair: u32 = 0; pair < count; pair++) {
    const hash = hashOfPair(
      load<u32>(word(firstHashes, load<u32>(word(starts, pair)))),
      load<u32>(word(secondHashes, load<u32>(word(text, pair)))),
    )
    store<u64>(entry(entries, pair), ((<u64>hash) << 32) | pair)
  }
  sort()
  return goOn()
}

/** Goes on behind the last colliding entries. True when all are grouped; false where the caller is to
 * group those from `collisionFrom` to `collisionTo`, and to count up `groups`. */
export function goOn(): bool {
  for (let from = collisionTo; from < count; ) {
    const at = entry(entries, from)
    const hash = load<u32>(at, 4)
    const first = load<u32>(at)
    let to = from + 1
    let isCollision = false
    store<u32>(word(groupOf, first), groups)
    for (; to < count; to++) {
      const next = entry(entries, to)
      if (load<u32>(next, 4) !== hash) break
      const other = load<u32>(next)
      store<u32>(word(groupOf, other), groups)
      if (!isSame(first, other)) isCollision = true
    }
    if (isCollision) {
      collisionFrom = from
      collisionTo = to
      return false
    }
    store<u32>(word(firsts, groups), first)
    store<u32>(word(hashes, groups), hash)
    groups++
    from = to
  }
  return true
}

function isSame(a: u32, b: u32): bool {
  const atA = word(starts, a)
  const atB = word(starts, b)
  let from: usize = load<u32>(atA)
  let other: usize = load<u32>(atB)
  if (isPairs) {
    const second = text - starts
    return from === other && load<u32>(atA + second) === load<u32>(atB + second)
  }
  const length: usize = <usize>load<u32>(atA, 4) - from
  if (<usize>load<u32>(atB, 4) - other !== length) return false
  from += text
  other += text
  const end = from + length
  for (; from + 7 < end; from += 8, other += 8)
    if (load<u64>(from) !== load<u64>(other)) return false
  if (from === end) return true
  const unused: u64 = (8 - (end - from)) << 3
  return (load<u64>(from) ^ load<u64>(other)) << unused === 0
}

// ---------------------------------------------------------------- names of groups

/** Puts the name of each group in a row, at `chosenAt`; where each starts and the last one ends, at
 * `chosenStartsAt`. Returns their length in bytes. */
export function choose(): usize {
  return putInARow(firsts, groups)
}

/** As `choose`, of names whose numbers were put at `groupOfAt`, which are together no longer than was reserved. */
export function gather(size: u32): usize {
  return putInARow(groupOf, size)
}

/** Eight bytes at a time: most names are short, and what is put behind one is where the next one comes. */
function putInARow(numbers: usize, size: u32): usize {
  let to = chosen
  for (let name: u32 = 0; name < size; name++) {
    const at = word(starts, load<u32>(word(numbers, name)))
    const end = to + <usize>load<u32>(at, 4) - load<u32>(at)
    store<u32>(word(spare, name), <u32>(to - chosen))
    for (let from = text + load<u32>(at); to < end; from += 8, to += 8)
      store<u64>(to, load<u64>(from))
    to = end
  }
  store<u32>(word(spare, size), <u32>(to - chosen))
  return to - chosen
}
export function chosenAt(): usize {
  return chosen
}
/** In the room that entries are sorted in. */
export function chosenStartsAt(): usize {
  return spare
}

// ---------------------------------------------------------------- names in order

/** Sorts numbers of names, which were put at `groupOfAt`, by the names at `startsAt` and `textAt`, as strings of UTF-16
 * compare. */
export function sortByName(size: u32): void {
  rankBytes(text, text + load<u32>(word(starts, count)))
  sortNumbers(text, starts, groupOf, size, entries, spare)
}
