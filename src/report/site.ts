import { tables } from '../summary/tables.ts'
import { buildModel, INDEX_PATH } from './build.ts'
import { dayCost } from './cost.ts'
import { csvOf, tableCsv } from './csv.ts'
import { dataJson, dataTable, derivedTables, emptyJson, hoursOf, indexJson } from './data.ts'
import type { ReportModel } from './model.ts'
import {
  type IndexInput,
  newestDay,
  type Page,
  type PageInput,
  type PeriodEntry,
  pageOf,
} from './page.ts'
import { sorted } from './traffic.ts'

/** A file of the site: path from the site's root with `/`, and its text. */
export interface SiteFile {
  readonly path: string
  readonly content: string
}

/** Files of a site as they are made, page by page: no more than one page is held at a time. */
export type Site = Iterable<SiteFile> | AsyncIterable<SiteFile>

/** A page to make: of which period, measured against which. Periods by name: `front`, `before` (as
 * long as the front page's, just before it), `2026-11`, `2026`. */
export interface PagePlan {
  readonly kind: PageInput['kind']
  readonly path: string
  /** Null for the page of all periods. */
  readonly period: string | null
  readonly previous: string | null
}

/**
 * Which pages make the site: the front page, one for each month and year with a record, and the
 * page of all periods. Where nothing was ever counted, the front page alone. Names as in PagePlan,
 * in any order; the plan runs from new to old.
 */
export function sitePages(months: readonly string[], years: readonly string[]): PagePlan[] {
  const front: PagePlan = { kind: 'front', path: '', period: 'front', previous: 'before' }
  if (months.length === 0) return [{ ...front, previous: null }]
  const newestFirst = (names: readonly string[]): string[] => names.toSorted().reverse()
  const pageOfName = (kind: 'month' | 'year', names: readonly string[]) => (name: string) => {
    const before = kind === 'month' ? monthBefore(name) : String(Number(name) - 1).padStart(4, '0')
    const previous = names.includes(before) ? before : null
    return { kind, path: `${name}/`, period: name, previous }
  }
  return [
    front,
    ...newestFirst(months).map(pageOfName('month', months)),
    ...newestFirst(years).map(pageOfName('year', years)),
    { kind: 'index', path: INDEX_PATH, period: null, previous: null },
  ]
}

function monthBefore(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 2, 1)).toISOString().slice(0, 7)
}

/**
 * The files of one page: `index.html`, `data.json`, and a CSV for each table, days and hours. The
 * same input gives the same bytes. `render` draws the model (see `render.ts`).
 */
export function renderPage(input: PageInput, render: (model: ReportModel) => string): SiteFile[] {
  const file = (name: string, content: string): SiteFile => ({ path: input.path + name, content })
  return [file('index.html', render(buildModel(input))), ...dataFiles(input, file)]
}

function dataFiles(input: PageInput, file: (name: string, text: string) => SiteFile): SiteFile[] {
  const { settings } = input
  if (input.kind === 'index') {
    return [
      file('data.json', indexJson(input)),
      file('years.csv', entriesCsv(input, 'year')),
      file('months.csv', entriesCsv(input, 'month')),
    ]
  }
  if (input.period === null || input.period.days.length === 0)
    return [file('data.json', emptyJson(settings.title, settings.timeZone, input.period?.log))]
  const page = pageOf(input, input.period)
  return [
    file('data.json', dataJson(page)),
    file('days.csv', daysCsv(page)),
    file(
      'hours.csv',
      csvOf(
        ['hour', 'requests', 'bytes', 'people'],
        hoursOf(page).map(({ hour, requests, bytes, people }) => [hour, requests, bytes, people]),
      ),
    ),
    ...tables
      .filter(({ name }) => name !== 'clients' || settings.clientAddresses !== 'hidden')
      .map(({ name }) => file(`${name}.csv`, tableCsv(dataTable(page, name)))),
    ...derivedTables(page).map((table) => file(`${table.name}.csv`, tableCsv(table))),
  ]
}

function daysCsv(page: Page): string {
  const kinds = ['people', 'bots', 'tools'] as const
  const columns = ['requests', 'pageViews', 'visitors', 'bytes', 'errors', 'serverErrors', 'cost']
  const header = ['day', ...columns, ...kinds, ...kinds.map((kind) => `${kind}Bytes`)]
  return csvOf(
    header,
    page.period.days.map(({ day, totals, visitors }) => [
      day,
      totals.requests,
      totals.pageViews,
      visitors,
      totals.bytes,
      totals.errors,
      totals.serverErrors,
      dayCost(totals, page.cost, page.prices),
      ...kinds.map((kind) => totals[kind].requests),
      ...kinds.map((kind) => totals[kind].bytes),
    ]),
  )
}

function entriesCsv(input: IndexInput, kind: PeriodEntry['kind']): string {
  return csvOf(
    ['from', 'to', 'visitors', 'pageViews', 'requests', 'bytes', 'cost', 'errors'],
    sorted(input.periods, kind).map(({ from, to, totals, visitors, cost }) => [
      from,
      to,
      visitors,
      totals.pageViews,
      totals.requests,
      totals.bytes,
      cost,
      totals.errors,
    ]),
  )
}

/**
 * What a page takes from `periods` beside its own period and the one before: equal values, equal
 * page. A month or year that is over knows its neighbours and nothing that comes later, so that its
 * page need not be made again.
 */
export function pageDependencies(page: PagePlan, periods: readonly PeriodEntry[]): unknown {
  if (page.kind !== 'month' && page.kind !== 'year') return periods
  const entry = periods.find(({ path }) => path === page.path)
  const newest = newestDay(periods) ?? null
  const isOver = entry !== undefined && newest !== null && newest > entry.to
  const siblings = sorted(periods, page.kind).map(({ path }) => path)
  const at = siblings.indexOf(page.path)
  const around = siblings.slice(Math.max(0, at - 1), at + 2)
  const inYear = periods.filter(({ path }) => path.startsWith(page.path.slice(0, 4)))
  return [isOver ? 'over' : newest, around, page.kind === 'year' ? inYear : []]
}
