/** The doctor as the runner starts him: the built action, in the role, over buckets of many kinds. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { forPeople, type RunResult } from '../../demo/runner.ts'
import { type AmazonS3, startAmazonS3 } from '../doctor/bucket.ts'
import { lineWith } from '../formats/fixtures.ts'
import { type GitHub, startGitHub } from '../github/github.ts'
import { leftBehind, makePlace } from './place.ts'

let s3: AmazonS3
/** Two hours ago, as keys and lines tell times. */
const then = new Date(Date.now() - 7_200_000)
const [day = '', clock = ''] = then.toISOString().slice(0, 19).split('T')
const stamp = `${day}-${clock.replaceAll(':', '-')}`
const HOSTILE = '\\x1b]0;x\\x07<img/src=x>::error::gotcha##[group]`|@jo'

const line = (id: number, other: Parameters<typeof lineWith>[0] = {}): string =>
  `${lineWith({ requestId: `ID${id}`, bucket: 'www.example.com', host: 'www.example.com', status: '200', ...other })}\n`
const cloudfront =
  '#Version: 1.0\n#Fields: date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status cs(Referer) cs(User-Agent) cs-uri-query cs(Cookie) x-edge-result-type x-edge-request-id x-host-header\n' +
  `${[day, clock, 'LAX50-P2', '1433', '203.0.113.7', 'GET', 'd111111abcdef8.cloudfront.net', '/a.html', '200', '-', 'curl', '-', '-', 'Hit', 'ID', 'cdn.example.com'].join('\t')}\n`

beforeAll(async () => {
  s3 = await startAmazonS3(['logs', 'other'])
  for (const prefix of ['www/', 'wwwx/', 'cold/', 'mixed/'])
    for (const at of [1, 2, 3]) await s3.put('logs', `${prefix}${stamp}-${at}`, line(at))
  const key = `E1ABCDEFGHIJKL.${day}-${clock.slice(0, 2)}.0123abcd.gz`
  const packed = new Uint8Array(gzipSync(cloudfront))
  for (const prefix of ['cdn/', 'mixed/']) await s3.put('logs', prefix + key, packed)
  await s3.put('logs', `json/${stamp}-A`, '{"Records":[]}\n')
  await s3.put(
    'logs',
    `hostile/${stamp}-A`,
    `${line(1, { bucket: HOSTILE, host: HOSTILE })}${HOSTILE} ${HOSTILE}\n`,
  )
})
afterAll(() => s3[Symbol.asyncDispose]())
beforeEach(() => {
  s3.denied = /^$/
  s3.archived = /^$/
  s3.slow = /^$/
  s3.logging = { 'www.example.com': { bucket: 'logs', prefix: 'www/' } }
  s3.asked.length = 0
})

async function examine(logs: string, inputs: Record<string, string> = {}): Promise<RunResult> {
  using place = makePlace()
  const result = await place.run(
    { logs, endpoint: s3.endpoint, role: 'doctor', 'mirror-directory': '', ...inputs },
    { environment: { ...s3.environment, GITHUB_REPOSITORY: '' } },
  )
  expect(leftBehind(place)).toEqual([])
  return result
}

/** The lines with a sign, without blanks that make columns. */
function marked({ stdout }: RunResult): string[] {
  return forPeople(stdout)
    .split('\n')
    .filter((text) => /^ {2}[✓!✗–?] /.test(text))
    .map((text) => text.trim().replace(/ {2,}/g, ' '))
}

const trouble = (result: RunResult): string[] =>
  marked(result).filter((text) => !/^[✓–?]/.test(text))

describe('a bucket that is well', () => {
  it('is told so, and nothing is changed', async () => {
    const result = await examine('s3://logs/www/')
    expect(result.exitCode, result.stdout).toBe(0)
    expect(marked(result).slice(0, 9)).toEqual([
      '✓ bucket it is there, in eu-central-1',
      '✓ list s3:ListBucket is allowed',
      expect.stringMatching(/^✓ log objects 3 log objects, 2 kB/),
      '✓ delivery the newest came 2 hours ago',
      '✓ read s3:GetObject: 3 of 3 log objects came',
      '✓ keys dated, simple',
      '✓ format S3 server access log: 3 of 3 lines of 3 log objects are records',
      '✓ logging www.example.com is logged to s3://logs/www/',
      '✓ records of bucket www.example.com (3); of host www.example.com (3)',
    ])
    expect(trouble(result)).toEqual([])
    expect(result.stdout).toContain('Nothing is missing in what was looked at.')
    expect(s3.asked.length).toBeGreaterThan(4)
    expect(s3.asked.filter((what) => !what.startsWith('GET '))).toEqual([])
    expect(new Set(Object.values(result.outputs))).toEqual(new Set(['', '0', '[]']))
    expect(result.summary).toContain('✅')
  })
})

