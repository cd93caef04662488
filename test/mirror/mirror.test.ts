import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync, zstdDecompressSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { parseDeliveryDay } from '../../src/calendar/day.ts'
import { folderOf, openMirror } from '../../src/mirror/mirror.ts'
import { openDirectory } from '../../src/sync/directory.ts'
import { SourceError } from '../../src/sync/errors.ts'
import { RefusedError } from '../../src/sync/refusal.ts'
import { until } from '../until.ts'
import { Bucket, bucket, type NightOptions, night } from './night.ts'

const root = mkdtempSync(path.join(tmpdir(), 'mirror-'))
afterAll(() => rmSync(root, { recursive: true }))

let places = 0
const place = () => path.join(root, `${places++}`)
const key = (date: number, id: string) =>
  `l/2026-11-${String(date).padStart(2, '0')}-05-31-07-${id.padEnd(16, '0')}`
const day = (date: number) => parseDeliveryDay(`2026-11-${String(date).padStart(2, '0')}`)
const fileOf = (mirror: string, date: number, name: string) =>
  path.join(mirror, folderOf(bucket), '2026', '11', String(date).padStart(2, '0'), name)

/** What the program of that name prints: all frames, one after the other. */
function zstdcat(file: string): string {
  let packed = readFileSync(file)
  let text = ''
  while (packed.length > 0) {
    const { buffer, engine } = zstdDecompressSync(packed, { info: true }) as unknown as {
      buffer: Buffer
      engine: { bytesWritten: number }
    }
    text += buffer.toString()
    packed = packed.subarray(engine.bytesWritten)
  }
  return text
}

/** Three days of three log objects of two lines each; the last lines lack their newline. */
function filled(): Bucket {
  const store = new Bucket()
  for (const date of [18, 19, 20]) {
    for (const id of ['A', 'B', 'C']) store.add(key(date, id), `${date} ${id} 1\n${date} ${id} 2`)
  }
  return store
}

/** What a run reports that has seen nothing but the store as it is now. */
async function fresh(store: Bucket): Promise<string[]> {
  return (await night(place(), { store })).report
}

interface World {
  mirror: string
  store: Bucket
  night(options?: Partial<NightOptions>): ReturnType<typeof night>
}

async function afterFirstNight(
  store = filled(),
  options: Partial<NightOptions> = {},
): Promise<World> {
  const mirror = place()
  const world = {
    mirror,
    store,
    night: (more: Partial<NightOptions> = {}) => night(mirror, { store, ...more }),
  }
  await world.night(options)
  return world
}

describe('when a log object was delivered', () => {
  it.each<[name: string, key: string, delivered: string]>([
    ['stands in its key', 'l/2026-11-20-09-15-00-AAAAAAAAAAAAAAAA', '20T09:15:00'],
    [
      'stands in a partitioned key',
      'l/1/eu/b/2026/11/20/2026-11-20-09-15-00-AAAAAAAAAAAAAAAA',
      '20T09:15:00',
    ],
    [
      'is told by the listing where the key has the day of the events',
      'l/1/eu/b/2026/11/20/2026-11-20-00-00-00-AAAAAAAAAAAAAAAA',
      '21T12:30:00',
    ],
    ['is told by the listing where the key has no date', 'l/access.log', '21T12:30:00'],
  ])('%s, on the next night too', async (_, key, delivered) => {
    const directory = place()
    const store = new Bucket()
    const seconds = (text: string): number => Date.parse(`2026-11-${text}Z`) / 1000
    store.add(key, 'a line', seconds('21T12:30:00'))
    const seen: (number | undefined)[] = []
    for (const counting of ['v1', 'v2']) {
      await night(directory, {
        store,
        counting,
        before: (step, held) => {
          if (step !== 'count') return
          const plans = held.staleDays().map((day) => held.planCounting(day))
          for (const { objects } of plans) seen.push(...objects.map((object) => object.delivered))
        },
      })
    }
    expect(seen).toEqual([seconds(delivered), seconds(delivered)])
  })
})

