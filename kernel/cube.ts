/**
 * Reads by all dimensions at once, as `src/count/cube/cube.ts` has them: rows that are found by a hash of the numbers
 * of their names, as pairs are (`pairs.ts`).
 *
 *   set  │ slots, mask, rows, room, size: u32 each
 *   slots│ number + 1 of a row (u32), 0 for none; at most half are taken
 *   row  │ object, site, network, country, program, marks, requests, page views (u32), bytes (f64); the one at 0 is none
 *
 * A code is the number of a name + 1; of a program that is folded away `OTHER_OF` and its kind. Marks are the class of
 * the status and what the cache did.
 */
import { release, reserve } from './memory'

export const OBJECT: usize = 0
export const SITE: usize = 4
export const NETWORK: usize = 8
export const COUNTRY: usize = 12
export const PROGRAM: usize = 16
export const MARKS: usize = 20
export const REQUESTS: usize = 24
export const VIEWS: usize = 28
export const BYTES: usize = 32
export const ROW: usize = 40

/** Marks have the class of the status in their lowest bits, and above them what the cache did. */
const STATUS_BITS: u32 = 3
/** What the cache did where that is folded away. */
export const OTHER_CACHE: u32 = 31
/** A program's code where it is folded away: this and the kind. */
export const OTHER_OF: u32 = 0x80000000

export function marksOf(status: u32, cache: u32): u32 {
  return (cache << STATUS_BITS) | status
}

export function statusOf(marks: u32): u32 {
  return marks & ((1 << STATUS_BITS) - 1)
}

export function cacheOf(marks: u32): u32 {
  return marks >> STATUS_BITS
}

const SLOTS: usize = 0
const MASK: usize = 4
const ROWS: usize = 8
const ROOM: usize = 12
const SIZE: usize = 16

const FEWEST: u32 = 64
/** A set that has grown larger gives its room back when it is cleared. */
const MOST_KEPT: u32 = 65536

/** Rows that are looked for together: see `pairs.ts`. */
const RUN: u32 = 512
const keys: usize = memory.data(512 * 24, 16)
const hashes: usize = memory.data(512 * 4, 16)
const nowhere: usize = memory.data(4, 16)

/** A set without rows. */
export function openCube(): usize {
  const set = reserve(32)
  makeRoom(set, FEWEST)
  return set
}

function makeRoom(set: usize, room: u32): void {
  store<u32>(set, <u32>reserve(<usize>room * 8), SLOTS)
  store<u32>(set, room * 2 - 1, MASK)
  store<u32>(set, <u32>reserve(<usize>room * 64), ROWS)
  store<u32>(set, room, ROOM)
}

function giveBack(set: usize): void {
  const room: usize = load<u32>(set, ROOM)
  release(load<u32>(set, SLOTS), room * 8)
  release(load<u32>(set, ROWS), room * 64)
}

/** Gives the set and its room back. */
export function closeCube(set: usize): void {
  giveBack(set)
  release(set, 32)
}

/** Forgets all rows. */
export function clearCube(set: usize): void {
  const room = load<u32>(set, ROOM)
  if (room > MOST_KEPT) {
    giveBack(set)
    makeRoom(set, FEWEST)
  } else {
    memory.fill(load<u32>(set, SLOTS), 0, <usize>room * 8)
    memory.fill(load<u32>(set, ROWS), 0, (sizeOfCube(set) + 1) * ROW)
  }
  store<u32>(set, 0, SIZE)
}

export function sizeOfCube(set: usize): u32 {
  return load<u32>(set, SIZE)
}

/** Where the row with number 0 lies; those of others follow. */
export function rowsOfCube(set: usize): usize {
  return load<u32>(set, ROWS) + ROW
}

export function hashOfKey(objectAndSite: u64, places: u64, rest: u64): u32 {
  // biome-ignore lint/correctness/noPrecisionLoss: u64 here
  let mixed = (objectAndSite ^ (places * 0x9fb21c651e98df25)) * 0x9e3779b97f4a7c15
  // biome-ignore lint/correctness/noPrecisionLoss: u64 here
  mixed = (mixed ^ (mixed >> 32) ^ rest) * 0xbf58476d1ce4e5b9
  // biome-ignore lint/correctness/noPrecisionLoss: u64 here
  return <u32>(((mixed ^ (mixed >> 29)) * 0x94d049bb133111eb) >> 32)
}

function hashOf(key: usize): u32 {
  return hashOfKey(load<u64>(key), load<u64>(key, 8), load<u64>(key, 16))
}

export function isSameKey(a: usize, b: usize): bool {
  return (
    load<u64>(a) === load<u64>(b) &&
    load<u64>(a, 8) === load<u64>(b, 8) &&
    load<u64>(a, 16) === load<u64>(b, 16)
  )
}

/** The row of a key, its number + 1: a new one at first sight. */
function rowOf(set: usize, key: usize, hashed: u32): u32 {
  const slots: usize = load<u32>(set, SLOTS)
  const mask = load<u32>(set, MASK)
  const rows: usize = load<u32>(set, ROWS)
  let slot = hashed & mask
  while (true) {
    const row = load<u32>(slots + <usize>slot * 4)
    if (row === 0) break
    if (isSameKey(rows + <usize>row * ROW, key)) return row
    slot = (slot + 1) & mask
  }
  const row = sizeOfCube(set) + 1
  store<u32>(set, row, SIZE)
  store<u32>(slots + <usize>slot * 4, row)
  memory.copy(rows + <usize>row * ROW, key, 24)
  if (row + 1 === load<u32>(set, ROOM)) grow(set)
  return row
}