it('passing trouble is outlasted', async () => {
  s3.slow = /./
  const result = await examine('s3://logs/www/')
  expect([result.exitCode, trouble(result)], result.stdout).toEqual([0, []])
  expect(s3.asked.length).toBe(2 * new Set(s3.asked).size)
})

describe('what is to be pasted', () => {
  it('makes the report that was promised, with the permissions that the policy gives', async () => {
    const { stdout, summary } = await examine('s3://logs/www/\ns3://logs/cdn/', { days: '7' })
    const [workflow = '', policy = ''] = [...summary.matchAll(/^```\w+\n(.*?)^```$/gms)].map(
      ([, text]) => text ?? '',
    )
    for (const text of [workflow, policy]) expect(forPeople(stdout)).toContain(text.trim())
    const { steps } = parse(workflow).jobs.report as { steps: { with: Record<string, string> }[] }
    const inputs = steps.at(-1)?.with ?? {}
    expect(inputs).toEqual({
      logs: 's3://logs/www/\ns3://logs/cdn/\n',
      site: 'www.example.com',
      publish: 'none',
      days: 7,
    })
    const { Statement } = JSON.parse(policy) as { Statement: { Resource: string[] }[] }
    const [reads] = Statement.map(({ Resource }) => Resource).filter(Array.isArray)
    s3.asked.length = 0
    using place = makePlace()
    const night = await place.run(
      { ...inputs, endpoint: s3.endpoint, cache: 'false' },
      { environment: { ...s3.environment, GITHUB_REPOSITORY: '' } },
    )
    expect(night.exitCode, night.stdout).toBe(0)
    expect(night.outputs['new-log-objects']).toBe('4')
    const got = s3.asked.filter((what) => !what.includes('list-type'))
    expect(got.length).toBe(4)
    for (const what of got) {
      const arn = what.replace('GET /', 'arn:aws:s3:::').replace(/\?.*/, '')
      expect(
        reads?.some((resource) => arn.startsWith(resource.slice(0, -1))),
        arn,
      ).toBe(true)
    }
  })
})

