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
 *   input.ts       the bytes that are read                  scan.ts      lines of S3's text (here)
 *   values.ts      the distinct values of each field        rows.ts      rows of cells of other formats
 *   identities.ts  what was delivered before                ip.ts        addresses as numbers
 *   run.ts         columns of records, handed over together
 *
 * Nothing here knows the names of fields; they are numbers, in the order of `valueFields`.
 */
import { hash, isEqual } from './bytes'
import {
  beginIdentities,
  forgetIdentities,
  hashIdentity,
  isKnown,
  touchIdentity,
} from './identities'
import { clockAt, find, findEither, findNewline, LONGEST_LINE, numberIn } from './input'
import { forgetAll } from './memory'
import { forgetDefaults } from './row-plan'
import { forgetRows } from './rows'
import {
  addRecords,
  clearRun,
  count,
  FULL,
  idOf,
  idsAt,
  MORE,
  moveRecord,
  numbersAt,
  ODD,
  putId,
  RUN,
  stopAt,
  timesAt,
  UNKNOWN_TAIL,
} from './run'
import {
  ADDRESS,
  AGENT,
  BUCKET,
  beginValues,
  CAMPAIGN,
  dashAt,
  ERROR_CODE,
  FIELDS,
  intern,
  internHashed,
  KEY,
  OF_OTHERS,
  OPERATION,
  REFERRER,
  REQUESTER,
  STATUS,
  sizeOf,
  TAIL,
  TAIL_FIELDS,
  TLS_IN_TAIL,
  tableAt,
  touchSlot,
  touchValue,
} from './values'

export { hashKeysAt } from './bytes'
export { duplicates, identitiesSize, isRedelivered, tellIdentities } from './identities'
export { INPUT_BYTES, inputAt, scratchAt } from './input'
export { tellAddresses } from './ip'
export { betweenAt, keepGroup, keepRowDate, planAt, scanRows } from './rows'
export {
  clearRun,
  count,
  cursor,
  endRecord,
  idsAt,
  lineEnd,
  numbersAt,
  RUN,
  timesAt,
} from './run'
export { intern, sizeOf, valueAt } from './values'

const BLANK: i8 = 0x20
const QUOTE: i8 = 0x22
const QUESTION: i8 = 0x3f
const NEWLINE: i8 = 0x0a
const RETURN: u8 = 0x0d
const AMPERSAND: i8 = 0x26
const DASH: u8 = 0x2d

const spans: usize = memory.data(12 * 64 * 8, 16)
const dates: usize = memory.data(32 * 32, 16)
const tails: usize = memory.data(1024 * 256, 16)
const operations: usize = memory.data(128 * 64, 16)

/** Of an unknown tail: its first byte and its end. */
export let tailFrom: usize = 0
export let tailTo: usize = 0
let lastTail: usize = tails
let lastOperation: usize = operations

/** To be called once the hash keys are there, and again to forget everything and start afresh. */
export function begin(): void {
  forgetAll()
  forgetRows()
  memory.fill(idsAt(OF_OTHERS), 0, (FIELDS - OF_OTHERS) * RUN * 4)
  memory.fill(tails, 0, 1024 * 256)
  memory.fill(operations, 0, 128 * 64)
  lastTail = tails
  lastOperation = operations
  waiting = 0
  clearRun()
  beginValues()
  beginIdentities()
}

/** Forgets the records and their identities. Values keep their ids. */
export function beginDay(): void {
  clearRun()
  forgetIdentities()
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
  const none = intern(CAMPAIGN, dashAt(), 1)
  for (let line: u32 = 0; line < waiting; line++) putId(line, CAMPAIGN, none)
  for (let i: u32 = 0; i < TAIL_FIELDS; i++) {
    for (let line: u32 = 0; line < waiting; line++) {
      const tail: usize = load<u32>(spanOf(line, KNOWN_TAIL))
      const none: usize = i === TLS_IN_TAIL ? 0 : 1
      putId(
        line,
        TAIL + i,
        tail === 0 ? intern(TAIL + i, dashAt(), none) : load<u32>(tail + 8 + i * 4),
      )
    }
  }
  for (let field = OF_OTHERS; field < FIELDS; field++) leaveOut(field)
  addRecords(waiting)
  waiting = 0
}

/** Where there is no value but `-`, the column is full of its id. */
function leaveOut(field: u32): void {
  const none = intern(field, dashAt(), 1)
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
      stopAt(at, newline)
      return count === RUN ? FULL : MORE
    }
    const end = newline > at && load<u8>(newline - 1) === RETURN ? newline - 1 : newline
    if (end > at) {
      const outcome = newline - at > LONGEST_LINE ? ODD : readLine(at, end)
      if (outcome !== 0) {
        settle()
        stopAt(at, newline)
        return outcome
      }
    }
    at = newline + 1
  }
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
  store<f64>(timesAt() + record, load<f64>(date, 16) + <f64>clock)
  waiting++
  return 0
}
