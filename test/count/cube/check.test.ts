import { describe, expect, it } from 'vitest'
import { arenaOf } from '../../../src/columns/string-arena.ts'
import { checkCube } from '../../../src/count/cube/check.ts'
import { MOST_CUBE_ROWS, type StoredCube } from '../../../src/count/cube/stored.ts'

const columns = (object: number[]) => ({
  object: Uint32Array.from(object),
  site: Uint32Array.of(1, 1),
  network: Uint32Array.of(1, 1),
  country: Uint32Array.of(2, 0),
  program: Uint32Array.of(4, 0),
  status: Uint32Array.of(2, 2),
  cache: Uint32Array.of(0, 31),
})
const sums = (requests: number[]) => ({
  requests: Float64Array.from(requests),
  bytes: Float64Array.of(10, 20),
  pageViews: new Float64Array(2),
  unbilled: new Float64Array(2),
  writes: new Float64Array(2),
  unbilledBytes: new Float64Array(2),
  awsBytes: new Float64Array(2),
})
const names = {
  object: arenaOf(['a', 'b']),
  site: arenaOf([]),
  network: arenaOf([]),
  country: arenaOf(['DE']),
  program: arenaOf(['people\0Firefox']),
}
const good: StoredCube = { rows: 2, names, codes: columns([1, 2]), measures: sums([3, 4]) }

describe('a cube that others can write', () => {
  it('is read where it is sound', () => {
    expect(checkCube(good, 7, 'the cube')).toBe(20)
    expect(checkCube(null, 7, 'the cube')).toBe(0)
  })

  it.each<[string, StoredCube, string]>([
    ['too many rows', { ...good, rows: MOST_CUBE_ROWS + 1 }, 'has 2049 rows'],
    ['no number of rows', { ...good, rows: -1 }, 'has -1 rows'],
    ['a code that has no name', { ...good, codes: columns([1, 3]) }, 'lacks names of object'],
    ['rows in no order', { ...good, codes: columns([2, 1]) }, 'in no order'],
    [
      'the same row twice',
      {
        ...good,
        codes: {
          ...columns([1, 1]),
          country: Uint32Array.of(2, 2),
          program: Uint32Array.of(4, 4),
          cache: Uint32Array.of(0, 0),
        },
      },
      'in no order',
    ],
    [
      'a class of status that is none',
      { ...good, codes: { ...good.codes, status: Uint32Array.of(7, 7) } },
      'lacks names of status',
    ],
    [
      'a column too short',
      { ...good, codes: { ...good.codes, site: Uint32Array.of(1) } },
      'does not have a site for each row',
    ],
    ['no sums', { ...good, measures: sums([3]) }, 'does not have requests for each row'],
    ['a sum below zero', { ...good, measures: sums([-1, 8]) }, 'holds -1'],
    ['a sum that is not whole', { ...good, measures: sums([0.5, 6.5]) }, 'holds 0.5'],
    [
      'a sum past what is exact',
      { ...good, measures: sums([3, 2 ** 53]) },
      'holds 9007199254740992',
    ],
    ['other reads than the day', { ...good, measures: sums([3, 5]) }, 'counts 8 reads of 7'],
    [
      'a program of no kind',
      { ...good, names: { ...names, program: arenaOf(['Firefox']) } },
      'is of no kind',
    ],
    [
      'names longer than told',
      {
        ...good,
        names: { ...names, country: { offsets: Uint32Array.of(0, 5), text: Buffer.from('DE') } },
      },
      'not as long as told',
    ],
  ])('is refused with %s', (_, cube, why) => {
    expect(() => checkCube(cube, 7, 'the cube')).toThrow(why)
  })
})
