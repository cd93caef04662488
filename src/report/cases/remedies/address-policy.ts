import { isPrivateHost } from '../../../naming/hosts.ts'
import { bucketArns, policyText } from './policy.ts'

/** Networks of search engines, proxies and clouds: who denies an address of theirs may deny readers of his
 * own, or the CDN before his bucket. */
const shared =
  /\b(amazon|aws|cloudfront|cloudflare|fastly|akamai|google|microsoft|apple|yahoo|yandex|baidu|duckduckgo|bunny|cdn77|datacamp|edgio|limelight|cdnetworks|stackpath|imperva|github|facebook|meta)\b/i

/** Whether others than its owner are reached through a network, or reach the bucket through it. */
export function isSharedNetwork(owner: string): boolean {
  return shared.test(owner)
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
  return policyText({
    Sid: 'DenyAddress',
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:GetObject',
    Resource: resources,
    Condition: {
      IpAddress: { 'aws:SourceIp': [range] },
      StringEquals: { 'aws:PrincipalType': 'Anonymous' },
    },
  })
}
