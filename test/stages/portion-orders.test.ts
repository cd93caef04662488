import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDeliveryDay } from '../../src/calendar/day.ts'
import { portionOrders } from '../../src/stages/steps/portion-orders.ts'
import type { DayOrder } from '../../src/state/jobs.ts'
import { planPortions } from '../../src/workers/portions.ts'
import { tries } from '../tries.ts'

const day = parseDeliveryDay('2026-11-24')
const GB = 1024 ** 3
const objectOf = (name: string, size: number) => ({
  key: `2026-11-24-${name}`,
  etag: `etag of ${name}`,
  size,
  lastModified: 0,
})
const orderOf = (...fetch: ReturnType<typeof objectOf>[]): DayOrder => ({
  source: 'www',
  day,
  fetch,
  retried: fetch.slice(-1).map(({ key }) => key),
  leave: ['gone'],
})
const keys = ({ fetch }: DayOrder): string => fetch.map(({ key }) => key.slice(-1)).join('')

describe('the portions of a day', () => {
  it('are those that one machine counts, by the order of their keys', () => {
    const order = orderOf(...['c', 'a', 'd', 'b'].map((name) => objectOf(name, 5)))
    const portions = portionOrders(order, 'keys', 10)
    expect(portions.map(keys)).toEqual(['ab', 'cd'])
    expect(portions.map(({ portion }) => portion)).toMatchObject([
      { at: 0, of: 2, ranges: 1 },
      { at: 1, of: 2, ranges: 1 },
    ])
    expect(portions.map(({ retried, leave }) => [retried, leave])).toEqual([
      [['2026-11-24-b'], []],
      [[], []],
    ])
  })

  it('are none of a day that one portion holds', () => {
    const order = orderOf(objectOf('a', 500), objectOf('b', 1))
    expect(portionOrders(order, 'keys', 1000)).toEqual([order])
    expect(portionOrders(orderOf(objectOf('a', 500)), 'keys', 10)).toHaveLength(1)
  })

  it('have more files of hashes, the more they are', () => {
    const [one] = portionOrders(orderOf(objectOf('a', 8 * GB), objectOf('b', 9 * GB)), 'keys')
    expect(one?.portion?.ranges).toBe(3)
    const [most] = portionOrders(orderOf(objectOf('a', 1), objectOf('b', 9000 * GB)), 'keys')
    expect(most?.portion?.ranges).toBe(256)
  })

  it('are named by what they are to count, and by what their hashes are made with', () => {
    const [a, b] = [objectOf('a', 5), objectOf('b', 5)]
    const ids = (order: DayOrder, hashKeys = 'keys') =>
      portionOrders(order, hashKeys, 5).map(({ portion }) => portion?.id)
    const known = ids(orderOf(a, b))
    expect(new Set(known).size).toBe(2)
    expect(ids(orderOf(b, a))).toEqual(known)
    expect(ids(orderOf(a, { ...b, etag: 'another' }))[0]).toBe(known[0])
    expect(ids(orderOf(a, { ...b, etag: 'another' }))[1]).not.toBe(known[1])
    expect(ids(orderOf(a, b), 'other keys')[0]).not.toBe(known[0])
  })

  it('have each log object once, whatever their sizes', () => {
    const sizes = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(sizes, (some) => {
        const objects = some.map((size, at) => objectOf(String(at).padStart(2, '0'), size))
        const portions = portionOrders(orderOf(...objects.toReversed()), 'keys', 40)
        if (portions.length > 1) expect(portions.flatMap(({ fetch }) => fetch)).toEqual(objects)
        expect(portions).toHaveLength(planPortions(objects, 40).length)
      }),
      { numRuns: tries(100) },
    )
  })
})
