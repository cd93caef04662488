import type { Shelf } from '../build/cache.ts'
import type { Means } from '../build/rollups.ts'
import type { Day } from '../count/summary.ts'
import type { HeldSource } from '../mirror/source.ts'
import type { SummaryEntry } from '../rollup/plan.ts'
import type { World } from './world.ts'

/** What periods are made with, by all threads. */
export function periodMeans(
  sources: readonly HeldSource[],
  shelf: Shelf,
  { workers, threads }: World,
): Means {
  const holders = new Map(sources.map((held) => [held.folderName, held]))
  const isBroken = ({ source, deliveryDay }: SummaryEntry): boolean =>
    holders.get(source)?.summary(deliveryDay) === undefined
  return {
    shelf,
    fileOf({ source, deliveryDay }) {
      const file = holders.get(source)?.summaryFile(deliveryDay)
      if (file === undefined) throw brokenSummary(deliveryDay)
      return file
    },
    threads,
    async addUp(recipe, plan, pieces) {
      try {
        return await workers.addUp(recipe, shelf.place, pieces)
      } catch (error) {
        const broken = plan.summaries.find(isBroken)
        throw broken === undefined ? error : brokenSummary(broken.deliveryDay)
      }
    },
  }
}

function brokenSummary(day: Day): Error {
  return new Error(`The summary of ${day} is broken. Run again: it is then made anew.`)
}
