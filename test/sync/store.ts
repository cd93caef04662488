import { createHash } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { DeleteObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { startFauxqs } from 'fauxqs'

process.env.AWS_ACCESS_KEY_ID = 'test'
process.env.AWS_SECRET_ACCESS_KEY = 'test'
process.env.AWS_EC2_METADATA_DISABLED = 'true'
for (const name of ['AWS_REGION', 'AWS_DEFAULT_REGION', 'AWS_ENDPOINT_URL', 'AWS_PROFILE']) {
  delete process.env[name]
}

/** What the proxy does to a request: passes it on, refuses it, breaks off, falls silent amid the
 * answer (and breaks off `ms` later), or changes the body. */
export type Fault =
  | { kind: 'pass' }
  | { kind: 'refuse'; status: number; code: string }
  | { kind: 'reset' }
  | { kind: 'truncate' }
  | { kind: 'stall'; ms: number }
  | { kind: 'flip' }

export interface Proxy {
  readonly endpoint: string
  /** Decides for each request what becomes of it. */
  fault: (method: string, url: URL, headers: http.IncomingHttpHeaders) => Fault
  readonly log: string[]
  stop(): Promise<void>
}

/** Passes requests on to an S3 endpoint and spoils some of them. */
export async function startProxy(port: number): Promise<Proxy> {
  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://proxy')
    const fault = proxy.fault(request.method ?? '', url, request.headers)
    proxy.log.push(`${request.method} ${request.url}`)
    if (fault.kind === 'refuse') {
      response.writeHead(fault.status, { 'content-type': 'application/xml' })
      response.end(`<Error><Code>${fault.code}</Code><Message>no</Message></Error>`)
      return
    }
    const onward = http.request(
      { port, method: request.method, path: request.url, headers: request.headers },
      (answer) => {
        if (fault.kind === 'reset') {
          request.socket.destroy()
          answer.resume()
          return
        }
        const chunks: Buffer[] = []
        answer.on('data', (chunk) => chunks.push(chunk))
        answer.on('end', () => {
          const body = Buffer.concat(chunks)
          const headers = { ...answer.headers, 'content-length': String(body.length) }
          response.writeHead(answer.statusCode ?? 500, headers)
          if (fault.kind === 'truncate' && body.length > 1) {
            response.write(body.subarray(0, body.length >> 1), () => request.socket.destroy())
            return
          }
          if (fault.kind === 'stall') {
            response.write(body.subarray(0, body.length >> 1))
            setTimeout(() => request.socket.destroy(), fault.ms).unref()
            return
          }
          if (fault.kind === 'flip' && body.length > 0) body[body.length >> 1]! ^= 1
          response.end(body)
        })
      },
    )
    onward.on('error', () => request.socket.destroy())
    request.pipe(onward)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const proxy: Proxy = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    fault: () => ({ kind: 'pass' }),
    log: [],
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return proxy
}

export interface TestStore {
  /** Of the proxy. */
  readonly endpoint: string
  readonly proxy: Proxy
  put(key: string, body: string | Uint8Array): Promise<void>
  remove(key: string): Promise<void>
  stop(): Promise<void>
}

/** An S3 with a bucket `logs`, behind a proxy. */
export async function startStore(): Promise<TestStore> {
  const server = await startFauxqs({ port: 0, logger: false })
  server.setup({ buckets: ['logs'] })
  const proxy = await startProxy(server.port)
  const client = new S3Client({
    endpoint: `http://127.0.0.1:${server.port}`,
    forcePathStyle: true,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  })
  return {
    endpoint: proxy.endpoint,
    proxy,
    put: async (Key, Body) => {
      await client.send(new PutObjectCommand({ Bucket: 'logs', Key, Body }))
    },
    remove: async (Key) => {
      await client.send(new DeleteObjectCommand({ Bucket: 'logs', Key }))
    },
    stop: async () => {
      client.destroy()
      await proxy.stop()
      await server.stop()
    },
  }
}

export function md5(text: string | Uint8Array): string {
  return createHash('md5').update(text).digest('hex')
}
