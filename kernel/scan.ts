/**
 * The fast reader's inner loop, in AssemblyScript: log bytes in, columns of small integers out.
 * `npm run build:kernel` compiles it to WebAssembly (`src/formats/fast/kernel.ts`), since it lives on what
 * TypeScript has not: sixteen bytes compared at once, unaligned words, 64-bit integers.
 *
 * It reads the regular line only, and decides at every step whether the line is one. Whatever else
 * comes goes back to `src/formats/fast/reader.ts`, which reads it by the whole grammar (`src/formats/s3/line.ts`)
 * and puts the record in its place by `intern` and `endRecord`. So there is one grammar, and
 * two facts to hold: a line taken here is read as the grammar reads it, and nothing is interned
 * or counted before the whole line is known to be regular.
 *
 *   memory │ statics │ input │ columns │ tables, arena, identities: grow as distinct values come
 *
 * Nothing here knows the names of fields; they are numbers, in the order of `valueFields`.
 */
import { hash, hashKeys, isEqual, mixed, product, wholeHash } from './bytes'
import { bump, enlarged, forgetAll, release, reserve } from './memory'
import { forgetDefaults } from './row-plan'
import { forgetRows } from './rows'
import { twiceTheSlots } from './slots'

export { hashKeysAt } from './bytes'
export { tellAddresses } from './ip'
export { betweenAt, keepGroup, keepRowDate, planAt, scanRows } from './rows'

const BLANK: i8 = 0x20
const QUOTE: i8 = 0x22
const QUESTION: i8 = 0x3f
const NEWLINE: i8 = 0x0a
const RETURN: u8 = 0x0d
const AMPERSAND: i8 = 0x26
const DASH: u8 = 0x2d
const COLON: u8 = 0x3a

const BUCKET: u32 = 0
export const ADDRESS: u32 = 1
const REQUESTER: u32 = 2
export const OPERATION: u32 = 3
export const KEY: u32 = 4
const CAMPAIGN: u32 = 5
export const STATUS: u32 = 6
const ERROR_CODE: u32 = 7
const REFERRER: u32 = 8
const AGENT: u32 = 9
/** The first of the fields of the tail; they follow one another. */
const TAIL: u32 = 10
const TAIL_FIELDS: u32 = 7
/** Of those, the one that is empty, not `-`, where there is no tail. */
const TLS_IN_TAIL: u32 = 4
const NUMBERS: u32 = 4
/** The first of the fields that S3's text has nothing of; none has a value but `-`, whose id is 0, until another format
 * brings one. */
const OF_OTHERS: u32 = 17
export const FIELDS: u32 = 24
/** The first of the tables that `row-batch.ts` keeps cells in. */
export const GROUPS: u32 = FIELDS
const TABLES: u32 = GROUPS + 16

/** Records handed over at once. Small enough for columns and tables to share the cache. */
export const RUN: u32 = 1024
export const INPUT_BYTES: u32 = 262144
export const LONGEST_LINE: u32 = 65536
/** Fifteen digits stay exact in a double. */
const MOST_DIGITS: usize = 15

/** What `scan` came back for. */
const MORE: i32 = 0
const FULL: i32 = 1
const ODD: i32 = 2
const UNKNOWN_TAIL: i32 = 3

// ---------------------------------------------------------------- memory

const input: usize = memory.data(262144 + 64 + 65536 + 64, 16)
const spans: usize = memory.data(12 * 64 * 8, 16)
const times: usize = memory.data(1024 * 8, 16)
const ids: usize = memory.data(1024 * 4 * 24, 16)
const numbers: usize = memory.data(1024 * 8 * 4, 16)
const tables: usize = memory.data(40 * 32, 16)
const dates: usize = memory.data(32 * 32, 16)
const tails: usize = memory.data(1024 * 256, 16)
const operations: usize = memory.data(128 * 64, 16)
const dash: usize = memory.data(16, 16)

let arena: usize = 0
let arenaEnd: usize = 0
let dayArena: usize = 0
let dayArenaEnd: usize = 0
let dayBlocks: usize = 0

