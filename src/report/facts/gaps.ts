import { addDays, type Day, daysBetween } from '../../calendar/day.ts'
import type { Page } from '../model/page.ts'

/** Lines that are no records. */
export function malformedCount(page: Page): number {
  return Object.values(page.period.log.malformed).reduce((sum, { count }) => sum + count, 0)
}

/** Days without a record between the first and the last that have one. */
export function gapsOf(page: Page): Day[] {
  return missingDays(page.period.days.map(({ day }) => day))
}

/** Delivery days without a log object between the first and the last that have one. */
export function deliveryGapsOf(page: Page): Day[] {
  return missingDays(
    page.period.deliveries.flatMap(({ day, objects }) => (objects > 0 ? [day] : [])),
  )
}

/** What is missing between the first and the last of some days, which are in order. */
function missingDays(days: readonly Day[]): Day[] {
  const first = days[0]
  const last = days.at(-1)
  if (first === undefined || last === undefined) return []
  const held = new Set(days)
  const count = daysBetween(first, last) + 1
  return Array.from({ length: count }, (_, at) => addDays(first, at)).filter(
    (day) => !held.has(day),
  )
}
