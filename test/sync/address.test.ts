import dns from 'node:dns'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Address, arnHelp, parseAddress, shortBucket } from '../../src/sync/address.ts'
import { listNew } from '../../src/sync/listing.ts'
import { openStore } from '../../src/sync/open.ts'
import { md5 } from './store.ts'

const arn = 'arn:aws:s3:eu-central-1:123456789012:accesspoint'
const point = `${arn}/log-reader`

const cases: [text: string, address: Address | undefined][] = [
  ['s3://logs/www/', { bucket: 'logs', prefix: 'www/' }],
  ['s3://logs', { bucket: 'logs', prefix: '' }],
  [
    's3://log-reader-a1b2c3d4-s3alias/www/',
    { bucket: 'log-reader-a1b2c3d4-s3alias', prefix: 'www/' },
  ],
  [`s3://${point}/www/`, { bucket: point, prefix: 'www/' }],
  [`s3://${point}`, { bucket: point, prefix: '' }],
  [`${point}/www/`, { bucket: point, prefix: 'www/' }],
  [`${point}/object/www/`, { bucket: point, prefix: 'www/' }],
  [`s3://${point}/object/www/`, { bucket: point, prefix: 'object/www/' }],
  [`s3://${arn}:log-reader/www/`, { bucket: point, prefix: 'www/' }],
  [
    's3://arn:aws-cn:s3:cn-north-1:123456789012:accesspoint/abc/x',
    { bucket: 'arn:aws-cn:s3:cn-north-1:123456789012:accesspoint/abc', prefix: 'x' },
  ],
  ['arn:aws:s3:::logs/www/', undefined],
  ['arn:aws:s3::123456789012:accesspoint/abc.mrap/x', undefined],
  [`${arn}/x`, undefined],
  ['gs://logs', undefined],
]

describe('a place in S3', () => {
  for (const [text, address] of cases) it(text, () => expect(parseAddress(text)).toEqual(address))

  it('of a kind that is not taken has a help', () => {
    expect(arnHelp('arn:aws:s3::123456789012:accesspoint/abc.mrap/x')).toContain('several regions')
    expect(arnHelp('arn:aws:s3-outposts:eu-central-1:1:outpost/o/accesspoint/a')).toContain(
      'Outpost',
    )
    expect(arnHelp(`${arn}/x`)).toContain('arn:aws:s3:REGION:ACCOUNT:accesspoint/NAME/prefix')
    expect(arnHelp('arn:aws:s3:::logs')).toBe(undefined)
  })

  it('is shown without the account', () => {
    expect([shortBucket(point), shortBucket('logs')]).toEqual(['log-reader', 'logs'])
  })
})

describe('an access point', () => {
  let server: http.Server
  let asked: string[] = []
  beforeAll(async () => {
    server = http.createServer((request, response) => {
      const { host = '', authorization = '' } = request.headers
      const [, scope = ''] = /Credential=[^/]+\/\d{8}\/([^,]+),/.exec(authorization) ?? []
      asked.push(
        `${host.replace(/:\d+$/, '')} ${request.url?.replace(/\?.*prefix=([^&]*).*/, '?$1')} ${scope}`,
      )
      const isDenied = host.startsWith('denied')
      if (isDenied)
        return void response.writeHead(403).end('<Error><Code>AccessDenied</Code></Error>')
      response.end(
        request.url?.startsWith('/?')
          ? `<ListBucketResult><Contents><Key>www/a</Key><Size>1</Size><ETag>${md5('a')}</ETag></Contents></ListBucketResult>`
          : 'a',
      )
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const lookup = dns.lookup
    vi.spyOn(dns, 'lookup').mockImplementation(((_: string, ...rest: [object, () => void]) =>
      lookup('127.0.0.1', ...rest)) as typeof dns.lookup)
  })
  afterEach(() => {
    asked = []
  })
  afterAll(() => {
    vi.restoreAllMocks()
    server.closeAllConnections()
    server.close()
  })

  async function read(bucket: string): Promise<string> {
    const endpoint = `http://s3.amazonaws.com:${(server.address() as AddressInfo).port}`
    const store = await openStore(
      { kind: 's3', bucket, prefix: 'www/' },
      { region: 'us-east-1', endpoint, concurrency: 1 },
    )
    try {
      const { objects } = await listNew(store, [], { now: 0 })
      const [object] = objects
      if (object === undefined) return ''
      const answer = await store.get(object, { spool: '', scratch: Buffer.alloc(8) })
      return answer.kind === 'body' && answer.body.kind === 'bytes' ? String(answer.body.bytes) : ''
    } finally {
      await store.close()
    }
  }

  it('is listed and read by its ARN, in its own region', async () => {
    expect(await read(point)).toBe('a')
    const host = 'log-reader-123456789012.s3.amazonaws.com'
    expect(asked).toEqual([
      `${host} /?www%2F eu-central-1/s3/aws4_request`,
      `${host} /www/a eu-central-1/s3/aws4_request`,
    ])
  })

  it('is named as policies name it, where it may not be read', async () => {
    await expect(read(`${arn}/denied`)).rejects.toMatchObject({
      message: expect.stringContaining(`s3:ListBucket on ${arn}/denied.`),
    })
  })
})
