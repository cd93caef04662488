/**
 * An S3 on loopback in this process, for jobs that share a state: buckets that are put into, under conditions as Amazon's,
 * and buckets of log objects that are made, or read off the disk, when they are asked for. Every request is counted.
 */
import { createHash } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'

/** What is listed of an object. */
interface Listed {
  readonly etag: string
  readonly size: number
  /** Seconds since 1970. */
  readonly modified: number
}

/** A bucket as it is listed and read. */
export interface ServedBucket {
  /** All keys, in order. */
  readonly keys: readonly string[]
  listed(key: string): Listed
  /** Undefined where there is no such object. */
  body(key: string): Buffer | undefined
}

export interface CountedRequests {
  readonly lists: number
  readonly gets: number
  readonly puts: number
}

export interface SharedS3 {
  readonly url: string
  /** Requests since the last question. */
  requests(): CountedRequests
  /** The body of an object; undefined where there is none. */
  read(bucket: string, key: string): Buffer | undefined
  /** Keys of a bucket, in order. */
  keys(bucket: string): readonly string[]
  stop(): Promise<void>
}

const PAGE = 1000

/** `served` are buckets by name; any other is empty, and may be put into. */
export async function startSharedS3(
  served: Readonly<Record<string, ServedBucket>>,
): Promise<SharedS3> {
  const kept = new Map<string, KeptBucket>()
  const bucketOf = (name: string): ServedBucket => served[name] ?? keptBucket(kept, name)
  let counted = { lists: 0, gets: 0, puts: 0 }

  const server = http.createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://s3')
    const [, name = '', ...rest] = pathname.split('/').map(decodeURIComponent)
    const key = rest.join('/')
    if (request.method === 'PUT') {
      counted.puts++
      whenRead(request, (body) => {
        const etag = keptBucket(kept, name).put(key, body, request.headers)
        if (etag === undefined)
          response.writeHead(412).end('<Error><Code>PreconditionFailed</Code></Error>')
        else response.writeHead(200, { etag: `"${etag}"` }).end()
      })
      return
    }
    if (request.method === 'POST') {
      // Nothing but DeleteObjects is asked for.
      whenRead(request, (body) => {
        for (const [, gone = ''] of body.toString().matchAll(/<Key>([^<]*)<\/Key>/g))
          keptBucket(kept, name).remove(gone)
        response.end('<?xml version="1.0"?><DeleteResult></DeleteResult>')
      })
      return
    }
    if (searchParams.get('list-type') === '2') {
      counted.lists++
      response.end(pageOf(name, bucketOf(name), searchParams))
      return
    }
    counted.gets++
    const bucket = bucketOf(name)
    const body = bucket.body(key)
    if (body === undefined) {
      response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>')
      return
    }
    const { etag } = bucket.listed(key)
    response.writeHead(200, { etag: `"${etag}"`, 'content-length': body.length }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests() {
      const asked = counted
      counted = { lists: 0, gets: 0, puts: 0 }
      return asked
    },
    read: (bucket, key) => bucketOf(bucket).body(key),
    keys: (bucket) => bucketOf(bucket).keys,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function whenRead(request: http.IncomingMessage, use: (body: Buffer) => void): void {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => use(Buffer.concat(chunks)))
}

/** MD5 in hex, as S3 gives it for an ETag. */
export function etagOf(body: Buffer): string {
  return createHash('md5').update(body).digest('hex')
}

function keptBucket(kept: Map<string, KeptBucket>, name: string): KeptBucket {
  const bucket = kept.get(name) ?? new KeptBucket()
  kept.set(name, bucket)
  return bucket
}

/** A bucket that is put into. */
class KeptBucket implements ServedBucket {
  readonly #objects = new Map<string, Listed & { readonly body: Buffer }>()
  #keys: readonly string[] | undefined

  get keys(): readonly string[] {
    this.#keys ??= [...this.#objects.keys()].sort()
    return this.#keys
  }

  listed(key: string): Listed {
    const found = this.#objects.get(key)
    if (found === undefined) throw new Error(`No such object: ${key}`)
    return found
  }

  body(key: string): Buffer | undefined {
    return this.#objects.get(key)?.body
  }

  /** Resolves to the ETag; undefined where the condition does not hold. */
  put(key: string, body: Buffer, headers: http.IncomingHttpHeaders): string | undefined {
    const there = this.#objects.get(key)
    const wanted = headers['if-match']?.replaceAll('"', '')
    if (headers['if-none-match'] === '*' && there !== undefined) return undefined
    if (wanted !== undefined && wanted !== there?.etag) return undefined
    const etag = etagOf(body)
    const modified = Math.floor(Date.now() / 1000)
    this.#objects.set(key, { body, etag, size: body.length, modified })
    if (there === undefined) this.#keys = undefined
    return etag
  }

  remove(key: string): void {
    if (this.#objects.delete(key)) this.#keys = undefined
  }
}

function pageOf(name: string, bucket: ServedBucket, asked: URLSearchParams): string {
  const prefix = asked.get('prefix') ?? ''
  const after = asked.get('continuation-token') ?? asked.get('start-after') ?? ''
  const { keys } = bucket
  const from = after >= prefix ? firstAfter(keys, after) : firstAfter(keys, prefix, 'or itself')
  let until = from
  while (until < Math.min(from + PAGE, keys.length) && keys[until]!.startsWith(prefix)) until++
  const isCut = until < keys.length && keys[until]!.startsWith(prefix)
  const contents = keys.slice(from, until).map((key) => {
    const { etag, size, modified } = bucket.listed(key)
    return (
      `<Contents><Key>${encodeURIComponent(key)}</Key>` +
      `<LastModified>${new Date(modified * 1000).toISOString()}</LastModified>` +
      `<ETag>&quot;${etag}&quot;</ETag><Size>${size}</Size>` +
      '<StorageClass>STANDARD</StorageClass></Contents>'
    )
  })
  const next = isCut ? `<NextContinuationToken>${keys[until - 1]}</NextContinuationToken>` : ''
  return (
    `<?xml version="1.0"?><ListBucketResult><Name>${name}</Name><EncodingType>url</EncodingType>` +
    `<KeyCount>${until - from}</KeyCount><IsTruncated>${isCut}</IsTruncated>${next}${contents.join('')}</ListBucketResult>`
  )
}

/** Index of the first key after this one, or of itself. */
function firstAfter(keys: readonly string[], key: string, orItself?: 'or itself'): number {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >> 1
    const is = keys[middle]!
    if (is < key || (is === key && orItself === undefined)) low = middle + 1
    else high = middle
  }
  return low
}