export let count: u32 = 0
export let duplicates: f64 = 0
/** Where `scan` stopped; of a line it handed back, its first byte. */
export let cursor: usize = 0
/** Of a line handed back: where its newline stands. */
export let lineEnd: usize = 0
/** Of an unknown tail: its first byte and its end. */
export let tailFrom: usize = 0
export let tailTo: usize = 0
let lastTail: usize = tails
let lastOperation: usize = operations

export function inputAt(): usize {
  return input
}
/** Room for the values of an odd line. */
export function scratchAt(): usize {
  return input + INPUT_BYTES + 64
}
export function timesAt(): usize {
  return times
}
export function idsAt(field: u32): usize {
  return ids + field * RUN * 4
}
export function numbersAt(number: u32): usize {
  return numbers + number * RUN * 8
}
export function dashAt(): usize {
  return dash
}
export function clearRun(): void {
  count = 0
}

// ---------------------------------------------------------------- bytes

/** The first `byte` at or after `at`. There is one: `scan` puts it behind the input. */
function find(byte: i8, at: usize): usize {
  const wanted = i8x16.splat(byte)
  while (true) {
    const hits = i8x16.bitmask(i8x16.eq(v128.load(at), wanted))
    if (hits !== 0) return at + ctz(hits)
    at += 16
  }
}

/** As `find(NEWLINE, at)`, for the whole of a line: four vectors at once. */
function findNewline(at: usize): usize {
  const wanted = i8x16.splat(NEWLINE)
  while (true) {
    const a = i8x16.eq(v128.load(at), wanted)
    const b = i8x16.eq(v128.load(at, 16), wanted)
    const c = i8x16.eq(v128.load(at, 32), wanted)
    const d = i8x16.eq(v128.load(at, 48), wanted)
    if (v128.any_true(v128.or(v128.or(a, b), v128.or(c, d)))) return find(NEWLINE, at)
    at += 64
  }
}

function findEither(a: i8, b: i8, at: usize): usize {
  const wantedA = i8x16.splat(a)
  const wantedB = i8x16.splat(b)
  while (true) {
    const bytes = v128.load(at)
    const hits = i8x16.bitmask(v128.or(i8x16.eq(bytes, wantedA), i8x16.eq(bytes, wantedB)))
    if (hits !== 0) return at + ctz(hits)
    at += 16
  }
}

// ---------------------------------------------------------------- distinct values

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

/** To be called once the hash keys are there, and again to forget everything and start afresh. */
export function begin(): void {
  forgetAll()
  forgetRows()
  memory.fill(tables, 0, TABLES * 32)
  memory.fill(idsAt(OF_OTHERS), 0, (FIELDS - OF_OTHERS) * RUN * 4)
  memory.fill(tails, 0, 1024 * 256)
  memory.fill(operations, 0, 128 * 64)
  arena = 0
  arenaEnd = 0
  lastTail = tails
  lastOperation = operations
  count = 0
  waiting = 0
  duplicates = 0
  dayArena = 0
  dayArenaEnd = 0
  dayBlocks = 0
  for (let i: u32 = 0; i < TABLES; i++) openTable(tableAt(i))
  identityMask = 1023
  identityCount = 0
  identitySlots = reserve(1024 * 8)
  blockRoom = 1024
  blocks = reserve(blockRoom * 4)
  store<u8>(dash, DASH)
}

