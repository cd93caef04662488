import { isPageKey, typeOfKey } from '../../count/meaning.ts'
import { NOT_PUBLIC } from '../../rollup/public.ts'
import type { Block, Panel, Row, Table } from '../model/model.ts'
import { oncePerPage, type Page } from '../model/page.ts'
import { nameParts, nameText } from '../render/names.ts'
import { hostOf, perPart, topRows, type View, type ViewColumn, viewOf } from '../render/view.ts'
import { strings } from '../words/en.ts'
import { columnOf, measures, ratio } from './tables.ts'

/** A key that does not exist, and where the links to it stand. */
export interface MissingKey {
  readonly key: string
  readonly requests: number
  readonly own: number
  readonly foreign: number
  readonly unlinked: number
  /** Things that only intruders look for. */
  readonly isScan: boolean
}

/** What scanners ask for: other people's software, and what should never lie open. */
const SCANNED =
  /(^|\/)(wp-|wordpress|xmlrpc|\.env|\.git(\/|$|config)|\.svn|\.aws|\.ssh|\.ds_store|\.htaccess|\.htpasswd|\.vscode|phpmyadmin|pma\/|myadmin|adminer|cgi-bin|actuator|solr|jenkins|owa\/|autodiscover|boaform|hnap1|sdk\/web|console\/|vendor\/phpunit|_ignition|telescope|server-status|config\.(json|ya?ml|php|bak)|backup|dump\.sql|id_rsa|web\.config|manager\/html)|\.(php\d?|aspx?|jspx?|cgi|env|sql|bak|axd)$/i

/** Missing keys by how often they were asked for. */
export const missingKeysOf = oncePerPage((page): MissingKey[] => {
  const { table, rows, value } = viewOf(page, 'notFound')
  const all: { key: string; requests: number; own: number; foreign: number; unlinked: number }[] =
    []
  const sumsOf = perPart(table, 0, (key) => {
    const sums = { key, requests: 0, own: 0, foreign: 0, unlinked: 0 }
    all.push(sums)
    return sums
  })
  const placeOf = perPart(table, 1, (referrer) =>
    referrer === '-' ? 'unlinked' : page.own.isOwn(hostOf(referrer)) ? 'own' : 'foreign',
  )
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0
    const sums = sumsOf(row)
    const requests = value(row, 'requests')
    sums.requests += requests
    sums[placeOf(row)] += requests
  }
  return all
    .map((sums) => ({ ...sums, isScan: sums.own === 0 && SCANNED.test(sums.key) }))
    .sort((a, b) => b.requests - a.requests || (a.key < b.key ? -1 : 1))
})

/** Keys that exist (something was read of them), most read first: what a wrong link may mean. */
export function existingKeysOf(page: Page): string[] {
  const view = viewOf(page, 'keys')
  const isThere = (row: number): boolean =>
    view.value(row, 'requests') > view.value(row, 'errors') &&
    !['-', NOT_PUBLIC].includes(view.nameOf(row))
  return topRows(view, 'requests', MOST_CANDIDATES, isThere).map(view.nameOf)
}
const MOST_CANDIDATES = 1_000
const LONGEST_COMPARED = 200

/**
 * The existing key that a missing one most likely means: one with the same file name elsewhere,
 * else the one fewest edits away (at most a fifth of its length, at most six; `a.html`, `a/` and
 * `a/index.html` are alike), else, of what is no page, the only one of its type in its directory.
 * Null where none is near. Candidates come most read first; of equals the first wins.
 */
export function nearestKey(missing: string, existing: readonly string[]): string | null {
  const file = fileOf(missing)
  const moved = /^(index\.html?|[^.]{0,2}|\/)$/i.test(file)
    ? undefined
    : existing.find((key) => fileOf(key) === file)
  if (moved !== undefined) return moved
  if (missing.length > LONGEST_COMPARED) return null
  const wanted = bareName(missing)
  let nearest: string | null = null
  let most = Math.min(6, Math.floor(wanted.length / 5)) + 1
  for (const key of existing) {
    const edits = editsBetween(wanted, bareName(key), most)
    if (edits >= most) continue
    most = edits
    nearest = key
  }
  return nearest ?? (isPageKey(missing) ? null : onlyOneBeside(missing, existing))
}

function fileOf(key: string): string {
  return key.slice(key.lastIndexOf('/', key.length - 2) + 1)
}

/** A page without what servers add and leave out; another key as it is. */
function bareName(key: string): string {
  return isPageKey(key) ? key.replace(/(^|\/)(index\.html?)?$|\.html?$/i, '') : key
}

function onlyOneBeside(missing: string, existing: readonly string[]): string | null {
  const directory = missing.slice(0, missing.lastIndexOf('/') + 1)
  const type = typeOfKey(missing)
  const alike = existing.filter(
    (key) =>
      key.startsWith(directory) &&
      key.lastIndexOf('/') + 1 === directory.length &&
      typeOfKey(key) === type,
  )
  return alike.length === 1 ? (alike[0] ?? null) : null
}

/** Insertions, deletions and replacements from `a` to `b` (Levenshtein 1966); `most` where there
 * are as many or more. Looks only at the band that can stay below it. */