describe('a night', () => {
  it('counts every line once', async () => {
    const { report, counted, warnings } = await night(place(), { store: filled() })
    expect(report.length).toBe(18)
    expect(new Set(report).size).toBe(18)
    expect(counted).toEqual([day(20), day(19), day(18)])
    expect(warnings).toEqual([])
  })

  it('does nothing where nothing is new', async () => {
    const world = await afterFirstNight()
    const before = await fresh(world.store)
    const second = await world.night()
    expect(second.report).toEqual(before)
    expect([second.plan.fetch.length, second.counted]).toEqual([0, []])
  })

  it('fetches and counts only what is new', async () => {
    const world = await afterFirstNight()
    world.store.add(key(21, 'A'), '21 A 1\n')
    world.store.add(key(20, 'D'), '20 D 1\n')
    const second = await world.night()
    expect(second.outcome.fetched).toBe(2)
    expect(second.counted).toEqual([day(21), day(20)])
    expect(second.report).toEqual(await fresh(world.store))
  })

  it('reports the same for any order of arrival', async () => {
    const all = filled()
    const expected = await fresh(all)
    const keys = [...all.objects.keys()].reverse()
    const store = new Bucket()
    const mirror = place()
    for (const one of keys) {
      const { body, lastModified } = all.objects.get(one)!
      store.add(one, body, lastModified)
      await night(mirror, { store })
    }
    expect((await night(mirror, { store })).report).toEqual(expected)
  })

  it('keeps an index that can be read alone', async () => {
    const { held } = await afterFirstNight().then((world) => world.night())
    const [first] = held.index()
    expect(held.index().map(({ deliveryDay }) => deliveryDay)).toEqual([day(18), day(19), day(20)])
    expect(first).toEqual({
      source: folderOf(bucket),
      deliveryDay: day(18),
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      days: [day(18)],
      objects: 3,
      bytes: 39,
      counting: 'v1',
      countings: ['v1'],
      isCopy: false,
      origin: first?.digest,
    })
  })

  it('may count each day as soon as it is there', async () => {
    const world = await afterFirstNight(filled(), { countEarly: true })
    const second = await world.night({ countEarly: true })
    expect([second.report, second.counted]).toEqual([await fresh(world.store), []])
    world.store.add(key(20, 'A'), 'changed\n')
    world.store.add(key(19, 'D'), '19 D 1\n')
    const third = await world.night({ countEarly: true, concurrency: 1 })
    expect([third.report, third.counted]).toEqual([await fresh(world.store), []])
  })

  it('stops in the middle, keeps what is there, and goes on', async () => {
    const store = filled()
    const mirror = place()
    const stop = new AbortController()
    let kept = 0
    const cut = await night(mirror, {
      store,
      signal: stop.signal,
      concurrency: 2,
      wrapKeep: (keep) => async (object, body) => {
        await keep(object, body)
        if (++kept === 4) stop.abort()
      },
    })
    expect(cut.outcome.stopped).toBe('aborted')
    expect(cut.outcome.remaining.length).toBe(9 - cut.outcome.fetched)
    expect(cut.report.length).toBe(2 * cut.outcome.fetched)
    const second = await night(mirror, { store })
    expect(second.outcome.fetched).toBe(9 - cut.outcome.fetched)
    expect(second.report).toEqual(await fresh(store))
  })
})

describe('trouble that concerns every log object', () => {
  const expired = new SourceError('expired credentials', 'The credentials expired')
  const failAfter = (store: Bucket, gets: number) => {
    const { get } = store
    let left = gets
    store.get = (object, options) => {
      if (left-- > 0) return get(object, options)
      throw new RefusedError({ status: 400, code: 'ExpiredToken', message: '' })
    }
    store.sourceError = () => expired
    return () => {
      store.get = get
    }
  }

  it('is thrown where nothing came', async () => {
    const store = filled()
    failAfter(store, 0)
    await expect(night(place(), { store })).rejects.toBe(expired)
  })

  it('is a warning where something did, and the next run goes on', async () => {
    const store = filled()
    const mirror = place()
    const mend = failAfter(store, 4)
    const first = await night(mirror, { store, concurrency: 1 })
    expect(first.outcome).toMatchObject({ fetched: 4, stopped: expired })
    expect(first.outcome.remaining.length).toBe(5)
    expect(first.warnings).toEqual(['s3://logs/l/: The credentials expired'])
    mend()
    expect((await night(mirror, { store })).report).toEqual(await fresh(store))
  })
})

