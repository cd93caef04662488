import { mergeHours, mergeLogs, mergeTotals, TableSum, type Tables, unionOf } from './merge.ts'
import type { Day, DayCounts, Hour, LogCounts, Table, Totals } from './summary.ts'
import { type TableName, tables } from './tables.ts'

/** The most hashes a sketch holds. */
export const SKETCH_SIZE = 16_384

/** The smallest visitor hashes of a period: a bottom-k sketch (Bar-Yossef et al. 2002). Below
 * `SKETCH_SIZE` visitors it is exact, from there on the standard error is 1/sqrt(k), 0.8 %. */
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

/**
 * Adds up the days from `from` to `to` (both in it): each day's counts, from every delivery day and
 * source that has some, and what is known of the logs of each delivery day. Days and deliveries
 * outside are left out; the order of neither map matters.
 */
export function buildPeriod(
  from: Day,
  to: Day,
  days: ReadonlyMap<Day, readonly DayCounts[]>,
  deliveries: ReadonlyMap<Day, readonly LogCounts[]>,
): Period {
  const isIn = ([day, list]: [Day, readonly unknown[]]): boolean =>
    day >= from && day <= to && list.length > 0
  const inside = [...days].filter(isIn).sort(byDay)
  const delivered = [...deliveries].filter(isIn).sort(byDay)
  const parts = inside.flatMap(([day, list]) =>
    list.map(({ tables }) => ({ tables, seen: { kind: 'day', day } as const })),
  )
  const all = inside.flatMap(([, list]) => list)
  const periodDays = inside.map(([day, list]): PeriodDay => {
    return {
      day,
      totals: mergeTotals(list.map(({ totals }) => totals)),
      visitors: unionOf(
        list.map(({ visitors }) => visitors),
        Number.POSITIVE_INFINITY,
      ).length,
      hours: mergeHours(list.map(({ hours }) => hours)),
    }
  })
  return {
    from,
    to,
    ...sumOfDays(
      periodDays,
      unionOf(
        all.map(({ visitors }) => visitors),
        SKETCH_SIZE,
      ),
    ),
    ...addTables(parts),
    log: mergeLogs(delivered.flatMap(([, logs]) => logs)),
    deliveries: delivered.map(([day, logs]) => ({ day, objects: mergeLogs(logs).objects })),
    firstRecord: Math.min(...all.map(({ firstRecord }) => firstRecord)),
    lastRecord: Math.max(...all.map(({ lastRecord }) => lastRecord)),
  }
}

/** Adds periods up that have no day in common, such as the months of a year. */
export function mergePeriods(periods: readonly Period[]): Period {
  const sorted = [...periods].sort((a, b) => (a.to < b.to ? -1 : 1))
  const [first] = sorted
  const last = sorted.at(-1)
  if (first === undefined || last === undefined) throw new Error('There is no period to add up')
  const days = sorted.flatMap((period) => period.days)
  if (new Set(days.map(({ day }) => day)).size < days.length) {
    throw new Error('Periods that have days in common cannot be added up')
  }
  const sketch = unionOf(
    sorted.map((period) => period.sketch.hashes),
    SKETCH_SIZE,
  )
  return {
    from: first.from,
    to: last.to,
    ...sumOfDays(days, sketch),
    ...addTables(
      sorted.map(({ tables, hotlinksSeen }) => ({
        tables,
        seen: { kind: 'rows', rows: hotlinksSeen },
      })),
    ),
    log: mergeLogs(sorted.map(({ log }) => log)),
    deliveries: sorted.flatMap((period) => period.deliveries),
    firstRecord: Math.min(...sorted.map(({ firstRecord }) => firstRecord)),
    lastRecord: Math.max(...sorted.map(({ lastRecord }) => lastRecord)),
  }
}

function byDay([a]: readonly [Day, unknown], [b]: readonly [Day, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function sumOfDays(
  days: readonly PeriodDay[],
  hashes: Float64Array,
): Pick<Period, 'days' | 'totals' | 'visitors' | 'sketch'> {
  const most = days.reduce((sum, { visitors }) => sum + visitors, 0)
  return {
    days,
    totals: mergeTotals(days.map(({ totals }) => totals)),
    visitors: Math.min(most, estimateVisitors(hashes)),
    sketch: { hashes },
  }
}

/** Distinct visitors from the smallest hashes of all: with the k-th smallest of n hashes, spread
 * evenly from 0 to 1, at u, n is about (k - 1) / u. */
export function estimateVisitors(hashes: Float64Array): number {
  if (hashes.length < SKETCH_SIZE) return hashes.length
  return Math.round((SKETCH_SIZE - 1) / ((hashes[SKETCH_SIZE - 1]! + 1) / 2 ** 53))
}

interface Part {
  readonly tables: Tables
  /** When its hot links were seen: all on one day, or each row on its own days. */
  readonly seen:
    | { readonly kind: 'day'; readonly day: Day }
    | { readonly kind: 'rows'; readonly rows: SeenDays }
}

function addTables(parts: readonly Part[]): Pick<Period, 'tables' | 'hotlinksSeen'> {
  const added: Partial<Record<TableName, Table>> = {}
  let hotlinksSeen: SeenDays = { first: [], last: [] }
  for (const tableRow of tables) {
    const { name } = tableRow
    const sum = new TableSum(tableRow)
    const first: Day[] = []
    const last: Day[] = []
    for (const { tables, seen } of parts) {
      const added = sum.add(tables[name])
      if (name !== 'hotlinks') continue
      for (let at = 0; at < added.length; at++) {
        const row = added[at]!
        const from = seen.kind === 'day' ? seen.day : seen.rows.first[at]!
        const to = seen.kind === 'day' ? seen.day : seen.rows.last[at]!
        if (first[row] === undefined || from < first[row]) first[row] = from
        if (last[row] === undefined || to > last[row]) last[row] = to
      }
    }
    const { table, rows } = sum.table('by name')
    added[name] = table
    if (name !== 'hotlinks') continue
    hotlinksSeen = {
      first: Array.from(rows, (row) => first[row]!),
      last: Array.from(rows, (row) => last[row]!),
    }
  }
  return { tables: added as Tables, hotlinksSeen }
}
