import { describe, expect, it } from 'vitest'
import { addDays, parseDay } from '../../src/calendar/day.ts'
import { findingsOf, MOST_FINDINGS } from '../../src/report/facts/findings.ts'
import { buildModel } from '../../src/report/model/build.ts'
import { type PeriodInput, pageOf } from '../../src/report/model/page.ts'
import { dataJson } from '../../src/report/render/data-json.ts'
import { textOf } from '../../src/report/words/sentence.ts'
import type { Period } from '../../src/rollup/rollup.ts'
import { exampleInput, periodOf, type Reading, reading } from './example.ts'

/** What is said at all, what comes first, and in which colour. */

const example = exampleInput()
if (example.kind === 'index') throw new Error('a period')
const from = parseDay('2026-10-23')
const thirty = (first: typeof from, more: readonly Reading[] = [], perDay = 100): Period => {
  const days = Array.from({ length: 30 }, (_, at) => addDays(first, at))
  const calm = days.flatMap((day) =>
    [1, 2, 3, 4, 5].map((net) =>
      reading(day, net, { count: perDay, bytes: perDay * 1000, client: `198.51.${net}.0/24` }),
    ),
  )
  return periodOf(first, addDays(first, 29), [...calm, ...more])
}
const inputOf = (more: readonly Reading[], given: Partial<PeriodInput> = {}): PeriodInput => ({
  ...example,
  kind: 'front',
  periods: [],
  period: thirty(from, more),
  previous: thirty(addDays(from, -30)),
  ...given,
})
const rulesOf = (input: PeriodInput) =>
  input.period === null ? [] : findingsOf(pageOf(input, input.period)).map(({ rule }) => rule)

const day = '2026-11-05'
const leech = (count: number, bytes: number): Reading[] =>
  // Spread over addresses, as people are.
  Array.from({ length: count === 1 ? 1 : 5 }, (_, net, part = count === 1 ? 1 : 5) =>
    reading(day, 3, {
      ...{ key: 'a.mp4', site: 'leech.example', client: `198.51.${net}.0/24` },
      ...{ count: count / part, bytes: bytes / part, size: bytes / count },
    }),
  )
const hog = (bytes: number, network = 'unknown'): Reading => ({
  ...reading(day, 3, {
    kind: 'tools',
    client: '49.12.84.0/24',
    count: 30,
    size: bytes / 30,
    bytes,
  }),
  network,
})
const ai = (bytes: number): Reading =>
  reading(day, 3, { kind: 'bots', program: 'GPTBot', count: 90, size: bytes / 90, bytes })
const missing = reading(day, 3, {
  ...{ key: 'images/map.png', status: '404', count: 645, bytes: 0, size: 0 },
  ...{ site: 'www.example.com', referrer: 'https://www.example.com/' },
})
const failed = reading(day, 3, { status: '503', errorCode: 'SlowDown', count: 900 })

describe('nothing is said', () => {
  it.each<[name: string, more: Reading[], rules: string[]]>([
    ['of nine cents', leech(40, 1e9), []],
    ['of eleven cents: it is', leech(40, 1.2e9), ['hotlinker']],
    ['of fifteen requests', leech(15, 9e9), []],
    ['of a bot that took four cents', [ai(4e8)], []],
  ])('%s', (_, more, rules) => expect(rulesOf(inputOf(more, { previous: null }))).toEqual(rules))
  it('of bytes that stand for less, where no price is known', () => {
    const settings = { ...example.settings, region: 'cn-north-1', prices: {} }
    const given = { previous: null, settings }
    expect(rulesOf(inputOf(leech(40, 5e8), given))).toEqual([])
    expect(rulesOf(inputOf(leech(40, 5e9), given))).toEqual(['hotlinker'])
  })
  it('at the top either: not of one request by a stranger', () => {
    const lead = (more: Reading[]) => textOf(buildModel(inputOf(more)).lead)
    expect(lead(leech(1, 5e7))).not.toContain('not yours')
    expect(lead(leech(40, 5e9))).toContain('not yours, leech.example')
    expect(lead([hog(2e8)])).not.toContain('49.12.84.0/24')
    expect(lead([ai(2e8)])).not.toContain('bots')
  })
})

describe('each place is kept', () => {
  const dear = [...leech(40, 90e9), hog(70e9), ai(80e9)]
  const both = inputOf([...dear, missing, failed])
  it('a missing image with 645 readers is not pushed out by money', () => {
    expect(rulesOf(inputOf([...dear, missing]))).toContain('broken-link')
  })
  it('by their places, in order: one of each, then the heaviest, three of a place', () => {
    const found = findingsOf(pageOf(both, both.period as Period))
    expect(found.map(({ place }) => place)).toEqual([
      ...['money', 'money', 'money'],
      ...['broken', 'broken', 'changed'],
    ])
    expect(found.length).toBeLessThanOrEqual(MOST_FINDINGS)
  })
  it('and data.json says the same', () => {
    const page = pageOf(both, both.period as Period)
    const { findings } = JSON.parse(dataJson(page)) as { findings: { title: string }[] }
    expect(findings.map(({ title }) => title)).toEqual(findingsOf(page).map(({ title }) => title))
  })
})

