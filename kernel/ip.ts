/**
 * Addresses as numbers, as `src/naming/ip.ts` reads them: of each what it is (4, 6, or 0 for none), and as u32 the upper
 * and the lower half of the first 64 bits; of IPv4 the second is all of it.
 */
import { hexDigit } from './bytes'
import { RUN } from './run'
import { ADDRESS, sizeOf, valueAt } from './values'

const DOT: u8 = 0x2e
const COLON: u8 = 0x3a
const ZERO: u8 = 0x30
const MAPPED: u32 = 0xffff
/** Longer texts are none. */
const LONGEST: u32 = 45
const told: usize = memory.data(1024 * 12, 16)
/** Of IPv6; a text of colons has more of them than an address. */
const groups: usize = memory.data(32 * 4, 16)

let high: u32 = 0
let low: u32 = 0

/** Tells of the values that are addresses, from a number on, up to as many as a run has records; returns where. */
export function tellAddresses(from: u32): usize {
  const count = min(RUN, sizeOf(ADDRESS) - from)
  for (let i: u32 = 0; i < count; i++) {
    const value = valueAt(ADDRESS, from + i)
    const length = load<u32>(value)
    const kind = length > LONGEST ? 0 : kindOf(value + 4, value + 4 + length)
    const at = told + <usize>i * 12
    store<u32>(at, kind)
    store<u32>(at, high, 4)
    store<u32>(at, low, 8)
  }
  return told
}

function kindOf(from: usize, to: usize): u32 {
  for (let at = from; at < to; at++)
    if (load<u8>(at) === COLON) return readGroups(from, to) ? (high === 0 && isMapped() ? 4 : 6) : 0
  high = 0
  return readDotted(from, to) ? 4 : 0
}

/** Four numbers up to 255 of one to three digits, into `low`. */
function readDotted(from: usize, to: usize): bool {
  let number: u32 = 0
  let dots: u32 = 0
  let digits: u32 = 0
  let byte: u32 = 0
  for (let at = from; at < to; at++) {
    const code = load<u8>(at)
    if (code === DOT) {
      if (digits === 0 || dots === 3) return false
      number = (number << 8) | byte
      dots++
      digits = 0
      byte = 0
    } else {
      if (code < ZERO || code > ZERO + 9 || ++digits > 3) return false
      byte = byte * 10 + code - ZERO
      if (byte > 255) return false
    }
  }
  low = (number << 8) | byte
  return dots === 3 && digits > 0
}

function group(number: u32): u32 {
  return load<u32>(groups + <usize>number * 4)
}

function setGroup(number: u32, value: u32): void {
  store<u32>(groups + <usize>number * 4, value)
}

/** The eight groups of IPv6, into `groups`; their first half into `high` and `low`. */
function readGroups(from: usize, to: usize): bool {
  memory.fill(groups, 0, 32 * 4)
  let size: u32 = 0
  /** How many groups stand before `::`. */
  let gap: i32 = -1
  let at = from
  if (to - from > 1 && load<u8>(at) === COLON && load<u8>(at, 1) === COLON) {
    gap = 0
    at += 2
  }
  while (at < to) {
    const start = at
    let number: u32 = 0
    for (; at < to; at++) {
      const digit = hexDigit(load<u8>(at))
      if (digit < 0) break
      number = number * 16 + digit
    }
    if (at < to && load<u8>(at) === DOT) {
      if (!readDotted(start, to)) return false
      setGroup(size++, low >> 16)
      setGroup(size++, low & 0xffff)
      break
    }
    if (at === start || at - start > 4) return false
    setGroup(size++, number)
    if (at === to) break
    if (load<u8>(at++) !== COLON || at === to) return false
    if (load<u8>(at) !== COLON) continue
    if (gap >= 0) return false
    gap = size
    at++
  }
  if (gap < 0 ? size !== 8 : size > 7) return false
  if (gap >= 0) {
    const start = groups + <usize>gap * 4
    const missing = <usize>(8 - size) * 4
    memory.copy(start + missing, start, <usize>(size - <u32>gap) * 4)
    memory.fill(start, 0, missing)
  }
  high = (group(0) << 16) | group(1)
  low = (group(2) << 16) | group(3)
  return true
}

/** Whether it is `::ffff:` and an address of IPv4, which `low` is then. */
function isMapped(): bool {
  if (low !== 0 || group(4) !== 0 || group(5) !== MAPPED) return false
  low = (group(6) << 16) | group(7)
  return true
}
