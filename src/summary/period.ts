import type { DayCounts, Hour, LogCounts, Table, Totals } from './summary.ts'
import type { Day } from './summary.ts'
import type { TableName } from './tables.ts'

/** The smallest visitor hashes of a period: a bottom-k sketch (Bar-Yossef et al. 2002). Up to
 * `SKETCH_SIZE` visitors it is exact, above that the standard error is 1/sqrt(k), 0.8 %. */
export interface VisitorSketch {
  /** Sorted, distinct, at most SKETCH_SIZE. */
  readonly hashes: Float64Array
}

/** A day inside a period: its sums, its exact visitors, its hours. */
export interface PeriodDay {
  readonly day: Day
  readonly totals: Totals
  readonly visitors: number
  readonly hours: readonly Hour[]
  /** What the first time a row of the pair table was seen needs: see `hotlinkDays`. */
}

/** First and last day a row of `hotlinks` was seen in the period, beside `tables.hotlinks.names`. */
export interface SeenDays {
  readonly first: readonly Day[]
  readonly last: readonly Day[]
}

/** Everything the report needs of a stretch of days. Built from day counts, merged whole. */
export interface Period {
  readonly from: Day
  readonly to: Day
  /** Days with records, in order. */
  readonly days: readonly PeriodDay[]
  readonly totals: Totals
  /** Estimate over the period: exact up to SKETCH_SIZE, never larger than the sum of the days. */
  readonly visitors: number
  readonly sketch: VisitorSketch
  readonly tables: Readonly<Record<TableName, Table>>
  readonly hotlinksSeen: SeenDays
  /** Of the delivery days that fall in the period. */
  readonly log: LogCounts
  readonly deliveries: readonly { readonly day: Day; readonly objects: number }[]
  readonly firstRecord: number
  readonly lastRecord: number
}

/** One day's counts from every delivery day and source that has some. */
export type CountsOfDay = readonly DayCounts[]
