/** Cuts a listing into whole delivery days that are planned together, so that not all of it has to be in memory. Pure. */
import { AFTER_ALL, addDays, BEFORE_ALL, type DeliveryDay } from '../calendar/day.ts'
import { earliestOfStems } from '../sync/marks.ts'
import { type LogObjects, ObjectList } from '../sync/object-list.ts'
import { deliveryDayOf, keyDateOf, type LogObject } from '../sync/objects.ts'
import type { FetchPlan, Needs } from './plans.ts'

/** Delivery days, both ends included. */
export interface DayWindow {
  readonly first: DeliveryDay
  readonly last: DeliveryDay
}

/** Log objects that are planned together, unless a day has more. */
const MOST_TOGETHER = 50_000
const ALL_DAYS: DayWindow = { first: BEFORE_ALL, last: AFTER_ALL }

/** All days there can be, in ranges, the newest first. One where keys carry no date: those may belong to another day
 * than they are held under. `isUndatedHeld`: such keys are held. */
export function windowsOf(
  objects: LogObjects,
  isUndatedHeld: boolean,
  most = MOST_TOGETHER,
): DayWindow[] {
  if (isUndatedHeld || objects.length <= most) return [ALL_DAYS]
  const counts = new Map<DeliveryDay, number>()
  for (const object of objects) {
    const day = keyDateOf(object.key)?.day
    if (day === undefined) return [ALL_DAYS]
    counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  const windows: DayWindow[] = []
  let last: DeliveryDay = AFTER_ALL
  let together = 0
  for (const day of [...counts.keys()].sort().reverse()) {
    const count = counts.get(day) ?? 0
    if (together > 0 && together + count > most) {
      windows.push({ first: addDays(day, 1), last })
      last = day
      together = 0
    }
    together += count
  }
  return [...windows, { first: BEFORE_ALL, last }]
}

export function objectsWithin(objects: LogObjects, { first, last }: DayWindow): LogObject[] {
  if (objects instanceof ObjectList) return objects.between(first, last)
  return [...objects].filter((object) => isInWindow(deliveryDayOf(object), { first, last }))
}

export function isInWindow(day: DeliveryDay, { first, last }: DayWindow): boolean {
  return day >= first && day <= last
}

/** What the days of a range need. */
export function needsWithin(needs: Needs, range: DayWindow): Needs {
  const within = (days: ReadonlySet<DeliveryDay>): Set<DeliveryDay> =>
    new Set([...days].filter((day) => isInWindow(day, range)))
  return {
    rebuild: new Map([...needs.rebuild].filter(([day]) => isInWindow(day, range))),
    renew: within(needs.renew),
    missing: within(needs.missing),
    wanted: within(needs.wanted),
    given: needs.given,
  }
}

/** Plans of one listing as one plan, by which it is remembered how far the source is listed where others fetch: of what is
 * to be fetched it names the earliest log object of each stem, and counts all. Their order does not matter. */
export function sumOfPlans(a: FetchPlan, b: FetchPlan): FetchPlan {
  const union = <Value>(one: ReadonlySet<Value>, other: ReadonlySet<Value>): Set<Value> =>
    new Set([...one, ...other])
  return {
    ...a,
    fetch: earliestOfStems([...a.fetch, ...b.fetch]),
    bytes: a.bytes + b.bytes,
    fresh: a.fresh + b.fresh,
    changed: a.changed + b.changed,
    again: a.again + b.again,
    retried: union(a.retried, b.retried),
    archived: [...a.archived, ...b.archived],
    resting: a.resting + b.resting,
    leave: [...a.leave, ...b.leave],
    lost: [...a.lost, ...b.lost],
    keptAsIs: [...a.keptAsIs, ...b.keptAsIs].sort(),
    needs: {
      rebuild: new Map([...a.needs.rebuild, ...b.needs.rebuild]),
      renew: union(a.needs.renew, b.needs.renew),
      missing: union(a.needs.missing, b.needs.missing),
      wanted: union(a.needs.wanted, b.needs.wanted),
      given: union(a.needs.given, b.needs.given),
    },
  }
}
