import { type HotLinker, hotLinkersOf } from '../../facts/hot-linkers.ts'
import type { AllRows } from '../../model/all-rows.ts'
import type { PanelTable, Row } from '../../model/model.ts'
import { nameParts } from '../../model/names.ts'
import type { Page } from '../../model/page.ts'
import { MOST_DATA_ROWS } from '../../tables/orders.ts'
import { totalOf } from '../../tables/sums.ts'
import { viewBefore, viewOf } from '../../tables/view.ts'
import { changeCell, changeOfRow, columnOf, measures, ratio } from '../columns.ts'
import type { PanelRow } from '../panel.ts'
import { moreName, sumRow } from '../sum-row.ts'

/** Hot links added up by site. */
export const hotlinkSites: PanelRow = {
  id: 'hotlinkSites',
  csv: 'hotlinkSites.csv',
  width: 'full',
  rows: (page) => [sitesRows(page, hotLinkersOf(page))],
  draw: (page) => ({ table: sitesTable(page, hotLinkersOf(page)), blocks: [], note: '' }),
}

const MOST_SITES = 20

function sitesRows(page: Page, linkers: readonly HotLinker[]): AllRows {
  const [rows, others] = [linkers.slice(0, MOST_DATA_ROWS), linkers.slice(MOST_DATA_ROWS)]
  const sum = (column: 'bytes' | 'cost' | 'requests'): number =>
    others.reduce((all, one) => all + one[column], 0)
  return {
    id: 'hotlinkSites',
    table: 'hotlinkSites',
    columns: ['bytes', 'cost', 'requests'],
    kinds: ['bytes', 'money', 'count'],
    sortedBy: 0,
    thenBy: 2,
    whole: totalOf(viewOf(page, 'hotlinks'), page).bytes ?? 0,
    smallest: measures.bytes.smallest,
    rest: { rows: others.length, values: [sum('bytes'), sum('cost'), sum('requests')] },
    rows: rows.map(({ site, bytes, cost, requests, bytesBefore }) => ({
      place: site,
      name: nameParts(page, 'referringSites', [site]),
      sub: '',
      values: [bytes, cost, requests],
      before: bytesBefore,
    })),
  }
}

function sitesTable(page: Page, linkers: readonly HotLinker[]): PanelTable {
  const total = totalOf(viewOf(page, 'hotlinks'), page)
  const shown = linkers.slice(0, MOST_SITES)
  const others = linkers.slice(MOST_SITES)
  const isCompared = viewBefore(page, 'hotlinks') !== null
  const known = ['bytes', 'cost', 'requests', 'share'] as const
  const columns = isCompared ? ([...known, 'change'] as const) : known
  const whole = total.bytes ?? 0
  const line = (one: { bytes: number; cost: number; requests: number }): Row['cells'] => [
    page.numbers.cell('bytes', one.bytes),
    page.numbers.cell('money', one.cost),
    page.numbers.cell('count', one.requests),
    page.numbers.cell('percent', ratio(one.bytes, whole)),
  ]
  const sums = (name: string, bytes: number, cost: number, requests: number): Row => {
    const cells = [...line({ bytes, cost, requests }), ...(isCompared ? [changeCell(null)] : [])]
    return sumRow(name, cells, ratio(bytes, whole) ?? 0)
  }
  const sum = (pick: (one: HotLinker) => number): number =>
    others.reduce((a, one) => a + pick(one), 0)
  return {
    nameLabel: page.words.names.site,
    columns: columns.map((id) => columnOf(page, 'hotlinks', id, [])),
    rows: shown.map((one): Row => {
      const change = changeOfRow(page, measures.bytes, one.bytes, one.bytesBefore)
      return {
        name: nameParts(page, 'referringSites', [one.site]),
        sub: '',
        cells: [...line(one), ...(isCompared ? [changeCell(change)] : [])],
        share: ratio(one.bytes, whole) ?? 0,
        change,
      }
    }),
    shown: 8,
    rest:
      others.length > 0
        ? sums(
            moreName(page, others.length),
            sum((one) => one.bytes),
            sum((one) => one.cost),
            sum((one) => one.requests),
          )
        : null,
    total:
      shown.length > 0 ? sums(page.words.total, whole, total.cost ?? 0, total.requests ?? 0) : null,
    empty: page.words.nothing,
    sortedBy: 'bytes',
  }
}
