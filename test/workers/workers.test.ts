import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import type { PageTask } from '../../src/build/pages.ts'
import { parseDeliveryDay } from '../../src/calendar/day.ts'
import { loaded } from '../../src/columns/table.ts'
import type { CountingSettings } from '../../src/count/counter/counter.ts'
import { decodeSummary } from '../../src/count/summary/encode.ts'
import type { StoredObject } from '../../src/mirror/day/stored.ts'
import { CountingError, newHashKeys, recounted } from '../../src/workers/day-counting.ts'
import { planPortions } from '../../src/workers/portions.ts'
import { startWorkers, type Workers } from '../../src/workers/workers.ts'
import { until } from '../until.ts'

const home = mkdtempSync(path.join(tmpdir(), 'workers-'))
afterAll(() => rmSync(home, { recursive: true }))

const workerFile = path.resolve(import.meta.dirname, '../../src/worker.ts')
const counting: CountingSettings = { timeZone: 'UTC', clientAddresses: 'masked', exclude: [] }
const deliveryDay = parseDeliveryDay('2026-11-23')
const noPlaces = { countries: undefined, networks: undefined }

let open: Workers[] = []
afterEach(async () => {
  await Promise.all(open.map((workers) => workers.close()))
  open = []
})
function start(count: number, portionBytes?: number, file = workerFile): Workers {
  const workers = startWorkers(count, file, noPlaces, portionBytes)
  open.push(workers)
  return workers
}

/** The i-th line of all; every line is its own record. */
function line(i: number): string {
  const time = `${(i % 24).toString().padStart(2, '0')}:00:00`
  return `0f1e bucket [22/Nov/2026:${time} +0000] 203.0.113.${i % 200} - ${`${i}`.padStart(16, 'R')} REST.GET.OBJECT key${i % 37} "GET /key${i % 37} HTTP/1.1" 200 - ${i} 5000 9 4 "-" "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0" - aGVsbG8= - - - bucket.s3.amazonaws.com TLSv1.3 - -\n`
}
const lines = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => line(from + i)).join('')

let written = 0
function object(text: string): StoredObject {
  const file = path.join(home, `object-${written++}`)
  mkdirSync(home, { recursive: true })
  writeFileSync(file, text)
  return { kind: 'file', path: file, size: Buffer.byteLength(text) }
}

describe('shards', () => {
  const rows: [sizes: number[], shards: string][] = [
    [[], '0-0'],
    [[5], '0-1'],
    [[5, 5], '0-2'],
    [[5, 5, 1], '0-2 2-3'],
    [[11, 5, 5], '0-1 1-3'],
    [[5, 11, 5], '0-1 1-2 2-3'],
    [[11, 11], '0-1 1-2'],
    [[0, 10, 0, 0, 10], '0-4 4-5'],
  ]
  it.each(rows)('of at most 10 bytes, of objects of %j: %s', (sizes, shards) => {
    const plan = planPortions(
      sizes.map((size) => ({ size })),
      10,
    )
    expect(plan.map(({ from, to }) => `${from}-${to}`).join(' ')).toBe(shards)
  })
})

describe('counting a delivery day', () => {
  const objects = Array.from({ length: 12 }, (_, i) => object(lines(100 * i, 100 * i + 100)))

  it('gives the same bytes with one thread and with three', async () => {
    const [one, three] = [start(1, 60_000), start(3, 60_000)]
    const job = { deliveryDay, objects, counting }
    const bytes = await one.summarise(job)
    expect(await three.summarise(job)).toEqual(bytes)
    expect(await start(2, 60_000).summarise(job)).toEqual(bytes)
    expect(planPortions(objects, 60_000).length).toBeGreaterThan(3)
  })

  it('gives the same in one shard and in many', async () => {
    const workers = [start(1), start(2, 1)]
    const [whole, cut] = await Promise.all(
      workers.map(async (one) =>
        decodeSummary(await one.summarise({ deliveryDay, objects, counting })),
      ),
    )
    const day = [...(whole?.days.values() ?? [])][0]
    expect(day?.totals).toMatchObject({ requests: 1200, bytes: (1199 * 1200) / 2 })
    expect(cut?.log).toEqual(whole?.log)
    const cutDay = [...(cut?.days.values() ?? [])][0]
    expect(cutDay?.totals).toEqual(day?.totals)
    expect(cutDay?.visitors).toEqual(day?.visitors)
    const keys = [day, cutDay].map((counts) => counts && loaded(counts.tables.keys))
    expect(keys[1]).toEqual(keys[0])
    expect(whole?.log).toMatchObject({ objects: 12, records: 1200, duplicates: 0 })
    expect(whole?.log.objectBytes).toBe(objects.reduce((sum, { size }) => sum + size, 0))
  })

  const deliveries: [name: string, texts: string[], records: number, duplicates: number][] = [
    ['in the same object', [lines(0, 9) + line(3)], 9, 1],
    ['in two objects', [lines(0, 9), lines(5, 12)], 12, 4],
    ['whole', [lines(0, 9), lines(0, 9), lines(0, 9)], 9, 18],
    ['in distant objects', [lines(0, 9), lines(20, 29), 'no record\n', line(4)], 18, 1],
    ['with other space', [line(1), line(1).replace(' - R', '  - R')], 1, 1],
    ['never', [lines(0, 9), lines(9, 12)], 12, 0],
  ]
  describe.each([1, 1e9])('leaves re-delivered records out, with shards of %d bytes', (most) => {
    it.each(deliveries)('%s', async (_, texts, records, duplicates) => {
      const job = { deliveryDay, objects: texts.map(object), counting }
      const { log, days } = decodeSummary(await start(2, most).summarise(job))
      expect([log.records, log.duplicates]).toEqual([records, duplicates])
      expect([...days.values()][0]?.totals.records).toBe(records)
      expect(log.malformed['too few fields']?.count ?? 0).toBe(
        texts.includes('no record\n') ? 1 : 0,
      )
      expect(log.objects).toBe(texts.length)
    })
  })

  it('takes a delete of several objects for several records in any shards', async () => {
    const of = (key: string): string =>
      line(1).replace('REST.GET.OBJECT key1', `BATCH.DELETE.OBJECT ${key}`)
    const job = {
      deliveryDay,
      objects: [of('a'), of('b') + of('c'), of('b')].map(object),
      counting,
    }
    const { log } = decodeSummary(await start(2, 1).summarise(job))
    expect([log.records, log.duplicates]).toEqual([3, 1])
  })

  it.each(deliveries)(
    'comes to the same on several machines: re-deliveries %s',
    async (_, texts) => {
      const objects = texts.map(object)
      const job = { deliveryDay, objects, counting }
      const keys = newHashKeys()
      const counted = await Promise.all(
        objects.map((one) => start(1).countPortion({ ...job, objects: [one] }, keys)),
      )
      const last = start(1)
      const suspected = await last.suspected(counted.map(({ identities }) => identities))
      const again = await recounted(last, job, suspected, (at) => objects.slice(at, at + 1))
      const merged = await last.merge(counted.map(({ summary }, at) => again.get(at) ?? summary))
      expect(merged).toEqual(await start(2, 1).summarise(job))
    },
  )

  it('of no log objects is empty', async () => {
    const { log, days } = decodeSummary(
      await start(1).summarise({ deliveryDay, objects: [], counting }),
    )
    expect([log.objects, days.size]).toEqual([0, 0])
  })
})

