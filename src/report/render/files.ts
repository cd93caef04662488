import { buildMap, buildModel, buildOperations, buildRows } from '../model/build.ts'
import { dayCost } from '../model/cost.ts'
import { isCounted } from '../model/frame.ts'
import type { ReportModel } from '../model/model.ts'
import {
  type IndexInput,
  type Page,
  type PeriodEntry,
  pageOf,
  type SiteInput,
  sorted,
} from '../model/page.ts'
import { GB, moneyOf, pricesOf } from '../model/prices.ts'
import {
  CARD_FILE,
  EXPLORE_LINKS,
  EXPLORE_SCRIPT,
  MAP_FILE,
  OPERATIONS_FILE,
  ROWS_FILE,
} from '../model/site.ts'
import { badgeFiles } from './badge.ts'
import { cardOf } from './card.ts'
import { csvOf, tableCsv } from './csv.ts'
import { dataJson, emptyJson, hourSums, indexJson } from './data-json.ts'
import { dataTables } from './data-tables.ts'
import type { Render } from './render.ts'
import { rowsScript } from './rows.ts'

/** A file of the site: path from the site's root with `/`, and its content: text, or bytes where it is not text. */
export interface SiteFile<Content extends string | Uint8Array = string> {
  readonly path: string
  readonly content: Content
}

/**
 * The files of one page: `index.html`, `operations.html`, `map.html`, `rows.js`, `data.json`, and a CSV for each table, days and
 * hours. The same input gives the same bytes. `render` draws the model (see `render.ts`).
 */
export function renderPage(input: SiteInput, render: Render): SiteFile[] {
  return [...htmlFiles(input, buildModel(input), render), ...dataFiles(input)]
}

/** A page's HTML, of which `model` is the report, that of the page for whoever runs the bucket, and all rows of
 * their tables for the pages' script. */
export function htmlFiles(input: SiteInput, model: ReportModel, render: Render): SiteFile[] {
  const file = (name: string, content: string): SiteFile => ({ path: input.path + name, content })
  const files = [file('index.html', render(model))]
  if (input.kind === 'explore')
    return [
      ...files,
      file(EXPLORE_SCRIPT, render(model, 'explore')),
      file(EXPLORE_LINKS, render(model, 'links')),
    ]
  const badge = badgeFiles(input, model).map((one) => file(...one))
  const operations = buildOperations(input)
  if (operations === null || !isCounted(input)) return [...files, ...badge]
  const page = pageOf(input, input.period)
  const { words, cost } = page
  const rows = rowsScript(buildRows(page), {
    currency: moneyOf(page.prices),
    words,
    perByte: cost.perGB / GB,
  })
  const map = buildMap(input)
  const card = model.page.card === null ? null : cardOf(model)
  return [
    ...files,
    file(OPERATIONS_FILE, render(operations)),
    ...(map === null ? [] : [file(MAP_FILE, render(map))]),
    file(ROWS_FILE, rows),
    ...(card === null ? [] : [file(CARD_FILE, card)]),
    ...badge,
  ]
}

/** A page's numbers, each made when it is asked for: `data.json` first, then the tables as CSV. */
export function* dataFiles(input: SiteInput): Generator<SiteFile> {
  const file = (name: string, content: string): SiteFile => ({ path: input.path + name, content })
  const { settings } = input
  if (input.kind === 'explore') return
  if (input.kind === 'index') {
    yield file('data.json', indexJson(input))
    yield file('years.csv', entriesCsv(input, 'year'))
    yield file('months.csv', entriesCsv(input, 'month'))
    return
  }
  if (!isCounted(input)) {
    yield file('data.json', emptyJson(settings.title, settings.timeZone, input.period?.log))
    return
  }
  const page = pageOf(input, input.period)
  yield file('data.json', dataJson(page))
  yield file('days.csv', daysCsv(page))
  yield file('hours.csv', hoursCsv(page))
  for (const table of dataTables(page)) yield file(`${table.name}.csv`, tableCsv(table, page.words))
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
      page.prices.basis === 'unknown' ? null : dayCost(totals, page.cost, page.prices),
      ...kinds.map((kind) => totals[kind].requests),
      ...kinds.map((kind) => totals[kind].bytes),
    ]),
  )
}

function hoursCsv(page: Page): string {
  return csvOf(
    ['hour', 'requests', 'bytes', 'people'],
    hourSums(page).map(({ hour, requests, bytes, people }) => [hour, requests, bytes, people]),
  )
}

function entriesCsv(input: IndexInput, kind: PeriodEntry['kind']): string {
  const { basis } = pricesOf(input.settings.region, input.settings.prices)
  return csvOf(
    ['from', 'to', 'visitors', 'pageViews', 'requests', 'bytes', 'cost', 'errors'],
    sorted(input.periods, kind).map(({ from, to, totals, visitors, cost }) => [
      from,
      to,
      visitors,
      totals.pageViews,
      totals.requests,
      totals.bytes,
      basis === 'unknown' ? null : cost,
      totals.errors,
    ]),
  )
}
