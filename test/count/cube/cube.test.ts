import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAt } from '../../../src/calendar/day.ts'
import { makeCounter } from '../../../src/count/counter/counter.ts'
import { NameBook } from '../../../src/count/counter/dictionaries.ts'
import { type Cube, cubeMeasures } from '../../../src/count/cube/cube.ts'
import { FEWEST_ROWS, foldedCube } from '../../../src/count/cube/fold.ts'
import {
  cubeOfStored,
  MOST_CUBE_ROWS,
  mergedCubes,
  type StoredCube,
  storedOfCube,
} from '../../../src/count/cube/stored.ts'
import { uniteCubes } from '../../../src/count/cube/unite.ts'
import { decodeSummary, encodeSummary } from '../../../src/count/summary/encode.ts'
import { mergeSummaries } from '../../../src/count/summary/merge.ts'
import type { Summary } from '../../../src/count/summary/summary.ts'
import { makeNaming } from '../../../src/naming/naming.ts'
import { anyRow, makeHandOver, plainRow, type Row } from '../records.ts'
import { cubeOfRows, cubePlainly, inOrder, plainRows } from './twin.ts'

const countries = ['DE', 'US', 'unknown', 'FR']
const byLast = (address: string): number => Number(address.split(/[.:]/).at(-1)) || 0
const naming = makeNaming('masked', {
  country: (address) => countries[byLast(address) % 4] ?? '',
  network: (address) => `AS${byLast(address) % 97} Net`,
})
const settings = { timeZone: 'UTC', clientAddresses: 'masked', exclude: [] } as const
const day = dayAt(20_779)

function counted(rows: readonly Row[], run = 1000, hidden = false): Summary {
  const counting = hidden ? ({ ...settings, clientAddresses: 'hidden' } as const) : settings
  const counter = makeCounter(new NameBook(naming, counting))
  const handOver = makeHandOver()
  handOver(rows, run, (records, values) => counter.count(records, values))
  return counter.summary({ objects: 1, objectBytes: 0, duplicates: 0, malformed: {} })
}

function cubeOf(summary: Summary): StoredCube {
  const [counts] = summary.days.values()
  if (counts === undefined || counts.cube === null) throw new Error('No cube was counted')
  return counts.cube
}

const sameDay = anyRow.map((row) => ({ ...row, time: plainRow.time }))

/** Numbers from 0 to 1 that are the same each time. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** So many records of which hardly any two are alike, some names of which are met often. */
function manyRows(count: number, seed = 1): Row[] {
  const next = numbers(seed)
  const some = (of: number): number => Math.floor(of * next() ** 3)
  const agents = [
    plainRow.agent,
    'curl/8.5.0',
    'Mozilla/5.0 (compatible; Googlebot/2.1)',
    'GPTBot/1.2',
  ]
  return Array.from({ length: count }, () => ({
    ...plainRow,
    key: `o${some(3000)}.bin`,
    referrer: next() < 0.3 ? '-' : `https://site${some(400)}.example/`,
    address: `203.0.${some(200)}.${some(250)}`,
    agent: some(3) === 0 ? (agents[some(4)] ?? '') : `tool${some(300)}/1.0`,
    status: ['200', '206', '304', '404', '503'][some(5)] ?? '200',
    cache: ['-', 'hit', 'missed', 'aborted'][some(4)] ?? '-',
    sourceRegion: some(9) === 8 ? 'eu-west-1' : '-',
    bytesSent: some(2) === 0 ? 1000 : some(100_000),
  }))
}

function totalsOf({ measures: sums }: Pick<Cube, 'measures'>): number[] {
  return cubeMeasures.map((measure) => sums[measure].reduce((sum, more) => sum + more, 0))
}

describe('the cube of a day', () => {
  it('is what its slow twin counts, however the records come', () => {
    fc.assert(
      fc.property(
        fc.array(sameDay, { minLength: 1, maxLength: 80 }),
        fc.integer({ min: 1, max: 90 }),
        (rows, run) => {
          const summary = counted(rows, run)
          const [found] = summary.days.keys()
          const cube = cubeOfStored(day, cubeOf(summary))
          const twin = cubePlainly(rows, naming)
          expect(inOrder(plainRows(cube))).toEqual(inOrder(twin))
          expect(cube).toEqual(cubeOfRows(day, twin))
          expect(found).toBeDefined()
        },
      ),
      { numRuns: 60 },
    )
  })

  it('folds as cubes that are united are folded, and loses nothing', () => {
    const rows = manyRows(9000)
    const whole = cubeOfRows(day, cubePlainly(rows, naming))
    expect(whole.rows).toBeGreaterThan(MOST_CUBE_ROWS)
    const cube = cubeOfStored(day, cubeOf(counted(rows)))
    expect(cube.rows).toBeLessThanOrEqual(MOST_CUBE_ROWS)
    expect(plainRows(cube)).toEqual(plainRows(foldedCube(whole, MOST_CUBE_ROWS)))
    expect(totalsOf(cube)).toEqual(totalsOf(whole))
  })

  it('is the same in whatever order and runs the records come', () => {
    const rows = manyRows(6000, 7)
    const other = [...rows].reverse()
    const encoded = encodeSummary(counted(rows, 1000))
    expect(Buffer.compare(encodeSummary(counted(other, 77)), encoded)).toBe(0)
  })

  it('tells no network where addresses are hidden', () => {
    const { names } = cubeOfStored(day, cubeOf(counted(manyRows(100), 1000, true)))
    expect(names.network).toEqual([''])
    expect(names.country.length).toBeGreaterThan(1)
  })

  it('of people tells networks only that take much', () => {
    const from = (last: number, count: number): Row[] =>
      new Array<Row>(count).fill({ ...plainRow, address: `203.0.113.${last}` })
    const rows = [
      ...from(1, 90),
      ...from(2, 1),
      { ...plainRow, address: '203.0.113.3', agent: 'curl/8' },
    ]
    const { names } = cubeOfStored(day, cubeOf(counted(rows)))
    expect(names.network).toEqual(['', 'AS1 Net', 'AS3 Net'])
  })

  it('reads back what it wrote', () => {
    const summary = counted(manyRows(6000, 3))
    const read = decodeSummary(encodeSummary(summary))
    expect(cubeOf(read)).toEqual(cubeOf(summary))
  })
})

