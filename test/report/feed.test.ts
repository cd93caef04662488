/** The feed: what became of cases, and months that are over. An entry stands as long as its days are held. */
import { parseAtomFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, daysOfMonth, parseDay } from '../../src/calendar/day.ts'
import { eventsOf } from '../../src/report/facts/case-events.ts'
import type { SourceDeliveries } from '../../src/report/model/deliveries.ts'
import { entryOf, type PageInput, type ReportSettings } from '../../src/report/model/page.ts'
import { feedFile, type ToldMonth } from '../../src/report/render/feed.ts'
import { decodeHistory, historyFiles, type MonthHistory } from '../../src/report/render/history.ts'
import { ar } from '../../src/report/words/ar.ts'
import { en } from '../../src/report/words/en.ts'
import type { Words } from '../../src/report/words/words.ts'
import { buildPeriod, type DayPart, type Period } from '../../src/rollup/rollup.ts'
import { openChromium } from './chromium.ts'
import { counted } from './demo.ts'
import { exampleSettings, headOf } from './example.ts'
import { daysFrom, type Lines, logOf } from './pipeline.ts'

/** The months of a log up to a night, each with what became of cases, as a run makes them. */
function monthsOf(
  all: readonly Lines[],
  until: string,
  settings: ReportSettings = exampleSettings,
  words: Words = en,
  sources: readonly SourceDeliveries[] = [],
): ToldMonth[] {
  const { summary, log } = counted([logOf(all.filter(({ day }) => day <= until))])
  const days = new Map<Day, DayPart[]>()
  for (const [day, counts] of summary.days) days.set(day, [counts])
  const span = (from: Day, to: Day): Period =>
    buildPeriod(from, to, days, new Map([[to, [log]]]), null)
  const names = [...new Set([...days.keys()].map((day) => day.slice(0, 7)))].sort()
  const spans = names.map((name) => span(...daysOfMonth(name)))
  const newest = parseDay(until)
  const front = span(addDays(newest, -29), newest)
  const periods = [entryOf('front', '', headOf(front), settings)]
  let phases: MonthHistory['phases'] | undefined
  return names.flatMap((name, at): ToldMonth[] => {
    const period = spans[at]
    if (period === undefined) return []
    const path = `${name}/`
    const input: PageInput = {
      ...{ kind: 'month', path, period, previous: spans[at - 1] ?? null, periods, settings, words },
      networkOf: () => 'AS24940 Hetzner Online GmbH',
      phases,
      sources: deliveredUntil(sources, until < period.to ? until : period.to),
    }
    const [file] = historyFiles(input)
    const history = decodeHistory(file?.content ?? '')
    phases = history.phases
    const month = entryOf('month', path, headOf(period), settings)
    return [{ month, cases: history.cases }]
  })
}

const deliveredUntil = (sources: readonly SourceDeliveries[], until: string) =>
  sources.map(({ name, days }) => ({ name, days: days.filter(({ day }) => day <= until) }))

const feedOf = (
  all: readonly Lines[],
  until: string,
  settings: ReportSettings = exampleSettings,
  words: Words = en,
  sources: readonly SourceDeliveries[] = [],
): string =>
  feedFile(monthsOf(all, until, settings, words, sources), parseDay(until), { settings, words })
    .content

const entriesOf = (feed: string) => parseAtomFeed(feed).entries ?? []
const titled = (feed: string) =>
  entriesOf(feed).map(({ title, updated }) => `${String(updated).slice(0, 10)} ${title?.value}`)

const calm = daysFrom('2026-08-01', '2026-11-20').map(
  (day): Lines => ({ day, count: 40, bytes: 20_000 }),
)
const leech = (from: string, to: string, count = 5, site = 'leech.example.net'): Lines[] =>
  daysFrom(from, to).map((day) => ({
    ...{ day, count, key: 'a.mp4', bytes: 5e6, referrer: `https://${site}/watch` },
  }))
