import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseDay } from '../../src/calendar/day.ts'
import type { Kind } from '../../src/report/model/model.ts'
import { type Measure, numbersFor } from '../../src/report/model/numbers.ts'
import { de } from '../../src/report/words/de.ts'
import { en } from '../../src/report/words/en.ts'

const numbers = numbersFor('en-GB', 'USD', en)
const german = numbersFor('de-DE', 'USD', en)
const script = new URL('../../templates/writer.js', import.meta.url)
const written = new Function(`${readFileSync(script, 'utf8')};return writerOf`)()('en-GB', {
  ...{ currency: 'USD', unknownCost: '', isNew: en.isNew, isGone: en.isGone },
})
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')

describe('numbers for reading', () => {
  const cases: [kind: Kind, value: number | string | null, text: string, exact: string][] = [
    ['count', 0, '0', '0'],
    ['count', 98_214, '98,214', '98,214'],
    ['count', 739.5, '739.5', '739.5'],
    ['count', 1_234_567, '1.23m', '1,234,567'],
    ['bytes', 0, '0 B', '0 bytes'],
    ['bytes', 999, '999 B', '999 bytes'],
    ['bytes', 999.6e3, '1 MB', '999,600 bytes'],
    ['bytes', 84_213_456_789, '84.2 GB', '84,213,456,789 bytes'],
    ['bytes', 2 ** 53 - 1, '9.01 PB', '9,007,199,254,740,991 bytes'],
    ['money', 6.9, '$6.90', '$6.90'],
    ['money', 0.001234, '< $0.01', '$0.001234'],
    ['money', 0, '$0.00', '$0.00'],
    ['money', 12_345.67, '$12,346', '$12,345.67'],
    ['percent', 0.0212, '2.1%', '2.12%'],
    ['percent', 0.0004, '< 0.1%', '0.04%'],
    ['percent', 1, '100%', '100%'],
    ['ms', 84, '84 ms', '84 ms'],
    ['ms', 1234, '1.23 s', '1,234 ms'],
    ['date', '2026-11-09', '9 Nov 2026', 'Monday, 9 November 2026'],
    ['text', 'plain', 'plain', 'plain'],
    ['count', null, '', ''],
  ]
  for (const [kind, value, text, exact] of cases) {
    it(`${kind} ${value}`, () => {
      const cell = numbers.cell(kind, value)
      expect([plain(cell.text), plain(cell.exact)]).toEqual([text, exact])
      expect(cell.value).toBe(value)
    })
  }

  it('speaks other locales', () => {
    expect(german.cell('count', 98_214).text).toBe('98.214')
    expect(plain(german.cell('bytes', 84_213_456_789).text)).toBe('84,2 GB')
    expect(german.month(parseDay('2026-03-01'))).toBe('März 2026')
  })

  it('names countries in the language of the words', () => {
    expect(german.country('DE')).toBe('Germany')
    expect(numbersFor('en-GB', 'USD', de).country('DE')).toBe('Deutschland')
  })
})

describe('change against the period before', () => {
  const visitors: Measure = { kind: 'count', more: 'good', smallest: 10 }
  const bytes: Measure = { kind: 'bytes', more: 'bad', smallest: 1e6 }
  const share: Measure = { kind: 'percent', more: 'bad', smallest: 0 }
  const cases: [Measure, now: number, before: number, text: string | null, tone: string | null][] =
    [
      [visitors, 108, 100, '+8%', 'good'],
      [visitors, 92, 100, '−8%', 'bad'],
      [visitors, 100, 100, '±0%', 'neutral'],
      [visitors, 10_003, 10_000, '±0%', 'neutral'],
      [visitors, 620, 100, '×6.2', 'good'],
      [visitors, 0, 0, null, null],
      [visitors, 5, 0, 'new', 'good'],
      [visitors, 0, 5, 'gone', 'bad'],
      // Nine visitors are too few to say +22 %.
      [visitors, 11, 9, '+2', 'good'],
      [bytes, 3e6, 2e6, '+50%', 'bad'],
      [bytes, 300_000, 100, '+300 kB', 'bad'],
      [share, 0.021, 0.025, '−0.4 pt', 'good'],
      [share, 0.01, 0, '+1 pt', 'bad'],
      [share, 0, 0.01, '−1 pt', 'good'],
    ]
  for (const [measure, now, before, text, tone] of cases) {
    it(`${before} → ${now}: ${text}`, () => {
      const change = numbers.change(measure, now, before)
      expect(change && plain(change.text)).toBe(text)
      expect(change?.tone ?? null).toBe(tone)
    })
  }

  it.each([
    [44, 0, '+44', 'up'],
    [0, 44, '−100%', 'down'],
    [0, 5, '−5', 'down'],
    [0, 0, undefined, undefined],
  ])('of what was there both times: %i from %i is %s', (now, before, text, direction) => {
    const change = numbers.change(visitors, now, before, true)
    expect(change?.text).toBe(text)
    expect(change?.direction).toBe(direction)
    const { kind, smallest } = visitors
    expect(written.change(kind, smallest, now, before, true)[0]).toBe(text ?? '')
  })
})
