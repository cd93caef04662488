/**
 * One machine beside several that share a state, see docs/scale.md:
 *
 *   npm run bench:scale -- [parts] [report] [day] [plan] [--days 365] [--records 20000] [--front 30] [--shards 8] [--keys 1000000] [--write]
 *
 *   parts   what a plan, so many counting jobs and a report take together, beside one run over the same log objects
 *   report  the report over all these days, which others have counted: the first one, and that of the night after
 *   day     a million records of one day in eight log objects, which are counted in portions, beside one run over them
 *   plan    the plan of so many log objects, of which none is counted, and of which all but the last day are
 *
 * Each job is a process from its start to its end. Log objects of about 60 kB, as S3 delivers them, come from an S3 in this
 * process, which holds the state as well. `--write` puts the table into docs/performance.md.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { addDays, type DeliveryDay, isDeliveryDay } from '../src/calendar/day.ts'
import { corpora, type Made, makeCorpus } from './corpora.ts'
import { writeSection } from './document.ts'
import { machineName } from './measure.ts'
import { noNumberIn, readOptions } from './options.ts'
import { check } from './ours.ts'
import { startSharedS3 } from './s3.ts'
import { cellsOf, Machine, sumOf, type Taken } from './scale-jobs.ts'
import { CorpusBucket, listedBucket } from './scale-logs.ts'
import { countMadeUp } from './scale-state.ts'

const USAGE = `npm run bench:scale -- [parts] [report] [day] [plan] [--days 365] [--records 20000] [--front 30] [--shards 8] [--keys 1000000] [--write]

Measures jobs of several machines that share a state, beside one machine.
  parts      all of them together beside one run; report and plan: those alone; day: a huge one; all four where none is named
  --days     of the logs
  --records  a day
  --front    of how many days the front page is
  --shards   how many jobs count
  --keys     how many log objects are planned
  --write    puts the table into docs/performance.md`

const KINDS = ['parts', 'report', 'day', 'plan'] as const

const { values: options, positionals } = readOptions(
  USAGE,
  {
    days: { type: 'string', default: '365' },
    records: { type: 'string', default: '20000' },
    front: { type: 'string', default: '30' },
    shards: { type: 'string', default: '8' },
    keys: { type: 'string', default: '1000000' },
    write: { type: 'boolean', default: false },
  },
  ({ values: { days, records, front, shards, keys }, positionals: kinds }) => {
    const unknown = kinds.filter((kind) => !KINDS.some((one) => one === kind))
    return unknown.length > 0
      ? `Not expected: '${unknown[0]}'`
      : noNumberIn(
          {
            ...{ '--days': days, '--records': records, '--front': front },
            ...{ '--shards': shards, '--keys': keys },
          },
          1,
        )
  },
)
/** S3 delivers log objects of about so many records. */
const RECORDS_AN_OBJECT = 110
/** With one the report uses again what it drew, although it is published nowhere. */
const SECRET = 'a secret for nothing but benchmarks'
const CORPORA = path.join(tmpdir(), 's3-log-report-bench')
const ROOT = mkdtempSync(path.join(tmpdir(), 'bench-scale-'))
process.on('exit', () => rmSync(ROOT, { recursive: true, force: true }))

type Row = readonly [what: string, taken: Taken, note?: string]

const wants = (kind: (typeof KINDS)[number]): boolean =>
  positionals.length === 0 || positionals.includes(kind)
const rows: Row[] = []
if (wants('parts') || wants('report')) rows.push(...(await benchCounted()))
if (wants('day')) rows.push(...(await benchDay()))
if (wants('plan')) rows.push(...(await benchPlans()))
const table = tableOf(rows)
console.log(`\n${table}`)
if (options.write) writeSection('bench:scale', table)

/** What is counted by one machine and by several, and the report of it. */
async function benchCounted(): Promise<Row[]> {
  const made = makeLogs()
  const last = addDays(firstDayOf(made), Number(options.days))
  const logs = new CorpusBucket(made.directory)
  const s3 = await startSharedS3({ logs })
  const machine = new Machine(s3, ROOT, options.front)
  const state = 's3://state/s'
  try {
    logs.endBefore(last)
    const all = Object.keys(made.expected.days).filter((day) => day < last)
    const days = all.slice(-Number(options.front))
    const isRight = (place: string): void => check(place, made.expected, days)
    const ones = wants('parts') ? await runAlone(machine, isRight) : undefined
    const counting = await countInParts(machine, state)
    const report = { role: 'report', state, 'cache-encryption-key': SECRET }
    const first = (await machine.run(report, isRight)).taken
    const again = (await machine.run(report, isRight)).taken
    logs.endBefore('~')
    await countInParts(machine, state)
    const night = (await machine.run(report)).taken
    return [
      ...(ones === undefined ? [] : besideOne('', ones, counting, first)),
      ['report, the first one', first],
      ['report, nothing new', again],
      ['report, a day more', night],
    ]
  } finally {
    await s3.stop()
  }
}

