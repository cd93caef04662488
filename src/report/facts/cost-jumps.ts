/** When the cost rose: a period against the one before, and each week of days against the three weeks before it. */
import { addDays, type Day, daysBetween } from '../../calendar/day.ts'
import type { CostPhase } from '../model/case-phase.ts'
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

/** Whether a cost jumped, compared with that of an equally long time before. */
export function isCostJump(now: number, was: number): boolean {
  return was >= LEAST_BEFORE && now >= was * RISE && now - was >= LEAST_MORE
}

/**
 * The events of the cost on days of its own, in order, from the day `from` on, and where it is then. `start` is where it was
 * before that day. Where nobody knows that, what rose when the first four weeks were over is told by no event, nor is what
 * becomes of it, since nobody knows when it did.
 */
export function costEventsOf(
  days: readonly CaseDay[],
  from: Day,
  start: CostPhase | null = null,
): { readonly events: readonly CaseEvent[]; readonly phase: CostPhase } {
  const events: CaseEvent[] = []
  let phase: CostPhase = start ?? { kind: 'none' }
  for (const [at, { day }] of days.entries()) {
    if (at < WINDOW - 1 || (start !== null && day < from)) continue
    const [next, event] = step(phase, days, at)
    const isTold = [phase, next].every((one) => one.kind === 'none' || one.isTold)
    phase = next
    if (event !== null && event.day >= from && isTold) events.push(event)
  }
  return { events, phase }
}

type Step = readonly [CostPhase, CaseEvent | null]

function step(phase: CostPhase, days: readonly CaseDay[], at: number): Step {
  return phase.kind === 'none' ? rising(days, at) : lasting(phase, days, at)
}

function rising(days: readonly CaseDay[], at: number): Step {
  const [week, before] = [sumOf(days, at, WEEK), sumOf(days, at - WEEK, WEEK * WEEKS_BEFORE)]
  const day = days[at]?.day
  if (week === null || before === null || day === undefined) return [{ kind: 'none' }, null]
  const mean = before / WEEKS_BEFORE
  if (!isCostJump(week, mean)) return [{ kind: 'none' }, null]
  const first = days.slice(at - WEEK + 1, at + 1).find(({ value }) => (value ?? 0) * WEEK > mean)
  const isTold = at >= WINDOW
  return [
    { kind: 'risen', since: day, mean, reference: isTold ? null : week, isTold },
    {
      kind: 'began',
      ...{ day, first: first?.day ?? day, isAtLeast: false, amount: week, before: mean },
    },
  ]
}

function lasting(
  phase: Extract<CostPhase, { kind: 'risen' }>,
  days: readonly CaseDay[],
  at: number,
): Step {
  const week = sumOf(days, at, WEEK)
  const day = days[at]?.day
  if (week === null || day === undefined) return [phase, null]
  if (week < phase.mean * STILL) {
    const risen = addDays(phase.since, 1 - WEEK)
    const own = days.slice(0, at + 1).filter((one) => one.day >= risen)
    const last = own.findLast(({ value }) => (value ?? 0) * WEEK >= phase.mean * STILL)
    return [{ kind: 'none' }, { kind: 'stopped', day, last: last?.day ?? day }]
  }
  const lasts = daysBetween(phase.since, day)
  if (lasts >= WEEK * WEEKS_BEFORE) return [{ kind: 'none' }, null]
  const { reference } = phase
  if (reference === null) return [lasts < WEEK ? phase : { ...phase, reference: week }, null]
  if (week < reference * RISE) return [phase, null]
  return [
    { ...phase, since: day, reference: null },
    { kind: 'grew', day, amount: week, before: reference },
  ]
}

/** Of `count` days up to one; null where one of them is not known. */
function sumOf(days: readonly CaseDay[], at: number, count: number): number | null {
  const own = days.slice(Math.max(0, at - count + 1), at + 1)
  if (own.length < count || own.some(({ value }) => value === null)) return null
  return own.reduce((sum, { value }) => sum + (value ?? 0), 0)
}
