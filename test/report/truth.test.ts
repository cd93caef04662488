import { describe, expect, it } from 'vitest'
import { addDays, type Day, parseDay } from '../../src/calendar/day.ts'
import { recentFall } from '../../src/report/facts/falls.ts'
import { findingsOf } from '../../src/report/facts/findings.ts'
import { silentAmong } from '../../src/report/facts/silent-sources.ts'
import { buildModel } from '../../src/report/model/build.ts'
import type { SourceDeliveries } from '../../src/report/model/deliveries.ts'
import { entryOf, type PeriodInput, pageOf } from '../../src/report/model/page.ts'
import { leadOf } from '../../src/report/panels/lead.ts'
import { dataJson } from '../../src/report/render/data-json.ts'
import { textOf } from '../../src/report/words/sentence.ts'
import { exampleInput, periodOf, type Reading, reading } from './example.ts'
import { pageOfLog } from './pipeline.ts'

/** What the first screen says of time: when a period begins, what is compared, that something fell. */

const example = exampleInput()
if (example.kind === 'index') throw new Error('a period')
const newest = parseDay('2026-11-21')

/** `requests` of each day, by its distance from the newest, which is 0. */
function inputOf(
  days: number,
  requests: (ago: number, day: Day) => number,
  known = 2 * days,
  kind: PeriodInput['kind'] = 'front',
): PeriodInput {
  const readings = Array.from({ length: known }, (_, ago): Reading[] => {
    const day = addDays(newest, -ago)
    const count = requests(ago, day)
    return count === 0 ? [] : [reading(day, 9, { count, bytes: count * 1000 })]
  }).flat()
  const from = addDays(newest, 1 - days)
  const period = periodOf(from, newest, readings)
  const before = periodOf(addDays(from, -days), addDays(from, -1), readings)
  const previous = before.days.length === 0 && known <= days ? { ...before, days: [] } : before
  const settings = { ...example.settings, days }
  const periods = [entryOf('front', '', { ...period, awsRegions: [] }, settings)]
  return { ...example, kind, path: '', period, previous, periods, settings }
}
const weekdayLevel = (day: Day): number => ([0, 6].includes(new Date(day).getUTCDay()) ? 200 : 1000)
const page = (input: PeriodInput) => pageOf(input, input.period ?? periodOf(newest, newest, []))
const changes = (input: PeriodInput) =>
  Object.fromEntries(buildModel(input).headlines.map(({ id, change }) => [id, change]))

describe('a period begins with its first record', () => {
  const three = buildModel(inputOf(30, () => 14, 3))
  it('in the sentence, in its range, in its name and in its charts', () => {
    expect(textOf(three.lead)).toMatch(/^In 3 days /)
    expect(three.period).toMatchObject({ from: '2026-11-19', label: '19 – 21 November 2026' })
    expect(three.page.label).toBe('Last 3 days')
    expect(three.traffic?.points.map(({ from }) => from)).toEqual([
      ...['2026-11-19', '2026-11-20', '2026-11-21'],
    ])
  })
  it('but where there were records before, with its first day', () => {
    const silent = buildModel(inputOf(30, (ago) => (ago < 3 || ago > 40 ? 14 : 0)))
    expect(silent.period.from).toBe('2026-10-23')
    expect(silent.traffic?.points).toHaveLength(30)
  })
  it('and data.json keeps the range', () => {
    const { period } = JSON.parse(dataJson(page(inputOf(30, () => 14, 3))))
    expect(period.from).toBe('2026-10-23')
  })
  it('no hour is the busiest of forty requests', () => {
    expect(three.heat?.text).toBe('Too few requests to tell a busiest hour.')
    expect(buildModel(inputOf(30, () => 50)).heat?.text).toMatch(/^Busiest: /)
  })
})

describe('what changed from 3 to 4', () => {
  const of = (now: number) => {
    const bot = { kind: 'bots', program: 'Googlebot' } as const
    const { period, previous, ...input } = inputOf(30, () => 50)
    const day = (ago: number, count: number) => reading(addDays(newest, -ago), 3, { ...bot, count })
    const both = [day(2, now), day(40, 3)]
    const [from, before] = [period?.from ?? newest, previous?.from ?? newest]
    return buildModel({
      ...input,
      period: periodOf(from, newest, both),
      previous: periodOf(before, addDays(from, -1), [day(58, 1), ...both]),
    }).sections.flatMap(({ panels }) => panels.map(({ id }) => id))
  }
  it('did not change', () => {
    expect(of(4)).not.toContain('changedBots')
    expect(of(90)).toContain('changedBots')
  })
})