export function editsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) >= most) return most
  let before = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - most)
    const to = Math.min(b.length, i + most)
    const now = new Array<number>(b.length + 1).fill(most)
    now[0] = i
    let least = i
    for (let j = from; j <= to; j++) {
      const replaced = (before[j - 1] ?? most) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const edits = Math.min(replaced, (before[j] ?? most) + 1, (now[j - 1] ?? most) + 1)
      now[j] = edits
      if (edits < least) least = edits
    }
    if (least >= most) return most
    before = now
  }
  return Math.min(most, before[b.length] ?? most)
}

const MOST_ROWS = 20

/** What was not found, who links there, and the scanners folded. */
export function missingPanels(
  page: Page,
  missing: readonly MissingKey[],
  existing: readonly string[],
): Panel[] {
  const view = viewOf(page, 'notFound')
  const real = missing.filter(({ isScan }) => !isScan)
  const scans = missing.filter(({ isScan }) => isScan)
  const folded: Block = {
    kind: 'table',
    id: 'scanners',
    title: `${strings.scanners.title} (${page.numbers.cell('count', requestsOf(scans)).text})`,
    note: strings.scanners.note,
    table: missingTable(page, view, scans, [], false),
    isFolded: true,
  }
  const [title, definition] = strings.panels.notFound
  return [
    {
      id: 'notFound',
      title,
      definition,
      table: missingTable(page, view, real, existing, true),
      blocks: scans.length > 0 ? [folded] : [],
      csv: 'missingKeys.csv',
      width: 'full',
    },
    linksPanel(page, view, new Set(scans.map(({ key }) => key))),
  ]
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
): Table {
  const shown = keys.slice(0, MOST_ROWS)
  const others = keys.slice(MOST_ROWS)
  const cut = withCut ? (view.table.rest.columns.requests ?? 0) : 0
  const cutRows = withCut ? view.table.rest.rows : 0
  const whole = requestsOf(keys) + cut
  const columns = ['own', 'foreign', 'unlinked'] as const
  const count = (value: number | null) => page.numbers.cell('count', value)
  const sums = (name: string, requests: number, of: readonly MissingKey[] | null): Row => ({
    name: [{ text: name, whole: null, href: null, rel: null }],
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
    nameLabel: strings.names.key,
    columns: [
      columnOf('notFound', 'requests', []),
      ...columns.map((id) => ({
        id,
        label: strings.columns[id],
        kind: 'count' as const,
        definition: '',
        isMinor: id !== 'own',
      })),
      columnOf('notFound', 'share', []),
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
              ? strings.subs.cameOrWent
              : strings.subs.nearest(nameText(near)),
      }
    }),
    shown: 8,
    rest:
      others.length + cutRows > 0
        ? sums(
            strings.more(page.numbers.cell('count', others.length + cutRows).text),
            requestsOf(others) + cut,
            cut > 0 ? null : others,
          )
        : null,
    total: shown.length > 0 ? sums(strings.total, whole, cut > 0 ? null : keys) : null,
    empty: strings.nothing,
    sortedBy: 'requests',
  }
}

/** The pages on which the links stand; scanners left out. */
function linksPanel(page: Page, view: View, scanned: ReadonlySet<string>): Panel {
  const column: ViewColumn = 'requests'
  const isLink = (row: number): boolean => {
    const [key = '', referrer = '-'] = view.partsOf(row)
    return referrer !== '-' && !scanned.has(key)
  }
  const rows = view.rows.filter(isLink)
  const shown = topRows({ ...view, rows }, column, MOST_ROWS)
  const sum = (some: Iterable<number>): number =>
    [...some].reduce((total, row) => total + view.value(row, column), 0)
  const whole = sum(rows)
  const line = (name: Row['name'], sub: string, requests: number): Row => ({
    name,
    sub,
    cells: [
      page.numbers.cell(measures.requests.kind, requests),
      page.numbers.cell('percent', ratio(requests, whole)),
    ],
    share: ratio(requests, whole) ?? 0,
    change: null,
  })
  const named = (text: string): Row['name'] => [{ text, whole: null, href: null, rel: null }]
  const more = rows.length - shown.length
  const [title, definition] = strings.panels.notFoundLinks
  return {
    id: 'notFoundLinks',
    title,
    definition,
    table: {
      nameLabel: strings.names.notFoundLink,
      columns: [columnOf('notFound', column, []), columnOf('notFound', 'share', [])],
      rows: shown.map((row) => {
        const [key = '', referrer = '-'] = view.partsOf(row)
        const sub = page.own.isOwn(hostOf(referrer)) ? strings.subs.own : ''
        return line(nameParts(page, 'notFound', [key, referrer]), sub, view.value(row, column))
      }),
      shown: 8,
      rest:
        more > 0
          ? line(named(strings.more(page.numbers.cell('count', more).text)), '', whole - sum(shown))
          : null,
      total: shown.length > 0 ? line(named(strings.total), '', whole) : null,
      empty: strings.nothing,
      sortedBy: column,
    },
    blocks: [],
    csv: 'notFound.csv',
    width: 'full',
  }
}
