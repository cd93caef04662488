import { describe, expect, it } from 'vitest'
import { parseDay } from '../../src/calendar/day.ts'
import { buildModel, buildOperations } from '../../src/report/model/build.ts'
import { MODEL_VERSION, type ReportModel } from '../../src/report/model/model.ts'
import type { PageInput } from '../../src/report/model/page.ts'
import { entryOf } from '../../src/report/model/page.ts'
import { INDEX_PATH, sitePages } from '../../src/report/model/site.ts'
import { renderPage } from '../../src/report/render/files.ts'
import { en } from '../../src/report/words/en.ts'
import { textOf } from '../../src/report/words/sentence.ts'
import { exampleInput, exampleInputs, exampleSettings, periodOf, reading } from './example.ts'

const front = exampleInput()
const empty: PageInput = {
  ...{ kind: 'front', path: '', period: null, previous: null, periods: [] },
  words: en,
  settings: exampleSettings,
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}

describe('the model of the example', () => {
  const model = buildModel(front)
  it('answers in words first', () => {
    expect(textOf(model.lead)).toBe(
      'In 30 days 25,820 people came and read 69,110 pages. 53.2\u00a0GB left the bucket, between $0.08 and $4.87 at list price; a third of it went to a site that is not yours, leech.example.net.',
    )
    expect(model.version).toBe(MODEL_VERSION)
  })
  it('says in its head what is still missing, on the page that is told of it', () => {
    const notice = 'Partial: 12,400 of 88,000 log objects so far.'
    const { period } = buildModel({ ...front, kind: 'front', notice } as PageInput)
    expect(period.freshness).toContain(` · ${notice}`)
    expect(model.period.freshness).not.toContain('Partial')
  })
  it('says at a glance what leads the panels it links to, in their own numbers', () => {
    expect(model.glance.map(({ name }) => name)).toEqual([
      ...['index.html', 'video/intro.mp4', 'United States', 'www.google.com'],
    ])
    const panels = model.sections.flatMap((section) => section.panels)
    for (const { name, cell, href } of model.glance) {
      const rows = panels.find(({ id }) => `#${id}` === href)?.table?.rows ?? []
      const row = rows.find((one) => one.name[0]?.text === name)
      expect(row?.cells[0]).toEqual(cell)
    }
  })
  it('stacks series that add up, for requests and for bytes', () => {
    const charts = [...exampleInputs()]
      .map(buildModel)
      .flatMap(({ traffic, overview }) => [
        ...(traffic ? [traffic] : []),
        ...(overview ? [overview] : []),
      ])
    const number = ({ value }: { readonly value: unknown }): number => Number(value)
    for (const { points, kinds, ...chart } of charts) {
      for (const point of points) {
        const { people, bots, tools, requests, peopleBytes, botsBytes, toolsBytes, bytes } = point
        expect(number(people) + number(bots) + number(tools)).toBe(number(requests))
        expect(number(peopleBytes) + number(botsBytes) + number(toolsBytes)).toBe(number(bytes))
      }
      for (const { id, total } of kinds)
        expect(points.reduce((sum, point) => sum + number(point[id]), 0)).toBe(number(total))
      for (const { id, total } of 'bytesKinds' in chart ? chart.bytesKinds : [])
        expect(points.reduce((sum, point) => sum + number(point[`${id}Bytes`]), 0)).toBe(
          number(total),
        )
    }
    for (const { points, measures } of charts)
      for (const { id, layers, lines, ticks } of measures) {
        const top = number(ticks.at(-1) ?? { value: 0 })
        expect(ticks[0]?.value).toBe(0)
        for (const [at, point] of points.entries()) {
          const bar = layers.reduce((sum, { values }) => sum + (values[at] ?? 0), 0)
          expect(bar).toBeCloseTo(number(point[id]), 6)
          for (const value of [bar, ...lines.map(({ values }) => values[at] ?? 0)])
            expect(value).toBeLessThanOrEqual(top)
        }
      }
  })
  it('has no column of changes where there is nothing to compare with', () => {
    const alone = buildModel({ ...front, previous: null } as PageInput)
    const columns = ({ sections }: ReportModel): string[] =>
      sections
        .flatMap(({ panels }) => panels.flatMap(({ table }) => table?.columns ?? []))
        .map(({ id }) => id)
    expect(columns(model)).toContain('change')
    expect(columns(alone)).not.toContain('change')
  })
  it('has six headlines, each as long as the chart', () => {
    expect(model.headlines.map(({ id }) => id)).toEqual([
      ...['visitors', 'pageViews', 'requests', 'bytes', 'cost', 'errors'],
    ])
    for (const { series } of model.headlines) expect(series).toHaveLength(30)
  })
  it('marks the newest day as provisional, and no other', () => {
    const marked = model.traffic?.points.filter(({ isProvisional }) => isProvisional)
    expect(marked?.map(({ from }) => from)).toEqual(['2026-11-30'])
  })
  it('has anchors that are unique', () => {
    const ids = model.sections.flatMap(({ id, panels }) => [
      id,
      ...panels.flatMap((panel) => [panel.id, ...panel.blocks.map((block) => block.id)]),
    ])
    expect(ids).toEqual([...new Set(ids)])
  })
  it('has as many cells as columns in every row', () => {
    for (const panel of model.sections.flatMap(({ panels }) => panels)) {
      const { table } = panel
      for (const row of [...(table?.rows ?? []), table?.rest, table?.total])
        if (row) expect([panel.id, row.cells.length]).toEqual([panel.id, table?.columns.length])
    }
  })
  it('tells sizes in order of size, in the units of all other bytes', () => {
    const both = [...model.sections, ...(buildOperations(front)?.sections ?? [])]
    const panels = both.flatMap(({ panels }) => panels)
    for (const id of ['sizes', 'speed', 'totalTime']) {
      const table = panels.find((panel) => panel.id === id)?.table
      const names = table?.rows.map(({ name: [part] }) => part?.text) ?? []
      const order = ['1.02 kB', '10.2 kB', '102 kB', '1.05 MB', '10.5 MB', '105 MB', '1.07 GB']
      const known = order.map((size) => `up to ${size.replace(' ', '\u00a0')}`)
      expect(names).toEqual([...known, 'unknown size'].filter((name) => names.includes(name)))
      expect([id, names.length > 3, table?.sortedBy]).toEqual([id, true, 'name'])
    }
    expect(JSON.stringify(both)).not.toMatch(/[KMGT]iB/)
  })
  it('orders the sections as the owner asks', () => {
    expect(model.sections.map(({ title }) => title)).toEqual([
      ...['What changed', 'Hot links', 'Bandwidth', 'Pages', 'Downloads', 'Where from', 'Who'],
      ...['Bots and tools', 'CloudFront', 'Errors'],
    ])
    const operations = buildOperations(front)?.sections ?? []
    expect(operations.map(({ title }) => title)).toEqual([
      ...['Speed', 'CloudFront', 'S3 audit', 'Log health'],
    ])
  })
})

