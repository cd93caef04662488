/** Every stage, every kind of period and page fails in turn: each ends the run with one error that says
 * what it is about, and what was counted before is saved. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { makeDemoLogs } from '../../demo/logs.ts'
import { folderOf } from '../../src/mirror/mirror.ts'
import { startProxy } from '../sync/store.ts'
import { type Job, Jobs } from './jobs.ts'
import type { Place } from './place.ts'

/** Three months of two years, so that there are all kinds of periods, with one before the front page's. */
const logs = ['2025-10-20', '2025-12-05', '2026-01-10'].flatMap(
  (firstDay) => makeDemoLogs({ firstDay, days: 1, recordsPerDay: 30, prefix: '' }).objects,
)
let jobs: Jobs
let front: Awaited<ReturnType<typeof startProxy>>

beforeAll(async () => {
  jobs = await Jobs.start()
  front = await startProxy(Number(new URL(jobs.s3.endpoint).port))
})
afterEach(() => {
  front.fault = () => ({ kind: 'pass' })
  jobs.tidy()
})
afterAll(async () => {
  await front.stop()
  await jobs[Symbol.asyncDispose]()
})

/** A directory where a file must go: what is written there fails, whoever runs this. */
function block(place: Place, file: string): undefined {
  mkdirSync(path.join(place.root, file, 'in the way'), { recursive: true })
}
const shelf = 'temp/s3-log-report/mirror/held/shelf'
/** Where the log objects of this repository's report are held. */
const held = (): string =>
  `temp/s3-log-report/mirror/held/${folderOf({ kind: 's3', bucket: jobs.s3.bucket, prefix: `${jobs.repository}/` })}`
const report = 'temp/s3-log-report/report'

interface Row {
  readonly name: string
  readonly says: RegExp
  readonly spoil: (place: Place) => Job | undefined
  /** What of a night the cache has in the end. */
  readonly saved: 'all counts' | 'some counts' | 'nothing'
}

const blocked = (name: string, file: string, says: RegExp): Row => ({
  name,
  says,
  spoil: (place) => block(place, file),
  saved: 'all counts',
})
/** Something lies in the way of what this node is made into. */
const inTheWay = (node: string): RegExp =>
  new RegExp(`^::error::Could not make ${node}: could not .*/shelf/.*Remove it, and run again`)
/** Something lies in the way of a rollup. Who names it is who came upon it first: it or a page of it. */
const rollupInTheWay = (name: string): RegExp =>
  inTheWay(`(the rollup ${name}|the page [^:]*|the front page[^:]*)`)
const onBranch = { publish: 'branch' }

