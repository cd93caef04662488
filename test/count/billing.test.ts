import { describe, expect, it } from 'vitest'
import { makeCounter } from '../../src/count/counter/counter.ts'
import { NameBook } from '../../src/count/counter/dictionaries.ts'
import { freeErrors, transitionOf, transitionRows } from '../../src/count/record/billing.ts'
import { meaningOfOperation, type PriceClass } from '../../src/count/record/operations.ts'
import type { DayCounts } from '../../src/count/summary/summary.ts'
import { openPlaces } from '../../src/naming/addresses.ts'
import { makeNaming } from '../../src/naming/naming.ts'
import { makeHandOver, plain, plainRow, type Row } from './records.ts'

const naming = makeNaming('masked', openPlaces({ countries: undefined, networks: undefined }))
const owner = 'arn:aws:iam::111122223333:user/ann'

/** The counts of records of one day. */
function countsOf(rows: readonly Partial<Row>[]): DayCounts {
  const counter = makeCounter(
    new NameBook(naming, { timeZone: 'UTC', clientAddresses: 'masked', exclude: [] }),
  )
  const all = rows.map((row) => ({ ...plainRow, ...row }))
  makeHandOver()(all, 1000, (records, values) => counter.count(records, values))
  const { days } = counter.summary({
    objects: 1,
    objectBytes: 0,
    duplicates: 0,
    malformed: {},
  })
  const [day] = days.values()
  if (day === undefined) throw new Error('Nothing was counted')
  return day
}

/** What is billed of one request of 1,000 bytes: reads, writes, bytes. */
function billOf(row: Partial<Row>): [reads: number, writes: number, bytes: number] {
  const { billedReads, billedWrites, billedBytes } = countsOf([row]).totals
  return [billedReads, billedWrites, billedBytes]
}

const none = { requests: 0, bytes: 0 }
const NOTHING = [0, 0, 0]
const A_READ = [1, 0, 1000]

describe('errors that AWS bills nobody for', () => {
  const rows = freeErrors.flatMap(([status, codes]) =>
    codes.split(/\s+/).map((code): [string, number] => [code, status]),
  )
  it('are its whole list', () => expect(rows).toHaveLength(75))
  it.each(rows)('%s (%i): free to all, but on a website endpoint', (errorCode, status) => {
    const error = { errorCode, status: `${status}` }
    expect(billOf(error)).toEqual(NOTHING)
    expect(billOf({ ...error, requester: owner })).toEqual(NOTHING)
    expect(billOf({ ...error, operation: 'WEBSITE.GET.OBJECT' })).toEqual(A_READ)
  })
})

describe('what else is billed of errors', () => {
  const website = { operation: 'WEBSITE.GET.OBJECT' }
  const cases: [name: string, row: Partial<Row>, billed: number[]][] = [
    ['a read', {}, A_READ],
    ['not modified', { status: '304' }, A_READ],
    ['no such key', { status: '404', errorCode: 'NoSuchKey' }, A_READ],
    ['denied to a stranger', { status: '403', errorCode: 'AccessDenied' }, NOTHING],
    ['denied to a stranger, without a code', { status: '403' }, NOTHING],
    [
      'denied to one’s own account',
      { status: '403', errorCode: 'AccessDenied', requester: owner },
      A_READ,
    ],
    ['an archived object', { status: '403', errorCode: 'InvalidObjectState' }, A_READ],
    [
      'a website’s error document',
      { ...website, status: '403', errorCode: 'AccessDenied' },
      A_READ,
    ],
    ['a website’s redirect', { ...website, status: '301' }, A_READ],
    ['a website’s own failure', { ...website, status: '503', errorCode: 'SlowDown' }, NOTHING],
    ['slow down', { status: '503', errorCode: 'SlowDown', requester: owner }, NOTHING],
    ['no status', { status: '-' }, NOTHING],
  ]
  it.each(cases)('%s', (_, row, billed) => expect(billOf(row)).toEqual(billed))
})

