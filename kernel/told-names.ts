/**
 * Which names are told as the rows of a cube are folded further and further, and how many rows that leaves:
 * `src/count/cube/fold.ts` says what steps there are, and has the same.
 *
 *   ranks │ of a row, packed (u64): the place of its name in each dimension, the heaviest first; all bits are 1 where
 *         │ the name is not told. Then the class of its status, and the kind of its program
 */
import {
  BYTES,
  COUNTRY,
  cacheOf,
  MARKS,
  NETWORK,
  OBJECT,
  OTHER_CACHE,
  OTHER_OF,
  PROGRAM,
  REQUESTS,
  ROW,
  SITE,
  statusOf,
} from './cube'
import { lend, lentSoFar, takeBack } from './lent'
import { sortEntries } from './order'

/** Dimensions in the order in which they are folded; where their codes lie, and their ranks, of how many bits. */
const DIMENSIONS: u32 = 6
const CODES: StaticArray<usize> = [NETWORK, COUNTRY, SITE, PROGRAM, OBJECT, MARKS]
const SHIFTS: StaticArray<u64> = [0, 7, 15, 24, 33, 46]
const WIDTHS: StaticArray<u64> = [7, 8, 9, 9, 13, 5]
const STATUS_SHIFT: u64 = 51
const KIND_SHIFT: u64 = 54
/** How many names of each are told at first. */
const TOLD: StaticArray<u32> = [64, 128, 256, 256, 4096, 4096]
/** How often they can be halved, and how many names are told after each time (u32): those of the same weight are told
 * all, or none. */
const HALVINGS: u32 = 14
const toldAfter: usize = memory.data(6 * 14 * 4, 16)
/** After it, no name is told. */
const LAST_STEP: u32 = 78

let weights: usize = 0
let ranks: usize = 0
let size: u32 = 0
let slots: usize = 0
let mask: u32 = 0

/** 0 is of what is folded away. */
function codeOf(row: usize, dimension: u32): u32 {
  const code = load<u32>(row + unchecked(CODES[dimension]))
  if (unchecked(CODES[dimension]) !== MARKS) return code >= OTHER_OF ? 0 : code
  const cache = cacheOf(code)
  return cache === OTHER_CACHE ? 0 : cache + 1
}

/** Ranks the names of `count` rows, of which `kinds` has the kind of the program (u8). No more than `most` rows will be
 * asked for. */
export function rankRows(rows: usize, count: u32, kinds: usize, most: u32): void {
  size = count
  ranks = lend(<usize>count * 8)
  let requests: f64 = 0
  let bytes: f64 = 0
  for (let at: usize = 0; at < count; at++) {
    const row = rows + at * ROW
    const status: u64 = statusOf(load<u32>(row, MARKS))
    const kind: u64 = load<u8>(kinds + at)
    store<u64>(ranks + at * 8, (status << STATUS_SHIFT) | (kind << KIND_SHIFT))
    requests += <f64>load<u32>(row, REQUESTS)
    bytes += load<f64>(row, BYTES)
  }
  for (let dimension: u32 = 0; dimension < DIMENSIONS; dimension++)
    rankNames(rows, dimension, requests, max(bytes, 1))
  let slotCount: u32 = 64
  while (slotCount < most * 2 + 2) slotCount *= 2
  mask = slotCount - 1
  slots = lend(<usize>slotCount * 16)
}

function isHeavier(a: u32, b: u32): bool {
  return weightOf(a) > weightOf(b)
}

function weightOf(name: u32): f64 {
  return load<f64>(weights + <usize>name * 16)
}

