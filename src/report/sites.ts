import { describeReferrer } from '../naming/referrers.ts'
import type { Period } from '../summary/period.ts'

/** Whether a host that refers is the owner's own. */
export interface OwnSites {
  readonly hosts: ReadonlySet<string>
  readonly buckets: readonly string[]
  isOwn(site: string): boolean
  /** What kind of site a host is. Only of `site`s, which are no search engine, assistant, feed
   * reader or app, are the reads of their visitors hot links. */
  kindOf(site: string): SiteKind
}

/** A host must have this share of the requests to be taken for an own one without being named:
 * the Host header is the client's, and one forged request must not hide a hot-linker. */
const OWN_HOST_SHARE = 0.001

/** Own hosts: those of the `site` input, else the bucket names and the hosts seen in the Host
 * header; each with and without `www.`, and the buckets' own S3 endpoints always. */
export function ownSitesOf(site: readonly string[], period: Period): OwnSites {
  const { hosts, buckets } = period.tables
  const least = Math.max(2, period.totals.requests * OWN_HOST_SHARE)
  const seen = hosts.names.filter((_, at) => (hosts.columns.requests?.[at] ?? 0) >= least)
  const named = site.length > 0 ? site : [...buckets.names, ...seen]
  const own = new Set(named.map(bare).filter((host) => host !== '' && host !== '-'))
  const endpoints = buckets.names.map((bucket) => `${bare(bucket)}.s3`)
  const isOwnHost = (host: string): boolean =>
    own.has(host) ||
    (/\.amazonaws\.com(\.cn)?$/.test(host) && endpoints.some((start) => host.startsWith(start)))
  // A page asks for the same hosts in many rows of many tables.
  const owned = new Map<string, boolean>()
  const kinds = new Map<string, SiteKind>()
  return {
    hosts: own,
    kindOf(site) {
      const kind = kinds.get(site) ?? siteKindOf(site)
      kinds.set(site, kind)
      return kind
    },
    buckets: buckets.names.filter((name) => name !== '-'),
    isOwn(host) {
      const known = owned.get(host) ?? isOwnHost(bare(host))
      owned.set(host, known)
      return known
    },
  }
}

/** A host name for comparing: lower case, no port, no `www.`, no dot at its end. */
function bare(host: string): string {
  return host
    .trim()
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/\.$/, '')
    .replace(/^www\./, '')
}

export type SiteKind = ReturnType<typeof describeReferrer>['kind']

function siteKindOf(site: string): SiteKind {
  return describeReferrer(/^[a-z]+-app:\/\//.test(site) ? site : `https://${site}/`).kind
}
