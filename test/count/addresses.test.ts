/** Addresses as the kernel names them, against what `src/naming` says of each. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { words } from '../../src/columns/counting/memory.ts'
import { hashBytes } from '../../src/columns/hash.ts'
import { stringAt } from '../../src/columns/string-arena.ts'
import { NameBook } from '../../src/count/counter/dictionaries.ts'
import { keys } from '../../src/count/tables/keys.ts'
import { makeFastReader } from '../../src/formats/fast/reader.ts'
import { makePlainReader } from '../../src/formats/reading/plain.ts'
import { type AddressMode, openPlaces, type Places } from '../../src/naming/addresses.ts'
import { makeNaming } from '../../src/naming/naming.ts'
import { encodePlaces, type PlaceName } from '../../src/naming/place-table.ts'
import { lineWith } from '../formats/fixtures.ts'
import { clientOf } from '../naming/clients.ts'
import { tries } from '../tries.ts'

const root = new URL('../../', import.meta.url)
const networks = readFileSync(new URL('data/networks.bin', root))
const shipped = openPlaces({ countries: undefined, networks })

/** Ranges of all kinds: whole blocks, parts of one, with gaps between; names that must be trimmed. */
function madeUp(): Places {
  const name = (system: number, text: string): PlaceName => ({ system, text })
  const names = Array.from({ length: 40 }, (_, at) => name(at % 3 && 64_500 + at, `N${at} ü `))
  names.push(name(7, ''))
  const ranges = (start: bigint, unit: bigint) =>
    names.map((one, at) => {
      const first = start + BigInt(at) * unit + (at % 4 === 3 ? 5n : 0n)
      return { first, last: first + unit / (at % 5 === 4 ? 2n : 1n) - 6n, name: one }
    })
  const v4 = [...ranges(0x01000000n, 64n), ...ranges(0xc0000200n, 4096n)]
  const v6 = [...ranges(0x20010db8_00070000n, 32_768n), ...ranges(0x2a000000_00000000n, 2n ** 20n)]
  const table = encodePlaces(v4, v6)
  return openPlaces({ countries: table, networks: table })
}

const modes: readonly AddressMode[] = ['masked', 'hidden', 'full']
const readers = { fast: makeFastReader, plain: makePlainReader }

/** What is told of each address: names, hashes, and the first one that is the same client. */
function named(kind: keyof typeof readers, texts: readonly string[], book: NameBook) {
  const reader = readers[kind]()
  const lines = texts.map((address, at) => lineWith({ address, requestId: `R${at}` }))
  reader.read(Buffer.from(`${lines.join('\n')}\n`), true, () => book.learn(reader.values))
  const { address: values } = reader.values
  const ids = Array.from({ length: values.size }, (_, id) => id)
  const nameOf = (key: (typeof keys)['client' | 'country' | 'network'], id: number): string => {
    const dictionary = book.dictionary(key)
    return stringAt(dictionary.names, dictionary.of(values.size)[id]!)
  }
  const clients = words.viewOf(book.memory.buffer, book.classes.at('clientOf'), values.size)
  return ids.map((id) => ({
    text: values.text(id),
    client: nameOf(keys.client, id),
    country: nameOf(keys.country, id),
    network: nameOf(keys.network, id),
    hashes: [...book.addresses.hashes.numbers.subarray(2 * id, 2 * id + 2)],
    isLike: clients.indexOf(clients[id]!),
  }))
}

function expected(texts: readonly string[], mode: AddressMode, places: Places) {
  const { address } = makeNaming(mode, places)
  const distinct = [...new Set(texts)]
  const prefixes = distinct.map(clientOf)
  return distinct.map((text, id) => {
    const hashes = new Uint32Array(2)
    hashBytes(Buffer.from(prefixes[id]!), hashes, 0)
    const { client, country, network } = address(text)
    const isLike = prefixes.indexOf(prefixes[id]!)
    return { text, client, country, network, hashes: [...hashes], isLike }
  })
}

function check(
  kind: keyof typeof readers,
  texts: readonly string[],
  mode: AddressMode,
  of: Places,
) {
  const settings = { timeZone: 'UTC', clientAddresses: mode, exclude: [] } as const
  const book = new NameBook(makeNaming(mode, of), settings)
  expect(named(kind, texts, book)).toEqual(expected(texts, mode, of))
}

const odd = [
  ...['-', 'x', '0.0.0.0', '1.2.3', '1.2.3.4.5', '01.002.3.4', '1.2.3.4', '1.2.3.256', '1.2.3.'],
  ...['::', '::1', '1::', '1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7::', '1:2:3:4:5:6:7', '1::2::3', ':1'],
  ...['::ffff:1.2.3.4', '::FFFF:1.2.3.9', '0:0:0:0:0:ffff:102:304', '::fffe:1.2.3.4', '::1.2.3.4'],
  ...['2001:db8::1.2.3', '1:2:3:4:5:6:1.2.3.4', '1:2:3:4:5:6:7:1.2.3.4', '12345::', '1:2:', 'g::'],
  ...['0:0:0:1::', '0:1::', '1:0:0:1::', '2001:DB8:0007::0001', '2001:db8:7::2'],
  ...['1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1', `${'0:'.repeat(30)}1`, 'é'],
]

describe('the kernel names addresses as naming does', () => {
  for (const kind of ['fast', 'plain'] as const)
    for (const mode of modes) {
      it(`${mode}, of all spellings, ${kind}`, () => check(kind, odd, mode, madeUp()))
    }

  it('where there is no table', () => {
    check('fast', odd, 'masked', openPlaces({ countries: undefined, networks: undefined }))
  })

  it('where places are told otherwise', () => {
    const places = { country: (text: string) => `c${text}`, network: (text: string) => `n${text}` }
    check('fast', odd, 'masked', places)
  })

  it('more than at once, by the shipped table', () => {
    const texts = Array.from({ length: 5000 }, (_, at) => {
      const spread = Math.imul(at + 1, 0x9e3779b1) >>> 0
      const bytes = [24, 16, 8, 0].map((shift) => (spread >>> shift) & 255)
      return at % 7 === 6 ? `2a0${at % 10}:${bytes[0]}:${bytes[1]}::${at}` : bytes.join('.')
    })
    check('fast', texts, 'masked', shipped)
  })

  it('any, in ranges and on their bounds', () => {
    const places = madeUp()
    const near4 = fc.nat(0xffff).map((at) => `192.${at & 1}.${at >> 8}.${at & 255}`)
    const low4 = fc.nat(0xfff).map((at) => `1.0.${at >> 8}.${at & 255}`)
    const near6 = fc
      .nat(0xfffff)
      .map((at) => `2001:db8:${(7 + (at >> 16)).toString(16)}:${(at & 0xffff).toString(16)}::`)
    const far6 = fc.nat(0xffff).map((at) => `2a00:0:${at.toString(16)}::5`)
    const any = fc.oneof(near4, low4, near6, far6, fc.ipV4(), fc.ipV4Extended(), fc.ipV6())
    fc.assert(
      fc.property(fc.array(any, { maxLength: 40 }), (texts) => {
        fc.pre(texts.length > 0)
        check('fast', texts, 'masked', places)
      }),
      { numRuns: tries(300) },
    )
  })
})
