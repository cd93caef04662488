import { describe, expect, it } from 'vitest'
import { parseDay } from '../../src/calendar/day.ts'
import { edgesOf, type Totals } from '../../src/count/summary/summary.ts'
import type { ColumnName } from '../../src/count/tables/tables.ts'
import { costOf, dayCost, movesCost, rowCost } from '../../src/report/model/cost.ts'
import { moneyOf, pricesOf, stepsCost, wordOf } from '../../src/report/model/prices.ts'
import type { AwsRegions } from '../../src/rollup/rollup.ts'

const virginia = pricesOf('us-east-1')
const GB = 1e9

describe('egress by steps', () => {
  const cases: [bytes: number, dollars: number][] = [
    [0, 0],
    [GB, 0.09],
    [10_000 * GB, 900],
    [10_001 * GB, 900.085],
    [50_000 * GB, 900 + 40_000 * 0.085],
    [200_000 * GB, 900 + 40_000 * 0.085 + 100_000 * 0.07 + 50_000 * 0.05],
  ]
  for (const [bytes, dollars] of cases)
    it(`${bytes / GB} GB`, () => expect(stepsCost(bytes, virginia.egress)).toBeCloseTo(dollars, 6))
})

const none = {
  billedReads: 0,
  billedWrites: 0,
  billedBytes: 0,
  awsBytes: 0,
  transitionsToIA: 0,
  transitionsToInstant: 0,
  transitionsToGlacier: 0,
  transitionsToDeepArchive: 0,
  edges: edgesOf(() => 0),
}
const day = (name: string, billedBytes: number, more: Partial<Totals> = {}) => ({
  day: parseDay(name),
  totals: { ...none, billedBytes, ...more },
})
const row =
  (columns: Partial<Record<ColumnName, number>>) =>
  (column: ColumnName): number =>
    columns[column] ?? 0

describe('the cost of days', () => {
  it('adds requests by class and bytes', () => {
    const days = [day('2026-11-01', 10 * GB, { billedReads: 1_000_000, billedWrites: 10_000 })]
    const cost = costOf(days, [], virginia)
    expect(cost).toMatchObject({ total: 1.35, requests: 0.45, egress: 0.9, perGB: 0.09 })
  })
  it('takes the steps by calendar month', () => {
    const days = [day('2026-10-31', 10_000 * GB), day('2026-11-01', 10_000 * GB)]
    expect(costOf(days, [], virginia).egress).toBe(1800)
  })
  it('days add up to the period, also over steps', () => {
    const days = [
      day('2026-11-01', 30_000 * GB, { billedReads: 5, transitionsToGlacier: 2000 }),
      day('2026-11-02', 7 * GB, { billedReads: 100_000, billedWrites: 3, awsBytes: 2 * GB }),
    ]
    const cost = costOf(days, [['us-east-1', 2 * GB]], virginia)
    const sum = days.reduce((total, { totals }) => total + dayCost(totals, cost, virginia), 0)
    expect(sum).toBeCloseTo(cost.total, 4)
  })
  it('nothing costs nothing, and a row is still worth its price', () => {
    const cost = costOf([], [], virginia)
    expect(cost.total).toBe(0)
    expect(rowCost(row({ requests: 1000, bytes: GB }), cost, virginia)).toBe(0.0904)
  })
  it('a row of writes costs what writes do, and what is billed to nobody costs nothing', () => {
    const cost = costOf([], [], virginia)
    expect(rowCost(row({ requests: 1000, writes: 1000 }), cost, virginia)).toBe(0.005)
    const free = row({ requests: 1000, unbilled: 1000, bytes: GB, unbilledBytes: GB })
    expect(rowCost(free, cost, virginia)).toBe(0)
  })
  it('lifecycle moves cost by the thousand and by class', () => {
    const moves = { transitionsToIA: 1000, transitionsToInstant: 1000, transitionsToGlacier: 1000 }
    const days = [day('2026-11-01', 0, { ...moves, transitionsToDeepArchive: 1000 })]
    expect(costOf(days, [], virginia).total).toBeCloseTo(0.01 + 0.02 + 0.03 + 0.05, 9)
    expect(movesCost('S3.TRANSITION.OBJECT', 1000, virginia)).toBe(0.03)
    expect(movesCost('S3.EXPIRE.OBJECT', 1000, virginia)).toBe(0)
  })
})

describe('bytes to regions of AWS', () => {
  const days = [day('2026-11-01', 4 * GB, { awsBytes: 3 * GB })]
  const cases: [name: string, regions: AwsRegions, dollars: number][] = [
    ['all stayed in the bucket’s', [['us-east-1', 3 * GB]], 0.09],
    ['none did: as dear as those to the internet', [['eu-west-1', 3 * GB]], 0.36],
    ['some did', [['us-east-1', 2 * GB], ['eu-west-1', GB]], 0.18], // biome-ignore format: a row
    ['it is no longer known of some', [['us-east-1', 2 * GB], ['', GB]], 0.18], // biome-ignore format: a row
  ]
  for (const [name, regions, dollars] of cases)
    it(name, () => expect(costOf(days, regions, virginia).total).toBeCloseTo(dollars, 6))
})

