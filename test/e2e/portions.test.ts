/** A delivery day that is larger than what is counted at once, counted by several machines: it is to the byte the day that
 * one of them counts, whatever is lost, killed or done twice. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type ConditionalS3, startConditionalS3 } from '../state/conditional-s3.ts'
import { Machines } from './machines.ts'

/** So long that few of them are more than `PORTION_BYTES`. */
const padding = 'x'.repeat(60_000)
const line = (n: number, day: string): string =>
  `owner example-bucket [${day}/Nov/2026:10:${String(n % 60).padStart(2, '0')}:01 +0000] 192.0.2.${n % 250} - ` +
  `REQ${n} REST.GET.OBJECT dir/page-${n % 300}.html "GET /dir/page-${n % 300}.html?${padding} HTTP/1.1" 200 - ` +
  `${n} ${n} 5 5 "https://example.org/${n % 7}" "Browser/${n % 5}" -\n`
const lines = (from: number, to: number, day: string): string =>
  Array.from({ length: to - from }, (_, i) => line(from + i, day)).join('')
const key = (day: string, at: number): string => `2026-11-${day}-10-${10 + at}-00-ABC${at}`
/** Log objects of 10 MB: thirteen are a portion. */
const RECORDS = 170
const huge = Array.from({ length: 14 }, (_, at) => ({
  key: key('24', at),
  body: lines(RECORDS * at, RECORDS * (at + 1), '24'),
}))
const small = ['22', '23'].map((day) => ({ key: key(day, 0), body: lines(0, 20, day) }))
const PORTIONS = 2

let s3: ConditionalS3
let machines: Machines
let states = 0
let ofOne: Map<string, string>
const start = (): Machines => new Machines(s3, 'huge', `state-${++states}`)
beforeAll(async () => {
  s3 = await startConditionalS3()
  machines = start()
  await machines.deliver([...small, ...huge])
  ofOne = await machines.ofOneRun()
  machines.clear()
})
afterAll(() => s3.stop())
beforeEach(() => {
  machines = start()
  s3.onPut = () => {}
  s3.fetched.length = 0
})
afterEach(() => machines.clear())

/** How often log objects were fetched, by key. */
function timesFetched(): ReadonlyMap<string, number> {
  const logs = s3.fetched.flatMap((one) => /^huge\/logs\/(.+)$/.exec(one)?.[1] ?? [])
  return new Map([...Map.groupBy(logs, (one) => one)].map(([one, all]) => [one, all.length]))
}
/** Of a plan of 16 shards at most each portion is one shard, and each small day another. */
async function planApart(): Promise<readonly number[]> {
  const { shards, stdout } = await machines.plan(16)
  expect(stdout).toContain(
    `2026-11-24 (143.3 MB) is more than an equal share: it is counted in ${PORTIONS} portions`,
  )
  expect(shards).toHaveLength(PORTIONS + small.length)
  return shards
}

describe('a huge day', () => {
  it.each([
    [1, 1],
    [3, 3],
    [16, PORTIONS + small.length],
  ])('of %i shards at most is that of one machine', async (most, made) => {
    const { shards } = await machines.plan(most)
    expect(shards).toHaveLength(made)
    for (const shard of shards.toReversed()) await machines.count(shard)
    const times = timesFetched()
    expect(times.size).toBe(huge.length + small.length)
    expect(new Set(times.values())).toEqual(new Set([1]))
    const report = await machines.report()
    expect(report.stdout).not.toMatch(/::warning::/)
    expect(report.outputs['new-log-objects']).toBe(String(huge.length + small.length))
    expect(report.place.files()).toEqual(ofOne)
    expect((await machines.plan(most)).shards).toEqual([])
  })

  it('of which a portion is lost stays as it was, and is taken by the next plan', async () => {
    const [lost, ...others] = await planApart()
    for (const shard of others) await machines.count(shard)
    const partial = await machines.report()
    expect(partial.stdout).toMatch(
      /::warning::Partial: of s3:[^,]*, 1 delivery day could not be counted in this run \(shard 1 did not finish\), and stays as it was: 2026-11-24\. The next plan includes it/,
    )
    expect(partial.outputs['new-log-objects']).toBe(String(small.length))
    const next = await machines.plan(2)
    expect([lost, ...next.shards]).toEqual([1, 1, 2])
    for (const shard of next.shards) await machines.count(shard)
    expect((await machines.report()).place.files()).toEqual(ofOne)
  })

  it('may be killed, tried again and done twice at once', async () => {
    const shards = await planApart()
    let kill: (() => void) | undefined
    s3.onPut = (path) => {
      if (/\/portions\/.*\/identities-0-/.test(path)) kill?.()
    }
    const killed = await machines.job(
      { role: 'count', shard: '1' },
      {
        onStart: (signal) => {
          kill = () => signal('SIGKILL')
        },
      },
    )
    expect(killed.exitCode).toBeNull()
    s3.onPut = () => {}
    await Promise.all(shards.map((shard) => machines.count(shard)))
    const again = await Promise.all([machines.count(1), machines.count(1)])
    for (const { stdout, outputs } of again) {
      expect(stdout).toContain('2026-11-24 counted already by an earlier attempt')
      expect(outputs['new-log-objects']).toBe('0')
    }
    expect((await machines.report()).place.files()).toEqual(ofOne)
  })

  it('whose portions lost a file is left to the next plan', async () => {
    const [first = 0, second = 0] = await planApart()
    await machines.count(first)
    const files = await s3.keys(`huge/state-${states}/plans/`)
    const summary = files.find((path) => /\/portions\/.*\/summary-/.test(path)) ?? ''
    await s3.put([{ key: summary, body: 'of somebody else' }])
    const last = await machines.count(second)
    expect(last.stdout).toMatch(
      /::warning::s3:.*: The summary of portion [0-9a-f]{16} in s3:\S* is gone, or not what was put there\. The next plan has 2026-11-24 counted anew/,
    )
    expect((await machines.plan(2)).shards).toEqual([1, 2])
  })

  it('with records that were delivered again in another portion has them once', async () => {
    // One of the first portion and one of the last, in the last.
    const again = [5, RECORDS * 13].map((n) => line(n, '24')).join('')
    await machines.deliver([{ key: key('24', 14), body: again }])
    const wanted = await machines.ofOneRun()
    s3.fetched.length = 0
    const { shards } = await machines.plan(3)
    for (const shard of shards) await machines.count(shard)
    expect([...timesFetched().values()].filter((times) => times > 1)).toHaveLength(15)
    const report = await machines.report()
    expect(report.place.files()).toEqual(wanted)
    const { log } = JSON.parse(wanted.get('data.json') ?? '')
    expect(log.duplicates).toBe(2)
  })

  it('that was counted is counted anew, whole, once a log object more has come', async () => {
    for (const shard of await planAll(3)) await machines.count(shard)
    await machines.deliver([{ key: key('24', 15), body: lines(90_000, 90_010, '24') }])
    for (const shard of await planAll(16)) await machines.count(shard)
    expect((await machines.report()).place.files()).toEqual(await machines.ofOneRun())
  })
})

const planAll = async (most: number): Promise<readonly number[]> =>
  (await machines.plan(most)).shards
