/** From the sums of a day to its tables: ids become names, derived tables are added up. */
import { bounded } from './bound.ts'
import { type DaySums, keyColumns, type TallyField } from './days.ts'
import { sizeClasses, timeBounds } from './meanings.ts'
import { exact } from './merge.ts'
import type { Dimension, NameBook } from './names.ts'
import { PairSums, Pairs } from './pairs.ts'
import type { Table } from './summary.ts'
import { type ColumnName, columnMerges, type TableName } from './tables.ts'
import type { Part } from './tally.ts'

type Columns = Readonly<Partial<Record<ColumnName, Float64Array>>>

/** Columns beside ids. */
interface Rows {
  readonly ids: Uint32Array
  readonly columns: Columns
}

const PEOPLE = 0
const BOTS = 1
const TOOLS = 2

/** `kinds` is the kind of each agent id: 0 people, 1 bots, 2 tools. */
export function tablesOfDay(
  sums: DaySums,
  taken: Readonly<Record<TallyField, Part>>,
  book: NameBook,
  kinds: Uint8Array,
): Readonly<Record<TableName, Table>> {
  const keys = rowsOf(taken.key, keyColumns.slice(0, 10) as ColumnName[])
  const reads = justReads(keys)
  const pages = only(pagesOf(taken.key), (_, row) => taken.key.columns[PAGE_VIEWS]![row]! > 0)
  const agents = rowsOf(
    taken.agent,
    readColumns,
    countIds(sums.visitors.second, sums.visitors.size),
  )
  const people = only(agents, (id) => kinds[id] === PEOPLE)
  const addresses = rowsOf(
    taken.address,
    readColumns,
    countIds(sums.visitors.first, sums.visitors.size),
  )
  const referrers = rowsOf(taken.referrer, readColumns)
  const origins = throughOrigins(referrers, book.origins.of)
  const ofOrigins = (dimension: Dimension): Table =>
    tableOf(origins, dimension, visitorsOf(sums.originVisitors, dimension))
  const requests = (field: keyof typeof book.plain & TallyField): Table =>
    tableOf(rowsOf(taken[field], ['requests', 'bytes']), book.plain[field])

  return {
    keys: tableOf(keys, book.keys),
    pages: tableOf(pages, book.keys, visitorsOf(sums.pageVisitors, book.keys)),
    directories: tableOf(reads, book.directories),
    types: tableOf(reads, book.types),
    sizes: sizesTable(sums.sizes),
    referrers: tableOf(justReads(referrers), book.referrers),
    referringSites: ofOrigins(book.sites),
    hotlinks: pairTable(sums.hotlinks, book.sites, book.keys),
    searchEngines: ofOrigins(book.engines),
    campaigns: tableOf(
      rowsOf(taken.campaign, readColumns),
      book.campaigns,
      visitorsOf(sums.campaignVisitors, book.campaigns),
    ),
    clients: tableOf(justReads(addresses), book.clients),
    networks: tableOf(addresses, book.networks),
    countries: tableOf(addresses, book.countries),
    agents: tableOf(justReads(agents), book.agents),
    browsers: tableOf(people, book.browsers),
    systems: tableOf(people, book.systems),
    devices: tableOf(people, book.devices),
    bots: tableOf(justReads(only(agents, (id) => kinds[id] === BOTS)), book.programs),
    tools: tableOf(justReads(only(agents, (id) => kinds[id] === TOOLS)), book.programs),
    statuses: requests('status'),
    errorCodes: requests('errorCode'),
    errorKeys: pairTable(sums.errorKeys, book.codes, book.keys),
    notFound: pairTable(sums.notFound, book.keys, book.referrers),
    operations: tableOf(
      rowsOf(taken.operation, ['requests', 'bytes', 'errors']),
      book.plain.operation,
    ),
    requesters: requests('requester'),
    buckets: requests('bucket'),
    hosts: requests('host'),
    tls: requests('tls'),
    signatures: requests('signature'),
    authentications: requests('authentication'),
    aclRequired: requests('aclRequired'),
    turnAroundTimes: timesTable(sums.turnAround),
    totalTimes: timesTable(sums.total),
  }
}

const readColumns: readonly ColumnName[] = ['requests', 'bytes', 'pageViews']
const PAGE_VIEWS = keyColumns.indexOf('pageViews')

/** The columns of a part by name; with `visitors` by id as one more. */
function rowsOf(part: Part, names: readonly ColumnName[], visitors?: Float64Array): Rows {
  const columns: Partial<Record<ColumnName, Float64Array>> = {}
  for (const [at, name] of names.entries()) columns[name] = part.columns[at]!
  if (visitors !== undefined) {
    columns.visitors = Float64Array.from(part.ids, (id) => visitors[id] ?? 0)
  }
  return { ids: part.ids, columns }
}

function justReads({ ids, columns: { requests, bytes } }: Rows): Rows {
  return { ids, columns: { requests: requests!, bytes: bytes! } }
}

/** Page views as the requests of `pages`. */
function pagesOf({ ids, columns }: Part): Rows {
  return { ids, columns: { requests: columns[PAGE_VIEWS]!, bytes: columns[PAGE_VIEWS + 1]! } }
}

function only(rows: Rows, isWanted: (id: number, row: number) => boolean): Rows {
  const kept = Uint32Array.from(rows.ids.keys()).filter((row) => isWanted(rows.ids[row]!, row))
  const columns: Partial<Record<ColumnName, Float64Array>> = {}
  for (const name of Object.keys(rows.columns) as ColumnName[]) {
    columns[name] = Float64Array.from(kept, (row) => rows.columns[name]![row]!)
  }
  return { ids: kept.map((row) => rows.ids[row]!), columns }
}

