import { describe, expect, it } from 'vitest'
import { parseDay } from '../../src/calendar/day.ts'
import { findingsOf, rules, toldFindings } from '../../src/report/facts/findings.ts'
import type { Rule } from '../../src/report/facts/rules/rule.ts'
import { buildModel, buildOperations } from '../../src/report/model/build.ts'
import type { ReportModel } from '../../src/report/model/model.ts'
import { type Page, pageOf } from '../../src/report/model/page.ts'
import { textOf } from '../../src/report/words/sentence.ts'
import type { Period } from '../../src/rollup/rollup.ts'
import { exampleInput, periodOf, type Reading, reading } from './example.ts'

const input = exampleInput()
const quiet = (day: string): Reading[] => [
  // Spread over addresses, as people are.
  ...[1, 2, 3, 4, 5].map((net) =>
    reading(day, net, { count: 800, bytes: 800 * 18_400, client: `198.51.${net}.0/24` }),
  ),
  reading(day, 2, { count: 1000, kind: 'bots', program: 'Googlebot' }),
]
const span = (from: string, length: number, more: readonly Reading[] = [], skip = -1): Period => {
  const days = Array.from({ length }, (_, at) =>
    new Date(Date.parse(from) + at * 86_400_000).toISOString().slice(0, 10),
  )
  const readings = days.flatMap((day, at) => (at === skip ? [] : quiet(day)))
  return periodOf(parseDay(days[0] ?? ''), parseDay(days.at(-1) ?? ''), [...readings, ...more])
}
function pageWith(period: Period, previous: Period | null) {
  if (input.kind === 'index') throw new Error('a period')
  return pageOf({ ...input, period, previous, periods: [] }, period)
}
const firstOf = (rule: Rule | undefined, page: Page) => [rule?.find(page) ?? []].flat()[0]
const found = (period: Period, previous: Period | null = null) =>
  findingsOf(pageWith(period, previous))

const day = '2026-11-05'
const before = span('2026-10-26', 6)
const bot = (program: string, gigabytes: number, on = day): Reading =>
  reading(on, 3, {
    kind: 'bots',
    program,
    count: 100,
    size: gigabytes * 1e7,
    bytes: gigabytes * 1e9,
  })

