/** Lists of nodes are made by pure functions: what they make of a plan, before anything is made. */
import { describe, expect, it } from 'vitest'
import type { BuildCache } from '../../src/build/cache.ts'
import { Graph, type Node } from '../../src/build/graph.ts'
import { type PageContext, type Serving, siteFiles, siteNodes } from '../../src/build/pages.ts'
import { plansOf, type RollupNode, rollupNodes } from '../../src/build/rollups.ts'
import {
  addDays,
  type Day,
  daysBetween,
  parseDay,
  parseDeliveryDay,
} from '../../src/calendar/day.ts'
import type { ReportSettings } from '../../src/report/model/page.ts'
import type { BuildPlan } from '../../src/rollup/add.ts'
import type { PeriodHead } from '../../src/rollup/head.ts'
import { planHistory, type SummaryEntry } from '../../src/rollup/plan.ts'
import { exampleInputs } from '../report/example.ts'

const entry = (deliveryDay: string, digest = deliveryDay): SummaryEntry => ({
  source: 'www',
  deliveryDay: parseDeliveryDay(deliveryDay),
  digest,
  days: [parseDay(deliveryDay)],
  isCopy: false,
  origin: digest,
  countings: [],
})
/** As many days in a row. */
const days = (first: string, count: number): SummaryEntry[] =>
  Array.from({ length: count }, (_, at) => entry(addDays(parseDay(first), at)))

const [example] = exampleInputs()
if (example === undefined) throw new Error('There is no example')
const settingsFor = (audience: ReportSettings['audience']): ReportSettings => ({
  ...example.settings,
  audience,
})

/** What was asked of the threads, in order. */
interface Asked {
  readonly rollups: string[]
  /** In how many pieces each was cut. */
  readonly pieces: Map<string, number>
  readonly pages: string[]
  /** How many days of last year each page got. */
  readonly lastYear: Map<string, number>
}

/** A build cache that holds nothing, and threads that make everything at once, out of nothing. */
function site(
  entries: readonly SummaryEntry[],
  audience: ReportSettings['audience'] = 'private',
  kept: (name: string) => boolean = () => false,
  notes: PageContext['notes'] = [],
  threads = 2,
) {
  const asked: Asked = { rollups: [], pieces: new Map(), pages: [], lastYear: new Map() }
  const cache: BuildCache = {
    place: { directory: '', spool: '' },
    get: async (name) => (kept(name) ? new TextEncoder().encode('{"days":[]}') : undefined),
    put: async () => {},
    setAside() {},
    *asides() {},
    clear: async () => {},
  }
  const plan = planHistory(entries, 30)
  const rollups = rollupNodes(plansOf(plan), {
    ...{ cache, threads: () => threads, site: [], fileOf: ({ deliveryDay }) => deliveryDay },
    async addUp(buildPlan, _, pieces) {
      asked.rollups.push(buildPlan.name)
      asked.pieces.set(buildPlan.name, pieces)
      return headOf(buildPlan.from, buildPlan.to)
    },
  })
  const context: PageContext = {
    ...{
      cache,
      rollups,
      settings: settingsFor(audience),
      notice: undefined,
      others: [],
      explored: undefined,
      sources: [],
      notes,
      templates: [],
      code: '',
    },
    async makePage({ name, part, plan, lastYear }) {
      asked.lastYear.set(name, lastYear.length)
      asked.pages.push(`${part} ${name}`)
      if (part === 'history') {
        const content = Buffer.from(JSON.stringify({ version: 1, cases: [] }))
        return { files: [{ path: `${plan.path}events.json`, content }], facts: undefined }
      }
      const names = ['data.json', 'keys.csv', 'index.html'].slice(
        part === 'html' ? 2 : 0,
        part === 'numbers' ? 2 : 3,
      )
      const files = names
        .filter((file) => part !== 'without tables' || !file.endsWith('.csv'))
        .map((file) => ({ path: plan.path + file, content: Buffer.from(`${file} of ${name}`) }))
      return { files, facts: undefined }
    },
    soundOf: (files) => files,
    mayTakeFacts: true,
  }
  return { asked, plan, rollups, ...siteNodes(plan, false, context) }
}

function headOf(from: Day, to: Day): PeriodHead {
  if (example === undefined || example.kind === 'index' || example.period === null)
    throw new Error('The example has no period')
  const { totals, visitors, visitorsAre, embedded, firstRecord, lastRecord } = example.period
  const [day] = example.period.days
  const count = daysBetween(from, to) + 1
  return {
    from,
    to,
    days: Array.from({ length: count }, (_, at) => ({ ...day!, day: addDays(from, at) })),
    totals,
    visitors,
    visitorsAre,
    embedded,
    firstRecord,
    lastRecord,
    awsRegions: [],
  }
}

