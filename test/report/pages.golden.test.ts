import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parseDay } from '../../src/calendar/day.ts'
import { buildMap, buildModel, buildOperations } from '../../src/report/model/build.ts'
import { entryOf, type PageInput } from '../../src/report/model/page.ts'
import { makeRenderer } from '../../src/report/render/render.ts'
import { readTemplates } from '../../src/report/render/templates.ts'
import { en } from '../../src/report/words/en.ts'
import { exampleReadings, exampleSettings, headOf, periodOf } from './example.ts'
import { daysFrom, type Lines, pageOfLog } from './pipeline.ts'

/** Three days and the three before. */
const readings = exampleReadings()
const span = (from: string, to: string) => periodOf(parseDay(from), parseDay(to), readings)
const settings = { ...exampleSettings, days: 3 }
const period = span('2026-11-28', '2026-11-30')
const previous = span('2026-11-25', '2026-11-27')
const periods = [
  entryOf('front', '', headOf(period), settings),
  entryOf('month', '2026-11/', headOf(span('2026-11-01', '2026-11-30')), settings),
]
const shared = { periods, settings, words: en }
const pages: readonly (readonly [name: string, input: PageInput])[] = [
  ['front', { kind: 'front', path: '', period, previous, ...shared }],
  ['index', { kind: 'index', path: 'periods/', ...shared }],
  ['empty', { kind: 'front', path: '', period: null, previous: null, ...shared, periods: [] }],
]

/** The page's body, an element per line; charts are told by their first characters. */
function readable(html: string): string {
  const body = html.slice(html.indexOf('<body'))
  return `${body
    .replace(/(<path[^>]* d=")([^"]{40})[^"]*/g, '$1$2…')
    .replace(/></g, '>\n<')
    .trim()}\n`
}

for (const [name, input] of pages)
  it(`golden/${name}.html is that page of three days`, async () => {
    const render = await makeRenderer(
      await readTemplates([join(import.meta.dirname, '..', '..', 'templates')]),
    )
    expectGolden(name, render(buildModel(input)))
    const operations = buildOperations(input)
    if (operations !== null) expectGolden('operations', render(operations))
    const map = buildMap(input)
    if (map !== null) expectGolden('map', render(map))
  })

it('golden/stopped.html is what there is to look at of a case that stopped, and of one that goes on', async () => {
  const render = await makeRenderer(
    await readTemplates([join(import.meta.dirname, '..', '..', 'templates')]),
  )
  const to = '2026-11-20'
  const calm = daysFrom('2026-11-01', to).map((day): Lines => ({ day, count: 100, bytes: 20_000 }))
  const leech = (site: string, last: string): Lines[] =>
    daysFrom('2026-11-14', last).map((day) => {
      return { day, count: 10, key: 'a.mp4', bytes: 1e8, referrer: `https://${site}/watch` }
    })
  const lines = [...leech('over.example.net', '2026-11-16'), ...leech('leech.example.org', to)]
  const page = pageOfLog([...calm, ...lines], { from: '2026-11-11', to })
  const html = render(buildModel(page.input))
  const [findings = ''] = /<section class="findings".*?<\/section>/s.exec(html) ?? []
  expect(findings).toContain('stopped on 16 Nov 2026')
  expectGolden('stopped', `<body>${findings}`)
})

function expectGolden(name: string, html: string): void {
  const page = readable(html)
  const file = join(import.meta.dirname, 'golden', `${name}.html`)
  if (process.env.GOLDEN === 'write') writeFileSync(file, page)
  expect(page).toBe(readFileSync(file, 'utf8'))
}