describe('records at rest', () => {
  it('are what zstdcat gives: whole lines, by key', async () => {
    const world = await afterFirstNight()
    const text = zstdcat(fileOf(world.mirror, 19, 'records.zst'))
    expect(text).toBe('19 A 1\n19 A 2\n19 B 1\n19 B 2\n19 C 1\n19 C 2\n')
  })

  it('are replaced where an ETag changed', async () => {
    const world = await afterFirstNight()
    world.store.add(key(20, 'B'), 'changed\n')
    const second = await world.night()
    expect(second.plan).toMatchObject({ changed: 1, fresh: 0 })
    expect(second.report).toEqual(await fresh(world.store))
    const folder = path.dirname(fileOf(world.mirror, 20, 'manifest'))
    expect(readdirSync(folder).sort()).toEqual(['manifest', 'records-2.zst', 'summary'])
    const text = zstdcat(path.join(folder, 'records-2.zst'))
    expect(text).toBe('20 A 1\n20 A 2\nchanged\n20 C 1\n20 C 2\n')
  })

  it('are unpacked from gzip, and what is no sound gzip is kept as it is', async () => {
    const store = new Bucket()
    const long = Buffer.from(`${'a long line '.repeat(100)}\n`.repeat(30_000))
    store.add(key(20, 'A'), gzipSync('20 A 1\n20 A 2'))
    store.add(key(20, 'B'), gzipSync('a line that breaks off\n'.repeat(100)).subarray(0, -9))
    store.add(key(20, 'C'), gzipSync(long))
    const { report, held } = await night(place(), { store })
    expect(report.filter((line) => line.startsWith('20 A'))).toEqual(['20 A 1', '20 A 2'])
    expect(report.filter((line) => line.startsWith('a long line')).length).toBe(30_000)
    expect(report).not.toContain('a line that breaks off')
    expect(held.index()[0]?.objects).toBe(3)
  })

  it('are unpacked from gzip with something behind it, in memory or by way of a file', async () => {
    const store = new Bucket()
    const padded = Buffer.concat([gzipSync('20 A 1\n20 A 2'), Buffer.alloc(10_000)])
    const long = `${'a long line '.repeat(100)}\n`.repeat(30_000)
    store.add(key(20, 'A'), padded)
    store.add(key(20, 'B'), Buffer.concat([gzipSync('20 B 1\n'), Buffer.from('\nnot a gzip')]))
    store.add(key(20, 'C'), Buffer.concat([gzipSync(long), Buffer.alloc(9), gzipSync('20 C 1')]))
    const { report } = await night(place(), { store })
    expect(report.filter((line) => line.startsWith('20 '))).toEqual(
      expect.arrayContaining(['20 A 1', '20 A 2', '20 B 1', '20 C 1']),
    )
    expect(report.filter((line) => line.startsWith('a long line')).length).toBe(30_000)
    expect(report.filter((line) => line.includes('not.a.gzip'))).toHaveLength(1)
  })

  it('are taken from bodies on disk, too, which are then gone', async () => {
    const store = filled()
    store.add(key(20, 'D'), gzipSync('20 D 1\n20 D 2'))
    store.add(key(20, 'E'), gzipSync('20 E 1').subarray(0, -4))
    store.add(key(20, 'F'), Buffer.concat([gzipSync('20 F 1'), Buffer.alloc(512)]))
    store.add(key(20, 'G'), Buffer.concat([gzipSync('20 G 1'), Buffer.from('rest')]))
    const bodies = place()
    mkdirSync(bodies)
    const wrapKeep: NightOptions['wrapKeep'] = (keep) => (object, body) => {
      const file = path.join(bodies, path.basename(object.key))
      if (body.kind === 'bytes') writeFileSync(file, body.bytes)
      return keep(object, { kind: 'file', path: file })
    }
    const { report } = await night(place(), { store, wrapKeep })
    expect(report).toEqual(await fresh(store))
    expect(report).toEqual(expect.arrayContaining(['20 D 2', '20 F 1', '20 G 1']))
    expect(readdirSync(bodies)).toEqual([])
  })

  it('hold a log object of many frames, an empty one, and binary bytes', async () => {
    const store = new Bucket()
    const lines = Array.from({ length: 10_000 }, (_, i) => `line ${i} `.repeat(100))
    store.add(key(20, 'A'), `${lines.join('\n')}\n`)
    store.add(key(20, 'B'), '')
    store.add(key(20, 'C'), Buffer.from([0, 255, 10, 200]))
    const { report } = await night(place(), { store })
    expect(report.length).toBe(10_002)
  })
})