/** Rows by referrer as rows by origin; an origin may come several times. */
function throughOrigins(rows: Rows, originOf: Uint32Array): Rows {
  return { ids: rows.ids.map((id) => originOf[id]!), columns: rows.columns }
}

/** How often each id stands among the first `count` of `ids`. */
function countIds(ids: Uint32Array, count: number): Float64Array {
  let largest = -1
  for (let at = 0; at < count; at++) largest = Math.max(largest, ids[at]!)
  const counts = new Float64Array(largest + 1)
  for (let at = 0; at < count; at++) counts[ids[at]!]! += 1
  return counts
}

/** Distinct visitors by number of the name, from distinct pairs of visitor and id. */
function visitorsOf(pairs: Pairs, dimension: Dimension): Float64Array {
  const visitors = new Float64Array(dimension.names.length)
  const seen = new Pairs()
  for (let at = 0; at < pairs.size; at++) {
    const number = dimension.of[pairs.second[at]!]!
    const before = seen.size
    if (seen.numberOf(pairs.first[at]!, number) === before) visitors[number]! += 1
  }
  return visitors
}

/** Adds rows up by the names of their ids. `visitors` are by number of the name. */
function tableOf(rows: Rows, dimension: Dimension, visitors?: Float64Array): Table {
  const count = dimension.names.length
  const ranks = dimension.ranks()
  // Where each name's row is: first by rank, so that walking it once gives the rows in order.
  const isSeen = new Uint8Array(count)
  for (const id of rows.ids) isSeen[ranks.ofNumber[dimension.of[id]!]!] = 1
  const numbers: number[] = []
  const rowOfNumber = new Uint32Array(count)
  for (let rank = 0; rank < count; rank++) {
    if (isSeen[rank] === 0) continue
    const number = ranks.numbers[rank]!
    rowOfNumber[number] = numbers.push(number) - 1
  }
  const columns: Partial<Record<ColumnName, Float64Array>> = {}
  for (const name of Object.keys(rows.columns) as ColumnName[]) {
    const from = rows.columns[name]!
    const into = new Float64Array(numbers.length)
    const isMax = columnMerges[name] === 'max'
    for (let at = 0; at < from.length; at++) {
      const row = rowOfNumber[dimension.of[rows.ids[at]!]!]!
      into[row] = isMax ? Math.max(into[row]!, from[at]!) : into[row]! + from[at]!
    }
    for (const sum of into) exact(sum)
    columns[name] = into
  }
  if (visitors !== undefined) {
    columns.visitors = Float64Array.from(numbers, (number) => visitors[number]!)
  }
  return bounded(
    whole(
      numbers.map((number) => dimension.names[number]!),
      columns,
    ),
  )
}

function whole(names: readonly string[], columns: Columns): Table {
  const rest: Partial<Record<ColumnName, number>> = {}
  for (const name of Object.keys(columns) as ColumnName[]) rest[name] = 0
  return { names, columns, rest: { rows: 0, columns: rest } }
}

/** Adds pairs of ids up by the pairs of their names. */
function pairTable(sums: PairSums, left: Dimension, right: Dimension): Table {
  const named = new PairSums()
  for (let at = 0; at < sums.size; at++) {
    const first = left.ranks().ofNumber[left.of[sums.first[at]!]!]!
    const second = right.ranks().ofNumber[right.of[sums.second[at]!]!]!
    named.add(first, second, sums.requests[at]!, sums.bytes[at]!)
  }
  const order = Float64Array.from(
    { length: named.size },
    (_, at) => named.first[at]! * 2 ** 32 + named.second[at]!,
  )
  order.sort()
  const requests = new Float64Array(named.size)
  const bytes = new Float64Array(named.size)
  const names: string[] = []
  for (const pair of order) {
    const first = Math.floor(pair / 2 ** 32)
    const second = pair % 2 ** 32
    const at = named.numberOf(first, second)
    requests[names.length] = named.requests[at]!
    bytes[names.length] = named.bytes[at]!
    names.push(`${left.nameOfRank(first)}\0${right.nameOfRank(second)}`)
  }
  return bounded(whole(names, { requests, bytes }))
}

function sizesTable(sizes: Float64Array): Table {
  return fewRows(
    sizeClasses.map((name, at) => [name, { requests: sizes[2 * at]!, bytes: sizes[2 * at + 1]! }]),
  )
}

function timesTable(times: Float64Array): Table {
  return fewRows(
    sizeClasses.flatMap((size, at) =>
      timeBounds.map((time, step) => [
        `${size}\0${time}`,
        { requests: times[at * timeBounds.length + step]! },
      ]),
    ),
  )
}

/** A table of the rows that counted anything. */
function fewRows(all: readonly [name: string, row: Partial<Record<ColumnName, number>>][]): Table {
  const rows = all.filter(([, row]) => row.requests! > 0).sort(([a], [b]) => (a < b ? -1 : 1))
  const columns: Partial<Record<ColumnName, Float64Array>> = {}
  for (const name of Object.keys(all[0]![1]) as ColumnName[]) {
    columns[name] = Float64Array.from(rows, ([, row]) => row[name]!)
  }
  return whole(
    rows.map(([name]) => name),
    columns,
  )
}
