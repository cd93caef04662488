import type { Leader } from '../model/model.ts'
import { nameParts } from '../model/names.ts'
import type { Page } from '../model/page.ts'
import { isElsewhere, isNamed, narrowed, topRows } from '../tables/orders.ts'
import { type RowFilter, viewOf } from '../tables/view.ts'
import { measures } from './columns.ts'

/** The first row of the tables that say what was read and sent, from where, through whom. */
export function glanceOf(page: Page): Leader[] {
  const leaders = [
    ['page', 'pages', 'pages', 'requests', isNamed],
    ['object', 'keys', 'hogKeys', 'bytes', isNamed],
    ['country', 'countries', 'countries', 'visitors', isKnown],
    ['site', 'referringSites', 'referringSites', 'visitors', isReferring],
  ] as const
  return leaders.flatMap(([id, table, panel, column, only]): Leader[] => {
    const view = narrowed(page, viewOf(page, table), only)
    const [row] = topRows(view, column, 1)
    const value = row === undefined ? 0 : view.value(row, column)
    if (row === undefined || value === 0) return []
    const [label, unit] = page.words.glance[id]
    const name = nameParts(page, table, view.partsOf(row))[0]?.text ?? ''
    const cell = page.numbers.cell(measures[column].kind, value)
    return [{ label, name, cell, unit: unit(cell, !page.distinct.has(table)), href: `#${panel}` }]
  })
}

const isKnown: RowFilter = (_, view, row) => view.nameOf(row) !== 'unknown'

/** A foreign site whose readers opened a page: who only embeds an object has sent nobody. */
const isReferring: RowFilter = (page, view, row) =>
  isElsewhere(page, view, row) && view.value(row, 'pageViews') > 0
