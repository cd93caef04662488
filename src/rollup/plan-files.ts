/** Which files of days there are, of cubes for the page Explore and of open data: pure functions of the summaries at
 * rest. */
import { addDays, type Day, daysOfMonth, sameDate } from '../calendar/day.ts'
import { sha256 } from '../mirror/envelope.ts'
import { type SummaryEntry, sortedEntries } from './plan.ts'

/** A file of a month that is over, of one day, or of what one day delivered. */
export interface FilePlan {
  /** `2026-10`, `2026-11-05`. */
  readonly name: string
  /** The first and the last day that it tells of. */
  readonly from: Day
  readonly to: Day
  /** What it is made from, by delivery day and source. */
  readonly summaries: readonly SummaryEntry[]
  /** Names days and summaries. */
  readonly digest: string
}

/** Whole days after which hardly any log object tells of a day any more: a month that ended so long ago has one file. When
 * log objects come later still, the file is made again. */
const SETTLED_DAYS = 4

/**
 * Files of cubes: one for each month that is over, then one for what was delivered on each later day. These are made once;
 * a file per day would be made and published again each night that brings something late for it. So several files may
 * tell of the same day.
 */
export function planCubes(entries: readonly SummaryEntry[]): FilePlan[] {
  const { sorted, months, open } = monthsOf(entries)
  const isOpen = (day: Day): boolean => open.has(monthOf(day))
  const delivered = Map.groupBy(sorted, ({ deliveryDay }) => sameDate(deliveryDay))
  const later = [...delivered].flatMap(([name, all]): FilePlan[] => {
    const summaries = all.filter(({ days }) => days.some(isOpen))
    const days = summaries.flatMap((entry) => entry.days.filter(isOpen)).sort()
    const [from, to] = [days[0], days.at(-1)]
    return from === undefined || to === undefined ? [] : [planOf(name, from, to, summaries)]
  })
  return [...months, ...later]
}

/** Files of whole days: one for each month that is over, then one for each later day. */
export function planDays(entries: readonly SummaryEntry[]): FilePlan[] {
  const { sorted, months, open } = monthsOf(entries)
  const days = [...new Set(sorted.flatMap((entry) => entry.days))].sort()
  const later = days.filter((day) => open.has(monthOf(day)))
  return [...months, ...later.map((day) => planOfDays(day, day, day, sorted))]
}

/** The files of months that are over, oldest first, and the months that are not over. Months that no summary counts have
 * no file. */
function monthsOf(entries: readonly SummaryEntry[]) {
  const sorted = sortedEntries(entries)
  const newest = sorted.at(-1)
  const all = [...new Set(sorted.flatMap(({ days }) => days.map(monthOf)))].sort()
  const open = new Set(
    all.filter((month) => {
      const settled = addDays(daysOfMonth(month)[1], SETTLED_DAYS)
      return newest !== undefined && settled >= sameDate(newest.deliveryDay)
    }),
  )
  const over = all.filter((month) => !open.has(month))
  return {
    sorted,
    open,
    months: over.map((month) => planOfDays(month, ...daysOfMonth(month), sorted)),
  }
}

/** Of all that is known of its days. */
function planOfDays(name: string, from: Day, to: Day, sorted: readonly SummaryEntry[]): FilePlan {
  const summaries = sorted.filter(({ days }) => days.some((day) => day >= from && day <= to))
  return planOf(name, from, to, summaries)
}

function planOf(name: string, from: Day, to: Day, summaries: readonly SummaryEntry[]): FilePlan {
  const made = summaries.map(({ source, deliveryDay, digest }) => [source, deliveryDay, digest])
  const digest = sha256(JSON.stringify([name, from, to, made]))
  return { name, from, to, summaries, digest }
}

const monthOf = (day: Day): string => day.slice(0, 7)
