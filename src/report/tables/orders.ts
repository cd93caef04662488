import type { CacheOutcome } from '../../count/record/caching.ts'
import { isPageKey, sizeClasses } from '../../count/record/meaning.ts'
import type { ColumnName } from '../../count/tables/tables.ts'
import type { Page } from '../model/page.ts'
import { hostOf, NOTHING, type RowFilter, type View, type ViewColumn } from './view.ts'

/** Rows of a table that data.json and CSV hold; all others are in `rest`. */
export const MOST_DATA_ROWS = 1_000
/** Of each further order in which a panel shows the table, so that every row of a page is there. */
const MOST_ROWS_OF_ORDER = 100

/** Size classes, small before large, those of unknown size last. */
export const sizesInOrder: readonly string[] = [...sizeClasses.filter((name) => name !== '-'), '-']

/** Objects that are not pages, and are large or read in ranges. */
export const isDownload: RowFilter = (_, view, row) =>
  (view.value(row, 'size') >= 1e6 || view.value(row, 'partial') > 0) && !isPageKey(view.nameOf(row))

/** Objects of which something was read: requests for others ended in errors, or were led elsewhere. */
export const wasThere: RowFilter = (_, view, row) =>
  view.value(row, 'requests') > view.value(row, 'errors') &&
  [view.value(row, 'size'), view.value(row, 'partial'), view.table.columns.anonymous?.[row]].some(
    (count = 0) => count > 0,
  )

/** Objects read often enough for their mean time to say something. */
export const isTimed: RowFilter = (page, view, row) =>
  view.value(row, 'turnAroundCount') >= 10 && wasThere(page, view, row)

/** All rows but that of `-` (none). */
export const isNamed: RowFilter = (_, view, row) => view.nameOf(row) !== '-'

/** Sites, or pages of sites, that are not the owner's. */
export const isElsewhere: RowFilter = (page, view, row) => {
  const name = view.nameOf(row)
  return name !== '-' && !page.own.isOwn(hostOf(name))
}

/** Foreign sites whose readers opened a page; of search engines, apps and the like all that sent readers.
 * What other sites only embed or link to as a file stands under hot links. */
export const isReferring: RowFilter = (page, view, row) => {
  if (!isElsewhere(page, view, row)) return false
  const kind = page.own.kindOf(hostOf(view.nameOf(row)))
  return (kind !== 'site' && kind !== 'mail') || view.value(row, 'pageViews') > 0
}

/** What had to be fetched for a reader. */
export const isMissed: RowFilter = (_, view, row) => view.partsOf(row)[0] === 'missed'

/** What readers did not get, of themselves, of the edge or of the origin. */
export const isUnanswered: RowFilter = (_, view, row) => unanswered.has(view.partsOf(row)[0] ?? '-')

const unanswered: ReadonlySet<string> = new Set<CacheOutcome>([
  'aborted',
  'refused',
  'limited',
  'unreached',
  'failed',
])

interface Order {
  readonly by: ViewColumn
  readonly only?: RowFilter
}
const byRequests: Order = { by: 'requests' }
const byBytes: Order = { by: 'bytes' }
const byVisitors: Order = { by: 'visitors' }

/** The orders in which panels show a table. The first is that of data.json and CSV. */
const orders: Readonly<Partial<Record<string, readonly [Order, ...Order[]]>>> = {
  keys: [
    byRequests,
    byBytes,
    { by: 'downloads', only: isDownload },
    { by: 'meanTurnAroundMs', only: isTimed },
  ],
  hotlinks: [byBytes],
  networks: [byRequests, byBytes, byVisitors],
  countries: [byRequests, byBytes, byVisitors],
  agents: [byRequests, byBytes],
  clients: [byRequests, byBytes],
  referringSites: [byRequests, { by: 'visitors', only: isElsewhere }],
  referrers: [byRequests, { by: 'requests', only: isElsewhere }],
  searchEngines: [byRequests, byVisitors],
  campaigns: [byRequests, byVisitors],
  browsers: [byRequests, byVisitors],
  systems: [byRequests, byVisitors],
  devices: [byRequests, byVisitors],
  tools: [byRequests, byBytes],
  cacheKeys: [byRequests, { by: 'bytes', only: isMissed }],
  cacheDetails: [byRequests, { by: 'requests', only: isUnanswered }],
  edges: [byRequests, byBytes],
  distributions: [byRequests, byBytes],
}

