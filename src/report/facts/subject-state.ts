import { type Day, daysBetween } from '../../calendar/day.ts'
import type { Page } from '../model/page.ts'
import { longestSilence, silentSinceOf } from './silent-sources.ts'
import type { CaseDay } from './subject-days.ts'

/**
 * What became of a case, read off its days alone: there is no memory of what earlier reports said, so a cache that
 * is lost makes no old case new. What is not known any more of the days before is said: `isAtLeast`.
 */
export interface CaseState {
  readonly kind: 'new' | 'there' | 'stopped'
  /** The first day that it is known of. */
  readonly first: Day
  /** Nothing is known of the days before: it may be older. */
  readonly isAtLeast: boolean
  /** The last day on which it was more than a trickle. */
  readonly last: Day
  /** Whole days since then. */
  readonly quietDays: number
}

/** It is new for so many days, … */
export const NEW_DAYS = 14
/** … if at least so many days before are known, and it was on none. */
const KNOWN_BEFORE = 7
/** It stopped when it is quiet for so many whole days, and twice as long as ever before. */
const LEAST_QUIET = 3
const TIMES_QUIET = 2
/** A day with less than this share of its mean day is quiet: refused requests, too, send some bytes. */
const TRICKLE = 0.05

/**
 * The same on a page, where a source may be silent: whoever had nothing since then may have it in what did not come. Null
 * where that is so of all days since it was seen last.
 */
export function stateOnPage(page: Page, days: readonly CaseDay[]): CaseState | null {
  const since = silentSinceOf(page)
  const state = stateOf(withUnknown(days, since), page.newest)
  const isUnknown = state !== null && since !== null && state.last <= since
  return isUnknown && state.kind !== 'stopped' ? null : state
}

/** Days after `silentSince`, on which a source delivered nothing, are not known where they have nothing. */
export function withUnknown(days: readonly CaseDay[], silentSince: Day | null): readonly CaseDay[] {
  if (silentSince === null) return days
  return days.map(({ day, value }) => ({
    day,
    value: day > silentSince && value === 0 ? null : value,
  }))
}

/** Null where no day has it. `newest` is the day that is still coming in. */
export function stateOf(days: readonly CaseDay[], newest: Day): CaseState | null {
  const known = knownOf(days)
  const first = known.find(({ value }) => value > 0)
  if (first === undefined) return null
  const active = activeDays(days)
  const last = active.at(-1)?.day ?? first.day
  const wholeAfter = known.filter(({ day }) => day > last && day < newest)
  const lastWhole = wholeAfter.at(-1)?.day ?? last
  const quietDays = daysBetween(last, lastWhole)
  const before = known.filter(({ day }) => day < first.day).length
  const isStopped =
    wholeAfter.length >= LEAST_QUIET && quietDays >= TIMES_QUIET * longestSilence(active)
  const end = known.at(-1)?.day ?? last
  const isNew = before >= KNOWN_BEFORE && daysBetween(first.day, end) < NEW_DAYS
  return {
    kind: isStopped ? 'stopped' : isNew ? 'new' : 'there',
    first: first.day,
    isAtLeast: before === 0,
    last,
    quietDays,
  }
}

interface KnownDay {
  readonly day: Day
  readonly value: number
}

/** A subject's own days: those on which it was more than a trickle. */
export function activeDays(days: readonly CaseDay[]): KnownDay[] {
  const some = knownOf(days).filter(({ value }) => value > 0)
  const mean = some.reduce((sum, { value }) => sum + value, 0) / some.length
  return some.filter(({ value }) => value >= mean * TRICKLE)
}

function knownOf(days: readonly CaseDay[]): KnownDay[] {
  return days.flatMap(({ day, value }) => (value === null ? [] : [{ day, value }]))
}
