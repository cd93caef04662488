import { addDays, type Day, daysBetween, parseDay } from '../../calendar/day.ts'
import { maxBy } from '../facts/max-by.ts'
import { weekdayOf } from '../facts/week.ts'
import type { CalendarDay, YearCalendar } from '../model/model.ts'
import type { Page } from '../model/page.ts'
import { type Sums, sumsByDay } from './day-sums.ts'

const WEEK = 7

/** The days of a year as a map: a column for each week, a row for each weekday. Null on other pages. */
export function calendarOf(page: Page): YearCalendar | null {
  if (page.input.kind !== 'year') return null
  const { numbers, words } = page
  const { from, to } = page.period
  const first = addDays(from, -weekdayOf(from))
  const weeks = Math.ceil((daysBetween(first, to) + 1) / WEEK)
  const sums = new Map(sumsByDay(page).map((one) => [one.from, one]))
  const most = maxBy([...sums.values()], ({ totals }) => totals.requests)
  const whole = most?.totals.requests ?? 0
  const months = new Set(page.input.periods.map(({ path }) => path))
  const dayOf = (day: Day): CalendarDay => {
    const isOfYear = from <= day && day <= to
    if (!isOfYear) return { ...noRequests, text: numbers.longDay(day), isOfYear }
    return told(page, day, sums.get(day), { whole, months })
  }
  return {
    id: 'calendar',
    ...{ title: words.calendar[0], definition: words.calendar[1] },
    rows: Array.from({ length: WEEK }, (_, weekday) => ({
      label: numbers.weekday(weekday, 'short'),
      days: Array.from({ length: weeks }, (_, week) =>
        dayOf(addDays(first, week * WEEK + weekday)),
      ),
    })),
    weekLabels: Array.from({ length: weeks }, (_, week) =>
      numbers.shortDay(addDays(first, week * WEEK)),
    ),
    months: Array.from({ length: 12 }, (_, month) => {
      const begin = parseDay(`${from.slice(0, 5)}${String(month + 1).padStart(2, '0')}-01`)
      return { label: numbers.monthName(begin), week: Math.ceil(daysBetween(first, begin) / WEEK) }
    }),
    text:
      whole === 0 || most === undefined
        ? words.nothing
        : words.traffic.text.day(
            numbers.cell('count', page.period.totals.requests).text,
            numbers.cell('count', whole).text,
            numbers.longDay(most.from),
          ),
  }
}

const noRequests = { requests: null, level: null, href: null } as const

function told(
  { numbers, words }: Page,
  day: Day,
  sums: Sums | undefined,
  { whole, months }: { readonly whole: number; readonly months: ReadonlySet<string> },
): CalendarDay {
  if (sums === undefined || sums.totals.records === 0) {
    const text = `${numbers.longDay(day)}: ${words.page.noRecords}`
    return { ...noRequests, text, isOfYear: true }
  }
  const requests = numbers.cell('count', sums.totals.requests)
  const bytes = numbers.cell('bytes', sums.totals.bytes).text
  const month = `${day.slice(0, 7)}/`
  return {
    requests,
    level: whole === 0 ? 0 : sums.totals.requests / whole,
    text: `${numbers.longDay(day)}: ${numbers.list([words.cases.counted(requests), bytes])}`,
    href: months.has(month) ? `../${month}index.html#day-${day}` : null,
    isOfYear: true,
  }
}
