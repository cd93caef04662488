import type { Cell, PanelTable, Row } from '../../model/model.ts'
import { nameParts, timeName, wordName } from '../../model/names.ts'
import type { Page } from '../../model/page.ts'
import { sizesInOrder } from '../../tables/orders.ts'
import { type View, viewOf } from '../../tables/view.ts'

/** The percentiles that the columns show, as shares of the reads. */
const parts = [
  ['half', 0.5],
  ['ninety', 0.9],
  ['ninetyNine', 0.99],
] as const

/** The bound of the class in which the share lies; null for no reads. `classes`: upper bound in ms and
 * reads, in any order. */
export function percentile(
  classes: readonly (readonly [bound: number, reads: number])[],
  share: number,
): number | null {
  const sorted = classes.toSorted(([a], [b]) => a - b)
  const total = sorted.reduce((sum, [, reads]) => sum + reads, 0)
  let below = 0
  for (const [bound, reads] of sorted) {
    below += reads
    if (reads > 0 && below >= total * share) return bound
  }
  return null
}

/** The time classes of some rows of a table of times, each with its reads. */
export function classesIn(
  view: View,
  rows: ArrayLike<number>,
): (readonly [bound: number, reads: number])[] {
  return Array.from(rows, (row) => [Number(view.partsOf(row)[1]), view.value(row, 'requests')])
}

/** The time that a share of the reads took at most; empty for no reads. */
export function percentileCell(
  page: Page,
  classes: readonly (readonly [bound: number, reads: number])[],
  share: number,
): Cell {
  const bound = percentile(classes, share)
  if (bound === null || Number.isFinite(bound)) return page.numbers.cell('ms', bound)
  const text = timeName(page, String(bound))
  return { kind: 'ms', value: Number.MAX_SAFE_INTEGER, text, exact: text }
}

/** Percentiles by size class, small objects first, those of unknown size last. */
export function timesTable(page: Page, name: 'turnAroundTimes' | 'totalTimes'): PanelTable {
  const view = viewOf(page, name)
  const bySize = Map.groupBy(view.rows, (row) => view.partsOf(row)[0] ?? '-')
  const sizes = sizesInOrder.filter((size) => bySize.has(size))
  const most = Math.max(
    1,
    ...sizes.map((size) =>
      (bySize.get(size) ?? []).reduce((sum, row) => sum + view.value(row, 'requests'), 0),
    ),
  )
  const line = (rows: readonly number[], name: Row['name']): Row => {
    const classes = classesIn(view, rows)
    const reads = classes.reduce((sum, [, count]) => sum + count, 0)
    return {
      name,
      sub: '',
      cells: [
        page.numbers.cell('count', reads),
        ...parts.map(([, share]) => percentileCell(page, classes, share)),
      ],
      share: Math.min(1, reads / most),
      change: null,
    }
  }
  return {
    nameLabel: page.words.names.size,
    columns: [
      {
        id: 'requests',
        label: page.words.columns.reads,
        kind: 'count',
        definition: '',
        isMinor: true,
      },
      ...parts.map(([id]) => ({
        id,
        label: page.words.columns[id],
        kind: 'ms' as const,
        definition: '',
        isMinor: id === 'ninetyNine',
      })),
    ],
    rows: sizes.map((size) =>
      line([...(bySize.get(size) ?? [])], nameParts(page, 'sizes', [size])),
    ),
    shown: sizes.length,
    rest: null,
    total: sizes.length > 0 ? line([...view.rows], [wordName(page.words.total)]) : null,
    empty: page.words.nothing,
    sortedBy: 'name',
  }
}
