import type { DeliveryDay } from '../calendar/day.ts'
import { deliveryDayOf, keyDateOf, type LogObject } from './objects.ts'

/** A log object that is held. */
export interface HeldObject {
  readonly etag: string
  /** `here`: its records are at hand. `counted`: they are gone, and the day's summary counts them.
   * `missing`: they are gone and counted nowhere. */
  readonly state: 'here' | 'counted' | 'missing'
}

/** What the plan compares a listing with. */
export interface Holdings {
  objects(day: DeliveryDay): ReadonlyMap<string, HeldObject>
  /** The days under which a key without a date is held: more than one after a killed run. */
  daysOfUndated(key: string): readonly DeliveryDay[]
  /** Days with a summary that cannot be told to count what is held, and how many log objects it
   * counts. They are made anew if all of that is listed or at hand; else the summary stays. */
  readonly rebuild: ReadonlyMap<DeliveryDay, number>
  /** Days whose summary was made with other settings and whose records are gone. Likewise. */
  readonly renew: ReadonlySet<DeliveryDay>
  /** Days with log objects that are missing and whose summary, if any, is known not to count them. */
  readonly missing: ReadonlySet<DeliveryDay>
  /** Whether the listing was made to reach back to this day. */
  isReached(day: DeliveryDay): boolean
  /** What the source refused to give, and when: to be asked for again rarely, or when it changed. */
  readonly refused: ReadonlyMap<string, { readonly etag: string; readonly isDue: boolean }>
}

/** What a run has to do to hold what is listed. */
export interface SyncPlan {
  /** Newest delivery day first, in a day by key: a first run cut short has the latest days. */
  readonly fetch: readonly LogObject[]
  readonly bytes: number
  /** Of `fetch`: never held; held with another ETag; fetched again to rebuild their day. */
  readonly fresh: number
  readonly changed: number
  readonly again: number
  /** Of `fetch`: keys that were refused before, and are asked for once more. */
  readonly retried: ReadonlySet<string>
  /** Listed, not held, and in a class that nothing can be read from: never asked for. */
  readonly archived: readonly LogObject[]
  /** Listed, and not asked for because they were refused lately. */
  readonly resting: number
  /** Log objects to leave out of a day: their key carries no date, and their latest version
   * belongs to another day. */
  readonly leave: readonly { readonly day: DeliveryDay; readonly key: string }[]
  /** Log objects that are neither here nor in the source, of a day that has no sound summary. */
  readonly lost: readonly { readonly day: DeliveryDay; readonly key: string }[]
  /** Days that changed, but of which not everything is listed any more: their summary stays. */
  readonly keptAsIs: readonly DeliveryDay[]
}

/** Compares what is listed with what is held. Pure: the same two give the same plan. What is listed and
 * cannot be had is as good as gone: a day that needs it is not made anew without it. */
export function planSync(
  listing: { readonly objects: Iterable<LogObject> },
  held: Holdings,
): SyncPlan {
  const { there, retried, archived, resting } = sortOut(listing, held)
  const elsewhere = moved(there, held)
  const fates = fatesOfDays(there, held, elsewhere)
  const picked = pick(there, held, elsewhere, fates)
  const { fetch, changed, again } = picked
  return {
    fetch,
    bytes: fetch.reduce((sum, { size }) => sum + size, 0),
    fresh: fetch.length - changed - again,
    changed,
    again,
    retried,
    archived,
    resting,
    leave: picked.leave,
    lost: lostOf(there, held, fates),
    keptAsIs: [...fates.keptAsIs].sort(),
  }
}

/**
 * As `planSync`, and fetches whole what it would add to: days of which something is to be fetched, while records of what
 * is held of them are gone. So a day is counted at once, and a record that was delivered twice is found. Days that are not
 * listed whole are added to. Pure.
 */
export function planWholeDays(
  listing: { readonly objects: Iterable<LogObject> },
  held: Holdings,
): SyncPlan {
  const least = planSync(listing, held)
  const isHere = ({ state }: HeldObject): boolean => state === 'here'
  const grown = new Set(
    least.fetch.map(deliveryDayOf).filter((day) => ![...held.objects(day).values()].every(isHere)),
  )
  if (grown.size === 0) return least
  const wholeOf = (days: ReadonlySet<DeliveryDay>): SyncPlan =>
    planSync(listing, { ...held, renew: new Set([...held.renew, ...days]) })
  const whole = wholeOf(grown)
  // What turns out not to be there whole stays as it was planned.
  const isKept = new Set(whole.keptAsIs)
  return [...grown].some((day) => isKept.has(day))
    ? wholeOf(new Set([...grown].filter((day) => !isKept.has(day))))
    : whole
}

/** What is listed and may be asked for. */
interface There {
  readonly ofDay: ReadonlyMap<DeliveryDay, readonly LogObject[]>
  readonly keys: ReadonlySet<string>
}

/** Parts what may be asked for from what lies in an archive or was refused lately. */
function sortOut(
  { objects }: { readonly objects: Iterable<LogObject> },
  held: Holdings,
): Pick<SyncPlan, 'retried' | 'archived' | 'resting'> & { readonly there: There } {
  const ofDay = new Map<DeliveryDay, LogObject[]>()
  const keys = new Set<string>()
  const retried = new Set<string>()
  const archived: LogObject[] = []
  let resting = 0
  for (const object of objects) {
    const day = deliveryDayOf(object)
    if (object.isArchived === true) {
      if (held.objects(day).get(object.key)?.etag !== object.etag) archived.push(object)
      continue
    }
    const refusal = held.refused.get(object.key)
    if (refusal !== undefined && refusal.etag === object.etag) {
      if (!refusal.isDue) {
        resting++
        continue
      }
      retried.add(object.key)
    }
    keys.add(object.key)
    const ofItsDay = ofDay.get(day)
    if (ofItsDay === undefined) ofDay.set(day, [object])
    else ofItsDay.push(object)
  }
  return { there: { ofDay, keys }, retried, archived, resting }
}

