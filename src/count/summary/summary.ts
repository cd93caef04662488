import type { Day } from '../../calendar/day.ts'
import type { AnyOtherRow } from '../../columns/table.ts'
import type { Malformed, MalformedReason } from '../../formats/records.ts'
import { type PriceRegion, priceRegions } from '../../naming/edges.ts'
import type { StoredCube } from '../cube/stored.ts'
import type { ColumnName, TableName, TableRows } from '../tables/tables.ts'
import type { VisitorRows } from '../visitors/rows.ts'

/**
 * Counts by one key, or by two: a table of the columnar engine, with the columns of the product. Rows of
 * a period are sorted by name (UTF-16 code units), those of a day by a hash of it, which costs less. Rows
 * past the table's cap are added, exactly, to `rest`.
 */
export interface Table {
  readonly names: readonly string[]
  readonly columns: Readonly<Partial<Record<ColumnName, Float64Array>>>
  readonly rest: OtherRow
}
export interface OtherRow extends AnyOtherRow {
  readonly columns: Readonly<Partial<Record<ColumnName, number>>>
}

/** Tables by name: those known by name, and whatever other rows were handed in. */
export type Tables = Readonly<Record<TableName, Table>> & Readonly<Record<string, Table>>

/** Of a table that was not counted. */
export const noTable: Table = { names: [], columns: {}, rest: { rows: 0, columns: {} } }

/** The tables of these rows, all of which were not counted. */
export function noTablesOf(rows: TableRows): Tables {
  return Object.fromEntries(rows.map(({ name }) => [name, noTable])) as Tables
}

/** Reads or requests and their bytes, of one kind of client. */
export interface Traffic {
  readonly requests: number
  readonly bytes: number
}

/** What edges of one price region sent: bytes, and requests by protocol. */
export interface EdgeUse {
  readonly bytes: number
  readonly http: number
  readonly https: number
}

export const edgeUses = ['bytes', 'http', 'https'] as const satisfies readonly (keyof EdgeUse)[]

/** What edges sent, by region of prices. */
export type EdgeTotals = Readonly<Record<PriceRegion, EdgeUse>>

/** The totals of all regions, number by number. */
export function edgesOf(of: (region: PriceRegion, use: keyof EdgeUse) => number): EdgeTotals {
  const uses = (region: PriceRegion) => edgeUses.map((use) => [use, of(region, use)])
  const all = priceRegions.map((region) => [region, Object.fromEntries(uses(region))])
  return Object.fromEntries(all) as EdgeTotals
}

/** The sums of one day (or, added up, of a period). All exact integers but `visitors` of a period. */
export interface Totals extends Traffic {
  /** Every record, requests or not. */
  readonly records: number
  readonly reads: number
  readonly pageViews: number
  /** Requests with status 400 and above; 500 and above; 503 SlowDown. */
  readonly errors: number
  readonly serverErrors: number
  /** Of `requests`, by who asked. They add up to it. */
  readonly people: Traffic
  readonly bots: Traffic
  readonly tools: Traffic
  /** What a content network fetched to serve it: not of `requests`, nor of any other sum of clients. */
  readonly cdn: Traffic
  /** Requests that S3 itself answered, of clients and of a content network. */
  readonly calls: number
  /** What S3 bills, by its own rules (`billing.ts`): requests of the dear class (PUT, COPY, POST, LIST),
   * of the cheap class (GET and all others), and bytes out; of those bytes, the ones that went to a
   * region of AWS, which are free where it is the bucket's. */
  readonly billedWrites: number
  readonly billedReads: number
  readonly billedBytes: number
  /** Records by what was done (`actionOf`). */
  readonly writes: number
  readonly lists: number
  readonly deletes: number
  readonly lifecycle: number
  readonly awsBytes: number
  /** Records of lifecycle rules that moved an object to a class: Standard-IA, One Zone-IA or
   * Intelligent-Tiering; Glacier Instant Retrieval; Glacier Flexible Retrieval; Glacier Deep Archive. */
  readonly transitionsToIA: number
  readonly transitionsToInstant: number
  readonly transitionsToGlacier: number
  readonly transitionsToDeepArchive: number
  /** What edges of a content network sent, by region of its prices. */
  readonly edges: EdgeTotals
  /** Records left out by `exclude`; they are in no other number. */
  readonly excluded: number
}

/** One hour of the day (0 to 23, in the report's time zone). */
export interface Hour extends Traffic {
  readonly people: number
}

/** What one delivery day's records, or several days', say about one day. */
export interface DayCounts {
  readonly totals: Totals
  /** 24 of them. */
  readonly hours: readonly Hour[]
  /** Distinct people who read something, as sorted, distinct 53-bit hashes of address and agent: exact, and
   * unions over delivery days and sources are exact too. Who of them only ever got files that pages of other
   * sites show is no visitor: the rows tell. */
  readonly visitors: Float64Array
  /** What is known of the first of them one by one; null where nothing is. */
  readonly visitorRows: VisitorRows | null
  /** People who are known by their number alone, as a publishable copy tells it: in no hash, and
   * nobody knows any more which of them are the same as others. */
  readonly unhashed: number
  /** How many of those only ever got files that pages of other sites show: as it was told when the hashes were
   * there. */
  readonly unhashedEmbedded: number
  readonly tables: Tables
  /** Reads by all dimensions at once; null where that was not counted. */
  readonly cube: StoredCube | null
  /** Seconds since 1970 of the first and last record; Infinity and -Infinity where there is none. */
  readonly firstRecord: number
  readonly lastRecord: number
  /** What was not counted when it was: `table`, `table.column` or `totals.name`, sorted. There it is
   * empty or 0, or counts only what came later. */
  readonly lacking: readonly string[]
}

/** What is known of a delivery day as a whole: the log itself, which has no request day. */
export interface LogCounts {
  readonly objects: number
  readonly objectBytes: number
  /** Lines that parse, each record once; re-deliveries left out of it are `duplicates`. */
  readonly records: number
  readonly duplicates: number
  /** Of `records`, those without an identity of their own: a re-delivery of one could not be told, and counted
   * again. Only where there are some. */
  readonly unidentified?: number
  /** Of `duplicates`, those in log objects whose key tells whose log it is, by that name (a distribution's). Only where
   * there are some. */
  readonly repeated?: Readonly<Record<string, number>>
  readonly malformed: Readonly<Partial<Record<MalformedReason, Malformed>>>
  /** Records by whole days (24 hours) between request and delivery, 0 to 10 and above; without those of
   * log objects of which nobody knows when they were delivered. */
  readonly delays: readonly number[]
  /** Those of the first day by whole hours, 0 to 23. Empty where they were counted by days only. */
  readonly delayHours: readonly number[]
}

/** The counts of one delivery day's records, by day. Additive. */
export interface Summary {
  readonly log: LogCounts
  readonly days: ReadonlyMap<Day, DayCounts>
}
