import type { Day } from '../../calendar/day.ts'
import { type TransitionTotal, transitionOf, transitionRows } from '../../count/record/billing.ts'
import type { Totals } from '../../count/summary/summary.ts'
import type { ColumnName } from '../../count/tables/tables.ts'
import { priceRegionOf } from '../../naming/edges.ts'
import type { AwsRegions } from '../../rollup/rollup.ts'
import { monthsOfUse, sumOfUse } from './cloudfront-plans.ts'
import { type CloudFrontCost, cloudFrontCost } from './cloudfront-prices.ts'
import { GB, money, type Prices, stepsCost } from './prices.ts'

type Billed = Pick<
  Totals,
  'billedWrites' | 'billedReads' | 'billedBytes' | 'awsBytes' | 'edges' | TransitionTotal
>

/**
 * What a period's days would cost at these prices, an upper bound: no free tier is taken off, and every
 * byte counts as sent to the internet, but what is known to have stayed in the bucket's region.
 *
 *   cost = writes/1000 × price + reads/1000 × price + moves/1000 × price
 *        + Σ over months and steps: GB × price
 *        + what CloudFront costs, unless that is paid at a flat rate
 *
 * Bytes to another region of AWS are cheaper than those to the internet; how much cheaper depends on both
 * regions. They are priced as if they went to the internet.
 */
export interface Cost {
  readonly total: number
  /** If the account's free GB of each month were all spent on these bytes. */
  readonly least: number
  readonly requests: number
  readonly egress: number
  /** The mean price of a GB out in this period: what a row's bytes are worth. */
  readonly perGB: number
  /** How much of the bytes to regions of AWS stayed in the bucket's, 0 to 1. */
  readonly inRegion: number
  /** Those bytes: they are no egress. */
  readonly regionBytes: number
  /** What CloudFront's answers would cost on pay-as-you-go, whatever the plan. */
  readonly cloudFront: CloudFrontCost
  /** The mean price of a GB from its edges, requests included; 0 at a flat rate. */
  readonly edgePerGB: number
}

/** The cost of some days: steps are taken by calendar month, as the bill takes them. `regions` are those
 * of AWS that bytes went to in all of the period that the days are of. */
export function costOf(
  days: readonly { readonly day: Day; readonly totals: Billed }[],
  regions: AwsRegions,
  prices: Prices,
): Cost {
  const inRegion = shareOf(regions, prices.region)
  const bytesByMonth = new Map<string, number>()
  let requests = 0
  let bytes = 0
  let regionBytes = 0
  for (const { day, totals } of days) {
    const month = day.slice(0, 7)
    const stayed = totals.awsBytes * inRegion
    const sent = totals.billedBytes - stayed
    bytesByMonth.set(month, (bytesByMonth.get(month) ?? 0) + sent)
    requests += requestsCost(totals, prices)
    bytes += sent
    regionBytes += stayed
  }
  requests = money(requests)
  let egress = 0
  let beyondFree = 0
  for (const sum of bytesByMonth.values()) {
    egress += stepsCost(sum, prices.egress)
    beyondFree += stepsCost(Math.max(0, sum - prices.freeGB * GB), prices.egress)
  }
  const perGB = bytes <= 0 ? (prices.egress[0]?.perGB ?? 0) : egress / (bytes / GB)
  egress = money(egress)
  const edges = edgeCost(days, prices)
  return {
    total: money(requests + egress + edges.total),
    least: money(requests + beyondFree + edges.least),
    requests,
    egress,
    perGB,
    inRegion,
    regionBytes: Math.round(regionBytes),
    cloudFront: edges.listed,
    edgePerGB: edges.perGB,
  }
}

/** What CloudFront adds to the cost. Its prices are in dollars: beside others they say nothing. */
function edgeCost(days: Parameters<typeof costOf>[0], { cloudFrontPlan, basis, currency }: Prices) {
  const months = monthsOfUse(days)
  const listed = cloudFrontCost(months)
  const isAdded = cloudFrontPlan === 'pay-as-you-go' && basis !== 'unknown' && currency === 'USD'
  if (!isAdded) return { listed, total: 0, least: 0, perGB: 0 }
  const bytes = months.reduce((sum, { use }) => sum + sumOfUse(use, (one) => one.bytes), 0)
  return { listed, ...listed, perGB: bytes === 0 ? 0 : listed.total / (bytes / GB) }
}

function shareOf(regions: AwsRegions, own: string): number {
  const all = regions.reduce((sum, [, bytes]) => sum + bytes, 0)
  const stayed = regions.find(([region]) => region === own)?.[1] ?? 0
  return all === 0 ? 0 : stayed / all
}

function requestsCost(totals: Billed, prices: Prices): number {
  const { thousandWrites, thousandReads, thousandTransitions } = prices
  const moves = transitionRows.reduce(
    (sum, [name]) => sum + totals[name] * thousandTransitions[name],
    0,
  )
  const { billedWrites, billedReads } = totals
  return (billedWrites * thousandWrites + billedReads * thousandReads + moves) / 1000
}

/** What a row is worth at the period's prices: the same formula, so that rows add up to the period. */
export function rowCost(
  of: (column: ColumnName) => number,
  { perGB, inRegion, edgePerGB }: Cost,
  prices: Prices,
): number {
  const writes = of('writes')
  const reads = of('requests') - writes - of('unbilled')
  const bytes = of('bytes') - of('unbilledBytes') - of('awsBytes') * inRegion
  const requests = (writes * prices.thousandWrites + reads * prices.thousandReads) / 1000
  // What S3 bills nobody for was sent by edges, but for what it answers errors with.
  return money(requests + (bytes / GB) * perGB + (of('unbilledBytes') / GB) * edgePerGB)
}

/** What an edge sent is worth: at its region's mean prices, so that the edges of a region add up to what it costs. Nothing
 * at a flat rate. */
export function edgeRowCost(
  airport: string,
  requests: number,
  bytes: number,
  { cloudFront, edgePerGB }: Cost,
): number {
  if (edgePerGB === 0) return 0
  const { perByte, perRequest } = cloudFront.means[priceRegionOf(airport)]
  return money(bytes * perByte + requests * perRequest)
}

/** What records of an operation are worth beyond their requests: moves to another class. */
export function movesCost(operation: string, records: number, prices: Prices): number {
  const row = transitionRows[transitionOf(operation)]
  return row === undefined ? 0 : money((records * prices.thousandTransitions[row[0]]) / 1000)
}

/** What one day is worth at the period's mean price, so that days add up to the period. */
export function dayCost(totals: Billed, cost: Cost, prices: Prices): number {
  const sent = totals.billedBytes - totals.awsBytes * cost.inRegion
  const edges = sumOfUse(totals.edges, ({ bytes }) => bytes)
  return money(
    requestsCost(totals, prices) + (sent / GB) * cost.perGB + (edges / GB) * cost.edgePerGB,
  )
}

/** What bytes alone are worth. */
export function bytesCost(bytes: number, { perGB }: Cost): number {
  return money((bytes / GB) * perGB)
}
