/**
 * How rows are read, in words (i32): how many cells, then places of cells, -1 for one that is not there; how many groups;
 * then the ids of fields that no group has, and the groups: number, how many places, places, how many fields, fields, how
 * cells are encoded. `src/formats/fast/row-plan.ts` writes it.
 */
import { count, idsAt, RUN } from './run'
import { FIELDS } from './values'

const plan: usize = memory.data(1024, 16)
export const CELLS: usize = 0
export const DATE: usize = 4
export const CLOCK: usize = 8
export const MILLISECONDS: usize = 12
export const SECONDS: usize = 16
export const ID: usize = 20
export const BYTES: usize = 24
export const SIZE: usize = 28
export const TOTAL: usize = 32
export const TURN_AROUND: usize = 36
const GROUP_COUNT: usize = 40
const DEFAULTS: usize = 44
const FIRST_GROUP: usize = 44 + 24 * 4
const GROUP_WORDS: usize = 13 * 4
export const GROUP_PLACES: usize = 4
export const GROUP_FIELDS: usize = 24
export const GROUP_ENCODING: usize = 48
/** The grammar alone knows; as it is; as bytes are in URLs; as the path that a key is of; a query, which may mean nothing. */
export const UNKNOWN: u32 = 0
export const PLAIN: u32 = 1
export const PATH: u32 = 3
export const QUERY: u32 = 4
export const MOST_FIELDS: usize = 5
const MOST_GROUPS: u32 = 16
/** Bytes of cells of one group, and of an id. */
export const MOST_BYTES: usize = 2048

/**
 * What stands between cells, where rows are objects of JSON: 1 (u32), then before each value and behind the last how long
 * it is (u32) and its bytes, up to a multiple of four. 0 where tabs part them.
 */
const between: usize = memory.data(8192 + 64, 16)

export function betweenAt(): usize {
  return between
}

/** Whether what no group has stands in the whole run. */
let isFilled: bool = false

/** A plan is to be written there. */
export function planAt(): usize {
  isFilled = false
  return plan
}

/** What others have put into the run is no row's. */
export function forgetDefaults(): void {
  isFilled = false
}

export function placeOf(word: usize): i32 {
  return load<i32>(plan + word)
}

export function groupCount(): u32 {
  return min(<u32>placeOf(GROUP_COUNT), MOST_GROUPS)
}

export function groupAt(number: u32): usize {
  return plan + FIRST_GROUP + <usize>number * GROUP_WORDS
}

/** Puts what no group has into the rest of the run at once: columns are as far apart as what displaces one another in
 * the nearest cache. */
export function fillDefaults(): void {
  if (isFilled) return
  isFilled = count === 0
  let grouped: u32 = 0
  for (let i: u32 = 0; i < groupCount(); i++) {
    const group = groupAt(i) + GROUP_FIELDS
    for (let f: usize = 1; f <= load<u32>(group); f++) grouped |= 1 << load<u32>(group + f * 4)
  }
  for (let field: u32 = 0; field < FIELDS; field++) {
    if (((grouped >> field) & 1) === 1) continue
    const id = load<u32>(plan + DEFAULTS + <usize>field * 4)
    for (let at = count; at < RUN; at++) store<u32>(idsAt(field) + <usize>at * 4, id)
  }
}