describe('trouble at rest ends in the same report', () => {
  const truncate = (world: World, date: number, name: string, by = 7) => {
    const file = fileOf(world.mirror, date, name)
    truncateSync(file, statSync(file).size - by)
  }
  const flip = (world: World, date: number, name: string, at = -3) => {
    const file = fileOf(world.mirror, date, name)
    const bytes = readFileSync(file)
    bytes[(bytes.length + at) % bytes.length]! ^= 0x10
    writeFileSync(file, bytes)
  }
  const late = (world: World) => world.store.add(key(19, 'L'), '19 L 1\n')

  const troubles: [name: string, trouble: (world: World) => void, warnings: number][] = [
    ['the manifest is gone', (w) => rmSync(fileOf(w.mirror, 19, 'manifest')), 0],
    ['the manifest is cut', (w) => truncate(w, 19, 'manifest'), 1],
    [
      'the manifest is cut to nothing',
      (w) => writeFileSync(fileOf(w.mirror, 19, 'manifest'), ''),
      1,
    ],
    ['a bit of the first line of the manifest flipped', (w) => flip(w, 19, 'manifest', 90), 1],
    [
      'a bit of the manifest flipped, and a late one came',
      (w) => [flip(w, 19, 'manifest'), late(w)],
      1,
    ],
    [
      'the manifest is of another version',
      (w) => {
        const file = fileOf(w.mirror, 19, 'manifest')
        const text = readFileSync(file, 'latin1').replace('manifest 1 ', 'manifest 9 ')
        writeFileSync(file, text, 'latin1')
      },
      1,
    ],
    ['the summary is gone', (w) => rmSync(fileOf(w.mirror, 19, 'summary')), 0],
    ['the summary is cut', (w) => truncate(w, 19, 'summary'), 1],
    ['records are gone', (w) => rmSync(fileOf(w.mirror, 19, 'records.zst')), 0],
    [
      'records are gone, and a late one came',
      (w) => [rmSync(fileOf(w.mirror, 19, 'records.zst')), late(w)],
      0,
    ],
    [
      'records are gone, and the summary too',
      (w) => {
        rmSync(fileOf(w.mirror, 19, 'records.zst'))
        rmSync(fileOf(w.mirror, 19, 'summary'))
      },
      0,
    ],
    ['records are cut, and a late one came', (w) => [truncate(w, 19, 'records.zst'), late(w)], 1],
    [
      'a bit of the records flipped, and a late one came',
      (w) => [flip(w, 19, 'records.zst', -20), late(w)],
      1,
    ],
    [
      'a killed run left bytes behind',
      (w) => {
        const file = fileOf(w.mirror, 19, 'records.zst')
        writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.from('rubbish')]))
        writeFileSync(`${fileOf(w.mirror, 19, 'manifest')}.new`, 'half')
        late(w)
      },
      0,
    ],
    [
      'how far it was listed is gone',
      (w) => rmSync(path.join(w.mirror, folderOf(bucket), 'source')),
      0,
    ],
    [
      'how far it was listed is broken',
      (w) => writeFileSync(path.join(w.mirror, folderOf(bucket), 'source'), 'x'),
      1,
    ],
    ['the whole mirror is gone', (w) => rmSync(w.mirror, { recursive: true }), 0],
    ['an ETag changed', (w) => w.store.add(key(20, 'A'), 'other\n'), 0],
    [
      'a key appears again with other bytes',
      (w) => {
        w.store.objects.delete(key(20, 'A'))
        w.store.add(key(20, 'A'), 'again\n')
      },
      0,
    ],
  ]
  for (const isLarge of [false, true]) {
    for (const [name, trouble, warnings] of troubles) {
      // What comes outside of the window is not looked for.
      if (isLarge && /late one|left bytes|ETag|again/.test(name)) continue
      it(`${name}${isLarge ? ', and only what can be new is listed' : ''}`, async () => {
        const world = await afterFirstNight(filled(), { isLarge })
        // Its newest log object is far from where the trouble is.
        for (const date of [21, 22]) world.store.add(key(date, 'A'), `${date}\n`)
        if (isLarge) await world.night({ isLarge })
        trouble(world)
        const listsBefore = world.store.requests.lists
        const first = await world.night({ isLarge })
        expect(world.store.requests.lists).toBeGreaterThan(listsBefore)
        const second = await world.night({ isLarge })
        expect(second.report).toEqual(await fresh(world.store))
        expect(first.report).toEqual(second.report)
        expect(first.warnings.length, first.warnings.join('\n')).toBe(warnings)
        expect(second.warnings).toEqual([])
        expect([second.plan.fetch.length, second.counted]).toEqual([0, []])
      })
    }
  }

  it('the summary turns out to be broken only when it is read', async () => {
    const world = await afterFirstNight()
    flip(world, 19, 'summary')
    const first = await world.night()
    expect(first.warnings.length).toBe(1)
    expect(first.held.staleDays()).toEqual([day(19)])
    const second = await world.night()
    expect([second.report, second.warnings]).toEqual([await fresh(world.store), []])
  })
})

