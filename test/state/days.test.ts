import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addDays, type DeliveryDay, parseDeliveryDay } from '../../src/calendar/day.ts'
import type { Entry } from '../../src/mirror/day/manifest.ts'
import { contentsOf } from '../../src/mirror/day/manifest.ts'
import { type PortableDay, portableDay } from '../../src/mirror/day/portable.ts'
import { StateDays } from '../../src/state/days.ts'
import type { PackUse } from '../../src/state/packs.ts'
import { OpenLocation } from '../../src/sync/location.ts'
import { setEnvironment } from '../environment.ts'
import { type ConditionalS3, startConditionalS3 } from './conditional-s3.ts'

const day = parseDeliveryDay('2026-11-22')
const source = 'logs-www-0123456789ab'
const head = `days/${source}/2026/11/22/day`
const room = mkdtempSync(path.join(tmpdir(), 'state-'))
let restoreEnvironment = (): void => {}
let s3: ConditionalS3
let prefix = ''
let tests = 0
let warnings: string[] = []
const opened: OpenLocation[] = []
beforeAll(async () => {
  s3 = await startConditionalS3('state')
  restoreEnvironment = setEnvironment(s3.environment)
})
beforeEach(() => {
  prefix = `test-${++tests}`
  warnings = []
  s3.refused.length = 0
})
afterAll(async () => {
  restoreEnvironment()
  for (const one of opened) await one.close()
  await s3.stop()
  rmSync(room, { recursive: true, force: true })
})

/** What one job reads and writes. */
async function job(now = 1_790_000_000, packs: PackUse = 'read'): Promise<StateDays> {
  const location = new OpenLocation(
    { bucket: s3.bucket, prefix },
    {
      region: 'us-east-1',
      endpoint: s3.endpoint,
      concurrency: 4,
      spool: room,
      now,
      signal: new AbortController().signal,
    },
  )
  opened.push(location)
  const days = new StateDays(location, source, (text) => warnings.push(text))
  await days.read(undefined, packs)
  return days
}

function dayOf(counts: string, ...keys: string[]): PortableDay {
  const entries = new Map(
    keys.map((key): [string, Entry] => [key, { etag: `of ${key}`, size: 10, slices: 'lost' }]),
  )
  const facts = {
    contents: contentsOf(entries),
    counting: 'x',
    objects: keys.length,
    bytes: 10,
    days: [],
  }
  return portableDay(`${source}/2026/11/22`, entries, facts, Buffer.from(counts))
}

const refusal = {
  key: 'www/a',
  etag: 'e',
  size: 1,
  lastModified: 2,
  why: '403 AccessDenied',
  since: 3,
  tried: 4,
}

