import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type DemoOptions, makeDemoLogs } from '../../demo/logs.ts'
import { addDays, type Day, parseDay } from '../../src/calendar/day.ts'
import { makeCounter } from '../../src/count/counter/counter.ts'
import { NameBook } from '../../src/count/counter/dictionaries.ts'
import type { DayCounts, LogCounts, Summary } from '../../src/count/summary/summary.ts'
import { makeReader } from '../../src/formats/reader.ts'
import { openPlaces } from '../../src/naming/addresses.ts'
import { makeNaming } from '../../src/naming/naming.ts'
import { entryOf, type PageInput, type ReportSettings } from '../../src/report/model/page.ts'
import { en } from '../../src/report/words/en.ts'
import { decodePeriod, encodePeriod } from '../../src/rollup/encode.ts'
import { buildPeriod, type Period } from '../../src/rollup/rollup.ts'
import { exampleSettings, headOf } from './example.ts'

const home = join(import.meta.dirname, '..', '..')
/** The site of the demo (`npm start`), counted at once and without a store. */
export function demoInputs(
  options: Partial<DemoOptions> = {},
  more: Partial<ReportSettings> = {},
): PageInput[] {
  const { objects, edgeObjects } = makeDemoLogs(options)
  const edgeLogs = edgeObjects.map(({ body }) => gunzipSync(body).toString('latin1'))
  const { summary, log } = counted([...objects.map(({ body }) => body), ...edgeLogs])
  const all = [...summary.days.keys()].sort()
  const [first, last] = [all[0], all.at(-1)]
  if (first === undefined || last === undefined) throw new Error('the demo has days')
  const span = (from: Day, to: Day): Period => {
    const days = new Map<Day, DayCounts[]>()
    for (const [day, counts] of summary.days) if (from <= day && day <= to) days.set(day, [counts])
    return decodePeriod(encodePeriod(buildPeriod(from, to, days, new Map([[to, [log]]]), null)))
  }
  const settings = {
    ...exampleSettings,
    title: 'www.example.com, a demo',
    site: ['www.example.com'],
    ...more,
  }
  const front = span(addDays(last, -29), last)
  const months = [...new Set(all.map((day) => day.slice(0, 7)))].map((month) => {
    const days = all.filter((day) => day.startsWith(month))
    return [month, span(parseDay(`${month}-01`), days.at(-1) ?? last)] as const
  })
  const year = last.slice(0, 4)
  const ofYear = span(parseDay(`${year}-01-01`), parseDay(`${year}-12-31`))
  const periods = [
    entryOf('front', '', headOf(front), settings),
    ...months.map(([month, period]) => entryOf('month', `${month}/`, headOf(period), settings)),
    entryOf('year', `${year}/`, headOf(ofYear), settings),
  ]
  const shared = { periods, settings, words: en }
  const previous =
    first < front.from ? span(addDays(front.from, -30), addDays(front.from, -1)) : null
  return [
    { kind: 'front', path: '', period: front, previous, ...shared },
    ...months.map(([month, period], at): PageInput => {
      const before = months[at - 1]?.[1] ?? null
      return { kind: 'month', path: `${month}/`, period, previous: before, ...shared }
    }),
    { kind: 'year', path: `${year}/`, period: ofYear, previous: null, ...shared },
    { kind: 'index', path: 'periods/', ...shared },
  ]
}

/** Log objects as a run counts them, all in one delivery. */
export function counted(texts: readonly string[]): { summary: Summary; log: LogCounts } {
  const reader = makeReader()
  const places = openPlaces({
    countries: readFileSync(join(home, 'dist/data/countries.bin')),
    networks: readFileSync(join(home, 'data/networks.bin')),
  })
  const settings = { timeZone: 'UTC', clientAddresses: 'masked', exclude: [] } as const
  const counter = makeCounter(new NameBook(makeNaming('masked', places), settings))
  for (const text of texts)
    reader.read(Buffer.from(text), true, (records) => counter.count(records, reader.values))
  const { duplicates, malformed } = reader
  const objectBytes = texts.reduce((sum, text) => sum + text.length, 0)
  const summary = counter.summary({ objects: texts.length, objectBytes, duplicates, malformed })
  return { summary, log: summary.log }
}