/** Adds the rank of each row's name to its ranks. `requests` and `bytes` are those of all rows. */
function rankNames(rows: usize, dimension: u32, requests: f64, bytes: f64): void {
  const mark = lentSoFar()
  let names: u32 = 0
  for (let at: usize = 0; at < size; at++) names = max(names, codeOf(rows + at * ROW, dimension))
  weights = lend((<usize>names + 1) * 16)
  for (let at: usize = 0; at < size; at++) {
    const row = rows + at * ROW
    const sums = weights + <usize>codeOf(row, dimension) * 16
    store<f64>(sums, load<f64>(sums) + <f64>load<u32>(row, REQUESTS))
    store<f64>(sums, load<f64>(sums, 8) + load<f64>(row, BYTES), 8)
  }
  const entries = lend(<usize>names * 8)
  let used: u32 = 0
  for (let name: u32 = 1; name <= names; name++) {
    const sums = weights + <usize>name * 16
    if (load<f64>(sums) === 0) continue
    const weight = load<f64>(sums) / requests + load<f64>(sums, 8) / bytes
    store<f64>(sums, weight)
    // The heaviest first: bits of floats that are not negative stand in the order of the floats.
    const upper = ~(reinterpret<u64>(weight) >> 32) << 32
    store<u64>(entries + <usize>used * 8, upper | name)
    used++
  }
  const sorted = sortEntries(entries, lend(<usize>used * 8), used, isHeavier)
  const rankOf = lend((<usize>names + 1) * 4)
  const untold = ((<u32>1) << (<u32>unchecked(WIDTHS[dimension]))) - 1
  store<u32>(rankOf, untold)
  for (let at: u32 = 0; at < used; at++)
    store<u32>(rankOf + <usize>load<u32>(sorted + <usize>at * 8) * 4, min(at, untold))
  tellHalvings(dimension, sorted, used)
  for (let at: usize = 0; at < size; at++) {
    const rank: u64 = load<u32>(rankOf + <usize>codeOf(rows + at * ROW, dimension) * 4)
    const known = ranks + at * 8
    store<u64>(known, load<u64>(known) | (rank << unchecked(SHIFTS[dimension])))
  }
  takeBack(mark)
}

/** Notes how many names are told after each halving. */
function tellHalvings(dimension: u32, sorted: usize, used: u32): void {
  for (let halving: u32 = 0; halving < HALVINGS; halving++) {
    let told = unchecked(TOLD[dimension]) >> halving
    while (told > 0 && told < used && isTied(sorted, told)) told--
    store<u32>(toldAfter + <usize>(dimension * HALVINGS + halving) * 4, told)
  }
}

/** Whether a name is as heavy as the one before it. */
function isTied(sorted: usize, at: u32): bool {
  const entry = sorted + <usize>at * 8
  return weightOf(load<u32>(entry)) === weightOf(load<u32>(entry - 8))
}

// ---------------------------------------------------------------- steps

/** Of each dimension what a rank is below that is told after the step (u64). */
const toldNow: usize = memory.data(6 * 8, 16)

function take(step: u32): void {
  for (let dimension: u32 = 0; dimension < DIMENSIONS; dimension++) {
    const halving = (step + DIMENSIONS - 1 - dimension) / DIMENSIONS
    const told = load<u32>(toldAfter + <usize>(dimension * HALVINGS + halving) * 4)
    store<u64>(toldNow + <usize>dimension * 8, told)
  }
}

/** The ranks of a row, with what is not told left out. */
function toldOf(at: u32): u64 {
  let told = load<u64>(ranks + <usize>at * 8)
  for (let dimension: u32 = 0; dimension < DIMENSIONS; dimension++) {
    const shift = unchecked(SHIFTS[dimension])
    const untold = ((<u64>1) << unchecked(WIDTHS[dimension])) - 1
    if (((told >> shift) & untold) >= load<u64>(toldNow + <usize>dimension * 8))
      told |= untold << shift
  }
  return told
}

/** The slot that holds what is told of a row, or is free for it. */
function slotOf(told: u64): usize {
  // biome-ignore lint/correctness/noPrecisionLoss: u64 here
  const mixed = (told ^ (told >> 31)) * 0x9e3779b97f4a7c15
  let slot = <usize>(<u32>(mixed >> 32) & mask) * 16
  for (let known = load<u64>(slots + slot); known !== 0; known = load<u64>(slots + slot)) {
    if (known === told + 1) break
    slot = (slot + 16) & (<usize>mask * 16)
  }
  return slots + slot
}

/** Finds the first step after which there are no more than `most` rows: `groupOf` tells them. */
export function findStep(most: u32): void {
  let from: u32 = 0
  let to = LAST_STEP
  while (from < to) {
    const middle = (from + to) >> 1
    if (fits(middle, most)) to = middle
    else from = middle + 1
  }
  beginGroups(to)
}

function fits(step: u32, most: u32): bool {
  beginGroups(step)
  let groups: u32 = 0
  for (let at: u32 = 0; at < size; at++) {
    const told = toldOf(at)
    const slot = slotOf(told)
    if (load<u64>(slot) !== 0) continue
    if (++groups > most) return false
    store<u64>(slot, told + 1)
  }
  return true
}

function beginGroups(step: u32): void {
  take(step)
  memory.fill(slots, 0, (<usize>mask + 1) * 16)
}

/** The group of a row after the step that was found: `next` where it is the first of it. Rows must be asked for in
 * order, each once. */
export function groupOf(at: u32, next: u32): u32 {
  const told = toldOf(at)
  const slot = slotOf(told)
  if (load<u64>(slot) !== 0) return load<u32>(slot, 8)
  store<u64>(slot, told + 1)
  store<u32>(slot, next, 8)
  return next
}