function grow(set: usize): void {
  const room = load<u32>(set, ROOM)
  const slots: usize = load<u32>(set, SLOTS)
  const rows: usize = load<u32>(set, ROWS)
  makeRoom(set, room * 2)
  const newSlots: usize = load<u32>(set, SLOTS)
  const newRows: usize = load<u32>(set, ROWS)
  memory.copy(newRows, rows, <usize>room * ROW)
  release(slots, <usize>room * 8)
  release(rows, <usize>room * 64)
  const mask = load<u32>(set, MASK)
  const size = sizeOfCube(set)
  for (let row: u32 = 1; row <= size; row++) {
    let slot = hashOf(newRows + <usize>row * ROW) & mask
    while (load<u32>(newSlots + <usize>slot * 4) !== 0) slot = (slot + 1) & mask
    store<u32>(newSlots + <usize>slot * 4, row)
  }
}

// ---------------------------------------------------------------- counting

/** Ids by place, and by id the numbers of names, or classes (u8) of statuses and caches: where each lies (u32), as
 * `src/count/counter/cube-sums.ts` puts them. */
let keyIds: usize = 0
let originIds: usize = 0
let addressIds: usize = 0
let agentIds: usize = 0
let statusIds: usize = 0
let cacheIds: usize = 0
let objects: usize = 0
let sites: usize = 0
let networks: usize = 0
let countries: usize = 0
let programs: usize = 0
let statusClasses: usize = 0
let caches: usize = 0
let sent: usize = 0

function take(places: usize): void {
  keyIds = load<u32>(places)
  originIds = load<u32>(places, 4)
  addressIds = load<u32>(places, 8)
  agentIds = load<u32>(places, 12)
  statusIds = load<u32>(places, 16)
  cacheIds = load<u32>(places, 20)
  objects = load<u32>(places, 24)
  sites = load<u32>(places, 28)
  networks = load<u32>(places, 32)
  countries = load<u32>(places, 36)
  programs = load<u32>(places, 40)
  statusClasses = load<u32>(places, 44)
  caches = load<u32>(places, 48)
  sent = load<u32>(places, 52)
}

function word(column: usize, at: usize): u32 {
  return load<u32>(column + at * 4)
}

/** Adds the records at `count` places (u32) to their rows, whose numbers go to `into` (u32, by place). `told` says where
 * ids, names and bytes lie. */
export function addToCube(set: usize, told: usize, places: usize, count: u32, into: usize): void {
  take(told)
  for (let from: u32 = 0; from < count; from += RUN)
    addRun(set, places + <usize>from * 4, min(RUN, count - from), into)
}

function addRun(set: usize, places: usize, count: u32, into: usize): void {
  for (let i: usize = 0; i < count; i++)
    store<u32>(hashes + i * 4, putKey(keys + i * 24, word(places, i)))
  touch(set, count)
  for (let i: usize = 0; i < count; i++) {
    const place: usize = word(places, i)
    const row = rowOf(set, keys + i * 24, word(hashes, i))
    store<u32>(into + place * 4, row - 1)
    const at = <usize>load<u32>(set, ROWS) + <usize>row * ROW
    store<u32>(at, load<u32>(at, REQUESTS) + 1, REQUESTS)
    store<f64>(at, load<f64>(at, BYTES) + load<f64>(sent + place * 8), BYTES)
  }
}

/** Writes the key of the record at a place; returns its hash. Of networks and countries `-` and `unknown` have the first
 * two numbers, and are the same here, and so are all networks where none is told. */
function putKey(key: usize, place: usize): u32 {
  const address: usize = word(addressIds, place)
  const object = word(objects, word(keyIds, place)) + 1
  const site = word(sites, word(originIds, place)) + 1
  const network = networks === 0 ? 2 : max(word(networks, address), 1) + 1
  const country = max(word(countries, address), 1) + 1
  const program = word(programs, word(agentIds, place)) + 1
  const status: u32 = load<u8>(statusClasses + <usize>word(statusIds, place))
  const cache: u32 = load<u8>(caches + <usize>word(cacheIds, place))
  const objectAndSite = ((<u64>site) << 32) | object
  const where = ((<u64>country) << 32) | network
  const rest = ((<u64>marksOf(status, cache)) << 32) | program
  store<u64>(key, objectAndSite)
  store<u64>(key, where, 8)
  store<u64>(key, rest, 16)
  return hashOfKey(objectAndSite, where, rest)
}

/** Loads what is going to be looked into. */
function touch(set: usize, count: u32): void {
  const slots: usize = load<u32>(set, SLOTS)
  const mask = load<u32>(set, MASK)
  const rows: usize = load<u32>(set, ROWS)
  let touched: u32 = 0
  for (let i: usize = 0; i < count; i++) touched |= word(slots, word(hashes, i) & mask)
  for (let i: usize = 0; i < count; i++) {
    const row: usize = word(slots, word(hashes, i) & mask)
    touched |= load<u32>(rows + row * ROW)
  }
  store<u32>(nowhere, touched)
}

/** Adds a page view to the rows of the records at some places (u32). `numbers` has the row of each (u32, by place). */
export function addViews(set: usize, places: usize, count: u32, numbers: usize): void {
  const rows = rowsOfCube(set)
  for (let i: usize = 0; i < count; i++) {
    const row = rows + <usize>word(numbers, word(places, i)) * ROW
    store<u32>(row, load<u32>(row, VIEWS) + 1, VIEWS)
  }
}
