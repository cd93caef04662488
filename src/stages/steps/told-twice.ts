/**
 * Which log objects tell once more what those of another source tell, such as the hour of a distribution that is logged
 * in two ways, each below a prefix of its own:
 *
 *   s3://logs/v1/   E1.2026-11-22-05.0123abcd.gz    counted
 *   s3://logs/v2/   E1/2026/11/22/05/E1.2026-11-22-05.89abcdef.gz    left out
 *
 * Days are counted source by source and added up, so no record can be looked for in the other one. But what both tell
 * is named for the same hours: an hour of a distribution is counted by the source that is named first, unless that
 * has nothing of it. Whoever has counted an hour goes on with it, so each counts once in any order of nights; where one
 * of the two begins or ends within an hour, that hour is as whole as the one that counts it.
 */
import { addDays, type DeliveryDay } from '../../calendar/day.ts'
import { keyDateOf, type LogObject, type Source } from '../../sync/objects.ts'

/** What is held of a source, as far as it matters here: `HeldSource`. */
export interface Held {
  readonly source: Source
  objects(day: DeliveryDay): ReadonlyMap<string, { readonly state: string }>
  index(): readonly { readonly deliveryDay: DeliveryDay }[]
}

/** Log objects of one source that are left out for those of another. */
export interface LeftOut {
  readonly subject: string
  readonly by: Source
  readonly keys: ReadonlySet<string>
}

/** Log objects come up to a day late; the source that is named first is waited for twice as long. Seconds. */
const WAIT = 2 * 86_400
/** A source that had nothing of a distribution for so many days before is not waited for. */
const SILENT_DAYS = 2

/** What is to be left out of a source. `sources` are all of them in the order of their names; `now` is in seconds since
 * 1970. A pure function of what is listed and what is held. */
export function toldTwice(
  held: Held,
  sources: readonly Held[],
  listed: Iterable<LogObject>,
  now: number,
): LeftOut[] {
  if (sources.length < 2) return []
  const own = hoursOf(held)
  const place = sources.indexOf(held)
  const others = sources.flatMap((other, at) =>
    at === place ? [] : [{ at, source: other.source, told: hoursOf(other), isFirst: at < place }],
  )
  const left = new Map<string, { subject: string; by: Source; keys: Set<string> }>()
  for (const { key } of listed) {
    const date = keyDateOf(key)
    if (date?.subject === undefined) continue
    const { subject, time, day } = date
    if (own.tells(day, subject, time)) continue
    const by = others.find(({ told, isFirst }) => {
      if (told.tells(day, subject, time) || told.hasOnlyCounts(day, subject)) return true
      return isFirst && now - time < WAIT && told.isThere(day, subject)
    })
    if (by === undefined) continue
    const name = `${subject} ${by.at}`
    const those = left.get(name) ?? { subject, by: by.source, keys: new Set() }
    those.keys.add(key)
    left.set(name, those)
  }
  return [...left.values()]
}

/** Which hours of what a source tells, day by day as they are asked for. */
function hoursOf(held: Held) {
  const days = new Map<DeliveryDay, ReadonlyMap<string, ReadonlySet<number>>>()
  const counted = new Set(held.index().map(({ deliveryDay }) => deliveryDay))
  const of = (day: DeliveryDay): ReadonlyMap<string, ReadonlySet<number>> => {
    const hours = days.get(day) ?? hoursOfDay(held, day)
    days.set(day, hours)
    return hours
  }
  const isThere = (day: DeliveryDay, subject: string): boolean =>
    Array.from({ length: SILENT_DAYS + 1 }, (_, back) => addDays(day, -back)).some((one) =>
      of(one).has(subject),
    )
  /** Of the newest day whose log objects are known; asked for seldom. */
  let newest: ReadonlyMap<string, unknown> | undefined
  return {
    tells: (day: DeliveryDay, subject: string, time: number): boolean =>
      of(day).get(subject)?.has(time) ?? false,
    isThere,
    /** Whether a day is counted, and may have been with it, but nobody knows of which log objects. */
    hasOnlyCounts(day: DeliveryDay, subject: string): boolean {
      if (!counted.has(day) || held.objects(day).size > 0) return false
      newest ??= newestOf(held, of)
      return newest.has(subject)
    },
  }
}

function newestOf<Hours>(
  held: Held,
  of: (day: DeliveryDay) => ReadonlyMap<string, Hours>,
): ReadonlyMap<string, Hours> {
  const days = held.index().map(({ deliveryDay }) => deliveryDay)
  const last = days.sort().findLast((day) => held.objects(day).size > 0)
  return last === undefined ? new Map() : of(last)
}

function hoursOfDay(held: Held, day: DeliveryDay): ReadonlyMap<string, ReadonlySet<number>> {
  const hours = new Map<string, Set<number>>()
  for (const [key, { state }] of held.objects(day)) {
    const date = state === 'missing' ? undefined : keyDateOf(key)
    if (date?.subject === undefined) continue
    const those = hours.get(date.subject) ?? new Set()
    hours.set(date.subject, those.add(date.time))
  }
  return hours
}
