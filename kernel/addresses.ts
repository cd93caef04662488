/**
 * What is told of addresses: the client that each is, the block that it is shown as, its country and its network; the
 * last three as `src/naming/addresses.ts` and `src/naming/place-table.ts` say, whose tables are looked into here. A client
 * is an address of IPv4, also one inside IPv6; of IPv6 it is a /64, in which one device takes ever new addresses.
 *
 *   place │ names of countries or of networks, their table or 0, of each name of the table its number + 1: u32 each
 */
import { bump } from './memory'
import { giveName, nameWritten, roomForName } from './names'
import { numberOf, openPairs } from './pairs'
import { finished } from './visitors'

const NAMES: usize = 0
const TABLE: usize = 4
const NUMBERS: usize = 8
const PLACES: u32 = 2
const places: usize = memory.data(2 * 16, 16)

// A table: a magic, sizes and steps, as words.
const NAME_COUNT: usize = 12
const SPLIT_COUNT: usize = 16
const RANGES4: usize = 20
const RANGES6: usize = 24
const STEPS: usize = 28
const STEP: u32 = 32
const RANGE_STEP: usize = 12
const NOWHERE: u32 = 0xffffffff

/** Of clients with IPv6 the first 64 bits: pairs whose number + 1 is the client's. */
let clients6: usize = 0
/** The longest text of a client, or of a block. */
const LONGEST: u32 = 32
const text: usize = memory.data(64, 16)
/** Where the next byte is written, or read. */
let cursor: usize = 0

/** Has countries (0) or networks (1) named, by a table of so many bytes; returns where these are to be put. Without
 * any, none is known. */
export function openPlaces(which: u32, names: usize, bytes: u32): usize {
  const place = places + <usize>which * 16
  store<u32>(place, <u32>names, NAMES)
  if (bytes > 0) store<u32>(place, <u32>bump(bytes), TABLE)
  return load<u32>(place, TABLE)
}

/** Names `count` addresses (`ip.ts`), which are values from a number on; where `blocks` are names, by their blocks. Two
 * hashes of a client (u32) and its number (u32) go to where they stand of values. Those that are none are left out. */
export function nameAddresses(
  told: usize,
  count: u32,
  from: u32,
  blocks: usize,
  hashes: usize,
  clients: usize,
): void {
  if (clients6 === 0) clients6 = openPairs(false)
  for (let i: u32 = 0; i < count; i++) {
    const at = told + <usize>i * 12
    const kind = load<u32>(at)
    if (kind === 0) continue
    const isSix = kind === 6
    const high = load<u32>(at, 4)
    const low = load<u32>(at, 8)
    const value = from + i
    store<u32>(clients + <usize>value * 4, isSix ? numberOf(clients6, high, low) + 1 : low)
    cursor = text
    if (isSix) writeGroups(high, low, 4)
    else writeDotted(low)
    hashText(hashes + <usize>value * 8)
    if (blocks !== 0) {
      const start = roomForName(blocks, LONGEST)
      cursor = start
      if (isSix)
        writeGroups(high, low, low >> 16 !== 0 ? 3 : (high & 0xffff) !== 0 ? 2 : +(high !== 0))
      else writeBlock(low)
      giveName(blocks, value, nameWritten(blocks, <u32>(cursor - start)))
    }
    for (let which: u32 = 0; which < PLACES; which++) {
      const place = places + <usize>which * 16
      const names: usize = load<u32>(place, NAMES)
      if (names !== 0) giveName(names, value, nameOfPlace(place, names, isSix, high, low))
    }
  }
}

// ---------------------------------------------------------------- texts

function write(byte: u8): void {
  store<u8>(cursor++, byte)
}

function writeNumber(number: u32, base: u32): void {
  if (number >= base) writeNumber(number / base, base)
  const digit = number % base
  write(<u8>(digit < 10 ? 0x30 + digit : 0x57 + digit))
}

/** `192.0.2.` */
function writeStart(address: u32): void {
  for (let shift: u32 = 24; shift > 0; shift -= 8) {
    writeNumber((address >> shift) & 0xff, 10)
    write(0x2e)
  }
}

function writeDotted(address: u32): void {
  writeStart(address)
  writeNumber(address & 0xff, 10)
}

/** `192.0.2.0/24` */
function writeBlock(address: u32): void {
  writeStart(address)
  store<u32>(cursor, 0x34322f30)
  cursor += 4
}

/** So many of the first four groups: `2001:db8:7::/48`, or with all of them `2001:db8:7:1::/64`. */
function writeGroups(high: u32, low: u32, count: u32): void {
  for (let group: u32 = 0; group < count; group++) {
    if (group > 0) write(0x3a)
    writeNumber(((group < 2 ? high : low) >> (16 * (1 - (group & 1)))) & 0xffff, 16)
  }
  store<u32>(cursor, count === 4 ? 0x362f3a3a : 0x342f3a3a)
  store<u8>(cursor, count === 4 ? 0x34 : 0x38, 4)
  cursor += 5
}

