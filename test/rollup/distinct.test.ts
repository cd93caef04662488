/** Who is a visitor, and that each is one in every table, however many days and deliveries tell of it. */
import { describe, expect, it } from 'vitest'
import { decodeSummary, encodeSummary } from '../../src/count/summary/encode.ts'
import type { Summary } from '../../src/count/summary/summary.ts'
import { tables } from '../../src/count/tables/tables.ts'
import { MOST_VISITOR_ROWS } from '../../src/count/visitors/rows.ts'
import { distinctPeriods } from '../../src/report/model/distinct.ts'
import { inNumbers } from '../../src/rollup/distinct.ts'
import { publicSummary } from '../../src/rollup/public.ts'
import { mergePeriods, type Period } from '../../src/rollup/rollup.ts'
import { plain, type Row } from '../count/records.ts'
import { at, countedBefore, delivered, on, page, periodOf, who } from './nights.ts'

/** Visitors, who only saw files elsewhere, and what they are. */
const sums = ({
  visitors,
  embedded,
  visitorsAre,
}: Pick<Period, 'visitors' | 'embedded' | 'visitorsAre'>) => [visitors, embedded, visitorsAre]
const visitorsIn = (period: Period, table: 'referringSites' | 'pages' | 'countries' | 'browsers') =>
  Object.fromEntries(
    Object.entries(plain(distinctPeriods(period, null, tables).period.tables[table])).map(
      ([name, { visitors }]) => [name, visitors],
    ),
  )

describe('who is a visitor', () => {
  const foreign = at('blog.example.net')
  const cases: [what: string, rows: Partial<Row>[], sums: [number, number], site?: string[]][] = [
    ['opens a page', [page], [1, 0]],
    ['opens a page by another site', [{ ...page, ...foreign }], [1, 0]],
    ['gets a file directly', [{}], [1, 0]],
    ['only sees a file on another site', [foreign], [0, 1]],
    ['sees files on two other sites', [foreign, at('forum.example.com')], [0, 1]],
    ['sees one there, and opens a page', [foreign, page], [1, 0]],
    ['sees one there, and gets one directly', [foreign, {}], [1, 0]],
    ['sees one there, and one on an own page', [foreign, at('media.example.org')], [1, 0]],
    ['comes by a search engine to a file', [at('www.google.com')], [1, 0]],
    ['only sees files on a site named as own', [foreign], [1, 0], ['example.net']],
    ['is denied', [{ status: '403', ...foreign }], [0, 0]],
    ['is a program', [{ agent: 'curl/8.5.0', ...foreign }], [0, 0]],
    ['sees one on one day, and opens a page on another', [foreign, { ...page, ...on(23) }], [1, 0]],
  ]
  it.each(cases)('who %s', (_, rows, [visitors, embedded], site) => {
    // `media.example.org` is the host of all; many requests make it an own one.
    const period = periodOf([delivered(rows)], site)
    expect(sums(period)).toEqual([visitors, embedded, 'counted'])
  })

  it('is told in numbers where hashes are not kept, with the distinct visitors of the day', () => {
    const night = delivered([foreign, { ...page, ...who(1) }, { ...foreign, ...who(2) }])
    const [counts] = night.days.values()
    const numbers = inNumbers(counts!, [], tables)
    expect([numbers.visitors.length, numbers.visitorRows]).toEqual([0, null])
    expect([numbers.unhashed, numbers.unhashedEmbedded]).toEqual([3, 2])
    expect(plain(numbers.tables.countries).unknown?.visitors).toBe(1)
    const open = publicSummary(night)
    expect(sums(periodOf([decodeSummary(encodeSummary(open))]))).toEqual([1, 2, 'counted'])
  })

  it('is added up at most where numbers of several nights are all there is', () => {
    const night = publicSummary(delivered([foreign, { ...page, ...who(1) }]))
    expect(sums(periodOf([night, night]))).toEqual([2, 2, 'added up'])
  })
})

