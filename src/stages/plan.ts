/** Plans the jobs of a run that is spread over machines: what each of them is to fetch and count. */
import { amountOf } from '../action/job/amounts.ts'
import { leftOutHelp } from '../action/job/help.ts'
import * as log from '../action/job/log.ts'
import type { DeliveryDay } from '../calendar/day.ts'
import type { FetchPlan } from '../mirror/plans.ts'
import type { HeldSource } from '../mirror/source.ts'
import { cutShards } from '../state/cut.ts'
import type { DayOrder, JobsPlan, PlannedDay } from '../state/jobs.ts'
import type { FetchOutcome } from '../sync/fetch/outcome.ts'
import { deliveryDayOf } from '../sync/objects.ts'
import { openBucket } from '../sync/open.ts'
import type { StageSettings } from './settings.ts'
import type { SharedState } from './state.ts'
import { listSource } from './steps/list-source.ts'
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

/** What a source needs. */
interface SourcePlan {
  readonly facts: JobsPlan['sources'][number]
  readonly orders: readonly DayOrder[]
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
  const plans: SourcePlan[] = []
  for (const one of held) plans.push(await planSource(one, held, state, settings, world))
  const orders = new Map(
    plans.flatMap((plan) => plan.orders).map((order) => [nameOf(order), order]),
  )
  const days = [...orders.values()].map((order) => plannedDay(order, state))
  const shards = cutShards(days, settings.shards)
  await state.jobs.putPlan(
    { counting, at: world.now, sources: plans.map(({ facts }) => facts) },
    shards.map((shard) => ({
      days: shard,
      orders: shard.flatMap((day) => orders.get(nameOf(day)) ?? []),
    })),
  )
  return {
    shards,
    lists: plans.reduce((sum, { lists }) => sum + lists, 0),
    region: plans.find(({ region }) => region !== null)?.region ?? null,
  }
}

const nameOf = ({ source, day }: Pick<DayOrder, 'source' | 'day'>): string => `${source} ${day}`

function plannedDay({ source, day, fetch }: DayOrder, { days }: SharedState): PlannedDay {
  return {
    source,
    day,
    objects: fetch.length,
    bytes: fetch.reduce((sum, { size }) => sum + size, 0),
    etag: days.get(source)?.etag(day) ?? null,
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
    const leftOut = toldTwice(held, all, listing.objects, world.now)
    tellLeftOut(held, leftOut)
    const keys = new Set(leftOut.flatMap((one) => [...one.keys]))
    const plan = held.planFetch(from, listing, keys, 'whole')
    // Nothing of it is here yet: what is listed is held once the counting jobs have put it into the state.
    await held.commit(plan, { ...nothingFetched, remaining: plan.fetch })
    await stateDaysOf(state, held).putMarks(held.marksFile())
    const listed = listing.objects.length
    log.info(
      `${name}: ${amountOf(listed, 'log object')} listed, ${amountOf(plan.fetch.length, 'log object')} to read`,
    )
    const facts = { source: held.folderName, listed, planned: plan.fetch.length }
    return {
      facts,
      orders: ordersOf(held.folderName, plan),
      lists: store.requests.lists,
      region: store.region,
    }
  } finally {
    await store.close()
  }
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

function tellLeftOut({ source }: HeldSource, leftOut: readonly LeftOut[]): void {
  for (const text of leftOutHelp([{ source, leftOut }])) log.warning(text)
}

/** What is to be done, day by day. */
function ordersOf(source: string, { fetch, retried, leave }: FetchPlan): DayOrder[] {
  const days = new Map<DeliveryDay, { fetch: FetchPlan['fetch'][number][]; leave: string[] }>()
  const of = (day: DeliveryDay) => {
    const found = days.get(day) ?? { fetch: [], leave: [] }
    days.set(day, found)
    return found
  }
  for (const object of fetch) of(deliveryDayOf(object)).fetch.push(object)
  for (const { day, key } of leave) of(day).leave.push(key)
  return [...days].map(([day, order]) => ({
    source,
    day,
    ...order,
    retried: order.fetch.flatMap(({ key }) => (retried.has(key) ? key : [])),
  }))
}
