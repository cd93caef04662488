/**
 * Visitors of a day, by the order of their hashes, and of the first of them the names that each has.
 *
 *   rank     hashes of all visitors ──▶ sorted, each once; which row each visitor is, if it is one of the first
 *   sets     pairs of visitor and id ──▶ of each row its names: sorted by name, then by row, so that none is compared
 *
 * What was worked out lies there until the next is.
 */
import { lend, lentSoFar, takeBack } from './lent'
import { tellNames, valuesAt } from './names'
import { gathered, orderNames, sortEntries } from './order'
import { entriesOf, sizeOf } from './pairs'

/** The row of a visitor that has none. */
const NO_ROW: u32 = 0xffffffff

/** All hashes, sorted, each once (f64); and how many. */
let sortedHashes: usize = 0
let hashCount: u32 = 0
/** Visitors with rows. */
let rowCount: u32 = 0
/** The row of each visitor. */
let rowOf: usize = 0
/** Hashes by visitor. */
let hashes: usize = 0
/** What is lent beside what `rankVisitors` made. */
let ranked: usize = 0

/** Spreads what a hash has gathered over all of its bits. */
export function finished(hash: u32): u32 {
  let h = hash
  h = (h ^ (h >> 16)) * 0x85ebca6b
  h = (h ^ (h >> 13)) * 0xc2b2ae35
  return h ^ (h >> 16)
}

/** A 53-bit hash of the two hashes (see `hashBytes` of `src/columns/hash.ts`) at each of two places. The order counts. */
function hashOfVisitor(address: usize, agent: usize): u64 {
  const a0 = load<u32>(address)
  const a1 = load<u32>(address, 4)
  const b0 = load<u32>(agent)
  const b1 = load<u32>(agent, 4)
  const high = finished((a0 * 0x85ebca6b) ^ finished(b0 ^ 0x7f4a7c15) ^ a1)
  const low = finished((a1 * 0xc2b2ae35) ^ finished(b1 ^ 0x165667b1) ^ b0)
  return ((<u64>(high & 0x1fffff)) << 32) | low
}

function isHashBefore(a: u32, b: u32): bool {
  return load<u64>(hashes + <usize>a * 8) < load<u64>(hashes + <usize>b * 8)
}

/** Sorts visitors, of whom each has an address and an agent (u32), both of which have two hashes (u32). Those with the
 * smallest hashes, `most` of them, have rows. Returns how many hashes there are. */
export function rankVisitors(
  count: u32,
  addresses: usize,
  agents: usize,
  addressHashes: usize,
  agentHashes: usize,
  most: u32,
): u32 {
  takeBack(0)
  rowOf = lend(<usize>count * 4)
  sortedHashes = lend(<usize>count * 8)
  ranked = lentSoFar()
  hashes = lend(<usize>count * 8)
  const entries = lend(<usize>count * 8)
  for (let at: usize = 0; at < count; at++) {
    const hash = hashOfVisitor(
      addressHashes + <usize>load<u32>(addresses + at * 4) * 8,
      agentHashes + <usize>load<u32>(agents + at * 4) * 8,
    )
    store<u64>(hashes + at * 8, hash)
    store<u64>(entries + at * 8, ((hash >> 21) << 32) | at)
  }
  const sorted = sortEntries(entries, lend(<usize>count * 8), count, isHashBefore)
  let before = u64.MAX_VALUE
  hashCount = 0
  for (let at: usize = 0; at < count; at++) {
    const visitor: usize = load<u32>(sorted + at * 8)
    const hash = load<u64>(hashes + visitor * 8)
    if (hash !== before) {
      store<f64>(sortedHashes + <usize>hashCount * 8, <f64>hash)
      hashCount++
      before = hash
    }
    store<u32>(rowOf + visitor * 4, hashCount > most ? NO_ROW : hashCount - 1)
  }
  rowCount = min(hashCount, most)
  takeBack(ranked)
  return hashCount
}

export function sortedHashesAt(): usize {
  return sortedHashes
}

/** Gives all back that was worked out. */
export function forgetVisitors(): void {
  takeBack(0)
}

