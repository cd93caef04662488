/** Stores that are nearly an S3, and log objects that cannot be had: the built action, over several nights. */
import { createHash } from 'node:crypto'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeDemoLogs } from '../../demo/logs.ts'
import type { RunRequest, RunResult } from '../../demo/runner.ts'
import { folderOf } from '../../src/mirror/mirror.ts'
import { type Manner, type OddStore, startOddStore } from '../sync/odd-store.ts'
import { leftBehind, makePlace, type Place } from './place.ts'

const { objects: logs } = makeDemoLogs({
  firstDay: '2026-10-05',
  days: 3,
  recordsPerDay: 60,
  prefix: 'l/',
})
/** What is new on each of three nights. */
const nights = [0, 1, 2].map((night) =>
  logs
    .toSorted((a, b) => a.delivered - b.delivered)
    .slice((night * logs.length) / 3, ((night + 1) * logs.length) / 3),
)

let store: OddStore
/** A first night, that other tests go on from. */
let first: { readonly place: Place; readonly data: string }
beforeAll(async () => {
  store = await startOddStore()
  const place = makePlace()
  deliver(nights[0] ?? [])
  first = { place, data: (await night(place)).data }
})
afterAll(async () => {
  first.place[Symbol.dispose]()
  await store.stop()
})
beforeEach(emptied)

/** The place of the first night, the store being as it was then. */
function afterFirstNight(): Place {
  const place = makePlace()
  cpSync(first.place.temporary, place.temporary, { recursive: true })
  deliver(nights[0] ?? [])
  return place
}

function emptied(): void {
  store.objects.clear()
  store.manner = {}
  store.taken()
}

function deliver(objects: readonly { key: string; body: string; delivered: number }[]): void {
  for (const { key, body, delivered } of objects)
    store.objects.set(key, { body, lastModified: delivered })
}

function run(
  place: Place,
  inputs: Readonly<Record<string, string>> = {},
  more: Partial<RunRequest> = {},
): Promise<RunResult> {
  return place.run(
    { logs: 's3://logs/l/', endpoint: store.endpoint, cache: 'false', ...inputs },
    {
      ...more,
      environment: {
        AWS_ACCESS_KEY_ID: 'a',
        AWS_SECRET_ACCESS_KEY: 'b',
        AWS_REGION: 'us-east-1',
        ...more.environment,
      },
    },
  )
}

/** A night that ends well; says what was asked of the store. */
async function night(place: Place, inputs: Readonly<Record<string, string>> = {}) {
  store.taken()
  const result = await run(place, inputs)
  expect(result.exitCode, result.stdout).toBe(0)
  expect(result.stderr).toBe('')
  const asked = store.taken()
  return {
    ...result,
    data: place.read('data.json'),
    lists: asked.filter((one) => one === 'LIST').length,
    gets: asked.filter((one) => one.startsWith('GET ')).map((one) => one.slice(4)),
    warnings: result.stdout.match(/^::warning::.*/gm) ?? [],
  }
}

/** A night that fails, and why. */
async function refused(place: Place, inputs: Readonly<Record<string, string>> = {}) {
  const { exitCode, stdout } = await run(place, inputs)
  expect(exitCode, stdout).toBe(1)
  expect(leftBehind(place).filter((name) => name !== 'workspace')).toEqual([])
  return (stdout.match(/^::error::.*/gm) ?? []).join('\n')
}

