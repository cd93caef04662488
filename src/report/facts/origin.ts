/** What a content network takes from S3 to serve it, and whether its own logs are there, too. */
import type { PeriodDay } from '../../rollup/rollup.ts'
import { oncePerPage, type Page } from '../model/page.ts'
import { sumWhere, totalOf } from '../tables/sums.ts'
import { viewOf } from '../tables/view.ts'

/** Requests of a day that S3 itself answered. Releases that did not tell origin fetches apart counted no
 * others. */
export function callsOf({ totals, lacking }: Pick<PeriodDay, 'totals' | 'lacking'>): number {
  return lacking.includes('totals.calls') ? totals.requests : totals.calls
}

/** What the network fetched. Of `money` only requests: bytes leave S3 to it for nothing. */
interface Origin {
  readonly fetches: number
  readonly bytes: number
  readonly notModified: number
  readonly failed: number
  readonly money: number
  /** All that S3 answered, of clients and of the network. */
  readonly calls: number
  /** Whether requests are there that the network answered: then its readers are. */
  readonly hasReaders: boolean
}

export const originFetchesOf = oncePerPage((page: Page): Origin => {
  const { days, totals } = page.period
  const calls = days.reduce((sum, day) => sum + callsOf(day), 0)
  const { requests: fetches, bytes } = totals.cdn
  return {
    fetches,
    bytes,
    notModified: sumWhere(page, 'originStatuses', ([status]) => status === '304').requests ?? 0,
    failed: totalOf(viewOf(page, 'originErrors'), page).requests ?? 0,
    money: totalOf(viewOf(page, 'originKeys'), page).cost ?? 0,
    calls,
    hasReaders: totals.requests + fetches > calls,
  }
})

/** Fetches below these say nothing of where readers are: so many, and such a share of what S3 answered. */
const LEAST_FETCHES = 20
const LEAST_SHARE = 0.5

/** Whether most of what S3 answered was fetched by a network whose logs are not there: its readers lack. */
export function lacksReaders(page: Page): boolean {
  const { fetches, calls, hasReaders } = originFetchesOf(page)
  return !hasReaders && fetches >= LEAST_FETCHES && fetches >= calls * LEAST_SHARE
}

/** Whether the page has anything to tell of a network. */
export function hasOrigin(page: Page): boolean {
  return originFetchesOf(page).fetches > 0
}