describe('what is gone from the source stays counted', () => {
  it('log objects that vanished', async () => {
    const world = await afterFirstNight()
    const before = await fresh(world.store)
    for (const id of ['A', 'B']) world.store.objects.delete(key(20, id))
    expect((await world.night()).report).toEqual(before)
    world.store.add(key(20, 'D'), 'new\n')
    expect((await world.night()).report).toEqual([...before, 'new'].sort())
  })

  it('though the manifest is lost: then its day stands', async () => {
    const world = await afterFirstNight()
    const before = await fresh(world.store)
    world.store.objects.delete(key(19, 'A'))
    rmSync(fileOf(world.mirror, 19, 'manifest'))
    const first = await world.night()
    expect(first.report).toEqual(before)
    expect(first.warnings.length).toBe(1)
    const second = await world.night()
    expect([second.report, second.warnings]).toEqual([before, []])
  })

  const flipManifest = (world: World) => {
    const file = fileOf(world.mirror, 19, 'manifest')
    const bytes = readFileSync(file)
    bytes[bytes.length - 3]! ^= 1
    writeFileSync(file, bytes)
  }
  it('though a manifest is damaged inside', async () => {
    const world = await afterFirstNight()
    const before = await fresh(world.store)
    world.store.objects.delete(key(19, 'A'))
    flipManifest(world)
    expect((await world.night()).report).toEqual(before)
    expect((await world.night()).report).toEqual(before)
  })

  it('and a damaged day that is listed in part is first listed whole', async () => {
    const store = filled()
    store.add('l/2026-11-19-01-00-00-E', 'early\n')
    const world = await afterFirstNight(store, { isLarge: true })
    flipManifest(world)
    const before = await fresh(store)
    expect((await world.night({ isLarge: true })).report).toEqual(before)
    store.add(key(19, 'F'), '19 F\n')
    for (let i = 0; i < 2; i++) await world.night({ isLarge: true })
    expect((await world.night({ isLarge: true })).report).toEqual(await fresh(store))
  })

  it('though records are lost and a late one comes', async () => {
    const world = await afterFirstNight()
    const before = await fresh(world.store)
    rmSync(fileOf(world.mirror, 20, 'records.zst'))
    for (const id of ['A', 'B', 'C']) world.store.objects.delete(key(20, id))
    world.store.add(key(20, 'D'), '20 D\n')
    expect((await world.night()).report).toEqual([...before, '20 D'].sort())
    // The late one is lost, too, before another comes.
    rmSync(fileOf(world.mirror, 20, 'records-2.zst'))
    world.store.add(key(20, 'E'), '20 E\n')
    expect((await world.night()).report).toEqual([...before, '20 D', '20 E'].sort())
  })

  it('and an ETag that changes where not all can be had is warned of', async () => {
    const world = await afterFirstNight(filled(), { keepRecordsFrom: day(21) })
    const before = await fresh(world.store)
    world.store.objects.delete(key(20, 'A'))
    world.store.add(key(20, 'B'), 'changed\n')
    const second = await world.night()
    expect(second.report).toEqual(before)
    expect(second.warnings).toMatchObject([expect.stringContaining(`${day(20)} changed`)])
  })
})