/** What is listed from nothing, and then, is a matter of ../sync/odd-lists.test.ts. */
describe('a night at a store that lists', () => {
  const brought = nights.slice(1).flat()
  let wanted: string | undefined
  const manners: [name: string, manner: Manner][] = [
    ['as S3 does', {}],
    ['cut off without a token', { more: 'no token' }],
    ['with start-after refused', { startAfter: 501 }],
    ['with start-after ignored', { startAfter: 'ignores' }],
    ['in any order', { order: 'any' }],
    ['as version 1 of ListObjects', { isFirstVersion: true }],
    ['with a token on what it calls the last page', { more: 'not truncated, a token' }],
    ['with pages without keys', { emptyPages: 2 }],
  ]
  for (const [name, manner] of manners)
    it(`${name} ends in the same report`, async () => {
      using place = afterFirstNight()
      store.manner = { pageSize: 9, ...manner }
      deliver(brought)
      const { data, gets, warnings } = await night(place)
      expect(gets.sort()).toEqual(brought.map(({ key }) => key).sort())
      expect(warnings).toEqual([])
      expect(JSON.parse(data).log.objects).toBe(logs.length)
      wanted ??= data
      expect(data).toBe(wanted)
    })

  it('as S3 does ends in the report of one undisturbed night, and brings nothing twice', async () => {
    using place = makePlace()
    store.manner = { pageSize: 9 }
    deliver(logs)
    expect((await night(place)).data).toBe(wanted)
    const quiet = await night(place)
    expect([quiet.data, quiet.gets, quiet.warnings]).toEqual([wanted, [], []])
  })
})

describe('a list that does not end well', () => {
  const manners: [name: string, manner: Manner, says: RegExp][] = [
    [
      'the same token again',
      { more: 'the same token' },
      /has no end.*must not pass for a whole one/,
    ],
    ['new tokens, the same keys', { more: 'new tokens without end' }, /has no end/],
    ['no key to go on from', { more: 'no key, no token' }, /neither a token nor a key/],
    ['an answer without end', { endless: 'list' }, /longer than 64 MiB/],
    [
      'a wrong clock',
      { refusesLists: [403, 'RequestTimeTooSkewed', 1e9] },
      /the clock of this machine/,
    ],
  ]
  // One mirror and one report: each night but the first follows one that failed, too.
  let place: Place
  beforeAll(() => {
    place = afterFirstNight()
  })
  afterAll(() => place[Symbol.dispose]())

  for (const [name, manner, says] of manners)
    it(`fails the job with its name, and the report stands: ${name}`, async () => {
      deliver(nights.slice(0, 2).flat())
      store.manner = { pageSize: 9, ...manner }
      expect(await refused(place)).toMatch(says)
      expect(place.read('data.json')).toBe(first.data)
    })

  it('costs no night after it anything', async () => {
    deliver(nights.slice(0, 2).flat())
    expect((await night(place)).gets.length).toBe(nights[1]?.length)
  })

  it('says what was answered when the time is up', async () => {
    using place = makePlace()
    deliver(nights[0] ?? [])
    store.manner = { refusesLists: [503, 'SlowDown', 1e9] }
    let stop: (signal: NodeJS.Signals) => boolean = () => false
    const { exitCode, stdout } = await run(
      place,
      {},
      {
        onStart: (kill) => {
          stop = kill
        },
        onOutput: (text) => {
          if (text.includes('cannot be listed')) stop('SIGTERM')
        },
      },
    )
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/there is nothing to report\. The last answer was 503 SlowDown\./)
  })
})