function ordersIn({ name, row: { panel } }: View): readonly [Order, ...Order[]] {
  // Of a table that is shown by its row alone, the row says it.
  const alone: readonly [Order, ...Order[]] =
    panel === undefined ? [byRequests] : [byRequests, { by: panel.sortedBy }]
  return orders[name] ?? alone
}

/** The `count` first rows by a column, descending; rows with the same value by name. With
 * `only`, of the rows that it picks; it is called only for rows that would rank among them. */
export function topRows(
  { table, rows, value }: View,
  column: ViewColumn,
  count: number,
  only?: (row: number) => boolean,
): number[] {
  const plain = table.columns[column as ColumnName]
  const most = Math.min(count, rows.length)
  const first = new Uint32Array(most)
  const values = new Float64Array(most)
  let size = 0
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0
    const own = plain === undefined ? value(row, column) : (plain[row] ?? 0)
    // Rows lie in the order of their names, so of equal ones the earlier is the first by name.
    if (size === most && own <= (values[most - 1] ?? own)) continue
    if (only !== undefined && !only(row)) continue
    let low = 0
    for (let high = size; low < high; ) {
      const middle = (low + high) >> 1
      if ((values[middle] ?? 0) < own) high = middle
      else low = middle + 1
    }
    first.copyWithin(low + 1, low, size)
    values.copyWithin(low + 1, low, size)
    first[low] = row
    values[low] = own
    if (size < most) size++
  }
  return [...first.subarray(0, size)]
}

/** The first rows of the first order. */
export function firstRows(view: View, most: number): readonly number[] {
  const [{ by }] = ordersIn(view)
  return topRows(view, by, most)
}

/** The rows that data.json and CSV hold: the first MOST_DATA_ROWS of the first order, and the first
 * MOST_ROWS_OF_ORDER of each other, all in the first order. */
export function keptRows(page: Page, view: View): readonly number[] {
  const known = kept.get(view) ?? chosenRows(page, view)
  kept.set(view, known)
  return known
}
/** A view belongs to one page. */
const kept = new WeakMap<View, readonly number[]>()

function chosenRows(page: Page, view: View): number[] {
  const [first, ...others] = ordersIn(view)
  const kept = topRows(view, first.by, MOST_DATA_ROWS)
  if (kept.length === view.rows.length) return kept
  const all = new Set(kept)
  for (const { by, only } of others)
    for (const row of topRows(
      view,
      by,
      MOST_ROWS_OF_ORDER,
      only && ((row) => only(page, view, row)),
    ))
      all.add(row)
  const more = [...all].slice(kept.length)
  return [
    ...kept,
    ...more.sort((a, b) => view.value(b, first.by) - view.value(a, first.by) || a - b),
  ]
}

/** The same as a set, for panels that show rows of their own choice: each row of a page is in `data.json`. */
export function keptSet(page: Page, view: View): ReadonlySet<number> {
  const rows = keptRows(page, view)
  const known = sets.get(rows) ?? new Set(rows)
  sets.set(rows, known)
  return known
}
const sets = new WeakMap<readonly number[], ReadonlySet<number>>()

/** Those of the rows that data.json holds that a panel is about, large before small by a column, equal ones by
 * name. */
export function keptRowsBy(
  page: Page,
  view: View,
  column: ViewColumn,
  only: RowFilter | undefined,
): number[] {
  const values = new Map<number, number>()
  for (const row of keptRows(page, view))
    if (only === undefined || only(page, view, row)) values.set(row, view.value(row, column))
  const of = (row: number): number => values.get(row) ?? 0
  // Rows lie in the order of their names.
  return [...values.keys()].sort((a, b) => of(b) - of(a) || a - b)
}

/** The view with only some of its rows. What the summary had cut is then in no sum of it, unless all
 * that is left out is the row of none, which is never cut. */
export function narrowed(page: Page, view: View, only: RowFilter): View {
  const known = narrow.get(view) ?? new Map<RowFilter, View>()
  const made = known.get(only) ?? {
    ...view,
    rows: view.rows.filter((row) => only(page, view, row)),
    cut: only === isNamed ? view.cut : NOTHING,
  }
  narrow.set(view, known.set(only, made))
  return made
}
const narrow = new WeakMap<View, Map<RowFilter, View>>()