describe('records of old days', () => {
  it('are dropped when they are counted, and late ones are added to what stands', async () => {
    const world = await afterFirstNight(filled(), { keepRecordsFrom: day(20) })
    expect(existsSync(fileOf(world.mirror, 19, 'records.zst'))).toBe(false)
    expect(existsSync(fileOf(world.mirror, 20, 'records.zst'))).toBe(true)
    for (const [i, id] of ['D', 'E', 'F'].entries()) {
      world.store.add(key(19, id), `19 ${id}\n`)
      const later = await world.night(i === 1 ? {} : { keepRecordsFrom: day(20) })
      expect([later.outcome.fetched, later.counted]).toEqual([1, [day(19)]])
      expect(later.report).toEqual(await fresh(world.store))
    }
  })

  it('are fetched again when an ETag changes', async () => {
    const world = await afterFirstNight(filled(), { keepRecordsFrom: day(21) })
    world.store.add(key(20, 'B'), 'changed\n')
    const second = await world.night({ keepRecordsFrom: day(21) })
    expect([second.plan.changed, second.plan.again]).toEqual([1, 2])
    expect(second.report).toEqual(await fresh(world.store))
  })

  it('are fetched again though more days change at once than are held open', async () => {
    const store = new Bucket()
    for (let i = 0; i < 100; i++) store.add(key(1 + (i % 25), `${i}`), `${i}\n`)
    const world = await afterFirstNight(store, { keepRecordsFrom: day(26) })
    const expected = await fresh(store)
    const renewed = await world.night({ counting: 'v2', concurrency: 3, order: 'scattered' })
    expect([renewed.outcome.fetched, renewed.counted.length]).toEqual([100, 25])
    expect(renewed.report).toEqual(expected)
    for (let i = 0; i < 25; i++) store.add(key(1 + i, `${i}`), `${i} changed\n`)
    const changed = await world.night({ counting: 'v2', concurrency: 3, order: 'scattered' })
    expect(changed.report).toEqual(await fresh(store))
  })

  it('are fetched again for other settings, where they can be', async () => {
    const world = await afterFirstNight(filled(), { keepRecordsFrom: day(20) })
    world.store.objects.delete(key(18, 'A'))
    const before = (await world.night()).report
    const second = await world.night({ counting: 'v2' })
    expect(second.outcome.fetched).toBe(3)
    expect(second.counted).toEqual([day(20), day(19)])
    expect(second.report).toEqual(before)
    expect(second.warnings.length).toBe(1)
    const third = await world.night({ counting: 'v2' })
    expect([third.plan.fetch.length, third.counted, third.warnings]).toEqual([0, [], []])
  })
})

describe('deleting what is counted', () => {
  it('takes what is old enough, once, and the report stays', async () => {
    const world = await afterFirstNight()
    const before = await fresh(world.store)
    const second = await world.night({ deleteBefore: day(20) })
    expect(second.report).toEqual(before)
    expect([...world.store.objects.keys()]).toEqual([key(20, 'A'), key(20, 'B'), key(20, 'C')])
    world.store.add(key(19, 'L'), '19 L\n')
    expect((await world.night()).report).toEqual([...before, '19 L'].sort())
    await world.night({ deleteBefore: day(20), keepRecordsFrom: day(20) })
    expect(world.store.objects.size).toBe(3)
    expect(world.store.requests.deletes).toBe(3)
    expect((await world.night()).report).toEqual([...before, '19 L'].sort())
  })

  it('leaves what changed since, and what is not counted', async () => {
    const world = await afterFirstNight()
    let isCut = false
    const late = await world.night({
      deleteBefore: day(20),
      before: (step) => {
        if (step !== 'commit' || isCut) return
        isCut = true
        world.store.add(key(19, 'A'), 'changed\n')
        world.store.add(key(18, 'D'), 'not counted\n')
      },
    })
    expect(late.warnings).toMatchObject([expect.stringContaining('it changed')])
    expect([...world.store.objects.keys()].sort()).toEqual([
      key(18, 'D'),
      key(19, 'A'),
      ...['A', 'B', 'C'].map((id) => key(20, id)),
    ])
  })
})

