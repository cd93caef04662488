/** Summaries and periods as bytes, and back: an outline with all their sums, and their names and columns
 * in sections (`sections.ts`). Equal summaries give equal bytes. */
import { malformedReasons } from '../parse/records.ts'
import type { Period } from './period.ts'
import {
  type Packed,
  PERIOD,
  Reader,
  type Stored,
  SUMMARY,
  type TableOutline,
  Writer,
} from './sections.ts'
import type { Day, DayCounts, Hour, LogCounts, Summary, Totals } from './summary.ts'

/** The bytes of a summary. */
export function encodeSummary({ log, days }: Summary): Uint8Array<ArrayBuffer> {
  const writer = new Writer()
  const outline: SummaryOutline = {
    log: logOutline(log),
    days: [...days].map(([day, counts]) => ({
      day,
      totals: totalsOutline(counts.totals),
      hours: hoursOutline(counts.hours),
      visitors: writer.numbers(counts.visitors),
      tables: writer.tables(counts.tables),
      times: [finite(counts.firstRecord), finite(counts.lastRecord)],
    })),
  }
  return writer.finish(SUMMARY, outline)
}

/** The summary of `encoded`, which must not change as long as it is used. Throws where that is none
 * of this version, or not whole. */
export function decodeSummary(encoded: Uint8Array | Stored): Summary {
  const reader = new Reader(encoded, SUMMARY)
  const { log, days } = reader.outline as SummaryOutline
  return {
    log: logOf(log),
    days: new Map(
      days.map(({ day, totals, hours, visitors, tables, times }): [Day, DayCounts] => {
        const readVisitors = reader.closedNumbers(visitors)
        const counts = {
          totals: totalsOf(totals),
          hours: hoursOf(hours),
          get visitors() {
            return readVisitors()
          },
          tables: reader.closedTables(tables),
          firstRecord: times[0] ?? Number.POSITIVE_INFINITY,
          lastRecord: times[1] ?? Number.NEGATIVE_INFINITY,
        }
        return [day, counts]
      }),
    ),
  }
}

/** The bytes of a period. */
export function encodePeriod(period: Period): Uint8Array<ArrayBuffer> {
  const writer = new Writer()
  const { from, to, days, totals, visitors, sketch, hotlinksSeen, log, deliveries } = period
  const outline: PeriodOutline = {
    from,
    to,
    days: days.map(({ day, totals, visitors, hours }) => ({
      day,
      totals: totalsOutline(totals),
      visitors,
      hours: hoursOutline(hours),
    })),
    totals: totalsOutline(totals),
    visitors,
    sketch: writer.numbers(sketch.hashes),
    tables: writer.tables(period.tables),
    seenDays: hotlinksSeen.days,
    firstSeen: writer.numbers(hotlinksSeen.first),
    lastSeen: writer.numbers(hotlinksSeen.last),
    log: logOutline(log),
    deliveries: deliveries.map(({ day, objects }) => [day, objects]),
    times: [finite(period.firstRecord), finite(period.lastRecord)],
  }
  return writer.finish(PERIOD, outline)
}

/** The period of `bytes`, as `decodeSummary`. Its tables are closed where it is to be added up. */
export function decodePeriod(bytes: Uint8Array, state: 'open' | 'closed' = 'open'): Period {
  const reader = new Reader(bytes, PERIOD)
  const outline = reader.outline as PeriodOutline
  const sketch = { hashes: reader.numbers(outline.sketch) }
  const tables =
    state === 'closed' ? reader.closedTables(outline.tables) : reader.tables(outline.tables)
  const hotlinksSeen = {
    days: outline.seenDays,
    first: reader.integers(outline.firstSeen),
    last: reader.integers(outline.lastSeen),
  }
  return {
    from: outline.from,
    to: outline.to,
    days: outline.days.map(({ day, totals, visitors, hours }) => ({
      day,
      totals: totalsOf(totals),
      visitors,
      hours: hoursOf(hours),
    })),
    totals: totalsOf(outline.totals),
    visitors: outline.visitors,
    sketch,
    tables,
    hotlinksSeen,
    log: logOf(outline.log),
    deliveries: outline.deliveries.map(([day, objects]) => ({ day, objects })),
    firstRecord: outline.times[0] ?? Number.POSITIVE_INFINITY,
    lastRecord: outline.times[1] ?? Number.NEGATIVE_INFINITY,
  }
}

