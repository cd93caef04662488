/** An S3 that keeps the conditions of a PUT, as Amazon's does: fauxqs ignores them. Requests go on to it, one PUT after
 * the other, so that two writers meet as they would there. */
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { type LocalS3, startLocalS3 } from '../s3.ts'

export interface ConditionalS3 extends LocalS3 {
  /** PUTs that were refused, by key. */
  readonly refused: string[]
  /** Objects that were fetched, by key. */
  readonly fetched: string[]
  /** Whether it refuses conditions as something that it does not know. */
  isPlain: boolean
  /** Called before each PUT goes on, with its key. */
  onPut: (key: string) => void
  /** The body of an object; undefined where there is none. */
  get(key: string): Promise<Buffer | undefined>
  keys(prefix: string): Promise<string[]>
}

export async function startConditionalS3(bucket = 'example-logs'): Promise<ConditionalS3> {
  const s3 = await startLocalS3(bucket)
  let last: Promise<unknown> = Promise.resolve()
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const work = () => answer(request, Buffer.concat(chunks), response)
      if (request.method !== 'PUT') void work()
      else last = last.then(work, work)
    })
  })
  const answer = async (
    request: http.IncomingMessage,
    body: Buffer,
    response: http.ServerResponse,
  ): Promise<void> => {
    const { method = 'GET', url = '/', headers } = request
    const key = decodeURIComponent(new URL(url, s3.endpoint).pathname).slice(bucket.length + 2)
    if (method === 'GET' && key !== '') conditional.fetched.push(key)
    if (method === 'PUT') {
      conditional.onPut(key)
      if (conditional.isPlain && (headers['if-none-match'] ?? headers['if-match']) !== undefined) {
        response.writeHead(501, { 'content-type': 'application/xml' })
        response.end('<Error><Code>NotImplemented</Code><Message>no</Message></Error>')
        return
      }
      const head = await fetch(`${s3.endpoint}${url.split('?')[0]}`, { method: 'HEAD' })
      const etag = head.ok ? head.headers.get('etag') : null
      const isRefused =
        (headers['if-none-match'] === '*' && etag !== null) ||
        (headers['if-match'] !== undefined && headers['if-match'] !== etag)
      if (isRefused) {
        conditional.refused.push(key)
        response.writeHead(412, { 'content-type': 'application/xml' })
        response.end('<Error><Code>PreconditionFailed</Code><Message>no</Message></Error>')
        return
      }
    }
    const { host: _, connection: __, 'content-length': ___, expect: ____, ...kept } = headers
    const passed = await fetch(`${s3.endpoint}${url}`, {
      method,
      headers: kept as Record<string, string>,
      ...(method === 'PUT' || method === 'POST' ? { body: new Uint8Array(body) } : {}),
    })
    const {
      'content-encoding': _____,
      'transfer-encoding': ______,
      ...given
    } = Object.fromEntries(passed.headers)
    response.writeHead(passed.status, given)
    response.end(Buffer.from(await passed.arrayBuffer()))
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const conditional: ConditionalS3 = {
    ...s3,
    endpoint,
    refused: [],
    fetched: [],
    isPlain: false,
    onPut: () => {},
    async get(key) {
      const got = await fetch(`${s3.endpoint}/${bucket}/${key}`)
      return got.ok ? Buffer.from(await got.arrayBuffer()) : undefined
    },
    async keys(prefix) {
      const found: string[] = []
      for (let token = ''; ; ) {
        const more = token === '' ? '' : `&continuation-token=${encodeURIComponent(token)}`
        const url = `${s3.endpoint}/${bucket}?list-type=2&prefix=${prefix}${more}`
        const text = await (await fetch(url)).text()
        for (const [, key = ''] of text.matchAll(/<Key>([^<]*)<\/Key>/g)) found.push(key)
        token = /<NextContinuationToken>([^<]*)</.exec(text)?.[1] ?? ''
        if (token === '') return found
      }
    },
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await s3.stop()
    },
  }
  return conditional
}