const story = [
  ...calm,
  ...leech('2026-09-20', '2026-10-12'),
  ...leech('2026-10-13', '2026-11-03', 12),
  ...daysFrom('2026-10-05', '2026-11-20').map(
    (day): Lines => ({
      ...{ day, count: 2, key: 'b.zip', bytes: 9e6 },
      agent: 'Mozilla/5.0 (compatible; GPTBot/1.2; +https://openai.com/gptbot)',
    }),
  ),
  ...daysFrom('2026-11-09', '2026-11-12').map(
    (day): Lines => ({
      ...{ day, count: 6, key: 'css/old.css', status: 404, bytes: 0 },
      referrer: 'https://www.example.com/blog/',
    }),
  ),
]

describe('events of days', () => {
  const first = parseDay('2026-10-01')
  const days = (values: readonly (number | null)[]) =>
    values.map((value, at) => ({ day: addDays(first, at), value }))
  const told = (
    values: readonly (number | null)[],
    whole = 100,
    silentSince: (day: Day) => Day | null = () => null,
  ) =>
    eventsOf(
      {
        silentSince,
        days: days(values),
        wholes: values.map(() => whole),
        least: { amount: 50, share: 0.1 },
        mayBegin: true,
      },
      first,
    ).events
  const times = (count: number, value: number | null): (number | null)[] => Array(count).fill(value)

  it.each([
    ['nothing', times(40, 0), []],
    ['too little in all', times(9, 5), []],
    ['a small share of all', times(40, 9), []],
    [
      'its first day, and the day on which it was enough',
      [...times(9, 0), ...times(9, 20)],
      [{ kind: 'began', day: '2026-10-18', first: '2026-10-10', isAtLeast: false, amount: 180 }],
    ],
    [
      'days that nobody knows',
      [...times(9, null), ...times(9, 60)],
      [{ kind: 'began', day: '2026-10-10', first: '2026-10-10', isAtLeast: true, amount: 60 }],
    ],
    [
      'an end, when it is quiet for three whole days',
      [...times(9, 60), ...times(5, 0)],
      [
        { kind: 'began', day: '2026-10-01', first: '2026-10-01', isAtLeast: true, amount: 60 },
        { kind: 'stopped', day: '2026-10-12', last: '2026-10-09' },
      ],
    ],
    [
      'no growth in its first weeks, and one by half after that',
      [...times(14, 60), ...times(20, 95)],
      [
        { kind: 'began', day: '2026-10-01', first: '2026-10-01', isAtLeast: true, amount: 60 },
        { kind: 'grew', day: '2026-10-20', amount: 630, before: 420 },
      ],
    ],
    [
      'a return after its end',
      [...times(3, 60), ...times(4, 0), ...times(2, 60)],
      [
        { kind: 'began', day: '2026-10-01', first: '2026-10-01', isAtLeast: true, amount: 60 },
        { kind: 'stopped', day: '2026-10-06', last: '2026-10-03' },
        { kind: 'began', day: '2026-10-08', first: '2026-10-08', isAtLeast: false, amount: 60 },
      ],
    ],
  ])('%s', (_, values, expected) => expect(told(values)).toEqual(expected))

  const kinds = (values: readonly (number | null)[]) =>
    told(values).map(({ kind, day }) => `${kind} ${day.slice(5)}`)
  const rhythm = (count: number, every: number, value: number) =>
    Array.from({ length: count }, (_, at) => (at % every === 0 ? value : 0))

  it('of a weekly rhythm are one begin, once the rhythm is known, and one end', () => {
    // Of its first pause nobody knows how long it will be.
    const first = ['began 10-01', 'stopped 10-04', 'began 10-08']
    expect(kinds(rhythm(61, 7, 80))).toEqual(first)
    expect(kinds([...rhythm(29, 7, 80), ...times(20, 0)])).toEqual([...first, 'stopped 11-10'])
  })

  it.each([2, 3, 4, 5])('of what comes every %i days are no growth', (every) =>
    expect(kinds(rhythm(56, every, 80)).filter((one) => one.startsWith('grew'))).toEqual([]),
  )

  it('tell growth of what comes more often, and of what comes as often with more', () => {
    const grown = ({ length }: readonly string[]) => length
    const grew = (values: (number | null)[]) =>
      kinds(values).filter((one) => one.startsWith('grew'))
    expect(grown(grew([...rhythm(30, 3, 80), ...times(14, 80)]))).toBeGreaterThan(0)
    expect(grown(grew([...rhythm(30, 3, 80), ...rhythm(24, 3, 160)]))).toBe(1)
  })

  it('do not begin anew on what is left of a case that stopped', () =>
    expect(kinds([...times(9, 2000), ...times(25, 20)])).toEqual(['began 10-01', 'stopped 10-12']))

  it('are no end while a source is silent, which may have what goes on', () => {
    const since = (day: Day) =>
      day >= '2026-10-12' && day < '2026-10-16' ? addDays(first, 8) : null
    expect(told([...times(9, 60), ...times(10, 0)], 100, since).slice(1)).toEqual([
      { kind: 'stopped', day: '2026-10-16', last: '2026-10-09' },
    ])
  })

  it('follow from the days up to their own alone', () => {
    const values = Array.from({ length: 60 }, (_, at) => (at % 17 < 9 ? 20 + at * (at % 5) : 0))
    const all = told(values)
    expect(all.length).toBeGreaterThan(3)
    for (let length = 1; length <= values.length; length++)
      expect(told(values.slice(0, length))).toEqual(
        all.filter(({ day }) => day < addDays(first, length)),
      )
  })
})

