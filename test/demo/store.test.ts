import { GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DemoStore, startDemoStore } from '../../demo/store.ts'
import { type LocalS3, startLocalS3 } from '../s3.ts'

const objects = [
  ...Array.from({ length: 1203 }, (_, at) => ({
    key: `access/${String(at).padStart(4, '0')}`,
    body: `line ${at}\n`,
  })),
  ...['a b&c<d>"e', 'b', 'c/d', 'é/%41+x'].map((key) => ({ key: `odd/${key}`, body: key })),
]

let store: DemoStore
let s3: LocalS3
beforeAll(async () => {
  store = await startDemoStore()
  s3 = await startLocalS3()
  store.put(objects)
  await s3.put(objects.map(({ key, body }) => ({ key: encodeURIComponent(key), body })))
})
afterAll(() => Promise.all([store.stop(), s3.stop()]))

const clientOf = ({ endpoint }: { readonly endpoint: string }): S3Client =>
  new S3Client({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'demo', secretAccessKey: 'demo' },
    forcePathStyle: true,
  })

/** Keys, sizes and ETags of all pages, and how long the pages are. */
async function listed(of: LocalS3 | DemoStore, asked: object): Promise<unknown> {
  const client = clientOf(of)
  const pages: unknown[][] = []
  let token: string | undefined
  do {
    const page = await client.send(
      new ListObjectsV2Command({ Bucket: of.bucket, ...asked, ContinuationToken: token }),
    )
    pages.push((page.Contents ?? []).map(({ Key, Size, ETag }) => [Key, Size, ETag]))
    token = page.NextContinuationToken
  } while (token !== undefined)
  client.destroy()
  return pages
}

describe('the store of the demo', () => {
  it.each([
    ['all', {}],
    ['a prefix', { Prefix: 'access/' }],
    ['what comes after a key', { Prefix: 'access/', StartAfter: 'access/1150' }],
    ['small pages', { Prefix: 'odd/', MaxKeys: 3 }],
    ['keys with anything in them', { Prefix: 'odd/' }],
    ['nothing', { Prefix: 'none/' }],
  ])('lists %s as a whole S3 does', async (_, asked) => {
    expect(await listed(store, asked)).toEqual(await listed(s3, asked))
  })

  it('tells when an object was delivered, in a list and with the object', async () => {
    const other = await startDemoStore()
    const delivered = Date.UTC(2026, 10, 22, 4, 5, 6) / 1000
    other.put([{ key: 'a', body: '', delivered }])
    const client = clientOf(other)
    const of = { Bucket: other.bucket }
    const [listed] = (await client.send(new ListObjectsV2Command(of))).Contents ?? []
    const got = await client.send(new GetObjectCommand({ ...of, Key: 'a' }))
    expect([listed?.LastModified, got.LastModified]).toEqual([
      new Date(1000 * delivered),
      new Date(1000 * delivered),
    ])
    client.destroy()
    await other.stop()
  })

  it('lists in the order of UTF-8, as S3 does', async () => {
    const other = await startDemoStore()
    other.put(['\u{1f426}', '\uff5e', 'b', 'a'].map((key) => ({ key, body: '' })))
    const pages = (await listed(other, {})) as unknown[][][]
    expect(pages.flat().map(([key]) => key)).toEqual(['a', 'b', '\uff5e', '\u{1f426}'])
    await other.stop()
  })

  it('encodes keys where that is asked for', async () => {
    const pages = await listed(store, { Prefix: 'odd/a', EncodingType: 'url' })
    expect(pages).toEqual([[['odd/a%20b%26c%3Cd%3E%22e', 10, expect.any(String)]]])
  })

  it('gives what it holds', async () => {
    const client = clientOf(store)
    for (const { key, body } of objects.slice(-5)) {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: store.bucket, Key: key }))
      expect(await Body?.transformToString()).toBe(body)
    }
    client.destroy()
  })

  it.each([
    ['an object that it lacks', 'GET', '/example-logs/none', 404, 'NoSuchKey'],
    ['another bucket', 'GET', '/other/?list-type=2', 404, 'NoSuchBucket'],
    ['anything else', 'DELETE', '/example-logs/access/0000', 501, 'NotImplemented'],
  ])('refuses %s', async (_, method, place, status, code) => {
    const response = await fetch(`${store.endpoint}${place}`, { method })
    expect([response.status, await response.text()]).toEqual([
      status,
      `<Error><Code>${code}</Code></Error>`,
    ])
  })
})