describe('a log object that is refused', () => {
  it('turns no night red, and is asked for once, whatever it is refused for', async () => {
    const refusals: [status: number, code: string, cure: string][] = [
      [403, 'AccessDenied', 'Object Ownership'],
      [403, 'InvalidObjectState', 'aws s3api restore-object'],
      [400, 'KMS.DisabledException', 'aws kms enable-key'],
    ]
    using place = afterFirstNight()
    deliver(nights[1] ?? [])
    const odd = nights[1]?.slice(0, refusals.length) ?? []
    for (const [at, { key, body }] of odd.entries()) {
      const [status, code] = refusals[at] ?? [0, '']
      store.objects.set(key, { body, refused: [status, code] })
    }
    const second = await night(place)
    expect(second.gets.length).toBe(nights[1]?.length)
    expect(second.warnings).toEqual(
      refusals.map(([status, code, cure]) =>
        expect.stringMatching(
          `Refused \\(${status} ${code}\\) and left out of the report: 1 log object,.*${cure}`,
        ),
      ),
    )
    const held = (nights[0]?.length ?? 0) + (nights[1]?.length ?? 0) - refusals.length
    expect(JSON.parse(second.data).log.objects).toBe(held)
    const quiet = await night(place)
    expect([quiet.gets, quiet.lists]).toEqual([[], 1])
    expect(quiet.data).toBe(second.data)
    deliver(nights[2] ?? [])
    expect((await night(place)).gets.length).toBe(nights[2]?.length)
    // Somebody lets them be read, and does not want to wait.
    deliver(odd)
    const mended = await night(place, { 'full-listing': 'true' })
    expect(mended.gets.sort()).toEqual(odd.map(({ key }) => key).sort())
    expect(JSON.parse(mended.data).log.objects).toBe(logs.length)
  })

  it('alone, on a night that brings nothing else, is no failure', async () => {
    using place = afterFirstNight()
    const { key = '', body = '' } = nights[1]?.[0] ?? {}
    store.objects.set(key, { body, refused: [403, 'AccessDenied'] })
    for (let quiet = 0; quiet < 2; quiet++) expect((await night(place)).data).toBe(first.data)
  })

  it('with a body without end, or longer than listed, is named and the others are counted', async () => {
    using place = makePlace()
    deliver(nights[0] ?? [])
    store.manner = { endless: 'body' }
    const [some] = nights[0] ?? []
    expect((await run(place, { concurrency: '4' })).stdout).toMatch(
      /::warning::.*log objects? left for the next run \(more than \d+ bytes came instead of \d+\)/,
    )
    expect(some).toBeDefined()
    store.manner = {}
    expect(JSON.parse((await night(place)).data).log.objects).toBe(nights[0]?.length)
  })
})

describe('where all log objects are refused', () => {
  const says =
    /Access denied: the credentials may not s3:GetObject on arn:aws:s3:::logs\/l\/\*\. Allow it in the role's policy/
  it('the first night fails with what to do, however few they are', async () => {
    using place = makePlace()
    deliver(logs.slice(0, 1))
    store.manner = { refusesAllBut: [] }
    for (let failing = 0; failing < 2; failing++) expect(await refused(place)).toMatch(says)
    deliver(logs)
    expect(await refused(place)).toMatch(says)
    store.manner = {}
    expect((await night(place)).gets.length).toBe(logs.length)
  })

  it('so does a later night, and the report stands', async () => {
    using place = afterFirstNight()
    deliver(nights[1]?.slice(0, 1) ?? [])
    store.manner = { refusesAllBut: [] }
    for (let failing = 0; failing < 2; failing++) expect(await refused(place)).toMatch(says)
    expect(place.read('data.json')).toBe(first.data)
    store.manner = {}
    expect((await night(place)).gets).toEqual([nights[1]?.[0]?.key])
  })

  it('new ones by the score, though the old ones can be read: the job fails, with a report', async () => {
    using place = afterFirstNight()
    deliver(nights[1] ?? [])
    deliver(nights[2] ?? [])
    store.manner = { refusesAllBut: nights[0]?.map(({ key }) => key) ?? [] }
    const fresh = logs.length - (nights[0]?.length ?? 0)
    expect(fresh).toBeGreaterThan(20)
    expect(await refused(place)).toMatch(/No log object of s3:\/\/logs\/l\/ came, only refusals/)
    // Known by now: a quiet night is none to fail.
    expect((await night(place)).gets).toEqual([])
  })
})

