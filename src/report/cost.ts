import type { Day, Totals } from '../summary/summary.ts'
import { GB, type Prices } from './prices.ts'

type Billed = Pick<Totals, 'billedWrites' | 'billedReads' | 'billedBytes'>

/** What a period's days would cost at list price, an upper bound: no free tier is taken off, and
 * every byte counts as sent to the internet.
 *
 *   cost = writes/1000 × price + reads/1000 × price + Σ over months and steps: GB × price
 */
export interface Cost {
  readonly total: number
  readonly requests: number
  readonly egress: number
  /** The mean price of a GB out in this period: what a row's bytes are worth. */
  readonly perGB: number
}

/** Egress of one calendar month, step by step. */
export function egressCost(bytes: number, prices: Prices): number {
  let left = bytes / GB
  let below = 0
  let cost = 0
  for (const { upTo, perGB } of prices.egress) {
    const inStep = Math.min(left, upTo - below)
    cost += inStep * perGB
    left -= inStep
    below = upTo
    if (left <= 0) break
  }
  return cost
}

/** The cost of some days: steps are taken by calendar month, as the bill takes them. */
export function costOf(
  days: readonly { readonly day: Day; readonly totals: Billed }[],
  prices: Prices,
): Cost {
  const bytesByMonth = new Map<string, number>()
  let writes = 0
  let reads = 0
  let bytes = 0
  for (const { day, totals } of days) {
    const month = day.slice(0, 7)
    bytesByMonth.set(month, (bytesByMonth.get(month) ?? 0) + totals.billedBytes)
    writes += totals.billedWrites
    reads += totals.billedReads
    bytes += totals.billedBytes
  }
  const requests = money((writes * prices.thousandWrites + reads * prices.thousandReads) / 1000)
  let egress = 0
  for (const sum of bytesByMonth.values()) egress += egressCost(sum, prices)
  const perGB = bytes === 0 ? (prices.egress[0]?.perGB ?? 0) : egress / (bytes / GB)
  egress = money(egress)
  return { total: money(requests + egress), requests, egress, perGB }
}

/** What a row of reads is worth at the period's prices: the same formula, all requests as reads. */
export function rowCost(requests: number, bytes: number, cost: Cost, prices: Prices): number {
  return money((requests * prices.thousandReads) / 1000 + (bytes / GB) * cost.perGB)
}

/** What one day is worth at the period's mean price, so that days add up to the period. */
export function dayCost(totals: Billed, cost: Cost, prices: Prices): number {
  const requests =
    (totals.billedWrites * prices.thousandWrites + totals.billedReads * prices.thousandReads) / 1000
  return money(requests + (totals.billedBytes / GB) * cost.perGB)
}

/** Money to a millionth: what is printed, in data.json and on the page alike. */
export function money(amount: number): number {
  return Math.round(amount * 1e6) / 1e6
}