describe('the least it may cost', () => {
  const cases: [name: string, days: ReturnType<typeof day>[], least: number, region: string][] = [
    ['nothing of the bytes below the free GB', [day('2026-11-01', 15.8 * GB)], 0, 'us-east-1'],
    ['the requests all the same', [day('2026-11-01', GB, { billedReads: 1e6 })], 0.4, 'us-east-1'],
    ['what is above', [day('2026-11-01', 150 * GB)], 4.5, 'us-east-1'],
    [
      'of each month its own',
      [day('2026-10-31', 150 * GB), day('2026-11-01', 90 * GB)],
      4.5,
      'us-east-1',
    ],
    ['GovCloud gives nothing', [day('2026-11-01', 10 * GB)], 1.55, 'us-gov-west-1'],
  ]
  for (const [name, days, least, region] of cases)
    it(name, () => {
      const cost = costOf(days, [], pricesOf(region))
      expect(cost.least).toBeCloseTo(least, 6)
      expect(cost.total).toBeGreaterThanOrEqual(cost.least)
    })
  it('with the owner’s own free GB', () => {
    const cost = costOf([day('2026-11-01', 15 * GB)], [], pricesOf('us-east-1', { freeGB: 5 }))
    expect(cost).toMatchObject({ total: 1.35, least: 0.9 })
  })
})

/** Every region of AWS in 2026 that it bills in dollars. */
const regions =
  `us-east-1 us-east-2 us-west-1 us-west-2 us-gov-east-1 us-gov-west-1 ca-central-1 ca-west-1 mx-central-1
  sa-east-1 eu-central-1 eu-central-2 eu-west-1 eu-west-2 eu-west-3 eu-north-1 eu-south-1 eu-south-2
  af-south-1 me-south-1 me-central-1 il-central-1 ap-northeast-1 ap-northeast-2 ap-northeast-3
  ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7
  ap-south-1 ap-south-2 ap-east-1 ap-east-2`.split(/\s+/)

describe('prices', () => {
  for (const region of regions)
    it(`of ${region} are listed, dated, rise nowhere from step to step, and end without a limit`, () => {
      const { egress, asOf, basis, isOwn } = pricesOf(region)
      expect({ basis, isOwn }).toEqual({ basis: 'listed', isOwn: false })
      expect(asOf).toMatch(/^\d{4}-\d{2}$/)
      expect(egress.map(({ perGB }) => perGB)).toEqual(
        egress.map(({ perGB }) => perGB).toSorted((a, b) => b - a),
      )
      expect(egress.at(-1)?.upTo).toBe(Number.POSITIVE_INFINITY)
    })
  it('of Cape Town are its own', () => {
    expect(stepsCost(1000 * GB, pricesOf('af-south-1').egress)).toBeCloseTo(154, 6)
  })
  it('of a region that is not listed are the dearest of all', () => {
    const dearest = pricesOf('mars-north-1')
    expect(dearest).toMatchObject({ region: 'mars-north-1', basis: 'dearest', currency: 'USD' })
    for (const region of regions) {
      const one = pricesOf(region)
      expect(dearest.thousandReads).toBeGreaterThanOrEqual(one.thousandReads)
      expect(dearest.thousandWrites).toBeGreaterThanOrEqual(one.thousandWrites)
      for (const [name, price] of Object.entries(one.thousandTransitions))
        expect(dearest.thousandTransitions[name as 'transitionsToIA']).toBeGreaterThanOrEqual(price)
      for (const gigabytes of [1, 20_000, 100_000, 400_000])
        expect(stepsCost(gigabytes * GB, dearest.egress)).toBeGreaterThanOrEqual(
          stepsCost(gigabytes * GB, one.egress),
        )
    }
  })
  it('are not known where AWS bills in another currency', () => {
    for (const region of ['cn-north-1', 'cn-northwest-1', 'eusc-de-east-1']) {
      const prices = pricesOf(region)
      expect([prices.basis, moneyOf(prices), wordOf(prices)]).toEqual(['unknown', null, 'unknown'])
    }
  })
  it('are the owner’s own where given', () => {
    const egress = [{ upTo: Number.POSITIVE_INFINITY, perGB: 0.02 }]
    const prices = pricesOf('us-east-1', { egress })
    expect(stepsCost(5 * GB, prices.egress)).toBeCloseTo(0.1)
    expect(wordOf(prices)).toBe('own')
    const yuan = { currency: 'CNY', egress, thousandReads: 1, thousandWrites: 2 }
    const chinese = pricesOf('cn-north-1', yuan)
    expect([wordOf(chinese), moneyOf(chinese)]).toEqual(['own', 'CNY'])
    expect(Object.values(chinese.thousandTransitions)).toEqual([0, 0, 0, 0])
    expect(wordOf(pricesOf('us-east-1', { freeGB: 10, asOf: '2026-01' }))).toBe('listed')
  })
})
