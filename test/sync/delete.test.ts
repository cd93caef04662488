import dns from 'node:dns'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { deleteCounted } from '../../src/sync/delete.ts'
import { openStore } from '../../src/sync/open.ts'
import { md5, startStore } from './store.ts'

const source = { kind: 's3', bucket: 'logs', prefix: 'l/' } as const
const patience = { attempts: 10, firstPauseMs: 1, longestPauseMs: 2 }
const [old, fresh] = [md5('old\n'), md5('new\n')]

/** Deletes from a store at `endpoint`, and says how many requests that took. */
async function remove(endpoint: string, objects: readonly { key: string; etag: string }[]) {
  const store = await openStore(source, { region: 'us-east-1', endpoint, concurrency: 4 })
  try {
    const { removed, kept } = await deleteCounted(store, objects, { patience })
    return { removed: [...removed].sort(), kept, requests: { ...store.requests } }
  } finally {
    await store.close()
  }
}

/** How a stand-in for a store takes the condition of a deletion. */
interface Manner {
  /** Of a request that deletes many. Default: it takes none. */
  readonly many?: 'compares' | 'refuses'
  readonly one: 'compares' | 'ignores' | 'refuses'
  /** Keys that get another ETag as soon as they were looked at. */
  readonly changeable?: readonly string[]
  /** Keys it is too busy for when first asked to delete them. */
  readonly busy?: Set<string>
  /** Keys it deletes, of a request for many, and does not name in its answer, once. */
  readonly silent?: Set<string>
  /** Every so many answers are passing trouble, before or after the work was done. */
  readonly troubleEvery?: number
}

