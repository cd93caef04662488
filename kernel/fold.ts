/**
 * Folds the rows that a day's reads were counted in (`cube.ts`). `src/count/cube/fold.ts` says what is folded when, and
 * does the same with cubes that are united. What was worked out stays in memory until the next cube is folded.
 */
import {
  BYTES,
  COUNTRY,
  hashOfKey,
  isSameKey,
  MARKS,
  marksOf,
  NETWORK,
  OBJECT,
  OTHER_CACHE,
  OTHER_OF,
  PROGRAM,
  REQUESTS,
  ROW,
  rowsOfCube,
  SITE,
  sizeOfCube,
  statusOf,
  VIEWS,
} from './cube'
import { lend, lentSoFar, takeBack } from './lent'
import { findStep, groupOf, rankRows } from './told-names'

/** The code of no network. */
const NONE: u32 = 2
const PEOPLE: u32 = 0
/** Of people, a network is told that has at least one in so many of their requests, or of their bytes. */
const HEAVY: f64 = 50

/** Rows as they are by now, and how many; and of each that was counted which of these it is in (u32). */
export let foldedRows: usize = 0
export let foldedCount: u32 = 0
export let foldedFrom: u32 = 0
export let foldedInto: usize = 0
/** The kind of each program (u8, by the number of its name). */
let kinds: usize = 0

/** Folds the rows of a set until there are no more than `most`. Returns how many there are. */
export function foldCube(set: usize, kindsOfPrograms: usize, networkCount: u32, most: u32): u32 {
  takeBack(0)
  kinds = kindsOfPrograms
  foldedCount = sizeOfCube(set)
  foldedFrom = foldedCount
  foldedRows = lend(<usize>foldedCount * ROW)
  memory.copy(foldedRows, rowsOfCube(set), <usize>foldedCount * ROW)
  foldedInto = lend(<usize>foldedFrom * 4)
  for (let row: usize = 0; row < foldedFrom; row++) store<u32>(foldedInto + row * 4, <u32>row)
  if (hideNetworks(networkCount)) joinSame()
  if (foldedCount > most) fold(most)
  return foldedCount
}

function kindOf(program: u32): u32 {
  return program >= OTHER_OF ? program - OTHER_OF : <u32>load<u8>(kinds + <usize>program - 1)
}

/** Of people, only networks that take much are told. Returns whether any is hidden. */
function hideNetworks(networkCount: u32): bool {
  const mark = lentSoFar()
  const sums = lend((<usize>networkCount + 2) * 16)
  const end = foldedRows + <usize>foldedCount * ROW
  let requests: f64 = 0
  let bytes: f64 = 0
  for (let row = foldedRows; row < end; row += ROW) {
    if (kindOf(load<u32>(row, PROGRAM)) !== PEOPLE) continue
    const sum = sums + <usize>load<u32>(row, NETWORK) * 16
    store<f64>(sum, load<f64>(sum) + <f64>load<u32>(row, REQUESTS))
    store<f64>(sum, load<f64>(sum, 8) + load<f64>(row, BYTES), 8)
    requests += <f64>load<u32>(row, REQUESTS)
    bytes += load<f64>(row, BYTES)
  }
  let isAny: bool = false
  for (let row = foldedRows; row < end; row += ROW) {
    const network = load<u32>(row, NETWORK)
    if (network === NONE || kindOf(load<u32>(row, PROGRAM)) !== PEOPLE) continue
    const sum = sums + <usize>network * 16
    if (isHeavy(load<f64>(sum), requests) || isHeavy(load<f64>(sum, 8), bytes)) continue
    store<u32>(row, NONE, NETWORK)
    isAny = true
  }
  takeBack(mark)
  return isAny
}

function isHeavy(sum: f64, ofAll: f64): bool {
  return sum > 0 && sum * HEAVY >= ofAll
}

