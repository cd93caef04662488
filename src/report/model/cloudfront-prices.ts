/**
 * What CloudFront costs: pure functions of what its edges sent, by the month.
 *
 * Sources, in US dollars:
 *   data out       https://aws.amazon.com/cloudfront/pricing/, "Regional Data Transfer Out to Internet"
 *   requests       the price list of AmazonCloudFront, usage types REGION-Requests-Tier1 (HTTP) and
 *                  REGION-Requests-Tier2-HTTPS, as infracost printed it (its public test data, read 2026-11)
 * Read from stored copies, not from the pages themselves: `cloudFrontAsOf` says when those were made.
 */
import type { EdgeTotals, EdgeUse } from '../../count/summary/summary.ts'
import { type PriceRegion, priceRegions } from '../../naming/edges.ts'
import type { MonthOfUse } from './cloudfront-plans.ts'
import { money, type PriceStep, stepsCost } from './prices.ts'

/** When the prices were last checked. */
export const cloudFrontAsOf = '2026-09'

interface RegionPrices {
  readonly steps: readonly PriceStep[]
  readonly tenThousandHttp: number
  readonly tenThousandHttps: number
}

/** Upper bounds of the steps of a month, GB; each region takes its own. */
const upTo = [10e3, 50e3, 150e3, 500e3, 1024e3, 5120e3, Number.POSITIVE_INFINITY] as const

type Steps = readonly [number, number, number, number, number, number, number]
const of = (perGB: Steps, tenThousandHttp: number, tenThousandHttps: number): RegionPrices => {
  return { steps: stepsOf(perGB), tenThousandHttp, tenThousandHttps }
}
function stepsOf(perGB: readonly number[]): PriceStep[] {
  return upTo.map((bound, step) => ({ upTo: bound, perGB: perGB[step] ?? 0 }))
}

const WEST: Steps = [0.085, 0.08, 0.06, 0.04, 0.03, 0.025, 0.02]
const SOUTH: Steps = [0.11, 0.105, 0.09, 0.08, 0.06, 0.05, 0.04]
const listed: Readonly<Record<Exclude<PriceRegion, 'other'>, RegionPrices>> = {
  northAmerica: of(WEST, 0.0075, 0.01),
  europe: of(WEST, 0.009, 0.012),
  africa: of(SOUTH, 0.009, 0.012),
  southAmerica: of(SOUTH, 0.016, 0.022),
  japan: of([0.114, 0.089, 0.086, 0.084, 0.08, 0.07, 0.06], 0.009, 0.012),
  australia: of([0.114, 0.098, 0.094, 0.092, 0.09, 0.085, 0.08], 0.009, 0.0125),
  asia: of([0.12, 0.1, 0.095, 0.09, 0.08, 0.07, 0.06], 0.009, 0.012),
  india: of([0.109, 0.085, 0.082, 0.08, 0.078, 0.075, 0.072], 0.009, 0.012),
}
const all = Object.values(listed)

/** An edge that nobody here knows is taken for the dearest, in each of its prices. */
const dearest: RegionPrices = {
  steps: stepsOf(upTo.map((_, at) => Math.max(...all.map(({ steps }) => steps[at]?.perGB ?? 0)))),
  tenThousandHttp: Math.max(...all.map((one) => one.tenThousandHttp)),
  tenThousandHttps: Math.max(...all.map((one) => one.tenThousandHttps)),
}
const pricesByRegion: Readonly<Record<PriceRegion, RegionPrices>> = { ...listed, other: dearest }

/** Free for every account, each month, of pay-as-you-go. */
export const freeMonthly = { bytes: 1e12, requests: 10e6 } as const

interface MeanPrices {
  readonly perByte: number
  readonly perRequest: number
}

/** What some months cost on pay-as-you-go. */
export interface CloudFrontCost {
  /** Nothing that is free taken off: an upper bound. */
  readonly total: number
  /** If all that is free were spent on these: a lower bound, as it is taken off where it is dearest. */
  readonly least: number
  /** By region, what `total` is made of. */
  readonly regions: Readonly<Record<PriceRegion, number>>
  /** By region, the mean price of a byte and of a request: what edges of the region sent adds up to what it costs. */
  readonly means: Readonly<Record<PriceRegion, MeanPrices>>
}

export function cloudFrontCost(months: readonly MonthOfUse[]): CloudFrontCost {
  const regions = Object.fromEntries(
    priceRegions.map((region) => [
      region,
      money(months.reduce((sum, { use }) => sum + costIn(region, use[region]), 0)),
    ]),
  ) as Record<PriceRegion, number>
  const total = priceRegions.reduce((sum, region) => sum + regions[region], 0)
  const least = months.reduce((sum, { use }) => sum + costOfUse(withoutFree(use)), 0)
  const means = Object.fromEntries(
    priceRegions.map((region) => [region, meanPrices(months, region)]),
  ) as Record<PriceRegion, MeanPrices>
  return { total: money(total), least: money(least), regions, means }
}

function meanPrices(months: readonly MonthOfUse[], region: PriceRegion): MeanPrices {
  let [bytes, requests, ofBytes, ofRequests] = [0, 0, 0, 0]
  for (const { use } of months) {
    const of = use[region]
    bytes += of.bytes
    requests += of.http + of.https
    ofBytes += bytesCostIn(region, of)
    ofRequests += requestsCostIn(region, of)
  }
  const mean = (cost: number, count: number): number => (count === 0 ? 0 : cost / count)
  return { perByte: mean(ofBytes, bytes), perRequest: mean(ofRequests, requests) }
}

function costOfUse(use: EdgeTotals): number {
  return priceRegions.reduce((sum, region) => sum + costIn(region, use[region]), 0)
}

/** Of one region and month. */
function costIn(region: PriceRegion, use: EdgeUse): number {
  return bytesCostIn(region, use) + requestsCostIn(region, use)
}

function bytesCostIn(region: PriceRegion, { bytes }: EdgeUse): number {
  return stepsCost(bytes, pricesByRegion[region].steps)
}

function requestsCostIn(region: PriceRegion, { http, https }: EdgeUse): number {
  const { tenThousandHttp, tenThousandHttps } = pricesByRegion[region]
  return (http * tenThousandHttp + https * tenThousandHttps) / 10_000
}

/** What is left of a month when the free bytes and requests are taken off, those first that cost most. */
function withoutFree(use: EdgeTotals): EdgeTotals {
  let { bytes, requests } = { ...freeMonthly } as { bytes: number; requests: number }
  const left = { ...use } as Record<PriceRegion, EdgeUse>
  const byPrice = (of: (one: RegionPrices) => number) =>
    priceRegions.toSorted((a, b) => of(pricesByRegion[b]) - of(pricesByRegion[a]))
  for (const region of byPrice(({ steps }) => steps[0]?.perGB ?? 0)) {
    const taken = Math.min(bytes, left[region].bytes)
    bytes -= taken
    left[region] = { ...left[region], bytes: left[region].bytes - taken }
  }
  for (const protocol of ['https', 'http'] as const)
    for (const region of byPrice((one) => one.tenThousandHttps)) {
      const taken = Math.min(requests, left[region][protocol])
      requests -= taken
      left[region] = { ...left[region], [protocol]: left[region][protocol] - taken }
    }
  return left
}
