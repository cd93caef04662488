import { describe, expect, it } from 'vitest'
import { type Neighbours, neighboursOf } from '../../src/sync/neighbours.ts'

const DATE = '2026-11-22-05-31-07-D0C1E2F3A4B5C6D7'
const parted = (prefix: string) => `${prefix}123456789012/eu-central-1/www/2026/11/22/${DATE}`

const cases: [name: string, prefix: string, keys: string[], seen: Neighbours | undefined][] = [
  ['nothing', 'www', [], undefined],
  [
    'the simple layout without a slash',
    'www',
    [`www${DATE}`, `www2026-11-23-00-00-00-A`],
    undefined,
  ],
  ['with a dash', 'access-', [`access-${DATE}`], undefined],
  ['the partitioned layout without a slash', 'www', [parted('www'), parted('www')], undefined],
  ['two layouts', 'www', [parted('www'), `www${DATE}`], undefined],
  ['only what its slash was left out of', 'www', [`www/${DATE}`, parted('www/')], undefined],
  ['a slash at its end', 'www/', [`www/${DATE}`, `www/old/${DATE}`], undefined],
  ['a whole bucket', '', [`a/${DATE}`, `b/${DATE}`], undefined],
  ['a part of the date', 'www/2026-1', [`www/${DATE}`, 'www/2026-12-01-00-00-00-A'], undefined],
  [
    'a part of a folder of dates',
    'www/2026/1',
    ['www/2026/10/01/2026-10-01-00-00-00-A', 'www/2026/11/01/2026-11-01-00-00-00-A'],
    undefined,
  ],
  ['names without dates', 'www', ['www.log', 'www-internal.log'], undefined],
  [
    'a folder beside its own',
    'www',
    [`www/${DATE}`, `www-internal/${DATE}`],
    { own: 'www/', others: ['www-internal/'] },
  ],
  [
    'a folder beside the simple layout',
    'www',
    [`www${DATE}`, `www-internal/${DATE}`],
    { own: 'www', others: ['www-internal/'] },
  ],
  [
    'a folder, its own partitioned',
    'logs',
    [parted('logs/'), parted('logs-old/')],
    { own: 'logs/', others: ['logs-old/'] },
  ],
  [
    'the simple layout of another',
    'www',
    [`www${DATE}`, `www-internal-${DATE}`],
    { own: 'www', others: ['www-internal-'] },
  ],
  [
    'names without dates in a folder',
    'www',
    [`www/${DATE}`, 'www-notes/readme'],
    { own: 'www/', others: ['www-notes/'] },
  ],
  [
    'several, none of that name',
    'www',
    [`www2/${DATE}`, `www1/${DATE}`],
    { own: undefined, others: ['www1/', 'www2/'] },
  ],
]

describe('the neighbours that a prefix takes in', () => {
  for (const [name, prefix, keys, seen] of cases)
    it(name, () =>
      expect(
        neighboursOf(
          prefix,
          keys.map((key) => ({ key })),
        ),
      ).toEqual(seen),
    )
})
