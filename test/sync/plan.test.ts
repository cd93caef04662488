import { describe, expect, it } from 'vitest'
import { type DeliveryDay, parseDeliveryDay } from '../../src/calendar/day.ts'
import type { LogObject } from '../../src/sync/objects.ts'
import { type HeldObject, type Holdings, planSync, planWholeDays } from '../../src/sync/plan.ts'

/** `<day of November>/<name>`, `~` for a key without a date; then `=` and its ETag. */
function objectOf(text: string): LogObject {
  const [, date = '01', name = '', etag = ''] = /^(\d+)\/(.*)=(.*)$/.exec(text) ?? []
  const key = name.startsWith('~') ? name : `2026-11-${date}-05-31-07-${name}`
  return { key, etag, size: 10, lastModified: Date.parse(`2026-11-${date}T12:00:00Z`) / 1000 }
}

/** What is held, written the same way; behind the ETag ` counted` or ` missing`. */
function holdings(
  texts: string[],
  more: Partial<Record<'rebuild' | 'renew' | 'missing', string[]>>,
) {
  const days = new Map<DeliveryDay, Map<string, HeldObject>>()
  for (const text of texts) {
    const [name = '', state = 'here'] = text.split(' ')
    const object = objectOf(name)
    const day = dayNamed(name.slice(0, 2))
    const held = { etag: object.etag, state } as HeldObject
    days.set(day, (days.get(day) ?? new Map()).set(object.key, held))
  }
  const held: Holdings = {
    objects: (day) => days.get(day) ?? new Map(),
    daysOfUndated: (key) => [...days].flatMap(([day, objects]) => (objects.has(key) ? [day] : [])),
    rebuild: new Map(
      (more.rebuild ?? []).map((text) => {
        const [day = '', atLeast = 0] = text.split(' ')
        return [dayNamed(day), Number(atLeast)]
      }),
    ),
    renew: new Set((more.renew ?? []).map(dayNamed)),
    missing: new Set((more.missing ?? []).map(dayNamed)),
    isReached: (day) => day > '2026-11-01',
    refused: new Map(),
  }
  return held
}

const dayNamed = (date: string) => parseDeliveryDay(`2026-11-${date}`)
const short = (key: string) => key.replace('2026-11-', '').replace('-05-31-07-', '/')

interface Expected {
  fetch?: string[]
  counts?: [fresh: number, changed: number, again: number]
  leave?: string[]
  lost?: string[]
  keptAsIs?: string[]
}

const cases: [
  name: string,
  listed: string[],
  held: string[],
  more: Parameters<typeof holdings>[1],
  expected: Expected,
][] = [
  ['nothing at all', [], [], {}, {}],
  ['all is new', ['02/a=1', '02/b=1'], [], {}, { fetch: ['02/a', '02/b'], counts: [2, 0, 0] }],
  ['all is held', ['02/a=1'], ['02/a=1'], {}, {}],
  [
    'newest day first',
    ['02/a=1', '03/b=1'],
    [],
    {},
    { fetch: ['03/b', '02/a'], counts: [2, 0, 0] },
  ],
  ['another ETag', ['02/a=2'], ['02/a=1', '02/b=1'], {}, { fetch: ['02/a'], counts: [0, 1, 0] }],
  ['vanished objects stay', ['02/b=1'], ['02/a=1', '02/b=1'], {}, {}],
  [
    'a late one for a day let go',
    ['02/b=1'],
    ['02/a=1 counted'],
    {},
    { fetch: ['02/b'], counts: [1, 0, 0] },
  ],
  [
    'another ETag in a day let go: the whole day',
    ['02/a=2', '02/b=1'],
    ['02/a=1 counted', '02/b=1 counted'],
    {},
    { fetch: ['02/a', '02/b'], counts: [0, 1, 1] },
  ],
  [
    'another ETag in a day let go, of which one has vanished: it stands, but what is new comes',
    ['02/a=2', '02/c=1'],
    ['02/a=1 counted', '02/b=1 counted'],
    {},
    { fetch: ['02/c'], counts: [1, 0, 0], keptAsIs: ['02'] },
  ],
  [
    'a missing one',
    ['02/a=1', '02/b=1'],
    ['02/a=1 counted', '02/b=1 missing'],
    { missing: ['02'] },
    { fetch: ['02/b'], counts: [0, 0, 1] },
  ],
  [
    'a missing one that is gone',
    ['02/c=1'],
    ['02/a=1 missing'],
    { missing: ['02'] },
    { fetch: ['02/c'], counts: [1, 0, 0], lost: ['02/a'] },
  ],
  ['a missing one where we did not look', [], ['01/a=1 missing'], { missing: ['01'] }, {}],
  [
    'a day without a manifest',
    ['02/a=1', '02/b=1'],
    [],
    { rebuild: ['02 2'] },
    { fetch: ['02/a', '02/b'], counts: [2, 0, 0] },
  ],
  [
    'a day without a manifest whose log objects are gone',
    ['02/a=1'],
    [],
    { rebuild: ['02 2'] },
    { keptAsIs: ['02'] },
  ],
  [
    'a day that counts we know not what',
    ['02/a=1', '02/b=1'],
    ['02/a=1 missing', '02/b=1'],
    { rebuild: ['02'] },
    { fetch: ['02/a'], counts: [0, 0, 1] },
  ],
  [
    'other settings, all there',
    ['02/a=1'],
    ['02/a=1 counted'],
    { renew: ['02'] },
    { fetch: ['02/a'], counts: [0, 0, 1] },
  ],
  [
    'other settings, some gone',
    ['02/a=1'],
    ['02/a=1 counted', '02/b=1 counted'],
    { renew: ['02'] },
    { keptAsIs: ['02'] },
  ],
  ['other settings, all gone', [], ['02/a=1 counted'], { renew: ['02'] }, { keptAsIs: ['02'] }],
  ['no date, held', ['02/~a=1'], ['02/~a=1'], {}, {}],
  [
    'no date, written again another day',
    ['03/~a=2'],
    ['02/~a=1', '02/b=1'],
    {},
    { fetch: ['~a'], counts: [0, 1, 0], leave: ['02/~a'] },
  ],
  [
    'no date, written again, its old day let go and vanished',
    ['03/~a=2'],
    ['02/~a=1 counted', '02/b=1 counted'],
    {},
    { keptAsIs: ['02'] },
  ],
  [
    'no date, held twice by a killed run',
    ['03/~a=2'],
    ['02/~a=1', '03/~a=2'],
    {},
    { leave: ['02/~a'] },
  ],
]