describe('whole days are measured against whole days', () => {
  it('of thirty 28 against 28, on the same weekdays: a steady site did not change', () => {
    const input = inputOf(30, (ago, day) => weekdayLevel(day) / (ago === 0 ? 4 : 1))
    const { requests, pageViews, visitors } = changes(input)
    expect([requests, pageViews, visitors].map((change) => change?.text)).toEqual(
      Array(3).fill('±0%'),
    )
    const { comparison } = buildModel(input).period
    expect(comparison).toBe(
      'changes of 28 whole days, 24 October – 20 November 2026, against 26 September – 23 October 2026',
    )
  })
  it('and says of how many days it tells, of visitors by the day', () => {
    const input = inputOf(30, (ago) => (ago > 28 ? 100 : 200))
    const { requests, visitors } = changes(input)
    expect(requests?.exact).toBe('from 2,800 to 5,600, in 28 whole days each')
    expect(visitors?.exact).toBe('from 20 to 40 on an average day')
  })
  it.each<[days: number, compared: number | null, from: string | null]>([
    [1, null, null],
    [7, 6, '2026-11-08'],
    [10, 7, '2026-11-07'],
    [30, 28, '2026-09-26'],
    [90, 84, '2026-06-06'],
  ])('of %d days %s, from %s', (days, compared, from) => {
    const { whole } = page(inputOf(days, () => 100))
    expect([whole?.days ?? null, whole?.before.from ?? null]).toEqual([compared, from])
  })
  it('of a month in progress as many days as are whole, of one that is over all', () => {
    const input = inputOf(30, () => 100, 60, 'month')
    const open = { ...input, period: { ...page(input).period, to: parseDay('2026-11-25') } }
    expect(page(open).whole).toMatchObject({ days: 29 })
    const [front] = input.periods
    const later = front && { ...front, to: parseDay('2026-11-30') }
    const over: PeriodInput = { ...input, periods: later ? [later] : [] }
    expect(page(over).whole).toBeNull()
    expect(changes(over).requests?.exact).toBe('from 3,000 to 3,000')
  })
  it('and data.json has both sides', () => {
    const { compared } = JSON.parse(dataJson(page(inputOf(30, () => 100))))
    expect(compared).toMatchObject({
      days: 28,
      now: { from: '2026-10-24', to: '2026-11-20', requests: 2800, dailyVisitors: 560 },
      before: { from: '2026-09-26', to: '2026-10-23', requests: 2800, dailyVisitors: 560 },
    })
  })
})

describe('a source that fell silent', () => {
  const every = (step: number, ago: number, of = 45): SourceDeliveries['days'] =>
    Array.from({ length: of }, (_, at) => ({
      day: addDays(newest, 1 - ago - at * step),
      objects: 24,
    }))
      .filter(({ day }) => day >= addDays(newest, -59))
      .toReversed()
  const www = { name: 'logs/www', days: every(1, 0) }
  it.each<[name: string, days: SourceDeliveries['days'], last: string | undefined]>([
    ['yesterday its last day', every(1, 1), undefined],
    ['one whole day without', every(1, 2), undefined],
    ['four whole days without', every(1, 5), '2026-11-17'],
    ['as often silent before', every(4, 5), undefined],
    ['but never as long', every(4, 9, 7), '2026-11-13'],
    ['of which little is known', every(1, 5, 6), undefined],
    ['that never delivered', [], undefined],
  ])('%s', (_, days, last) => {
    expect(silentAmong([www, { name: 'logs/media', days }]).map((one) => one.last)).toEqual(
      last === undefined ? [] : [last],
    )
  })
  it('is told first of what is broken, and takes the place of the fall that it makes', () => {
    const half = inputOf(30, (ago) => (ago <= 4 ? 400 : 1000))
    const silent = { ...half, sources: [www, { name: 'logs/media', days: every(1, 5) }] }
    const of = (input: PeriodInput) => findingsOf(page(input)).map(({ rule }) => rule)
    expect(of(half)).toEqual(['fall'])
    expect(of(silent)).toEqual(['silent-source'])
    const [one] = findingsOf(page(silent))
    expect(one?.title).toBe('No logs from logs/media since 17 Nov 2026')
    expect(textOf(one?.text ?? [])).toMatch(/^24 log objects a day arrived until then/)
  })
})

describe('a fall is told', () => {
  const fallIn = (input: PeriodInput) => {
    const one = findingsOf(page(input)).find(({ rule }) => rule === 'fall')
    return one && `${one.title}. ${textOf(one.text)}`
  }
  it.each<[name: string, requests: (ago: number, day: Day) => number, told: RegExp | undefined]>([
    ['none of a steady site', (ago, day) => weekdayLevel(day) / (ago === 0 ? 9 : 1), undefined],
    [
      'of half since six days',
      (ago, day) => weekdayLevel(day) / (ago <= 6 ? 2 : 1),
      /^Requests fell by 50%\. From .* on an average day, since 15 Nov 2026\. By day$/,
    ],
    ['none of two low days', (ago) => (ago <= 2 ? 100 : 1000), undefined],
    ['none of a fall by a third', (ago) => (ago <= 20 ? 667 : 1000), undefined],
    [
      'of the 28 days against those before',
      (ago) => (ago <= 28 ? 400 : 1000),
      /^Requests fell by 60%\. From 1,000 to 400 on an average day\. By day$/,
    ],
    ['none of nineteen a day', (ago) => (ago <= 6 ? 2 : 19), undefined],
  ])('%s', (_, requests, told) => {
    if (told === undefined) expect(fallIn(inputOf(30, requests))).toBeUndefined()
    else expect(fallIn(inputOf(30, requests))).toMatch(told)
  })
  it('not where nothing is known of weeks before', () => {
    const days = [900, 900, 900, 1, 1, 1].map((value, at) => ({ day: addDays(newest, at), value }))
    expect(recentFall(days)).toBeNull()
  })
})

it.each([
  [0.14, 'a tenth'],
  [0.16, 'a fifth'],
  [0.23, 'a quarter'],
  [0.3, 'a third'],
  [0.41, 'a third'],
  [0.43, 'half'],
  [0.61, 'most'],
])('a share of %d is told in the nearest words: %s', (share, words) => {
  const day = '2026-11-20'
  const page = pageOfLog(
    [
      { day, count: 100, key: 'a.zip', bytes: Math.round(1e9 * (1 - share)) },
      {
        day,
        count: 100,
        key: 'a.mp4',
        bytes: 1e9 * share,
        referrer: 'https://leech.example.net/a',
      },
    ],
    { from: day, to: day },
  )
  expect(textOf(leadOf(page))).toContain(`; ${words} of it went to a site that is not yours`)
})
