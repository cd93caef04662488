/**
 * The tables of a summary: one row here is one table. Counter, encoding, merging, copies, `data.json`,
 * CSV and panels go over these rows; no other place names a table, but panels that show it and findings
 * that read it.
 */
import type { Merge } from '../../columns/table.ts'
import { type Key, keys } from './keys.ts'

/** Every column a table may have, and how it adds up over days, log objects and sources. Exact integers. */
export const columnMerges = {
  /** Records counted in the row (requests, reads or records: see `counts` of the table). */
  requests: 'sum',
  /** Bytes sent. */
  bytes: 'sum',
  /** Distinct visitors, each counted once a day and delivery day (of a huge one: once a portion). */
  visitors: 'sum',
  /** Page views. */
  pageViews: 'sum',
  /** Requests with status 400 or above. */
  errors: 'sum',
  /** Reads that sent the whole object (status 200, bytes sent = object size). */
  whole: 'sum',
  /** GETs of a range (status 206). */
  partial: 'sum',
  /** Bytes sent by range reads. */
  partialBytes: 'sum',
  /** Bytes of reads with status 200 that broke off before the object's end. */
  wastedBytes: 'sum',
  /** Range reads as parts of the object they were of, in 2⁻²⁰ of it: see `PARTS`. */
  parts: 'sum',
  /** The largest object size seen, bytes. */
  size: 'max',
  /** Sum of turn-around times, ms; and how many records had one. */
  turnAroundMs: 'sum',
  turnAroundCount: 'sum',
  /** Reads that nobody signed: those that were answered (2xx, 304), and all others. They tell whether
   * an object is public, and are shown nowhere. */
  anonymous: 'sum',
  inVain: 'sum',
  /** The most clients of visitors of one day and delivery: who is one of a crowd may be told. Shown
   * nowhere. Release 1.0 counted visitors, so somebody with five agents was five. */
  crowd: 'max',
  /** Of the row's requests, those that S3 bills nobody for, and those it bills as writes: all others are
   * billed as reads. Of its bytes, those it bills nobody for, and those that went to a region of AWS. */
  unbilled: 'sum',
  writes: 'sum',
  unbilledBytes: 'sum',
  awsBytes: 'sum',
} as const satisfies Record<string, Merge>
export type ColumnName = keyof typeof columnMerges

/** What a row costs is worked out from these, whatever else it counts. Rare: most rows have none. */
export const billColumns = ['unbilled', 'writes', 'unbilledBytes', 'awsBytes'] as const

/** An object's whole in `parts`. A read of n bytes of it adds n/size, rounded to this: so what is added
 * up is off by half of it a read at most. */
export const PARTS = 2 ** 20

/** Columns that decide what may be shown, or that others are worked out from, and are not shown. */
const hiddenColumns = [
  'anonymous',
  'inVain',
  'crowd',
  'parts',
  ...billColumns,
] as const satisfies readonly ColumnName[]
export type ShownColumn = Exclude<ColumnName, (typeof hiddenColumns)[number]>

export function isShown(column: ColumnName): column is ShownColumn {
  return !(hiddenColumns as readonly string[]).includes(column)
}

/**
 * The records that a table counts:
 *
 *   records    every record
 *   requests   those with an HTTP status, that a client made: what a content network fetches to serve it is
 *              asked for by none
 *   reads      requests that GET or HEAD an object
 *   pageViews  reads of pages by people that were answered
 *   people, bots, tools   the reads of that kind, by agent
 *   errors     requests with status 400 or above
 *   notFound   reads with status 404
 *   calls      requests, and origin fetches: all that S3 itself answers
 *   fetches    what a content network fetches of S3, to serve it: no client's requests, so in no list but
 *              those of records and calls
 *   failedFetches   those with status 400 or above
 *   edge       requests that a content network answered, from its cache or not
 *   hotlinks   reads of what is no page, delivered to others than bots, referred by any site, own ones
 *              included: the report knows which are own
 */
export type Counts =
  | 'records'
  | 'requests'
  | 'reads'
  | 'pageViews'
  | 'people'
  | 'bots'
  | 'tools'
  | 'errors'
  | 'notFound'
  | 'hotlinks'
  | 'calls'
  | 'fetches'
  | 'failedFetches'
  | 'edge'

