import { describe, expect, it } from 'vitest'
import {
  bars,
  escaped,
  type JobSummaryInput,
  jobSummary,
} from '../../src/action/job/job-summary.ts'
import type { Cell, ReportModel } from '../../src/report/model/model.ts'
import { numbersFor } from '../../src/report/model/numbers.ts'
import { en } from '../../src/report/words/en.ts'
import { link } from '../../src/report/words/sentence.ts'

const cell = (text: string): Cell => ({ kind: 'text', value: text, text, exact: text })
const HOSTILE =
  '<script>alert(1)</script>|*_`[x](javascript:y)"\'>\n\n# @octocat #1 https://evil.example www.evil.example :smile: <!-- \u202e'

/** The parts of a model that the summary reads, with `name` wherever a log could speak. */
function input(name: string, rows = 3): JobSummaryInput {
  const phrase = (text: string) => [{ text, look: 'plain', href: null }]
  const table = {
    nameLabel: 'Site',
    columns: [
      { id: 'bytes', label: 'Bytes', kind: 'bytes', definition: '', isMinor: false },
      { id: 'first', label: 'First', kind: 'date', definition: '', isMinor: true },
    ],
    rows: Array.from({ length: rows }, () => ({
      name: [
        { text: name, whole: null, href: null, rel: null },
        { text: name, whole: null, href: null, rel: null },
      ],
      sub: '',
      cells: [cell('1 GB'), cell('minor')],
      share: 1,
      change: null,
    })),
  }
  const panels = ['hotlinks', 'hogKeys', 'notFound'].map((id) => ({
    id,
    title: `Panel ${id}`,
    table,
    blocks: [],
  }))
  const model = {
    title: name,
    period: { label: '1–30 November 2026', comparison: 'against 2–31 October 2026' },
    lead: phrase(name),
    findings: [
      {
        ...{ rule: 'r', place: 'money' as const, placeTitle: name, tone: 'bad' as const },
        ...{ title: name, text: [...phrase(name), link('Leads On', '#hotlinks')] },
        caseFile: {
          state: { kind: 'new', label: name },
          remedy: {
            ...{ kind: 'robots.txt', title: name, note: phrase(name), saves: 'Saves up to $2.' },
            text: 'User-agent: GPTBot\nDisallow: /\n',
          },
        },
      },
    ],
    avoidable: { text: phrase('Up to $9.50 of $11.64 is avoidable.') },
    headlines: [
      { label: 'Requests', cell: cell('12,345'), change: { text: '+8 %' }, series: [1, 2, 4] },
      { label: 'Visitors', cell: cell('678'), change: null, series: [] },
    ],
    traffic: {
      title: 'Traffic',
      requestsText: name,
      points: [1, 0, 8].map((n) => ({ requests: { value: n } })),
    },
    sections: [{ id: 's', title: 's', panels }],
  } as unknown as ReportModel
  return {
    model,
    teller: { words: en, numbers: numbersFor('en', 'USD', en) },
    newLogObjects: 1234,
    raised: [{ condition: 'bytes > 2x', message: name }],
    pageUrl: 'https://jo.github.io/site/',
    outcome: 'Published as 1a2b3c4',
  }
}

describe('the job summary', () => {
  it('says what the report says, in short', () => {
    const text = jobSummary(input('blog.example'))
    const seen = text
      .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
    for (const part of [
      '12,345 +8 %',
      '▃▅█',
      'Panel hotlinks',
      'blog.example → blog.example 1 GB',
      '1,234',
      'bytes > 2x',
      'Published as 1a2b3c4',
      'Read the report',
      'Up to $9.50 of $11.64 is avoidable.',
      'Saves up to $2. User-agent: GPTBot Disallow: /',
    ])
      expect(seen).toContain(part)
    expect(seen).not.toContain('minor')
    expect(seen).not.toContain('Leads On') // nobody can follow it
    expect(text).toContain('<a href="https&#58;&#47;&#47;jo&#46;github&#46;io&#47;site&#47;">')
  })

  it('lets nothing in a name mean anything', () => {
    const plain = jobSummary(input('x'))
    const hostile = jobSummary(input(HOSTILE))
    const tags = (text: string) => text.match(/<[^>]*>/g)
    expect(tags(hostile)).toEqual(tags(plain))
    const text = hostile.replace(/<[^>]*>/g, '').replace(/&#\d+;/g, '')
    expect(text).not.toMatch(/[<>`*_[\]()|@#:"'!\\\u202e]|\.|\/\//)
  })

  it('is bounded, whatever the model holds', () => {
    expect(Buffer.byteLength(jobSummary(input(HOSTILE.repeat(500), 1000)))).toBeLessThan(
      1024 * 1024,
    )
  })

  it('can do without anything to show', () => {
    const empty = input('x')
    const model = {
      ...empty.model,
      lead: [],
      findings: [],
      avoidable: null,
      headlines: [],
      traffic: null,
      sections: [],
    }
    expect(jobSummary({ ...empty, model, raised: [], pageUrl: null })).not.toMatch(
      /<table|<a |null|undefined|<p><\/p>/,
    )
  })

  it.each([
    ...['@octocat', 'jo@example.com', '#1', 'owner/name#1', 'owner/name@1a2b3c4', 'GH-3'],
    ...['CVE-2021-44228', 'https://evil.example', 'www.evil.example', 'deadbeefdeadbeef', ':tada:'],
  ])('makes no link of %s, but where it stands as code', (name) => {
    const texts = jobSummary(input(`a ${name}, b`))
      .replace(/<code>.*?<\/code>/g, '')
      .replace(/<[^>]*>/g, '')
      .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    // What GitHub looks for in the text of the page that it has drawn.
    expect(texts).not.toContain(name)
    // In title, alert, lead, the finding and its case, and the line below the chart.
    expect(texts.replaceAll('\u2060', '').split(`a ${name}, b`).length - 1).toBe(10)
  })

  it('keeps the marks of direction that numbers and names have among Arabic words', () => {
    const text = jobSummary(input('\u2068blog.example\u2069 \u200e+8 %'))
    expect(text).toContain('&#8296;blog&#46;example&#8297; &#8206;&#43;8 &#37;')
    expect(text).not.toMatch(/\ufffd|&#65533;|&#92;/)
  })

  it('escapes all but letters and digits', () =>
    expect(escaped('Ä1 <b>.\n')).toBe('Ä1 &#60;b&#62;&#46;&#92;x0a'))
  it('draws bars', () => expect(bars([0, 1, 4, 8])).toBe(' ▂▅█'))
  it('draws no bars of nothing', () => expect(bars([0, 0])).toBe('  '))
})
