import { typeOfKey } from '../../../count/record/meaning.ts'
import type { HotLinker } from '../../facts/hot-linkers.ts'
import type { Page } from '../../model/page.ts'
import { topRows } from '../../tables/orders.ts'
import { viewOf } from '../../tables/view.ts'
import { bucketArns, policyText } from './policy.ts'

const POLICY_SITES = 5
/** A site is worth denying when its hot links take this share of all bytes, and this many. */
const POLICY_SHARE = 0.01
const POLICY_BYTES = 10_000_000
/** Of each site, so many keys are searched for the file types to deny. */
const MOST_KEYS = 100

/** The hot-linkers worth denying, and what they take, most bytes first. */
export function worstOf(page: Page, linkers: readonly HotLinker[]): Taken[] {
  const least = Math.max(POLICY_BYTES, page.period.totals.bytes * POLICY_SHARE)
  return linkers
    .filter(({ site, bytes }) => bytes >= least && isDeniable(page, site))
    .slice(0, POLICY_SITES)
    .map((one) => taken(page, one))
}

/** A hot-linker with the keys that it takes, most bytes first. */
export function taken(page: Page, { site, rows }: Pick<HotLinker, 'site' | 'rows'>): Taken {
  const view = viewOf(page, 'hotlinks')
  const first = topRows({ ...view, rows: Uint32Array.from(rows) }, 'bytes', MOST_KEYS)
  return { site, keys: first.map((row) => view.partsOf(row)[1] ?? '') }
}

export interface Taken {
  readonly site: string
  readonly keys: readonly string[]
}

/** Whether a policy may name a site: a stranger's, in words that S3 takes as they stand. */
export function isDeniable({ own }: Page, site: string): boolean {
  return isHostName(site) && own.mayDeny(site)
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
  worst: readonly Taken[],
  buckets: readonly string[],
  region: string,
): string | null {
  const named = bucketArns(buckets, region)
  const types = new Set(worst.flatMap(({ keys }) => keys.slice(0, MOST_KEYS).map(typeOfKey)))
  const kinds = [...types].filter((type) => /^\.[a-z0-9]{1,10}$/.test(type)).sort()
  const sites = worst.filter(({ site }) => isHostName(site))
  if (sites.length === 0 || named.length === 0 || kinds.length === 0) return null
  return policyText({
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
  })
}

/** Types are named in lower case; keys are not. */
function spellings(type: string): string[] {
  return [...new Set([type, type.toUpperCase()])]
}
