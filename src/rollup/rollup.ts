import type { Day } from '../calendar/day.ts'
import { columnarTable, gather } from '../columns/table.ts'
import { once } from '../count/once.ts'
import type { CountedWith } from '../count/settings.ts'
import { lackedByAny, mergeHours, mergeLogs, mergeTotals } from '../count/summary/merge.ts'
import {
  type DayCounts,
  type Hour,
  type LogCounts,
  noTable,
  type Table,
  type Tables,
  type Totals,
} from '../count/summary/summary.ts'
import { mergeManyTables, mergeTables, TABLES_AT_ONCE } from '../count/tables/table-merge.ts'
import { type TableRow, type TableRows, tables } from '../count/tables/tables.ts'
import type { VisitorRows } from '../count/visitors/rows.ts'
import { type Daily, type DailyTable, dailyTable, isDaily, lastDays, mergeDaily } from './daily.ts'
import { type DistinctColumns, distinctColumns } from './distinct.ts'
import { type OwnSites, ownSitesOf } from './own-sites.ts'
import {
  type KnownVisitors,
  knownOfDay,
  peopleOfDay,
  peopleOfPeriod,
  sketchOf,
  type VisitorSketch,
  type VisitorsAre,
} from './people.ts'
import type { Renamed } from './renamed.ts'

/** The counts of a day in one summary, and where they come from. */
export interface DayPart extends Omit<DayCounts, 'cube'> {
  /** Out of a publishable copy: smaller rows of its tables are rest, and nothing in it was made of an
   * address. */
  readonly isCopy?: boolean
  /** As far as it is known; mostly one. */
  readonly countedWith?: readonly CountedWith[]
}

/** A day inside a period: its sums, its visitors, its hours. */
export interface PeriodDay {
  readonly day: Day
  readonly totals: Totals
  readonly visitors: number
  readonly visitorsAre: 'counted' | 'added up'
  /** People who only ever got files that pages of other sites show, and so are no visitors: distinct ones, or at
   * most, as visitors are. */
  readonly embedded: number
  /** Whether its counts, or some of them, are out of a publishable copy. */
  readonly isCopied: boolean
  /** The settings its counts were made with, as far as they are known; mostly one. */
  readonly countedWith: readonly CountedWith[]
  readonly hours: readonly Hour[]
  /** As of `DayCounts`. */
  readonly lacking: readonly string[]
}

/** First and last day that the rows of `tables.hotlinks` were seen in the period, as numbers of `days`. */
export interface SeenDays {
  /** Those that are some row's first or last, in order. */
  readonly days: readonly Day[]
  readonly first: Uint32Array
  readonly last: Uint32Array
}

/** The day that a row of `tables.hotlinks` was first or last seen. */
export function daySeen({ hotlinksSeen }: Period, which: 'first' | 'last', row: number): Day {
  return hotlinksSeen.days[hotlinksSeen[which][row]!]!
}

/** Everything the report needs of a range of days. Built from day counts, merged whole. */
export interface Period {
  readonly from: Day
  readonly to: Day
  /** Days with records, in order. */
  readonly days: readonly PeriodDay[]
  readonly totals: Totals
  /** Never more than the sum of the days. */
  readonly visitors: number
  readonly visitorsAre: VisitorsAre
  /** As of a day. */
  readonly embedded: number
  /** How many of them, at most, are not in the sketch: their hashes are gone. */
  readonly unhashed: number
  readonly unhashedEmbedded: number
  /** Of all people, visitors or not. */
  readonly sketch: VisitorSketch
  /** Those of the sketch; null where nothing is known of any. */
  readonly visitorRows: VisitorRows | null
  readonly tables: Tables
  /** In `tables`, who came on several days counts on each. */
  readonly distinct: DistinctColumns
  readonly hotlinksSeen: SeenDays
  /** Of the rows that take most. */
  readonly daily: Daily
  /** Of the delivery days that fall in the period. */
  readonly log: LogCounts
  /** Log objects, each by the day that its delivery day is told under. */
  readonly deliveries: readonly { readonly day: Day; readonly objects: number }[]
  readonly firstRecord: number
  readonly lastRecord: number
}

