/** The nightly job in parts, as a workflow's jobs on machines of their own: they come to the very report that one run
 * makes, in any order, whatever is lost, killed or done twice. */
import { createHash } from 'node:crypto'
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeDemoLogs } from '../../demo/logs.ts'
import { openCipher } from '../../src/action/cache/encryption.ts'
import { type ConditionalS3, startConditionalS3 } from '../state/conditional-s3.ts'
import { type Inputs, Machines, type Ran } from './machines.ts'
import { leftBehind } from './place.ts'

const { objects } = makeDemoLogs({ days: 5, recordsPerDay: 80 })
const dayOf = (key: string): string => /\d{4}-\d\d-\d\d/.exec(key)?.[0] ?? ''
const days = [...new Set(objects.map(({ key }) => dayOf(key)))].sort()

let s3: ConditionalS3
beforeAll(async () => {
  s3 = await startConditionalS3()
})
afterAll(() => s3.stop())

let prefix = ''
let tests = 0
let machines: Machines
beforeEach(() => {
  prefix = `test-${++tests}`
  machines = new Machines(s3, prefix)
  s3.onPut = () => {}
})
afterEach(() => machines.clear())

const deliver = (some: Parameters<Machines['deliver']>[0]): Promise<void> => machines.deliver(some)
const job = (...how: Parameters<Machines['job']>): Promise<Ran> => machines.job(...how)
const well = (...how: Parameters<Machines['well']>): Promise<Ran> => machines.well(...how)
const plan = (...how: Parameters<Machines['plan']>) => machines.plan(...how)
const count = (...how: Parameters<Machines['count']>): Promise<Ran> => machines.count(...how)
const report = (): Promise<Ran> => machines.report()
const ofOneRun = (): Promise<Map<string, string>> => machines.ofOneRun()

/** A whole night: plan, all shards in the order that is asked for, report. */
async function night(
  shards: number,
  inOrder: (all: readonly number[]) => readonly number[] = (all) => all,
): Promise<Ran> {
  const planned = await plan(shards)
  for (const shard of inOrder(planned.shards)) await count(shard)
  return report()
}

describe('a run in parts', () => {
  it.each([
    [1, 1],
    [3, 3],
    [16, days.length],
  ])('of %i shards at most is one run', async (most, made) => {
    await deliver(objects)
    const planned = await plan(most)
    s3.fetched.length = 0
    expect(planned.shards).toEqual(Array.from({ length: made }, (_, at) => at + 1))
    for (const shard of planned.shards.toReversed()) await count(shard)
    const site = await report()
    // Each log object is asked for once.
    const asked = s3.fetched.filter((key) => key.startsWith(`${prefix}/logs/`))
    expect(asked.sort()).toEqual(objects.map(({ key }) => `${prefix}/logs/${key}`).sort())
    expect(site.stdout).not.toMatch(/::warning::/)
    expect(site.outputs['new-log-objects']).toBe(String(objects.length))
    expect(site.place.files()).toEqual(await ofOneRun())
  })

  it('grows night by night, and is one run each time', async () => {
    const nightOf = (at: number) => objects.filter(({ key }) => dayOf(key) === days[at])
    // The last log object of the first day comes a night late.
    const nights = [nightOf(0).slice(0, -1), [...nightOf(0).slice(-1), ...nightOf(1)]]
    for (const some of nights) {
      await deliver(some)
      const made = await night(2)
      expect(made.stdout).not.toMatch(/::warning::/)
      expect(made.place.files()).toEqual(await ofOneRun())
    }
    const quiet = await plan(4)
    expect(quiet.shards).toEqual([])
    expect(quiet.stdout).toContain('Nothing new')
    expect((await report()).place.files()).toEqual(await ofOneRun())
  })
})

describe('several reports of one plan', () => {
  it('are each the one of its own logs', async () => {
    const sides = ['a', 'b', 'a-new'].map((side, at) => ({
      side,
      own: objects.filter((_, place) => place % 3 === at),
    }))
    for (const { side, own } of sides)
      await deliver(own.map(({ key, body }) => ({ key: `${side}/${key}`, body })))
    const logsOf = (side: string) => `s3://${s3.bucket}/${prefix}/logs/${side}/`
    const logs = sides.map(({ side }) => logsOf(side)).join('\n')
    const { shards } = await plan(2, { logs })
    for (const shard of shards) await well({ role: 'count', shard: `${shard}`, logs })
    const all = await well({ role: 'report', logs })
    expect(all.place.files()).toEqual((await well({ state: '', logs })).place.files())
    for (const { side, own } of sides) {
      const one = await well({ role: 'report', logs: logsOf(side) })
      expect(one.stdout).not.toMatch(/::warning::/)
      expect(one.outputs['new-log-objects']).toBe(String(own.length))
      const alone = await well({ state: '', logs: logsOf(side) })
      expect(one.place.files(), side).toEqual(alone.place.files())
    }
    const some = await well({ role: 'report', logs: `${logsOf('a')}\n${logsOf('b')}` })
    expect(some.outputs['new-log-objects']).toBe(
      String((sides[0]?.own.length ?? 0) + (sides[1]?.own.length ?? 0)),
    )
    const counting = await job({ role: 'count', shard: '1', logs: logsOf('a') })
    expect(counting.stdout).toMatch(/::error::There is no plan of this run .* the same 'logs'/)
  })
})

