/** When sources fell silent, and when they delivered again. */
import { addDays, type Day, daysBetween } from '../../calendar/day.ts'
import type { SourceDeliveries } from '../model/deliveries.ts'
import type { CaseEvent } from './case-events.ts'
import { silentAmong } from './silent-sources.ts'

/** Deliveries from more than this many days before a month do not decide whether a source is silent in it. */
export const DAYS_BEFORE_MONTH = 62

/** What became of each source: of each day what its deliveries up to that day tell, from `from` to `to`, at most to the
 * day before `newest`. `sources` have their days from `DAYS_BEFORE_MONTH` days before `from` on. */
export function silencesOf(
  sources: readonly SourceDeliveries[],
  from: Day,
  to: Day,
  newest: Day,
): { readonly name: string; readonly events: readonly CaseEvent[] }[] {
  const events = new Map<string, CaseEvent[]>(sources.map(({ name }) => [name, []]))
  let silent = lastOfSilent(sources, addDays(from, -1))
  for (let day = from; day <= to && day < newest; day = addDays(day, 1)) {
    const now = lastOfSilent(sources, day)
    for (const [name, own] of events) {
      const [was, last] = [silent.get(name), now.get(name)]
      if (was === undefined && last !== undefined)
        own.push({
          kind: 'began',
          ...{ day, first: addDays(last, 1), isAtLeast: false, amount: daysBetween(last, day) - 1 },
        })
      if (was !== undefined && last === undefined)
        own.push({ kind: 'stopped', day, last: addDays(day, -1) })
    }
    silent = now
  }
  return [...events].map(([name, events]) => ({ name, events }))
}

/** Since when a source is silent, by what was delivered up to a day: the last day that something came, of several sources
 * the first; null where none is. */
export function silentSinceBy(sources: readonly SourceDeliveries[]): (day: Day) => Day | null {
  const known = new Map<Day, Day | null>()
  return (day) => {
    const since = known.get(day)
    if (since !== undefined) return since
    const first = [...lastOfSilent(sources, day).values()].sort()[0] ?? null
    known.set(day, first)
    return first
  }
}

/** Of the sources that are silent by what was delivered up to a day, the last day that something came. */
function lastOfSilent(sources: readonly SourceDeliveries[], until: Day): Map<string, Day> {
  const known = sources.map(({ name, days }) => {
    return { name, days: days.filter(({ day }) => day <= until) }
  })
  return new Map(silentAmong(known).map(({ name, last }) => [name, last]))
}
