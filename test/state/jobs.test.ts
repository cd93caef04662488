import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parseDeliveryDay } from '../../src/calendar/day.ts'
import { type DayOrder, Jobs, keptOrder } from '../../src/state/jobs.ts'
import { OpenLocation } from '../../src/sync/location.ts'
import { setEnvironment } from '../environment.ts'
import { type LocalS3, startLocalS3 } from '../s3.ts'

const day = parseDeliveryDay('2026-11-22')
const spool = mkdtempSync(path.join(tmpdir(), 'jobs-'))
let restoreEnvironment = (): void => {}
let s3: LocalS3
let location: OpenLocation
let jobs: Jobs
let runs = 0
beforeAll(async () => {
  s3 = await startLocalS3('state')
  restoreEnvironment = setEnvironment(s3.environment)
  location = new OpenLocation(
    { bucket: 'state', prefix: 'www' },
    {
      region: 'us-east-1',
      endpoint: s3.endpoint,
      concurrency: 4,
      spool,
      now: 1_790_000_000,
      signal: new AbortController().signal,
    },
  )
})
beforeEach(() => {
  jobs = new Jobs(location, String(++runs), 'own')
})
afterAll(async () => {
  restoreEnvironment()
  await location.close()
  await s3.stop()
  rmSync(spool, { recursive: true, force: true })
})

const facts = { counting: 'x', at: 5, sources: [{ source: 'a', listed: 3, planned: 2 }] }
const order = (key: string): DayOrder => ({
  source: 'a',
  day,
  fetch: [{ key, etag: `of ${key}`, size: 7, lastModified: 8 }],
  retried: [key],
  leave: ['gone'],
})
const planned = { source: 'a', day, objects: 1, bytes: 7, etag: null }
const shards = [
  { days: [planned], orders: [keptOrder(order('x'))] },
  { days: [planned], orders: [keptOrder(order('y'))] },
]

describe('jobs over some sources', () => {
  const of = (name: string) => new Jobs(location, String(runs), name)
  const sourcesOf = (names: string) =>
    [...names].map((source) => ({ source, listed: 3, planned: 2 }))
  /** Plans of one run by name, each with the sources that it has and when it was made. */
  const rows: [
    says: string,
    plans: Readonly<Record<string, [sources: string, at: number]>>,
    found: string,
  ][] = [
    ['follow their own plan', { own: ['a', 1], all: ['ab', 2] }, 'own'],
    ['follow one that has them and more', { all: ['abc', 1] }, 'all'],
    ['follow the newest of these', { one: ['ab', 1], two: ['abc', 3], three: ['ac', 2] }, 'two'],
    ['follow none that lacks one of them', { other: ['bc', 1] }, 'own'],
    ['have none where there is none', {}, 'own'],
  ]
  for (const [says, plans, found] of rows)
    it(says, async () => {
      for (const [name, [sources, at]] of Object.entries(plans))
        await of(name).putPlan({ ...facts, at, sources: sourcesOf(sources) }, shards)
      const other = new Jobs(location, `${runs}1`, 'all')
      await other.putPlan({ ...facts, at: 9, sources: sourcesOf('abc') }, shards)
      const jobs = await of('own').over(['a'])
      if (plans[found] === undefined) await expect(jobs.readPlan()).rejects.toThrow('no plan')
      else expect((await jobs.readPlan()).at).toBe(plans[found][1])
      if (found === 'all')
        await expect((await of('own').over(['a', 'd'])).readPlan()).rejects.toThrow('no plan')
    })

  it('are not kept from a plan by one that is broken, and are told of that one where it is alone', async () => {
    await of('all').putPlan({ ...facts, sources: sourcesOf('ab') }, shards)
    await put(`../../plans/${runs}-broken/plan`, 'no plan')
    expect((await (await of('own').over(['a'])).readPlan()).sources).toHaveLength(2)
    await expect(of('own').over(['c'])).rejects.toThrow(/broken\/plan cannot be used/)
  })
})

