import { describe, expect, it } from 'vitest'
import { parseDay } from '../../src/calendar/day.ts'
import type { Table } from '../../src/count/summary/summary.ts'
import { columnMerges, isShown, tables } from '../../src/count/tables/tables.ts'
import { buildModel, buildOperations } from '../../src/report/model/build.ts'
import type { Cell, Panel, ReportModel, Row } from '../../src/report/model/model.ts'
import { type PageInput, pageOf } from '../../src/report/model/page.ts'
import { operationsSections, sections } from '../../src/report/panels/panels.ts'
import { renderPage } from '../../src/report/render/files.ts'
import { exampleInputs, exampleSettings, periodOf, reading } from './example.ts'

type Numbers = Readonly<Record<string, number>>
interface Data {
  readonly log: Numbers
  readonly totals: Numbers & Readonly<Record<'people' | 'bots' | 'tools' | 'cdn', Numbers>>
  readonly previous: Numbers
  readonly compared: { readonly now: Numbers; readonly before: Numbers } | null
  readonly audit: Numbers
  readonly days: readonly (Numbers & Readonly<Record<'people' | 'bots' | 'tools', Numbers>>)[]
  readonly hours: readonly Numbers[]
  readonly week: readonly (readonly number[])[]
  readonly changes: Readonly<Record<string, readonly Numbers[]>>
  readonly tables: Readonly<Record<string, { rows: readonly Numbers[]; rest: Numbers }>>
}

function dataOf(input: PageInput): Data {
  const file = renderPage(input, () => '').find(({ path }) => path.endsWith('data.json'))
  return JSON.parse(file?.content ?? '') as Data
}

const sum = (rows: readonly Numbers[], column: string): number =>
  rows.reduce((total, row) => total + (row[column] ?? 0), 0)

const pages = exampleInputs().filter((input) => input.kind !== 'index')

describe.each(pages.map((input) => [input.path || 'front', input] as const))('%s', (_, input) => {
  const data = dataOf(input)
  const { totals } = data
  const { period } = input

  it('says the totals, and days and hours add up to them', () => {
    expect(totals).toMatchObject({
      requests: period?.totals.requests,
      bytes: period?.totals.bytes,
      visitors: period?.visitors,
    })
    for (const column of ['requests', 'bytes', 'pageViews', 'errors'])
      expect(sum(data.days, column)).toBe(totals[column])
    expect(sum(data.days, 'cost')).toBeCloseTo(totals.cost ?? 0, 3)
    for (const kind of ['people', 'bots', 'tools'] as const)
      expect(
        sum(
          data.days.map((day) => day[kind]),
          'requests',
        ),
      ).toBe(totals[kind].requests)
    for (const column of ['requests', 'bytes']) expect(sum(data.hours, column)).toBe(totals[column])
  })

  it.each(tables.map(({ name }) => name))('%s: rows and rest are the total', (name) => {
    const table = data.tables[name]
    const source = period?.tables[name]
    const row = tables.find((one) => one.name === name)
    if (source === undefined) throw new Error(`no ${name}`)
    if (table === undefined) {
      // Those of CloudFront alone, and without a row.
      expect(['fetches', 'failedFetches', 'edge']).toContain(row?.counts)
      expect(sumOfColumn(source, 'requests')).toBe(0)
      return
    }
    for (const column of row?.columns ?? []) {
      if (columnMerges[column] === 'max' || name === 'hotlinks') continue
      if (!isShown(column)) continue // what others are worked out from
      const whole = sumOfColumn(source, column)
      expect(sum(table.rows, column) + (table.rest[column] ?? 0)).toBe(whole)
    }
    if (row?.counts === 'records') expect(sum(table.rows, 'requests')).toBe(totals.records)
    if (row?.counts === 'requests' && name !== 'errorKeys' && name !== 'errorCodes') {
      expect(sum(table.rows, 'requests')).toBe(totals.requests)
      expect(sum(table.rows, 'bytes')).toBe(totals.bytes)
    }
    if (row?.counts === 'calls')
      expect(sum(table.rows, 'requests')).toBe((totals.requests ?? 0) + (totals.cdn.requests ?? 0))
    if (['keys', 'types', 'countries', 'networks', 'agents', 'clients', 'sizes'].includes(name))
      expect(sum(table.rows, 'requests')).toBe(totals.reads)
    if (name === 'pages') expect(sum(table.rows, 'requests')).toBe(totals.pageViews)
    if (row?.counts === 'calls' || name === 'operations')
      expect(sum(table.rows, 'cost') + (table.rest.cost ?? 0)).toBeCloseTo(totals.cost ?? 0, 3)
  })
})

