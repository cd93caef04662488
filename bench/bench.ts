/**
 * Times the whole action over seeded logs, beside the programs it is compared with:
 *
 *   node bench/bench.ts [corpus…] [--runs 5] [--no-rivals] [--write]
 *
 * A run is a process from its start to its end, over a directory of log objects, that publishes nothing;
 * of ours it is also told when the front page's data.json was written.
 * Its counts are checked before a time is believed. Runs of the programs alternate, so that what
 * else the machine does meets all of them. `--write` puts the table into docs/performance.md.
 */
import { cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Corpus, corpora, type Made, makeCorpus } from './corpora.ts'
import { writeSection } from './document.ts'
import { type Measured, median } from './measure.ts'
import { check, type MeasuredOurs, runOurs } from './ours.ts'
import { analog, goaccess, isInstalled, type Rival } from './rivals.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '5' },
    rivals: { type: 'boolean', default: true },
    write: { type: 'boolean', default: false },
  },
  allowNegative: true,
})
const RUNS = Number(options.runs)
const CORPORA = join(tmpdir(), 's3-log-report-bench')
/** Above it other programs take a part of the cores that cannot be told from ours. */
const QUIET = 0.5

interface Row {
  readonly what: string
  readonly seconds: number
  readonly secondsToData: number | undefined
  readonly cpuSeconds: number | undefined
  readonly peakMB: number | undefined
  readonly records: number
  readonly logBytes: number
  /** To the time of the row it is measured by. */
  readonly ratio?: string
}

const names =
  positionals.length > 0 ? positionals : ['regular', 'small', 'bigDay', 'hostile', 'history']
const unknown = names.filter((name) => !Object.hasOwn(corpora, name))
if (unknown.length > 0) {
  throw new Error(
    `No such corpus: ${unknown.join(', ')}. There are ${Object.keys(corpora).join(', ')}`,
  )
}

const [load = 0] = loadavg()
if (load > QUIET)
  console.log(`The machine is busy (load ${load.toFixed(1)}): times will be too long.`)
const place = mkdtempSync(join(tmpdir(), 's3-log-report-bench-run-'))
process.on('exit', () => rmSync(place, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1))
const rows: Row[] = []
for (const name of names) {
  const corpus: Corpus = corpora[name as keyof typeof corpora]
  console.log(`Making the corpus ${corpus.name}`)
  const made = makeCorpus(corpus, CORPORA)
  if (name === 'history') rows.push(...(await benchHistory(corpus, made)))
  else rows.push(...(await benchCorpus(corpus, made, name === 'regular')))
}
const table = tableOf(rows)
console.log(`\n${table}`)
if (options.write) writeSection('bench', table)

/** Ours and Analog by turns, GoAccess once: it takes minutes. */
async function benchCorpus(corpus: Corpus, made: Made, withGoaccess: boolean): Promise<Row[]> {
  const { expected, directory } = made
  const rivals = options.rivals && corpus.objectsPerDay === 1 ? [analog] : []
  const present = rivals.filter(isInstalledOrSay)
  const ours: MeasuredOurs[] = []
  const theirs: Measured[] = []
  for (let run = 0; run < RUNS; run++) {
    const home = join(place, 'ours')
    rmSync(home, { recursive: true, force: true })
    ours.push(await runOurs(directory, home, corpus.days))
    if (run === 0) check(home, expected)
    // Hostile logs take Analog gigabytes and half a minute; once shows it.
    if (corpus.isHostile && run > 0) continue
    for (const rival of present) theirs.push(await rival.run(directory, place))
    console.log(`  run ${run + 1}: ${[ours, theirs].map((all) => seconds(all.at(-1))).join(' ')}`)
  }
  const row = rowOf(`**${corpus.name}**`, ours, expected)
  const wholes = rows.find(({ what }) => what === '**regular**')
  const isSameRecords = corpus.name === 'small' && wholes !== undefined
  const measured = [isSameRecords ? withRatio(row, wholes) : row]
  if (theirs.length > 0) measured.push(asRival(rowOf('by Analog', theirs, expected), row))
  if (withGoaccess && options.rivals && isInstalledOrSay(goaccess)) {
    const one = await goaccess.run(directory, place)
    measured.push(asRival(rowOf('by GoAccess', [one], expected), row))
  }
  return measured
}

