/** docs/scale.md: its workflow is run as GitHub runs the jobs of one, and its numbers are those of the code. */
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import {
  egressCosts,
  PREFIX_GETS_A_SECOND,
  readingSeconds,
  requestsCost,
} from '../../src/action/job/reading.ts'
import { readSettings } from '../../src/action/settings.ts'
import { pricesOf } from '../../src/report/model/prices.ts'
import { action } from './complaints.ts'
import { blocksOf, readDocument } from './documents.ts'

interface Job {
  readonly needs?: string | readonly string[]
  readonly if?: string
  readonly outputs?: Readonly<Record<string, string>>
  readonly strategy?: {
    readonly 'fail-fast': boolean
    readonly matrix: Readonly<Record<string, string | readonly string[]>>
  }
  readonly permissions: Readonly<Record<string, string>>
  readonly steps: readonly {
    readonly id?: string
    readonly uses: string
    readonly with: Readonly<Record<string, string | number>>
  }[]
}
const OURS = 's3-log-report/s3-log-report@v1'
const blocks = blocksOf('docs/scale.md', 'yaml')
const jobsIn = (text = '') => (parse(text) as { jobs: Record<string, Job> }).jobs
const workflow = blocks.find((text) => /^on:/m.test(text))
const jobs = jobsIn(workflow) as Record<'plan' | 'count' | 'report', Job>
/** The same with a report of each bucket: two jobs, one of which takes the place of another. */
const { report: last, ...reports } = jobsIn(blocks.find((text) => text.includes('other-reports')))
const { report: _, ...counting } = jobs
const manyJobs = { ...counting, ...reports, report: last } as Record<string, Job>

type Result = 'success' | 'failure' | 'skipped' | 'cancelled'
interface Ran {
  readonly job: string
  readonly inputs: Readonly<Record<string, string>>
}

/** What of an expression GitHub works out where it starts a job: as much as the workflow uses. */
function worked(
  text: string,
  needs: Readonly<Record<string, { result: Result; outputs: Record<string, string> }>>,
  more: Readonly<Record<string, unknown>> = {},
): unknown {
  const code = text.replace(/^\$\{\{|\}\}$/g, '').trim()
  const names = { needs, fromJSON: JSON.parse, cancelled: () => false, ...more }
  return new Function(...Object.keys(names), `return (${code})`)(...Object.values(names))
}

/** Runs the jobs, of which `act` says how each ends. */
function runWorkflow(
  act: (ran: Ran) => { result: Result; outputs?: Record<string, string> },
  all: Readonly<Record<string, Job>> = jobs,
): readonly Ran[] {
  const ran: Ran[] = []
  const done: Record<string, { result: Result; outputs: Record<string, string> }> = {}
  for (const [name, job] of Object.entries(all)) {
    const needs = [job.needs ?? []].flat()
    for (const one of needs) expect(done).toHaveProperty(one)
    const seen = Object.fromEntries(needs.map((one) => [one, done[one]])) as typeof done
    // Without a status function of its own, a condition holds only where all that it needs succeeded.
    const hasStatus = /\b(always|cancelled|failure|success)\(\)/.test(job.if ?? '')
    const isRun =
      (hasStatus || needs.every((one) => done[one]?.result === 'success')) &&
      (job.if === undefined || worked(job.if, seen) === true)
    if (!isRun) {
      done[name] = { result: 'skipped', outputs: {} }
      continue
    }
    const [matrix] = Object.entries(job.strategy?.matrix ?? {})
    const values =
      typeof matrix?.[1] === 'string'
        ? (worked(matrix[1], seen) as unknown[])
        : (matrix?.[1] ?? [undefined])
    expect(values.length, 'a matrix without a value is an error').toBeGreaterThan(0)
    const step = job.steps.find(({ uses }) => uses === OURS)
    const answers = values.map((value) => {
      const context = matrix === undefined ? {} : { matrix: { [matrix[0]]: value } }
      const inputs = Object.fromEntries(
        Object.entries(step?.with ?? {}).map(([input, text]) => [
          input,
          String(text).replace(/\$\{\{.*?\}\}/g, (code) => String(worked(code, seen, context))),
        ]),
      )
      ran.push({ job: name, inputs })
      return act({ job: name, inputs })
    })
    const outputs = Object.fromEntries(
      Object.entries(job.outputs ?? {}).map(([output, text]) => {
        const steps = { [step?.id ?? '']: { outputs: answers[0]?.outputs ?? {} } }
        return [output, String(worked(text, {}, { steps }))]
      }),
    )
    const result = answers.every((one) => one.result === 'success') ? 'success' : 'failure'
    done[name] = { result, outputs }
  }
  return ran
}

const planning = (shards: readonly number[], failing: readonly number[] = []) =>
  runWorkflow(({ job, inputs }) =>
    job === 'plan'
      ? { result: 'success', outputs: { shards: JSON.stringify(shards) } }
      : { result: failing.includes(Number(inputs.shard)) ? 'failure' : 'success' },
  ).map(({ job, inputs }) => `${job} ${inputs.shard ?? ''}`.trim())

