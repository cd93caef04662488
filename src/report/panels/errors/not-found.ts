import type { OtherRow } from '../../../count/summary/summary.ts'
import {
  existingKeysOf,
  type MissingKey,
  missingKeysOf,
  nearestKey,
} from '../../facts/missing-keys.ts'
import type { AllRows } from '../../model/all-rows.ts'
import type { Block, Cell, Column, PanelTable, Row } from '../../model/model.ts'
import { nameParts, nameText } from '../../model/names.ts'
import type { Page } from '../../model/page.ts'
import { MOST_DATA_ROWS } from '../../tables/orders.ts'
import { NOTHING, viewOf } from '../../tables/view.ts'
import { columnOf, ratio } from '../columns.ts'
import type { PanelRow } from '../panel.ts'
import { moreName, sumRow } from '../sum-row.ts'
import { linksBlock, linksRows } from './not-found-links.ts'

const MOST_MISSING = 20

/** What was not found; folded, who links there, and the scanners. */
export const notFound: PanelRow = {
  id: 'notFound',
  csv: 'missingKeys.csv',
  width: 'full',
  rows: (page) => [
    missingRows(
      page,
      'notFound',
      missingKeysOf(page).filter(({ isScan }) => !isScan),
    ),
    missingRows(
      page,
      'scanners',
      missingKeysOf(page).filter(({ isScan }) => isScan),
    ),
    linksRows(page),
  ],
  draw(page) {
    const real = missingKeysOf(page).filter(({ isScan }) => !isScan)
    const scans = missingKeysOf(page).filter(({ isScan }) => isScan)
    const cut = viewOf(page, 'notFound').table.rest
    return {
      table: missingTable(page, real, existingKeysOf(page), cut),
      blocks: [linksBlock(page), ...(scans.length > 0 ? [scannersBlock(page, scans)] : [])],
      note: '',
    }
  },
}

function missingRows(page: Page, id: string, keys: readonly MissingKey[]): AllRows {
  const isReal = id === 'notFound'
  const cut = isReal ? viewOf(page, 'notFound').table.rest : NOTHING
  const existing = isReal ? existingKeysOf(page) : []
  const [rows, others] = [keys.slice(0, MOST_DATA_ROWS), keys.slice(MOST_DATA_ROWS)]
  const cutRequests = cut.columns.requests ?? 0
  const sum = (place: (typeof places)[number]): number | null =>
    cutRequests > 0 ? null : others.reduce((all, key) => all + key[place], 0)
  return {
    id,
    table: id,
    columns: ['requests', ...places],
    kinds: ['count', 'count', 'count', 'count'],
    sortedBy: 0,
    thenBy: null,
    whole: requestsOf(keys) + cutRequests,
    smallest: 0,
    rest: {
      rows: others.length + cut.rows,
      values: [requestsOf(others) + cutRequests, ...places.map(sum)],
    },
    rows: rows.map((missing, at) => ({
      place: missing.key,
      name: nameParts(page, 'keys', [missing.key]),
      // Looking for the nearest key is slow; those that are asked for most have one on the page.
      sub: at < MOST_MISSING ? nearestText(page, missing, existing) : '',
      values: [missing.requests, ...places.map((place) => missing[place])],
      before: null,
    })),
  }
}

function scannersBlock(page: Page, scans: readonly MissingKey[]): Block {
  const requests = page.numbers.cell('count', requestsOf(scans)).text
  return {
    kind: 'table',
    id: 'scanners',
    title: `${page.words.scanners.title} (${requests})`,
    note: page.words.scanners.note,
    table: missingTable(page, scans, [], NOTHING),
    csv: null,
    isFolded: true,
  }
}

/** Missing keys with where the links to them stand, and which of the `existing` ones may be meant. `cut`
 * is what the summary had cut: it is added to the rest, and nobody knows where its links stand. */
function missingTable(
  page: Page,
  keys: readonly MissingKey[],
  existing: readonly string[],
  cut: OtherRow,
): PanelTable {
  const shown = keys.slice(0, MOST_MISSING)
  const others = keys.slice(MOST_MISSING)
  const cutRequests = cut.columns.requests ?? 0
  const whole = requestsOf(keys) + cutRequests
  const more = others.length + cut.rows
  const sums = (name: string, of: readonly MissingKey[]): Row => {
    const requests = requestsOf(of) + cutRequests
    const cells = cellsOf(page, requests, cutRequests > 0 ? null : of, whole)
    return sumRow(name, cells, ratio(requests, whole) ?? 0)
  }
  return {
    nameLabel: page.words.names.key,
    columns: columnsOf(page),
    rows: shown.map(
      (missing): Row => ({
        name: nameParts(page, 'keys', [missing.key]),
        sub: nearestText(page, missing, existing),
        cells: cellsOf(page, missing.requests, [missing], whole),
        share: ratio(missing.requests, whole) ?? 0,
        change: null,
      }),
    ),
    shown: 8,
    rest: more > 0 ? sums(moreName(page, more), others) : null,
    total: shown.length > 0 ? sums(page.words.total, keys) : null,
    empty: page.words.nothing,
    sortedBy: 'requests',
  }
}

/** Where links stand. */
const places = ['own', 'foreign', 'unlinked'] as const

function columnsOf(page: Page): Column[] {
  return [
    columnOf(page, 'notFound', 'requests', []),
    ...places.map((id) => ({
      id,
      label: page.words.columns[id],
      kind: 'count' as const,
      definition: '',
      isMinor: id !== 'own',
    })),
    columnOf(page, 'notFound', 'share', []),
  ]
}

/** The cells beside `columnsOf`. `keys` tell where the links stand; null where that is not known of all. */
function cellsOf(
  { numbers }: Page,
  requests: number,
  keys: readonly MissingKey[] | null,
  whole: number,
): Cell[] {
  const linksAt = (place: (typeof places)[number]): number | null =>
    keys?.reduce((sum, key) => sum + key[place], 0) ?? null
  return [
    numbers.cell('count', requests),
    ...places.map((place) => numbers.cell('count', linksAt(place))),
    numbers.cell('percent', ratio(requests, whole)),
  ]
}

/** Which key was most likely meant, in words; '' where none is near. */
function nearestText(
  { words: { subs } }: Page,
  { key }: MissingKey,
  existing: readonly string[],
): string {
  const near = nearestKey(key, existing)
  if (near === null) return ''
  return near === key ? subs.cameOrWent : subs.nearest(nameText(near))
}

function requestsOf(keys: readonly MissingKey[]): number {
  return keys.reduce((sum, { requests }) => sum + requests, 0)
}