describe('the feed', () => {
  it('tells what became of cases, and months that are over', () =>
    expect(titled(feedOf(story, '2026-11-20'))).toEqual([
      '2026-11-16 Stopped: Missing object css/old.css',
      '2026-11-13 Began: Missing object css/old.css',
      '2026-11-07 Stopped: Hot links by leech.example.net',
      '2026-11-01 October 2026',
      '2026-10-16 Grew by half: Hot links by leech.example.net',
      // What the bot takes, it takes from two networks.
      '2026-10-13 Began: Much of the traffic goes to 198.51.0.0/24',
      '2026-10-13 Began: Much of the traffic goes to 198.51.1.0/24',
      '2026-10-07 Began: The bot GPTBot takes a lot',
      '2026-10-01 September 2026',
      '2026-09-21 Began: Hot links by leech.example.net',
      '2026-09-01 August 2026',
    ]))

  it('says since when, and how much', () => {
    const texts = entriesOf(feedOf(story, '2026-11-20')).map(({ summary }) =>
      summary?.value?.replaceAll('\u00a0', ' '),
    )
    expect(texts.slice(0, 5)).toEqual([
      'Last seen on 12 Nov 2026.',
      'First seen 9 Nov 2026. 24 requests in the four weeks to 12 Nov 2026.',
      'Last seen on 3 Nov 2026.',
      'Visitors 40 · Page views 1,240 · Requests 1,582 · Data sent 1.95 GB · Estimated cost $0.18',
      '280 MB in the week to 15 Oct 2026, after 175 MB in a week before.',
    ])
  })

  it('keeps each entry as it is on every later night', () => {
    let before = new Map<string, string>()
    // Days of events, on which their logs are still coming in, and days after them.
    const nights = [
      ...['2026-09-20', '2026-09-21', '2026-10-06', '2026-10-07', '2026-10-12', '2026-10-15'],
      ...['2026-10-16', '2026-10-31', '2026-11-01', '2026-11-06', '2026-11-07', '2026-11-12'],
      ...['2026-11-13', '2026-11-15', '2026-11-16', '2026-11-20'],
    ]
    for (const until of nights) {
      const known = story.map((lines) =>
        lines.day === until ? { ...lines, count: Math.ceil((lines.count ?? 1) / 2) } : lines,
      )
      const entries = entriesOf(feedOf(known, until))
      const now = new Map(entries.map((entry) => [entry.id ?? '', JSON.stringify(entry)]))
      expect(now.size, 'ids are unique').toBe(entries.length)
      for (const [id, entry] of before) expect(now.get(id), `${id} on ${until}`).toBe(entry)
      before = now
    }
    expect(before.size).toBeGreaterThan(6)
  })

  const at = { ...exampleSettings, address: 'https://reports.example.org/traffic/' }

  it('names each entry by a tag of where and of when it is', () => {
    const { id, links, entries = [] } = parseAtomFeed(feedOf(story, '2026-11-20', at))
    expect(id).toBe('tag:reports.example.org,2026-01-01:traffic/feed')
    expect(links?.map(({ href, rel }) => [rel, href])).toEqual([
      ['alternate', 'https://reports.example.org/traffic/index.html'],
      ['self', 'https://reports.example.org/traffic/feed.xml'],
    ])
    expect(entries[2]?.id).toBe(
      'tag:reports.example.org,2026-11-06:traffic/cases/hot-linker/leech.example.net/stopped',
    )
    expect(entries[3]?.id).toBe('tag:reports.example.org,2026-10-31:traffic/months/2026-10')
    expect(entries[3]?.links?.[0]?.href).toBe(
      'https://reports.example.org/traffic/2026-10/index.html',
    )
    const nowhere = parseAtomFeed(feedOf(story, '2026-11-20'))
    expect(nowhere.id).toBe('tag:s3-log-report.github.io,2026-01-01:www.example.com/feed')
    expect(nowhere.links?.map(({ href }) => href)).toEqual(['index.html'])
  })

  it('has all that RFC 4287 asks for, and fifty entries at most', () => {
    const broken = ['2026-10-03', '2026-09-03'].flatMap((day) =>
      Array.from({ length: 12 }, (_, at) => ({
        ...{ day, count: 20, key: `gone/${day}-${at}.html`, status: 404, bytes: 0 },
        referrer: 'https://www.example.com/blog/',
      })),
    )
    const { entries = [], ...feed } = parseAtomFeed(feedOf([...story, ...broken], '2026-11-20', at))
    expect(feed).toMatchObject({
      title: { value: 'www.example.com' },
      updated: entries[0]?.updated,
    })
    expect(feed.authors).toEqual([{ name: 'S3 Log Report' }])
    expect(entries.length).toBe(50)
    for (const { id, title, updated, summary, links } of entries) {
      expect(id).toMatch(/^tag:reports\.example\.org,\d{4}-\d\d-\d\d:[\w/.%!'()*~-]+$/)
      expect(updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/)
      expect([title?.value, summary?.value, links?.length]).toEqual([
        expect.stringMatching(/./),
        expect.stringMatching(/./),
        1,
      ])
    }
    expect(entries.map(({ updated }) => updated)).toEqual(
      entries
        .map(({ updated }) => updated)
        .toSorted()
        .reverse(),
    )
  })

  it('is valid before the first record, and has no entries', () => {
    const words = { settings: exampleSettings, words: en }
    const { content } = feedFile([], null, words)
    expect(parseAtomFeed(content)).toMatchObject({
      id: 'tag:s3-log-report.github.io,2026-01-01:www.example.com/feed',
      title: { value: 'www.example.com' },
      updated: '2026-01-02T00:00:00Z',
    })
    expect(content).not.toContain('<entry>')
  })

  it('is well-formed whatever names are in it, as a browser reads it', async () => {
    const names = [
      '<b>]]>&amp;<!--',
      'a\u0000\u0008\u202eb\u2066',
      '\ufffe\uffff\ud800',
      '"\'><script>alert(1)</script>',
      '%25%00',
      '人\u{1f600}/é',
    ]
    const lines = names.map((name) => ({
      ...{ day: '2026-11-09', count: 30, status: 404, bytes: 0 },
      key: encodeURIComponent(name.toWellFormed()),
      referrer: 'https://www.example.com/blog/',
    }))
    const settings = { ...exampleSettings, title: names.join(' ') }
    const feed = feedOf([...calm, ...lines], '2026-11-20', settings)
    await using browser = await openChromium()
    const page = await browser.newPage()
    const seen = await page.evaluate((text) => {
      const document = new DOMParser().parseFromString(text, 'application/xml')
      const texts = [...document.querySelectorAll('entry > title')].map((one) => one.textContent)
      return { texts, errors: document.querySelectorAll('parsererror').length }
    }, feed)
    expect(seen.errors).toBe(0)
    expect(seen.texts.filter((text) => text?.startsWith('Began')).length).toBe(names.length)
    expect(seen.texts).toContain('Began: Missing object <b>]]>&amp;<!--')
    expect(feed).not.toMatch(/[\u0000-\u0008\u202a-\u202e\u2066-\u2069\ufffe\uffff]/)
  })

  it('of a public report names no object that is not public', () => {
    const secret: Lines = {
      ...{ day: '2026-11-09', count: 30, key: 'secret/plan.pdf', status: 404, bytes: 0 },
      referrer: 'https://www.example.com/blog/',
      more: { requester: 'arn:aws:iam::123456789012:user/eve' },
    }
    const told = (audience: ReportSettings['audience']) =>
      feedOf([...story, secret], '2026-11-20', { ...exampleSettings, audience })
    expect(told('private')).toContain('plan.pdf')
    expect(told('public')).not.toMatch(/plan\.pdf|eve/)
    expect(told('public')).toContain('leech.example.net')
  })

  it('speaks the language of the report, and keeps names from mixing with it', () => {
    const settings = { ...exampleSettings, language: 'ar', locale: 'ar' }
    const feed = feedOf(story, '2026-11-20', settings, ar)
    expect(feed).toContain('xml:lang="ar"')
    expect(feed).toContain('\u2068leech.example.net\u2069')
  })

  it('tells the end of a case whose quiet begins with a month, and of each case one', () => {
    const lines = [
      ...calm,
      // Quiet from the first of a month on.
      ...leech('2026-09-10', '2026-09-30'),
      // Every twelve days: it stops when it was quiet for twice the eleven between them.
      ...['2026-08-10', '2026-08-22', '2026-09-03', '2026-09-15', '2026-09-27'].flatMap((day) =>
        leech(day, day, 5, 'slow.example.net'),
      ),
    ]
    const told = titled(feedOf(lines, '2026-11-20')).filter((title) => /leech|slow/.test(title))
    expect(told).toEqual([
      '2026-10-20 Stopped: Hot links by slow.example.net',
      '2026-10-04 Stopped: Hot links by leech.example.net',
      '2026-09-11 Began: Hot links by leech.example.net',
      '2026-08-23 Began: Hot links by slow.example.net',
      '2026-08-14 Stopped: Hot links by slow.example.net',
      '2026-08-11 Began: Hot links by slow.example.net',
    ])
  })

  it('tells a case anew after months also where its name is too long to be told whole', () => {
    const key = `${encodeURIComponent('\u9ce5').repeat(2_500)}.css`
    const days = [...daysFrom('2026-08-20', '2026-09-05'), ...daysFrom('2026-11-02', '2026-11-08')]
    const missing = days.map(
      (day): Lines => ({
        ...{ day, count: 6, key, status: 404, bytes: 0 },
        referrer: 'https://www.example.com/blog/',
      }),
    )
    const told = titled(feedOf([...calm, ...missing], '2026-11-20'))
    expect(told.filter((one) => one.includes('\u9ce5')).map((one) => one.slice(0, 18))).toEqual([
      '2026-11-12 Stopped',
      '2026-11-06 Began: ',
      '2026-09-09 Stopped',
      '2026-08-24 Began: ',
    ])
  })

  it('keeps an entry where dozens of objects are missing more often afterwards, linked to or not', () => {
    const gone = (name: string, from: string, to: string, more: Partial<Lines> = {}): Lines[] =>
      daysFrom(from, to).map((day) => ({
        ...{ day, count: 8, key: name, status: 404, bytes: 0 },
        ...{ referrer: 'https://www.example.com/blog/', ...more },
      }))
    const lines = [...calm, ...gone('first.html', '2026-11-01', '2026-11-03')]
    const others = Array.from({ length: 40 }, (_, at) =>
      // Most of them are those that are tried at every site.
      gone(`probe-${at}.php`, '2026-11-05', '2026-11-07', { count: 30, referrer: '-' }),
    )
    const told = (all: readonly Lines[]) =>
      titled(feedOf(all, '2026-11-20')).filter((title) => title.startsWith('2026-11'))
    expect(told(lines).join()).toContain('first.html')
    expect(told([...lines, ...others.flat()])).toEqual(told(lines))
  })

  it('tells of an object whose reads break off, on each of its days', () => {
    const broken = (from: string, to: string, megabytes: number): Lines[] =>
      daysFrom(from, to).flatMap((day) => [
        { day, key: 'film.mp4', bytes: 90e6, size: 90e6, address: '198.51.9.9' },
        { day, key: 'film.mp4', bytes: megabytes * 1e6, size: 90e6, address: '198.51.9.9' },
      ])
    const lines = [
      ...calm,
      ...broken('2026-09-25', '2026-10-20', 30),
      ...broken('2026-10-21', '2026-11-05', 60),
      // Read whole, it is no case any more.
      ...daysFrom('2026-11-06', '2026-11-20').map(
        (day): Lines => ({ day, key: 'film.mp4', bytes: 90e6, address: '198.51.9.9' }),
      ),
    ]
    const told = entriesOf(feedOf(lines, '2026-11-20'))
      .filter(({ title }) => /film/.test(title?.value ?? ''))
      .map(({ updated, title, summary }) =>
        [String(updated).slice(0, 10), title?.value, summary?.value].join(' | '),
      )
      .map((text) => text.replaceAll('\u00a0', ' '))
    expect(told).toEqual([
      '2026-11-09 | Stopped: Reads of film.mp4 break off | Last seen on 5 Nov 2026.',
      '2026-10-25 | Grew by half: Reads of film.mp4 break off | 330 MB in the week to 24 Oct 2026, after 210 MB in a week before.',
      '2026-09-29 | Began: Reads of film.mp4 break off | First seen 25 Sept 2026. 120 MB in the four weeks to 28 Sept 2026.',
    ])
  })

  it('is the same to the byte whenever it is made of the same days', () =>
    expect(feedOf(story, '2026-11-20')).toBe(feedOf(story.toReversed(), '2026-11-20')))
})

describe('cases of no name', () => {
  const texts = (feed: string) =>
    entriesOf(feed)
      .map(({ updated, title, summary }) =>
        [String(updated).slice(0, 10), title?.value, summary?.value].join(' | '),
      )
      .map((text) => text.replaceAll('\u00a0', ' '))
      .filter((text) => !/\| \w+ 2026 \|/.test(text))
  /** Each night up to the last, what was told before is told as it was. */
  const staysFrom = (first: string, last: string, feedAt: (until: string) => string) => {
    let before = new Map<string, string>()
    for (const until of daysFrom(first, last)) {
      const entries = entriesOf(feedAt(until))
      const now = new Map(entries.map((entry) => [entry.id ?? '', JSON.stringify(entry)]))
      for (const [id, entry] of before) expect(now.get(id), `${id} on ${until}`).toBe(entry)
      before = now
    }
  }
  const calmer = daysFrom('2026-09-01', '2026-11-20').map((day): Lines => ({ day, count: 2 }))

  it('a bucket that strangers list, by what was neither signed nor failed', () => {
    const listed = (from: string, to: string, count: number, requester: string) =>
      daysFrom(from, to).map(
        (day): Lines => ({
          ...{ day, count, key: '-', status: day > '2026-11-05' && requester === '-' ? 403 : 200 },
          more: { operation: 'REST.GET.BUCKET', requester },
        }),
      )
    const lines = [
      ...calmer,
      ...listed('2026-09-01', '2026-11-20', 3, 'arn:aws:iam::123456789012:user/jo'),
      // From the 6th on it is refused.
      ...listed('2026-10-29', '2026-11-20', 9, '-'),
      ...daysFrom('2026-10-30', '2026-11-10').map(
        (day): Lines => ({ day, count: 40, status: 404 }),
      ),
    ]
    expect(texts(feedOf(lines, '2026-11-20'))).toEqual([
      '2026-11-09 | Stopped: Everybody may list the bucket | Last seen on 5 Nov 2026.',
      '2026-11-01 | Began: Everybody may list the bucket | First seen 29 Oct 2026. 27 requests in the four weeks to 31 Oct 2026.',
    ])
    staysFrom('2026-10-28', '2026-11-12', (until) => feedOf(lines, until))
  })

  it('a cost that rises, rises further and falls', () => {
    const sent = (from: string, to: string, gigabytes: number) =>
      daysFrom(from, to).map(
        (day): Lines => ({ day, key: 'a.bin', bytes: gigabytes * 1e9, address: '198.51.9.9' }),
      )
    const lines = [
      ...sent('2026-09-01', '2026-10-17', 10),
      ...sent('2026-10-18', '2026-10-28', 30),
      ...sent('2026-10-29', '2026-11-06', 60),
      ...sent('2026-11-07', '2026-11-20', 10),
    ]
    const told = (until: string) => texts(feedOf(lines, until)).filter((one) => /cost/.test(one))
    expect(told('2026-11-20')).toEqual([
      '2026-11-14 | Stopped: The cost rose | Last seen on 6 Nov 2026.',
      '2026-11-02 | Grew by half: The cost rose | $29.70 in the week to 1 Nov 2026, after $18.90 in a week before.',
      '2026-10-20 | Began: The cost rose | $9.90 in the week to 19 Oct 2026, after $6.30 in a week before.',
    ])
    staysFrom('2026-10-16', '2026-11-16', (until) => feedOf(lines, until))
    expect(told('2026-10-19')).toEqual([])
    const abroad = { ...exampleSettings, region: 'cn-north-1' }
    expect(texts(feedOf(lines, '2026-11-20', abroad)).join()).not.toContain('cost')
  })

  it('a cost that had risen before anything could tell: nothing, until it rises anew', () => {
    const sent = (from: string, to: string, gigabytes: number) =>
      daysFrom(from, to).map(
        (day): Lines => ({ day, key: 'a.bin', bytes: gigabytes * 1e9, address: '198.51.9.9' }),
      )
    const lines = [
      ...sent('2026-09-01', '2026-09-21', 10),
      ...sent('2026-09-22', '2026-09-30', 30),
      ...sent('2026-10-01', '2026-10-12', 60),
    ]
    expect(texts(feedOf(lines, '2026-10-12')).filter((one) => /cost/.test(one))).toEqual([])
  })

  it('a source that falls silent and delivers again', () => {
    const delivered = (from: string, to: string) =>
      daysFrom(from, to).map((day) => ({ day, objects: 5 }))
    const sources = [
      { name: 'logs/www', days: delivered('2026-08-01', '2026-11-20') },
      {
        name: 'logs/cdn',
        days: [...delivered('2026-08-01', '2026-10-29'), ...delivered('2026-11-10', '2026-11-20')],
      },
    ]
    const feedAt = (until: string) =>
      feedOf(calmer, until, exampleSettings, en, deliveredUntil(sources, until))
    expect(texts(feedAt('2026-11-20'))).toEqual([
      '2026-11-11 | Stopped: Nothing is delivered from logs/cdn anymore | Log objects came again on 10 Nov 2026.',
      '2026-11-02 | Began: Nothing is delivered from logs/cdn anymore | The last log object came on 29 Oct 2026.',
    ])
    staysFrom('2026-10-28', '2026-11-13', feedAt)
  })
})
