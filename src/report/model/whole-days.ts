import { addDays, type Day, daysBetween } from '../../calendar/day.ts'
import { mergeTotals } from '../../count/summary/merge.ts'
import type { Totals } from '../../count/summary/summary.ts'
import { awsRegionsOf, type Period, type PeriodDay } from '../../rollup/rollup.ts'
import { type Cost, costOf } from './cost.ts'
import type { Prices } from './prices.ts'

/** Some days in a row, added up. */
export interface DaysSum {
  readonly from: Day
  readonly to: Day
  readonly totals: Totals
  readonly cost: Cost
  /** Visitors of each day, added up; null where those of a day are not distinct. */
  readonly dailyVisitors: number | null
}

/** What is measured against what: as many days, all of them whole. */
export interface WholeDays {
  readonly days: number
  readonly now: DaysSum
  readonly before: DaysSum
}

/**
 * Of a period in which the newest day falls: its days before that one, whose logs are still coming in,
 * against as many before. Of the front page whole weeks against whole weeks, so that the same weekdays
 * stand on both sides, or else the same weekdays a week before, where the days reach. Null where no day
 * is whole.
 */
export function wholeDaysOf(
  { period, previous, newest }: { period: Period; previous: Period; newest: Day },
  isFront: boolean,
  prices: Prices,
): WholeDays | null {
  const last = addDays(newest, -1)
  const whole = daysBetween(period.from, newest)
  if (whole < 1) return null
  const length = daysBetween(period.from, period.to) + 1
  const { days, back } = isFront
    ? weeksIn(whole, length)
    : { days: whole, back: daysBetween(previous.from, period.from) }
  const from = addDays(last, 1 - days)
  const all = [...previous.days, ...period.days]
  const sum = (first: Day): DaysSum => {
    const to = addDays(first, days - 1)
    const inside = all.filter(({ day }) => day >= first && day <= to)
    const ofPeriod = first === from ? period : previous
    return {
      ...{ from: first, to },
      totals: mergeTotals(inside.map(({ totals }) => totals)),
      cost: costOf(inside, awsRegionsOf(ofPeriod), prices),
      dailyVisitors: visitorsOf(inside),
    }
  }
  return { days, now: sum(from), before: sum(addDays(from, -back)) }
}

/** How many days are measured, and against those how many days before. */
function weeksIn(whole: number, length: number): { days: number; back: number } {
  const weeks = whole - (whole % 7)
  if (weeks > 0) return { days: weeks, back: weeks }
  return { days: whole, back: whole + 7 <= 2 * length - 1 ? 7 : whole }
}

function visitorsOf(days: readonly PeriodDay[]): number | null {
  return days.every(({ visitorsAre }) => visitorsAre === 'counted')
    ? days.reduce((sum, { visitors }) => sum + visitors, 0)
    : null
}