describe('navigation', () => {
  it('leads to pages that exist, by relative addresses', () => {
    const inputs = exampleInputs()
    const files = new Set(
      inputs.flatMap((input) => renderPage(input, () => '').map(({ path }) => path)),
    )
    for (const input of inputs) {
      for (const model of [buildModel(input), buildOperations(input)]) {
        if (model === null) continue
        expect(model.navigation.filter(({ isCurrent }) => isCurrent)).toHaveLength(1)
        const figures = model.operations?.figures ?? []
        for (const { href } of [...model.navigation, ...figures]) {
          const reached = new URL(href, `https://x/${input.path}`).pathname.slice(1)
          expect([href, files.has(reached)]).toEqual([href, true])
        }
        for (const { csv } of model.sections.flatMap(({ panels }) => panels))
          if (csv !== null) expect(files).toContain(input.path + csv)
      }
    }
  })

  it.each(['explore', 'index'] as const)('leads from %s to the operations and the data', (kind) => {
    const path = kind === 'index' ? 'periods/' : 'explore/'
    const { periods } = front
    const { navigation, footer, generator } = buildModel({
      ...{ kind, path, periods, words: en, settings: exampleSettings },
    })
    expect(navigation.at(-1)).toMatchObject({ label: 'Operations', href: '../operations.html' })
    expect(footer.data).toBe(kind === 'index' ? 'data.json' : '../data.json')
    expect(generator.version).toBe('')
  })
})

