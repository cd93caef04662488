/**
 * What the numbers of an encoded summary are, by name, in the order in which they lie: a file carries
 * its own, so that a later version knows what it reads. What it does not know it skips; what the file
 * lacks was not counted then, which is not the same as none.
 */
import type { StoredTables } from '../../columns/section-reader.ts'
import { priceRegions } from '../../naming/edges.ts'
import { type TableRows, tables } from '../tables/tables.ts'
import { edgesOf, edgeUses, type Totals } from './summary.ts'

export interface Layout {
  readonly tables: readonly TableLayout[]
  /** Names of totals; of a kind of client as `people.bytes`. */
  readonly totals: readonly string[]
  /** What is told of visitors beside their hashes. Nothing up to release 1.0. */
  readonly visitors?: readonly string[]
}

export type TableLayout = readonly [name: string, columns: readonly string[]]

const plainTotals = [
  'requests',
  'bytes',
  'records',
  'reads',
  'pageViews',
  'errors',
  'serverErrors',
  'calls',
  'billedWrites',
  'billedReads',
  'billedBytes',
  'writes',
  'lists',
  'deletes',
  'lifecycle',
  'awsBytes',
  'transitionsToIA',
  'transitionsToInstant',
  'transitionsToGlacier',
  'transitionsToDeepArchive',
  'excluded',
] as const satisfies readonly (keyof Totals)[]
const kinds = ['people', 'bots', 'tools', 'cdn'] as const satisfies readonly (keyof Totals)[]

/** Of what is written of these tables. */
export function layoutOf(rows: TableRows): Layout {
  return {
    tables: rows.map(({ name, columns }) => [name, columns]),
    totals: [
      ...plainTotals,
      ...kinds.flatMap((kind) => [`${kind}.requests`, `${kind}.bytes`]),
      ...priceRegions.flatMap((region) => edgeUses.map((use) => `edges.${region}.${use}`)),
    ],
    visitors: ['rows'],
  }
}

/** Of what is written now. */
export const layout = layoutOf(tables)

/** Totals as numbers, in the order of `layout`. */
export function totalsOutline(totals: Totals): number[] {
  return [
    ...plainTotals.map((name) => totals[name]),
    ...kinds.flatMap((kind) => [totals[kind].requests, totals[kind].bytes]),
    ...priceRegions.flatMap((region) => edgeUses.map((use) => totals.edges[region][use])),
  ]
}

/** Totals that lie in the order of another layout. What it lacks is 0. */
export function totalsOf(outline: readonly number[], { totals }: Layout): Totals {
  const numbers = new Map(totals.map((name, at) => [name, outline[at] ?? 0]))
  const of = (name: string): number => numbers.get(name) ?? 0
  const plain = Object.fromEntries(plainTotals.map((name) => [name, of(name)]))
  const byKind = Object.fromEntries(
    kinds.map((kind) => [kind, { requests: of(`${kind}.requests`), bytes: of(`${kind}.bytes`) }]),
  )
  const edges = edgesOf((region, use) => of(`edges.${region}.${use}`))
  return { ...plain, ...byKind, edges } as unknown as Totals
}

/** Where a column of a table, or a total, of `own` has no number in files of a layout: `table`,
 * `table.column` or `totals.name`, sorted; and what of visitors is not told, as `visitors.rows`. */
export function lackedBy(other: Layout, own = layout): string[] {
  const known = new Map(other.tables)
  const lacked = own.tables.flatMap(([name, columns]) => {
    const its = known.get(name)
    if (its === undefined) return [name]
    return columns.flatMap((column) => (its.includes(column) ? [] : [`${name}.${column}`]))
  })
  const totals = own.totals.flatMap((name) =>
    other.totals.includes(name) ? [] : [`totals.${name}`],
  )
  const visitors = (own.visitors ?? []).flatMap((name) =>
    other.visitors?.includes(name) === true ? [] : [`visitors.${name}`],
  )
  return [...lacked, ...totals, ...visitors].sort()
}

/** The tables of a layout, and which of the rows each is read as: those that none of them names are skipped. */
export function storedTables({ tables }: Layout, rows: TableRows): StoredTables {
  const known = new Map(rows.map((row) => [row.name, row]))
  return tables.map(([name, columns]) => ({ name, columns, readAs: known.get(name) }))
}

const READ = ['requests', 'bytes']
const VISITED = ['requests', 'bytes', 'visitors', 'pageViews']

/** Of summaries of version 2, which did not carry theirs: release 0.1. It stays as it is for good. */
export const layoutOfVersion2: Layout = {
  tables: [
    [
      'keys',
      [
        'requests',
        'bytes',
        'errors',
        'whole',
        'partial',
        'partialBytes',
        'wastedBytes',
        'size',
        'turnAroundMs',
        'turnAroundCount',
      ],
    ],
    ['pages', ['requests', 'bytes', 'visitors']],
    ['directories', READ],
    ['types', READ],
    ['sizes', READ],
    ['referrers', READ],
    ['referringSites', VISITED],
    ['hotlinks', READ],
    ['searchEngines', VISITED],
    ['campaigns', VISITED],
    ['clients', READ],
    ['networks', VISITED],
    ['countries', VISITED],
    ['agents', READ],
    ['browsers', VISITED],
    ['systems', VISITED],
    ['devices', VISITED],
    ['bots', READ],
    ['tools', READ],
    ['statuses', READ],
    ['errorCodes', READ],
    ['errorKeys', READ],
    ['notFound', READ],
    ['operations', ['requests', 'bytes', 'errors']],
    ['requesters', READ],
    ['buckets', READ],
    ['hosts', READ],
    ['tls', READ],
    ['signatures', READ],
    ['authentications', READ],
    ['aclRequired', READ],
    ['turnAroundTimes', ['requests']],
    ['totalTimes', ['requests']],
  ],
  totals: [
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
    'people.requests',
    'people.bytes',
    'bots.requests',
    'bots.bytes',
    'tools.requests',
    'tools.bytes',
  ],
}
