/**
 * What the records of a run are: which lists each is in, what is rare about it to the bill, and the sums that are of
 * no table. Of each value its class is known: `src/count/counter/run-classes.ts` says where what lies, and in what
 * order, and the comments there and in `src/count/tables/tables.ts` what lists and classes mean.
 */

import { rowsOf, widthOf } from './sums'

/** Bits of an operation, an error, a requester: as in `src/count/counter/dictionaries.ts`. */
const IS_REQUEST: u32 = 1
const IS_READ: u32 = 2
const IS_GET: u32 = 4
const IS_DEAR: u32 = 8
const IS_FREE: u32 = 16
const IS_WEBSITE: u32 = 32
const IS_ELSEWHERE: u32 = 64
const IS_OF_EDGES: u32 = 128
const IS_ANONYMOUS: u32 = 1
const IS_CDN: u32 = 4
const IS_FREE_TO_STRANGERS: u32 = 1
const IS_FREE_ERROR: u32 = 2
const PEOPLE: u32 = 0
const BOTS: u32 = 1

/** What is rare: bit n adds to column n of `billColumns` in `src/count/tables/tables.ts`. */
const UNBILLED: u32 = 1
const WRITE: u32 = 2
const UNBILLED_BYTES: u32 = 4
const AWS_BYTES: u32 = 8
const BILL: u32 = 15
/** And the lists that such a record is in: bit 3 + n of list n, but for that of all records. */
const IN_REQUESTS: u32 = 16
const IN_READS: u32 = 32
const IN_PAGE_VIEWS: u32 = 64
const IN_ERRORS: u32 = 128
const IN_NOT_FOUND: u32 = 256
const IN_HOTLINKS: u32 = 512
const IN_CALLS: u32 = 1024
const IN_FETCHES: u32 = 2048
const IN_FAILED_FETCHES: u32 = 4096
const IN_EDGE: u32 = 8192

/** Sums of a day that are of no table, floats: as in `few` of `src/count/counter/day-sums.ts`. */
const EXCLUDED: usize = 0
const BYTES: usize = 8
const SERVER_ERRORS: usize = 16
const BILLED_READS: usize = 24
const BILLED_WRITES: usize = 32
const BILLED_BYTES: usize = 40
const SUM_AWS_BYTES: usize = 48
const FIRST: usize = 56
const LAST: usize = 64
const KIND_REQUESTS: usize = 72
const KIND_BYTES: usize = 96
/** Of 24 hours requests, then bytes, then requests of people. */
const HOURS: usize = 120
const TRANSITIONS: usize = 120 + 72 * 8
/** By region of prices: bytes, requests by HTTP, by HTTPS. */
const EDGES: usize = TRANSITIONS + 4 * 8

/** Places of the lists of a run, in the order in which they are told. */
const RECORDS: u32 = 0
const REQUESTS: u32 = 1
const READS: u32 = 2
const PAGE_VIEWS: u32 = 3
const ERRORS: u32 = 4
const NOT_FOUND: u32 = 5
const HOTLINKS: u32 = 6
const CALLS: u32 = 7
const FETCHES: u32 = 8
const FAILED_FETCHES: u32 = 9
const EDGE: u32 = 10
const READS_OF_PEOPLE: u32 = 11
const FAILED: u32 = 12
const RARE: u32 = 13
const LISTS: usize = 14
/** Those of which it is told what is rare in them, from `RECORDS` on. */
const BASES: u32 = 11

