import type { Day } from '../calendar/day.ts'
import { RoomsInTurn } from '../columns/room.ts'
import type { CountedWith } from '../count/settings.ts'
import { decodeSummary } from '../count/summary/encode.ts'
import {
  type DayCounts,
  type LogCounts,
  noTable,
  noTablesOf,
  type Tables,
} from '../count/summary/summary.ts'
import { TABLES_AT_ONCE } from '../count/tables/table-merge.ts'
import { type TableRow, type TableRows, tables } from '../count/tables/tables.ts'
import { openSummary } from '../mirror/day/summaries.ts'
import type { EnclosedFile } from '../mirror/envelope.ts'
import { joinDaily } from './daily.ts'
import { decodePeriod, encodePeriod } from './encode.ts'
import { encodeHead } from './head.ts'
import type { KnownVisitors } from './people.ts'
import {
  type DayPart,
  mergePeriods,
  type Period,
  type PeriodSum,
  sumOfDays,
  wholePeriod,
} from './rollup.ts'

/** How to come by a period: where it lies, and what it is made of where it does not. Plain data, so
 * that any thread can. */
export interface BuildPlan {
  /** Its name in the build cache. */
  readonly name: string
  /** Of what it is made from. */
  readonly digest: string
  readonly from: Day
  readonly to: Day
  readonly parts:
    | { readonly kind: 'days'; readonly summaries: readonly SummaryFile[] }
    /** That have no day in common. A single one is the same period under another name. */
    | { readonly kind: 'periods'; readonly periods: readonly BuildPlan[] }
  /** Numbers of visitors that cannot be counted any more. */
  readonly known: KnownVisitors | null
  /** Hosts that were named as own: whose readers are visitors. */
  readonly site: readonly string[]
}

/** A summary at rest. */
export interface SummaryFile {
  readonly file: string
  /** The day that its log is told under, by its delivery day; null where it is not told. */
  readonly told: Day | null
  readonly isCopy: boolean
  /** The settings it was counted with, as far as they are known. */
  readonly countedWith: readonly CountedWith[]
}

/** A period, encoded, and its head. */
export interface MadePeriod {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly head: Uint8Array<ArrayBuffer>
}

/** Adds a period up: from the files of its summaries, or from the periods it is made of, whose bytes
 * `partOf` gives. `pieces` are all of it, where they are there already. Throws where a summary is
 * missing or broken. */
export function makePeriod(
  buildPlan: BuildPlan,
  partOf: (part: BuildPlan) => Uint8Array,
  pieces: readonly Uint8Array[] = [],
): MadePeriod {
  const { from, to } = buildPlan
  const sum =
    pieces.length > 0
      ? wholePeriod(joined(pieces), tables, buildPlan.site)
      : addUp(buildPlan, partOf)
  const period = { ...sum, from, to }
  return { bytes: encodePeriod(period), head: encodeHead(period) }
}

/** One of `count` pieces of a period that is made of days, encoded: with some of its tables, the
 * others empty, and the visitors in the first only. So one period is added up in several threads. */
export function makePiece(
  { from, to, parts, known, site }: BuildPlan,
  at: number,
  count: number,
): Uint8Array<ArrayBuffer> {
  if (parts.kind !== 'days') throw new Error('Only what is made of days is added up in pieces')
  const sum = addDaysUp(from, to, parts.summaries, known, site, { at, count })
  return encodePeriod({ ...sum, distinct: {} })
}

function joined(pieces: readonly Uint8Array[]): PeriodSum {
  const periods = pieces.map((bytes) => decodePeriod(bytes, 'closed'))
  const [first] = periods
  if (first === undefined) throw new Error('There is no piece of the period')
  let whole: PeriodSum = first
  for (const [at, { tables, hotlinksSeen, daily }] of periods.entries()) {
    const its = tablesOfPiece(at, pieces.length)
    whole = {
      ...whole,
      tables: { ...whole.tables, ...only(tables, its) } as Tables,
      hotlinksSeen: hasSeen(its) ? hotlinksSeen : whole.hotlinksSeen,
      daily: joinDaily(whole.daily, daily, its),
    }
  }
  return whole
}

/** Whether the table whose rows' days are kept is among them. */
function hasSeen(names: ReadonlySet<string>): boolean {
  return tables.some((row: TableRow) => row.isSeen === true && names.has(row.name))
}

/** What is not told of a row's weight: next to nothing. */
const LEAST_WEIGHT = 0.1

