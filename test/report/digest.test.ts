/** The report in short: a line, Markdown and HTML of a week or a month. */
import { parse } from 'marked'
import { describe, expect, it } from 'vitest'
import { parseDay } from '../../src/calendar/day.ts'
import { frontFacts } from '../../src/report/facts/front.ts'
import { buildModel } from '../../src/report/model/build.ts'
import { numbersFor } from '../../src/report/model/numbers.ts'
import {
  type Digest,
  digestOf,
  MOST_LETTERS,
  monthFacts,
  weekFacts,
} from '../../src/report/render/digest.ts'
import { ar } from '../../src/report/words/ar.ts'
import { en } from '../../src/report/words/en.ts'
import { exampleInputs, exampleSettings } from './example.ts'

const inputs = exampleInputs()
const [input] = inputs
if (input === undefined || input.kind === 'index') throw new Error('The example has a front page')
const facts = frontFacts(input, buildModel(input))
const teller = { words: en, numbers: numbersFor('en-GB', 'USD', en) }
const plain = (text: string): string => text.replace(/[\u00a0\u202f\u2009]/g, ' ')
const url = 'https://example.org/traffic/'
const week = weekFacts(facts)

/** The digest of a report with other names. */
function digestWith(name: string, count = 1): Digest {
  const [finding] = facts.model.findings
  if (finding === undefined || week === null) throw new Error('The example has findings')
  const findings = Array.from({ length: count }, () => ({ ...finding, title: name }))
  const objects = [{ shown: name, bytes: 1e9 }]
  const model = { ...facts.model, findings, title: name }
  return digestOf({ ...week, objects }, { model }, teller, url)
}

