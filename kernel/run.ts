/** The run: columns of records that are handed over together, and where reading stopped. */
import { KEY, OPERATION } from './values'

/** Records handed over at once. Small enough for columns and tables to share the cache. */
export const RUN: u32 = 1024
const NUMBERS: u32 = 4

const times: usize = memory.data(1024 * 8, 16)
const ids: usize = memory.data(1024 * 4 * 24, 16)
const numbers: usize = memory.data(1024 * 8 * 4, 16)

/** What reading stopped for: for more bytes, a full run, a line that the grammar has to read, or its unknown tail. */
export const MORE: i32 = 0
export const FULL: i32 = 1
export const ODD: i32 = 2
export const UNKNOWN_TAIL: i32 = 3

/** Records of the run. */
export let count: u32 = 0
/** Where reading stopped; of a line that was handed back, its first byte. */
export let cursor: usize = 0
/** Of a line handed back: where its newline stands. */
export let lineEnd: usize = 0

export function timesAt(): usize {
  return times
}
export function idsAt(field: u32): usize {
  return ids + field * RUN * 4
}
export function numbersAt(number: u32): usize {
  return numbers + number * RUN * 8
}

export function clearRun(): void {
  count = 0
}

/** Of a record on its way: the first one behind those of the run is number 0. */
export function putId(record: u32, field: u32, id: u32): void {
  store<u32>(idsAt(field) + (count + record) * 4, id)
}

export function idOf(record: u32, field: u32): u32 {
  return load<u32>(idsAt(field) + (count + record) * 4)
}

/** As far as records are told before re-deliveries are left out: operation, key, time and numbers. */
export function moveRecord(record: u32, to: u32): void {
  putId(to, OPERATION, idOf(record, OPERATION))
  putId(to, KEY, idOf(record, KEY))
  const from = (count + record) * 8
  const into = (count + to) * 8
  store<f64>(times + into, load<f64>(times + from))
  for (let i: u32 = 0; i < NUMBERS; i++) {
    store<f64>(numbersAt(i) + into, load<f64>(numbersAt(i) + from))
  }
}

/** Counts the record whose columns `scanner.ts` has filled at `count`. */
export function endRecord(): void {
  count++
}

/** Counts records whose columns are filled from `count` on. */
export function addRecords(number: u32): void {
  count += number
}

/** Tells where reading stopped: at a line, which ends there. */
export function stopAt(line: usize, newline: usize): void {
  cursor = line
  lineEnd = newline
}
