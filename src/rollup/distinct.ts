/**
 * Who of the people that are known one by one is a visitor, and how many distinct ones each row of a table
 * has: exact where all of them are in the rows, an estimate by the share of those that are where not.
 */
import { zeros } from '../columns/pool.ts'
import { stringAt } from '../columns/string-arena.ts'
import { ColumnarTable, columnarTable, rowCountOf } from '../columns/table.ts'
import { unionOfNames } from '../columns/union.ts'
import { once } from '../count/once.ts'
import { type DayCounts, noTable, type Table, type Tables } from '../count/summary/summary.ts'
import type { TableRows } from '../count/tables/tables.ts'
import { type NameSets, UNTOLD, type VisitorRows, visitorTables } from '../count/visitors/rows.ts'
import { type OwnSites, ownSitesOf } from './own-sites.ts'

/** The table that tells by which sites somebody came. */
export const SITES = 'referringSites'

/** What a day lacks that a release counted which did not tell visitors one by one: who only saw files on
 * other sites is a visitor there. */
export const VISITOR_ROWS = 'visitors.rows'

type Own = Pick<OwnSites, 'isForeign'>

/** Whether the people of some rows only ever got files that pages of other sites show: 1 or 0. Those who
 * viewed a page, got anything directly or by an own site did not, nor those of whom it is not told. */
export function embeddedIn({ flags, sets }: VisitorRows, { isForeign }: Own): Uint8Array {
  const isEmbedded = new Uint8Array(flags.length)
  const sites = sets[SITES]
  if (sites === undefined) return isEmbedded
  const { offsets, ids, names } = sites
  /** By number of the site; undefined where nobody asked. */
  const areForeign: (0 | 1)[] = []
  const foreignOf = (site: number): 0 | 1 => {
    areForeign[site] ??= isForeign(stringAt(names, site)) ? 1 : 0
    return areForeign[site]
  }
  for (let row = 0; row < flags.length; row++) {
    if (flags[row] !== 0) continue
    const [from, to] = [offsets[row]!, offsets[row + 1]!]
    let foreign = 0
    for (let at = from; at < to; at++) foreign += foreignOf(ids[at]!)
    if (foreign > 0 && foreign === to - from) isEmbedded[row] = 1
  }
  return isEmbedded
}

/** How many of `people`, the first of whom have rows, only saw files on other sites. */
export function embeddedOf(people: number, rows: VisitorRows | null, own: Own): number {
  if (rows === null) return 0
  const isEmbedded = embeddedIn(rows, own)
  return scaled(
    isEmbedded.reduce((sum, one) => sum + one, 0),
    people,
    isEmbedded.length,
  )
}

/** As many of all as `count` of those that have rows. */
function scaled(count: number, people: number, rows: number): number {
  return people <= rows ? count : Math.round((people * count) / rows)
}

/** Distinct visitors of a table: of each of its rows, and of the names that are in its rest. */
export interface DistinctColumn {
  readonly visitors: Float64Array
  readonly rest: number
}
/** By table. */
export type DistinctColumns = Readonly<Record<string, DistinctColumn>>

/** What tells the distinct visitors of a period. */
interface Told {
  readonly tables: Tables
  readonly visitors: number
  readonly embedded: number
  readonly unhashed: number
  readonly unhashedEmbedded: number
  readonly visitorRows: VisitorRows | null
  readonly days: readonly { readonly lacking: readonly string[] }[]
}

/** The distinct visitors of those tables of which they are known over the whole of a period. */
export function distinctColumns(
  { tables: all, visitors, embedded, unhashed, unhashedEmbedded, visitorRows, days }: Told,
  own: Own,
  tables: TableRows,
): DistinctColumns {
  const people = visitors + embedded
  const isWhole =
    unhashed + unhashedEmbedded === 0 && !days.some(({ lacking }) => lacking.includes(VISITOR_ROWS))
  if (!isWhole) return {}
  if (people === 0) return noVisitorsOf(all, tables)
  if (visitorRows === null || isPartlyTold(visitorRows)) return {}
  return toldColumns(all, people, visitorRows, own, tables)
}

function noVisitorsOf(all: Tables, tables: TableRows): DistinctColumns {
  const names = visitorTables(tables).map(({ name }) => name)
  return Object.fromEntries(
    names.map((name) => {
      const count = rowCountOf(columnarTable(all[name] ?? noTable, false))
      return [name, { visitors: zeros(count), rest: 0 }]
    }),
  )
}

