/** Night after night: whatever happens to one, in the end the branch holds the very report that one
 * undisturbed run over all logs would have made. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type DemoObject, makeDemoLogs } from '../../demo/logs.ts'
import type { RunResult } from '../../demo/runner.ts'
import type { CacheEntry } from '../github/services.ts'
import { type Job, Jobs } from './jobs.ts'
import { leftBehind, type Place } from './place.ts'

const { objects: logs } = makeDemoLogs({
  firstDay: '2026-10-05',
  days: 3,
  recordsPerDay: 120,
  prefix: '',
})
/** Logs come in the course of three nights. */
const deliveries = [0, 1, 2].map((night) =>
  logs
    .toSorted((a, b) => a.delivered - b.delivered)
    .slice((night * logs.length) / 3, ((night + 1) * logs.length) / 3),
)
let jobs: Jobs
let whole = ''
/** The same, of a repository whose report and cache strangers may read. */
let wholeInPublic = ''
/** What GitHub keeps of a first night. */
let first: { repository: string; cache: CacheEntry[]; blobs: [string, Buffer][] }

beforeAll(async () => {
  jobs = await Jobs.start()
  whole = await jobs.undisturbed(logs)
  jobs.newRepository()
  jobs.github.visibility.set(jobs.repository, 'public')
  await jobs.deliver(logs)
  await jobs.night()
  wholeInPublic = jobs.onBranch('data.json')
  jobs.newRepository()
  await jobs.deliver(deliveries[0] ?? [])
  await jobs.night()
  const { cache, blobs } = jobs.github.services
  first = { repository: jobs.repository, cache: [...cache], blobs: [...blobs] }
})
afterEach(() => jobs.tidy())
afterAll(() => jobs[Symbol.asyncDispose]())

/** Goes on from a first night, all logs being there by now. */
async function afterFirstNight(): Promise<void> {
  jobs.newCopyOf(first.repository)
  const { cache, blobs } = jobs.github.services
  cache.push(...first.cache.map((entry) => ({ ...entry })))
  for (const [name, blob] of first.blobs) blobs.set(name, blob)
  await jobs.deliver(logs)
}

const fetched = (result: RunResult): number => Number(result.outputs['new-log-objects'])

/** The branch holds the whole report: two lines of it, where it does not. */
function expectWhole(wanted = whole): void {
  const text = jobs.onBranch('data.json')
  if (text === wanted) return
  expect(JSON.parse(text).log).toEqual(JSON.parse(wanted).log)
  expect(text).toBe(wanted)
}

it('a first night, two ordinary ones, and one that brings nothing new', async () => {
  jobs.newRepository()
  for (const delivered of deliveries) {
    await jobs.deliver(delivered)
    const result = await jobs.night()
    expect(fetched(result)).toBe(delivered.length)
    expect(result.summary).toContain('<h2>')
  }
  expectWhole()
  expect(jobs.commits).toBe(3)
  const quiet = await jobs.night()
  expect(fetched(quiet)).toBe(0)
  expect(jobs.commits).toBe(3)
  expect(quiet.outputs.commit).toBe(
    jobs.github.git(jobs.repository, 'rev-parse', 'gh-pages').trim(),
  )
})

