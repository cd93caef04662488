/** Periods as bytes, and back, with the tables of some rows, as summaries are (`count/summary/encode.ts`). */
import type { Day } from '../calendar/day.ts'
import type { FileKind, NumbersOutline, TableOutline } from '../columns/codec.ts'
import { joined } from '../columns/merge-columns.ts'
import { SectionReader } from '../columns/section-reader.ts'
import { SectionWriter } from '../columns/section-writer.ts'
import type { CountedWith } from '../count/settings.ts'
import {
  finite,
  hoursOf,
  hoursOutline,
  type LogOutline,
  logOf,
  logOutline,
  tablesOutline,
  withAll,
} from '../count/summary/encode.ts'
import {
  type Layout,
  layoutOf,
  storedTables,
  totalsOf,
  totalsOutline,
} from '../count/summary/layout.ts'
import { type TableRows, tables } from '../count/tables/tables.ts'
import { lazyRows, type RowsOutline, rowsOutline } from '../count/visitors/encode.ts'
import { type Daily, type DailyRow, dailyRow, moreColumns } from './daily.ts'
import type { DistinctColumn, DistinctColumns } from './distinct.ts'
import type { VisitorsAre } from './people.ts'
import type { Period } from './rollup.ts'

/** Periods are made anew from summaries, so those of other versions are not read. */
const periodFile: FileKind = { magic: 'S3LRPER', what: 'period', version: '5', readable: ['5'] }