describe('publishable copies', () => {
  /** What a report over days that were counted with some site put into the state, and which copies it brought. */
  const copiesOf = async (site: string) => {
    const state = `${prefix}/${site}`
    const at = { state: `s3://${s3.bucket}/${state}` }
    const { shards } = await plan(2, at)
    for (const shard of shards) await well({ role: 'count', shard: `${shard}`, site, ...at })
    s3.fetched.length = 0
    await well({ role: 'report', site: 'www.example.com', ...at })
    const brought = s3.fetched.filter((key) => /\/copy-[0-9a-f]{16}$/.test(key))
    const keys = await s3.keys(`${state}/history/`)
    const copies = keys.map(async (key) => [key.slice(state.length), await s3.get(key)] as const)
    return { brought, copies: await Promise.all(copies) }
  }

  it('are made by the jobs that count, as the report makes them of what was counted for another site', async () => {
    await deliver(objects)
    const made = await copiesOf('www.example.com')
    expect(made.brought).toHaveLength(days.length)
    expect(made.copies.length).toBeGreaterThan(days.length)
    const other = await copiesOf('other.example.net')
    expect(other.brought).toEqual([])
    expect(made.copies).toEqual(other.copies)
  })
})

describe('pages in the state', () => {
  const secret = 'a secret of more than 32 characters'
  const cipher = openCipher(secret)
  const sealedReport = (key = secret): Promise<Ran> =>
    well({ role: 'report', 'cache-encryption-key': key })

  it('are drawn once where they are sealed, and again where somebody else may have put them there', async () => {
    await deliver(objects)
    for (const shard of (await plan(2)).shards) await count(shard)
    const site = (await sealedReport()).place.files()
    const at = `${prefix}/state/`
    const [page = ''] = (await s3.keys(at)).filter((key) => /\/page-\d{4}-\d\d$/.test(key))
    const kept = cipher.openBytes((await s3.get(page)) ?? Buffer.alloc(0), page.slice(at.length))
    const put = (body: Uint8Array) => s3.put([{ key: page, body: new Uint8Array(body) }])
    const isAltered = ({ place }: Ran) => [...place.files()].some(([, text]) => /Darts/.test(text))

    // Only who knows the secret can have done this: so nothing of it was drawn again.
    await put(cipher.sealBytes(altered(kept), page.slice(at.length)))
    expect(isAltered(await sealedReport())).toBe(true)
    await put(altered(kept))
    const opened = await sealedReport()
    expect(opened.stdout).toContain('1 sum or page in the state not sealed')
    expect(opened.place.files()).toEqual(site)
    await put(altered(kept))
    expect((await report()).place.files()).toEqual(site)
    expect((await sealedReport(`${secret}!`)).place.files()).toEqual(site)
  })

  /** A page of the build cache, whole in every sum, with another title. */
  function altered(kept: Buffer): Buffer {
    const end = kept.indexOf(0x0a)
    const line = kept.toString('latin1', 0, end)
    const text = zstdDecompressSync(kept.subarray(end + 1)).toString('latin1')
    expect(text).toContain('Parts')
    const packed = zstdCompressSync(Buffer.from(text.replaceAll('Parts', 'Darts'), 'latin1'))
    const sum = createHash('sha256').update(packed).digest('hex')
    return Buffer.concat([Buffer.from(`${line.slice(0, line.lastIndexOf(' '))} ${sum}\n`), packed])
  }
})