/** A day that is more than one job counts at once. */
async function benchDay(): Promise<Row[]> {
  const made = makeCorpus(corpora.oneDay, CORPORA)
  const s3 = await startSharedS3({ logs: new CorpusBucket(made.directory) })
  const machine = new Machine(s3, ROOT, options.front)
  const state = 's3://state/s'
  try {
    const isRight = (place: string): void => check(place, made.expected)
    const ones = await runAlone(machine, isRight)
    const counting = await countInParts(machine, state)
    const { taken } = await machine.run({ role: 'report', state }, isRight)
    return besideOne(' over one day of 1,000,000 records', ones, counting, taken)
  } finally {
    await s3.stop()
  }
}

/** One run, without a state, and with one of its own: what it counts is kept as the jobs of several machines keep it. */
interface Alone {
  readonly without: Taken
  readonly keeping: Taken
}

async function runAlone(machine: Machine, isRight: (place: string) => void): Promise<Alone> {
  const { taken: without } = await machine.run({ state: '' }, isRight)
  const { taken: keeping } = await machine.run({ state: 's3://state/one' }, isRight)
  return { without, keeping }
}

/** One run, and the jobs that do the same: a plan, those that count, a report. */
function besideOne(
  over: string,
  { without, keeping }: Alone,
  counting: readonly Taken[],
  report: Taken,
): Row[] {
  const all = sumOf([...counting, report])
  const longest = Math.max(...counting.map(({ seconds }) => seconds))
  return [
    [`one run${over}`, without],
    ['the same, its counts and copies kept in a state', keeping],
    [
      `plan, ${counting.length - 1} × count, report`,
      all,
      `${ratio(all, without)} (one run), ${ratio(all, keeping)} (with a state), ${(all.gets / without.gets).toFixed(3)} × GET; the longest to count ${longest.toFixed(2)} s`,
    ],
  ]
}

function ratio(of: Taken, to: Taken): string {
  return `${(of.cpuSeconds / to.cpuSeconds).toFixed(2)} × on the cores`
}

/** Plan and count; resolves to what each of them took. */
async function countInParts(machine: Machine, state: string): Promise<Taken[]> {
  const { taken, outputs } = await machine.run({ role: 'plan', state, shards: options.shards })
  const counting = [taken]
  for (const shard of JSON.parse(outputs.shards ?? '[]') as number[])
    counting.push((await machine.run({ role: 'count', state, shard: `${shard}` })).taken)
  return counting
}

/** A day more than is asked for, which comes the night after. No record may be of days that are still to come. */
function makeLogs(): Made {
  const records = Number(options.records)
  return makeCorpus(
    {
      ...corpora.regular,
      name: `scale-${options.days}-${records}`,
      days: Number(options.days) + 1,
      recordsPerDay: records,
      firstDay: '2024-11-01',
      objectsPerDay: Math.max(1, Math.round(records / RECORDS_AN_OBJECT)),
    },
    CORPORA,
  )
}

function firstDayOf({ expected }: Made): DeliveryDay {
  const [first = ''] = Object.keys(expected.days)
  if (!isDeliveryDay(first)) throw new Error(`'${first}' is no day`)
  return first
}

/** A plan of all there is, and one of what is new beside what is counted. */
async function benchPlans(): Promise<Row[]> {
  const logs = listedBucket(Number(options.keys))
  const s3 = await startSharedS3({ logs })
  const machine = new Machine(s3, ROOT, options.front)
  const plan = { role: 'plan', state: 's3://state/s', shards: options.shards }
  const keys = Number(options.keys).toLocaleString('en')
  try {
    const { taken: all } = await machine.run(plan)
    await countMadeUp(s3, logs)
    const { taken: night } = await machine.run({ ...plan, 'full-listing': 'true' })
    const { taken: quick } = await machine.run(plan)
    return [
      [`plan of ${keys} log objects`, all],
      ['plan of the last day of them, the others are counted, all are listed', night],
      ['the same, only what can be new is listed', quick],
    ]
  } finally {
    await s3.stop()
  }
}

function tableOf(some: readonly Row[]): string {
  return [
    `${machineName()}, ${options.days} days of ${Number(options.records).toLocaleString('en')} records, ${options.front} of them on the front page, load ${loadavg()[0]?.toFixed(1)}.`,
    '',
    '| | time | on the cores | peak memory | requests | |',
    '|---|--:|--:|--:|--:|---|',
    ...some.map(([what, taken, note = '']) => `| ${[what, ...cellsOf(taken), note].join(' | ')} |`),
  ].join('\n')
}