describe('a run cut off anywhere is finished by the next', () => {
  for (const step of ['commit', 'count', 'keepSummary'] as const) {
    it(`before ${step}`, async () => {
      const world = await afterFirstNight()
      world.store.add(key(21, 'A'), '21 A 1\n')
      world.store.add(key(19, 'D'), '19 D 1\n')
      world.store.add(key(20, 'A'), 'changed\n')
      const cut = () => {
        throw new Error('cut')
      }
      await expect(
        world.night({ before: (now) => (now === step ? cut() : undefined) }),
      ).rejects.toThrow('cut')
      expect((await world.night()).report).toEqual(await fresh(world.store))
    })
  }

  it('while log objects are kept', async () => {
    for (let at = 1; at <= 9; at++) {
      const store = filled()
      const mirror = place()
      let kept = 0
      const wrapKeep: NightOptions['wrapKeep'] = (keep) => async (object, body) => {
        if (++kept >= at) throw new Error('cut')
        await keep(object, body)
      }
      await expect(night(mirror, { store, wrapKeep })).rejects.toThrow('cut')
      expect((await night(mirror, { store })).report).toEqual(await fresh(store))
    }
  })
})

describe('keys without a date', () => {
  it('belong to the day they were last modified, and move when they are written again', async () => {
    const store = filled()
    store.add('l/access.log', 'one\n', Date.parse('2026-11-19T08:00:00Z') / 1000)
    const world = await afterFirstNight(store)
    store.add('l/access.log', 'one\ntwo\n', Date.parse('2026-11-21T08:00:00Z') / 1000)
    const second = await world.night()
    expect(second.report).toEqual(await fresh(store))
    expect(second.counted).toEqual([day(21), day(19)])
    expect((await world.night()).counted).toEqual([])
  })
})

describe('hostile keys', () => {
  it('never leave the folder of the mirror, nor reach the log', async () => {
    const store = new Bucket()
    const keys = [
      'l/../../x',
      'l/a\0b',
      'l/a\n::error::b',
      `l/${'x'.repeat(1022)}`,
      'l//abs',
      'l/\ud800',
    ]
    for (const one of keys) store.add(one, `${keys.indexOf(one)}\n`)
    const inner = path.join(place(), 'deep', 'mirror')
    const above = path.dirname(path.dirname(inner))
    const { report } = await night(inner, { store })
    expect(report).toEqual(['0', '1', '2', '3', '4', '5'])
    const names = readdirSync(above, { recursive: true }) as string[]
    expect(names.length).toBe(10)
    for (const name of names)
      expect(name).toMatch(
        /^deep(\/mirror(\/[a-z0-9-]+(\/2026(\/11(\/22(\/(manifest|records\.zst|summary))?)?)?|\/source)?)?)?$/,
      )
  })

  it('and sources have plain folders of their own', () => {
    const names = [
      folderOf({ kind: 's3', bucket: 'logs', prefix: '' }),
      folderOf({ kind: 's3', bucket: 'logs', prefix: '../../etc' }),
      folderOf({ kind: 's3', bucket: 'logs', prefix: 'a/b' }),
      folderOf({ kind: 's3', bucket: 'logs', prefix: 'a-b' }),
      folderOf({ kind: 's3', bucket: 'logs', prefix: 'A-b' }),
      folderOf({ kind: 'directory', path: '/' }),
      folderOf({ kind: 'directory', path: 'logs/' }),
      folderOf({ kind: 's3', bucket: 'x'.repeat(63), prefix: '\0\n'.repeat(500) }),
    ]
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[a-z0-9]([a-z0-9-]{0,60})[a-z0-9]$/)
  })
})

