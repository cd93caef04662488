import { describe, expect, it } from 'vitest'
import type { EdgeUse } from '../../src/count/summary/summary.ts'
import {
  airportOf,
  type PriceRegion,
  placeOfAirport,
  priceRegionOf,
  priceRegions,
} from '../../src/naming/edges.ts'
import { type MonthOfUse, planUse } from '../../src/report/model/cloudfront-plans.ts'
import { cloudFrontCost } from '../../src/report/model/cloudfront-prices.ts'

const nothing: EdgeUse = { bytes: 0, http: 0, https: 0 }
function month(use: Partial<Record<PriceRegion, Partial<EdgeUse>>>, name = '2026-11'): MonthOfUse {
  const all = priceRegions.map((region) => [region, { ...nothing, ...use[region] }])
  return { month: name, use: Object.fromEntries(all) as MonthOfUse['use'] }
}

describe('an edge', () => {
  const cases: [edge: string, airport: string, city: string | undefined, region: PriceRegion][] = [
    ['LAX1', 'LAX', 'Los Angeles', 'northAmerica'],
    ['LAX50-P2', 'LAX', 'Los Angeles', 'northAmerica'],
    ['YTO50-C1', 'YTO', 'Toronto', 'northAmerica'],
    ['QRO51-P1', 'QRO', 'Querétaro', 'northAmerica'],
    ['SOF50-P2', 'SOF', 'Sofia', 'europe'],
    ['IST50-P1', 'IST', 'Istanbul', 'europe'],
    ['TLV50-C1', 'TLV', 'Tel Aviv', 'europe'],
    ['LOS50-P1', 'LOS', 'Lagos', 'africa'],
    ['DXB52-P1', 'DXB', 'Dubai', 'africa'],
    ['GRU3-C1', 'GRU', 'São Paulo', 'southAmerica'],
    ['NRT57-P3', 'NRT', 'Tokyo', 'japan'],
    ['AKL50-C1', 'AKL', 'Auckland', 'australia'],
    ['SEA900-P1', 'SEA', 'Seattle', 'northAmerica'],
    ['SGN50-P1', 'SGN', 'Ho Chi Minh City', 'asia'],
    ['BOM78-P5', 'BOM', 'Mumbai', 'india'],
    ['XXQ1-P1', 'XXQ', undefined, 'other'],
    ['edge7', 'unknown', undefined, 'other'],
    ['LAXX1', 'unknown', undefined, 'other'],
    ['-', '-', undefined, 'other'],
  ]
  it.each(cases)('%s is at %s', (edge, airport, city, region) => {
    expect(airportOf(edge)).toBe(airport)
    expect(placeOfAirport(airport)?.city).toBe(city)
    expect(priceRegionOf(airport)).toBe(region)
  })
})

describe('pay as you go', () => {
  const TB = 1e12
  const cases: [name: string, months: MonthOfUse[], total: number, least: number][] = [
    ['nothing', [], 0, 0],
    ['a TB in Europe is free', [month({ europe: { bytes: TB } })], 85, 0],
    [
      'and in each month',
      [month({ europe: { bytes: TB } }), month({ europe: { bytes: TB } }, '2026-12')],
      170,
      0,
    ],
    ['two of them', [month({ europe: { bytes: 2 * TB } })], 170, 85],
    ['the first step', [month({ india: { bytes: 10 * TB } })], 1090, 981],
    ['steps', [month({ northAmerica: { bytes: 60 * TB } })], 850 + 3200 + 600, 850 + 3200 + 540],
    [
      'steps are each region’s',
      [month({ northAmerica: { bytes: 10 * TB }, europe: { bytes: 10 * TB } })],
      1700,
      1615,
    ],
    [
      'what is free is taken off where it is dearest',
      [month({ northAmerica: { bytes: TB }, asia: { bytes: TB } })],
      205,
      85,
    ],
    ['requests', [month({ southAmerica: { https: 1e6, http: 1e6 } })], 3.8, 0],
    ['more than are free', [month({ northAmerica: { https: 12e6 } })], 12, 2],
    [
      'a place nobody knows is the dearest',
      [month({ other: { bytes: TB, https: 1e6 } })],
      122.2,
      0,
    ],
  ]
  it.each(cases)('%s', (_, months, total, least) => {
    const cost = cloudFrontCost(months)
    expect([cost.total, cost.least]).toEqual([total, least])
    const sum = Object.values(cost.regions).reduce((a, b) => a + b, 0)
    expect(sum).toBeCloseTo(total, 6)
  })
  it('beyond all steps', () => {
    const [most, more] = [6e15, 7e15].map(
      (bytes) => cloudFrontCost([month({ europe: { bytes } })]).total,
    )
    expect((more ?? 0) - (most ?? 0)).toBeCloseTo(0.02 * 1e6, 3)
  })
})

describe('a flat rate', () => {
  const some = [
    month({ asia: { bytes: 5e12, https: 4e6, http: 1e6 } }),
    month({ asia: { bytes: 1e12 } }, '2026-12'),
  ]
  it('tells what its fullest month took of it', () => {
    expect(planUse('pro', some)).toEqual({
      ...{ month: '2026-11', monthly: 15, bytes: 50e12, requests: 10e6 },
      ...{ bytesShare: 0.1, requestsShare: 0.5 },
    })
    expect(planUse('free', some)).toMatchObject({ bytesShare: 50, requestsShare: 5 })
  })
  it('is none on pay-as-you-go, and of nothing', () => {
    expect(planUse('pay-as-you-go', some)).toBeNull()
    expect(planUse('business', [])).toBeNull()
  })
})