describe('a plan', () => {
  it('is read as it was put, with the list of each shard', async () => {
    await jobs.putPlan(facts, shards)
    const plan = await jobs.readPlan()
    expect(plan).toMatchObject(facts)
    expect(plan.shards.map(({ days }) => days)).toEqual([[planned], [planned]])
    expect(await jobs.readShard(plan, 1)).toEqual([order('x')])
    expect(await jobs.readShard(plan, 2)).toEqual([order('y')])
  })

  it('hears of shards that ended', async () => {
    await jobs.putPlan(facts, shards)
    const plan = await jobs.readPlan()
    expect(await jobs.readDone(plan)).toEqual(new Map())
    const done = { fetched: 2, left: [{ source: 'a', day }] }
    await jobs.putDone(plan, 2, done)
    expect(await jobs.readDone(plan)).toEqual(new Map([[2, done]]))
    // The run plans once more, and its second shard is another one.
    await jobs.putPlan(facts, shards.toReversed())
    expect(await jobs.readDone(await jobs.readPlan())).toEqual(new Map())
  })

  it('takes an answer that is broken for none, and names it', async () => {
    await jobs.putPlan(facts, shards)
    const plan = await jobs.readPlan()
    await jobs.putDone(plan, 1, { fetched: 1, left: [] })
    await jobs.putDone(plan, 2, { fetched: 2, left: [] })
    await put('done-1', (await get('done-1')).slice(0, -2))
    const warnings: string[] = []
    const done = await jobs.readDone(plan, (text) => warnings.push(text))
    expect([...done.keys()]).toEqual([2])
    expect(warnings).toEqual([
      expect.stringMatching(/^What became of shard 1 is not known\. .*done-1 cannot be used: /),
    ])
  })

  const rows: [name: string, act: () => Promise<unknown>, says: RegExp][] = [
    [
      'there is none',
      () => jobs.readPlan(),
      /no plan of this run in s3:\/\/state\/www\/plans\/\d+-own\/\. A job with 'role: plan'/,
    ],
    [
      'it has no such shard',
      async () => {
        await jobs.putPlan(facts, shards)
        await jobs.readShard(await jobs.readPlan(), 3)
      },
      /has shards 1 to 2, and none with the number 3\. Set 'shard: \$\{\{ matrix\.shard \}\}'/,
    ],
    [
      'the list of a shard is that of another',
      async () => {
        await jobs.putPlan(facts, shards)
        await put('shard-1', await get('shard-2'))
        await jobs.readShard(await jobs.readPlan(), 1)
      },
      /The list of shard 1, s3:.*shard-1, is not the one that was planned: its checksum is another/,
    ],
    [
      'the list of a shard is gone',
      async () => {
        await jobs.putPlan(facts, shards)
        await fetch(urlOf('shard-1'), { method: 'DELETE' })
        await jobs.readShard(await jobs.readPlan(), 1)
      },
      /The list of shard 1 is gone from .*Run all jobs of the workflow again/,
    ],
    [
      'it is of another version',
      async () => {
        await jobs.putPlan(facts, shards)
        await put('plan', (await get('plan')).replace('plan 2 ', 'plan 1 '))
        await jobs.readPlan()
      },
      /plan cannot be used: it is of version 1, this program reads 2\. All jobs of a workflow have to run the same version/,
    ],
    [
      'it was changed',
      async () => {
        await jobs.putPlan(facts, shards)
        await put('plan', (await get('plan')).replace('"at":5', '"at":6'))
        await jobs.readPlan()
      },
      /plan cannot be used: its first line changed/,
    ],
    [
      'it is of another run',
      async () => {
        await jobs.putPlan(facts, shards)
        const other = new Jobs(location, `${runs}0`, 'own')
        await put(`../../plans/${runs}0-own/plan`, await get('plan'))
        await other.readPlan()
      },
      /plan cannot be used: it was written for another day or source/,
    ],
  ]
  for (const [name, act, says] of rows)
    it(`is refused where ${name}`, async () => {
      await expect(act()).rejects.toThrow(says)
    })
})

const urlOf = (name: string): string =>
  name.startsWith('../')
    ? `${s3.endpoint}/state/www/${name.replace('../../', '')}`
    : `${s3.endpoint}/state/www/plans/${runs}-own/${name}`
// The list of a shard is packed.
const get = async (name: string): Promise<string> =>
  Buffer.from(await (await fetch(urlOf(name))).arrayBuffer()).toString('latin1')
const put = async (name: string, body: string): Promise<void> => {
  await fetch(urlOf(name), { method: 'PUT', body: Buffer.from(body, 'latin1') })
}