const cases: [
  rule: string,
  name: string,
  more: Reading[],
  previous: Period | null,
  title: string | null,
][] = [
  [
    'hotlinker',
    'a site that takes much',
    [reading(day, 3, { key: 'a.mp4', site: 'leech.example', count: 20, size: 1e8, bytes: 2e9 })],
    null,
    'leech.example hot-links one object',
  ],
  [
    'hotlinker',
    'one that takes little',
    [reading(day, 3, { key: 'a.mp4', site: 'leech.example', bytes: 2e6, size: 2e6 })],
    null,
    null,
  ],
  [
    'hog',
    'one network that takes most',
    [reading(day, 3, { kind: 'tools', client: '49.12.84.0/24', size: 2e9, bytes: 2e9 })],
    null,
    'One network takes 81.9% of the bytes',
  ],
  [
    'hog',
    'one that takes a fifth',
    [reading(day, 3, { kind: 'tools', client: '49.12.84.0/24', size: 1e8, bytes: 1e8 })],
    null,
    null,
  ],
  [
    'bot',
    'a bot that grew',
    [bot('GPTBot', 3)],
    span('2026-10-26', 6, [bot('GPTBot', 1, '2026-10-28')]),
    'GPTBot reads 3 times as much',
  ],
  ['bot', 'a bot that is new', [bot('GPTBot', 3)], before, 'GPTBot is new here'],
  ['bot', 'nothing to compare with', [bot('GPTBot', 3)], null, null],
  [
    'ai',
    'AI crawlers that take most',
    [bot('GPTBot', 2), bot('ClaudeBot', 2)],
    null,
    'AI crawlers take 90.1% of the bytes',
  ],
  ['ai', 'other bots', [bot('Googlebot', 4)], null, null],
  [
    'readers-elsewhere',
    'a bucket of which CloudFront reads most',
    [reading(day, 3, { kind: 'cdn', count: 40_000, bytes: 1e9 })],
    null,
    'Your readers are in CloudFront’s logs',
  ],
  [
    'readers-elsewhere',
    'one of which it reads a part',
    [reading(day, 3, { kind: 'cdn', count: 20_000, bytes: 1e9 })],
    null,
    null,
  ],
  [
    'broken-link',
    'own pages that link to nothing',
    [
      reading(day, 3, {
        key: 'old.css',
        status: '404',
        count: 20,
        site: 'www.example.com',
        referrer: 'https://www.example.com/',
      }),
    ],
    null,
    'Your own pages link to a missing object',
  ],
  [
    'broken-link',
    'own pages that sent nineteen readers',
    [
      reading(day, 3, {
        key: 'old.css',
        status: '404',
        count: 19,
        site: 'www.example.com',
        referrer: 'https://www.example.com/',
      }),
    ],
    null,
    null,
  ],
  [
    'broken-link',
    'foreign pages that do',
    [
      reading(day, 3, {
        key: 'old.css',
        status: '404',
        count: 900,
        site: 'x.example',
        referrer: 'https://x.example/',
      }),
    ],
    null,
    null,
  ],
  [
    'cost',
    'a cost that jumped',
    [bot('Googlebot', 40)],
    span('2026-10-26', 6, [bot('Googlebot', 10, '2026-10-28')]),
    'The estimated cost is 3.9 times as high',
  ],
  ['cost', 'a cost that stays below a dollar', [bot('Googlebot', 5)], before, null],
  [
    'server-errors',
    'many 5xx',
    [reading(day, 3, { status: '503', errorCode: 'SlowDown', count: 500 })],
    null,
    'S3 answered with server errors',
  ],
  [
    'server-errors',
    'few',
    [reading(day, 3, { status: '503', errorCode: 'SlowDown', count: 19 })],
    null,
    null,
  ],
  [
    'wasted',
    'reads that broke off',
    [reading(day, 3, { key: 'a.zip', size: 1e9, bytes: 8e8 })],
    null,
    '64.4% of the bytes went to reads that broke off',
  ],
  ['malformed', 'three lines of many', [], null, null],
  [
    'old-encryption',
    'old TLS',
    [reading(day, 3, { tls: 'TLSv1.1', count: 20 })],
    null,
    'Old TLS or signatures are in use',
  ],
  ['old-encryption', 'TLS of today', [reading(day, 3, { tls: 'TLSv1.2', count: 900 })], null, null],
]

describe.each(cases)('%s: %s', (rule, _, more, previous, title) => {
  it(title ?? 'nothing', () => {
    const page = pageWith(span('2026-11-01', 6, more), previous)
    const one = rules.find((row) => row.rule === rule)
    expect(one).toBeDefined()
    expect(firstOf(one, page)?.title ?? null).toBe(title)
  })
})

