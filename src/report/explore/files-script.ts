import { addDays, type Day, daysBetween } from '../../calendar/day.ts'
import type { AwsRegions, Period } from '../../rollup/rollup.ts'
import { type Cost, costOf } from '../model/cost.ts'
import type { ReportSettings } from '../model/page.ts'
import { type Prices, pricesOf } from '../model/prices.ts'
import { safeJson } from '../model/visible.ts'

/** A file of `explore/data/` as the page knows it before it asks for it. */
export interface ExploreFile {
  /** Its month, or the day that delivered it, and the beginning of its digest, without `.js`: `2026-10-1f0c9a3e`. */
  readonly name: string
  readonly from: Day
  readonly to: Day
  readonly rows: number
  readonly bytes: number
}

/** What reads of a month are priced by: the same as on the page of the month (`rowCost`). */
export interface MonthPrice
  extends Pick<Cost, 'perGB' | 'inRegion' | 'edgePerGB'>,
    Pick<Prices, 'thousandReads' | 'thousandWrites'> {
  /** `2026-10` */
  readonly month: string
}

/** The prices of a month, by its days and what of their bytes went to regions of AWS. */
export function monthPriceOf(
  month: string,
  { days, awsRegions }: Pick<Period, 'days'> & { readonly awsRegions: AwsRegions },
  { region, prices: own }: Pick<ReportSettings, 'region' | 'prices'>,
): MonthPrice {
  const prices = pricesOf(region, own)
  const { perGB, inRegion, edgePerGB } = costOf(days, awsRegions, prices)
  const { thousandReads, thousandWrites } = prices
  return { month, perGB, inRegion, edgePerGB, thousandReads, thousandWrites }
}

/** Distinct visitors of the days of a page, and of a month those of each of its days. */
export interface ExploreVisitors {
  readonly from: Day
  readonly to: Day
  /** Null unless this is the exact number for all of these days, and Explore knows all of them. */
  readonly visitors: number | null
  /** Only of a month: one number per day from the first on, null where it is not known exactly. */
  readonly days?: readonly (number | null)[]
}

/** The visitors of a period of which Explore knows the days from `first` to `last`. Left out are those that were
 * added up or estimated. */
export function exploreVisitorsOf(
  period: Pick<Period, 'from' | 'to' | 'days' | 'visitors' | 'visitorsAre'>,
  isMonth: boolean,
  [first, last]: readonly [first: Day, last: Day],
): ExploreVisitors {
  const { from, to, days, visitors, visitorsAre } = period
  const [begin = from, end = to] = [days[0]?.day, days.at(-1)?.day]
  const isWhole = visitorsAre === 'counted' && first <= begin && end <= last
  const told = { from, to, visitors: isWhole ? visitors : null }
  if (!isMonth) return told
  const ofDays = Array.from({ length: daysBetween(from, end) + 1 }, (_, at) => {
    const found = days.find(({ day }) => day === addDays(from, at))
    return found?.visitorsAre === 'counted' ? found.visitors : null
  })
  return { ...told, days: ofDays }
}

/** `explore/files.js`: which files of cubes there are, old before new, what a row of each month costs, how many visitors
 * there were, and the days to leave out because some of their rows are missing. One entry per line, so that little of it
 * changes from night to night. */
export function filesScript(
  files: readonly ExploreFile[],
  prices: readonly MonthPrice[],
  visitors: readonly ExploreVisitors[] = [],
  lacking: readonly Day[] = [],
): string {
  const lines = (list: readonly unknown[]): string =>
    `[\n${list.map((one) => JSON.stringify(one)).join(',\n')}\n]`
  const sorted = files.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  const told = [lines(sorted), lines(prices), lines(visitors), JSON.stringify(lacking)]
  return safeJson(`files(${told.join()})\n`)
}