function sumOfColumn(table: Table, column: keyof typeof columnMerges): number {
  const values = [...(table.columns[column] ?? []), table.rest.columns[column] ?? 0]
  return values.reduce((a, b) => a + b, 0)
}

describe.each(pages.map((input) => [input.path || 'front', input] as const))(
  'every number of the page %s is in data.json',
  (_, input) => {
    const data = dataOf(input)
    const model = buildModel(input)
    const all = [...model.sections, ...(buildOperations(input)?.sections ?? [])]
    const panels = all.flatMap((section) => section.panels)
    const panel = (id: string): Panel => {
      const found = panels.find((one) => one.id === id)
      if (found === undefined) throw new Error(`no panel ${id}`)
      return found
    }

    it('headlines', () => {
      for (const { id, cell } of model.headlines) {
        const { totals } = data
        const value = id === 'errors' ? (totals.errors ?? 0) / (totals.requests ?? 1) : totals[id]
        expect([id, cell.value]).toEqual([id, value])
      }
      const { compared, previous } = data
      for (const { id, change } of model.headlines)
        if (id !== 'errors' && change !== null) {
          const name = compared && id === 'visitors' ? 'dailyVisitors' : id
          const [now, before] = compared ? [compared.now, compared.before] : [data.totals, previous]
          expect(change.difference).toBeCloseTo(Number(now[name]) - Number(before?.[name]), 5)
        }
    })

    it('traffic and heat', () => {
      const points = model.traffic?.points ?? []
      if (model.traffic?.unit === 'day')
        expect(points.map(({ requests }) => requests.value)).toEqual(
          data.days.map(({ requests }) => requests),
        )
      for (const [kind, total] of (model.traffic?.kinds ?? []).map(
        (k) => [k.id, k.total] as const,
      )) {
        expect(total.value).toBe(data.totals[kind].requests)
        expect(points.reduce((all, point) => all + Number(point[kind].value), 0)).toBe(total.value)
      }
      expect(model.heat?.rows.map(({ cells }) => cells.map(({ mean }) => mean.value))).toEqual(
        data.week,
      )
    })

    if (input.period === null) throw new Error('a period')
    const page = pageOf(input, input.period)
    const shown = [...sections, ...operationsSections]
      .flatMap(({ panels }) => panels)
      .flatMap(({ id, list, isShown }) =>
        list === undefined || isShown?.(page) === false ? [] : [[id, list] as const],
      )
    it.each(shown)('panel %s', (id, row) => {
      const table = panel(id).table
      const source = data.tables[row.table]
      const columns: readonly string[] = row.columns
      const values = (line: Row): (number | string | null)[] =>
        columns.map((_, at) => line.cells[at]?.value ?? null)
      for (const line of table?.rows ?? []) {
        const found = source?.rows.some((one) =>
          columns.every((column, at) => one[column] === values(line)[at]),
        )
        expect([line.name.map(({ text }) => text), found]).toEqual([expect.anything(), true])
      }
      // Rows and rest of the panel are its total.
      if (table?.total == null) return
      for (const [at, column] of columns.entries()) {
        const cells = [...table.rows, ...(table.rest === null ? [] : [table.rest])]
        const total = table.total.cells[at]?.value
        if (total === null || column === 'meanTurnAroundMs') continue
        const added = cells.reduce((all, line) => all + Number(line.cells[at]?.value), 0)
        if (column === 'cost') expect(added).toBeCloseTo(Number(total), 3)
        else expect([column, added]).toEqual([column, total])
      }
    })

    it('sites that hot-link, missing keys, classes of bots, what changed', () => {
      const cellsOf = (lines: readonly Row[] | undefined, at: number) =>
        (lines ?? []).map(({ cells }) => cells[at]?.value)
      const { hotlinkSites, missingKeys, botClasses } = data.tables
      expect(cellsOf(panel('hotlinkSites').table?.rows, 0)).toEqual(
        hotlinkSites?.rows.map(({ bytes }) => bytes),
      )
      expect(cellsOf(panel('notFound').table?.rows, 0)).toEqual(
        missingKeys?.rows.filter(({ scan }) => scan === 0).map(({ requests }) => requests),
      )
      expect(cellsOf(panel('botClasses').table?.rows, 0)).toEqual(
        botClasses?.rows.map(({ requests }) => requests),
      )
      for (const [id, moves] of Object.entries(data.changes)) {
        const lines = panels.find((one) => one.id === id)?.table?.rows ?? []
        const told = (lines: readonly Row[]) =>
          lines.map(({ cells }) => [0, 1].map((at) => cells[at]?.value))
        // Smaller moves are in `data.json` only.
        const all = moves.map(({ before, now }) => [before, now])
        expect(told(lines)).toEqual(
          all.filter(
            ([before = 0, now = 0]) => Math.abs(now - before) >= (id === 'changedKeys' ? 1e6 : 20),
          ),
        )
      }
    })

    it('facts', () => {
      const facts = (id: string): readonly Cell[] =>
        panels
          .flatMap(({ blocks }) => blocks)
          .flatMap((block) => (block.kind === 'facts' && block.id === id ? block.facts : []))
          .map(({ cell }) => cell)
      expect(facts('auditFacts').map(({ value }) => value)).toEqual(Object.values(data.audit))
      const { objects, objectBytes, records, malformed, duplicates, excluded } = data.log
      expect(
        facts('healthFacts')
          .slice(0, 6)
          .map(({ value }) => value),
      ).toEqual([...[objects, objectBytes, records, malformed, duplicates, excluded]])
    })
  },
)

