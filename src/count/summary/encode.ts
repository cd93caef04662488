/** Summaries as bytes, and back, with the tables of some rows: an outline with all their sums, and their
 * names and columns in sections (`columns/codec.ts`). Equal summaries give equal bytes. */
import type { Day } from '../../calendar/day.ts'
import type { FileKind, NumbersOutline, TableOutline } from '../../columns/codec.ts'
import { type ByteSource, SectionReader } from '../../columns/section-reader.ts'
import { SectionWriter } from '../../columns/section-writer.ts'
import { malformedReasons } from '../../formats/records.ts'
import { type CubeOutline, cubeOutline, lazyCube } from '../cube/encode.ts'
import { type TableRows, tables } from '../tables/tables.ts'
import { lazyRows, type RowsOutline, rowsOutline } from '../visitors/encode.ts'
import {
  type Layout,
  lackedBy,
  layoutOf,
  layoutOfVersion2,
  storedTables,
  totalsOf,
  totalsOutline,
} from './layout.ts'
import { lackedByAny } from './merge.ts'
import {
  type DayCounts,
  type Hour,
  type LogCounts,
  noTable,
  noTablesOf,
  type Summary,
  type Table,
  type Tables,
} from './summary.ts'

/** All that a release ever wrote is read. */
const summaryFile: FileKind = {
  magic: 'S3LRSUM',
  what: 'summary',
  version: '3',
  readable: ['2', '3'],
}

/** The bytes of a summary. */
export function encodeSummary(
  { log, days }: Summary,
  rows: TableRows = tables,
): Uint8Array<ArrayBuffer> {
  const writer = new SectionWriter()
  const outline: Omit<SummaryOutline, 'visitorRows' | 'cubes'> = {
    layout: layoutOf(rows),
    log: logOutline(log),
    days: [...days].map(([day, counts]) => ({
      day,
      totals: totalsOutline(counts.totals),
      hours: hoursOutline(counts.hours),
      visitors: writer.numbers(counts.visitors),
      tables: tablesOutline(writer, counts.tables, rows),
      times: [finite(counts.firstRecord), finite(counts.lastRecord)],
      ...(counts.unhashed > 0 && { unhashed: counts.unhashed }),
      ...(counts.unhashedEmbedded > 0 && { unhashedEmbedded: counts.unhashedEmbedded }),
      ...(counts.lacking.length > 0 && { lacking: counts.lacking }),
    })),
  }
  // Behind all sections that release 1.0 knows, so that it can read what comes before.
  const visitorRows = [...days.values()].map(({ visitorRows }) =>
    visitorRows === null ? null : rowsOutline(writer, visitorRows),
  )
  // And behind those that came after it.
  const cubes = [...days.values()].map(({ cube }) =>
    cube === null ? null : cubeOutline(writer, cube),
  )
  return writer.finish(summaryFile, { ...outline, visitorRows, cubes })
}

/** The summary of `encoded`, which must not change as long as it is used. Throws where that is none
 * of this version, or not whole. */
export function decodeSummary(encoded: Uint8Array | ByteSource, rows: TableRows = tables): Summary {
  const reader = new SectionReader(encoded, summaryFile)
  const outline = reader.outline as SummaryOutline
  const { log, days, layout = layoutOfVersion2 } = outline
  const { visitorRows: listOfRows = [], cubes = [] } = outline
  const lackedByAll = lackedBy(layout, layoutOf(rows))
  const stored = storedTables(layout, rows)
  const counted = days.map((outline) => {
    const { day, totals, hours, visitors, times } = outline
    const { unhashed = 0, unhashedEmbedded = 0, lacking = [] } = outline
    const readVisitors = reader.lazyNumbers(visitors)
    const counts = {
      totals: totalsOf(totals, layout),
      hours: hoursOf(hours),
      unhashed,
      unhashedEmbedded,
      tables: withAll(reader.lazyTables(outline.tables, stored), rows),
      firstRecord: times[0] ?? Number.POSITIVE_INFINITY,
      lastRecord: times[1] ?? Number.NEGATIVE_INFINITY,
      lacking: lackedByAny([lackedByAll, lacking]),
    }
    return { day, counts, readVisitors }
  })
  const read = listOfRows.map((outline) => (outline === null ? null : lazyRows(reader, outline)))
  const readCubes = cubes.map((outline) => (outline === null ? null : lazyCube(reader, outline)))
  return {
    log: logOf(log),
    days: new Map(
      counted.map(({ day, counts, readVisitors }, at): [Day, DayCounts] => [
        day,
        {
          ...counts,
          get visitors() {
            return readVisitors()
          },
          get visitorRows() {
            return read[at] ?? null
          },
          get cube() {
            return readCubes[at]?.() ?? null
          },
        },
      ]),
    ),
  }
}

/** The tables of these rows, in their order. */
export function tablesOutline(writer: SectionWriter, all: Tables, rows: TableRows): TableOutline[] {
  return rows.map((row) => writer.table(all[row.name] ?? noTable, row))
}

/** Tables that were read, which may be read only when they are asked for, and those that a file lacks. */
export function withAll(read: Readonly<Record<string, Table>>, rows: TableRows): Tables {
  return Object.defineProperties(noTablesOf(rows), Object.getOwnPropertyDescriptors(read))
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
    readonly unhashedEmbedded?: number
    /** What its counts lack beyond what the layout does. */
    readonly lacking?: readonly string[]
  }[]
  /** Of each day; null where there are none. Not up to release 1.0. */
  readonly visitorRows?: readonly (RowsOutline | null)[]
  /** Of each day; null where reads were not counted by all dimensions. Not up to release 1.0. */
  readonly cubes?: readonly (CubeOutline | null)[]
}

/** What is known of the logs, as JSON. */
export type LogOutline = Omit<LogCounts, 'malformed' | 'delayHours'> & {
  /** Not in version 0.1. */
  readonly delayHours?: readonly number[]
  readonly malformed: readonly (readonly [
    reason: string,
    count: number,
    samples: readonly string[],
  ])[]
}

export function logOutline(log: LogCounts) {
  const { objects, objectBytes, records, duplicates, unidentified, repeated, malformed } = log
  return {
    objects,
    objectBytes,
    records,
    duplicates,
    ...(unidentified && { unidentified }),
    ...(repeated && { repeated }),
    malformed: malformedReasons.flatMap((reason) => {
      const one = malformed[reason]
      return one === undefined ? [] : [[reason, one.count, one.samples] as const]
    }),
    delays: log.delays,
    delayHours: log.delayHours,
  } satisfies LogOutline
}

export function logOf({ malformed, delayHours = [], ...log }: LogOutline): LogCounts {
  const byReason = malformed.map(([reason, count, samples]) => [reason, { count, samples }])
  return { ...log, delayHours, malformed: Object.fromEntries(byReason) as LogCounts['malformed'] }
}

export function hoursOutline(hours: readonly Hour[]): number[] {
  return hours.flatMap(({ requests, bytes, people }) => [requests, bytes, people])
}

export function hoursOf(outline: readonly number[]): Hour[] {
  if (!Array.isArray(outline) || outline.length !== 3 * 24) throw new Error('A day has 24 hours')
  return Array.from({ length: outline.length / 3 }, (_, hour) => ({
    requests: outline[3 * hour] ?? 0,
    bytes: outline[3 * hour + 1] ?? 0,
    people: outline[3 * hour + 2] ?? 0,
  }))
}

export function finite(time: number): number | null {
  return Number.isFinite(time) ? time : null
}
