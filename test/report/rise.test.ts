import { describe, expect, it } from 'vitest'
import { addDays, parseDay } from '../../src/calendar/day.ts'
import { riseOf } from '../../src/report/facts/rise.ts'

const first = parseDay('2026-11-01')
const week = [9, 10, 11, 10, 9, 4, 3]

describe('the day from which values stand higher', () => {
  const cases: [name: string, values: number[], at: number | null][] = [
    ['a step', [1, 1, 1, 1, 5, 5, 5, 5], 4],
    ['a step between days that differ', [8, 12, 9, 11, 40, 46, 38, 44], 4],
    ['from nothing', [0, 0, 0, 0, 0, 3, 3, 3], 5],
    ['a step on top of weeks', [...week, ...week, ...week.map((value) => value * 3)], 14],
    ['a slow rise begins about its middle', [1, 2, 3, 4, 5, 6, 7, 8], 4],
    ['weeks alone', [...week, ...week, ...week, ...week], null],
    ['a single high day', [2, 2, 2, 2, 9, 2, 2, 2, 2], null],
    ['a fall', [5, 5, 5, 1, 1, 1], null],
    ['a step too low to speak of', [10, 10, 10, 13, 13, 13], null],
    ['nothing', [0, 0, 0], null],
    ['one day', [7], null],
    ['no day', [], null],
  ]
  for (const [name, values, at] of cases)
    it(name, () => {
      const days = values.map((value, day) => ({ day: addDays(first, day), value }))
      expect(riseOf(days)).toBe(at === null ? null : addDays(first, at))
    })
})
