import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { addDays, parseDay } from '../../src/calendar/day.ts'
import { decodePeriod, encodePeriod } from '../../src/rollup/encode.ts'
import { buildPeriod, mergePeriods } from '../../src/rollup/rollup.ts'
import { counted } from '../report/demo.ts'
import { type Lines, logOf } from '../report/pipeline.ts'

/** What rows that take most had on each day. */
const first = parseDay('2026-10-01')
const days = Array.from({ length: 90 }, (_, at) => addDays(first, at))
const sites = Array.from({ length: 60 }, (_, at) => `s${at}.net`)
/** Many small sites, and one that takes much of two objects on every tenth day. */
const lines = days.flatMap((day, at): Lines[] => [
  { day, key: 'a.png', bytes: 10 + (at % 60), referrer: `https://${sites[at % 60]}/` },
  ...(at % 10 === 0
    ? ['x.mp4', 'y.mp4'].map((key) => ({ day, key, bytes: 1e6, referrer: 'https://leech.net/' }))
    : []),
])
const { summary, log } = counted([logOf(lines)])
const all = new Map([...summary.days].map(([day, counts]) => [day, [counts]]))
const span = (from: number, to: number) =>
  buildPeriod(addDays(first, from), addDays(first, to), all, new Map([[first, [log]]]))
const rowOf = ({ daily }: ReturnType<typeof span>, table: string, name: string) =>
  daily.tables[table]?.rows.find((row) => row.name === name)

describe('rows by day', () => {
  const month = span(0, 29)
  it('tell each day of what takes most, of pairs by their first part', () => {
    expect(month.daily.days).toEqual(days.slice(0, 30))
    const bytes = rowOf(month, 'hotlinks', 'leech.net')?.bytes ?? []
    expect([...bytes]).toEqual(days.slice(0, 30).map((_, at) => (at % 10 === 0 ? 2e6 : 0)))
  })
  it('are the tables’ sums', () => {
    const { names, columns } = month.tables.keys
    for (const { name, requests } of month.daily.tables.keys?.rows ?? [])
      expect(requests.reduce((a, b) => a + b, 0)).toBe(columns.requests?.[names.indexOf(name)])
  })
  it('say whether all names are among them', () => {
    expect(month.daily.tables.keys?.isWhole).toBe(true)
    expect(span(0, 59).daily.tables.hotlinks?.isWhole).toBe(false)
    expect(span(0, 59).daily.tables.hotlinks?.rows.length).toBeLessThanOrEqual(32)
  })
  it('come back as they were written', () =>
    expect(decodePeriod(encodePeriod(month)).daily).toEqual(month.daily))
  it('are read as they were written before bytes in vain were among them', () => {
    const kept = decodePeriod(
      readFileSync(new URL('kept/period-without-wasted-bytes', import.meta.url)),
    )
    const [film] = kept.daily.tables.keys?.rows.filter(({ name }) => name === 'film.mp4') ?? []
    expect([...(film?.bytes ?? [])]).toEqual([2000, 2000, 2000, 2000])
    expect([...(film?.requests ?? [])]).toEqual([2, 2, 2, 2])
  })
  it('of months that are added up: the last days, and who is known in each', () => {
    const merged = mergePeriods([span(0, 29), span(30, 59), span(60, 89)])
    expect(merged.daily.days).toEqual(days.slice(-62))
    expect(rowOf(merged, 'hotlinks', 'leech.net')?.bytes.reduce((a, b) => a + b, 0)).toBe(12e6)
    expect(merged.daily).toEqual({
      ...span(0, 89).daily,
      tables: { ...span(0, 89).daily.tables, hotlinks: merged.daily.tables.hotlinks },
    })
  })
})