/** Of those tables that the rows tell. `people` are all, the first of whom have rows. */
function toldColumns(
  all: Tables,
  people: number,
  rows: VisitorRows,
  own: Own,
  tables: TableRows,
): DistinctColumns {
  const isEmbedded = embeddedIn(rows, own)
  const made: Record<string, DistinctColumn> = {}
  const scale = people > isEmbedded.length ? people / isEmbedded.length : 1
  for (const { name, counts } of visitorTables(tables)) {
    const sets = rows.sets[name]
    if (sets === undefined) continue
    const table = columnarTable(all[name] ?? noTable, false)
    const { visitors, requests, pageViews } = table.columns
    const views = counts === 'pageViews' ? requests : pageViews
    const bounds = { daily: visitors, views }
    made[name] = columnOf(table, sets, visitorsByName(sets, isEmbedded), scale, bounds)
  }
  return made
}

/** Tables with their distinct visitors in place of the daily ones, each made when it is first looked into. */
export function withDistinct(all: Tables, columns: DistinctColumns): Tables {
  return withTables(all, Object.keys(columns), (name) => {
    const { rows, columns: its, rest } = columnarTable(all[name] ?? noTable, false)
    const { visitors, rest: cut } = columns[name]!
    const restColumns = { ...rest.columns, visitors: cut }
    return new ColumnarTable(rows, { ...its, visitors }, { rows: rest.rows, columns: restColumns })
  })
}

/** Tables of which some are others, each made when it is first looked into. */
export function withTables(
  all: Tables,
  names: readonly string[],
  make: (name: string) => Table,
): Tables {
  const made = Object.getOwnPropertyDescriptors(all) as Record<string, PropertyDescriptor>
  for (const name of names) made[name] = { enumerable: true, get: once(() => make(name)) }
  return Object.defineProperties({}, made) as Tables
}

function visitorsByName({ names, offsets, ids }: NameSets, isEmbedded: Uint8Array): Float64Array {
  const counts = new Float64Array(names.offsets.length - 1)
  for (let row = 0; row < isEmbedded.length; row++) {
    if (isEmbedded[row] === 1) continue
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) counts[ids[at]!]! += 1
  }
  return counts
}

/** What is known of a row beside a sample: it has no more visitors than those of each day together, and
 * one at least where a page was viewed. */
interface RowBounds {
  readonly daily: Float64Array | undefined
  readonly views: Float64Array | undefined
}

/** Visitors by name, each of whom stands for `scale`, by the rows of the table; those of names that are cut off the
 * table are in its rest. */
function columnOf(
  table: ColumnarTable,
  sets: NameSets,
  counts: Float64Array,
  scale: number,
  { daily, views }: RowBounds,
): DistinctColumn {
  const { rows } = table
  if (rows.kind === 'pairs') throw new Error('Visitors of pairs are not told')
  const { of } = unionOfNames([rows.names, sets.names])
  const [ofTable, ofSets] = [of[0]!, of[1]!]
  const byUnion = new Float64Array(ofTable.length + ofSets.length)
  for (let at = 0; at < ofSets.length; at++) byUnion[ofSets[at]!] = counts[at]!
  const visitors = new Float64Array(rowCountOf(table))
  let cut = counts.reduce((sum, count) => sum + count, 0)
  for (let row = 0; row < visitors.length; row++) {
    const count = byUnion[ofTable[row]!]!
    cut -= count
    const least = Math.max(count, (views?.[row] ?? 0) > 0 ? 1 : 0)
    const most = Math.max(least, daily?.[row] ?? Number.POSITIVE_INFINITY)
    visitors[row] = scale === 1 ? count : Math.min(most, Math.max(least, Math.round(count * scale)))
  }
  return { visitors, rest: Math.round(cut * scale) }
}

/** Counts of a day without hashes and rows of visitors: with their numbers, told apart now. `site`: the hosts that
 * were named as own. */
export function inNumbers(
  counts: DayCounts,
  site: readonly string[],
  tables: TableRows,
): DayCounts {
  const { visitors, visitorRows } = counts
  const own = ownSitesOf(site, counts)
  return {
    ...counts,
    visitors: new Float64Array(0),
    visitorRows: null,
    unhashed: visitors.length + counts.unhashed,
    unhashedEmbedded: embeddedOf(visitors.length, visitorRows, own) + counts.unhashedEmbedded,
    tables:
      visitorRows === null || counts.unhashed > 0 || isPartlyTold(visitorRows)
        ? counts.tables
        : withDistinct(
            counts.tables,
            toldColumns(counts.tables, visitors.length, visitorRows, own, tables),
          ),
  }
}

/** Whether some of the people were counted by a release that did not tell what each did. */
export function isPartlyTold({ flags }: VisitorRows): boolean {
  return flags.some((flag) => (flag & UNTOLD) !== 0)
}
