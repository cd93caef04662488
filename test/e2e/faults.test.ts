/** A store that fails in a fifth of all its answers costs time and nothing else. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeDemoLogs } from '../../demo/logs.ts'
import { chance } from '../../demo/random.ts'
import { type LocalS3, startLocalS3 } from '../s3.ts'
import { type Fault, startProxy } from '../sync/store.ts'
import { leftBehind, makePlace } from './place.ts'

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e6))
const SHARE = 0.2
const faults: readonly Fault[] = [
  { kind: 'refuse', status: 500, code: 'InternalError' },
  { kind: 'refuse', status: 503, code: 'SlowDown' },
  { kind: 'reset' },
  { kind: 'truncate' },
  { kind: 'stall', ms: 100 },
  { kind: 'flip' },
]

const { objects } = makeDemoLogs({
  firstDay: '2026-03-28',
  days: 6,
  recordsPerDay: 150,
  prefix: '',
})
const [first, last] = [objects.filter(({ key }) => key < '2026-04-02'), objects.slice(-20)]
/** Which log objects are new on each night: some of the days before come late. */
const nights = [first.filter((_, at) => at % 7 < 6), first.filter((_, at) => at % 7 === 6), last]

let s3: LocalS3
let front: Awaited<ReturnType<typeof startProxy>>
beforeAll(async () => {
  s3 = await startLocalS3()
  front = await startProxy(Number(new URL(s3.endpoint).port))
})
afterAll(async () => {
  await front.stop()
  await s3.stop()
})

/** Keys and ETags of what lies below a prefix. */
async function listed(prefix: string): Promise<string[]> {
  const answer = await fetch(`${s3.endpoint}/${s3.bucket}?list-type=2&prefix=${prefix}`)
  const entries = (await answer.text()).matchAll(/<Key>([^<]*)<\/Key>.*?<ETag>([^<]*)<\/ETag>/gs)
  return [...entries].map(([, key, etag]) => `${key} ${etag}`)
}

/** Three nights, the last one on a new runner, that delete what they counted: each one's report, and
 * what is left in the bucket. */
async function threeNights(endpoint: string) {
  for (const entry of await listed(''))
    await fetch(`${s3.endpoint}/${s3.bucket}/${entry.split(' ')[0]}`, { method: 'DELETE' })
  const inputs = {
    logs: `s3://${s3.bucket}/logs/`,
    state: `s3://${s3.bucket}/state/`,
    'delete-after-days': '1',
    cache: 'false',
    endpoint,
  }
  const reports: ReadonlyMap<string, string>[] = []
  let printed = ''
  using place = makePlace()
  for (const [night, fresh] of nights.entries()) {
    await s3.put(fresh.map(({ key, body }) => ({ key: `logs/${key}`, body })))
    if (night === 2) place.forget()
    const { exitCode, stdout } = await place.run(inputs, { environment: s3.environment })
    expect(exitCode, `${stdout} SEED=${seed}`).toBe(0)
    expect(leftBehind(place).filter((name) => name !== 'workspace')).toEqual([])
    reports.push(place.files())
    printed += stdout
  }
  // How far a source is listed tells when that was, too.
  const left = (await listed('')).map((entry) => entry.replace(/(\/source) .*/, '$1'))
  return { reports, left, printed }
}

describe('a store that fails in a fifth of all answers', () => {
  it('to lists, gets, puts and deletes alike, ends in the same report, state and bucket', async () => {
    const wanted = await threeNights(s3.endpoint)
    const dice = chance(seed)
    const spoilt = new Set<string>()
    const rows = new Map<string, number>()
    front.fault = (method, url) => {
      const isListing = url.searchParams.has('list-type')
      const what = isListing ? 'LIST' : method
      // The first of each kind for certain.
      const asked = `${method} ${url}`
      const inARow = rows.get(asked) ?? 0
      // Three wrong bodies in a row are a lasting fault, which is named and not outlasted.
      if (inARow === 2 || (spoilt.has(what) && !dice.isLucky(SHARE))) {
        rows.delete(asked)
        return { kind: 'pass' }
      }
      rows.set(asked, inARow + 1)
      spoilt.add(what)
      const fault = dice.pick(faults)
      // A listing has no digest: what is changed in it cannot be noticed.
      return isListing && fault.kind === 'flip' ? { kind: 'reset' } : fault
    }
    const seen = await threeNights(front.endpoint)

    expect(seen.printed.match(/^::(error|warning).*/gm), `SEED=${seed}`).toBeNull()
    expect(seen.reports, `SEED=${seed}`).toEqual(wanted.reports)
    expect(seen.left).toEqual(wanted.left)
    expect(seen.left.filter((entry) => entry.startsWith('logs/'))).toEqual([])
    expect([...spoilt].sort()).toEqual(['DELETE', 'GET', 'HEAD', 'LIST', 'PUT'])
  })
})

describe('a store that lists, and whose bodies all break off', () => {
  it('fails the first night, with why, and the next one begins again', async () => {
    const prefix = 'broken-off/'
    await s3.put(first.slice(0, 3).map(({ key, body }) => ({ key: `${prefix}${key}`, body })))
    const inputs = {
      logs: `s3://${s3.bucket}/${prefix}`,
      cache: 'false',
      endpoint: front.endpoint,
    }
    using place = makePlace()
    front.fault = (method, url) =>
      method === 'GET' && !url.searchParams.has('list-type')
        ? { kind: 'truncate' }
        : { kind: 'pass' }
    const broken = await place.run(inputs, { environment: s3.environment })
    expect(broken.exitCode, broken.stdout).toBe(1)
    expect(broken.stdout).toMatch(
      /::error::Of 3 log objects of s3:\/\/\S+\/broken-off\/ none came \(.+\), and none is held: there is nothing to report\. The next run begins again\./,
    )
    front.fault = () => ({ kind: 'pass' })
    const whole = await place.run(inputs, { environment: s3.environment })
    expect(whole.exitCode, whole.stdout).toBe(0)
    expect(JSON.parse(place.read('data.json')).log.objects).toBe(3)
  })
})
