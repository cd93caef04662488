/** Summaries and periods as bytes, and back, with the tables of some rows: an outline with all their sums, and their names and columns
 * in sections (`sections.ts`). Equal summaries give equal bytes. */

import {
  type ByteSource,
  type NumbersOutline,
  PERIOD,
  SectionReader,
  SectionWriter,
  SUMMARY,
  type TableOutline,
} from '../columns/codec.ts'
import { malformedReasons } from '../formats/records.ts'
import type { Period, VisitorsAre } from '../rollup/rollup.ts'
import { type Layout, lackedBy, layoutOf, totalsOf, totalsOutline } from './layout.ts'
import { lackedByAny } from './merge.ts'
import type { CountedWith } from './settings.ts'
import type { Day, DayCounts, Hour, LogCounts, Summary } from './summary.ts'
import { type TableRows, tables } from './tables.ts'

/** The bytes of a summary. */
export function encodeSummary(
  { log, days }: Summary,
  rows: TableRows = tables,
): Uint8Array<ArrayBuffer> {
  const writer = new SectionWriter()
  const outline: SummaryOutline = {
    layout: layoutOf(rows),
    log: logOutline(log),
    days: [...days].map(([day, counts]) => ({
      day,
      totals: totalsOutline(counts.totals),
      hours: hoursOutline(counts.hours),
      visitors: writer.numbers(counts.visitors),
      tables: writer.tables(counts.tables, rows),
      times: [finite(counts.firstRecord), finite(counts.lastRecord)],
      ...(counts.unhashed > 0 && { unhashed: counts.unhashed }),
      ...(counts.lacking.length > 0 && { lacking: counts.lacking }),
    })),
  }
  return writer.finish(SUMMARY, outline)
}

/** The summary of `encoded`, which must not change as long as it is used. Throws where that is none
 * of this version, or not whole. */
export function decodeSummary(encoded: Uint8Array | ByteSource, rows: TableRows = tables): Summary {
  const reader = new SectionReader(encoded, SUMMARY)
  const { log, days } = reader.outline as SummaryOutline
  const lackedByAll = lackedBy(reader.layout, layoutOf(rows))
  return {
    log: logOf(log),
    days: new Map(
      days.map((outline): [Day, DayCounts] => {
        const { day, totals, hours, visitors, times } = outline
        const { unhashed = 0, lacking = [] } = outline
        const readVisitors = reader.lazyNumbers(visitors)
        const counts = {
          totals: totalsOf(totals, reader.layout),
          hours: hoursOf(hours),
          get visitors() {
            return readVisitors()
          },
          unhashed,
          tables: reader.lazyTables(outline.tables, rows),
          firstRecord: times[0] ?? Number.POSITIVE_INFINITY,
          lastRecord: times[1] ?? Number.NEGATIVE_INFINITY,
          lacking: lackedByAny([lackedByAll, lacking]),
        }
        return [day, counts]
      }),
    ),
  }
}

