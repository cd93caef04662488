/** Gzip files as log objects: what stands behind a member, and what is no whole one. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { afterAll, describe, expect, it } from 'vitest'
import { makeFastReader } from '../../src/formats/fast/reader.ts'
import { readStored } from '../../src/mirror/day/stored.ts'
import { gzipLines } from '../../src/mirror/gzip.ts'
import { inMemory } from '../../src/mirror/seekable.ts'
import { legacyFields, w3cOf } from '../formats/cloudfront/lines.ts'
import { lineWith } from '../formats/fixtures.ts'

const directory = mkdtempSync(path.join(tmpdir(), 'gzip-'))
afterAll(() => rmSync(directory, { recursive: true }))

/** What a log object gives, by the way that the action reads it: records, and what is malformed. */
function counted(bytes: Uint8Array) {
  const file = path.join(directory, 'x.gz')
  writeFileSync(file, bytes)
  const reader = makeFastReader()
  readStored([{ kind: 'file', path: file, size: bytes.length }], (piece, isLast) =>
    reader.read(piece, isLast, () => undefined, 'x.gz'),
  )
  const malformed = Object.entries(reader.malformed).map(([reason, one]) => [reason, one?.count])
  const seen = [reader.recordCount, Object.fromEntries(malformed)]
  reader.close()
  return seen
}

const w3c = (count: number): string =>
  w3cOf(
    legacyFields,
    Array.from({ length: count }, (_, n) => ({ 'x-edge-request-id': `id-${n}` })),
  )
const packed = (text: string) => gzipSync(text, { level: 1 })
const two = packed(w3c(2))
const text = packed(lineWith({}))
/** Is not unpacked at once. */
const large = packed(w3c(30_000))
const rest = { 'broken gzip': 1 }

const cases: [name: string, bytes: Uint8Array[], records: number, malformed: object][] = [
  ['nothing', [two], 2, {}],
  ['zeros, as tar and dd leave them', [two, Buffer.alloc(10_240)], 2, {}],
  ['a byte of zero', [two, Buffer.alloc(1)], 2, {}],
  ['a line end', [two, Buffer.from('\n')], 2, {}],
  ['a line end of Windows and blanks', [two, Buffer.from('\r\n  \t')], 2, {}],
  ['a byte', [two, Buffer.from('x')], 2, rest],
  ['a text of several lines', [two, Buffer.from('not a gzip\nnor a line\n')], 2, rest],
  ['a text that is a record', [text, Buffer.from(`\n${lineWith({ requestId: 'B' })}\n`)], 1, rest],
  ['zeros, then a text', [text, Buffer.alloc(100), Buffer.from('text')], 1, rest],
  ['zeros, then a member', [two, Buffer.alloc(100_000), packed(`\n${w3c(3)}`)], 3, {}],
  ['another magic', [two, Uint8Array.of(0x1f, 0x8b, 0x07, 1, 2, 3)], 2, rest],
  ['text behind a large one', [large, Buffer.from('text')], 30_000, rest],
  ['zeros behind a large one', [large, Buffer.alloc(512)], 30_000, {}],
  ['text behind an empty one', [packed(''), Buffer.from('text')], 0, rest],
  ['a member that breaks off', [two, packed(w3c(3)).subarray(0, -9)], 0, rest],
  ['a magic that breaks off', [two, Uint8Array.of(0x1f)], 0, rest],
  ['a header that breaks off', [two, packed(w3c(3)).subarray(0, 9)], 0, rest],
  ['a member with a wrong checksum', [two, two.subarray(0, -8), Buffer.alloc(8)], 0, rest],
]

describe('behind a gzip', () => {
  it.each(cases)('may be %s', (_, bytes, records, malformed) => {
    expect(counted(Buffer.concat(bytes))).toEqual([records, malformed])
  })

  it('with a table of Parquet in it may be text', () => {
    const columnData = Object.entries({
      date: '2026-11-22',
      time: '05:31:07',
      cs_method: 'GET',
      sc_status: '200',
      x_edge_location: 'FRA56-P3',
    }).map(([name, value]) => ({ name, data: [value, value] }))
    const table = Buffer.from(parquetWriteBuffer({ columnData }))
    expect(counted(Buffer.concat([gzipSync(table), Buffer.from('text')]))).toEqual([2, rest])
    expect(counted(Buffer.concat([gzipSync(table), Buffer.alloc(99)]))).toEqual([2, {}])
  })
})

it('shows the start of what stands behind, in one word', () => {
  const lines = Buffer.concat([...gzipLines(inMemory(Buffer.concat([two, Buffer.from('a b\nc')])))])
  expect(lines.subarray(-10).toString('latin1')).toBe('\n\x1f\x8b\x08a.b.c\n')
})

it('reads headers with all that they may hold', () => {
  const [body, end] = [deflateRawSync('text'), packed('text').subarray(-8)]
  const header = Uint8Array.of(0x1f, 0x8b, 0x08, 2 + 4 + 8 + 16, 0, 0, 0, 0, 0, 3)
  const more = Buffer.from('\x02\0xyname.log\0a remark\0\x12\x34', 'latin1')
  const file = Buffer.concat([header, more, body, end])
  expect(Buffer.concat([...gzipLines(inMemory(file))]).toString()).toBe('text')
  for (let cut = 0; cut < file.length; cut++)
    expect(() => [...gzipLines(inMemory(file.subarray(0, cut)))]).toThrow()
})

it('reads members wherever pieces of them end', () => {
  const noise = Buffer.from(Array.from({ length: 16_300 }, (_, n) => (n * n * 31 + n) % 251))
  for (let more = 0; more < 200; more += 3) {
    const member = gzipSync(Buffer.concat([noise, Buffer.alloc(more, 'xyz')]), { level: 0 })
    const file = Buffer.concat([member, member])
    const content = Buffer.concat([...gzipLines(inMemory(file))])
    expect(content.length).toBe(2 * (noise.length + more))
  }
})