/** Puts together the rows that are the same. */
function joinSame(): void {
  const mark = lentSoFar()
  let slotCount: u32 = 64
  while (slotCount < foldedCount * 2) slotCount *= 2
  const slots = lend(<usize>slotCount * 8)
  const into = lend(<usize>foldedCount * 4)
  let size: u32 = 0
  for (let at: u32 = 0; at < foldedCount; at++)
    size = put(at, sameRow(at, slots, slotCount - 1, size), into, size)
  settle(into, size)
  takeBack(mark)
}

/** The row that is the same among the first `size`; `size` where there is none. */
function sameRow(at: u32, slots: usize, mask: u32, size: u32): u32 {
  const row = foldedRows + <usize>at * ROW
  const hashed = hashOfKey(load<u64>(row), load<u64>(row, 8), load<u64>(row, 16))
  let slot = slots + <usize>(hashed & mask) * 8
  for (; load<u32>(slot, 4) !== 0; slot = slots + ((slot - slots + 8) & (<usize>mask * 8))) {
    if (load<u32>(slot) !== hashed) continue
    const known = load<u32>(slot, 4) - 1
    if (isSameKey(foldedRows + <usize>known * ROW, row)) return known
  }
  store<u32>(slot, hashed)
  store<u32>(slot, size + 1, 4)
  return size
}

/** Puts together the rows that no name tells apart any more. */
function fold(most: u32): void {
  const mark = lentSoFar()
  const kindOfRow = lend(foldedCount)
  for (let at: usize = 0; at < foldedCount; at++)
    store<u8>(kindOfRow + at, <u8>kindOf(load<u32>(foldedRows + at * ROW, PROGRAM)))
  rankRows(foldedRows, foldedCount, kindOfRow, most)
  findStep(most)
  const into = lend(<usize>foldedCount * 4)
  let size: u32 = 0
  for (let at: u32 = 0; at < foldedCount; at++) size = put(at, groupOf(at, size), into, size)
  settle(into, size)
  takeBack(mark)
}

/** Adds a row to the one before it with the number `to`; where that is `size`, it becomes that row itself. Returns how
 * many rows there are so far. */
function put(at: u32, to: u32, into: usize, size: u32): u32 {
  const row = foldedRows + <usize>at * ROW
  const leader = foldedRows + <usize>to * ROW
  store<u32>(into + <usize>at * 4, to)
  if (to < size) {
    merge(leader, row)
    return size
  }
  if (leader !== row) memory.copy(leader, row, ROW)
  return size + 1
}

/** Notes in which row each row is now that was counted. */
function settle(into: usize, size: u32): void {
  foldedCount = size
  for (let from: usize = 0; from < foldedFrom; from++) {
    const known = foldedInto + from * 4
    store<u32>(known, load<u32>(into + <usize>load<u32>(known) * 4))
  }
}

/** Adds a row to another, which keeps the names that both have. */
function merge(row: usize, more: usize): void {
  keepCommon(row, more, NETWORK)
  keepCommon(row, more, COUNTRY)
  keepCommon(row, more, SITE)
  keepCommon(row, more, OBJECT)
  const program = load<u32>(row, PROGRAM)
  if (program !== load<u32>(more, PROGRAM)) store<u32>(row, OTHER_OF + kindOf(program), PROGRAM)
  const marks = load<u32>(row, MARKS)
  if (marks !== load<u32>(more, MARKS))
    store<u32>(row, marksOf(statusOf(marks), OTHER_CACHE), MARKS)
  store<u32>(row, load<u32>(row, REQUESTS) + load<u32>(more, REQUESTS), REQUESTS)
  store<u32>(row, load<u32>(row, VIEWS) + load<u32>(more, VIEWS), VIEWS)
  store<f64>(row, load<f64>(row, BYTES) + load<f64>(more, BYTES), BYTES)
}

function keepCommon(row: usize, more: usize, code: usize): void {
  if (load<u32>(row + code) !== load<u32>(more + code)) store<u32>(row + code, 0)
}
