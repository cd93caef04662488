/** Summaries that are left where the mirror is kept, brought when they are to be read. */
import { type BuildCache, heldIn } from '../../build/cache.ts'
import { soundHead } from '../../build/sound.ts'
import type { BroughtSummaries, HeldSource } from '../../mirror/source.ts'
import { headName } from '../../rollup/head.ts'
import type { PeriodPlan, SummaryEntry } from '../../rollup/plan.ts'

/** Brings the summaries that will be read for these periods: of those whose sum is not in the build cache. */
export async function bringFor(
  plans: readonly PeriodPlan[],
  sources: readonly HeldSource[],
  cache: BuildCache,
): Promise<BroughtSummaries> {
  const holders = new Map(sources.map((held) => [held.folderName, held]))
  const isAway = ({ source, deliveryDay }: SummaryEntry): boolean =>
    holders.get(source)?.isAway(deliveryDay) ?? false
  const toMake: PeriodPlan[] = []
  for (const plan of plans.filter(({ summaries }) => summaries.some(isAway))) {
    // What cannot be read is not there: whatever stands in the way is heard of when it is made.
    const head = await cache.get(headName(plan.name), plan.digest).catch(() => undefined)
    const isKept = heldIn(head, (bytes) => soundHead(bytes, plan.name, cache.place)) !== undefined
    if (!isKept) toMake.push(plan)
  }
  return bringAll(toMake, sources, 'throw')
}

/** Brings the summaries of some periods. */
export async function bringAll(
  plans: readonly PeriodPlan[],
  sources: readonly HeldSource[],
  otherwise: 'throw' | 'give up',
): Promise<BroughtSummaries> {
  const wanted = Map.groupBy(
    plans.flatMap(({ summaries }) => summaries),
    ({ source }) => source,
  )
  let brought: BroughtSummaries = 'all are here'
  for (const held of sources) {
    const entries = wanted.get(held.folderName) ?? []
    const days = new Set(entries.map(({ deliveryDay }) => deliveryDay))
    if ((await held.bring([...days], otherwise)) === 'some are lost') brought = 'some are lost'
  }
  return brought
}

/** Does `work`; where it fails, once more with all summaries that there are: what they had been added up to may
 * turn out to be broken where it lies. */
export async function withAllHere<T>(
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
