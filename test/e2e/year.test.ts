/** A year of nights: the history outlives the log objects and the cache, to the number. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DemoObject, makeDemoLogs } from '../../demo/logs.ts'
import { Jobs } from './jobs.ts'

let jobs: Jobs
beforeAll(async () => {
  jobs = await Jobs.start()
})
afterAll(() => jobs[Symbol.asyncDispose]())

describe('a year of history', () => {
  /** A log object a day: 365 of them, and one more, delivered the day after. */
  const year = byDeliveryDay(
    makeDemoLogs({ firstDay: '2025-10-20', days: 365, recordsPerDay: 3, prefix: '' }).objects,
  )
  const [past, fresh] = [year.slice(0, -3), year.slice(-3)]
  const expired = past.slice(0, -10)

  it('outlives the cache and the log objects, twice', async () => {
    jobs.newRepository()
    await jobs.deliver(past)
    await jobs.night()
    const before = pages()
    expect(before.size).toBe(13 + 2 + 1) // months, years, front
    await jobs.expire(expired)
    jobs.github.services.cache.length = 0
    await jobs.deliver(fresh)
    const { stdout } = await jobs.night()
    expect(stdout).toContain(`\n${past.length} delivery days taken in from copies`)
    expect(stdout).toContain(`: ${year.length - expired.length} log objects listed`)

    const after = pages()
    expect([...after.keys()]).toEqual([...before.keys()])
    const isPast = (name: string): boolean => name !== '' && name < '2026-10' && name !== '2026'
    for (const [name, page] of [...after].filter(([name]) => isPast(name)))
      expectSame(page, before.get(name), name)
    // What is compared with a sum of days shows no change; and what may be too high says so.
    const now = after.get('2026')
    const ofMonths = [...after].filter(([name]) => name.startsWith('2026-'))
    expect(now?.provenance?.visitorsAre).toBe('added up')
    expect(now?.totals.visitors).toBeLessThanOrEqual(
      ofMonths.reduce((sum, [, { totals }]) => sum + totals.visitors, 0),
    )
    expect(after.get('')?.provenance?.copied).toMatchObject([{ to: '2026-10-06' }])
    expect(jobs.onBranch('index.html')).toContain('at most: added up by day')
    expect(jobs.onBranch('index.html')).not.toContain('± 1%')
    const days = [...after].flatMap(([name, { days }]) => (/^\d{4}-\d\d$/.test(name) ? days : []))
    expect(days.length).toBe(365)
    const objects = ['2025', '2026'].map((name) => after.get(name)?.log.objects ?? 0)
    expect(objects[0]! + objects[1]!).toBe(year.length)

    // Again out of the copies alone: they are copies of themselves.
    const commits = jobs.commits
    jobs.github.services.cache.length = 0
    await jobs.night()
    expect(jobs.commits).toBe(commits)
  })

  interface Page {
    readonly days: readonly Record<string, unknown>[]
    readonly log: { readonly objects: number }
    readonly totals: { readonly visitors: number }
    readonly tables: Record<string, { rows: Record<string, unknown>[] }>
    readonly provenance?: { readonly visitorsAre: string; readonly copied: readonly object[] }
  }

  /** `data.json` of all pages by period; the front page's under ''. */
  function pages(): Map<string, Page> {
    const files = [...jobs.github.branch(jobs.repository, 'gh-pages')]
    return new Map(
      files.flatMap(([name, text]): [string, Page][] => {
        const period = /^(?:(\d{4}(?:-\d\d)?)\/)?data\.json$/.exec(name)
        return period === null ? [] : [[period[1] ?? '', JSON.parse(text)]]
      }),
    )
  }

  /** The same numbers, visitors too, and the same rows but for clients. */
  function expectSame(seen: Page, wanted: Page | undefined, name: string): void {
    if (wanted === undefined) throw new Error(`no page ${name} before`)
    expect(seen.days, name).toEqual(wanted.days)
    expect(seen.log, name).toEqual(wanted.log)
    expect(seen.totals, name).toEqual(wanted.totals)
    const { clients, ...tables } = seen.tables
    const { clients: _, ...wantedTables } = wanted.tables
    expect(clients?.rows).toEqual([])
    expect(tables, name).toEqual(byDay(wantedTables))
    expect(seen.provenance, name).toMatchObject({ visitorsAre: 'counted', visitorsAddedUp: [] })
  }
})

/** Tables as copies know them: visitors by day, not one by one. Here nobody comes on two days. */
function byDay<Table extends object>(tables: Record<string, Table>): Record<string, object> {
  const rows = Object.entries(tables).map(([name, table]) => {
    const { visitorsAre: _, ...rest } = table as Table & { visitorsAre?: string }
    return [name, rest] as const
  })
  return Object.fromEntries(rows)
}

/** One log object for each delivery day. */
function byDeliveryDay(objects: readonly DemoObject[]): { key: string; body: string }[] {
  const days = Map.groupBy(objects, ({ key }) => key.slice(0, 10))
  return [...days.values()].map((some) => ({
    key: some[0]?.key ?? '',
    body: some.map(({ body }) => body).join(''),
  }))
}
