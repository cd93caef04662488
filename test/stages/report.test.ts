import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import { PATIENCE_MS } from '../../src/action/cache/cache.ts'
import { CallPatience } from '../../src/action/cache/download.ts'
import { readSettings } from '../../src/action/settings.ts'
import { run } from '../../src/run.ts'
import { startWorkers, type Workers } from '../../src/workers/workers.ts'
import { until } from '../until.ts'

const home = path.resolve(import.meta.dirname, '../..')
const place = mkdtempSync(path.join(tmpdir(), 'report-'))
const logs = path.join(place, 'logs')
mkdirSync(logs)
afterAll(() => rmSync(place, { recursive: true }))

// A day in each of three months, so that there is a period before, and pages of other periods.
for (const day of ['2026-09-20', '2026-10-05', '2026-11-10']) deliver(logs, day)

/** A log object of one read. */
function deliver(directory: string, day: string): void {
  const time = `${day.slice(8)}/${{ 9: 'Sep', 0: 'Oct', 1: 'Nov', 2: 'Dec' }[day[6] ?? '']}/2026:12:00:00 +0000`
  const record = `0f1e bucket [${time}] 203.0.113.9 - R${day} REST.GET.OBJECT a.html "GET /a.html HTTP/1.1" 200 - 5 5 9 4 "-" "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0" - aGVsbG8= - - - bucket.s3.amazonaws.com TLSv1.3 - -\n`
  writeFileSync(path.join(directory, `${day}-13-00-00-0123456789ABCDEF`), record)
}

const { inputs } = parse(readFileSync(path.join(home, 'action.yml'), 'utf8')) as {
  inputs: Record<string, { default?: string }>
}

/** Runs over the logs, from an empty state where no run of that name was before, with threads that do
 * as `changed` says. */
async function report(
  name: string,
  changed: (workers: Workers) => Partial<Workers>,
  version = '1',
  workerFile = path.join(home, 'src/worker.ts'),
  more: Readonly<Record<string, string>> = {},
) {
  const workers = startWorkers(2, workerFile)
  const directory = path.join(place, name)
  const given: Record<string, string> = {
    ...{ logs, publish: 'none', cache: 'false', ...more },
    'mirror-directory': path.join(directory, 'mirror'),
    'report-directory': path.join(directory, 'report'),
  }
  const settings = readSettings((input) => given[input] ?? inputs[input]?.default ?? '', {
    GITHUB_WORKSPACE: place,
    RUNNER_TEMP: place,
  })
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  try {
    await run(settings, {
      ...{ environment: {}, home, version, threads: 2, now: Date.UTC(2026, 10, 23) / 1000 },
      workers: { ...workers, ...changed(workers) },
      patience: new CallPatience(PATIENCE_MS),
      signal: new AbortController().signal,
      code: { counting: '', naming: '', periods: '', copies: '', pages: '' },
    })
  } finally {
    vi.restoreAllMocks()
    await workers.close()
  }
  return path.join(directory, 'report')
}

describe('the front page’s numbers', () => {
  it.each(['front', 'before', '2026-11'])(
    'are asked for first, also where %s is there last',
    async (late) => {
      const asked: string[] = []
      let adding = 0
      await report(`late-${late}`, (workers) => ({
        async addUp(buildPlan, ...rest) {
          const isLate = buildPlan.name === late
          if (!isLate) adding++
          const head = await workers.addUp(buildPlan, ...rest)
          if (isLate) await until(() => adding === 0)
          else adding--
          return head
        },
        makePage(task, ...rest) {
          asked.push(`${task.part} ${task.name}`)
          return workers.makePage(task, ...rest)
        },
      }))
      expect(asked[0]).toBe('numbers page-front-data')
      expect(asked.sort()).toEqual([
        'history history-2026-09',
        'history history-2026-10',
        'history history-2026-11',
        'html page-front',
        'numbers page-front-data',
        'whole page-2026',
        'whole page-2026-09',
        'whole page-2026-10',
        'whole page-explore',
        'whole page-index',
        // Its days are those of the front page.
        'without tables page-2026-11',
      ])
    },
  )

  it('are written while their tables are made', async () => {
    const there: boolean[] = []
    const directory = await report('first', (workers) => ({
      async makePage(task, ...rest) {
        const page = await workers.makePage(task, ...rest)
        if (task.part === 'numbers') {
          const file = path.join(place, 'first/report/data.json')
          await until(() => existsSync(file))
          there.push(existsSync(path.join(place, 'first/report/days.csv')))
        }
        return page
      },
    }))
    expect(there).toEqual([false])
    expect(existsSync(path.join(directory, 'days.csv'))).toBe(true)
    expect(
      JSON.parse(readFileSync(path.join(directory, 'data.json'), 'utf8')).totals.requests,
    ).toBe(1)
  })
})