/** Two hashes of what was written to `text`: `hashBytes` of `src/columns/hash.ts`. */
function hashText(into: usize): void {
  let a: u32 = 0x9747b28c ^ <u32>(cursor - text)
  let b: u32 = 0x1b873593
  for (let at = text; at < cursor; at++) {
    const byte: u32 = load<u8>(at)
    a = (a ^ byte) * 0x01000193
    b = ((b << 5) ^ (b >> 27) ^ byte) * 0x27d4eb2f
  }
  store<u32>(into, finished(a))
  store<u32>(into, finished(b ^ 0x68e31da4), 4)
}

// ---------------------------------------------------------------- places

/** The number of the name of the place where an address is. */
function nameOfPlace(place: usize, names: usize, isSix: bool, high: u32, low: u32): u32 {
  const table: usize = load<u32>(place, TABLE)
  const found = table === 0 ? NOWHERE : placeIn(table, isSix, high, low)
  if (found === NOWHERE) {
    const unknown = roomForName(names, 8)
    store<u32>(unknown, 0x6e6b6e75)
    store<u32>(unknown, 0x006e776f, 4)
    return nameWritten(names, 7)
  }
  let numbers: usize = load<u32>(place, NUMBERS)
  if (numbers === 0) {
    numbers = bump(<usize>load<u32>(table, NAME_COUNT) * 4)
    store<u32>(place, <u32>numbers, NUMBERS)
  }
  const known = numbers + <usize>found * 4
  if (load<u32>(known) === 0) store<u32>(known, writeName(names, table, found) + 1)
  return load<u32>(known) - 1
}

/** Reads a number (LEB128), and goes on behind it. */
function readNumber(): u64 {
  let value: u64 = 0
  let shift: u64 = 0
  let byte: u64 = 128
  while (byte > 127) {
    byte = load<u8>(cursor++)
    value |= (byte & 127) << shift
    shift += 7
  }
  return value
}

function stepsOf(size: u32): u32 {
  return (size + STEP - 1) / STEP
}

/** The number of the name that the table has for an address. */
function placeIn(table: usize, isSix: bool, high: u32, low: u32): u32 {
  const names = load<u32>(table, NAME_COUNT)
  const splits = table + STEPS + <usize>stepsOf(names) * 4
  let steps = splits + <usize>load<u32>(table, SPLIT_COUNT) * 4
  if (isSix) steps += <usize>stepsOf(load<u32>(table, RANGES4)) * RANGE_STEP
  const size = load<u32>(table + (isSix ? RANGES6 : RANGES4))
  const block = isSix ? ((<u64>high) << 16) | (low >> 16) : low >> 8
  const number = rangeOf(table, steps, size, block)
  if (number === NOWHERE || number < names) return number
  cursor = table + load<u32>(splits + <usize>(number - names) * 4)
  const address: u64 = low & (isSix ? 0xffff : 0xff)
  for (let next: u64 = 0; next <= address; ) {
    next += readNumber() + 1
    const name = <u32>readNumber()
    if (next > address) return name - 1 // of none it is 0
  }
  return NOWHERE
}

/** The block that the free blocks of a step begin with. */
function startOf(step: usize): u64 {
  return ((<u64>load<u32>(step, 4)) << 32) | load<u32>(step, 8)
}

/** The number of the range that holds a block: the step before it by halves, then range by range. */
function rangeOf(table: usize, steps: usize, size: u32, block: u64): u32 {
  let first: u32 = 0
  let end = stepsOf(size)
  while (first < end) {
    const middle = (first + end) >> 1
    if (startOf(steps + <usize>middle * RANGE_STEP) <= block) first = middle + 1
    else end = middle
  }
  if (first === 0) return NOWHERE
  const step = steps + <usize>(first - 1) * RANGE_STEP
  cursor = table + load<u32>(step)
  let next = startOf(step)
  for (let left = min(STEP, size - (first - 1) * STEP); left > 0; left--) {
    next += readNumber()
    if (next > block) return NOWHERE
    next += readNumber() + 1
    const number = <u32>readNumber()
    if (next > block) return number
  }
  return NOWHERE
}

/** Writes a name of the table, `DE` or `AS15169 Google LLC`; returns its number among all names. */
function writeName(names: usize, table: usize, wanted: u32): u32 {
  const step = wanted / STEP
  const size = min(STEP, load<u32>(table, NAME_COUNT) - step * STEP)
  cursor = table + load<u32>(table + STEPS + <usize>step * 4)
  let system: u32 = 0
  for (let at: u32 = 0; at < size; at++) {
    const more = <u32>readNumber()
    if (at <= (wanted & (STEP - 1))) system += more
  }
  let skipped: usize = 0
  let length: usize = 0
  for (let at: u32 = 0; at < size; at++) {
    const bytes = <usize>readNumber()
    if (at < (wanted & (STEP - 1))) skipped += bytes
    if (at === (wanted & (STEP - 1))) length = bytes
  }
  const from = cursor + skipped
  const start = roomForName(names, <u32>length + LONGEST)
  cursor = start
  if (system > 0) {
    write(0x41)
    write(0x53)
    writeNumber(system, 10)
    write(0x20)
  }
  memory.copy(cursor, from, length)
  cursor += length
  if (system > 0) while (load<u8>(cursor - 1) === 0x20) cursor--
  return nameWritten(names, <u32>(cursor - start))
}
