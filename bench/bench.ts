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
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { corpora, type Made, makeCorpus } from './corpora.ts'
import { writeSection } from './document.ts'
import type { Measured } from './measure.ts'
import { noNumberIn, readOptions } from './options.ts'
import { check, type MeasuredOurs, pagesIn, runOurs, withThreads } from './ours.ts'
import type { Corpus } from './records.ts'
import { analog, duckdb, goaccess, goaccessOfEdges, type Rival, wordCount } from './rivals.ts'
import { floorOf, marginal, measuredBy, type Row, rival, tableOf } from './rows.ts'

const USAGE = `npm run bench -- [corpus…] [--runs 5] [--no-rivals] [--write]

Times the whole action over seeded logs, beside the programs it is compared with.
  corpus       ${Object.keys(corpora).join(', ')}; all where none is named
  --runs       how often each program runs
  --no-rivals  without the programs it is compared with
  --write      puts the table into docs/performance.md`

const { values: options, positionals } = readOptions(
  USAGE,
  {
    runs: { type: 'string', default: '5' },
    rivals: { type: 'boolean', default: true },
    write: { type: 'boolean', default: false },
  },
  ({ values, positionals: names }) => {
    const unknown = names.filter((name) => !Object.hasOwn(corpora, name))
    return unknown.length > 0
      ? `No such corpus: ${unknown.join(', ')}`
      : noNumberIn({ '--runs': values.runs }, 1)
  },
)
const RUNS = Number(options.runs)
const CORPORA = join(tmpdir(), 's3-log-report-bench')
/** Above it other programs take a part of the cores that cannot be told from ours. */
const QUIET = 0.5
/** Analog is given directories of so many log objects at most: it is told each by name. */
const FEW_OBJECTS = 100
/** How many threads the action is also run with. */
const THREADS = [1, 2, 4]

type Name = keyof typeof corpora

const names = positionals.length > 0 ? positionals : Object.keys(corpora)

const [load = 0] = loadavg()
if (load > QUIET)
  console.log(`The machine is busy (load ${load.toFixed(1)}): times will be too long.`)
const place = mkdtempSync(join(tmpdir(), 's3-log-report-bench-run-'))
process.on('exit', () => rmSync(place, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1))

interface Compared {
  readonly ours: Row
  readonly analog?: Row
}
const done = new Map<Name, Compared>()
const rows: Row[] = []
for (const name of names as Name[]) {
  const corpus: Corpus = corpora[name]
  console.log(`Making the corpus ${corpus.name}`)
  const made = makeCorpus(corpus, CORPORA)
  if (name === 'history') rows.push(...(await benchHistory(corpus, made)))
  else rows.push(...(await benchCorpus(name, corpus, made)))
  if (name === 'regular')
    rows.push(...(await benchOthers(made)), ...(await benchThreads(corpus, made)))
  if (corpus.writing === 'w3c') rows.push(...(await benchEdges(corpus, made)))
  if (name === 'bigDay') rows.push(...marginalRows())
}
const table = tableOf(rows, RUNS)
console.log(`\n${table}`)
if (options.write) writeSection('bench', table)

/** Ours and Analog by turns. */
async function benchCorpus(name: Name, corpus: Corpus, made: Made): Promise<Row[]> {
  const { expected, directory } = made
  const isFew = corpus.writing === 's3' && corpus.days * corpus.objectsPerDay <= FEW_OBJECTS
  const isCompared = isFew && isPresent(analog)
  const ours: MeasuredOurs[] = []
  const theirs: Measured[] = []
  for (let run = 0; run < RUNS; run++) {
    const home = emptied('ours')
    ours.push(await runOurs(directory, home, corpus.days))
    if (run === 0) check(home, expected)
    // Hostile logs take Analog gigabytes and half a minute; once shows it.
    if (isCompared && !(corpus.isHostile && run > 0))
      theirs.push(await analog.run(directory, place, expected.records))
    say(run, [ours, theirs])
  }
  const pages = pagesIn(join(place, 'ours'))
  const floor = floorOf(expected.records, pages)
  const row: Row = { what: `**${corpus.name}**`, runs: ours, ...expected, floor }
  const whole = done.get('regular')?.ours
  const shown = name === 'small' && whole !== undefined ? measuredBy(row, whole) : row
  if (theirs.length === 0) {
    done.set(name, { ours: row })
    return [shown]
  }
  const byAnalog = rival('Analog', theirs, row)
  done.set(name, { ours: row, analog: byAnalog })
  return [shown, byAnalog]
}

