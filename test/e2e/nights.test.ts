/** Night after night: whatever happens to one, in the end the branch holds the very report that one
 * undisturbed run over all logs would have made. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { makeDemoLogs } from '../../demo/logs.ts'
import type { RunResult } from '../../demo/runner.ts'
import { type Job, Jobs, type Kept } from './jobs.ts'

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
/** A first night: how it went, and what it left. */
let first: { readonly result: RunResult; readonly left: Kept }

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
  const result = await jobs.night()
  first = { result, left: jobs.keep() }
})
afterEach(() => jobs.tidy())
afterAll(() => jobs[Symbol.asyncDispose]())

/** Goes on from a first night, all logs being there by now. */
async function afterFirstNight(): Promise<void> {
  await jobs.goOnFrom(first.left)
  await jobs.deliver(logs)
}

const fetched = (result: RunResult): number => Number(result.outputs['new-log-objects'])

const expectWhole = (wanted = whole): void => jobs.expectOnBranch(wanted)

it('a first night, two ordinary ones, and one that brings nothing new', async () => {
  await jobs.goOnFrom(first.left)
  for (const [night, delivered] of deliveries.entries()) {
    await jobs.deliver(delivered)
    const result = night === 0 ? first.result : await jobs.night()
    expect(fetched(result)).toBe(delivered.length)
    expect(result.summary).toContain('<h2>')
  }
  expectWhole()
  expect(jobs.commits).toBe(3)
  expect(jobs.onBranch('feed.xml')).toMatch(/^<\?xml .*\n<feed /)
  expect(JSON.parse(jobs.onBranch('2026-10/events.json'))).toMatchObject({ version: 1 })
  const quiet = await jobs.night()
  expect(quiet.outputs.digest).toMatch(/ · September 30\s–\sOctober 6, 2026 · .*Requests \d/u)
  expect(quiet.outputs['digest-file']).toMatch(/digest\.md$/)
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
