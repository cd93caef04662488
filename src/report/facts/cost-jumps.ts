/** When the cost rose: a period against the one before, and each week of days against the three weeks before it. */
import type { Day } from '../../calendar/day.ts'
import type { CaseEvent } from './case-events.ts'
import type { CaseDay } from './subject-days.ts'

/** A cost that rose is at least `RISE` times the one before, and the rise lasts while it is still `STILL` times that. */
const [RISE, STILL] = [1.5, 1.25]
/** Below these, in the prices' currency, nothing is said: the cost before, and the difference. */
const [LEAST_BEFORE, LEAST_MORE] = [0.5, 1]
const WEEK = 7
/** What a week is measured against; a rise that lasts as long is what later weeks are measured against. */
const WEEKS_BEFORE = 3
const WINDOW = WEEK * (WEEKS_BEFORE + 1)

type Phase =
  | { readonly kind: 'none' }
  /** Since day number `since`: `mean` is a mean week before it, `reference` the week that growth is measured against,
   * the first whole one after that day; null while it is not over. */
  | {
      readonly kind: 'risen'
      readonly since: number
      readonly mean: number
      readonly reference: number | null
    }

/** Whether a cost jumped, compared with that of an equally long time before. */
export function isCostJump(now: number, was: number): boolean {
  return was >= LEAST_BEFORE && now >= was * RISE && now - was >= LEAST_MORE
}

/**
 * The events of the cost on days of its own, in order, from the day `from` on. What rose when the first four weeks
 * were over is told by no event, since nobody knows when it did.
 */
export function costEventsOf(days: readonly CaseDay[], from: Day): CaseEvent[] {
  const events: CaseEvent[] = []
  let phase: Phase = { kind: 'none' }
  for (let at = WINDOW - 1; at < days.length; at++) {
    const [next, event] = step(phase, days, at)
    phase = next
    if (event !== null && event.day >= from && at >= WINDOW) events.push(event)
  }
  return events
}

type Step = readonly [Phase, CaseEvent | null]

function step(phase: Phase, days: readonly CaseDay[], at: number): Step {
  return phase.kind === 'none' ? rising(days, at) : lasting(phase, days, at)
}

function rising(days: readonly CaseDay[], at: number): Step {
  const [week, before] = [sumOf(days, at, WEEK), sumOf(days, at - WEEK, WEEK * WEEKS_BEFORE)]
  const day = days[at]?.day
  if (week === null || before === null || day === undefined) return [{ kind: 'none' }, null]
  const mean = before / WEEKS_BEFORE
  if (!isCostJump(week, mean)) return [{ kind: 'none' }, null]
  const first = days.slice(at - WEEK + 1, at + 1).find(({ value }) => (value ?? 0) * WEEK > mean)
  return [
    // What had risen before the first day that can tell, rose before that day.
    { kind: 'risen', since: at, mean, reference: at < WINDOW ? week : null },
    {
      kind: 'began',
      ...{ day, first: first?.day ?? day, isAtLeast: false, amount: week, before: mean },
    },
  ]
}

function lasting(
  phase: Extract<Phase, { kind: 'risen' }>,
  days: readonly CaseDay[],
  at: number,
): Step {
  const week = sumOf(days, at, WEEK)
  const day = days[at]?.day
  if (week === null || day === undefined) return [phase, null]
  if (week < phase.mean * STILL) {
    const own = days.slice(phase.since - WEEK + 1, at + 1)
    const last = own.findLast(({ value }) => (value ?? 0) * WEEK >= phase.mean * STILL)
    return [{ kind: 'none' }, { kind: 'stopped', day, last: last?.day ?? day }]
  }
  if (at - phase.since >= WEEK * WEEKS_BEFORE) return [{ kind: 'none' }, null]
  const { reference } = phase
  if (reference === null)
    return [at - phase.since < WEEK ? phase : { ...phase, reference: week }, null]
  if (week < reference * RISE) return [phase, null]
  return [
    { ...phase, since: at, reference: null },
    { kind: 'grew', day, amount: week, before: reference },
  ]
}

/** Of `count` days up to one; null where one of them is not known. */
function sumOf(days: readonly CaseDay[], at: number, count: number): number | null {
  const own = days.slice(Math.max(0, at - count + 1), at + 1)
  if (own.length < count || own.some(({ value }) => value === null)) return null
  return own.reduce((sum, { value }) => sum + (value ?? 0), 0)
}
