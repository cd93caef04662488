/** Which files that tell of single days there are, of cubes for the page Explore and of open data: a pure function of the
 * summaries at rest. */
import { addDays, type Day, daysOfMonth, sameDate } from '../calendar/day.ts'
import { type SummaryEntry, sortedEntries } from './plan.ts'

/** Such a file: of a month that is over, or of a day. */
export interface FilePlan {
  /** `2026-10`, `2026-11-05` */
  readonly name: string
  readonly from: Day
  readonly to: Day
  /** Those that count one of its days, by delivery day and source. */
  readonly summaries: readonly SummaryEntry[]
}

/** Whole days after which hardly any log object tells of a day: a month that ended so long ago has one file. Log objects
 * that come later have it made again. */
const SETTLED_DAYS = 4

/** Oldest first. Days that no summary counts have no file. */
export function planFiles(entries: readonly SummaryEntry[]): FilePlan[] {
  const sorted = sortedEntries(entries)
  const newest = sorted.at(-1)
  if (newest === undefined) return []
  const days = [...new Set(sorted.flatMap((entry) => entry.days))].sort()
  const months = [...new Set(days.map((day) => day.slice(0, 7)))]
  const planOf = (name: string, from: Day, to: Day): FilePlan => {
    const summaries = sorted.filter(({ days }) => days.some((day) => day >= from && day <= to))
    return { name, from, to, summaries }
  }
  return months.flatMap((month) => {
    const [from, to] = daysOfMonth(month)
    if (addDays(to, SETTLED_DAYS) < sameDate(newest.deliveryDay)) return [planOf(month, from, to)]
    return days.filter((day) => day.startsWith(month)).map((day) => planOf(day, day, day))
  })
}
