import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, parseDeliveryDay } from '../../src/calendar/day.ts'
import { cutShards, type DayLoad, longDays, weightOf } from '../../src/state/cut.ts'
import { tries } from '../tries.ts'

const first = parseDeliveryDay('2026-11-01')
const dayOf = (at: number, bytes: number, source = 'www'): DayLoad => ({
  source,
  day: addDays(first, at),
  objects: 0,
  bytes,
})
const sizes = (shards: readonly (readonly DayLoad[])[]) =>
  shards.map((shard) => shard.map(({ bytes }) => bytes))

describe('shards', () => {
  const rows: [name: string, bytes: number[], count: number, shards: number[][]][] = [
    ['none of nothing', [], 4, []],
    ['one of one day, whatever is asked for', [7], 16, [[7]]],
    ['one of all, the newest first', [1, 2, 3], 1, [[3, 2, 1]]],
    ['as many as days at most', [5, 5], 3, [[5], [5]]],
    [
      'of about the same size',
      [6, 1, 5, 2],
      2,
      [
        [1, 6],
        [2, 5],
      ],
    ],
    ['of which one huge day is one', [100, 1, 1, 1], 3, [[100], [1, 1], [1]]],
  ]
  for (const [name, bytes, count, wanted] of rows)
    it(name, () => {
      const days = bytes.map((size, at) => dayOf(at, size))
      expect(sizes(cutShards(days, count))).toEqual(wanted)
      expect(cutShards(days.toReversed(), count)).toEqual(cutShards(days, count))
    })

  it('have portions of a day in their order, the newest day first', () => {
    const portion = (at: number, bytes: number) => ({ ...dayOf(1, bytes), portion: { at } })
    const days = [dayOf(0, 3), portion(0, 5), portion(1, 5), portion(2, 1)]
    const shards = cutShards(days, 2)
    expect(cutShards(days.toReversed(), 2)).toEqual(shards)
    const named = shards.map((shard) =>
      shard.map((one) => ('portion' in one ? `portion ${one.portion.at}` : one.day)),
    )
    expect(named).toEqual([
      ['portion 0', '2026-11-01'],
      ['portion 2', 'portion 1'],
    ])
  })

  it('count requests, too: many small log objects take longer than few large ones', () => {
    const small = { ...dayOf(0, 1e6), objects: 1000 }
    const large = { ...dayOf(1, 100e6), objects: 1 }
    expect(weightOf(small)).toBeGreaterThan(weightOf(large))
  })

  it('have each day once, and none has more than a share and one day', () => {
    const loads = fc.array(fc.nat({ max: 1e9 }), { maxLength: 60 })
    fc.assert(
      fc.property(loads, fc.integer({ min: 1, max: 256 }), (bytes, count) => {
        const days = bytes.map((size, at) => dayOf(at >> 1, size, at % 2 === 0 ? 'a' : 'b'))
        const shards = cutShards(days, count)
        const key = ({ day, source }: DayLoad) => `${day} ${source}`
        expect(shards.flat().map(key).sort()).toEqual(days.map(key).sort())
        expect(shards.every((shard) => shard.length > 0)).toBe(true)
        const sum = (some: readonly DayLoad[]) => some.reduce((all, one) => all + one.bytes, 0)
        const longest = Math.max(0, ...bytes)
        for (const shard of shards)
          expect(sum(shard)).toBeLessThanOrEqual(sum(days) / count + longest)
      }),
      { numRuns: tries(200) },
    )
  })

  it('cannot be shorter than a day that is longer than a share, which is named', () => {
    const days = [dayOf(0, 100), dayOf(1, 10), dayOf(2, 10)]
    expect(longDays(days, 3).map(({ bytes }) => bytes)).toEqual([100])
    expect(longDays(days, 1)).toEqual([])
    expect(longDays([dayOf(0, 10), dayOf(1, 10)], 2)).toEqual([])
  })
})
