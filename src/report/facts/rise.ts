import { addDays, type Day, daysBetween } from '../../calendar/day.ts'
import type { Totals } from '../../count/summary/summary.ts'
import { type Comparison, dayMap, daysOf, type Page } from '../model/page.ts'

export interface DayValue {
  readonly day: Day
  readonly value: number
}

/** The mean after the step, at least, in multiples of the mean before it. */
const LEAST_RISE = 1.5
/** The share of the variance that the step must explain: weekends and single days explain less. */
const LEAST_SHARE = 0.5

/**
 * The day from which values are clearly higher than before: where one step fits best, by least
 * squares. Null where no step fits well.
 */
export function riseOf(days: readonly DayValue[]): Day | null {
  const { length } = days
  const sum = days.reduce((total, { value }) => total + value, 0)
  const mean = sum / Math.max(1, length)
  const spread = days.reduce((total, { value }) => total + (value - mean) ** 2, 0)
  let found: Day | null = null
  let most = spread * LEAST_SHARE
  let before = 0
  for (const [at, { day, value }] of days.entries()) {
    if (at > 0) {
      const low = before / at
      const high = (sum - before) / (length - at)
      const explained = ((at * (length - at)) / length) * (high - low) ** 2
      if (high >= low * LEAST_RISE && high > low && explained >= most) {
        found = day
        most = explained
      }
    }
    before += value
  }
  return found
}

/** A value of each day, from the start of the period before to the last whole day. */
export function dailyOf(page: Page, value: (totals: Totals) => number): DayValue[] {
  const before = page.before?.period ?? null
  const earlier = before === null ? [] : spanOf(before, page)
  const known = new Map([...(before === null ? [] : dayMap(before)), ...dayMap(page.period)])
  return [...earlier, ...daysOf(page).filter((day) => day < page.newest)].map((day) => {
    const found = known.get(day)
    return { day, value: found === undefined ? 0 : value(found.totals) }
  })
}

function spanOf({ from, days }: NonNullable<Comparison['period']>, { period }: Page): Day[] {
  const first = days[0]?.day ?? from
  const count = Math.max(0, daysBetween(first, period.from))
  return Array.from({ length: count }, (_, at) => addDays(first, at))
}

/** The part's growth, as a share of the whole's: at least, and at most. */
const OWN_SHARE = [0.7, 1.4] as const

/**
 * Since when a part of the whole grew. Only the part's sums over both periods are known, so this is the rise
 * of the whole, where the part accounts for it; null where it does not, or where nothing is known.
 */
export function sinceOf(page: Page, growth: number, value: (totals: Totals) => number): Day | null {
  const before = page.before?.period ?? null
  if (before === null) return null
  const whole = value(page.period.totals) - value(before.totals)
  const [least, most] = OWN_SHARE
  if (whole <= 0 || growth < whole * least || growth > whole * most) return null
  return riseOf(dailyOf(page, value))
}
