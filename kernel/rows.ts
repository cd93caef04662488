/**
 * Reads rows of cells that tabs part, beside the lines of `scan.ts`: the same columns, values and identities. It knows
 * no meaning. Which cells there are a plan says, and which ids the cells of a group stand for the grammar tells when it
 * has read the first row with them (`keepGroup`); a row with cells that are new goes back to it, but where it is sure
 * what they stand for: a text that is as it is, or plainly encoded.
 *
 *   cells ──▶ groups ─known, or plain─▶ ids of fields
 *         ──▶ time, numbers, identity: id, time and status
 */
import { enlarged, reserve } from './memory'
import {
  count,
  dashAt,
  endRecord,
  FIELDS,
  GROUPS,
  idsAt,
  intern,
  isRedelivered,
  knownValue,
  LONGEST_LINE,
  nextNewline,
  numberIn,
  numbersAt,
  RUN,
  stopAt,
  timesAt,
  twoDigits,
  valueAt,
} from './scan'

const TAB: i8 = 0x09
const RETURN: u8 = 0x0d
const DASH: u8 = 0x2d
const POINT: u8 = 0x2e
const COLON: u8 = 0x3a
const SPACE: u8 = 0x20
const PERCENT: u8 = 0x25
const SLASH: u8 = 0x2f
const LINE_END: u8 = 0x0a

const OPERATION: u32 = 3
const KEY: u32 = 4
const STATUS: u32 = 6

const MORE: i32 = 0
const FULL: i32 = 1
const ODD: i32 = 2

const MOST_CELLS: u32 = 127
const MOST_GROUPS: u32 = 16
/** Bytes of cells of one group, and of an id. */
const MOST_BYTES: usize = 2048

// The plan, in words: how many cells, then places of cells, -1 for one that is not there; then the ids of fields that no
// group has, and the groups: number, how many places, places, how many fields, fields, how cells are encoded.
const plan: usize = memory.data(1024, 16)
const CELLS: usize = 0
const DATE: usize = 4
const CLOCK: usize = 8
const MILLISECONDS: usize = 12
const SECONDS: usize = 16
const ID: usize = 20
const BYTES: usize = 24
const SIZE: usize = 28
const TOTAL: usize = 32
const TURN_AROUND: usize = 36
const GROUP_COUNT: usize = 40
const DEFAULTS: usize = 44
const FIRST_GROUP: usize = 44 + 24 * 4
const GROUP_WORDS: usize = 13 * 4
const GROUP_PLACES: usize = 4
const GROUP_FIELDS: usize = 24
const GROUP_ENCODING: usize = 48
/** The grammar alone knows; as it is; as bytes are in URLs; as the path that a key is of. */
const UNKNOWN: u32 = 0
const PLAIN: u32 = 1
const PATH: u32 = 3
const MOST_FIELDS: usize = 5

/** Where each cell begins (u32), and after the last where the next one would. */
const starts: usize = memory.data(132 * 4, 16)
/** Dates: ten bytes as two words that overlap, and the first second (f64); by day of the month. */
const dates: usize = memory.data(32 * 32, 16)
/** Of each group where the ids of its values lie, and how many there is room for (u32). */
const entries: usize = memory.data(16 * 8, 16)
const joined: usize = memory.data(2048 + 64, 16)
const decoded: usize = memory.data(10240 + 64, 16)
/** Cells that become values once the row is known to be a record: group, where they lie, how long they are, and whether
 * they are as they are (u32). */
const pending: usize = memory.data(16 * 16, 16)
let pendingCount: u32 = 0
let cellsFrom: usize = 0
let cellsLength: usize = 0
/** What `keepGroup` is given of them. */
const told: usize = memory.data(32, 16)
const identity: usize = memory.data(2048 + 64, 16)

export function planAt(): usize {
  return plan
}

