import { typeOfKey } from '../../count/meaning.ts'
import { readableHost } from '../../naming/hosts.ts'
import type { Block, Panel, Row } from '../model/model.ts'
import { oncePerPage, type Page } from '../model/page.ts'
import { nameParts, nameText } from '../render/names.ts'
import {
  perPart,
  sumRows,
  topRows,
  totalOf,
  type View,
  viewBefore,
  viewOf,
} from '../render/view.ts'
import { strings } from '../words/en.ts'
import { changeCell, columnOf, measures, panelOf, ratio } from './tables.ts'

/** A foreign site and all that its visitors read of what is no page. */
export interface HotLinker {
  readonly site: string
  /** Of the table of hot links: one for each key. */
  readonly rows: readonly number[]
  readonly requests: number
  readonly bytes: number
  readonly cost: number
  /** The first day that a row of it was seen in the period. */
  readonly since: string
  /** Its bytes in the period before; null where nobody knows. */
  readonly bytesBefore: number | null
}

/** Foreign sites by the bytes that their hot links took, most first. */
export const hotLinkersOf = oncePerPage((page): HotLinker[] => {
  const before = viewBefore(page, 'hotlinks')
  const bytesBefore = new Map(before && sitesOf(before).map(({ site, bytes }) => [site, bytes]))
  const { days, first } = page.period.hotlinksSeen
  const view = viewOf(page, 'hotlinks')
  return sitesOf(view)
    .map((sums) => {
      const { site, rows } = sums
      const earliest = rows.reduce((day, row) => Math.min(day, first[row] ?? 0), days.length)
      return {
        ...sums,
        cost: sumRows(view, rows, page).cost ?? 0,
        since: days[earliest] ?? page.period.to,
        bytesBefore: before && (bytesBefore.get(site) ?? 0),
      }
    })
    .sort((a, b) => b.bytes - a.bytes || b.requests - a.requests || (a.site < b.site ? -1 : 1))
})

/** Sites with the rows that they have in the table of hot links, added up. */
function sitesOf({ table, rows, value }: View) {
  const all: { site: string; rows: number[]; requests: number; bytes: number }[] = []
  const siteOf = perPart(table, 0, (site) => {
    const sums = { site, rows: [] as number[], requests: 0, bytes: 0 }
    all.push(sums)
    return sums
  })
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0
    const sums = siteOf(row)
    sums.rows.push(row)
    sums.requests += value(row, 'requests')
    sums.bytes += value(row, 'bytes')
  }
  return all
}

const POLICY_SITES = 5
/** A site is worth denying when its hot links take this share of all bytes, and this many. */
const POLICY_SHARE = 0.01
const POLICY_BYTES = 10_000_000
/** Their kinds are what is denied. */
const MOST_KEYS = 100

/** The panels of hot links, with the policy that denies the worst. */
export function hotLinkPanels(page: Page, linkers: readonly HotLinker[]): Panel[] {
  const view = viewOf(page, 'hotlinks')
  const policy = policyBlock(page, linkers)
  const panel = panelOf(page, 'hotlinks', policy === null ? [] : [policy])
  return [panel, sitesPanel(page, view, linkers)]
}

