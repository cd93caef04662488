/** Fetches and counts what one shard of a plan names, and puts each day into the state as soon as it is counted. */
import { amount, amountOf, amountOfBytes } from '../action/job/amounts.ts'
import * as log from '../action/job/log.ts'
import { AFTER_ALL, type DeliveryDay } from '../calendar/day.ts'
import type { FetchPlan } from '../mirror/plans.ts'
import type { HeldSource } from '../mirror/source.ts'
import type { DayOrder, JobsPlan, ShardDone } from '../state/jobs.ts'
import { SourceError } from '../sync/errors.ts'
import type { FetchOutcome } from '../sync/fetch/outcome.ts'
import { deliveryDayOf } from '../sync/objects.ts'
import { openStore } from '../sync/open.ts'
import type { Counting, OnCounted } from './count.ts'
import type { AtRest } from './exposure.ts'
import type { StageSettings } from './settings.ts'
import type { SharedState } from './state.ts'
import { checkPlan } from './steps/check-plan.ts'
import { fetchPlan, requestsText } from './steps/fetch-plan.ts'
import { stateDaysOf } from './steps/shared-state.ts'
import type { MakeCopies } from './steps/state-copies.ts'
import type { World } from './world.ts'

/** What is to be done for the days of a shard. Throws PlanError; SourceError. */
export async function readOrders(
  { jobs }: SharedState,
  shard: number,
  { counting }: Pick<AtRest, 'counting'>,
): Promise<{ readonly plan: JobsPlan; readonly orders: readonly DayOrder[] }> {
  const plan = await jobs.readPlan()
  checkPlan(plan, counting)
  return { plan, orders: await jobs.readShard(plan, shard) }
}

/** What the days of a shard come to. */
export class ShardDays {
  readonly #state: SharedState
  readonly #makeCopies: MakeCopies
  readonly #taken = new Set<string>()

  constructor(state: SharedState, makeCopies: MakeCopies) {
    this.#state = state
    this.#makeCopies = makeCopies
  }

  /** Puts a day that is counted into the state, and copies of it, and lets go of its records: the disk holds those of few days. */
  readonly put: OnCounted = async (held, day) => {
    const portable = held.portable(day)
    if (portable === undefined) return
    const days = stateDaysOf(this.#state, held)
    const copies = await this.#makeCopies(held, day)
    const became = await days.put(day, portable, days.head(day)?.refused ?? [], copies)
    if (became === 'taken') {
      this.#taken.add(`${held.folderName} ${day}`)
      log.warning(
        `${held.name}: another run has counted ${day} meanwhile, and not the same log objects. Its counts stand, and the next plan compares them with what is there.`,
      )
    }
    await held.dropRecords(day)
  }

  /** Puts what was refused of a day. */
  async putRefused(held: HeldSource, day: DeliveryDay): Promise<void> {
    const refused = held.refused.filter((one) => deliveryDayOf(one) === day)
    const days = stateDaysOf(this.#state, held)
    if (refused.length > 0 || (days.head(day)?.refused.length ?? 0) > 0)
      await days.put(day, undefined, refused)
  }

  /** Whether another run has put other counts of a day there. */
  isTaken({ folderName }: HeldSource, day: DeliveryDay): boolean {
    return this.#taken.has(`${folderName} ${day}`)
  }
}

/** What came of a shard, and what the job fails over. */
export interface CountedShard {
  readonly done: ShardDone
  readonly problems: readonly string[]
}

export async function countShard(
  orders: readonly DayOrder[],
  held: readonly HeldSource[],
  days: ShardDays,
  counting: Counting,
  settings: StageSettings['fetch'],
  world: Pick<World, 'now' | 'signal' | 'workers'>,
): Promise<CountedShard> {
  let fetched = 0
  const left: ShardDone['left'][number][] = []
  const problems: string[] = []
  for (const one of held) {
    const own = orders.filter(({ source }) => source === one.folderName)
    const open = own.filter((order) => !isDone(order, one))
    if (own.length > open.length)
      log.info(
        `${one.name}: ${amountOf(own.length - open.length, 'delivery day')} counted already by an earlier attempt`,
      )
    if (open.length === 0) continue
    const outcome = await fetchOrders(open, one, counting, settings, world)
    await counting.finish([one])
    fetched += outcome.fetched
    if (outcome.stopped instanceof SourceError) problems.push(outcome.stopped.message)
    const notCome = new Set(
      [...outcome.remaining, ...outcome.failed.map(({ object }) => object)].map(deliveryDayOf),
    )
    for (const { source, day } of open) {
      await days.putRefused(one, day)
      const isCounted = one.isCounted(day) || one.objects(day).size === 0
      if (!isCounted || notCome.has(day) || days.isTaken(one, day)) left.push({ source, day })
    }
  }
  return { done: { fetched, left }, problems }
}

/** Whether what is ordered is held already, and counted: by an attempt that was killed, or one that ran at once. */
function isDone({ day, fetch, leave }: DayOrder, held: HeldSource): boolean {
  const objects = held.objects(day)
  return (
    held.isCounted(day) &&
    fetch.every(({ key, etag }) => objects.get(key)?.etag === etag) &&
    !leave.some((key) => objects.has(key))
  )
}

async function fetchOrders(
  orders: readonly DayOrder[],
  held: HeldSource,
  counting: Counting,
  { store: where, concurrency }: StageSettings['fetch'],
  { now, signal, workers }: Pick<World, 'now' | 'signal' | 'workers'>,
): Promise<FetchOutcome> {
  const { source, name } = held
  const plan = planOf(orders, now)
  // What is added to has to be at hand.
  await held.bring(orders.filter((order) => isAddedTo(order, held)).map(({ day }) => day))
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

/** Whether log objects stay in the day that are not fetched: their counts are added to. */
function isAddedTo({ day, fetch, leave }: DayOrder, held: HeldSource): boolean {
  const isGone = new Set([...fetch.map(({ key }) => key), ...leave])
  return [...held.objects(day).keys()].some((key) => !isGone.has(key))
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