/** Regions of AWS and the billed bytes that went to them. */
export type AwsRegions = readonly (readonly [region: string, bytes: number])[]

/** Of a period: which of them is the bucket's own, the report knows. */
export function awsRegionsOf({ tables }: Pick<Period, 'tables'>): AwsRegions {
  const { names, columns, rest } = tables.sourceRegions
  const all = names.map((region, row) => [region, columns.awsBytes?.[row] ?? 0] as const)
  const cut = ['', rest.columns.awsBytes ?? 0] as const
  return [...all, cut].filter(([, bytes]) => bytes > 0)
}

/** A period of which it is not told yet how many distinct visitors the rows of its tables have. */
export type PeriodSum = Omit<Period, 'distinct'>

/** A sum as a whole period. `site`: the hosts that were named as own. */
export function wholePeriod(
  sum: PeriodSum,
  rows: TableRows = tables,
  site: readonly string[] = [],
): Period {
  return { ...sum, distinct: distinctColumns(sum, ownSitesOf(site, sum), rows) }
}

/**
 * Adds up the days from `from` to `to` (both in it): each day's counts, from every delivery day and
 * source that has some, and what is known of the logs of each delivery day. Days and deliveries
 * outside are left out; the order of neither map matters. `known` tells numbers of visitors where
 * there are no hashes to count, `site` the hosts that were named as own.
 */
export function buildPeriod(
  from: Day,
  to: Day,
  days: ReadonlyMap<Day, readonly DayPart[]>,
  deliveries: ReadonlyMap<Day, readonly LogCounts[]>,
  known?: KnownVisitors | null,
  rows: TableRows = tables,
  site: readonly string[] = [],
): Period {
  return wholePeriod(sumOfDays(from, to, days, deliveries, known, rows, site), rows, site)
}

/** The same before it is told how many distinct visitors rows have: of a part of the tables, it cannot be. */
export function sumOfDays(
  from: Day,
  to: Day,
  days: ReadonlyMap<Day, readonly DayPart[]>,
  deliveries: ReadonlyMap<Day, readonly LogCounts[]>,
  known?: KnownVisitors | null,
  rows: TableRows = tables,
  site: readonly string[] = [],
): PeriodSum {
  const isIn = ([day, list]: [Day, readonly unknown[]]): boolean =>
    day >= from && day <= to && list.length > 0
  const inside = [...days].filter(isIn).sort(byDay)
  const delivered = [...deliveries].filter(isIn).sort(byDay)
  const parts = inside.flatMap(([day, list]) =>
    list.map(({ tables }) => ({ tables, seen: { kind: 'day', day } as const })),
  )
  const all = inside.flatMap(([, list]) => list)
  const daysInside = inside.map(([day]) => day)
  const summed = addTables(parts, rows, daysInside)
  const totals = mergeTotals(all.map((part) => part.totals))
  const own = ownSitesOf(site, { tables: summed.tables, totals })
  const added = inside.map(([day, list]) => ({
    ...peopleOfDay(list, knownOfDay(known, day), ownSitesOfDay(list, site)),
    day,
    totals: mergeTotals(list.map(({ totals }) => totals)),
    isCopied: list.some(({ isCopy }) => isCopy === true),
    countedWith: settingsOf(list),
    hours: mergeHours(list.map(({ hours }) => hours)),
    lacking: lackedByAny(list.map(({ lacking }) => lacking)),
  }))
  return {
    from,
    to,
    totals,
    days: added.map(({ unhashed: _, unhashedEmbedded: __, ...day }): PeriodDay => day),
    ...peopleOfPeriod(added, sketchOf(all), added, own, known),
    ...summed,
    log: mergeLogs(delivered.flatMap(([, logs]) => logs)),
    deliveries: delivered.map(([day, logs]) => ({ day, objects: mergeLogs(logs).objects })),
    firstRecord: Math.min(...all.map(({ firstRecord }) => firstRecord)),
    lastRecord: Math.max(...all.map(({ lastRecord }) => lastRecord)),
  }
}