/** Where ids lie, of each record of the run (u32). */
let operationIds: usize = 0
let statusIds: usize = 0
let agentIds: usize = 0
let addressIds: usize = 0
let keyIds: usize = 0
let referrerIds: usize = 0
let requesterIds: usize = 0
let errorIds: usize = 0
let regionIds: usize = 0
let authenticationIds: usize = 0
let edgeIds: usize = 0
let tlsIds: usize = 0
/** Sizes of objects and times in ms, -1 for none (f64). */
let sizeOf: usize = 0
let turnAroundOf: usize = 0
let totalOf: usize = 0
/** Its bytes and its time, -1 for none (f64), and its hour of the day (u32). */
let bytesOf: usize = 0
let timeOf: usize = 0
let hourOf: usize = 0
/** Classes of values. */
let operations: usize = 0
let transitions: usize = 0
let statuses: usize = 0
let statusNumbers: usize = 0
let errorNumbers: usize = 0
let errorBilling: usize = 0
let requesters: usize = 0
let kinds: usize = 0
let isCdnAgent: usize = 0
let isAws: usize = 0
let pages: usize = 0
let originOf: usize = 0
let clientOf: usize = 0
let unsigned: usize = 0
let priceRegions: usize = 0
let plainHttp: usize = 0
let agentOf: usize = 0
/** Whether values are left out (u8); 0 where no pattern looks at them. */
let isKeyOut: usize = 0
let isAgentOut: usize = 0
let isAddressOut: usize = 0
let isReferrerOut: usize = 0
let isRequesterOut: usize = 0
/** The id of no error code. */
let noError: u32 = 0
/** Whether there are such values at all. */
let mayBeCdn: bool = false
let mayBeAws: bool = false
/** Columns that are worked out, by record: bytes sent (f64); origin, code, client, agent, marks (u32). */
let sent: usize = 0
let origins: usize = 0
let codes: usize = 0
let clients: usize = 0
let agents: usize = 0
let marks: usize = 0
let sizeClasses: usize = 0
/** Where the lists lie, how many are in each, and what is rare about any of them. */
const lists: usize = memory.data(14 * 4, 16)
const counts: usize = memory.data(14 * 4, 16)
const rares: usize = memory.data(11 * 4, 16)
let sums: usize = 0
/** Upper bounds of the classes of sizes and of times (f64), the last of each infinite; and how many times there are. */
let sizeBounds: usize = 0
let timeBounds: usize = 0
let timeClasses: u32 = 0
/** Requests and bytes by size class, and how many took how long, by size class and time class (f64). */
let sizes: usize = 0
let turnArounds: usize = 0
let totals: usize = 0

/** Bytes of this run's requests, of its reads, of its calls, of its origin fetches, and of what edges answered. */
export let requestBytes: f64 = 0
export let readBytes: f64 = 0
export let callBytes: f64 = 0
export let fetchBytes: f64 = 0
export let edgeBytes: f64 = 0

/** Where it is told how many records are in each list. */
export function listCountsAt(): usize {
  return counts
}

/** Where it is told what is rare about any record of a list. */
export function raresAt(): usize {
  return rares
}

let next: usize = 0
function given(): u32 {
  next += 4
  return load<u32>(next - 4)
}

/** Takes over where what lies. */
function take(places: usize): void {
  next = places
  operationIds = given()
  statusIds = given()
  agentIds = given()
  addressIds = given()
  keyIds = given()
  referrerIds = given()
  requesterIds = given()
  errorIds = given()
  regionIds = given()
  authenticationIds = given()
  edgeIds = given()
  tlsIds = given()
  sizeOf = given()
  turnAroundOf = given()
  totalOf = given()
  bytesOf = given()
  timeOf = given()
  hourOf = given()
  operations = given()
  transitions = given()
  statuses = given()
  statusNumbers = given()
  errorNumbers = given()
  errorBilling = given()
  requesters = given()
  kinds = given()
  isCdnAgent = given()
  isAws = given()
  pages = given()
  originOf = given()
  clientOf = given()
  unsigned = given()
  priceRegions = given()
  plainHttp = given()
  agentOf = given()
  isKeyOut = given()
  isAgentOut = given()
  isAddressOut = given()
  isReferrerOut = given()
  isRequesterOut = given()
  noError = given()
  mayBeCdn = given() !== 0
  mayBeAws = given() !== 0
  sent = given()
  origins = given()
  codes = given()
  clients = given()
  agents = given()
  marks = given()
  sizeClasses = given()
  for (let list: usize = 0; list < LISTS; list++) store<u32>(lists + list * 4, given())
  sums = given()
  sizeBounds = given()
  timeBounds = given()
  timeClasses = given()
  sizes = given()
  turnArounds = given()
  totals = given()
}

