import { describe, expect, it } from 'vitest'
import { type Evidence, isReadingRefused, isTelling } from '../../src/sync/fetch/doubt.ts'
import type { LogObject } from '../../src/sync/objects.ts'
import { RefusedError } from '../../src/sync/refusal.ts'
import { BIG_BODY } from '../../src/sync/store.ts'

const objectOf = (key: string, size = 1): LogObject => ({ key, etag: 'e', size, lastModified: 0 })
const denied = new RefusedError({ status: 403, code: 'AccessDenied', message: '' })
const archived = new RefusedError({ status: 403, code: 'InvalidObjectState', message: '' })
const rest = Array.from({ length: 100 }, (_, i) => objectOf(`r${i}`))
const witness = objectOf('w')

/** What each key answers; all others are denied. */
type Answers = Readonly<Record<string, 'body' | 'vanished' | Error>>

const cases: [what: string, Evidence, Answers, isRefused: boolean, asked: string[]][] = [
  [
    'nothing comes, and it is likely',
    { rest, witness: undefined, isLikely: true },
    {},
    true,
    ['r0', 'r25', 'r50', 'r75'],
  ],
  [
    'one of the others comes',
    { rest, witness: undefined, isLikely: true },
    { r50: 'body' },
    false,
    ['r0', 'r25', 'r50'],
  ],
  [
    'nothing comes, and it is not likely',
    { rest, witness: undefined, isLikely: false },
    {},
    false,
    ['r0', 'r25', 'r50', 'r75'],
  ],
  ['what was had before is refused', { rest: [], witness, isLikely: false }, {}, true, ['w']],
  ['what was had before comes', { rest, witness, isLikely: true }, { w: 'body' }, false, ['w']],
  [
    'what was had before is archived now',
    { rest: [], witness, isLikely: false },
    { w: archived },
    false,
    ['w'],
  ],
  [
    'what was had before is gone',
    { rest: [], witness, isLikely: false },
    { w: 'vanished' },
    false,
    ['w'],
  ],
  [
    'the others are too big to try',
    { rest: [objectOf('b', BIG_BODY + 1)], witness: undefined, isLikely: true },
    {},
    true,
    [],
  ],
  ['there are no others', { rest: [], witness: undefined, isLikely: true }, {}, true, []],
]

describe('a doubt whether anything may be read', () => {
  for (const [what, evidence, answers, isRefused, asked] of cases)
    it(`${isRefused ? 'holds' : 'does not hold'} where ${what}`, async () => {
      const gets: string[] = []
      const found = await isReadingRefused(evidence, async ({ key }) => {
        gets.push(key)
        const answer = answers[key] ?? denied
        if (answer instanceof Error) throw answer
        return { kind: answer }
      })
      expect([found, gets]).toEqual([isRefused, asked])
    })

  const object = objectOf('a')
  const telling: [what: string, error: RefusedError | undefined, retried: string[], boolean][] = [
    ['a fresh refusal', denied, [], true],
    ['one that was refused before', denied, ['a'], false],
    ['an archived one', archived, [], false],
  ]
  for (const [what, error, retried, expected] of telling)
    it(`is ${expected ? '' : 'not '}raised by ${what}`, () => {
      expect(isTelling({ object, why: '', error }, new Set(retried))).toBe(expected)
    })
})
