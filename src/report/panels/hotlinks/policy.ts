import { typeOfKey } from '../../../count/record/meaning.ts'
import { readableHost } from '../../../naming/hosts.ts'
import type { HotLinker } from '../../facts/hot-linkers.ts'
import type { Block } from '../../model/model.ts'
import { nameText } from '../../model/names.ts'
import type { Page } from '../../model/page.ts'
import { topRows } from '../../tables/orders.ts'
import { viewOf } from '../../tables/view.ts'
import { bucketArns } from '../policies.ts'

const POLICY_SITES = 5
/** A site is worth denying when its hot links take this share of all bytes, and this many. */
const POLICY_SHARE = 0.01
const POLICY_BYTES = 10_000_000
/** Of each site, so many keys are searched for the file types to deny. */
const MOST_KEYS = 100

export function policyBlock(page: Page, linkers: readonly HotLinker[]): Block | null {
  const worst = worstOf(page, linkers)
  const policy = denyPolicy(worst, page.own.buckets, page.settings.region)
  if (policy === null) return null
  return {
    kind: 'code',
    id: 'policy',
    title: page.words.policy.title,
    note: `${page.words.policy.note} ${page.words.policy.asks(page.numbers.list(worst.map(({ site }) => nameText(readableHost(site)))))}`,
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
  const named = bucketArns(buckets, region)
  const types = new Set(worst.flatMap(({ keys }) => keys.slice(0, MOST_KEYS).map(typeOfKey)))
  const kinds = [...types].filter((type) => /^\.[a-z0-9]{1,10}$/.test(type)).sort()
  const sites = worst.filter(({ site }) => isHostName(site))
  if (sites.length === 0 || named.length === 0 || kinds.length === 0) return null
  const policy = {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'DenyHotLinks',
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:GetObject',
        Resource: named.flatMap((arn) =>
          kinds.flatMap((kind) => spellings(kind).map((end) => `${arn}/*${end}`)),
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
