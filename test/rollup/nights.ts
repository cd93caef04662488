/** Periods of a few records, as nights deliver them. */
import { type Day, parseDay } from '../../src/calendar/day.ts'
import { makeCounter } from '../../src/count/counter/counter.ts'
import { NameBook } from '../../src/count/counter/dictionaries.ts'
import { decodeSummary, encodeSummary } from '../../src/count/summary/encode.ts'
import type { DayCounts, Summary } from '../../src/count/summary/summary.ts'
import { tables } from '../../src/count/tables/tables.ts'
import { openPlaces } from '../../src/naming/addresses.ts'
import { makeNaming } from '../../src/naming/naming.ts'
import { buildPeriod, type Period } from '../../src/rollup/rollup.ts'
import { makeHandOver, plainRow, type Row } from '../count/records.ts'

const book = new NameBook(
  makeNaming('masked', openPlaces({ countries: undefined, networks: undefined })),
  { timeZone: 'UTC', clientAddresses: 'masked', exclude: [] },
)
const handOver = makeHandOver()

/** What one night delivered. */
export function delivered(rows: readonly Partial<Row>[]): Summary {
  const counter = makeCounter(book)
  const whole = rows.map((row) => ({ ...plainRow, ...row }))
  handOver(whole, 1000, (records, values) => counter.count(records, values))
  const counted = counter.summary({ objects: 1, objectBytes: 9, duplicates: 0, malformed: {} })
  return decodeSummary(encodeSummary(counted))
}

const november = ['2026-11-01', '2026-11-30'] as const

export function periodOf(
  nights: readonly Summary[],
  site: readonly string[] = [],
  [from, to]: readonly [from: string, to: string] = november,
): Period {
  const days = new Map<Day, DayCounts[]>()
  for (const { days: counted } of nights)
    for (const [day, counts] of counted) days.set(day, [...(days.get(day) ?? []), counts])
  return buildPeriod(parseDay(from), parseDay(to), days, new Map(), null, tables, site)
}

export const on = (day: number, hour = 12): Pick<Row, 'time'> => ({
  time: Date.UTC(2026, 10, day, hour) / 1000,
})
export const who = (number: number): Pick<Row, 'address'> => ({
  address: `198.51.${number >> 8}.${number & 255}`,
})
export const page = { key: 'index.html' }
export const at = (site: string): Pick<Row, 'referrer'> => ({ referrer: `https://${site}/page` })

/** As a release counted that did not tell visitors one by one. */
export function countedBefore({ log, days }: Summary): Summary {
  return { log, days: new Map([...days].map(([day, counts]) => [day, oldCounts(counts)])) }
}

function oldCounts({ totals, hours, visitors, tables, ...counts }: DayCounts): DayCounts {
  const { unhashed, firstRecord, lastRecord } = counts
  return {
    ...{ totals, hours, visitors, tables, unhashed, firstRecord, lastRecord },
    visitorRows: null,
    cube: null,
    unhashedEmbedded: 0,
    lacking: ['visitors.rows'],
  }
}