describe('a digest', () => {
  it('of a week is of the seven days before the newest, against the seven before', () => {
    expect(week).toMatchObject({ from: '2026-11-23', to: '2026-11-29', isDaily: true })
    const days = facts.days.filter(({ day }) => '2026-11-23' <= day && day <= '2026-11-29')
    expect(week?.now.requests).toBe(days.reduce((sum, { requests }) => sum + requests, 0))
    const before = facts.days.filter(({ day }) => '2026-11-16' <= day && day <= '2026-11-22')
    expect(week?.before?.bytes).toBe(before.reduce((sum, { bytes }) => sum + bytes, 0))
    expect(week?.objects[0]?.shown).toBe('video/intro.mp4')
    expect(week?.objects.length).toBe(5)
  })

  it('compares nothing where the days before are not all known', () => {
    const from = facts.days.findIndex(({ day }) => day === '2026-11-17')
    expect(weekFacts({ ...facts, days: facts.days.slice(from) })?.before).toBe(null)
    expect(weekFacts({ ...facts, days: facts.days.slice(from - 1) })?.before).not.toBe(null)
  })

  it('says numbers with their change, cases and the address in a line', () => {
    const { line } = digestOf(week, facts, teller, url)
    expect(plain(line)).toMatch(
      /^www\.example\.com · 23 – 29 November 2026 · Daily visitors [\d,]+ \(.+\), Page views .*, Requests [\d,]+ \(.+\), Data sent .*, Estimated cost \$.* · Things to look at: .* · https:\/\/example\.org\/traffic\/$/,
    )
  })

  it('of a month has its own numbers, against those of the month before', () => {
    const [november, october] = ['2026-11/', '2026-10/'].map((path) =>
      input.periods.find((entry) => entry.path === path),
    )
    if (november === undefined) throw new Error('The example has a November')
    const { line } = digestOf(monthFacts(november, october, []), facts, teller, null)
    expect(plain(line)).toMatch(/^www\.example\.com · 1 – 30 November 2026 · Visitors [\d,]+ \(/)
    expect(digestOf(monthFacts(november, undefined, []), facts, teller, null).line).not.toContain(
      '(+',
    )
  })

  it('says that there is nothing where nothing was counted', () =>
    expect(digestOf(null, { model: { ...facts.model, findings: [] } }, teller, null).line).toBe(
      `www.example.com · ${en.quiet}`,
    ))

  it('leaves the cost out where there are no prices', () => {
    const model = { ...facts.model, currency: null }
    expect(digestOf(week, { model }, teller, null).line).not.toContain('cost $')
    expect(digestOf(week, { model }, teller, null).line).not.toContain('Estimated cost')
  })

  const hostile = [
    'a\nGITHUB_ENV=b\r\u0000\u001b[2J\u2028\u202e',
    '$(touch x) `id` "; rm -rf / #',
    '<img src=x onerror=alert(1)> [a](javascript:b) @octocat #12 www.evil.example https://evil.example',
    '| a | b |\n# c\n- d',
  ]
  it.each(hostile)('is safe with %j in it', (name) => {
    const { line, markdown, html } = digestWith(name)
    expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u)
    const drawn = parse(markdown, { async: false, gfm: true })
    expect(drawn).not.toMatch(/<img|javascript:b"|href="(?!https:\/\/example\.org)/)
    // Outside of code nobody is mentioned, no issue and no address is named.
    const texts = drawn.replace(/<code>[\s\S]*?<\/code>/g, '').replace(/<[^>]*>/g, '')
    expect(texts).not.toMatch(/@\w|#\d|https?:\/\/|www\./)
    expect(drawn.match(/<h3>/g)?.length).toBe(2)
    expect(html).not.toMatch(/<img|<script/)
  })

  it.each([
    ...['@octocat', 'jo@example.com', '#1', 'owner/name#1', 'owner/name@1a2b3c4', 'GH-3', 'gh-3'],
    ...['JIRA-12', 'CVE-2021-44228', 'GHSA-jfh8-c2jp-5v3q', 'https://evil.example', 'ftp://a.b'],
    ...['www.evil.example', 'WWW.evil.example', '0123456', 'deadbeefdeadbeefdeadbeefdeadbeefdead'],
    ...[':tada:'],
  ])('makes no link of %s in Markdown', (name) => {
    const { markdown } = digestWith(`a ${name}, b`)
    const drawn = parse(markdown, { async: false, gfm: true }).replace(
      /<code>[\s\S]*?<\/code>/g,
      '',
    )
    expect(drawn.match(/<a /g)?.length).toBe(1)
    // What GitHub looks for in the text of the page that it has drawn.
    expect(drawn.replace(/<[^>]*>/g, '')).not.toContain(name)
    expect(markdown.replace(/`[^`]*`/g, '')).not.toContain(name)
    expect(drawn.replaceAll('\u2060', '')).toContain(name)
  })

  it('has no formula of a name in Markdown', () =>
    expect(digestWith('a $x^2$, b').markdown.replace(/`[^`]*`/g, '')).not.toContain('$x'))

  it.each(['1. a', '- a', '=== a'])('begins no list with %j', (name) => {
    const drawn = parse(digestWith(name).markdown, { async: false, gfm: true })
    expect(drawn.match(/<[ou]l>/g)?.length).toBe(2)
  })

  it('keeps the marks of direction that numbers have among Arabic words', () => {
    const arabic = { words: ar, numbers: numbersFor('ar', 'USD', ar) }
    const { line, markdown } = digestOf(week, facts, arabic, url)
    expect(line).toContain('\u200e')
    expect(`${line}${markdown}`).not.toMatch(/\\u|&#92;/)
  })

  it('is bounded, and keeps its address', () => {
    const { line } = digestWith(`${'long '.repeat(60)}\u{1f600}`, 20)
    expect([...line].length).toBe(MOST_LETTERS)
    expect(line.endsWith(`… · ${url}`)).toBe(true)
    expect(line.isWellFormed()).toBe(true)
  })

  it('of a public report has the names that everybody may read', () => {
    const settings = { ...exampleSettings, audience: 'public' as const }
    const [shown] = exampleInputs(settings)
    if (shown === undefined || shown.kind === 'index' || shown.period === null)
      throw new Error('The example has a front page')
    const told = frontFacts(shown, buildModel(shown))
    const names = told.weekObjects.map((one) => one.shown)
    const rows = buildModel(shown)
      .sections.flatMap(({ panels }) => panels)
      .find(({ id }) => id === 'hogKeys')
      ?.table?.rows.map(({ name }) => name[0]?.text)
    expect(rows).toEqual(expect.arrayContaining(names))
    expect(parseDay('2026-11-29')).toBe(weekFacts(told)?.to)
  })
})
