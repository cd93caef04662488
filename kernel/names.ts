/**
 * Names by number, in order of first sight, and the number of the name that each value has:
 * `src/columns/counting/dictionary.ts` hands them in.
 *
 *   names │ of, hashes, starts, text, room for values, for names, for bytes, how many names, slots, their mask, the
 *         number behind the highest that a value has, whether values may share one: u32 each
 *   of    │ number of the name, by value (u32)
 *   hashes│ that rows stand in order by (`hash.ts`; u32)
 *   slots │ hash and number + 1 of a name (u32 each): `slots.ts`
 *   starts│ where each name starts in the text, and the last one ends (u32)
 */
import { hash, isEqual } from './bytes'
import { hashOfName } from './hash'
import { lend } from './lent'
import { enlarged, reserve, roomFor } from './memory'
import { twiceTheSlots } from './slots'

const OF: usize = 0
const HASHES: usize = 4
const STARTS: usize = 8
const TEXT: usize = 12
const VALUES: usize = 16
const NAMES: usize = 20
const BYTES: usize = 24
const SIZE: usize = 28
const SLOTS: usize = 32
const MASK: usize = 36
const GIVEN: usize = 40
const SHARED: usize = 44

const FEWEST: u32 = 64
const FEWEST_BYTES: u32 = 1024

/** No names. */
export function openNames(): usize {
  const names = reserve(64)
  store<u32>(names, <u32>reserve(FEWEST * 4), OF)
  store<u32>(names, FEWEST, VALUES)
  store<u32>(names, <u32>reserve(FEWEST * 4), HASHES)
  store<u32>(names, <u32>reserve(FEWEST * 4), STARTS)
  store<u32>(names, FEWEST, NAMES)
  store<u32>(names, <u32>reserve(FEWEST_BYTES), TEXT)
  store<u32>(names, FEWEST_BYTES, BYTES)
  store<u32>(names, <u32>reserve(FEWEST * 8), SLOTS)
  store<u32>(names, FEWEST - 1, MASK)
  return names
}

/** Makes room for so many names, and their end. */
function reserveNames(names: usize, count: u32): void {
  const room: usize = load<u32>(names, NAMES)
  if (count < room) return
  const more = roomFor(<usize>count * 4 + 4)
  for (let list = HASHES; list <= STARTS; list += 4) {
    const at = names + list
    store<u32>(at, <u32>enlarged(load<u32>(at), room * 4, more))
  }
  store<u32>(names, <u32>(more >> 2), NAMES)
}

/** Where a name of at most so many bytes is to be written: behind all others. */
export function roomForName(names: usize, bytes: u32): usize {
  const end = load<u32>(startsAt(names) + <usize>sizeOfNames(names) * 4)
  const room: usize = load<u32>(names, BYTES)
  if (end + bytes > room) {
    const more = roomFor(end + bytes)
    store<u32>(names, <u32>enlarged(load<u32>(names, TEXT), room, more), TEXT)
    store<u32>(names, <u32>more, BYTES)
  }
  return textAt(names) + end
}

/** The number of the name of so many bytes that was written there: a new one at first sight. */
export function nameWritten(names: usize, length: u32): u32 {
  const size = sizeOfNames(names)
  const starts = startsAt(names)
  const start = load<u32>(starts + <usize>size * 4)
  const text = textAt(names)
  const hashed = hash(text + start, length)
  const slots: usize = load<u32>(names, SLOTS)
  const mask = load<u32>(names, MASK)
  let slot = slots + <usize>(hashed & mask) * 8
  for (; load<u32>(slot, 4) !== 0; slot = slots + ((slot - slots + 8) & (<usize>mask * 8))) {
    if (load<u32>(slot) !== hashed) continue
    const known = load<u32>(slot, 4) - 1
    const from = load<u32>(starts + <usize>known * 4)
    if (load<u32>(starts + <usize>known * 4, 4) - from !== length) continue
    if (isEqual(text + from, text + start, length)) return known
  }
  store<u32>(slot, hashed)
  store<u32>(slot, size + 1, 4)
  store<u32>(names, size + 1, SIZE)
  reserveNames(names, size + 1)
  store<u32>(startsAt(names) + <usize>size * 4, start + length, 4)
  store<u32>(hashesAt(names) + <usize>size * 4, hashOfName(text + start, text + start + length))
  if (size * 2 >= mask) spreadNames(names)
  return size
}

/** Twice the slots. */
function spreadNames(names: usize): void {
  const mask = load<u32>(names, MASK)
  store<u32>(names, <u32>twiceTheSlots(load<u32>(names, SLOTS), (<usize>mask + 1) * 8), SLOTS)
  store<u32>(names, mask * 2 + 1, MASK)
}