describe('the price of an operation', () => {
  const cases: Record<Exclude<PriceClass, 'elsewhere'>, string> = {
    dear: `REST.PUT.OBJECT REST.PUT.PART REST.COPY.OBJECT REST.COPY.PART REST.POST.OBJECT REST.POST.UPLOADS
      REST.POST.UPLOAD REST.PUT.OBJECT_TAGGING REST.PUT.ACL REST.PUT.BUCKETPOLICY REST.GET.BUCKET
      REST.GET.BUCKETVERSIONS REST.GET.UPLOADS REST.GET.UPLOAD REST.GET.SERVICE REST.POST.RESTORE`,
    cheap: `REST.GET.OBJECT REST.HEAD.OBJECT WEBSITE.GET.OBJECT REST.HEAD.BUCKET REST.GET.LOCATION
      REST.GET.ACL REST.GET.OBJECT_TAGGING REST.OPTIONS.PREFLIGHT REST.POST.SELECT
      REST.SELECT.OBJECT_CONTENT REST.GET.VERSIONING`,
    free: `REST.DELETE.OBJECT REST.DELETE.UPLOAD REST.DELETE.OBJECT_TAGGING REST.POST.MULTI_OBJECT_DELETE
      BATCH.DELETE.OBJECT S3.EXPIRE.OBJECT S3.CREATE.DELETEMARKER REST.COPY.OBJECT_GET`,
  }
  const rows = Object.entries(cases).flatMap(([price, operations]) =>
    operations.split(/\s+/).map((operation): [string, string] => [operation, price]),
  )
  it.each(rows)('of %s: %s', (operation, price) =>
    expect(meaningOfOperation(operation).price).toBe(price),
  )
})

describe('lifecycle moves', () => {
  const cases: [operation: string, total: string | undefined][] = [
    ['S3.TRANSITION_SIA.OBJECT', 'transitionsToIA'],
    ['S3.TRANSITION_ZIA.OBJECT', 'transitionsToIA'],
    ['S3.TRANSITION_INT.OBJECT', 'transitionsToIA'],
    ['S3.TRANSITION_GIR.OBJECT', 'transitionsToInstant'],
    ['S3.TRANSITION.OBJECT', 'transitionsToGlacier'],
    ['S3.TRANSITION_GLACIER.OBJECT', 'transitionsToGlacier'],
    ['S3.TRANSITION_GDA.OBJECT', 'transitionsToDeepArchive'],
    ['S3.TRANSITION_YET_TO_COME.OBJECT', 'transitionsToDeepArchive'],
    ['S3.EXPIRE.OBJECT', undefined],
    ['S3.DELETE.UPLOAD', undefined],
    ['REST.PUT.OBJECT', undefined],
  ]
  it.each(cases)('%s: %s', (operation, total) => {
    expect(transitionRows[transitionOf(operation)]?.[0]).toBe(total)
    const { totals } = countsOf([{ operation, status: '-' }])
    for (const [name] of transitionRows) expect(totals[name]).toBe(name === total ? 1 : 0)
  })
})

describe('bytes', () => {
  const cases: [name: string, row: Partial<Row>, billed: number, aws: number][] = [
    ['to the internet', { sourceRegion: '-' }, 1000, 0],
    ['to a region of AWS', { sourceRegion: 'us-east-1' }, 1000, 1000],
    ['of a website', { sourceRegion: 'us-east-1', operation: 'WEBSITE.GET.OBJECT' }, 1000, 0],
    ['to CloudFront, which signs', { requester: 'svc:cloudfront.amazonaws.com' }, 0, 0],
    ['to CloudFront as an agent', { agent: 'Amazon CloudFront', sourceRegion: 'us-east-1' }, 0, 0],
    ['of a delete', { operation: 'REST.DELETE.OBJECT', status: '204' }, 1000, 0],
  ]
  it.each(cases)('%s', (_, row, billed, aws) => {
    const { totals, tables } = countsOf([row])
    expect([totals.billedBytes, totals.awsBytes]).toEqual([billed, aws])
    const [bucket] = Object.values(plain(tables.buckets))
    expect(bucket).toMatchObject({ unbilledBytes: 1000 - billed, awsBytes: aws })
  })
})

