/** The identities of a day's records: which of them were delivered before. */
import { hashKeys, isEqual, mixed, product, wholeHash } from './bytes'
import { bump, enlarged, release, reserve } from './memory'
import { twiceTheSlots } from './slots'
import { blockFor, hashOfValue, KEY, OPERATION } from './values'

const DASH: u8 = 0x2d

/** Records that were here before. */
export let duplicates: f64 = 0

let dayArena: usize = 0
let dayArenaEnd: usize = 0
let dayBlocks: usize = 0

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

/** To be called once all memory was taken back. */
export function beginIdentities(): void {
  duplicates = 0
  dayArena = 0
  dayArenaEnd = 0
  dayBlocks = 0
  identityMask = 1023
  identityCount = 0
  identitySlots = reserve(1024 * 8)
  blockRoom = 1024
  blocks = reserve(blockRoom * 4)
}

/** Forgets those of a day. */
export function forgetIdentities(): void {
  duplicates = 0
  forgetSlots()
  while (dayBlocks !== 0) {
    const block = dayBlocks
    dayBlocks = load<u32>(block)
    release(block, load<u32>(block, 4))
  }
  dayArena = 0
  dayArenaEnd = 0
}

/** The day before is the best guess how many there will be. */
function forgetSlots(): void {
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

/** Stands for operation and key of a record whose identity is unique. */
export const ALONE: u32 = 0x7fffffff

/** Whether this record was here before; remembers it. A record without a request id never was. */
export function isRedelivered(at: usize, length: usize, operation: u32, key: u32): bool {
  let values: u64 = 0
  if (operation !== ALONE)
    values = ((<u64>hashOfValue(OPERATION, operation)) << 32) | hashOfValue(KEY, key)
  return isKnown(at, length, operation, key, hashIdentity(at, length, values))
}

/** `values` are the hashes of operation and key; 0 where the identity is unique. */
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

/** Touches the slot that the hash of an identity leads to. */
export function touchIdentity(hashed: u64): u32 {
  return load<u32>(identitySlots + (<usize>(hashed >> 32) & identityMask) * 8)
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
