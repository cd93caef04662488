/** A second log format beside S3's: recognised by content, read by both readers, counted once, found by its
 * own dates. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { parseDeliveryDay, sameDate } from '../../src/calendar/day.ts'
import { actionOf, meaningOfOperation } from '../../src/count/record/operations.ts'
import { decodeSummary } from '../../src/count/summary/encode.ts'
import { makeFastReader } from '../../src/formats/fast/reader.ts'
import { randomKeys } from '../../src/formats/reading/identity-hash.ts'
import { makePlainReader } from '../../src/formats/reading/plain.ts'
import { LONGEST_LINE, type Reader, valueFields } from '../../src/formats/records.ts'
import { cutKeyRange, firstKeyOf, nextMarks } from '../../src/sync/marks.ts'
import { deliveryDayOf, keyDateOf } from '../../src/sync/objects.ts'
import { startWorkers } from '../../src/workers/workers.ts'
import { tries } from '../tries.ts'
import { lineWith } from './fixtures.ts'
import { tabs } from './second/tabs.ts'

vi.mock('../../src/formats/formats.ts', () => import('./second/formats.ts'))

const row = (n: number, more = ''): string =>
  `2026-11-22T04:05:${String(n % 60).padStart(2, '0')}Z\tfilms/${n}.mp4\t${1000 + n}${more}`
const rows = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, i) => row(from + i))
const s3 = (n: number): string => lineWith({ requestId: `${n}`.padStart(16, 'R') })

/** Reads log objects, each in pieces, and tells all that can be seen of them. */
function read(reader: Reader, objects: readonly (readonly Uint8Array[])[], key = '') {
  const seen: string[] = []
  for (const pieces of objects) {
    let rest = Buffer.alloc(0)
    pieces.forEach((piece, i) => {
      const bytes = Buffer.concat([rest, piece])
      const used = reader.read(
        bytes,
        i === pieces.length - 1,
        ({ count, time, ids, numbers }) => {
          for (let at = 0; at < count; at++) {
            const values = valueFields.map((field) =>
              Buffer.from(reader.values[field].bytes(ids[field][at]!)).toString('latin1'),
            )
            seen.push([time[at], ...values, numbers.bytesSent[at], numbers.totalTime[at]].join('|'))
          }
        },
        key,
      )
      rest = bytes.subarray(used)
    })
  }
  const { recordCount, duplicates, malformed } = reader
  const identities = [...reader.identityHashes()]
  return { seen, recordCount, duplicates, malformed: structuredClone(malformed), identities }
}

const whole = (lines: readonly string[]): Uint8Array[] => [Buffer.from(lines.join('\n'), 'latin1')]

const hashKeys = randomKeys()
const readers: readonly [name: string, make: () => Reader][] = [
  ['plain', () => makePlainReader(hashKeys)],
  ['fast', () => makeFastReader(hashKeys)],
]