const rows: readonly Row[] = [
  {
    name: 'opening the mirror',
    says: /The mirror in .* cannot be kept/,
    spoil(place) {
      writeFileSync(path.join(place.root, 'file'), '')
      return { inputs: { 'mirror-directory': path.join(place.root, 'file/mirror') } }
    },
    saved: 'nothing',
  },
  {
    name: 'reading the history',
    says: /does not accept the token/,
    spoil: () => ({ inputs: { ...onBranch, token: 'stolen' } }),
    saved: 'nothing',
  },
  {
    name: 'listing',
    says: /^::error::Access denied: .* may not s3:/,
    spoil() {
      front.fault = (method) =>
        method === 'GET' ? { kind: 'refuse', status: 403, code: 'AccessDenied' } : { kind: 'pass' }
      return { inputs: { endpoint: front.endpoint } }
    },
    saved: 'nothing',
  },
  {
    name: 'keeping what was fetched',
    says: /The mirror in .* cannot be kept/,
    spoil: (place) => block(place, `${held()}/2026/01/10/records.zst`),
    saved: 'some counts',
  },
  {
    name: 'counting',
    says: /The mirror in .* cannot be kept/,
    spoil: (place) => block(place, `${held()}/2026/01/10/summary`),
    saved: 'some counts',
  },
  // The other months and years are the same days as one of these.
  ...['front', 'before', '2025'].map((name) =>
    blocked(`the rollup ${name}`, `${shelf}/${name}`, rollupInTheWay(name)),
  ),
  ...['front', 'before', '2026-01', '2025-12', '2026', '2025'].map((name) =>
    blocked(`the head of ${name}`, `${shelf}/${name}-head`, inTheWay(`the rollup ${name}`)),
  ),
  ...[
    ['the front page’s numbers', 'front-data'],
    ['the front page', 'front'],
    ['the page of all periods', 'index'],
    ['the page 2025-12', '2025-12'],
    ['the page 2025', '2025'],
  ].map(([node = '', name]) => blocked(node, `${shelf}/page-${name}`, inTheWay(node))),
  blocked(
    'what became of cases in a month',
    `${shelf}/history-2025-12`,
    inTheWay('what became of cases in 2025-12'),
  ),
  blocked(
    'what the job tells of the front page',
    `${shelf}/front-facts`,
    inTheWay('the front page'),
  ),
  {
    name: 'what is known of copies',
    says: /^::error::Could not .*\/shelf\/copies-private.*Remove it, and run again/,
    spoil(place) {
      block(place, `${shelf}/copies-private`)
      return { inputs: onBranch }
    },
    saved: 'nothing',
  },
  // Before anything is fetched.
  ...['index.html', '.s3-log-report.json'].map(
    (name): Row => ({
      ...blocked(`finding ${name}`, `${report}/${name}`, /The report cannot be written/),
      saved: 'nothing',
    }),
  ),
  ...['data.json', '2025/index.html'].map((name) =>
    blocked(`writing ${name}`, `${report}/${name}`, /The report cannot be written/),
  ),
  {
    name: 'a template of one’s own',
    says: /^::error::Could not make the [^:]*page[^:]*: .*layout\.hbs/,
    spoil(place) {
      mkdirSync(path.join(place.root, 'own'))
      writeFileSync(path.join(place.root, 'own/layout.hbs'), '{{#if}')
      return { inputs: { 'template-directory': path.join(place.root, 'own') } }
    },
    saved: 'all counts',
  },
  {
    name: 'publishing, refused',
    says: /'gh-pages' is protected/,
    spoil() {
      jobs.github.protect(jobs.repository, 'gh-pages')
      return { inputs: onBranch }
    },
    saved: 'all counts',
  },
  {
    name: 'putting the state where it is kept',
    says: /^::error::Access denied: .* may not s3:/,
    spoil() {
      front.fault = (method) =>
        method === 'PUT' ? { kind: 'refuse', status: 403, code: 'AccessDenied' } : { kind: 'pass' }
      const state = `s3://${jobs.s3.bucket}/state/${jobs.repository}/`
      return { inputs: { endpoint: front.endpoint, state } }
    },
    saved: 'all counts',
  },
  {
    name: 'telling, in the job summary',
    says: /^::error::Could not open \/.* \(EISDIR\)/,
    spoil: (place) => ({ environment: { GITHUB_STEP_SUMMARY: place.root } }),
    saved: 'all counts',
  },
]

it.each(rows)('$name fails: one error, and what was counted is saved', async (row) => {
  const { says, spoil, saved } = row
  jobs.newRepository()
  await jobs.deliver(logs)
  const place = jobs.newPlace()
  const { inputs, environment } = spoil(place) ?? {}
  const { exitCode, stdout, stderr } = await jobs.run({
    place,
    inputs: { publish: 'none', ...inputs },
    ...(environment && { environment }),
  })
  expect(exitCode, stdout).toBe(1)
  expect(stderr).toBe('')
  expect(stdout).not.toMatch(/unhandled/i)
  expect(stdout.match(/^::error::.*$/gm)).toEqual([expect.stringMatching(says)])
  if (saved !== 'nothing') expect(stdout).toMatch(/^Cache: \d/m)
})

const harmless: readonly { name: string; says: RegExp; spoil: () => Job | undefined }[] = [
  {
    name: 'the cache cannot be had or saved',
    says: /Nothing in the cache yet[\s\S]*Not saved: /,
    spoil() {
      jobs.github.services.cacheMood = 'failing'
      return undefined
    },
  },
  {
    name: 'log objects may not be deleted',
    says: /::warning::.* not deleted \(403 AccessDenied\)/,
    spoil() {
      front.fault = (method) =>
        method === 'DELETE' || method === 'POST'
          ? { kind: 'refuse', status: 403, code: 'AccessDenied' }
          : { kind: 'pass' }
      return { inputs: { ...onBranch, endpoint: front.endpoint, 'delete-after-days': '1' } }
    },
  },
]

it.each(harmless)('no error where $name: it is said, and costs no count', async (row) => {
  jobs.newRepository()
  await jobs.deliver(logs)
  const { inputs } = row.spoil() ?? {}
  const { exitCode, stdout, stderr } = await jobs.run({ inputs: { publish: 'none', ...inputs } })
  expect(exitCode, stdout).toBe(0)
  expect(stderr).toBe('')
  expect(stdout).toMatch(row.says)
  expect(stdout).not.toMatch(/^::error::/m)
})
