/**
 * What counting notes of a run of records, and the loops that add it up. Each is a function of its own:
 * short ones become fast first, and cost the compiler least, which counts in a process of seconds.
 */
import type { PairSums, Pairs } from './pairs.ts'
import type { Tally } from './tally.ts'

/** Of a run of records: columns beside theirs, set where they are asked for, and the indices of those
 * records that are something. */
export interface Run {
  readonly sent: Float64Array
  /** Of reads: see `NameBook.originOf`. */
  readonly origins: Uint32Array
  /** Of refused requests: see `NameBook.codes`. */
  readonly codes: Uint32Array
  /** Of visits: numbers of pairs of address and agent. */
  readonly visitors: Uint32Array
  readonly counted: Uint32Array
  /** Records with status 400 or above; `refused` are the requests among them. */
  readonly faulty: Uint32Array
  readonly requests: Uint32Array
  readonly refused: Uint32Array
  readonly reads: Uint32Array
  readonly hotlinked: Uint32Array
  /** Reads with status 404. */
  readonly missing: Uint32Array
  /** Reads of people with status below 400, and the page views among them. */
  readonly visits: Uint32Array
  readonly views: Uint32Array
}

export function makeRun(count: number): Run {
  const words = () => new Uint32Array(count)
  return {
    sent: new Float64Array(count),
    origins: words(),
    codes: words(),
    visitors: words(),
    counted: words(),
    faulty: words(),
    requests: words(),
    refused: words(),
    reads: words(),
    hotlinked: words(),
    missing: words(),
    visits: words(),
    views: words(),
  }
}

/** As `addUp`, where there is one value. */
export function addToOnly(tally: Tally, count: number, sent: number): void {
  const requests = tally.columns[0]!
  if (count > 0 && requests[0] === 0) tally.touched[tally.size++] = 0
  requests[0]! += count
  tally.columns[1]![0]! += sent
}

/** Adds one, and its bytes, to the id of each of the chosen records. */
export function addUp(
  tally: Tally,
  ids: Uint32Array,
  chosen: Uint32Array,
  count: number,
  sent: Float64Array,
): void {
  const requests = tally.columns[0]!
  const bytes = tally.columns[1]!
  const touched = tally.touched
  let size = tally.size
  for (let at = 0; at < count; at++) {
    const record = chosen[at]!
    const id = ids[record]!
    if (requests[id] === 0) touched[size++] = id
    requests[id]! += 1
    bytes[id]! += sent[record]!
  }
  tally.size = size
}

/** Adds one to the id of each of the chosen records. */
export function addOnes(
  column: Float64Array,
  ids: Uint32Array,
  chosen: Uint32Array,
  count: number,
): void {
  for (let at = 0; at < count; at++) column[ids[chosen[at]!]!]! += 1
}

/** Adds the bytes of each of the chosen records to its id. */
export function addBytes(
  column: Float64Array,
  ids: Uint32Array,
  chosen: Uint32Array,
  count: number,
  sent: Float64Array,
): void {
  for (let at = 0; at < count; at++) column[ids[chosen[at]!]!]! += sent[chosen[at]!]!
}

/** Adds one, and its bytes, to the pair of each of the chosen records. */
export function addPairs(
  sums: PairSums,
  first: Uint32Array,
  second: Uint32Array,
  chosen: Uint32Array,
  count: number,
  sent: Float64Array,
): void {
  for (let at = 0; at < count; at++) {
    const record = chosen[at]!
    sums.add(first[record]!, second[record]!, 1, sent[record]!)
  }
}

/** Adds the pair of each of the chosen records. */
export function addToSet(
  pairs: Pairs,
  first: Uint32Array,
  second: Uint32Array,
  chosen: Uint32Array,
  count: number,
): void {
  for (let at = 0; at < count; at++) pairs.numberOf(first[chosen[at]!]!, second[chosen[at]!]!)
}

/** As `addToSet`, and writes the numbers of the pairs. */
export function numberPairs(
  pairs: Pairs,
  first: Uint32Array,
  second: Uint32Array,
  chosen: Uint32Array,
  count: number,
  numbers: Uint32Array,
): void {
  for (let at = 0; at < count; at++) {
    const record = chosen[at]!
    numbers[record] = pairs.numberOf(first[record]!, second[record]!)
  }
}
