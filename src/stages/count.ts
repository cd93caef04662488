/** Counts every delivery day whose summary is not of what is held, on all threads. */
import { amount } from '../action/amounts.ts'
import * as log from '../action/log.ts'
import type { Settings } from '../action/settings.ts'
import { addDays } from '../history/plan.ts'
import type { CountingPlan, HeldSource } from '../mirror/mirror.ts'
import { decodeSummary, encodeSummary } from '../summary/encode.ts'
import { mergeSummaries } from '../summary/merge.ts'
import type { SyncedSource } from './fetch.ts'
import type { World } from './world.ts'

export async function countAll(
  sources: readonly SyncedSource[],
  settings: Settings,
  world: World,
): Promise<void> {
  const stale = sources.flatMap(({ held }) => held.staleDays().map((day) => ({ held, day })))
  const waiting = stale.values()
  const shown = log.progress('delivery days')
  let done = 0
  const lane = async (): Promise<void> => {
    for (const { held, day } of waiting) {
      await countDay(held, held.planCounting(day), settings, world)
      shown(++done, stale.length)
    }
  }
  // One more than there are threads, so that none of them waits for the disk.
  await Promise.all(Array.from({ length: world.threads + 1 }, lane))
  log.info(`${amount(stale.length)} delivery days counted`)

  const days = sources.flatMap(({ held }) => held.index().map(({ deliveryDay }) => deliveryDay))
  const newest = days.sort().at(-1)
  if (newest === undefined) return
  for (const { held } of sources)
    await held.dropRecordsBefore(addDays(newest, -settings.keepRecordsDays))
}

async function countDay(
  held: HeldSource,
  plan: CountingPlan,
  { counting }: Settings,
  { workers }: World,
): Promise<void> {
  const { day, objects } = plan
  const counted = await workers.summarise({ deliveryDay: day, objects, counting })
  if (plan.kind === 'whole') {
    await held.keepSummary(plan, counted, [...decodeSummary(counted).days.keys()])
  } else {
    const summary = mergeSummaries([decodeSummary(plan.standing), decodeSummary(counted)])
    await held.keepSummary(plan, encodeSummary(summary), [...summary.days.keys()])
  }
}