describe('what goes wrong', () => {
  it('names the day and the log object', async () => {
    const good = object(lines(0, 9))
    const gone = { kind: 'file', path: path.join(home, 'gone'), size: 9 } as const
    const job = { deliveryDay, objects: [good, good, gone], counting }
    for (const most of [1, 1e9]) {
      const error = await start(2, most)
        .summarise(job)
        .catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(CountingError)
      expect(error).toMatchObject({ deliveryDay, objectIndex: 2 })
      expect(`${error}`).toMatch(
        /delivered on 2026-11-23, log object 3: The file .*gone cannot be opened \(ENOENT\)/,
      )
    }
  })

  it('with one day leaves the others alone', async () => {
    const gone = { kind: 'file', path: path.join(home, 'gone'), size: 9 } as const
    const workers = start(1)
    const days = await Promise.allSettled([
      workers.summarise({ deliveryDay, objects: [gone], counting }),
      workers.summarise({ deliveryDay, objects: [object(lines(0, 9))], counting }),
    ])
    expect(days.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
  })

  const crashes: [name: string, code: string, message: RegExp][] = [
    ['ends', 'process.exit(3)', /its thread ended/],
    ['fails', 'throw new Error("no memory")', /its thread failed: no memory/],
    [
      'ends at work',
      'import { parentPort } from "node:worker_threads"; parentPort.on("message", () => process.exit(1))',
      /its thread ended/,
    ],
  ]
  it.each(crashes)('a thread that %s hangs no one', async (_, code, message) => {
    const file = path.join(home, `crash-${written++}.mjs`)
    writeFileSync(file, code)
    const workers = start(2, undefined, file)
    const job = { deliveryDay, objects: [object(line(1))], counting }
    const ends = await Promise.allSettled([1, 2, 3].map(() => workers.summarise(job)))
    expect(ends.map((end) => end.status === 'rejected' && message.test(`${end.reason}`))).toEqual([
      true,
      true,
      true,
    ])
  })

  it('what only prepares is for a thread that waits for another', async () => {
    const file = path.join(home, `kinds-${written++}.mjs`)
    const go = `${file}.go`
    writeFileSync(
      file,
      `import { existsSync } from 'node:fs'
      import { parentPort } from 'node:worker_threads'
      const kinds = []
      const whenThere = (file, then) =>
        existsSync(file) ? then() : setTimeout(whenThere, 5, file, then)
      parentPort.on('message', ({ task: { kind, name } }) => {
        kinds.push(kind)
        const encoded = [Buffer.from(JSON.stringify([[kinds.join(), 0]]) + '\\n')]
        const answer = () => parentPort.postMessage({ kind: 'done', answer: { encoded } })
        name === 'slow' ? whenThere(${JSON.stringify(go)}, answer) : answer()
      })`,
    )
    const workers = start(2, undefined, file)
    const kindsAt = async (name: string) =>
      (await workers.makePage({ name, part: 'numbers' } as PageTask)).files[0]?.path
    workers.prepare([])
    const slow = kindsAt('slow')
    // Not before what is asked for.
    expect(await kindsAt('quick')).toBe('page')
    await until(async () => /^page,.*prepare,page/.test((await kindsAt('quick')) ?? ''))
    writeFileSync(go, '')
    expect(await slow).toBe('page')
    // Not when all is done.
    expect(await kindsAt('quick')).toBe('page,page')
  })

  it('closing rejects what is being counted, and what comes after', async () => {
    const workers = start(1)
    const job = { deliveryDay, objects: [object(lines(0, 900))], counting }
    const ends = [workers.summarise(job), workers.summarise(job)].map((end) =>
      end.catch((error: unknown) => `${error}`),
    )
    await workers.close()
    for (const end of [...ends, workers.summarise(job).catch((error: unknown) => `${error}`)]) {
      expect(await end).toMatch(/thread/)
    }
  })
})
