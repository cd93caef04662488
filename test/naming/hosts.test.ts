import { describe, expect, it } from 'vitest'
import { asciiHost, isPrivateHost, readableHost } from '../../src/naming/hosts.ts'
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
    ['xn--mnchen--caf-de-lkb70a.translate.goog', 'xn--mnchen-caf-k7a2t.de'],
    ['xn--zzzzzzzzzz99999999.translate.goog', 'xn-zzzzzzzzzz99999999'],
    ['cdn.ampproject.org', undefined],
    ['www.example.com', undefined],
  ]
  for (const [host, shown] of cases) it(host, () => expect(relayedHost(host)).toBe(shown))
})

describe('isPrivateHost', () => {
  const own =
    'mynas 10.1.2.3 [fe80::1] [::ffff:192.168.1.4] a.b.test app.10.0.0.1.nip.io 10-1-2-3.sslip.io'
  const dashed = 'web-172-16-0-9.traefik.me 192-168-1-9.0a1b2c.plex.direct local.gd'
  for (const host of `${own} ${dashed}`.split(' '))
    it(host, () => expect(isPrivateHost(host)).toBe(true))

  const open =
    'example.com 8.8.8.8 [2606:4700::1111] app.8.8.8.8.nip.io nip.io 300.1.2.3.nip.io 10.0.0.1.example.com'
  for (const host of open.split(' ')) it(host, () => expect(isPrivateHost(host)).toBe(false))
})
