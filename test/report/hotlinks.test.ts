import { describe, expect, it } from 'vitest'
import { denyPolicy, hotLinkersOf, worstOf } from '../../src/report/hotlinks.ts'
import { pageOf } from '../../src/report/page.ts'
import { ownSitesOf } from '../../src/report/sites.ts'
import type { Day } from '../../src/summary/summary.ts'
import { exampleInput, exampleSettings, periodOf, type Reading, reading } from './example.ts'

const day = '2026-11-05'
function pageWith(readings: readonly Reading[], site: readonly string[] = []) {
  const input = exampleInput({ ...exampleSettings, site })
  if (input.kind === 'index') throw new Error('a period')
  const period = periodOf(day as Day, day as Day, readings)
  return pageOf({ ...input, period, previous: null, periods: [] }, period)
}
const video = (site: string, count = 100): Reading =>
  reading(day, 1, {
    key: 'a.mp4',
    size: 1e6,
    bytes: count * 1e6,
    count,
    site,
    referrer: `https://${site}/`,
  })

describe('whose hot links count', () => {
  const cases: [site: string, isHotLink: boolean][] = [
    ['leech.example.net', true],
    ['www.example.com', false],
    ['example.com', false],
    ['example-site', false],
    ['example-site.s3.eu-central-1.amazonaws.com', false],
    ['example-site.s3-website.eu-central-1.amazonaws.com', false],
    ['other-bucket.s3.amazonaws.com', true],
    ['notexample.com', true],
    ['example.com.leech.net', true],
    ['www.google.de', false],
    ['google.leech.net', true],
    ['feedly.com', false],
    ['chatgpt.com', false],
    ['android-app://com.example', false],
  ]
  for (const [site, isHotLink] of cases) {
    it(`${site}: ${isHotLink}`, () => {
      const page = pageWith([reading(day, 1, { count: 5000 }), video(site)])
      expect(hotLinkersOf(page).map((one) => one.site)).toEqual(isHotLink ? [site] : [])
    })
  }

  it('own hosts can be named; then no other host is own', () => {
    const page = pageWith(
      [video('www.example.com'), video('static.example.com:8080')],
      ['static.example.com'],
    )
    expect(hotLinkersOf(page).map(({ site }) => site)).toEqual(['www.example.com'])
  })

  it('a Host header that was forged once makes no own host', () => {
    const forged = reading(day, 1, { host: 'leech.example.net' })
    const { period } = pageWith([reading(day, 1, { count: 5000 }), forged])
    expect(ownSitesOf([], period).isOwn('leech.example.net')).toBe(false)
    expect(ownSitesOf([], period).isOwn('www.example.com')).toBe(true)
  })
})

describe('the policy', () => {
  interface Policy {
    Statement: {
      Effect: string
      Resource: string[]
      Condition: { StringLike: { 'aws:Referer': string[] } }
    }[]
  }
  const statement = (policy: string | null) => (JSON.parse(policy ?? 'null') as Policy).Statement[0]

  it('is JSON that denies the worst, and only what they take', () => {
    const page = pageWith([
      reading(day, 1, { count: 5000 }),
      video('leech.example.net'),
      video('small.example', 1),
    ])
    const worst = worstOf(page, hotLinkersOf(page))
    expect(worst.map(({ site }) => site)).toEqual(['leech.example.net'])
    const one = statement(denyPolicy(worst, page.own.buckets, 'eu-central-1'))
    expect(one?.Effect).toBe('Deny')
    expect(one?.Resource).toEqual([
      'arn:aws:s3:::example-site/*.mp4',
      'arn:aws:s3:::example-site/*.MP4',
    ])
    expect(one?.Condition.StringLike['aws:Referer']).toEqual([
      'http://leech.example.net/*',
      'https://leech.example.net/*',
    ])
  })

  const hostile: [name: string, site: string, keys: string[], buckets: string[]][] = [
    ['a wildcard for a site', '*.net', ['a.mp4'], ['b-bucket']],
    ['a variable for a site', `\${aws:x}.net`, ['a.mp4'], ['b-bucket']],
    ['a quote in a site', 'a".net', ['a.mp4'], ['b-bucket']],
    ['a type that is a wildcard', 'a.net', ['a.*'], ['b-bucket']],
    ['a bucket that is a wildcard', 'a.net', ['a.mp4'], ['*']],
    ['no bucket', 'a.net', ['a.mp4'], []],
  ]
  for (const [name, site, keys, buckets] of hostile)
    it(`refuses ${name}`, () =>
      expect(denyPolicy([{ site, keys }], buckets, 'eu-west-1')).toBeNull())

  it('knows the other partitions', () => {
    const policy = denyPolicy([{ site: 'a.net', keys: ['x.zip'] }], ['bucket'], 'cn-north-1')
    expect(statement(policy)?.Resource[0]).toBe('arn:aws-cn:s3:::bucket/*.zip')
  })
})
