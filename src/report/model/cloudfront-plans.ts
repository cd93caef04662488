/**
 * Flat rates of CloudFront, and how much of one was used.
 *
 *   https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/flat-rate-pricing-plan.html
 * read September 2026 from a stored copy.
 */
import type { Day } from '../../calendar/day.ts'
import { type EdgeTotals, type EdgeUse, edgesOf, type Totals } from '../../count/summary/summary.ts'
import { priceRegions } from '../../naming/edges.ts'

/** What edges sent in one calendar month. */
export interface MonthOfUse {
  /** `YYYY-MM` */
  readonly month: string
  readonly use: EdgeTotals
}

/** What edges sent on some days, by the month that is billed. */
export function monthsOfUse(
  days: readonly { readonly day: Day; readonly totals: Pick<Totals, 'edges'> }[],
): MonthOfUse[] {
  const months = Map.groupBy(days, ({ day }) => day.slice(0, 7))
  return [...months].map(([month, all]) => ({
    month,
    use: edgesOf((region, use) =>
      all.reduce((sum, { totals }) => sum + totals.edges[region][use], 0),
    ),
  }))
}

/** The sum of all regions. */
export function sumOfUse(use: EdgeTotals, of: (one: EdgeUse) => number): number {
  return priceRegions.reduce((sum, region) => sum + of(use[region]), 0)
}

/** How CloudFront is paid for: by what it sends, or at a flat rate. */
export const cloudFrontPlans = ['pay-as-you-go', 'free', 'pro', 'business', 'premium'] as const
export type CloudFrontPlan = (typeof cloudFrontPlans)[number]

/** A flat rate's price and what it includes, by the month. Premium has larger allowances for more money. */
interface Allowance {
  readonly monthly: number
  readonly bytes: number
  readonly requests: number
}
const allowances: Readonly<Record<Exclude<CloudFrontPlan, 'pay-as-you-go'>, Allowance>> = {
  free: { monthly: 0, bytes: 100e9, requests: 1e6 },
  pro: { monthly: 15, bytes: 50e12, requests: 10e6 },
  business: { monthly: 200, bytes: 50e12, requests: 125e6 },
  premium: { monthly: 1000, bytes: 50e12, requests: 500e6 },
}

/** How much of a plan's allowance the fullest month took, 1 for all of it. */
export interface PlanUse extends Allowance {
  readonly month: string
  readonly bytesShare: number
  readonly requestsShare: number
}

/** Null on pay-as-you-go, and without a month. Blocked requests, which AWS does not count, are counted. */
export function planUse(plan: CloudFrontPlan, months: readonly MonthOfUse[]): PlanUse | null {
  if (plan === 'pay-as-you-go') return null
  const allowance = allowances[plan]
  const used = months.map(({ month, use }): PlanUse => {
    return {
      ...allowance,
      month,
      bytesShare: sumOfUse(use, ({ bytes }) => bytes) / allowance.bytes,
      requestsShare: sumOfUse(use, ({ http, https }) => http + https) / allowance.requests,
    }
  })
  const share = (one: PlanUse): number => Math.max(one.bytesShare, one.requestsShare)
  return used.toSorted((a, b) => share(b) - share(a))[0] ?? null
}