describe.each(readers)('the %s reader', (_, make) => {
  const cases: [name: string, objects: string[][], records: number, twice: number, bad: object][] =
    [
      ['rows alone', [rows(0, 5)], 5, 0, {}],
      ['both, an object each', [rows(0, 5), [s3(1), s3(2)], rows(5, 6)], 8, 0, {}],
      ['a header', [['# rows of', row(0), '# more', row(1)]], 2, 0, {}],
      [
        'empty lines before the first',
        [
          ['', '\r', '', row(0)],
          ['', '', s3(1)],
        ],
        2,
        0,
        {},
      ],
      ['a re-delivered row', [rows(0, 5), [row(3)]], 5, 1, {}],
      ['re-deliveries of both', [[s3(1)], rows(0, 5), [s3(1), s3(2)], [row(3)]], 7, 2, {}],
      [
        'lines that are none',
        [[row(0), 'x\ty', row(1, 'x')]],
        1,
        0,
        { 'too few fields': 1, 'bad number': 1 },
      ],
      ['no time', [[row(0), 'soon\tk\t1']], 1, 0, { 'bad time': 1 }],
      ['S3 lines in an object of rows', [[row(0), s3(1)]], 1, 0, { 'too few fields': 1 }],
      ['rows in an object of S3 lines', [[s3(1), row(0)]], 1, 0, { 'too few fields': 1 }],
      [
        'an object that none recognises',
        [['once upon a time', 'there was'], rows(0, 2)],
        2,
        0,
        { 'bad time': 1, 'too few fields': 1 },
      ],
      ['more than a run', [rows(0, 5000)], 5000, 0, {}],
    ]
  it.each(cases)('takes %s', (_name, objects, records, twice, bad) => {
    const seen = read(make(), objects.map(whole))
    expect([seen.recordCount, seen.seen.length, seen.duplicates]).toEqual([records, records, twice])
    expect(seen.seen).toEqual(read(makePlainReader(hashKeys), objects.map(whole)).seen)
    expect(seen.seen.filter((one) => !/^\d{10}\|/.test(one))).toEqual([])
    const counts = Object.entries(seen.malformed).map(([reason, one]) => [reason, one?.count])
    expect(Object.fromEntries(counts)).toEqual(bad)
  })

  it('keeps a sample of what no format recognises', () => {
    const { malformed } = read(make(), [whole(['{"some": "thing"}'])])
    expect(malformed).toEqual({ 'too few fields': { count: 1, samples: ['{"some": "thing"}'] } })
  })

  it('does not go by the key', () => {
    const names = ['a@20261122T04/x', 'logs/2026-11-22-04-00-00-ABC', 'x.json']
    for (const key of names) {
      expect(read(make(), [whole(rows(0, 3)), whole([s3(1)])], key).recordCount).toBe(4)
    }
  })

  it('gives the columns of a row', () => {
    const { seen } = read(make(), [whole([row(7)])])
    const values = valueFields.map((field): string => (field === 'tls' ? '' : '-'))
    values[valueFields.indexOf('operation')] = 'REST.PUT.OBJECT\ntabs'
    values[valueFields.indexOf('key')] = 'films/7.mp4'
    values[valueFields.indexOf('status')] = '200'
    const time = Date.parse('2026-11-22T04:05:07Z') / 1000
    expect(seen).toEqual([[time, ...values, 1007, -1].join('|')])
  })

  it('leaves what other formats bring out of records of S3', () => {
    const reader = make()
    const edges: string[] = []
    const objects = [[s3(1)], rows(0, 3), [s3(2), s3(3)], rows(3, 5), [s3(4)]].map(whole)
    for (const [bytes] of objects)
      reader.read(bytes!, true, ({ count, ids }) => {
        for (const id of ids.edge.subarray(0, count)) edges.push(reader.values.edge.text(id))
      })
    expect(edges.join(' ')).toBe('- shelf 0 - shelf 2 - - - shelf 4 -')
    reader.close()
  })

  it('cuts texts that grew, and leaves no line end in them', () => {
    const odd = row(1).replace('films', `GROW${'k'.repeat(40_000)}`)
    const seen = read(make(), [whole([row(2), odd]), whole(['# rows', odd])])
    expect([seen.recordCount, seen.duplicates]).toEqual([2, 1])
    const key = seen.seen[1]?.split('|').find((value) => value.startsWith('GROW k'))
    expect(key?.length).toBe(LONGEST_LINE - 256)
    expect(seen.seen[0]).toContain('|films/2.mp4|')
  })

  it('counts a row that is too long once', () => {
    const long = row(1).replace('films', 'k'.repeat(3 * LONGEST_LINE))
    const text = Buffer.from([row(0), long, row(2)].join('\n'))
    const pieces = Array.from({ length: 5 }, (_, i) =>
      text.subarray((i * text.length) / 5, ((i + 1) * text.length) / 5),
    )
    const seen = read(make(), [pieces])
    expect([seen.recordCount, seen.malformed['line too long']?.count]).toEqual([2, 1])
  })
})

it('both readers see the same of several formats, cut anywhere', () => {
  const line = fc.oneof(
    fc.nat(30).map((n) => row(n)),
    fc.nat(30).map(s3),
    fc.constantFrom('', '\r', '# h', 'x', '\t\t', row(1, '\r'), `${row(1)} `, 'k'.repeat(5000)),
  )
  const object = fc.tuple(fc.array(line, { maxLength: 8 }), fc.infiniteStream(fc.nat(900)))
  fc.assert(
    fc.property(fc.array(object, { minLength: 1, maxLength: 5 }), (objects) => {
      const bytes = objects.map(([lines]) => Buffer.from(lines.join('\n'), 'latin1'))
      const cut = objects.map(([, sizes], i) => {
        const pieces: Uint8Array[] = []
        const all = bytes[i]!
        for (let at = 0; at < all.length || pieces.length === 0; ) {
          const size = 1 + (sizes.next().value ?? 0)
          pieces.push(all.subarray(at, at + size))
          at += size
        }
        return pieces
      })
      const expected = read(
        makePlainReader(hashKeys),
        bytes.map((all) => [all]),
      )
      for (const [, make] of readers) {
        const reader = make()
        expect(read(reader, cut)).toEqual(expected)
        reader.close()
      }
    }),
    { numRuns: tries(500) },
  )
})

