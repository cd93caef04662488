/**
 * Reads rows of cells, beside the lines of `scan.ts`: the same columns, values and identities. Cells are parted by tabs,
 * or are the values of a JSON object. It knows no meaning: a plan says which cells there are, and the grammar tells
 * which ids the cells of a group stand for when it has read the first row with them (`keepGroup`). A row with cells that
 * are new goes back to the grammar, but where it is sure what they stand for: a text as it is, or plainly encoded.
 *
 *   row   ──▶ time, numbers, where cells and identity lie      one by one (here)
 *   batch ──▶ cells of groups, known or plain ──▶ ids           all rows at once (`row-batch.ts`)
 */
import { isEqual } from './bytes'
import { clockAt, LONGEST_LINE, nextNewline, numberIn } from './input'
import {
  batchIsFull,
  forgetBatch,
  joinedAt,
  putCells,
  putIdentity,
  putRow,
  settleRows,
  useJoined,
  waitingRows,
} from './row-batch'
import {
  BYTES,
  betweenAt,
  CELLS,
  CLOCK,
  DATE,
  GROUP_PLACES,
  groupAt,
  groupCount,
  ID,
  MILLISECONDS,
  MOST_BYTES,
  placeOf,
  SECONDS,
  SIZE,
  TOTAL,
  TURN_AROUND,
} from './row-plan'
import { count, FULL, MORE, numbersAt, ODD, RUN, stopAt, timesAt } from './run'
import { dashAt } from './values'

export { keepGroup } from './row-batch'
export { betweenAt, planAt } from './row-plan'

const TAB: i8 = 0x09
const RETURN: u8 = 0x0d
const DASH: u8 = 0x2d
const POINT: u8 = 0x2e
const HASH_SIGN: u8 = 0x23
/** The first byte of a byte order mark. */
const MARK: u8 = 0xef
const QUOTE: u8 = 0x22
const BACKSLASH: i8 = 0x5c
const SPACE: i8 = 0x20
/** As a word. */
const NULL: u32 = 0x6c6c756e

const MOST_CELLS: u32 = 127

/** Where each cell begins and ends (u32). */
const spans: usize = memory.data(132 * 8, 16)
/** Dates: ten bytes as two words that overlap, and the first second (f64); by day of the month. */
const dates: usize = memory.data(32 * 32, 16)
/** The time that was written last, as ten digits or more, and how many they are. */
const digits: usize = memory.data(32, 16)
let writtenTime: i64 = -1
let digitCount: usize = 0

/** Forgets all groups and dates. */
export function forgetRows(): void {
  forgetBatch()
  memory.fill(dates, 0, 32 * 32)
}

/** A date as rows write it, and its first second. */
export function keepRowDate(at: usize, seconds: f64): void {
  const date = dateAt(at)
  store<u64>(date, load<u64>(at))
  store<u64>(date, load<u64>(at, 2), 8)
  store<f64>(date, seconds, 16)
}

function dateAt(at: usize): usize {
  return dates + (((<usize>load<u8>(at, 8) * 10 + load<u8>(at, 9)) & 31) << 5)
}

/** As `scan` of lines. */
export function scanRows(from: usize, to: usize): i32 {
  let at = from
  while (true) {
    if ((batchIsFull() || count + waitingRows === RUN) && !settleRows()) return ODD
    const newline = count === RUN ? to : nextNewline(at, to)
    const isOdd = newline < to && !takeRow(at, newline)
    if (isOdd || newline >= to) {
      if (!settleRows()) return ODD
      stopAt(at, newline)
      return isOdd ? ODD : count === RUN ? FULL : MORE
    }
    at = newline + 1
  }
}

/** Has the row of a line, if there is any, wait with the others. False where the grammar has to read it. */
function takeRow(at: usize, newline: usize): bool {
  const end = newline > at && load<u8>(newline - 1) === RETURN ? newline - 1 : newline
  if (end === at) return true
  if (newline - at > LONGEST_LINE || !readRow(at, end)) return false
  putRow(at, newline)
  return true
}