describe('tables larger than data.json holds', () => {
  const readings = Array.from({ length: 2500 }, (_, at) => {
    const count = 1 + (at % 7)
    const size = at === 2499 ? 5e6 : 1000
    return reading('2026-11-05', 5, { key: `data/${at}.bin`, count, size, bytes: count * size })
  })
  const [front] = exampleInputs()
  const period = periodOf(parseDay('2026-11-01'), parseDay('2026-11-05'), readings)
  const input = { ...front, period, previous: null, periods: [] } as PageInput

  it('hold the first thousand and the leaders of other orders; the rest is exact', () => {
    const { keys } = dataOf(input).tables
    expect(keys?.rows.length).toBeGreaterThanOrEqual(1000)
    expect(keys?.rows.length).toBeLessThanOrEqual(1300)
    expect(keys?.rest.rows).toBe(2500 - (keys?.rows.length ?? 0))
    expect(keys?.rows.some(({ name }) => String(name) === 'data/2499.bin')).toBe(true)
    for (const column of ['requests', 'bytes'] as const)
      expect(sum(keys?.rows ?? [], column) + (keys?.rest[column] ?? 0)).toBe(period.totals[column])
    const requests = keys?.rows.map((row) => row.requests ?? 0) ?? []
    expect(requests).toEqual(requests.toSorted((a, b) => b - a))
  })

  it('add what the summary had cut to the rest', () => {
    const { keys } = period.tables
    const rest = { rows: 10, columns: { requests: 40, bytes: 4000 } }
    const cut = { ...period, tables: { ...period.tables, keys: { ...keys, rest } } }
    const before = dataOf(input).tables.keys?.rest
    const after = dataOf({ ...input, period: cut } as PageInput).tables.keys?.rest
    expect(after?.rows).toBe((before?.rows ?? 0) + 10)
    expect(after?.requests).toBe((before?.requests ?? 0) + 40)
  })

  it('have a rest also where they are added up from others', () => {
    const many = Array.from({ length: 1200 }, (_, at) =>
      reading('2026-11-05', 5, { key: `gone/${at}.bin`, status: '404', count: 1 + (at % 3) }),
    )
    const gone = periodOf(parseDay('2026-11-01'), parseDay('2026-11-05'), many)
    const { missingKeys } = dataOf({ ...input, period: gone } as PageInput).tables
    expect([missingKeys?.rows.length, missingKeys?.rest.rows]).toEqual([1000, 200])
    expect(sum(missingKeys?.rows ?? [], 'requests') + (missingKeys?.rest.requests ?? 0)).toBe(
      gone.totals.requests,
    )
  })

  it('keep what the summary had cut of hot links apart: nobody knows whose it was', () => {
    const { hotlinks } = period.tables
    const shown = { requests: 7, bytes: 70 }
    const rest = { rows: 3, columns: { ...shown, unbilled: 2, awsBytes: 9 } }
    const cut = { ...period, tables: { ...period.tables, hotlinks: { ...hotlinks, rest } } }
    const data = dataOf({ ...input, period: cut } as PageInput)
    expect(data.tables.hotlinks).toMatchObject({ rest: { rows: 0 } })
    expect(data.tables.hotlinks).toHaveProperty('unknown', { rows: 3, ...shown })
  })
})

