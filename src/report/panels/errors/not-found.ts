import {
  existingKeysOf,
  type MissingKey,
  missingKeysOf,
  nearestKey,
} from '../../facts/missing-keys.ts'
import { type View, viewOf } from '../../facts/view.ts'
import type { Block, PanelTable, Row } from '../../model/model.ts'
import { nameParts, nameText, wordName } from '../../model/names.ts'
import type { Page } from '../../model/page.ts'
import { columnOf, ratio } from '../columns.ts'
import type { PanelRow } from '../panel.ts'

const MOST_MISSING = 20

/** What was not found, and the scanners folded. */
export const notFound: PanelRow = {
  id: 'notFound',
  csv: 'missingKeys.csv',
  width: 'full',
  draw(page) {
    const real = missingKeysOf(page).filter(({ isScan }) => !isScan)
    const scans = missingKeysOf(page).filter(({ isScan }) => isScan)
    const view = viewOf(page, 'notFound')
    return {
      table: missingTable(page, view, real, existingKeysOf(page), true),
      blocks: scans.length > 0 ? [scannersBlock(page, view, scans)] : [],
      note: '',
    }
  },
}

function scannersBlock(page: Page, view: View, scans: readonly MissingKey[]): Block {
  const requests = page.numbers.cell('count', requestsOf(scans)).text
  return {
    kind: 'table',
    id: 'scanners',
    title: `${page.words.scanners.title} (${requests})`,
    note: page.words.scanners.note,
    table: missingTable(page, view, scans, [], false),
    isFolded: true,
  }
}

function requestsOf(keys: readonly MissingKey[]): number {
  return keys.reduce((sum, { requests }) => sum + requests, 0)
}

/** `withCut`: what the summary had cut is added to the rest of this table. */
function missingTable(
  page: Page,
  view: View,
  keys: readonly MissingKey[],
  existing: readonly string[],
  withCut: boolean,
): PanelTable {
  const shown = keys.slice(0, MOST_MISSING)
  const others = keys.slice(MOST_MISSING)
  const cut = withCut ? (view.table.rest.columns.requests ?? 0) : 0
  const cutRows = withCut ? view.table.rest.rows : 0
  const whole = requestsOf(keys) + cut
  const columns = ['own', 'foreign', 'unlinked'] as const
  const count = (value: number | null) => page.numbers.cell('count', value)
  const sums = (name: string, requests: number, of: readonly MissingKey[] | null): Row => ({
    name: [wordName(name)],
    sub: '',
    cells: [
      count(requests),
      ...columns.map((id) => count(of?.reduce((sum, key) => sum + key[id], 0) ?? null)),
      page.numbers.cell('percent', ratio(requests, whole)),
    ],
    share: ratio(requests, whole) ?? 0,
    change: null,
  })
  return {
    nameLabel: page.words.names.key,
    columns: [
      columnOf(page, 'notFound', 'requests', []),
      ...columns.map((id) => ({
        id,
        label: page.words.columns[id],
        kind: 'count' as const,
        definition: '',
        isMinor: id !== 'own',
      })),
      columnOf(page, 'notFound', 'share', []),
    ],
    rows: shown.map((missing): Row => {
      const near = existing.length === 0 ? null : nearestKey(missing.key, existing)
      return {
        ...sums('', missing.requests, [missing]),
        name: nameParts(page, 'keys', [missing.key]),
        sub:
          near === null
            ? ''
            : near === missing.key
              ? page.words.subs.cameOrWent
              : page.words.subs.nearest(nameText(near)),
      }
    }),
    shown: 8,
    rest:
      others.length + cutRows > 0
        ? sums(
            page.words.more(page.numbers.cell('count', others.length + cutRows).text),
            requestsOf(others) + cut,
            cut > 0 ? null : others,
          )
        : null,
    total: shown.length > 0 ? sums(page.words.total, whole, cut > 0 ? null : keys) : null,
    empty: page.words.nothing,
    sortedBy: 'requests',
  }
}
