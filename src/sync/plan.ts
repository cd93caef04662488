import type { DeliveryDay } from '../calendar/day.ts'
import type { Listing } from './listing.ts'
import { deliveryDayOf, keyDateOf, type LogObject } from './objects.ts'

/** A log object that is held. */
export interface HeldObject {
  readonly etag: string
  /** `here`: its records are at hand. `counted`: they are gone, and the day's summary counts them.
   * `missing`: they are gone and counted nowhere. */
  readonly standing: 'here' | 'counted' | 'missing'
}

/** What the plan compares a listing with. */
export interface Holdings {
  objects(day: DeliveryDay): ReadonlyMap<string, HeldObject>
  /** The days under which a key without a date is held: more than one after a killed run. */
  daysOfUndated(key: string): readonly DeliveryDay[]
  /** Days with a summary that cannot be told to count what is held, and how many log objects it
   * counts. They are made anew if all of that is listed or at hand; else the summary stands. */
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
  /** Days that changed, but of which not everything is listed any more: their summary stands. */
  readonly standing: readonly DeliveryDay[]
}

/** Compares what is listed with what is held. Pure: the same two give the same plan. What is listed and
 * cannot be had is as good as gone: a day that needs it is not made anew without it. */
export function planSync(listing: Pick<Listing, 'objects'>, held: Holdings): SyncPlan {
  const listed = new Map<DeliveryDay, LogObject[]>()
  const isListed = new Set<string>()
  const retried = new Set<string>()
  const archived: LogObject[] = []
  let resting = 0
  for (const object of listing.objects) {
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
    isListed.add(object.key)
    const objects = listed.get(day)
    if (objects === undefined) listed.set(day, [object])
    else objects.push(object)
  }
  for (const day of [...held.rebuild.keys(), ...held.renew]) {
    if (!listed.has(day)) listed.set(day, [])
  }

  /** Days all of whose log objects are fetched, and days that stay as they are. */
  const anew = new Set<DeliveryDay>()
  const standing = new Set<DeliveryDay>()
  const hasAll = (day: DeliveryDay): boolean => {
    for (const object of held.objects(day).values()) if (object.standing !== 'here') return false
    return true
  }
  const tryAnew = (day: DeliveryDay, atLeast = 0): void => {
    let there = listed.get(day)?.length ?? 0
    let areAllThere = true
    for (const [key, object] of held.objects(day)) {
      if (isListed.has(key)) continue
      if (object.standing === 'here') there++
      else areAllThere = false
    }
    if (areAllThere && there >= atLeast) anew.add(day)
    else standing.add(day)
  }

  for (const [day, atLeast] of held.rebuild) {
    if (held.isReached(day)) tryAnew(day, atLeast)
    else standing.add(day)
  }
  const frozen = new Set([...held.rebuild.keys()].filter((day) => standing.has(day)))
  for (const day of held.renew) tryAnew(day)

  // Which days have to be made anew is settled before anything is picked.
  const elsewhere = new Map<string, readonly DeliveryDay[]>()
  for (const [day, objects] of listed) {
    const holds = held.objects(day)
    for (const { key, etag } of objects) {
      const known = holds.get(key)
      if (known !== undefined && known.etag !== etag && !hasAll(day)) tryAnew(day)
      if (keyDateOf(key) !== undefined) continue
      const others = held.daysOfUndated(key).filter((other) => other !== day)
      if (others.length === 0) continue
      elsewhere.set(key, others)
      for (const other of others) if (!hasAll(other)) tryAnew(other)
    }
  }

  const fetch: LogObject[] = []
  const leave: { day: DeliveryDay; key: string }[] = []
  let changed = 0
  let again = 0
  for (const day of [...listed.keys()].sort().reverse()) {
    if (frozen.has(day)) continue
    const holds = held.objects(day)
    for (const object of listed.get(day) ?? []) {
      const known = holds.get(object.key)
      const others = elsewhere.get(object.key) ?? []
      if (others.some((other) => standing.has(other))) continue
      for (const other of others) leave.push({ day: other, key: object.key })
      if (known === undefined) {
        if (others.length > 0) changed++
      } else if (known.etag !== object.etag) {
        if (standing.has(day)) continue
        changed++
      } else if (known.standing === 'missing' || (anew.has(day) && !held.rebuild.has(day))) {
        again++
      } else {
        continue
      }
      fetch.push(object)
    }
  }

  const lost: { day: DeliveryDay; key: string }[] = []
  for (const day of held.missing) {
    if (standing.has(day) || !held.isReached(day)) continue
    for (const [key, object] of held.objects(day)) {
      if (object.standing === 'missing' && !isListed.has(key)) lost.push({ day, key })
    }
  }
  return {
    fetch,
    bytes: fetch.reduce((sum, { size }) => sum + size, 0),
    fresh: fetch.length - changed - again,
    changed,
    again,
    retried,
    archived,
    resting,
    leave,
    lost,
    standing: [...standing].sort(),
  }
}