describe('cubes add up', () => {
  it('in any order and by any cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(sameDay, { minLength: 1, maxLength: 20 }), {
          minLength: 2,
          maxLength: 4,
        }),
        (parts) => {
          const cubes = parts.map((rows) => cubeOfRows(day, cubePlainly(rows, naming)))
          const united = uniteCubes(cubes)
          expect(uniteCubes([...cubes].reverse())).toEqual(united)
          const [first, ...rest] = cubes
          expect(uniteCubes([first!, uniteCubes(rest)])).toEqual(united)
          expect(totalsOf(united)).toEqual(
            totalsOf({
              measures: Object.fromEntries(
                cubeMeasures.map((of) => [
                  of,
                  Float64Array.from(cubes, (one) => totalsOf(one)[cubeMeasures.indexOf(of)]!),
                ]),
              ) as Cube['measures'],
            }),
          )
        },
      ),
      { numRuns: 40 },
    )
  })

  it('of several days, each for itself', () => {
    const one = cubeOfRows(day, cubePlainly(manyRows(200), naming))
    const other = cubeOfRows(dayAt(20_778), cubePlainly(manyRows(200, 5), naming))
    const united = uniteCubes([one, other])
    expect(united.days).toEqual(['2026-11-21', day])
    expect(plainRows(united)).toEqual([...plainRows(other), ...plainRows(one)])
  })

  it('of shards, within the bound', () => {
    const parts = [manyRows(5000, 11), manyRows(5000, 12)].map((rows) => counted(rows))
    const merged = mergeSummaries(parts)
    const cube = cubeOf(merged)
    expect(cube.rows).toBeLessThanOrEqual(MOST_CUBE_ROWS)
    const sums = parts.map((part) => totalsOf(cubeOf(part)))
    expect(totalsOf(cube)).toEqual(cubeMeasures.map((_, at) => sums[0]![at]! + sums[1]![at]!))
    expect(mergedCubes([cubeOf(parts[1]!), cubeOf(parts[0]!)])).toEqual(cube)
  })

  it('and are not known where a part was not counted', () => {
    const summary = counted(manyRows(10))
    const [[of, counts] = []] = summary.days
    const before: Summary = { ...summary, days: new Map([[of!, { ...counts!, cube: null }]]) }
    expect([...mergeSummaries([summary, before]).days.values()][0]!.cube).toBeNull()
    expect([...decodeSummary(encodeSummary(before)).days.values()][0]!.cube).toBeNull()
  })

  it('come back from rest as they were', () => {
    const cube = foldedCube(cubeOfRows(day, cubePlainly(manyRows(6000), naming)), 300)
    expect(cubeOfStored(day, storedOfCube(cube))).toEqual(cube)
  })
})

describe('folding', () => {
  const whole = cubeOfRows(day, cubePlainly(manyRows(4000, 21), naming))

  it.each([FEWEST_ROWS, 64, 500, 2000])('to %i rows keeps every total, kind and status', (most) => {
    const folded = foldedCube(whole, most)
    expect(folded.rows).toBeLessThanOrEqual(most)
    const byKind = (cube: Cube): Record<string, number> => {
      const sums: Record<string, number> = {}
      for (const { names, requests } of plainRows(cube)) {
        const key = `${names[4]?.split('\0')[0]} ${names[5]}`
        sums[key] = (sums[key] ?? 0) + requests
      }
      return sums
    }
    expect(byKind(folded)).toEqual(byKind(whole))
    expect(totalsOf(folded)).toEqual(totalsOf(whole))
    expect(foldedCube(folded, most)).toBe(folded)
  })

  it('keeps names that all rows of one have in common', () => {
    const rows = manyRows(500, 3).map((row) => ({ ...row, address: '203.0.113.5' }))
    const folded = foldedCube(cubeOfRows(day, cubePlainly(rows, naming)), FEWEST_ROWS)
    expect(folded.names.country).toEqual(['US'])
    expect(folded.codes.country.every((code) => code === 1)).toBe(true)
    expect(folded.codes.object.some((code) => code === 0)).toBe(true)
  })

  it('refuses a bound that may not hold', () => {
    expect(() => foldedCube(whole, FEWEST_ROWS - 1)).toThrow('cannot be folded')
  })
})
