/**
 * Night after night of the built action, as GitHub runs it: each on a runner of its own, with the cache,
 * over a bucket of about 60 new log objects and 2,000 records a day, published to a branch.
 *
 *   npm run bench:year -- [--nights 400] [--from 0] [--lost 150,330] [--files] [--write]
 *
 * `--from 360 --nights 8` counts the first 360 days in one run and goes on from there; `--from 28,362`
 * plays so many nights after each. On nights named by `--lost` there is no cache. A log object goes from the bucket 90 days after its delivery, as under
 * a lifecycle rule. What the report says is checked every night. `--files` says which files changed;
 * `--write` puts the summary into docs/performance.md.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { readAction, runAction } from '../demo/runner.ts'
import { type GitHub, startGitHub } from '../test/github/github.ts'
import { startBucket } from './bucket.ts'
import { smallSite } from './corpora.ts'
import { type LogObjectMade, makeDays } from './delivery.ts'
import { writeSection } from './document.ts'
import { environment } from './endpoint.ts'
import { median, watch } from './measure.ts'

const { values: options } = parseArgs({
  options: {
    nights: { type: 'string', default: '400' },
    from: { type: 'string', default: '0' },
    lost: { type: 'string', default: '150,330' },
    files: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
const STRETCHES = options.from.split(',').map(Number)
const NIGHTS = Number(options.nights)
const LOST = new Set(options.lost.split(',').map(Number))

const FIRST_DAY = '2025-10-20'
const DAY = 86_400
/** When a night's job starts, after the midnight that ends its day. */
const JOB_AT = 3 * 3600
const EXPIRES_AFTER = 90 * DAY
/** List prices of us-east-1, in cents. */
const CENTS = { list: 0.0005, get: 0.00004 }
/** GitHub packs a repository's objects now and then. */
const REPACKED_EVERY = 50

/** Nights around which a median is taken, so that one that met a busy machine does not stand for all. */
const AROUND = 3

interface Night {
  readonly night: number
  readonly day: string
  readonly seconds: number
  readonly cpuSeconds: number
  readonly pushed: number
  readonly fetched: number
  readonly files: number
  readonly lists: number
  readonly gets: number
  readonly isLost: boolean
}

const action = await readAction()
const place = mkdtempSync(path.join(tmpdir(), 's3-log-report-year-'))
const github = await startGitHub()
const bucket = await startBucket()
let repository = ''
try {
  const nights: Night[] = []
  for (const first of STRETCHES) nights.push(...(await playNights(first)))
  const text = summaryOf(nights)
  console.log(`\n${text}`)
  if (options.write) writeSection('bench:year', text)
} finally {
  await bucket.stop()
  await github.close()
  rmSync(place, { recursive: true, force: true })
}

/** Plays the nights after the first days, in a repository of their own. */
async function playNights(first: number): Promise<Night[]> {
  repository = `jo/after-${first}`
  github.addRepository(repository)
  github.visibility.set(repository, 'private')
  github.services.cache.length = 0
  github.services.blobs.clear()
  bucket.expire(Number.POSITIVE_INFINITY)
  const nights: Night[] = []
  /** Written, but not delivered yet. */
  let underWay: LogObjectMade[] = []
  const delivered = new Map<string, { records: number; bytes: number }>()
  let number = 0
  for (const made of makeDays({ ...smallSite, days: first + NIGHTS }, FIRST_DAY, 'site/')) {
    number++
    const now = Date.parse(FIRST_DAY) / 1000 + number * DAY + JOB_AT
    underWay.push(...made)
    const come = underWay.filter((object) => object.delivered <= now)
    underWay = underWay.filter((object) => object.delivered > now)
    bucket.put(come)
    for (const { day, records, bytesSent } of come) {
      const so = delivered.get(day) ?? { records: 0, bytes: 0 }
      delivered.set(day, { records: so.records + records, bytes: so.bytes + bytesSent })
    }
    if (number < first) continue
    const night = await playNight(number, made[0]?.day ?? '')
    check(delivered)
    bucket.expire(now - EXPIRES_AFTER)
    if (number === first) continue
    nights.push(night)
    console.log(lineOf(night))
    if (number % REPACKED_EVERY === 0) github.git(repository, 'repack', '-adq')
  }
  return nights
}