/** Programs that take long or much, once each. */
async function benchOthers({ directory, expected }: Made): Promise<Row[]> {
  const ours = done.get('regular')?.ours
  const measured: Row[] = []
  for (const other of [goaccess, duckdb]) {
    if (ours === undefined || !isPresent(other)) continue
    measured.push(rival(other.name, [await other.run(directory, place, expected.records)], ours))
  }
  return measured
}

/** What unpacks the same log objects and counts their lines, or reads them, and the same records as S3 writes them; each
 * beside a run of ours. */
async function benchEdges(corpus: Corpus, { directory, expected }: Made): Promise<Row[]> {
  const measured: Row[] = [await benchText(corpus, directory)]
  for (const other of [wordCount, goaccessOfEdges]) {
    if (!isPresent(other)) continue
    const runs: Measured[] = []
    const ours: MeasuredOurs[] = []
    for (let run = 0; run < RUNS; run++) {
      runs.push(await other.run(directory, place, expected.records))
      ours.push(await runOurs(directory, emptied('ours'), corpus.days))
      say(run, [ours, runs])
    }
    measured.push(rival(other.name, runs, { what: corpus.name, runs: ours, ...expected }))
  }
  return measured
}

/** CloudFront's records beside those of S3's text, of which there are as many. */
async function benchText(corpus: Corpus, directory: string): Promise<Row> {
  const text = makeCorpus(corpora.regular, CORPORA)
  const edges: MeasuredOurs[] = []
  const runs: MeasuredOurs[] = []
  for (let run = 0; run < RUNS; run++) {
    runs.push(await runOurs(text.directory, emptied('ours'), corpus.days))
    edges.push(await runOurs(directory, emptied('ours'), corpus.days))
    say(run, [runs, edges])
  }
  return rival("ours of S3's text", runs, { what: corpus.name, runs: edges, ...text.expected })
}

/** The same with one thread and more, whatever the number of cores. */
async function benchThreads(corpus: Corpus, { directory, expected }: Made): Promise<Row[]> {
  const runs = THREADS.map((): MeasuredOurs[] => [])
  for (let run = 0; run < RUNS; run++) {
    for (const [at, threads] of THREADS.entries()) {
      const home = emptied('ours')
      runs[at]?.push(await runOurs(directory, home, corpus.days, withThreads(threads)))
      if (run === 0) check(home, expected)
    }
    say(run, runs)
  }
  const measured = THREADS.map((threads, at): Row => {
    const what = threads === 1 ? 'with one thread' : `with ${threads} threads`
    return { what, runs: runs[at] ?? [], ...expected }
  })
  return measured.map((row, at) => {
    const one = measured[0]
    return at === 0 || one === undefined ? row : measuredBy(row, one)
  })
}

function marginalRows(): Row[] {
  const [more, less] = [done.get('bigDay'), done.get('oneDay')]
  if (more === undefined || less === undefined) return []
  const theirs = more.analog && less.analog ? ([more.analog, less.analog] as const) : undefined
  return [marginal('what the 4,000,000 more take', more.ours, less.ours, theirs)]
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
  for (const name of readdirSync(lastOnly)) linkSync(join(lastOnly, name), join(before, name))
  const after: MeasuredOurs[] = []
  const alone: MeasuredOurs[] = []
  for (let run = 0; run < RUNS; run++) {
    const home = emptied('after')
    cpSync(state, home, { recursive: true })
    after.push(await runOurs(before, home, 30))
    if (run === 0) check(home, made.expected, days.slice(-30))
    alone.push(await runOurs(lastOnly, emptied('after'), 30))
    say(run, [after, alone])
  }
  const { expected } = made
  const records = expected.records - corpus.recordsPerDay
  const day = { records: corpus.recordsPerDay, logBytes: expected.logBytes / days.length }
  const rest = { records, logBytes: expected.logBytes - day.logBytes }
  const floor = floorOf(day.records, pagesIn(join(place, 'after')))
  const base: Row = { what: 'one day, empty state', runs: alone, ...day, floor }
  return [
    { what: '**history**: 365 days', runs: [all], ...rest },
    base,
    measuredBy({ what: 'the same day over the 365', runs: after, ...day }, base),
  ]
}

/** A directory of this name with nothing in it. */
function emptied(name: string): string {
  const home = join(place, name)
  rmSync(home, { recursive: true, force: true })
  return home
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

function isPresent(other: Rival): boolean {
  if (!options.rivals) return false
  if (other.isInstalled()) return true
  console.log(`  ${other.name} is not installed: ${other.howToInstall}`)
  return false
}

function say(run: number, all: readonly (readonly Measured[])[]): void {
  const times = all.flatMap((runs) => runs[run]?.seconds.toFixed(2) ?? [])
  console.log(`  run ${run + 1}: ${times.join(' s, ')} s`)
}
