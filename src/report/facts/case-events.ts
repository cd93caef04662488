/**
 * What became of a case, day by day: it began, grew by half, or stopped. Each event follows from the days up to its
 * own alone, so that it stays as it is when later days come.
 */
import { addDays, type Day } from '../../calendar/day.ts'
import type { CaseDay } from './subject-days.ts'
import { stateOf } from './subject-state.ts'

/** Something that became of a case. `day` is the last of the whole days that it follows from. */
export type CaseEvent =
  /** From its `first` day to `day` it took `amount`, as far as those are of the last four weeks. */
  | {
      readonly kind: 'began'
      readonly day: Day
      readonly first: Day
      /** Nothing is known of the days before: it may be older. */
      readonly isAtLeast: boolean
      readonly amount: number
      /** Of a cost that rose: a mean week before, while `amount` is that of the week up to `day`. */
      readonly before?: number
    }
  /** In the week up to `day` it took `amount`, after `before` in the week that it is measured against. */
  | {
      readonly kind: 'grew'
      readonly day: Day
      readonly amount: number
      readonly before: number
    }
  /** It was last seen on `last`. */
  | { readonly kind: 'stopped'; readonly day: Day; readonly last: Day }

/** From when on a subject is a case: its sum of four weeks is that much, and that share of all. */
export interface Least {
  readonly amount: number
  /** Of `wholes`, from 0 to 1; 0 where only the amount counts. */
  readonly share: number
}

/** Four weeks and one week: each weekday is in them equally often. */
export const WEEKS_DAYS = 28
const WEEK_DAYS = 7
/** What a week has of the one that it is measured against, where the case grew. */
const GROWTH = 1.5

/**
 * The events of a subject on days of its own, in order. `wholes` are of the same days what all subjects together
 * took. The first `WEEKS_DAYS` are told to begin with: of those nothing is said.
 */
export function eventsOf(
  days: readonly CaseDay[],
  wholes: readonly number[],
  least: Least,
  from: Day,
): CaseEvent[] {
  const events: CaseEvent[] = []
  let phase: Phase = { kind: 'none', since: 0 }
  for (const [at, { day }] of days.entries()) {
    const [next, event] = step(phase, { days, wholes, at, least })
    phase = next
    if (event !== null && day >= from) events.push(event)
  }
  return events
}

/** Where a subject is: `since` is the first of the days that count. */
type Phase =
  | { readonly kind: 'none'; readonly since: number }
  /** `reference` is the sum of the week that growth is measured against; null while it is not over, or not known. */
  | {
      readonly kind: 'case'
      readonly since: number
      readonly weekFrom: number
      readonly reference: number | null
    }

interface Moment {
  readonly days: readonly CaseDay[]
  readonly wholes: readonly number[]
  /** The last day that is known. */
  readonly at: number
  readonly least: Least
}

function step(phase: Phase, moment: Moment): [Phase, CaseEvent | null] {
  return phase.kind === 'none' ? beginning(phase.since, moment) : going(phase, moment)
}

function beginning(since: number, { days, wholes, at, least }: Moment): [Phase, CaseEvent | null] {
  const none = { kind: 'none', since } as const
  const from = Math.max(since, at - WEEKS_DAYS + 1)
  const own = days.slice(from, at + 1)
  const amount = sumOf(own)
  // What is not known of the subject is no part of either sum.
  const whole = own.reduce(
    (sum, { value }, place) => sum + (value === null ? 0 : (wholes[from + place] ?? 0)),
    0,
  )
  const isCase = amount > 0 && amount >= least.amount && amount >= whole * least.share
  const [first, last] = [own.findIndex(({ value }) => (value ?? 0) > 0), own.at(-1)]
  const begun = own[first]
  if (!isCase || begun === undefined || last === undefined || !last.value) return [none, null]
  const isAtLeast = days.slice(0, from + first).every(({ value }) => value === null)
  return [
    { kind: 'case', since, weekFrom: at + 1, reference: null },
    { kind: 'began', day: last.day, first: begun.day, isAtLeast, amount },
  ]
}

function going(
  phase: Extract<Phase, { kind: 'case' }>,
  { days, at }: Moment,
): [Phase, CaseEvent | null] {
  const { since, weekFrom, reference } = phase
  const last = days[at]
  if (last === undefined) return [phase, null]
  const { day } = last
  const state = stateOf(days.slice(since, at + 1), addDays(day, 1))
  if (state?.kind === 'stopped')
    return [
      { kind: 'none', since: at + 1 },
      { kind: 'stopped', day, last: state.last },
    ]
  const week = days.slice(Math.max(since, at - WEEK_DAYS + 1), at + 1)
  const isKnown = week.length === WEEK_DAYS && week.every(({ value }) => value !== null)
  if (at - weekFrom + 1 < WEEK_DAYS || !isKnown) return [phase, null]
  const amount = sumOf(week)
  if (reference === null) return [{ ...phase, reference: amount }, null]
  if (reference === 0 || amount < reference * GROWTH) return [phase, null]
  return [
    { ...phase, weekFrom: at + 1, reference: null },
    { kind: 'grew', day, amount, before: reference },
  ]
}

function sumOf(days: readonly CaseDay[]): number {
  return days.reduce((sum, { value }) => sum + (value ?? 0), 0)
}

/** The days of a subject that tell what became of it in a month that begins on `from`: four weeks before it, and
 * the whole days of the month. `days` are in order. */
export function daysForEvents(days: readonly CaseDay[], from: Day, newest: Day): CaseDay[] {
  const first = addDays(from, -WEEKS_DAYS)
  return days.filter(({ day }) => first <= day && day < newest)
}
