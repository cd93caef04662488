import { describe, expect, it } from 'vitest'
import { type DayKind, type DayNeed, needOf } from '../../src/mirror/day/day-state.ts'
import { type MadeBy, madeBy } from '../../src/mirror/day/made-by.ts'

const now = '["a1","b1","UTC","masked",[]]'

describe('what a summary was counted with is', () => {
  const cases: [then: string | undefined, made: MadeBy][] = [
    [now, 'the same'],
    ['["a2","b1","UTC","masked",[]]', 'other code'],
    ['["a1","b2","UTC","masked",[]]', 'other code'],
    // Of earlier releases, which had versions.
    ['[3,"2","UTC","masked",[]]', 'other code'],
    ['[3,"2","Europe/Paris","masked",[]]', 'other settings'],
    ['["a1","b1","UTC","masked",[["key","x"]]]', 'other settings'],
    ['["a1","b1","UTC","masked","","open"]', 'other settings'],
    [undefined, 'other settings'],
    ['', 'other settings'],
    ['[1]', 'other settings'],
    ['{"a":1}', 'other settings'],
  ]
  it.each(cases)('%s: %s', (then, made) => expect(madeBy(then, now)).toBe(made))
})

describe('a day that is', () => {
  const cases: [kind: DayKind, same: DayNeed, code: DayNeed, settings: DayNeed][] = [
    ['counted', 'nothing', 'whole', 'whole'],
    // Its records are gone: another code fetches nothing, and loses nothing.
    ['let go', 'nothing', 'nothing', 'renew'],
    ['grown', 'add', 'add', 'add'],
    ['uncounted', 'whole', 'whole', 'whole'],
    ['missing', 'fetch', 'fetch', 'fetch'],
  ]
  it.each(cases)(
    '%s needs, by the same, other code, other settings: %s, %s, %s',
    (kind, ...needs) =>
      expect(
        (['the same', 'other code', 'other settings'] as const).map((made) => needOf(kind, made)),
      ).toEqual(needs),
  )
})
