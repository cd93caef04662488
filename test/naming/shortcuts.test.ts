/** What is asked first, because it is soon answered, changes no answer. */
import crawlers from 'crawler-user-agents'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutDevice } from '../../src/naming/agents/agents.ts'
import { asciiHost } from '../../src/naming/hosts.ts'
import { makeNaming } from '../../src/naming/naming.ts'
import { unseen } from '../../src/naming/redaction.ts'
import { describeReferrer, engines } from '../../src/naming/referrers.ts'
import { tries } from '../tries.ts'

const label = fc.oneof(
  fc.constantFrom('www', 'a', 'site-0', '-', '_', '', 'xn--bcher-kva', 'google', 'x'.repeat(64)),
  fc.stringMatching(/^[a-z0-9_-]{1,6}$/),
)
const host = fc.array(label, { maxLength: 6 }).map((labels) => labels.join('.'))

describe('a host that is spelt as browsers send it', () => {
  it('is what the patterns make of it', () => {
    fc.assert(
      fc.property(fc.oneof(host, fc.string({ maxLength: 12 })), (given) => {
        fc.pre(!given.includes('@'))
        expect(asciiHost(given)).toBe(asciiHost(`user@${given}`)) // goes the long way
      }),
      { numRuns: tries(3000) },
    )
  })
})

describe('an address that is shown as it stands', () => {
  const part = fc.oneof(
    fc.constantFrom(
      '',
      'page',
      'a.html',
      '2026',
      '?q=1',
      '#x',
      ';sid=1',
      '%40',
      '@',
      '\\',
      ' ',
      'é',
    ),
    fc.constantFrom(
      'a-title-of-a-page',
      'sk-abcdefghijklmnop',
      'eyJhbGciOiJ9x',
      'AKIA0123456789AB',
    ),
    fc.stringMatching(/^[a-z0-9-]{9,34}$/),
    fc.stringMatching(/^[A-Za-z0-9]{22,26}$/),
    fc.constant('x'.repeat(296)),
  )
  const path = fc
    .array(part, { maxLength: 4 })
    .map((parts) => parts.map((one) => `/${one}`).join(''))

  it('is what the patterns make of it', () => {
    fc.assert(
      fc.property(fc.constantFrom('http', 'https'), host, path, (scheme, site, rest) => {
        const long = describeReferrer(`${scheme.toUpperCase()}://${site}${rest}`)
        expect(describeReferrer(`${scheme}://${site}${rest}`)).toEqual(long)
      }),
      { numRuns: tries(5000) },
    )
  })
})

describe('a referrer that has nothing to redact', () => {
  it('is named as one that is redacted', () => {
    const places = { country: () => '', network: () => '' }
    const { referrer } = makeNaming('full', places)
    const part = fc.oneof(
      label,
      fc.stringMatching(/^[a-z0-9]{38,42}$/),
      fc.constantFrom(
        'akia0123456789abcdef',
        '490154203237518',
        'a1b2c3d4e5',
        'sg',
        'ya29',
        '4111-1111-1111-1111',
      ),
    )
    const site = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('.'))
    const text = fc
      .tuple(
        fc.constantFrom('https://', 'http://', 'android-app://', ''),
        site,
        fc.constantFrom('', '/', '/a', '/a/b.html'),
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (given) => {
        const { cleaned, site: host } = describeReferrer(given)
        const shown = unseen.redactedHost(host)
        const page = unseen.redacted(shown === host ? cleaned : cleaned.replace(host, shown))
        expect(referrer(given)).toMatchObject({ name: page, site: shown })
      }),
      { numRuns: tries(5000) },
    )
  })
})

describe('search engines and assistants', () => {
  it.each(engines.map(({ name, host }) => [name, host] as const))('%s: %s', (_, pattern) => {
    const whole = new RegExp(`^${pattern}$`)
    fc.assert(
      fc.property(fc.stringMatching(whole), fc.constantFrom('', 'www.', 'm.'), (site, before) => {
        fc.pre(asciiHost(site) === site && whole.test(site))
        const { searchEngine, kind } = describeReferrer(`https://${before}${site}/x`)
        expect(searchEngine).toBeDefined()
        expect(['search', 'assistant']).toContain(kind)
      }),
      { numRuns: tries(100) },
    )
  })
})

describe('what an agent says of a device', () => {
  const told =
    'Android Android/ 14; compatible bot/ ://; Cubot CUbot Abbot Talbot Cabot Xbot X-bot FBDV/x SogouMSE SogouMobileBrowser Catcher4 chromeframe QQDownload Google|Earth Google|TV Pixel Radar|4G Proxyless InspectBrowser Cursor/ Trae/ Electron Java/ JavaFX ProxyFox/ Blue|Proxy/ Torrent/ [air.com.x] bsalsa.com HTML/1.0; NETTV/1.0; SAMSUNG-x/1.0; webOS/1.0; (Linux; ) BDPx REX Freesat Bada HbbTV'
  const words = told.split(' ').map((word) => word.replaceAll('|', ' '))
  it('is found by its words', () => {
    const real = crawlers.flatMap(({ instances }) => instances)
    for (const agent of real) expect(withoutDevice(agent)).toBe(withoutDevice(agent, false))
    const agent = fc
      .tuple(fc.array(fc.constantFrom(...words)), fc.constantFrom('', ' ', '; '))
      .map(([parts, between]) => parts.join(between))
    fc.assert(
      fc.property(agent, (given) => {
        expect(withoutDevice(given)).toBe(withoutDevice(given, false))
      }),
      { numRuns: tries(3000) },
    )
  })
})
