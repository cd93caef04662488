/** Brings to the mirror what the sources have and the mirror has not. */
import type { StateCache } from '../action/cache/cache.ts'
import { amount, amountOf, amountOfBytes } from '../action/job/amounts.ts'
import { neighboursHelp } from '../action/job/help.ts'
import * as log from '../action/job/log.ts'
import type { DeliveryDay } from '../calendar/day.ts'
import type { FetchPlan, ListingPlan } from '../mirror/plans.ts'
import type { BroughtSummaries, HeldSource } from '../mirror/source.ts'
import { archivedText, SourceError } from '../sync/errors.ts'
import { fetchPlanned } from '../sync/fetch/fetch.ts'
import type { FetchOutcome } from '../sync/fetch/outcome.ts'
import { type Listing, type ListOptions, listNew } from '../sync/listing.ts'
import { neighboursOf } from '../sync/neighbours.ts'
import { deliveryDayOf, type LogObject, type Source } from '../sync/objects.ts'
import { openStore } from '../sync/open.ts'
import { type RefusedError, refusalMeaningOf } from '../sync/refusal.ts'
import { untilStopped } from '../sync/retry.ts'
import type { Requests, Store } from '../sync/store.ts'
import type { Ahead, AwaitedDays } from './ahead.ts'
import type { Counting } from './count.ts'
import type { StageSettings } from './settings.ts'
import { keepHeapSmall } from './steps/heap.ts'
import { type LeftOut, toldTwice } from './steps/told-twice.ts'
import type { World } from './world.ts'

/** A source as this run leaves it. */
export interface SyncedSource {
  readonly source: Source
  readonly held: HeldSource
  readonly outcome: FetchOutcome
  readonly listed: number
  /** Log objects that were to be fetched. */
  readonly planned: number
  /** Where fetching had to stop: how far it came, as a sentence for the job. */
  readonly partial: string | null
  /** Log objects that were listed and not counted, since another source tells the same. */
  readonly leftOut: readonly LeftOut[]
}

/** What threads do meanwhile. */
interface Meanwhile {
  /** Takes each day as soon as it is at rest. */
  readonly counting: Counting
  readonly ahead: Ahead
}

/** So many log objects in S3 leave much garbage when they are fetched: a small night has some hundred. */
const MANY_OBJECTS = 2000

/** How a source is asked. */
type FetchSettings = StageSettings['fetch']
/** What fetching needs of the world. */
type FetchingWorld = Pick<World, 'signal' | 'now' | 'workers'>

/** What is asked before anything of a source is fetched. */
interface BeforeFetching {
  readonly onPlanned: (source: AwaitedDays) => Promise<BroughtSummaries>
  readonly leaveOut: (listed: readonly LogObject[]) => LeftOut[]
}

/** Fetches source after source. */
export async function fetchAll(
  sources: readonly HeldSource[],
  settings: FetchSettings,
  cache: StateCache | undefined,
  { counting, ahead }: Meanwhile,
  world: FetchingWorld,
): Promise<SyncedSource[]> {
  const synced: SyncedSource[] = []
  const awaited: AwaitedDays[] = []
  const onPlanned = async (source: AwaitedDays): Promise<BroughtSummaries> => {
    const expected = await ahead.expect(sources, [...awaited, source])
    if (expected === 'some are lost') return expected
    awaited.push(source)
    if (awaited.length === sources.length) ahead.begin(awaited)
    return expected
  }
  for (const held of sources) {
    const store = await openStore(held.source, {
      ...settings.store,
      concurrency: settings.concurrency,
    })
    try {
      const leaveOut = (objects: readonly LogObject[]): LeftOut[] =>
        toldTwice(held, sources, objects, world.now)
      const before = { onPlanned, leaveOut }
      synced.push(await fetchSource(held, store, settings, cache, counting, before, world))
    } finally {
      await store.close()
    }
  }
  return synced
}