describe('comparison', () => {
  const days = (from: string, length: number) =>
    Array.from({ length }, (_, at) =>
      reading(new Date(Date.parse(from) + at * 86_400_000).toISOString().slice(0, 10), 1, {
        count: 100,
      }),
    )
  const month = (readings: ReturnType<typeof days>, name: string, last: string) =>
    periodOf(parseDay(`${name}-01`), parseDay(`${name}-${last}`), readings)
  const modelOf = (
    now: ReturnType<typeof days>,
    was: ReturnType<typeof days>,
    newest: string = now.at(-1)?.day ?? '2026-11-30',
  ): ReportModel => {
    if (front.kind === 'index') throw new Error('a period')
    const period = month(now, '2026-11', '30')
    const previous = month(was, '2026-10', '31')
    const shown = { ...period, to: parseDay(newest), awsRegions: [] }
    const periods = [entryOf('front', '', shown, exampleSettings)]
    return buildModel({ ...front, kind: 'month', path: '2026-11/', period, previous, periods })
  }
  const requests = (model: ReportModel) => model.headlines.find(({ id }) => id === 'requests')

  it('is with the whole month before, when this one is over', () => {
    const model = modelOf(days('2026-11-01', 30), days('2026-10-01', 31), '2026-12-01')
    expect(requests(model)?.change?.difference).toBe(-100)
    expect(model.period.comparison).toBe(
      'against 1\u2009–\u200931 October 2026'.replace(/\u2009/g, ' '),
    )
  })
  it('is with as many whole days of it, in sums only, while this one goes on', () => {
    const model = modelOf(days('2026-11-01', 10), days('2026-10-01', 31))
    expect(requests(model)?.change?.exact).toBe('from 900 to 900, in 9 whole days each')
    expect(model.headlines.find(({ id }) => id === 'visitors')?.change?.exact).toBe(
      'from 20 to 20 on an average day',
    )
    expect(model.sections.map(({ id }) => id)).not.toContain('section-changed')
    expect(model.period.comparison).toMatch(
      /^changes of 9 whole days, 1.*9 November 2026, against 1.*9 October/,
    )
  })
  it('is with nothing, where the logs began in the month before', () => {
    const model = modelOf(days('2026-11-01', 30), days('2026-10-20', 12))
    expect(requests(model)?.change).toBeNull()
    expect(model.period.comparison).toMatch(/do not reach back/)
  })
})

it('log health names the days without records, and those without log objects', () => {
  if (front.kind === 'index' || front.period === null) throw new Error('a period')
  const { period } = front
  const days = period.days.filter(({ day }) => day !== '2026-11-12')
  const deliveries = period.deliveries.filter(({ day }) => !/1[34]$/.test(day))
  const model = buildOperations({ ...front, period: { ...period, days, deliveries } })
  const lists = (model?.sections ?? [])
    .flatMap(({ panels }) => panels.flatMap(({ blocks }) => blocks))
    .flatMap((block) => (block.kind === 'list' && /gaps/i.test(block.id) ? [block.items] : []))
  expect(lists).toEqual([
    ['Thursday, 12 November 2026'],
    ['Friday, 13 November 2026', 'Saturday, 14 November 2026'],
  ])
})

it('says once of days in a row that they were counted with other settings', () => {
  if (front.kind === 'index' || front.period === null) throw new Error('No period')
  const { period } = front
  const { timeZone, clientAddresses, exclude } = front.settings
  const own = { timeZone, clientAddresses, exclude }
  const other = { ...own, timeZone: 'Asia/Tokyo' }
  const days = period.days.map((day, at) => ({
    ...day,
    countedWith: at > 3 ? [own] : at === 3 ? [other, own] : [other],
  }))
  const { freshness } = buildModel({ ...front, period: { ...period, days } }).period
  expect(freshness.match(/counted in Asia\/Tokyo/g)).toHaveLength(1)
})

describe('a report of nothing', () => {
  const model = buildModel(empty)
  it('says so, and how to turn logging on', () => {
    expect(model.isEmpty).toBe(true)
    expect(textOf(model.lead)).toContain('nothing to count')
    expect(JSON.stringify(model.sections)).toContain('put-bucket-logging')
  })
  it('leaves that out where a notice says what else is amiss', () => {
    const model = buildModel({ ...empty, notice: 'The directory is empty.' } as PageInput)
    expect(model.period.freshness).toBe('The directory is empty.')
    expect(model.sections).toEqual([])
  })
  it('has a page and a data.json of the same shape', () => {
    const files = renderPage(empty, () => '')
    expect(files.map(({ path }) => path)).toEqual(['index.html', 'data.json'])
    const data = JSON.parse(files[1]?.content ?? '') as Record<string, unknown>
    const full = JSON.parse(
      renderPage(front, () => '').find(({ path }) => path === 'data.json')?.content ?? '',
    ) as Record<string, unknown>
    for (const name of [
      'version',
      'title',
      'period',
      'log',
      'totals',
      'previous',
      'days',
      'hours',
      'tables',
    ])
      expect([name in data, name in full]).toEqual([true, true])
  })
  it('is the same for a period without a record', () => {
    const period = periodOf(parseDay('2026-11-01'), parseDay('2026-11-30'), [])
    expect(buildModel({ ...empty, period } as PageInput).isEmpty).toBe(true)
  })
})

