/** Brings to the mirror what the sources have and the mirror has not. */

import { amount, amountOf, amountOfBytes } from '../action/amounts.ts'
import type { StateCache } from '../action/cache.ts'
import * as log from '../action/log.ts'
import type { Settings } from '../action/settings.ts'
import type { HeldSource, Mirror } from '../mirror/mirror.ts'
import { NAMING_VERSION } from '../naming/naming.ts'
import { countingDigest } from '../summary/count.ts'
import type { Day } from '../summary/summary.ts'
import { type FetchOutcome, fetchPlanned } from '../sync/fetch.ts'
import { type Listing, listNew } from '../sync/listing.ts'
import { deliveryDayOf, type Source, sourceName } from '../sync/objects.ts'
import { openStore } from '../sync/open.ts'
import type { Requests } from '../sync/store.ts'
import type { Ahead, AwaitedDays } from './ahead.ts'
import type { Counting } from './count.ts'
import { keepHeapSmall } from './heap.ts'
import type { World } from './world.ts'

/** A source as this run leaves it. */
export interface SyncedSource {
  readonly source: Source
  readonly held: HeldSource
  readonly outcome: FetchOutcome
  readonly listed: number
  /** Where fetching had to stop: how far it came, as a sentence. */
  readonly partial: string | null
}

/** What threads do meanwhile. */
interface Meanwhile {
  /** Takes each day as soon as it is at rest. */
  readonly counting: Counting
  readonly ahead: Ahead
}

/** Fetches source after source. */
export async function fetchAll(
  settings: Settings,
  mirror: Mirror,
  cache: StateCache | undefined,
  { counting, ahead }: Meanwhile,
  world: World,
): Promise<SyncedSource[]> {
  if (settings.sources.some(({ kind }) => kind === 's3')) keepHeapSmall()
  const synced: SyncedSource[] = []
  const awaited: AwaitedDays[] = []
  const onPlanned = (source: AwaitedDays): void => {
    awaited.push(source)
    if (awaited.length === settings.sources.length) ahead.begin(awaited)
  }
  for (const source of settings.sources)
    synced.push(await fetchSource(source, settings, mirror, cache, counting, onPlanned, world))
  return synced
}

async function fetchSource(
  source: Source,
  settings: Settings,
  mirror: Mirror,
  cache: StateCache | undefined,
  counting: Counting,
  onPlanned: (source: AwaitedDays) => void,
  { signal, now }: World,
): Promise<SyncedSource> {
  const { concurrency } = settings
  const digest = countingDigest(settings.counting, NAMING_VERSION)
  const store = await openStore(source, { ...settings.store, concurrency })
  try {
    let held = mirror.source(source, digest)
    const known = held.marks()
    const listing = await listed(store, settings.isFullListing ? [] : known, { signal, now })
    if (listing === undefined) {
      const name = sourceName(source)
      if (held.index().length === 0)
        throw new Error(
          `Stopped before the log objects of ${name} were listed, and none is held: there is nothing to report. The next run begins again.`,
        )
      const partial = `Partial: ${name} was not listed to the end. The next run begins again.`
      log.warning(partial)
      return { source, held, outcome: nothing, listed: 0, partial }
    }
    let plan = held.plan(listing)
    const touched = new Set([...plan.fetch.map(deliveryDayOf), ...held.staleDays()])
    if (cache !== undefined && (await cache.restoreRecords([...touched])) > 0) {
      held = mirror.source(source, digest)
      held.marks()
      plan = held.plan(listing)
    }

    onPlanned({ held, days: [...touched] })
    const settling: Promise<void>[] = []
    const settle = async (day: Day): Promise<void> => {
      await held.settle(day)
      if (held.isStale(day)) await counting.take(held, day)
    }
    const onDayDone = (day: Day): void => {
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
        spool: mirror.spool,
        signal,
        onProgress: ({ done, total }) => shown(done, total),
        onDayDone,
      },
      held.keep,
    ).finally(() => Promise.allSettled(settling)) // none works on where fetching fails
    await Promise.all(settling)
    await held.commit(listing, plan, outcome)

    const count = listing.objects.length
    log.info(
      `${sourceName(source)}: ${amountOf(count, 'log object')} listed, ${amount(outcome.fetched)} new ` +
        `(${amountOfBytes(outcome.bytes)})${source.kind === 's3' ? requestsText(store.requests) : ''}, ` +
        `${amountOf(outcome.retries + listing.retries, 'retry', 'retries')}`,
    )
    const partial = partialText(plan.fetch.length, outcome.remaining.length)
    if (partial !== null) log.warning(partial)
    return { source, held, outcome, listed: count, partial }
  } finally {
    await store.close()
  }
}

/** The outcome of a source that was not listed. */
const nothing: FetchOutcome = {
  fetched: 0,
  bytes: 0,
  vanished: 0,
  failed: [],
  remaining: [],
  retries: 0,
  requests: 0,
  stopped: 'aborted',
}

/** Undefined where the signal fires first: half a listing cannot tell what is missing. */
async function listed(
  ...[store, marks, options]: Parameters<typeof listNew>
): Promise<Listing | undefined> {
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
