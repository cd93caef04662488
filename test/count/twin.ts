import type { CountingSettings } from '../../src/count/counter/counter.ts'
import { decodeKey, decodeText } from '../../src/formats/fields/decode.ts'
import type { Naming } from '../../src/naming/naming.ts'
import type { Row } from './records.ts'

/** Sums by table and name; of a day. */
export interface TwinDay {
  readonly totals: Record<string, number>
  readonly hours: { requests: number; bytes: number; people: number }[]
  readonly visitors: Set<string>
  /** Of each visitor: what it did, and the names that it counts at, by table. */
  readonly visitorRows: Map<string, { flags: number; names: Record<string, Set<string>> }>
  readonly tables: Record<string, Record<string, Record<string, number>>>
}

export const READS = /^(REST|SOAP|WEBSITE)\.(S3_)?(GET|HEAD)[._]OBJECT$|^(GET|HEAD)\ncloudfront$/
export const NO_REQUESTS = /^(S3\.|BATCH\.)|COPY\.OBJECT_GET$/
export const PAGE = /(\/|\.html?)$/i
export const EXTENSION = /[^/](\.[a-z0-9]{1,10})$/i

/**
 * The counter's slow witness: records as objects, one map a table, written straight from what the
 * numbers mean.
 */
export function countPlainly(
  rows: readonly Row[],
  settings: CountingSettings,
  naming: Naming,
): Map<string, TwinDay> {
  const days = new Map<string, TwinDay>()
  const seen = new Set<string>()
  for (const row of rows) {
    const local = new Date(row.time * 1000).toLocaleString('sv-SE', { timeZone: settings.timeZone })
    const [date = '', clock = ''] = local.split(' ')
    const day = days.get(date) ?? newDay()
    days.set(date, day)
    const add = (name: string, amount = 1): void => {
      day.totals[name] = (day.totals[name] ?? 0) + amount
    }
    const tally = (table: string, name: string, columns: Record<string, number>): void => {
      day.tables[table] ??= {}
      day.tables[table][name] ??= {}
      const sums = day.tables[table][name]
      for (const [column, amount] of Object.entries(columns)) {
        const before = sums[column] ?? 0
        sums[column] = column === 'size' ? Math.max(before, amount) : before + amount
      }
    }
    const visitor = clientOf(row.address)
    const agent = row.agent.replace(/^[\s"']+|[\s"']+$/g, '').replace(/ {2,}/g, ' ') || '-'
    /** 1 if the visitor was not seen there on this day. */
    const isNew = (table: string, name: string): number => {
      const sight = JSON.stringify([date, table, name, visitor, agent])
      if (seen.has(sight)) return 0
      seen.add(sight)
      return 1
    }

    add('records')
    const bytes = Math.max(0, row.bytesSent)
    const status = row.status === '-' ? -1 : Number(row.status)
    const isError = status >= 400
    const isRequest = status >= 0 && !NO_REQUESTS.test(row.operation)
    const bill = isRequest ? billOf(row, status, bytes) : freeOf(bytes)
    tally('operations', row.operation.replace(/\n.*/, ''), {
      requests: 1,
      bytes,
      errors: isError ? 1 : 0,
      ...bill,
    })
    if (/^REST\.(PUT|COPY)\.(OBJECT|PART|ACL)$/.test(row.operation)) add('writes')
    if (/^REST\.GET\.(BUCKET|UPLOAD)$/.test(row.operation)) add('lists')
    if (/^REST\.(DELETE\.OBJECT|POST\.MULTI_OBJECT_DELETE)$/.test(row.operation)) add('deletes')
    if (/^S3\.(EXPIRE|CREATE|TRANSITION)/.test(row.operation)) add('lifecycle')
    if (/TRANSITION/.test(row.operation)) add(`transitionsTo${targetOf(row.operation)}`)
    if (!isRequest) continue

    const sums = { requests: 1, bytes, ...bill }
    const {
      kind,
      name: program,
      browser,
      system,
      device,
    } = naming.agent(decodeText(bytesOf(row.agent)))
    const key = decodeKey(bytesOf(row.key), row.operation)
    if (isOfEdge(row)) {
      const region = regionOf[row.edge.slice(0, 3)] ?? 'other'
      add(`edges.${region}.bytes`, bytes)
      add(`edges.${region}.${row.tls === '-' ? 'http' : 'https'}`)
      tally('cacheResults', row.cache, sums)
      tally('cacheDetails', `${row.cache}\0${row.result}`, sums)
      tally('cacheKeys', `${row.cache}\0${key}`, sums)
      tally('edges', row.edge.slice(0, 3), sums)
      tally('httpVersions', row.httpVersion, sums)
      tally('distributions', row.distribution, sums)
      tally('edgeTls', tlsOf(row), sums)
      tally('edgeHosts', row.host.toLowerCase(), sums)
      tally('edgeStatuses', `${row.result}\0${row.status}`, sums)
    } else {
      add('calls')
      tally('requesters', row.requester, sums)
      tally('buckets', row.bucket, sums)
      tally('signatures', row.signature, sums)
      tally('authentications', row.authentication, sums)
      tally('aclRequired', row.aclRequired, sums)
      tally('sourceRegions', row.sourceRegion, sums)
      tally('s3Hosts', row.host.toLowerCase(), sums)
      tally('s3Tls', tlsOf(row), sums)
    }
    add('billedWrites', bill.writes)
    add('billedReads', 1 - bill.writes - bill.unbilled)
    add('billedBytes', bytes - bill.unbilledBytes)
    add('awsBytes', bill.awsBytes)
    if (isFetch(row)) {
      add('cdn.requests')
      add('cdn.bytes', bytes)
      tally('originKeys', key, sums)
      tally('originStatuses', row.status, sums)
      const code = row.errorCode === '-' ? row.status : row.errorCode
      if (isError) tally('originErrors', `${code}\0${key}`, sums)
      continue
    }
    add('requests')
    add('bytes', bytes)
    add(`${kind}.requests`)
    add(`${kind}.bytes`, bytes)
    const hour = day.hours[Number(clock.slice(0, 2))]
    if (hour === undefined) throw new Error(`No hour in '${local}'`)
    hour.requests++
    hour.bytes += bytes
    if (kind === 'people') hour.people++
    if (isError) {
      add('errors')
      tally('errorKeys', `${row.errorCode === '-' ? row.status : row.errorCode}\0${key}`, sums)
    }
    if (status >= 500) add('serverErrors')
    tally('statuses', row.status, sums)
    tally('errorCodes', row.errorCode, sums)
    tally('hosts', row.host.toLowerCase(), sums)
    tally('tls', tlsOf(row), sums)
    if (!READS.test(row.operation)) continue

    add('reads')
    const isGet = !row.operation.includes('HEAD')
    const isPage = key !== '-' && (PAGE.test(key) || !EXTENSION.test(key))
    const isVisit = kind === 'people' && status > 0 && status < 400
    const isView = isVisit && isGet && isPage && (status === 200 || status === 304)
    const view = isView ? 1 : 0
    if (isView) add('pageViews')
    const who = JSON.stringify([visitor, agent])
    if (isVisit) day.visitors.add(who)
    const known = day.visitorRows.get(who) ?? { flags: 0, names: {} }
    const meet = (table: string, name: string): void => {
      if (!isVisit) return
      known.names[table] ??= new Set()
      known.names[table].add(name)
    }
    const visited = (table: string, name: string): void => {
      tally(table, name, { ...sums, pageViews: view, visitors: isVisit ? isNew(table, name) : 0 })
      meet(table, name)
    }
    const isUnsigned = row.requester === '-' && row.authentication === '-'
    const isAnswered = (status >= 200 && status <= 299) || status === 304
    const asked = {
      anonymous: isUnsigned && isAnswered ? 1 : 0,
      inVain: isUnsigned && !isAnswered ? 1 : 0,
    }
    tally('keys', key, {
      ...sums,
      errors: isError ? 1 : 0,
      whole: isGet && status === 200 && row.objectSize >= 0 && bytes >= row.objectSize ? 1 : 0,
      partial: isGet && status === 206 ? 1 : 0,
      partialBytes: isGet && status === 206 ? bytes : 0,
      parts: isGet && status === 206 ? partsOf(bytes, row.objectSize) : 0,
      wastedBytes: isGet && status === 200 && bytes < row.objectSize ? bytes : 0,
      size: Math.max(0, row.objectSize),
      turnAroundMs: Math.max(0, row.turnAroundTime),
      turnAroundCount: row.turnAroundTime >= 0 ? 1 : 0,
      ...asked,
    })
    if (isView) tally('pages', key, { ...sums, visitors: isNew('pages', key) })
    known.names.pages ??= new Set()
    if (isView) meet('pages', key)
    const folders = key.replace(/^\//, '').split('/').slice(0, -1).slice(0, 2)
    tally('directories', folders.length === 0 ? '/' : `${folders.join('/')}/`, {
      ...sums,
      ...asked,
    })
    tally('types', key.endsWith('/') ? '/' : (EXTENSION.exec(key)?.[1] ?? '-').toLowerCase(), {
      ...sums,
      ...asked,
    })
    const size = sizeOf(row.objectSize)
    tally('sizes', size, sums)
    if (row.turnAroundTime >= 0)
      tally('turnAroundTimes', `${size}\0${timeOf(row.turnAroundTime)}`, { requests: 1 })
    if (row.totalTime >= 0)
      tally('totalTimes', `${size}\0${timeOf(row.totalTime)}`, { requests: 1 })
    const referrer = naming.referrer(decodeText(bytesOf(row.referrer)))
    tally('referrers', referrer.name, sums)
    visited('referringSites', referrer.site)
    visited('searchEngines', referrer.engine)
    known.flags |= isView ? 1 : 0
    known.flags |= isVisit && (isPage || referrer.site === '-') ? 2 : 0
    if (isVisit) day.visitorRows.set(who, known)
    const isDelivered = /^2..$|^304$/.test(row.status)
    if (referrer.site !== '-' && !isPage && isDelivered && kind !== 'bots')
      tally('hotlinks', `${referrer.site}\0${key}`, sums)
    if (status === 404) tally('notFound', `${key}\0${referrer.name}`, sums)
    visited('campaigns', naming.campaign(row.campaign))
    const { client, ...lookedUp } = naming.address(row.address)
    const isOneMore = (table: string, name: string): boolean => {
      const sight = JSON.stringify([date, table, name, visitor])
      return isVisit && !seen.has(sight) && seen.add(sight) !== undefined
    }
    tally('clients', client, { ...sums, crowd: isOneMore('clients', client) ? 1 : 0 })
    const network = naming.toldNetwork(row.asn) ?? lookedUp.network
    visited('networks', network)
    tally('networks', network, { crowd: isOneMore('networks', network) ? 1 : 0 })
    visited('countries', naming.toldCountry(row.country) ?? lookedUp.country)
    tally('agents', agent, sums)
    if (kind === 'people') {
      visited('browsers', browser)
      visited('systems', system)
      visited('devices', device)
    } else tally(kind, program, sums)
  }
  return days
}

function tlsOf({ tls }: Row): string {
  return tls === '-' ? '-' : `TLSv${tls.slice(4)}`
}

/** IPv6 by its first four groups, IPv4 inside IPv6 as IPv4. */
function clientOf(address: string): string {
  if (!address.includes(':')) return address
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  const [head = '', tail] = address.split('::')
  const groups = (text: string): string[] => (text === '' ? [] : text.split(':'))
  const missing = 8 - groups(head).length - groups(tail ?? '').length
  const all = [
    ...groups(head),
    ...Array(tail === undefined ? 0 : missing).fill('0'),
    ...groups(tail ?? ''),
  ]
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16))
    .join(':')
}

type Bill = Record<'unbilled' | 'writes' | 'unbilledBytes' | 'awsBytes', number>

/** What S3 bills of a request, in the columns that differ from the common: a read, sent anywhere. */
export function billOf(row: Row, status: number, bytes: number): Bill {
  if (isOfEdge(row)) return freeOf(bytes)
  const isWebsite = row.operation.startsWith('WEBSITE')
  const isListed = ['PermanentRedirect', 'ExpiredToken', 'InvalidRange'].includes(row.errorCode)
  const isStranger = row.requester === '-' && ['AccessDenied', '-'].includes(row.errorCode)
  const isFree = (isListed && status >= 300) || (isStranger && status === 403)
  if (status >= 500 || (isFree && !isWebsite)) return freeOf(bytes)
  const isWrite = /\.(PUT|COPY)\.|^REST\.GET\.(BUCKET|UPLOAD)$/.test(row.operation)
  const isDelete = /DELETE/.test(row.operation)
  const isCdn = isFetch(row)
  const isAws = row.sourceRegion !== '-' && !isWebsite
  return {
    unbilled: isDelete ? 1 : 0,
    writes: isWrite ? 1 : 0,
    unbilledBytes: isCdn ? bytes : 0,
    awsBytes: isAws && !isCdn ? bytes : 0,
  }
}

const regionOf: Readonly<Record<string, string>> = { FRA: 'europe', LAX: 'northAmerica' }

function isOfEdge({ operation }: Row): boolean {
  return operation.endsWith('\ncloudfront')
}

export function isFetch(row: Row): boolean {
  const { requester, agent } = row
  const isNetwork = requester === 'svc:cloudfront.amazonaws.com' || agent === 'Amazon CloudFront'
  return isNetwork && !isOfEdge(row)
}

function freeOf(bytes: number): Bill {
  return { unbilled: 1, writes: 0, unbilledBytes: bytes, awsBytes: 0 }
}

function targetOf(operation: string): string {
  if (/_(SIA|ZIA|INT)\./.test(operation)) return 'IA'
  if (operation.includes('_GIR')) return 'Instant'
  return operation === 'S3.TRANSITION.OBJECT' ? 'Glacier' : 'DeepArchive'
}

function partsOf(bytes: number, size: number): number {
  return size > 0 ? Math.round((bytes / size) * 1_048_576) : 0
}

function newDay(): TwinDay {
  return {
    totals: {},
    hours: Array.from({ length: 24 }, () => ({ requests: 0, bytes: 0, people: 0 })),
    visitors: new Set(),
    visitorRows: new Map(),
    tables: {},
  }
}

export function bytesOf(text: string): Buffer {
  return Buffer.from(text)
}

function sizeOf(size: number): string {
  if (size < 0) return '-'
  const exponents = [1024, 10240, 102400, 2 ** 20, 10 * 2 ** 20, 100 * 2 ** 20]
  const bound = [...exponents, 2 ** 30, 10 * 2 ** 30, 100 * 2 ** 30].find((one) => size <= one)
  return `${bound ?? 'Infinity'}`
}

function timeOf(ms: number): string {
  for (let unit = 1; unit <= 100_000; unit *= 10) {
    for (const step of [1, 2, 5]) if (ms <= step * unit) return `${step * unit}`
  }
  return ms <= 1_000_000 ? '1000000' : 'Infinity'
}