const answers = { compares: 412, refuses: 501, ignores: 0 } as const
let server: http.Server
let port = 0
let manner: Manner = { one: 'ignores' }
const etags = new Map<string, string>()
beforeAll(async () => {
  let count = 0
  server = http.createServer(async (request, response) => {
    let sent = ''
    for await (const chunk of request) sent += chunk
    const url = new URL(request.url ?? '', 'http://store')
    const answer = (status: number, text = '', headers = {}): void => {
      response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : text)
    }
    const refuse = (status: number, code: string): void =>
      answer(status, `<Error><Code>${code}</Code></Error>`)
    const trouble = ++count % (manner.troubleEvery ?? Number.POSITIVE_INFINITY) === 0
    if (trouble && count % 2 === 0) return refuse(503, 'SlowDown')

    const key = decodeURIComponent(url.pathname).replace('/logs/', '')
    const etag = etags.get(key)
    if (request.method === 'POST') {
      if (manner.many !== 'compares') return refuse(501, 'NotImplemented')
      const results = [...sent.matchAll(/<Object>(.*?)<\/Object>/gs)].map(([, object = '']) => {
        const [, name = ''] = /<Key>(.*?)<\/Key>/.exec(object) ?? []
        const [, wanted = ''] = /<ETag>&quot;(.*?)&quot;<\/ETag>/.exec(object) ?? []
        const is = etags.get(name)
        const isBusy = manner.busy?.delete(name) === true
        const code = is === undefined ? 'NoSuchKey' : isBusy ? 'SlowDown' : 'PreconditionFailed'
        if (is !== wanted || isBusy) return `<Error><Key>${name}</Key><Code>${code}</Code></Error>`
        etags.delete(name)
        if (manner.silent?.delete(name) === true) return ''
        return `<Deleted><Key>${name}</Key></Deleted>`
      })
      return answer(200, `<DeleteResult>${results.join('')}</DeleteResult>`)
    }
    if (request.method === 'HEAD') {
      if (etag === undefined) return answer(404)
      answer(200, '', { etag: `"${etag}"` })
      if (manner.changeable?.includes(key)) etags.set(key, fresh)
      return
    }
    const condition = request.headers['if-match']
    if (condition !== undefined && manner.one !== 'ignores') {
      const isSame = manner.one === 'compares' && condition === `"${etag}"`
      if (!isSame) return refuse(answers[manner.one], 'PreconditionFailed')
    }
    etags.delete(key)
    if (trouble) response.destroy()
    else answer(204)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
afterEach(() => vi.restoreAllMocks())

/** An address of Amazon's that leads to the stand-in. */
function amazon(): string {
  const lookup = dns.lookup
  vi.spyOn(dns, 'lookup').mockImplementation(((_: string, ...rest: [object, () => void]) =>
    lookup('127.0.0.1', ...rest)) as typeof dns.lookup)
  return `http://s3.eu-central-1.amazonaws.com:${port}`
}

function holds(objects: Record<string, string>): void {
  etags.clear()
  for (const [key, etag] of Object.entries(objects)) etags.set(key, etag)
}

const wanted = ['l/old', 'l/changed', 'l/gone'].map((key) => ({ key, etag: old }))
const why = 'it changed since it was counted'

describe('deleting takes only log objects whose ETag is still the one counted', () => {
  const rows: [name: string, manner: Manner, isAmazon: boolean, requests: object][] = [
    [
      'at Amazon, in one request',
      { many: 'compares', one: 'compares' },
      true,
      { heads: 0, deletes: 1 },
    ],
    [
      'at Amazon where it takes no condition for many',
      { many: 'refuses', one: 'refuses' },
      true,
      { heads: 3, deletes: 3 },
    ],
    ['where the store knows conditions', { one: 'compares' }, false, { heads: 3, deletes: 1 }],
    ['where it ignores them', { one: 'ignores' }, false, { heads: 3, deletes: 1 }],
    ['where it refuses them', { one: 'refuses' }, false, { heads: 3, deletes: 2 }],
  ]
  for (const [name, how, isAmazon, requests] of rows)
    it(name, async () => {
      manner = how
      holds({ 'l/old': old, 'l/changed': fresh })
      const endpoint = isAmazon ? amazon() : `http://127.0.0.1:${port}`
      const answer = await remove(endpoint, wanted)
      expect(answer.removed).toEqual(['l/gone', 'l/old'])
      expect(answer.kept).toEqual([{ key: 'l/changed', why }])
      expect([...etags]).toEqual([['l/changed', fresh]])
      expect(answer.requests).toMatchObject(requests)
    })

  it('also where it changes between the look and the deletion, if the store knows conditions', async () => {
    manner = { one: 'compares', changeable: ['l/late'] }
    holds({ 'l/late': old })
    const { kept } = await remove(`http://127.0.0.1:${port}`, [{ key: 'l/late', etag: old }])
    expect(kept).toEqual([{ key: 'l/late', why }])
    expect(etags.get('l/late')).toBe(fresh)
  })

  const many = Array.from({ length: 60 }, (_, i) => ({ key: `l/${i}`, etag: old }))
  it('asks again for those that trouble came between, and for no others', async () => {
    manner = { one: 'compares', troubleEvery: 5 }
    holds(Object.fromEntries(many.map(({ key, etag }) => [key, etag])))
    const { removed, kept, requests } = await remove(`http://127.0.0.1:${port}`, many)
    expect(removed).toEqual(many.map(({ key }) => key).sort())
    expect([kept, etags.size]).toEqual([[], 0])
    expect(requests.heads + requests.deletes).toBeLessThan(2 * 2 * many.length)
  })

  it('asks Amazon again for those it was too busy for', async () => {
    manner = { many: 'compares', one: 'compares', busy: new Set(['l/busy']) }
    const busy = [...many, { key: 'l/busy', etag: old }]
    holds(Object.fromEntries(busy.map(({ key, etag }) => [key, etag])))
    const { removed, kept, requests } = await remove(amazon(), busy)
    expect(removed).toEqual(busy.map(({ key }) => key).sort())
    expect(kept).toEqual([])
    expect(requests.deletes).toBe(2)
  })

  it('asks Amazon again for those that its answer does not name', async () => {
    manner = { many: 'compares', one: 'compares', silent: new Set(['l/silent']) }
    const all = [...many, { key: 'l/silent', etag: old }]
    holds(Object.fromEntries(all.map(({ key, etag }) => [key, etag])))
    const { removed, kept, requests } = await remove(amazon(), all)
    expect(removed).toEqual(all.map(({ key }) => key).sort())
    expect([kept, requests.deletes]).toEqual([[], 2])
  })

  it('names those that trouble without end came between', async () => {
    const s3 = await startStore()
    await s3.put('l/old', 'old\n')
    s3.proxy.fault = () => ({ kind: 'refuse', status: 503, code: 'SlowDown' })
    const { kept } = await remove(s3.endpoint, wanted.slice(0, 1))
    expect(kept).toEqual([{ key: 'l/old', why: expect.stringMatching(/^503/) }])
    await s3.stop()
  })
})

it('deleting works on a whole S3', async () => {
  const s3 = await startStore()
  await s3.put('l/old', 'old\n')
  await s3.put('l/changed', 'new\n')
  const answer = await remove(s3.endpoint, wanted)
  expect(answer.removed).toEqual(['l/gone', 'l/old'])
  expect(answer.kept).toEqual([{ key: 'l/changed', why }])
  await s3.stop()
})