describe('what a content network fetches to serve it', () => {
  const oai = 'a5a8c1b2d3e4f5061728394a5b6c7d8e9f00112233445566778899aabbccddee'
  const cloudFront = { agent: 'Amazon CloudFront', address: '130.176.1.2' }
  const ways: [name: string, row: Partial<Row>][] = [
    [
      'by origin access control',
      { requester: 'svc:cloudfront.amazonaws.com', agent: '-', address: '-', referrer: '-' },
    ],
    ['by an origin access identity', { ...cloudFront, requester: oai }],
    ['of a public bucket', cloudFront],
    ['of a website', { ...cloudFront, operation: 'WEBSITE.GET.OBJECT' }],
    [
      'with the reader’s agent and referrer handed on',
      { requester: 'svc:cloudfront.amazonaws.com', referrer: 'https://foreign.example/' },
    ],
  ]
  it.each(ways)('%s is no client’s, and its bytes are free', (_, row) => {
    const counts = countsOf([row, { ...row, status: '404', errorCode: 'NoSuchKey' }])
    expect(counts.totals).toMatchObject({
      ...{ records: 2, calls: 2, requests: 0, bytes: 0, reads: 0, pageViews: 0, errors: 0 },
      cdn: { requests: 2, bytes: 2000 },
      ...Object.fromEntries(['people', 'bots', 'tools'].map((kind) => [kind, none])),
      ...{ billedReads: 2, billedWrites: 0, billedBytes: 0, awsBytes: 0 },
    })
    expect(counts.visitors).toHaveLength(0)
    const filled = Object.entries(counts.tables).filter(([, { names }]) => names.length > 0)
    expect(filled.map(([name]) => name)).toEqual([
      ...['operations', 'requesters', 'buckets', 'signatures', 'authentications', 'aclRequired'],
      ...['sourceRegions', 's3Hosts', 's3Tls', 'originKeys', 'originStatuses', 'originErrors'],
    ])
    const { originStatuses, originErrors } = counts.tables
    expect(Object.keys(plain(originStatuses))).toEqual(['200', '404'])
    expect(originErrors.names).toEqual([`NoSuchKey\0${row.key ?? plainRow.key}`])
  })
  it('stands beside what clients ask', () => {
    const { totals, tables } = countsOf([{}, { key: 'b.bin' }, cloudFront])
    expect(totals).toMatchObject({ requests: 2, calls: 3, cdn: { requests: 1, bytes: 1000 } })
    expect(plain(tables.buckets)[plainRow.bucket]).toMatchObject({ requests: 3, bytes: 3000 })
    expect(plain(tables.requesters)['-']).toMatchObject({ requests: 3, unbilledBytes: 1000 })
    expect(plain(tables.hosts)[plainRow.host]).toMatchObject({ requests: 2, unbilledBytes: 0 })
    expect(plain(tables.originKeys)[plainRow.key]).toMatchObject({ unbilledBytes: 1000 })
  })
  it('as its writes are dear, and its failures S3’s', () => {
    const signed = { requester: 'svc:cloudfront.amazonaws.com' }
    const put = { ...signed, operation: 'REST.PUT.OBJECT' }
    const { totals } = countsOf([put, { ...signed, status: '503', errorCode: 'SlowDown' }])
    expect(totals).toMatchObject({ billedWrites: 1, billedReads: 0, serverErrors: 0, writes: 1 })
  })
})

describe('what is rare', () => {
  it('stays with its rows when many more come', () => {
    const denied = { status: '403', errorCode: 'AccessDenied' }
    const link = 'https://foreign.example/page'
    const rows = Array.from({ length: 500 }, (_, at): Partial<Row> => {
      const key = `${at}.bin`
      return at < 3 ? { key, referrer: link, ...denied } : { key, referrer: link, status: '404' }
    })
    const { tables } = countsOf(rows)
    for (const name of ['keys', 'errorKeys', 'types', 'buckets'] as const) {
      const sums = Object.values(plain(tables[name]))
      expect(sums.reduce((all, { unbilled = 0 }) => all + unbilled, 0)).toBe(3)
    }
    expect(plain(tables.keys)['2.bin']).toMatchObject({ unbilled: 1, unbilledBytes: 1000 })
    expect(plain(tables.keys)['400.bin']).toMatchObject({ unbilled: 0, unbilledBytes: 0 })
  })

  it('stays with its hot links when many more come', () => {
    const referrer = 'https://foreign.example/page'
    const near = { sourceRegion: 'us-east-1' }
    const rows = Array.from({ length: 500 }, (_, at): Partial<Row> => {
      return { key: `${at}.bin`, referrer, ...(at < 3 ? near : {}) }
    })
    const { tables } = countsOf(rows)
    for (const name of ['keys', 'hotlinks'] as const) {
      const sums = Object.values(plain(tables[name]))
      expect(sums.reduce((all, { awsBytes = 0 }) => all + awsBytes, 0)).toBe(3000)
    }
  })
})

describe('parts of an object', () => {
  const part = (bytesSent: number, objectSize: number): Partial<Row> => ({
    ...{ status: '206', key: 'app.zip', bytesSent, objectSize },
  })
  const cases: [name: string, rows: Partial<Row>[], objects: number][] = [
    ['100 whole ones', Array.from({ length: 100 }, () => part(1000, 1000)), 100],
    ['thirds', [part(333, 1000), part(333, 1000), part(334, 1000)], 1],
    ['of a version that grew', [part(1000, 1000), part(50_000, 100_000)], 1.5],
    ['a size that is not known', [part(1000, -1)], 0],
    ['an empty object', [part(0, 0)], 0],
    ['a HEAD', [{ ...part(1000, 1000), operation: 'REST.HEAD.OBJECT' }], 0],
  ]
  it.each(cases)('%s', (_, rows, objects) => {
    const [key] = Object.values(plain(countsOf(rows).tables.keys))
    expect((key?.parts ?? 0) / 2 ** 20).toBeCloseTo(objects, 4)
  })
})
