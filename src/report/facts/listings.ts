import { actionOf } from '../../count/record/operations.ts'
import { isAnonymous } from '../../naming/privacy.ts'
import type { Period } from '../../rollup/rollup.ts'
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
  if (names.size === 0) return 0
  const failed = [...view.rows].reduce(
    (sum, row) => sum + (names.has(view.nameOf(row)) ? view.value(row, 'errors') : 0),
    0,
  )
  const { days, tables } = page.period.daily
  const told = (table: string, is: (name: string) => boolean, at: number): number =>
    (tables[table]?.rows ?? []).reduce(
      (sum, { name, requests }) => sum + (is(name) ? (requests[at] ?? 0) : 0),
      0,
    )
  const callsOn = new Map(page.period.days.map((one) => [one.day, callsOf(one)]))
  const unsigned = days.reduce((sum, day, at) => {
    const signed = (callsOn.get(day) ?? 0) - told('requesters', isAnonymous, at)
    return sum + Math.max(0, told('operations', (name) => names.has(name), at) - signed)
  }, 0)
  return Math.max(0, unsigned - failed)
})

/**
 * The same of each day with records by that day alone, so that it stays as it is: of its listings, no more were signed
 * than requests of the day were, and no more failed than requests of the day did. Null where the day does not tell.
 */
export function strangersListingsOn({ days, daily }: Pick<Period, 'days' | 'daily'>): CaseDay[] {
  const { operations, requesters } = daily.tables
  const places = new Map(daily.days.map((day, at) => [day, at]))
  const lists = (operations?.rows ?? []).filter(({ name }) => actionOf(name) === 'list')
  const strangers = (requesters?.rows ?? []).filter(({ name }) => isAnonymous(name))
  const isKnown = strangers.length > 0 || requesters?.isWhole === true
  return days.map((of) => {
    const at = places.get(of.day)
    const lacks = ['operations', 'requesters'].some((table) => of.lacking.includes(table))
    if (!isKnown || at === undefined || lacks) return { day: of.day, value: null }
    const sum = (rows: typeof lists): number =>
      rows.reduce((all, { requests }) => all + (requests[at] ?? 0), 0)
    const signed = callsOf(of) - sum(strangers)
    return { day: of.day, value: Math.max(0, sum(lists) - signed - of.totals.errors) }
  })
}
