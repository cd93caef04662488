/** The state of a delivery day, by itself: no disk. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  type DayKind,
  type DayNeed,
  type DayState,
  judge,
  needOf,
  next,
  takesCopy,
} from '../../src/mirror/day/day-state.ts'
import { dayOf, eventOf, kindOf, stepsOf, textOf } from './day-table.ts'

const text = readFileSync(path.join(import.meta.dirname, 'day-states.txt'), 'utf8')
const [, ...rows] = text
  .split('\n')
  .filter((line) => line.includes('|'))
  .map((line) => line.split('|').map((cell) => cell.trim()))

const kinds: readonly DayKind[] = [
  'nothing',
  'counts only',
  'coming',
  'uncounted',
  'counted',
  'let go',
  'grown',
  'missing',
  'doubtful',
]
const events = [...new Set(rows.map(([, , event = '']) => event))]

describe('what becomes of a day', () => {
  for (const [kind, given = '', event = '', then, kindThen, steps] of rows)
    it(`${kind} (${given}): ${event}`, () => {
      const before = dayOf(given)
      expect(kindOf(before)).toBe(kind)
      const { state, steps: taken } = next(before, eventOf(event, before))
      expect([textOf(state), kindOf(state), stepsOf(taken)]).toEqual([then, kindThen, steps])
      expect(textOf(before)).toBe(given)
    })

  it('is told for each kind of day and each event', () => {
    const told = new Set(rows.map(([kind, , event]) => `${kind}, ${event}`))
    const lacking = kinds.flatMap((kind) =>
      events.filter((event) => !told.has(`${kind}, ${event}`)),
    )
    expect(lacking).toEqual([])
    expect([events.length, told.size]).toEqual([14, 9 * 14])
  })

  it('is another kind for each reason there is', () => {
    expect(new Set(rows.map(([, , , , kindThen]) => kindThen))).toEqual(new Set(kinds))
  })
})

describe('what a day needs', () => {
  const cases: [kind: DayKind, same: DayNeed, code: DayNeed, settings: DayNeed][] = [
    ['nothing', 'nothing', 'nothing', 'nothing'],
    ['counts only', 'rebuild', 'rebuild', 'rebuild'],
    ['coming', 'rebuild', 'rebuild', 'rebuild'],
    ['uncounted', 'whole', 'whole', 'whole'],
    ['counted', 'nothing', 'whole', 'whole'],
    ['let go', 'nothing', 'nothing', 'renew'],
    ['grown', 'add', 'add', 'add'],
    ['missing', 'fetch', 'fetch', 'fetch'],
    ['doubtful', 'rebuild', 'rebuild', 'rebuild'],
  ]
  it.each(cases)('%s: %s, %s for other code and %s for other settings', (kind, ...needs) => {
    const made = ['the same', 'other code', 'other settings'] as const
    expect(made.map((one) => needOf(kind, one))).toEqual(needs)
  })
})

describe('records that were let go and are fetched again for other settings', () => {
  it('are not taken for counted ones when more come', () => {
    let state: DayState = dayOf('a- b- = a b')
    for (const event of ['a arrived', 'b arrived']) state = next(state, eventOf(event, state)).state
    expect([textOf(state), kindOf(state)]).toEqual(['a b = a b', 'counted'])
  })
})

describe('records that are read in place', () => {
  it('are gone where their file is no longer listed', () => {
    const isThere = (key: string): boolean => !key.endsWith('a')
    expect(judge(dayOf('a b = a b'), isThere).kind).toBe('let go')
    const { state } = next(dayOf('a b = a b'), eventOf('c arrived', dayOf('')), isThere)
    expect([textOf(state), judge(state, isThere).kind]).toEqual(['a- b- c = a b', 'grown'])
  })
})

describe('a copy', () => {
  it('of more is not taken where a key has no date: its log object may have moved to another day', () => {
    const state = dayOf('a = a')
    const undated = new Map([...state.entries].map(([, entry]) => ['l/access.log', entry]))
    expect(takesCopy(state, 2)).toBe(true)
    expect(takesCopy({ ...state, entries: undated }, 2)).toBe(false)
  })
})