describe('findings', () => {
  it('a quiet month has none, and says so', () => {
    const period = span('2026-11-01', 6)
    expect(found(period, before)).toEqual([])
    if (input.kind === 'index') throw new Error('a period')
    expect(buildModel({ ...input, period, previous: before }).findingsTitle).toMatch(/quiet/i)
  })
  it('a day without logs is one', () => {
    const [gap] = found(span('2026-11-01', 6, [], 2))
    expect([gap?.rule, gap?.title]).toEqual(['gap', 'A day without logs'])
    expect(textOf(gap?.text ?? [])).toContain('3 Nov 2026')
  })
  it.each<[count: number, tone: string | undefined]>([
    [13, undefined],
    [60, 'neutral'],
    [400, 'bad'],
  ])('%d malformed lines of 30,000: %s', (count, tone) => {
    const period = span('2026-11-01', 6)
    const malformed = { 'bad quotes': { count, samples: [] } }
    const [one] = found({ ...period, log: { ...period.log, malformed } })
    expect([one?.rule, one?.tone, one?.title]).toEqual(
      tone === undefined
        ? [undefined, undefined, undefined]
        : ['malformed', tone, `${count} log lines could not be read`],
    )
  })
  const october = (day: number): string => `2026-10-${day}`
  const november = (day: number): string => `2026-11-0${day}`
  const sinces: [name: string, now: Reading[], was: Reading[], since: RegExp | null][] = [
    [
      'a new bot, from the day it came',
      [3, 4, 5, 6].map((at) => bot('GPTBot', 1, november(at))),
      [],
      /^It read .*, since 3 Nov 2026\./,
    ],
    [
      'a bot that grew, from the day it grew',
      [4, 5, 6].map((at) => bot('GPTBot', 2, november(at))),
      [26, 27, 28, 29, 30, 31].map((at) => bot('GPTBot', 0.2, october(at))),
      /more since 4 Nov 2026\./,
    ],
    [
      'no day where another bot grew as well: the days know bots together only',
      [3, 4, 5, 6].flatMap((at) => [
        bot('GPTBot', 1, november(at)),
        bot('Googlebot', 0.9, november(at)),
      ]),
      [],
      null,
    ],
    ['no day where it came once', [bot('GPTBot', 3, november(3))], [], null],
  ]
  for (const [name, now, was, since] of sinces)
    it(`say since when: ${name}`, () => {
      const page = pageWith(span('2026-11-01', 7, now), span('2026-10-26', 6, was))
      const rule = rules.find(({ rule }) => rule === 'bot')
      const text = textOf(firstOf(rule, page)?.text ?? [])
      expect(text).not.toBe('')
      if (since === null) expect(text).not.toContain('since')
      else expect(text).toMatch(since)
    })
  it('say since when the cost rose, and for what', () => {
    const now = [3, 4, 5, 6].map((at) =>
      reading(november(at), 3, { key: 'a.mp4', size: 1e10, bytes: 1e10 }),
    )
    const was = [bot('Googlebot', 10, '2026-10-28')]
    const page = pageWith(span('2026-11-01', 7, now), span('2026-10-26', 6, was))
    const rule = rules.find(({ rule }) => rule === 'cost')
    expect(textOf(firstOf(rule, page)?.text ?? [])).toMatch(
      /^From \$0\.\d+ to \$3\.\d+ in 6 days, since 3 Nov 2026, mostly for a\.mp4\./,
    )
  })
  it('link to a panel that is on the page', () => {
    const model = buildModel(input)
    const idsOf = (file: string, of: ReportModel | null): string[] =>
      (of?.sections ?? []).flatMap(({ id, panels }) =>
        [id, ...panels.map((panel) => panel.id)].map((one) => `${file}#${one}`),
      )
    const ids = [
      '#traffic',
      ...idsOf('', model),
      ...idsOf('./operations.html', buildOperations(input)),
    ]
    const links = model.findings.flatMap(({ text }) => text.flatMap(({ href }) => href ?? []))
    expect(links.length).toBeGreaterThan(0)
    for (const href of links) expect(ids).toContain(href)
  })
  it('are told to programs without the link at the end', () => {
    const { findings } = buildModel(input)
    const led = findings.find(({ text }) => text.at(-1)?.href)
    const told = toldFindings(led === undefined ? [] : [led])[0]?.text ?? ''
    expect(told).toMatch(/\.$/)
    expect(textOf(led?.text ?? [])).toBe(`${told} ${led?.text.at(-1)?.text}`)
  })
  it('every rule has its bound in words, and a case here, in truth.test.ts, cases.test.ts or cdn.test.ts', () => {
    const tested = new Set([
      ...cases.map(([rule]) => rule),
      'gap',
      'fall',
      'silent-source',
      'public-listing',
      'past-cdn',
    ])
    expect(rules.map(({ rule }) => rule).filter((rule) => !tested.has(rule))).toEqual([])
    for (const { when } of rules) expect(when.length).toBeGreaterThan(20)
  })
})