describe('the same input', () => {
  const model = (input: PageInput): ReportModel => buildModel(input)
  it('gives the same bytes', () => {
    for (const input of exampleInputs()) {
      const files = renderPage(input, (one) => JSON.stringify(one))
      const { words, ...plain } = input
      const copy = { ...structuredClone(plain), words } as PageInput
      const again = renderPage(copy, (one) => JSON.stringify(one))
      expect(again).toEqual(files)
      expect(files.map(({ path }) => path)).toContain(`${input.path}index.html`)
    }
  })
  it('does not change a closed month when a later one comes', () => {
    const [, , october] = exampleInputs()
    if (october === undefined || october.kind === 'index') throw new Error('no October')
    const without = october.periods.filter(({ path }) => !path.startsWith('2026-11'))
    const more = october.periods.flatMap((entry) =>
      entry.path === '2026-11/'
        ? [entry, { ...entry, path: '2026-12/', from: '2026-12-01' }]
        : [entry],
    )
    expect(model({ ...october, periods: more } as PageInput)).toEqual(model(october))
    expect(model({ ...october, periods: without })).not.toEqual(model(october))
  })
})

it('an index says every period, and its CSVs too', () => {
  const index = exampleInputs().find(({ kind }) => kind === 'index')
  if (index === undefined) throw new Error('no index')
  const files = new Map(renderPage(index, () => '').map(({ path, content }) => [path, content]))
  const data = JSON.parse(files.get('periods/data.json') ?? '') as { months: { path: string }[] }
  expect(data.months.map(({ path }) => path)).toEqual(['2026-10/', '2026-11/'])
  expect(files.get('periods/months.csv')?.split('\r\n')).toHaveLength(4)
})

it('hidden addresses are in no file', () => {
  const [front] = exampleInputs({ ...exampleSettings, clientAddresses: 'hidden' })
  if (front === undefined || front.kind === 'index' || front.period === null)
    throw new Error('front')
  const files = renderPage(front, (one) => JSON.stringify(one))
  expect(files.some(({ content }) => content.includes('198.51.100.0'))).toBe(false)
  expect(pageOf(front, front.period).period.tables.clients.names).toContain('198.51.100.0/24')
})
