import { type TransitionTotal, transitionRows } from '../../count/record/billing.ts'
import type { PriceBasis } from '../words/words.ts'
import type { CloudFrontPlan } from './cloudfront-plans.ts'

/** What a GB of a month costs, up to so many of them. */
export interface PriceStep {
  readonly upTo: number
  readonly perGB: number
}

/** What the bytes of one month cost, step by step, the lowest first. */
export function stepsCost(bytes: number, steps: readonly PriceStep[]): number {
  let [left, below, cost] = [bytes / GB, 0, 0]
  for (const { upTo, perGB } of steps) {
    const inStep = Math.min(left, upTo - below)
    cost += inStep * perGB
    left -= inStep
    below = upTo
  }
  return cost
}

/** What S3 Standard's prices of one region are, in `currency`. */
export interface Prices {
  readonly region: string
  readonly currency: string
  /** When these prices were last checked: `YYYY-MM`. */
  readonly asOf: string
  /**
   * Where they are from. `listed`: AWS's list for the region. `dearest`: of a region that is not listed
   * here, each price is the dearest of all that are. `unknown`: AWS bills there in another currency, and
   * nothing can be said; all prices are 0.
   */
  readonly basis: 'listed' | 'dearest' | 'unknown'
  /** Whether the owner gave some of them. */
  readonly isOwn: boolean
  /** A thousand requests of the dear class (PUT, COPY, POST, LIST) and of the cheap (GET and others). */
  readonly thousandWrites: number
  readonly thousandReads: number
  /** A thousand moves to another storage class by lifecycle rules. */
  readonly thousandTransitions: Readonly<Record<TransitionTotal, number>>
  /** Bytes out to the internet, by the month: each step's price a GB holds up to `upTo` GB. */
  readonly egress: readonly PriceStep[]
  /** GB a month that leave AWS free of charge, over all of an account. */
  readonly freeGB: number
  /** How CloudFront is paid for. */
  readonly cloudFrontPlan: CloudFrontPlan
}

/** Of a unit of money. */
export const MILLIONTHS = 1e6

/** The currency that money is told in; null where nothing is known of it. */
export function moneyOf({ basis, currency }: Prices): string | null {
  return basis === 'unknown' ? null : currency
}

/** Where the prices are from, as words name it. */
export function wordOf({ basis, isOwn }: Prices): PriceBasis {
  return isOwn && basis !== 'unknown' ? 'own' : basis
}

/** Prices that the owner gave: they go before any list. */
export type OwnPrices = Partial<
  Pick<
    Prices,
    | 'currency'
    | 'asOf'
    | 'thousandWrites'
    | 'thousandReads'
    | 'thousandTransitions'
    | 'egress'
    | 'freeGB'
    | 'cloudFrontPlan'
  >
>

/** Money to a millionth: what is printed, in data.json and on the page alike. */
export function money(amount: number): number {
  return Math.round(amount * MILLIONTHS) / MILLIONTHS
}

/** Bytes in a GB here. AWS counts 2^30, so a bill is a little lower: the estimate is an upper bound. */
export const GB = 1e9

type Steps = readonly [first: number, next: number, third: number, last: number]
type Row = readonly [
  region: string,
  asOf: string,
  writes: number,
  reads: number,
  steps: Steps,
  toGlacier: number,
  toDeepArchive: number,
]

const US: Steps = [0.09, 0.085, 0.07, 0.05]
/** Where only the first step is known: the others are not dearer. */
const flat = (perGB: number): Steps => [perGB, perGB, perGB, perGB]

/**
 * AWS's public price list: region, the month it was last checked, a thousand writes, a thousand reads,
 * what a GB out costs up to 10 TB, for the next 40 TB, the next 100 TB and above, and a thousand moves to
 * Glacier Flexible Retrieval and to Glacier Deep Archive.
 *
 *   https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/AmazonS3/current/REGION/index.json
 *     usage types Requests-Tier1 (writes), Requests-Tier2 (reads), Requests-Tier3 (moves)
 *   https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/AWSDataTransfer/current/REGION/index.json
 *     usage type DataTransfer-Out-Bytes
 *
 * Every region that AWS had in autumn 2026, but those it bills in another currency. Steps above 10 TB were
 * read in 2025 where the month is 2026-08. The same for people to read: https://aws.amazon.com/s3/pricing/
 */