describe('a shard', () => {
  it('that is lost leaves its days as they were, is named, and taken by the next plan', async () => {
    await deliver(objects)
    const { shards } = await plan(days.length)
    const lost = shards[1] ?? 0
    for (const shard of shards) if (shard !== lost) await count(shard)
    const first = await report()
    expect(first.stdout).toMatch(
      /::warning::Partial: of s3:.*, 1 delivery day could not be counted in this run \(shard 2 did not finish\), and stays as it was: 20\d\d-\d\d-\d\d\. The next plan includes it\./,
    )
    expect(first.summary).toContain('The next plan includes it')
    const next = await plan(days.length)
    expect(next.shards).toEqual([1])
    await count(1)
    expect((await report()).place.files()).toEqual(await ofOneRun())
  })

  it('that is killed may be tried again, and counts only what is lacking', async () => {
    await deliver(objects)
    const { shards } = await plan(1)
    expect(shards).toEqual([1])
    let kill: (() => void) | undefined
    s3.onPut = (key) => {
      if (/\/day$/.test(key)) kill?.()
    }
    const killed = await job(
      { role: 'count', shard: '1' },
      {
        onStart: (signal) => {
          kill = () => signal('SIGKILL')
        },
      },
    )
    expect(killed.exitCode).toBeNull()
    s3.onPut = () => {}
    const again = await count(1)
    expect(again.stdout).toMatch(/[1-4] delivery days? counted already by an earlier attempt/)
    expect((await report()).place.files()).toEqual(await ofOneRun())
  })

  it('may run twice at once, and once more', async () => {
    await deliver(objects)
    await plan(2)
    await Promise.all([count(1), count(2), count(1)])
    const before = await s3.keys(`${prefix}/state/days/`)
    const again = await count(2)
    expect(again.stdout).toMatch(/counted already by an earlier attempt/)
    expect(again.outputs['new-log-objects']).toBe('0')
    expect(await s3.keys(`${prefix}/state/days/`)).toEqual(before)
    expect((await report()).place.files()).toEqual(await ofOneRun())
  })

  it('adds nothing to a day whose counts the state lost after the plan', async () => {
    const remove = async (key: string): Promise<void> => {
      await fetch(`${s3.endpoint}/${s3.bucket}/${key}`, { method: 'DELETE' })
    }
    const ofFirst = objects.filter(({ key }) => dayOf(key) === days[0])
    const late = ofFirst.at(-1)
    await deliver(objects.filter((one) => one !== late))
    await night(2)
    // The log objects that were counted expire, and another one of the day comes.
    for (const { key } of ofFirst) await remove(`${prefix}/logs/${key}`)
    await deliver(late === undefined ? [] : [late])
    expect((await plan(2)).shards).toEqual([1])
    await remove(
      `${prefix}/state/days/${await sourceFolder()}/${days[0]?.replaceAll('-', '/')}/day`,
    )
    const counted = await count(1)
    expect(counted.stdout).toMatch(
      /::warning::s3:.*: \d+ log objects of 20\d\d-\d\d-\d\d that were to stay are no longer in the state\. Nothing is added to the day/,
    )
    expect(counted.outputs['new-log-objects']).toBe('0')
  })

  const sourceFolder = async (): Promise<string> => {
    const [key = ''] = await s3.keys(`${prefix}/state/days/`)
    return key.split('/')[3] ?? ''
  }

  it('does not know what comes after the plan: the next plan includes it', async () => {
    const late = objects.filter((_, at) => at % 4 === 1)
    await deliver(objects.filter((object) => !late.includes(object)))
    const before = await ofOneRun()
    const { shards } = await plan(2)
    await deliver(late)
    for (const shard of shards) await count(shard)
    expect((await report()).place.files()).toEqual(before)
    expect((await night(3)).place.files()).toEqual(await ofOneRun())
  })
})

describe('one job and many', () => {
  const nightly = (): Promise<Ran> => well({ role: 'all' })

  it('go on from each other, night by night, and read nothing twice', async () => {
    const [early, late, last] = [objects.slice(0, 60), objects.slice(60, 90), objects.slice(90)]
    await deliver(early)
    await nightly()
    const known = await plan(2)
    expect(known.shards).toEqual([])
    expect((await report()).place.files()).toEqual(await ofOneRun())
    await deliver(late)
    expect((await night(3)).place.files()).toEqual(await ofOneRun())
    await deliver(last)
    const back = await nightly()
    expect(back.stdout).toMatch(/\d delivery days? taken in from the state/)
    expect(Number(back.outputs['new-log-objects'])).toBeLessThan(objects.length)
    expect(back.place.files()).toEqual(await ofOneRun())
    expect((await plan(2)).shards).toEqual([])
    expect((await report()).place.files()).toEqual(back.place.files())
  })
})

describe('a job in parts', () => {
  const refused = async (inputs: Inputs, says: RegExp): Promise<void> => {
    const run = await job(inputs)
    expect(run.exitCode, run.stdout).toBe(1)
    expect(run.stdout.match(/^::error::.*$/gm)).toEqual([expect.stringMatching(says)])
    expect(leftBehind(run.place)).toEqual([])
  }

  it('says what is wrong with its plan, and how to mend it', async () => {
    await deliver(objects.slice(0, 2))
    machines.nextRun()
    await refused({ role: 'count', shard: '1' }, /There is no plan of this run in s3:.*role: plan/)
    await refused({ role: 'report' }, /There is no plan of this run/)
    await plan(2)
    await refused({ role: 'count', shard: '9' }, /and none with the number 9\. Set 'shard: /)
    await refused(
      { role: 'count', shard: '1', 'time-zone': 'Europe/Berlin' },
      /made with other settings than this job has\. Give all jobs of the workflow the same inputs/,
    )
    await refused({ role: 'report', exclude: 'agent:*' }, /made with other settings/)
    await refused(
      { role: 'plan', state: 's3://nowhere/x' },
      /There is no bucket 'nowhere'.*Input 'state' takes a bucket of yours/,
    )
  })
})
