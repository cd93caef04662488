import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { zstdDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { demoDefaults, makeDemoLogs } from '../../demo/logs.ts'
import { type RunRequest, type RunResult, runAction } from '../../demo/runner.ts'
import { type DemoS3, startDemoS3 } from '../../demo/s3.ts'
import { type GitHub, startGitHub } from './github.ts'
import type { CacheEntry } from './services.ts'

/**
 * The action as the runner starts it (the committed dist, where there is one), night after night,
 * against a GitHub and an S3 on loopback. Whatever happens to a night, in the end the branch holds
 * the very report that one undisturbed run over all logs would have made.
 */
const root = mkdtempSync(path.join(tmpdir(), 'nights-'))
const logs = makeDemoLogs({ ...demoDefaults, days: 4, recordsPerDay: 150 }).objects.toSorted(
  (a, b) => a.delivered - b.delivered,
)
/** Logs come in the course of three nights. */
const deliveries = [0, 1, 2].map((night) =>
  logs.slice((night * logs.length) / 3, ((night + 1) * logs.length) / 3),
)
/** A run takes a second; a busy machine takes its time. */
const SLOW = 180_000
let github: GitHub
let reference: string
let s3: DemoS3
let repository: string
let count = 0
let runs = 0

beforeAll(async () => {
  github = await startGitHub()
  const whole = await startDemoS3()
  await whole.put(logs)
  s3 = whole
  repository = 'jo/reference'
  const first = await night({
    publish: 'none',
    cache: 'false',
    'report-directory': path.join(root, 'reference'),
  })
  expect(first.exitCode, first.stdout + first.stderr).toBe(0)
  reference = readFileSync(path.join(root, 'reference/data.json'), 'utf8')
  await whole.stop()

  s3 = await startDemoS3()
  await s3.put(deliveries[0] ?? [])
  repository = 'jo/first'
  github.addRepository(repository)
  github.visibility.set(repository, 'private')
  await night()
  firstNight = { cache: [...github.services.cache], blobs: [...github.services.blobs] }
  await s3.stop()
})
beforeEach(async () => {
  repository = `jo/site-${++count}`
  github.addRepository(repository)
  github.visibility.set(repository, 'private')
  github.services.cache.length = 0
  github.services.blobs.clear()
  github.services.cacheMood = 'well'
  github.services.artifacts.length = 0
  s3 = await startDemoS3()
  return () => s3.stop()
})
afterAll(async () => {
  rmSync(root, { recursive: true })
  await github.close()
})

/** One run on a runner of its own. Nothing of it stays but what GitHub keeps. */
async function night(
  inputs: Record<string, string> = {},
  environment: Record<string, string> = {},
  more: Partial<RunRequest> = {},
): Promise<RunResult> {
  const place = path.join(root, `runner-${++runs}`)
  const [workspace, temporary] = [path.join(place, 'work'), path.join(place, 'temp')]
  mkdirSync(temporary, { recursive: true })
  const result = await runAction({
    workspace,
    temporary,
    inputs: {
      logs: `s3://${s3.bucket}/${demoDefaults.prefix}`,
      endpoint: s3.endpoint,
      token: 'write-token',
      title: 'Nights',
      ...inputs,
    },
    environment: {
      ...s3.environment,
      ...github.environment(repository, workspace, temporary),
      GITHUB_RUN_ID: String(runs),
      ...environment,
    },
    ...more,
  })
  // Only the mirror and the report may lie there when the job ends.
  const left = existsSync(path.join(temporary, 's3-log-report'))
    ? readdirSync(path.join(temporary, 's3-log-report'), { recursive: true, encoding: 'utf8' })
    : []
  expect(left.filter((name) => /(^|\/)(cache-|publish-|pages-)|\.new$/.test(name))).toEqual([])
  rmSync(place, { recursive: true })
  return result
}

const fetched = (result: RunResult): number => Number(result.outputs['new-log-objects'])
const onBranch = (file = 'data.json'): string | undefined =>
  github.branch(repository, 'gh-pages').get(file)
/** Whether the branch holds the reference report: two lines of it, where it does not. */
function isReference(): unknown {
  const text = onBranch()
  if (text === reference) return true
  const { log: seen } = JSON.parse(text ?? '{}') as { log?: unknown }
  return { seen, reference: (JSON.parse(reference) as { log: unknown }).log }
}
/** The sums that a publishable copy keeps. */
function totalsOf(text = '{}') {
  const { days, totals } = JSON.parse(text) as {
    days: { day: string; requests: number; bytes: number; errors: number }[]
    totals: { requests: number; bytes: number }
  }
  return {
    days: days.map(({ day, requests, bytes, errors }) => ({ day, requests, bytes, errors })),
    requests: totals.requests,
    bytes: totals.bytes,
  }
}
const commits = (): number => Number(github.git(repository, 'rev-list', '--count', 'gh-pages'))

/** What GitHub keeps of a first night: the branch, and the cache. */
interface Kept {
  readonly cache: CacheEntry[]
  readonly blobs: [string, Buffer][]
}
let firstNight: Kept

function resumeFirstNight(): void {
  const { cache, blobs } = github.services
  cache.push(...firstNight.cache.map((entry) => ({ ...entry })))
  for (const [name, blob] of firstNight.blobs) blobs.set(name, blob)
  repository = `${repository}-resumed`
  github.copyRepository('jo/first', repository)
  github.visibility.set(repository, 'private')
}

describe('nights in a row', { timeout: SLOW }, () => {
  it('first, ordinary, ordinary, nothing new', async () => {
    for (const delivered of deliveries) {
      await s3.put(delivered)
      const result = await night()
      expect(result.exitCode, result.stdout).toBe(0)
      expect(fetched(result)).toBe(delivered.length)
      expect(result.summary).toContain('<h2>')
    }
    expect(isReference()).toBe(true)
    expect(commits()).toBe(3)
    const quiet = await night()
    expect(quiet).toMatchObject({ exitCode: 0, stderr: '' })
    expect(fetched(quiet)).toBe(0)
    expect(commits()).toBe(3)
    expect(quiet.outputs.commit).toBe(github.git(repository, 'rev-parse', 'gh-pages').trim())
  })

  const disturbed: [
    name: string,
    disturb: () => { environment?: Record<string, string>; inputs?: Record<string, string> },
  ][] = [
    [
      'the cache is lost',
      () => {
        github.services.cache.length = 0
        return {}
      },
    ],
    [
      'the cache takes nothing',
      () => {
        github.services.cacheMood = 'refused'
        return {}
      },
    ],
    [
      'the cache fails',
      () => {
        github.services.cacheMood = 'failing'
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
        github.git(repository, 'update-ref', '-d', 'refs/heads/gh-pages')
        return {}
      },
    ],
    [
      'the repository became public',
      () => {
        github.visibility.set(repository, 'public')
        return {}
      },
    ],
    ['the API does not answer', () => ({ environment: { GITHUB_API_URL: 'http://127.0.0.1:9' } })],
  ]
  for (const [name, disturb] of disturbed)
    it(`loses nothing when ${name}`, async () => {
      await s3.put(logs)
      resumeFirstNight()
      const { environment, inputs } = disturb()
      const result = await night(inputs, environment)
      expect(result.exitCode, result.stdout).toBe(0)
      expect(isReference()).toBe(true)
      if (github.services.cacheMood === 'well') return
      github.services.cacheMood = 'well'
      expect((await night()).exitCode).toBe(0)
      expect(isReference()).toBe(true)
    })

  it('still shows every day when the cache is lost and S3 has let the logs go', async () => {
    const yesterdays = logs.filter(
      ({ delivered }) => delivered < (logs.at(-1)?.delivered ?? 0) - 86_400,
    )
    await s3.put(yesterdays)
    await night()
    expect(totalsOf(onBranch())).not.toEqual(totalsOf(reference))
    await s3.stop()
    github.services.cache.length = 0
    s3 = await startDemoS3()
    await s3.put(logs.filter((one) => !yesterdays.includes(one)))
    const result = await night()
    expect(result.exitCode, result.stdout).toBe(0)
    expect(totalsOf(onBranch())).toEqual(totalsOf(reference))
    // And again: nothing of the history is lost or counted twice by a night that brings nothing.
    github.services.cache.length = 0
    await night()
    expect(totalsOf(onBranch())).toEqual(totalsOf(reference))
  })

  it('is finished by the next night when the job is cancelled', async () => {
    await s3.put(logs)
    let kill: ((signal: NodeJS.Signals) => boolean) | undefined
    const cancelled = await night(
      {},
      {},
      {
        onStart: (how) => {
          kill = how
        },
        onOutput: (text) => {
          if (text.includes('::group::Fetch')) kill?.('SIGINT')
        },
      },
    )
    expect(cancelled.stdout).toContain('::warning::SIGINT')
    expect((await night()).exitCode).toBe(0)
    expect(isReference()).toBe(true)
  })
})

describe('publishing', { timeout: SLOW }, () => {
  it('leaves CNAME and other reports alone, and puts a second report beside them', async () => {
    await s3.put(logs)
    await night()
    await night({ 'branch-directory': 'second', title: 'Second' })
    const files = github.branch(repository, 'gh-pages')
    expect(isReference()).toBe(true)
    expect(JSON.parse(files.get('second/data.json') ?? '{}')).toMatchObject({ title: 'Second' })
    expect(files.has('.nojekyll')).toBe(true)
  })

  it('goes to pages, branch and artifact at once', async () => {
    await s3.put(logs)
    const result = await night({ publish: 'branch pages artifact' })
    expect(result.exitCode, result.stdout).toBe(0)
    expect(isReference()).toBe(true)
    expect(github.services.artifacts.map(({ name }) => name)).toEqual([
      'github-pages',
      's3-log-report',
    ])
    expect(result.outputs['artifact-id']).toBe('4000')
  })

  const refusals: [name: string, refuse: () => Record<string, string>, says: RegExp][] = [
    [
      'the branch is protected',
      () => {
        github.protect(repository, 'gh-pages')
        return {}
      },
      /::error::'gh-pages' is protected/,
    ],
    ['the token may not write', () => ({ token: 'read-token' }), /::error::.*contents: write/],
  ]
  for (const [name, refuse, says] of refusals)
    it(`fails, keeps its state and says what to do when ${name}`, async () => {
      await s3.put(logs)
      const refused = await night(refuse())
      expect(refused.exitCode).toBe(1)
      expect(refused.stdout).toMatch(says)
      expect(Number(refused.outputs.requests)).toBeGreaterThan(0)
      expect(github.git(repository, 'for-each-ref')).toBe('')
      expect(github.services.cache.length).toBeGreaterThan(0)
      github.unprotect(repository)
      const next = await night()
      expect(next.exitCode, next.stdout).toBe(0)
      expect(fetched(next)).toBe(0)
      expect(isReference()).toBe(true)
    })

  it('stops before it counts anything when the token is wrong: the history cannot be read', async () => {
    await s3.put(logs)
    const refused = await night({ token: 'stolen-token' })
    expect(refused.exitCode).toBe(1)
    expect(refused.stdout).toMatch(/::error::.*does not accept the token/)
    expect((await night()).exitCode).toBe(0)
    expect(isReference()).toBe(true)
  })
})

describe('privacy', { timeout: SLOW }, () => {
  it('keeps raw records of a public repository out of the cache', async () => {
    await s3.put(logs)
    github.visibility.set(repository, 'public')
    await night()
    expect(/\/\d\d\/records/.test(stored())).toBe(false)
    expect(stored().includes('/summary')).toBe(true)
    github.services.blobs.clear()
    github.services.cache.length = 0
    await night({ 'cache-encryption-key': 'a secret of thirty-two characters' })
    expect(stored().includes('/summary')).toBe(false)
    const again = await night({ 'cache-encryption-key': 'a secret of thirty-two characters' })
    expect(fetched(again)).toBe(0)
    expect(isReference()).toBe(true)
  })

  it('refuses whole addresses in a public repository, before it fetches anything', async () => {
    await s3.put(logs)
    github.visibility.set(repository, 'public')
    const refused = await night({ 'client-addresses': 'full' })
    expect(refused.exitCode).toBe(1)
    expect(refused.stdout).toContain("::error::client-addresses: 'full' is refused")
    expect(github.git(repository, 'for-each-ref')).toBe('')
  })

  it('shows neither the token nor the secret', async () => {
    await s3.put(logs)
    const secret = 'a secret of thirty-two characters'
    const { stdout, stderr, summary } = await night({ 'cache-encryption-key': secret })
    const shown = `${stdout}${stderr}${summary}`.replace(/^::add-mask::.*$/gm, '')
    expect(stdout).toContain(`::add-mask::${secret}`)
    expect(shown).not.toMatch(/write-token|a secret of|eC1hY2Nlc3MtdG9rZW4/)
  })
})

describe('bad input', { timeout: SLOW }, () => {
  it('ends in one error that names everything, and sets the outputs', async () => {
    const result = await night({ logs: 's3:/x', publish: 'ftp', 'time-zone': 'Mars', days: '0' })
    expect(result.exitCode).toBe(1)
    const errors = result.stdout.match(/^::error::.*$/gm)
    expect(errors).toHaveLength(1)
    for (const name of ['logs', 'publish', 'time-zone', 'days'])
      expect(errors?.[0]).toContain(`- ${name}: got`)
    expect(result.outputs).toMatchObject({ requests: '0', commit: '', alerts: '[]' })
  })
})

function stored(): string {
  return [...github.services.blobs.values()]
    .map((blob) => zstdDecompressSync(blob).toString('latin1'))
    .join('')
}
