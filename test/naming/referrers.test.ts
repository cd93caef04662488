import { describe, expect, it } from 'vitest'
import { describeCampaign, describeReferrer } from '../../src/naming/referrers.ts'

describe('describeReferrer', () => {
  const cases: [text: string, kind: string, site: string, cleaned: string, engine?: string][] = [
    ['-', 'none', '-', '-'],
    ['', 'none', '-', '-'],
    [
      'https://Blog.Example.ORG/a/B.html',
      'site',
      'blog.example.org',
      'https://blog.example.org/a/B.html',
    ],
    ['http://example.org', 'site', 'example.org', 'http://example.org/'],
    ['http://example.org:8080/x', 'site', 'example.org', 'http://example.org/x'],
    ['https://example.org/x?token=s3cr3t#me', 'site', 'example.org', 'https://example.org/x'],
    ['https://ann:pass@example.org/x', 'site', 'example.org', 'https://example.org/x'],
    ['https://a@b@example.org/x', 'site', 'example.org', 'https://example.org/x'],
    [
      'https://xn--bcher-kva.example/',
      'site',
      'xn--bcher-kva.example',
      'https://xn--bcher-kva.example/',
    ],
    ['https://[2001:DB8::1]:443/x', 'site', '[2001:db8::1]', 'https://[2001:db8::1]/x'],
    [
      'https://example.org/u/ann@example.com/x',
      'site',
      'example.org',
      'https://example.org/u/[e-mail]/x',
    ],
    [
      'https://example.org/u/ann%40example.com',
      'site',
      'example.org',
      'https://example.org/u/[e-mail]',
    ],
    [
      'https://example.org/r/eyJhbGciOiJIUzI1NiJ9.e30.x',
      'site',
      'example.org',
      'https://example.org/r/[token]',
    ],
    [
      'https://example.org/r/0123456789abcdef0123456789abcdef',
      'site',
      'example.org',
      'https://example.org/r/[token]',
    ],
    [
      'https://example.org/r/AKIAIOSFODNN7EXAMPLE',
      'site',
      'example.org',
      'https://example.org/r/[token]',
    ],
    [
      'https://example.org/r/q8Zt3LmN0pR5sUv7WxY2aBcD',
      'site',
      'example.org',
      'https://example.org/r/[token]',
    ],
    [
      'https://example.org/2026/the-Long-and-winding-Road-of-12-cats',
      'site',
      'example.org',
      'https://example.org/2026/the-Long-and-winding-Road-of-12-cats',
    ],
    ['https://example.org/x;jsessionid=1A2B', 'site', 'example.org', 'https://example.org/x'],
    ['https://www.google.com/', 'search', 'www.google.com', 'https://www.google.com/', 'Google'],
    [
      'https://www.google.co.uk/search?q=cats',
      'search',
      'www.google.co.uk',
      'https://www.google.co.uk/search',
      'Google',
    ],
    [
      'https://mail.google.com/mail/u/0',
      'mail',
      'mail.google.com',
      'https://mail.google.com/mail/u/0',
    ],
    [
      'https://google.com.evil.example/',
      'site',
      'google.com.evil.example',
      'https://google.com.evil.example/',
    ],
    [
      'https://search.seznam.cz.evil.example/',
      'site',
      'search.seznam.cz.evil.example',
      'https://search.seznam.cz.evil.example/',
    ],
    [
      'https://obrazky.search.seznam.cz/',
      'search',
      'obrazky.search.seznam.cz',
      'https://obrazky.search.seznam.cz/',
      'Seznam',
    ],
    ['https://www.bing.com/', 'search', 'www.bing.com', 'https://www.bing.com/', 'Bing'],
    [
      'https://duckduckgo.com/',
      'search',
      'duckduckgo.com',
      'https://duckduckgo.com/',
      'DuckDuckGo',
    ],
    [
      'https://de.search.yahoo.com/',
      'search',
      'de.search.yahoo.com',
      'https://de.search.yahoo.com/',
      'Yahoo',
    ],
    ['https://yandex.ru/', 'search', 'yandex.ru', 'https://yandex.ru/', 'Yandex'],
    ['https://chatgpt.com/', 'assistant', 'chatgpt.com', 'https://chatgpt.com/', 'ChatGPT'],
    ['https://feedly.com/i/x', 'feed', 'feedly.com', 'https://feedly.com/i/x'],
    [
      'android-app://com.reddit.frontpage/',
      'app',
      'android-app://com.reddit.frontpage',
      'android-app://com.reddit.frontpage',
    ],
    [
      'android-app://com.google.android.googlequicksearchbox/',
      'search',
      'android-app://com.google.android.googlequicksearchbox',
      'android-app://com.google.android.googlequicksearchbox',
      'Google',
    ],
    ['https://MÜNCHEN.de/x', 'site', 'xn--mnchen-3ya.de', 'https://xn--mnchen-3ya.de/x'],
    ['https://m%C3%BCnchen.de/x', 'site', 'xn--mnchen-3ya.de', 'https://xn--mnchen-3ya.de/x'],
    ['https://example.org.:443/x', 'site', 'example.org', 'https://example.org/x'],
    ['https://a%2Fb.de/x', 'malformed', '-', '-'],
    ['http://localhost:3000/', 'private', 'localhost', 'http://localhost/'],
    ['http://[::1]:80/', 'private', '[::1]', 'http://[::1]/'],
    [
      'https://web.archive.org/web/2026/',
      'relay',
      'web.archive.org',
      'https://web.archive.org/web/2026/',
    ],
    ['https://market.yandex.ru/', 'site', 'market.yandex.ru', 'https://market.yandex.ru/'],
    ['https://evilsm.cn/', 'site', 'evilsm.cn', 'https://evilsm.cn/'],
    ['file:///home/ann/page.html', 'malformed', '-', '-'],
    ['javascript:alert(1)', 'malformed', '-', '-'],
    ['https://', 'malformed', '-', '-'],
    ['https://<script>/x', 'malformed', '-', '-'],
    ['https://a..b/x', 'malformed', '-', '-'],
    ['about:blank', 'malformed', '-', '-'],
    ['%zz\0\ud800', 'malformed', '-', '-'],
  ]
  for (const [text, kind, site, cleaned, searchEngine] of cases) {
    it(`${kind}: ${JSON.stringify(text)}`, () => {
      const expected = { kind, site, cleaned }
      expect(describeReferrer(text)).toEqual(
        searchEngine === undefined ? expected : { ...expected, searchEngine },
      )
    })
  }

  it('gets through hostile referrers', () => {
    for (const part of [
      'a.',
      'a-',
      '%40',
      'a%40',
      'a@a.',
      '@a.',
      'a@',
      '/',
      'x',
      '\0',
      '\ud800',
      '[',
    ]) {
      expect(describeReferrer(`https://${part.repeat(8192)}`).cleaned.length).toBeLessThan(600)
      expect(describeReferrer(`https://a.example/${part.repeat(8192)}`).site).toBe('a.example')
    }
  })
})

describe('describeCampaign', () => {
  const cases: [query: string, campaign: string][] = [
    ['', '-'],
    ['-', '-'],
    ['list-type=2&prefix=a', '-'],
    ['utm_campaign=may&a=1&utm_source=news', 'utm_source=news utm_campaign=may'],
    ['?UTM_Source=News%20Letter', 'utm_source=News+Letter'],
    ['x-ref=poster&utm_zone=eu', 'utm_zone=eu x-ref=poster'],
    ['x-flag', 'x-flag='],
    ['utm_source=a&utm_source=b', 'utm_source=a'],
    ['utm_source=ann@example.com&utm_medium=mail', 'utm_medium=mail'],
    ['utm_source=ann%40example.com', '-'],
    ['utm_content=eyJhbGciOiJIUzI1NiJ9.e30.x', '-'],
    ['x-amz-signature=0f&x-amz-credential=AKIA', '-'],
    ['x-api-key=1&x-auth=2&x-user-token=3', '-'],
    ['utm_source=%zz', 'utm_source=%zz'],
    ['utm_source=%e2%82%ac', 'utm_source=€'],
  ]
  for (const [query, campaign] of cases) {
    it(JSON.stringify(query), () => expect(describeCampaign(query)).toBe(campaign))
  }
})
