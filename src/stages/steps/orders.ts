/** What is ordered of a source: whether it is there, and fetching it. */
import { amount, amountOf, amountOfBytes } from '../../action/job/amounts.ts'
import * as log from '../../action/job/log.ts'
import { AFTER_ALL } from '../../calendar/day.ts'
import type { FetchPlan } from '../../mirror/plans.ts'
import type { HeldSource } from '../../mirror/source.ts'
import type { DayOrder } from '../../state/jobs.ts'
import type { FetchOutcome } from '../../sync/fetch/outcome.ts'
import { openStore } from '../../sync/open.ts'
import type { Counting } from '../count.ts'
import type { StageSettings } from '../settings.ts'
import type { World } from '../world.ts'
import { fetchPlan, requestsText } from './fetch-plan.ts'

/** Whether what is ordered is held already, and counted: by an attempt that was killed, or one that ran at once. */
export function isDone({ day, fetch, leave }: DayOrder, held: HeldSource): boolean {
  const objects = held.objects(day)
  return (
    held.isCounted(day) &&
    fetch.every(({ key, etag }) => objects.get(key)?.etag === etag) &&
    !leave.some((key) => objects.has(key))
  )
}

/** Fetches what is ordered of a source; `counting` takes each day that has come. */
export async function fetchOrders(
  orders: readonly DayOrder[],
  held: HeldSource,
  counting: Pick<Counting, 'take'>,
  { store: where, concurrency }: StageSettings['fetch'],
  { now, signal, workers }: Pick<World, 'now' | 'signal' | 'workers'>,
): Promise<FetchOutcome> {
  const { source, name } = held
  const plan = planOf(orders, now)
  // What is added to has to be at hand.
  await held.bring(orders.filter((order) => stayingOf(order, held) > 0).map(({ day }) => day))
  workers.expect(plan.fetch)
  const store = await openStore(source, { ...where, concurrency })
  try {
    const outcome = await fetchPlan(plan, held, store, concurrency, counting, signal)
    await held.commit(plan, outcome)
    log.info(
      `${name}: ${amountOf(outcome.fetched, 'log object')} fetched (${amountOfBytes(outcome.bytes)})${requestsText(store.requests)}, ${amountOf(outcome.retries, 'retry', 'retries')}`,
    )
    if (outcome.remaining.length > 0)
      log.warning(
        `Partial: ${amount(plan.fetch.length - outcome.remaining.length)} of ${amountOf(plan.fetch.length, 'log object')} came before fetching had to stop. The next plan takes the others.`,
      )
    return outcome
  } finally {
    await store.close()
  }
}

/** How many log objects stay in the day that are not fetched: their counts are added to. */
export function stayingOf(
  { day, fetch, leave }: Pick<DayOrder, 'day' | 'fetch' | 'leave'>,
  held: HeldSource,
): number {
  const isGone = new Set([...fetch.map(({ key }) => key), ...leave])
  return [...held.objects(day).keys()].filter((key) => !isGone.has(key)).length
}

/** The orders as one plan. What a source lacks as a whole was told when they were made. */
function planOf(orders: readonly DayOrder[], now: number): FetchPlan {
  const fetch = orders.flatMap((order) => order.fetch)
  return {
    fetch,
    bytes: fetch.reduce((sum, { size }) => sum + size, 0),
    fresh: fetch.length,
    changed: 0,
    again: 0,
    retried: new Set(orders.flatMap(({ retried }) => retried)),
    archived: [],
    resting: 0,
    leave: orders.flatMap(({ day, leave }) => leave.map((key) => ({ day, key }))),
    lost: [],
    keptAsIs: [],
    listing: { objects: fetch, isWhole: false, at: now, requests: 0, retries: 0 },
    from: {
      marks: [],
      why: undefined,
      reach: AFTER_ALL,
      asksAllRefused: false,
      isSmall: false,
      at: now,
    },
    needs: {
      rebuild: new Map(),
      renew: new Set(),
      missing: new Set(),
      wanted: new Set(),
      given: new Set(),
    },
  }
}