/** Adds periods up that have no day in common, such as the months of a year. */
export function mergePeriods(
  periods: readonly Period[],
  known?: KnownVisitors | null,
  rows: TableRows = tables,
  site: readonly string[] = [],
): Period {
  const sorted = [...periods].sort((a, b) => (a.to < b.to ? -1 : 1))
  const [first] = sorted
  const last = sorted.at(-1)
  if (first === undefined || last === undefined) throw new Error('There is no period to add up')
  const days = sorted.flatMap((period) => period.days)
  if (new Set(days.map(({ day }) => day)).size < days.length) {
    throw new Error('Periods that have days in common cannot be added up')
  }
  const summed = addTables(
    sorted.map(({ tables, hotlinksSeen }) => ({
      tables,
      seen: { kind: 'rows', rows: hotlinksSeen },
    })),
    rows,
  )
  const totals = mergeTotals(sorted.map((period) => period.totals))
  const people = sorted.map(({ sketch, visitorRows }) => ({ visitors: sketch.hashes, visitorRows }))
  const own = ownSitesOf(site, { tables: summed.tables, totals })
  const sum = {
    from: first.from,
    to: last.to,
    totals,
    days,
    ...peopleOfPeriod(days, sketchOf(people), sorted, own, known),
    ...summed,
    daily: mergeDaily(sorted.map(({ daily }) => daily)),
    log: mergeLogs(sorted.map(({ log }) => log)),
    deliveries: sorted.flatMap((period) => period.deliveries),
    firstRecord: Math.min(...sorted.map(({ firstRecord }) => firstRecord)),
    lastRecord: Math.max(...sorted.map(({ lastRecord }) => lastRecord)),
  }
  return wholePeriod(sum, rows, site)
}

