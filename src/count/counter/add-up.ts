/** Adds a run of records to the sums of its day, table by table. The hot loop (`counter.ts`) has said which
 * records are in which list. */
import type { Accumulator } from '../../columns/accumulator.ts'
import type { Records, ValueField, Values } from '../../formats/records.ts'
import type { IdSource } from '../tables/keys.ts'
import { type Base, isOfObjects } from '../tables/plan.ts'
import type { DaySums, Slot } from './day-sums.ts'
import type { NameBook } from './dictionaries.ts'
import { countObjects } from './objects.ts'

/** Some records of a run, by their indices; and their bytes, where they are known. */
export interface Some {
  readonly at: Uint32Array
  readonly count: number
  readonly bytes?: number
}
export type Chosen = Readonly<Record<Base, Some>>

export function listsOf(length: number): Readonly<Record<Base, Uint32Array>> {
  const list = (): Uint32Array => new Uint32Array(length)
  return {
    records: list(),
    requests: list(),
    reads: list(),
    pageViews: list(),
    errors: list(),
    notFound: list(),
    hotlinks: list(),
  }
}

/** A run of records of one day. */
export interface Run {
  readonly records: Records
  readonly values: Readonly<Record<ValueField, Values>>
  readonly chosen: Chosen
  /** Those with status 400 or above, requests or not. */
  readonly failed: Some
  /** Bytes sent, by record. */
  readonly sent: Float64Array
  readonly idsOf: (source: IdSource) => Uint32Array
}

/** Adds the records of each list to the rows they are in. */
export function addRun(run: Run, book: NameBook, slot: Slot, sums: DaySums): void {
  const { records, values, chosen, failed, sent, idsOf } = run
  const { accumulators, pairs } = book.plan
  for (const [number, plan] of accumulators.entries()) {
    const { base, field, columns } = plan
    const accumulator = slot[number]!
    const some = chosen[base]
    const ids = records.ids[field]
    if (values[field].size === 1 && some.bytes !== undefined)
      addToOnly(accumulator, some.count, some.bytes)
    else addUp(accumulator, ids, some, sent)
    const views = columns.indexOf('pageViews')
    if (views > 0) addOnes(accumulator.columns[views]!, ids, chosen.pageViews)
    const errors = columns.indexOf('errors')
    if (errors > 0 && base !== 'reads')
      addOnes(accumulator.columns[errors]!, ids, base === 'records' ? failed : chosen.errors)
    if (isOfObjects(plan)) countObjects(records, some, sent, book, sums, accumulator.columns)
  }
  for (const [number, { base, left, right }] of pairs.entries()) {
    const into = sums.pairs[number]!
    const { at: some, count } = chosen[base]
    const leftOf = idsOf(left.of)
    const rightOf = idsOf(right.of)
    for (let i = 0; i < count; i++) {
      const at = some[i]!
      into.add(leftOf[at]!, rightOf[at]!, 1, sent[at]!)
    }
  }
}

/** As `addUp`, where there is one value. */
function addToOnly(accumulator: Accumulator, count: number, sent: number): void {
  const requests = accumulator.columns[0]!
  if (count > 0 && requests[0] === 0) accumulator.touched[accumulator.size++] = 0
  requests[0]! += count
  accumulator.columns[1]![0]! += sent
}

/** Adds one, and its bytes, to the id of each of the chosen records. */
function addUp(
  accumulator: Accumulator,
  ids: Uint32Array,
  { at: chosen, count }: Some,
  sent: Float64Array,
): void {
  const requests = accumulator.columns[0]!
  const bytes = accumulator.columns[1]!
  const touched = accumulator.touched
  let size = accumulator.size
  for (let at = 0; at < count; at++) {
    const record = chosen[at]!
    const id = ids[record]!
    if (requests[id] === 0) touched[size++] = id
    requests[id]! += 1
    bytes[id]! += sent[record]!
  }
  accumulator.size = size
}

function addOnes(column: Float64Array, ids: Uint32Array, { at: chosen, count }: Some): void {
  for (let at = 0; at < count; at++) column[ids[chosen[at]!]!]! += 1
}
