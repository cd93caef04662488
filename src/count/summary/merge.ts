import type { Day } from '../../calendar/day.ts'
import { exactSum, joined } from '../../columns/merge-columns.ts'
import { keepSamples } from '../../formats/reading/sample.ts'
import type { Malformed, MalformedReason } from '../../formats/records.ts'
import { malformedReasons } from '../../formats/records.ts'
import { emptyCube, mergedCubes, type StoredCube } from '../cube/stored.ts'
import { mergeTables } from '../tables/table-merge.ts'
import { type TableRows, tables } from '../tables/tables.ts'
import { cappedRows, unionOfRows, type Visitors } from '../visitors/rows.ts'
import {
  type DayCounts,
  edgesOf,
  type Hour,
  type LogCounts,
  noTable,
  type Summary,
  type Table,
  type Tables,
  type Totals,
  type Traffic,
} from './summary.ts'

/** Records delayed by so many days, or more, are counted together. */
export const LONGEST_DELAY = 10
/** Hours of a delay that are counted apart, and those of a day. */
export const DELAY_HOURS = 24

/** The summary of no log objects. */
export const emptySummary: Summary = { log: mergeLogs([]), days: new Map() }

/**
 * Adds summaries up. Any order and any grouping gives the same, as long as no table meets its
 * cap; the summaries themselves stay as they are. Throws where a sum would no longer be exact.
 */
export function mergeSummaries(summaries: readonly Summary[], rows: TableRows = tables): Summary {
  const byDay = new Map<Day, DayCounts[]>()
  for (const { days } of summaries) {
    for (const [day, counts] of days) {
      const known = byDay.get(day)
      if (known === undefined) byDay.set(day, [counts])
      else known.push(counts)
    }
  }
  const days = [...byDay].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    log: mergeLogs(summaries.map(({ log }) => log)),
    days: new Map(days.map(([day, counts]) => [day, mergeDayCounts(counts, rows)])),
  }
}

/** Adds the counts of one day up. */
export function mergeDayCounts(counts: readonly DayCounts[], rows: TableRows = tables): DayCounts {
  const [only] = counts
  if (only !== undefined && counts.length === 1) return only
  return {
    totals: mergeTotals(counts.map(({ totals }) => totals)),
    hours: mergeHours(counts.map(({ hours }) => hours)),
    ...mergeVisitors(counts),
    unhashed: counts.reduce((sum, { unhashed }) => exactSum(sum + unhashed), 0),
    unhashedEmbedded: counts.reduce((sum, one) => sum + one.unhashedEmbedded, 0),
    tables: mergeAllTables(
      counts.map(({ tables }) => tables),
      rows,
    ),
    cube: mergeCubes(counts),
    firstRecord: Math.min(...counts.map(({ firstRecord }) => firstRecord)),
    lastRecord: Math.max(...counts.map(({ lastRecord }) => lastRecord)),
    lacking: lackedByAny(counts.map(({ lacking }) => lacking)),
  }
}

/** Null where it was not counted of a part that has reads. */
function mergeCubes(counts: readonly DayCounts[]): StoredCube | null {
  const known = counts.map(({ cube, totals }) =>
    cube === null && totals.reads === 0 ? emptyCube : cube,
  )
  const cubes = known.filter((cube) => cube !== null)
  return cubes.length < known.length ? null : mergedCubes(cubes)
}

/** Visitors of several parts, each once. */
function mergeVisitors(parts: readonly Visitors[]): Visitors {
  const visitors = unionOf(
    parts.map(({ visitors }) => visitors),
    Number.POSITIVE_INFINITY,
  )
  const rows = unionOfRows(visitors, parts)
  return { visitors, visitorRows: rows && cappedRows(rows) }
}

/** What is not counted in the whole of a sum: what any of its parts lacks. Sorted, each once. */
export function lackedByAny(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())].sort()
}

/** Adds tables up, name by name, each cut to its cap. */
export function mergeAllTables(all: readonly Tables[], rows: TableRows = tables): Tables {
  const merged: Record<string, Table> = {}
  for (const row of rows) {
    const given = all.map((one) => one[row.name] ?? noTable)
    merged[row.name] = mergeTables(row, given, 'at rest').table
  }
  return merged as Tables
}

export function mergeTotals(all: readonly Totals[]): Totals {
  const sum = (of: (totals: Totals) => number): number =>
    exactSum(all.reduce((before, totals) => before + of(totals), 0))
  const traffic = (of: (totals: Totals) => Traffic): Traffic => ({
    requests: sum((totals) => of(totals).requests),
    bytes: sum((totals) => of(totals).bytes),
  })
  return {
    ...traffic((totals) => totals),
    records: sum(({ records }) => records),
    reads: sum(({ reads }) => reads),
    pageViews: sum(({ pageViews }) => pageViews),
    errors: sum(({ errors }) => errors),
    serverErrors: sum(({ serverErrors }) => serverErrors),
    people: traffic(({ people }) => people),
    bots: traffic(({ bots }) => bots),
    tools: traffic(({ tools }) => tools),
    cdn: traffic(({ cdn }) => cdn),
    calls: sum(({ calls }) => calls),
    billedWrites: sum(({ billedWrites }) => billedWrites),
    billedReads: sum(({ billedReads }) => billedReads),
    billedBytes: sum(({ billedBytes }) => billedBytes),
    writes: sum(({ writes }) => writes),
    lists: sum(({ lists }) => lists),
    deletes: sum(({ deletes }) => deletes),
    lifecycle: sum(({ lifecycle }) => lifecycle),
    awsBytes: sum(({ awsBytes }) => awsBytes),
    transitionsToIA: sum(({ transitionsToIA }) => transitionsToIA),
    transitionsToInstant: sum(({ transitionsToInstant }) => transitionsToInstant),
    transitionsToGlacier: sum(({ transitionsToGlacier }) => transitionsToGlacier),
    transitionsToDeepArchive: sum(({ transitionsToDeepArchive }) => transitionsToDeepArchive),
    edges: edgesOf((region, use) => sum(({ edges }) => edges[region][use])),
    excluded: sum(({ excluded }) => excluded),
  }
}

