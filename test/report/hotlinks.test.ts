import { describe, expect, it } from 'vitest'
import { parseDay } from '../../src/calendar/day.ts'
import { denyPolicy, worstOf } from '../../src/report/cases/remedies/referrer-policy.ts'
import { hotLinkersOf } from '../../src/report/facts/hot-linkers.ts'
import { pageOf } from '../../src/report/model/page.ts'
import { ownSitesOf } from '../../src/rollup/own-sites.ts'
import { exampleInput, exampleSettings, periodOf, type Reading, reading } from './example.ts'

const day = '2026-11-05'
function pageWith(readings: readonly Reading[], site: readonly string[] = []) {
  const input = exampleInput({ ...exampleSettings, site })
  if (input.kind === 'index') throw new Error('a period')
  const period = periodOf(parseDay(day), parseDay(day), readings)
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
      [video('www.example.com'), video('static.other.org:8080'), video('www.other.org')],
      ['static.other.org'],
    )
    expect(hotLinkersOf(page).map(({ site }) => site)).toEqual(['www.example.com'])
  })

  const named: [input: string, site: string, isHotLink: boolean][] = [
    // One host, however it is spelt.
    ['www.example.com', 'example.com', false],
    ['example.com', 'www.example.com', false],
    ['WWW.Example.COM.', 'www.example.com', false],
    ['example.com:8080', 'www.example.com', false],
    ['münchen.de', 'xn--mnchen-3ya.de', false],
    ['münchen.de', 'www.xn--mnchen-3ya.de', false],
    ['xn--mnchen-3ya.de', 'www.xn--mnchen-3ya.de', false],
    ['münchen.de', 'xn--mnchn-3ya.de', true],
    // Hosts of one owner.
    ['www.example.com', 'preview.example.com', false],
    ['www.example.com', 'a.b.example.com', false],
    ['www.example.co.uk', 'shop.example.co.uk', false],
    ['www.example.co.uk', 'leech.co.uk', true],
    ['www.example.com', 'notexample.com', true],
    ['www.example.com', 'example.com.evil.net', true],
    ['www.example.com', 'example.net', true],
    ['www.ck', 'shop.www.ck', false],
    ['www.ck', 'leech.ck', true],
    ['me.github.io', 'leech.github.io', true],
    ['me.github.io', 'me.github.io', false],
    ['d1.cloudfront.net', 'd2.cloudfront.net', true],
    ['me.s3.amazonaws.com', 'leech.s3.amazonaws.com', true],
    ['wiki.acme', 'cloud.acme', false],
    ['www.example.com', 'cloud.acme', true],
    // Who shows own pages.
    ['www.example.com', 'www-example-com.translate.goog', false],
    ['www.example.com', 'translate.google.de', false],
    ['www.example.com', 'translate.googleusercontent.com', false],
    ['www.example.com', 'translate.yandex.ru', false],
    ['www.example.com', 'www.translatoruser-int.com', false],
    ['www.example.com', 'fanyi.baidu.com', false],
    ['www.example.com', 'www-example-com.cdn.ampproject.org', false],
    ['www.example.com', 'cdn.ampproject.org', false],
    ['www.example.com', 'www-example-com.bing-amp.com', false],
    ['www.example.com', 'webcache.googleusercontent.com', false],
    ['www.example.com', 'cc.bingj.com', false],
    ['www.example.com', 'web.archive.org', false],
    ['www.example.com', 'archive.ph', false],
    ['www.example.com', 'wayback.archive-it.org', false],
    ['www.example.com', 'arquivo.pt', false],
    ['www.example.com', 'translate.kagi.com', false],
    ['www.example.com', 'freedium.cfd', false],
    ['www.example.com', 'translate.goog.leech.net', true],
    ['www.example.com', 'myarchive.ph', true],
    // Who is on nobody's network but their own.
    ['www.example.com', 'localhost', false],
    ['www.example.com', 'app.localhost', false],
    ['www.example.com', 'nas.local', false],
    ['www.example.com', 'wiki.internal', false],
    ['www.example.com', 'router.lan', false],
    ['www.example.com', 'nas.home.arpa', false],
    ['www.example.com', 'shop.test', false],
    ['www.example.com', 'intranet', false],
    ['www.example.com', 'nas.fritz.box', false],
    ['www.example.com', 'shop.ddev.site', false],
    ['www.example.com', 'lvh.me', false],
    ['www.example.com', 'evil-lvh.me', true],
    ['www.example.com', '127.0.0.1', false],
    ['www.example.com', '10.1.2.3', false],
    ['www.example.com', '172.31.0.1', false],
    ['www.example.com', '192.168.1.20', false],
    ['www.example.com', '169.254.1.1', false],
    ['www.example.com', '100.64.0.1', false],
    ['www.example.com', '[::1]', false],
    ['www.example.com', '[fe80::1]', false],
    ['www.example.com', '[fd00::1]', false],
    ['www.example.com', '172.32.0.1', true],
    ['www.example.com', '100.128.0.1', true],
    ['www.example.com', '[2001:4860::1]', true],
    ['www.example.com', 'local.leech.net', true],
    // The other services of search engines.
    ['www.example.com', 'mail.yandex.ru', true],
    ['www.example.com', 'disk.yandex.ru', true],
    ['www.example.com', 'market.yandex.ru', true],
    ['www.example.com', 'docs.google.com', true],
    ['www.example.com', 'sites.google.com', true],
    ['www.example.com', 'tieba.baidu.com', true],
    ['www.example.com', 'evilsm.cn', true],
    ['www.example.com', 'yandex.ru', false],
    ['www.example.com', 'images.yandex.ru', false],
    ['www.example.com', 'cn.bing.com', false],
    ['www.example.com', 'www.google.cat', false],
    ['www.example.com', 'm.sm.cn', false],
  ]
  for (const [input, site, isHotLink] of named)
    it(`${site} beside ${input}: ${isHotLink}`, () => {
      const page = pageWith([reading(day, 1, { count: 5000 }), video(site)], [input])
      expect(hotLinkersOf(page).map((one) => one.site)).toEqual(isHotLink ? [site] : [])
    })

  const stores: [host: string, site: string, isHotLink: boolean][] = [
    ['s3.eu-central-1.amazonaws.com', 's3.eu-central-1.amazonaws.com', true],
    ['s3.amazonaws.com', 'leech.s3.amazonaws.com', true],
    ['s3.us-west-002.backblazeb2.com', 's3.us-west-002.backblazeb2.com', true],
    ['s3.wasabisys.com', 's3.wasabisys.com', true],
    ['x', 'example-site.s3.dualstack.eu-west-1.amazonaws.com', false],
    ['x', 'example-site.s3-website-us-east-1.amazonaws.com', false],
    ['x', 'example-site.s3.us-west-002.backblazeb2.com', false],
    ['x', 'example-site.nyc3.digitaloceanspaces.com', false],
    ['x', 'example-site.nyc3.cdn.digitaloceanspaces.com', false],
    ['x', 'example-site.0123456789abcdef0123456789abcdef.r2.cloudflarestorage.com', false],
    ['x', 'example-site.obs.eu-west-101.myhuaweicloud.eu', false],
    ['x', 'example-site.s3.eusc-de-east-1.amazonaws.eu', false],
    ['x', 'example-site.website.yandexcloud.net', false],
    ['x', 'example-site.t3.storage.dev', false],
    ['x', 'example-site.website-us-east-1.linodeobjects.com', false],
    ['x', 'example-site.leech.nyc3.cdn.digitaloceanspaces.com', true],
    ['x', 'example-site.s3.leech.s3.amazonaws.com', true],
    ['x', 'example-site.leech.s3.wasabisys.com', true],
    ['x', 'example-site.s3.evil.net', true],
    ['static.shop.org', 'blog.shop.org', false],
    ['static.shop.org', 'shop.org', false],
  ]
  for (const [host, site, isHotLink] of stores)
    it(`${site} where objects are asked for at ${host}: ${isHotLink}`, () => {
      const page = pageWith([reading(day, 1, { count: 5000, host }), { ...video(site), host }])
      expect(hotLinkersOf(page).map((one) => one.site)).toEqual(isHotLink ? [site] : [])
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

  /** What S3 does with a read: patterns as in IAM, `*` for anything, capitals count. */
  function isDenied(policy: string | null, key: string, referrer: string | undefined): boolean {
    const one = statement(policy)
    if (one === undefined) return false
    const matches = (pattern: string, text: string): boolean =>
      new RegExp(
        `^${pattern
          .replace(/[.+^$()[\]{}|\\]/g, '\\$&')
          .replaceAll('*', '.*')
          .replaceAll('?', '.')}$`,
        's',
      ).test(text)
    return (
      one.Resource.some((pattern) => matches(pattern, `arn:aws:s3:::example-site/${key}`)) &&
      referrer !== undefined &&
      one.Condition.StringLike['aws:Referer'].some((pattern) => matches(pattern, referrer))
    )
  }

  it('denies the leech and no reader of the owner', () => {
    const readers = [
      'münchen.de',
      'xn--mnchen-3ya.de',
      'www.xn--mnchen-3ya.de',
      'blog.xn--mnchen-3ya.de',
      'xn--mnchen-3ya-de.translate.goog',
      'translate.google.com',
      'web.archive.org',
      'localhost',
      '192.168.1.20',
      'mail.google.com',
      'mail.yandex.ru',
      'webmail.acme.org',
      'outlook.live.com',
      'www.google.com',
      'feedly.com',
      // Where every bucket's pages lie, the owner's as well.
      's3.amazonaws.com',
      's3.eu-central-1.amazonaws.com',
      's3-us-west-2.amazonaws.com',
      'f004.backblazeb2.com',
      'fra1.digitaloceanspaces.com',
      'storage.googleapis.com',
      // Named by nobody, but objects are asked for at its neighbour.
      'www.example.com',
      'shop.example.com',
    ]
    const page = pageWith(
      [
        reading(day, 1, { count: 5000 }),
        video('leech.net'),
        video('leech.s3.amazonaws.com'),
        ...readers.map((site) => video(site)),
      ],
      ['münchen.de'],
    )
    const worst = worstOf(page, hotLinkersOf(page))
    expect(worst.map(({ site }) => site)).toEqual(['leech.net', 'leech.s3.amazonaws.com'])
    const policy = denyPolicy(worst, page.own.buckets, 'eu-central-1')
    expect(isDenied(policy, 'a.mp4', 'https://leech.net/')).toBe(true)
    expect(isDenied(policy, 'x/y.MP4', 'http://leech.net/page?a=b')).toBe(true)
    expect(isDenied(policy, 'a.mp4', undefined)).toBe(false)
    expect(isDenied(policy, 'index.html', 'https://leech.net/')).toBe(false)
    for (const host of [...readers, 'notleech.net', 'leech.net.evil.org', 'www.notleech.net'])
      expect(isDenied(policy, 'a.mp4', `https://${host}/`), host).toBe(false)
    expect(isDenied(policy, 'a.mp4', 'https://xn--mnchen-3ya.de/?from=https://leech.net/')).toBe(
      false,
    )
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

  it.each([
    ['cn-north-1', 'arn:aws-cn:s3:::bucket/*.zip'],
    ['us-gov-west-1', 'arn:aws-us-gov:s3:::bucket/*.zip'],
    ['eusc-de-east-1', 'arn:aws-eusc:s3:::bucket/*.zip'],
  ])('knows the partition of %s', (region, arn) => {
    const policy = denyPolicy([{ site: 'a.net', keys: ['x.zip'] }], ['bucket'], region)
    expect(statement(policy)?.Resource[0]).toBe(arn)
  })
})
