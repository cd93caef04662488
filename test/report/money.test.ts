import { describe, expect, it } from 'vitest'
import { parseDay } from '../../src/calendar/day.ts'
import { columnarTable } from '../../src/columns/table.ts'
import { buildModel } from '../../src/report/model/build.ts'
import type { PageInput, ReportSettings } from '../../src/report/model/page.ts'
import { renderPage } from '../../src/report/render/files.ts'
import { en } from '../../src/report/words/en.ts'
import type { Period } from '../../src/rollup/rollup.ts'
import { exampleInput, exampleSettings, headOf, periodOf, reading } from './example.ts'

interface Data {
  readonly totals: Readonly<Record<string, number | null>>
  readonly prices: Readonly<Record<string, unknown>>
  readonly week: readonly (readonly number[])[]
  readonly tables: Readonly<
    Record<
      string,
      { rows: readonly Record<string, number | string | null>[]; rest: Record<string, unknown> }
    >
  >
}

function filesOf(input: PageInput): ReadonlyMap<string, string> {
  return new Map(renderPage(input, () => '').map(({ path, content }) => [path, content]))
}
function dataOf(input: PageInput): Data {
  return JSON.parse(filesOf(input).get('data.json') ?? '') as Data
}
function inputOf(period: Period, settings: ReportSettings = exampleSettings): PageInput {
  return {
    ...{ kind: 'front', path: '', period, previous: null, settings, words: en },
    periods: [{ ...headOf(period), kind: 'front', path: '', cost: 0 }],
  }
}
const textOf = (parts: readonly { text: string }[]): string =>
  parts.map(({ text }) => text).join('')

describe('whose prices', () => {
  const own = { egress: [{ upTo: Number.POSITIVE_INFINITY, perGB: 0.02 }] }
  const cases: [
    name: string,
    change: Partial<ReportSettings>,
    says: { basis: string; isOwn: boolean; lead: string; note: RegExp; costNote: string },
  ][] = [
    [
      'of the list',
      {},
      {
        ...{ basis: 'listed', isOwn: false, lead: 'at list price' },
        note: /upper bound, list prices of 20\d\d-\d\d$/,
        costNote: 'S3 Standard’s list prices in eu-central-1 as of 2026-',
      },
    ],
    [
      'of a region that is not listed',
      { region: 'mars-north-1' },
      {
        ...{ basis: 'dearest', isOwn: false, lead: 'at the dearest list price' },
        note: /upper bound, dearest list prices of 20\d\d-\d\d$/,
        costNote: 'No list price of mars-north-1 is known here: each price is the dearest of all',
      },
    ],
    [
      'of one’s own',
      { prices: { ...own, asOf: '2026-11' } },
      {
        ...{ basis: 'listed', isOwn: true, lead: 'at your prices' },
        note: /upper bound, your prices of 2026-11$/,
        costNote: 'Your prices, and where you gave none S3 Standard’s list prices in eu-central-1',
      },
    ],
    [
      'of one’s own, whose date nobody gave',
      { prices: own },
      {
        ...{ basis: 'listed', isOwn: true, lead: 'at your prices' },
        note: /upper bound, your prices$/,
        costNote: 'Your prices, and where you gave none S3 Standard’s list prices in eu-central-1',
      },
    ],
  ]
  it.each(cases)('%s: said on the page and in data.json', (_, change, says) => {
    const input = exampleInput({ ...exampleSettings, region: 'eu-central-1', ...change })
    const model = buildModel(input)
    const cost = model.headlines.find(({ id }) => id === 'cost')
    expect(textOf(model.lead)).toContain(says.lead)
    expect(cost?.note).toMatch(says.note)
    expect(textOf(model.costNote)).toContain(says.costNote)
    const { prices } = dataOf(input)
    expect([prices.basis, prices.isOwn]).toEqual([says.basis, says.isOwn])
  })

  it('nobody’s, in China: the cost is unknown, and that is not none', () => {
    const input = exampleInput({ ...exampleSettings, region: 'cn-north-1' })
    const model = buildModel(input)
    expect(textOf(model.lead)).not.toMatch(/about|between|\$|price/)
    expect(model.headlines.find(({ id }) => id === 'cost')?.cell).toMatchObject({
      ...{ value: null, text: 'cost unknown' },
    })
    expect(textOf(model.costNote)).toContain('AWS bills cn-north-1 in another currency')
    const { totals, tables, prices } = dataOf(input)
    expect([prices.perGB, prices.thousandReads]).toEqual([null, null])
    expect([totals.cost, totals.costAfterFree]).toEqual([null, null])
    for (const { rows, rest } of Object.values(tables))
      for (const row of [...rows, rest]) if ('cost' in row) expect(row.cost).toBeNull()
    for (const [path, content] of filesOf(input))
      if (path.endsWith('keys.csv')) expect(content).not.toMatch(/NaN|\$/)
  })
})