/** Sorts records from one place of the run to another into lists, and adds them to the sums. `places` tells where what
 * lies. */
export function sortRecords(places: usize, from: u32, to: u32): void {
  take(places)
  memory.fill(counts, 0, LISTS * 4)
  memory.fill(rares, 0, BASES * 4)
  requestBytes = 0
  readBytes = 0
  callBytes = 0
  fetchBytes = 0
  edgeBytes = 0
  for (let at = from; at < to; at++) {
    if (isOut(at)) add(EXCLUDED, 1)
    else sortRecord(at)
  }
  add(BYTES, requestBytes)
}

function word(column: usize, at: u32): u32 {
  return load<u32>(column + <usize>at * 4)
}

function byte(column: usize, at: u32): u32 {
  return load<u8>(column + at)
}

function float(column: usize, at: u32): f64 {
  return load<f64>(column + <usize>at * 8)
}

function put(list: u32, at: u32): void {
  const counted = counts + <usize>list * 4
  const count: usize = load<u32>(counted)
  store<u32>(<usize>load<u32>(lists + <usize>list * 4) + count * 4, at)
  store<u32>(counted, <u32>count + 1)
}

/** Puts what is rare about a record beside its place. */
function putRare(at: u32, mark: u32): void {
  store<u32>(marks + <usize>load<u32>(counts + RARE * 4) * 4, mark)
  put(RARE, at)
  for (let list: u32 = 0; list < BASES; list++) {
    if (!isMarkedIn(list, mark)) continue
    const rare = rares + <usize>list * 4
    store<u32>(rare, load<u32>(rare) | (mark & BILL))
  }
}

function isMarkedIn(list: u32, mark: u32): bool {
  return list === RECORDS || (mark & (8 << list)) !== 0
}

/** Adds what is rare about the records of a list to the columns of floats, by the ids (u32) that they have. A column
 * that nothing is added to need not be there. */
export function addRare(
  list: u32,
  ids: usize,
  unbilled: usize,
  writes: usize,
  unbilledBytes: usize,
  awsBytes: usize,
): void {
  const count: usize = load<u32>(counts + RARE * 4)
  const places: usize = load<u32>(lists + RARE * 4)
  for (let i: usize = 0; i < count; i++) {
    const mark = load<u32>(marks + i * 4)
    if (!isMarkedIn(list, mark)) continue
    const at = load<u32>(places + i * 4)
    const row = <usize>word(ids, at) * 8
    if ((mark & UNBILLED) !== 0) increase(unbilled + row, 1)
    if ((mark & WRITE) !== 0) increase(writes + row, 1)
    if ((mark & UNBILLED_BYTES) !== 0) increase(unbilledBytes + row, float(sent, at))
    if ((mark & AWS_BYTES) !== 0) increase(awsBytes + row, float(sent, at))
  }
}

function add(sum: usize, more: f64): void {
  increase(sums + sum, more)
}

function increase(at: usize, more: f64): void {
  store<f64>(at, load<f64>(at) + more)
}

function isOut(at: u32): bool {
  return (
    (isKeyOut !== 0 && byte(isKeyOut, word(keyIds, at)) === 1) ||
    (isAgentOut !== 0 && byte(isAgentOut, word(agentIds, at)) === 1) ||
    (isAddressOut !== 0 && byte(isAddressOut, word(addressIds, at)) === 1) ||
    (isReferrerOut !== 0 && byte(isReferrerOut, word(referrerIds, at)) === 1) ||
    (isRequesterOut !== 0 && byte(isRequesterOut, word(requesterIds, at)) === 1)
  )
}

