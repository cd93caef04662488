import { describe, expect, it } from 'vitest'
import { tables } from '../../src/count/tables.ts'
import type { Page } from '../../src/report/model/page.ts'
import { nameParts } from '../../src/report/render/names.ts'
import { strings } from '../../src/report/words/en.ts'
import { counted, plural } from '../../src/report/words/plural.ts'
import { textOf } from '../../src/report/words/sentence.ts'

const n = (value: number, text = String(value)) => ({ value, text })
/** Everything that could stand in a sentence, as text. */
const said = (parts: readonly (string | { text: string })[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('')

describe('the word behind a number', () => {
  it.each([
    [0, 'pages'],
    [1, 'page'],
    [1.5, 'pages'],
    [2, 'pages'],
    [1_000_000, 'pages'],
  ])('%d %s', (value, word) => expect(plural(value, 'page')).toBe(word))
  it('is given where an s does not make it', () => {
    expect(counted(n(1), 'person', 'people')).toBe('1 person')
    expect(counted(n(1204, '1,204'), 'person', 'people')).toBe('1,204 people')
  })
})

describe('what a report says of one', () => {
  const { lead, findings, heat, glance } = strings
  const rows: [seen: string, said: string][] = [
    [said(lead.came(n(1), n(1), false)), '1 person came and read 1 page. '],
    [said(lead.came(n(2), n(0), false)), '2 people came and read 0 pages. '],
    [said(lead.came(n(1), n(3), true)), 'up to 1 person came and read 3 pages. '],
    [
      said(lead.left('5 B', '<\u00a0$0.01', null, 'listed')),
      '5 B left the bucket, for less than $0.01 at list price',
    ],
    [
      said(lead.left('5 GB', '$0.45', null, 'listed')),
      '5 GB left the bucket, about $0.45 at list price',
    ],
    [
      said(lead.left('5 GB', '$0.45', '<\u00a0$0.01', 'own')),
      '5 GB left the bucket, between less than $0.01 and $0.45 at your prices',
    ],
    [said(lead.left('5 GB', '$0.00', null, 'unknown')), '5 GB left the bucket'],
    [
      textOf(lead.index(n(1), 'October 2026', 'October 2026')),
      '1 month with records: October 2026.',
    ],
    [
      textOf(lead.index(n(2), 'October 2026', 'November 2026')),
      '2 months with records, from October 2026 to November 2026.',
    ],
    [strings.errorCount(n(1)), '1 request'],
    [strings.exactBytes(n(1)), '1 byte'],
    [strings.delayDays(1), '1 day'],
    [findings.hotlinker.title('a.example', n(1)), 'a.example hot-links one object'],
    [heat.cell('Monday', '01:00', '02:00', n(1)), 'Monday 01:00–02:00: 1 request'],
    [heat.cell('Monday', '01:00', '02:00', n(1.5)), 'Monday 01:00–02:00: 1.5 requests'],
    [glance.page[1](1), 'view'],
    [glance.site[1](2), 'daily visitors'],
    [
      strings.unknownCut(n(1), '5 B'),
      'Of 1 more read (5 B) it is no longer known which it was; it is not counted here.',
    ],
  ]
  it.each(rows)('%s', (seen, expected) => expect(seen).toBe(expected))
})

describe('what a name that is missing says', () => {
  it.each([
    ['requesters', 'anonymous'],
    ['tls', 'plain HTTP'],
    ['signatures', 'not signed'],
    ['authentications', 'not signed'],
    ['agents', 'no agent'],
    ['aclRequired', '(none)'],
  ] as const)('%s: %s', (table, text) => {
    expect(nameParts({ tables } as unknown as Page, table, ['-']).map((part) => part.text)).toEqual(
      [text],
    )
  })
})
