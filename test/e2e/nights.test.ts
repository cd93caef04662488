/** Nights that go wrong in the middle, beside those of test/github: many publish at once, the job is
 * cancelled or killed, logs have expired, the branch has neighbours. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type DemoObject, makeDemoLogs } from '../../demo/logs.ts'
import type { RunRequest, RunResult } from '../../demo/runner.ts'
import { type DemoS3, startDemoS3 } from '../../demo/s3.ts'
import { type GitHub, startGitHub } from '../github/github.ts'
import { leftBehind, makePlace, type Place } from './place.ts'

let github: GitHub
let s3: DemoS3
let repository = ''
let count = 0
const places: Place[] = []

beforeAll(async () => {
  github = await startGitHub()
  s3 = await startDemoS3()
})
afterEach(() => {
  for (const place of places.splice(0)) place[Symbol.dispose]()
})
afterAll(async () => {
  await s3.stop()
  await github.close()
})

function newRepository(): void {
  repository = `jo/nights-${++count}`
  github.addRepository(repository)
  github.visibility.set(repository, 'private')
  github.services.cache.length = 0
}

function newPlace(): Place {
  const place = makePlace()
  places.push(place)
  return place
}

interface Night {
  readonly place?: Place
  readonly inputs?: Record<string, string>
  readonly environment?: Record<string, string>
  readonly more?: Partial<Omit<RunRequest, 'inputs' | 'temporary' | 'environment'>>
}

/** A job on a runner of its own, where no other is given. */
async function night({ place = newPlace(), inputs, environment, more }: Night): Promise<RunResult> {
  const workspace = path.join(place.root, 'workspace')
  return place.run(
    {
      logs: `s3://${s3.bucket}/${repository}/`,
      endpoint: s3.endpoint,
      title: 'Nights',
      publish: 'branch',
      token: 'write-token',
      ...inputs,
    },
    {
      environment: {
        ...s3.environment,
        ...github.environment(repository, workspace, place.temporary),
        GITHUB_RUN_ID: String(++count),
        ...environment,
      },
      ...more,
    },
  )
}

/** A night that ends well, and leaves nothing behind. */
async function goodNight(one: Night = {}): Promise<RunResult> {
  const place = one.place ?? newPlace()
  const result = await night({ ...one, place })
  expect(result.exitCode, result.stdout).toBe(0)
  expect(result.stderr).toBe('')
  expect(leftBehind(place)).toEqual([])
  return result
}

/** Brings log objects to where this repository's report looks for them. */
function deliver(objects: readonly DemoObject[]): Promise<void> {
  return s3.put(objects.map(({ key, body }) => ({ key: `${repository}/${key}`, body })))
}

async function expire(objects: readonly DemoObject[]): Promise<void> {
  for (const { key } of objects) {
    const url = `${s3.endpoint}/${s3.bucket}/${repository}/${key}`
    expect((await fetch(url, { method: 'DELETE' })).status).toBe(204)
  }
}

/** The report that one undisturbed run over these log objects makes. */
async function undisturbed(objects: readonly DemoObject[]): Promise<Place> {
  const place = newPlace()
  const prefix = `undisturbed-${++count}/`
  await s3.put(objects.map(({ key, body }) => ({ key: prefix + key, body })))
  const logs = `s3://${s3.bucket}/${prefix}`
  await goodNight({ place, inputs: { logs, publish: 'none', cache: 'false' } })
  return place
}

const onBranch = (file: string): string =>
  github.branch(repository, 'gh-pages').get(file) ?? `${file} is missing`
const commits = (): number => Number(github.git(repository, 'rev-list', '--count', 'gh-pages'))

/** Commits files to the branch as a person would, on top of what is there. */
function commitByHand(files: Record<string, string>): void {
  const git = (...args: string[]): string => github.git(repository, ...args).trim()
  const clone = newPlace().root
  const site = path.join(clone, 'site')
  const author = ['-C', site, '-c', 'user.name=Jo', '-c', 'user.email=jo@example.com']
  git('clone', '--quiet', '.', site)
  if (git('for-each-ref', 'refs/heads/gh-pages') === '')
    git(...author, 'checkout', '--quiet', '--orphan', 'gh-pages')
  else git(...author, 'checkout', '--quiet', 'gh-pages')
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(site, name)), { recursive: true })
    writeFileSync(path.join(site, name), text)
  }
  git(...author, 'add', '--all')
  git(...author, 'commit', '--quiet', '--message', 'By hand')
  git(...author, 'push', '--quiet', 'origin', 'gh-pages')
}