/** Forgets the records and their identities. Values keep their ids. */
export function beginDay(): void {
  count = 0
  duplicates = 0
  forgetIdentities()
  while (dayBlocks !== 0) {
    const block = dayBlocks
    dayBlocks = load<u32>(block)
    release(block, load<u32>(block, 4))
  }
  dayArena = 0
  dayArenaEnd = 0
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

/** Request ids go with their day. Its blocks are a chain: the block before (u32), bytes (u32). */
function roomForDay(bytes: usize): usize {
  if (dayArenaEnd - dayArena < bytes) {
    const size = blockFor(bytes)
    const block = reserve(size)
    store<u32>(block, <u32>dayBlocks)
    store<u32>(block, <u32>size, 4)
    dayBlocks = block
    dayArena = block + 16
    dayArenaEnd = block + size
  }
  dayArena += bytes
  return dayArena - bytes
}

/** Room for the longest value there can be, or for many short ones. */
function blockFor(bytes: usize): usize {
  return bytes > 16384 ? 131072 : 32768
}

// ---------------------------------------------------------------- identities

// An identity: request id (u64, u64), key id (u32), operation id and form (u32), and a hash of their values
// (u64). Of a request id of another length than sixteen, which its form says, it has the length and where its bytes lie. They
// lie in blocks, in the order of the records; slots hold half of the hash (u32) and the identity's
// number + 1 (u32), so that a new record, as nearly all are, meets the cache once.
const IDENTITY: usize = 32
const BLOCK_BITS: u32 = 11
const BLOCK: u32 = 1 << BLOCK_BITS
let identitySlots: usize = 0
let identityMask: u32 = 1023
let identityCount: u32 = 0
/** The address of every block (u32). */
let blocks: usize = 0
let blockRoom: usize = 1024

/** The day before is the best guess how many there will be. */
function forgetIdentities(): void {
  const bytes = (<usize>identityMask + 1) * 8
  identityCount = 0
  if (bytes <= MOST_SLOT_BYTES_KEPT) {
    memory.fill(identitySlots, 0, bytes)
    return
  }
  release(identitySlots, bytes)
  identityMask = 1023
  identitySlots = reserve(1024 * 8)
}
const MOST_SLOT_BYTES_KEPT: usize = 1 << 20

/** Whether this record was here before; remembers it. A record without a request id never was. */
export function isRedelivered(at: usize, length: usize, operation: u32, key: u32): bool {
  const values = ((<u64>hashOfValue(OPERATION, operation)) << 32) | hashOfValue(KEY, key)
  return isKnown(at, length, operation, key, hashIdentity(at, length, values))
}

export function hashOfValue(field: u32, id: u32): u32 {
  const value = valueAt(field, id)
  return hash(value + 4, load<u32>(value))
}

/** `values` are the hashes of operation and key. */
export function hashIdentity(at: usize, length: usize, values: u64): u64 {
  const isLong = length === 16
  const first = isLong ? load<u64>(at) : wholeHash(at, length)
  const second: u64 = isLong ? load<u64>(at, 8) : 0
  const sum = product(first, hashKeys) + product(second, hashKeys + 8)
  return mixed(sum + product(values, hashKeys + 16))
}

export function isKnown(at: usize, length: usize, operation: u32, key: u32, hashed: u64): bool {
  if (length === 1 && load<u8>(at) === DASH) return false
  const isLong = length === 16
  const a = isLong ? load<u64>(at) : <u64>length
  let b: u64 = isLong ? load<u64>(at, 8) : 0
  const c = ((<u64>((operation << 1) | <u32>isLong)) << 32) | key
  const half = <u32>(hashed >> 32)
  let slot = half & identityMask
  while (true) {
    const place = identitySlots + slot * 8
    const taken = load<u32>(place, 4)
    if (taken === 0) break
    if (load<u32>(place) === half) {
      const known = identityAt(taken - 1)
      const isSame =
        load<u64>(known) === a &&
        load<u64>(known, 16) === c &&
        (isLong ? load<u64>(known, 8) === b : isEqual(at, <usize>load<u64>(known, 8), length))
      if (isSame) {
        duplicates += 1
        return true
      }
    }
    slot = (slot + 1) & identityMask
  }
  const number = identityCount++
  store<u32>(identitySlots + slot * 8, half)
  store<u32>(identitySlots + slot * 8, number + 1, 4)
  if ((number & (BLOCK - 1)) === 0) addBlock(number >> BLOCK_BITS)
  const identity = identityAt(number)
  if (!isLong) {
    b = roomForDay((length + 3) & ~3)
    memory.copy(<usize>b, at, length)
  }
  store<u64>(identity, a)
  store<u64>(identity, b, 8)
  store<u64>(identity, c, 16)
  store<u64>(identity, hashed, 24)
  if (identityCount * 2 > identityMask) growIdentities()
  return false
}

/** How many records of the day have a request id. */
export function identitiesSize(): u32 {
  return identityCount
}

/** Where the hashes (u64) of the identities from `number` on are put, of one block. */
export function tellIdentities(number: u32): usize {
  const count = min(BLOCK, identityCount - number)
  for (let i: u32 = 0; i < count; i++)
    store<u64>(told + i * 8, load<u64>(identityAt(number + i), 24))
  return told
}
const told: usize = memory.data(2048 * 8, 16)

function identityAt(number: u32): usize {
  const block: usize = load<u32>(blocks + (number >> BLOCK_BITS) * 4)
  return block + <usize>(number & (BLOCK - 1)) * IDENTITY
}

function addBlock(block: usize): void {
  if (block === blockRoom) {
    blocks = enlarged(blocks, blockRoom * 4, blockRoom * 8)
    blockRoom *= 2
  }
  if (load<u32>(blocks + block * 4) !== 0) return // an earlier day's
  store<u32>(blocks + block * 4, <u32>bump(BLOCK * IDENTITY))
}

function growIdentities(): void {
  identitySlots = twiceTheSlots(identitySlots, (<usize>identityMask + 1) * 8)
  identityMask = identityMask * 2 + 1
}

// ---------------------------------------------------------------- the regular line

/** A date: `[22/Nov/2026:` as two words that overlap, and its first second (f64). Which days there
 * are, the grammar knows: it tells by `keepDate`. */
export function keepDate(at: usize, seconds: f64): void {
  const date = dateAt(at)
  store<u64>(date, load<u64>(at))
  store<u64>(date, load<u64>(at, 5), 8)
  store<f64>(date, seconds, 16)
}

function dateAt(at: usize): usize {
  return dates + (((<usize>load<u8>(at, 1) * 10 + load<u8>(at, 2)) & 31) << 5)
}

/** An operation of AWS's: its length (u8), then its bytes. Which they are, the grammar knows: it tells by
 * `keepOperation`, and reads the lines of all others, as their request line tells what was done. */
const OPERATION_BYTES: usize = 64 - 1

export function keepOperation(at: usize, length: usize): void {
  if (length > OPERATION_BYTES || isKnownOperation(at, length)) return
  const place = operationPlace(at, length)
  memory.copy(place + 64, place, 64) // the one that was met earlier makes room
  store<u8>(place, <u8>length)
  memory.copy(place + 1, at, length)
}

/** The first of the two places an operation may have, 64 bytes apart. */
function operationPlace(at: usize, length: usize): usize {
  return operations + ((hash(at, length) & 63) << 7)
}

function isKnownOperation(at: usize, length: usize): bool {
  if (isOperation(lastOperation, at, length)) return true
  let place = operationPlace(at, length)
  if (!isOperation(place, at, length)) place += 64
  if (!isOperation(place, at, length)) return false
  lastOperation = place
  return true
}

function isOperation(place: usize, at: usize, length: usize): bool {
  return <usize>load<u8>(place) === length && isEqual(at, place + 1, length)
}

/** A tail: hash (u32), length (u32), the ids of its fields, then its bytes. How a tail is to be read,
 * the grammar knows: it tells by `keepTail`. */
const TAIL_HEAD: usize = 8 + TAIL_FIELDS * 4
const TAIL_BYTES: usize = 256 - TAIL_HEAD

export function keepTail(at: usize, length: usize, tailIds: usize): void {
  if (length > TAIL_BYTES) return
  const hashed = hash(at, length)
  const tail = tailPlace(hashed)
  memory.copy(tail + 256, tail, 256) // the one that was met earlier makes room
  store<u32>(tail, hashed)
  store<u32>(tail, <u32>length, 4)
  memory.copy(tail + 8, tailIds, TAIL_FIELDS * 4)
  memory.copy(tail + TAIL_HEAD, at, length)
}

/** The first of the two places a tail may have, 256 bytes apart. */
function tailPlace(hashed: u32): usize {
  return tails + ((hashed & 511) << 9)
}

/** The tail with these bytes, or 0. */
function knownTail(at: usize, length: usize): usize {
  if (isTail(lastTail, at, length)) return lastTail
  const hashed = hash(at, length)
  let tail = tailPlace(hashed)
  if (load<u32>(tail) !== hashed || !isTail(tail, at, length)) tail += 256
  if (load<u32>(tail) !== hashed || !isTail(tail, at, length)) return 0
  lastTail = tail
  return tail
}

function isTail(tail: usize, at: usize, length: usize): bool {
  return load<u32>(tail, 4) === <u32>length && isEqual(at, tail + TAIL_HEAD, length)
}

// ---------------------------------------------------------------- lines on their way

// Lines are read a batch at a time, then their values are interned field by field: while one waits for
// memory the next are looked up already, and a field's table has the cache for itself. The batch is
// small enough for its bytes to be in the nearest cache still. Of each line read there lie its time and
// numbers in the columns, behind the records, and where its values stand (u32) and how long
// they are (u32) in `spans`.
const BATCH: u32 = 64
/** Columns of spans behind those of the fields: of request ids, and of tails (an address, or 0). */
const REQUEST_ID: u32 = 10
const KNOWN_TAIL: u32 = 11
const SPANS: u32 = 12

const hashes: usize = memory.data(64 * 4, 16)
/** Beside the lines in the batch: hashes of operation, of key, and of both with the request id. */
const operationHashes: usize = memory.data(64 * 4, 16)
const keyHashes: usize = memory.data(64 * 4, 16)
const identityHashes: usize = memory.data(64 * 8, 16)
/** Where what was loaded too early goes: a load whose value nobody takes would be left out. */
const nowhere: usize = memory.data(4, 16)

/** Lines in the batch. None when `scan` comes back. */
let waiting: u32 = 0

function spanOf(line: u32, field: u32): usize {
  return spans + (field * BATCH + line) * 8
}

function putSpan(field: u32, at: usize, end: usize): void {
  const span = spanOf(waiting, field)
  store<u32>(span, <u32>at)
  store<u32>(span, <u32>(end - at), 4)
}

/** Makes records of the lines that wait, but for those that were delivered before. */
function settle(): void {
  internSpans(OPERATION, operationHashes)
  internSpans(KEY, keyHashes)
  leaveOutRedelivered()
  if (waiting === 0) return
  internSpans(BUCKET, hashes)
  internSpans(ADDRESS, hashes)
  internSpans(REQUESTER, hashes)
  internSpans(STATUS, hashes)
  internSpans(ERROR_CODE, hashes)
  internSpans(REFERRER, hashes)
  internSpans(AGENT, hashes)
  const none = intern(CAMPAIGN, dash, 1)
  for (let line: u32 = 0; line < waiting; line++) putId(line, CAMPAIGN, none)
  for (let i: u32 = 0; i < TAIL_FIELDS; i++) {
    for (let line: u32 = 0; line < waiting; line++) {
      const tail: usize = load<u32>(spanOf(line, KNOWN_TAIL))
      const none: usize = i === TLS_IN_TAIL ? 0 : 1
      putId(line, TAIL + i, tail === 0 ? intern(TAIL + i, dash, none) : load<u32>(tail + 8 + i * 4))
    }
  }
  for (let field = OF_OTHERS; field < FIELDS; field++) leaveOut(field)
  count += waiting
  waiting = 0
}

/** Where there is no value but `-`, the column is full of its id. */
function leaveOut(field: u32): void {
  const none = intern(field, dash, 1)
  if (sizeOf(field) === 1) return
  for (let line: u32 = 0; line < waiting; line++) putId(line, field, none)
}

/** What is going to be looked into is touched first, so that all of it is on its way at once. `hashes` is room
 * for those of the values. */
function internSpans(field: u32, hashes: usize): void {
  const table = tableAt(field)
  let touched: u32 = 0
  for (let line: u32 = 0; line < waiting; line++) {
    const span = spanOf(line, field)
    const hashed = hash(load<u32>(span), load<u32>(span, 4))
    store<u32>(hashes + line * 4, hashed)
    touched |= touchSlot(table, hashed)
  }
  for (let line: u32 = 0; line < waiting; line++)
    touched |= touchValue(table, load<u32>(hashes + line * 4))
  store<u32>(nowhere, touched)
  for (let line: u32 = 0; line < waiting; line++) {
    const span = spanOf(line, field)
    const hashed = load<u32>(hashes + line * 4)
    putId(line, field, internHashed(table, hashed, load<u32>(span), load<u32>(span, 4)))
  }
}

/** Of a record that comes after so many others behind those of the run. */
export function putId(record: u32, field: u32, id: u32): void {
  store<u32>(idsAt(field) + (count + record) * 4, id)
}

export function idOf(record: u32, field: u32): u32 {
  return load<u32>(idsAt(field) + (count + record) * 4)
}

/** As far as records are told before re-deliveries are left out: operation, key, time and numbers. */
export function moveRecord(record: u32, to: u32): void {
  putId(to, OPERATION, idOf(record, OPERATION))
  putId(to, KEY, idOf(record, KEY))
  const from = (count + record) * 8
  const into = (count + to) * 8
  store<f64>(times + into, load<f64>(times + from))
  for (let i: u32 = 0; i < NUMBERS; i++) {
    store<f64>(numbersAt(i) + into, load<f64>(numbersAt(i) + from))
  }
}

function leaveOutRedelivered(): void {
  touchIdentities()
  let kept: u32 = 0
  for (let line: u32 = 0; line < waiting; line++) {
    const span = spanOf(line, REQUEST_ID)
    const operation = idOf(line, OPERATION)
    const key = idOf(line, KEY)
    const hashed = load<u64>(identityHashes + line * 8)
    if (isKnown(load<u32>(span), load<u32>(span, 4), operation, key, hashed)) continue
    if (kept !== line) moveLine(line, kept)
    kept++
  }
  waiting = kept
}

/** Touches the slot that the hash of an identity leads to. */
export function touchIdentity(hashed: u64): u32 {
  return load<u32>(identitySlots + (<usize>(hashed >> 32) & identityMask) * 8)
}

function touchIdentities(): void {
  let touched: u32 = 0
  for (let line: u32 = 0; line < waiting; line++) {
    const span = spanOf(line, REQUEST_ID)
    const operation = <u64>load<u32>(operationHashes + line * 4)
    const values = (operation << 32) | load<u32>(keyHashes + line * 4)
    const hashed = hashIdentity(load<u32>(span), load<u32>(span, 4), values)
    store<u64>(identityHashes + line * 8, hashed)
    touched |= touchIdentity(hashed)
  }
  store<u32>(nowhere, touched)
}

function moveLine(line: u32, to: u32): void {
  for (let i: u32 = 0; i < SPANS; i++) store<u64>(spanOf(to, i), load<u64>(spanOf(line, i)))
  moveRecord(line, to)
}

/** The newline at or after `at`, or one behind the input, which ends at `to`. */
export function nextNewline(at: usize, to: usize): usize {
  store<u8>(to, NEWLINE)
  return findNewline(at)
}

/** Tells where reading stopped: at a line, which ends there. */
export function stopAt(line: usize, newline: usize): void {
  cursor = line
  lineEnd = newline
}

/** Reads the lines of the input from `from` to `to` until something is to be told. */
export function scan(from: usize, to: usize): i32 {
  // Of each byte that `find` may look for there is one behind the input, of blanks as many as are
  // looked for in a row, so that it needs no bound.
  v128.store(to, i8x16.splat(BLANK))
  store<u32>(to, 0x0a263f22, 16)
  let at = from
  forgetDefaults()
  while (true) {
    if (waiting === BATCH || count + waiting === RUN) settle()
    const newline = count === RUN ? to : findNewline(at)
    if (newline >= to) {
      settle()
      cursor = at
      return count === RUN ? FULL : MORE
    }
    const end = newline > at && load<u8>(newline - 1) === RETURN ? newline - 1 : newline
    if (end > at) {
      const outcome = newline - at > LONGEST_LINE ? ODD : readLine(at, end)
      if (outcome !== 0) {
        settle()
        cursor = at
        lineEnd = newline
        return outcome
      }
    }
    at = newline + 1
  }
}

/** The number in the digits from `at` to `end`; -1 for `-`; -2 where it is none. */
export function numberIn(at: usize, end: usize): i64 {
  const length = end - at
  if (length === 1 && load<u8>(at) === DASH) return -1
  if (length - 1 >= MOST_DIGITS) return -2
  let number: i64 = 0
  for (; at < end; at++) {
    const digit = <u32>load<u8>(at) - 0x30
    if (digit > 9) return -2
    number = number * 10 + digit
  }
  return number
}

/** The seconds of `05:31:07` since midnight; -1 where that is no time of a day. */
export function clockAt(at: usize): i32 {
  const hour = twoDigits(at)
  const minute = twoDigits(at + 3)
  const second = twoDigits(at + 6)
  if (hour > 23 || minute > 59 || second > 59) return -1
  if (load<u8>(at, 2) !== COLON || load<u8>(at, 5) !== COLON) return -1
  return hour * 3600 + minute * 60 + second
}

/** The number of two digits, or more than 99. */
function twoDigits(at: usize): u32 {
  const tens = <u32>load<u8>(at) - 0x30
  const ones = <u32>load<u8>(at, 1) - 0x30
  return tens > 9 || ones > 9 ? 100 : tens * 10 + ones
}

/** Whether a query (after its `?`) may hold a campaign: `utm_…`, `x-…`, but not `x-amz-…`, `x-id=`. */
function mayBeCampaign(at: usize): bool {
  while (true) {
    const first = load<u8>(at) | 0x20
    if (first === 0x75) {
      if ((load<u32>(at) | 0x20202020) === 0x7f6d7475) return true
    } else if (first === 0x78 && load<u8>(at, 1) === DASH) {
      const next = load<u32>(at, 2)
      const isAmz = (next | 0x202020) === 0x2d7a6d61
      const isId = ((next & 0xffffff) | 0x2020) === 0x3d6469
      if (!isAmz && !isId) return true
    }
    at = findEither(AMPERSAND, QUOTE, at)
    if (load<u8>(at) === <u8>QUOTE) return false
    at++
  }
}

/** Puts the line into the batch, or says why it cannot. */
function readLine(at: usize, end: usize): i32 {
  // A line may have no blank, or no quote. Both searches stop at its newline, lest each of many such
  // lines be searched to the end of the input.
  const ownerEnd = findEither(BLANK, NEWLINE, at)
  if (ownerEnd >= end) return ODD
  const bucket = ownerEnd + 1
  const bucketEnd = find(BLANK, bucket)
  if (bucketEnd + 30 >= end) return ODD

  const time = bucketEnd + 1
  const date = dateAt(time)
  if (load<u64>(time) !== load<u64>(date) || load<u64>(time, 5) !== load<u64>(date, 8)) return ODD
  const clock = clockAt(time + 13)
  if (clock < 0) return ODD
  // biome-ignore lint/correctness/noPrecisionLoss: u64 here
  if (load<u64>(time, 21) !== 0x205d303030302b20) return ODD // ` +0000] `

  const address = time + 29
  const addressEnd = find(BLANK, address)
  const requester = addressEnd + 1
  const requesterEnd = find(BLANK, requester)
  const requestId = requesterEnd + 1
  const requestIdEnd = find(BLANK, requestId)
  const operation = requestIdEnd + 1
  const operationEnd = find(BLANK, operation)
  const key = operationEnd + 1
  const keyEnd = find(BLANK, key)
  if (keyEnd >= end) return ODD
  if (
    ownerEnd === at ||
    bucketEnd === bucket ||
    addressEnd === address ||
    requesterEnd === requester
  )
    return ODD
  if (requestIdEnd === requestId || operationEnd === operation || keyEnd === key) return ODD
  if (!isKnownOperation(operation, operationEnd - operation)) return ODD

  let status = keyEnd + 3
  if (load<u8>(keyEnd, 1) === <u8>QUOTE) {
    // A method, or `"-"`: what else follows a blank may be of the key.
    if (<u32>load<u8>(keyEnd, 2) - 0x41 > 25 && load<u16>(keyEnd, 2) !== 0x222d) return ODD
    let quote = findEither(QUOTE, QUESTION, keyEnd + 2)
    if (load<u8>(quote) !== <u8>QUOTE) {
      const query = quote + 1
      quote = find(QUOTE, query)
      if (quote >= end || mayBeCampaign(query)) return ODD
    }
    if (quote >= end || load<u8>(quote, 1) !== <u8>BLANK) return ODD
    status = quote + 2
  } else if (load<u16>(keyEnd, 1) !== 0x202d) return ODD

  const statusEnd = find(BLANK, status)
  const statusLength = statusEnd - status
  if (statusLength !== 3 && (statusLength !== 1 || load<u8>(status) !== DASH)) return ODD
  if (statusLength === 3 && numberIn(status, statusEnd) < 0) return ODD
  const errorCode = statusEnd + 1
  const errorCodeEnd = find(BLANK, errorCode)
  if (errorCodeEnd === errorCode) return ODD
  const bytesSentEnd = find(BLANK, errorCodeEnd + 1)
  const objectSizeEnd = find(BLANK, bytesSentEnd + 1)
  const totalTimeEnd = find(BLANK, objectSizeEnd + 1)
  const turnAroundTimeEnd = find(BLANK, totalTimeEnd + 1)
  if (turnAroundTimeEnd >= end) return ODD
  const bytesSent = numberIn(errorCodeEnd + 1, bytesSentEnd)
  const objectSize = numberIn(bytesSentEnd + 1, objectSizeEnd)
  const totalTime = numberIn(objectSizeEnd + 1, totalTimeEnd)
  const turnAroundTime = numberIn(totalTimeEnd + 1, turnAroundTimeEnd)
  if (bytesSent < -1 || objectSize < -1 || totalTime < -1 || turnAroundTime < -1) return ODD

  // Referrer and agent are regular when no quote stands in them or after them.
  let referrer = turnAroundTimeEnd + 1
  let referrerEnd = referrer + 1
  let agent = referrer + 2
  if (load<u8>(referrer) === <u8>QUOTE) {
    referrer++
    referrerEnd = find(QUOTE, referrer)
    agent = referrerEnd + 2
    if (agent >= end) return ODD
    if (load<u8>(referrerEnd, 1) !== <u8>BLANK || load<u8>(agent) !== <u8>QUOTE) return ODD
  } else if (load<u16>(referrer) !== 0x202d) return ODD
  let agentEnd = agent + 1
  let afterAgent = agent + 1
  if (load<u8>(agent) === <u8>QUOTE) {
    agent++
    agentEnd = find(QUOTE, agent)
    afterAgent = agentEnd + 1
  } else if (load<u8>(agent) !== DASH) return ODD
  if (afterAgent > end || (afterAgent < end && load<u8>(afterAgent) !== <u8>BLANK)) return ODD

  // No known tail holds a quote.
  let tail: usize = 0
  const version = afterAgent + 1
  const versionEnd = version < end ? findEither(BLANK, QUOTE, version) : end
  if (versionEnd < end) {
    const hostId = versionEnd + 1
    const hostIdEnd = findEither(BLANK, QUOTE, hostId)
    const rest = hostIdEnd + 1
    if (load<u8>(versionEnd) !== <u8>BLANK || load<u8>(hostIdEnd) !== <u8>BLANK) return ODD
    if (rest >= end || versionEnd === version || hostIdEnd === hostId) return ODD
    // A tail is known by what follows the host id; of a line without one it says something else.
    if (hostIdEnd - hostId === 1 && load<u8>(hostId) === DASH) return ODD
    tail = knownTail(rest, end - rest)
    if (tail === 0) {
      if (findEither(QUOTE, NEWLINE, rest) < end) return ODD
      tailFrom = rest
      tailTo = end
      return UNKNOWN_TAIL
    }
  }

  putSpan(OPERATION, operation, operationEnd)
  putSpan(KEY, key, keyEnd)
  putSpan(REQUEST_ID, requestId, requestIdEnd)
  putSpan(BUCKET, bucket, bucketEnd)
  putSpan(ADDRESS, address, addressEnd)
  putSpan(REQUESTER, requester, requesterEnd)
  putSpan(STATUS, status, statusEnd)
  putSpan(ERROR_CODE, errorCode, errorCodeEnd)
  putSpan(REFERRER, referrer, referrerEnd)
  putSpan(AGENT, agent, agentEnd)
  putSpan(KNOWN_TAIL, tail, tail)
  const record = (count + waiting) * 8
  store<f64>(numbersAt(0) + record, <f64>bytesSent)
  store<f64>(numbersAt(1) + record, <f64>objectSize)
  store<f64>(numbersAt(2) + record, <f64>totalTime)
  store<f64>(numbersAt(3) + record, <f64>turnAroundTime)
  store<f64>(times + record, load<f64>(date, 16) + <f64>clock)
  waiting++
  return 0
}

/** Counts the record whose columns `fast.ts` has filled at `count`. */
export function endRecord(): void {
  count++
}

/** Counts records whose columns are filled from `count` on. */
export function addRecords(number: u32): void {
  count += number
}