/** By key, the other days under which it is held: keys without a date, of a later version than is held. */
type Elsewhere = ReadonlyMap<string, readonly DeliveryDay[]>

function moved({ ofDay }: There, held: Holdings): Elsewhere {
  const elsewhere = new Map<string, readonly DeliveryDay[]>()
  for (const [day, objects] of ofDay) {
    for (const { key } of objects) {
      if (keyDateOf(key) !== undefined) continue
      const others = held.daysOfUndated(key).filter((other) => other !== day)
      if (others.length > 0) elsewhere.set(key, others)
    }
  }
  return elsewhere
}

/** What becomes of days that it is not enough to add to. */
interface Fates {
  /** All of their log objects are fetched. */
  readonly anew: ReadonlySet<DeliveryDay>
  /** They stay as they are. */
  readonly keptAsIs: ReadonlySet<DeliveryDay>
  /** Of those, days to which nothing can be added, either: nobody knows what they count. */
  readonly frozen: ReadonlySet<DeliveryDay>
}

/** Settles which days are made anew, before anything is picked. */
function fatesOfDays({ ofDay, keys }: There, held: Holdings, elsewhere: Elsewhere): Fates {
  const anew = new Set<DeliveryDay>()
  const keptAsIs = new Set<DeliveryDay>()
  const tryAnew = (day: DeliveryDay, atLeast = 0): void => {
    const unlisted = [...held.objects(day)].filter(([key]) => !keys.has(key))
    const atHand = unlisted.filter(([, { state }]) => state === 'here').length
    const count = (ofDay.get(day)?.length ?? 0) + atHand
    const isWhole = atHand === unlisted.length && count >= atLeast
    ;(isWhole ? anew : keptAsIs).add(day)
  }
  /** Else a log object can be put in another's place. */
  const lacksRecords = (day: DeliveryDay): boolean =>
    [...held.objects(day).values()].some(({ state }) => state !== 'here')

  for (const [day, atLeast] of held.rebuild) {
    if (held.isReached(day)) tryAnew(day, atLeast)
    else keptAsIs.add(day)
  }
  const frozen = new Set([...held.rebuild.keys()].filter((day) => keptAsIs.has(day)))
  for (const day of held.renew) tryAnew(day)
  const changing = new Set([...elsewhere.values()].flat())
  for (const [day, objects] of ofDay) {
    const holds = held.objects(day)
    const isOther = ({ key, etag }: LogObject): boolean => (holds.get(key)?.etag ?? etag) !== etag
    if (objects.some(isOther)) changing.add(day)
  }
  for (const day of changing) if (lacksRecords(day)) tryAnew(day)
  return { anew, keptAsIs, frozen }
}

/** Picks what is fetched, and what has to leave other days for that. */
function pick(
  { ofDay }: There,
  held: Holdings,
  elsewhere: Elsewhere,
  { anew, keptAsIs, frozen }: Fates,
): Pick<SyncPlan, 'fetch' | 'leave' | 'changed' | 'again'> {
  const fetch: LogObject[] = []
  const leave: { day: DeliveryDay; key: string }[] = []
  const counts = { fresh: 0, changed: 0, again: 0 }
  for (const day of [...ofDay.keys()].sort().reverse()) {
    if (frozen.has(day)) continue
    const holds = held.objects(day)
    const isFetchedWhole = anew.has(day) && !held.rebuild.has(day)
    for (const object of ofDay.get(day) ?? []) {
      const others = elsewhere.get(object.key) ?? []
      if (others.some((other) => keptAsIs.has(other))) continue
      for (const other of others) leave.push({ day: other, key: object.key })
      const known = holds.get(object.key)
      const isMoved = known === undefined && others.length > 0
      const why = isMoved ? 'changed' : whyFetched(object, known, isFetchedWhole)
      if (why === undefined || (why === 'changed' && !isMoved && keptAsIs.has(day))) continue
      counts[why]++
      fetch.push(object)
    }
  }
  return { fetch, leave, changed: counts.changed, again: counts.again }
}

/** Why a log object is fetched; undefined where what is held of it is enough. */
function whyFetched(
  { etag }: LogObject,
  known: HeldObject | undefined,
  isFetchedWhole: boolean,
): 'fresh' | 'changed' | 'again' | undefined {
  if (known === undefined) return 'fresh'
  if (known.etag !== etag) return 'changed'
  return known.state === 'missing' || isFetchedWhole ? 'again' : undefined
}

/** Log objects that nothing brings back. */
function lostOf({ keys }: There, held: Holdings, { keptAsIs }: Fates): SyncPlan['lost'] {
  const lost: { day: DeliveryDay; key: string }[] = []
  for (const day of held.missing) {
    if (keptAsIs.has(day) || !held.isReached(day)) continue
    for (const [key, object] of held.objects(day)) {
      if (object.state === 'missing' && !keys.has(key)) lost.push({ day, key })
    }
  }
  return lost
}
