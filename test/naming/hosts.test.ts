import { describe, expect, it } from 'vitest'
import { asciiHost, readableHost } from '../../src/naming/hosts.ts'
import { relayedHost } from '../../src/naming/relays.ts'

describe('asciiHost', () => {
  const cases: [text: string, host: string | undefined][] = [
    ['www.example.com', 'www.example.com'],
    ['WWW.Example.COM.', 'www.example.com'],
    ['ann:pass@example.com:8080', 'example.com'],
    ['münchen.de', 'xn--mnchen-3ya.de'],
    ['MÜNCHEN.de:443', 'xn--mnchen-3ya.de'],
    ['mu\u0308nchen.de', 'xn--mnchen-3ya.de'],
    ['m%C3%BCnchen.de', 'xn--mnchen-3ya.de'],
    ['пример.рф', 'xn--e1afmkfd.xn--p1ai'],
    ['my_bucket.example.com', 'my_bucket.example.com'],
    ['[2001:DB8::1]:443', '[2001:db8::1]'],
    ['', undefined],
    ['a..b', undefined],
    ['a/b.ü', undefined],
    ['ü%2Fb', undefined],
    ['%', undefined],
    ['\ud800', undefined],
    ['x'.repeat(9999), undefined],
    ['ü'.repeat(9999), undefined],
  ]
  for (const [text, host] of cases)
    it(JSON.stringify(text.slice(0, 40)), () => expect(asciiHost(text)).toBe(host))
})

describe('readableHost', () => {
  const cases: [host: string, readable: string][] = [
    ['www.example.com', 'www.example.com'],
    ['www.xn--mnchen-3ya.de', 'www.münchen.de'],
    ['xn--e1afmkfd.xn--p1ai', 'пример.рф'],
    ['xn--r8jz45g.jp', '例え.jp'],
    // Latin and Cyrillic in one label: made to look like another.
    ['xn--pypal-4ve.com', 'xn--pypal-4ve.com'],
    ['xn--\u0000.com', 'xn--\u0000.com'],
    ['xn--zzzzzzzzzz99999999.com', 'xn--zzzzzzzzzz99999999.com'],
  ]
  for (const [host, readable] of cases)
    it(host, () => {
      expect(readableHost(host)).toBe(readable)
      if (readable !== host) expect(asciiHost(readable)).toBe(host)
    })
})

describe('relayedHost', () => {
  const cases: [host: string, shown: string | undefined][] = [
    ['www-example-com.translate.goog', 'www.example.com'],
    ['my--shop-example-com.cdn.ampproject.org', 'my-shop.example.com'],
    ['www-example-com.bing-amp.com', 'www.example.com'],
    ['cdn.ampproject.org', undefined],
    ['www.example.com', undefined],
  ]
  for (const [host, shown] of cases) it(host, () => expect(relayedHost(host)).toBe(shown))
})
