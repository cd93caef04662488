/**
 * Counts portions of huge days, and makes a day of them once all are counted:
 *
 *   orders ──fetched, counted──▶ state: log objects, summaries, identities of each portion
 *   state ──all portions of a day──▶ the day, as one machine counts it ──▶ state
 */
import { amountOf } from '../action/job/amounts.ts'
import * as log from '../action/job/log.ts'
import type { DeliveryDay } from '../calendar/day.ts'
import type { HeldSource } from '../mirror/source.ts'
import { type DayOrder, type PlannedDay, plannedPortions } from '../state/jobs.ts'
import { LostPortion, type StatePortions } from '../state/portions.ts'
import { SourceError } from '../sync/errors.ts'
import { CountingError } from '../workers/day-counting.ts'
import type { CountedShard, ShardDays } from './shard.ts'
import { joinDay, type PortionCounts } from './steps/join-day.ts'
import { isDone } from './steps/orders.ts'
import { countPortion, fetchPortion, type PortionJob } from './steps/portion.ts'
import { stateDaysOf } from './steps/shared-state.ts'

/** Counts the portions that are ordered, but for those that are counted already, and makes the days whose portions are all
 * there. Whichever job counts the last one does that; where two do, they come to the same. */
export async function countPortions(
  orders: readonly DayOrder[],
  held: readonly HeldSource[],
  days: ShardDays,
  job: PortionJob,
): Promise<CountedShard> {
  let fetched = 0
  const left: CountedShard['done']['left'][number][] = []
  const problems: string[] = []
  for (const one of held) {
    const own = orders.filter(({ source }) => source === one.folderName)
    for (const [day, ofDay] of Map.groupBy(own, (order) => order.day)) {
      if (isMadeSince(ofDay, one, day, job)) {
        log.info(`${one.name}: ${day} counted already by an earlier attempt`)
        continue
      }
      const portions = job.state.jobs.portions(one.folderName, day)
      const counted = await countOfDay(ofDay, one, day, portions, job)
      fetched += counted.fetched
      problems.push(...counted.problems)
      const isMade = counted.isWhole && (await makeDay(one, day, portions, days, job))
      if (!isMade) left.push({ source: one.folderName, day })
    }
  }
  return { done: { fetched, left }, problems }
}

/** Whether the day has been put together since it was planned: what was counted of it before may have had all of these log
 * objects, too, but not those of other portions. */
function isMadeSince(
  orders: readonly DayOrder[],
  held: HeldSource,
  day: DeliveryDay,
  { plan, state }: PortionJob,
): boolean {
  const isOfDay = (one: PlannedDay): boolean => one.source === held.folderName && one.day === day
  const planned = plan.shards.flatMap(({ days }) => days).find(isOfDay)
  const now = stateDaysOf(state, held).etag(day)
  return now !== planned?.etag && orders.every((order) => isDone(order, held))
}

/** Counts those portions of a day that are not there yet, a few at once: while some are counted, another is fetched. */
async function countOfDay(
  orders: readonly DayOrder[],
  held: HeldSource,
  day: DeliveryDay,
  portions: StatePortions,
  job: PortionJob,
) {
  await portions.list()
  const there = await portions.read(new Set(orders.flatMap(({ portion }) => portion?.id ?? [])))
  const open = orders.filter(({ portion }) => !there.has(portion?.id ?? ''))
  if (open.length < orders.length)
    log.info(
      `${held.name}: ${amountOf(orders.length - open.length, 'portion')} of ${day} counted already by an earlier attempt`,
    )
  const lanes = Math.min(open.length, job.world.threads + 1)
  const waiting = open.values()
  const problems = new Set<string>()
  let [fetched, counted] = [0, 0]
  const lane = async (): Promise<void> => {
    for (const order of waiting) {
      if (job.world.signal.aborted) return // what is left is told once, by its day
      const portion = await fetchPortion(order, held, job, lanes - 1)
      try {
        const { stopped } = portion.outcome
        fetched += portion.outcome.fetched
        if (stopped instanceof SourceError) problems.add(stopped.message)
        if (portion.isWhole && (await isCounted(order, portion.held, portions, job))) counted++
      } finally {
        await portion.close()
      }
    }
  }
  const work = Array.from({ length: lanes }, lane)
  await Promise.allSettled(work) // where one fails, the others still work
  await Promise.all(work)
  if (open.length > 0) log.info(`${held.name}: ${amountOf(counted, 'portion')} of ${day} counted`)
  return { fetched, isWhole: counted === open.length, problems: [...problems] }
}

/** Counts a portion. One whose records cannot be read is no end of the job. */
async function isCounted(...[order, ...args]: Parameters<typeof countPortion>): Promise<boolean> {
  try {
    await countPortion(order, ...args)
    return true
  } catch (error) {
    if (!(error instanceof CountingError)) throw error
    log.warning(`${error.message}. The day is left for the next run.`)
    return false
  }
}

/** Makes a day of its portions and puts it into the state, if all are there. False where that should have been done and
 * could not. */
async function makeDay(
  held: HeldSource,
  day: DeliveryDay,
  portions: StatePortions,
  days: ShardDays,
  job: PortionJob,
): Promise<boolean> {
  const planned = plannedPortions(job.plan, held.folderName, day)
  const there = await portions.list()
  const missing = planned.filter(({ id }) => !there.has(id)).length
  if (missing > 0) {
    log.info(
      `${held.name}: ${amountOf(missing, 'portion')} of ${day} not counted yet: the job that counts the last of them puts the day together`,
    )
    return true
  }
  try {
    // Of hundreds of portions only the job that finds all of them reads what they say.
    const heads = await portions.read(new Set(planned.map(({ id }) => id)), 'all')
    const counts = planned.flatMap((portion): PortionCounts[] => {
      const files = heads.get(portion.id)?.counted ?? null
      return files === null ? [] : [{ portion, files }]
    })
    if (counts.length > 0) await joinDay(counts, held, day, portions, job)
    held.rememberRefused([...heads.values()].flatMap(({ refused }) => refused))
  } catch (error) {
    if (!(error instanceof LostPortion)) throw error
    log.warning(`${held.name}: ${error.message}. The next plan has ${day} counted anew.`)
    return false
  }
  await days.put(held, day)
  await days.putRefused(held, day)
  return !days.isTaken(held, day)
}
