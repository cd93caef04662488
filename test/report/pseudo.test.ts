import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseDay } from '../../src/calendar/day.ts'
import { entryOf, type PageInput, type ReportSettings } from '../../src/report/model/page.ts'
import { en } from '../../src/report/words/en.ts'
import { goTo, openChromium, outside } from './chromium.ts'
import {
  exampleInput,
  exampleInputs,
  exampleReadings,
  exampleSettings,
  headOf,
  periodOf,
  reading,
} from './example.ts'
import { hostilePeriod } from './hostile.ts'
import { pseudo, unspoken } from './pseudo.ts'
import { namesIn, textsOf, unfoldAll } from './read-page.ts'
import { writeSite } from './site.ts'

const words = pseudo(en)
/** Greek numbers and dates: what `Intl` says has other letters than English. */
const settings: ReportSettings = { ...exampleSettings, locale: 'el' }

const notice = words.notices.partial({ value: 1, text: '1' }, { value: 2, text: '2' })
function named(path: string, more: Partial<ReportSettings>, input: object = {}): PageInput {
  return { ...exampleInput({ ...settings, ...more }, words), path, ...input } as PageInput
}
function single(path: string, period: ReturnType<typeof periodOf>): PageInput {
  const periods = [entryOf('front', '', headOf(period), settings)]
  return { kind: 'front', path, period, previous: null, periods, settings, words }
}
const day = parseDay('2026-11-22')
const readings = exampleReadings().filter((one) => one.day === day)
const inputs: readonly PageInput[] = [
  ...exampleInputs(settings, words),
  named('empty/', {}, { period: null, previous: null, periods: [], notice }),
  named('public/', { audience: 'public', visitorsAddUp: true, region: 'xx-none-1' }),
  named('full/', { clientAddresses: 'full', region: 'cn-north-1', timeZone: 'Asia/Tokyo' }),
  named('own/', { prices: { thousandReads: 1 }, days: 1 }, { notice }),
  single('one/', periodOf(day, day, [reading(day, 5, {})])),
  single('day/', periodOf(day, day, readings)),
  single('hostile/', hostilePeriod('<b>"&\u202e=')),
]

let site: string
let browser: Browser
/** Names from data, as pages show them, by page. */
const known = new Map<string, readonly string[]>()

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'pseudo-'))
  for (const input of inputs)
    for (const { path, content } of await writeSite(site, [input]))
      if (path.endsWith('data.json')) known.set(input.path, namesIn(content, input))
  browser = await openChromium()
})
afterAll(async () => {
  await browser?.close()
  await rm(site, { recursive: true, force: true })
})

/** Units and zones, which `Intl` writes in Latin letters in Greek, too; and versions. */
const UNITS = /\b(byte|[kKMGT]i?B|ms|UTC|GMT|v?\d[\w.]*)\b/g

/** What is left of a text without its words, the names that `names` knows, and units. */
function english(text: string, names: readonly string[]): string {
  let left = unspoken(text)
  if (!/[a-z]{2}/i.test(left)) return ''
  for (const name of names) if (left.includes(name)) left = left.replaceAll(name, ' ')
  left = left.replace(UNITS, ' ')
  return /[a-z]{2}/i.test(left) ? left.trim() : ''
}

describe('in a language that nobody speaks', () => {
  for (const { path } of inputs)
    it(`'${path}' has no English word, and does not scroll sideways at 360 pixels`, async () => {
      const context = await browser.newContext({ viewport: { width: 360, height: 780 } })
      const page = await context.newPage()
      await goTo(page, pathToFileURL(join(site, path, 'index.html')).href)
      await unfoldAll(page)
      const texts = await textsOf(page)
      expect(texts.filter((text) => text.includes('⟦')).length).toBeGreaterThan(15)
      const names = known.get(path) ?? []
      expect([...new Set(texts.map((text) => english(text, names)))].filter(Boolean)).toEqual([])
      expect(await outside(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
      await context.close()
    })

  it('finds an English word where there is one (the reader of words is alive)', () => {
    expect(english('⟦Reads~⟧ of index.html', ['index.html'])).toBe('of')
    expect(english('index.html 5 GB', ['index.html'])).toBe('')
  })
})
