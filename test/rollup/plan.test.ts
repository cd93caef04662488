import { describe, expect, it } from 'vitest'
import { parseDay, parseDeliveryDay } from '../../src/calendar/day.ts'
import {
  type HistoryPlan,
  planAhead,
  planHistory,
  type SummaryEntry,
} from '../../src/rollup/plan.ts'

const entry = (deliveryDay: string, days: string[], digest = deliveryDay): SummaryEntry => ({
  source: 'www',
  deliveryDay: parseDeliveryDay(deliveryDay),
  digest,
  days: days.map(parseDay),
  isCopy: false,
  origin: digest,
  countings: [],
})
const names = (plans: HistoryPlan['months']): string[] => plans.map(({ name }) => name)

describe('planHistory', () => {
  const entries = [
    entry('2025-12-31', ['2025-12-30', '2025-12-31']),
    entry('2026-01-02', ['2025-12-31', '2026-01-01']),
    entry('2026-03-02', ['2026-03-01', '2026-03-02']),
  ]

  it('has no period where nothing was counted', () => {
    const nothing = { front: undefined, before: undefined, months: [], years: [] }
    expect(planHistory([], 30)).toEqual(nothing)
  })

  it('has a front page alone where log objects hold no record', () => {
    const { front, months, years } = planHistory([entry('2026-01-01', [])], 30)
    expect([front?.to, front?.summaries.length, months, years]).toEqual(['2026-01-01', 1, [], []])
  })

  it('ends the front page on the newest day with a record, and puts the period before right before it', () => {
    const { front, before } = planHistory(entries, 30)
    expect([front?.from, front?.to]).toEqual(['2026-02-01', '2026-03-02'])
    expect([before?.from, before?.to]).toEqual(['2026-01-02', '2026-01-31'])
  })

  it('has each month and year with a record, newest first, and no others', () => {
    const { months, years } = planHistory(entries, 30)
    expect(names(months)).toEqual(['2026-03', '2026-01', '2025-12'])
    expect(names(years)).toEqual(['2026', '2025'])
    expect(years[0]?.months).toEqual(['2026-03', '2026-01'])
    expect(months.map(({ from, to }) => [from, to])).toEqual([
      ['2026-03-01', '2026-03-31'],
      ['2026-01-01', '2026-01-31'],
      ['2025-12-01', '2025-12-31'],
    ])
  })

  it('makes a month of every summary that counts a day of it, also one delivered in the next month', () => {
    const december = planHistory(entries, 30).months.at(-1)
    expect(december?.summaries.map(({ deliveryDay }) => deliveryDay)).toEqual([
      '2025-12-31',
      '2026-01-02',
    ])
  })

  it('gives the same digests for the same summaries in any order', () => {
    expect(planHistory(entries.toReversed(), 30)).toEqual(planHistory(entries, 30))
  })

  it('changes the digests of just those periods that a summary is part of', () => {
    const changed = entries.with(1, { ...(entries[1] as SummaryEntry), digest: 'other' })
    const digests = (list: SummaryEntry[]): Record<string, string> => {
      const { front, before, months, years } = planHistory(list, 30)
      const plans = [front, before, ...months, ...years].filter((plan) => plan !== undefined)
      return Object.fromEntries(plans.map(({ name, digest }) => [name, digest]))
    }
    const [a, b] = [digests(entries), digests(changed)]
    const differing = Object.keys(a).filter((name) => a[name] !== b[name])
    expect(differing.sort()).toEqual(['2025', '2025-12', '2026', '2026-01', 'before'])
  })

  it('counts what was delivered after the newest day with the front page', () => {
    const { front } = planHistory([entry('2026-01-02', ['2026-01-01'])], 1)
    expect(front?.summaries).toHaveLength(1)
    expect(front?.to).toBe('2026-01-01')
  })
})

describe('planAhead', () => {
  const day = (date: number): string => `2026-11-${String(date).padStart(2, '0')}`
  /** A delivery day with records of its own day. */
  const counted = (date: number): SummaryEntry => entry(day(date), [day(date)])
  const awaited = (...dates: number[]) =>
    dates.map((date) => ({ source: 'www', deliveryDay: parseDeliveryDay(day(date)) }))
  const known = Array.from({ length: 10 }, (_, at) => counted(at + 1))

  it('is the very period that the front page will be measured against', () => {
    const { before } = planHistory([...known, counted(11)], 3)
    expect(before?.from).toBe(day(6))
    expect(planAhead(known, awaited(11), 3)).toEqual(before)
    // A day that is known already, and got a late log object.
    expect(planAhead([...known, counted(11)], awaited(11), 3)).toEqual(before)
  })

  const shifted: [what: string, of: (date: number) => string][] = [
    ['a day ends before the job starts, and nothing came since', (date) => day(date - 1)],
    ['the time zone is ahead of the days of delivery', (date) => day(date + 1)],
  ]
  for (const [what, of] of shifted)
    it(`is that as well where ${what}`, () => {
      const days = Array.from({ length: 9 }, (_, at) => entry(day(at + 2), [of(at + 2)]))
      const { before } = planHistory([...days, entry(day(11), [of(11)])], 3)
      expect(planAhead(days, awaited(11), 3)).toEqual(before)
      // The last of those that are known was not over, and got more.
      expect(planAhead(days, awaited(10, 11), 3)).toEqual(before)
    })

  it('is that of the last night where nothing is awaited', () => {
    expect(planAhead(known, [], 3)).toEqual(planHistory(known, 3).before)
  })

  const none: [what: string, known: SummaryEntry[], awaited: number[]][] = [
    ['nothing was ever counted', [], [1, 2, 3]],
    ['a day of it is awaited', known, [6, 11]],
    ['all of it is awaited', known.slice(0, 5), [6, 7, 8, 9, 10, 11]],
  ]
  for (const [what, entries, dates] of none)
    it(`is none where ${what}`, () => {
      expect(planAhead(entries, awaited(...dates), 3)?.summaries ?? []).toEqual([])
    })
})
