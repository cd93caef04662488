/** A GET may be the first thing that a store is asked: it learns from a refusal what a listing would have learnt. */
import { createHash } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RefusedError } from '../../src/sync/refusal.ts'
import { openS3 } from '../../src/sync/s3/s3.ts'
import { S3Session } from '../../src/sync/s3/session.ts'
import { setEnvironment } from '../environment.ts'

let restoreEnvironment = (): void => {}
const body = 'a line\n'
const object = {
  key: 'logs/a',
  etag: createHash('md5').update(body).digest('hex'),
  size: body.length,
  lastModified: 0,
}
const source = { kind: 's3', bucket: 'logs', prefix: 'logs/' } as const
const MINUTE = 60_000
/** How far the store's clock is ahead of ours, and whether its answers say what time it is. */
let ahead = 0
let tellsTime = true
let refused = 0
const server = http.createServer(({ headers }, response) => {
  const sent = String(headers['x-amz-date']).replace(
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/,
    '$1-$2-$3T$4:$5:$6Z',
  )
  const there = Date.now() + ahead
  if (tellsTime) response.setHeader('date', new Date(there).toUTCString())
  else response.sendDate = false
  if (Math.abs(Date.parse(sent) - there) < 15 * MINUTE) return response.end(body)
  refused++
  response.writeHead(403, { 'content-type': 'application/xml' })
  return response.end('<Error><Code>RequestTimeTooSkewed</Code><Message>no</Message></Error>')
})
let endpoint = ''
beforeAll(async () => {
  const credentials = { AWS_ACCESS_KEY_ID: 'demo', AWS_SECRET_ACCESS_KEY: 'demo' }
  restoreEnvironment = setEnvironment({ ...credentials, AWS_REGION: undefined })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  restoreEnvironment()
  await new Promise((resolve) => server.close(resolve))
})

describe('a GET of a store that was asked nothing before', () => {
  const texts = async (count: number): Promise<string[]> => {
    const store = openS3(source, { region: 'us-east-1', endpoint, concurrency: 4 })
    try {
      const get = async (): Promise<string> => {
        const answer = await store.get(object, { spool: '', scratch: Buffer.alloc(100) })
        if (answer.kind !== 'body' || answer.body.kind !== 'bytes') return answer.kind
        return Buffer.from(answer.body.bytes).toString()
      }
      return await Promise.all(Array.from({ length: count }, get))
    } finally {
      await store.close()
    }
  }

  it.each([5 * 60 * MINUTE, -60 * MINUTE])(
    'is answered where our clock is %d ms behind',
    async (ms) => {
      ahead = ms
      expect(await texts(4)).toEqual([body, body, body, body])
      refused = 0
      expect(await texts(1)).toEqual([body])
      expect(refused).toBe(1)
    },
  )

  it('is refused where nobody says what time it is', async () => {
    ahead = 60 * MINUTE
    tellsTime = false
    await expect(texts(1)).rejects.toThrow(RefusedError)
  })
})

describe('a GET that is refused with another region', () => {
  const redirect = { status: 301, code: 'PermanentRedirect', message: '', region: 'eu-west-3' }
  it('goes there from then on, and so do those that were sent at the same time', async () => {
    const session = new S3Session(source, { region: null, endpoint: null, concurrency: 4 })
    const [target, identity] = [await session.target(), await session.identity()]
    expect(target.host).toBe('logs.s3.us-east-1.amazonaws.com')
    expect(await session.learnFrom(redirect, target, identity)).toBe(true)
    expect((await session.target()).host).toBe('logs.s3.eu-west-3.amazonaws.com')
    expect(await session.learnFrom(redirect, target, identity)).toBe(true)
    expect(await session.learnFrom(redirect, await session.target(), identity)).toBe(false)
    await session.close()
  })

  it('stays in the region that was given', async () => {
    const session = new S3Session(source, { region: 'us-west-2', endpoint: null, concurrency: 4 })
    const [target, identity] = [await session.target(), await session.identity()]
    expect(await session.learnFrom(redirect, target, identity)).toBe(false)
    expect(await session.target()).toBe(target)
    await session.close()
  })
})