const defaultInputs: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(action.inputs).map(([name, row]) => [name, row.default ?? '']),
)

describe('the workflow of docs/scale.md', () => {
  it('counts each shard that is planned, then reports', () =>
    expect(planning([1, 2, 3])).toEqual(['plan', 'count 1', 'count 2', 'count 3', 'report']))

  it('counts nothing where nothing is new, and reports all the same', () =>
    expect(planning([])).toEqual(['plan', 'report']))

  it('reports also where a shard failed, which ends none of the others', () => {
    expect(planning([1, 2], [1])).toEqual(['plan', 'count 1', 'count 2', 'report'])
    expect(jobs.count.strategy?.['fail-fast']).toBe(false)
  })

  it('ends where there is no plan', () =>
    expect(runWorkflow(() => ({ result: 'failure' })).map(({ job }) => job)).toEqual(['plan']))

  it('gives each job inputs that it takes, and all the same ones for what is counted', () => {
    const all = runWorkflow(({ job }) => ({
      result: 'success',
      outputs: job === 'plan' ? { shards: '[1,2]' } : {},
    }))
    const settings = all.map(({ inputs }) => {
      const given: Record<string, string> = {
        ...defaultInputs,
        token: 't',
        ...inputs,
      }
      return readSettings((name) => given[name] ?? '', { GITHUB_REPOSITORY: 'jo/site' })
    })
    expect(settings.map(({ role }) => role)).toEqual(['plan', 'count', 'count', 'report'])
    for (const { sources, state, counting } of settings)
      expect([sources, state, counting]).toEqual([
        settings[0]?.sources,
        settings[0]?.state,
        settings[0]?.counting,
      ])
  })

  it('makes a report of each bucket before that of all, which leads to them', () => {
    const ran = runWorkflow(
      ({ job }) => ({
        result: job === 'reports' ? 'failure' : 'success',
        outputs: job === 'plan' ? { shards: '[1]' } : {},
      }),
      manyJobs,
    )
    expect(ran.map(({ job }) => job)).toEqual([
      ...['plan', 'count', 'reports', 'reports', 'reports'],
      'report',
    ])
    const settings = ran.slice(2).map(({ inputs }) => {
      const given: Record<string, string> = { ...defaultInputs, token: 't', ...inputs }
      return readSettings((name) => given[name] ?? '', { GITHUB_REPOSITORY: 'jo/site' })
    })
    const all = settings.at(-1)
    expect(settings.slice(0, -1).flatMap(({ sources }) => sources)).toEqual(all?.sources)
    const directories = settings.map(({ publish }) => publish.branchDirectory)
    expect(directories).toEqual(['sites/www', 'sites/shop', 'sites/downloads', '.'])
    expect(all?.report.otherReports).toEqual([{ directory: 'sites/*', title: null }])
  })

  it('lets only the report write to the repository', () => {
    expect(jobs.plan.permissions).toEqual({ 'id-token': 'write' })
    expect(jobs.count.permissions).toEqual({ 'id-token': 'write' })
    expect(jobs.report.permissions).toEqual({ contents: 'write', 'id-token': 'write' })
  })
})

describe('the table of docs/scale.md', () => {
  const rows = [...readDocument('docs/scale.md').matchAll(/^\| ([\d.]+) TB \|(.*)\|$/gm)].map(
    ([, size = '', cells = '']) => ({
      bytes: Number(size) * 1e12,
      cells: cells.split('|').map((cell) => cell.trim()),
    }),
  )
  const prices = pricesOf('us-east-1')
  const dollars = (value: number): string =>
    Math.round(value).toLocaleString('en', {
      style: 'currency',
      currency: 'USD',
      maximumFractionDigits: 0,
    })
  const time = (seconds: number): string => {
    const hours = seconds / 3600
    if (hours < 1) return `${Math.round(seconds / 60)} minutes`
    return `${hours < 10 ? Math.round(hours * 10) / 10 : Math.round(hours).toLocaleString('en')} hours`
  }

  it('has four rows', () => expect(rows.length).toBe(4))

  for (const { bytes, cells } of rows)
    it(`is worked out of ${bytes / 1e12} TB as it says`, () => {
      const gets = bytes / 60_000
      const work = { gets, lists: gets / 1000, bytes }
      const { beyondFree, all } = egressCosts(bytes, prices)
      const near = readingSeconds(work, 'within the region')
      // As the page says of where to run.
      expect(all / requestsCost(work, prices)).toBeGreaterThan(10)
      expect(cells.slice(1)).toEqual([
        `$${requestsCost(work, prices).toFixed(2)}`,
        `${dollars(beyondFree)} to ${dollars(all)}`,
        '$0',
        time(readingSeconds(work)),
        time(near),
        time(Math.max(near / 16, gets / PREFIX_GETS_A_SECOND)),
      ])
    })
})