async function playNight(night: number, day: string): Promise<Night> {
  const { services, traffic } = github
  const isLost = LOST.has(night)
  if (isLost) {
    services.cache.length = 0
    services.blobs.clear()
  }
  const before = { ...traffic, tree: treeOf(github) }
  const temporary = path.join(place, 'temp')
  const workspace = path.join(place, 'workspace')
  rmSync(temporary, { recursive: true, force: true })
  let watched: ReturnType<typeof watch> | undefined
  const result = await runAction({
    action,
    workspace,
    temporary,
    inputs: {
      logs: 's3://logs/site/',
      endpoint: bucket.url,
      publish: 'branch',
      token: 'write-token',
      'report-directory': path.join(temporary, 'report'),
    },
    environment: {
      ...environment,
      ...github.environment(repository, workspace, temporary),
      GITHUB_RUN_ID: String(night),
    },
    onStart: (_kill, pid) => {
      watched = watch(pid)
    },
  })
  const { cpuSeconds = Number.NaN } = watched?.stop() ?? {}
  if (result.exitCode !== 0) throw new Error(`Night ${night} failed:\n${result.stdout}`)
  forgetOldCaches(github)
  const tree = treeOf(github)
  if (options.files) showFiles(before.tree, tree)
  return {
    night,
    day,
    seconds: result.seconds,
    cpuSeconds,
    pushed: traffic.pushed - before.pushed,
    fetched: traffic.fetched - before.fetched,
    files: changed(before.tree, tree).length,
    ...bucket.requests(),
    isLost,
  }
}

/** The cache service keeps what was asked for within a week: of open parts, the last seven. */
function forgetOldCaches({ services }: GitHub): void {
  const open = services.cache.filter(({ key }) => key.includes('-open-'))
  for (const entry of open.slice(0, -7)) {
    services.cache.splice(services.cache.indexOf(entry), 1)
    services.blobs.delete(entry.blob)
  }
}

/** The branch's files, each with its id. */
function treeOf(github: GitHub): ReadonlyMap<string, string> {
  if (github.git(repository, 'for-each-ref', 'refs/heads/gh-pages') === '') return new Map()
  const lines = github.git(repository, 'ls-tree', '-r', '-z', 'gh-pages').split('\0')
  return new Map(
    lines.filter(Boolean).map((line) => {
      const [facts = '', name = ''] = line.split('\t')
      return [name, facts.split(' ')[2] ?? '']
    }),
  )
}

function changed(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) {
  return [...after].filter(([name, oid]) => before.get(name) !== oid).map(([name]) => name)
}

/** Each changed file with the bytes it takes in a pack without a delta. */
function showFiles(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): void {
  const names = changed(before, after)
  const out = execFileSync('git', ['cat-file', '--batch-check=%(objectsize) %(objectsize:disk)'], {
    cwd: github.git(repository, 'rev-parse', '--absolute-git-dir').trim(),
    input: names.map((name) => `${after.get(name)}\n`).join(''),
    encoding: 'utf8',
  }).split('\n')
  names.forEach((name, at) => {
    console.log(`    ${out[at]?.padStart(18)} ${name}`)
  })
}

interface Answer {
  readonly totals: { readonly requests: number; readonly bytes: number }
  readonly days: readonly { readonly day: string; requests: number; bytes: number }[]
}