interface SummaryOutline {
  readonly log: LogOutline
  readonly days: readonly {
    readonly day: Day
    readonly totals: readonly number[]
    readonly hours: readonly number[]
    readonly visitors: Packed
    readonly tables: readonly TableOutline[]
    readonly times: readonly (number | null)[]
  }[]
}

interface PeriodOutline {
  readonly from: Day
  readonly to: Day
  readonly days: readonly {
    readonly day: Day
    readonly totals: readonly number[]
    readonly visitors: number
    readonly hours: readonly number[]
  }[]
  readonly totals: readonly number[]
  readonly visitors: number
  readonly sketch: Packed
  readonly tables: readonly TableOutline[]
  readonly seenDays: readonly Day[]
  readonly firstSeen: Packed
  readonly lastSeen: Packed
  readonly log: LogOutline
  readonly deliveries: readonly (readonly [Day, number])[]
  readonly times: readonly (number | null)[]
}

type LogOutline = Omit<LogCounts, 'malformed'> & {
  readonly malformed: readonly (readonly [
    reason: string,
    count: number,
    samples: readonly string[],
  ])[]
}

function logOutline({ objects, objectBytes, records, duplicates, malformed, delays }: LogCounts) {
  return {
    objects,
    objectBytes,
    records,
    duplicates,
    malformed: malformedReasons.flatMap((reason) => {
      const one = malformed[reason]
      return one === undefined ? [] : [[reason, one.count, one.samples] as const]
    }),
    delays,
  } satisfies LogOutline
}

function logOf({ malformed, ...log }: LogOutline): LogCounts {
  const byReason = malformed.map(([reason, count, samples]) => [reason, { count, samples }])
  return { ...log, malformed: Object.fromEntries(byReason) as LogCounts['malformed'] }
}

function totalsOutline(totals: Totals): number[] {
  const { people, bots, tools } = totals
  return [
    ...plainTotals.map((name) => totals[name]),
    ...[people, bots, tools].flatMap(({ requests, bytes }) => [requests, bytes]),
  ]
}

const plainTotals = [
  'requests',
  'bytes',
  'records',
  'reads',
  'pageViews',
  'errors',
  'serverErrors',
  'billedWrites',
  'billedReads',
  'billedBytes',
  'excluded',
] as const satisfies readonly (keyof Totals)[]

function totalsOf(outline: readonly number[]): Totals {
  const plain = Object.fromEntries(plainTotals.map((name, at) => [name, outline[at] ?? 0]))
  const kind = (at: number) => ({
    requests: outline[plainTotals.length + 2 * at] ?? 0,
    bytes: outline[plainTotals.length + 2 * at + 1] ?? 0,
  })
  const named = plain as Record<(typeof plainTotals)[number], number>
  return { ...named, people: kind(0), bots: kind(1), tools: kind(2) }
}

function hoursOutline(hours: readonly Hour[]): number[] {
  return hours.flatMap(({ requests, bytes, people }) => [requests, bytes, people])
}

function hoursOf(outline: readonly number[]): Hour[] {
  return Array.from({ length: outline.length / 3 }, (_, hour) => ({
    requests: outline[3 * hour] ?? 0,
    bytes: outline[3 * hour + 1] ?? 0,
    people: outline[3 * hour + 2] ?? 0,
  }))
}

function finite(time: number): number | null {
  return Number.isFinite(time) ? time : null
}
