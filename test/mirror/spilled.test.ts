/** Tables of Parquet in a gzip that are too large for memory: read in place, and on their way into the mirror. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { afterAll, expect, it } from 'vitest'
import { parquetLines } from '../../src/mirror/day/parquet.ts'
import { spillGzip } from '../../src/mirror/day/spilled.ts'
import { readStored } from '../../src/mirror/day/stored.ts'
import { inMemory } from '../../src/mirror/seekable.ts'
import { Bucket, night } from './night.ts'

const place = mkdtempSync(path.join(tmpdir(), 's3-log-report-spilled-'))
afterAll(() => rmSync(place, { recursive: true }))

const ROWS = 36_000
const data = Array.from({ length: ROWS }, (_, n) => `${n} ${'x'.repeat(1000)}`)
const columnData = [{ name: 'line', data, type: 'STRING' as const }]
const table = Buffer.from(parquetWriteBuffer({ columnData, codec: 'UNCOMPRESSED' }))
const packed = gzipSync(table, { level: 1 })
/** A table that is as large, and lacks its footer. */
const damaged = gzipSync(table.subarray(0, -9), { level: 1 })
const rest = Buffer.concat([packed, Buffer.from('rest')])

const lines = Buffer.concat([...parquetLines(inMemory(table))])
const numberOf = (line: string): number => Number(/^\{"line":"(\d+) x+"\}$/.exec(line)?.[1])

/** What a reader is handed of a file, as it lies in a directory. */
function read(bytes: Uint8Array): Buffer {
  const file = path.join(place, 'one')
  writeFileSync(file, bytes)
  const pieces: Buffer[] = []
  readStored([{ kind: 'file', path: file, size: bytes.length }], (piece) => {
    pieces.push(Buffer.from(piece))
    return piece.length
  })
  return Buffer.concat(pieces)
}

it('the table is larger than what is unpacked in memory', () =>
  expect(table.length).toBeGreaterThan(33 * 1024 * 1024))

it('in a directory are unpacked, with a line for what stands behind them', () => {
  expect(read(packed).equals(lines)).toBe(true)
  const more = read(rest)
  expect(more.subarray(0, lines.length).equals(lines)).toBe(true)
  expect(more.subarray(lines.length).toString('latin1')).toBe('\n\x1f\x8b\x08rest\n')
})

it('that are damaged come as their gzip has them', () =>
  expect(read(damaged).equals(table.subarray(0, -9))).toBe(true))

it('from S3 are unpacked, and leave no file behind', async () => {
  const store = new Bucket()
  const key = (id: string) => `l/2026-11-20-05-31-07-${id.padEnd(16, '0')}`
  store.add(key('A'), packed)
  store.add(key('B'), rest)
  store.add(key('C'), packed.subarray(0, -9))
  const mirror = path.join(place, 'mirror')
  const { report } = await night(mirror, { store })
  const numbers = report.map(numberOf).filter((number) => !Number.isNaN(number))
  expect(numbers.length).toBe(2 * ROWS)
  expect(new Set(numbers).size).toBe(ROWS)
  expect(report.filter((line) => line.startsWith('\x1f\x8b\x08rest'))).toHaveLength(1)
  const files = readdirSync(mirror, { recursive: true }).map(String)
  expect(files.filter((file) => /\.(?:table|body)$/.test(file))).toEqual([])
})

it('that yield more than there is room for are left packed, and what is damaged is, too', () => {
  const bytes = gzipSync(Buffer.alloc(100_000))
  const size = spillGzip(inMemory(bytes), place, 100_000)
  expect(size?.table.size).toBe(100_000)
  size?.close()
  expect(spillGzip(inMemory(bytes), place, 99_999)).toBeUndefined()
  expect(spillGzip(inMemory(bytes.subarray(0, -1)), place)).toBeUndefined()
  expect(() => spillGzip(inMemory(bytes), path.join(place, 'none'))).toThrow('ENOENT')
  expect(readdirSync(place).filter((file) => file.endsWith('.table'))).toEqual([])
})
