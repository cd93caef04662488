import { describe, expect, it } from 'vitest'
import { costOf, dayCost, egressCost, rowCost } from '../../src/report/cost.ts'
import { DEFAULT_REGION, pricesOf } from '../../src/report/prices.ts'
import type { Day } from '../../src/summary/summary.ts'

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
    it(`${bytes / GB} GB`, () => expect(egressCost(bytes, virginia)).toBeCloseTo(dollars, 6))
})

const day = (name: string, billedBytes: number, billedReads = 0, billedWrites = 0) => ({
  day: name as Day,
  totals: { billedBytes, billedReads, billedWrites },
})

describe('the cost of days', () => {
  it('adds requests by class and bytes', () => {
    const cost = costOf([day('2026-11-01', 10 * GB, 1_000_000, 10_000)], virginia)
    expect(cost).toMatchObject({ total: 1.35, requests: 0.45, egress: 0.9, perGB: 0.09 })
  })
  it('takes the steps by calendar month', () => {
    const days = [day('2026-10-31', 10_000 * GB), day('2026-11-01', 10_000 * GB)]
    expect(costOf(days, virginia).egress).toBe(1800)
  })
  it('days add up to the period, also over steps', () => {
    const days = [day('2026-11-01', 30_000 * GB, 5), day('2026-11-02', 7 * GB, 100_000, 3)]
    const cost = costOf(days, virginia)
    const sum = days.reduce((total, { totals }) => total + dayCost(totals, cost, virginia), 0)
    expect(sum).toBeCloseTo(cost.total, 4)
  })
  it('nothing costs nothing, and a row is still worth its price', () => {
    const cost = costOf([], virginia)
    expect(cost.total).toBe(0)
    expect(rowCost(1000, GB, cost, virginia)).toBe(0.0904)
  })
})

describe('prices', () => {
  it('are dated, rise nowhere from step to step, and end without a limit', () => {
    for (const region of [
      'us-east-1',
      'eu-central-1',
      'ap-south-1',
      'ap-southeast-3',
      'sa-east-1',
    ]) {
      const { egress, asOf } = pricesOf(region)
      expect(asOf).toMatch(/^\d{4}-\d{2}$/)
      expect(egress.map(({ perGB }) => perGB)).toEqual(
        egress.map(({ perGB }) => perGB).toSorted((a, b) => b - a),
      )
      expect(egress.at(-1)?.upTo).toBe(Number.POSITIVE_INFINITY)
    }
  })
  it('of an unknown region are those of the default, and say so', () => {
    expect(pricesOf('mars-north-1').region).toBe(DEFAULT_REGION)
  })
  it('can be overridden', () => {
    const egress = [{ upTo: Number.POSITIVE_INFINITY, perGB: 0.02 }]
    expect(egressCost(5 * GB, pricesOf('us-east-1', { egress }))).toBeCloseTo(0.1)
  })
})