const { objects: few } = makeDemoLogs({
  firstDay: '2026-10-05',
  days: 3,
  recordsPerDay: 120,
  prefix: '',
})
let whole = ''
beforeAll(async () => {
  repository = 'jo/undisturbed'
  whole = (await undisturbed(few)).read('data.json')
})
const isWhole = (): boolean => onBranch('data.json') === whole

describe('neighbours on the branch', () => {
  it('stay: CNAME, pages of their own, and a file with the name of an old page of ours', async () => {
    newRepository()
    const theirs = {
      CNAME: 'stats.example.org\n',
      'about/index.html': 'About us',
      '2025-01/index.html': 'Not a report',
    }
    commitByHand(theirs)
    await deliver(few)
    const { outputs } = await goodNight()
    expect(outputs['page-url']).toBe('https://stats.example.org/')
    for (const [name, text] of Object.entries(theirs)) expect(onBranch(name)).toBe(text)
    expect(isWhole()).toBe(true)
  })

  it('would be overwritten: refused, and the report goes into a directory of its own', async () => {
    newRepository()
    commitByHand({ 'index.html': 'My home page' })
    await deliver(few)
    const place = newPlace()
    const refused = await night({ place })
    expect(refused.exitCode).toBe(1)
    expect(refused.stdout).toMatch(
      /^::error::'gh-pages' holds "index.html", which is not from this report and would be overwritten\..*branch-directory: report/m,
    )
    expect(commits()).toBe(1)
    expect(leftBehind(place)).toEqual([])
    await goodNight({ inputs: { 'branch-directory': 'report' } })
    expect(onBranch('index.html')).toBe('My home page')
    expect(JSON.parse(onBranch('report/data.json'))).toMatchObject({ title: 'Nights' })
  })

  it('two reports of one job, each of its own logs', async () => {
    newRepository()
    const [even, odd] = [0, 1].map((rest) => few.filter((_, i) => i % 2 === rest))
    await deliver(even ?? [])
    const logs = `s3://${s3.bucket}/${repository}-second/`
    await s3.put((odd ?? []).map(({ key, body }) => ({ key: `${repository}-second/${key}`, body })))
    const place = newPlace()
    const second = { logs, 'branch-directory': 'second' }
    for (let nights = 0; nights < 2; nights++) {
      await goodNight({ place, inputs: { 'mirror-directory': '' } })
      await goodNight({ place, inputs: { 'mirror-directory': '', ...second } })
    }
    const [one, two] = ['', 'second/'].map((place) => JSON.parse(onBranch(`${place}data.json`)))
    const { records } = JSON.parse(whole).log
    expect(one.log.objects).toBe(even?.length)
    expect(two.log.objects).toBe(odd?.length)
    expect(one.log.records + two.log.records).toBe(records)
    expect(commits()).toBe(2)
  })
})

// Eight at once race in test/publish; here it is whole runs, which take longer.
it('four runs publish to one branch at once, and all of them land', async () => {
  newRepository()
  commitByHand({ CNAME: 'stats.example.org\n' })
  await deliver(few)
  const names = Array.from({ length: 4 }, (_, i) => `report-${i}`)
  await Promise.all(
    names.map((name) =>
      goodNight({ inputs: { 'branch-directory': name, title: name, cache: 'false' } }),
    ),
  )
  expect(commits()).toBe(5)
  for (const name of names)
    expect(JSON.parse(onBranch(`${name}/data.json`))).toMatchObject({ title: name })
  expect(onBranch('CNAME')).toBe('stats.example.org\n')
}, 180_000)