/** Marks the rows of those visitors that have something other than 0 (u32). */
export function flagVisitors(isMarked: usize, count: u32, flag: u32, flags: usize): void {
  for (let visitor: usize = 0; visitor < count; visitor++)
    if (load<u32>(isMarked + visitor * 4) !== 0) mark(visitor, flag, flags)
}

/** Marks the rows of those visitors that are first in a pair. */
export function flagFirsts(set: usize, flag: u32, flags: usize): void {
  const pairs = entriesOf(set)
  for (let at: usize = 0; at < sizeOf(set); at++) mark(load<u32>(pairs + at * 8), flag, flags)
}

function mark(visitor: usize, flag: u32, flags: usize): void {
  const row = load<u32>(rowOf + visitor * 4)
  if (row === NO_ROW) return
  const at = flags + <usize>row * 4
  store<u32>(at, load<u32>(at) | flag)
}

// ---------------------------------------------------------------- sets

/** What `nameSets` made: the names, as by `tellNames`; where those of each row start in `ids` (u32), the ids, which are
 * the numbers of the names (u32), and how many there are. */
const made: usize = memory.data(32, 16)
const OFFSETS: usize = 16
const IDS: usize = 20
const ID_COUNT: usize = 24

/** Names that were seen, in order of first sight. Of each name, by number: its place among them and 1, 0 where it was
 * not seen; once they are sorted, its place in that order. */
let seen: usize = 0
let placeOf: usize = 0
let seenCount: u32 = 0

/** Sets of names by row, from the names of the ids that visitors have: `count` pairs of `visitors` and `ids` (u32), both
 * `step` bytes apart. Where there are no `visitors`, each visitor has one id, in order. Returns where it is told what
 * was made. */
export function nameSets(
  names: usize,
  nameCount: u32,
  visitors: usize,
  ids: usize,
  step: usize,
  count: u32,
  mostEach: u32,
): usize {
  takeBack(ranked)
  const rows = lend(<usize>count * 4)
  const those = lend(<usize>count * 4)
  placeOf = lend(<usize>nameCount * 4)
  seen = lend(<usize>min(nameCount, count) * 4)
  seenCount = 0
  const nameOf = valuesAt(names)
  let size: u32 = 0
  for (let at: u32 = 0; at < count; at++) {
    const visitor: usize = visitors === 0 ? at : load<u32>(visitors + <usize>at * step)
    const row = load<u32>(rowOf + visitor * 4)
    if (row === NO_ROW) continue
    const name = load<u32>(nameOf + <usize>load<u32>(ids + <usize>at * step) * 4)
    see(name)
    store<u32>(rows + <usize>size * 4, row)
    store<u32>(those + <usize>size * 4, name)
    size++
  }
  const order = lend(<usize>seenCount * 4)
  orderNames(names, seen, seenCount, order)
  const ordered = gathered(seen, order, seenCount)
  for (let at: usize = 0; at < seenCount; at++)
    store<u32>(placeOf + <usize>load<u32>(ordered + at * 4) * 4, <u32>at)
  for (let at: usize = 0; at < size; at++)
    store<u32>(those + at * 4, load<u32>(placeOf + <usize>load<u32>(those + at * 4) * 4))
  let used = seenCount
  if (visitors === 0 && size === rowCount) oneEach(rows, those)
  else {
    eachOnce(rows, those, size, mostEach)
    used = withoutUnused(ordered)
  }
  tellNames(names, ordered, used, made)
  return made
}

/** Puts the number of each row's only name one after the other. */
function oneEach(rows: usize, numbers: usize): void {
  const starts = lend(<usize>rowCount * 4 + 4)
  const ids = lend(<usize>rowCount * 4)
  for (let at: usize = 0; at < rowCount; at++) {
    store<u32>(starts + at * 4, <u32>at)
    store<u32>(ids + <usize>load<u32>(rows + at * 4) * 4, load<u32>(numbers + at * 4))
  }
  store<u32>(starts + <usize>rowCount * 4, rowCount)
  store<u32>(made, <u32>starts, OFFSETS)
  store<u32>(made, <u32>ids, IDS)
  store<u32>(made, rowCount, ID_COUNT)
}

