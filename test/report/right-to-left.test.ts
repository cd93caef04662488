/** A page in a language that is written from right to left, as a browser lays it out. */
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { numbersFor } from '../../src/report/model/numbers.ts'
import { ar } from '../../src/report/words/ar.ts'
import { en } from '../../src/report/words/en.ts'
import { goTo, openChromium, outside } from './chromium.ts'
import { exampleInputs, exampleSettings } from './example.ts'
import { writeSite } from './site.ts'

const home = join(import.meta.dirname, '..', '..')
const script = readFileSync(join(home, 'templates', 'writer.js'), 'utf8')
const writerOf = new Function(`${script};return writerOf`)()

describe('a number in a text from right to left', () => {
  const measure = { kind: 'bytes', more: 'neutral', smallest: 1e6 } as const
  const money = { kind: 'money', more: 'neutral', smallest: 1 } as const
  const inArabic = numbersFor('ar', 'USD', ar)
  const written = writerOf('ar', { currency: 'USD', isNew: ar.isNew, isGone: ar.isGone })

  it.each([
    ['a ratio', measure, 12e6, 10e6, '\u200e+20\u200e%\u200e'],
    ['less', measure, 8e6, 10e6, '\u200e−20\u200e%\u200e'],
    ['the same', measure, 10e6, 10e6, '\u200e±0\u200e%\u200e'],
    ['a factor', measure, 80e6, 10e6, '\u200e×8'],
    ['a difference', money, 0.5, 0.25, '\u200e+\u200f0.25\u00a0US$\u200e'],
  ] as const)(
    'keeps the sign of %s before it, on the page and in its script',
    (_, of, now, was, text) => {
      expect(inArabic.change(of, now, was)?.text).toBe(text)
      expect(written.change(of.kind, of.smallest, now, was)[0]).toBe(text)
    },
  )
  it('keeps the sign of a currency beside its letters', () => {
    expect(inArabic.cell('money', 2.5).text).toBe('\u200f2.50\u00a0US$\u200e')
    expect(written.texts.money(2.5)).toBe('\u200f2.50\u00a0US$\u200e')
  })
  it('has no marks where the text runs from left to right', () => {
    const numbers = numbersFor('en', 'USD', en)
    expect(numbers.change(measure, 12e6, 10e6)?.text).toBe('+20%')
    expect(numbers.cell('money', 2.5).text).toBe('$2.50')
  })
})

describe('a page in Arabic', () => {
  let site: string
  let browser: Browser
  beforeAll(async () => {
    site = await mkdtemp(join(tmpdir(), 'right-to-left-'))
    await writeSite(site, exampleInputs({ ...exampleSettings, locale: 'ar' }, ar))
    browser = await openChromium()
  })
  afterAll(async () => {
    await browser?.close()
    await rm(site, { recursive: true, force: true })
  })
  async function opened(path: string, width = 1440): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 900 } })
    await goTo(page, pathToFileURL(join(site, path)).href)
    return page
  }

  it.each(['index.html', 'operations.html', 'map.html', '2026/index.html', 'periods/index.html'])(
    '%s runs from right to left, and does not scroll sideways at 360 pixels',
    async (path) => {
      const page = await opened(path, 360)
      expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl')
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
      expect(await outside(page)).toEqual([])
      await page.close()
    },
  )

  it.each([
    ['a key that ends in a slash', '#pages tbody th a, #pages tbody th bdi', 'guide/'],
    ['a change', '.headline.visitors .change', '+'],
    ['a code in a sentence', '.lead code', 'leech.example.net'],
  ])('has %s in the order in which it is written', async (_, selector, text) => {
    const page = await opened('index.html')
    const places = await page.evaluate(
      ([selector, text]) => {
        const found = [...document.querySelectorAll(selector)].find(({ textContent }) =>
          textContent.includes(text),
        )
        const node = document.createTreeWalker(found as Element, NodeFilter.SHOW_TEXT).nextNode()
        const letters = node?.textContent ?? ''
        const seen = [...letters].flatMap((letter, at) => {
          if (/[\u200e\u200f]/.test(letter)) return []
          const range = document.createRange()
          range.setStart(node as Node, at)
          range.setEnd(node as Node, at + 1)
          return [range.getBoundingClientRect().left]
        })
        return seen
      },
      [selector, text] as const,
    )
    expect(places.length).toBeGreaterThan(1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    await page.close()
  })

  it('steps to the left, to the day before, with the button on the left', async () => {
    const page = await opened('index.html')
    const [before, after] = await Promise.all(
      [0, 1].map((at) => page.locator('#traffic .read button').nth(at).boundingBox()),
    )
    expect(before?.x).toBeLessThan(after?.x ?? 0)
    await page.close()
  })

  it('begins the bar behind a name at its right', async () => {
    const page = await opened('index.html')
    const cell = page.locator('#pages tbody th').first()
    expect(await cell.evaluate((element) => getComputedStyle(element).backgroundPositionX)).toBe(
      '100%',
    )
    await page.close()
  })
})