describe('a month of days that is over', () => {
  const days = Array.from({ length: 30 }, (_, at) => addDays(parseDeliveryDay('2026-10-01'), at))
  /** Some days after it. */
  const now = Date.parse('2026-11-05T04:00:00Z') / 1000
  const month = `days/${source}/2026/10`
  const placeOf = (one: DeliveryDay): string => `${source}/${one.replaceAll('-', '/')}`
  const made = (one: DeliveryDay, counts = `counts of ${one}`): PortableDay => {
    const entries = new Map([[`www/${one}`, { etag: 'e', size: 10, slices: 'lost' } as Entry]])
    const facts = { contents: contentsOf(entries), counting: 'x', objects: 1, bytes: 10, days: [] }
    return portableDay(placeOf(one), entries, facts, Buffer.from(counts))
  }
  const deliver = async (some: readonly DeliveryDay[] = days): Promise<void> => {
    const one = await job(now)
    for (const each of some) await one.put(each, made(each), [])
  }
  /** What a plan does; gives the files that it fetched, below the prefix. */
  const plan = async (when = now, packs: PackUse = 'renew'): Promise<string[]> => {
    s3.fetched.length = 0
    const one = await job(when, packs)
    const mirror = path.join(room, `${prefix}-${when}`)
    await one.takeIn(mirror, one.counted(), ['manifest', 'outline'], packs)
    for (const each of one.counted())
      expect(readFileSync(path.join(mirror, placeOf(each), 'manifest'))).toEqual(
        Buffer.from(made(each).manifest),
      )
    return s3.fetched.map((key) => key.slice(prefix.length + 1)).sort()
  }
  const packed = [`${month}/heads`, `${month}/manifests`]

  it('is read out of two files, once a plan has put them there', async () => {
    await deliver()
    expect(await plan()).toHaveLength(2 * days.length)
    expect(await plan()).toEqual(packed)
    expect(await plan(now, 'read')).toEqual(packed)
    expect(warnings).toEqual([])
  })

  it('is put there by no other job, nor while it goes on', async () => {
    await deliver()
    await plan(now, 'read')
    await plan(Date.parse('2026-10-31T04:00:00Z') / 1000)
    const keys = await s3.keys(`${prefix}/${month}/`)
    expect(keys.filter((key) => packed.includes(key.slice(prefix.length + 1)))).toEqual([])
    expect(await plan()).toHaveLength(2 * days.length)
  })

  it('has the days that changed since read themselves, and is put anew where they are many', async () => {
    await deliver()
    await plan()
    const changed = days.slice(0, 3)
    const one = await job(now)
    for (const each of changed) await one.put(each, made(each, 'other counts'), [])
    const headOf = (each: DeliveryDay): string => `days/${placeOf(each)}/day`
    expect(await plan()).toEqual([...packed, ...changed.map(headOf)].sort())
    const other = await job(now)
    for (const each of days.slice(0, 9)) await other.put(each, made(each, 'yet others'), [])
    expect(await plan()).toEqual([...packed, ...days.slice(0, 9).map(headOf)].sort())
    expect(await plan()).toEqual(packed)
  })

  it('is read day by day where its packs are broken, of another month, or say what is not so', async () => {
    await deliver()
    await plan()
    const get = async (file: string): Promise<string> =>
      ((await s3.get(`${prefix}/${file}`)) ?? Buffer.alloc(0)).toString('latin1')
    const put = (file: string, body: string): Promise<void> =>
      s3.put([{ key: `${prefix}/${file}`, body: Buffer.from(body, 'latin1') }])
    const heads = await get(`${month}/heads`)
    for (const bad of [
      heads.slice(0, -1),
      heads.replace('2026/10"', '2026/09"'),
      'nothing of ours',
    ])
      for (const file of packed) {
        await put(file, bad)
        expect(await plan()).toHaveLength(days.length + 2)
      }
    expect(await plan()).toEqual(packed)
    // Whole, with other bytes for the last file, which is as it was.
    await put(`${month}/manifests`, resealed(await get(`${month}/manifests`)))
    expect((await plan()).filter((file) => !packed.includes(file))).toEqual([
      expect.stringMatching(/2026\/10\/30\/manifest-/),
    ])
    expect(warnings).toEqual([])
  })

  /** The pack with its last byte changed, and all sums made anew. */
  function resealed(pack: string): string {
    const end = pack.indexOf('\n')
    const [product, kind, version, , json = ''] = pack.slice(0, end).split(' ')
    const rest = `${pack.slice(end + 1, -1)}!`
    const sum = (text: string): string => createHash('sha256').update(text, 'latin1').digest('hex')
    const line = JSON.stringify({ ...JSON.parse(json), sha256: sum(rest) })
    return `${product} ${kind} ${version} ${sum(line).slice(0, 16)} ${line}\n${rest}`
  }

  it('of few days has none', async () => {
    await deliver(days.slice(0, 7))
    expect(await plan()).toHaveLength(14)
    expect(await plan()).toHaveLength(14)
  })
})

