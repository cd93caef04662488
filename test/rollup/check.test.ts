/** Periods and their heads as others may write them into a cache: checked to the last number. */
import { describe, expect, it } from 'vitest'
import { parseDay, parseDeliveryDay } from '../../src/calendar/day.ts'
import { ColumnarTable, columnarTable } from '../../src/columns/table.ts'
import { checkHead, checkPeriod } from '../../src/rollup/check.ts'
import { decodePeriod, encodePeriod } from '../../src/rollup/encode.ts'
import { decodeHead, encodeHead, type PeriodHead } from '../../src/rollup/head.ts'
import { buildPeriod, type Period } from '../../src/rollup/rollup.ts'
import { summaryOfDemo } from '../count/demo.ts'

const { days, log } = summaryOfDemo()
const [from, to] = [[...days.keys()].sort()[0]!, [...days.keys()].sort().at(-1)!]
const whole = buildPeriod(
  from,
  to,
  new Map([...days].map(([day, counts]) => [day, [counts]])),
  new Map([[from, [log]]]),
)
const latest = parseDeliveryDay('2026-11-30')
const [first, ...others] = whole.days
const withDay = (change: object) => ({ days: [{ ...first, ...change }, ...others] })

const fewer = whole.distinct.countries?.visitors.subarray(1) ?? new Float64Array(0)
const distinctOf = (...visitors: number[]) => ({
  countries: { visitors: Float64Array.from(visitors), rest: 0 },
})

const sums: [what: string, change: object][] = [
  ['no totals', { totals: null }],
  ['totals as text', { totals: { ...whole.totals, requests: '<b>' } }],
  ['totals below zero', { totals: { ...whole.totals, bytes: -1 } }],
  ['visitors that are a half', { visitors: 0.5 }],
  ['visitors of no kind', { visitorsAre: '<b>' }],
  ['a first day that is none', { from: '<b>' }],
  ['a last day that is to come', { to: '2093-01-01' }],
  ['days that are none', { days: 'x' }],
  ['a day that is none', withDay({ day: '../..' })],
  ['a day without totals', withDay({ totals: undefined })],
  ['a day that lacks a number', withDay({ lacking: [1] })],
  ['a day of settings that are none', withDay({ countedWith: [null] })],
  ['a record without a time', { firstRecord: Number.NaN }],
]

describe('a period', () => {
  it('that was added up is sound, and so is its head', () => {
    expect(() => checkPeriod(decodePeriod(encodePeriod(whole)), latest)).not.toThrow()
    expect(() => checkHead(decodeHead(encodeHead(whole)), latest)).not.toThrow()
  })

  it('of a year that is not over is sound as well', () => {
    const year = { ...whole, to: parseDay('2026-12-31') }
    expect(() => checkPeriod(year, latest)).not.toThrow()
    expect(() => checkHead(decodeHead(encodeHead(year)), latest)).not.toThrow()
  })

  it.each(sums)('with %s is none', (_, change) =>
    expect(() => checkPeriod({ ...whole, ...change } as Period, latest)).toThrow(),
  )

  const { hashes } = whole.sketch
  const { rows, rest } = columnarTable(whole.tables.tls, false)
  const withoutNumbers = new ColumnarTable(rows, { requests: new Float64Array(0) }, rest)
  const own: [what: string, change: object, says: RegExp][] = [
    [
      'more than a year can be exact with',
      { totals: { ...whole.totals, bytes: 2 ** 50 } },
      /no sum would be exact/,
    ],
    [
      'hours below zero',
      withDay({ hours: first?.hours.map((hour) => ({ ...hour, bytes: -1 })) }),
      /the hours of .* holds -1/,
    ],
    [
      'hashes in no order',
      { sketch: { ...whole.sketch, hashes: hashes.toReversed() } },
      /its visitors are no hashes/,
    ],
    [
      'hashes beside the rows of others',
      { sketch: { ...whole.sketch, hashes: hashes.subarray(1) } },
      /its visitors have \d+ rows/,
    ],
    [
      'hot links of no day',
      { hotlinksSeen: { ...whole.hotlinksSeen, days: [] } },
      /seen hot links on no day/,
    ],
    [
      'fewer hot links than it has',
      { hotlinksSeen: { days: [], first: [], last: [] } },
      /when hot links were seen/,
    ],
    [
      'distinct visitors of rows that it lacks',
      { distinct: distinctOf(1, 2, 3, 4, 5) },
      /its visitors are not those of the rows of/,
    ],
    [
      'distinct visitors of no row',
      { distinct: distinctOf() },
      /its visitors are not those of the rows of/,
    ],
    [
      'distinct visitors below zero',
      { distinct: distinctOf(...fewer, -1) },
      /the visitors of .* holds -1/,
    ],
    [
      'distinct visitors of pairs',
      { distinct: { hotlinks: { visitors: fewer, rest: 0 } } },
      /its visitors are not those of the rows of hotlinks/,
    ],
    ['deliveries below zero', { deliveries: [{ day: from, objects: -1 }] }, /deliveries holds -1/],
    ['deliveries of no day', { deliveries: [{ day: '../..', objects: 1 }] }, /a day that is none/],
    ['a log without delays', { log: { ...whole.log, delayHours: 'x' } }, /a list of it is none/],
    [
      'days of rows that are none',
      { daily: { ...whole.daily, days: ['../..'] } },
      /a day that is none/,
    ],
    [
      'fewer days of rows than it has',
      { daily: { ...whole.daily, days: [] } },
      /what its rows had on each day/,
    ],
    [
      'days of rows below zero',
      {
        daily: {
          days: [from],
          tables: {
            bots: {
              isWhole: true,
              rows: [{ name: 'a', requests: [1], bytes: [-1], wastedBytes: null, errors: null }],
            },
          },
        },
      },
      /its rows of days holds? -1/,
    ],
    [
      'names without numbers',
      { tables: { ...whole.tables, tls: withoutNumbers } },
      /not a number for each name/,
    ],
  ]
  it.each(own)('with %s says so', (_, change, says) =>
    expect(() => checkPeriod({ ...whole, ...change } as Period, latest)).toThrow(says),
  )
})

describe('the head of a period', () => {
  const head = decodeHead(encodeHead(whole))
  const own: typeof sums = [
    ['regions that are none', { awsRegions: 7 }],
    ['a region without a name', { awsRegions: [[1, 1]] }],
    ['bytes of a region below zero', { awsRegions: [['eu-central-1', -1]] }],
  ]
  it.each([...sums, ...own])('with %s is none', (_, change) =>
    expect(() => checkHead({ ...head, ...change } as PeriodHead, latest)).toThrow(),
  )
})
