/**
 * Rows of a table, from sums by id or by pair of ids: what has one name is one row, and rows stand as at rest.
 *
 *   name     ids ──▶ numbers of names, each once ──▶ in order ──▶ the row of each id
 *   sum      a float of each id ──▶ a column of floats, row by row
 *
 * What was worked out lies there until the next is.
 */
import { lend, lentSoFar, takeBack } from './lent'
import { tellNames, valuesAt } from './names'
import { gathered, orderNames, orderPairs } from './order'
import { closePairs, entriesOf, numberOf, openPairs, sizeOf } from './pairs'

/** The row of an id that is not in the table, and of a name that none of its ids has. */
const NO_ROW: u32 = 0xffffffff
/** Of an entry of summed pairs. */
const PAIR: usize = 32

/** The ids (u32), or none where they are numbers of pairs; how many they are, and the row of each. */
let idsAt: usize = 0
let idCount: u32 = 0
let rowOf: usize = 0
/** By row the number of its name, and of the second one of a pair. */
let firstOf: usize = 0
let secondOf: usize = 0
let rowCount: u32 = 0
/** The row of each name, by number. */
let placeOf: usize = 0
/** A float of each row. */
let column: usize = 0
/** Several floats of each row, and how many bytes these are. */
let sums: usize = 0
let sumWidth: usize = 0
/** What is lent once rows are named. */
let named: usize = 0

/** Names ids (u32), each by its value: the id itself or, where there are `values` (u32, by id), the one of the id.
 * Where there are `kinds` (u8, by id), ids of any kind but `kind` are left out. Returns how many rows there are. */
export function nameIds(
  names: usize,
  nameCount: u32,
  ids: usize,
  count: u32,
  values: usize,
  kinds: usize,
  kind: u32,
): u32 {
  takeBack(0)
  idsAt = ids
  idCount = count
  rowOf = lend(<usize>count * 4)
  placeOf = lend(<usize>nameCount * 4)
  memory.fill(placeOf, 0xff, <usize>nameCount * 4)
  const seen = lend(<usize>min(nameCount, count) * 4)
  const nameOf = valuesAt(names)
  let size: u32 = 0
  for (let at: usize = 0; at < count; at++) {
    const id: usize = load<u32>(ids + at * 4)
    let row = NO_ROW
    if (kinds === 0 || load<u8>(kinds + id) === kind) {
      const value: usize = values === 0 ? id : load<u32>(values + id * 4)
      const name = load<u32>(nameOf + value * 4)
      const place = placeOf + <usize>name * 4
      row = load<u32>(place)
      if (row === NO_ROW) {
        store<u32>(seen + <usize>size * 4, name)
        store<u32>(place, size)
        row = size++
      }
    }
    store<u32>(rowOf + at * 4, row)
  }
  const order = lend(<usize>size * 4)
  orderNames(names, seen, size, order)
  firstOf = gathered(seen, order, size)
  for (let at: usize = 0; at < size; at++)
    store<u32>(placeOf + <usize>load<u32>(firstOf + at * 4) * 4, <u32>at)
  settle(order, size)
  return size
}

/** Names pairs by the names of both parts. `isOneToOne`: no two have the same. Returns how many rows there are. */
export function namePairs(set: usize, left: usize, right: usize, isOneToOne: bool): u32 {
  takeBack(0)
  idsAt = 0
  idCount = sizeOf(set)
  rowOf = lend(<usize>idCount * 4)
  const lefts = lend(<usize>idCount * 4)
  const rights = lend(<usize>idCount * 4)
  const byName = isOneToOne ? 0 : openPairs(false)
  const entries = entriesOf(set)
  let size: u32 = 0
  for (let at: u32 = 0; at < idCount; at++) {
    const pair = entries + <usize>at * PAIR
    const first = load<u32>(valuesAt(left) + <usize>load<u32>(pair) * 4)
    const second = load<u32>(valuesAt(right) + <usize>load<u32>(pair, 4) * 4)
    const number = isOneToOne ? at : numberOf(byName, first, second)
    if (number === size) {
      store<u32>(lefts + <usize>number * 4, first)
      store<u32>(rights + <usize>number * 4, second)
      size++
    }
    store<u32>(rowOf + <usize>at * 4, number)
  }
  if (byName !== 0) closePairs(byName)
  const order = lend(<usize>size * 4)
  orderPairs(left, lefts, right, rights, size, order)
  firstOf = gathered(lefts, order, size)
  secondOf = gathered(rights, order, size)
  settle(order, size)
  return size
}

/** Gives ids the rows that were put in order. */
function settle(order: usize, size: u32): void {
  rowCount = size
  const rank = lend(<usize>size * 4)
  for (let at: usize = 0; at < size; at++)
    store<u32>(rank + <usize>load<u32>(order + at * 4) * 4, <u32>at)
  for (let at: usize = 0; at < idCount; at++) {
    const row: usize = load<u32>(rowOf + at * 4)
    if (row !== NO_ROW) store<u32>(rowOf + at * 4, load<u32>(rank + row * 4))
  }
  column = lend(<usize>size * 8)
  named = lentSoFar()
}

