import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Day, parseDay } from '../../src/calendar/day.ts'
import { makeCounter } from '../../src/count/counter/counter.ts'
import { NameBook } from '../../src/count/counter/dictionaries.ts'
import { decodeSummary, encodeSummary } from '../../src/count/summary/encode.ts'
import { emptySummary, mergeAllTables, mergeSummaries } from '../../src/count/summary/merge.ts'
import type { DayCounts, LogCounts, Summary } from '../../src/count/summary/summary.ts'
import { MOST_ROWS } from '../../src/count/tables/table-merge.ts'
import { tables } from '../../src/count/tables/tables.ts'
import { openPlaces } from '../../src/naming/addresses.ts'
import { makeNaming } from '../../src/naming/naming.ts'
import { decodePeriod, encodePeriod } from '../../src/rollup/encode.ts'
import { estimateVisitors, SKETCH_SIZE } from '../../src/rollup/people.ts'
import { buildPeriod, daySeen, mergePeriods, type Period } from '../../src/rollup/rollup.ts'
import { tries } from '../tries.ts'
import { anyRow, makeHandOver, plain, plainRow, type Row } from './records.ts'

const book = new NameBook(
  makeNaming('masked', openPlaces({ countries: undefined, networks: undefined })),
  { timeZone: 'UTC', clientAddresses: 'masked', exclude: [] },
)
const handOver = makeHandOver()

function count(rows: readonly Row[], objects = 1): Summary {
  const counter = makeCounter(book)
  handOver(rows, 1000, (records, values) => counter.count(records, values))
  return counter.summary({
    objects,
    objectBytes: 100 * rows.length,
    duplicates: rows.length % 3,
    malformed:
      rows.length % 2 === 0 ? {} : { 'bad time': { count: 1, samples: [`${rows.length}`] } },
  })
}

const anySummary = fc.array(anyRow, { maxLength: 20 }).map((rows) => count(rows))

/** `visitors` columns of derived tables, and the crowds made of them, count a visitor once a part, so they
 * are left out. */
function additive(summary: Summary): unknown {
  return [...summary.days].map(([day, { tables: all, ...counts }]) => [
    day,
    counts,
    tables.map(({ name }) =>
      Object.entries(plain(all[name]))
        .map(([row, { visitors, crowd, ...sums }]) => [row, sums] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  ])
}

describe('merging summaries', () => {
  it('gives the same for any cut of the records', () => {
    const rows = fc.array(anyRow, { maxLength: 60 })
    fc.assert(
      fc.property(rows, fc.nat(60), fc.nat(60), (all, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)]
        const parts = [all.slice(0, from), all.slice(from, to), all.slice(to)]
        const merged = mergeSummaries(parts.map((part) => count(part)))
        expect(additive(merged)).toEqual(additive(count(all)))
        expect(merged.log.records).toBe(all.length)
      }),
      { numRuns: tries(50) },
    )
  })

  it('gives the same bytes in any order and grouping', () => {
    fc.assert(
      fc.property(anySummary, anySummary, anySummary, (a, b, c) => {
        const bytes = encodeSummary(mergeSummaries([a, b, c]))
        expect(encodeSummary(mergeSummaries([c, a, b]))).toEqual(bytes)
        expect(encodeSummary(mergeSummaries([mergeSummaries([c, b]), a]))).toEqual(bytes)
      }),
      { numRuns: tries(50) },
    )
  })

  it('takes the empty summary for nothing', () => {
    fc.assert(
      fc.property(anySummary, (summary) => {
        const bytes = encodeSummary(summary)
        expect(encodeSummary(mergeSummaries([emptySummary, summary]))).toEqual(bytes)
        expect(encodeSummary(mergeSummaries([summary, emptySummary, emptySummary]))).toEqual(bytes)
      }),
      { numRuns: tries(30) },
    )
  })

  it('leaves its arguments as they are', () => {
    fc.assert(
      fc.property(anySummary, anySummary, (a, b) => {
        const before = [encodeSummary(a), encodeSummary(b)]
        mergeSummaries([a, b])
        buildPeriod(parseDay('2026-01-01'), parseDay('2026-12-31'), daysOf([a, b]), new Map())
        expect([encodeSummary(a), encodeSummary(b)]).toEqual(before)
      }),
      { numRuns: tries(30) },
    )
  })

  it('refuses a sum past 2^53', () => {
    const much = count([{ ...plainRow, bytesSent: Number.MAX_SAFE_INTEGER }])
    expect(() => mergeSummaries([much, count([plainRow])])).toThrow(/past 2\^53/)
  })

  it('cuts to the bound with an exact remainder', () => {
    const half = (from: number): Summary =>
      count(
        Array.from({ length: MOST_ROWS - 1 }, (_, i) => ({
          ...plainRow,
          key: `k${from + i}`,
          bytesSent: from + i,
        })),
      )
    const [a, b] = [half(0), half(MOST_ROWS)]
    const [day] = mergeSummaries([a, b]).days.values()
    const { names, columns, rest } = day?.tables.keys ?? { names: [], columns: {}, rest: undefined }
    expect(names.length).toBe(MOST_ROWS)
    expect(rest?.rows).toBe(MOST_ROWS - 2)
    const sum = columns.bytes?.reduce((before, bytes) => before + bytes, 0) ?? 0
    expect(sum + (rest?.columns.bytes ?? 0)).toBe(day?.totals.bytes)
    expect(rest?.columns.requests).toBe(MOST_ROWS - 2)
  })
})

