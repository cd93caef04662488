/** The laws of the house, seen from outside: what the report says depends on the log objects alone. */
import { cpSync, mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DemoObject, type DemoOptions, makeDemoLogs } from '../../demo/logs.ts'
import { chance } from '../../demo/random.ts'
import { projectDirectory, type RunResult, readAction } from '../../demo/runner.ts'
import { type LocalS3, startLocalS3 } from '../s3.ts'
import { startProxy } from '../sync/store.ts'
import { filesIn, leftBehind, makePlace, type Place } from './place.ts'

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e6))
/** From the end of one month into the next, and longer than the front page and what it is measured
 * against: three pages' worth of data.json. */
const demo: Partial<DemoOptions> = { firstDay: '2026-09-27', days: 8, recordsPerDay: 200 }
const { objects, facts } = makeDemoLogs({ ...demo, prefix: '' })
const inputs = { title: 'Same bytes', days: '3', site: 'www.example.com', cache: 'false' }
const environment = { AWS_REGION: 'us-east-1' }

let s3: LocalS3
let front: Awaited<ReturnType<typeof startProxy>>
/** One run over all of them. */
let once: Place
let wanted: Map<string, string>
const places: Place[] = []

beforeAll(async () => {
  s3 = await startLocalS3()
  front = await startProxy(Number(new URL(s3.endpoint).port))
  once = newPlace()
  await fromS3(once, 'once/', objects)
  wanted = once.files()
})
afterAll(async () => {
  for (const place of places) place[Symbol.dispose]()
  await front.stop()
  await s3.stop()
})

function newPlace(): Place {
  const place = makePlace()
  places.push(place)
  return place
}

/** Another place, as the one run left its own. */
function afterOnce(): Place {
  const place = newPlace()
  cpSync(once.temporary, place.temporary, { recursive: true })
  return place
}

/** Stores what is new under `prefix`, then runs. */
async function fromS3(
  place: Place,
  prefix: string,
  fresh: readonly Pick<DemoObject, 'key' | 'body'>[],
): Promise<RunResult> {
  await s3.put(fresh.map(({ key, body }) => ({ key: prefix + key, body })))
  const result = await place.run(
    { ...inputs, logs: `s3://${s3.bucket}/${prefix}`, endpoint: s3.endpoint },
    { environment: { ...environment, ...s3.environment } },
  )
  expect(result.exitCode, result.stdout).toBe(0)
  return result
}

/** Stores what is new in a directory, then runs. */
async function fromDirectory(place: Place, fresh: readonly DemoObject[]): Promise<RunResult> {
  const directory = path.join(place.root, 'workspace/logs')
  for (const { key, body } of fresh) {
    mkdirSync(path.dirname(path.join(directory, key)), { recursive: true })
    writeFileSync(path.join(directory, key), body)
  }
  const result = await place.run({ ...inputs, logs: 'logs' }, { environment })
  expect(result.exitCode, result.stdout).toBe(0)
  return result
}

function expectSame(place: Place): void {
  const files = place.files()
  expect([...files.keys()]).toEqual([...wanted.keys()])
  for (const [name, content] of wanted)
    expect(files.get(name), `${name}, SEED=${seed}`).toBe(content)
  expect(leftBehind(place).filter((name) => name !== 'workspace')).toEqual([])
}