/** Finds the cells that the plan names; false where there are fewer. */
function split(at: usize, end: usize, cells: u32): bool {
  const wanted = i8x16.splat(TAB)
  store<u32>(spans, <u32>at)
  let found: u32 = 0
  for (let from = at; from < end; from += 16) {
    let hits = i8x16.bitmask(i8x16.eq(v128.load(from), wanted))
    while (hits !== 0) {
      const tab = from + ctz(hits)
      if (tab >= end) break
      const span = spans + <usize>found * 8
      store<u32>(span, <u32>tab, 4)
      store<u32>(span, <u32>(tab + 1), 8)
      if (++found === cells) return true
      hits &= hits - 1
    }
  }
  store<u32>(spans + <usize>found * 8, <u32>end, 4)
  return found + 1 === cells
}

/** Finds the values of an object of JSON that is written as the plan says: texts without escapes, whole numbers, null. */
function splitObject(at: usize, end: usize, cells: u32): bool {
  let between = betweenAt() + 4
  for (let cell: u32 = 0; cell < cells; cell++) {
    const length: usize = load<u32>(between)
    if (at + length >= end || !isEqual(at, between + 4, length)) return false
    at += length
    between += 4 + ((length + 3) & ~3)
    const span = spans + <usize>cell * 8
    const isText = load<u8>(at) === QUOTE
    const start = isText ? at + 1 : at
    const stop = isText ? endOfText(start, end) : endOfNumber(start, end)
    if (stop !== 0) {
      store<u32>(span, <u32>start)
      store<u32>(span, <u32>stop, 4)
      at = isText ? stop + 1 : stop
    } else if (!isText && load<u32>(at) === NULL) {
      store<u32>(span, <u32>dashAt())
      store<u32>(span, <u32>(dashAt() + 1), 4)
      at += 4
    } else return false
  }
  const length: usize = load<u32>(between)
  return at + length === end && isEqual(at, between + 4, length)
}

/** Where the text ends that begins here; 0 where an escape, or what no text may hold, comes first. */
function endOfText(at: usize, end: usize): usize {
  const quote = i8x16.splat(<i8>QUOTE)
  const backslash = i8x16.splat(BACKSLASH)
  const least = i8x16.splat(SPACE)
  for (; at < end; at += 16) {
    const bytes = v128.load(at)
    const wanted = v128.or(i8x16.eq(bytes, quote), i8x16.eq(bytes, backslash))
    const hits = i8x16.bitmask(v128.or(wanted, i8x16.lt_u(bytes, least)))
    if (hits === 0) continue
    const found = at + ctz(hits)
    return found < end && load<u8>(found) === QUOTE ? found : 0
  }
  return 0
}

/** Of a number that is written as it is read; 0 where it is not. */
function endOfNumber(start: usize, end: usize): usize {
  let at = start
  while (at < end && <u32>load<u8>(at) - 0x30 <= 9) at++
  const digits = at - start
  return digits === 0 || digits > 15 || (digits > 1 && load<u8>(start) === 0x30) ? 0 : at
}

function startOf(place: i32): usize {
  return load<u32>(spans + <usize>place * 8)
}

function endOf(place: i32): usize {
  return load<u32>(spans + <usize>place * 8, 4)
}

/** Of a cell that is not there as of one that holds nothing: -1. */
function numberOf(word: usize): i64 {
  const place = placeOf(word)
  return place < 0 ? -1 : numberIn(startOf(place), endOf(place))
}

/** Milliseconds of seconds with up to three decimals. -1 for none, -2 where it is no such number. */
function millisecondsOf(word: usize): i64 {
  const place = placeOf(word)
  if (place < 0) return -1
  const start = startOf(place)
  const end = endOf(place)
  if (end - start === 1 && load<u8>(start) === DASH) return -1
  let at = start
  let number: i64 = 0
  while (at < end && load<u8>(at) !== POINT) {
    const digit = <u32>load<u8>(at++) - 0x30
    if (digit > 9) return -2
    number = number * 10 + digit
  }
  if (at === start || at - start > 9) return -2
  const decimals = at < end ? end - at - 1 : 0
  if (at < end && (decimals === 0 || decimals > 3)) return -2
  for (let i: usize = 1; i <= 3; i++) {
    const digit = i <= decimals ? <u32>load<u8>(at + i) - 0x30 : 0
    if (digit > 9) return -2
    number = number * 10 + digit
  }
  return number
}