export interface TableRow {
  /** In `data.json`, of the CSV file, and at rest: it stays as it is for good. */
  readonly name: string
  readonly counts: Counts
  /** What names its rows; of a table of pairs two. */
  readonly key: readonly [Key] | readonly [Key, Key]
  /** Which of them a table can have follows from what it counts by which key: see `planCounting`. At rest
   * each is found by its name. */
  readonly columns: readonly ColumnName[]
  /** Names of a pair table are two parts joined by U+0000, which no part can hold. */
  readonly isPair?: true
  /** What the two parts of a pair are called in `data.json` and CSV. */
  readonly fields?: readonly [string, string]
  /** Rows at rest, where they are fewer than of others. */
  readonly cap?: number
  /** How long it takes to add up beside others; what is not told takes next to nothing. */
  readonly weight?: number
  /** How much room it has in a copy that may be published: what the report lives by has more. */
  readonly copied?: 'large'
  /** The report keeps of its rows the first and the last day they were seen. Of one table at most. */
  readonly isSeen?: true
  /** Shown in this section, by the panel that shows any table. Tables with panels of their own have none. */
  readonly panel?: TablePanel
}

/** Words are told by the report: see `report/panels/columns.ts`. */
export interface TablePanel {
  /** Id of the section it comes last in. */
  readonly section: string
  readonly sortedBy: ShownColumn
  readonly columns: readonly (ShownColumn | 'cost')[]
}

const READ = ['requests', 'bytes', ...billColumns] as const
const ASKED = [...READ, 'anonymous', 'inVain'] as const
const VISITED = ['requests', 'bytes', 'visitors', 'pageViews', ...billColumns] as const

