import fc from 'fast-check'
import { expect, it } from 'vitest'
import { corpora } from '../../bench/corpora.ts'
import { s3Line } from '../../bench/lines.ts'
import { makeRecords } from '../../bench/records.ts'
import { makeFastReader } from '../../src/formats/fast/reader.ts'
import { randomKeys } from '../../src/formats/reading/identity-hash.ts'
import { makePlainReader } from '../../src/formats/reading/plain.ts'
import type { Reader } from '../../src/formats/records.ts'
import { valueFields } from '../../src/formats/records.ts'
import { tries } from '../tries.ts'
import { lineWith, readAll } from './fixtures.ts'
import { accepted, refused } from './lines.ts'

/** Readers that have the same give the same hashes of identities. */
const hashKeys = randomKeys()

/** Everything that can be seen of a reader, its values in the order of their ids. */
function seenBy(reader: Reader, pieces: readonly Uint8Array[], place: 'elsewhere' | 'room') {
  const seen = readAll(reader, pieces, place)
  const values = valueFields.map((field) => {
    const all = Array.from({ length: reader.values[field].size }, (_, id) => id)
    const { bytes, text } = reader.values[field]
    return all.map((id) => [Buffer.from(bytes(id)).toString('latin1'), text(id)])
  })
  const identities = [...reader.identityHashes()]
  reader.close() // the next one gets its memory
  return { ...seen, values, identities }
}

function agree(pieces: readonly Uint8Array[]): void {
  const plain = seenBy(makePlainReader(hashKeys), pieces, 'elsewhere')
  expect(seenBy(makeFastReader(hashKeys), pieces, 'elsewhere')).toEqual(plain)
  expect(seenBy(makeFastReader(hashKeys), pieces.flatMap(inSmaller), 'room')).toEqual(plain)
}

/** A room holds the longest line and more. */
const MOST_AT_ONCE = 64 * 1024

function inSmaller(piece: Uint8Array): Uint8Array[] {
  const count = Math.max(1, Math.ceil(piece.length / MOST_AT_ONCE))
  return Array.from({ length: count }, (_, i) =>
    piece.subarray(i * MOST_AT_ONCE, (i + 1) * MOST_AT_ONCE),
  )
}

const bytesOf = (lines: readonly string[]) => Buffer.from(lines.join('\n'), 'latin1')

// The grammar reads the first line of a date and of a tail for the kernel; from the third on, a regular
// line is the kernel's alone.
const known = [lineWith({ requestId: 'A' }), lineWith({ requestId: 'B' })]
const rows = [...accepted, ...refused].map(([, line]) => line)
const short = rows.filter((line) => line.length < 2000)

it('agree on every row of the case table, met by a reader that knows its date and tail', () => {
  for (const line of rows) {
    agree([
      bytesOf([...known, line, line.replace(/Q1W2E3R4T5Y6U7I8/, 'Q1W2E3R4T5Y6U7I9'), ...known]),
    ])
  }
  agree([bytesOf([...known, ...rows, ...rows])])
})

const pieceOfLine = fc.oneof(
  fc.constantFrom(...'" -?&=x\r\n\t\0%[]:09aZ\xff'),
  fc.constantFrom(
    '" "',
    '" 200 - ',
    ' - ',
    '"-"',
    '""',
    '  ',
    'utm_a=b',
    'x-a=b',
    'x-amz-',
    'x-id=',
    '?',
  ),
  fc.constantFrom('[30/Feb/2026:', '+0200]', ' +0000] ', '24:', 'SigV4', 'TLSv1.2', 'AuthHeader'),
  fc.constantFrom('ms', ' ms', '4ms', '1.5s', 'TLS 1.3', ' - - - - 5 - - ', 'November', 'nov', '-'),
  fc.constantFrom(
    ' "GET /a HTTP/1.1" 200 - 1 1 1 1 ',
    'REST.GET.get_obj',
    'GetObject',
    'http://x ',
  ),
  fc.constantFrom(
    '?list-type=2',
    '?uploads',
    '?delete',
    '"POST /a',
    '"-"',
    '"x" 200 - 1 1 1 1 - - ',
  ),
  fc.constantFrom('9999999999999999', 'k'.repeat(70), '\r\n'),
)
const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.oneof(fc.nat(3), fc.nat(80)),
  put: fc.oneof(fc.constant(''), pieceOfLine),
})
const mutated = fc
  .tuple(fc.constantFrom(...short), fc.array(mutation, { minLength: 1, maxLength: 4 }))
  .map(([line, mutations]) =>
    mutations.reduce((text, { at, drop, put }) => {
      const from = Math.floor(at * text.length)
      return text.slice(0, from) + put + text.slice(from + drop)
    }, line),
  )