export function mergeHours(all: readonly (readonly Hour[])[]): Hour[] {
  return Array.from({ length: 24 }, (_, hour) => {
    const sum = (of: (hour: Hour) => number): number =>
      exactSum(all.reduce((before, hours) => before + of(hours[hour]!), 0))
    return {
      requests: sum(({ requests }) => requests),
      bytes: sum(({ bytes }) => bytes),
      people: sum(({ people }) => people),
    }
  })
}

/** Adds up what is known of the logs themselves. */
export function mergeLogs(all: readonly LogCounts[]): LogCounts {
  const sum = (of: (log: LogCounts) => number): number =>
    exactSum(all.reduce((before, log) => before + of(log), 0))
  const malformed: Partial<Record<MalformedReason, Malformed>> = {}
  for (const reason of malformedReasons) {
    for (const { malformed: one } of all) {
      const more = one[reason]
      if (more === undefined) continue
      const { count, samples } = malformed[reason] ?? { count: 0, samples: [] }
      malformed[reason] = {
        count: exactSum(count + more.count),
        samples: keepSamples(samples, more.samples),
      }
    }
  }
  const unidentified = sum((log) => log.unidentified ?? 0)
  return {
    objects: sum(({ objects }) => objects),
    objectBytes: sum(({ objectBytes }) => objectBytes),
    records: sum(({ records }) => records),
    duplicates: sum(({ duplicates }) => duplicates),
    ...(unidentified > 0 && { unidentified }),
    ...repeatedIn(sumsOfRepeated(all)),
    malformed,
    delays: Array.from({ length: LONGEST_DELAY + 1 }, (_, days) =>
      sum(({ delays }) => delays[days] ?? 0),
    ),
    delayHours: Array.from({ length: DELAY_HOURS }, (_, hour) =>
      sum(({ delayHours }) => delayHours[hour] ?? 0),
    ),
  }
}

function sumsOfRepeated(all: readonly LogCounts[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const { repeated = {} } of all)
    for (const [name, count] of Object.entries(repeated))
      sums.set(name, exactSum((sums.get(name) ?? 0) + count))
  return sums
}

/** Sorted by name, so that the order in which they were met changes nothing. */
export function repeatedIn(sums: ReadonlyMap<string, number>): Pick<LogCounts, 'repeated'> {
  const named = [...sums].sort(([a], [b]) => (a < b ? -1 : 1))
  return named.length === 0 ? {} : { repeated: Object.fromEntries(named) }
}

/** The smallest `most` hashes of several sorted lists, sorted and each once. */
export function unionOf(lists: readonly Float64Array[], most: number): Float64Array {
  if (lists.length > 2 && Number.isFinite(most)) return smallestOf(lists, most)
  if (lists.length > 1) {
    // Halves of about the same size: no hash is copied more often than the number of lists has bits.
    const half = lists.length >> 1
    return unionOfTwo(unionOf(lists.slice(0, half), most), unionOf(lists.slice(half), most), most)
  }
  const [union = new Float64Array(0)] = lists
  return union.length > most ? union.slice(0, most) : union
}

/** Hashes lie below this, spread evenly: so few more than the smallest have to be looked at. */
const HASHES = 2 ** 53

function smallestOf(lists: readonly Float64Array[], most: number): Float64Array {
  const count = lists.reduce((sum, { length }) => sum + length, 0)
  for (let below = (HASHES * 2 * most) / Math.max(1, count); ; below *= 4) {
    const some = lists.map((list) => list.subarray(0, Math.min(most, placeOf(below, list))))
    const union = distinct(joined(some).sort(), most)
    if (union.length === most || below >= HASHES) return union
  }
}

/** How many of a sorted list are below a number. */
function placeOf(number: number, list: Float64Array): number {
  let [from, to] = [0, list.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (list[middle]! < number) from = middle + 1
    else to = middle
  }
  return from
}

function unionOfTwo(a: Float64Array, b: Float64Array, most: number): Float64Array {
  const union = new Float64Array(Math.min(most, a.length + b.length))
  let count = 0
  for (let i = 0, j = 0; count < union.length && (i < a.length || j < b.length); count++) {
    const left = i < a.length ? a[i]! : Number.POSITIVE_INFINITY
    const right = j < b.length ? b[j]! : Number.POSITIVE_INFINITY
    union[count] = Math.min(left, right)
    if (left <= right) i++
    if (right <= left) j++
  }
  return count === union.length ? union : union.slice(0, count)
}

/** Without repetitions, at most `most`; `sorted` is overwritten. */
export function distinct(sorted: Float64Array, most = Number.POSITIVE_INFINITY): Float64Array {
  let count = 0
  for (const hash of sorted) {
    if (count === most) break
    if (count === 0 || sorted[count - 1] !== hash) sorted[count++] = hash
  }
  return sorted.slice(0, count)
}