const named = (nodes: readonly Node<unknown>[]): string[] => nodes.map(({ name }) => name)
const needsOf = (rollups: ReadonlyMap<string, RollupNode>, name: string): string[] =>
  named(rollups.get(name)?.needs ?? [])
const filesOf = async (servings: readonly Serving[], graph = new Graph()): Promise<string[]> => {
  const paths: string[] = []
  for await (const file of siteFiles(servings, graph, 3)) paths.push(file.path)
  return paths
}

it('a site without a record has a front page and a feed', async () => {
  const { servings } = site([])
  expect(await filesOf(servings)).toEqual(['data.json', 'keys.csv', 'index.html', 'feed.xml'])
})

describe('rollups', () => {
  it('of days need nothing, and a year needs its months', () => {
    const { rollups } = site(days('2026-01-01', 45))
    expect([...rollups.keys()]).toEqual(['front', 'before', '2026-02', '2026-01', '2026'])
    for (const name of ['front', 'before', '2026-02', '2026-01'])
      expect(needsOf(rollups, name)).toEqual([])
    expect(needsOf(rollups, '2026')).toEqual(['the rollup 2026-02', 'the rollup 2026-01'])
  })

  it('of a year are added up from one sum of the months that are over, and the last two', () => {
    const partsOf = (entries: readonly SummaryEntry[]): unknown => namesIn(buildPlanOf(entries))
    const buildPlanOf = (entries: readonly SummaryEntry[]): BuildPlan | undefined =>
      site(entries).rollups.get('2026')?.buildPlan()
    const namesIn = (buildPlan: BuildPlan | undefined): unknown =>
      buildPlan?.parts.kind === 'periods'
        ? [buildPlan.name, ...buildPlan.parts.periods.map(namesIn)]
        : buildPlan?.name
    const all = days('2026-01-01', 140)
    const over = ['2026-over', '2026-01', '2026-02', '2026-03']
    expect(partsOf(all)).toEqual(['2026', over, '2026-04', '2026-05'])
    expect(partsOf(all.slice(0, 100))).toEqual([
      '2026',
      ['2026-over', '2026-01', '2026-02'],
      '2026-03',
      '2026-04',
    ])
    expect(partsOf(all.slice(0, 80))).toEqual(['2026', '2026-01', '2026-02', '2026-03'])
    // Numbers of visitors are told of whole months of copies.
    const copied = all.map((one, at) => ({ ...one, isCopy: at === 3 }))
    expect(partsOf(copied)).toEqual(['2026', ...over.slice(1), '2026-04', '2026-05'])

    const digestOf = (entries: readonly SummaryEntry[]): string | undefined => {
      const { parts } = buildPlanOf(entries) ?? {}
      return parts?.kind === 'periods' ? parts.periods[0]?.digest : undefined
    }
    expect(digestOf([...all, entry('2026-05-21')])).toBe(digestOf(all))
    expect(digestOf([entry('2026-01-01', 'late'), ...all.slice(1)])).not.toBe(digestOf(all))
  })

  it('of the same days are one: the month of the front page’s days is added up once', async () => {
    const { rollups, asked } = site(days('2026-06-01', 30))
    const graph = new Graph()
    await Promise.all([...rollups.values()].map((node) => graph.made(node)))
    expect(needsOf(rollups, '2026-06')).toEqual(['the rollup front'])
    expect(needsOf(rollups, '2026')).toEqual(['the rollup 2026-06'])
    expect(asked.rollups.sort()).toEqual(['before', 'front'])
  })

  it('are cut in pieces only where other threads would have nothing to do', async () => {
    const piecesOf = async (threads: number, entries: readonly SummaryEntry[]) => {
      const { rollups, asked } = site(entries, 'private', undefined, undefined, threads)
      const graph = new Graph()
      await Promise.all([...rollups.values()].map((node) => graph.made(node)))
      return asked.pieces.get('front')
    }
    expect(await piecesOf(1, days('2026-06-01', 30))).toBe(1)
    expect(await piecesOf(2, days('2026-06-01', 30))).toBe(4)
    expect(await piecesOf(2, days('2026-06-01', 50))).toBe(1) // two months and what was before
    expect(await piecesOf(2, days('2026-06-01', 5))).toBe(1)
  })
})

