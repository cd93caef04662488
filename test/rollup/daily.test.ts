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
  it('have the bytes of reads that broke off, of the objects that lost most by them', () => {
    const objects = Array.from({ length: 40 }, (_, at) => ({ key: `${at}.zip`, bytes: 5000 + at }))
    const read = days.slice(0, 3).flatMap((day): Lines[] => [
      ...objects.map((one): Lines => ({ day, count: 3, ...one })),
      // In all it takes less than any other, and most of that in vain.
      { day, key: 'film.mp4', bytes: 900, size: 9000 },
    ])
    const { summary, log } = counted([logOf(read)])
    const parts = new Map([...summary.days].map(([day, counts]) => [day, [counts]]))
    const period = buildPeriod(first, addDays(first, 2), parts, new Map([[first, [log]]]))
    const film = rowOf(period, 'keys', 'film.mp4')
    const sum =
      period.tables.keys.columns.wastedBytes?.[period.tables.keys.names.indexOf('film.mp4')]
    expect(sum).toBeGreaterThan(0)
    expect([...(film?.wastedBytes ?? [])]).toEqual(Array(3).fill((sum ?? 0) / 3))
    expect(rowOf(period, 'keys', '39.zip')?.wastedBytes).toEqual(new Float64Array(3))
    expect(decodePeriod(encodePeriod(period)).daily).toEqual(period.daily)
    expect(rowOf(mergePeriods([period]), 'keys', 'film.mp4')).toEqual(film)
  })
  it('have the requests of operations that failed', () => {
    const read = days.slice(0, 3).flatMap((day, at): Lines[] => [
      { day, count: 3 },
      { day, count: at, status: 404 },
    ])
    const { summary, log } = counted([logOf(read)])
    const parts = new Map([...summary.days].map(([day, counts]) => [day, [counts]]))
    const period = buildPeriod(first, addDays(first, 2), parts, new Map([[first, [log]]]))
    const { daily } = decodePeriod(encodePeriod(period))
    expect(daily).toEqual(period.daily)
    const reads = daily.tables.operations?.rows.find(({ name }) => name === 'REST.GET.OBJECT')
    expect([...(reads?.errors ?? [])]).toEqual([0, 1, 2])
    expect(daily.tables.keys?.rows.map(({ errors }) => errors)).toEqual([null])
  })
  it('do not know bytes in vain where one part of a sum did not count them', () => {
    const { days, tables } = month.daily
    const rows = tables.keys?.rows.map((row) => ({ ...row, wastedBytes: null })) ?? []
    const older = { ...month, daily: { days, tables: { keys: { rows, isWhole: true } } } }
    const sum = mergePeriods([older, span(30, 39)])
    expect(rowOf(sum, 'keys', 'a.png')?.requests.length).toBe(40)
    expect(sum.daily.tables.keys?.rows.map(({ wastedBytes }) => wastedBytes)).toEqual(
      sum.daily.tables.keys?.rows.map(() => null),
    )
    expect(decodePeriod(encodePeriod(sum)).daily).toEqual(sum.daily)
  })
  it('are read as they were written before bytes in vain were among them', () => {
    const kept = decodePeriod(
      readFileSync(new URL('kept/period-without-wasted-bytes', import.meta.url)),
    )
    const [film] = kept.daily.tables.keys?.rows.filter(({ name }) => name === 'film.mp4') ?? []
    expect([...(film?.bytes ?? [])]).toEqual([2000, 2000, 2000, 2000])
    expect(kept.daily.tables.keys?.rows.map(({ wastedBytes }) => wastedBytes)).toEqual([null, null])
    expect(kept.daily.tables.operations?.rows.map(({ errors }) => errors)).toEqual([null])
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
