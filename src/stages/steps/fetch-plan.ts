/** Fetches what is planned of a source, and has it counted. */

import { amount, amountOf } from '../../action/job/amounts.ts'
import * as log from '../../action/job/log.ts'
import type { DeliveryDay } from '../../calendar/day.ts'
import type { FetchPlan } from '../../mirror/plans.ts'
import type { HeldSource } from '../../mirror/source.ts'
import { fetchPlanned } from '../../sync/fetch/fetch.ts'
import type { FetchOutcome } from '../../sync/fetch/outcome.ts'
import type { Requests, Store } from '../../sync/store.ts'
import type { Counting } from '../count.ts'

/** Fetches what is planned, and has each day counted as soon as it is there. */
export async function fetchPlan(
  plan: FetchPlan,
  held: HeldSource,
  store: Store,
  concurrency: number,
  counting: Pick<Counting, 'take'>,
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

/** With their list price in us-east-1. Bytes fetched within the region are free. */
export function requestsText({ lists, gets, heads }: Requests): string {
  const dollars = (lists * 0.005 + (gets + heads) * 0.0004) / 1000
  return `, ${amount(lists)} list and ${amountOf(gets + heads, 'get request')} (${dollars > 0 && dollars < 0.0001 ? 'less than $0.0001' : `about $${dollars.toFixed(4)}`})`
}
