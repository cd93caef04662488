/** Pages in each language, in the browser. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PageInput } from '../../src/report/model/page.ts'
import { en } from '../../src/report/words/en.ts'
import { languageTags, wordsOf } from '../../src/report/words/languages.ts'
import type { Words } from '../../src/report/words/words.ts'
import { goTo, openChromium, outside } from './chromium.ts'
import { exampleInput, exampleInputs, exampleSettings } from './example.ts'
import { collidingLabels, cutCells, namesIn, textsOf, unfoldAll } from './read-page.ts'
import { leavesOf, sayLeaf } from './said.ts'
import { writeSite } from './site.ts'

const languages = await Promise.all(languageTags.map((tag) => wordsOf(tag)))
const pages = [
  ...['index.html', 'operations.html', 'map.html', 'periods/index.html', 'empty/index.html'],
  ...['public/index.html', 'public/operations.html'],
]

function inputsIn(words: Words): PageInput[] {
  const settings = { ...exampleSettings, language: words.tag, locale: words.tag }
  const given = exampleInput(settings, words)
  const notice = words.notices.partial({ value: 1, text: '1' }, { value: 2, text: '2' })
  return [
    ...exampleInputs(settings, words).filter(({ path }) => path === '' || path === 'periods/'),
    { ...given, path: 'empty/', period: null, previous: null, periods: [], notice } as PageInput,
    {
      ...given,
      path: 'public/',
      settings: { ...settings, audience: 'public', visitorsAddUp: true, region: 'xx-none-1' },
    } as PageInput,
  ]
}

let site: string
let browser: Browser
/** Names from data, as pages show them. */
const names = new Set<string>()

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'spoken-'))
  for (const words of languages)
    for (const input of inputsIn(words))
      for (const { path, content } of await writeSite(join(site, words.tag), [input]))
        if (path.endsWith('data.json')) for (const name of namesIn(content, input)) names.add(name)
  browser = await openChromium()
})
afterAll(async () => {
  await browser?.close()
  await rm(site, { recursive: true, force: true })
})

/** Three letters and more, in small letters. */
function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{3,}/gu) ?? []
}

/** Whatever a language may say, names of months and weekdays with it. */
function vocabulary(words: Words): Set<string> {
  const leaves = [...leavesOf(words).values()]
  const said = leaves.flatMap((leaf) => [1, 5].map((count) => sayLeaf(leaf, count).text))
  const dates = (['short', 'long'] as const).flatMap((month) =>
    Array.from({ length: 12 }, (_, at) =>
      new Intl.DateTimeFormat(words.tag, { month, weekday: month }).format(new Date(2026, at, at)),
    ),
  )
  const texts = [...said.map((text) => text.replace(/⟦[\w.]+⟧/g, ' ')), ...dates]
  return new Set(texts.flatMap(wordsIn))
}

const english = vocabulary(en)

/** Words that only English has, in texts without the names of data. */
function englishIn(texts: readonly string[], own: ReadonlySet<string>): string[] {
  const longest = [...names].sort((a, b) => b.length - a.length)
  const found = texts.flatMap((text) => {
    const suspects = wordsIn(text).filter((word) => english.has(word) && !own.has(word))
    if (suspects.length === 0) return []
    let left = text
    for (const name of longest) left = left.replaceAll(name, ' ')
    const words = wordsIn(left)
    return suspects.some((word) => words.includes(word)) ? [left.trim()] : []
  })
  return [...new Set(found)]
}

describe('a report', () => {
  for (const words of languages) {
    const own = vocabulary(words)
    it.each(pages)(`in ${words.tag} is whole and fits a phone: %s`, async (file) => {
      const context = await browser.newContext({ viewport: { width: 360, height: 780 } })
      const page = await context.newPage()
      await goTo(page, pathToFileURL(join(site, words.tag, file)).href)
      await unfoldAll(page)
      const texts = await textsOf(page)
      expect(texts.length).toBeGreaterThan(10)
      if (words.tag !== 'en') expect(englishIn(texts, own)).toEqual([])
      const root = await page.evaluate(() => {
        const { lang, dir, scrollWidth } = document.documentElement
        return { lang, dir, scrollWidth }
      })
      const dir = words.tag === 'ar' ? 'rtl' : 'ltr'
      expect(root).toEqual({ lang: words.tag, dir, scrollWidth: 360 })
      expect(await outside(page)).toEqual([])
      expect(await cutCells(page)).toEqual([])
      expect(await collidingLabels(page)).toEqual([])
      await context.close()
    })
  }

  it('with an English word is found (the reader of words is alive)', () => {
    const own = new Set(['anfragen'])
    expect(englishIn(['5 Anfragen'], own)).toEqual([])
    expect(englishIn(['5 requests'], own)).toEqual(['5 requests'])
  })
})
