import { describe, expect, it } from 'vitest'
import {
  accountOf,
  isInnerHost,
  publicRequester,
  requesterClassOf,
  withoutAccounts,
} from '../../src/naming/privacy.ts'

const CANONICAL = '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be'

describe('publicRequester', () => {
  const rows: [requester: string, shown: string][] = [
    ['-', '-'],
    ['AmazonS3', 'AmazonS3'],
    [CANONICAL, CANONICAL],
    [
      'arn:aws:sts::123456789012:assumed-role/Deploy/jo@example.com',
      'arn:aws:sts::123456789012:assumed-role/Deploy',
    ],
    [
      'arn:aws:sts::123456789012:assumed-role/Deploy/i-0abc',
      'arn:aws:sts::123456789012:assumed-role/Deploy',
    ],
    ['arn:aws:iam::123456789012:user/jo@example.com', 'arn:aws:iam::123456789012:user/[e-mail]'],
    ['svc:logging.s3.amazonaws.com', 'svc:logging.s3.amazonaws.com'],
  ]
  for (const [requester, shown] of rows)
    it(`${requester} → ${shown}`, () => expect(publicRequester(requester)).toBe(shown))
})

describe('requesterClassOf', () => {
  const own = '123456789012'
  const rows: [requester: string, name: string][] = [
    ['-', 'anonymous'],
    ['svc:logging.s3.amazonaws.com', 'AWS service'],
    ['cloudfront.amazonaws.com', 'AWS service'],
    ['arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1', 'AWS service'],
    ['AmazonS3', 'AWS service'],
    ['arn:aws:iam::123456789012:user/jo', 'own account'],
    ['arn:aws-cn:sts::123456789012:assumed-role/Deploy', 'own account'],
    ['arn:aws:iam::210987654321:user/mia', 'other account'],
    [CANONICAL, 'other account'],
    ['jo', 'other account'],
    ...['anonymous', 'own account', 'other account', 'AWS service'].map(
      (name): [string, string] => [name, name],
    ),
  ]
  it.each(rows)('%s is %s', (requester, name) =>
    expect(requesterClassOf(requester, own)).toBe(name),
  )
  it('an owner without a number is known by the whole name', () =>
    expect(requesterClassOf(CANONICAL, accountOf(CANONICAL))).toBe('own account'))
  it('nobody and services have no account', () =>
    expect([accountOf('-'), accountOf('svc:x')]).toEqual([undefined, undefined]))
})

describe('isInnerHost', () => {
  const inner = [
    ...['10.1.2.3', '127.0.0.1:9000', '172.16.0.1', '172.31.9.9', '192.168.0.7', '169.254.1.1'],
    ...['100.64.0.1', '[::1]:80', '[fd00::1]', '[fe80::1]', 'localhost', 'minio:9000', 'wiki'],
    ...[
      'ip-10-0-0-1.eu-west-1.compute.internal',
      'nas.local',
      'git.corp',
      'a.b.lan.',
      'x.home.arpa',
    ],
    ...['bucket.vpce-0a1b2c3d-x.s3.eu-central-1.vpce.amazonaws.com'],
  ]
  const outer = [
    ...['example.com', 'www.example.com:443', '203.0.113.7', '172.32.0.1', '100.128.0.1', '-', ''],
    ...['bucket.s3.eu-central-1.amazonaws.com', '[2001:db8::1]', 'localhost.example.com'],
    ...['internal.example.com', 'corp-site.example', 'xn--bcher-kva.example'],
  ]
  it.each(inner)('%s', (host) => expect(isInnerHost(host)).toBe(true))
  it.each(outer)('not %s', (host) => expect(isInnerHost(host)).toBe(false))
})

it('account numbers go from names', () => {
  expect(withoutAccounts('logs-123456789012-eu-central-1')).toBe('logs-[account]-eu-central-1')
  expect(withoutAccounts('ap-123456789012.s3-accesspoint.eu-west-1.amazonaws.com')).toBe(
    'ap-[account].s3-accesspoint.eu-west-1.amazonaws.com',
  )
  expect(withoutAccounts('v1234567890123')).toBe('v1234567890123')
})
