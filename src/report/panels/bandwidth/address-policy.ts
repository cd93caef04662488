import { isPrivateHost } from '../../../naming/hosts.ts'
import { largestClientOf, ownerOf } from '../../facts/largest-client.ts'
import { isWorthSaying } from '../../facts/rules/rule.ts'
import type { Block } from '../../model/model.ts'
import { nameText } from '../../model/names.ts'
import type { Page } from '../../model/page.ts'
import { bucketArns } from '../policies.ts'

/** It is worth denying when it takes this share of all bytes, and this many. */
const LEAST_SHARE = 0.25
const LEAST_BYTES = 100_000_000

/** Networks of search engines, proxies and clouds: who denies an address of theirs may deny readers of his
 * own, or the CDN before his bucket. */
const shared =
  /\b(amazon|aws|cloudfront|cloudflare|fastly|akamai|google|microsoft|apple|yahoo|yandex|baidu|duckduckgo|bunny|cdn77|datacamp|edgio|limelight|cdnetworks|stackpath|imperva|github|facebook|meta)\b/i

/** What to do about the address that takes most: the policy that denies it, or why there is none; null
 * where none takes much, or nobody knows whose it is. */
export function addressPolicyBlock(page: Page): Block | null {
  const largest = largestClientOf(page)
  if (largest === null || !isWorthSaying(page, largest)) return null
  if (largest.bytes < Math.max(LEAST_BYTES, page.period.totals.bytes * LEAST_SHARE)) return null
  const words = page.words.addressPolicy
  const { client } = largest
  const owner = ownerOf(page, client)
  if (owner === null) return null
  if (shared.test(owner.name))
    return {
      kind: 'list',
      id: 'addressPolicy',
      title: words.sharedTitle,
      note: words.shared(nameText(owner.name)),
      items: [],
      isFolded: false,
    }
  const text = denyAddress(client, page.own.buckets, page.settings.region)
  if (text === null) return null
  return {
    kind: 'code',
    id: 'addressPolicy',
    title: words.title,
    note: words.note(nameText(client)),
    language: 'json',
    text,
    isFolded: true,
  }
}

/**
 * A bucket policy (JSON) that refuses unsigned reads from an address or a range of them; null where the
 * range is an inner network's, or no bucket is known. Signed reads, the owner's own, pass.
 */
export function denyAddress(
  range: string,
  buckets: readonly string[],
  region: string,
): string | null {
  const [address = ''] = range.split('/')
  const resources = bucketArns(buckets, region).map((arn) => `${arn}/*`)
  const isRange = /^(\d{1,3}(\.\d{1,3}){3}|[0-9a-f:]*:[0-9a-f:]*)(\/\d{1,3})?$/.test(range)
  if (!isRange || isPrivateHost(address) || resources.length === 0) return null
  const policy = {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'DenyAddress',
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:GetObject',
        Resource: resources,
        Condition: {
          IpAddress: { 'aws:SourceIp': [range] },
          StringEquals: { 'aws:PrincipalType': 'Anonymous' },
        },
      },
    ],
  }
  return JSON.stringify(policy, null, 2)
}
