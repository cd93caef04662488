import { createHash } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * An S3 endpoint on loopback that is not the bottleneck: `node bench/store.ts <objects> <bytes>
 * [<days>] [<delay in ms>]` holds a bucket `logs` of log objects `l/2026-…` in memory, spread over
 * the days before 2026-11-22, and prints its port. Each log object has about as many bytes, in records.
 * `/lists` tells how many pages were listed since it was last asked.
 */
const [objects = 5000, bytes = 3000, days = 30, delayMs = 0] = process.argv.slice(2).map(Number)

const newest = Date.parse('2026-11-22T00:00:00Z')
const step = (days * 86_400_000) / objects
const bodies = new Map<string, { body: Buffer; etag: string }>()
const keys: string[] = []
for (let i = 0; i < objects; i++) {
  const time = new Date(newest - (objects - i) * step)
  const key = `l/${time.toISOString().slice(0, 19).replace(/[T:]/g, '-')}-${String(i).padStart(16, '0')}`
  const body = Buffer.from(recordsOf(i, time))
  bodies.set(`/logs/${key}`, { body, etag: createHash('md5').update(body).digest('hex') })
  keys.push(key)
}

const entries = keys.map((key) => {
  const { body, etag } = bodies.get(`/logs/${key}`)!
  const date = /(\d{4}-\d\d-\d\d)-(\d\d)-(\d\d)-(\d\d)/.exec(key)!
  return `<Contents><Key>${key}</Key><LastModified>${date[1]}T${date[2]}:${date[3]}:${date[4]}.000Z</LastModified><ETag>&quot;${etag}&quot;</ETag><Size>${body.length}</Size><StorageClass>STANDARD</StorageClass></Contents>`
})

/** Records of one log object, `bytes` long together or a little more. */
function recordsOf(object: number, time: Date): string {
  const [, month, day, year, clock] =
    /^\w+, (\d\d) (\w+) (\d+) ([\d:]+)/.exec(time.toUTCString()) ?? []
  let text = ''
  for (let record = 0; text.length < bytes; record++) {
    const id = `${object.toString(36)}X${record.toString(36)}`.toUpperCase().padStart(16, '0')
    const key = `files/${(object * 7 + record) % 500}.jpg`
    text +=
      `${'0123456789abcdef'.repeat(4)} www.example.com [${month}/${day}/${year}:${clock} +0000] ` +
      `198.51.${object % 100}.${record % 250} - ${id} REST.GET.OBJECT ${key} "GET /${key} HTTP/1.1" 200 - ` +
      `${1000 + record} ${1000 + record} 12 8 "https://www.example.com/" "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0" ` +
      `- ${'QmFzZTY0'.repeat(9)}QUI= - ECDHE-RSA-AES128-GCM-SHA256 - www.example.com.s3.amazonaws.com TLSv1.3 - -\n`
  }
  return text
}

/** Index of the first key after this one. */
function after(key: string): number {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (keys[middle]! <= key) low = middle + 1
    else high = middle
  }
  return low
}

/** Pages of listings since somebody asked for their number. */
let lists = 0

const server = http.createServer((request, response) => {
  if (request.url === '/lists') {
    response.end(String(lists))
    lists = 0
    return
  }
  const answer = (): void => {
    const found = bodies.get(request.url ?? '')
    if (found !== undefined) {
      response.writeHead(200, { 'content-length': found.body.length, etag: `"${found.etag}"` })
      response.end(found.body)
      return
    }
    const { searchParams } = new URL(request.url ?? '', 'http://store')
    if (searchParams.get('list-type') !== '2') {
      response.writeHead(404)
      response.end('<Error><Code>NoSuchKey</Code></Error>')
      return
    }
    lists++
    const token = searchParams.get('continuation-token') ?? searchParams.get('start-after') ?? ''
    const from = after(token)
    const until = Math.min(from + 1000, keys.length)
    const next =
      until < keys.length ? `<NextContinuationToken>${keys[until - 1]}</NextContinuationToken>` : ''
    const xml = `<?xml version="1.0"?><ListBucketResult><Name>logs</Name><EncodingType>url</EncodingType><IsTruncated>${until < keys.length}</IsTruncated>${next}${entries.slice(from, until).join('')}</ListBucketResult>`
    response.writeHead(200, { 'content-length': Buffer.byteLength(xml) })
    response.end(xml)
  }
  if (delayMs > 0) setTimeout(answer, delayMs)
  else answer()
})
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`)
})
