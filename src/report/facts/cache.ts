/** What caches at the edge did for readers. */
import type { CacheOutcome } from '../../count/record/caching.ts'
import { type PriceRegion, priceRegions } from '../../naming/edges.ts'
import { answeredBy } from '../model/answered.ts'
import { oncePerPage, type Page } from '../model/page.ts'
import { sumWhere } from '../tables/sums.ts'
import { originFetchesOf } from './origin.ts'

interface Sums {
  readonly requests: number
  readonly bytes: number
}

interface Cache {
  /** All that edges answered. */
  readonly answered: Sums
  /** Hits, those of them that the origin was asked about, and all look-ups: hits and misses. */
  readonly hits: Sums
  readonly refreshed: Sums
  readonly lookups: Sums
}

export const cacheOf = oncePerPage((page: Page): Cache => {
  const sumOf = (is: (outcome: string) => boolean): Sums => {
    const { requests = 0, bytes = 0 } = sumWhere(page, 'cacheResults', ([name = '']) => is(name))
    return { requests, bytes }
  }
  return {
    answered: sumOf(() => true),
    hits: sumOf((outcome) => outcome === 'hit' || outcome === 'refreshed'),
    refreshed: sumOf((outcome) => outcome === 'refreshed'),
    lookups: sumOf((outcome) => lookups.has(outcome)),
  }
})

const lookups: ReadonlySet<string> = new Set<CacheOutcome>(['hit', 'refreshed', 'missed'])

/** Whether a network's own logs are there. */
export function hasEdges(page: Page): boolean {
  return cacheOf(page).answered.requests > 0
}

/** What edges of a region sent, and what that costs on pay-as-you-go. */
export interface RegionUse {
  readonly region: PriceRegion
  readonly bytes: number
  readonly requests: number
  readonly cost: number
}

/** Of all regions that sent anything, the dearest first. */
export const regionUses = oncePerPage((page: Page): RegionUse[] => {
  const { edges } = page.period.totals
  const { regions } = page.cost.cloudFront
  return priceRegions
    .map((region): RegionUse => {
      const { bytes, http, https } = edges[region]
      return { region, bytes, requests: http + https, cost: regions[region] }
    })
    .filter(({ requests }) => requests > 0)
    .sort((a, b) => b.cost - a.cost)
})

/** Whether S3 answered others than clients, or others than S3 answered clients: then what S3 answered is told apart from
 * what clients asked for. */
export function isApart(page: Page): boolean {
  return hasEdges(page) || originFetchesOf(page).fetches > 0
}

/** Whether there is anything but those. */
export function hasS3(page: Page): boolean {
  return answeredBy(page.period.days) !== 'edges'
}