export const tables = [
  {
    name: 'keys',
    counts: 'reads',
    key: [keys.object],
    weight: 10,
    copied: 'large',
    columns: [
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
      'anonymous',
      'inVain',
      'parts',
      ...billColumns,
    ],
  },
  {
    name: 'pages',
    counts: 'pageViews',
    key: [keys.object],
    weight: 1,
    copied: 'large',
    columns: ['requests', 'bytes', 'visitors', ...billColumns],
  },
  { name: 'directories', counts: 'reads', key: [keys.directory], columns: ASKED },
  { name: 'types', counts: 'reads', key: [keys.type], columns: ASKED },
  /** Object size classes. */
  { name: 'sizes', counts: 'reads', key: [keys.size], columns: READ },
  {
    name: 'referrers',
    counts: 'reads',
    key: [keys.referrer],
    weight: 18,
    copied: 'large',
    columns: READ,
  },
  { name: 'referringSites', counts: 'reads', key: [keys.site], copied: 'large', columns: VISITED },
  /** Site × key. */
  {
    name: 'hotlinks',
    counts: 'hotlinks',
    key: [keys.site, keys.object],
    fields: ['site', 'key'],
    weight: 26,
    copied: 'large',
    isSeen: true,
    columns: READ,
    isPair: true,
  },
  { name: 'searchEngines', counts: 'reads', key: [keys.searchEngine], columns: VISITED },
  { name: 'campaigns', counts: 'reads', key: [keys.campaign], columns: VISITED },
  { name: 'clients', counts: 'reads', key: [keys.client], weight: 16, columns: [...READ, 'crowd'] },
  {
    name: 'networks',
    counts: 'reads',
    key: [keys.network],
    weight: 4,
    columns: [...VISITED, 'crowd'],
  },
  { name: 'countries', counts: 'reads', key: [keys.country], columns: VISITED },
  { name: 'agents', counts: 'reads', key: [keys.agent], weight: 7, copied: 'large', columns: READ },
  { name: 'browsers', counts: 'people', key: [keys.browser], columns: VISITED },
  { name: 'systems', counts: 'people', key: [keys.system], columns: VISITED },
  { name: 'devices', counts: 'people', key: [keys.device], columns: VISITED },
  { name: 'bots', counts: 'bots', key: [keys.program], columns: READ },
  { name: 'tools', counts: 'tools', key: [keys.program], columns: READ },
  { name: 'statuses', counts: 'requests', key: [keys.status], columns: READ },
  { name: 'errorCodes', counts: 'requests', key: [keys.errorCode], columns: READ },
  /** Error code (or status where it has none) × key. */
  {
    name: 'errorKeys',
    counts: 'errors',
    key: [keys.code, keys.object],
    fields: ['errorCode', 'key'],
    weight: 5,
    copied: 'large',
    columns: READ,
    isPair: true,
  },
  /** Key × referrer. */
  {
    name: 'notFound',
    counts: 'notFound',
    key: [keys.object, keys.referrer],
    fields: ['key', 'referrer'],
    weight: 13,
    copied: 'large',
    columns: READ,
    isPair: true,
  },
  {
    name: 'operations',
    counts: 'records',
    key: [keys.operation],
    columns: ['requests', 'bytes', 'errors', ...billColumns],
  },
  { name: 'requesters', counts: 'calls', key: [keys.requester], columns: READ },
  { name: 'buckets', counts: 'calls', key: [keys.bucket], columns: READ },
  { name: 'hosts', counts: 'requests', key: [keys.host], columns: READ },
  { name: 'tls', counts: 'requests', key: [keys.tls], columns: READ },
  { name: 'signatures', counts: 'calls', key: [keys.signature], columns: READ },
  { name: 'authentications', counts: 'calls', key: [keys.authentication], columns: READ },
  { name: 'aclRequired', counts: 'calls', key: [keys.aclRequired], columns: READ },
  /** Regions of AWS that requests came from; `-` for anywhere else, and for lines without the field. */
  { name: 'sourceRegions', counts: 'calls', key: [keys.sourceRegion], columns: READ },
  /** The hosts and TLS versions of what S3 itself answered, which a content network has a part in. */
  { name: 's3Hosts', counts: 'calls', key: [keys.host], columns: READ },
  { name: 's3Tls', counts: 'calls', key: [keys.tls], columns: READ },
  /** What a content network fetched from S3; and what of it failed, by error code (or status) and key. */
  { name: 'originKeys', counts: 'fetches', key: [keys.object], columns: READ },
  { name: 'originStatuses', counts: 'fetches', key: [keys.status], columns: READ },
  {
    name: 'originErrors',
    counts: 'failedFetches',
    key: [keys.code, keys.object],
    fields: ['errorCode', 'key'],
    columns: READ,
    isPair: true,
  },
  /** What caches did (`cacheOutcomes`); and in the network's own words, and of which key. */
  { name: 'cacheResults', counts: 'edge', key: [keys.cache], columns: READ },
  {
    name: 'cacheDetails',
    counts: 'edge',
    key: [keys.cache, keys.cacheResult],
    fields: ['cache', 'result'],
    columns: READ,
    isPair: true,
  },
  {
    name: 'cacheKeys',
    counts: 'edge',
    key: [keys.cache, keys.object],
    fields: ['cache', 'key'],
    weight: 12,
    copied: 'large',
    columns: READ,
    isPair: true,
  },
  /** Airports of the places that answered. */
  { name: 'edges', counts: 'edge', key: [keys.edge], columns: READ },
  { name: 'httpVersions', counts: 'edge', key: [keys.httpVersion], columns: READ },
  { name: 'edgeTls', counts: 'edge', key: [keys.tls], columns: READ },
  { name: 'edgeHosts', counts: 'edge', key: [keys.host], columns: READ },
  /** In the network's own words why it was answered so, × status: who sent an error. */
  {
    name: 'edgeStatuses',
    counts: 'edge',
    key: [keys.cacheResult, keys.status],
    fields: ['result', 'status'],
    columns: READ,
    isPair: true,
  },
  { name: 'distributions', counts: 'edge', key: [keys.distribution], columns: READ },
  /** Size class × upper bound of the time in ms (1, 2, 5, 10, 20, 50 …), of reads that have one. */
  {
    name: 'turnAroundTimes',
    counts: 'reads',
    key: [keys.size, keys.turnAround],
    fields: ['size', 'upToMs'],
    columns: ['requests'],
    isPair: true,
  },
  {
    name: 'totalTimes',
    counts: 'reads',
    key: [keys.size, keys.total],
    fields: ['size', 'upToMs'],
    columns: ['requests'],
    isPair: true,
  },
] as const satisfies readonly TableRow[]

export type TableName = (typeof tables)[number]['name']

export type TableRows = readonly TableRow[]

/** Whether rows are pairs whose site alone tells whose they are: what is cut of them stays with it. */
export function isOfSites({ counts, key: [left, right] }: TableRow): boolean {
  return counts === 'hotlinks' && left.kind === 'site' && right !== undefined
}
