/** Which log objects of one source tell what those of another do. */
import { describe, expect, it } from 'vitest'
import { parseDeliveryDay } from '../../src/calendar/day.ts'
import { type Held, toldTwice } from '../../src/stages/steps/told-twice.ts'
import { deliveryDayOf } from '../../src/sync/objects.ts'

const E1 = 'E1MADEUPTEST01'
const E2 = 'E2MADEUPTEST02'
const key = (subject: string, hour: string, unique = '0123abcd'): string =>
  `${subject}.2026-11-${hour}.${unique}.gz`
const at = (hour: string): number => Date.parse(`2026-11-${hour.replace('-', 'T')}:00:00Z`) / 1000

/** A source that holds log objects; `counts` are days of which it has nothing else. */
function source(
  prefix: string,
  keys: readonly string[],
  counts: readonly string[] = [],
  state = 'here',
): Held {
  const of = (one: string) => deliveryDayOf({ key: one, lastModified: 0 })
  return {
    source: { kind: 's3', bucket: 'my-logs', prefix },
    objects: (day) => new Map(keys.filter((one) => of(one) === day).map((one) => [one, { state }])),
    index: () =>
      [...counts.map(parseDeliveryDay), ...new Set(keys.map(of))].map((deliveryDay) => ({
        deliveryDay,
      })),
  }
}

const cases: [
  name: string,
  first: Held,
  second: Held,
  of: 1 | 2,
  listed: string[],
  left: string[],
][] = [
  [
    'an hour that the other holds',
    source('a/', [key(E1, '22-05')]),
    source('b/', []),
    2,
    [key(E1, '22-05', 'b'), key(E1, '22-06')],
    [key(E1, '22-05', 'b')],
  ],
  [
    'also of the first, where the second has counted it',
    source('a/', []),
    source('b/', [key(E1, '22-05')]),
    1,
    [key(E1, '22-05')],
    [key(E1, '22-05')],
  ],
  [
    'not of another distribution',
    source('a/', [key(E2, '22-05')]),
    source('b/', []),
    2,
    [key(E1, '22-05')],
    [],
  ],
  [
    'not of an hour that it has counted itself',
    source('a/', [key(E1, '22-05')]),
    source('b/', [key(E1, '22-05', 'b')]),
    2,
    [key(E1, '22-05', 'c')],
    [],
  ],
  [
    'not what the other has lost',
    source('a/', [key(E1, '22-05')], [], 'missing'),
    source('b/', []),
    2,
    [key(E1, '22-05')],
    [],
  ],
  [
    'of the last days what the first may still tell',
    source('a/', [key(E1, '27-05')]),
    source('b/', []),
    2,
    [key(E1, '28-05')],
    [key(E1, '28-05')],
  ],
  [
    'not of the first',
    source('a/', []),
    source('b/', [key(E1, '27-05')]),
    1,
    [key(E1, '28-05')],
    [],
  ],
  [
    'not where the first has been silent',
    source('a/', [key(E1, '24-05')]),
    source('b/', []),
    2,
    [key(E1, '28-05')],
    [],
  ],
  [
    'not of days that have long passed',
    source('a/', [key(E1, '25-05')]),
    source('b/', []),
    2,
    [key(E1, '25-06')],
    [],
  ],
  [
    'a day of which the other has only counts',
    source('a/', [key(E1, '22-05')], ['2026-11-10']),
    source('b/', []),
    2,
    [key(E1, '10-05'), key(E2, '10-05')],
    [key(E1, '10-05')],
  ],
  [
    'nothing whose key names no distribution',
    source('a/', ['2026-11-22-05-31-07-D0C1E2F3A4B5C6D7']),
    source('b/', []),
    2,
    ['2026-11-22-05-31-07-D0C1E2F3A4B5C6D7'],
    [],
  ],
]

describe('left out is', () => {
  for (const [name, first, second, of, listed, left] of cases)
    it(name, () => {
      const all = [first, second]
      const objects = listed.map((one) => ({ key: one, size: 1, etag: 'e', lastModified: 0 }))
      const found = toldTwice(all[of - 1] as Held, all, objects, at('28-12'))
      expect(found.flatMap(({ keys }) => [...keys])).toEqual(left)
      for (const { by } of found) expect(by).toBe(all[2 - of]?.source)
    })

  it('nothing where there is one source', () => {
    const alone = source('a/', [key(E1, '22-05')])
    const listed = [{ key: key(E1, '22-05'), size: 1, etag: 'e', lastModified: 0 }]
    expect(toldTwice(alone, [alone], listed, at('28-12'))).toEqual([])
  })
})
