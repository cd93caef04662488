import { isMailApp, isSocial } from '../../naming/social.ts'
import { INNER_HOST } from '../../rollup/public.ts'
import type { Page } from '../model/page.ts'
import { isReferring } from '../tables/orders.ts'
import { sumRows } from '../tables/sums.ts'
import type { View } from '../tables/view.ts'

/** What kinds of sites send readers. */
export type Way =
  | 'search'
  | 'assistant'
  | 'social'
  | 'mail'
  | 'feed'
  | 'relay'
  | 'app'
  | 'private'
  | 'site'

export interface WaySums {
  readonly requests: number
  readonly pageViews: number
}

/** By which way a referring site sends its readers. */
export function wayOf({ own }: Page, site: string): Way {
  // What a public report makes one row of.
  if (site === INNER_HOST) return 'private'
  const kind = own.kindOf(site)
  if (kind === 'none' || kind === 'malformed') return 'site'
  if (kind !== 'site' && kind !== 'app') return kind
  return isSocial(site) ? 'social' : isMailApp(site) ? 'mail' : kind
}

/** The sites that sent readers, added up by way. `view` is of `referringSites`. */
export function sumsByWay(page: Page, view: View): Map<Way, WaySums> {
  const rows = view.rows.filter((row) => isReferring(page, view, row))
  const byWay = Map.groupBy(rows, (row) => wayOf(page, view.nameOf(row)))
  const sums = [...byWay].map(([way, some]): [Way, WaySums] => {
    const { requests = 0, pageViews = 0 } = sumRows(view, some, page)
    return [way, { requests, pageViews }]
  })
  return new Map(
    sums.sort(([a, one], [b, other]) => other.requests - one.requests || (a < b ? -1 : 1)),
  )
}
