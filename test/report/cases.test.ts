import { describe, expect, it } from 'vitest'
import { addDays, parseDay } from '../../src/calendar/day.ts'
import { avoidableOf } from '../../src/report/cases/avoidable.ts'
import { type Case, casesOf, findingsWithCases } from '../../src/report/cases/cases.ts'
import { toldCases } from '../../src/report/cases/told.ts'
import { findingsOf } from '../../src/report/facts/findings.ts'
import { stateOf } from '../../src/report/facts/subject-state.ts'
import { buildModel } from '../../src/report/model/build.ts'
import { type Page, pageOf } from '../../src/report/model/page.ts'
import { sameTransitions } from '../../src/report/model/prices.ts'
import { dataJson } from '../../src/report/render/data-json.ts'
import { textOf } from '../../src/report/words/sentence.ts'
import type { Period } from '../../src/rollup/rollup.ts'
import { isAllowed, isDenied } from './evaluator.ts'
import { daysFrom, type Lines, pageOfLog } from './pipeline.ts'

/** Case files, of lines of a log: counted, added up, told. Ten days, and the ten before. */

const [from, to] = ['2026-11-11', '2026-11-20']
const calm = daysFrom('2026-11-01', to).map((day): Lines => ({ day, count: 100, bytes: 20_000 }))
const told = { from, to }
const pageWith = (more: readonly Lines[], given: Partial<Parameters<typeof pageOfLog>[1]> = {}) =>
  pageOfLog([...calm, ...more], { ...told, ...given })
const caseOf = (page: Page, kind: string): Case | undefined =>
  casesOf(page).find(({ subject }) => subject.kind === kind)
const crossingsOf = (one: Case | undefined) =>
  one?.crossings?.rows.map(({ name, requests, bytes, isAtLeast }) => [
    name,
    requests,
    bytes,
    ...(isAtLeast ? ['at least'] : []),
  ])

const leech = (site: string, more: Partial<Lines> = {}): Lines[] =>
  daysFrom('2026-11-14', to).map((day) => ({
    ...{ day, count: 5, key: 'a.mp4', bytes: 200e6, referrer: `https://${site}/watch` },
    ...more,
  }))
const hog = (address: string, more: Partial<Lines> = {}): Lines[] =>
  daysFrom(from, to).map((day) => ({
    ...{ day, count: 3, key: 'big.zip', bytes: 500e6, address, agent: 'python-requests/2.32.3' },
    ...more,
  }))
const gptbot = 'Mozilla/5.0 (compatible; GPTBot/1.2; +https://openai.com/gptbot)'
const bot = (agent: string, more: Partial<Lines> = {}): Lines[] =>
  daysFrom(from, to).map((day) => ({
    ...{ day, count: 20, key: 'archive/2019.html', bytes: 50e6, agent },
    ...more,
  }))
const missing = (key: string, more: Partial<Lines> = {}): Lines => ({
  ...{ day: '2026-11-19', count: 30, key, status: 404, bytes: 0 },
  ...{ referrer: 'https://www.example.com/blog/', ...more },
})

const arn = (key: string) => `arn:aws:s3:::www.example.com/${key}`
const read = (key: string, more: object = {}) => ({
  ...{ action: 's3:GetObject', resource: arn(key), address: '198.51.100.7', ...more },
})

describe('a hot-linker', () => {
  const page = pageWith([
    ...leech('leech.example.net'),
    ...leech('leech.example.net', { key: 'b.MP4', count: 1 }),
  ])
  const found = caseOf(page, 'hot-linker')
  it('is crossed with its objects', () =>
    expect(crossingsOf(found)).toEqual([
      ['a.mp4', 35, 7e9],
      ['b.MP4', 7, 1.4e9],
    ]))
  it('is told since its first day, and what a month of it costs at that rate', () => {
    expect(found?.state).toMatchObject({ kind: 'new', first: '2026-11-14', isAtLeast: false })
    expect(found?.monthly).toBeCloseTo(((found?.subject.cost ?? 0) * 30) / 7, 6)
  })
  it('is refused by a policy that lets own readers through', () => {
    const policy = found?.remedy.text ?? ''
    const at = (referrer: string | undefined, key = 'a.mp4') =>
      isDenied(policy, read(key, referrer === undefined ? {} : { referrer }))
    expect(at('https://leech.example.net/watch?v=1')).toBe(true)
    expect(at('http://leech.example.net/', 'c/b.MP4')).toBe(true)
    for (const host of ['www.example.com', 'blog.example.com', 'www.google.com', '192.168.1.20'])
      expect(at(`https://${host}/`), host).toBe(false)
    expect(at('https://leech.example.net.evil.org/')).toBe(false)
    expect(at('https://www.example.com/?from=https://leech.example.net/')).toBe(false)
    expect(at(undefined)).toBe(false)
    expect(at('https://leech.example.net/', 'index.html')).toBe(false)
    expect(isDenied(policy, { ...read('a.mp4'), resource: 'arn:aws:s3:::other/a.mp4' })).toBe(false)
  })
  it.each([
    ['an own site', 'blog.example.com'],
    ['a search engine', 'www.google.de'],
    ['an inner network', '10.1.2.3'],
    ['where mail is read', 'mail.google.com'],
  ])('never against %s', (_, site) =>
    expect(caseOf(pageWith(leech(site)), 'hot-linker')).toBe(undefined),
  )
})

