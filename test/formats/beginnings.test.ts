/** How log objects may begin: whatever stands before their first line and says nothing, their records are the same. */
import { describe, expect, it } from 'vitest'
import { headerOf, jsonOf, legacyFields, lineOf, w3cOf } from './cloudfront/lines.ts'
import { lineWith } from './fixtures.ts'
import { readers, readObjects, seenBy } from './readers.ts'

const MARK = '\xef\xbb\xbf'
const [A, B] = [{ 'x-edge-request-id': 'A' }, { 'x-edge-request-id': 'B' }] as const
const s3Json = (id: string): string =>
  JSON.stringify({
    bucket_name: 'downloads.example',
    request_time: '2026-11-22T04:05:06Z',
    request_id: id,
    operation: 'REST.GET.OBJECT',
    key: 'films/night-train.mp4',
    http_status: 200,
  })

const texts: [format: string, text: string][] = [
  ['W3C', w3cOf(legacyFields, [A, B])],
  ['JSON lines of CloudFront', `${jsonOf(legacyFields, A)}\n${jsonOf(legacyFields, B)}`],
  ["S3's text", `${lineWith({ requestId: 'A' })}\n${lineWith({ requestId: 'B' })}`],
  ["S3's JSON lines", `${s3Json('A')}\n${s3Json('B')}`],
]
const beginnings: [name: string, beginning: string][] = [
  ['a byte order mark', MARK],
  ['empty lines', '\n\n'],
  ['empty lines of Windows', '\r\n\r\n'],
  ['a byte order mark and empty lines', `${MARK}\r\n\n`],
  ['empty lines and a byte order mark', `\n${MARK}`],
]

describe.each(texts)('a log object of %s', (_, text) => {
  const plain = readObjects([text])

  it.each(beginnings)('may begin with %s', (_, beginning) => {
    expect(plain.recordCount).toBe(2)
    expect(readObjects([beginning + text])).toEqual(plain)
    expect(readObjects([(beginning + text).replaceAll(/\r?\n/g, '\r\n')])).toEqual(plain)
  })

  it('may begin with blank lines, which are malformed as they are behind it', () => {
    const { rows } = readObjects([`\n \n\t \r\n${text}`])
    expect(rows).toEqual(plain.rows)
    expect(Object.values(readObjects([` \n${text}`]).malformed)).toEqual([1])
  })

  it('has the same records wherever it is cut', () => {
    const bytes = Buffer.from(`\n${MARK}\r\n \n${text}`, 'latin1')
    for (const name of Object.keys(readers) as (keyof typeof readers)[]) {
      for (let cut = 0; cut < 40; cut++) {
        const { seen } = seenBy(name, [[bytes.subarray(0, cut), bytes.subarray(cut)]])
        expect(seen[0]?.rows).toEqual(plain.rows)
      }
    }
  })

  it('may begin with a line that is damaged, which alone is malformed, or delivered again', () => {
    const whole = text.slice(text.lastIndexOf('\n') + 1)
    for (const from of [1, 2, 7, 30, 120, whole.length - 3]) {
      const torn = whole.slice(from)
      const read = readObjects([`${torn}\n${text}`])
      expect({ torn, rows: read.rows }).toEqual({ torn, rows: plain.rows })
      const [malformed = 0, ...others] = Object.values(read.malformed)
      expect([malformed + read.duplicates, others]).toEqual([1, []])
    }
    for (const torn of [whole.slice(0, 9), 'x'.repeat(5000), '\x00\xff', 'one\ntwo\nthree'])
      expect(readObjects([`${torn}\n${text}`]).rows).toEqual(plain.rows)
  })

  it('that begins with a damaged line has the same records wherever it is cut', () => {
    const long = `${'x'.repeat(5000)}\n`
    for (const torn of [`${text.slice(-40)}\n`, long]) {
      const bytes = Buffer.from(torn + text, 'latin1')
      const cuts = [1, 39, 41, 60, 4095, 4096, 4097, 5000, 5001, 5002, 5100, bytes.length - 1]
      for (const name of Object.keys(readers) as (keyof typeof readers)[]) {
        for (const cut of cuts) {
          const { seen } = seenBy(name, [[bytes.subarray(0, cut), bytes.subarray(cut)]])
          expect(seen[0]?.rows).toEqual(plain.rows)
        }
      }
    }
  })

  it('may lie behind another one', () => {
    const { recordCount, duplicates, malformed } = readObjects([`${text}\n${MARK}${text}`])
    expect({ recordCount, duplicates, malformed }).toEqual({
      recordCount: 2,
      duplicates: 2,
      malformed: {},
    })
  })
})

it('that says nothing has no records, and nothing that is malformed', () => {
  const { recordCount, malformed } = readObjects([MARK, `${MARK}\r\n`, `${MARK}\n${MARK}`])
  expect({ recordCount, malformed }).toEqual({ recordCount: 0, malformed: {} })
})

it('is of the format of a line among its first, and of none that comes later', () => {
  const json = jsonOf(legacyFields, A)
  const lines = (bytes: number): string => 'nothing\n'.repeat(bytes / 8)
  expect(readObjects([`${lines(32_760)}${json}`]).malformed).toEqual({ 'bad JSON': 4095 })
  expect(readObjects([`${lines(32_768)}${json}`])).toMatchObject({
    recordCount: 0,
    malformed: { 'too few fields': 4097 },
  })
  const bytes = Buffer.from(lines(32_768) + json, 'latin1')
  for (const cut of [32_759, 32_760, 32_767, 32_768, 32_769])
    expect(seenBy('fast', [[bytes.subarray(0, cut), bytes.subarray(cut)]])).toEqual(
      seenBy('fast', [[bytes]]),
    )
})

it('with what stood behind a gzip among its first lines is no damaged gzip', () => {
  const { malformed } = readObjects(['nothing\n\x1f\x8b\x08.rest\nnothing\n'])
  expect(malformed).toEqual({ 'too few fields': 2, 'broken gzip': 1 })
})

it('may be blank for longer than formats look at a line', () => {
  const blanks = ' '.repeat(5000)
  const text = `${blanks}\n${w3cOf(legacyFields, [A])}`
  const { malformed } = readObjects([text])
  expect(Object.keys(malformed)).not.toEqual([])
  const cut = Buffer.from(text, 'latin1')
  for (const at of [4095, 4096, 4097, 5000, 5001])
    expect(seenBy('fast', [[cut.subarray(0, at), cut.subarray(at)]])).toEqual(
      seenBy('fast', [[cut]]),
    )
})

it('a mark before rows that the kernel reads is no part of their first cell', () => {
  const fields = [...legacyFields].reverse()
  const first = [...fields.slice(8), ...fields.slice(0, 8)]
  const rows = [A, B, { 'x-edge-request-id': 'C' }, { 'x-edge-request-id': 'D' }]
  const text = [headerOf(first), ...rows.map((cells) => MARK + lineOf(first, cells))].join('\n')
  expect(readObjects([text]).rows).toEqual(readObjects([text.replaceAll(MARK, '')]).rows)
})