function shuffled<T>(items: readonly T[]): T[] {
  const dice = chance(seed)
  return items
    .map((item) => ({ item, at: dice.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

/** In so many heaps of about one size. */
function heapsOf<T>(items: readonly T[], heaps: number): T[][] {
  const size = Math.ceil(items.length / heaps)
  return Array.from({ length: heaps }, (_, i) => items.slice(i * size, (i + 1) * size))
}

/** A night's objects in any order, some of them only seen the night after. */
function nights(): DemoObject[][] {
  const dice = chance(seed)
  const first = Math.min(...objects.map(({ delivered }) => delivered))
  const heaps: DemoObject[][] = [[], [], [], []]
  for (const object of shuffled(objects)) {
    const night = Math.floor((object.delivered - first) / (2.5 * 86_400))
    const isLate = dice.isLucky(0.2) && (object.delivered - first) % (2.5 * 86_400) > 2 * 86_400
    heaps[Math.min(3, night + Number(isLate))]?.push(object)
  }
  return heaps
}

it('the first run counted them all', () => {
  const { log, totals } = JSON.parse(wanted.get('2026/data.json') ?? '')
  expect(log).toMatchObject({ objects: objects.length, records: facts.records })
  expect(totals.bytes).toBe(facts.bytes)
  const pages = [...wanted.keys()].filter((name) => name.endsWith('data.json'))
  expect(pages).toEqual([
    '2026-09/data.json',
    '2026-10/data.json',
    '2026/data.json',
    'data.json',
    'periods/data.json',
  ])
})

describe('every file is the same to the byte', () => {
  const cases: [name: string, run: (place: Place) => Promise<unknown>, begin?: () => Place][] = [
    ['from a directory', (place) => fromDirectory(place, objects)],
    [
      'from a directory, in four runs in any order',
      async (place) => {
        for (const heap of heapsOf(shuffled(objects), 4)) await fromDirectory(place, heap)
      },
    ],
    [
      'from S3, night by night, with late ones',
      async (place) => {
        for (const night of nights()) await fromS3(place, 'nights/', night)
      },
    ],
    [
      'from S3 in the other key layout',
      (place) =>
        fromS3(
          place,
          'partitioned/',
          makeDemoLogs({ ...demo, prefix: '', layout: 'partitioned' }).objects,
        ),
    ],
    [
      'when the mirror is lost midway, and they came in any order',
      async (place) => {
        const [half = [], rest = []] = heapsOf(shuffled(objects), 2)
        await fromS3(place, 'lost/', half)
        place.forget()
        await fromS3(place, 'lost/', rest)
      },
    ],
    [
      'when only the report is lost',
      async (place) => {
        rmSync(place.report, { recursive: true })
        await fromS3(place, 'once/', [])
      },
      afterOnce,
    ],
    [
      'when an object held something else at first',
      async (place) => {
        const last = objects.at(-1)
        const other = objects.find(({ body }) => body !== last?.body)
        if (last === undefined || other === undefined) throw new Error('too few log objects')
        await s3.put(objects.map(({ key, body }) => ({ key: `changed/${key}`, body })))
        await fromS3(place, 'changed/', [{ key: last.key, body: other.body }])
        expect(place.files()).not.toEqual(wanted)
        await fromS3(place, 'changed/', [last])
      },
    ],
  ]
  for (const [name, run, begin = newPlace] of cases)
    it(name, async () => {
      const place = begin()
      await run(place)
      expectSame(place)
    })

  for (const threads of [1, 2, 5])
    it(`with ${threads} threads`, async () => {
      const place = newPlace()
      const main = path.join(projectDirectory, 'test/e2e/threads.ts')
      const { exitCode, stdout } = await place.run(
        { ...inputs, logs: `s3://${s3.bucket}/once/`, endpoint: s3.endpoint },
        {
          action: { ...(await readAction()), main },
          environment: { ...environment, ...s3.environment, THREADS: String(threads) },
        },
      )
      expect(exitCode, stdout).toBe(0)
      expectSame(place)
    })

  it('when it was killed at any instant', async () => {
    const dice = chance(seed)
    const place = newPlace()
    const heaps = heapsOf(
      [...objects].sort((a, b) => a.delivered - b.delivered),
      3,
    )
    for (const heap of heaps) {
      await s3.put(heap.map(({ key, body }) => ({ key: `killed/${key}`, body })))
      // Amid what it fetches, and amid what it does then: an instant is a request, or a line of the log.
      for (const instants of [heap.length, 15]) {
        let left = dice.between(1, instants)
        let kill: (signal: NodeJS.Signals) => boolean = () => false
        const onInstant = (count: number): void => {
          left -= count
          if (left <= 0) kill('SIGKILL')
        }
        const isFetching = instants === heap.length
        front.fault = () => {
          if (isFetching) onInstant(1)
          return { kind: 'pass' }
        }
        await place.run(
          { ...inputs, logs: `s3://${s3.bucket}/killed/`, endpoint: front.endpoint },
          {
            environment: { ...environment, ...s3.environment },
            onStart: (how) => {
              kill = how
            },
            onOutput: (text) => {
              if (!isFetching) onInstant(text.split('\n').length - 1)
            },
          },
        )
      }
    }
    await fromS3(place, 'killed/', [])
    expectSame(place)
  })
})

it('a run that brings nothing new changes no file', async () => {
  const place = afterOnce()
  const then = new Date('2026-01-01T00:00:00Z')
  for (const name of filesIn(place.report)) utimesSync(path.join(place.report, name), then, then)
  const { outputs } = await fromS3(place, 'once/', [])
  expect(outputs['new-log-objects']).toBe('0')
  expectSame(place)
  for (const name of filesIn(place.report))
    expect(statSync(path.join(place.report, name)).mtime, name).toEqual(then)
})