describe('a hog', () => {
  const page = pageWith(hog('49.12.84.7'))
  const found = caseOf(page, 'hog')
  it('is crossed with what it must have taken, by the sums of each', () =>
    expect(crossingsOf(found)).toEqual([
      // All lines but those of the calm are its own: 1,000 of these took 20 kB each.
      ['big.zip', 0, 15e9 - 20e6, 'at least'],
      ['python-requests/2.32.3', 0, 15e9 - 20e6, 'at least'],
    ]))
  it('is crossed exactly where all that it can have in common is certain', () => {
    const alone = caseOf(pageOfLog(hog('49.12.84.7'), told), 'hog')
    expect(crossingsOf(alone)).toEqual([
      ['big.zip', 30, 15e9],
      ['python-requests/2.32.3', 30, 15e9],
    ])
  })
  it('is refused unsigned, its neighbours and signed reads are not', () => {
    const policy = found?.remedy.text ?? ''
    expect(isDenied(policy, read('big.zip', { address: '49.12.84.200' }))).toBe(true)
    expect(isDenied(policy, read('big.zip', { address: '49.12.85.7' }))).toBe(false)
    expect(isDenied(policy, read('big.zip', { address: '198.51.100.7' }))).toBe(false)
    expect(isDenied(policy, read('big.zip', { address: '49.12.84.7', isSigned: true }))).toBe(false)
  })
  it('of IPv6 as well', () => {
    const policy = caseOf(pageWith(hog('2a01:4f8:1:2::7')), 'hog')?.remedy.text ?? ''
    expect(isDenied(policy, read('big.zip', { address: '2a01:4f8:1:9::1' }))).toBe(true)
    expect(isDenied(policy, read('big.zip', { address: '2a01:4f9:1:2::1' }))).toBe(false)
  })
  it.each([
    ['Amazon.com', '52.1.2.3', 'AS16509 Amazon.com, Inc.'],
    ['Google', '66.249.66.1', 'AS15169 Google LLC'],
  ])('is asked, not refused, in %s', (_, address, network) => {
    const one = caseOf(pageWith(hog(address), { networkOf: () => network }), 'hog')
    expect(one?.remedy).toMatchObject({ kind: 'advice', text: null, isSaving: false })
  })
  it.each([
    ['an inner network', '10.1.2.3', 'AS64512 Own'],
    ['a network that nobody knows', '192.0.2.7', 'unknown'],
  ])('never in %s', (_, address, network) =>
    expect(caseOf(pageWith(hog(address), { networkOf: () => network }), 'hog')).toBe(undefined),
  )
})

