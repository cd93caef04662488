import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hashesThatRepeat } from '../../../src/columns/counting/repeats.ts'

/** Plainly. */
function repeated(lists: readonly BigUint64Array[]): bigint[] {
  const counts = new Map<bigint, number>()
  for (const hash of lists.flatMap((list) => [...list]))
    counts.set(hash, (counts.get(hash) ?? 0) + 1)
  return [...counts].filter(([, count]) => count > 1).map(([hash]) => hash)
}

const sorted = (hashes: Iterable<bigint>) => [...hashes].sort((a, b) => (a < b ? -1 : 1))

const rows: [name: string, lists: bigint[][], repeated: bigint[]][] = [
  ['no list', [], []],
  ['empty lists', [[], []], []],
  ['zeros', [[0n], [0n]], [0n]],
  ['the same in one list', [[5n, 7n, 5n]], [5n]],
  ['one half alone the same', [[(1n << 32n) | 9n], [(2n << 32n) | 9n, 1n << 32n]], []],
  [
    'the largest, three times',
    [[2n ** 64n - 1n], [2n ** 64n - 1n], [2n ** 64n - 1n]],
    [2n ** 64n - 1n],
  ],
]
it.each(rows)('of %s', (_, lists, expected) => {
  expect(sorted(hashesThatRepeat(lists.map((list) => BigUint64Array.from(list))))).toEqual(expected)
})

it('finds what a map finds, in many buckets', () => {
  const hash = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n })
  fc.assert(
    fc.property(fc.array(hash, { maxLength: 20 }), fc.nat(9000), (again, count) => {
      const many = BigUint64Array.from({ length: count }, () => randomBytes(8).readBigUInt64LE())
      const lists = [
        many,
        BigUint64Array.from([...again, ...many.slice(-3)]),
        BigUint64Array.from(again),
      ]
      expect(sorted(hashesThatRepeat(lists))).toEqual(sorted(repeated(lists)))
    }),
    { numRuns: 30 },
  )
})
