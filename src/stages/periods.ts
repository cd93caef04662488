import { type BuildCache, heldIn } from '../build/cache.ts'
import type { RollupContext } from '../build/rollups.ts'
import { addDays, type DeliveryDay } from '../calendar/day.ts'
import type { Brought, HeldSource } from '../mirror/source.ts'
import { decodeHead, headName } from '../rollup/head.ts'
import { type PeriodPlan, planExpected, type SummaryEntry } from '../rollup/plan.ts'
import type { World } from './world.ts'

/** What rollups are made with, by all threads. */
export function rollupContext(
  sources: readonly HeldSource[],
  cache: BuildCache,
  { workers, threads }: Pick<World, 'workers' | 'threads'>,
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
    threads,
    async addUp(buildPlan, plan, pieces, priority) {
      try {
        return await withAll(sources, () => workers.addUp(buildPlan, cache.place, pieces, priority))
      } catch (error) {
        const broken = plan.summaries.find(isBroken)
        throw broken === undefined ? error : brokenSummary(broken.deliveryDay)
      }
    },
  }
}

/** Brings the summaries that will be read for these periods: of those whose sum is not in the build cache. */
export async function bringFor(
  plans: readonly PeriodPlan[],
  sources: readonly HeldSource[],
  cache: BuildCache,
): Promise<Brought> {
  const toMake: PeriodPlan[] = []
  for (const plan of plans) {
    const kept = heldIn(await cache.get(headName(plan.name), plan.digest), decodeHead)
    if (kept === undefined) toMake.push(plan)
  }
  return bringAll(toMake, sources, 'throw')
}

/** Brings the summaries that any night reads that brings a new day, before the copies beside the report are looked
 * at: what does not come is taken from those. */
export async function bringRecent(
  sources: readonly HeldSource[],
  frontDays: number,
): Promise<void> {
  const known = sources.flatMap((held) => held.index())
  const newest = known
    .map(({ deliveryDay }) => deliveryDay)
    .sort()
    .at(-1)
  if (newest === undefined) return
  const next = sources.map((held) => ({
    source: held.folderName,
    deliveryDay: addDays(newest, 1),
  }))
  const { front, before, months } = planExpected(known, next, frontDays)
  const plans = [front, before, months[0]].filter((plan) => plan !== undefined)
  await bringAll(plans, sources, 'give up')
}

async function bringAll(
  plans: readonly PeriodPlan[],
  sources: readonly HeldSource[],
  otherwise: 'throw' | 'give up',
): Promise<Brought> {
  const wanted = Map.groupBy(
    plans.flatMap(({ summaries }) => summaries),
    ({ source }) => source,
  )
  let brought: Brought = 'all are here'
  for (const held of sources) {
    const entries = wanted.get(held.folderName) ?? []
    const days = new Set(entries.map(({ deliveryDay }) => deliveryDay))
    if ((await held.bring([...days], otherwise)) === 'some are lost') brought = 'some are lost'
  }
  return brought
}

/** Does `work`; where it fails, once more with all summaries that there are: what they had been added up to may
 * turn out to be broken where it lies. */
export async function withAll<T>(
  sources: readonly HeldSource[],
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const away = sources.map((held) => ({
      held,
      days: held
        .index()
        .flatMap(({ deliveryDay }) => (held.isAway(deliveryDay) ? deliveryDay : [])),
    }))
    if (away.every(({ days }) => days.length === 0)) throw error
    for (const { held, days } of away) await held.bring(days)
    return await work()
  }
}

export function brokenSummary(day: DeliveryDay): Error {
  return new Error(`The summary of ${day} is broken. Run again: it is then made anew.`)
}
