/** What a summary that others can write may hold: each guard of it has a row. */
import { describe, expect, it } from 'vitest'
import { parseDeliveryDay } from '../../src/calendar/day.ts'
import { arenaOf } from '../../src/columns/string-arena.ts'
import { ColumnarTable, columnarTable } from '../../src/columns/table.ts'
import { checkSummary, SumBound } from '../../src/count/summary/check.ts'
import type { DayCounts, LogCounts, Tables } from '../../src/count/summary/summary.ts'
import { checkVisitorRows } from '../../src/count/visitors/check.ts'
import { MOST_NAMES_EACH, type NameSets, type VisitorRows } from '../../src/count/visitors/rows.ts'
import { summaryOfDemo } from './demo.ts'

const whole = summaryOfDemo()
const latest = parseDeliveryDay('2026-11-30')
const [[day, counts] = never()] = whole.days
const { tls, hotlinks } = counts.tables
const { rows: named, columns, rest } = columnarTable(tls, false)
const { rows: paired, ...ofPairs } = columnarTable(hotlinks, true)
const names = named.kind === 'names' ? named.names : never()
const pairs = paired.kind === 'pairs' ? paired.pairs : never()

function never(): never {
  throw new Error('The demo has no such day')
}
const withTable = (change: Partial<Tables>): Partial<DayCounts> => ({
  tables: { ...counts.tables, ...change } as Tables,
})
const tlsOf = (text: Uint8Array, offsets = names.offsets): Partial<DayCounts> =>
  withTable({ tls: new ColumnarTable({ kind: 'names', names: { text, offsets } }, columns, rest) })
const hotlinksOf = (change: object): Partial<DayCounts> => {
  const rows = { kind: 'pairs', pairs: { ...pairs, ...change } } as const
  return withTable({ hotlinks: new ColumnarTable(rows, ofPairs.columns, ofPairs.rest) })
}

describe('a summary', () => {
  it('that was counted is sound', () => {
    expect(checkSummary(whole, latest)).toBeGreaterThan(0)
  })

  const ofDay: [what: string, change: Partial<DayCounts>, says: RegExp][] = [
    [
      'half a request',
      { totals: { ...counts.totals, requests: 0.5 } },
      /the totals of .* holds 0.5/,
    ],
    ['23 hours', { hours: counts.hours.slice(1) }, /has 23 hours/],
    [
      'an hour below zero',
      { hours: counts.hours.map((hour) => ({ ...hour, people: -1 })) },
      /the hours of .* holds -1/,
    ],
    ['a first record years before', { firstRecord: 5 }, /a record of .* has another time/],
    ['a last record at no time', { lastRecord: Number.NaN }, /a record of .* has another time/],
    ['visitors below zero', { unhashed: -1 }, /the visitors of .* holds -1/],
    [
      'more who saw files elsewhere than there are',
      { unhashed: 1, unhashedEmbedded: 2 },
      /saw files elsewhere than there are/,
    ],
    ['more visitors than requests', { unhashed: 1e9 }, /more visitors than requests/],
    ['hashes in no order', { visitors: counts.visitors.toReversed() }, /are no hashes/],
    ['what it lacks without a name', { lacking: [7] as never }, /has no name/],
    ['names cut short', tlsOf(names.text.subarray(1)), /not as long as told/],
    ['pairs for names', withTable({ tls: hotlinks }), /has other names/],
    ['names for pairs', withTable({ hotlinks: tls }), /has other names/],
    [
      'pairs without their left names',
      hotlinksOf({ left: arenaOf([]) }),
      /hotlinks of .* lacks names/,
    ],
    [
      'pairs without their right names',
      hotlinksOf({ right: arenaOf(['one']) }),
      /hotlinks of .* lacks names/,
    ],
    [
      'a column cut short',
      withTable({ tls: new ColumnarTable(named, { requests: new Float64Array(1) }, rest) }),
      /not a number for each name/,
    ],
    [
      'a rest that is no count',
      withTable({ tls: new ColumnarTable(named, columns, { ...rest, rows: 1.5 }) }),
      /the rest of .* holds 1.5/,
    ],
  ]
  it.each(ofDay)('with %s says so', (_, change, says) =>
    expect(() =>
      checkSummary({ ...whole, days: new Map([[day, { ...counts, ...change }]]) }, latest),
    ).toThrow(says),
  )

  const ofLog: [what: string, change: object, says: RegExp][] = [
    ['half a log object', { objects: 0.5 }, /its log holds 0.5/],
    ['half a repeated record', { repeated: { E1: 0.5 } }, /its log holds 0.5/],
    ['half a record without an id', { unidentified: 0.5 }, /its log holds 0.5/],
    ['delays that are no list', { delays: 'x' }, /a list of it is none/],
    [
      'a sample that is no text',
      { malformed: { 'too short': { count: 1, samples: [7] } } },
      /no text/,
    ],
  ]
  it.each(ofLog)('whose log has %s says so', (_, change, says) =>
    expect(() =>
      checkSummary({ ...whole, log: { ...whole.log, ...change } as LogCounts }, latest),
    ).toThrow(says),
  )

  it.each(['2006-03-12', '2026-12-03', '2026-02-30', '../..'])('of %s says so', (wrong) =>
    expect(() =>
      checkSummary({ ...whole, days: new Map([[wrong as typeof day, counts]]) }, latest),
    ).toThrow(/when there can have been none|a day that is none/),
  )
})

