import { actionOf } from '../../count/record/operations.ts'
import { isAnonymous } from '../../naming/privacy.ts'
import type { Period, PeriodDay } from '../../rollup/rollup.ts'
import { oncePerPage, type Page } from '../model/page.ts'
import { viewOf } from '../tables/view.ts'
import { callsOf } from './origin.ts'
import type { CaseDay } from './subject-days.ts'

/** Operations that list what is in the bucket. */
export function listOperations(page: Page): string[] {
  const view = viewOf(page, 'operations')
  return [...view.rows].map(view.nameOf).filter((name) => actionOf(name) === 'list')
}

/**
 * So many listings, at least, were answered that nobody signed. Who listed is not counted, but how many requests of
 * a day were signed: of a day's listings no more than those can have been, and of all listings no more failed than
 * failed. What is left is strangers'. 0 where the days do not tell.
 */
export const strangersListings = oncePerPage((page): number => {
  const view = viewOf(page, 'operations')
  const names = new Set(listOperations(page))
  const failed = [...view.rows].reduce(
    (sum, row) => sum + (names.has(view.nameOf(row)) ? view.value(row, 'errors') : 0),
    0,
  )
  const unsigned = unsignedListings(page.period).reduce((sum, { count }) => sum + (count ?? 0), 0)
  return Math.max(0, unsigned - failed)
})

/** The same of each day with records by that day alone, so that it stays as it is. Null where the day does not tell. */
export function strangersListingsOn(period: Pick<Period, 'days' | 'daily'>): CaseDay[] {
  return unsignedListings(period).map(({ of, count, failed }) => ({
    day: of.day,
    value: count === null ? null : Math.max(0, count - failed),
  }))
}

interface UnsignedListings {
  readonly of: PeriodDay
  /** No more were signed than requests of the day were. Null where the day does not tell. */
  readonly count: number | null
  /** How many of the day's listings failed, at most: where that is not counted, no more than all its requests. */
  readonly failed: number
}

/** Of each day with records how many of its listings, at least, nobody signed. */
function unsignedListings({ days, daily }: Pick<Period, 'days' | 'daily'>): UnsignedListings[] {
  const { operations, requesters } = daily.tables
  const places = new Map(daily.days.map((day, at) => [day, at]))
  const lists = (operations?.rows ?? []).filter(({ name }) => actionOf(name) === 'list')
  const strangers = (requesters?.rows ?? []).filter(({ name }) => isAnonymous(name))
  const isKnown = strangers.length > 0 || requesters?.isWhole === true
  return days.map((of) => {
    const at = places.get(of.day)
    const lacks = ['operations', 'requesters'].some((table) => of.lacking.includes(table))
    if (!isKnown || at === undefined || lacks) return { of, count: null, failed: 0 }
    const sum = (rows: typeof lists): number =>
      rows.reduce((all, { requests }) => all + (requests[at] ?? 0), 0)
    const signed = callsOf(of) - sum(strangers)
    const areCounted =
      !of.lacking.includes('operations.errors') && lists.every(({ errors }) => errors !== null)
    const failed = lists.reduce((all, { errors }) => all + (errors?.[at] ?? 0), 0)
    return {
      of,
      count: Math.max(0, sum(lists) - signed),
      failed: areCounted ? failed : of.totals.errors,
    }
  })
}
