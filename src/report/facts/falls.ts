import type { Day } from '../../calendar/day.ts'
import type { Totals } from '../../count/summary/summary.ts'
import type { Page } from '../model/page.ts'
import { type DayValue, dailyOf } from './rise.ts'
import { floors } from './rules/rule.ts'

/** That a number fell, by the day. */
export interface Fall {
  /** The first of the low days; null where it fell as a whole, against as many days before. */
  readonly since: Day | null
  readonly before: number
  readonly now: number
}

/** A low day has at most this share of what its weekday usually has. */
const LOW = 0.6
/** So many low days in a row, the last one too, are a fall. */
const LEAST_DAYS = 3
/** What is usual of a weekday is the median of so many weeks, of which so many must be known. */
const WEEKS = 4
const LEAST_WEEKS = 2

/**
 * Whether a number of each day fell: the last whole days are low against their weekdays; or the whole days
 * of the page are, against those before. Null where it did not, or where it is of fewer than 20 a day.
 */
export function fallOf(page: Page, value: (totals: Totals) => number): Fall | null {
  return recentFall(dailyOf(page, value)) ?? fallOfWhole(page, value)
}

/** Of days in a row, in order. */
export function recentFall(days: readonly DayValue[]): Fall | null {
  let [length, now, before] = [0, 0, 0]
  for (let at = days.length - 1; at >= 0; at--) {
    const usual = usualOn(days, at)
    const { value = 0 } = days[at] ?? {}
    if (usual === null || usual < floors.requests || value > usual * LOW) break
    length++
    now += value
    before += usual
  }
  const since = days[days.length - length]?.day
  if (length < LEAST_DAYS || since === undefined) return null
  return { since, now: now / length, before: before / length }
}

/** The median of the same weekday in the weeks before; null where too few are known. */
function usualOn(days: readonly DayValue[], at: number): number | null {
  const weeks = Array.from({ length: WEEKS }, (_, week) => days[at - 7 * (week + 1)])
  const known = weeks.flatMap((day) => (day === undefined ? [] : [day.value])).sort((a, b) => a - b)
  const upper = known[known.length >> 1]
  const lower = known[(known.length - 1) >> 1]
  if (upper === undefined || lower === undefined || known.length < LEAST_WEEKS) return null
  return (upper + lower) / 2
}

function fallOfWhole({ whole }: Page, value: (totals: Totals) => number): Fall | null {
  if (whole === null) return null
  const [now, before] = [whole.now, whole.before].map(({ totals }) => value(totals) / whole.days)
  if (now === undefined || before === undefined) return null
  return before >= floors.requests && now <= before * LOW ? { since: null, now, before } : null
}