describe('the meaning of an operation', () => {
  it('is that of its own service, whatever it is called', () => {
    const [ours, theirs] = [
      meaningOfOperation('REST.PUT.OBJECT\ntabs'),
      meaningOfOperation('REST.PUT.OBJECT'),
    ]
    expect(ours).toMatchObject({ name: 'FETCH', isRead: true, price: 'elsewhere' })
    expect(theirs).toMatchObject({ name: 'REST.PUT.OBJECT', isRead: false, price: 'dear' })
    expect([actionOf('REST.PUT.OBJECT\ntabs'), actionOf('REST.PUT.OBJECT')]).toEqual([
      undefined,
      'write',
    ])
  })
})

describe('threads', () => {
  const home = mkdtempSync(path.join(tmpdir(), 'second-'))
  const file = path.join(import.meta.dirname, 'second/worker.ts')
  const pools = {
    'one shard': startWorkers(1, file),
    'a shard per log object': startWorkers(2, file, undefined, 1),
  }
  afterAll(async () => {
    await Promise.all(Object.values(pools).map((pool) => pool.close()))
    rmSync(home, { recursive: true })
  })
  it.each(Object.entries(pools))('find re-deliveries of both formats in %s', async (_, pool) => {
    const texts = [rows(0, 50), [s3(1), s3(2)], rows(40, 60), [s3(2), s3(3)]]
    const objects = texts.map((lines, i) => {
      const object = path.join(home, `${i}`)
      const text = lines.join('\n')
      writeFileSync(object, text)
      return { kind: 'file', path: object, size: text.length, key: `${i}` } as const
    })
    const counting = { timeZone: 'UTC', clientAddresses: 'masked', exclude: [] } as const
    const deliveryDay = parseDeliveryDay('2026-11-22')
    const { log, days } = decodeSummary(await pool.summarise({ deliveryDay, objects, counting }))
    expect([log.records, log.duplicates, log.malformed]).toEqual([63, 11, {}])
    const totals = days.get(sameDate(deliveryDay))?.totals
    expect(totals).toMatchObject({
      requests: 63,
      reads: 63,
      billedReads: 3,
      billedWrites: 0,
      writes: 0,
      billedBytes: 3 * 1_048_576,
      bytes: 3 * 1_048_576 + rows(0, 60).reduce((sum, _row, n) => sum + 1000 + n, 0),
    })
  })
})

describe('keys of the second format', () => {
  const time = Date.parse('2026-11-22T04:00:00Z') / 1000
  const key = (at: number, name = 'x'): string => `${tabs.keys?.startOf('tabs', 'l/t', at)}/${name}`
  const object = (name: string, lastModified = time) => ({
    key: name,
    etag: '',
    size: 1,
    lastModified,
  })

  it('say their day, beside those of S3', () => {
    expect(keyDateOf(key(time))).toMatchObject({ stem: 'l/t', layout: 'tabs', time })
    expect(deliveryDayOf(object(key(time), 0))).toBe('2026-11-22')
    expect(keyDateOf('l/2026-11-21-05-00-00-A')).toMatchObject({
      layout: 'simple',
      day: '2026-11-21',
    })
  })

  it('make a mark of their own, from which the next listing goes on', () => {
    const listed = [object(key(time)), object('l/2026-11-22-05-00-00-A', time + 3600)]
    const marks = nextMarks([], listed, [])
    expect(marks.map(({ layout, stem }) => [layout, stem])).toEqual([
      ['simple', 'l/'],
      ['tabs', 'l/t'],
    ])
    expect(marks.map(firstKeyOf)).toEqual(['l/2026-11-21-05', 'l/t@20261121T04'])
  })

  it('of a format that is known no more are listed whole', () => {
    expect(firstKeyOf({ stem: 'l/', layout: 'gone', isEventDay: false, time })).toBe('')
  })

  it('cut a long listing into parts that join, also when parts are cut again', () => {
    const page = Array.from({ length: 10 }, (_, i) => object(key(time + i * 3600, `${i}`)))
    const now = time + 400 * 86_400
    const parts = cutKeyRange({ after: '', before: undefined }, page, now)
    expect(parts.length).toBeGreaterThan(20)
    for (const [i, { after }] of parts.entries())
      if (i > 0) expect(after).toBe(parts[i - 1]?.before)
    const part = parts[3]!
    const from = part.end!.time - 30 * 3600
    const small = Array.from({ length: 2 }, (_, i) => object(key(from + i * 60, `${i}`)))
    const again = cutKeyRange(part, small, now)
    expect(again.length).toBeGreaterThan(1)
    expect(again.at(-1)?.before).toBe(part.before)
    for (const { end } of again) expect(end!.time).toBeLessThanOrEqual(part.end!.time)
  })
})
