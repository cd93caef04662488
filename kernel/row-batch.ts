/**
 * What the cells of rows stand for, of a batch of rows at once, group by group: while one waits for memory the next are
 * looked up already. Nothing is made a value before the whole row is known to be a record.
 *
 *   cells of a group ──▶ the same as of the row before │ told before │ as they are │ plainly encoded │ odd
 *                                                                  └──────── new values of a field ─┘
 */
import { hash, hexDigit } from './bytes'
import { ALONE, hashIdentity, isKnown, touchIdentity } from './identities'
import { enlarged, reserve } from './memory'
import {
  fillDefaults,
  forgetDefaults,
  GROUP_ENCODING,
  GROUP_FIELDS,
  groupAt,
  groupCount,
  MOST_BYTES,
  MOST_FIELDS,
  PATH,
  PLAIN,
  QUERY,
  UNKNOWN,
} from './row-plan'
import { addRecords, count, moveRecord, numbersAt, putId, stopAt } from './run'
import {
  dashAt,
  GROUPS,
  intern,
  internHashed,
  knownHashed,
  STATUS,
  tableAt,
  touchSlot,
  touchValue,
  valueAt,
} from './values'

const PERCENT: u8 = 0x25
const SLASH: u8 = 0x2f
const SPACE: u8 = 0x20
const LINE_END: u8 = 0x0a

const BATCH: u32 = 64
/** Of rows in which everything is new. */
const SMALLEST: u32 = 2

// Cells of a row: where they lie, how long they are, their hash, and what they are (u32): a kind, or where the ids lie
// that they stand for.
const CELLS_AT: usize = 0
const CELLS_LENGTH: usize = 4
const CELLS_HASH: usize = 8
const CELLS_ARE: usize = 12
/** Any other is an address. */
const ODD: u32 = 0
const AS_THEY_ARE: u32 = 1
const ENCODED: u32 = 2
const NOTHING: u32 = 3
const UNTOLD: u32 = 4
const SAME: u32 = 5
const KINDS: u32 = 6

const cells: usize = memory.data(16 * 64 * 16, 16)
/** Where rows begin and end (u32), and where their identities lie and how long they are (u32). */
const rows: usize = memory.data(64 * 16, 16)
const identityHashes: usize = memory.data(64 * 8, 16)
/** Cells that do not lie side by side, and identities. */
const joined: usize = memory.data(65536 + 64, 16)
const MOST_JOINED: usize = 32768
const decoded: usize = memory.data(10240 + 64, 16)
const unescapedOnce: usize = memory.data(2048 + 64, 16)
/** Of each group where the ids of its values lie, and how many there is room for (u32). */
const entries: usize = memory.data(16 * 8, 16)
/** What `keepGroup` is given of what is told here: an id. */
const told: usize = memory.data(32, 16)
const nowhere: usize = memory.data(4, 16)

export let waitingRows: u32 = 0
let joinedLength: usize = 0
/** How many rows are taken at once: few while many are odd, as those behind an odd one are read twice. */
let batchSize: u32 = BATCH
let odd: u32 = 0

