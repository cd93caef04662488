import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { fetchPlanned } from '../../src/sync/fetch/fetch.ts'
import { listNew } from '../../src/sync/listing.ts'
import type { LogObject } from '../../src/sync/objects.ts'
import { openStore } from '../../src/sync/open.ts'
import { BIG_BODY } from '../../src/sync/store.ts'
import { type Fault, md5, startStore, type TestStore } from './store.ts'

let s3: TestStore
const spool = mkdtempSync(path.join(tmpdir(), 'spool-'))
const source = { kind: 's3', bucket: 'logs', prefix: 'logs/' } as const
const patience = { attempts: 10, firstPauseMs: 1, longestPauseMs: 2 }
const hostile = ['../../x', 'a\nb', 'ü + %20&<>"\'', 'x'.repeat(1000), '::error::y']
const bodies = new Map<string, string>()

beforeAll(async () => {
  s3 = await startStore()
  for (const [i, name] of [
    ...hostile,
    ...Array.from({ length: 95 }, (_, i) => `k${i}`),
  ].entries()) {
    const body = `${name} ${i}\n`.repeat(1 + (i % 50))
    bodies.set(`logs/${name}`, body)
    await s3.put(`logs/${name}`, body)
  }
})
afterAll(async () => {
  await s3.stop()
  rmSync(spool, { recursive: true })
})
beforeEach(() => {
  s3.proxy.fault = () => ({ kind: 'pass' })
  s3.proxy.log.length = 0
})

interface Run {
  concurrency?: number
  silenceMs?: number
  signal?: AbortSignal
  /** Where big bodies go. */
  place?: string
  /** Changes what was listed before it is fetched. */
  relist?: (objects: readonly LogObject[]) => readonly LogObject[]
  keep?: (object: LogObject) => Promise<void> | void
}

async function run(options: Run = {}) {
  const {
    concurrency = 8,
    silenceMs = 30_000,
    signal,
    relist = (all) => all,
    keep,
    place = spool,
  } = options
  const { endpoint } = s3
  const store = await openStore(source, { region: 'us-east-1', endpoint, concurrency, silenceMs })
  try {
    const listing = await listNew(store, [], { now: Date.now() / 1000, patience })
    const kept = new Map<string, string>()
    const outcome = await fetchPlanned(
      { fetch: relist([...listing.objects]) },
      store,
      { concurrency, spool: place, patience, signal },
      async (object, body) => {
        await keep?.(object)
        if (body.kind === 'in place') throw new Error('in place')
        const bytes = body.kind === 'bytes' ? body.bytes : readFileSync(body.path)
        if (body.kind === 'file') rmSync(body.path)
        kept.set(object.key, Buffer.from(bytes).toString())
      },
    )
    return { kept, outcome }
  } finally {
    await store.close()
  }
}

/** Spoils a fifth of all answers, in turn, by each of these. */
function someFaults(...faults: Fault[]): () => Fault {
  let count = 0
  return () => (++count % 5 === 0 ? faults[(count / 5) % faults.length]! : { kind: 'pass' })
}

const refuse = (status: number, code: string): Fault => ({ kind: 'refuse', status, code })
const onGet =
  (key: string, fault: Fault) =>
  (method: string, url: URL): Fault =>
    method === 'GET' && url.pathname.endsWith(key) ? fault : { kind: 'pass' }