const list: readonly Row[] = [
  ['us-east-1', '2026-09', 0.005, 0.0004, US, 0.03, 0.05],
  ['us-east-2', '2026-08', 0.005, 0.0004, US, 0.03, 0.05],
  ['us-west-1', '2026-08', 0.0055, 0.00044, US, 0.033, 0.06],
  ['us-west-2', '2026-08', 0.005, 0.0004, US, 0.03, 0.05],
  ['us-gov-east-1', '2026-08', 0.005, 0.0004, flat(0.155), 0.039, 0.065],
  ['us-gov-west-1', '2026-08', 0.005, 0.0004, flat(0.155), 0.039, 0.065],
  ['ca-central-1', '2026-08', 0.0055, 0.00044, US, 0.033, 0.06],
  ['ca-west-1', '2026-08', 0.0055, 0.00044, flat(0.09), 0.033, 0.06],
  ['mx-central-1', '2026-08', 0.00525, 0.00042, flat(0.09), 0.0315, 0.0525],
  ['sa-east-1', '2026-09', 0.007, 0.00056, [0.15, 0.138, 0.126, 0.114], 0.042, 0.1],
  ['eu-central-1', '2026-10', 0.0054, 0.00043, US, 0.036, 0.06],
  ['eu-central-2', '2026-08', 0.0054, 0.00043, flat(0.09), 0.036, 0.06],
  ['eu-west-1', '2026-08', 0.005, 0.0004, US, 0.033, 0.055],
  ['eu-west-2', '2026-08', 0.0053, 0.00042, US, 0.0318, 0.06],
  ['eu-west-3', '2026-08', 0.0053, 0.00042, US, 0.0318, 0.06],
  ['eu-north-1', '2026-08', 0.005, 0.0004, US, 0.033, 0.055],
  ['eu-south-1', '2026-08', 0.0053, 0.0004, US, 0.036, 0.06],
  ['eu-south-2', '2026-08', 0.0053, 0.0004, flat(0.09), 0.036, 0.06],
  ['af-south-1', '2026-08', 0.006, 0.0004, flat(0.154), 0.036, 0.06],
  ['me-south-1', '2026-09', 0.0055, 0.00044, [0.117, 0.1105, 0.091, 0.065], 0.0363, 0.0605],
  ['me-central-1', '2026-08', 0.0055, 0.00044, flat(0.11), 0.0363, 0.0605],
  ['il-central-1', '2026-08', 0.0055, 0.00044, flat(0.11), 0.0363, 0.0605],
  ['ap-northeast-1', '2026-08', 0.0047, 0.00037, [0.114, 0.089, 0.086, 0.084], 0.03426, 0.065],
  ['ap-northeast-2', '2026-09', 0.0045, 0.00035, [0.126, 0.122, 0.117, 0.108], 0.03258, 0.06],
  ['ap-northeast-3', '2026-08', 0.0047, 0.00037, [0.114, 0.089, 0.086, 0.084], 0.03426, 0.065],
  ['ap-southeast-1', '2026-08', 0.005, 0.0004, [0.12, 0.085, 0.082, 0.08], 0.036, 0.06],
  ['ap-southeast-2', '2026-08', 0.0055, 0.00044, [0.114, 0.098, 0.094, 0.092], 0.036, 0.06],
  ['ap-southeast-3', '2026-09', 0.005, 0.0004, flat(0.132), 0.036, 0.06],
  ['ap-southeast-4', '2026-08', 0.0055, 0.00044, flat(0.114), 0.036, 0.06],
  ['ap-southeast-5', '2026-08', 0.0045, 0.00036, flat(0.108), 0.0324, 0.054],
  ['ap-southeast-6', '2026-08', 0.005775, 0.000462, flat(0.114), 0.0378, 0.063],
  ['ap-southeast-7', '2026-08', 0.0045, 0.00036, flat(0.108), 0.0324, 0.054],
  ['ap-south-1', '2026-09', 0.005, 0.0004, [0.1093, 0.085, 0.082, 0.08], 0.036, 0.07],
  ['ap-south-2', '2026-08', 0.005, 0.0004, flat(0.1093), 0.036, 0.07],
  ['ap-east-1', '2026-08', 0.005, 0.0004, [0.12, 0.085, 0.082, 0.08], 0.036, 0.06],
  ['ap-east-2', '2026-08', 0.00423, 0.000333, flat(0.1083), 0.03426, 0.0585],
]