export function forgetBatch(): void {
  memory.fill(entries, 0, 16 * 8)
  waitingRows = 0
  joinedLength = 0
  batchSize = BATCH
  forgetDefaults()
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

// ---------------------------------------------------------------- rows on their way

export function batchIsFull(): bool {
  return waitingRows === batchSize || joinedLength > MOST_JOINED
}

/** Where the next cells may be joined, or an identity written. */
export function joinedAt(): usize {
  return joined + joinedLength
}

export function useJoined(length: usize): void {
  joinedLength += length
}

/** Of the row that is read. */
export function putCells(group: u32, at: usize, length: usize): void {
  const those = cellsOf(group, waitingRows)
  store<u32>(those, <u32>at, CELLS_AT)
  store<u32>(those, <u32>length, CELLS_LENGTH)
}

export function putIdentity(at: usize, length: usize): void {
  const row = rowAt(waitingRows)
  store<u32>(row, <u32>at, 8)
  store<u32>(row, <u32>length, 12)
}

/** The row is whole. */
export function putRow(at: usize, newline: usize): void {
  const row = rowAt(waitingRows++)
  store<u32>(row, <u32>at)
  store<u32>(row, <u32>newline, 4)
}

function rowAt(row: u32): usize {
  return rows + <usize>row * 16
}

function cellsOf(group: u32, row: u32): usize {
  return cells + <usize>(group * BATCH + row) * 16
}

/** Makes records of the rows that wait, but for those that were delivered before, up to the first one that the grammar
 * has to read: false where there is one, at which reading stopped. */
export function settleRows(): bool {
  const all = waitingRows
  const groups = groupCount()
  odd = all
  for (let group: u32 = 0; group < groups; group++) lookUp(group)
  waitingRows = odd
  if (waitingRows > 0) {
    fillDefaults()
    leaveOutRedelivered(groups)
    for (let group: u32 = 0; group < groups; group++) putIds(group)
    addRecords(waitingRows)
  }
  waitingRows = 0
  joinedLength = 0
  const isWhole = odd === all
  batchSize = isWhole ? min(BATCH, batchSize * 2) : SMALLEST
  if (!isWhole) stopAt(load<u32>(rowAt(odd)), load<u32>(rowAt(odd), 4))
  return isWhole
}

/** Finds out what the cells of a group are, of the rows before the first odd one; that may be an earlier one then. What
 * is going to be looked into is touched first, so that all of it is on its way at once. */
function lookUp(number: u32): void {
  const group = groupAt(number)
  const encoding = load<u32>(group, GROUP_ENCODING)
  const isPath = encoding === PATH
  const byCells = tableAt(GROUPS + load<u32>(group))
  const byField = tableAt(load<u32>(group, GROUP_FIELDS + 4))
  let touched: u32 = 0
  let last: usize = 0
  for (let row: u32 = 0; row < odd; row++) {
    const those = cellsOf(number, row)
    let at: usize = load<u32>(those, CELLS_AT)
    let length: usize = load<u32>(those, CELLS_LENGTH)
    if (isAsItIs(encoding, at, length)) {
      if (isPath && length > 1 && load<u8>(at) === SLASH) {
        store<u32>(those, <u32>++at, CELLS_AT)
        store<u32>(those, <u32>--length, CELLS_LENGTH)
      }
      store<u32>(those, AS_THEY_ARE, CELLS_ARE)
      touched |= hashed(those, byField, at, length)
    } else if (last !== 0 && isSame(last, at, length)) store<u32>(those, SAME, CELLS_ARE)
    else {
      last = those
      store<u32>(those, UNTOLD, CELLS_ARE)
      touched |= hashed(those, byCells, at, length)
    }
  }
  for (let row: u32 = 0; row < odd; row++) {
    const those = cellsOf(number, row)
    const are = load<u32>(those, CELLS_ARE)
    if (are === SAME) continue
    touched |= touchValue(are === UNTOLD ? byCells : byField, load<u32>(those, CELLS_HASH))
  }
  store<u32>(nowhere, touched)
  resolve(number, byCells)
}

/** Notes the hash of cells, and touches where it leads. */
function hashed(those: usize, table: usize, at: usize, length: usize): u32 {
  const number = hash(at, length)
  store<u32>(those, number, CELLS_HASH)
  return touchSlot(table, number)
}

function isSame(those: usize, at: usize, length: usize): bool {
  if (load<u32>(those, CELLS_LENGTH) !== <u32>length) return false
  const other: usize = load<u32>(those, CELLS_AT)
  for (let from: usize = 0; from < length; from += 16) {
    const hits = i8x16.bitmask(i8x16.eq(v128.load(at + from), v128.load(other + from)))
    if (hits !== 0xffff && from + ctz(~hits) < length) return false
  }
  return true
}

function resolve(number: u32, byCells: usize): void {
  const group = groupAt(number)
  const hasStatus = load<u32>(group, GROUP_FIELDS + 4) === STATUS
  const idsOf: usize = load<u32>(entries + <usize>load<u32>(group) * 8)
  let last: u32 = ODD
  for (let row: u32 = 0; row < odd; row++) {
    const those = cellsOf(number, row)
    let are = load<u32>(those, CELLS_ARE)
    if (are === AS_THEY_ARE) continue
    if (are === UNTOLD) {
      const at: usize = load<u32>(those, CELLS_AT)
      const length: usize = load<u32>(those, CELLS_LENGTH)
      const id = knownHashed(byCells, load<u32>(those, CELLS_HASH), at, length)
      are = id >= 0 ? <u32>(idsOf + <usize>id * 32) : untold(group, at, length)
      last = are
    } else are = last
    store<u32>(those, are, CELLS_ARE)
    if (are === ODD || (hasStatus && !takeSize(row, are))) odd = row
  }
}

/** The size counts where the answer was whole; false where it does, and is no number. */
function takeSize(row: u32, ids: usize): bool {
  const size = numbersAt(1) + <usize>(count + row) * 8
  if (load<u32>(ids, MOST_FIELDS * 4) === 0) store<f64>(size, -1)
  return load<f64>(size) >= -1
}

/** Whether there is nothing to decode: then the value is found as fast as what was told of the cell. */
function isAsItIs(encoding: u32, at: usize, length: usize): bool {
  if (encoding === UNKNOWN || encoding === QUERY || length === 0) return false
  if (encoding === PLAIN) return true
  return !hasPercent(at, length)
}

function hasPercent(at: usize, length: usize): bool {
  const wanted = i8x16.splat(<i8>PERCENT)
  const end = at + length
  for (let from = at; from < end; from += 16) {
    const hits = i8x16.bitmask(i8x16.eq(v128.load(from), wanted))
    if (hits !== 0) return from + ctz(hits) < end
  }
  return false
}

/** What cells are that nobody told of yet. */
function untold(group: usize, at: usize, length: usize): u32 {
  const encoding = load<u32>(group, GROUP_ENCODING)
  if (encoding === UNKNOWN || length === 0) return ODD
  if (encoding === QUERY) return maySay(at, length) ? ODD : NOTHING
  if (encoding === PATH) return ENCODED
  const end = at + length
  for (; at < end; at++) {
    if (load<u8>(at) !== PERCENT) continue
    if (at + 2 >= end) return ODD
    const byte = hexByte(at + 1)
    // What is encoded twice, and what would be a line end, is the grammar's.
    if (byte < 0 || byte === <i32>PERCENT || byte === <i32>LINE_END) return ODD
    at += 2
  }
  return ENCODED
}

/** Whether a query may hold a campaign (`utm_…`, `x-…`) or anything like a credential. */
function maySay(cells: usize, length: usize): bool {
  let at = cells
  let end = at + length
  if (hasPercent(at, length)) {
    at = decoded
    end = decoded + unescaped(cells, length, decoded)
    store<u32>(end, 0)
  }
  for (; at < end; at++) {
    const word = load<u32>(at) | 0x20202020
    // x- k e y, then of `auth`, `cred`, `pass`, `secr`, `sign`, `toke` and `utm_`.
    if ((word & 0xffff) === 0x2d78 || (word & 0xffffff) === 0x79656b) return true
    if (word === 0x68747561 || word === 0x64657263 || word === 0x73736170) return true
    if (word === 0x72636573 || word === 0x6e676973 || word === 0x656b6f74 || word === 0x7f6d7475)
      return true
  }
  return false
}

function hexByte(at: usize): i32 {
  const high = hexDigit(load<u8>(at))
  const low = hexDigit(load<u8>(at, 1))
  return high < 0 || low < 0 ? -1 : high * 16 + low
}

// ---------------------------------------------------------------- records

/** Puts the ids that the cells of a group stand for into the columns: first of those that are known, as where their ids
 * lie moves when there are more. */
function putIds(number: u32): void {
  const group = groupAt(number)
  const fields = load<u32>(group, GROUP_FIELDS)
  for (let row: u32 = 0; row < waitingRows; row++) {
    const are = load<u32>(cellsOf(number, row), CELLS_ARE)
    if (are < KINDS) continue
    for (let f: usize = 0; f < fields; f++)
      putId(row, load<u32>(group + f * 4, GROUP_FIELDS + 4), load<u32>(<usize>are + f * 4))
  }
  putNewIds(number)
}

/** The same of cells that nobody told of. */
function putNewIds(number: u32): void {
  const group = groupAt(number)
  const fields = load<u32>(group, GROUP_FIELDS)
  const first = load<u32>(group, GROUP_FIELDS + 4)
  for (let row: u32 = 0; row < waitingRows; row++) {
    const those = cellsOf(number, row)
    const are = load<u32>(those, CELLS_ARE)
    if (are >= KINDS) continue
    const at: usize = load<u32>(those, CELLS_AT)
    const length: usize = load<u32>(those, CELLS_LENGTH)
    if (are === AS_THEY_ARE)
      putId(row, first, internHashed(tableAt(first), load<u32>(those, CELLS_HASH), at, length))
    else if (are === NOTHING) {
      for (let f: usize = 0; f < fields; f++) {
        const field = load<u32>(group + f * 4, GROUP_FIELDS + 4)
        putId(row, field, intern(field, dashAt(), 1))
      }
    } else {
      const id = intern(first, decoded, decode(at, length, load<u32>(group, GROUP_ENCODING)))
      store<u32>(told, id)
      keepGroup(load<u32>(group), at, length, told)
      putId(row, first, id)
    }
  }
}

/** Of the group that tells it: its value is not in its column yet. */
function statusId(groups: u32, row: u32): u32 {
  for (let number: u32 = 0; number < groups; number++) {
    if (load<u32>(groupAt(number), GROUP_FIELDS + 4) === STATUS)
      return load<u32>(load<u32>(cellsOf(number, row), CELLS_ARE))
  }
  return 0
}

function leaveOutRedelivered(groups: u32): void {
  let touched: u32 = 0
  for (let row: u32 = 0; row < waitingRows; row++) {
    const those = rowAt(row)
    const length: usize = load<u32>(those, 12)
    if (length === 0) continue
    // Its status ends it.
    const end = <usize>load<u32>(those, 8) + length
    const status = valueAt(STATUS, statusId(groups, row))
    store<u32>(end, load<u32>(status + 4))
    store<u32>(those, <u32>length + load<u32>(status), 12)
    const hashed = hashIdentity(load<u32>(those, 8), load<u32>(those, 12), 0)
    store<u64>(identityHashes + row * 8, hashed)
    touched |= touchIdentity(hashed)
  }
  store<u32>(nowhere, touched)
  let kept: u32 = 0
  for (let row: u32 = 0; row < waitingRows; row++) {
    const those = rowAt(row)
    const length: usize = load<u32>(those, 12)
    const hashed = load<u64>(identityHashes + row * 8)
    const at: usize = load<u32>(those, 8)
    if (length > 0 && isKnown(at, length, ALONE, ALONE, hashed)) continue
    if (kept !== row) moveRow(groups, row, kept)
    kept++
  }
  waitingRows = kept
}

function moveRow(groups: u32, row: u32, to: u32): void {
  for (let group: u32 = 0; group < groups; group++)
    v128.store(cellsOf(group, to), v128.load(cellsOf(group, row)))
  moveRecord(row, to)
}

/** Writes what the cells stand for; returns how long it is. */
function decode(at: usize, length: usize, encoding: u32): usize {
  if (encoding !== PATH) return unescaped(at, length, decoded)
  const once = unescaped(at, length, unescapedOnce)
  let from: usize = unescapedOnce
  let left = unescaped(unescapedOnce, once, unescapedOnce)
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
