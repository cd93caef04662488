import type { Day } from '../../calendar/day.ts'
import type { Page } from '../model/page.ts'

/** Mean requests of people by hour of the week, rounded to tenths: `[weekday][hour]`, Monday first,
 * over the days that have records; 0 for a weekday that has none. */
export function weekOf(page: Page): number[][] {
  const sums = weekdays(page)
  return sums.map(({ days, hours }) =>
    [...hours].map((sum) => (days === 0 ? 0 : Math.round((sum / days) * 10) / 10)),
  )
}

/** Monday is 0. */
export function weekdayOf(day: Day): number {
  return (new Date(day).getUTCDay() + 6) % 7
}

/** Requests of people by weekday and hour, and on how many days with records. */
export function weekdays(page: Page): { days: number; hours: Float64Array }[] {
  const sums = Array.from({ length: 7 }, () => ({ days: 0, hours: new Float64Array(24) }))
  for (const { day, hours } of page.period.days) {
    const weekday = sums[weekdayOf(day)]
    if (weekday === undefined) continue
    weekday.days++
    for (const [hour, { people }] of hours.entries())
      weekday.hours[hour] = (weekday.hours[hour] ?? 0) + people
  }
  return sums
}
