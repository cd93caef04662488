/** Plans the jobs of a run that is spread over machines: what each of them is to fetch and count. */
import { amountOf } from '../action/job/amounts.ts'
import { leftOutHelp } from '../action/job/help.ts'
import * as log from '../action/job/log.ts'
import type { DeliveryDay } from '../calendar/day.ts'
import type { FetchPlan } from '../mirror/plans.ts'
import type { HeldSource } from '../mirror/source.ts'
import { sumOfPlans } from '../mirror/windows.ts'
import { cutShards, longDays } from '../state/cut.ts'
import {
  type DayOrder,
  type JobsPlan,
  type KeptOrder,
  keptOrder,
  openedOrder,
  type PlannedDay,
} from '../state/jobs.ts'
import type { FetchOutcome } from '../sync/fetch/outcome.ts'
import { earliestOfStems } from '../sync/marks.ts'
import { deliveryDayOf, type LogObject } from '../sync/objects.ts'
import { openBucket } from '../sync/open.ts'
import { newHashKeys } from '../workers/day-counting.ts'
import type { StageSettings } from './settings.ts'
import type { SharedState } from './state.ts'
import { keepHeapSmall } from './steps/heap.ts'
import { listSource } from './steps/list-source.ts'
import { stayingOf } from './steps/orders.ts'
import { portionOrders } from './steps/portion-orders.ts'
import { stateDaysOf } from './steps/shared-state.ts'
import { type LeftOut, toldTwice } from './steps/told-twice.ts'
import type { World } from './world.ts'

/** A plan as it was put into the state. */
export interface PlannedJobs {
  readonly shards: readonly (readonly PlannedDay[])[]
  /** List requests that it took. */
  readonly lists: number
  /** Where the first of the buckets lies; null where no region of AWS is known. */
  readonly region: string | null
}

interface PlannedOrder {
  readonly day: PlannedDay
  readonly kept: KeptOrder
}

/** What a source needs. */
interface SourcePlan {
  readonly facts: JobsPlan['sources'][number]
  readonly orders: readonly PlannedOrder[]
  readonly lists: number
  readonly region: string | null
}

/** Lists the sources, compares them with the state, cuts what is stale into shards, and puts the plan into the state. */
export async function planJobs(
  held: readonly HeldSource[],
  state: SharedState,
  settings: StageSettings['plan'],
  counting: string,
  world: Pick<World, 'now' | 'signal'>,
): Promise<PlannedJobs> {
  keepHeapSmall()
  const plans: SourcePlan[] = []
  for (const one of held) plans.push(await planSource(one, held, state, settings, world))
  const hashKeys = Buffer.from(newHashKeys()).toString('base64')
  const whole = plans.flatMap((plan) => plan.orders)
  const long = new Set(
    longDays(
      whole.map(({ day }) => day),
      settings.shards,
    ),
  )
  const planned = whole.flatMap((one) => (long.has(one.day) ? inPortions(one, hashKeys) : [one]))
  const orders = new Map(planned.map(({ day, kept }) => [day, kept]))
  const shards = cutShards([...orders.keys()], settings.shards)
  const hasPortions = planned.length > whole.length
  await state.jobs.putPlan(
    {
      ...{ counting, at: world.now, sources: plans.map(({ facts }) => facts) },
      ...(hasPortions && { hashKeys }),
    },
    shards.map((days) => ({ days, orders: days.flatMap((day) => orders.get(day) ?? []) })),
  )
  return {
    shards,
    lists: plans.reduce((sum, { lists }) => sum + lists, 0),
    region: plans.find(({ region }) => region !== null)?.region ?? null,
  }
}

/** A day that takes longer than an equal share, in portions, unless counts are added to those that stand. */
function inPortions(one: PlannedOrder, hashKeys: string): PlannedOrder[] {
  const order = openedOrder(one.kept)
  if (order.stay !== undefined) return [one]
  const orders = portionOrders(order, hashKeys)
  if (orders.length === 1) return [one]
  return orders.map((portion) => ({
    day: plannedDay(portion, one.day.etag),
    kept: keptOrder(portion),
  }))
}

function plannedDay({ source, day, portion, fetch }: DayOrder, etag: string | null): PlannedDay {
  return {
    ...{ source, day, etag },
    ...(portion && { portion }),
    objects: fetch.length,
    bytes: fetch.reduce((sum, { size }) => sum + size, 0),
  }
}