/** Forgets all groups and dates. */
export function forgetRows(): void {
  memory.fill(entries, 0, 16 * 8)
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

/** Cells of a group, parted by tabs, stand for these ids; and whether the answer was whole. */
export function keepGroup(group: u32, at: usize, length: usize, idsOf: usize): void {
  if (length > MOST_BYTES) return
  const id: usize = intern(GROUPS + group, at, length)
  const entry = entries + <usize>group * 8
  let room: usize = load<u32>(entry, 4)
  const bytes = (MOST_FIELDS + 1) * 4
  if (room === 0) {
    room = 64
    store<u32>(entry, <u32>reserve(room * 32))
    store<u32>(entry, <u32>room, 4)
  }
  if (id >= room) {
    store<u32>(entry, <u32>enlarged(load<u32>(entry), room * 32, room * 64))
    store<u32>(entry, <u32>room * 2, 4)
  }
  memory.copy(<usize>load<u32>(entry) + id * 32, idsOf, bytes)
}

/** As `scan` of lines. */
export function scanRows(from: usize, to: usize): i32 {
  let at = from
  fillDefaults()
  while (true) {
    const newline = count === RUN ? to : nextNewline(at, to)
    if (newline >= to) {
      stopAt(at, newline)
      return count === RUN ? FULL : MORE
    }
    const end = newline > at && load<u8>(newline - 1) === RETURN ? newline - 1 : newline
    if (end > at && (newline - at > LONGEST_LINE || !readRow(at, end))) {
      stopAt(at, newline)
      return ODD
    }
    at = newline + 1
  }
}

/** Puts what no group has into the rest of the run at once: columns are as far apart as what displaces one another in
 * the nearest cache. */
function fillDefaults(): void {
  if (load<u32>(plan + CELLS) > MOST_CELLS) return
  let grouped: u32 = 0
  for (let i: u32 = 0; i < load<u32>(plan + GROUP_COUNT); i++) {
    const group = plan + FIRST_GROUP + <usize>i * GROUP_WORDS + GROUP_FIELDS
    for (let f: usize = 1; f <= load<u32>(group); f++) grouped |= 1 << load<u32>(group + f * 4)
  }
  for (let field: u32 = 0; field < FIELDS; field++) {
    if (((grouped >> field) & 1) === 1) continue
    const id = load<u32>(plan + DEFAULTS + <usize>field * 4)
    for (let at = count; at < RUN; at++) store<u32>(idsAt(field) + <usize>at * 4, id)
  }
}

/** Finds the cells that the plan names; false where there are fewer. */
function split(at: usize, end: usize, cells: u32): bool {
  const wanted = i8x16.splat(TAB)
  store<u32>(starts, <u32>at)
  let found: u32 = 1
  for (let from = at; from < end; from += 16) {
    let hits = i8x16.bitmask(i8x16.eq(v128.load(from), wanted))
    while (hits !== 0) {
      const tab = from + ctz(hits)
      if (tab >= end) break
      store<u32>(starts + <usize>found * 4, <u32>(tab + 1))
      if (found++ === cells) return true
      hits &= hits - 1
    }
  }
  store<u32>(starts + <usize>found * 4, <u32>(end + 1))
  return found === cells
}

function placeOf(word: usize): i32 {
  return load<i32>(plan + word)
}

function startOf(place: i32): usize {
  return load<u32>(starts + <usize>place * 4)
}

function endOf(place: i32): usize {
  return <usize>load<u32>(starts + <usize>place * 4, 4) - 1
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
  const hour = twoDigits(clock)
  const minute = twoDigits(clock + 3)
  const second = twoDigits(clock + 6)
  if (hour > 23 || minute > 59 || second > 59) return -1
  if (load<u8>(clock, 2) !== COLON || load<u8>(clock, 5) !== COLON) return -1
  return <i64>load<f64>(date, 16) + hour * 3600 + minute * 60 + second
}

/** Puts the row behind the records of the run, unless it is a re-delivery. False where the grammar has to read it. */
function readRow(at: usize, end: usize): bool {
  const cells = load<u32>(plan + CELLS)
  if (cells > MOST_CELLS || load<u8>(at) === 0x23 || !split(at, end, cells)) return false
  const time = secondsOf()
  const bytes = numberOf(BYTES)
  const total = millisecondsOf(TOTAL)
  const turnAround = millisecondsOf(TURN_AROUND)
  if (time < 0 || bytes < -1 || total < -1 || turnAround < -1) return false
  let isWhole: u32 = 0
  const groups = min(load<u32>(plan + GROUP_COUNT), MOST_GROUPS)
  pendingCount = 0
  for (let i: u32 = 0; i < groups; i++) {
    const group = plan + FIRST_GROUP + <usize>i * GROUP_WORDS
    if (!findCells(group)) return false
    if (isAsItIs(group)) {
      putPending(group, 1)
      continue
    }
    const ids = idsOfGroup(group)
    if (ids === 0) {
      if (!isPlain(group)) return false
      putPending(group, 0)
      continue
    }
    const fields = load<u32>(group, GROUP_FIELDS)
    for (let f: usize = 0; f < fields; f++)
      putField(load<u32>(group + f * 4, GROUP_FIELDS + 4), load<u32>(ids + f * 4))
    isWhole |= load<u32>(ids, MOST_FIELDS * 4)
  }
  const size = isWhole !== 0 ? numberOf(SIZE) : -1
  if (size < -1) return false
  const length = identityOf(time)
  if (length === 0) return false
  // One that was delivered before has a key that was met before.
  settle(true)
  const from = length === 1 ? dashAt() : identity
  if (isRedelivered(from, length, fieldOf(OPERATION), fieldOf(KEY))) return true
  settle(false)
  const record = <usize>count * 8
  store<f64>(timesAt() + record, <f64>time)
  store<f64>(numbersAt(0) + record, <f64>bytes)
  store<f64>(numbersAt(1) + record, <f64>size)
  store<f64>(numbersAt(2) + record, <f64>total)
  store<f64>(numbersAt(3) + record, <f64>turnAround)
  endRecord()
  return true
}

/** Whether there is nothing to decode: then the value is found as fast as what was told of the cell. */
function isAsItIs(group: usize): bool {
  const encoding = load<u32>(group, GROUP_ENCODING)
  if (encoding === UNKNOWN || cellsLength === 0) return false
  if (encoding === PLAIN) return true
  const wanted = i8x16.splat(<i8>PERCENT)
  const end = cellsFrom + cellsLength
  for (let at = cellsFrom; at < end; at += 16) {
    const hits = i8x16.bitmask(i8x16.eq(v128.load(at), wanted))
    if (hits !== 0 && at + ctz(hits) < end) return false
  }
  return true
}

/** Whether cells that nobody told of yet are a text that can be told here. */
function isPlain(group: usize): bool {
  const encoding = load<u32>(group, GROUP_ENCODING)
  if (encoding === UNKNOWN || cellsLength === 0) return false
  if (encoding === PLAIN || encoding === PATH) return true
  const end = cellsFrom + cellsLength
  for (let at = cellsFrom; at < end; at++) {
    if (load<u8>(at) !== PERCENT) continue
    if (at + 2 >= end) return false
    const byte = hexByte(at + 1)
    // What is encoded twice, and what would be a line end, is the grammar's.
    if (byte < 0 || byte === <i32>PERCENT || byte === <i32>LINE_END) return false
    at += 2
  }
  return true
}

function hexByte(at: usize): i32 {
  const high = hexDigit(load<u8>(at))
  const low = hexDigit(load<u8>(at, 1))
  return high < 0 || low < 0 ? -1 : high * 16 + low
}

function hexDigit(byte: u8): i32 {
  if (<u8>(byte - 0x30) <= 9) return byte - 0x30
  const letter = <u8>((byte | 0x20) - 0x61)
  return letter <= 5 ? letter + 10 : -1
}

function putPending(group: usize, isAsItIs: u32): void {
  const place = pending + <usize>pendingCount * 16
  store<u32>(place, isAsItIs, 12)
  store<u32>(place, <u32>group)
  store<u32>(place, <u32>cellsFrom, 4)
  store<u32>(place, <u32>cellsLength, 8)
  pendingCount++
}

/** Makes values of what is pending: the key, or all else. */
function settle(isOfKey: bool): void {
  for (let i: u32 = 0; i < pendingCount; i++) {
    const place = pending + <usize>i * 16
    const group: usize = load<u32>(place)
    const field = load<u32>(group, GROUP_FIELDS + 4)
    if ((field === KEY) !== isOfKey) continue
    const at: usize = load<u32>(place, 4)
    const length: usize = load<u32>(place, 8)
    const encoding = load<u32>(group, GROUP_ENCODING)
    if (load<u32>(place, 12) !== 0) {
      const slash: usize = encoding === PATH && length > 1 && load<u8>(at) === SLASH ? 1 : 0
      putField(field, intern(field, at + slash, length - slash))
      continue
    }
    const id = intern(field, decoded, decode(at, length, encoding))
    memory.fill(told, 0, 32)
    store<u32>(told, id)
    keepGroup(load<u32>(group), at, length, told)
    putField(field, id)
  }
}

/** Writes what the cells stand for; returns how long it is. */
function decode(at: usize, length: usize, encoding: u32): usize {
  if (encoding === PLAIN) {
    memory.copy(decoded, at, length)
    return length
  }
  if (encoding !== PATH) return unescaped(at, length, decoded)
  const once = unescaped(at, length, joined)
  let from: usize = joined
  let left = unescaped(joined, once, joined)
  if (left > 1 && load<u8>(from) === SLASH) {
    from++
    left--
  }
  // A key is encoded twice where it holds any `%`, and has no line end.
  let to = decoded
  for (const end = from + left; from < end; from++) {
    const byte = load<u8>(from)
    store<u8>(to++, byte === LINE_END ? SPACE : byte)
    if (byte !== PERCENT) continue
    store<u32>(to, 0x35323532)
    to += 4
  }
  return to - decoded
}

/** Writes bytes without their escapes, also over themselves; a `%` without two hex digits after it stays. Returns how
 * many they are. */
function unescaped(at: usize, length: usize, into: usize): usize {
  const end = at + length
  let to = into
  for (; at < end; at++) {
    const byte = load<u8>(at)
    const hex = byte === PERCENT && at + 2 < end ? hexByte(at + 1) : -1
    store<u8>(to++, hex < 0 ? byte : <u8>hex)
    if (hex >= 0) at += 2
  }
  return to - into
}

function putField(field: u32, id: u32): void {
  store<u32>(idsAt(field) + <usize>count * 4, id)
}

function fieldOf(field: u32): u32 {
  return load<u32>(idsAt(field) + <usize>count * 4)
}

/** Where the ids lie that the cells of a group stand for, which were found; 0 where nobody told yet. */
function idsOfGroup(group: usize): usize {
  const number = load<u32>(group)
  const id = knownValue(GROUPS + number, cellsFrom, cellsLength)
  return id < 0 ? 0 : <usize>load<u32>(entries + <usize>number * 8) + <usize>id * 32
}

/** Finds the cells of a group, parted by tabs where they are several; false where they are too long. */
function findCells(group: usize): bool {
  const places = load<u32>(group, GROUP_PLACES)
  let at: usize = joined
  let length: usize = 0
  const first = load<i32>(group, GROUP_PLACES + 4)
  if (places === 1 && first >= 0) {
    at = startOf(first)
    length = endOf(first) - at
  } else {
    for (let i: usize = 0; i < places; i++) {
      const place = load<i32>(group + i * 4, GROUP_PLACES + 4)
      if (i > 0) store<u8>(joined + length++, <u8>TAB)
      if (place < 0) continue
      const start = startOf(place)
      const bytes = endOf(place) - start
      if (length + bytes + 1 > MOST_BYTES) return false
      memory.copy(joined + length, start, bytes)
      length += bytes
    }
  }
  cellsFrom = at
  cellsLength = length
  return length <= MOST_BYTES
}

/** Writes id, time and status; returns how long they are: 1 where there is no id, 0 where it is too long. */
function identityOf(time: i64): usize {
  const place = placeOf(ID)
  if (place < 0) return 1
  const start = startOf(place)
  const bytes = endOf(place) - start
  if (bytes === 0 || (bytes === 1 && load<u8>(start) === DASH)) return 1
  if (bytes > MOST_BYTES - 64) return 0
  memory.copy(identity, start, bytes)
  let at = identity + bytes
  store<u8>(at++, SPACE)
  let digits: usize = 1
  for (let rest = time / 10; rest > 0; rest /= 10) digits++
  let rest = time
  for (let i = digits; i > 0; i--) {
    store<u8>(at + i - 1, <u8>(0x30 + (rest % 10)))
    rest /= 10
  }
  at += digits
  store<u8>(at++, SPACE)
  const status = valueAt(STATUS, fieldOf(STATUS))
  const length: usize = load<u32>(status)
  memory.copy(at, status + 4, length)
  return at + length - identity
}