/** The last day over the state of all before it, and over no state. */
async function benchHistory(corpus: Corpus, made: Made): Promise<Row[]> {
  const days = Object.keys(made.expected.days)
  const last = days.at(-1) ?? ''
  const before = linked(made, 'before', (name) => !name.startsWith(last))
  const lastOnly = linked(made, 'last', (name) => name.startsWith(last))
  const state = join(place, 'state')
  console.log('  counting the years before')
  const all = await runOurs(before, state, 30)
  // One directory for both runs, since a source is known by its path.
  const linkLast = () => {
    for (const name of readdirSync(lastOnly)) linkSync(join(lastOnly, name), join(before, name))
  }
  linkLast()
  const after: MeasuredOurs[] = []
  const alone: MeasuredOurs[] = []
  for (let run = 0; run < RUNS; run++) {
    const home = join(place, 'after')
    rmSync(home, { recursive: true, force: true })
    cpSync(state, home, { recursive: true })
    after.push(await runOurs(before, home, 30))
    if (run === 0) check(home, made.expected, days.slice(-30))
    rmSync(home, { recursive: true, force: true })
    alone.push(await runOurs(lastOnly, home, 30))
    console.log(`  run ${run + 1}: ${[after, alone].map((runs) => seconds(runs.at(-1))).join(' ')}`)
  }
  const { expected } = made
  const records = expected.records - corpus.recordsPerDay
  const day = { records: corpus.recordsPerDay, logBytes: expected.logBytes / days.length }
  const rest = { records, logBytes: expected.logBytes - day.logBytes }
  const base = rowOf('one day, empty state', alone, day)
  return [
    rowOf('**history**: 365 days', [all], rest),
    base,
    withRatio(rowOf('the same day over the 365', after, day), base),
  ]
}

/** A directory of hard links to some of the log objects. */
function linked({ directory }: Made, name: string, isWanted: (name: string) => boolean): string {
  const links = join(place, name)
  mkdirSync(links, { recursive: true })
  for (const file of readdirSync(directory)) {
    if (isWanted(file)) linkSync(join(directory, file), join(links, file))
  }
  return links
}

function isInstalledOrSay(rival: Rival): boolean {
  if (isInstalled(rival)) return true
  console.log(`  ${rival.name} is not installed: ${rival.howToInstall}`)
  return false
}

function rowOf(
  what: string,
  runs: readonly (Measured | MeasuredOurs)[],
  { records, logBytes }: { readonly records: number; readonly logBytes: number },
): Row {
  const onCores = runs.flatMap(({ cpuSeconds }) => cpuSeconds ?? [])
  const toData = runs.flatMap((run) => ('secondsToData' in run ? run.secondsToData : []))
  const peaks = runs.flatMap(({ peakMB }) => peakMB ?? [])
  return {
    what,
    seconds: median(runs.map((run) => run.seconds)),
    secondsToData: toData.length === 0 ? undefined : median(toData),
    cpuSeconds: onCores.length === 0 ? undefined : median(onCores),
    peakMB: peaks.length === 0 ? undefined : Math.max(...peaks),
    records,
    logBytes,
  }
}

function withRatio(row: Row, to: Row): Row {
  const whole = (row.seconds / to.seconds).toFixed(2)
  return { ...row, ratio: `${whole} × ${to.what.replaceAll('*', '')}` }
}

function asRival(row: Row, ours: Row): Row {
  const [whole, toData] = [ours.seconds, ours.secondsToData ?? ours.seconds].map((seconds) =>
    (seconds / row.seconds).toFixed(2),
  )
  return { ...row, ratio: `ours takes ${whole} of it, ${toData} to data.json` }
}

function seconds(run: Measured | undefined): string {
  return run === undefined ? '' : `${run.seconds.toFixed(2)} s`
}

function tableOf(all: readonly Row[]): string {
  const lines = all.map(({ what, records, logBytes, ratio, peakMB, ...row }) => {
    const cells = [
      what,
      records.toLocaleString('en'),
      `${(logBytes / 1e6).toFixed(0)} MB`,
      `${row.seconds.toFixed(2)} s`,
      row.secondsToData === undefined ? '' : `${row.secondsToData.toFixed(2)} s`,
      row.cpuSeconds === undefined ? '' : `${row.cpuSeconds.toFixed(2)} s`,
      ratio ?? '',
      `${Math.round(records / row.seconds).toLocaleString('en')}`,
      `${(logBytes / 1e6 / row.seconds).toFixed(0)}`,
      peakMB === undefined ? '' : `${peakMB.toFixed(0)} MB`,
    ]
    return `| ${cells.join(' | ')} |`
  })
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.version}, Linux`
  return [
    `${machine}. Medians of ${RUNS} runs that took turns.`,
    '',
    '| | records | log | time | to data.json | on the cores | ratio | records/s | MB/s | peak memory |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...lines,
  ].join('\n')
}
