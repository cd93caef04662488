import type { PanelTable, Row } from '../../model/model.ts'
import { plainName } from '../../model/names.ts'
import type { Page } from '../../model/page.ts'
import { ratio } from '../columns.ts'

/** A name, how many lines or records it stands for, and its share of them. */
export function countLine(page: Page, name: string, value: number, total: number): Row {
  return {
    name: [plainName(name)],
    sub: '',
    cells: [page.numbers.cell('count', value), page.numbers.cell('percent', ratio(value, total))],
    share: ratio(value, total) ?? 0,
    change: null,
  }
}

/** A table of such lines. */
export function countsTable(
  page: Page,
  nameLabel: string,
  countLabel: string,
  rows: readonly Row[],
  total: number,
  sortedBy: '' | 'name' = '',
): PanelTable {
  return {
    nameLabel,
    columns: [
      { id: 'count', label: countLabel, kind: 'count', definition: '', isMinor: false },
      {
        id: 'share',
        label: page.words.columns.share,
        kind: 'percent',
        definition: '',
        isMinor: false,
      },
    ],
    rows,
    shown: 11,
    rest: null,
    total: rows.length > 0 ? countLine(page, page.words.total, total, total) : null,
    empty: page.words.nothing,
    sortedBy,
  }
}
