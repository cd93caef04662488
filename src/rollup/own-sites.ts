import { allRows } from '../columns/row-order.ts'
import { columnarTable, rowCountOf } from '../columns/table.ts'
import type { Tables, Totals } from '../count/summary/summary.ts'
import {
  asciiHost,
  domainOf,
  isHostOfBucket,
  isPrivateHost,
  isSharedEndpoint,
  isStoreHost,
} from '../naming/hosts.ts'
import { describeReferrer, kindOfHost } from '../naming/referrers.ts'
import { relayedHost } from '../naming/relays.ts'
import { remembered } from '../naming/remembered.ts'

/** Whether a host that refers is the owner's own. */
export interface OwnSites {
  readonly hosts: ReadonlySet<string>
  readonly buckets: readonly string[]
  isOwn(site: string): boolean
  /** What kind of site a host is. Of `site` and `mail` alone the reads of their visitors are hot
   * links. */
  kindOf(site: string): SiteKind
  /** Whether a policy may deny those who come from there: a stranger's site, and none that was named as
   * own or serves the objects, nor one where the owner's readers are. At an endpoint that buckets share
   * anybody's pages lie, the owner's as well. */
  mayDeny(site: string): boolean
  /** Whether what is read by a link of a site that is no page is a hot link. */
  isForeign(site: string): boolean
}

/** What was asked for, and by which hosts. */
interface Asked {
  readonly tables: Pick<Tables, 'hosts' | 'buckets'>
  readonly totals: Pick<Totals, 'requests'>
}

/** A host must have this share of the requests to be taken for an own one without being named:
 * the Host header is the client's, and one forged request must not hide a hot-linker. */
const OWN_HOST_SHARE = 0.001

/** Days of a period ask for the same sites: what is known of so many is kept. */
export const MOST_HOSTS = 20_000

/**
 * Own hosts: those of the `site` input, else the buckets' names and the hosts seen in the Host header;
 * all others of their registrable domains; always the buckets' own endpoints; and translators, caches
 * and archives that show a page of one of these. A store's endpoint that many buckets share is nobody's.
 */
export function ownSitesOf(
  site: readonly string[],
  { tables: { hosts, buckets }, totals }: Asked,
): OwnSites {
  const least = Math.max(2, totals.requests * OWN_HOST_SHARE)
  const table = columnarTable(hosts, false)
  const { requests } = table.columns
  const often = allRows(rowCountOf(table)).filter((row) => (requests?.[row] ?? 0) >= least)
  const seen = Array.from(often, (row) => bare(table.nameOf(row))).filter(
    (host) => !isStoreHost(host),
  )
  const asked = JSON.stringify([site, seen, buckets.names])
  const known = lastMade.get(asked)
  if (known !== undefined) return known
  const made = ownSitesBy(site, seen, buckets.names)
  if (lastMade.size >= MOST_MADE) lastMade.clear()
  lastMade.set(asked, made)
  return made
}
/** Days of a period are mostly asked for by the same hosts: then what is known of a site on one is known on all. */
const lastMade = new Map<string, OwnSites>()
const MOST_MADE = 2

function ownSitesBy(
  site: readonly string[],
  seen: readonly string[],
  bucketNames: readonly string[],
): OwnSites {
  const bucketHosts = bucketNames.map(bare)
  const named = site.length > 0 ? site.map(bare) : [...bucketHosts, ...seen]
  const own = new Set(named.filter((host) => host !== ''))
  const isOfOwn = ofDomains(named, site.length > 0)
  const isServed = ofDomains(seen, false)
  const isOwnHost = (host: string): boolean =>
    own.has(host) || isOfOwn(host) || bucketHosts.some((bucket) => isHostOfBucket(host, bucket))
  // A page asks for the same hosts in many rows of many tables.
  const owned = remembered(MOST_HOSTS, (given) => {
    const host = bare(given)
    const shown = relayedHost(host)
    return isOwnHost(host) || (shown !== undefined && isOwnHost(bare(shown)))
  })
  const isForeign = (given: string): boolean =>
    given !== '-' && !owned(given) && ['site', 'mail'].includes(kindOf(given))
  return {
    hosts: own,
    kindOf,
    buckets: bucketNames.filter((name) => name !== '-'),
    isOwn: owned,
    isForeign: remembered(MOST_HOSTS, isForeign),
    mayDeny: (given) =>
      kindOf(given) === 'site' &&
      !owned(given) &&
      !isSharedEndpoint(bare(given)) &&
      !isServed(bare(given)) &&
      !seen.includes(bare(given)),
  }
}

/** Whether a host lies in the registrable domain of one of the hosts. A top-level domain that is not on
 * the list is a network's own: where its owner names a host of it, all of it is that owner's. */
function ofDomains(hosts: readonly string[], areNamed: boolean): (host: string) => boolean {
  const domains = new Set<string>()
  for (const host of hosts) {
    if (isPrivateHost(host) || isStoreHost(host)) continue
    const { name, isListed, suffix } = domainOf(host)
    if (name !== null) domains.add(isListed || !areNamed ? name : `.${suffix}`)
  }
  const ends = [...domains]
  return (host) => {
    // To look a domain up costs more than to see that it is none of a few.
    if (!ends.some((end) => host.endsWith(end))) return false
    const { name, isListed, suffix } = domainOf(host)
    return name !== null && (domains.has(name) || (!isListed && domains.has(`.${suffix}`)))
  }
}

/** A host name for comparing: as browsers send it, without a `www.` that is no domain's own name (`www.ck`); empty for
 * none. */
function bare(host: string): string {
  if (host === '-') return ''
  const plain = asciiHost(host) ?? host.toLowerCase()
  if (!plain.startsWith('www.') || domainOf(plain).name === plain) return plain
  return plain.slice('www.'.length)
}

export type SiteKind = ReturnType<typeof describeReferrer>['kind']

const kindOf = remembered(MOST_HOSTS, siteKindOf)

function siteKindOf(site: string): SiteKind {
  if (asciiHost(site) === site) return kindOfHost(site)
  return describeReferrer(/^[a-z]+-app:\/\//.test(site) ? site : `https://${site}/`).kind
}
