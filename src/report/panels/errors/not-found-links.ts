import { missingKeysOf } from '../../facts/missing-keys.ts'
import type { AllRows } from '../../model/all-rows.ts'
import type { Block, Cell, PanelTable, Row } from '../../model/model.ts'
import { nameParts } from '../../model/names.ts'
import type { Page } from '../../model/page.ts'
import { keptSet, topRows } from '../../tables/orders.ts'
import { hostOf, type View, type ViewColumn, viewOf } from '../../tables/view.ts'
import { columnOf, measures, ratio } from '../columns.ts'
import { moreName, sumRow } from '../sum-row.ts'

/** The pages on which the links to missing objects stand; scanners left out. */
export function linksBlock(page: Page): Block {
  const [title, note] = page.words.panels.notFoundLinks
  return {
    kind: 'table',
    id: 'notFoundLinks',
    title,
    note,
    table: linksTable(page),
    csv: 'notFound.csv',
    isFolded: true,
  }
}

const MOST_LINKS = 20

/** All of them that are in `data.json`. */
export function linksRows(page: Page): AllRows {
  const view = viewOf(page, 'notFound')
  const kept = keptSet(page, view)
  const rows = linksIn(page, view)
  const shown = topRows({ ...view, rows }, 'requests', rows.length, (row) => kept.has(row))
  const sum = (some: Iterable<number>): number =>
    [...some].reduce((total, row) => total + view.value(row, 'requests'), 0)
  const whole = sum(rows)
  return {
    id: 'notFoundLinks',
    table: 'notFoundLinks',
    columns: ['requests'],
    kinds: ['count'],
    sortedBy: 0,
    thenBy: null,
    whole,
    smallest: 0,
    rest: { rows: rows.length - shown.length, values: [whole - sum(shown)] },
    rows: shown.map((row) => ({
      place: row,
      name: nameParts(page, 'notFound', view.partsOf(row)),
      sub: subOf(page, view.partsOf(row)),
      values: [view.value(row, 'requests')],
      before: null,
    })),
  }
}

function subOf(page: Page, [, referrer = '-']: readonly string[]): string {
  return page.own.isOwn(hostOf(referrer)) ? page.words.subs.own : ''
}

/** Rows of missing keys with a page that links there; scanners left out. */
function linksIn(page: Page, view: View): Uint32Array {
  const scanned = new Set(missingKeysOf(page).flatMap(({ key, isScan }) => (isScan ? [key] : [])))
  return view.rows.filter((row) => {
    const [key = '', referrer = '-'] = view.partsOf(row)
    return referrer !== '-' && !scanned.has(key)
  })
}

function linksTable(page: Page): PanelTable {
  const view = viewOf(page, 'notFound')
  const column: ViewColumn = 'requests'
  const rows = linksIn(page, view)
  const shown = topRows({ ...view, rows }, column, MOST_LINKS)
  const sum = (some: Iterable<number>): number =>
    [...some].reduce((total, row) => total + view.value(row, column), 0)
  const whole = sum(rows)
  const cells = (requests: number): Cell[] => [
    page.numbers.cell(measures.requests.kind, requests),
    page.numbers.cell('percent', ratio(requests, whole)),
  ]
  const shareOf = (requests: number): number => ratio(requests, whole) ?? 0
  const more = rows.length - shown.length
  const unshown = whole - sum(shown)
  return {
    nameLabel: page.words.names.notFoundLink,
    columns: [columnOf(page, 'notFound', column, []), columnOf(page, 'notFound', 'share', [])],
    rows: shown.map((row): Row => {
      const [key = '', referrer = '-'] = view.partsOf(row)
      const requests = view.value(row, column)
      return {
        name: nameParts(page, 'notFound', [key, referrer]),
        sub: subOf(page, [key, referrer]),
        cells: cells(requests),
        share: shareOf(requests),
        change: null,
      }
    }),
    shown: 8,
    rest: more > 0 ? sumRow(moreName(page, more), cells(unshown), shareOf(unshown)) : null,
    total: shown.length > 0 ? sumRow(page.words.total, cells(whole), shareOf(whole)) : null,
    empty: page.words.nothing,
    sortedBy: column,
  }
}