describe('a day in the state', () => {
  it('is taken into another mirror as it was put, with what was refused', async () => {
    const put = dayOf('some', 'www/a', 'www/b')
    expect(await (await job()).put(day, put, [refusal])).toBe('put')
    const other = await job()
    expect(other.counted()).toEqual([day])
    expect(other.refused()).toEqual([refusal])
    const mirror = path.join(room, prefix)
    await other.takeIn(mirror, [day], ['manifest', 'outline', 'summary'])
    for (const name of ['manifest', 'outline', 'summary'] as const)
      expect(readFileSync(path.join(mirror, source, '2026/11/22', name))).toEqual(
        Buffer.from(put[name]),
      )
    expect(warnings).toEqual([])
  })

  it('is not put again where it is the same', async () => {
    await (await job()).put(day, dayOf('some', 'www/a'), [])
    expect(await (await job()).put(day, dayOf('some', 'www/a'), [])).toBe('the same')
    expect(await (await job()).put(day, undefined, [])).toBe('the same')
  })

  it('may be put by two jobs at once that counted the same', async () => {
    const [one, other] = [await job(), await job()]
    expect(await one.put(day, dayOf('some', 'www/a'), [])).toBe('put')
    expect(await other.put(day, dayOf('some', 'www/a'), [])).toBe('the same')
    expect(s3.refused).toEqual([`${prefix}/${head}`])
    expect(await other.put(day, undefined, [refusal])).toBe('put')
  })

  it('is never replaced by who has not seen it', async () => {
    await (await job()).put(day, dayOf('first', 'www/a'), [])
    const [one, other] = [await job(), await job()]
    expect(await one.put(day, dayOf('more', 'www/a', 'www/b'), [])).toBe('put')
    expect(await other.put(day, dayOf('else', 'www/a', 'www/c'), [])).toBe('taken')
    const last = await job()
    const mirror = path.join(room, prefix)
    await last.takeIn(mirror, [day], ['summary'])
    expect(readFileSync(path.join(mirror, source, '2026/11/22/summary'), 'utf8')).toMatch(/more$/)
  })

  it('is put without a condition where the store knows none', async () => {
    s3.isPlain = true
    expect(await (await job()).put(day, dayOf('some', 'www/a'), [])).toBe('put')
    expect(await (await job()).put(day, dayOf('more', 'www/a', 'www/b'), [])).toBe('put')
    s3.isPlain = false
    expect((await job()).counted()).toEqual([day])
  })

  it('may be put twice by one job', async () => {
    const one = await job()
    expect(await one.put(day, dayOf('some', 'www/a'), [])).toBe('put')
    expect(await one.put(day, undefined, [refusal])).toBe('put')
    expect(await one.put(day, undefined, [refusal])).toBe('the same')
    const last = await job()
    expect(last.counted()).toEqual([day])
    expect(last.refused()).toEqual([refusal])
  })

  const breaks: [name: string, breakIt: (key: string) => Promise<unknown>, says: RegExp][] = [
    [
      'its head changed',
      async (key) =>
        s3.put([{ key, body: `${String(await s3.get(key)).replace('"day"', '"xxx"')} ` }]),
      /\/2026\/11\/22\/day: it has \d+ bytes instead of \d+\. Its day is counted anew/,
    ],
    [
      'its head is of another day',
      async (key) =>
        s3.put([
          { key: key.replace('/22/', '/23/'), body: (await s3.get(key)) as Buffer<ArrayBuffer> },
        ]),
      /\/2026\/11\/23\/day: it was written for another day or source/,
    ],
    [
      'its summary is gone',
      async (key) => {
        const [summary = ''] = await s3.keys(key.replace(/day$/, 'summary-'))
        await fetch(`${s3.endpoint}/${s3.bucket}/${summary}`, { method: 'DELETE' })
      },
      /\/2026\/11\/22\/day: the summary that it names is gone/,
    ],
    [
      'its summary is cut off',
      async (key) => {
        const [summary = ''] = await s3.keys(key.replace(/day$/, 'summary-'))
        await s3.put([{ key: summary, body: 'x' }])
      },
      /\/2026\/11\/22\/day: the summary that it names has 1 bytes instead of \d+/,
    ],
  ]
  for (const [name, breakIt, says] of breaks)
    it(`counts as one that nobody counted, and is named, where ${name}`, async () => {
      await (await job()).put(day, dayOf('some', 'www/a'), [])
      await breakIt(`${prefix}/${head}`)
      const other = await job()
      expect(warnings).toEqual([expect.stringMatching(says)])
      const broken = other.counted().length === 0 ? day : parseDeliveryDay('2026-11-23')
      expect(other.head(broken)).toBeUndefined()
      expect(other.lost()).toEqual([broken])
      // And is put anew; what was broken stays beside it.
      expect(await other.put(broken, dayOf('some', 'www/a'), [])).toBe('put')
      expect(await s3.keys(`${prefix}/days/${source}`)).toContain(
        `${prefix}/days/${source}/${broken.replaceAll('-', '/')}/day.broken`,
      )
    })

  it('is given up where its summary is not what its name says', async () => {
    await (await job()).put(day, dayOf('some', 'www/a'), [refusal])
    const [key = ''] = await s3.keys(`${prefix}/days/${source}/2026/11/22/summary-`)
    await s3.put([{ key, body: String(await s3.get(key)).replace(/some$/, 'XXXX') }])
    await (await job()).takeIn(path.join(room, prefix), [day], ['summary'])
    expect(warnings).toEqual([expect.stringMatching(/summary-\w+: its bytes changed\./)])
    const next = await job()
    expect(next.counted()).toEqual([])
    expect(next.lost()).toEqual([day])
    expect(next.refused()).toEqual([refusal])
    expect(await next.put(day, dayOf('some', 'www/a'), [])).toBe('put')
    expect((await job()).counted()).toEqual([day])
  })
})