/** A thousand moves to Standard-IA, One Zone-IA or Intelligent-Tiering, and to Glacier Instant Retrieval
 * (Requests-Tier4): the same in every region. */
const TO_IA = 0.01
const TO_INSTANT = 0.02

/** A month on AWS is free of charge for so many GB out to the internet, but in GovCloud. */
const FREE_GB = 100

/** Regions that AWS bills in another currency than dollars: China, and its European Sovereign Cloud. */
function isOtherCurrency(region: string): boolean {
  return /^(?:cn|eusc)-/.test(region)
}

/** The prices without which nothing costs anything, by the names that people give them. */
export const basicPrices = {
  egress: 'egress',
  'thousand-reads': 'thousandReads',
  'thousand-writes': 'thousandWrites',
} as const satisfies Readonly<Record<string, keyof OwnPrices>>

/** Prices of `region`: the owner's own, before those of a list. */
export function pricesOf(region: string, own: OwnPrices = {}): Prices {
  const isWhole = Object.values(basicPrices).every((name) => own[name] !== undefined)
  const listed = list.find(([known]) => known === region)
  const isUnknown = isOtherCurrency(region) && !isWhole
  const [, asOf, thousandWrites, thousandReads, steps, toGlacier, toDeepArchive] =
    listed ?? dearest(region)
  const limits = [10_000, 50_000, 150_000, Number.POSITIVE_INFINITY]
  const given = {
    region,
    currency: 'USD',
    asOf,
    basis: listed !== undefined || isWhole ? 'listed' : 'dearest',
    isOwn: [...Object.values(basicPrices), 'thousandTransitions' as const].some(
      (name) => own[name] !== undefined,
    ),
    thousandWrites,
    thousandReads,
    thousandTransitions: {
      transitionsToIA: TO_IA,
      transitionsToInstant: TO_INSTANT,
      transitionsToGlacier: toGlacier,
      transitionsToDeepArchive: toDeepArchive,
    },
    egress: steps.map((perGB, step) => ({
      upTo: limits[step] ?? Number.POSITIVE_INFINITY,
      perGB,
    })),
    freeGB: region.startsWith('us-gov-') ? 0 : FREE_GB,
    cloudFrontPlan: 'pay-as-you-go',
    ...own,
  } satisfies Prices
  if (isUnknown) return nothingKnown(given)
  // Dollars say nothing beside another currency.
  const isPriced = given.currency === 'USD' || own.thousandTransitions !== undefined
  return isPriced ? given : { ...given, thousandTransitions: sameTransitions(0) }
}

/** One price for every class that objects are moved to. */
export function sameTransitions(price: number): Prices['thousandTransitions'] {
  return Object.fromEntries(transitionRows.map(([name]) => [name, price])) as Record<
    TransitionTotal,
    number
  >
}

function dearest(region: string): Row {
  const most = (of: (row: Row) => number): number => Math.max(...list.map(of))
  return [
    region,
    list.reduce((oldest, [, asOf]) => (asOf < oldest ? asOf : oldest), '9999-12'),
    most((row) => row[2]),
    most((row) => row[3]),
    [
      most((row) => row[4][0]),
      most((row) => row[4][1]),
      most((row) => row[4][2]),
      most((row) => row[4][3]),
    ],
    most((row) => row[5]),
    most((row) => row[6]),
  ]
}

function nothingKnown(prices: Prices): Prices {
  return {
    ...prices,
    basis: 'unknown',
    isOwn: false,
    thousandWrites: 0,
    thousandReads: 0,
    thousandTransitions: sameTransitions(0),
    egress: [{ upTo: Number.POSITIVE_INFINITY, perGB: 0 }],
    freeGB: 0,
  }
}
