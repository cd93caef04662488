/** Brings to the mirror what the sources have and the mirror has not. */
import type { StateCache } from '../action/cache/cache.ts'
import { amount, amountOf, amountOfBytes } from '../action/job/amounts.ts'
import * as log from '../action/job/log.ts'
import type { DeliveryDay } from '../calendar/day.ts'
import type { FetchPlan } from '../mirror/plans.ts'
import type { BroughtSummaries, HeldSource } from '../mirror/source.ts'
import { type Prices, pricesOf } from '../report/model/prices.ts'
import { regionIn } from '../sync/environment.ts'
import { archivedText, SourceError } from '../sync/errors.ts'
import type { FetchOutcome } from '../sync/fetch/outcome.ts'
import type { Listing } from '../sync/listing.ts'
import { deliveryDayOf, type LogObject, type Source } from '../sync/objects.ts'
import { openStore } from '../sync/open.ts'
import { refusalMeaningOf } from '../sync/refusal.ts'
import type { Store } from '../sync/store.ts'
import type { Ahead, AwaitedDays } from './ahead.ts'
import type { Counting } from './count.ts'
import type { StageSettings } from './settings.ts'
import { backfillText, type Pile } from './steps/backfill.ts'
import { fetchPlan, requestsText } from './steps/fetch-plan.ts'
import { listSource } from './steps/list-source.ts'
import { type LeftOut, toldTwice } from './steps/told-twice.ts'
import type { World } from './world.ts'

/** A source as this run leaves it. */
export interface SyncedSource {
  readonly source: Source
  readonly held: HeldSource
  /** Log objects that came, and those that did not because fetching had to stop. */
  readonly fetched: number
  readonly remaining: number
  /** Why fetching stopped early. */
  readonly stopped: FetchOutcome['stopped']
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

/** How a source is asked. */
type FetchSettings = StageSettings['fetch']
/** What fetching needs of the world. */
type FetchingWorld = Pick<World, 'signal' | 'now' | 'workers' | 'environment'>

/** What is asked before anything of a source is fetched. */
interface BeforeFetching {
  readonly onPlanned: (source: AwaitedDays) => Promise<BroughtSummaries>
  readonly leaveOut: (listed: Iterable<LogObject>) => LeftOut[]
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
      const leaveOut = (objects: Iterable<LogObject>): LeftOut[] =>
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
  const { listing, lastAnswer } = await listSource(store, from, name, { signal, now })
  if (listing === undefined) {
    const partial = notListed(held, lastAnswer)
    log.warning(partial)
    return { ...notSynced, source, held, stopped: 'aborted', partial }
  }
  const leftOut = before.leaveOut(listing.objects)
  const notAsked = new Set(leftOut.flatMap(({ keys }) => [...keys]))
  // A state has no raw records: days out of it that have grown are read whole, as each job does that shares it.
  const days = settings.state === null ? 'as little as possible' : 'whole'
  let plan = held.planFetch(from, listing, notAsked, days)
  const touched = [...new Set([...plan.fetch.map(deliveryDayOf), ...held.staleDays()])]
  if (cache !== undefined && (await cache.restoreRecords(touched)) > 0) {
    held.reopen()
    plan = held.planFetch(held.planListing(wish), listing, notAsked, days)
  }
  // What turns out to be lacking then has to be listed as well.
  if ((await before.onPlanned({ held, days: touched })) === 'some are lost')
    return fetchSource(held, store, settings, cache, counting, before, world)
  workers.expect(plan.fetch)
  const heldBefore = heldPile(held)
  const outcome = await fetchPlan(plan, held, store, concurrency, counting, signal)
  await held.commit(plan, outcome)

  if (held.index().length === 0 && outcome.fetched === 0 && isAllArchived(listing, outcome))
    throw new SourceError('archived', archivedText(name))
  const stopped =
    refusedThroughout(held, plan.retried, outcome, store) ?? nothingCame(held, outcome)

  const count = listing.objects.length
  log.info(
    `${name}: ${amountOf(count, 'log object')} listed, ${amount(outcome.fetched)} new ` +
      `(${amountOfBytes(outcome.bytes)})${source.kind === 's3' ? requestsText(store.requests) : ''}, ` +
      `${amountOf(outcome.retries + listing.retries, 'retry', 'retries')}`,
  )
  const partial = partialText(plan, outcome, heldBefore, pricesFor(settings, held, world))
  if (partial !== null) log.warning(partial)
  return {
    source,
    held,
    fetched: outcome.fetched,
    remaining: outcome.remaining.length,
    stopped: stopped ?? outcome.stopped,
    listed: count,
    planned: plan.fetch.length,
    partial,
    leftOut,
  }
}

/** What is said where the listing had to stop. Throws where there is nothing to report then. */
function notListed(held: HeldSource, lastAnswer: string): string {
  if (held.index().length === 0)
    throw new Error(
      `Stopped before the log objects of ${held.name} were listed, and none is held: there is nothing to report.${lastAnswer} The next run begins again.`,
    )
  return `Partial: ${held.name} was not listed to the end.${lastAnswer} The next run begins again.`
}

/** Of a source that was not listed. */
const notSynced = { fetched: 0, remaining: 0, listed: 0, planned: 0, leftOut: [] } as const

function isAllArchived({ objects }: Listing, { refused }: FetchOutcome): boolean {
  const isRefused = new Set(
    refused
      .filter(({ error }) => error !== undefined && refusalMeaningOf(error.refusal) === 'archived')
      .map(({ object }) => object.key),
  )
  return (
    objects.length > 0 &&
    [...objects].every(({ key, isArchived }) => isArchived === true || isRefused.has(key))
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

/** What is held of a source as far as it is counted. */
function heldPile(held: HeldSource): Pile & { readonly newest: DeliveryDay | null } {
  const index = held.index()
  return {
    objects: index.reduce((sum, { objects }) => sum + objects, 0),
    bytes: index.reduce((sum, { bytes }) => sum + bytes, 0),
    newest: index.at(-1)?.deliveryDay ?? null,
  }
}

function partialText(
  { fetch }: Pick<FetchPlan, 'fetch'>,
  { fetched, bytes, remaining }: FetchOutcome,
  before: ReturnType<typeof heldPile>,
  prices: Prices | null,
): string | null {
  const newestLeft = newestDay(remaining)
  if (newestLeft === null) return null
  const newestCame = fetched > 0 ? newestDay(fetch) : null
  return backfillText({
    planned: fetch.length,
    fetched: { objects: fetched, bytes },
    held: { objects: before.objects + fetched, bytes: before.bytes + bytes },
    left: {
      objects: remaining.length,
      bytes: remaining.reduce((sum, { size }) => sum + size, 0),
    },
    newestLeft,
    newestHeld:
      [before.newest, newestCame]
        .filter((day) => day !== null)
        .sort()
        .at(-1) ?? null,
    prices,
  })
}

function newestDay(objects: readonly LogObject[]): DeliveryDay | null {
  let newest: DeliveryDay | null = null
  for (const object of objects) {
    const day = deliveryDayOf(object)
    if (newest === null || day > newest) newest = day
  }
  return newest
}

/** Null where nobody knows what a request costs. */
function pricesFor(
  { store: { endpoint, region }, report: { prices } }: FetchSettings,
  { source }: HeldSource,
  { environment }: FetchingWorld,
): Prices | null {
  if (source.kind === 'directory' || endpoint !== null) return null
  return pricesOf(region ?? regionIn(environment) ?? 'us-east-1', prices)
}