function sortRecord(at: u32): void {
  const seconds = float(timeOf, at)
  if (seconds < load<f64>(sums + FIRST)) store<f64>(sums + FIRST, seconds)
  if (seconds > load<f64>(sums + LAST)) store<f64>(sums + LAST, seconds)
  const bytes = max<f64>(float(bytesOf, at), 0)
  store<f64>(sent + <usize>at * 8, bytes)
  put(RECORDS, at)
  const operation = byte(operations, word(operationIds, at))
  const status = <i32>word(statuses, word(statusIds, at))
  if (status >= 400) put(FAILED, at)
  if ((operation & IS_REQUEST) !== 0 && status >= 0) {
    if (mayBeCdn && (operation & IS_ELSEWHERE) === 0) {
      put(CALLS, at)
      callBytes += bytes
      if (isFetch(at)) {
        sortFetch(at, operation, status, bytes)
        return
      }
    }
    if ((operation & IS_OF_EDGES) !== 0) sortEdge(at, bytes)
    sortRequest(at, operation, status, bytes)
    return
  }
  const transition = <i32>load<i8>(transitions + word(operationIds, at))
  if (transition >= 0) add(TRANSITIONS + <usize>transition * 8, 1)
  putRare(at, UNBILLED | UNBILLED_BYTES)
}

/** Whether a content network fetches what it serves: by who signed, or by its agent. */
function isFetch(at: u32): bool {
  return (
    (byte(requesters, word(requesterIds, at)) & IS_CDN) !== 0 ||
    byte(isCdnAgent, word(agentIds, at)) === 1
  )
}

/** Adds an origin fetch: it is no client's request, and its bytes leave S3 for nothing. */
function sortFetch(at: u32, operation: u32, status: i32, bytes: f64): void {
  put(FETCHES, at)
  fetchBytes += bytes
  // Of no bytes, as none of them is billed.
  let mark = billed(at, operation, status, 0) | UNBILLED_BYTES | IN_CALLS | IN_FETCHES
  if (status >= 400) {
    put(FAILED_FETCHES, at)
    tellCode(at)
    mark |= IN_FAILED_FETCHES
  }
  putRare(at, mark & ~AWS_BYTES)
}

/** Adds a request that an edge answered to what its region sends. */
function sortEdge(at: u32, bytes: f64): void {
  put(EDGE, at)
  edgeBytes += bytes
  const region = EDGES + <usize>byte(priceRegions, word(edgeIds, at)) * 24
  add(region, bytes)
  add(region + (byte(plainHttp, word(tlsIds, at)) === 1 ? 8 : 16), 1)
}

function tellCode(at: u32): void {
  const error = word(errorIds, at)
  const code =
    error === noError ? word(statusNumbers, word(statusIds, at)) : word(errorNumbers, error)
  store<u32>(codes + <usize>at * 4, code)
}

function sortRequest(at: u32, operation: u32, status: i32, bytes: f64): void {
  put(REQUESTS, at)
  requestBytes += bytes
  const kind = byte(kinds, word(agentIds, at))
  add(KIND_REQUESTS + <usize>kind * 8, 1)
  add(KIND_BYTES + <usize>kind * 8, bytes)
  const hour = HOURS + <usize>word(hourOf, at) * 8
  add(hour, 1)
  add(hour + 24 * 8, bytes)
  if (kind === PEOPLE) add(hour + 48 * 8, 1)
  if (status >= 400) {
    put(ERRORS, at)
    if (status >= 500) add(SERVER_ERRORS, 1)
    tellCode(at)
  }
  let mark = billed(at, operation, status, bytes)
  const isRare = mark !== 0
  if (status >= 400) mark |= IN_ERRORS
  if ((operation & IS_READ) !== 0) mark |= sortRead(at, operation, status, bytes, kind)
  if (!isRare) return
  mark |= IN_REQUESTS
  if ((operation & IS_ELSEWHERE) === 0) mark |= IN_CALLS
  if ((operation & IS_OF_EDGES) !== 0) mark |= IN_EDGE
  putRare(at, mark)
}

