/**
 * Amazon's S3 as the doctor meets it, on loopback: fauxqs behind a proxy, which lets no request change
 * anything once it is closed to that, and answers some in another way.
 *
 *   the action ──http_proxy──▶ proxy: s3.eu-central-1.amazonaws.com ──▶ fauxqs
 */
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { startFauxqs } from 'fauxqs'
import type { LoggingTarget } from '../../src/sync/store.ts'

export interface AmazonS3 extends AsyncDisposable {
  /** For a program that asks Amazon's S3. */
  readonly environment: Readonly<Record<string, string>>
  readonly endpoint: string
  /** `METHOD /path?query` of what was asked. */
  readonly asked: string[]
  /** Requests that are denied, by how they look. */
  denied: RegExp
  /** Requests that are told to slow down, the first time. */
  slow: RegExp
  /** Keys that lie in Glacier. */
  archived: RegExp
  /** Where a bucket's logs go. Of any other bucket it may not be asked. */
  logging: Readonly<Record<string, LoggingTarget | null>>
  put(bucket: string, key: string, body: string | Uint8Array<ArrayBuffer>): Promise<void>
}

const NEVER = /^$/
const HOST = 's3.eu-central-1.amazonaws.com'

export async function startAmazonS3(buckets: readonly string[]): Promise<AmazonS3> {
  const store = await startFauxqs({ port: 0, host: '127.0.0.1', logger: false })
  store.setup({ buckets: [...buckets] })
  const server = http.createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', `http://${HOST}`)
    const what = `${request.method} ${pathname}${search}`
    s3.asked.push(what)
    const refuse = (status: number, code: string): void => {
      response.writeHead(status, { 'content-type': 'application/xml' })
      response.end(`<Error><Code>${code}</Code><Message>no</Message></Error>`)
    }
    const isFirst = s3.asked.indexOf(what) === s3.asked.length - 1
    if (isFirst && s3.slow.test(what)) return refuse(503, 'SlowDown')
    const bucket = pathname.split('/')[1] ?? ''
    if (s3.denied.test(what)) return refuse(403, 'AccessDenied')
    if (search.includes('logging')) {
      const target = s3.logging[bucket]
      if (target === undefined) return refuse(403, 'AccessDenied')
      return response.end(statusOf(target))
    }
    if (request.method === 'GET' && s3.archived.test(pathname))
      return refuse(403, 'InvalidObjectState')
    const headers = { ...request.headers, host: `127.0.0.1:${store.port}` }
    const path = pathname + search
    const onward = http.request(
      { port: store.port, method: request.method, path, headers },
      (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk) => chunks.push(chunk))
        answer.on('end', () => {
          const body = Buffer.concat(chunks)
          const told = body.includes('<ListBucketResult')
            ? Buffer.from(inGlacier(body.toString(), s3.archived))
            : body
          response.writeHead(answer.statusCode ?? 500, {
            ...answer.headers,
            'content-length': told.length,
          })
          response.end(told)
        })
      },
    )
    onward.on('error', () => request.socket.destroy())
    request.pipe(onward)
  })
  // Requests to hosts of plain HTTP may come through a tunnel as well.
  server.on('connect', (_, socket) => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n')
    server.emit('connection', socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const proxy = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const s3: AmazonS3 = {
    endpoint: `http://${HOST}`,
    environment: {
      AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_REGION: 'eu-central-1',
      http_proxy: proxy,
      no_proxy: '127.0.0.1,localhost,.localhost',
    },
    asked: [],
    denied: NEVER,
    slow: NEVER,
    archived: NEVER,
    logging: {},
    async put(bucket, key, body) {
      const { ok, status } = await fetch(`http://127.0.0.1:${store.port}/${bucket}/${key}`, {
        method: 'PUT',
        body,
      })
      if (!ok) throw new Error(`PUT ${key}: ${status}`)
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await store.stop()
    },
  }
  return s3
}

function statusOf(target: LoggingTarget | null): string {
  const on =
    target === null
      ? ''
      : `<LoggingEnabled><TargetBucket>${target.bucket}</TargetBucket><TargetPrefix>${target.prefix}</TargetPrefix></LoggingEnabled>`
  return `<?xml version="1.0" encoding="UTF-8"?><BucketLoggingStatus xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${on}</BucketLoggingStatus>`
}

function inGlacier(xml: string, keys: RegExp): string {
  return xml.replace(/<Contents>.*?<\/Contents>/gs, (entry) =>
    keys.test(`/${/<Key>(.*?)<\/Key>/.exec(entry)?.[1]}`)
      ? entry.replace('<StorageClass>STANDARD<', '<StorageClass>GLACIER<')
      : entry,
  )
}