describe('all summaries that others can write', () => {
  it('leave room for as much again, whichever is too much; one of a file is replaced', () => {
    const sums = new SumBound()
    sums.add('a', 2 ** 51)
    sums.add('b', 2 ** 51)
    expect(() => sums.add('c', 1)).toThrow(/with 1 of it no sum would be exact/)
    sums.add('b', 2 ** 51 - 1)
    sums.add('c', 1)
  })
})

describe('rows of visitors', () => {
  const set: NameSets = {
    names: arenaOf(['a', 'b', 'c']),
    offsets: Uint32Array.of(0, 2, 3),
    ids: Uint32Array.of(0, 2, 1),
  }
  const sound: VisitorRows = { flags: Uint32Array.of(1, 2), sets: { pages: set } }
  const check = (change: Partial<NameSets>, flags = sound.flags): void =>
    checkVisitorRows({ flags, sets: { pages: { ...set, ...change } } }, 2, 'they')

  it('of as many visitors are sound, and so are none', () => {
    check({})
    checkVisitorRows(null, 9, 'they')
  })

  const many = MOST_NAMES_EACH + 1
  const crafted: [what: string, change: Partial<NameSets>, says: RegExp][] = [
    ['names cut short', { names: { ...set.names, text: new Uint8Array(2) } }, /as long as told/],
    ['rows for one', { offsets: Uint32Array.of(0, 3) }, /in other rows of pages/],
    ['rows to no end', { offsets: Uint32Array.of(0, 2, 4) }, /in other rows of pages/],
    ['rows that go back', { offsets: Uint32Array.of(4, 2, 3) }, /in too many rows of pages/],
    ['a name that is none', { ids: Uint32Array.of(0, 3, 1) }, /lack names in pages/],
    ['a name twice', { ids: Uint32Array.of(2, 2, 1) }, /lack names in pages/],
    [
      'more names than one has',
      {
        names: arenaOf(Array.from({ length: many }, (_, at) => String(at))),
        offsets: Uint32Array.of(0, many, many),
        ids: Uint32Array.from({ length: many }, (_, at) => at),
      },
      /in too many rows of pages/,
    ],
  ]
  it.each(crafted)('with %s say so', (_, change, says) => expect(() => check(change)).toThrow(says))

  it('of other visitors, or of what nobody does, say so', () => {
    expect(() => check({}, Uint32Array.of(1))).toThrow(/they have 1 rows/)
    expect(() => check({}, Uint32Array.of(1, 8))).toThrow(/they did what nobody does/)
  })
})