/** Adds a request to what S3 bills, and returns what is rare about that. */
function billed(at: u32, operation: u32, status: i32, bytes: f64): u32 {
  const requester = byte(requesters, word(requesterIds, at))
  if (status >= 300 && isFree(status, operation, byte(errorBilling, word(errorIds, at)), requester))
    return UNBILLED | UNBILLED_BYTES
  let mark: u32 = 0
  if ((operation & IS_DEAR) !== 0) {
    add(BILLED_WRITES, 1)
    mark = WRITE
  } else if ((operation & IS_FREE) !== 0) mark = UNBILLED
  else add(BILLED_READS, 1)
  if ((operation & IS_ELSEWHERE) !== 0) return mark | UNBILLED_BYTES
  add(BILLED_BYTES, bytes)
  // A website endpoint is one of the internet.
  if (!mayBeAws || byte(isAws, word(regionIds, at)) !== 1 || (operation & IS_WEBSITE) !== 0)
    return mark
  add(SUM_AWS_BYTES, bytes)
  return mark | AWS_BYTES
}

/** Whether S3 bills nobody for an error or a redirect. A website endpoint serves a document in its place,
 * which it bills, but for its own failures. */
function isFree(status: i32, operation: u32, error: u32, requester: u32): bool {
  if (status >= 500) return true
  if ((operation & IS_WEBSITE) !== 0) return false
  return (
    (error & IS_FREE_ERROR) !== 0 ||
    (status === 403 && (error & requester & IS_FREE_TO_STRANGERS) !== 0)
  )
}

/** Returns the lists that it is in. */
function sortRead(at: u32, operation: u32, status: i32, bytes: f64, kind: u32): u32 {
  put(READS, at)
  readBytes += bytes
  let isIn = IN_READS
  const origin = word(originOf, word(referrerIds, at))
  store<u32>(origins + <usize>at * 4, origin)
  const isPage = byte(pages, word(keyIds, at)) === 1
  const isDelivered = (status >= 200 && status < 300) || status === 304
  if (!isPage && origin !== 0 && isDelivered && kind !== BOTS) {
    put(HOTLINKS, at)
    isIn |= IN_HOTLINKS
  }
  if (status === 404) {
    put(NOT_FOUND, at)
    isIn |= IN_NOT_FOUND
  }
  // Of status 000 the client left before any answer.
  if (kind !== PEOPLE || status >= 400 || status < 100) return isIn
  put(READS_OF_PEOPLE, at)
  store<u32>(clients + <usize>at * 4, word(clientOf, word(addressIds, at)))
  store<u32>(agents + <usize>at * 4, word(agentOf, word(agentIds, at)))
  if (!isPage || (operation & IS_GET) === 0 || (status !== 200 && status !== 304)) return isIn
  put(PAGE_VIEWS, at)
  return isIn | IN_PAGE_VIEWS
}

// ---------------------------------------------------------------- objects

/** Floats of an object's row: as in `objectColumns` of `src/count/tables/plan.ts`, after requests and bytes. */
const OBJECT_ERRORS: usize = 16
const WHOLE: usize = 24
const PARTIAL: usize = 32
const PARTIAL_BYTES: usize = 40
const WASTED: usize = 48
const LARGEST: usize = 56
const TURN_MS: usize = 64
const TURN_COUNT: usize = 72
const ANONYMOUS: usize = 80
const IN_VAIN: usize = 88
const PARTS_READ: usize = 96
/** An object's whole, in parts: as `PARTS` of `src/count/tables/tables.ts`. */
const PARTS: f64 = 1048576