describe('the cost as a range', () => {
  it('from what it is after the free GB of the account, in words and in data.json', () => {
    const input = exampleInput()
    const { totals } = dataOf(input)
    expect(totals.costAfterFree).toBeLessThan(totals.cost ?? 0)
    expect(textOf(buildModel(input).lead)).toMatch(/between \$\d+\.\d\d and \$\d+\.\d\d at list/)
  })
  it('is none where nothing is free', () => {
    const input = exampleInput({ ...exampleSettings, prices: { freeGB: 0 } })
    const { totals } = dataOf(input)
    expect(totals.costAfterFree).toBe(totals.cost)
    expect(textOf(buildModel(input).lead)).toMatch(/, about \$\d+\.\d\d at list price/)
  })
})

describe('the hours of the week', () => {
  const monday = parseDay('2026-11-02')
  const days = ['2026-11-02', '2026-11-16', '2026-11-17', '2026-11-22']
  const period = periodOf(
    monday,
    parseDay('2026-11-29'),
    days.map((day) => reading(day, 10, { count: day === '2026-11-22' ? 2 : 40 })),
  )
  it('are means over the days that have records', () => {
    const { week } = dataOf(inputOf(period))
    expect(week.map((hours) => hours[10])).toEqual([40, 40, 0, 0, 0, 0, 2])
  })
  it('have no quietest one on a weekday that has none', () => {
    const many = days.map((day) => reading(day, 10, { count: 100 }))
    const { heat } = buildModel(inputOf(periodOf(monday, parseDay('2026-11-29'), many)))
    expect(heat?.text).toMatch(/Quietest: (Monday|Tuesday|Sunday) /)
  })
})

describe('visitors of tables', () => {
  it('are called daily visitors on the page and in CSV', () => {
    const input = exampleInput()
    const panels = buildModel(input).sections.flatMap((section) => section.panels)
    const labels = panels.flatMap(
      ({ table }) =>
        table?.columns.filter(({ id }) => id === 'visitors').map(({ label }) => label) ?? [],
    )
    expect(new Set(labels)).toEqual(new Set(['Daily visitors']))
    const files = filesOf(input)
    expect(files.get('countries.csv')).toMatch(
      /^name,requests,bytes,dailyVisitors,pageViews,cost\r/,
    )
    expect(files.get('days.csv')).toMatch(/,visitors,/)
  })
})

describe('downloads of days that did not count parts', () => {
  it('go by the largest size, as they did', () => {
    const readings = [
      reading('2026-11-02', 10, {
        ...{ key: 'app.zip', status: '206', size: 1000, bytes: 5000, count: 5 },
      }),
    ]
    const period = periodOf(parseDay('2026-11-02'), parseDay('2026-11-02'), readings)
    const { keys } = period.tables
    const { parts: _, ...columns } = columnarTable(keys, false).columns
    const old = {
      ...period,
      days: period.days.map((day) => ({ ...day, lacking: ['keys.parts'] })),
      tables: { ...period.tables, keys: { ...keys, columns } },
    }
    const downloads = (one: Period): unknown => dataOf(inputOf(one)).tables.keys?.rows[0]?.downloads
    expect(downloads(old)).toBe(5)
    expect(downloads(period)).toBe(5)
  })
})
