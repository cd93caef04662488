import { describe, expect, it } from 'vitest'
import { parseDay } from '../../src/calendar/day.ts'
import { editsBetween, missingKeysOf, nearestKey } from '../../src/report/facts/missing-keys.ts'
import { pageOf } from '../../src/report/model/page.ts'
import { percentile } from '../../src/report/panels/speed/times.ts'
import { exampleInput, periodOf, randomFrom, reading } from './example.ts'

describe('the nearest existing key', () => {
  const existing = [
    'index.html',
    'css/main.css',
    'js/app.js',
    'blog/s3-logs/index.html',
    'img/logo.svg',
    'img/hero.jpg',
    'img/team.jpg',
  ]
  const cases: [missing: string, nearest: string | null][] = [
    ['images/logo.svg', 'img/logo.svg'],
    ['js/ap.js', 'js/app.js'],
    ['blog/s3-log/index.html', 'blog/s3-logs/index.html'],
    ['css/old.css', 'css/main.css'],
    ['blog/s3-log', 'blog/s3-logs/index.html'],
    ['blog/s3-logs.html', 'blog/s3-logs/index.html'],
    ['blog/other.html', null],
    // Something got behind the name.
    ['css/main.csss.css', 'css/main.css'],
    ['css/main.css)', 'css/main.css'],
    ['js/app.js/../x', 'js/app.js'],
    ['index.htmls.html', 'index.html'],
    ['img/logos/new.svg', null],
    ['img/old.jpg', null],
    ['nothing/like/it.pdf', null],
    ['wp-login.php', null],
    ['x'.repeat(8000), null],
  ]
  for (const [missing, nearest] of cases)
    it(missing.slice(0, 40), () => expect(nearestKey(missing, existing)).toBe(nearest))
})

it('edits are those of the plain table', () => {
  const plain = (a: string, b: string): number => {
    if (a === '' || b === '') return a.length + b.length
    const [x, y] = [a.slice(1), b.slice(1)]
    return a[0] === b[0] ? plain(x, y) : 1 + Math.min(plain(x, b), plain(a, y), plain(x, y))
  }
  const random = randomFrom(11)
  const word = (): string =>
    Array.from({ length: Math.floor(random() * 7) }, () => 'abc'[Math.floor(random() * 3)]).join('')
  for (let turn = 0; turn < 300; turn++) {
    const [a, b, most] = [word(), word(), 1 + Math.floor(random() * 6)]
    expect([a, b, most, editsBetween(a, b, most)]).toEqual([
      a,
      b,
      most,
      Math.min(most, plain(a, b)),
    ])
  }
})

describe('missing keys', () => {
  const missing = (key: string, count: number, site = '-', referrer = '-') =>
    reading('2026-11-05', 1, {
      key,
      count,
      site,
      referrer,
      status: '404',
      errorCode: 'NoSuchKey',
      bytes: 0,
      size: 0,
    })
  const input = exampleInput()
  if (input.kind === 'index') throw new Error('a period')
  const day = parseDay('2026-11-05')
  const period = periodOf(day, day, [
    reading('2026-11-05', 1, { count: 5000 }),
    missing('old.css', 7, 'www.example.com', 'https://www.example.com/a'),
    missing('old.css', 2, 'other.example', 'https://other.example/b'),
    missing('old.css', 1),
    missing('wp-login.php', 50),
    missing('.env', 5),
    missing('shop.php', 3, 'www.example.com', 'https://www.example.com/a'),
  ])
  const found = missingKeysOf(pageOf({ ...input, period, previous: null, periods: [] }, period))
  const cases: [key: string, own: number, foreign: number, unlinked: number, isScan: boolean][] = [
    ['old.css', 7, 2, 1, false],
    ['wp-login.php', 0, 0, 50, true],
    ['.env', 0, 0, 5, true],
    // Even a scanned name is a broken link when one's own page has it.
    ['shop.php', 3, 0, 0, false],
  ]
  for (const [key, own, foreign, unlinked, isScan] of cases)
    it(key, () =>
      expect(found).toContainEqual({
        key,
        own,
        foreign,
        unlinked,
        isScan,
        requests: own + foreign + unlinked,
      }),
    )
})

describe('percentiles of classes', () => {
  const cases: [classes: [number, number][], share: number, bound: number | null][] = [
    [[], 0.5, null],
    [[[10, 1]], 0.5, 10],
    [
      [
        [50, 1],
        [10, 1],
      ],
      0.5,
      10,
    ],
    [
      [
        [10, 90],
        [20, 9],
        [1000, 1],
      ],
      0.9,
      10,
    ],
    [
      [
        [10, 90],
        [20, 9],
        [1000, 1],
      ],
      0.99,
      20,
    ],
    [
      [
        [10, 0],
        [20, 1],
      ],
      0,
      20,
    ],
    [
      [
        [10, 1],
        [Number.POSITIVE_INFINITY, 9],
      ],
      0.9,
      Number.POSITIVE_INFINITY,
    ],
  ]
  for (const [classes, share, bound] of cases)
    it(`${JSON.stringify(classes)} at ${share}`, () =>
      expect(percentile(classes, share)).toBe(bound))
})