describe('a bot', () => {
  it('is crossed with its agents, and asked to stay away', () => {
    const found = caseOf(pageWith(bot(gptbot)), 'bot')
    expect(crossingsOf(found)).toEqual([[gptbot, 200, 10e9]])
    expect(found?.remedy).toMatchObject({
      kind: 'robots.txt',
      text: 'User-agent: GPTBot\nDisallow: /\n',
    })
  })
  it('is told by its name beside others', () => {
    const claude = 'Mozilla/5.0 (compatible; ClaudeBot/1.0; +claudebot@anthropic.com)'
    const found = caseOf(pageWith([...bot(gptbot), ...bot(claude, { count: 5 })]), 'bot')
    expect(crossingsOf(found)).toEqual([
      ['GPTBot', 200, 10e9],
      ['ClaudeBot', 50, 2.5e9],
    ])
    expect(found?.remedy.text).toBe('User-agent: GPTBot\nUser-agent: ClaudeBot\nDisallow: /\n')
  })
  it.each([
    ['searches', 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'],
    ['shows previews', 'facebookexternalhit/1.1'],
  ])('never one that %s', (_, agent) => expect(caseOf(pageWith(bot(agent)), 'bot')).toBe(undefined))
})

describe('a missing object', () => {
  const remedyOf = (...lines: Lines[]) => caseOf(pageWith(lines), 'missing-object')?.remedy
  const there: Lines = { day: '2026-11-15', key: 'images/starlings-roost.jpg', count: 3 }
  it('is crossed with the pages that link to it', () => {
    const lines = [
      missing('images/starling-roost.jpg'),
      missing('images/starling-roost.jpg', { count: 4, referrer: 'https://www.example.com/a/' }),
    ]
    expect(crossingsOf(caseOf(pageWith(lines), 'missing-object'))).toEqual([
      ['https://www.example.com/blog/', 30, 0],
      ['https://www.example.com/a/', 4, 0],
    ])
  })
  it('has its nearest key copied there', () =>
    expect(remedyOf(missing('images/starling-roost.jpg'), there)).toMatchObject({
      kind: 'command',
      text: 'aws s3 cp \\\n  s3://www.example.com/images/starlings-roost.jpg \\\n  s3://www.example.com/images/starling-roost.jpg\n',
    }))
  it.each([
    ['another type is near', 'images/starlings-roost.png'],
    ['a shell would read more than a name', "images/starling's-roost.jpg"],
    ['nothing is near', 'css/a-very-different-file.css'],
  ])('has its link mended where %s', (_, key) => {
    const remedy = remedyOf(missing(key), there)
    expect(remedy).toMatchObject({ kind: 'advice', text: null })
    expect(textOf(remedy?.note ?? [])).toBe('The link is on https://www.example.com/blog/.')
  })
})

describe('a silent source', () => {
  const deliveries = (name: string, last: string) => ({
    name,
    days: daysFrom('2026-11-01', last).map((day) => ({ day, objects: 12 })),
  })
  const pageOf = (name: string) =>
    pageWith([], { sources: [deliveries(name, '2026-11-16'), deliveries('s3://logs/b/', to)] })
  const found = caseOf(pageOf('s3://logs/www.example.com/'), 'silent-source')
  it('is told by its deliveries: since when, and for how long', () => {
    expect(found?.state).toMatchObject({ kind: 'new', first: '2026-11-17' })
    expect(found?.amount).toEqual({ value: 3, note: 'days without logs' })
    expect(found?.days.map(({ value }) => value)).toEqual([...Array(16).fill(12), 0, 0, 0, 0])
  })
  it('is told by the last sixty days', () => {
    const old = (last: string) => daysFrom('2026-08-01', last).map((day) => ({ day, objects: 1 }))
    const sources = [
      { name: 's3://logs/www.example.com/', days: old('2026-11-16') },
      { name: 's3://logs/b/', days: old(to) },
    ]
    const days = caseOf(pageWith([], { sources }), 'silent-source')?.days ?? []
    expect([days.length, days[0]?.day, days.at(-1)?.day]).toEqual([
      60,
      addDays(parseDay(to), -59),
      to,
    ])
  })
  describe('makes no case stop', () => {
    const lines = leech('leech.example.net', { count: 15 }).filter(({ day }) => day <= '2026-11-16')
    const sources = [deliveries('s3://logs/a/', '2026-11-16'), deliveries('s3://logs/b/', to)]
    const ofLeech = (given: object, own = lines) => caseOf(pageWith(own, given), 'hot-linker')
    it('that may be in what did not come', () => {
      expect(ofLeech({})?.state?.kind).toBe('stopped')
      const found = ofLeech({ sources })
      expect(found?.state).toBe(null)
      expect(found?.saved).toBe(null)
      expect(found?.remedy.kind).toBe('bucket-policy')
      expect(found?.days.slice(-5).map(({ value }) => value)).toEqual([3e9, null, null, null, null])
    })
    it('but one that had stopped before', () => {
      const late = [deliveries('s3://logs/a/', '2026-11-17'), deliveries('s3://logs/b/', to)]
      const early = leech('leech.example.net', { count: 30 }).filter(
        ({ day }) => day <= '2026-11-14',
      )
      expect(ofLeech({ sources: late }, early)?.state).toMatchObject({
        ...{ kind: 'stopped', last: '2026-11-14', quietDays: 3 },
      })
    })
    it('and what it has in what came goes on', () =>
      expect(ofLeech({ sources }, leech('leech.example.net'))?.state?.kind).toBe('new'))
  })
  it('is looked after by the bucket that it is named after', () =>
    expect(found?.remedy.text).toBe('aws s3api get-bucket-logging --bucket www.example.com\n'))
})

describe('old encryption', () => {
  const old = (more: Lines['more']): Lines[] =>
    daysFrom('2026-11-14', to).map((day) => ({ day, count: 4, ...(more && { more }) }))
  const page = pageWith([
    ...old({ tls: 'TLSv1' }),
    ...old({ tls: 'TLSv1.1' }),
    ...old({ signature: 'SigV2' }),
  ])
  const found = caseOf(page, 'old-encryption')
  it('is crossed with its versions', () => {
    expect(crossingsOf(found)).toEqual([
      ['TLSv1', 28, 28_000],
      ['TLSv1.1', 28, 28_000],
      ['SigV2', 28, 28_000],
    ])
  })
  it('is as many as one of the two had, since a request may have used both', () => {
    expect(found?.days.at(-1)?.value).toBe(8)
    expect(found?.subject.requests).toBe(56)
    expect(found?.amount).toEqual({ value: 56, note: 'requests', isAtLeast: true })
    expect(textOf(found?.finding.text ?? [])).toBe(
      '56 requests with TLS below 1.2, 28 requests with signature version 2. S3 audit',
    )
    expect(
      toldCases(findingsWithCases(page)).find(({ kind }) => kind === 'old-encryption')?.amount,
    ).toBe('≥\u00a056 requests')
    const alone = caseOf(pageWith(old({ signature: 'SigV2' })), 'old-encryption')
    expect(alone?.amount).toEqual({ value: 28, note: 'requests', isAtLeast: false })
    expect(textOf(alone?.finding.text ?? [])).toBe('28 requests with signature version 2. S3 audit')
  })
  it('is refused by a policy that lets TLS 1.2, signature version 4 and plain HTTP through', () => {
    const policy = found?.remedy.text ?? ''
    const at = (more: object) => isDenied(policy, read('index.html', more))
    expect(at({ tls: 1 })).toBe(true)
    expect(at({ tls: 1.1 })).toBe(true)
    expect(at({ tls: 1.2, signature: 'AWS' })).toBe(true)
    expect(at({ tls: 1.2, signature: 'AWS4-HMAC-SHA256', isSigned: true })).toBe(false)
    expect(at({ tls: 1.3 })).toBe(false)
    expect(at({ isSecure: false })).toBe(false)
  })
})

describe('a public listing', () => {
  const list = (requester: string, count: number, more: Partial<Lines> = {}): Lines[] =>
    daysFrom('2026-11-16', to).map((day) => ({
      ...{ day, count, key: '-', more: { operation: 'REST.GET.BUCKET', requester } },
      ...more,
    }))
  const own = 'arn:aws:iam::123456789012:user/jo'
  const foundIn = (...lines: Lines[][]) => caseOf(pageWith(lines.flat()), 'public-listing')
  it('is what more were answered than were signed, day by day', () =>
    expect(foundIn(list('-', 9), list(own, 3))?.subject.requests).toBe(5 * 9))
  it.each([
    ['they may all be signed', [list(own, 9)]],
    ['there are nineteen', [list('-', 9).slice(0, 2), list('-', 1).slice(3, 4)]],
    ['strangers were refused', [list('-', 9, { status: 403 })]],
    [
      'as many requests were signed',
      [list('-', 9), list(own, 9, { key: 'a', more: { requester: own } })],
    ],
  ])('is not told where %s', (_, lines) => expect(foundIn(...lines)).toBe(undefined))
  it('ends when its statement is taken away', () => {
    const policy = foundIn(list('-', 9))?.remedy.text ?? ''
    const asked = { action: 's3:ListBucket', resource: 'arn:aws:s3:::www.example.com' }
    expect(isAllowed(policy, asked)).toBe(true)
    expect(isAllowed(policy, read('index.html'))).toBe(false)
    expect(isAllowed(policy, { ...asked, resource: 'arn:aws:s3:::other' })).toBe(false)
  })
  it('is not taken for a policy to add', () =>
    expect(foundIn(list('-', 9))?.remedy.kind).toBe('policy-to-remove'))
})

describe('a policy', () => {
  const noteOf = (lines: Lines[]) => {
    const { note } = caseOf(pageWith(lines), 'hot-linker')?.remedy ?? {}
    return note && textOf(note)
  }
  it('that names several buckets says that each takes its own lines alone', () => {
    const other = { bucket: 'media-example', host: 'media-example.s3.amazonaws.com' }
    expect(noteOf(leech('leech.example.net'))).not.toContain('each bucket')
    expect(noteOf([...leech('leech.example.net'), { day: to, count: 9, more: other }])).toMatch(
      /in the policy of each bucket keep the lines of that bucket alone\.$/,
    )
  })
})

describe('a download that breaks off', () => {
  const broken = (key: string): Lines[] =>
    daysFrom('2026-11-14', to).map((day) => ({ day, count: 5, key, bytes: 200e6, size: 900e6 }))
  const foundOf = (key: string) => caseOf(pageWith(broken(key)), 'broken-download')
  it('is crossed with what was sent in vain', () =>
    expect(foundOf('setup.zip')?.crossings?.rows[0]).toMatchObject({
      name: 'setup.zip',
      bytes: 7e9,
    }))
  it('is about the object that was broken off most, and only what broke off is told', () => {
    const found = caseOf(
      pageWith([...broken('setup.zip'), ...broken('notes.pdf').slice(1)]),
      'broken-download',
    )
    expect(found?.subject).toMatchObject({ names: ['setup.zip'], bytes: 7e9, requests: 35 })
    expect(crossingsOf(found)?.map(([name, , bytes]) => [name, bytes])).toEqual([
      ['setup.zip', 7e9],
      ['notes.pdf', 6e9],
    ])
  })
  it.each([
    ['setup.zip', 'curl -fLO -C - --retry 9 https://www.example.com/setup.zip\n'],
    ['a.mp4', '<video controls preload="none" src="https://www.example.com/a.mp4"></video>\n'],
    ['a.mp3', '<audio controls preload="none" src="https://www.example.com/a.mp3"></audio>\n'],
  ])('is mended: %s', (key, text) => expect(foundOf(key)?.remedy.text).toBe(text))
  it('has days, by what was sent in vain of it, and stops', () => {
    const whole = daysFrom('2026-11-01', to).map(
      (day): Lines => ({ day, key: 'setup.zip', bytes: 900e6 }),
    )
    const found = (until: string) => {
      const lines = broken('setup.zip').filter(({ day }) => day <= until)
      return caseOf(pageWith([...whole, ...lines]), 'broken-download')
    }
    expect(found(to)?.days.map(({ value }) => value)).toEqual([
      ...Array(13).fill(0),
      ...Array(7).fill(1e9),
    ])
    expect(found(to)?.state).toMatchObject({ kind: 'new', first: '2026-11-14' })
    expect(found('2026-11-16')).toMatchObject({
      ...{ measure: 'bytes', monthly: null, remedy: { isSaving: false } },
      state: { kind: 'stopped', last: '2026-11-16', quietDays: 3 },
    })
  })
  it('has no case where its name is not plain', () => expect(foundOf('a"b.mp4')).toBe(undefined))
})

describe('a cost jump', () => {
  const grown = (key: string, more: Partial<Lines> = {}): Lines[] =>
    ['2026-11-02', ...daysFrom('2026-11-12', '2026-11-19')].map((day) => {
      return { day, count: 40, key, bytes: day < from ? 150e6 : 250e6, ...more }
    })
  const foundIn = (lines: Lines[]) => caseOf(pageWith(lines), 'cost-jump')
  it('is crossed with what was sent more than before, on a strip of costs', () => {
    const found = foundIn(grown('assets/hero.jpg'))
    expect(found?.crossings?.rows[0]).toMatchObject({
      ...{ name: 'assets/hero.jpg', bytes: 8 * 40 * 250e6 - 40 * 150e6 },
    })
    expect(found?.measure).toBe('cost')
    expect(found?.days.length).toBe(20)
  })
  it('is told over the whole days that are compared', () => {
    const page = pageWith(grown('assets/hero.jpg'))
    const { subject, monthly } = caseOf(page, 'cost-jump') ?? {}
    expect(subject).toMatchObject({ days: 7, requests: 6 * 40, bytes: 6 * 40 * 250e6 })
    expect(monthly).toBeCloseTo(((subject?.cost ?? 0) * 30) / 7, 9)
    const { findings } = buildModel(page.input)
    const file = findings.find(({ rule }) => rule === 'cost')?.caseFile
    expect(file?.amount.note).toBe('in 7 days')
  })
  it('has what grew kept by browsers', () =>
    expect(foundIn(grown('assets/hero.jpg'))?.remedy.text).toBe(
      [
        'aws s3 cp s3://www.example.com/assets/hero.jpg s3://www.example.com/assets/hero.jpg \\',
        '  --metadata-directive REPLACE --content-type image/jpeg \\',
        '  --cache-control "public, max-age=31536000, immutable"\n',
      ].join('\n'),
    ))
  it('has no case where the type of what grew is not known', () =>
    expect(foundIn(grown('assets/hero.bin'))).toBe(undefined))
  it('moves fewer objects where moves to another class made it', () => {
    const moves = daysFrom('2026-11-12', '2026-11-19').map((day): Lines => {
      const operation = 'S3.TRANSITION_GIR.OBJECT'
      return { day, count: 40, key: 'a', more: { operation, status: '-', bytesSent: '-' } }
    })
    const settings = { prices: { thousandTransitions: sameTransitions(20_000) } }
    const text = caseOf(
      pageWith([...grown('a.jpg', { bytes: 150e6 }), ...moves], { settings }),
      'cost-jump',
    )?.remedy.text
    expect(JSON.parse(text ?? '{}')).toMatchObject({
      Rules: [
        {
          Filter: { ObjectSizeGreaterThan: 131_072 },
          Transitions: [{ StorageClass: 'GLACIER_IR' }],
        },
      ],
    })
  })
})

describe('the state of a case', () => {
  const found = (lines: Lines[], given = {}) => caseOf(pageWith(lines, given), 'hot-linker')
  const until = (last: string) =>
    leech('leech.example.net', { count: 10, bytes: 100e6 }).filter(({ day }) => day <= last)
  it('is new, on a strip of the days before as well', () => {
    const one = found(leech('leech.example.net'))
    expect(one?.state?.kind).toBe('new')
    expect(one?.days.map(({ value }) => value)).toEqual([
      ...Array(13).fill(0),
      ...Array(7).fill(1e9),
    ])
  })
  it('is still there where it was in the period before', () => {
    const early = { ...leech('leech.example.net')[0], day: '2026-11-02' }
    const one = found([...leech('leech.example.net'), early])
    expect(one?.state).toMatchObject({ kind: 'there', first: '2026-11-02', isAtLeast: false })
  })
  it('is stopped, with what that has saved, and nothing to do', () => {
    const one = found(until('2026-11-16'))
    expect(one?.state).toMatchObject({ kind: 'stopped', last: '2026-11-16', quietDays: 3 })
    expect(one?.saved).toBeCloseTo(one?.subject.cost ?? 0, 6)
    expect(one?.remedy).toMatchObject({ text: null, isSaving: false })
    expect(one?.monthly).toBeNull()
  })
  it('is told after what goes on, where there is no room for all', () => {
    const over = ['a', 'b', 'c'].flatMap((name) =>
      leech(`${name}.example.net`, { count: 10, bytes: 100e6 }).filter(
        ({ day }) => day <= '2026-11-16',
      ),
    )
    const page = pageWith([...over, ...leech('leech.example.org', { count: 10, bytes: 30e6 })])
    const told = findingsOf(page).filter(({ rule }) => rule === 'hotlinker')
    expect(told.map(({ subject }) => subject?.names[0])).toEqual([
      'leech.example.org',
      'a.example.net',
      'b.example.net',
    ])
  })
  it('is none of what is avoidable, once it stopped', () =>
    expect(avoidableOf(pageWith(until('2026-11-16')))).toBeNull())
  it('is not new where nobody knows of the days before, as after a cache was lost', () => {
    const lines = [...calm.filter(({ day }) => day >= from), ...leech('leech.example.net')]
    const early = leech('leech.example.net').map((one) => ({ ...one, day: from }))
    const page = pageOfLog([...lines, ...early.slice(0, 1)], told)
    expect(caseOf(page, 'hot-linker')?.state).toMatchObject({
      ...{ kind: 'there', first: from, isAtLeast: true },
    })
  })
  it('knows the days of a period that is too short to measure against', () => {
    const lines = [
      ...calm.filter(({ day }) => day >= '2026-11-05'),
      ...daysFrom('2026-11-07', to).map((day) => ({ ...(leech('leech.net')[0] as Lines), day })),
    ]
    const page = pageOfLog(lines, told)
    expect(page.before).toBeNull()
    expect(textOf(findingsOf(page)[0]?.text ?? [])).toContain(', since 7 Nov 2026.')
    expect(caseOf(page, 'hot-linker')?.state).toMatchObject({
      first: '2026-11-07',
      isAtLeast: false,
    })
  })
  it('is said on the page', () => {
    const file = buildModel(pageWith(until('2026-11-16')).input).findings[0]?.caseFile
    expect(file?.state).toEqual({ kind: 'stopped', label: 'stopped on 16 Nov 2026' })
    expect(`${file?.amount.cell.text} ${file?.amount.note}`).toBe('$0.27 saved since')
    expect(file?.strip?.text).toMatch(/^20 days; the most, 1\sGB, on 14 Nov 2026$/)
  })

  const none = null
  it.each<[name: string, values: (number | null)[], state: object | null]>([
    ['none on no day', [0, 0, 0], null],
    ['there from the first known day on', [5, 5, 5], { kind: 'there', isAtLeast: true }],
    ['there where a day before is known', [0, 5, 5, 5], { kind: 'there', isAtLeast: false }],
    ['new after seven days without', [0, 0, 0, 0, 0, 0, 0, 5, 5], { kind: 'new' }],
    ['not new after six', [0, 0, 0, 0, 0, 0, 5, 5], { kind: 'there' }],
    [
      'not new after seven that nobody knows',
      [...Array(7).fill(none), 5],
      { kind: 'there', isAtLeast: true },
    ],
    ['not new two weeks later', [...Array(7).fill(0), ...Array(15).fill(5)], { kind: 'there' }],
    // The last day is still coming in, and tells nothing but that it goes on.
    ['there after two whole days', [5, 5, 0, 0, 0], { kind: 'there' }],
    ['stopped after three', [5, 5, 0, 0, 0, 0], { kind: 'stopped', quietDays: 3 }],
    ['not stopped if it is there today', [5, 5, 0, 0, 0, 1], { kind: 'there' }],
    ['stopped where a trickle is left', [500, 500, 1, 1, 1, 1], { kind: 'stopped' }],
    ['not stopped if it was as quiet before', [5, 0, 0, 5, 0, 0, 0, 0], { kind: 'there' }],
    ['stopped if twice as long', [5, 0, 5, 0, 0, 0, 0], { kind: 'stopped' }],
    ['not stopped on days that nobody knows', [5, 5, none, none, none, none], { kind: 'there' }],
  ])('is %s', (_, values, state) => {
    const days = values.map((value, at) => ({ day: addDays(parseDay(from), at), value }))
    const made = stateOf(days, days.at(-1)?.day ?? parseDay(from))
    if (state === null) expect(made).toBeNull()
    else expect(made).toMatchObject(state)
  })
})

describe('what is avoidable', () => {
  const boundsOf = (...lines: Lines[][]) => {
    const page = pageWith(lines.flat())
    const found = avoidableOf(page)
    const cost = (kind: string) =>
      casesOf(page).reduce(
        (sum, one) => sum + (one.subject.kind === kind ? one.subject.cost : 0),
        0,
      )
    return {
      found,
      all: page.cost.total,
      hotLinks: cost('hot-linker'),
      bots: cost('bot'),
      hogs: cost('hog'),
    }
  }
  it('is exact of two hot-linkers and a bot, which have nothing in common', () => {
    const { found, hotLinks, bots } = boundsOf(leech('a.net'), leech('b.net'), bot(gptbot))
    expect(found?.cases.length).toBe(3)
    expect(found?.upTo).toBeCloseTo(hotLinks + bots, 6)
    expect(found?.atLeast).toBe(found?.upTo)
  })
  it('takes a read of a bot by a hot-linker’s page once: such a read is no hot link', () => {
    const { found, hotLinks, bots } = boundsOf(leech('a.net', { agent: gptbot }))
    expect(hotLinks).toBe(0)
    expect(found?.upTo).toBe(bots)
  })
  it('is in bounds where an address may be one of the others, and no more than all', () => {
    const { found, all, hogs, bots } = boundsOf(hog('49.12.84.7', { agent: gptbot }))
    expect(hogs).toBeCloseTo(bots, 6)
    expect(found?.upTo).toBe(all)
    expect(all).toBeLessThan(hogs + bots)
    expect(found?.atLeast).toBe(Math.max(hogs, bots))
  })
  it('takes a bot once that two findings are about: it has one case', () => {
    const page = pageWith(bot(gptbot))
    expect(findingsOf(page).map(({ rule }) => rule)).toEqual(['ai', 'bot'])
    expect(casesOf(page).map(({ finding }) => finding.rule)).toEqual(['ai'])
    expect(avoidableOf(page)?.upTo).toBe(casesOf(page)[0]?.subject.cost)
  })
  it.each([
    ['no case ends a cost', [missing('old.css')]],
    ['little is', leech('a.net', { bytes: 10e6 })],
  ])('is not told where %s', (_, lines) => expect(avoidableOf(pageWith(lines))).toBeNull())
  it('stands over the findings', () => {
    const { avoidable } = buildModel(pageWith(leech('leech.example.net')).input)
    expect(textOf(avoidable?.text ?? [])).toBe(
      'Up to $0.63 of $0.63 is avoidable. One case file says how.',
    )
  })
})

describe('on the page', () => {
  const page = pageWith([...leech('leech.example.net'), missing('old.css')])
  const { findings } = buildModel(page.input)
  it('a finding that can be acted on has its case', () =>
    expect(findings.map(({ rule, caseFile }) => [rule, caseFile?.id])).toEqual([
      ['hotlinker', 'case-hotlinker'],
      ['broken-link', 'case-broken-link'],
    ]))
  it('it says what it took, what a month costs, and what the remedy saves', () => {
    const file = findings[0]?.caseFile
    expect(`${file?.amount.cell.text} ${file?.amount.note}`).toBe('$0.63 in 10 days')
    expect(file?.facts).toEqual([
      '35 reads of 1 object.',
      'First seen 14 Nov 2026.',
      'A month of it costs about $2.70.',
    ])
    expect(file?.remedy.saves).toBe('Saves up to $2.70 a month.')
  })
  it('its policy stands once; against several sites the panel has one more', () => {
    const blocksOf = (...lines: Lines[][]) =>
      buildModel(pageWith(lines.flat()).input)
        .sections.flatMap(({ panels }) => panels)
        .find(({ id }) => id === 'hotlinks')
        ?.blocks.map(({ id }) => id)
    expect(blocksOf(leech('a.net'))).toEqual([])
    expect(blocksOf(leech('a.net'), leech('b.net'))).toEqual(['policy'])
  })
  it('data.json and the job tell it as well', () => {
    const data = JSON.parse(dataJson(page))
    expect(data.avoidable).toEqual({ upTo: 0.630015, atLeast: 0.630015, of: 0.632258 })
    expect(data.cases[0]).toEqual({
      ...{ kind: 'hot-linker', rule: 'hotlinker', place: 'money', about: ['leech.example.net'] },
      ...{ title: 'leech.example.net hot-links one object', state: 'new', isOlder: false },
      ...{ firstSeen: '2026-11-14', lastSeen: '2026-11-20', savedCost: null },
      ...{ requests: 35, bytes: 7e9, cost: 0.630015, monthlyCost: 2.700064 },
      evidence: [{ name: 'a.mp4', requests: 35, bytes: 7e9, isAtLeast: false }],
      remedy: {
        kind: 'bucket-policy',
        title: 'Refuse readers who come from that site',
        note: expect.stringContaining('Add the statement'),
        text: expect.stringContaining('"aws:Referer"'),
      },
      days: expect.arrayContaining([{ day: '2026-11-14', bytes: 1e9 }]),
    })
    expect(toldCases(findings)[0]).toMatchObject({
      ...{ kind: 'hot-linker', state: 'new', amount: '$0.63 in 10 days' },
      saves: 'Saves up to $2.70 a month.',
    })
  })
  it('a public one names nothing that is not public, in days and evidence either', () => {
    const signed = { requester: 'arn:aws:iam::123456789012:user/jo', authentication: 'AuthHeader' }
    const lines = [
      ...leech('leech.example.net'),
      ...leech('leech.example.net', { key: 'members/secret.mp4', count: 9, more: signed }),
      ...leech('wiki.internal', { key: 'intranet.mp4' }),
      ...hog('49.12.84.7', { key: 'members/own.zip', more: signed }),
      missing('members/gone.png', { more: signed }),
    ]
    const telling = (audience: 'private' | 'public') => {
      const { input } = pageWith(lines, { settings: { audience } })
      const told = buildModel(input)
      const data = JSON.parse(dataJson(pageOf(input, input.period as Period)))
      return JSON.stringify([told.findings, data.cases])
    }
    const names = ['members/', 'wiki.internal', '49.12.84']
    for (const name of names.slice(0, 1)) expect(telling('private')).toContain(name)
    for (const name of names) expect(telling('public')).not.toContain(name)
    expect(telling('public')).toContain('leech.example.net')
  })
  it('a public one says nothing of a missing object that it may not name', () => {
    const more = { requester: 'arn:aws:iam::123456789012:user/jo', authentication: 'AuthHeader' }
    const isSaid = (audience: 'private' | 'public'): boolean => {
      const { input } = pageWith([missing('members/gone.png', { more })], {
        settings: { audience },
      })
      return buildModel(input).findings.some(({ rule }) => rule === 'broken-link')
    }
    expect([isSaid('private'), isSaid('public')]).toEqual([true, false])
  })
  it('none has a price where none is known', () => {
    const settings = { region: 'cn-north-1' }
    const [found] = casesOf(pageWith(leech('leech.example.net'), { settings }))
    expect(found?.monthly).toBeNull()
  })
})
