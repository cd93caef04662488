/**
 * The tables of a summary: one row here is one table. Adding a dimension is adding a row, the
 * rule that names its rows, and a panel in the report.
 */

/** How a column of a table adds up over days, log objects and sources. */
export type Merge = 'sum' | 'max'

/** Every column a table may have. Exact integers. */
export const columnMerges = {
  /** Records counted in the row (requests, reads or records: see `counts` of the table). */
  requests: 'sum',
  /** Bytes sent. */
  bytes: 'sum',
  /** Distinct visitors, each counted once a day and delivery day (of a huge one: once a segment). */
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
  /** The most visitors of one day and delivery: who is one of a crowd may be told. Shown nowhere. */
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

/** What a table counts: `records` every record; `requests` those with an HTTP status; `reads` a GET
 * or HEAD of an object; `pageViews`, `people`, `bots`, `tools`: the reads of that kind. */
export type Counts = 'records' | 'requests' | 'reads' | 'pageViews' | 'people' | 'bots' | 'tools'

export interface TableRow {
  readonly name: string
  readonly counts: Counts
  readonly columns: readonly ColumnName[]
  /** Names of a pair table are two parts glued by U+0000, which no part can hold. */
  readonly isPair?: true
}

const READ = ['requests', 'bytes', ...billColumns] as const
const ASKED = [...READ, 'anonymous', 'inVain'] as const
const VISITED = ['requests', 'bytes', 'visitors', 'pageViews', ...billColumns] as const

export const tables = [
  {
    name: 'keys',
    counts: 'reads',
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
    columns: ['requests', 'bytes', 'visitors', ...billColumns],
  },
  { name: 'directories', counts: 'reads', columns: ASKED },
  { name: 'types', counts: 'reads', columns: ASKED },
  /** Object size classes. */
  { name: 'sizes', counts: 'reads', columns: READ },
  { name: 'referrers', counts: 'reads', columns: READ },
  { name: 'referringSites', counts: 'reads', columns: VISITED },
  /** Site × key of reads that are no pages, own sites included: the report knows which are own. */
  { name: 'hotlinks', counts: 'reads', columns: READ, isPair: true },
  { name: 'searchEngines', counts: 'reads', columns: VISITED },
  { name: 'campaigns', counts: 'reads', columns: VISITED },
  { name: 'clients', counts: 'reads', columns: [...READ, 'crowd'] },
  { name: 'networks', counts: 'reads', columns: [...VISITED, 'crowd'] },
  { name: 'countries', counts: 'reads', columns: VISITED },
  { name: 'agents', counts: 'reads', columns: READ },
  { name: 'browsers', counts: 'people', columns: VISITED },
  { name: 'systems', counts: 'people', columns: VISITED },
  { name: 'devices', counts: 'people', columns: VISITED },
  { name: 'bots', counts: 'bots', columns: READ },
  { name: 'tools', counts: 'tools', columns: READ },
  { name: 'statuses', counts: 'requests', columns: READ },
  { name: 'errorCodes', counts: 'requests', columns: READ },
  /** Error code (or status where it has none) × key, of requests with status 400 or above. */
  { name: 'errorKeys', counts: 'requests', columns: READ, isPair: true },
  /** Key × referrer, of reads with status 404. */
  { name: 'notFound', counts: 'reads', columns: READ, isPair: true },
  {
    name: 'operations',
    counts: 'records',
    columns: ['requests', 'bytes', 'errors', ...billColumns],
  },
  { name: 'requesters', counts: 'requests', columns: READ },
  { name: 'buckets', counts: 'requests', columns: READ },
  { name: 'hosts', counts: 'requests', columns: READ },
  { name: 'tls', counts: 'requests', columns: READ },
  { name: 'signatures', counts: 'requests', columns: READ },
  { name: 'authentications', counts: 'requests', columns: READ },
  { name: 'aclRequired', counts: 'requests', columns: READ },
  /** Regions of AWS that requests came from; `-` for anywhere else, and for lines without the field. */
  { name: 'sourceRegions', counts: 'requests', columns: READ },
  /** Size class × upper bound of the time in ms (1, 2, 5, 10, 20, 50 …), of reads that have one. */
  { name: 'turnAroundTimes', counts: 'reads', columns: ['requests'], isPair: true },
  { name: 'totalTimes', counts: 'reads', columns: ['requests'], isPair: true },
] as const satisfies readonly TableRow[]

export type TableName = (typeof tables)[number]['name']