function byDay([a]: readonly [Day, unknown], [b]: readonly [Day, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Own sites by what was asked for on one day, so that a day's visitors are the same on every page. */
function ownSitesOfDay(list: readonly DayPart[], site: readonly string[]): OwnSites {
  const of = (name: 'hosts' | 'buckets'): Table => {
    const row = tables.find((one) => one.name === name) as TableRow
    return mergeTables(
      row,
      list.map((part) => part.tables[name] ?? noTable),
      'by name',
    ).table
  }
  const [only] = list
  return ownSitesOf(site, {
    tables:
      only !== undefined && list.length === 1
        ? only.tables
        : { hosts: of('hosts'), buckets: of('buckets') },
    totals: mergeTotals(list.map(({ totals }) => totals)),
  })
}

/** The settings that parts of a day were counted with, each once. */
function settingsOf(list: readonly DayPart[]): CountedWith[] {
  const all = list.flatMap(({ countedWith }) => countedWith ?? [])
  return all.filter((one, at) => all.findIndex((other) => isSame(one, other)) === at)
}

export function isSame(a: CountedWith, b: CountedWith): boolean {
  return (
    a.timeZone === b.timeZone && a.clientAddresses === b.clientAddresses && a.exclude === b.exclude
  )
}

interface Part {
  readonly tables: Tables
  /** When its hot links were seen: all on one day, or each row on its own days. */
  readonly seen:
    | { readonly kind: 'day'; readonly day: Day }
    | { readonly kind: 'rows'; readonly rows: SeenDays }
}

/** `days` are those that the parts are of, where each is of one. */
function addTables(
  parts: readonly Part[],
  all: TableRows,
  days: readonly Day[] | null = null,
): Pick<Period, 'tables' | 'hotlinksSeen' | 'daily'> {
  const daily: Record<string, DailyTable> = {}
  const dayOf = parts.map(({ seen }) => (seen.kind === 'day' ? (days ?? []).indexOf(seen.day) : -1))
  const added: Record<string, Table> = {}
  let hotlinksSeen: SeenDays = { days: [], first: new Uint32Array(0), last: new Uint32Array(0) }
  for (const tableRow of all) {
    const { name } = tableRow
    const given = parts.map(({ tables }) => {
      const look = () => columnarTable(tables[name] ?? noTable, tableRow.isPair === true)
      // Of many days, those that are told by day are read twice, so that not all of them lie in memory.
      return parts.length > TABLES_AT_ONCE ? look : once(look)
    })
    const merged = mergeManyTables(tableRow, given, 'by name')
    const { table, of, rows } = merged
    added[name] = table
    if (days !== null && isDaily(name))
      daily[name] = dailyTable(name, merged, given, dayOf, days.length)
    if (tableRow.isSeen) hotlinksSeen = seenDays(parts, of, rows)
  }
  return {
    tables: added as Tables,
    hotlinksSeen,
    daily: lastDays({ days: days ?? [], tables: daily }),
  }
}

/** When hot links were seen after some of them were renamed. */
export function seenOfParts(
  { days, first, last }: SeenDays,
  { of, rows, kept, moved }: Renamed,
): SeenDays {
  const groups = [...moved.values()]
  const among = (seen: Uint32Array, pick: (...all: number[]) => number): Uint32Array =>
    Uint32Array.from(groups, (group) =>
      group.reduce((a, row) => pick(a, seen[row]!), seen[group[0]!]!),
    )
  const parts: SeenDays[] = [
    { days, first: gather(first, kept), last: gather(last, kept) },
    { days, first: among(first, Math.min), last: among(last, Math.max) },
  ]
  return seenDays(
    parts.map((rows) => ({ seen: { kind: 'rows', rows } })),
    of,
    rows,
  )
}

/** When `rows` of a sum were seen: rows of each part went to those in `of`. */
function seenDays(
  parts: readonly Pick<Part, 'seen'>[],
  of: readonly Uint32Array[],
  rows: Uint32Array,
): SeenDays {
  const all = new Set(
    parts.flatMap(({ seen }) => (seen.kind === 'day' ? seen.day : seen.rows.days)),
  )
  const days = [...all].sort()
  const numbers = new Map(days.map((day, number) => [day, number]))
  const size = of.reduce((most, list) => list.reduce((a, b) => Math.max(a, b + 1), most), 0)
  const first = new Uint32Array(size).fill(days.length)
  const last = new Uint32Array(size)
  for (const [part, { seen }] of parts.entries()) {
    const list = of[part]!
    const { days, ...seenRows } =
      seen.kind === 'day' ? { days: [seen.day], first: undefined, last: undefined } : seen.rows
    const known = Uint32Array.from(days, (day) => numbers.get(day)!)
    for (let at = 0; at < list.length; at++) {
      const row = list[at]!
      const from = known[seenRows.first?.[at] ?? 0]!
      const to = known[seenRows.last?.[at] ?? 0]!
      if (from < first[row]!) first[row] = from
      if (to > last[row]!) last[row] = to
    }
  }
  return onlyUsed({ days, first: gather(first, rows), last: gather(last, rows) })
}

/** Without the days that are no row's. */
function onlyUsed({ days, first, last }: SeenDays): SeenDays {
  const isUsed = new Uint8Array(days.length)
  for (const numbers of [first, last])
    for (let row = 0; row < numbers.length; row++) isUsed[numbers[row]!] = 1
  const used = days.filter((_, number) => isUsed[number] === 1)
  const numbers = Uint32Array.from(days, (day) => used.indexOf(day))
  return { days: used, first: gather(numbers, first), last: gather(numbers, last) }
}
