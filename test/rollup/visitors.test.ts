import { describe, expect, it } from 'vitest'
import { parseDay, parseDeliveryDay } from '../../src/calendar/day.ts'
import { planHistory, type SummaryEntry } from '../../src/rollup/plan.ts'
import {
  decodeNumbers,
  encodeNumbers,
  Makings,
  numbersOf,
  numbersPath,
  type VisitorNumbers,
} from '../../src/rollup/visitors.ts'

const entry = (
  deliveryDay: string,
  days: string[],
  more: Partial<SummaryEntry> = {},
): SummaryEntry => ({
  source: 'www',
  deliveryDay: parseDeliveryDay(deliveryDay),
  digest: `digest of ${deliveryDay}`,
  days: days.map(parseDay),
  isCopy: false,
  origin: `digest of ${deliveryDay}`,
  countings: [],
  ...more,
})
const counted = [
  entry('2026-10-30', ['2026-10-30']),
  entry('2026-10-31', ['2026-10-30', '2026-10-31']),
  entry('2026-11-01', ['2026-10-31', '2026-11-01']),
]
const period = {
  days: [
    { day: parseDay('2026-10-30'), visitors: 5, visitorsAre: 'counted', embedded: 0 },
    { day: parseDay('2026-10-31'), visitors: 7, visitorsAre: 'counted', embedded: 2 },
  ],
  visitors: 9,
  visitorsAre: 'counted',
  embedded: 2,
} as const
const october = numbersOf('2026-10', period, new Makings(counted))
const kept = new Map([['2026-10', october]])
/** As they are read back: other bytes, the same counts. */
const copies = counted.map((one) => ({ ...one, isCopy: true, digest: `copy of ${one.digest}` }))

function knownOf(entries: readonly SummaryEntry[]) {
  return planHistory(entries, 30, kept).months.find(({ name }) => name === '2026-10')?.known
}

describe('numbers of visitors', () => {
  it('are known again from the copies of the summaries they were counted from', () => {
    expect(knownOf(copies)).toEqual({
      whole: { visitors: 9, are: 'counted', embedded: 2 },
      days: [
        ['2026-10-30', 5],
        ['2026-10-31', 7],
      ],
      embedded: [
        ['2026-10-30', 0],
        ['2026-10-31', 2],
      ],
    })
  })

  it('are not asked for where all can be counted', () => {
    expect(knownOf(counted)).toBeNull()
  })

  const late = entry('2026-11-02', ['2026-10-31', '2026-11-02'])
  it('are not true of a day, and of a month, for which another summary came', () => {
    expect(knownOf([...copies, late])).toEqual({
      whole: null,
      days: [['2026-10-30', 5]],
      embedded: [['2026-10-30', 0]],
    })
  })

  it('are not true where a summary of it is lacking, or was counted anew', () => {
    expect(knownOf(copies.slice(1))).toEqual({
      whole: null,
      days: [['2026-10-31', 7]],
      embedded: [['2026-10-31', 2]],
    })
    const anew = { ...counted[1], isCopy: false, origin: 'other' } as SummaryEntry
    expect(knownOf(copies.with(1, anew))).toBeNull()
  })

  it('of a month that was added up are none, those of its days are', () => {
    const [first, second] = period.days
    const days = [first, { ...second, visitorsAre: 'added up' as const }]
    const numbers = numbersOf(
      '2026-10',
      { ...period, days, visitorsAre: 'added up' },
      new Makings(counted),
    )
    expect(numbers.whole).toBeNull()
    expect(numbers.days.map(([day]) => day)).toEqual(['2026-10-30'])
  })
})

describe('a file of numbers', () => {
  const file = numbersPath('2026-10')
  const sealed = (value: unknown): Uint8Array => encodeNumbers(value as VisitorNumbers)

  it('is read as it was written', () => {
    expect(decodeNumbers(file, encodeNumbers(october))).toEqual({ kind: 'whole', numbers: october })
  })

  const broken: [what: string, bytes: Uint8Array][] = [
    ['nothing', new Uint8Array(0)],
    ['a page', Buffer.from('<html>')],
    [
      'a byte changed',
      Uint8Array.from(encodeNumbers(october), (b, at) => (at === 150 ? b ^ 1 : b)),
    ],
    ['another period than its name', sealed({ ...october, period: '2026-11' })],
    ['a way out', sealed({ ...october, period: '../2026-10' })],
    ['null', sealed(null)],
    ['a number below zero', sealed({ ...october, days: [['2026-10-30', -1, '0'.repeat(16)]] })],
    ['a number too large', sealed({ ...october, whole: { ...october.whole, visitors: 1e300 } })],
    ['days that are none', sealed({ ...october, days: 'x' })],
    ['people who saw files elsewhere below zero', sealed({ ...october, embedded: [['a', -1]] })],
    ['a text of them', sealed({ ...october, whole: { ...october.whole, embedded: '<b>' } })],
  ]
  for (const [what, bytes] of broken)
    it(`is broken with ${what}`, () => expect(decodeNumbers(file, bytes).kind).toBe('broken'))
})