describe('copies of a day', () => {
  const copy = (madeFor: string, text = `copy for ${madeFor}`) => ({
    madeFor,
    bytes: Buffer.from(text),
  })
  const taken = async (madeFor: string): Promise<string[]> => {
    const texts: string[] = []
    await (await job()).takeCopies([day], madeFor, async (_, bytes) => {
      texts.push(Buffer.from(bytes).toString())
    })
    return texts
  }

  it('are taken by who asks for what they were made for', async () => {
    const put = dayOf('some', 'www/a')
    await (await job()).put(day, put, [], [copy('all'), copy('owner')])
    expect(await taken('owner')).toEqual(['copy for owner'])
    expect(await taken('all')).toEqual(['copy for all'])
    expect(await taken('nobody')).toEqual([])
    // What was refused is no other count.
    await (await job()).put(day, undefined, [refusal])
    expect(await taken('owner')).toEqual(['copy for owner'])
  })

  it('go with the counts that they are copies of', async () => {
    await (await job()).put(day, dayOf('some', 'www/a'), [], [copy('all')])
    await (await job()).put(day, dayOf('more', 'www/a', 'www/b'), [])
    expect(await taken('all')).toEqual([])
  })

  const breaks: [name: string, breakIt: (key: string) => Promise<unknown>][] = [
    ['gone', (key) => fetch(`${s3.endpoint}/${s3.bucket}/${key}`, { method: 'DELETE' })],
    ['changed', (key) => s3.put([{ key, body: 'COPY FOR all' }])],
    ['cut off', (key) => s3.put([{ key, body: 'copy' }])],
  ]
  for (const [name, breakIt] of breaks)
    it(`that are ${name} are left out, and their day stays counted`, async () => {
      await (await job()).put(day, dayOf('some', 'www/a'), [], [copy('all')])
      const [key = ''] = await s3.keys(`${prefix}/days/${source}/2026/11/22/copy-`)
      await breakIt(key)
      expect(await taken('all')).toEqual([])
      expect((await job()).counted()).toEqual([day])
      expect(warnings).toEqual([])
    })

  it('are removed once they are replaced and old', async () => {
    await (await job()).put(day, dayOf('first', 'www/a'), [], [copy('all', 'first')])
    await (await job()).put(day, dayOf('more', 'www/a', 'www/b'), [], [copy('all', 'more')])
    const later = await job(Date.now() / 1000 + 31 * 86_400)
    expect(await later.removeReplaced()).toBe(3)
    expect(await taken('all')).toEqual(['more'])
  })
})

