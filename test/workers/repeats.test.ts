/** Lists of hashes that are compared range by range: the same as all at once. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { identitiesIn, identityFiles, listsInCommon } from '../../src/workers/repeats.ts'
import { tries } from '../tries.ts'

/** Few distinct ones, in all ranges. */
const hash = fc.nat({ max: 400 }).map((n) => BigInt.asUintN(64, BigInt(n) * 0x9e3779b97f4a7c15n))
const lists = fc.array(fc.uniqueArray(hash, { maxLength: 30 }), { minLength: 1, maxLength: 8 })

it('finds the same lists in common in any number of ranges', () => {
  fc.assert(
    fc.property(lists, fc.integer({ min: 1, max: 256 }), (some, ranges) => {
      const made = () => some.map((list) => BigUint64Array.from(list))
      const files = made().map((list) => identityFiles(list, ranges))
      const found = new Set<number>()
      for (let range = 0; range < ranges; range++) {
        const ofRange = files.map((ofList) => identitiesIn(ofList[range] ?? new Uint8Array()))
        for (const at of listsInCommon(ofRange)) found.add(at)
      }
      const inCommon = some.flatMap((list, at) =>
        list.some((one) => some.some((other, i) => i !== at && other.includes(one))) ? at : [],
      )
      expect([...found].sort((a, b) => a - b)).toEqual(inCommon)
      expect(listsInCommon(made())).toEqual(inCommon)
    }),
    { numRuns: tries(200) },
  )
})

it('keeps each hash once, and all files of no hashes are empty', () => {
  const list = BigUint64Array.from([0n, 1n, 2n ** 64n - 1n, 2n ** 63n])
  const files = identityFiles(list, 256)
  expect(files.flatMap((file) => [...identitiesIn(file)])).toEqual([
    0n,
    1n,
    2n ** 63n,
    2n ** 64n - 1n,
  ])
  expect(files.filter(({ length }) => length > 0)).toHaveLength(3)
  expect(identityFiles(new BigUint64Array(0), 2).map(({ length }) => length)).toEqual([0, 0])
})
