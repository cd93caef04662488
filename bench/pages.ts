/**
 * How long the pages of many months take when all of them are drawn again, as after a change of title or a new release.
 *
 *   npm run bench:pages -- [--months 24] [--runs 3] [--actions DIR,DIR]
 *
 * Counts the logs of so many months of a small site, and then runs over them again, when nothing is left to count: once
 * with another title, which changes every page, and once more with that title, which changes none. The difference is what
 * the pages take. `--actions` names other clones, whose builds take turns with this one's.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Action, readAction } from '../demo/runner.ts'
import { smallSite } from './corpora.ts'
import { makeDays } from './delivery.ts'
import { type Measured, median } from './measure.ts'
import { noNumberIn, readOptions } from './options.ts'
import { pagesIn, runOurs } from './ours.ts'

const USAGE = `npm run bench:pages -- [--months 24] [--runs 3] [--actions DIR,DIR]

Draws the pages of many months again, and says how long each takes.
  --months   how many months
  --runs     how often; the medians are printed
  --actions  other clones, whose builds take turns`

const { values: options } = readOptions(
  USAGE,
  {
    months: { type: 'string', default: '24' },
    runs: { type: 'string', default: '3' },
    actions: { type: 'string', default: '' },
  },
  ({ values: { months, runs }, positionals: [more] }) =>
    more === undefined
      ? noNumberIn({ '--months': months, '--runs': runs }, 1)
      : `Not expected: '${more}'`,
)
const FIRST_DAY = '2024-11-01'
/** Enough that each page has all of its tables, of about as many rows as of a busier site. */
const site = { ...smallSite, recordsPerDay: 500, objectsPerDay: 1 }
const HEAD = [
  '| build | pages | all drawn anew | none | a page |',
  '|---|--:|--:|--:|--:|',
] as const

const place = mkdtempSync(path.join(tmpdir(), 's3-log-report-pages-'))
try {
  const logs = writeLogs(Number(options.months), path.join(place, 'logs'))
  const others = options.actions.split(',').filter((directory) => directory !== '')
  const actions = [
    await readAction(),
    ...(await Promise.all(others.map((one) => readAction(path.resolve(one))))),
  ]
  for (const [at, action] of actions.entries()) await report(action, logs, at, 'counts')
  const taken = actions.map(() => [] as { all: number; none: number }[])
  for (let run = 0; run < Number(options.runs); run++)
    for (const [at, action] of actions.entries()) {
      const all = secondsOf(await report(action, logs, at, `run ${run}`))
      const none = secondsOf(await report(action, logs, at, `run ${run}`))
      taken[at]?.push({ all, none })
    }
  console.log(HEAD.join('\n'))
  for (const [at, action] of actions.entries()) console.log(rowOf(action, at, taken[at] ?? []))
} finally {
  rmSync(place, { recursive: true, force: true })
}

/** The log objects of so many whole months, a file each. */
function writeLogs(months: number, directory: string): string {
  mkdirSync(directory)
  const [first, end] = [new Date(FIRST_DAY), new Date(FIRST_DAY)]
  end.setUTCMonth(end.getUTCMonth() + months)
  const days = (end.getTime() - first.getTime()) / 86_400_000
  for (const objects of makeDays({ ...site, days }, FIRST_DAY, ''))
    for (const { key, body } of objects) writeFileSync(path.join(directory, key), body)
  return directory
}

function report(action: Action, logs: string, at: number, title: string): Promise<Measured> {
  const own = path.join(place, `${at}`)
  return runOurs(logs, own, 30, { inputs: { title }, environment: {}, action })
}

/** Processor time, where the system tells it: a busy machine changes it least. */
function secondsOf({ cpuSeconds, seconds }: Measured): number {
  return cpuSeconds ?? seconds
}

function rowOf(
  { directory }: Action,
  at: number,
  taken: readonly { all: number; none: number }[],
): string {
  const pages = pagesIn(path.join(place, `${at}`))
  const [all, none] = [taken.map((one) => one.all), taken.map((one) => one.none)].map(median)
  const each = median(taken.map((one) => (one.all - one.none) / pages))
  const seconds = (value = 0): string => `${value.toFixed(2)} s`
  return `| ${path.basename(directory)} | ${pages} | ${seconds(all)} | ${seconds(none)} | ${(each * 1000).toFixed(0)} ms |`
}
