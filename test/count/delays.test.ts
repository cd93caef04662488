import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Delays } from '../../src/count/summary/delays.ts'
import { makeHandOver, plainRow } from './records.ts'

const at = (text: string): number => Date.parse(`2026-11-${text}Z`) / 1000

/** Delays of requests at these times, in a log object delivered then. */
function delaysOf(delivered: number, times: readonly number[]) {
  const delays = new Delays()
  const rows = times.map((time) => ({ ...plainRow, time }))
  makeHandOver()(rows, 1000, (records) => delays.add(records, delivered))
  return delays.counted()
}

it.each<[name: string, delivered: string, request: string, days: number, hours: number | null]>([
  ['twenty minutes, over midnight', '22T00:10:00', '21T23:50:00', 0, 0],
  ['an hour to the second', '22T10:00:00', '22T09:00:00', 0, 1],
  ['a second less', '22T10:00:00', '22T09:00:01', 0, 0],
  ['a day less a second', '22T10:00:00', '21T10:00:01', 0, 23],
  ['a day', '22T10:00:00', '21T10:00:00', 1, null],
  ['nine days', '22T10:00:00', '13T09:00:00', 9, null],
  ['as many as there are', '22T10:00:00', '01T00:00:00', 10, null],
  ['older than its record', '22T10:00:00', '22T10:30:00', 0, 0],
])('%s', (_, delivered, request, days, hours) => {
  const { delays, delayHours } = delaysOf(at(delivered), [at(request)])
  expect([delays.indexOf(1), delays.reduce((sum, one) => sum + one, 0)]).toEqual([days, 1])
  expect(delayHours).toHaveLength(24)
  expect(delayHours.indexOf(1)).toBe(hours ?? -1)
})

it('of many records are those of each', () => {
  const some = fc.array(fc.integer({ min: -7200, max: 20 * 86_400 }), { maxLength: 40 })
  fc.assert(
    fc.property(some, (ages) => {
      const delivered = at('22T10:00:00')
      const together = delaysOf(
        delivered,
        ages.map((age) => delivered - age),
      )
      const hours = ages.map((age) => Math.max(0, Math.floor(age / 3600)))
      const count = (is: (hour: number) => boolean): number => hours.filter(is).length
      expect(together.delayHours).toEqual(
        Array.from({ length: 24 }, (_, hour) => count((one) => one === hour)),
      )
      expect(together.delays).toEqual(
        Array.from({ length: 11 }, (_, day) =>
          count((one) => Math.min(10, Math.floor(one / 24)) === day),
        ),
      )
    }),
  )
})
