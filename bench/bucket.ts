import { createHash } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { LogObjectMade } from './delivery.ts'

/**
 * A bucket `logs` in this process: what is put there by hand is listed and fetched over HTTP, as the
 * action asks for it, and every request is counted.
 */
export interface Bucket {
  readonly url: string
  /** Requests since the last question. */
  requests(): { readonly lists: number; readonly gets: number }
  put(objects: readonly LogObjectMade[]): void
  /** Removes what was delivered before this time, in seconds since 1970, as a lifecycle rule does. */
  expire(before: number): void
  stop(): Promise<void>
}

interface Held extends LogObjectMade {
  readonly etag: string
}

const PAGE = 1000

export async function startBucket(): Promise<Bucket> {
  /** In the order of their keys, which is that of their delivery. */
  let held: Held[] = []
  let lists = 0
  let gets = 0

  const listing = (parameters: URLSearchParams): string => {
    lists++
    const prefix = parameters.get('prefix') ?? ''
    const after = parameters.get('continuation-token') ?? parameters.get('start-after') ?? ''
    const found = held.slice(firstAfter(held, after)).filter(({ key }) => key.startsWith(prefix))
    const page = found.slice(0, PAGE)
    const isCut = found.length > page.length
    const contents = page.map(
      ({ key, etag, body, delivered }) =>
        `<Contents><Key>${encodeURIComponent(key)}</Key>` +
        `<LastModified>${new Date(delivered * 1000).toISOString()}</LastModified>` +
        `<ETag>&quot;${etag}&quot;</ETag><Size>${body.length}</Size>` +
        '<StorageClass>STANDARD</StorageClass></Contents>',
    )
    const next = isCut ? `<NextContinuationToken>${page.at(-1)?.key}</NextContinuationToken>` : ''
    return (
      '<?xml version="1.0"?><ListBucketResult><Name>logs</Name><EncodingType>url</EncodingType>' +
      `<KeyCount>${page.length}</KeyCount><IsTruncated>${isCut}</IsTruncated>${next}${contents.join('')}</ListBucketResult>`
    )
  }

  const server = http.createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://bucket')
    if (searchParams.get('list-type') === '2') {
      response.end(listing(searchParams))
      return
    }
    gets++
    const key = decodeURIComponent(pathname.slice('/logs/'.length))
    const object = held[firstAfter(held, key) - 1]
    if (object?.key !== key) {
      response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>')
      return
    }
    response.writeHead(200, { etag: `"${object.etag}"`, 'content-length': object.body.length })
    response.end(object.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests() {
      const asked = { lists, gets }
      lists = 0
      gets = 0
      return asked
    },
    put(objects) {
      const added = objects.map((object): Held => {
        return { ...object, etag: createHash('md5').update(object.body).digest('hex') }
      })
      held = [...held, ...added].sort((a, b) => (a.key < b.key ? -1 : 1))
    },
    expire(before) {
      held = held.filter(({ delivered }) => delivered >= before)
    },
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Index of the first object whose key comes after this one. */
function firstAfter(held: readonly Held[], key: string): number {
  let low = 0
  let high = held.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((held[middle]?.key ?? '') <= key) low = middle + 1
    else high = middle
  }
  return low
}
