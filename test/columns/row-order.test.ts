import { array, assert, nat, property, uniqueArray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allRows, orderAtRest } from '../../src/columns/row-order.ts'

/** The slow witness: by hash, then by name. */
function check(hashes: readonly number[]): void {
  const names = hashes.map((_, at) => `${(at * 7919) % 1009}`)
  const order = orderAtRest(Uint32Array.from(hashes), (a, b) => names[a]! < names[b]!)
  const plain = [...hashes.keys()].sort(
    (a, b) => hashes[a]! - hashes[b]! || (names[a]! < names[b]! ? -1 : 1),
  )
  expect([...order]).toEqual(plain)
}

describe('rows at rest are in the order of their hashes', () => {
  const most = 2 ** 32 - 1
  const cases: [what: string, hashes: number[]][] = [
    ['none', []],
    ['one', [7]],
    ['the smallest and the largest hash', [most, 0, most - 1, 1]],
    ['all of one hash, by name', Array.from({ length: 50 }, () => most)],
    ['some of one hash', [3, 1, 3, 2, 1, 3]],
  ]
  for (const [what, hashes] of cases) it(what, () => check(hashes))
  it('any', () => {
    assert(property(array(nat(9)), check))
    assert(property(uniqueArray(nat({ max: most })), check))
  })

  it('more rows than fit beside their hashes in one number', () => {
    const count = 2 ** 21 + 2
    const hashes = allRows(count).reverse()
    hashes[1] = hashes[0]!
    const order = orderAtRest(hashes, (a, b) => a > b)
    expect(order.subarray(-3)).toEqual(Uint32Array.of(2, 1, 0))
    expect(order[0]).toBe(count - 1)
  })
})