function sitesPanel(page: Page, view: View, linkers: readonly HotLinker[]): Panel {
  const [title, definition] = strings.panels.hotlinkSites
  const total = totalOf(view, page)
  const shown = linkers.slice(0, 20)
  const others = linkers.slice(20)
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
  const sums = (name: string, bytes: number, cost: number, requests: number): Row => ({
    name: [{ text: name, whole: null, href: null, rel: null }],
    sub: '',
    cells: [...line({ bytes, cost, requests }), ...(isCompared ? [changeCell(null)] : [])],
    share: ratio(bytes, whole) ?? 0,
    change: null,
  })
  const sum = (pick: (one: HotLinker) => number): number =>
    others.reduce((a, one) => a + pick(one), 0)
  return {
    id: 'hotlinkSites',
    title,
    definition,
    table: {
      nameLabel: strings.names.site,
      columns: columns.map((id) => columnOf('hotlinks', id, [])),
      rows: shown.map((one): Row => {
        const change =
          one.bytesBefore === null
            ? null
            : page.numbers.change(measures.bytes, one.bytes, one.bytesBefore)
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
              strings.more(page.numbers.cell('count', others.length).text),
              sum((one) => one.bytes),
              sum((one) => one.cost),
              sum((one) => one.requests),
            )
          : null,
      total:
        shown.length > 0 ? sums(strings.total, whole, total.cost ?? 0, total.requests ?? 0) : null,
      empty: strings.nothing,
      sortedBy: 'bytes',
    },
    blocks: [],
    csv: 'hotlinkSites.csv',
    width: 'full',
  }
}

function policyBlock(page: Page, linkers: readonly HotLinker[]): Block | null {
  const worst = worstOf(page, linkers)
  const policy = denyPolicy(worst, page.own.buckets, page.settings.region)
  if (policy === null) return null
  return {
    kind: 'code',
    id: 'policy',
    title: strings.policy.title,
    note: `${strings.policy.note} ${strings.policy.asks(worst.map(({ site }) => nameText(readableHost(site))).join(', '))}`,
    language: 'json',
    text: policy,
    isFolded: true,
  }
}

/** The hot-linkers worth denying, and what they take, most bytes first. */
export function worstOf(
  page: Page,
  linkers: readonly HotLinker[],
): { readonly site: string; readonly keys: readonly string[] }[] {
  const least = Math.max(POLICY_BYTES, page.period.totals.bytes * POLICY_SHARE)
  const view = viewOf(page, 'hotlinks')
  return linkers
    .filter(({ site, bytes }) => bytes >= least && isHostName(site) && page.own.mayDeny(site))
    .slice(0, POLICY_SITES)
    .map(({ site, rows }) => {
      const all = { ...view, rows: Uint32Array.from(rows) }
      const first = topRows(all, 'bytes', MOST_KEYS)
      return { site, keys: first.map((row) => view.partsOf(row)[1] ?? '') }
    })
}

/** Nothing that S3 would read as a wildcard or a variable, and nothing that is no host. */
function isHostName(site: string): boolean {
  return /^(?=.{1,253}$)[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(site)
}

/**
 * A bucket policy (JSON) that refuses reads whose Referer is a page of one of the sites, of objects
 * of the kinds that they take; null where there is nothing to deny. It holds only host names, bucket
 * names and file extensions of a plain shape, so no log line can change what it says.
 */
export function denyPolicy(
  worst: readonly { readonly site: string; readonly keys: readonly string[] }[],
  buckets: readonly string[],
  region: string,
): string | null {
  const named = buckets.filter((bucket) => /^[a-z0-9][a-z0-9._-]{1,62}$/i.test(bucket)).slice(0, 5)
  const types = new Set(worst.flatMap(({ keys }) => keys.slice(0, MOST_KEYS).map(typeOfKey)))
  const kinds = [...types].filter((type) => /^\.[a-z0-9]{1,10}$/.test(type)).sort()
  const sites = worst.filter(({ site }) => isHostName(site))
  if (sites.length === 0 || named.length === 0 || kinds.length === 0) return null
  const partition = region.startsWith('cn-')
    ? 'aws-cn'
    : region.startsWith('us-gov-')
      ? 'aws-us-gov'
      : 'aws'
  const policy = {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'DenyHotLinks',
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:GetObject',
        Resource: named.flatMap((bucket) =>
          kinds.flatMap((kind) =>
            spellings(kind).map((end) => `arn:${partition}:s3:::${bucket}/*${end}`),
          ),
        ),
        Condition: {
          StringLike: {
            'aws:Referer': sites.flatMap(({ site }) => [`http://${site}/*`, `https://${site}/*`]),
          },
        },
      },
    ],
  }
  return JSON.stringify(policy, null, 2)
}

/** Types are named in lower case; keys are not. */
function spellings(type: string): string[] {
  return [...new Set([type, type.toUpperCase()])]
}
