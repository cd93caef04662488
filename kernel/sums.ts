/**
 * Sums by id, dense: a row of floats for each, in which the first counts, the second adds bytes, and the others
 * are the caller's. Rows that were counted at all are noted.
 *
 *   sums │ rows, width, room, noted, how many: u32 each
 *
 * All rows of a run are touched before any is added to, so that memory is waited for once.
 */
import { release, reserve, roomFor } from './memory'

const ROWS: usize = 0
const WIDTH: usize = 4
const ROOM: usize = 8
const NOTED: usize = 12
const SIZE: usize = 16

const FEWEST: u32 = 64
/** Where what was loaded too early goes: a load whose value nobody takes would be left out. */
const nowhere: usize = memory.data(4, 16)

/** Sums of rows of so many floats. */
export function openSums(width: u32): usize {
  const sums = reserve(32)
  store<u32>(sums, width * 8, WIDTH)
  makeRoom(sums, FEWEST)
  return sums
}

function makeRoom(sums: usize, room: u32): void {
  store<u32>(sums, <u32>reserve(bytesOf(sums, room)), ROWS)
  store<u32>(sums, <u32>reserve(<usize>room * 4), NOTED)
  store<u32>(sums, room, ROOM)
}

/** Of so many rows. */
function bytesOf(sums: usize, room: u32): usize {
  return roomFor(<usize>room * load<u32>(sums, WIDTH))
}

/** Makes room for ids below `count`. */
export function reserveSums(sums: usize, count: u32): void {
  const room = load<u32>(sums, ROOM)
  if (count <= room) return
  const rows: usize = load<u32>(sums, ROWS)
  const noted: usize = load<u32>(sums, NOTED)
  makeRoom(sums, <u32>roomFor(<usize>count * 4) >> 2)
  memory.copy(load<u32>(sums, ROWS), rows, <usize>room * load<u32>(sums, WIDTH))
  memory.copy(load<u32>(sums, NOTED), noted, <usize>load<u32>(sums, SIZE) * 4)
  release(rows, bytesOf(sums, room))
  release(noted, <usize>room * 4)
}

export function rowsOf(sums: usize): usize {
  return load<u32>(sums, ROWS)
}

/** Of a row, in bytes. */
export function widthOf(sums: usize): u32 {
  return load<u32>(sums, WIDTH)
}

/** Where the ids stand that were counted, in order of first sight. */
export function notedOf(sums: usize): usize {
  return load<u32>(sums, NOTED)
}

export function countedOf(sums: usize): u32 {
  return load<u32>(sums, SIZE)
}

/** Sets all rows to zeros. */
export function clearSums(sums: usize): void {
  const rows: usize = load<u32>(sums, ROWS)
  const width: usize = load<u32>(sums, WIDTH)
  const noted: usize = load<u32>(sums, NOTED)
  for (let at: usize = 0; at < countedOf(sums); at++) {
    const row = rows + <usize>load<u32>(noted + at * 4) * width
    for (let float: usize = 0; float < width; float += 8) store<f64>(row + float, 0)
  }
  store<u32>(sums, 0, SIZE)
}

/** Counts the ids (u32) that a column has at `count` places (u32), and the bytes (f64) there. */
export function addSums(sums: usize, places: usize, count: u32, ids: usize, bytes: usize): void {
  const rows: usize = load<u32>(sums, ROWS)
  const width: usize = load<u32>(sums, WIDTH)
  let touched: u32 = 0
  for (let i: usize = 0; i < count; i++) {
    const place: usize = load<u32>(places + i * 4)
    touched |= load<u32>(rows + load<u32>(ids + place * 4) * width)
  }
  store<u32>(nowhere, touched)
  for (let i: usize = 0; i < count; i++) {
    const place: usize = load<u32>(places + i * 4)
    addToSum(sums, load<u32>(ids + place * 4), 1, load<f64>(bytes + place * 8))
  }
}

/** Adds to the first two floats of a row. */
export function addToSum(sums: usize, id: u32, requests: f64, bytes: f64): void {
  const row = load<u32>(sums, ROWS) + <usize>id * load<u32>(sums, WIDTH)
  const before = load<f64>(row)
  if (before === 0) note(sums, id)
  store<f64>(row, before + requests)
  store<f64>(row, load<f64>(row, 8) + bytes, 8)
}

function note(sums: usize, id: u32): void {
  const size = load<u32>(sums, SIZE)
  store<u32>(load<u32>(sums, NOTED) + <usize>size * 4, id)
  store<u32>(sums, size + 1, SIZE)
}

/** Adds one to a float of the row of each. */
export function addOnes(sums: usize, float: u32, places: usize, count: u32, ids: usize): void {
  const rows = <usize>load<u32>(sums, ROWS) + <usize>float * 8
  const width: usize = load<u32>(sums, WIDTH)
  for (let i: usize = 0; i < count; i++) {
    const row = rows + load<u32>(ids + <usize>load<u32>(places + i * 4) * 4) * width
    store<f64>(row, load<f64>(row) + 1)
  }
}