describe('a directory as source', () => {
  const at = (file: string, text: string, time: string) => {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
    utimesSync(file, new Date(time), new Date(time))
  }

  it('is read in place, and holds no records', async () => {
    const logs = place()
    const mirror = place()
    const store = () => openDirectory({ kind: 'directory', path: logs })
    at(path.join(logs, '2026-11-19-05-31-07-A'), 'a\n', '2026-11-19T06:00:00Z')
    at(path.join(logs, 'sub/x.log'), 'b\nc', '2026-11-20T06:00:00Z')
    at(path.join(logs, 'y.log.gz'), '', '2026-11-20T06:00:00Z')
    writeFileSync(path.join(logs, 'y.log.gz'), gzipSync('d\n'))
    utimesSync(path.join(logs, 'y.log.gz'), new Date('2026-11-20'), new Date('2026-11-20'))
    const first = await night(mirror, { store: store() })
    expect(first.report).toEqual(['a', 'b', 'c', 'd'])
    expect(first.held.index().map(({ deliveryDay }) => deliveryDay)).toEqual([day(19), day(20)])
    expect((readdirSync(mirror, { recursive: true }) as string[]).join()).not.toContain('records')

    expect((await night(mirror, { store: store() })).counted).toEqual([])
    // One grows, one goes, one comes.
    at(path.join(logs, 'sub/x.log'), 'b\nc\ne\n', '2026-11-21T06:00:00Z')
    rmSync(path.join(logs, '2026-11-19-05-31-07-A'))
    at(path.join(logs, '2026-11-19-05-31-08-B'), 'f\n', '2026-11-19T06:00:00Z')
    const second = await night(mirror, { store: store() })
    expect(second.report).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
    expect((await night(mirror, { store: store() })).counted).toEqual([])
  })
})

describe('a mirror', () => {
  it('is for one run at a time', async () => {
    const mirror = place()
    const first = await openMirror(mirror, { onWarning: () => {} })
    await expect(openMirror(mirror, { onWarning: () => {}, waitMs: 0 })).rejects.toMatchObject({
      name: 'LockedError',
      message: expect.stringContaining(`process ${process.pid}`),
    })
    const second = openMirror(mirror, { onWarning: () => {} })
    await first.close()
    await (await second).close()
    expect(existsSync(`${mirror}.lock`)).toBe(false)
  })

  const leftOver: [name: string, holder: string, age: number][] = [
    ['of a process that is gone', `999999999 ${hostname()} x\n`, 0],
    ['of an earlier container with our number', `${process.pid} ${hostname()} x\n`, 0],
    ['of another machine, long untouched', '1 elsewhere x\n', 600],
    ['of nobody, long untouched', '', 600],
  ]
  for (const [name, holder, age] of leftOver) {
    it(`breaks a lock ${name}`, async () => {
      const mirror = place()
      writeFileSync(`${mirror}.lock`, holder)
      const then = new Date(Date.now() - age * 1000)
      utimesSync(`${mirror}.lock`, then, then)
      await (await openMirror(mirror, { onWarning: () => {}, waitMs: 0 })).close()
    })
  }

  it.runIf(process.platform === 'linux')(
    'breaks a lock of a process that has ended, though its parent never asks how',
    async () => {
      const parent = spawn('sh', ['-c', 'sleep 1 & echo $!; exec sleep 60'])
      try {
        const [pid] = await once(parent.stdout.setEncoding('utf8'), 'data')
        const state = () => readFileSync(`/proc/${pid.trim()}/stat`, 'utf8').split(') ')[1]?.[0]
        await until(() => state() === 'Z')
        const mirror = place()
        writeFileSync(`${mirror}.lock`, `${pid.trim()} ${hostname()} x\n`)
        await (await openMirror(mirror, { onWarning: () => {}, waitMs: 0 })).close()
      } finally {
        parent.kill('SIGKILL')
      }
    },
  )

  it('says what to do when it cannot be written', async () => {
    const file = place()
    writeFileSync(file, '')
    await expect(
      openMirror(path.join(file, 'mirror'), { onWarning: () => {} }),
    ).rejects.toMatchObject({ name: 'MirrorError', message: expect.stringContaining(file) })
  })

  it('can be copied, as a cache does', async () => {
    const world = await afterFirstNight()
    const copy = place()
    cpSync(world.mirror, copy, { recursive: true })
    const second = await night(copy, { store: world.store })
    expect([second.plan.fetch.length, second.counted]).toEqual([0, []])
    expect(second.report).toEqual(await fresh(world.store))
  })
})
