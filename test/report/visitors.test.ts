/** What page, `data.json` and CSV say of visitors: of the site's, and of who only saw files elsewhere. */
import { describe, expect, it } from 'vitest'
import { parseDay } from '../../src/calendar/day.ts'
import type { Summary } from '../../src/count/summary/summary.ts'
import { buildModel } from '../../src/report/model/build.ts'
import type { PageInput, ReportSettings } from '../../src/report/model/page.ts'
import { renderPage } from '../../src/report/render/files.ts'
import { en } from '../../src/report/words/en.ts'
import { publicSummary } from '../../src/rollup/public.ts'
import type { Period } from '../../src/rollup/rollup.ts'
import { at, countedBefore, delivered, on, page, periodOf, who } from '../rollup/nights.ts'
import { exampleSettings, headOf } from './example.ts'

const foreign = at('leech.example')
const nights = [
  delivered([
    { ...page, ...who(1), ...on(2), ...at('a.example') },
    { ...page, ...who(2), ...on(2) },
    { ...foreign, ...who(3), ...on(2) },
    { ...foreign, ...who(4), ...on(2) },
  ]),
  delivered([{ ...page, ...who(1), ...on(3), ...at('b.example') }]),
]
const october = delivered(
  [1, 2, 3].map((day) => ({ ...page, ...who(9), time: Date.UTC(2026, 9, day, 12) / 1000 })),
)

function inputOf(period: Period, previous: Period | null, settings: ReportSettings): PageInput {
  return {
    ...{ kind: 'front', path: '', period, previous, settings, words: en },
    periods: [{ ...headOf(period), kind: 'front', path: '', cost: 0, to: parseDay('2026-11-30') }],
  }
}

function pageOf(
  november: readonly Summary[],
  before: Summary | null = null,
  settings: ReportSettings = exampleSettings,
) {
  const previous = before && periodOf([before], [], ['2026-10-01', '2026-10-30'])
  const input = inputOf(periodOf(november, settings.site), previous, settings)
  const files = new Map(renderPage(input, () => '').map(({ path, content }) => [path, content]))
  const data = JSON.parse(files.get('data.json') ?? '')
  const table = (name: string) =>
    Object.fromEntries(
      data.tables[name].rows.map((row: { name: string; visitors: number }) => [
        row.name,
        row.visitors,
      ]),
    )
  const model = buildModel(input)
  const lead = model.lead.map(({ text }) => text).join('')
  return { data, table, model, lead, csv: (name: string) => files.get(`${name}.csv`) ?? '' }
}

const columnsOf = ({ model }: ReturnType<typeof pageOf>, id: string) => {
  const panels = model.sections.flatMap(({ panels }) => panels)
  return panels.find((panel) => panel.id === id)?.table?.columns.map(({ label }) => label)
}

describe('a page of visitors that are known one by one', () => {
  const now = pageOf(nights)

  it('says who came, and apart from them who only saw files elsewhere', () => {
    expect(now.lead).toContain('2 people came and read 3 pages. ')
    expect(now.lead).toContain('2 more people only saw your files on other sites. ')
    expect(now.model.headlines[0]?.cell.value).toBe(2)
  })

  it('has the same numbers in data.json', () => {
    const { totals, days, tables } = now.data
    expect([totals.visitors, totals.embeddedVisitors]).toEqual([2, 2])
    expect(days.map((day: typeof totals) => [day.visitors, day.embeddedVisitors])).toEqual([
      [2, 2],
      [1, 0],
    ])
    expect(tables.countries.visitorsAre).toBe('counted')
    expect(tables.keys.visitorsAre).toBeUndefined()
    expect(now.table('countries')).toEqual({ unknown: 2 })
    expect(now.table('referringSites')).toEqual({
      '-': 1,
      'a.example': 1,
      'b.example': 1,
      'leech.example': 0,
    })
  })

  it('has no total of a table that is more than there are', () => {
    const panel = now.model.sections
      .flatMap(({ panels }) => panels)
      .find(({ id }) => id === 'referringSites')
    expect(panel?.table?.total?.cells[0]?.value).toBe(2)
  })

  it('calls them visitors, in columns and CSV', () => {
    expect(columnsOf(now, 'browsers')).toContain('Visitors')
    expect(now.csv('browsers')).toMatch(/^name,requests,bytes,visitors,/)
  })

  it('takes who sees files on a site that was named as own for visitors', () => {
    const own = pageOf(nights, null, { ...exampleSettings, site: ['leech.example'] })
    expect([own.data.totals.visitors, own.data.totals.embeddedVisitors]).toEqual([4, 0])
    expect(own.table('referringSites')).toMatchObject({ 'leech.example': 2 })
  })
})

describe('a page of visitors that are not', () => {
  it('has numbers at most and daily visitors where there are no hashes', () => {
    const open = pageOf(nights.map((night) => publicSummary(night)))
    expect(open.lead).toContain('up to 3 people came')
    expect(open.lead).toContain('Up to 2 more people only saw your files on other sites. ')
    expect(open.data.tables.countries.visitorsAre).toBeUndefined()
    expect(open.table('countries')).toEqual({ unknown: 3 })
    expect(columnsOf(open, 'browsers')).toContain('Daily visitors')
    expect(open.csv('browsers')).toMatch(/^name,requests,bytes,dailyVisitors,/)
  })

  const old = pageOf([countedBefore(nights[0]!), nights[1]!])
  it('says which days an earlier release counted', () => {
    const { totals, days, provenance } = old.data
    expect([totals.visitors, totals.embeddedVisitors]).toEqual([4, 0])
    expect(days.map((day: typeof totals) => day.embeddedVisitors)).toEqual([null, 0])
    expect(provenance.embeddedAreVisitors).toEqual([
      { from: '2026-11-02', to: '2026-11-02', days: 1 },
    ])
    expect(JSON.stringify(old.model)).toContain(
      'people who only saw files on other sites are visitors there',
    )
    expect(columnsOf(old, 'browsers')).toContain('Daily visitors')
  })

  it('compares visitors with those that were counted in the same way alone', () => {
    const change = (one: ReturnType<typeof pageOf>) => one.model.headlines[0]?.change?.text
    const [before, now] = [countedBefore(october), nights.map(countedBefore)]
    expect(change(pageOf(nights, october))).toBeDefined()
    expect(change(pageOf(now, before))).toBeDefined()
    const crossed = pageOf(nights, before)
    expect(change(crossed)).toBeUndefined()
    expect(crossed.model.period.comparison).toContain('visitors not all counted in the same way')
    expect(pageOf(nights, october).model.period.comparison).not.toContain('not all counted')
  })
})