describe('the page Explore', () => {
  it('knows the visitors of days and pages', async () => {
    const directory = await report('visitors', () => ({}))
    const script = readFileSync(path.join(directory, 'explore/files.js'), 'utf8')
    const told: unknown[] = new Function('files', `return ${script}`)((...all: unknown[]) => all)
    const days = (length: number, on: number) =>
      Array.from({ length }, (_, at) => (at + 1 === on ? 1 : null))
    // The same person on three days, the first of them before the front page's period.
    expect(told[2]).toEqual([
      { from: '2026-10-12', to: '2026-11-10', visitors: 1 },
      { from: '2026-11-01', to: '2026-11-30', visitors: 1, days: days(10, 10) },
      { from: '2026-10-01', to: '2026-10-31', visitors: 1, days: days(5, 5) },
      { from: '2026-09-01', to: '2026-09-30', visitors: 1, days: days(20, 20) },
      { from: '2026-01-01', to: '2026-12-31', visitors: 1 },
    ])
  })
})

describe('a new release', () => {
  const filesOf = (directory: string): ReadonlyMap<string, string> =>
    new Map(
      readdirSync(directory, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
        .map((file) => [path.relative(directory, file), readFileSync(file, 'utf8')]),
    )

  it('makes all pages anew, and changes the version on the front page and beside it alone', async () => {
    const before = filesOf(await report('release', () => ({}), '8.1.2'))
    const made: string[] = []
    const directory = await report(
      'release',
      (workers) => ({
        makePage(task, ...rest) {
          made.push(task.plan.path)
          return workers.makePage(task, ...rest)
        },
      }),
      '9.0.1',
    )
    const after = filesOf(directory)
    expect(new Set(made).size).toBe(7)
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort())
    const changed = [...after].filter(([name, text]) => before.get(name) !== text)
    expect(changed.map(([name]) => name).sort()).toEqual([
      'data.json',
      'index.html',
      'operations.html',
    ])
    for (const [name, text] of changed)
      expect(text.replaceAll('9.0.1', '8.1.2')).toBe(before.get(name))
  })
})

describe('open data', () => {
  const open = { 'open-data': 'true', 'open-data-licence': 'CC0-1.0' }
  const worker = path.join(home, 'src/worker.ts')
  const bytesOf = (report: string, name: string): string => {
    const bytes = readFileSync(path.join(report, 'data', name))
    return createHash('sha256').update(bytes).digest('hex')
  }

  it('is a file of each month that is over and of each later day; a night rewrites nothing old', async () => {
    const own = path.join(place, 'open logs')
    mkdirSync(own)
    const night = async (
      days: readonly string[],
      more: Readonly<Record<string, string>> = open,
    ) => {
      for (const day of days) deliver(own, day)
      const made: string[] = []
      const makes = (workers: Workers): Partial<Workers> => ({
        makeFile(task, ...rest) {
          if (task.kind === 'open data') made.push(task.path)
          return workers.makeFile(task, ...rest)
        },
      })
      const directory = await report('open', makes, '1', worker, { ...more, logs: own })
      const files = existsSync(path.join(directory, 'data'))
        ? readdirSync(path.join(directory, 'data')).sort()
        : []
      return {
        made: made.sort(),
        digests: new Map(files.map((name) => [name, bytesOf(directory, name)])),
        directory,
      }
    }
    const beside = ['README.md', 'datapackage.json']
    const first = await night(['2026-10-05', '2026-10-30', '2026-11-10'])
    expect([...first.digests.keys()]).toEqual(['2026-10.parquet', '2026-11-10.parquet', ...beside])
    const second = await night(['2026-11-11'])
    expect(second.made).toEqual(['data/2026-11-11.parquet'])
    for (const [name, digest] of first.digests)
      expect(second.digests.get(name) === digest, name).toBe(name !== 'datapackage.json')
    // A log object that comes late has its month made again, and no other.
    const third = await night(['2026-10-06'])
    expect(third.made).toEqual(['data/2026-10.parquet'])
    expect(third.digests.get('2026-11-10.parquet')).toBe(first.digests.get('2026-11-10.parquet'))
    // A month that is over is one file in place of its days'.
    const fourth = await night(['2026-12-06'])
    expect(fourth.made).toEqual(['data/2026-11.parquet', 'data/2026-12-06.parquet'])
    const parquet = [...fourth.digests.keys()].filter((name) => name.endsWith('.parquet'))
    expect(parquet).toEqual(['2026-10.parquet', '2026-11.parquet', '2026-12-06.parquet'])
    const owned = readFileSync(path.join(fourth.directory, '.s3-log-report.json'), 'utf8')
    for (const name of fourth.digests.keys()) expect(owned).toContain(`"data/${name}"`)
    // Another licence is told beside them.
    const fifth = await night([], { ...open, 'open-data-licence': 'CC-BY-4.0' })
    expect(fifth.made).toEqual([])
    const told = JSON.parse(
      readFileSync(path.join(fifth.directory, 'data/datapackage.json'), 'utf8'),
    )
    expect([told.licenses[0].name, told.resources[0].path]).toEqual(['CC-BY-4.0', parquet])
    const link = 'href="data/README.md"'
    const pageOf = (directory: string, name: string) =>
      readFileSync(path.join(directory, name), 'utf8')
    expect(pageOf(fifth.directory, 'index.html')).toContain(link)
    expect(pageOf(fifth.directory, '2026-10/index.html')).not.toContain('README.md')
    const without = await night([], {})
    expect([without.made, [...without.digests]]).toEqual([[], []])
    expect(pageOf(without.directory, 'index.html')).not.toContain(link)
  })
})