async function planSource(
  held: HeldSource,
  all: readonly HeldSource[],
  state: SharedState,
  settings: StageSettings['plan'],
  world: Pick<World, 'now' | 'signal'>,
): Promise<SourcePlan> {
  const { source, name } = held
  if (source.kind !== 's3') throw new Error(`${name} is no place that several machines can read`)
  const store = await openBucket(source, { ...settings.store, concurrency: settings.concurrency })
  try {
    const from = held.planListing({ now: world.now, isFull: settings.isFullListing })
    const { listing, lastAnswer } = await listSource(store, from, name, world)
    if (listing === undefined)
      throw new Error(
        `Stopped before the log objects of ${name} were listed: there is no plan.${lastAnswer} Run again, or set 'time-budget' higher.`,
      )
    const { sum, orders, planned, leftOut } = planOrders(held, all, state, { from, listing }, world)
    tellLeftOut(held, leftOut)
    // Nothing of it is here yet: what is listed is held once the counting jobs have put it into the state.
    await held.commit(sum, { ...nothingFetched, remaining: sum.fetch })
    await stateDaysOf(state, held).putMarks(held.marksFile())
    const listed = listing.objects.length
    log.info(
      `${name}: ${amountOf(listed, 'log object')} listed, ${amountOf(planned, 'log object')} to read`,
    )
    const facts = { source: held.folderName, listed, planned }
    return { facts, orders, lists: store.requests.lists, region: store.region }
  } finally {
    await store.close()
  }
}

/** Plans a listing, some days at a time: of a million log objects no more than those are in memory. */
function planOrders(
  held: HeldSource,
  all: readonly HeldSource[],
  state: SharedState,
  { from, listing }: Pick<FetchPlan, 'from' | 'listing'>,
  { now }: Pick<World, 'now'>,
) {
  const orders: SourcePlan['orders'][number][] = []
  const leftOut: LeftOut[] = []
  let planned = 0
  let sum: FetchPlan | undefined
  const leaveOut = (objects: readonly LogObject[]): ReadonlySet<string> => {
    const told = toldTwice(held, all, objects, now)
    addLeftOut(leftOut, told)
    return new Set(told.flatMap((one) => [...one.keys]))
  }
  for (const plan of held.planDays(from, listing, leaveOut)) {
    planned += plan.fetch.length
    for (const order of ordersOf(held, plan))
      orders.push({
        day: plannedDay(order, state.days.get(order.source)?.etag(order.day) ?? null),
        kept: keptOrder(order),
      })
    const own = { ...plan, fetch: earliestOfStems(plan.fetch) }
    sum = sum === undefined ? own : sumOfPlans(sum, own)
  }
  if (sum === undefined) throw new Error('A listing has at least one range of days')
  return { sum, orders, planned, leftOut }
}

const nothingFetched: FetchOutcome = {
  fetched: 0,
  bytes: 0,
  vanished: 0,
  failed: [],
  refused: [],
  remaining: [],
  retries: 0,
  requests: 0,
  stopped: undefined,
}

/** Adds what is left out of more days: `all` has each subject that another source tells of once. */
function addLeftOut(all: LeftOut[], more: readonly LeftOut[]): void {
  for (const one of more) {
    const at = all.findIndex(({ subject, by }) => subject === one.subject && by === one.by)
    const known = all[at]
    if (known === undefined) all.push(one)
    else all[at] = { ...known, keys: new Set([...known.keys, ...one.keys]) }
  }
}

function tellLeftOut({ source }: HeldSource, leftOut: readonly LeftOut[]): void {
  for (const text of leftOutHelp([{ source, leftOut }])) log.warning(text)
}

/** What is to be done, day by day. */
function ordersOf(held: HeldSource, { fetch, retried, leave }: FetchPlan): DayOrder[] {
  const days = new Map<DeliveryDay, { fetch: FetchPlan['fetch'][number][]; leave: string[] }>()
  const of = (day: DeliveryDay) => {
    const found = days.get(day) ?? { fetch: [], leave: [] }
    days.set(day, found)
    return found
  }
  for (const object of fetch) of(deliveryDayOf(object)).fetch.push(object)
  for (const { day, key } of leave) of(day).leave.push(key)
  return [...days].map(([day, order]) => {
    const stay = stayingOf({ day, ...order }, held)
    return {
      source: held.folderName,
      day,
      ...order,
      retried: order.fetch.flatMap(({ key }) => (retried.has(key) ? key : [])),
      ...(stay > 0 && { stay }),
    }
  })
}