describe('a job that is cancelled', () => {
  let slow: Server
  let asked = 0
  let onAsked: () => void = () => {}

  /** The S3, each answer a while later. */
  beforeAll(async () => {
    slow = createServer(async (request, response) => {
      onAsked()
      const { status, headers, body } = await fetch(`${s3.endpoint}${request.url}`)
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
    return night({
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
    newRepository()
    await deliver(few)
    const place = newPlace()
    const { exitCode, stdout, outputs, summary } = await cutShort('SIGTERM', { asked: 30 }, place)
    expect(exitCode, stdout).toBe(0)
    expect(leftBehind(place)).toEqual([])
    const fetched = Number(outputs['new-log-objects'])
    expect(fetched).toBeGreaterThan(20)
    expect(fetched).toBeLessThan(few.length)
    expect(stdout).toContain('::warning::SIGTERM: fetching stops')
    const partial = `Partial: ${fetched} of ${few.length} log objects so far.`
    expect(stdout).toContain(partial)
    expect(summary.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(code))).toContain(partial)
    expect(JSON.parse(onBranch('data.json')).log.objects).toBe(fetched)

    const next = await goodNight()
    expect(Number(next.outputs['new-log-objects'])).toBe(few.length - fetched)
    expect(isWhole()).toBe(true)
  })

  it('while it lists: reports what is held, and nothing where nothing is', async () => {
    newRepository()
    await deliver(few.slice(0, -9))
    const place = newPlace()
    const first = await cutShort('SIGTERM', { asked: 1 }, place)
    expect(first.exitCode).toBe(1)
    expect(first.stdout).toContain(
      `::error::Stopped before the log objects of s3://${s3.bucket}/${repository}/ were listed, and none is held: there is nothing to report. The next run begins again.`,
    )
    expect(github.git(repository, 'for-each-ref')).toBe('')
    expect(leftBehind(place)).toEqual([])

    await goodNight()
    await deliver(few.slice(-9))
    const second = await cutShort('SIGTERM', { asked: 1 }, newPlace())
    expect(second.exitCode, second.stdout).toBe(0)
    expect(second.stdout).toContain('was not listed to the end. The next run begins again.')
    expect(commits()).toBe(1)
    await goodNight()
    expect(isWhole()).toBe(true)
  })

  const instants: [signal: NodeJS.Signals, said: string][] = [
    ['SIGTERM', '::group::Publish'],
    ['SIGKILL', '::group::Fetch'],
    ['SIGKILL', '::group::Count'],
    ['SIGKILL', '::group::Save'],
    ['SIGKILL', '::group::Publish'],
  ]
  for (const [signal, said] of instants)
    it(`by ${signal} at ${said}: the next night ends as ever`, async () => {
      newRepository()
      await deliver(few)
      const place = newPlace()
      const { exitCode } = await cutShort(signal, { said }, place)
      expect(exitCode).toBe(signal === 'SIGTERM' ? 0 : null)
      // On the same machine, as where it is one's own.
      await goodNight({ place })
      expect(isWhole()).toBe(true)
    })
})

describe('history', () => {
  const { objects: long } = makeDemoLogs({
    firstDay: '2026-09-20',
    days: 40,
    recordsPerDay: 25,
    prefix: '',
  })
  const at = Math.floor(long.length * 0.95)
  const [past, fresh] = [long.slice(0, at), long.slice(at)]

  it('outlives the cache and the log objects', async () => {
    newRepository()
    await deliver(past)
    await goodNight()
    // All but the last days expire, one of them in part, and the cache is lost.
    await expire(past.slice(0, Math.floor(past.length * 0.85)))
    github.services.cache.length = 0
    await deliver(fresh)
    const { stdout } = await goodNight()
    expect(stdout).toMatch(/^[1-9]\d* delivery days taken in$/m)
    const left = long.length - Math.floor(past.length * 0.85)
    expect(stdout).toContain(`: ${left} log objects listed`)

    const wanted = await undisturbed(long)
    for (const page of ['', '2026-09/', '2026-10/', '2026/']) {
      const [seen, whole] = [onBranch(`${page}data.json`), wanted.read(`${page}data.json`)].map(
        (text) => JSON.parse(text),
      )
      expect(seen.days, page).toEqual(whole.days)
      expect(seen.log, page).toEqual(whole.log)
      // Over more than a day, visitors of days that are only a copy count once a day.
      const { visitors: _, ...totals } = whole.totals
      expect(seen.totals, page).toMatchObject(totals)
      expect(seen.totals.visitors).toBeGreaterThanOrEqual(whole.totals.visitors)
      for (const table of ['statuses', 'operations', 'errorCodes', 'types'])
        expect(seen.tables[table].rows, `${page}${table}`).toMatchObject(
          whole.tables[table].rows.map(({ visitors: _, ...row }: Record<string, unknown>) => row),
        )
    }

    const before = commits()
    await goodNight()
    expect(commits()).toBe(before)
  })
})