describe('a thread that ends', () => {
  /** Runs as threads do, until it gets a task of which `isOne` holds: then it does `what`. */
  function threadThatEnds(name: string, isOne: string, what: string): string {
    const file = path.join(place, `${name}.mjs`)
    writeFileSync(
      file,
      `import { parentPort } from 'node:worker_threads'
      const on = parentPort.on.bind(parentPort)
      const isOne = ({ kind, buildPlan, name }) => ${isOne}
      parentPort.on = (event, listener) =>
        on(event, (order) => {
          if (event === 'message' && isOne(order.task)) { ${what} } else listener(order)
        })
      await import(${JSON.stringify(path.join(home, 'src/worker.ts'))})`,
    )
    return file
  }
  const ends: [how: string, what: string, says: string][] = [
    ['throws', "throw new Error('out of luck')", 'its thread failed: out of luck'],
    ['exits', 'process.exit()', 'its thread ended'],
  ]
  const nodes: [node: string, isOne: string][] = [
    ['the open data of 2026-10', "kind === 'open data' && name === 'open-data-2026-10'"],
    ...['front', 'before', '2026-10', '2026'].map((name): [string, string] => [
      `the rollup ${name}`,
      `kind === 'period' && buildPlan.name === '${name}'`,
    ]),
    ...(
      [
        ['the front page’s numbers', 'page-front-data'],
        ['the front page', 'page-front'],
        ['the page 2026-11', 'page-2026-11'],
        ['the page 2026', 'page-2026'],
        ['the page of all periods', 'page-index'],
      ] as const
    ).map(([node, name]): [string, string] => [node, `kind === 'page' && name === '${name}'`]),
  ]
  // One way each: a run of threads takes a second or more.
  const rows = nodes.map(([node, isOne], at) => {
    const [how, what, says] = ends[at % ends.length] as (typeof ends)[number]
    return { node, isOne, how, what, says }
  })

  it.each(rows)('and $how while it makes $node names that, and hangs no one', async (row) => {
    const { node, isOne, how, what, says } = row
    const heard: unknown[] = []
    const hear = (error: unknown): unknown => heard.push(error)
    process.on('unhandledRejection', hear)
    const name = `${how}-${nodes.findIndex(([one]) => one === node)}`
    const thread = threadThatEnds(name, isOne, what)
    await expect(report(name, () => ({}), '1', thread, { 'open-data': 'true' })).rejects.toThrow(
      `Could not make ${node}: ${says}`,
    )
    process.off('unhandledRejection', hear)
    expect(heard).toEqual([])
  })
})
