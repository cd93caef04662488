/**
 * As much of S3 as a night over made-up logs asks for, in this process and out of memory: objects are listed
 * (ListObjectsV2) and fetched (GetObject). Anything else is answered with 501. It needs no package.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
 */
import { createHash } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { DemoObject } from './logs.ts'

/** Where it is not told when an object was delivered, it is now. */
type NewObject = Pick<DemoObject, 'key'> &
  Partial<Pick<DemoObject, 'delivered'>> & { readonly body: string | Uint8Array }

export interface DemoStore {
  readonly endpoint: string
  readonly bucket: string
  /** What a program needs in its environment to read it. */
  readonly environment: Readonly<Record<string, string>>
  put(objects: readonly NewObject[]): void
  stop(): Promise<void>
}

interface Stored {
  readonly body: Buffer
  readonly etag: string
  readonly modified: Date
}

const MOST_KEYS = 1000

/** Starts a store on a free port of this machine, with one empty bucket. */
export async function startDemoStore(bucket = 'example-logs'): Promise<DemoStore> {
  const stored = new Map<string, Stored>()
  /** In the order of their UTF-8 bytes, as S3 lists them. */
  let keys: string[] = []
  const server = http.createServer(({ method, url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://store')
    const [, asked = '', ...words] = pathname.split('/')
    const key = decodeURIComponent(words.join('/'))
    const found = stored.get(key)
    if (method !== 'GET') send(501, errorXml('NotImplemented'))
    else if (asked !== bucket) send(404, errorXml('NoSuchBucket'))
    else if (searchParams.get('list-type') === '2') send(200, listXml(searchParams))
    else if (found === undefined) send(404, errorXml('NoSuchKey'))
    else send(200, found.body, { etag: found.etag, 'last-modified': found.modified.toUTCString() })

    function send(status: number, body: string | Buffer, headers = {}): void {
      const type = typeof body === 'string' ? 'application/xml' : 'text/plain'
      response.writeHead(status, { ...headers, 'content-type': type })
      response.end(body)
    }
  })

  function listXml(asked: URLSearchParams): string {
    const prefix = asked.get('prefix') ?? ''
    const after = asked.get('continuation-token') ?? asked.get('start-after') ?? ''
    const all = keys.filter((key) => key.startsWith(prefix) && isBefore(after, key))
    const page = all.slice(0, Math.min(MOST_KEYS, Number(asked.get('max-keys') ?? MOST_KEYS)))
    const isCut = page.length < all.length
    const next = isCut ? tag('NextContinuationToken', xmlText(page.at(-1) ?? '')) : ''
    const isEncoded = asked.get('encoding-type') === 'url'
    const entries = page.map((key) => entryXml(isEncoded ? urlEncoded(key) : key, key))
    const encoding = isEncoded ? tag('EncodingType', 'url') : ''
    const head = `${tag('Name', bucket)}${tag('KeyCount', `${page.length}`)}${tag('IsTruncated', `${isCut}`)}`
    return tag('ListBucketResult', `${head}${encoding}${next}${entries.join('')}`)
  }

  function entryXml(shown: string, key: string): string {
    const { body, etag, modified } = stored.get(key) as Stored
    const about = `${tag('LastModified', modified.toISOString())}${tag('ETag', xmlText(etag))}`
    const size = tag('Size', `${body.length}`)
    return tag('Contents', `${tag('Key', xmlText(shown))}${about}${size}`)
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bucket,
    environment: {
      AWS_ACCESS_KEY_ID: 'demo',
      AWS_SECRET_ACCESS_KEY: 'demo',
      AWS_REGION: 'us-east-1',
    },
    put(objects) {
      for (const { key, body, delivered } of objects) {
        const bytes = Buffer.from(body)
        const etag = `"${createHash('md5').update(bytes).digest('hex')}"`
        const modified = delivered === undefined ? new Date() : new Date(1000 * delivered)
        stored.set(key, { body: bytes, etag, modified })
      }
      keys = [...stored.keys()].sort((a, b) => (isBefore(a, b) ? -1 : 1))
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function isBefore(a: string, b: string): boolean {
  return Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0
}

/** As S3 encodes keys of a list: a slash stays one. */
function urlEncoded(key: string): string {
  return encodeURIComponent(key).replaceAll('%2F', '/')
}

function tag(name: string, inner: string): string {
  return `<${name}>${inner}</${name}>`
}

function errorXml(code: string): string {
  return tag('Error', tag('Code', code))
}

function xmlText(text: string): string {
  return text.replace(/[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