describe('a visitor in tables', () => {
  const nights = [
    delivered([
      { ...page, ...who(1), ...on(2), ...at('a.example') },
      { ...page, ...who(1), ...on(2, 23) },
      { ...page, ...who(2), ...on(2) },
      { ...who(3), ...on(2), ...at('leech.example') },
    ]),
    delivered([
      { ...page, ...who(1), ...on(2, 23) },
      { ...page, ...who(1), ...on(3), ...at('a.example') },
      { key: 'other.html', ...who(2), ...on(3), ...at('b.example') },
    ]),
  ]
  const period = periodOf(nights)

  it('is one over two deliveries of a day, and over two days', () => {
    expect(sums(period)).toEqual([2, 1, 'counted'])
    expect(period.days.map(sums)).toEqual([
      [2, 1, 'counted'],
      [2, 0, 'counted'],
    ])
    expect(visitorsIn(period, 'countries')).toEqual({ unknown: 2 })
    expect(visitorsIn(period, 'browsers')).toEqual({ Firefox: 2 })
    expect(visitorsIn(period, 'pages')).toEqual({ 'index.html': 2, 'other.html': 1 })
    expect(visitorsIn(period, 'referringSites')).toEqual({
      '-': 2,
      'a.example': 1,
      'b.example': 1,
      'leech.example': 0,
    })
  })

  it('is one in a year that is added up from its months', () => {
    const [first, second] = [
      periodOf(nights, [], ['2026-11-01', '2026-11-02']),
      periodOf(nights, [], ['2026-11-03', '2026-11-30']),
    ]
    const year = mergePeriods([second, first])
    expect(sums(year)).toEqual([2, 1, 'counted'])
    expect(visitorsIn(year, 'pages')).toEqual({ 'index.html': 2, 'other.html': 1 })
    expect(year).toEqual(period)
  })

  it('is a daily one where a day was counted by a release that did not tell them apart', () => {
    const [first, second] = nights as [Summary, Summary]
    const mixed = periodOf([countedBefore(first), second])
    // Who was met on the old day is a visitor, whatever was seen.
    expect(sums(mixed)).toEqual([3, 0, 'counted'])
    expect(distinctPeriods(mixed, null, tables).tables.size).toBe(0)
    expect(visitorsIn(mixed, 'countries')).toEqual({ unknown: 6 })
    expect(distinctPeriods(period, mixed, tables).tables.size).toBe(0)
    expect(distinctPeriods(period, period, tables).tables.has('countries')).toBe(true)
  })
})

describe('more visitors than have rows', () => {
  const count = 3 * MOST_VISITOR_ROWS
  const night = delivered(
    Array.from({ length: count }, (_, number) => ({
      address: `10.${number >> 16}.${(number >> 8) & 255}.${number & 255}`,
      ...(number % 4 === 0 ? at('leech.example') : { ...page, ...at(`s${number % 2}.example`) }),
    })),
  )
  const period = periodOf([night])
  const { visitors, embedded } = period

  it('are estimated within a few percent, and never more in a row than in all', () => {
    expect(period.visitorsAre).toBe('estimated')
    expect(visitors / ((count * 3) / 4)).toBeGreaterThan(0.97)
    expect(visitors / ((count * 3) / 4)).toBeLessThan(1.03)
    expect(embedded / (count / 4)).toBeGreaterThan(0.94)
    expect(embedded / (count / 4)).toBeLessThan(1.06)
    const {
      's0.example': even = 0,
      's1.example': odd = 0,
      'leech.example': leech,
    } = visitorsIn(period, 'referringSites')
    expect(leech).toBe(0)
    expect(even / (count / 4)).toBeGreaterThan(0.94)
    expect(odd / (count / 2)).toBeLessThan(1.04)
    // A page that few saw has no more than saw it, and not none.
    const rare = periodOf([night, delivered([{ ...page, key: 'rare.html', ...who(1) }])])
    expect(visitorsIn(rare, 'pages')['rare.html']).toBe(1)
    expect(visitorsIn(period, 'browsers').Firefox).toBeLessThanOrEqual(visitors)
  })
})
