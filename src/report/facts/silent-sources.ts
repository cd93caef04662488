import { addDays, type Day, daysBetween } from '../../calendar/day.ts'
import type { SourceDeliveries } from '../model/deliveries.ts'
import { oncePerPage, type Page } from '../model/page.ts'

/** A source that delivers no more, while others do. */
export interface SilentSource {
  readonly name: string
  /** The last day of which a log object came. */
  readonly last: Day
  /** How many log objects came on a day until then. */
  readonly objectsADay: number
}

/** So many whole days of silence at least, and twice as many as ever before in the weeks before. */
const LEAST_DAYS = 2
const TIMES_LONGEST = 2
/** In the weeks before, so many days must have had a log object: who comes once a week is not silent. */
const WEEKS_BEFORE = 28
const LEAST_DELIVERED = 7

/** Sources that fell silent, those first that did so last. */
export const silentSourcesOf = oncePerPage((page: Page): SilentSource[] =>
  silentAmong(page.input.sources ?? []),
)

/** The last day of which all sources delivered, where some fell silent since; else null. */
export function silentSinceOf(page: Page): Day | null {
  return silentSourcesOf(page).at(-1)?.last ?? null
}

/** `sources` with their delivery days in order. The clock is the newest delivery of any of them. */
export function silentAmong(sources: readonly SourceDeliveries[]): SilentSource[] {
  const newest = newestDelivery(sources)
  if (newest === undefined) return []
  return sources
    .flatMap(({ name, days }) => {
      const last = days.at(-1)?.day
      if (last === undefined) return []
      const before = days.filter(({ day }) => day > addDays(last, -WEEKS_BEFORE))
      // The newest delivery day is not over yet.
      const silent = daysBetween(last, newest) - 1
      const isSilent = silent >= Math.max(LEAST_DAYS, TIMES_LONGEST * longestSilence(before))
      if (!isSilent || before.length < LEAST_DELIVERED) return []
      const objects = before.reduce((sum, { objects }) => sum + objects, 0)
      return [{ name, last, objectsADay: Math.round(objects / before.length) }]
    })
    .sort((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : 0))
}

/** The newest delivery day of any source. */
export function newestDelivery(sources: readonly SourceDeliveries[]): Day | undefined {
  return sources
    .flatMap(({ days }) => days.at(-1)?.day ?? [])
    .sort()
    .at(-1)
}

/** Days between those given, which are in order: the most in a row. */
export function longestSilence(days: readonly { readonly day: Day }[]): number {
  return days.reduce((most, { day }, at) => {
    const before = days[at - 1]
    return before === undefined ? most : Math.max(most, daysBetween(before.day, day) - 1)
  }, 0)
}
