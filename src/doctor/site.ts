/** Whose the records are: buckets, distributions, hosts; and which hosts are the owner's. Pure. */
import { amount } from '../action/job/amounts.ts'
import { asciiHost, domainOf, isPrivateHost, isStoreHost } from '../naming/hosts.ts'
import { printableKey } from '../sync/objects.ts'
import type { Observation } from './observation.ts'
import { recordsOf, type SourceSeen } from './source.ts'

const NAMED = 5

export function judgeRecords({ samples }: SourceSeen): Observation[] {
  const { buckets, distributions, hosts } = recordsOf(samples)
  const parts = [
    named('bucket', buckets),
    named('distribution', distributions),
    named('host', hosts),
  ].filter((part) => part !== '')
  return parts.length === 0 ? [] : [{ state: 'ok', about: 'records', seen: parts.join('; ') }]
}

function named(what: string, of: ReadonlyMap<string, number>): string {
  if (of.size === 0) return ''
  const names = byRecords(of).map(([name, records]) => `${printableKey(name)} (${amount(records)})`)
  const more = names.length > NAMED ? ` and ${amount(names.length - NAMED)} more` : ''
  return `of ${what}${of.size === 1 ? '' : 's'} ${names.slice(0, NAMED).join(', ')}${more}`
}

function byRecords(of: ReadonlyMap<string, number>): [name: string, records: number][] {
  return [...of].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}

/** A Host header is the client's: less than this share of them is no host of the owner's. */
const LEAST_SHARE = 0.02
const LEAST_RECORDS = 2
const MOST_SITES = 5

/**
 * The owner's hosts, as the records tell: one for each domain that was asked for, with what was most often; else the
 * buckets that are called as a host is. What stores and CloudFront call their endpoints is nobody's site.
 */
export function guessSites(all: readonly SourceSeen[]): readonly string[] {
  const { buckets, hosts } = recordsOf(all.flatMap(({ samples }) => samples))
  const sum = [...hosts.values()].reduce((total, records) => total + records, 0)
  const often = byRecords(hosts).filter(
    ([, records]) => records >= Math.max(LEAST_RECORDS, sum * LEAST_SHARE),
  )
  const asked = often.flatMap(([host]) => siteHost(host) ?? [])
  const called = byRecords(buckets).flatMap(([bucket]) => siteHost(bucket) ?? [])
  const byDomain = new Map<string, string>()
  for (const host of asked.length > 0 ? asked : called) {
    const { name } = domainOf(host)
    if (name !== null && !byDomain.has(name)) byDomain.set(name, host)
  }
  return [...byDomain.values()].slice(0, MOST_SITES)
}

const ENDPOINT = /(?:^|\.)cloudfront\.net$/

/** A host that can be somebody's site, as browsers send it; undefined for what is none. */
function siteHost(text: string): string | undefined {
  const host = asciiHost(text)
  if (host === undefined || isPrivateHost(host) || isStoreHost(host) || ENDPOINT.test(host))
    return undefined
  const { name, isListed } = domainOf(host)
  return name !== null && isListed ? host : undefined
}