async function fetchSource(
  held: HeldSource,
  store: Store,
  settings: FetchSettings,
  cache: StateCache | undefined,
  counting: Counting,
  before: BeforeFetching,
  world: FetchingWorld,
): Promise<SyncedSource> {
  const { isFullListing, concurrency } = settings
  const { signal, now, workers } = world
  const { source, name } = held
  const wish = { now, isFull: isFullListing }
  const from = held.planListing(wish)
  const trouble = new Trouble(name)
  const listing = await listed(store, from, name, {
    signal,
    now,
    patience: untilStopped,
    onRetry: trouble.hear,
  })
  if (listing === undefined) {
    const partial = notListed(held, trouble.last)
    log.warning(partial)
    return { source, held, outcome: nothing, listed: 0, planned: 0, partial, leftOut: [] }
  }
  if (source.kind === 's3' && listing.objects.length >= MANY_OBJECTS) keepHeapSmall()
  warnOfNeighbours(source, listing)
  const leftOut = before.leaveOut(listing.objects)
  const notAsked = new Set(leftOut.flatMap(({ keys }) => [...keys]))
  let plan = held.planFetch(from, listing, notAsked)
  const touched = [...new Set([...plan.fetch.map(deliveryDayOf), ...held.staleDays()])]
  if (cache !== undefined && (await cache.restoreRecords(touched)) > 0) {
    held.reopen()
    plan = held.planFetch(held.planListing(wish), listing, notAsked)
  }
  // What turns out to be lacking then has to be listed as well.
  if ((await before.onPlanned({ held, days: touched })) === 'some are lost')
    return fetchSource(held, store, settings, cache, counting, before, world)
  workers.expect(plan.fetch)
  let outcome = await fetchPlan(plan, held, store, concurrency, counting, signal)
  await held.commit(plan, outcome)

  if (held.index().length === 0 && outcome.fetched === 0 && isAllArchived(listing, outcome))
    throw new SourceError('archived', archivedText(name))
  const stopped =
    refusedThroughout(held, plan.retried, outcome, store) ?? nothingCame(held, outcome)
  if (stopped !== undefined) outcome = { ...outcome, stopped }

  const count = listing.objects.length
  log.info(
    `${name}: ${amountOf(count, 'log object')} listed, ${amount(outcome.fetched)} new ` +
      `(${amountOfBytes(outcome.bytes)})${source.kind === 's3' ? requestsText(store.requests) : ''}, ` +
      `${amountOf(outcome.retries + listing.retries, 'retry', 'retries')}`,
  )
  const partial = partialText(plan.fetch.length, outcome.remaining.length)
  if (partial !== null) log.warning(partial)
  return { source, held, outcome, listed: count, planned: plan.fetch.length, partial, leftOut }
}

/** Fetches what is planned, and has each day counted as soon as it is there. */
async function fetchPlan(
  plan: FetchPlan,
  held: HeldSource,
  store: Store,
  concurrency: number,
  counting: Counting,
  signal: AbortSignal,
): Promise<FetchOutcome> {
  const settling: Promise<void>[] = []
  const settle = async (day: DeliveryDay): Promise<void> => {
    await held.settle(day)
    if (held.isStale(day)) await counting.take(held, day)
  }
  const onDayDone = (day: DeliveryDay): void => {
    const work = settle(day)
    work.catch(() => {}) // heard of below, or after the error that comes first
    settling.push(work)
  }
  const shown = log.progress('log object')
  const outcome = await fetchPlanned(
    plan,
    store,
    {
      concurrency,
      spool: held.spool,
      signal,
      onProgress: ({ done, total }) => shown(done, total),
      onDayDone,
      witness: held.index().length === 0 ? undefined : () => held.witness(),
    },
    held.keep,
  ).finally(() => Promise.allSettled(settling)) // none works on where fetching fails
  await Promise.all(settling)
  return outcome
}

/** What is said where the listing had to stop. Throws where there is nothing to report then. */
function notListed(held: HeldSource, lastAnswer: string | undefined): string {
  const answered = lastAnswer === undefined ? '' : ` The last answer was ${lastAnswer}.`
  if (held.index().length === 0)
    throw new Error(
      `Stopped before the log objects of ${held.name} were listed, and none is held: there is nothing to report.${answered} The next run begins again.`,
    )
  return `Partial: ${held.name} was not listed to the end.${answered} The next run begins again.`
}