/** Gives a value, which has none yet, the name with a number. */
export function giveName(names: usize, value: u32, name: u32): void {
  const room: usize = load<u32>(names, VALUES)
  if (value >= <u32>room) {
    const more = roomFor(<usize>value * 4 + 4)
    store<u32>(names, <u32>enlarged(load<u32>(names, OF), room * 4, more), OF)
    store<u32>(names, <u32>(more >> 2), VALUES)
  }
  store<u32>(valuesAt(names) + <usize>value * 4, name)
  if (name < load<u32>(names, GIVEN)) store<u32>(names, 1, SHARED)
  else store<u32>(names, name + 1, GIVEN)
}

/** Gives a value, which has none yet, the name that another one has. */
export function giveSameName(names: usize, value: u32, other: u32): void {
  giveName(names, value, load<u32>(valuesAt(names) + <usize>other * 4))
}

/** How many names there are. */
export function sizeOfNames(names: usize): u32 {
  return load<u32>(names, SIZE)
}

/** Whether it is sure that no two values have the same name: they got theirs in the order of the names. */
export function isOneToOne(names: usize): bool {
  return load<u32>(names, SHARED) === 0
}

export function valuesAt(names: usize): usize {
  return load<u32>(names, OF)
}

export function hashesAt(names: usize): usize {
  return load<u32>(names, HASHES)
}

export function startsAt(names: usize): usize {
  return load<u32>(names, STARTS)
}

export function textAt(names: usize): usize {
  return load<u32>(names, TEXT)
}

/** Whether a name comes before another by UTF-16 code units, as strings compare: -1, 0 or 1. */
export function compareNames(names: usize, name: u32, other: u32): i32 {
  const starts = startsAt(names)
  const text = textAt(names)
  const from = text + load<u32>(starts + <usize>name * 4)
  const otherFrom = text + load<u32>(starts + <usize>other * 4)
  const length = text + load<u32>(starts + <usize>name * 4, 4) - from
  const otherLength = text + load<u32>(starts + <usize>other * 4, 4) - otherFrom
  const common = min(length, otherLength)
  for (let at: usize = 0; at < common; at++) {
    const byte = load<u8>(from + at)
    const otherByte = load<u8>(otherFrom + at)
    if (byte !== otherByte) return rankOf(byte) < rankOf(otherByte) ? -1 : 1
  }
  return length === otherLength ? 0 : length < otherLength ? -1 : 1
}

/** U+E000 to U+FFFF (from EE and EF on in UTF-8) come after the pairs of surrogates (from F0 on). */
function rankOf(byte: u32): u32 {
  return byte < 0xee ? byte : byte < 0xf0 ? byte + 7 : byte - 2
}

/** Puts some names, by number, in a row, in memory that is lent; and tells at `told` where each starts and the last one
 * ends (u32), where their text lies, how many they are, and bytes: u32 each. */
export function tellNames(names: usize, some: usize, count: u32, told: usize): void {
  const starts = lend(<usize>count * 4 + 4)
  const bytes = startsOfSome(names, some, count, starts)
  const text = lend(<usize>bytes + 8)
  textOfSome(names, some, count, text)
  store<u32>(told, <u32>starts)
  store<u32>(told, <u32>text, 4)
  store<u32>(told, count, 8)
  store<u32>(told, bytes, 12)
}

/** Writes where some names, by number, start in a row, and the last one ends; returns that end. */
function startsOfSome(names: usize, some: usize, count: u32, into: usize): u32 {
  const starts = startsAt(names)
  let end: u32 = 0
  store<u32>(into, 0)
  for (let at: usize = 0; at < count; at++) {
    const start = starts + <usize>load<u32>(some + at * 4) * 4
    end += load<u32>(start, 4) - load<u32>(start)
    store<u32>(into + at * 4, end, 4)
  }
  return end
}

/** Writes some names in a row. */
function textOfSome(names: usize, some: usize, count: u32, into: usize): void {
  const starts = startsAt(names)
  const text = textAt(names)
  let to = into
  for (let at: usize = 0; at < count; at++) {
    const start = starts + <usize>load<u32>(some + at * 4) * 4
    const from = text + load<u32>(start)
    const end = text + load<u32>(start, 4)
    // Up to seven bytes too many are written over by the next name.
    for (let byte = from; byte < end; byte += 8) store<u64>(to + (byte - from), load<u64>(byte))
    to += end - from
  }
}