describe('at rest', () => {
  it('a summary comes back as it was, to the byte', () => {
    fc.assert(
      fc.property(anySummary, (summary) => {
        const bytes = encodeSummary(summary)
        const back = decodeSummary(bytes)
        expect(additive(back)).toEqual(additive(summary))
        expect(back.log).toEqual(summary.log)
        expect(encodeSummary(back)).toEqual(bytes)
        // Somewhere inside another buffer, as a file's part is.
        const shifted = new Uint8Array(bytes.length + 3)
        shifted.set(bytes, 3)
        expect(encodeSummary(decodeSummary(shifted.subarray(3)))).toEqual(bytes)
      }),
      { numRuns: tries(40) },
    )
  })

  const summary = encodeSummary(count([plainRow]))
  const period = encodePeriod(periodOf([count([plainRow])]))
  const changed = (bytes: Uint8Array, at: number, byte: number): Uint8Array => {
    const copy = bytes.slice()
    copy[at] = byte
    return copy
  }
  const wrong: [name: string, decode: () => unknown, message: RegExp][] = [
    ['nothing', () => decodeSummary(new Uint8Array(0)), /no summary/],
    ['something else', () => decodeSummary(Buffer.from('PK\x03\x04 and more')), /no summary/],
    ['a period', () => decodeSummary(period), /no summary/],
    ['a summary for a period', () => decodePeriod(summary), /no period/],
    [
      'another version',
      () => decodeSummary(changed(summary, 7, 0x39)),
      /version 9 .* only version 2 and 3/,
    ],
    [
      'another version',
      () => decodePeriod(changed(period, 7, 0x30)),
      /version 0 .* only version 5/,
    ],
    ['a part', () => decodeSummary(summary.subarray(0, -8)), /which is not its length/],
    ['the magic alone', () => decodeSummary(summary.subarray(0, 9)), /which is not its length/],
  ]
  it.each(wrong)('%s is refused', (_, decode, message) => {
    expect(decode).toThrow(message)
  })
})

function daysOf(summaries: readonly Summary[]): Map<Day, DayCounts[]> {
  const days = new Map<Day, DayCounts[]>()
  for (const { days: some } of summaries) {
    for (const [day, counts] of some) days.set(day, [...(days.get(day) ?? []), counts])
  }
  return days
}

function periodOf(
  summaries: readonly Summary[],
  from = parseDay('2026-01-01'),
  to = parseDay('2026-12-31'),
): Period {
  const logs = new Map<Day, LogCounts[]>([
    [parseDay('2026-11-23'), summaries.map(({ log }) => log)],
  ])
  return buildPeriod(from, to, daysOf(summaries), logs)
}