describe('pages', () => {
  it('come out in order, each file once, the front page’s numbers first', async () => {
    const { servings, asked } = site(days('2026-01-20', 40))
    expect(await filesOf(servings)).toEqual([
      ...['data.json', 'keys.csv', 'index.html'],
      ...['2026-02/data.json', '2026-02/keys.csv', '2026-02/index.html', '2026-02/events.json'],
      ...['2026-01/data.json', '2026-01/keys.csv', '2026-01/index.html', '2026-01/events.json'],
      ...['2026/data.json', '2026/keys.csv', '2026/index.html'],
      ...['periods/data.json', 'periods/keys.csv', 'periods/index.html', 'feed.xml'],
    ])
    expect(asked.pages[0]).toBe('numbers page-front-data')
  })

  it('come one after the other where they show the same periods, which a thread then opens once', () => {
    const { servings } = site(days('2026-01-20', 40))
    const shown = servings.flatMap(({ node: { part, plan } }) =>
      part === 'feed' ? [] : plan.period,
    )
    const changes = shown.filter((name, at) => name !== shown[at - 1])
    expect(changes).toHaveLength(new Set(changes).size)
    // Of what waits for a thread when all is added up.
    const waiting = servings.filter(({ node: { part } }) => part !== 'numbers')
    const [first] = waiting.toSorted((a, b) => a.node.priority - b.node.priority)
    expect(first?.node.part).toBe('html')
    expect(waiting.filter(({ node }) => node.priority === first?.node.priority)).toHaveLength(1)
  })

  it('of what became of cases are made once, also for the feed', async () => {
    const { servings, asked } = site(days('2025-06-01', 300))
    await filesOf(servings)
    expect(asked.pages.filter((page) => page.startsWith('history')).toSorted()).toHaveLength(10)
  })

  it('of the same days share their tables: these are made once', async () => {
    const { servings, asked } = site(days('2026-06-01', 30))
    const files = await filesOf(servings)
    expect(files.filter((file) => file.endsWith('keys.csv'))).toEqual([
      'keys.csv',
      '2026-06/keys.csv',
      '2026/keys.csv',
      'periods/keys.csv',
    ])
    expect(asked.pages.sort()).toEqual([
      'history history-2026-06',
      'html page-front',
      'numbers page-front-data',
      'whole page-index',
      'without tables page-2026',
      'without tables page-2026-06',
    ])
  })

  it('have tables of their own in public where other names are known of the days before', () => {
    const entries = [...days('2026-05-31', 1), ...days('2026-06-01', 30)]
    const tablesOf = (audience: ReportSettings['audience']): string[] =>
      site(entries, audience)
        .servings.filter(({ what }) => what === 'tables')
        .map(({ plan }) => plan.path)
    expect(tablesOf('private')).toEqual(['2026-06/'])
    expect(tablesOf('public')).toEqual(['2026-06/'])
    // The month before has a day more than the thirty before the front page's.
    expect(
      site([...days('2026-05-01', 1), ...entries], 'public').servings.map(({ what }) => what),
    ).not.toContain('tables')
  })

  it('are not made where all is kept, nor is what they need', async () => {
    const { rollups, servings } = site(days('2026-06-01', 30))
    const change = (at: number) => site(days('2026-06-01', 30).with(at, entry('2026-06-05', 'x')))
    const digests = (nodes: readonly Serving[]): string[] => nodes.map(({ node }) => node.digest)
    expect(digests(site(days('2026-06-01', 30)).servings)).toEqual(digests(servings))
    expect(digests(change(4).servings).some((one) => digests(servings).includes(one))).toBe(false)
    expect(rollups.get('front')?.digest).not.toBe(change(4).rollups.get('front')?.digest)
  })

  it('of days with a note are made anew, no others', () => {
    const all = days('2026-01-20', 40)
    const noted = site(all, 'private', undefined, [{ day: parseDay('2026-02-03'), text: 'launch' }])
    const plain = site(all).servings
    const changed = noted.servings.filter(({ node }, at) => node.digest !== plain[at]?.node.digest)
    expect([...new Set(changed.map(({ plan }) => plan.path))]).toEqual(['', '2026-02/', '2026/'])
  })

  it('know of last year what lies in its months: the front page alone', async () => {
    const { servings, asked } = site(days('2025-02-10', 380))
    await filesOf(servings)
    expect(Object.fromEntries([...asked.lastYear].filter(([, known]) => known > 0))).toEqual({
      // From 27 January to 25 February 2025: the logs begin in February, and its month is from the first.
      'page-front': 25,
    })
  })

  it('that are over know nothing of what comes later', () => {
    const digestOf = (count: number, path: string): string | undefined =>
      site(days('2026-01-01', count)).servings.find(({ plan }) => plan.path === path)?.node.digest
    expect(digestOf(110, '2026-01/')).toBe(digestOf(111, '2026-01/'))
    expect(digestOf(110, '2026-04/')).not.toBe(digestOf(111, '2026-04/'))
    expect(digestOf(110, 'periods/')).not.toBe(digestOf(111, 'periods/'))
  })
})
