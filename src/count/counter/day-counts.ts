/** From the sums of a day to its counts: totals, hours, visitors, tables. */
import type { Accumulator } from '../../columns/counting/accumulator.ts'
import { exactSum } from '../../columns/merge-columns.ts'
import { priceRegions } from '../../naming/edges.ts'
import { type TransitionTotal, transitionRows } from '../record/billing.ts'
import { type DayCounts, edgesOf, edgeUses, type Hour, type Totals } from '../summary/summary.ts'
import { isOfOperations } from '../tables/plan.ts'
import { type DaySums, fewOf } from './day-sums.ts'
import { tablesOfDay } from './day-tables.ts'
import { BOTS, type NameBook, PEOPLE, TOOLS } from './dictionaries.ts'
import { visitorsOfSums } from './visitor-rows.ts'

/** The counts of a day, taken out of its sums. */
export function countsOf(sums: DaySums, book: NameBook): DayCounts {
  const few = fewOf(sums)
  const { kindRequests, kindBytes, hours } = few
  const slot = book.slots.whole(sums)
  const { accumulators } = book.plan
  const operations = slot[accumulators.findIndex(isOfOperations)]!
  const kind = (at: number) => ({ requests: kindRequests[at]!, bytes: kindBytes[at]! })
  const counts: DayCounts = {
    totals: {
      requests: sums.requests,
      bytes: exactSum(few.bytes),
      records: sums.records,
      reads: sums.reads,
      pageViews: sums.pageViews,
      errors: sums.errors,
      serverErrors: few.serverErrors,
      people: kind(PEOPLE),
      bots: kind(BOTS),
      tools: kind(TOOLS),
      cdn: { requests: sums.fetches, bytes: exactSum(sums.fetchBytes) },
      calls: sums.calls,
      billedWrites: few.billedWrites,
      billedReads: few.billedReads,
      billedBytes: exactSum(few.billedBytes),
      ...actionTotals(operations, book),
      awsBytes: few.awsBytes,
      ...transitionTotals(few.transitions),
      edges: edgesOf((region, use) =>
        exactSum(few.edges[3 * priceRegions.indexOf(region) + edgeUses.indexOf(use)]!),
      ),
      excluded: few.excluded,
    },
    hours: Array.from(
      { length: 24 },
      (_, hour): Hour => ({
        requests: hours[hour]!,
        bytes: hours[24 + hour]!,
        people: hours[48 + hour]!,
      }),
    ),
    ...visitorsOfSums(sums, book),
    tables: tablesOfDay(sums, slot, book),
    cube: sums.cube.stored(book.cube, book.room),
    firstRecord: few.firstRecord,
    lastRecord: few.lastRecord,
    unhashed: 0,
    unhashedEmbedded: 0,
    lacking: [],
  }
  for (const accumulator of slot) accumulator.clear()
  return counts
}

/** Records by what was done, from those by operation. */
function actionTotals(
  operations: Accumulator,
  { actions }: NameBook,
): Pick<Totals, 'writes' | 'lists' | 'deletes' | 'lifecycle'> {
  const sums = { write: 0, list: 0, delete: 0, lifecycle: 0 }
  const { rows, width } = operations
  for (const [id, action] of actions.entries())
    if (action !== undefined) sums[action] += rows[id * width] ?? 0
  return {
    writes: sums.write,
    lists: sums.list,
    deletes: sums.delete,
    lifecycle: sums.lifecycle,
  }
}

function transitionTotals(transitions: Float64Array): Pick<Totals, TransitionTotal> {
  return Object.fromEntries(
    transitionRows.map(([name], row) => [name, transitions[row]!]),
  ) as Record<TransitionTotal, number>
}
