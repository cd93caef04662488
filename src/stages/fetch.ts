/** Brings to the mirror what the sources have and the mirror has not. */

import { amount, amountOfBytes } from '../action/amounts.ts'
import type { StateCache } from '../action/cache.ts'
import * as log from '../action/log.ts'
import type { Settings } from '../action/settings.ts'
import type { HeldSource, Mirror } from '../mirror/mirror.ts'
import { countingDigest } from '../summary/count.ts'
import { NAMING_VERSION } from '../summary/naming.ts'
import type { Day } from '../summary/summary.ts'
import { type FetchOutcome, fetchPlanned } from '../sync/fetch.ts'
import { listNew } from '../sync/listing.ts'
import { deliveryDayOf, type Source, sourceName } from '../sync/objects.ts'
import { openStore, type Requests } from '../sync/store.ts'
import type { Counting } from './count.ts'
import type { World } from './world.ts'

/** A source as this run leaves it. */
export interface SyncedSource {
  readonly source: Source
  readonly held: HeldSource
  readonly outcome: FetchOutcome
  readonly listed: number
}

/** Fetches source after source; hands each day to `counting` as soon as it is at rest. */
export async function fetchAll(
  settings: Settings,
  mirror: Mirror,
  cache: StateCache | undefined,
  counting: Counting,
  world: World,
): Promise<SyncedSource[]> {
  const synced: SyncedSource[] = []
  for (const source of settings.sources)
    synced.push(await fetchSource(source, settings, mirror, cache, counting, world))
  return synced
}

async function fetchSource(
  source: Source,
  settings: Settings,
  mirror: Mirror,
  cache: StateCache | undefined,
  counting: Counting,
  { signal, now }: World,
): Promise<SyncedSource> {
  const { concurrency } = settings
  const digest = countingDigest(settings.counting, NAMING_VERSION)
  const store = await openStore(source, { ...settings.store, concurrency })
  try {
    let held = mirror.source(source, digest)
    const listing = await listNew(store, held.marks(), { signal, now })
    let plan = held.plan(listing)
    const touched = new Set([...plan.fetch.map(deliveryDayOf), ...held.staleDays()])
    if (cache !== undefined && (await cache.restoreRecords([...touched])) > 0) {
      held = mirror.source(source, digest)
      held.marks()
      plan = held.plan(listing)
    }

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
    const shown = log.progress('log objects')
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
    )
    await Promise.all(settling)
    await held.commit(listing, plan, outcome)

    const listed = listing.objects.length
    log.info(
      `${sourceName(source)}: ${amount(listed)} log objects listed, ${amount(outcome.fetched)} new ` +
        `(${amountOfBytes(outcome.bytes)})${source.kind === 's3' ? requestsText(store.requests) : ''}, ` +
        `${amount(outcome.retries + listing.retries)} retries`,
    )
    if (outcome.remaining.length > 0) {
      const total = plan.fetch.length
      log.warning(
        `Partial: ${amount(total - outcome.remaining.length)} of ${amount(total)} log objects so far. The next run goes on from here.`,
      )
    }
    return { source, held, outcome, listed }
  } finally {
    await store.close()
  }
}

/** With their list price in us-east-1. Bytes fetched within the region are free. */
function requestsText({ lists, gets, heads }: Requests): string {
  const dollars = (lists * 0.005 + (gets + heads) * 0.0004) / 1000
  return `, ${amount(lists)} list and ${amount(gets + heads)} get requests (about $${dollars.toFixed(4)})`
}
