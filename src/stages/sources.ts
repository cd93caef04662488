/** What is held of each source, and what of it is brought from the cache. */
import type { StateCache } from '../action/cache/cache.ts'
import { addDays } from '../calendar/day.ts'
import type { Mirror } from '../mirror/mirror.ts'
import type { Bring, HeldSource } from '../mirror/source.ts'
import { planExpected } from '../rollup/plan.ts'
import type { AtRest } from './exposure.ts'
import type { StageSettings } from './settings.ts'
import { bringAll } from './steps/bring.ts'
import type { CacheGuard } from './steps/others.ts'

/** What is held of each source; to be opened once, when the cache is restored. Summaries of months that are over
 * stay in the cache until they are asked for, and pass `guard` then, where there is one. */
export function openSources(
  mirror: Mirror,
  cache: StateCache | undefined,
  guard: CacheGuard | undefined,
  { sources }: Pick<StageSettings['sources'], 'sources'>,
  { counting }: AtRest,
): HeldSource[] {
  let last: Promise<void> = Promise.resolve()
  const bringNow: Bring = async (folder, days) => {
    await cache?.restoreSummaries(days)
    const places = days.map((day) => `${folder}/${day.replaceAll('-', '/')}`)
    if (guard?.putAside(places)) cache?.startAnew()
  }
  // One after the other: the cache's toolkit works in the process's directory.
  const bring: Bring = (folder, days) => {
    const done = last.then(() => bringNow(folder, days))
    last = done.catch(() => {})
    return done
  }
  return sources.map((source) => mirror.source(source, counting, bring))
}

/** Brings the summaries that any night reads that brings a new day, before the copies beside the report are looked
 * at: what does not come is taken from those. */
export async function bringRecent(
  sources: readonly HeldSource[],
  { report }: Pick<StageSettings['sources'], 'report'>,
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
  const { front, before, months } = planExpected(known, next, report.days)
  const plans = [front, before, months[0]].filter((plan) => plan !== undefined)
  await bringAll(plans, sources, 'give up')
}