const cases: [name: string, logs: string, set: () => void, code: number, has: RegExp][] = [
  [
    'nothing there',
    's3://logs/ww/',
    () => {},
    1,
    /^✗ log objects none at all[\s\S]*elsewhere[\s\S]*s3:\/\/logs\/www\/[\s\S]*put-bucket-logging/m,
  ],
  [
    'no such bucket',
    's3://nobody/www/',
    () => {},
    1,
    /^✗ bucket no such bucket[\s\S]*There is no bucket 'nobody'/m,
  ],
  [
    'no permission to list',
    's3://logs/www/',
    () => {
      s3.denied = /list-type/
    },
    1,
    /^✗ list access denied[\s\S]*may not s3:ListBucket on arn:aws:s3:::logs[\s\S]*^\? read/m,
  ],
  [
    'no permission to get',
    's3://logs/www/',
    () => {
      s3.denied = /\/logs\/www\//
    },
    1,
    /^✗ read s3:GetObject: 0 of 3[\s\S]*may not s3:GetObject on arn:aws:s3:::logs\/www\/\*/m,
  ],
  [
    'one that is refused',
    's3://logs/www/',
    () => {
      s3.denied = /-2$/
    },
    0,
    /^! read s3:GetObject: 2 of 3 log objects came/m,
  ],
  [
    'an archive',
    's3://logs/cold/',
    () => {
      s3.archived = /\/cold\//
    },
    1,
    /^✗ storage 3 of 3 are archived \(3 GLACIER\)/m,
  ],
  [
    'some in an archive',
    's3://logs/cold/',
    () => {
      s3.archived = /\/cold\/.*-1$/
    },
    0,
    /^! storage 1 of 3 are archived[\s\S]*2 of 2 log objects came/m,
  ],
  [
    'two formats',
    's3://logs/mixed/',
    () => {},
    0,
    /^✓ formats (?=.*S3 server access log)(?=.*CloudFront standard log \(gzip\)).*4 of 4 lines/m,
  ],
  [
    'CloudFront',
    's3://logs/cdn/',
    () => {},
    0,
    /^✓ keys dated, cloudfront[\s\S]*distribution [\s\S]*cdn\.example\.com/m,
  ],
  ['no log at all', 's3://logs/json/', () => {}, 1, /^✗ format an unknown format: 0 of 1 line/m],
  ['neighbours', 's3://logs/www', () => {}, 0, /^! prefix it takes in 1 neighbour[\s\S]*wwwx\//m],
  [
    'logging that is off',
    's3://logs/www/',
    () => {
      s3.logging = { 'www.example.com': null }
    },
    0,
    /^! logging it is off for www\.example\.com/m,
  ],
  [
    'logging that nobody may ask for',
    's3://logs/www/',
    () => {
      s3.logging = {}
    },
    0,
    /^– logging s3:GetBucketLogging on www\.example\.com is not allowed/m,
  ],
  [
    'two sources',
    's3://logs/www/\ns3://logs/cdn/',
    () => {},
    0,
    /^s3:\/\/logs\/www\/$[\s\S]*^s3:\/\/logs\/cdn\/$[\s\S]*4 log objects/m,
  ],
]

describe('a bucket with', () => {
  it.each(cases)('%s is told', async (_, logs, set, code, has) => {
    set()
    const result = await examine(logs)
    const text = forPeople(result.stdout).replace(/^ +/gm, '').replace(/ {2,}/g, ' ')
    expect(text).toMatch(has)
    expect(result.exitCode, text).toBe(code)
    expect(text.includes('error: The nightly job lacks: ')).toBe(code === 1)
    expect(s3.asked.filter((what) => !what.startsWith('GET '))).toEqual([])
  })
})

describe('a repository', () => {
  let github: GitHub
  beforeAll(async () => {
    github = await startGitHub()
    github.addRepository('jo/site')
  })
  afterAll(() => github.close())
  beforeEach(() => {
    github.visibility.set('jo/site', 'private')
    github.pages.clear()
    github.requests.length = 0
  })

  async function published(inputs: Record<string, string>): Promise<RunResult> {
    using place = makePlace()
    const environment = {
      ...s3.environment,
      ...github.environment('jo/site', place.root, place.temporary),
    }
    const given = {
      logs: 's3://logs/www/',
      endpoint: s3.endpoint,
      role: 'doctor',
      publish: 'branch',
    }
    return place.run({ ...given, 'mirror-directory': '', ...inputs }, { environment })
  }

  it('that is ready is told so, and nothing of it is changed', async () => {
    github.pages.set('jo/site', { public: false, source: { branch: 'gh-pages' } })
    const result = await published({ token: 'write-token' })
    expect(result.exitCode, result.stdout).toBe(0)
    expect(trouble(result)).toEqual([])
    expect(marked(result)).toEqual(
      expect.arrayContaining([
        '✓ repository jo/site, private',
        "✓ token it may make the branch 'gh-pages' of jo/site",
        "✓ Pages there is a private site, made of the branch 'gh-pages'",
      ]),
    )
    expect(github.requests.filter((what) => !what.startsWith('GET '))).toEqual([])
    expect(github.git('jo/site', 'for-each-ref')).toBe('')
  })

  it('that may not be written to fails the job', async () => {
    const result = await published({ token: 'read-token' })
    expect(result.exitCode).toBe(1)
    expect(trouble(result)).toEqual([
      '✗ token it may not publish to a branch',
      '! Pages there is no Pages site yet',
    ])
    expect(result.stdout).toContain('contents: write')
    expect(result.stdout).toContain('lacks: token (Publishing (branch))')
  })

  it('without a token is told so, as no other run would begin', async () => {
    const result = await published({ token: '' })
    expect(result.exitCode).toBe(1)
    expect(trouble(result)).toContain('✗ token there is none to publish to a branch')
  })

  it('that is public is told what that hides, and what seals its cache', async () => {
    github.visibility.set('jo/site', 'public')
    const result = await published({ token: 'write-token' })
    expect(result.exitCode).toBe(0)
    expect(trouble(result)).toEqual([
      '! Pages there is no Pages site yet',
      expect.stringMatching(/^! cache anyone may read/),
    ])
  })

  it('with a state is asked for that, too', async () => {
    const state = { publish: 'artifact', token: 'write-token' }
    const well = await published({ ...state, state: 's3://other/state/' })
    expect([well.exitCode, trouble(well)]).toEqual([0, []])
    expect(marked(well)).toContain('✓ list s3:ListBucket is allowed: 0 files')
    const not = await published({ ...state, state: 's3://nobody/state/' })
    expect([not.exitCode, trouble(not)]).toEqual([1, ['✗ list no such bucket (s3:ListBucket)']])
  })
})

it('a directory is looked at, too', async () => {
  using place = makePlace()
  const logs = path.join(place.root, 'logs')
  mkdirSync(logs)
  writeFileSync(path.join(logs, `${stamp}-A`), line(1))
  const result = await examine(logs)
  expect(result.exitCode, result.stdout).toBe(0)
  expect(marked(result)[0]).toBe('✓ directory it is there')
  expect(s3.asked).toEqual([])
})

it('what a log line says stays text in log and summary', async () => {
  const result = await examine('s3://logs/hostile/')
  expect(result.stdout).not.toMatch(
    /^::(?!error::The nightly|warning::)|##\[|[\x00-\x09\x0b-\x1f\x7f]/m,
  )
  expect(result.stdout).toContain('gotcha')
  const text = result.summary
    .replace(/<\/?(h3|p|table|tr|td|br|b|code)>/g, '')
    .replace(/^```[\s\S]*?^```$/gm, '')
  expect(text).not.toMatch(/[<>`|@](?!\d+;)/)
  expect(result.summary).toContain('gotcha')
})