/** The bytes of a period. */
export function encodePeriod(period: Period, rows: TableRows = tables): Uint8Array<ArrayBuffer> {
  const writer = new SectionWriter()
  const { from, to, days, totals, visitors, visitorsAre, unhashed } = period
  const { embedded, unhashedEmbedded, visitorRows, sketch, hotlinksSeen, log, deliveries } = period
  const daily = Object.entries(period.daily.tables)
  const settings = new Settings()
  const outline: PeriodOutline = {
    layout: layoutOf(rows),
    from,
    to,
    days: days.map((one) => ({
      day: one.day,
      totals: totalsOutline(one.totals),
      visitors: one.visitors,
      embedded: one.embedded,
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
    embedded,
    unhashed,
    unhashedEmbedded,
    sketch: writer.numbers(sketch.hashes),
    tables: tablesOutline(writer, period.tables, rows),
    seenDays: hotlinksSeen.days,
    firstSeen: writer.numbers(hotlinksSeen.first),
    lastSeen: writer.numbers(hotlinksSeen.last),
    dailyDays: period.daily.days,
    daily: daily.map(([table, { rows, isWhole }]) => ({
      table,
      names: rows.map(({ name }) => name),
      isWhole,
      requests: writer.numbers(joined(rows.map(({ requests }) => requests))),
      bytes: writer.numbers(joined(rows.map(({ bytes }) => bytes))),
      ...moreIn(writer, rows),
    })),
    log: logOutline(log),
    deliveries: deliveries.map(({ day, objects }) => [day, objects]),
    times: [finite(period.firstRecord), finite(period.lastRecord)],
    visitorRows: visitorRows && rowsOutline(writer, visitorRows),
    distinct: Object.entries(period.distinct).map(([table, { visitors, rest }]) => ({
      table,
      visitors: writer.column(visitors),
      rest,
    })),
  }
  return writer.finish(periodFile, outline)
}

/** The period of `bytes`, as `decodeSummary`. Its tables are read when they are first asked for; `closed`, where it
 * is to be added up: whenever they are. */
export function decodePeriod(
  bytes: Uint8Array,
  state: 'open' | 'closed' = 'open',
  rows: TableRows = tables,
): Period {
  const reader = new SectionReader(bytes, periodFile)
  const outline = reader.outline as PeriodOutline
  const { layout } = outline
  const stored = storedTables(layout, rows)
  const sketch = { hashes: reader.numbers(outline.sketch) }
  const read =
    state === 'closed'
      ? reader.lazyTables(outline.tables, stored)
      : reader.tables(outline.tables, stored)
  const hotlinksSeen = {
    days: outline.seenDays,
    first: reader.integers(outline.firstSeen),
    last: reader.integers(outline.lastSeen),
  }
  const daily = dailyOf(reader, outline)
  const visitorRows = outline.visitorRows && lazyRows(reader, outline.visitorRows)
  const distinct = distinctOf(reader, outline.distinct)
  return {
    from: outline.from,
    to: outline.to,
    days: outline.days.map((one) => ({
      day: one.day,
      totals: totalsOf(one.totals, layout),
      visitors: one.visitors,
      embedded: one.embedded,
      visitorsAre: one.isAddedUp ? 'added up' : 'counted',
      isCopied: one.isCopied ?? false,
      countedWith: one.with.map((number) => outline.settings[number]!),
      hours: hoursOf(one.hours),
      lacking: one.lacking ?? [],
    })),
    totals: totalsOf(outline.totals, layout),
    visitors: outline.visitors,
    visitorsAre: outline.visitorsAre,
    embedded: outline.embedded,
    unhashed: outline.unhashed,
    unhashedEmbedded: outline.unhashedEmbedded,
    sketch,
    visitorRows,
    tables: withAll(read, rows),
    distinct,
    hotlinksSeen,
    daily,
    log: logOf(outline.log),
    deliveries: outline.deliveries.map(([day, objects]) => ({ day, objects })),
    firstRecord: outline.times[0] ?? Number.POSITIVE_INFINITY,
    lastRecord: outline.times[1] ?? Number.NEGATIVE_INFINITY,
  }
}

/** What was told of all rows beside requests and bytes. The rest is left out, as in what builds wrote that did not count it. */
function moreIn(writer: SectionWriter, rows: readonly DailyRow[]): MoreOutline {
  const told = moreColumns.map((column): MoreOutline => {
    const columns = rows.flatMap((row) => row[column] ?? [])
    if (rows.length === 0 || columns.length < rows.length) return {}
    return { [column]: writer.numbers(joined(columns)) }
  })
  return Object.assign({}, ...told)
}

function dailyOf(reader: SectionReader, { dailyDays: days, daily }: PeriodOutline): Daily {
  const tables = daily.map(({ table, names, isWhole, ...outlines }) => {
    const columns = Object.entries(outlines).map(([column, outline]) => [
      column,
      reader.numbers(outline),
    ])
    const read: Readonly<Record<string, Float64Array>> = Object.fromEntries(columns)
    const rows = names.map((name, at) => {
      const [from, to] = [at * days.length, (at + 1) * days.length]
      const isTold = (column: string) => read[column] !== undefined
      return dailyRow(name, isTold, (column) => read[column]!.subarray(from, to))
    })
    return [table, { rows, isWhole }] as const
  })
  return { days, tables: Object.fromEntries(tables) }
}

/** Of builds since these are told by day. */
type MoreOutline = { readonly [column in (typeof moreColumns)[number]]?: NumbersOutline }

interface PeriodOutline {
  readonly layout: Layout
  readonly from: Day
  readonly to: Day
  readonly days: readonly {
    readonly day: Day
    readonly totals: readonly number[]
    readonly visitors: number
    readonly embedded: number
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
  readonly embedded: number
  readonly unhashed: number
  readonly unhashedEmbedded: number
  readonly sketch: NumbersOutline
  readonly tables: readonly TableOutline[]
  readonly seenDays: readonly Day[]
  readonly firstSeen: NumbersOutline
  readonly lastSeen: NumbersOutline
  readonly dailyDays: readonly Day[]
  readonly daily: readonly ({
    readonly table: string
    readonly names: readonly string[]
    readonly isWhole: boolean
    /** Of each name, of each day. */
    readonly requests: NumbersOutline
    readonly bytes: NumbersOutline
  } & MoreOutline)[]
  readonly log: LogOutline
  readonly deliveries: readonly (readonly [Day, number])[]
  readonly times: readonly (number | null)[]
  readonly visitorRows: RowsOutline | null
  readonly distinct: readonly DistinctOutline[]
}

interface DistinctOutline {
  readonly table: string
  readonly visitors: NumbersOutline
  readonly rest: number
}

/** Each column is read whenever it is looked into. */
function distinctOf(reader: SectionReader, outlines: readonly DistinctOutline[]): DistinctColumns {
  const columns = outlines.map(({ table, visitors, rest }) => {
    const read = reader.lazyNumbers(visitors)
    const column: DistinctColumn = {
      get visitors() {
        return read()
      },
      rest,
    }
    return [table, column] as const
  })
  return Object.fromEntries(columns)
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