/** Whole seconds since 1970; -1 where none can be told here. */
function secondsOf(): i64 {
  const milliseconds = numberOf(MILLISECONDS)
  if (milliseconds >= 0) return milliseconds / 1000
  const seconds = numberOf(SECONDS)
  if (seconds >= 0) return seconds
  const datePlace = placeOf(DATE)
  const clockPlace = placeOf(CLOCK)
  if (datePlace < 0 || clockPlace < 0) return -1
  const day = startOf(datePlace)
  const clock = startOf(clockPlace)
  if (endOf(datePlace) - day !== 10 || endOf(clockPlace) - clock !== 8) return -1
  const date = dateAt(day)
  if (load<u64>(day) !== load<u64>(date) || load<u64>(day, 2) !== load<u64>(date, 8)) return -1
  const ofDay = clockAt(clock)
  return ofDay < 0 ? -1 : <i64>load<f64>(date, 16) + ofDay
}

/** Reads the row that comes after those that wait. False where the grammar has to read it. */
function readRow(at: usize, end: usize): bool {
  const cells = <u32>placeOf(CELLS)
  const first = load<u8>(at)
  if (cells > MOST_CELLS || first === HASH_SIGN || first === MARK) return false
  const isObject = load<u32>(betweenAt()) !== 0
  if (!(isObject ? splitObject(at, end, cells) : split(at, end, cells))) return false
  const time = secondsOf()
  const bytes = numberOf(BYTES)
  const total = millisecondsOf(TOTAL)
  const turnAround = millisecondsOf(TURN_AROUND)
  if (time < 0 || bytes < -1 || total < -1 || turnAround < -1) return false
  for (let i: u32 = 0; i < groupCount(); i++) {
    if (!findCells(i)) return false
  }
  if (!findIdentity(time)) return false
  const record = <usize>(count + waitingRows) * 8
  store<f64>(timesAt() + record, <f64>time)
  store<f64>(numbersAt(0) + record, <f64>bytes)
  store<f64>(numbersAt(1) + record, <f64>numberOf(SIZE))
  store<f64>(numbersAt(2) + record, <f64>total)
  store<f64>(numbersAt(3) + record, <f64>turnAround)
  return true
}

/** Copies in steps of sixteen bytes, of which the last may reach behind the end. */
function copy(to: usize, from: usize, length: usize): void {
  for (let at: usize = 0; at < length; at += 16) v128.store(to + at, v128.load(from + at))
}

/** Finds the cells of a group, parted by tabs where they are several; false where they are too long. */
function findCells(number: u32): bool {
  const group = groupAt(number)
  const places = load<u32>(group, GROUP_PLACES)
  const first = load<i32>(group, GROUP_PLACES + 4)
  if (places === 1 && first >= 0) {
    const start = startOf(first)
    putCells(number, start, endOf(first) - start)
    return endOf(first) - start <= MOST_BYTES
  }
  const joined = joinedAt()
  let length: usize = 0
  for (let i: usize = 0; i < places; i++) {
    const place = load<i32>(group + i * 4, GROUP_PLACES + 4)
    if (i > 0) store<u8>(joined + length++, <u8>TAB)
    if (place < 0) continue
    const start = startOf(place)
    const bytes = endOf(place) - start
    if (length + bytes + 1 > MOST_BYTES) return false
    copy(joined + length, start, bytes)
    length += bytes
  }
  putCells(number, joined, length)
  useJoined(length)
  return true
}

/** Writes id and time, behind which the status is put; false where the id is too long. Where there is none, its length
 * is 0. */
function findIdentity(time: i64): bool {
  const place = placeOf(ID)
  const start: usize = place < 0 ? 0 : startOf(place)
  const bytes: usize = place < 0 ? 0 : endOf(place) - start
  if (bytes === 0 || (bytes === 1 && load<u8>(start) === DASH)) {
    putIdentity(0, 0)
    return true
  }
  if (bytes > MOST_BYTES - 64) return false
  if (time !== writtenTime) writeTime(time)
  const identity = joinedAt()
  copy(identity, start, bytes)
  store<u8>(identity + bytes, 0x20)
  copy(identity + bytes + 1, digits, 16)
  const length = bytes + 1 + digitCount
  store<u8>(identity + length, 0x20)
  putIdentity(identity, length + 1)
  useJoined(length + 8)
  return true
}

/** Its decimal digits. */
function writeTime(time: i64): void {
  writtenTime = time
  digitCount = 1
  for (let rest = time / 10; rest > 0; rest /= 10) digitCount++
  let rest = time
  for (let i = digitCount; i > 0; i--) {
    store<u8>(digits + i - 1, <u8>(0x30 + (rest % 10)))
    rest /= 10
  }
}