/** Throws where the pages of the years do not say what was delivered so far. */
function check(delivered: ReadonlyMap<string, { records: number; bytes: number }>): void {
  const problems: string[] = []
  const years = [...new Set([...delivered.keys()].map((day) => day.slice(0, 4)))]
  const said = years.flatMap((year) => {
    const file = path.join(place, 'temp', 'report', year, 'data.json')
    const { days, totals } = JSON.parse(readFileSync(file, 'utf8')) as Answer
    const inYear = [...delivered].filter(([day]) => day.startsWith(year))
    const [records, bytes] = (['records', 'bytes'] as const).map((of) =>
      inYear.reduce((sum, [, all]) => sum + all[of], 0),
    )
    if (totals.requests !== records || totals.bytes !== bytes)
      problems.push(
        `${year}: ${totals.requests} requests of ${records}, ${totals.bytes} bytes of ${bytes}`,
      )
    return days
  })
  if (said.length !== delivered.size) problems.push(`${said.length} days of ${delivered.size}`)
  for (const { day, requests, bytes } of said) {
    const { records, bytes: sent } = delivered.get(day) ?? { records: 0, bytes: 0 }
    if (requests !== records || bytes !== sent)
      problems.push(`${day}: ${requests} requests of ${records}, ${bytes} bytes of ${sent}`)
  }
  if (problems.length > 0) throw new Error(`Counted wrongly:\n- ${problems.join('\n- ')}`)
}

function centsOf({ lists, gets }: Pick<Night, 'lists' | 'gets'>): number {
  return lists * CENTS.list + gets * CENTS.get
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`
}

function lineOf(night: Night): string {
  return [
    `night ${String(night.night).padStart(3)} ${night.day}`,
    `${night.seconds.toFixed(2)} s`,
    `${night.cpuSeconds.toFixed(2)} s on the cores`,
    `${megabytes(night.pushed)} pushed`,
    `${megabytes(night.fetched)} fetched`,
    `${night.files} files`,
    `${night.lists} LIST ${night.gets} GET`,
    `${centsOf(night).toFixed(4)} cents`,
    ...(night.isLost ? ['the cache was lost'] : []),
  ].join(', ')
}

function summaryOf(nights: readonly Night[]): string {
  const ordinary = nights.filter(({ isLost }) => !isLost)
  const row = (what: string, some: readonly Night[]): string => {
    const of = (pick: (night: Night) => number): number => median(some.map(pick))
    const cells = [
      what,
      `${of(({ seconds }) => seconds).toFixed(2)} s`,
      `${of(({ cpuSeconds }) => cpuSeconds).toFixed(2)} s`,
      megabytes(of(({ pushed }) => pushed)),
      of(({ files }) => files).toFixed(0),
      `${of(({ lists }) => lists)} LIST, ${of(({ gets }) => gets)} GET`,
      of(centsOf).toFixed(4),
    ]
    return `| ${cells.join(' | ')} |`
  }
  const around = (middle: number): Night[] =>
    ordinary.filter(({ night }) => Math.abs(night - middle) <= AROUND)
  const [early, late] = [around(32), around(366)]
  const sum = (pick: (night: Night) => number): number =>
    nights.reduce((all, night) => all + pick(night), 0)
  const cpu = (some: readonly Night[]): number => median(some.map(({ cpuSeconds }) => cpuSeconds))
  const lists = sum((night) => night.lists)
  const gets = sum((night) => night.gets)
  return [
    `${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.version}, Linux. Medians of the nights named.`,
    '',
    '| | time | on the cores | pushed | files changed | requests | cents |',
    '|---|--:|--:|--:|--:|--:|--:|',
    ...(early.length > 0 ? [row(`nights ${32 - AROUND} to ${32 + AROUND}`, early)] : []),
    ...(late.length > 0 ? [row(`nights ${366 - AROUND} to ${366 + AROUND}`, late)] : []),
    row(`all ${ordinary.length} ordinary nights`, ordinary),
    ...nights
      .filter(({ isLost }) => isLost)
      .map((night) => row(`night ${night.night}, cache lost`, [night])),
    '',
    `${nights.length} nights pushed ${megabytes(sum((night) => night.pushed))} and fetched ` +
      `${megabytes(sum((night) => night.fetched))} with git; ${lists.toLocaleString('en')} LIST and ` +
      `${gets.toLocaleString('en')} GET requests of S3 cost ${sum(centsOf).toFixed(2)} cents.` +
      (early.length > 0 && late.length > 0
        ? ` A night of the second year takes ${(cpu(late) / cpu(early)).toFixed(2)} of the time on the cores that one of the second month takes.`
        : ''),
  ].join('\n')
}