it('agree on mutated lines, cut anywhere', () => {
  const logs = fc.tuple(
    fc.array(mutated, { minLength: 1, maxLength: 12 }),
    fc.infiniteStream(fc.nat(3000)),
  )
  fc.assert(
    fc.property(logs, ([lines, sizes]) => {
      const bytes = bytesOf([...known, ...lines])
      const pieces: Uint8Array[] = []
      for (let at = 0; at < bytes.length || pieces.length === 0; ) {
        const size = 1 + (sizes.next().value ?? 0)
        pieces.push(bytes.subarray(at, at + size))
        at += size
      }
      agree(pieces)
    }),
    { numRuns: tries(2000) },
  )
})

it('agree on agents that end as an agent does, met again by a reader that has read their tails', () => {
  const agents = [
    '"a" b c d"',
    '"a" - h - x"',
    '"a" - h -" - h - x"',
    '"a" "b" - h"',
    '"a"" - h -"',
    '"a" b""',
    '"a" b c""',
  ]
  for (const agent of agents) {
    for (const referrer of ['"-"', '-', '"r" "s"']) {
      const line = (n: number) => lineWith({ requestId: `R${n}`, hostId: 'h', referrer, agent })
      agree([bytesOf([...known, ...Array.from({ length: 4 }, (_, n) => line(n))])])
    }
  }
})

/** Lines as many as a batch and a run of the kernel hold, and more: new ones, re-deliveries near and
 * far, request ids of other lengths or none, new tails, and lines that the grammar reads. */
const lineOfMany = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.nat(5000).map((n) => ({ requestId: `${n}`.padStart(16, 'A'), key: `k${n % 7}` })),
  },
  fc.nat(40).map((n) => ({ requestId: `${n}`.padStart(36, '0'), agent: `"a${n}"` })),
  fc.nat(9).map((n) => ({ requestId: '-', address: `10.0.0.${n}`, host: `h${n}.example` })),
  fc
    .nat(99)
    .map((n) => ({ requestId: `${n}`.padStart(16, 'B'), referrer: `"http://${'r'.repeat(n)}/"` })),
  fc
    .nat(99)
    .map((n) => ({ requestId: `${n}`.padStart(16, 'C'), uri: '"GET /a?utm_a=b HTTP/1.1"' })),
  fc.constant({ status: 'OK' }),
)

it('agree on many lines at once', () => {
  const log = fc.tuple(
    fc.array(lineOfMany, { minLength: 1, maxLength: 3000, size: 'max' }),
    fc.constantFrom(17, 27),
  )
  fc.assert(
    fc.property(log, ([others, fields]) =>
      agree([bytesOf([...known, ...others.map((other) => lineWith(other, fields))])]),
    ),
    { numRuns: tries(20) },
  )
})

it('agree on bytes of any kind', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 4 }), agree),
    { numRuns: tries(300) },
  )
})

it('agree on generated logs, in pieces that end anywhere', () => {
  for (const corpus of [corpora.regular, corpora.hostile]) {
    const records = makeRecords({ ...corpus, addresses: 2000, keys: 500 })
    let text = ''
    for (let i = 0; i < 8000; i++) text += s3Line(records.next(`2026-11-${10 + (i % 3)}`, i / 8000))
    const bytes = Buffer.from(text + text.slice(0, 100_000), 'latin1')
    const pieces = Array.from({ length: 7 }, (_, i) =>
      bytes.subarray((bytes.length * i) / 7, (bytes.length * (i + 1)) / 7),
    )
    agree(pieces)
  }
})
