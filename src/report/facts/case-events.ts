/**
 * What became of a case, day by day: it began, grew by half, or stopped. Each event follows from the days up to its
 * own alone, so that it stays as it is when later days come.
 */
import { addDays, type Day, daysBetween } from '../../calendar/day.ts'
import type { SubjectPhase } from '../model/case-phase.ts'
import type { CaseDay } from './subject-days.ts'
import { activeDays, type CaseState, stateOf, withUnknown } from './subject-state.ts'

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
  /** It takes `amount` in a mean week up to `day`, after `before` in the week that it is measured against. */
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

/** A subject's days, in order, and what decides what becomes of it. */
export interface SubjectDays {
  readonly days: readonly CaseDay[]
  /** What all subjects together took on the same days. */
  readonly wholes: readonly number[]
  readonly least: Least
  /** Whether it may become a case. One that is a case goes on in any way. */
  readonly mayBegin: boolean
  /** Since when a source is silent, by what was delivered up to a day; null where none is. Left out: none ever is. */
  readonly silentSince?: (day: Day) => Day | null
}

/**
 * The events of a subject from the day `from` on, and where it is then. `start` is where it was before that day. Where
 * nobody knows that, it follows from the days before, of which nothing is said.
 */
export function eventsOf(
  subject: SubjectDays,
  from: Day,
  start: SubjectPhase | null = null,
): { readonly events: readonly CaseEvent[]; readonly phase: SubjectPhase } {
  const events: CaseEvent[] = []
  let phase = start ?? NO_CASE
  for (const [at, { day }] of subject.days.entries()) {
    if (start !== null && day < from) continue
    const [next, event] =
      phase.kind === 'none' ? beginning(phase.since, subject, at) : going(phase, subject, at)
    phase = next
    if (event !== null && day >= from) events.push(event)
  }
  return { events, phase }
}

/** Nothing is known of a case. */
export const NO_CASE: SubjectPhase = { kind: 'none', since: null }

type Step = readonly [SubjectPhase, CaseEvent | null]

function beginning(since: Day | null, subject: SubjectDays, at: number): Step {
  const { days, wholes, least, mayBegin } = subject
  const none = { kind: 'none', since } as const
  const last = days[at]
  if (!mayBegin || !last?.value) return [none, null]
  const firstAt = days.findIndex(({ day }) => since === null || day >= since)
  const from = Math.max(firstAt, at - WEEKS_DAYS + 1)
  const own = days.slice(from, at + 1)
  const amount = sumOf(own)
  // What is not known of the subject is no part of either sum.
  const whole = own.reduce(
    (sum, { value }, place) => sum + (value === null ? 0 : (wholes[from + place] ?? 0)),
    0,
  )
  const isCase = amount >= least.amount && amount >= whole * least.share
  const first = own.findIndex(({ value }) => (value ?? 0) > 0)
  const begun = own[first]
  if (!isCase || begun === undefined || stateUpTo(subject, at)?.kind === 'stopped')
    return [none, null]
  const isAtLeast = days.slice(0, from + first).every(({ value }) => value === null)
  return [
    { kind: 'case', measuredFrom: addDays(last.day, 1), reference: null },
    { kind: 'began', day: last.day, first: begun.day, isAtLeast, amount },
  ]
}

function going(
  phase: Extract<SubjectPhase, { kind: 'case' }>,
  subject: SubjectDays,
  at: number,
): Step {
  const { days } = subject
  const day = days[at]?.day
  if (day === undefined) return [phase, null]
  const state = stateUpTo(subject, at)
  if (state?.kind === 'stopped')
    return [
      { kind: 'none', since: addDays(day, 1) },
      { kind: 'stopped', day, last: state.last },
    ]
  const amount = weekOf(days.slice(0, at + 1), phase.measuredFrom)
  if (amount === null) return [phase, null]
  const { reference } = phase
  if (reference === null) return [{ ...phase, reference: amount }, null]
  if (amount < reference * GROWTH) return [phase, null]
  return [
    { ...phase, measuredFrom: addDays(day, 1), reference: null },
    { kind: 'grew', day, amount, before: reference },
  ]
}

/** What the case file says of the days up to one. */
function stateUpTo({ days, silentSince }: SubjectDays, at: number): CaseState | null {
  const day = days[at]?.day
  if (day === undefined) return null
  const known = withUnknown(days.slice(0, at + 1), silentSince?.(day) ?? null)
  return stateOf(known, addDays(day, 1))
}

/**
 * What a mean week brings, by whole rounds of a subject's own rhythm: from one of its days to the last day, which is one as
 * well, so that a week with one of its days more than another is no growth. The shortest rounds that are a week or more.
 * Null where the last day is none of its days, where no such rounds lie in the days from `from` on, and where a day of theirs
 * is not known.
 */
function weekOf(days: readonly CaseDay[], from: Day): number | null {
  const active = activeDays(days)
  const last = active.at(-1)?.day
  if (last === undefined || last !== days.at(-1)?.day) return null
  const before = active.findLast(({ day }) => daysBetween(day, last) >= WEEK_DAYS)?.day
  if (before === undefined || addDays(before, 1) < from) return null
  const own = days.filter(({ day }) => day > before)
  if (own.some(({ value }) => value === null)) return null
  return Math.round((sumOf(own) * WEEK_DAYS) / own.length)
}

function sumOf(days: readonly CaseDay[]): number {
  return days.reduce((sum, { value }) => sum + (value ?? 0), 0)
}

/** The days that tell what became of a subject by `newest`, which is still coming in: whole ones. `days` are in order, from the
 * first of the month before on. */
export function daysForEvents(days: readonly CaseDay[], newest: Day): CaseDay[] {
  return days.filter(({ day }) => day < newest)
}
