import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareKeys,
  deliveryDayOf,
  keyDateOf,
  printableKey,
  sourceName,
} from '../../src/sync/objects.ts'

const lastModified = Date.parse('2026-03-04T23:59:59Z') / 1000
const id = 'D0C1E2F3A4B5C6D7'

const days: [
  name: string,
  key: string,
  day: string,
  stem: string | undefined,
  isEvent?: boolean,
][] = [
  ['simple', `logs/2026-11-22-05-31-07-${id}`, '2026-11-22', 'logs/'],
  ['simple, prefix without a slash', `site2026-11-22-05-31-07-${id}`, '2026-11-22', 'site'],
  ['simple, no prefix', `2026-11-22-05-31-07-${id}`, '2026-11-22', ''],
  ['simple, packed by its owner', `2026-11-22-05-31-07-${id}.gz`, '2026-11-22', ''],
  [
    'simple, prefix with a date',
    `2020-01-01/2026-11-22-05-31-07-${id}`,
    '2026-11-22',
    '2020-01-01/',
  ],
  [
    'partitioned by delivery',
    `p/123/eu-west-1/site/2026/11/22/2026-11-22-05-31-07-${id}`,
    '2026-11-22',
    'p/123/eu-west-1/site/',
  ],
  [
    'partitioned by event',
    `p/123/eu-west-1/site/2026/11/22/2026-11-22-00-00-00-${id}`,
    '2026-11-22',
    'p/123/eu-west-1/site/',
    true,
  ],
  ['partitioned, no prefix', `2026/11/22/2026-11-22-05-31-07-${id}`, '2026-11-22', ''],
  ['simple at midnight is no event day', `2026-11-22-00-00-00-${id}`, '2026-11-22', ''],
  ['no date', 'access.log', '2026-03-04', undefined],
  ['a date alone', '2026-11-22.log', '2026-03-04', undefined],
  ['30 February', `2026-02-30-05-31-07-${id}`, '2026-03-04', undefined],
  ['month 13', `2026-13-01-05-31-07-${id}`, '2026-03-04', undefined],
  ['hour 25', `2026-11-22-25-31-07-${id}`, '2026-03-04', undefined],
  ['a folder of that name', `2026-11-22-05-31-07-${id}/x`, '2026-03-04', undefined],
  ['a path out of here', '../../x', '2026-03-04', undefined],
  ['NUL and newline', `a\0b\n2026-11-22-05-31-07-${id}`, '2026-11-22', 'a\0b\n'],
]

describe('the delivery day of a log object', () => {
  for (const [name, key, day, stem, isEvent = false] of days) {
    it(name, () => {
      expect(deliveryDayOf({ key, lastModified })).toBe(day)
      expect(keyDateOf(key)?.stem).toBe(stem)
      expect(keyDateOf(key)?.isEventDay ?? false).toBe(isEvent)
    })
  }

  it('is made of digits and dashes whatever the key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (key) => {
        expect(deliveryDayOf({ key, lastModified })).toMatch(/^\d{4}-\d\d-\d\d$/)
      }),
    )
  })
})

describe('the order of keys', () => {
  it('is that of their UTF-8 bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(Math.sign(compareKeys(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)))
      }),
    )
  })
})

const printed: [name: string, key: string, printed: string][] = [
  ['plain', 'logs/a', 'logs/a'],
  ['newline and NUL', 'a\n\0', 'a\\u{a}\\u{0}'],
  ['a command of the runner', '::error::x', ':\\:error:\\:x'],
  ['the old form', 'x##[group]', 'x#\\#[group]'],
  ['right to left', '\u202eabc', '\\u{202e}abc'],
  ['half a character', '\ud800', '\\u{d800}'],
]

describe('a key for people', () => {
  for (const [name, key, text] of printed) it(name, () => expect(printableKey(key)).toBe(text))

  it('is cut', () => expect(printableKey('x'.repeat(1024)).length).toBeLessThan(170))

  it('and so is the name of a source', () => {
    expect(sourceName({ kind: 's3', bucket: 'logs', prefix: 'a\nb/' })).toBe('s3://logs/a\\u{a}b/')
    expect(sourceName({ kind: 'directory', path: '/a' })).toBe('/a')
  })
})
