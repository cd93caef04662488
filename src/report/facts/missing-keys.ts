import { isPageKey, typeOfKey } from '../../count/record/meaning.ts'
import { NOT_PUBLIC } from '../../rollup/public.ts'
import { oncePerPage } from '../model/page.ts'
import { topRows, wasThere } from '../tables/orders.ts'
import { hostOf, perPart, viewOf } from '../tables/view.ts'
import { maxBy } from './max-by.ts'

/** A key that does not exist, with its requests by where the link to it is. */
export interface MissingKey {
  readonly key: string
  readonly requests: number
  readonly own: number
  readonly foreign: number
  readonly unlinked: number
  /** Only scanners ask for such keys. */
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
export const existingKeysOf = oncePerPage((page): string[] => {
  const view = viewOf(page, 'keys')
  const isNamedThere = (row: number): boolean =>
    wasThere(page, view, row) && !['-', NOT_PUBLIC].includes(view.nameOf(row))
  return topRows(view, 'requests', MOST_CANDIDATES, isNamedThere).map(view.nameOf)
})
const MOST_CANDIDATES = 1_000
const LONGEST_COMPARED = 200

/**
 * The existing key that a missing one most likely means: one with the same file name elsewhere, else the longest with a
 * type that it begins with (something got behind the name), else the one fewest edits away (at most a fifth of its
 * length, at most six; `a.html`, `a/` and `a/index.html` are alike), else, of what is no page, the only one of its type
 * in its directory.
 * Null where none is near. Candidates come most read first; of equals the first wins.
 */
export function nearestKey(missing: string, existing: readonly string[]): string | null {
  const file = fileOf(missing)
  const moved = /^(index\.html?|[^.]{0,2}|\/)$/i.test(file)
    ? undefined
    : existing.find((key) => fileOf(key) === file)
  if (moved !== undefined) return moved
  const begins = existing.filter((key) => missing.startsWith(key) && /\.\w+$/.test(key))
  const begun = maxBy(begins, ({ length }) => length)
  if (begun !== undefined && begun !== missing) return begun
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