/** The outcome of a source that was not listed. */
const nothing: FetchOutcome = {
  fetched: 0,
  bytes: 0,
  vanished: 0,
  failed: [],
  refused: [],
  remaining: [],
  retries: 0,
  requests: 0,
  stopped: 'aborted',
}

/** What stands in the way of a list, told once where it lasts. */
class Trouble {
  readonly #name: string
  last: string | undefined

  constructor(name: string) {
    this.#name = name
  }

  readonly hear = ({ refusal: { status, code } }: RefusedError, attempt: number): void => {
    this.last = `${status || 'no answer'} ${code}`
    if (attempt === TOLD_AFTER)
      log.info(
        `${this.#name} cannot be listed (${this.last}); tried again until it can, or the time is up`,
      )
  }
}
const TOLD_AFTER = 8

function isAllArchived({ objects }: Listing, { refused }: FetchOutcome): boolean {
  const isRefused = new Set(
    refused
      .filter(({ error }) => error !== undefined && refusalMeaningOf(error.refusal) === 'archived')
      .map(({ object }) => object.key),
  )
  return (
    objects.length > 0 &&
    objects.every(({ key, isArchived }) => isArchived === true || isRefused.has(key))
  )
}

/** What the job fails over where log objects are refused night after night, and none comes: one is odd,
 * many are a setting. */
function refusedThroughout(
  held: HeldSource,
  retried: ReadonlySet<string>,
  { refused, stopped }: FetchOutcome,
  store: Store,
): SourceError | undefined {
  const fresh = refused.find(({ object }) => !retried.has(object.key))
  if (stopped !== undefined || fresh?.error === undefined || !held.isRefusedThroughout)
    return undefined
  return new SourceError(
    'access denied',
    `No log object of ${held.name} came, only refusals (${fresh.why}). ${store.sourceError(fresh.error, 'get').message} When that is done, they are fetched by the night after the next log object that comes, or by one run with 'full-listing: true'.`,
    fresh.error,
  )
}

/** What the job fails over where nothing is held and nothing came of what is there: its report is empty. */
function nothingCame(
  held: HeldSource,
  { fetched, failed, remaining, stopped }: FetchOutcome,
): SourceError | undefined {
  const left = failed.length + remaining.length
  if (stopped instanceof SourceError || held.index().length > 0 || fetched > 0 || left === 0)
    return undefined
  const why = failed[0]?.why ?? 'the run was stopped first'
  return new SourceError(
    'trouble',
    `Of ${amountOf(left, 'log object')} of ${held.name} none came (${why}), and none is held: there is nothing to report. The next run begins again.`,
  )
}

/** A prefix that takes in its neighbours: said before anything of them is published. */
function warnOfNeighbours(source: Source, { objects }: Listing): void {
  if (source.kind !== 's3') return
  const neighbours = neighboursOf(source.prefix, objects)
  if (neighbours !== undefined) log.warning(neighboursHelp(source, neighbours))
}

/** Undefined where the signal fires first: half a listing cannot tell what is missing. */
async function listed(
  store: Store,
  { marks, why }: ListingPlan,
  name: string,
  options: ListOptions,
): Promise<Listing | undefined> {
  if (why === 'once a month')
    log.info(
      `${name}: everything is listed, as once a month, for log objects that came late under old keys`,
    )
  try {
    return await listNew(store, marks, options)
  } catch (error) {
    if (options.signal?.aborted) return undefined
    throw error
  }
}

function partialText(planned: number, remaining: number): string | null {
  if (remaining === 0) return null
  return `Partial: ${amount(planned - remaining)} of ${amountOf(planned, 'log object')} so far. The next run goes on from here.`
}

/** With their list price in us-east-1. Bytes fetched within the region are free. */
function requestsText({ lists, gets, heads }: Requests): string {
  const dollars = (lists * 0.005 + (gets + heads) * 0.0004) / 1000
  return `, ${amount(lists)} list and ${amountOf(gets + heads, 'get request')} (${dollars > 0 && dollars < 0.0001 ? 'less than $0.0001' : `about $${dollars.toFixed(4)}`})`
}