describe('nothing is lost when', () => {
  const disturbances: [name: string, disturb: () => Job][] = [
    [
      'the cache is lost',
      () => {
        jobs.github.services.cache.length = 0
        return {}
      },
    ],
    [
      'the cache takes nothing',
      () => {
        jobs.github.services.cacheMood = 'refused'
        return {}
      },
    ],
    [
      'the cache service fails',
      () => {
        jobs.github.services.cacheMood = 'failing'
        return {}
      },
    ],
    [
      'the cache service is down',
      () => ({ environment: { ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' } }),
    ],
    [
      'the branch is deleted',
      () => {
        jobs.github.git(jobs.repository, 'update-ref', '-d', 'refs/heads/gh-pages')
        return {}
      },
    ],
  ]
  for (const [name, disturb] of disturbances)
    it(name, async () => {
      await afterFirstNight()
      await jobs.night(disturb())
      expectWhole()
      if (jobs.github.services.cacheMood === 'well') return
      jobs.github.services.cacheMood = 'well'
      await jobs.night()
      expectWhole()
    })

  /** The counts are those of all logs; the names are those that strangers may read. */
  const exposures: [name: string, expose: () => Job][] = [
    [
      'the repository became public',
      () => {
        jobs.github.visibility.set(jobs.repository, 'public')
        return {}
      },
    ],
    ['the API does not answer', () => ({ environment: { GITHUB_API_URL: 'http://127.0.0.1:9' } })],
  ]
  for (const [name, expose] of exposures)
    it(name, async () => {
      await afterFirstNight()
      await jobs.night(expose())
      expectWhole(wholeInPublic)
      expect(wholeInPublic).not.toBe(whole)
    })
})

describe('a job that is cancelled', () => {
  let slow: Server
  let asked = 0
  let onAsked: () => void = () => {}

  /** The S3, each answer a while later. */
  beforeAll(async () => {
    slow = createServer(async (request, response) => {
      onAsked()
      const { status, headers, body } = await fetch(`${jobs.s3.endpoint}${request.url}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
      response
        .writeHead(status, Object.fromEntries(headers))
        .end(Buffer.from(await new Response(body).arrayBuffer()))
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => slow.once('listening', resolve))
  })
  afterAll(() => {
    slow.closeAllConnections()
    slow.close()
  })

  /** A night that gets `signal` when the store is asked, or when the job's log says something. */
  function cutShort(
    signal: NodeJS.Signals,
    when: { readonly asked: number } | { readonly said: string },
    place: Place,
  ): Promise<RunResult> {
    let kill: (signal: NodeJS.Signals) => boolean = () => false
    asked = 0
    onAsked = () => {
      if ('asked' in when && ++asked === when.asked) kill(signal)
    }
    const endpoint = `http://127.0.0.1:${(slow.address() as AddressInfo).port}`
    return jobs.run({
      place,
      inputs: { endpoint, concurrency: '2' },
      more: {
        onStart: (how) => {
          kill = how
        },
        onOutput: (text) => {
          if ('said' in when && text.includes(when.said)) kill(signal)
        },
      },
    })
  }

  it('while it fetches: publishes what is there as partial, and the next night goes on', async () => {
    jobs.newRepository()
    await jobs.deliver(logs)
    const place = jobs.newPlace()
    const { exitCode, stdout, outputs, summary } = await cutShort('SIGTERM', { asked: 30 }, place)
    expect(exitCode, stdout).toBe(0)
    expect(leftBehind(place)).toEqual([])
    const fetched = Number(outputs['new-log-objects'])
    expect(fetched).toBeGreaterThan(0)
    expect(fetched).toBeLessThan(logs.length)
    expect(stdout).toContain('::warning::SIGTERM: fetching stops')
    const partial = `Partial: ${fetched} of ${logs.length} log objects so far.`
    expect(stdout).toContain(partial)
    expect(summary.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(code))).toContain(partial)
    expect(JSON.parse(jobs.onBranch('data.json')).log.objects).toBe(fetched)

    const next = await jobs.night()
    expect(Number(next.outputs['new-log-objects'])).toBe(logs.length - fetched)
    expectWhole()
  })

  it('while it lists: reports what is held, and nothing where nothing is', async () => {
    jobs.newRepository()
    await jobs.deliver(logs.slice(0, -9))
    const place = jobs.newPlace()
    const nothing = await cutShort('SIGTERM', { asked: 1 }, place)
    expect(nothing.exitCode).toBe(1)
    expect(nothing.stdout).toContain(
      `::error::Stopped before the log objects of ${jobs.logs} were listed, and none is held: there is nothing to report. The next run begins again.`,
    )
    expect(jobs.github.git(jobs.repository, 'for-each-ref')).toBe('')
    expect(leftBehind(place)).toEqual([])

    await jobs.night()
    await jobs.deliver(logs.slice(-9))
    const second = await cutShort('SIGTERM', { asked: 1 }, jobs.newPlace())
    expect(second.exitCode, second.stdout).toBe(0)
    expect(second.stdout).toContain('was not listed to the end. The next run begins again.')
    expect(jobs.commits).toBe(1)
    await jobs.night()
    expectWhole()
  })

  const instants: [signal: NodeJS.Signals, said: string][] = [
    ['SIGINT', '::group::Publish'],
    ['SIGKILL', '::group::Fetch'],
    ['SIGKILL', '::group::Count'],
    ['SIGKILL', '::group::Save'],
    ['SIGKILL', '::group::Publish'],
  ]
  for (const [signal, said] of instants)
    it(`by ${signal} at ${said}: the next night ends as ever`, async () => {
      jobs.newRepository()
      await jobs.deliver(logs)
      const place = jobs.newPlace()
      const { exitCode } = await cutShort(signal, { said }, place)
      // Null where it was killed; on a busy machine it may have ended by then.
      expect(signal === 'SIGINT' ? [0] : [null, 0]).toContain(exitCode)
      // On the same machine, as where it is one's own.
      await jobs.night({ place })
      expectWhole()
    })
})

describe('a year of history', () => {
  /** A log object a day: 365 of them, and one more, delivered the day after. */
  const year = byDeliveryDay(
    makeDemoLogs({ firstDay: '2025-10-20', days: 365, recordsPerDay: 3, prefix: '' }).objects,
  )
  const [past, fresh] = [year.slice(0, -3), year.slice(-3)]
  const expired = past.slice(0, -10)

  it('outlives the cache and the log objects, twice', async () => {
    jobs.newRepository()
    await jobs.deliver(past)
    await jobs.night()
    const before = pages()
    expect(before.size).toBe(13 + 2 + 1) // months, years, front
    await jobs.expire(expired)
    jobs.github.services.cache.length = 0
    await jobs.deliver(fresh)
    const { stdout } = await jobs.night()
    expect(stdout).toContain(`\n${past.length} delivery days taken in from copies`)
    expect(stdout).toContain(`: ${year.length - expired.length} log objects listed`)

    const after = pages()
    expect([...after.keys()]).toEqual([...before.keys()])
    const isPast = (name: string): boolean => name !== '' && name < '2026-10' && name !== '2026'
    for (const [name, page] of [...after].filter(([name]) => isPast(name)))
      expectSame(page, before.get(name), name)
    // What is compared with a sum of days shows no change; and what may be too high says so.
    const now = after.get('2026')
    const ofMonths = [...after].filter(([name]) => name.startsWith('2026-'))
    expect(now?.provenance?.visitorsAre).toBe('added up')
    expect(now?.totals.visitors).toBeLessThanOrEqual(
      ofMonths.reduce((sum, [, { totals }]) => sum + totals.visitors, 0),
    )
    expect(after.get('')?.provenance?.copied).toMatchObject([{ to: '2026-10-06' }])
    expect(jobs.onBranch('index.html')).toContain('at most: added up by day')
    expect(jobs.onBranch('index.html')).not.toContain('± 1%')
    const days = [...after].flatMap(([name, { days }]) => (/^\d{4}-\d\d$/.test(name) ? days : []))
    expect(days.length).toBe(365)
    const objects = ['2025', '2026'].map((name) => after.get(name)?.log.objects ?? 0)
    expect(objects[0]! + objects[1]!).toBe(year.length)

    // Again out of the copies alone: they are copies of themselves.
    const commits = jobs.commits
    jobs.github.services.cache.length = 0
    await jobs.night()
    expect(jobs.commits).toBe(commits)
  })

  interface Page {
    readonly days: readonly Record<string, unknown>[]
    readonly log: { readonly objects: number }
    readonly totals: { readonly visitors: number }
    readonly tables: Record<string, { rows: Record<string, unknown>[] }>
    readonly provenance?: { readonly visitorsAre: string; readonly copied: readonly object[] }
  }

  /** `data.json` of all pages by period; the front page's under ''. */
  function pages(): Map<string, Page> {
    const files = [...jobs.github.branch(jobs.repository, 'gh-pages')]
    return new Map(
      files.flatMap(([name, text]): [string, Page][] => {
        const period = /^(?:(\d{4}(?:-\d\d)?)\/)?data\.json$/.exec(name)
        return period === null ? [] : [[period[1] ?? '', JSON.parse(text)]]
      }),
    )
  }

  /** The same numbers, visitors too, and the same rows but for clients. */
  function expectSame(seen: Page, wanted: Page | undefined, name: string): void {
    if (wanted === undefined) throw new Error(`no page ${name} before`)
    expect(seen.days, name).toEqual(wanted.days)
    expect(seen.log, name).toEqual(wanted.log)
    expect(seen.totals, name).toEqual(wanted.totals)
    const { clients, ...tables } = seen.tables
    const { clients: _, ...wantedTables } = wanted.tables
    expect(clients?.rows).toEqual([])
    expect(tables, name).toEqual(wantedTables)
    expect(seen.provenance, name).toMatchObject({ visitorsAre: 'counted', visitorsAddedUp: [] })
  }
})

/** One log object for each delivery day. */
function byDeliveryDay(objects: readonly DemoObject[]): { key: string; body: string }[] {
  const days = Map.groupBy(objects, ({ key }) => key.slice(0, 10))
  return [...days.values()].map((some) => ({
    key: some[0]?.key ?? '',
    body: some.map(({ body }) => body).join(''),
  }))
}
