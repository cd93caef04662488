/** Adds a run of records to the sums of its day, table by table. The kernel has said which records are in
 * which list (`run-classes.ts`). */
import type { PlaceList } from '../../columns/counting/memory.ts'
import { sizeClasses } from '../record/meaning.ts'
import { isOfObjects } from '../tables/plan.ts'
import type { DaySums, Slot } from './day-sums.ts'
import type { NameBook } from './dictionaries.ts'
import type { Chosen } from './run-classes.ts'
import type { KernelColumns } from './run-columns.ts'

/** A run of records of one day. */
export interface Run {
  readonly chosen: Chosen
  /** Those with status 400 or above, requests or not. */
  readonly failed: PlaceList
  readonly columns: KernelColumns
}

/** Adds the records of each list to the rows they are in. */
export function addRun(run: Run, book: NameBook, slot: Slot, sums: DaySums): void {
  const { chosen, failed, columns: found } = run
  const { accumulators, pairs } = book.plan
  for (const [number, plan] of accumulators.entries()) {
    const { base, field, columns } = plan
    const accumulator = slot[number]!
    const some = chosen[base]
    const ids = found.ids[field]!
    if (book.sizes[field] === 1 && some.bytes !== undefined)
      accumulator.addTo(0, some.count, some.bytes)
    else accumulator.addAll(some, ids, found.sent)
    const views = columns.indexOf('pageViews')
    if (views > 0) accumulator.addOnes(views, chosen.pageViews, ids)
    const errors = columns.indexOf('errors')
    if (errors > 0 && base !== 'reads')
      accumulator.addOnes(errors, base === 'records' ? failed : chosen.errors, ids)
    if (isOfObjects(plan)) book.memory.kernel.countObjects(accumulator.at)
    accumulator.addRare(some.rare, ids)
  }
  for (const [number, { base, left, right }] of pairs.entries()) {
    const { at: places, count, rare } = chosen[base]
    const [leftIds, rightIds] = [found.ids[left.of]!, found.ids[right.of]!]
    const of = { places, count, left: leftIds, right: rightIds, into: found.unused }
    sums.pairs[number]!.addAll(of, found.sent)
    sums.pairs[number]!.addRare(rare, of.into)
  }
  sums.cube.add(chosen, found, book.cube)
  sums.sizesBill.add(chosen.reads.rare, found.sizeClass, sizeClasses.length)
}
