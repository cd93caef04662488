import { newestDay, type PeriodEntry, type SiteInput, sorted } from './page.ts'

/** The page for whoever runs the bucket, beside the report of a period. */
export const OPERATIONS_FILE = 'operations.html'

/** The page of a map beside the report of a period. */
export const MAP_FILE = 'map.html'

/** The file beside a page that holds all rows of its tables. */
export const ROWS_FILE = 'rows.js'

/** The picture that a link to the front page of a public report is shown with. */
export const CARD_FILE = 'card.svg'

/** The feed of a report, at its root: what became of cases, and months that are over. */
export const FEED_FILE = 'feed.xml'

/** The file beside a month's page that tells what became of cases in it. */
export const EVENTS_FILE = 'events.json'
/** The path of the page Explore, its script, and what puts links to it on other pages. Beside them lie `files.js` and
 * `data/`. */
export const EXPLORE_PATH = 'explore/'
export const EXPLORE_SCRIPT = 'explore.js'
export const EXPLORE_LINKS = 'links.js'

/** The path of open data: files of days and months, and what tells of them. */
export const OPEN_DATA_PATH = 'data/'
/** Says what they are and how to load them. */
export const OPEN_DATA_ABOUT = `${OPEN_DATA_PATH}README.md`

/** The path of the page of all periods. */
export const INDEX_PATH = 'periods/'

/** A page to make: of which period, measured against which. Periods by name: `front`, `before` (as
 * long as the front page's, just before it), `2026-11`, `2026`. */
export interface PagePlan {
  readonly kind: SiteInput['kind']
  readonly path: string
  /** Null for the page of all periods. */
  readonly period: string | null
  readonly previous: string | null
}

/**
 * Which pages make the site: the front page, one for each month and year with a record, and the
 * page of all periods; with `isExplored`, the page Explore. Where nothing was ever counted, the front
 * page alone. Names as in PagePlan, in any order; the plan runs from new to old.
 */
export function sitePages(
  months: readonly string[],
  years: readonly string[],
  isExplored = false,
): PagePlan[] {
  const explore: PagePlan = { kind: 'explore', path: EXPLORE_PATH, period: null, previous: null }
  const front: PagePlan = { kind: 'front', path: '', period: 'front', previous: 'before' }
  if (months.length === 0) return [{ ...front, previous: null }]
  const newestFirst = (names: readonly string[]): string[] => names.toSorted().reverse()
  const pageOfName = (kind: 'month' | 'year', names: readonly string[]) => (name: string) => {
    const before = kind === 'month' ? monthBefore(name) : String(Number(name) - 1).padStart(4, '0')
    const previous = names.includes(before) ? before : null
    return { kind, path: `${name}/`, period: name, previous }
  }
  return [
    front,
    ...newestFirst(months).map(pageOfName('month', months)),
    ...newestFirst(years).map(pageOfName('year', years)),
    { kind: 'index', path: INDEX_PATH, period: null, previous: null },
    ...(isExplored ? [explore] : []),
  ]
}

function monthBefore(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 2, 1)).toISOString().slice(0, 7)
}

/** What decides on which pages a period is named. An entry may hold more, and is then compared by all of it. */
type Known = Pick<PeriodEntry, 'kind' | 'path' | 'from' | 'to'>

/**
 * What a page takes from `periods` beside its own period and the one before: equal values, equal
 * page. A month or year that is over knows its neighbours and nothing that comes later, so that its
 * page need not be made again.
 */
export function pageDependencies(page: PagePlan, periods: readonly Known[]): unknown {
  if (page.kind !== 'month' && page.kind !== 'year') return periods
  const entry = periods.find(({ path }) => path === page.path)
  const newest = newestDay(periods) ?? null
  const isOver = entry !== undefined && newest !== null && newest > entry.to
  const siblings = sorted(periods, page.kind).map(({ path }) => path)
  const at = siblings.indexOf(page.path)
  const around = siblings.slice(Math.max(0, at - 1), at + 2)
  const inYear = periods.filter(({ path }) => path.startsWith(page.path.slice(0, 4)))
  return [isOver ? 'over' : newest, around, page.kind === 'year' ? inYear : []]
}