describe('a hostile log', () => {
  const bad = [
    '<script>alert(1)</script>',
    '"onerror=alert(1)',
    'javascript:alert(1)',
    '{{constructor}}',
    '=HYPERLINK("http://evil")',
    '::error::x',
    'gpj\u202eexe\u2066',
    'nul\u0000l\u001b[31m',
    'half\ud800',
    `${'k'.repeat(8000)}.bin`,
    '__proto__',
    'constructor',
  ]
  const readings = bad.flatMap((text, at) => [
    reading('2026-11-05', at % 24, {
      ...{ key: text, referrer: text, site: text, searchEngine: text, campaign: text },
      ...{ client: text, network: text, country: text, agent: text, browser: text, system: text },
      ...{ device: text, program: text, requester: text, bucket: text, host: text, tls: text },
      ...{ signature: text, authentication: text, aclRequired: text, operation: 'REST.GET.OBJECT' },
      ...{
        kind: (['people', 'bots', 'tools'] as const)[at % 3] ?? 'people',
        bytes: 1e7,
        size: 1e7,
      },
    }),
    reading('2026-11-05', 1, {
      key: text,
      referrer: text,
      site: text,
      status: '404',
      errorCode: text,
    }),
  ])
  const period = periodOf(parseDay('2026-11-01'), parseDay('2026-11-05'), readings)
  const input = { ...front, period, previous: period, periods: [] } as PageInput
  const model = buildModel({ ...input, settings: { ...exampleSettings, title: bad[6] ?? '' } })

  it('reaches the page with nothing hidden and nothing endless', () => {
    for (const text of strings(model)) {
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/u)
      expect(text.isWellFormed()).toBe(true)
      expect(text.length).toBeLessThan(2100)
    }
  })
  it('makes no link but to anchors, own pages and http(s)', () => {
    const hrefs: string[] = []
    JSON.stringify(model, (name, value) => {
      if (name === 'href' && typeof value === 'string') hrefs.push(value)
      return value as unknown
    })
    expect(hrefs.length).toBeGreaterThan(2)
    for (const href of hrefs) expect(href).toMatch(/^(#|\.\.?\/|https?:\/\/)/)
  })
  it('leaves data.json whole and CSVs without formulas', () => {
    for (const { path, content } of renderPage(input, () => '')) {
      expect(content).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u0000]/u)
      if (path.endsWith('.json')) expect(() => JSON.parse(content)).not.toThrow()
      if (path.endsWith('.json')) expect(content).not.toContain('<')
      if (path.endsWith('.csv'))
        for (const line of content.split('\r\n')) expect(line).not.toMatch(/(^|,)"?[=+@\t-][^\d]/)
    }
  })
})

describe('the pages of a site', () => {
  it('are the front page, each month and year, and the index', () => {
    expect(sitePages(['2025-12', '2026-01', '2026-03'], ['2025', '2026'])).toEqual([
      { kind: 'front', path: '', period: 'front', previous: 'before' },
      { kind: 'month', path: '2026-03/', period: '2026-03', previous: null },
      { kind: 'month', path: '2026-01/', period: '2026-01', previous: '2025-12' },
      { kind: 'month', path: '2025-12/', period: '2025-12', previous: null },
      { kind: 'year', path: '2026/', period: '2026', previous: '2025' },
      { kind: 'year', path: '2025/', period: '2025', previous: null },
      { kind: 'index', path: INDEX_PATH, period: null, previous: null },
    ])
  })
  it('are the front page alone, where nothing was counted', () => {
    expect(sitePages([], [])).toEqual([
      { kind: 'front', path: '', period: 'front', previous: null },
    ])
  })
})
