/** What it costs to read log objects, and how long it takes. Pure. */
import { GB, type Prices, stepsCost } from '../../report/model/prices.ts'

/** What is read of a bucket. */
export interface ReadingWork {
  readonly lists: number
  readonly gets: number
  readonly bytes: number
}

/** From where it is read: an answer takes some 200 ms from far away, and some 20 ms within the region. */
export type ReadFrom = 'far away' | 'within the region'

/** So many log objects and bytes a second: docs/performance.md, and the table of the README. Of small log objects the
 * answers are what is waited for, of large ones the counting. */
const pace: Readonly<Record<ReadFrom, { readonly objects: number; readonly bytes: number }>> = {
  'far away': { objects: 250, bytes: 50e6 },
  'within the region': { objects: 2500, bytes: 150e6 },
}
const START_SECONDS = 2
/** As many as S3 serves from one prefix, to all who ask:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html */
export const PREFIX_GETS_A_SECOND = 5500

/** On two cores. */
export function readingSeconds(
  { gets, bytes }: Pick<ReadingWork, 'gets' | 'bytes'>,
  from: ReadFrom = 'far away',
): number {
  return START_SECONDS + Math.max(gets / pace[from].objects, bytes / pace[from].bytes)
}

/** In the currency of the prices. */
export function requestsCost({ lists, gets }: ReadingWork, prices: Prices): number {
  return (lists * prices.thousandWrites + gets * prices.thousandReads) / 1000
}

export function requestsCostText(reading: ReadingWork, prices: Prices): string {
  if (prices.basis === 'unknown') return `no price of ${prices.region} is known here`
  return `${moneyText(requestsCost(reading, prices), prices)} for requests`
}

/** What these bytes cost out of AWS: where the free ones of the month are left, and where they are spent. */
export function egressCosts(
  bytes: number,
  { egress, freeGB }: Prices,
): { readonly beyondFree: number; readonly all: number } {
  return {
    beyondFree: stepsCost(Math.max(0, bytes - freeGB * GB), egress),
    all: stepsCost(bytes, egress),
  }
}

export function egressText(bytes: number, prices: Prices): string {
  const { beyondFree, all } = egressCosts(bytes, prices)
  return prices.freeGB > 0
    ? `${beyondFree > 0 ? `${moneyText(beyondFree, prices)} beyond` : 'nothing within'} the account's ${prices.freeGB} free GB of the month, ${moneyText(all, prices)} where those are spent`
    : moneyText(all, prices)
}

export function moneyText(value: number, { currency }: Prices): string {
  const sign = currency === 'USD' ? '$' : `${currency} `
  if (value <= 0) return 'nothing'
  if (value < 0.0001) return `less than ${sign}0.0001`
  return `about ${sign}${value < 1 ? value.toFixed(4) : value.toFixed(2)}`
}