describe('archived log objects', () => {
  it('are not asked for, told with their number, and no reason to fail', async () => {
    using place = makePlace()
    deliver(logs)
    for (const { key, body, delivered } of logs.slice(3))
      store.objects.set(key, { body, lastModified: delivered, storageClass: 'GLACIER' })
    for (let quiet = 0; quiet < 2; quiet++) {
      const { gets, warnings } = await night(place)
      expect(gets.length).toBe(quiet === 0 ? 3 : 0)
      expect(warnings).toEqual([
        expect.stringContaining(
          `In an archive class (such as Glacier), so not asked for and not in the report: ${logs.length - 3} log objects`,
        ),
      ])
    }
    const { key = '', body = '', delivered = 0 } = logs[3] ?? {}
    const restored = { body, lastModified: delivered, storageClass: 'GLACIER', isRestored: true }
    store.objects.set(key, restored)
    expect((await night(place)).gets).toEqual([key])
  })

  it('that are all there is are an error with what to do', async () => {
    using place = makePlace()
    for (const { key, body } of logs) store.objects.set(key, { body, storageClass: 'DEEP_ARCHIVE' })
    expect(await refused(place)).toMatch(/lie in an archive class.*restore-object/)
    expect(store.taken()).toEqual(['LIST'])
  })

  it('leave what was counted before they were archived as it is', async () => {
    using place = afterFirstNight()
    for (const { key, body, delivered } of nights[0] ?? [])
      store.objects.set(key, { body, lastModified: delivered, storageClass: 'GLACIER' })
    const { gets, warnings } = await night(place, { 'full-listing': 'true' })
    expect([gets, warnings]).toEqual([[], []])
    expect(place.read('data.json')).toBe(first.data)
  })
})

describe('a prefix without a slash', () => {
  it('that takes in neighbours is told before anything is written', async () => {
    using place = makePlace()
    deliver(logs)
    deliver(logs.slice(0, 3).map((log) => ({ ...log, key: log.key.replace('l/', 'l-internal/') })))
    const seen: string[] = []
    await run(place, { logs: 's3://logs/l' }, { onOutput: (text) => seen.push(text) })
    const said = seen.join('')
    expect(said).toMatch(
      /::warning::s3:\/\/logs\/l has no slash at its end.*'l-internal\/'.*set `logs` to s3:\/\/logs\/l\//,
    )
    expect(said.indexOf('has no slash')).toBeLessThan(said.indexOf('::group::Report'))
    expect((await night(place)).warnings).toEqual([])
  })
})

describe('a large source', () => {
  /** An hour of log objects every minute, for two days and a bit. */
  const many = Array.from({ length: 3100 }, (_, i) => {
    const time = Date.parse('2026-10-05T00:00:00Z') + i * 60_000
    const name = new Date(time).toISOString().slice(0, 19).replace(/[T:]/g, '-')
    const id = createHash('md5').update(String(i)).digest('hex').slice(0, 16).toUpperCase()
    return { key: `l/${name}-${id}`, body: '', delivered: time / 1000 }
  })

  it('is listed whole once a month: a log object under an old key is found', async () => {
    using place = makePlace()
    deliver(many)
    deliver(logs.map((log) => ({ ...log, key: log.key.replace('2026-10-0', '2026-10-2') })))
    const first = await night(place)
    const late = { ...logs[0], key: 'l/2026-10-05-00-00-30-AAAAAAAAAAAAAAAA' }
    const { body = '', delivered = 0 } = late
    deliver([{ key: late.key, body, delivered }])
    // A night that looks at what is new.
    const quiet = await night(place)
    expect(quiet.gets).toEqual([])
    expect(quiet.stdout).not.toContain('once a month')
    age(place, 31)
    const monthly = await night(place)
    expect(monthly.gets).toEqual([late.key])
    expect(monthly.stdout).toContain('everything is listed, as once a month')
    expect(monthly.lists).toBeGreaterThan(first.lists - 2)
    const after = await night(place)
    expect([after.gets, after.stdout.includes('once a month')]).toEqual([[], false])
  })

  /** Lets days go by since the source was listed whole. */
  function age(place: Place, days: number): void {
    const source = { kind: 's3', bucket: 'logs', prefix: 'l/' } as const
    const file = path.join(place.mirror, folderOf(source), 'source')
    const [, json = ''] = readFileSync(file, 'utf8').split('\n')
    const marks = JSON.parse(json)
    const rest = `${JSON.stringify({ ...marks, listedWhole: marks.listedWhole - days * 86_400 })}\n`
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
    const head = JSON.stringify({ facts: {}, length: rest.length, sha256: sha256(rest) })
    writeFileSync(file, `s3-log-report source 1 ${sha256(head).slice(0, 16)} ${head}\n${rest}`)
  }
})
