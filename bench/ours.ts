/** The built action, run over a directory as the runner runs it, and its answer checked. */
import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Action, readAction, readCommandFile } from '../demo/runner.ts'
import type { Expected } from './corpora.ts'
import { type Measured, measure } from './measure.ts'

export interface MeasuredOurs extends Measured {
  /** From the start of the process until the front page's `data.json` was written; other pages and
   * the end of the process come after it. */
  readonly secondsToData: number
}

/** What a run is given beside its logs. */
export interface RunMore {
  readonly inputs: Readonly<Record<string, string>>
  readonly environment: Readonly<Record<string, string>>
  /** This project's, where none is given. */
  readonly action?: Action
}

/** Runs the action once. `place` gets the mirror (kept where it is there) and the report (made anew). */
export async function runOurs(
  log: string,
  place: string,
  days: number,
  more: RunMore = { inputs: {}, environment: {} },
): Promise<MeasuredOurs> {
  const began = Date.now()
  const inputs = { logs: log, days: `${Math.min(days, 366)}`, ...more.inputs }
  const { outputs: _, ...measured } = await runJob(place, { ...more, inputs })
  const written = statSync(join(place, 'report', 'data.json')).mtimeMs
  return { ...measured, secondsToData: (written - began) / 1000 }
}

/** Runs the action once in any role, and publishes nothing; see `runOurs`. */
export async function runJob(
  place: string,
  more: RunMore,
): Promise<Measured & { readonly outputs: Readonly<Record<string, string>> }> {
  const action = more.action ?? (await readAction())
  const temporary = join(place, 'temp')
  rmSync(temporary, { recursive: true, force: true })
  mkdirSync(temporary, { recursive: true })
  const file = (name: string): string => {
    writeFileSync(join(temporary, name), '')
    return join(temporary, name)
  }
  const given: Record<string, string> = {
    publish: 'none',
    cache: 'false',
    'report-directory': join(place, 'report'),
    'mirror-directory': join(place, 'mirror'),
    token: '',
    ...more.inputs,
  }
  const inputs = action.inputs.map((input) => [
    `INPUT_${input.name.replaceAll(' ', '_').toUpperCase()}`,
    given[input.name] ?? input.default,
  ])
  const output = file('output')
  const environment = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'example/site',
    GITHUB_RUN_ID: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_WORKSPACE: temporary,
    GITHUB_OUTPUT: output,
    GITHUB_STATE: file('state'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_STEP_SUMMARY: file('summary'),
    RUNNER_TEMP: temporary,
    ...Object.fromEntries(inputs),
    ...more.environment,
  }
  const measured = await measure(process.execPath, [action.main], environment, temporary)
  return { ...measured, outputs: readCommandFile(readFileSync(output, 'utf8')) }
}

/** What `runOurs` is given to take so many threads, as no input says it. */
export function withThreads(threads: number): {
  inputs: Record<string, string>
  environment: Record<string, string>
} {
  const code = `import os from 'node:os'; import { syncBuiltinESMExports } from 'node:module';
    os.availableParallelism = () => ${threads}; syncBuiltinESMExports()`
  const module = `data:text/javascript,${encodeURIComponent(code)}`
  return { inputs: {}, environment: { NODE_OPTIONS: `--import=${module}` } }
}

/** How many pages a run has made. */
export function pagesIn(place: string): number {
  return globSync('**/index.html', { cwd: join(place, 'report') }).length
}

interface Answer {
  readonly log: {
    readonly records: number
    readonly malformed: number
    readonly duplicates: number
  }
  readonly totals: { readonly requests: number; readonly bytes: number }
  readonly days: readonly {
    readonly day: string
    readonly requests: number
    readonly bytes: number
  }[]
  readonly tables: Readonly<Record<string, AnswerTable>>
}
interface AnswerTable {
  readonly rows: readonly { readonly name: string; readonly requests: number }[]
  readonly rest?: { readonly requests?: number }
}

/** Throws where the report does not say what the corpus holds, on these days. */
export function check(place: string, expected: Expected, days = Object.keys(expected.days)): void {
  const answer = JSON.parse(readFileSync(join(place, 'report', 'data.json'), 'utf8')) as Answer
  const sum = (of: 'records' | 'bytes') =>
    days.reduce((total, day) => total + (expected.days[day]?.[of] ?? 0), 0)
  const problems: string[] = []
  const same = (what: string, seen: unknown, wanted: unknown) => {
    if (seen !== wanted) problems.push(`${what}: ${seen}, expected ${wanted}`)
  }
  same('records', answer.log.records, sum('records'))
  same('duplicates', answer.log.duplicates, 0)
  same('requests', answer.totals.requests, sum('records'))
  same('bytes', answer.totals.bytes, sum('bytes'))
  for (const day of days) {
    const seen = answer.days.find((one) => one.day === day)
    same(`requests of ${day}`, seen?.requests, expected.days[day]?.records)
    same(`bytes of ${day}`, seen?.bytes, expected.days[day]?.bytes)
  }
  if (days.length === Object.keys(expected.days).length) {
    for (const table of ['statuses', 'operations'] as const) {
      for (const [name, requests] of Object.entries(expected[table])) {
        const row = answer.tables[table]?.rows.find((one) => one.name === name)
        same(`${table} ${name}`, row?.requests, requests)
      }
    }
    for (const table of ['keys', 'agents', 'referrers']) {
      const { rows = [], rest } = answer.tables[table] ?? {}
      const total = rows.reduce((all, row) => all + row.requests, rest?.requests ?? 0)
      same(`all ${table}`, total, sum('records'))
    }
  }
  if (problems.length > 0) throw new Error(`Counted wrongly:\n- ${problems.join('\n- ')}`)
}
