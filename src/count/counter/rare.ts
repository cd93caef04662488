/**
 * What is rare about a record, to the bill: most have nothing of it, so it is kept beside the few that do
 * and added to their rows in a second pass.
 */

import { sizeClassOf } from '../record/meaning.ts'
import { type Base, bases, type CountingPlan } from '../tables/plan.ts'
import type { Run } from './add-up.ts'
import type { DaySums, Slot } from './day-sums.ts'
import type { Rare } from './run-classes.ts'

/** Bit n adds to column n of `billColumns`. */
const UNBILLED = 1
const WRITE = 2
const UNBILLED_BYTES = 4
const AWS_BYTES = 8
const BILL = 15
/** And which lists the record is in; in that of records all are. */
const IN: Readonly<Record<Base, number>> = {
  records: 0,
  requests: 16,
  reads: 32,
  pageViews: 64,
  errors: 128,
  notFound: 256,
  hotlinks: 512,
  calls: 1024,
  fetches: 2048,
  failedFetches: 4096,
  edge: 8192,
}

/** Adds what is rare about records to the rows they are in. */
export function addRare(
  { at: placesOf, marks: marksOf, count }: Rare,
  { records, columns: found }: Run,
  plan: CountingPlan,
  slot: Slot,
  sums: DaySums,
): void {
  if (count === 0) return
  const adds = rareIn(marksOf.numbers, count)
  for (const [number, { base, field }] of plan.accumulators.entries()) {
    if (adds[base] === 0) continue
    const columns = slot[number]!.rare(adds[base])
    // Now that room is made.
    const [sent, rare, marks] = [found.sent.numbers, placesOf.numbers, marksOf.numbers]
    const rowOf = records.ids[field]
    const those = IN[base]
    for (let i = 0; i < count; i++) {
      const mark = marks[i]!
      if ((mark & those) === those) addMarked(columns, rowOf[rare[i]!]!, mark, sent[rare[i]!]!)
    }
  }
  for (const [number, { base, left, right }] of plan.pairs.entries()) {
    if (adds[base] === 0) continue
    const pairs = sums.pairs[number]!
    const columns = pairs.rare(adds[base])
    const [sent, rare, marks] = [found.sent.numbers, placesOf.numbers, marksOf.numbers]
    const [leftOf, rightOf] = [found.ids[left.of]!.numbers, found.ids[right.of]!.numbers]
    const those = IN[base]
    for (let i = 0; i < count; i++) {
      const mark = marks[i]!
      if ((mark & those) !== those) continue
      const at = rare[i]!
      const row = pairs.numberOf(leftOf[at]!, rightOf[at]!)
      addMarked(columns, row, mark, sent[at]!)
    }
  }
  if (adds.reads === 0) return
  const { objectSize } = records.numbers
  const [sent, rare, marks] = [found.sent.numbers, placesOf.numbers, marksOf.numbers]
  for (let i = 0; i < count; i++) {
    const at = rare[i]!
    if ((marks[i]! & IN.reads) === 0) continue
    addMarked(sums.sizesBill, sizeClassOf(objectSize[at]!), marks[i]!, sent[at]!)
  }
}

/** Which columns anything is added to, by list. */
function rareIn(marks: Uint32Array, count: number): Record<Base, number> {
  const found = {
    records: 0,
    requests: 0,
    reads: 0,
    pageViews: 0,
    errors: 0,
    notFound: 0,
    hotlinks: 0,
    calls: 0,
    fetches: 0,
    failedFetches: 0,
    edge: 0,
  }
  for (let i = 0; i < count; i++) {
    const mark = marks[i]!
    found.records |= mark & BILL
    if (mark <= BILL) continue
    for (const base of bases) if ((mark & IN[base]) !== 0) found[base] |= mark & BILL
  }
  return found
}

function addMarked(
  columns: readonly Float64Array[],
  row: number,
  mark: number,
  bytes: number,
): void {
  if ((mark & UNBILLED) !== 0) columns[0]![row]! += 1
  if ((mark & WRITE) !== 0) columns[1]![row]! += 1
  if ((mark & UNBILLED_BYTES) !== 0) columns[2]![row]! += bytes
  if ((mark & AWS_BYTES) !== 0) columns[3]![row]! += bytes
}