describe('fetching', () => {
  it('brings every log object, whatever its key', async () => {
    const { kept, outcome } = await run()
    expect(kept).toEqual(bodies)
    const bytes = [...bodies.values()].reduce((sum, body) => sum + Buffer.byteLength(body), 0)
    expect(outcome).toMatchObject({ fetched: 100, bytes, failed: [], remaining: [], retries: 0 })
    expect(outcome.requests).toBe(100)
  })

  const passing: [name: string, ...faults: Fault[]][] = [
    ['500', refuse(500, 'InternalError')],
    ['503 SlowDown', refuse(503, 'SlowDown')],
    ['connections reset', { kind: 'reset' }],
    ['bodies that break off', { kind: 'truncate' }],
    ['bytes that changed', { kind: 'flip' }],
    [
      'all of them',
      refuse(500, 'InternalError'),
      refuse(503, 'SlowDown'),
      { kind: 'reset' },
      { kind: 'truncate' },
    ],
  ]
  for (const [name, ...faults] of passing) {
    it(`outlasts a fifth of ${name}`, async () => {
      // A listing has no digest: what is changed in it cannot be noticed.
      const fault = someFaults(...faults)
      s3.proxy.fault = (_, url) =>
        faults.some(({ kind }) => kind === 'flip') && url.search !== '' ? { kind: 'pass' } : fault()
      const { kept, outcome } = await run()
      expect(kept).toEqual(bodies)
      expect(outcome).toMatchObject({ fetched: 100, failed: [], remaining: [] })
      expect(outcome.retries).toBeGreaterThan(10)
    })
  }

  it('does not wait for a store that falls silent', async () => {
    const silent = new Set(['', '/k7', '/k8'])
    s3.proxy.fault = (_, { pathname, search }) =>
      silent.delete(search === '' ? pathname.slice(-3) : '')
        ? { kind: 'stall', ms: 2 ** 31 - 1 }
        : { kind: 'pass' }
    const { kept, outcome } = await run({ silenceMs: 200 })
    expect(silent.size).toBe(0)
    expect(outcome.retries).toBeGreaterThanOrEqual(2)
    expect(kept).toEqual(bodies)
  })

  const lasting: [
    name: string,
    fault: Fault,
    list: 'failed' | 'refused',
    why: string,
    tries: number,
  ][] = [
    ['an MD5 that is not the ETag', { kind: 'flip' }, 'failed', 'its MD5 is not its ETag', 3],
    ['500 without end', refuse(500, 'InternalError'), 'failed', '500 InternalError', 10],
    ['a denial', refuse(403, 'AccessDenied'), 'refused', '403 AccessDenied', 1],
    ['an archive', refuse(403, 'InvalidObjectState'), 'refused', '403 InvalidObjectState', 1],
    [
      'a key that is off',
      refuse(400, 'KMS.DisabledException'),
      'refused',
      '400 KMS.DisabledException',
      1,
    ],
    [
      'a request it does not take',
      refuse(400, 'InvalidRequest'),
      'refused',
      '400 InvalidRequest',
      1,
    ],
  ]
  for (const [name, fault, list, why, tries] of lasting) {
    it(`names ${name} and brings the others`, async () => {
      s3.proxy.fault = onGet('/k7', fault)
      const { kept, outcome } = await run()
      expect(kept.size).toBe(99)
      expect(outcome[list]).toMatchObject([{ object: { key: 'logs/k7' }, why }])
      expect(outcome.failed.length + outcome.refused.length).toBe(1)
      expect(s3.proxy.log.filter((line) => line === 'GET /logs/logs/k7').length).toBe(tries)
    })
  }

  it('names a size that is not the listed one', async () => {
    const { outcome } = await run({
      relist: (all) => all.map((one) => (one.key === 'logs/k3' ? { ...one, size: 5 } : one)),
    })
    expect(outcome.failed).toMatchObject([{ object: { key: 'logs/k3' }, why: /instead of 5$/ }])
  })

  it('does not take an ETag of several parts for an MD5', async () => {
    const { outcome } = await run({
      relist: (all) => all.map((one) => ({ ...one, etag: `${one.etag}-2` })),
    })
    expect(outcome).toMatchObject({ fetched: 100, failed: [] })
  })

  const hex = (name: string) => md5(`not the bytes of ${name}`)
  it('takes ETags for no MD5 where none ever was', async () => {
    const { kept, outcome } = await run({
      relist: (all) => all.map((one) => ({ ...one, etag: hex(one.key) })),
    })
    expect(outcome).toMatchObject({ fetched: 100, failed: [] })
    expect(kept).toEqual(bodies)
  })

  it('but not because one or two are wrong', async () => {
    const { outcome } = await run({
      relist: (all) => all.slice(0, 2).map((one) => ({ ...one, etag: hex(one.key) })),
    })
    expect(outcome.failed.length).toBe(2)
  })

  it('takes what vanished since the listing for no failure', async () => {
    const { outcome } = await run({
      relist: (all) => [...all, { key: 'logs/gone', etag: 'x', size: 1, lastModified: 0 }],
    })
    expect(outcome).toMatchObject({ fetched: 100, vanished: 1, failed: [] })
  })

  it('never has more in flight than it may, and waits for the keeper', async () => {
    let inFlight = 0
    let most = 0
    const four = Promise.withResolvers<void>()
    await run({
      concurrency: 4,
      keep: async () => {
        most = Math.max(most, ++inFlight)
        if (most === 4) four.resolve()
        await four.promise
        inFlight--
      },
    })
    expect(most).toBe(4)
  })

  it('stops when it is told to, and says what is left', async () => {
    const stop = new AbortController()
    let count = 0
    const { kept, outcome } = await run({
      signal: stop.signal,
      keep: () => {
        if (++count === 30) stop.abort()
      },
    })
    expect(outcome.stopped).toBe('aborted')
    expect(outcome.fetched).toBe(kept.size)
    expect(outcome.fetched + outcome.remaining.length).toBe(100)
    expect(outcome.fetched).toBeLessThan(45)
  })

  it('throws what the keeper throws', async () => {
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' })
    await expect(run({ keep: () => Promise.reject(full) })).rejects.toBe(full)
  })

  it('asks no further when nothing may be read', async () => {
    s3.proxy.fault = (_, url) =>
      url.search === '' ? refuse(403, 'AccessDenied') : { kind: 'pass' }
    const { outcome } = await run()
    expect(outcome.stopped).toMatchObject({
      kind: 'access denied',
      message: expect.stringContaining('s3:GetObject on arn:aws:s3:::logs/logs/*'),
    })
    expect(outcome.fetched).toBe(0)
    expect(outcome.requests).toBeLessThan(40)
  })

  it('stops with what it has when the credentials expire', async () => {
    let count = 0
    s3.proxy.fault = () => (++count > 50 ? refuse(400, 'ExpiredToken') : { kind: 'pass' })
    const { kept, outcome } = await run()
    expect(outcome.stopped).toMatchObject({ kind: 'expired credentials' })
    expect(kept.size).toBeGreaterThan(40)
    expect(outcome.fetched + outcome.remaining.length).toBe(100)
  })

  it('goes on with new credentials where they can be had', async () => {
    const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret } = process.env
    delete process.env.AWS_ACCESS_KEY_ID
    delete process.env.AWS_SECRET_ACCESS_KEY
    const config = path.join(spool, 'config')
    const script = path.join(spool, 'credentials.cjs')
    writeFileSync(
      script,
      `console.log(JSON.stringify({ Version: 1, AccessKeyId: 'a', SecretAccessKey: 'b',
        SessionToken: 'token' + process.hrtime.bigint(), Expiration: '2099-01-01T00:00:00Z' }))`,
    )
    writeFileSync(config, `[default]\ncredential_process = ${process.execPath} ${script}\n`)
    process.env.AWS_CONFIG_FILE = config
    const tokens = new Set<unknown>()
    let count = 0
    s3.proxy.fault = (_, __, headers) => {
      const token = headers['x-amz-security-token']
      if (++count > 50 && (tokens.size === 0 || tokens.has(token))) {
        tokens.add(token)
        return refuse(400, 'ExpiredToken')
      }
      return { kind: 'pass' }
    }
    try {
      const { kept, outcome } = await run()
      expect(kept).toEqual(bodies)
      expect(outcome).toMatchObject({ fetched: 100, stopped: undefined, failed: [] })
      expect(tokens.size).toBe(1)
    } finally {
      delete process.env.AWS_CONFIG_FILE
      Object.assign(process.env, { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret })
      rmSync(config)
      rmSync(script)
    }
  })

  it('puts a big body on disk', async () => {
    const big = Buffer.alloc(BIG_BODY + 1, 'a big log object\n')
    await s3.put('logs/k99', big)
    for (const fault of [{ kind: 'pass' }, { kind: 'truncate' }] as const) {
      let left = 1
      s3.proxy.fault = (_, url) =>
        url.pathname.endsWith('k99') && left-- > 0 ? fault : { kind: 'pass' }
      const { kept } = await run()
      expect(kept.get('logs/k99') === big.toString()).toBe(true)
    }
    s3.proxy.fault = onGet('/k99', { kind: 'flip' })
    expect((await run()).outcome.failed).toMatchObject([{ why: 'its MD5 is not its ETag' }])
    expect(readdirSync(spool)).toEqual([])
    await s3.remove('logs/k99')
  })

  it('says which directory cannot be written to', async () => {
    await s3.put('logs/k99', Buffer.alloc(BIG_BODY + 1, 'a big log object\n'))
    const nowhere = path.join(spool, 'nowhere')
    await expect(run({ place: nowhere })).rejects.toMatchObject({
      kind: 'bad disk',
      message: expect.stringMatching(new RegExp(`^${nowhere}, where .* \\(ENOENT\\)`)),
    })
    await s3.remove('logs/k99')
  })
})