function see(name: u32): void {
  const at = placeOf + <usize>name * 4
  if (load<u32>(at) !== 0) return
  store<u32>(seen + <usize>seenCount * 4, name)
  seenCount++
  store<u32>(at, seenCount)
}

/** Where each of so many numbers starts, when what has them lies by number; and the end. */
function startsBy(numbers: usize, size: u32, count: u32): usize {
  const starts = lend(<usize>count * 4 + 4)
  for (let at: usize = 0; at < size; at++) {
    const counted = starts + <usize>load<u32>(numbers + at * 4) * 4
    store<u32>(counted, load<u32>(counted, 4) + 1, 4)
  }
  for (let at: usize = 0; at < count; at++)
    store<u32>(starts + at * 4, load<u32>(starts + at * 4, 4) + load<u32>(starts + at * 4), 4)
  return starts
}

/** Puts the numbers of names of each row one after the other: ascending, each once, `most` at most. */
function eachOnce(rows: usize, numbers: usize, size: u32, most: u32): void {
  // By number, then, as they come, by row: so each row has them in order.
  const byNumber = startsBy(numbers, size, seenCount)
  const sortedRows = lend(<usize>size * 4)
  const sortedNumbers = lend(<usize>size * 4)
  for (let at: usize = 0; at < size; at++) {
    const number = load<u32>(numbers + at * 4)
    const next = byNumber + <usize>number * 4
    const to: usize = load<u32>(next)
    store<u32>(next, <u32>to + 1)
    store<u32>(sortedRows + to * 4, load<u32>(rows + at * 4))
    store<u32>(sortedNumbers + to * 4, number)
  }
  const byRow = startsBy(rows, size, rowCount)
  const ids = lend(<usize>size * 4)
  const ends = lend(<usize>rowCount * 4)
  memory.copy(ends, byRow, <usize>rowCount * 4)
  for (let at: usize = 0; at < size; at++) {
    const end = ends + <usize>load<u32>(sortedRows + at * 4) * 4
    store<u32>(ids + <usize>load<u32>(end) * 4, load<u32>(sortedNumbers + at * 4))
    store<u32>(end, load<u32>(end) + 1)
  }
  let kept: u32 = 0
  for (let row: usize = 0; row < rowCount; row++) {
    const start = byRow + row * 4
    const from = load<u32>(start)
    const to = load<u32>(ends + row * 4)
    const keptFrom = kept
    for (let at = from; at < to && kept - keptFrom < most; at++) {
      const number = load<u32>(ids + <usize>at * 4)
      if (kept > keptFrom && load<u32>(ids + <usize>kept * 4 - 4) === number) continue
      store<u32>(ids + <usize>kept * 4, number)
      kept++
    }
    store<u32>(start, keptFrom)
  }
  store<u32>(byRow + <usize>rowCount * 4, kept)
  store<u32>(made, <u32>byRow, OFFSETS)
  store<u32>(made, <u32>ids, IDS)
  store<u32>(made, kept, ID_COUNT)
}

/** Leaves out names that are no row's, as a row has `most` at most; returns how many are left. */
function withoutUnused(ordered: usize): u32 {
  const ids: usize = load<u32>(made, IDS)
  const size: usize = load<u32>(made, ID_COUNT)
  const numberOf = lend(<usize>seenCount * 4)
  for (let at: usize = 0; at < size; at++)
    store<u32>(numberOf + <usize>load<u32>(ids + at * 4) * 4, 1)
  let used: u32 = 0
  for (let at: usize = 0; at < seenCount; at++) {
    if (load<u32>(numberOf + at * 4) === 0) continue
    store<u32>(numberOf + at * 4, used)
    store<u32>(ordered + <usize>used * 4, load<u32>(ordered + at * 4))
    used++
  }
  if (used === seenCount) return used
  for (let at: usize = 0; at < size; at++) {
    const id = ids + at * 4
    store<u32>(id, load<u32>(numberOf + <usize>load<u32>(id) * 4))
  }
  return used
}
