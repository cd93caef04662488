import type { BuildCache } from '../../build/cache.ts'
import type { RollupContext } from '../../build/rollups.ts'
import type { DeliveryDay } from '../../calendar/day.ts'
import type { HeldSource } from '../../mirror/source.ts'
import type { SummaryEntry } from '../../rollup/plan.ts'
import type { StageSettings } from '../settings.ts'
import type { World } from '../world.ts'
import { withAllHere } from './bring.ts'

/** What rollups are made with, by all threads. */
export function rollupContext(
  sources: readonly HeldSource[],
  cache: BuildCache,
  { site }: StageSettings['report']['report'],
  { workers }: Pick<World, 'workers'>,
): RollupContext {
  const holders = new Map(sources.map((held) => [held.folderName, held]))
  const isBroken = ({ source, deliveryDay }: SummaryEntry): boolean =>
    holders.get(source)?.summary(deliveryDay) === undefined
  return {
    cache,
    fileOf({ source, deliveryDay }) {
      const file = holders.get(source)?.summaryFile(deliveryDay)
      if (file === undefined) throw brokenSummary(deliveryDay)
      return file
    },
    threads: () => workers.threads(),
    site,
    async addUp(buildPlan, plan, pieces, priority) {
      try {
        return await withAllHere(sources, () =>
          workers.addUp(buildPlan, cache.place, pieces, priority),
        )
      } catch (error) {
        const broken = plan.summaries.find(isBroken)
        throw broken === undefined ? error : brokenSummary(broken.deliveryDay)
      }
    },
  }
}

/** Names what decides over periods beside summaries: the code, and the hosts that were named as own. */
export function periodCode(
  { periods }: World['code'],
  { site }: StageSettings['report']['report'],
): string {
  return JSON.stringify([periods, site])
}

export function brokenSummary(day: DeliveryDay): Error {
  return new Error(`The summary of ${day} is broken. Run again: it is then made anew.`)
}
