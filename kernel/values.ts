/**
 * The distinct values of each field of records, and of each group of cells (`row-batch.ts`): numbered in order of first
 * sight, and kept until all is forgotten.
 */
import { hash, isEqual } from './bytes'
import { bump, enlarged, reserve } from './memory'
import { twiceTheSlots } from './slots'

const DASH: u8 = 0x2d

export const BUCKET: u32 = 0
export const ADDRESS: u32 = 1
export const REQUESTER: u32 = 2
export const OPERATION: u32 = 3
export const KEY: u32 = 4
export const CAMPAIGN: u32 = 5
export const STATUS: u32 = 6
export const ERROR_CODE: u32 = 7
export const REFERRER: u32 = 8
export const AGENT: u32 = 9
/** The first of the fields of the tail; they follow one another. */
export const TAIL: u32 = 10
export const TAIL_FIELDS: u32 = 7
/** Of those, the one that is empty, not `-`, where there is no tail. */
export const TLS_IN_TAIL: u32 = 4
/** The first of the fields that S3's text has nothing of; none has a value but `-`, whose id is 0, until another format
 * brings one. */
export const OF_OTHERS: u32 = 17
export const FIELDS: u32 = 24
/** The first of the tables that `row-batch.ts` keeps cells in. */
export const GROUPS: u32 = FIELDS
const TABLES: u32 = GROUPS + 16

const tables: usize = memory.data(40 * 32, 16)
const dash: usize = memory.data(16, 16)

let arena: usize = 0
let arenaEnd: usize = 0

// A value: id (u32), length (u32), bytes. A table: slots (hash u32, address of the value u32), their mask,
// the addresses of its values by id, room for them, how many there are.
const VALUE_ID: usize = 0
const VALUE_LENGTH: usize = 4
const VALUE_BYTES: usize = 8
const SLOTS: usize = 0
const MASK: usize = 4
const ENTRIES: usize = 8
const ROOM: usize = 12
const SIZE: usize = 16

/** Forgets all values. */
export function beginValues(): void {
  memory.fill(tables, 0, TABLES * 32)
  arena = 0
  arenaEnd = 0
  for (let i: u32 = 0; i < TABLES; i++) openTable(tableAt(i))
  store<u8>(dash, DASH)
}

/** Where the value `-` stands. */
export function dashAt(): usize {
  return dash
}

function openTable(table: usize): void {
  store<u32>(table, <u32>reserve(64 * 8), SLOTS)
  store<u32>(table, 63, MASK)
  store<u32>(table, <u32>reserve(32 * 4), ENTRIES)
  store<u32>(table, 32, ROOM)
  store<u32>(table, 0, SIZE)
}

export function sizeOf(field: u32): u32 {
  return load<u32>(tableAt(field), SIZE)
}

/** Where the value stands: its length (u32), then its bytes. */
export function valueAt(field: u32, id: u32): usize {
  return <usize>load<u32>(load<u32>(tableAt(field), ENTRIES) + id * 4) + VALUE_LENGTH
}

/** The id of a value: a new one at first sight. */
export function intern(field: u32, at: usize, length: usize): u32 {
  return internHashed(tableAt(field), hash(at, length), at, length)
}

/** The table of a field. */
export function tableAt(field: u32): usize {
  return tables + field * 32
}

/** Touches the slot that a hash leads to; and then what stands in it, if anything does. */
export function touchSlot(table: usize, hashed: u32): u32 {
  return load<u32>(load<u32>(table, SLOTS) + (hashed & load<u32>(table, MASK)) * 8)
}

export function touchValue(table: usize, hashed: u32): u32 {
  const place = load<u32>(table, SLOTS) + (hashed & load<u32>(table, MASK)) * 8
  return load<u32>(load<u32>(place, 4))
}

/** The id of a value with this hash; -1 where it was never met. */
export function knownHashed(table: usize, hashed: u32, at: usize, length: usize): i32 {
  const value: usize = load<u32>(placeIn(table, hashed, at, length), 4)
  return value === 0 ? -1 : <i32>load<u32>(value, VALUE_ID)
}

/** As `intern`, of a value with this hash. */
export function internHashed(table: usize, hashed: u32, at: usize, length: usize): u32 {
  const place = placeIn(table, hashed, at, length)
  const value: usize = load<u32>(place, 4)
  return value === 0 ? add(table, place, hashed, at, length) : load<u32>(value, VALUE_ID)
}

/** The slot of a value; a free one where it was never met. */
function placeIn(table: usize, hashed: u32, at: usize, length: usize): usize {
  const slots: usize = load<u32>(table, SLOTS)
  const mask = load<u32>(table, MASK)
  let slot = hashed & mask
  while (true) {
    const place = slots + slot * 8
    const value: usize = load<u32>(place, 4)
    if (value === 0) return place
    if (load<u32>(place) === hashed && isValue(value, at, length)) return place
    slot = (slot + 1) & mask
  }
}

function isValue(value: usize, at: usize, length: usize): bool {
  return load<u32>(value, VALUE_LENGTH) === <u32>length && isEqual(at, value + VALUE_BYTES, length)
}

function add(table: usize, place: usize, hashed: u32, at: usize, length: usize): u32 {
  const id = load<u32>(table, SIZE)
  const value = <u32>kept(id, at, length)
  store<u32>(place, hashed)
  store<u32>(place, value, 4)
  store<u32>(load<u32>(table, ENTRIES) + id * 4, value)
  store<u32>(table, id + 1, SIZE)
  if (id + 1 === load<u32>(table, ROOM)) grow(table)
  return id
}

/** Twice the room; half the slots stay empty. */
function grow(table: usize): void {
  const room: usize = load<u32>(table, ROOM)
  store<u32>(table, <u32>enlarged(load<u32>(table, ENTRIES), room * 4, room * 8), ENTRIES)
  store<u32>(table, <u32>twiceTheSlots(load<u32>(table, SLOTS), room * 16), SLOTS)
  store<u32>(table, <u32>(room * 4 - 1), MASK)
  store<u32>(table, <u32>room * 2, ROOM)
}

/** A copy of a value, with what stands before it. */
function kept(id: u32, at: usize, length: usize): usize {
  const bytes = (length + VALUE_BYTES + 3) & ~3
  const value = roomForGood(bytes)
  store<u32>(value, id, VALUE_ID)
  store<u32>(value, <u32>length, VALUE_LENGTH)
  memory.copy(value + VALUE_BYTES, at, length)
  return value
}

function roomForGood(bytes: usize): usize {
  if (arenaEnd - arena < bytes) {
    const block = blockFor(bytes)
    arena = bump(block)
    arenaEnd = arena + block
  }
  arena += bytes
  return arena - bytes
}

export function hashOfValue(field: u32, id: u32): u32 {
  const value = valueAt(field, id)
  return hash(value + 4, load<u32>(value))
}

/** Room for the longest value there can be, or for many short ones. */
export function blockFor(bytes: usize): usize {
  return bytes > 16384 ? 131072 : 32768
}
