/** Tables of Parquet as lines of JSON: whatever they are packed by, whatever is wrong with them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer'
import { afterAll, describe, expect, it } from 'vitest'
import { isParquet, parquetLines } from '../../src/mirror/day/parquet.ts'
import { readStored } from '../../src/mirror/day/stored.ts'
import { inMemory } from '../../src/mirror/seekable.ts'
import { tries } from '../tries.ts'

const compressors = {
  GZIP: (bytes: Uint8Array) => gzipSync(bytes),
  ZSTD: (bytes: Uint8Array) => zstdCompressSync(bytes),
}

type Options = Omit<Parameters<typeof parquetWriteBuffer>[0], 'columnData'>

function tableOf(columnData: ColumnSource[], options: Options = {}): Uint8Array {
  return new Uint8Array(parquetWriteBuffer({ columnData, compressors, ...options }))
}

function linesOf(bytes: Uint8Array): unknown[] {
  const text = Buffer.concat([...parquetLines(inMemory(bytes))]).toString()
  expect(text === '' || text.endsWith('\n')).toBe(true)
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown)
}

const words = ['-', 'Hit', 'Miss', 'a "quoted" one\\', 'caf\u00e9 \u597d', 'line\nend', '']
const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    cs_uri_stem: `/films/${n % 97}.mp4`,
    word: n % 5 === 4 ? null : words[n % words.length]!,
    sc_status: 200 + (n % 3),
    sc_bytes: 3_000_000_000 + n,
    ratio: n / 4,
    is_whole: n % 2 === 0,
  }))

function columnsOf(rows: ReturnType<typeof rowsOf>): ColumnSource[] {
  return [
    { name: 'cs_uri_stem', data: rows.map((row) => row.cs_uri_stem), type: 'STRING' },
    { name: 'word', data: rows.map((row) => row.word), type: 'STRING', nullable: true },
    { name: 'sc_status', data: rows.map((row) => row.sc_status), type: 'INT32' },
    { name: 'sc_bytes', data: rows.map((row) => BigInt(row.sc_bytes)), type: 'INT64' },
    { name: 'ratio', data: rows.map((row) => row.ratio), type: 'DOUBLE' },
    { name: 'is_whole', data: rows.map((row) => row.is_whole), type: 'BOOLEAN' },
  ]
}

describe('a table of Parquet', () => {
  const cases: [name: string, rows: number, options: Options][] = [
    ['without rows', 0, {}],
    ['of one row', 1, {}],
    ['packed with Snappy', 500, { codec: 'SNAPPY' }],
    ['packed with gzip', 500, { codec: 'GZIP' }],
    ['packed with Zstandard', 500, { codec: 'ZSTD' }],
    ['not packed', 500, { codec: 'UNCOMPRESSED' }],
    ['of many groups', 5000, { rowGroupSize: 300 }],
    ['of many pages', 20_000, { pageSize: 4000 }],
  ]
  it.each(cases)('%s gives its rows', (_, count, options) => {
    const rows = rowsOf(count)
    expect(linesOf(tableOf(columnsOf(rows), options))).toEqual(rows)
  })

  it('of a group that is larger than what is taken at once gives its rows', () => {
    const rows = Array.from({ length: 3000 }, (_, n) => ({ text: `${n} ${'x'.repeat(20_000)}` }))
    const data = rows.map(({ text }) => text)
    const table = tableOf([{ name: 'text', data, type: 'STRING' }], { pageSize: 1_000_000 })
    const pieces = [...parquetLines(inMemory(table))].map(({ length }) => length)
    expect(Math.max(...pieces)).toBeLessThan(100_000)
    expect(linesOf(table)).toEqual(rows)
  })

  it('gives times as ISO 8601 has them', () => {
    const time = new Date('2026-11-22T05:31:07.654Z')
    const table = tableOf([
      { name: 'request_time', data: [time], type: 'TIMESTAMP' },
      { name: 'x', data: [1], type: 'INT32' },
    ])
    expect(linesOf(table)).toEqual([{ request_time: time.toISOString(), x: 1 }])
  })

  it('is known by its first bytes', () => {
    expect(isParquet(tableOf(columnsOf(rowsOf(1))))).toBe(true)
    for (const text of ['PAR1', 'PAR2 and some more', 'PAR'])
      expect(isParquet(Buffer.from(text))).toBe(false)
  })
})

describe('a damaged table of Parquet', () => {
  const whole = tableOf(columnsOf(rowsOf(300)), { rowGroupSize: 100 })

  it('cut anywhere is refused', () => {
    for (let at = 12; at < whole.length; at += 7)
      expect(() => linesOf(whole.subarray(0, at))).toThrow()
  })

  it('with bytes changed gives rows, or is refused', () => {
    let refused = 0
    for (let n = 0; n < tries(2000); n++) {
      const bytes = Uint8Array.from(whole)
      const at = (n * 7919) % bytes.length
      bytes[at] = (bytes[at]! + 1 + ((n * 31) % 255)) % 256
      try {
        Buffer.concat([...parquetLines(inMemory(bytes))])
      } catch {
        refused++
      }
    }
    expect(refused).toBeGreaterThan(0)
  })
})

describe('log objects of a directory', () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'parquet-'))
  afterAll(() => rmSync(directory, { recursive: true }))

  function read(bytes: Uint8Array): string {
    const file = path.join(directory, 'one')
    writeFileSync(file, bytes)
    const parts: Buffer[] = []
    readStored([{ kind: 'file', path: file, size: bytes.length }], (piece, isLast) => {
      const used = isLast ? piece.length : piece.lastIndexOf(10) + 1
      parts.push(Buffer.from(piece.subarray(0, used)))
      return used
    })
    return Buffer.concat(parts).toString('latin1')
  }

  it.each([10, 100_000])('of Parquet are unpacked: %d rows', (count) => {
    const rows = rowsOf(count)
    const text = read(tableOf(columnsOf(rows)))
    expect(text.split('\n').filter((line) => line !== '')).toHaveLength(count)
    expect(JSON.parse(text.slice(0, text.indexOf('\n')))).toEqual(rows[0])
  })

  it('of Parquet in a gzip are unpacked twice, be it large or small', () => {
    const place = mkdtempSync(path.join(tmpdir(), 's3-log-report-parquet-'))
    try {
      // The gzip of the large one is not taken at once.
      for (const rows of [rowsOf(50), rowsOf(40_000)]) {
        const table = tableOf(columnsOf(rows), { codec: 'SNAPPY' })
        const file = path.join(place, 'table.gz')
        const packed = gzipSync(table, { level: rows.length > 50 ? 0 : 9 })
        writeFileSync(file, packed)
        let text = ''
        readStored([{ kind: 'file', path: file, size: packed.length }], (bytes) => {
          text += Buffer.from(bytes).toString('latin1')
          return bytes.length
        })
        expect(text).toBe(Buffer.concat([...parquetLines(inMemory(table))]).toString('latin1'))
      }
    } finally {
      rmSync(place, { recursive: true })
    }
  })

  it('of damaged Parquet are read as they are', () => {
    const table = tableOf(columnsOf(rowsOf(10)))
    const cut = table.subarray(0, -20)
    expect(read(cut)).toBe(Buffer.from(cut).toString('latin1'))
  })
})
