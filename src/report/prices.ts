/** S3 Standard's list prices of one region, in `currency`. */
export interface Prices {
  readonly region: string
  readonly currency: string
  /** When these prices were last checked: `YYYY-MM`. */
  readonly asOf: string
  /** A thousand requests of the dear class (PUT, COPY, POST, LIST) and of the cheap (GET and others). */
  readonly thousandWrites: number
  readonly thousandReads: number
  /** Bytes out to the internet, by the month: each step's price a GB holds up to `upTo` GB. */
  readonly egress: readonly { readonly upTo: number; readonly perGB: number }[]
  /** GB a month that leave AWS free of charge, over all of an account: stated, never taken off. */
  readonly freeGB: number
}

/** Bytes in a GB here. AWS counts 2^30, so a bill is a little lower: the estimate is an upper bound. */
export const GB = 1e9

type Steps = readonly [first: number, next: number, third: number, last: number]

/**
 * AWS's public price list: region, the month it was last checked, a thousand writes, a thousand
 * reads, and what a GB out costs up to 10 TB, for the next 40 TB, the next 100 TB, and above.
 *
 *   https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/AmazonS3/current/REGION/index.json
 *     usage types Requests-Tier1 (writes) and Requests-Tier2 (reads)
 *   https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/AWSDataTransfer/current/REGION/index.json
 *     usage type DataTransfer-Out-Bytes
 *
 * The same for people to read: https://aws.amazon.com/s3/pricing/
 */
const US: Steps = [0.09, 0.085, 0.07, 0.05]
const list: readonly (readonly [string, string, number, number, Steps])[] = [
  ['us-east-1', '2026-09', 0.005, 0.0004, US],
  ['us-east-2', '2025-10', 0.005, 0.0004, US],
  ['us-west-1', '2025-10', 0.0055, 0.00044, US],
  ['us-west-2', '2025-10', 0.005, 0.0004, US],
  ['ca-central-1', '2025-10', 0.0055, 0.00044, US],
  ['eu-central-1', '2026-10', 0.0054, 0.00043, US],
  ['eu-west-1', '2025-10', 0.005, 0.0004, US],
  ['eu-west-2', '2025-10', 0.0053, 0.00042, US],
  ['eu-west-3', '2025-10', 0.0053, 0.00042, US],
  ['eu-north-1', '2025-10', 0.005, 0.0004, US],
  ['eu-south-1', '2025-10', 0.0053, 0.00042, US],
  ['ap-northeast-1', '2025-10', 0.0047, 0.00037, [0.114, 0.089, 0.086, 0.084]],
  ['ap-northeast-2', '2026-09', 0.0045, 0.00035, [0.126, 0.122, 0.117, 0.108]],
  ['ap-northeast-3', '2025-10', 0.0047, 0.00037, [0.114, 0.089, 0.086, 0.084]],
  ['ap-southeast-1', '2025-10', 0.005, 0.0004, [0.12, 0.085, 0.082, 0.08]],
  ['ap-southeast-2', '2025-10', 0.0055, 0.00044, [0.114, 0.098, 0.094, 0.092]],
  // Of this one only the first step is known: the others are not dearer.
  ['ap-southeast-3', '2026-09', 0.005, 0.0004, [0.132, 0.132, 0.132, 0.132]],
  ['ap-south-1', '2026-09', 0.005, 0.0004, [0.1093, 0.085, 0.082, 0.08]],
  ['ap-east-1', '2025-10', 0.005, 0.0004, [0.12, 0.085, 0.082, 0.08]],
  ['sa-east-1', '2026-09', 0.007, 0.00056, [0.15, 0.138, 0.126, 0.114]],
]

/** The region whose prices stand in for a region that is not in the list. */
export const DEFAULT_REGION = 'us-east-1'

/** List prices of `region`, changed by `overrides`. A region without prices gets those of
 * DEFAULT_REGION, and `region` says so. */
export function pricesOf(region: string, overrides: Partial<Prices> = {}): Prices {
  const of = (name: string) => list.find(([known]) => known === name)
  const row = of(region) ?? of(DEFAULT_REGION)
  if (row === undefined) throw new Error(`No prices of ${DEFAULT_REGION}`)
  const [name, asOf, thousandWrites, thousandReads, steps] = row
  const limits = [10_000, 50_000, 150_000, Number.POSITIVE_INFINITY]
  return {
    region: name,
    currency: 'USD',
    asOf,
    thousandWrites,
    thousandReads,
    egress: steps.map((perGB, step) => ({
      upTo: limits[step] ?? Number.POSITIVE_INFINITY,
      perGB,
    })),
    freeGB: 100,
    ...overrides,
  }
}