/** Gives all back that was worked out. */
export function forgetRows(): void {
  takeBack(0)
}

// ---------------------------------------------------------------- columns

/** Where the column lies that was summed or counted last. */
export function columnAt(): usize {
  return column
}

/** Adds up the floats of ids by row. Each id has `width` of them, and those of id n lie at `from` + n × `step`. Bit n of
 * `isMax`: of float n the largest is kept instead. */
export function sumRows(from: usize, step: usize, width: u32, isMax: u32): void {
  takeBack(named)
  sums = lend(<usize>rowCount * width * 8)
  sumWidth = <usize>width * 8
  for (let at: usize = 0; at < idCount; at++) {
    const row: usize = load<u32>(rowOf + at * 4)
    if (row === NO_ROW) continue
    const floats = from + (idsAt === 0 ? at : <usize>load<u32>(idsAt + at * 4)) * step
    const into = sums + row * sumWidth
    for (let float: usize = 0; float < sumWidth; float += 8)
      store<f64>(into + float, load<f64>(into + float) + load<f64>(floats + float))
  }
  for (let float: u32 = 0; float < width; float++)
    if ((isMax & (1 << float)) !== 0) keepLargest(from, step, <usize>float * 8)
}

function keepLargest(from: usize, step: usize, float: usize): void {
  for (let row: usize = 0; row < rowCount; row++) store<f64>(sums + row * sumWidth + float, 0)
  for (let at: usize = 0; at < idCount; at++) {
    const row: usize = load<u32>(rowOf + at * 4)
    if (row === NO_ROW) continue
    const id = idsAt === 0 ? at : <usize>load<u32>(idsAt + at * 4)
    const into = sums + row * sumWidth + float
    store<f64>(into, max(load<f64>(into), load<f64>(from + id * step + float)))
  }
}

/** Makes a column of one of the floats that were added up last. Returns the largest. */
export function columnOf(float: u32): f64 {
  let largest: f64 = 0
  const from = sums + <usize>float * 8
  for (let row: usize = 0; row < rowCount; row++) {
    const sum = load<f64>(from + row * sumWidth)
    largest = max(largest, sum)
    store<f64>(column + row * 8, sum)
  }
  return largest
}

/** Counts ids (u32, `step` bytes apart) by the row of their names. Where there are `firsts` (u32, `firstStep` bytes
 * apart), one beside each id, it counts how many different ones each row has. Kinds as in `nameIds`. */
export function countRows(
  names: usize,
  firsts: usize,
  firstStep: usize,
  ids: usize,
  step: usize,
  count: u32,
  kinds: usize,
  kind: u32,
): void {
  memory.fill(column, 0, <usize>rowCount * 8)
  const nameOf = valuesAt(names)
  const distinct = firsts === 0 ? 0 : openPairs(false)
  for (let at: usize = 0; at < count; at++) {
    const id: usize = load<u32>(ids + at * step)
    if (kinds !== 0 && load<u8>(kinds + id) !== kind) continue
    const name = load<u32>(nameOf + id * 4)
    const row: usize = load<u32>(placeOf + <usize>name * 4)
    if (row === NO_ROW) continue
    if (distinct !== 0) {
      const known = sizeOf(distinct)
      if (numberOf(distinct, load<u32>(firsts + at * firstStep), name) !== known) continue
    }
    const into = column + row * 8
    store<f64>(into, load<f64>(into) + 1)
  }
  if (distinct !== 0) closePairs(distinct)
}

// ---------------------------------------------------------------- names

/** What was told last: names, as by `tellNames`; and of each row the number of its name among them (u32). */
const told: usize = memory.data(32, 16)
const OF: usize = 16

/** The name of each row. Returns where it is told. */
export function rowNames(names: usize): usize {
  tellNames(names, firstOf, rowCount, told)
  return told
}

/** The names of one part of all pairs, each once, in order of first sight. Returns where it is told. */
export function partNames(names: usize, nameCount: u32, isSecond: bool): usize {
  const numbers = isSecond ? secondOf : firstOf
  const placeOf = lend(<usize>nameCount * 4)
  const used = lend(<usize>min(nameCount, rowCount) * 4)
  let size: u32 = 0
  for (let at: usize = 0; at < rowCount; at++) {
    const name = load<u32>(numbers + at * 4)
    const place = placeOf + <usize>name * 4
    if (load<u32>(place) === 0) {
      store<u32>(used + <usize>size * 4, name)
      store<u32>(place, ++size)
    }
    store<u32>(numbers + at * 4, load<u32>(place) - 1)
  }
  tellNames(names, used, size, told)
  store<u32>(told, <u32>numbers, OF)
  return told
}
