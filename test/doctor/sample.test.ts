import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readSample } from '../../src/doctor/sample.ts'
import { lineWith } from '../formats/fixtures.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'doctor-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** More than is read at once. */
const many = Array.from(
  { length: 1000 },
  (_, at) => `${lineWith({ requestId: `ID${at}` })}\n`,
).join('')
const S3 = 'S3 server access log'

type Row = [name: string, bytes: string | Uint8Array, format: string | null, packing: string]
const rows: Row[] = [
  ['a plain one', many, S3, 'plain'],
  ['a packed one', gzipSync(many), S3, 'gzip'],
  ['one that begins with empty lines', `\r\n\n${many}`, S3, 'plain'],
  ['one whose first line is longer than a chunk', `${'x'.repeat(300_000)}\n`, null, 'plain'],
  ['one whose first line is damaged', `no log\n${many}`, S3, 'plain'],
  ['a packed one whose first line is damaged', gzipSync(`?\n${many}`), S3, 'gzip'],
  ['one of no format', 'no log\nat all\n'.repeat(5000), null, 'plain'],
  ['one without a line', '\n\n', null, 'plain'],
  ['an empty one', '', null, 'plain'],
]
it.each(rows)('tells of %s by its first lines alone', (_, bytes, format, packing) => {
  const file = path.join(folder, 'sample')
  writeFileSync(file, bytes)
  const read = readSample(file, statSync(file).size, 'www/2026-11-22-04-05-06-A')
  expect(read).toMatchObject({ format, packing })
})