/** The tables of one of so many pieces, each piece about as much work as the others. */
function tablesOfPiece(at: number, count: number, rows: TableRows = tables): ReadonlySet<string> {
  const pieces = Array.from({ length: count }, () => ({ weight: 0, names: new Set<string>() }))
  // Where visitors are, there is what tells who is one.
  for (const name of ['hosts', 'buckets']) pieces[0]?.names.add(name)
  const weightOf = ({ weight = LEAST_WEIGHT }: TableRow): number => weight
  for (const row of rows.toSorted((a, b) => weightOf(b) - weightOf(a))) {
    if (pieces[0]?.names.has(row.name)) continue
    const lightest = pieces.reduce((least, piece) => (piece.weight < least.weight ? piece : least))
    lightest.names.add(row.name)
    lightest.weight += weightOf(row)
  }
  return pieces[at]?.names ?? new Set()
}

function only(all: Tables, names: ReadonlySet<string>): Readonly<Record<string, Tables[string]>> {
  return Object.fromEntries([...names].map((name) => [name, all[name] ?? noTable]))
}

const noVisitors = {
  visitors: new Float64Array(0),
  visitorRows: null,
  unhashed: 0,
  unhashedEmbedded: 0,
}

/** Copies of release 0.1 held a made-up hash for each of their visitors. */
function visitorsOf(counts: DayCounts, isCopy: boolean): Pick<DayCounts, keyof typeof noVisitors> {
  return isCopy
    ? {
        ...noVisitors,
        unhashed: counts.unhashed + counts.visitors.length,
        unhashedEmbedded: counts.unhashedEmbedded,
      }
    : {
        visitors: counts.visitors,
        visitorRows: counts.visitorRows,
        unhashed: counts.unhashed,
        unhashedEmbedded: counts.unhashedEmbedded,
      }
}

/** What is added up of a day beside visitors and tables. */
function plain({ totals, hours, firstRecord, lastRecord, lacking }: DayCounts) {
  return { totals, hours, firstRecord, lastRecord, lacking }
}

function addUp(
  { from, to, parts, known, site }: BuildPlan,
  partOf: (part: BuildPlan) => Uint8Array,
): Period {
  if (parts.kind === 'days')
    return wholePeriod(addDaysUp(from, to, parts.summaries, known, site), tables, site)
  const periods = parts.periods.map((part) => decodePeriod(partOf(part), 'closed'))
  return mergePeriods(periods, known, tables, site)
}

/** Of all tables, or of some: the others are empty. */
function addDaysUp(
  from: Day,
  to: Day,
  summaries: readonly SummaryFile[],
  known: KnownVisitors | null,
  site: readonly string[],
  piece?: { readonly at: number; readonly count: number },
): PeriodSum {
  const some = piece && tablesOfPiece(piece.at, piece.count)
  const days = new Map<Day, DayPart[]>()
  const deliveries = new Map<Day, LogCounts[]>()
  const opened: EnclosedFile[] = []
  // Of many, as many tables are looked into at once as are added up at once.
  const rooms = summaries.length > TABLES_AT_ONCE ? new RoomsInTurn(TABLES_AT_ONCE) : undefined
  try {
    for (const [at, { file, told, isCopy, countedWith }] of summaries.entries()) {
      // All pieces look into all files, and have to be made for any to count.
      const isMine = piece === undefined || at % piece.count === piece.at
      const summaryFile = openSummary(file, isMine ? 'checked' : 'checked elsewhere')
      if (summaryFile.kind !== 'whole') throw new Error(`A summary is ${summaryFile.kind}`)
      opened.push(summaryFile.file)
      const { file: source } = summaryFile
      const summary = decodeSummary(rooms ? { ...source, room: rooms.lend } : source)
      for (const [day, counts] of summary.days) {
        if (day < from || day > to) continue
        // The others are not even read.
        const its = some
          ? ({ ...noTablesOf(tables), ...only(counts.tables, some) } as Tables)
          : counts.tables
        const isLeftOut = piece !== undefined && piece.at > 0
        add(days, day, {
          ...plain(counts),
          ...(isLeftOut ? noVisitors : visitorsOf(counts, isCopy)),
          tables: its,
          isCopy,
          countedWith,
        })
      }
      if (told !== null) add(deliveries, told, summary.log)
    }
    return sumOfDays(from, to, days, deliveries, known, tables, site)
  } finally {
    for (const file of opened) file.close()
  }
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
