/**
 * Pairs of 32-bit integers, numbered in order of first sight, with sums: what tables of pairs and distinct
 * visitors are counted in.
 *
 *   set     │ slots, mask, entries, room, size, width: u32 each
 *   slots   │ number + 1 of a pair (u32), 0 for none; at most half are taken
 *   entries │ first, second (u32), of summed pairs requests, bytes (f64); the one at 0 is of no pair
 *
 * Sets are larger than the cache, and nearly every look into one misses it. So all slots of a run are touched
 * first, then all entries, and the memory is waited for once.
 */
import { release, reserve } from './memory'

const SLOTS: usize = 0
const MASK: usize = 4
const ENTRIES: usize = 8
const ROOM: usize = 12
const SIZE: usize = 16
const WIDTH: usize = 20

const FEWEST: u32 = 32
/** A set that has grown larger gives its room back when it is cleared. */
const MOST_KEPT: u32 = 131072

/** Pairs that are looked for together. */
const RUN: u32 = 1024
const hashes: usize = memory.data(1024 * 4, 16)
/** Where what was loaded too early goes: a load whose value nobody takes would be left out. */
const nowhere: usize = memory.data(4, 16)

/** An empty set. */
export function openPairs(isSummed: bool): usize {
  const set = reserve(32)
  store<u32>(set, isSummed ? 32 : 8, WIDTH)
  makeRoom(set, FEWEST)
  return set
}

function makeRoom(set: usize, room: u32): void {
  store<u32>(set, <u32>reserve(<usize>room * 8), SLOTS)
  store<u32>(set, room * 2 - 1, MASK)
  store<u32>(set, <u32>reserve(<usize>room * load<u32>(set, WIDTH)), ENTRIES)
  store<u32>(set, room, ROOM)
}

function giveBack(set: usize): void {
  const room: usize = load<u32>(set, ROOM)
  release(load<u32>(set, SLOTS), room * 8)
  release(load<u32>(set, ENTRIES), room * load<u32>(set, WIDTH))
}

/** Gives the set and its room back. */
export function closePairs(set: usize): void {
  giveBack(set)
  release(set, 32)
}

/** Forgets all pairs. */
export function clearPairs(set: usize): void {
  const room = load<u32>(set, ROOM)
  if (room > MOST_KEPT) {
    giveBack(set)
    makeRoom(set, FEWEST)
  } else {
    const size: usize = load<u32>(set, SIZE)
    memory.fill(load<u32>(set, SLOTS), 0, <usize>room * 8)
    memory.fill(load<u32>(set, ENTRIES), 0, (size + 1) * load<u32>(set, WIDTH))
  }
  store<u32>(set, 0, SIZE)
}

export function sizeOf(set: usize): u32 {
  return load<u32>(set, SIZE)
}

/** Where the entry of the pair with number 0 lies; those of others follow. */
export function entriesOf(set: usize): usize {
  return load<u32>(set, ENTRIES) + load<u32>(set, WIDTH)
}

function hashOf(pair: u64): u32 {
  // biome-ignore lint/correctness/noPrecisionLoss: u64 here
  const mixed = (pair ^ (pair >> 32)) * 0x9e3779b97f4a7c15
  // biome-ignore lint/correctness/noPrecisionLoss: u64 here
  return <u32>(((mixed ^ (mixed >> 29)) * 0xbf58476d1ce4e5b9) >> 32)
}

function pairOf(first: u32, second: u32): u64 {
  return ((<u64>second) << 32) | first
}

/** The entry of a pair: a new one at first sight. */
function entryOf(set: usize, pair: u64, hashed: u32): u32 {
  const slots: usize = load<u32>(set, SLOTS)
  const mask = load<u32>(set, MASK)
  const entries: usize = load<u32>(set, ENTRIES)
  const width: usize = load<u32>(set, WIDTH)
  let slot = hashed & mask
  while (true) {
    const entry = load<u32>(slots + <usize>slot * 4)
    if (entry === 0) break
    if (load<u64>(entries + entry * width) === pair) return entry
    slot = (slot + 1) & mask
  }
  const entry = load<u32>(set, SIZE) + 1
  store<u32>(set, entry, SIZE)
  store<u32>(slots + <usize>slot * 4, entry)
  store<u64>(entries + entry * width, pair)
  if (entry + 1 === load<u32>(set, ROOM)) grow(set)
  return entry
}