describe('a period', () => {
  it('has the same bytes whatever the order of summaries and however they were grouped', () => {
    fc.assert(
      fc.property(fc.array(anySummary, { minLength: 1, maxLength: 4 }), (summaries) => {
        const bytes = encodePeriod(periodOf(summaries))
        expect(encodePeriod(periodOf([...summaries].reverse()))).toEqual(bytes)
        expect(encodePeriod(periodOf([mergeSummaries(summaries)]))).toEqual(bytes)
        expect(encodePeriod(decodePeriod(bytes))).toEqual(bytes)
      }),
      { numRuns: tries(30) },
    )
  })

  it('is the same added up from its months', () => {
    fc.assert(
      fc.property(fc.array(anySummary, { minLength: 1, maxLength: 4 }), (summaries) => {
        const spring = periodOf(summaries, parseDay('2026-01-01'), parseDay('2026-06-30'))
        const autumn = periodOf(summaries, parseDay('2026-07-01'), parseDay('2026-12-31'))
        const year = encodePeriod(periodOf(summaries))
        expect(encodePeriod(mergePeriods([autumn, spring]))).toEqual(year)
        const closed = [spring, autumn].map((half) => decodePeriod(encodePeriod(half), 'closed'))
        expect(encodePeriod(mergePeriods(closed))).toEqual(year)
      }),
      { numRuns: tries(30) },
    )
  })

  it('refuses to add up periods that overlap', () => {
    const period = periodOf([count([plainRow])])
    expect(() => mergePeriods([period, period])).toThrow(/days in common/)
  })

  it('sorts rows by name, and tells when a hot link was seen first and last', () => {
    const day = 86_400
    const hotlink = { ...plainRow, referrer: 'https://foreign.example/' }
    const rows = [
      { ...hotlink, key: 'b.png', time: plainRow.time },
      { ...hotlink, key: 'a.png', time: plainRow.time - 3 * day },
      { ...hotlink, key: 'b.png', time: plainRow.time - 9 * day },
      { ...hotlink, key: 'b.png', time: plainRow.time - 5 * day },
    ]
    const period = periodOf([count(rows.slice(0, 2)), count(rows.slice(2))])
    const { tables } = period
    expect(tables.keys.names).toEqual(['a.png', 'b.png'])
    expect(tables.hotlinks.names).toEqual(['foreign.example\0a.png', 'foreign.example\0b.png'])
    expect([0, 1].map((row) => daySeen(period, 'first', row))).toEqual(['2026-11-19', '2026-11-13'])
    expect([0, 1].map((row) => daySeen(period, 'last', row))).toEqual(['2026-11-19', '2026-11-22'])
    expect(period.hotlinksSeen.days).toEqual(['2026-11-13', '2026-11-19', '2026-11-22'])
  })

  it('leaves out what lies outside', () => {
    const period = periodOf([count([plainRow])], parseDay('2026-12-01'))
    expect([period.days, period.totals.records, period.log.objects]).toEqual([[], 0, 0])
    expect(encodePeriod(decodePeriod(encodePeriod(period)))).toEqual(encodePeriod(period))
  })

  it('counts visitors exactly while they are few, and within a few percent when many', () => {
    const visits = (from: number, count: number): Row[] =>
      Array.from({ length: count }, (_, i) => ({
        ...plainRow,
        address: `10.${(from + i) >> 16}.${((from + i) >> 8) & 255}.${(from + i) & 255}`,
      }))
    const later = (rows: Row[]): Row[] => rows.map((row) => ({ ...row, time: row.time + 86_400 }))
    const few = periodOf([count([...visits(0, 500), ...later(visits(300, 500))])])
    expect(few.visitors).toBe(800)
    const many = periodOf([count([...visits(0, 30_000), ...later(visits(20_000, 30_000))])])
    expect(many.sketch.hashes.length).toBe(SKETCH_SIZE)
    expect(Math.abs(many.visitors / 50_000 - 1)).toBeLessThan(4 / Math.sqrt(SKETCH_SIZE))
    const once = periodOf([count(visits(0, 30_000))])
    expect(once.visitors).toBeLessThanOrEqual(30_000)
    expect(estimateVisitors(new Float64Array(0))).toBe(0)
  })
})

describe('tables', () => {
  it('of no day are empty', () => {
    for (const { names, rest } of Object.values(mergeAllTables([]))) {
      expect([names.length, rest.rows]).toEqual([0, 0])
    }
  })
})