describe('the worst taker has a name', () => {
  // To the last day: there is nothing to do about what stopped.
  const lasting = (network: string) => ({ ...hog(35e9, network), day: addDays(from, 29) })
  const named = (network: string) =>
    inputOf([hog(35e9, network), lasting(network)], { networkOf: () => network })
  const hetzner = buildModel(named('AS24940 Hetzner Online GmbH'))
  it('of its network’s owner, where that is known', () => {
    const [one] = hetzner.findings
    expect(one?.title).toMatch(/^Hetzner Online GmbH takes 100% of the bytes$/)
    expect(textOf(one?.text ?? [])).toMatch(
      /^49\.12\.84\.0\/24 in AS24940 Hetzner Online GmbH, 70\sGB/,
    )
    expect(textOf(hetzner.lead)).toContain('one network, Hetzner Online GmbH (49.12.84.0/24).')
    expect(buildModel(named('unknown')).findings[0]?.title).toMatch(/^One network takes/)
  })
  const remedyOf = (input: PeriodInput) =>
    buildModel(input).findings.find(({ rule }) => rule === 'hog')?.caseFile?.remedy
  it('and a remedy: the policy that denies it, and lets the owner’s signed reads pass', () => {
    const remedy = remedyOf(named('AS24940 Hetzner Online GmbH'))
    expect(JSON.parse(remedy?.text ?? '')).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          ...{ Sid: 'DenyAddress', Effect: 'Deny', Principal: '*', Action: 's3:GetObject' },
          Resource: ['arn:aws:s3:::example-site/*'],
          Condition: {
            IpAddress: { 'aws:SourceIp': ['49.12.84.0/24'] },
            StringEquals: { 'aws:PrincipalType': 'Anonymous' },
          },
        },
      ],
    })
  })
  it.each(['AS16509 Amazon.com, Inc.', 'AS15169 Google LLC', 'AS13335 Cloudflare, Inc.'])(
    'but none against %s, where readers may come through',
    (network) => {
      const remedy = remedyOf(named(network))
      expect(remedy?.text).toBeNull()
      expect(textOf(remedy?.note ?? [])).toContain('No policy is offered')
    },
  )
  it('nor against an inner network, or one that nobody knows', () => {
    const inner = { ...hog(70e9, 'AS64512 Own'), client: '10.0.0.0/24' }
    const networkOf = () => 'AS64512 Own'
    expect(remedyOf(inputOf([inner], { networkOf }))).toBeUndefined()
    expect(remedyOf(named('unknown'))).toBeUndefined()
  })
})

describe('where a log told another network than the one looked up, the worst taker', () => {
  const told = 'AS64496 Told'
  const lookedUp = 'AS64500 Looked up'
  const others = [1, 2, 3].map((net) => ({
    ...hog(14e9, 'AS64497 Other'),
    client: `203.0.${net}.0/24`,
  }))
  const titleOf = (more: Reading[], found = lookedUp) =>
    buildModel(inputOf(more, { networkOf: () => found })).findings[0]?.title.replace(/ takes.*/, '')
  it.each<[name: string, more: Reading[], found: string, named: string]>([
    ['is of the one told', [hog(35e9, told)], lookedUp, 'Told'],
    ['also where none is found', [hog(35e9, told)], 'unknown', 'Told'],
    ['is of the one found by its new name', [hog(35e9, 'AS64500 Before')], lookedUp, 'Looked up'],
    ['is of the one found where none was told', [hog(35e9)], lookedUp, 'Looked up'],
    [
      'is of nobody’s where several were told',
      [hog(20e9, told), hog(20e9)],
      lookedUp,
      'One network',
    ],
    [
      'is of nobody’s where several are large enough',
      [hog(35e9, told), ...others],
      lookedUp,
      'One network',
    ],
  ])('%s', (_, more, found, named) => expect(titleOf(more, found)).toBe(named))
})

describe('a hot-linker is told since when', () => {
  const told = (more: Reading[], previous: Period | null) => {
    const input = inputOf(more, { previous })
    const [one] = findingsOf(pageOf(input, input.period as Period))
    return textOf(one?.text ?? [])
  }
  const early = (on: string) => leech(40, 5e9).map((one) => ({ ...one, day: parseDay(on) }))
  const before = addDays(from, -30)
  it.each<[name: string, more: Reading[], previous: Period | null, since: string]>([
    ['it came', leech(40, 5e9), thirty(before), ', since 5 Nov 2026.'],
    [
      'it was there before',
      early(from),
      thirty(before, early(before)),
      ', since before 23 Oct 2026.',
    ],
    ['the logs begin', early(from), null, ', at least since 23 Oct 2026.'],
  ])('%s', (_, more, previous, since) => expect(told(more, previous)).toContain(since))
})

describe('red and green', () => {
  const toneOf = (id: string, more: Reading[]) =>
    buildModel(inputOf(more)).headlines.find((one) => one.id === id)?.change?.tone
  const errors = (count: number) => reading(day, 3, { status: '404', count, key: 'x', bytes: 0 })
  it.each<[id: string, name: string, more: Reading[], tone: string]>([
    ['cost', 'nine cents more', [hog(1e9)], 'neutral'],
    ['cost', 'two dollars more', [hog(22e9)], 'bad'],
    ['bytes', 'bytes for nine cents more', [hog(1e9)], 'neutral'],
    ['bytes', 'bytes for two dollars more', [hog(22e9)], 'bad'],
    ['errors', 'nineteen errors', [errors(19)], 'neutral'],
    ['errors', 'a thousand errors', [errors(1000)], 'bad'],
    ['pageViews', 'nineteen views more', [reading(day, 3, { count: 19 })], 'neutral'],
    ['pageViews', 'a thousand views more', [reading(day, 3, { count: 1000 })], 'good'],
  ])('%s: %s', (id, _, more, tone) => expect(toneOf(id, more)).toBe(tone))
})