function grow(set: usize): void {
  const room = load<u32>(set, ROOM)
  const slots: usize = load<u32>(set, SLOTS)
  const entries: usize = load<u32>(set, ENTRIES)
  const width: usize = load<u32>(set, WIDTH)
  makeRoom(set, room * 2)
  memory.copy(load<u32>(set, ENTRIES), entries, <usize>room * width)
  release(slots, <usize>room * 8)
  release(entries, <usize>room * width)
  const newSlots: usize = load<u32>(set, SLOTS)
  const newEntries: usize = load<u32>(set, ENTRIES)
  const mask = load<u32>(set, MASK)
  const size = load<u32>(set, SIZE)
  for (let entry: u32 = 1; entry <= size; entry++) {
    let slot = hashOf(load<u64>(newEntries + entry * width)) & mask
    while (load<u32>(newSlots + <usize>slot * 4) !== 0) slot = (slot + 1) & mask
    store<u32>(newSlots + <usize>slot * 4, entry)
  }
}

/** The number of one pair. */
export function numberOf(set: usize, first: u32, second: u32): u32 {
  const pair = pairOf(first, second)
  return entryOf(set, pair, hashOf(pair)) - 1
}

function add(entry: usize, requests: f64, bytes: f64): void {
  store<f64>(entry, load<f64>(entry, 8) + requests, 8)
  store<f64>(entry, load<f64>(entry, 16) + bytes, 16)
}

/** Numbers the pairs that two columns (u32) make at `count` places (u32): the number of each goes to its place in
 * `into`. Where there is a column of bytes (f64) they are added, and a request. */
export function numberPairs(
  set: usize,
  places: usize,
  count: u32,
  left: usize,
  right: usize,
  into: usize,
  bytes: usize,
): void {
  for (let from: u32 = 0; from < count; from += RUN) {
    const some = min(RUN, count - from)
    numberRun(set, places + <usize>from * 4, some, left, right, into, bytes)
  }
}

function numberRun(
  set: usize,
  places: usize,
  count: u32,
  left: usize,
  right: usize,
  into: usize,
  bytes: usize,
): void {
  touch(set, places, count, left, right)
  for (let i: usize = 0; i < count; i++) {
    const place: usize = load<u32>(places + i * 4)
    const pair = pairOf(load<u32>(left + place * 4), load<u32>(right + place * 4))
    const entry = entryOf(set, pair, load<u32>(hashes + i * 4))
    store<u32>(into + place * 4, entry - 1)
    if (bytes !== 0)
      add(load<u32>(set, ENTRIES) + <usize>entry * 32, 1, load<f64>(bytes + place * 8))
  }
}

/** Loads what is going to be looked into, and hashes the pairs. */
function touch(set: usize, places: usize, count: u32, left: usize, right: usize): void {
  const slots: usize = load<u32>(set, SLOTS)
  const mask = load<u32>(set, MASK)
  const entries: usize = load<u32>(set, ENTRIES)
  const width: usize = load<u32>(set, WIDTH)
  let touched: u32 = 0
  for (let i: usize = 0; i < count; i++) {
    const place: usize = load<u32>(places + i * 4)
    const hashed = hashOf(pairOf(load<u32>(left + place * 4), load<u32>(right + place * 4)))
    store<u32>(hashes + i * 4, hashed)
    touched |= load<u32>(slots + <usize>(hashed & mask) * 4)
  }
  for (let i: usize = 0; i < count; i++) {
    const entry: usize = load<u32>(slots + <usize>(load<u32>(hashes + i * 4) & mask) * 4)
    touched |= load<u32>(entries + entry * width)
  }
  store<u32>(nowhere, touched)
}