/** Adds the reads that were found last to their sizes and times, and to the rows of their objects in `rows`. */
export function countObjects(rows: usize): void {
  const reads: usize = load<u32>(lists + READS * 4)
  const count: usize = load<u32>(counts + READS * 4)
  for (let read: usize = 0; read < count; read++) {
    const at = load<u32>(reads + read * 4)
    const row = rowsOf(rows) + <usize>word(keyIds, at) * widthOf(rows)
    const size = float(sizeOf, at)
    countRead(at, row, size)
    if (size > load<f64>(row + LARGEST)) store<f64>(row + LARGEST, size)
    const sizeClass = size < 0 ? 0 : classOf(sizeBounds, size) + 1
    store<u32>(sizeClasses + <usize>at * 4, sizeClass)
    increase(sizes + <usize>sizeClass * 16, 1)
    increase(sizes + <usize>sizeClass * 16 + 8, float(sent, at))
    const turned = float(turnAroundOf, at)
    if (turned >= 0) {
      increase(row + TURN_MS, turned)
      increase(row + TURN_COUNT, 1)
      countTime(turnArounds, sizeClass, turned)
    }
    const took = float(totalOf, at)
    if (took >= 0) countTime(totals, sizeClass, took)
  }
}

/** How whole it was, and who signed it. */
function countRead(at: u32, row: usize, size: f64): void {
  const status = <i32>word(statuses, word(statusIds, at))
  const isGet = (byte(operations, word(operationIds, at)) & IS_GET) !== 0
  const bytes = float(sent, at)
  if (status === 200) {
    if (size >= 0 && isGet) {
      // What a network sent has its headers in it.
      if (bytes < size) increase(row + WASTED, bytes)
      else increase(row + WHOLE, 1)
    }
  } else if (status === 206 && isGet) {
    increase(row + PARTIAL, 1)
    increase(row + PARTIAL_BYTES, bytes)
    if (size > 0) increase(row + PARTS_READ, Math.round((bytes / size) * PARTS))
  } else if (status >= 400) increase(row + OBJECT_ERRORS, 1)
  // A presigned request that came too late has no requester, but was signed.
  const isAnonymous =
    (byte(requesters, word(requesterIds, at)) & IS_ANONYMOUS) !== 0 &&
    byte(unsigned, word(authenticationIds, at)) === 1
  if (!isAnonymous) return
  if ((status >= 200 && status < 300) || status === 304) increase(row + ANONYMOUS, 1)
  else increase(row + IN_VAIN, 1)
}

/** The first class whose bound is no less. */
function classOf(bounds: usize, number: f64): u32 {
  let at: u32 = 0
  while (number > float(bounds, at)) at++
  return at
}

function countTime(times: usize, sizeClass: u32, ms: f64): void {
  increase(times + <usize>(sizeClass * timeClasses + classOf(timeBounds, ms)) * 8, 1)
}

// ---------------------------------------------------------------- visitors

/** Notes of visitors that are new, from number `known` on, the address and the agent they were first seen with, by
 * number; and at which places (u32). `visitors` has the number of each of people's reads. */
export function noteVisitors(
  known: u32,
  size: u32,
  visitors: usize,
  addresses: usize,
  itsAgents: usize,
  firsts: usize,
): void {
  const reads: usize = load<u32>(lists + READS_OF_PEOPLE * 4)
  const count: usize = load<u32>(counts + READS_OF_PEOPLE * 4)
  let nextOne = known
  for (let read: usize = 0; read < count && nextOne < size; read++) {
    const at = load<u32>(reads + read * 4)
    if (word(visitors, at) !== nextOne) continue
    store<u32>(addresses + <usize>nextOne * 4, word(addressIds, at))
    store<u32>(itsAgents + <usize>nextOne * 4, word(agentIds, at))
    store<u32>(firsts + <usize>(nextOne - known) * 4, at)
    nextOne++
  }
}

/** Notes who got anything otherwise than by a link of another page to what is no page (u32, by number). */
export function noteDirect(visitors: usize, isDirect: usize): void {
  const reads: usize = load<u32>(lists + READS_OF_PEOPLE * 4)
  const count: usize = load<u32>(counts + READS_OF_PEOPLE * 4)
  for (let read: usize = 0; read < count; read++) {
    const at = load<u32>(reads + read * 4)
    if (word(origins, at) === 0 || byte(pages, word(keyIds, at)) === 1)
      store<u32>(isDirect + <usize>word(visitors, at) * 4, 1)
  }
}