describe('a day that was put before there were copies', () => {
  const kept = (name: string): Buffer<ArrayBuffer> =>
    Buffer.from(readFileSync(path.join(import.meta.dirname, 'kept', name)))
  const names = ['day', 'manifest-7b2aa004b792e22a', 'summary-899b9208e2232692']

  it('is counted, and what is put without copies is the same to the byte', async () => {
    const folder = `${prefix}/days/${source}/2026/11/22`
    await s3.put(names.map((name) => ({ key: `${folder}/${name}`, body: kept(name) })))
    const one = await job()
    expect(one.counted()).toEqual([day])
    expect(one.head(day)?.counted?.copies).toEqual([])
    expect(warnings).toEqual([])
    expect(await one.put(day, dayOf('some', 'www/a'), [{ ...refusal, key: 'www/b' }])).toBe(
      'the same',
    )
    prefix += '-anew'
    await (await job()).put(day, dayOf('some', 'www/a'), [{ ...refusal, key: 'www/b' }])
    for (const name of names)
      expect(await s3.get(`${prefix}/days/${source}/2026/11/22/${name}`), name).toEqual(kept(name))
  })
})

describe('files of days that no head names', () => {
  const DAY = 86_400
  /** Days from now on, by the clock of the store. */
  const inDays = (days: number): Promise<StateDays> => job(Date.now() / 1000 + days * DAY)
  const names = async (): Promise<string[]> =>
    (await s3.keys(`${prefix}/days/`)).map((key) => key.split('/').at(-1) ?? '').sort()
  /** A day that was counted twice. */
  const replaced = async (): Promise<void> => {
    await (await job()).put(day, dayOf('first', 'www/a'), [])
    await (await job()).put(day, dayOf('more', 'www/a', 'www/b'), [])
  }

  it('are removed when they are old, and what the head names stays', async () => {
    await replaced()
    expect(await names()).toHaveLength(5)
    expect(await (await inDays(29)).removeReplaced()).toBe(0)
    const later = await inDays(31)
    const counted = later.head(day)?.counted
    expect(await later.removeReplaced()).toBe(2)
    expect(await names()).toEqual([
      'day',
      `manifest-${counted?.manifest.sha256.slice(0, 16)}`,
      `summary-${counted?.summary.sha256.slice(0, 16)}`,
    ])
    expect((await inDays(31)).counted()).toEqual([day])
    expect(warnings).toEqual([])
  })

  it('stay where the head is broken, or was replaced after it was read', async () => {
    await replaced()
    const [slow, other] = [await inDays(31), await inDays(31)]
    await other.put(day, dayOf('most', 'www/a', 'www/b', 'www/c'), [])
    // This job has read the head that names what is now in nobody's name.
    await slow.takeIn(path.join(room, prefix), [day], ['manifest', 'summary'])
    expect(await other.removeReplaced()).toBe(0)
    await s3.put([{ key: `${prefix}/${head}`, body: 'no head' }])
    expect(await (await inDays(31)).removeReplaced()).toBe(0)
    expect(warnings).toEqual([expect.stringMatching(/it is no day/)])
  })

  it('are not named again by a job that counts meanwhile, as another may be about to remove them', async () => {
    await replaced()
    const [counting, removing] = [await inDays(31), await inDays(31)]
    expect(await counting.put(day, dayOf('first', 'www/a'), [])).toBe('put')
    expect(await removing.removeReplaced()).toBe(2)
    const after = await inDays(31)
    expect(after.counted()).toEqual([day])
    const mirror = path.join(room, prefix)
    await after.takeIn(mirror, [day], ['manifest', 'summary'])
    expect(readFileSync(path.join(mirror, source, '2026/11/22/summary'), 'utf8')).toMatch(/first$/)
    expect(warnings).toEqual([])
    // The same counts are the same, whatever their files are called.
    expect(await after.put(day, dayOf('first', 'www/a'), [])).toBe('the same')
  })
})

describe('how far a source is listed', () => {
  it('is put by one of two', async () => {
    const [one, other] = [await job(), await job()]
    await one.putMarks(Buffer.from('one'))
    await other.putMarks(Buffer.from('other'))
    const mirror = path.join(room, prefix)
    await (await job()).takeInMarks(mirror)
    expect(readFileSync(path.join(mirror, source, 'source'), 'utf8')).toBe('one')
  })
})
