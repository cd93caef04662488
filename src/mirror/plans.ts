import { AFTER_ALL, BEFORE_ALL, type DeliveryDay } from '../calendar/day.ts'
import type { Listing } from '../sync/listing.ts'
import { lowerMarks, type Mark } from '../sync/marks.ts'
import type { SyncPlan } from '../sync/plan.ts'
import type { HeldDays } from './day/days.ts'
import { madeBy } from './day/made-by.ts'
import type { Marks } from './marks.ts'

/** What is to be listed of a source. Made once a run, before it is listed. */
export interface ListingPlan {
  /** Where the listing may begin; none where everything is listed. */
  readonly marks: readonly Mark[]
  /** Why everything is listed; undefined where it is not. */
  readonly why: 'asked for' | 'nothing to skip' | 'once a month' | undefined
  /** The earliest day of which all log objects that are there will be listed. */
  readonly reach: DeliveryDay
  /** Whether everything that was refused is asked for once more. */
  readonly asksAllRefused: boolean
  /** Whether so little is held that the source is listed whole every time. */
  readonly isSmall: boolean
  /** When it is: seconds since 1970. */
  readonly at: number
}

/** What is to be fetched of a source, and what that was found from. Made once a run, of its listing. */
export interface FetchPlan extends SyncPlan {
  readonly listing: Listing
  readonly from: ListingPlan
  readonly needs: Needs
}

export interface ListingWish {
  /** Seconds since 1970. */
  readonly now: number
  /** List everything, and ask once more for everything that was refused. */
  readonly isFull?: boolean
}

/** S3 may deliver a log object under a key whose window is over: no more than so much later it is
 * found, by a list of everything there is (a thousand log objects a request). */
export const LISTED_WHOLE_AFTER = 30 * 86_400

/** Pure. */
export function planListing(
  { now, isFull = false }: ListingWish,
  { marks, listedWhole }: Pick<Marks, 'marks' | 'listedWhole'>,
  wanted: Iterable<DeliveryDay>,
  isSmall: boolean,
): ListingPlan {
  const common = { asksAllRefused: isFull, isSmall, at: now }
  const whole = (why: ListingPlan['why']): ListingPlan => {
    return { ...common, marks: [], why, reach: BEFORE_ALL }
  }
  if (isFull) return whole('asked for')
  if (isSmall || marks.length === 0) return whole('nothing to skip')
  if (now - listedWhole >= LISTED_WHOLE_AFTER) return whole('once a month')
  const earliest = [...wanted].sort()[0]
  return {
    ...common,
    marks: earliest === undefined ? marks : lowerMarks(marks, earliest),
    why: undefined,
    reach: earliest ?? AFTER_ALL,
  }
}

/** How far back the listing reaches for sure: it may have turned out to be whole. */
export function reachOf({ reach }: ListingPlan, { isWhole }: Listing): DeliveryDay {
  return isWhole ? BEFORE_ALL : reach
}

/** Days with counts that stand for good: nothing in the source makes better ones with these settings. */
export function givenUp({ standing }: Pick<Marks, 'standing'>, counting: string): Set<DeliveryDay> {
  return new Set(
    standing.flatMap(([day, triedFor]) =>
      madeBy(triedFor, counting) === 'other settings' ? [] : day,
    ),
  )
}

/** What the days of a source need of it. */
export interface Needs {
  /** Days whose summary cannot be told to count what is held, and how many log objects there have to be
   * before they are made anew. */
  readonly rebuild: ReadonlyMap<DeliveryDay, number>
  /** Days whose summary was made with other settings, and whose records are gone. */
  readonly renew: ReadonlySet<DeliveryDay>
  /** Days with log objects that are missing. */
  readonly missing: ReadonlySet<DeliveryDay>
  /** Days the next listing has to reach back to. */
  readonly wanted: ReadonlySet<DeliveryDay>
  /** Days given up: what stands is all there will ever be. */
  readonly given: ReadonlySet<DeliveryDay>
}

export function needsOf(days: HeldDays, counting: string, marks: Pick<Marks, 'standing'>): Needs {
  const rebuild = new Map<DeliveryDay, number>()
  const renew = new Set<DeliveryDay>()
  const missing = new Set<DeliveryDay>()
  const given = givenUp(marks, counting)
  for (const held of days.all()) {
    const { day } = held
    const need = held.need(counting)
    if (need === 'fetch') missing.add(day)
    if (need === 'renew' && !given.has(day)) renew.add(day)
    if (need === 'rebuild')
      rebuild.set(day, given.has(day) ? Number.POSITIVE_INFINITY : held.awaited(counting))
    held.release()
  }
  const wanted = new Set([...renew, ...missing, ...rebuild.keys()].filter((day) => !given.has(day)))
  return { rebuild, renew, missing, wanted, given }
}
