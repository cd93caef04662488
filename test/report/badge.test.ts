/** A number of the front page as a badge, for other pages to show. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildModel } from '../../src/report/model/build.ts'
import type { PageInput, ReportSettings } from '../../src/report/model/page.ts'
import { htmlFiles, type SiteFile } from '../../src/report/render/files.ts'
import { en } from '../../src/report/words/en.ts'
import { languageTags, wordsOf } from '../../src/report/words/languages.ts'
import { openChromium } from './chromium.ts'
import { exampleInputs, exampleSettings } from './example.ts'

const publicSettings = { ...exampleSettings, audience: 'public' as const }
const filesOf = (input: PageInput): SiteFile[] =>
  htmlFiles(input, buildModel(input), () => '').filter(({ path }) => path.includes('badge'))

async function badgeOf(given: Partial<ReportSettings>) {
  const settings = { ...publicSettings, ...given }
  const [front] = exampleInputs(settings, await wordsOf(settings.language))
  const [svg, json] = front === undefined ? [] : filesOf(front)
  return { svg: svg?.content ?? '', json: JSON.parse(json?.content ?? 'null') }
}

it.each([
  ['visitors', 'Visitors · Last 30 days', '25,820'],
  ['page-views', 'Page views · Last 30 days', '69,110'],
  ['downloads', 'Downloads · Last 30 days', expect.stringMatching(/^[\d,]+$/)],
  ['bytes', 'Data sent · Last 30 days', expect.stringMatching(/^[\d.]+\sGB$/)],
] as const)('tells %s, in the form of shields.io as well', async (badge, label, message) => {
  const { svg, json } = await badgeOf({ badge })
  // https://shields.io/badges/endpoint-badge
  expect(json).toEqual({ schemaVersion: 1, label, message, color: 'blue' })
  expect(svg).toContain(`<title>${json.label}: ${json.message}</title>`)
})

it('is there where it is asked for, on the front page of a public report alone', () => {
  const counts = (settings: ReportSettings): number[] =>
    exampleInputs(settings).map((input) => filesOf(input).length)
  expect(counts({ ...publicSettings, badge: 'visitors' })).toEqual([2, 0, 0, 0, 0])
  expect(counts(publicSettings)).toEqual([0, 0, 0, 0, 0])
  expect(counts({ ...exampleSettings, badge: 'visitors' })).toEqual([0, 0, 0, 0, 0])
})

it('says that there are no records before the first', () => {
  const settings = { ...publicSettings, badge: 'visitors' as const }
  const none = { period: null, previous: null, periods: [] }
  const [svg, json] = filesOf({ kind: 'front', path: '', ...none, settings, words: en })
  expect(JSON.parse(json?.content ?? '')).toEqual({
    ...{ schemaVersion: 1, label: 'Visitors · Last 30 days', message: 'no records' },
    color: 'lightgrey',
  })
  expect(svg?.content).toContain('<title>Visitors · Last 30 days: no records</title>')
})

let browser: Awaited<ReturnType<typeof openChromium>>
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser?.close())

it.each(languageTags)('is small, well-formed and of one piece in %s', async (language) => {
  const { svg } = await badgeOf({ badge: 'page-views', language, locale: language })
  expect(Buffer.byteLength(svg)).toBeLessThan(2_000)
  expect(svg).not.toMatch(/<script|<image|<a |href|url\((?!#)|@import/)
  expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toContain('//')
  const page = await browser.newPage()
  const seen = await page.evaluate((text) => {
    const { documentElement: svg } = new DOMParser().parseFromString(text, 'image/svg+xml')
    document.body.append(svg)
    const texts = [...svg.querySelectorAll('text')].map((one) => {
      const { x, width } = (one as SVGTextElement).getBBox()
      return [x, x + width]
    })
    const boxes = ['.l', '.m'].map((name) => {
      const { x, width } = (svg.querySelector(name) as SVGRectElement).getBBox()
      return [x, x + width]
    })
    return { name: svg.localName, role: svg.getAttribute('role'), texts, boxes }
  }, svg)
  expect([seen.name, seen.role]).toEqual(['svg', 'img'])
  for (const [at, [from = 0, to = 0]] of seen.texts.entries()) {
    expect(from).toBeGreaterThanOrEqual((seen.boxes[at]?.[0] ?? 0) + 5)
    expect(to).toBeLessThanOrEqual((seen.boxes[at]?.[1] ?? 0) - 5)
  }
  await page.close()
})