describe('what a run has to do', () => {
  for (const [name, listed, held, more, expected] of cases) {
    it(name, () => {
      const plan = planSync({ objects: listed.map(objectOf) }, holdings(held, more))
      const places = (all: typeof plan.leave) =>
        all.map(({ day, key }) => (key.startsWith('~') ? `${day.slice(-2)}/${key}` : short(key)))
      expect({
        fetch: plan.fetch.map(({ key }) => short(key)),
        counts: [plan.fresh, plan.changed, plan.again],
        leave: places(plan.leave),
        lost: places(plan.lost),
        keptAsIs: plan.keptAsIs.map((day) => day.slice(-2)),
      }).toEqual({ fetch: [], counts: [0, 0, 0], leave: [], lost: [], keptAsIs: [], ...expected })
      expect(plan.bytes).toBe(10 * plan.fetch.length)
    })
  }
})

describe('what a run has to do that reads days whole', () => {
  const rows: typeof cases = [
    ['nothing where all is held', ['02/a=1'], ['02/a=1 counted'], {}, {}],
    [
      'a day that is new',
      ['02/a=1', '02/b=1'],
      [],
      {},
      { fetch: ['02/a', '02/b'], counts: [2, 0, 0] },
    ],
    [
      'a day that has grown, with what is counted of it',
      ['02/a=1', '02/b=1', '03/c=1'],
      ['02/a=1 counted', '03/c=1 counted'],
      {},
      { fetch: ['02/a', '02/b'], counts: [1, 0, 1] },
    ],
    [
      'what is new alone, where the records of the others are at hand',
      ['02/a=1', '02/b=1'],
      ['02/a=1'],
      {},
      { fetch: ['02/b'], counts: [1, 0, 0] },
    ],
    [
      'what is new alone, where the others are not listed any more',
      ['02/b=1', '03/c=1', '03/d=1'],
      ['02/a=1 counted', '03/c=1 counted'],
      {},
      { fetch: ['03/c', '03/d', '02/b'], counts: [2, 0, 1] },
    ],
  ]
  for (const [name, listed, held, more, expected] of rows)
    it(name, () => {
      const plan = planWholeDays({ objects: listed.map(objectOf) }, holdings(held, more))
      expect({
        fetch: plan.fetch.map(({ key }) => short(key)),
        counts: [plan.fresh, plan.changed, plan.again],
        keptAsIs: plan.keptAsIs,
      }).toEqual({ fetch: [], counts: [0, 0, 0], keptAsIs: [], ...expected })
    })
})
