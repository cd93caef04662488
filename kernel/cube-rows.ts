/** The folded rows of a cube (`fold.ts`) as they stand at rest: `src/count/cube/stored.ts` says what codes and order are
 * there. */
import {
  BYTES,
  COUNTRY,
  cacheOf,
  MARKS,
  NETWORK,
  OBJECT,
  OTHER_OF,
  PROGRAM,
  ROW,
  SITE,
  statusOf,
} from './cube'
import { foldedCount, foldedFrom, foldedInto, foldedRows } from './fold'
import { lend, lentSoFar, takeBack } from './lent'
import { tellNames } from './names'
import { gathered, orderNames, sortEntries } from './order'

/** What was told last: names, as by `tellNames`. */
const told: usize = memory.data(32, 16)
/** The rows in their order (u32), and the column that was made last. */
let order: usize = 0
let column: usize = 0
/** What was lent before names were told, and once rows were in order. */
let named: usize = 0
let ordered: usize = 0

/**
 * Gives the used names of a dimension their codes at rest: in the order of rows at rest, from `specials` on. Codes
 * before are 0 for what is folded away, and 1 for no name, whose code so far is `blank` (0 where there is no such code);
 * of programs they are the kinds. Returns where the names are told.
 */
export function nameCube(
  dimension: usize,
  names: usize,
  nameCount: u32,
  blank: u32,
  specials: u32,
): usize {
  const mark = lentSoFar()
  const placeOf = lend(<usize>nameCount * 4)
  const used = lend(<usize>min(nameCount, foldedCount) * 4)
  const end = foldedRows + <usize>foldedCount * ROW
  let size: u32 = 0
  for (let row = foldedRows; row < end; row += ROW) {
    const code = load<u32>(row + dimension)
    if (code === 0 || code >= OTHER_OF || code === blank) continue
    const place = placeOf + (<usize>code - 1) * 4
    if (load<u32>(place) !== 0) continue
    store<u32>(used + <usize>size * 4, code - 1)
    store<u32>(place, ++size)
  }
  const sorting = lend(<usize>size * 4)
  orderNames(names, used, size, sorting)
  const sorted = gathered(used, sorting, size)
  for (let at: u32 = 0; at < size; at++)
    store<u32>(placeOf + <usize>load<u32>(sorted + <usize>at * 4) * 4, at + specials)
  for (let row = foldedRows; row < end; row += ROW) {
    const code = load<u32>(row + dimension)
    if (code === 0) continue
    const isName = code < OTHER_OF && code !== blank
    const known = isName ? load<u32>(placeOf + (<usize>code - 1) * 4) : 1
    store<u32>(row + dimension, code >= OTHER_OF ? code - OTHER_OF : known)
  }
  tellNames(names, sorted, size, told)
  named = mark
  return told
}

/** Takes back what the names lie in that were told last. */
export function forgetCubeNames(): void {
  takeBack(named)
}

/** Puts rows in order, once all dimensions are named. */
export function orderCube(): void {
  order = lend(<usize>foldedCount * 4)
  column = lend(<usize>foldedCount * 8)
  ordered = lentSoFar()
  const entries = lend(<usize>foldedCount * 8)
  for (let at: usize = 0; at < foldedCount; at++) {
    const row = foldedRows + at * ROW
    const first = (load<u32>(row, OBJECT) << 16) | load<u32>(row, SITE)
    store<u64>(entries + at * 8, ((<u64>first) << 32) | at)
  }
  const sorted = sortEntries(entries, lend(<usize>foldedCount * 8), foldedCount, isBefore)
  for (let at: usize = 0; at < foldedCount; at++)
    store<u32>(order + at * 4, load<u32>(sorted + at * 8))
  takeBack(ordered)
}

function isBefore(a: u32, b: u32): bool {
  const one = foldedRows + <usize>a * ROW
  const other = foldedRows + <usize>b * ROW
  for (let code = NETWORK; code <= PROGRAM; code += COUNTRY - NETWORK) {
    const its = load<u32>(one + code)
    const others = load<u32>(other + code)
    if (its !== others) return its < others
  }
  return statusFirst(load<u32>(one, MARKS)) < statusFirst(load<u32>(other, MARKS))
}

/** Marks in the order of the class of the status, then of the cache. */
function statusFirst(marks: u32): u32 {
  return (statusOf(marks) << 16) | cacheOf(marks)
}

/** A column of codes (u32): of a dimension, of the cache, or (`isStatus`) of the class of the status. */
export function cubeCodes(dimension: usize, isStatus: bool): usize {
  for (let at: usize = 0; at < foldedCount; at++) {
    const code = load<u32>(foldedRows + <usize>load<u32>(order + at * 4) * ROW + dimension)
    const mark = isStatus ? statusOf(code) : cacheOf(code)
    store<u32>(column + at * 4, dimension === MARKS ? mark : code)
  }
  return column
}

/** Requests, bytes or page views of each row (f64). */
export function cubeSums(measure: usize): usize {
  for (let at: usize = 0; at < foldedCount; at++) {
    const sum = foldedRows + <usize>load<u32>(order + at * 4) * ROW + measure
    store<f64>(column + at * 8, measure === BYTES ? load<f64>(sum) : <f64>load<u32>(sum))
  }
  return column
}

/** What is rare, added up from a number (f64) of each row that was counted. */
export function cubeRare(floats: usize): usize {
  takeBack(ordered)
  const sums = lend(<usize>foldedCount * 8)
  for (let from: usize = 0; from < foldedFrom; from++) {
    const sum = sums + <usize>load<u32>(foldedInto + from * 4) * 8
    store<f64>(sum, load<f64>(sum) + load<f64>(floats + from * 8))
  }
  for (let at: usize = 0; at < foldedCount; at++)
    store<f64>(column + at * 8, load<f64>(sums + <usize>load<u32>(order + at * 4) * 8))
  return column
}

/** Gives all back that was worked out. */
export function forgetCube(): void {
  takeBack(0)
}