/** The bytes of a period. */
export function encodePeriod(period: Period, rows: TableRows = tables): Uint8Array<ArrayBuffer> {
  const writer = new SectionWriter()
  const { from, to, days, totals, visitors, visitorsAre, unhashed } = period
  const { sketch, hotlinksSeen, log, deliveries } = period
  const settings = new Settings()
  const outline: PeriodOutline = {
    layout: layoutOf(rows),
    from,
    to,
    days: days.map((one) => ({
      day: one.day,
      totals: totalsOutline(one.totals),
      visitors: one.visitors,
      hours: hoursOutline(one.hours),
      ...(one.visitorsAre === 'added up' && { isAddedUp: true as const }),
      ...(one.isCopied && { isCopied: true as const }),
      with: settings.numbersOf(one.countedWith),
      ...(one.lacking.length > 0 && { lacking: one.lacking }),
    })),
    settings: settings.all,
    totals: totalsOutline(totals),
    visitors,
    visitorsAre,
    unhashed,
    sketch: writer.numbers(sketch.hashes),
    tables: writer.tables(period.tables, rows),
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
export function decodePeriod(
  bytes: Uint8Array,
  state: 'open' | 'closed' = 'open',
  rows: TableRows = tables,
): Period {
  const reader = new SectionReader(bytes, PERIOD)
  const outline = reader.outline as PeriodOutline
  const sketch = { hashes: reader.numbers(outline.sketch) }
  const opened =
    state === 'closed'
      ? reader.lazyTables(outline.tables, rows)
      : reader.tables(outline.tables, rows)
  const hotlinksSeen = {
    days: outline.seenDays,
    first: reader.integers(outline.firstSeen),
    last: reader.integers(outline.lastSeen),
  }
  return {
    from: outline.from,
    to: outline.to,
    days: outline.days.map((one) => ({
      day: one.day,
      totals: totalsOf(one.totals, reader.layout),
      visitors: one.visitors,
      visitorsAre: one.isAddedUp ? 'added up' : 'counted',
      isCopied: one.isCopied ?? false,
      countedWith: one.with.map((number) => outline.settings[number]!),
      hours: hoursOf(one.hours),
      lacking: one.lacking ?? [],
    })),
    totals: totalsOf(outline.totals, reader.layout),
    visitors: outline.visitors,
    visitorsAre: outline.visitorsAre,
    unhashed: outline.unhashed,
    sketch,
    tables: opened,
    hotlinksSeen,
    log: logOf(outline.log),
    deliveries: outline.deliveries.map(([day, objects]) => ({ day, objects })),
    firstRecord: outline.times[0] ?? Number.POSITIVE_INFINITY,
    lastRecord: outline.times[1] ?? Number.NEGATIVE_INFINITY,
  }
}

interface SummaryOutline {
  /** From version 3. */
  readonly layout?: Layout
  readonly log: LogOutline
  readonly days: readonly {
    readonly day: Day
    readonly totals: readonly number[]
    readonly hours: readonly number[]
    readonly visitors: NumbersOutline
    readonly tables: readonly TableOutline[]
    readonly times: readonly (number | null)[]
    /** More than none. */
    readonly unhashed?: number
    /** What its counts lack beyond what the layout does. */
    readonly lacking?: readonly string[]
  }[]
}

interface PeriodOutline {
  readonly layout: Layout
  readonly from: Day
  readonly to: Day
  readonly days: readonly {
    readonly day: Day
    readonly totals: readonly number[]
    readonly visitors: number
    readonly hours: readonly number[]
    readonly isAddedUp?: true
    readonly isCopied?: true
    /** Which of the settings. */
    readonly with: readonly number[]
    readonly lacking?: readonly string[]
  }[]
  readonly settings: readonly CountedWith[]
  readonly totals: readonly number[]
  readonly visitors: number
  readonly visitorsAre: VisitorsAre
  readonly unhashed: number
  readonly sketch: NumbersOutline
  readonly tables: readonly TableOutline[]
  readonly seenDays: readonly Day[]
  readonly firstSeen: NumbersOutline
  readonly lastSeen: NumbersOutline
  readonly log: LogOutline
  readonly deliveries: readonly (readonly [Day, number])[]
  readonly times: readonly (number | null)[]
}

/** Settings that days were counted with, each once. */
class Settings {
  readonly all: CountedWith[] = []
  readonly #numbers = new Map<string, number>()

  numbersOf(some: readonly CountedWith[]): number[] {
    return some.map((one) => {
      const name = JSON.stringify([one.timeZone, one.clientAddresses, one.exclude])
      const known = this.#numbers.get(name)
      if (known !== undefined) return known
      this.#numbers.set(name, this.all.length)
      return this.all.push(one) - 1
    })
  }
}

type LogOutline = Omit<LogCounts, 'malformed' | 'delayHours'> & {
  /** Not in version 0.1. */
  readonly delayHours?: readonly number[]
  readonly malformed: readonly (readonly [
    reason: string,
    count: number,
    samples: readonly string[],
  ])[]
}

function logOutline(log: LogCounts) {
  const { objects, objectBytes, records, duplicates, malformed } = log
  return {
    objects,
    objectBytes,
    records,
    duplicates,
    malformed: malformedReasons.flatMap((reason) => {
      const one = malformed[reason]
      return one === undefined ? [] : [[reason, one.count, one.samples] as const]
    }),
    delays: log.delays,
    delayHours: log.delayHours,
  } satisfies LogOutline
}

function logOf({ malformed, delayHours = [], ...log }: LogOutline): LogCounts {
  const byReason = malformed.map(([reason, count, samples]) => [reason, { count, samples }])
  return { ...log, delayHours, malformed: Object.fromEntries(byReason) as LogCounts['malformed'] }
}

function hoursOutline(hours: readonly Hour[]): number[] {
  return hours.flatMap(({ requests, bytes, people }) => [requests, bytes, people])
}

function hoursOf(outline: readonly number[]): Hour[] {
  if (!Array.isArray(outline) || outline.length !== 3 * 24) throw new Error('A day has 24 hours')
  return Array.from({ length: outline.length / 3 }, (_, hour) => ({
    requests: outline[3 * hour] ?? 0,
    bytes: outline[3 * hour + 1] ?? 0,
    people: outline[3 * hour + 2] ?? 0,
  }))
}

function finite(time: number): number | null {
  return Number.isFinite(time) ? time : null
}
