import { missingKeysOf } from '../../facts/missing-keys.ts'
import type { Block, Cell, PanelTable, Row } from '../../model/model.ts'
import { nameParts } from '../../model/names.ts'
import type { Page } from '../../model/page.ts'
import { topRows } from '../../tables/orders.ts'
import { hostOf, type ViewColumn, viewOf } from '../../tables/view.ts'
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

function linksTable(page: Page): PanelTable {
  const view = viewOf(page, 'notFound')
  const scanned = new Set(missingKeysOf(page).flatMap(({ key, isScan }) => (isScan ? [key] : [])))
  const column: ViewColumn = 'requests'
  const isLink = (row: number): boolean => {
    const [key = '', referrer = '-'] = view.partsOf(row)
    return referrer !== '-' && !scanned.has(key)
  }
  const rows = view.rows.filter(isLink)
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
        sub: page.own.isOwn(hostOf(referrer)) ? page.words.subs.own : '',
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
