import { describe, expect, it } from 'vitest'
import { tables } from '../../src/count/tables/tables.ts'
import { nameParts } from '../../src/report/model/names.ts'
import type { Page } from '../../src/report/model/page.ts'
import { en } from '../../src/report/words/en.ts'
import { languageFor, tongueOf, wordsOf } from '../../src/report/words/languages.ts'
import { textOf } from '../../src/report/words/sentence.ts'
import { type PluralForms, spaced, speechOf } from '../../src/report/words/speech.ts'

const n = (value: number, text = String(value)) => ({ value, text })
describe('the word behind a number', () => {
  const pages: PluralForms = { one: 'page', other: 'pages' }
  const strony: PluralForms = { one: 'strona', few: 'strony', many: 'stron', other: 'strony' }
  const sufuhat: PluralForms = {
    zero: 'صفحات',
    one: 'صفحة',
    two: 'صفحتان',
    few: 'صفحات',
    many: 'صفحة',
    other: 'صفحة',
  }
  it.each<[tag: string, value: number, forms: PluralForms, form: string]>([
    ['en', 0, pages, 'pages'],
    ['en', 1, pages, 'page'],
    ['en', 1.5, pages, 'pages'],
    ['en', 1_000_000, pages, 'pages'],
    ['fr', 0, pages, 'page'],
    ['pl', 1, strony, 'strona'],
    ['pl', 3, strony, 'strony'],
    ['pl', 5, strony, 'stron'],
    ['pl', 1.5, strony, 'strony'],
    ['pl', 1_234_561, strony, 'stron'],
    ['fr', 1_200_000, { one: 'page', many: 'de pages', other: 'pages' }, 'de pages'],
    ['fr', 999_000, { one: 'page', many: 'de pages', other: 'pages' }, 'pages'],
    ['ar', 2, sufuhat, 'صفحتان'],
    ['ar', 5, sufuhat, 'صفحات'],
    ['ja', 1, { other: 'ページ' }, 'ページ'],
    ['pl', 5, { other: 'what is left out reads as other' }, 'what is left out reads as other'],
  ])('%s: %d', (tag, value, forms, form) =>
    expect(speechOf(tag).plural({ value }, forms)).toBe(form),
  )
  it('stands behind the number as it is shown', () =>
    expect(speechOf('en').counted(n(1204, '1,204'), pages)).toBe('1,204 pages'))
  it.each([
    ['123万', '123万人'],
    ['1,204', '1,204 人'],
    ['1.23M', '1.23M 人'],
  ])(
    'stands close behind a numeral of Chinese and Japanese, after a space behind others: %s',
    (text, expected) =>
      expect(speechOf('ja').counted(n(1_234_567, text), { other: '人' })).toBe(expected),
  )
  it('has a space before the next sentence, but after a full-width stop', () => {
    expect(spaced('Reads.', 'By day.')).toBe('Reads. By day.')
    expect(spaced('読み取り。', '日別。')).toBe('読み取り。日別。')
  })
  it('lists as the language does', () => {
    expect(speechOf('en').list(['a', 'b', 'c'])).toBe('a, b, c')
    expect(speechOf('en').all(['a', 'b'])).toBe('a and b')
    expect(speechOf('de').all(['a', 'b'])).toBe('a und b')
  })
})

describe('the language of a report', () => {
  it('is one that there is', async () => {
    expect(await wordsOf('en')).toBe(en)
    await expect(wordsOf('tlh')).rejects.toThrow("no words for the language 'tlh'. There are: en")
  })

  const known = ['en', 'de', 'pt-BR', 'zh-Hans', 'ar']
  it.each<[tag: string, language: string | null]>([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['de-Latn-CH', 'de'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-TW', null],
    ['zh-HK', null],
    ['zh-Hant', null],
    ['ar-EG', 'ar'],
    ['el', null],
  ])('for readers of %s: %s', (tag, language) => expect(languageFor(tag, known)).toBe(language))

  it.each<[language: string | null, locale: string | null, expected: [string, string]]>([
    [null, null, ['en', 'en']],
    ['de', null, ['de', 'de']],
    ['de-AT', null, ['de', 'de-AT']],
    [null, 'de-AT', ['de', 'de-AT']],
    [null, 'zh-TW', ['en', 'zh-TW']],
    [null, 'en-GB', ['en', 'en-GB']],
    ['en', 'de-CH', ['en', 'de-CH']],
    ['de', 'en', ['de', 'en']],
  ])('of language %s and locale %s', (language, locale, [words, numbers]) =>
    expect(tongueOf(language, locale, known)).toEqual({ language: words, locale: numbers }),
  )
})

describe('what a report says of one', () => {
  const { lead, findings, heat, glance } = en
  const rows: [seen: string, said: string][] = [
    [textOf(lead.came(n(1), n(1))), '1 person came and read 1 page. '],
    [textOf(lead.came(n(2), n(0))), '2 people came and read 0 pages. '],
    [textOf(lead.cameAtMost(n(1), n(3))), 'up to 1 person came and read 3 pages. '],
    [
      textOf(lead.left.listed('5 B', { most: '<\u00a0$0.01', least: null, isByEdges: false })),
      '5 B left the bucket, for less than $0.01 at list price',
    ],
    [
      textOf(lead.left.listed('5 GB', { most: '$0.45', least: null, isByEdges: false })),
      '5 GB left the bucket, about $0.45 at list price',
    ],
    [
      textOf(lead.left.own('5 GB', { most: '$0.45', least: '<\u00a0$0.01', isByEdges: false })),
      '5 GB left the bucket, between less than $0.01 and $0.45 at your prices',
    ],
    [
      textOf(lead.left.unknown('5 GB', { most: '$0.00', least: null, isByEdges: false })),
      '5 GB left the bucket',
    ],
    [textOf(lead.oneMonth(n(1), 'October 2026')), '1 month with records: October 2026.'],
    [
      textOf(lead.months(n(2), 'October 2026', 'November 2026')),
      '2 months with records, from October 2026 to November 2026.',
    ],
    [en.errorCount(n(1)), '1 request'],
    [en.delays.days(n(1)), '1 day'],
    [findings.hotlinker.title('a.example', n(1)), 'a.example hot-links one object'],
    [heat.cell('Monday', '01:00', '02:00', n(1)), 'Monday 01:00–02:00: 1 request'],
    [heat.cell('Monday', '01:00', '02:00', n(1.5)), 'Monday 01:00–02:00: 1.5 requests'],
    [glance.page[1](n(1)), 'view'],
    [glance.site[1](n(2), true), 'daily visitors'],
    [glance.country[1](n(1), false), 'visitor'],
    [textOf(lead.embedded(n(1), true)), '1 more person only saw your files on other sites. '],
    [
      textOf(lead.embeddedAtMost(n(2), true)),
      'Up to 2 more people only saw your files on other sites. ',
    ],
    [
      en.unknownCut(n(1), '5 B'),
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
    expect(
      nameParts({ words: en, tables } as unknown as Page, table, ['-']).map((part) => part.text),
    ).toEqual([text])
  })
})
