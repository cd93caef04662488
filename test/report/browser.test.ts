import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildOperations } from '../../src/report/model/build.ts'
import type { PageInput } from '../../src/report/model/page.ts'
import { renderPage } from '../../src/report/render/files.ts'
import { makeRenderer } from '../../src/report/render/render.ts'
import { readTemplates } from '../../src/report/render/templates.ts'
import { en } from '../../src/report/words/en.ts'
import { openChromium, outside } from './chromium.ts'
import { exampleInput, exampleInputs, exampleSettings } from './example.ts'

const empty: PageInput = {
  ...{ kind: 'front', path: 'empty/', period: null, previous: null, periods: [] },
  words: en,
  settings: exampleSettings,
}
const inputs = [...exampleInputs(), empty]
const paths = inputs.map(({ path }) => path)
/** Of every page, its address in the site. */
const files = [
  ...paths.map((path) => `${path}index.html`),
  ...inputs.flatMap((input) => (buildOperations(input) ? [`${input.path}operations.html`] : [])),
]
/** Front pages whose numbers are written otherwise. */
const locales = ['de-DE', 'fr-FR', 'en-IN', 'de-CH', 'ar-EG']
const abroad = locales.map((locale): PageInput => {
  const input = exampleInput({ ...exampleSettings, locale })
  return { ...input, path: `${locale}/` }
})

let site: string
let browser: Browser

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'report-'))
  const templates = join(import.meta.dirname, '..', '..', 'templates')
  const render = await makeRenderer(await readTemplates([templates]))
  for (const { path, content } of [...inputs, ...abroad].flatMap((input) =>
    renderPage(input, render),
  )) {
    await mkdir(dirname(join(site, path)), { recursive: true })
    await writeFile(join(site, path), content)
  }
  browser = await openChromium()
})
afterAll(async () => {
  await browser?.close()
  await rm(site, { recursive: true, force: true })
})

type Context = Parameters<Browser['newContext']>[0]

/** A page of the site, open; and everything it said or asked for beside itself. */
async function opened(
  path: string,
  options: Context = {},
): Promise<{ page: Page; context: BrowserContext; noise: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const noise: string[] = []
  const file = path.endsWith('.html') ? path : `${path}index.html`
  const address = pathToFileURL(join(site, file)).href
  page.on('console', (message) => noise.push(message.text()))
  page.on('pageerror', (error) => noise.push(error.message))
  page.on('request', (request) => {
    if (request.url() !== address && !request.url().startsWith('data:')) noise.push(request.url())
  })
  await page.goto(address)
  return { page, context, noise }
}

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const found = await axe.run({ resultTypes: ['violations'] } as never)
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} (${nodes.length})`)
  })
}

describe('every page', () => {
  // One month stands for the other.
  for (const path of files.filter((one) => !one.startsWith('2026-10/')))
    for (const colorScheme of ['light', 'dark'] as const)
      it(`'${path}' is accessible, silent, and asks for nothing, ${colorScheme}`, async () => {
        const { page, context, noise } = await opened(path, { colorScheme })
        expect(noise).toEqual([])
        expect(await violations(page)).toEqual([])
        await context.close()
      })

  it('the front page is accessible at 360 pixels, where tables are laid out otherwise', async () => {
    const { page, context } = await opened('', { viewport: { width: 360, height: 780 } })
    expect(await violations(page)).toEqual([])
    await context.close()
  })

  for (const path of files)
    it(`'${path}' does not scroll sideways at 360 pixels, nor without script`, async () => {
      for (const javaScriptEnabled of [true, false]) {
        const viewport = { width: 360, height: 780 }
        const { page, context } = await opened(path, { viewport, javaScriptEnabled })
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
        expect(await outside(page)).toEqual([])
        await page.evaluate(() => {
          for (const name of document.querySelectorAll('.glance a, .finding h3, tbody th a'))
            name.textContent += 'downloads/recordings-2026/'.repeat(9)
        })
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
        await context.close()
      }
    })
})

describe('the front page', () => {
  it('is whole without script', async () => {
    const { page, context } = await opened('', { javaScriptEnabled: false })
    expect(await page.locator('tbody.more').first().isVisible()).toBe(true)
    expect(await page.locator('#traffic svg.wide').isVisible()).toBe(true)
    expect(await page.locator('button:visible, input:visible, select:visible').count()).toBe(0)
    await page.getByText('Chart as a table').first().click()
    expect(await page.locator('#traffic-points tbody tr').count()).toBe(30)
    expect(await page.locator('#traffic-points').isVisible()).toBe(true)
    await context.close()
  })

  it('unfolds rows in place', async () => {
    const { page, context } = await opened('')
    const panel = page.locator('#hogKeys')
    const visible = (): Promise<number> => panel.locator('tbody th:visible').count()
    const before = await visible()
    const more = panel.getByRole('button', { name: /Show more/ })
    expect(await more.getAttribute('aria-expanded')).toBe('false')
    await more.click()
    expect(await visible()).toBe(20)
    expect(before).toBeLessThan(20)
    await panel.getByRole('button', { name: 'Show more (' }).click()
    expect(await visible()).toBeGreaterThan(20)
    await panel.getByRole('button', { name: 'Show fewer' }).click()
    expect(await visible()).toBe(before)
    await context.close()
  })

  it('sorts by any column, numbers by their exact value, and says so', async () => {
    const { page, context } = await opened('')
    const panel = page.locator('#hogKeys')
    await panel.getByRole('button', { name: /Show more/ }).click()
    const cells = (column: number): Promise<string[]> =>
      panel
        .locator(`tbody tr td:nth-child(${column})`)
        .evaluateAll((all) =>
          all.map((cell) => (cell as HTMLElement).title || (cell.textContent ?? '')),
        )
    const number = (text: string): number =>
      Number(/[\d,]+(\.\d+)?/.exec(text)?.[0].replaceAll(',', ''))
    for (const [name, column] of [
      ['Reads', 4],
      ['Sent', 2],
    ] as const) {
      const head = panel.getByRole('columnheader', { name })
      await head.getByRole('button').click()
      const order = await head.getAttribute('aria-sort')
      const values = (await cells(column)).map(number)
      const sorted = values.toSorted((a, b) => (order === 'descending' ? b - a : a - b))
      expect(values, `${name} ${order}`).toEqual(sorted)
      expect(await panel.locator('[aria-sort]').count()).toBe(1)
    }
    await panel.getByRole('columnheader', { name: 'Object' }).getByRole('button').click()
    const names = await panel.locator('tbody th').allTextContents()
    expect(names).toEqual(names.toSorted((a, b) => a.trim().localeCompare(b.trim())))
    await context.close()
  })

  for (const locale of locales)
    it(`sorts numbers as they are written in ${locale}`, async () => {
      const { page, context } = await opened(`${locale}/`)
      const panel = page.locator('#hogKeys')
      await panel.getByRole('button', { name: /Show more/ }).click()
      const names = panel.locator('tbody th')
      const bySent = await names.allTextContents()
      const head = panel.getByRole('columnheader')
      await head.nth(3).getByRole('button').click()
      expect(await names.allTextContents()).not.toEqual(bySent)
      await head.nth(1).getByRole('button').click()
      expect(await head.nth(1).getAttribute('aria-sort')).toBe('descending')
      const again = await names.allTextContents()
      const withBytes = bySent.length - 6 // The last ones sent nothing, and stand in any order.
      expect(again.slice(0, withBytes)).toEqual(bySent.slice(0, withBytes))
      await context.close()
    })

  it('sorts dates by day, not by their words', async () => {
    const { page, context } = await opened('')
    const head = page.locator('#hotlinks').getByRole('columnheader', { name: 'First seen' })
    await head.getByRole('button').click()
    await head.getByRole('button').click()
    const days = await page
      .locator('#hotlinks tbody td[data-v]:nth-child(5)')
      .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset.v))
    expect(days.length).toBeGreaterThan(2)
    expect(days).toEqual(days.toSorted())
    await context.close()
  })

  it('finds a name in every table, and nothing where there is nothing', async () => {
    const { page, context } = await opened('')
    const search = page.getByRole('searchbox')
    await search.fill('LEECH')
    const names = await page.locator('tbody th:visible').allTextContents()
    expect(names.length).toBeGreaterThan(2)
    for (const name of names) expect(name.toLowerCase()).toContain('leech')
    expect(await page.locator('#countries').isVisible()).toBe(false)
    await search.fill('no such name')
    expect(await page.getByText('Nothing found').isVisible()).toBe(true)
    await search.fill('')
    expect(await page.locator('#countries').isVisible()).toBe(true)
    await context.close()
  })

  it('tells a day under the pointer', async () => {
    const { page, context, noise } = await opened('')
    const chart = page.locator('#traffic .chart').first()
    await chart.locator('svg.wide').scrollIntoViewIfNeeded()
    const box = await chart.locator('svg.wide').boundingBox()
    if (box === null) throw new Error('no chart')
    await page.mouse.move(box.x + (box.width * (1080 - 58) * (8.5 / 30)) / 1080, box.y + 60)
    const tip = await chart.locator('.tip').textContent()
    const row = page.locator('#traffic-points tbody tr').nth(8)
    expect(tip).toContain(await row.locator('th').getAttribute('title'))
    expect(tip).toContain(`People ${await row.locator('td').first().textContent()}`)
    expect(noise).toEqual([])
    await context.close()
  })

  it('tells a day along the arrow keys, to its exact values', async () => {
    const { page, context, noise } = await opened('')
    const chart = page.locator('.chart[data-points="bytes-points"]')
    const slider = chart.getByRole('slider')
    const tip = chart.locator('.tip')
    const titles = await page
      .locator('#bytes-points tbody th')
      .evaluateAll((heads) => heads.map((head) => (head as HTMLElement).title))
    expect(await tip.isVisible()).toBe(false)
    await slider.focus()
    const told: (string | null)[] = [await tip.locator('b').textContent()]
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'Home', 'ArrowLeft', 'ArrowUp']) {
      await page.keyboard.press(key)
      told.push(await tip.locator('b').textContent())
    }
    expect(told.map((title) => titles.indexOf(title ?? ''))).toEqual([29, 29, 28, 27, 0, 0, 1])
    const cells = await page
      .locator('#bytes-points tbody tr')
      .nth(1)
      .locator('td')
      .evaluateAll((all) => all.map((cell) => (cell as HTMLElement).title || cell.textContent))
    const text = await slider.getAttribute('aria-valuetext')
    for (const cell of cells) {
      expect(text).toContain(cell)
      expect(await tip.textContent()).toContain(cell)
    }
    expect(text).toMatch(/Data sent [\d,]{9,} bytes/)
    expect(await slider.getAttribute('aria-valuenow')).toBe('2')
    await page.keyboard.press('Escape')
    expect(await tip.isVisible()).toBe(false)
    expect(noise).toEqual([])
    await context.close()
  })

  it('tells the hours of the week in both directions', async () => {
    const { page, context } = await opened('')
    const slider = page.locator('.heatmap').getByRole('slider')
    await slider.focus()
    const told: (string | null)[] = []
    for (const key of ['Home', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'End']) {
      await page.keyboard.press(key)
      told.push((await slider.getAttribute('aria-valuetext'))?.replace(/–.*/, '') ?? null)
    }
    expect(told).toEqual([
      'Monday 00:00',
      'Monday 01:00',
      'Tuesday 01:00',
      'Wednesday 01:00',
      'Tuesday 01:00',
      'Sunday 23:00',
    ])
    await context.close()
  })

  it('tells a day at a tap, aloud, until another place is touched', async () => {
    const { page, context } = await opened('', {
      viewport: { width: 390, height: 800 },
      hasTouch: true,
    })
    const chart = page.locator('#traffic .chart').first()
    await chart.scrollIntoViewIfNeeded()
    const box = await chart.locator('svg.narrow').boundingBox()
    if (box === null) throw new Error('no chart')
    await page.touchscreen.tap(
      box.x + (box.width * (400 - 58) * (8.5 / 30)) / 400,
      box.y + box.height / 2,
    )
    const tip = chart.locator('.tip')
    const title = await page.locator('#traffic-points tbody th').nth(8).getAttribute('title')
    expect(await tip.locator('b').textContent()).toBe(title)
    expect(await page.locator('.unseen[role="status"]').textContent()).toContain(title)
    const inside = await tip.evaluate((element) => {
      const { left, right } = element.getBoundingClientRect()
      return left >= 0 && right <= innerWidth
    })
    expect(inside).toBe(true)
    await page.touchscreen.tap(5, 5)
    expect(await tip.isVisible()).toBe(false)
    await context.close()
  })

  it('hides and shows a series by its legend, stacks the rest on an axis of its own', async () => {
    const { page, context, noise } = await opened('')
    const chart = page.locator('#traffic .chart').first()
    const svg = chart.locator('svg.wide')
    // The tallest bar of a series, and where the lowest one stands, in the drawing's measure.
    const extent = async (ink: string): Promise<{ tallest: number; base: number }> => {
      const paths = await svg
        .locator(`path.${ink}`)
        .evaluateAll((all) => all.map((path) => path.getAttribute('d')).join(''))
      const bars = [...paths.matchAll(/M\S+ ([\d.]+)l\S+ 0l0 -([\d.]+)/g)]
      const most = (values: number[]): number => Math.round(Math.max(...values))
      return {
        tallest: most(bars.map(([, , height]) => Number(height))),
        base: most(bars.map(([, y]) => Number(y))),
      }
    }
    const ticks = (): Promise<string[]> =>
      svg
        .locator('.tick')
        .evaluateAll((all) =>
          all
            .filter((tick) => Number(tick.getAttribute('x')) > 1022)
            .map((tick) => tick.textContent ?? ''),
        )
    const drawn = (): Promise<(string | null)[]> =>
      svg.locator('path').evaluateAll((all) => all.map((path) => path.getAttribute('d')))
    const before = {
      ticks: await ticks(),
      bots: await extent('bots'),
      people: await extent('people'),
    }
    expect(before.bots.base).toBeLessThan(before.people.base)

    const people = chart.getByRole('button', { name: 'People' })
    expect(await people.getAttribute('aria-pressed')).toBe('true')
    await people.focus()
    await page.keyboard.press('Enter')
    expect(await people.getAttribute('aria-pressed')).toBe('false')
    expect(await page.locator('.unseen[role="status"]').textContent()).toBe('People: hidden')
    expect(await svg.locator('path.people[d*="M"]').count()).toBe(0)
    const alone = await extent('bots')
    expect(alone.base).toBe(before.people.base)
    expect(alone.tallest).toBeGreaterThan(5 * before.bots.tallest)
    const number = (text = ''): number => Number(text.replaceAll(/[^\d]/g, ''))
    expect(number((await ticks()).at(-1))).toBeLessThan(number(before.ticks.at(-1)) / 5)
    expect(await violations(page)).toEqual([])

    for (const name of ['Bots', 'Tools']) await chart.getByRole('button', { name }).click()
    expect((await drawn()).join('')).not.toMatch(/l/)
    for (const name of ['Bots', 'Tools', 'People'])
      await chart.getByRole('button', { name }).click()
    expect(await ticks()).toEqual(before.ticks)
    expect([await extent('bots'), await extent('people')]).toEqual([before.bots, before.people])
    expect(noise).toEqual([])
    await context.close()
  })

  for (const locale of ['en', ...locales])
    it(`writes the axis of a series as the page does, in ${locale}`, async () => {
      const { page, context } = await opened(locale === 'en' ? '' : `${locale}/`)
      for (const chart of await page.locator('.chart:has(.legend)').all()) {
        const ticks = (): Promise<string[]> =>
          chart.locator('.tick').evaluateAll((all) => all.map((tick) => tick.textContent ?? ''))
        const before = await ticks()
        const button = chart.getByRole('button').first()
        await button.click()
        expect(await ticks()).not.toEqual(before)
        await button.click()
        expect(await ticks()).toEqual(before)
      }
      await context.close()
    })

  it('opens fewer rows on a phone, and no row is lost', async () => {
    const counts: number[] = []
    for (const width of [360, 1280]) {
      const { page, context } = await opened('', { viewport: { width, height: 800 } })
      const panel = page.locator('#hogKeys')
      expect(await panel.locator('tbody th:visible').count()).toBe(width === 360 ? 4 : 8)
      await panel.getByRole('button', { name: /Show more/ }).click()
      counts.push(await panel.locator('tbody th:visible').count())
      await context.close()
    }
    expect(counts).toEqual([20, 20])
  })

  it('remembers the theme that was chosen', async () => {
    const { page, context } = await opened('', { colorScheme: 'light' })
    const paper = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const light = await paper()
    await page.getByLabel('Theme').selectOption('dark')
    const dark = await paper()
    expect(dark).not.toBe(light)
    await page.reload()
    expect(await paper()).toBe(dark)
    await page.getByLabel('Theme').selectOption('system')
    expect(await paper()).toBe(light)
    await context.close()
  })

  it('is reached by keyboard: first the skip link, and everything that can be pressed', async () => {
    const { page, context } = await opened('')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('report')
    await page.reload()
    const reachable = await page.evaluate(
      () =>
        [
          ...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]'),
        ].filter((element) => element.checkVisibility()).length,
    )
    await page.evaluate(() => {
      const reached = new Set<EventTarget | null>()
      addEventListener('focusin', ({ target }) => reached.add(target))
      Object.assign(globalThis, { reached })
    })
    for (let at = 0; at < reachable; at++) await page.keyboard.press('Tab')
    const reached = await page.evaluate(
      () => (globalThis as unknown as { reached: Set<unknown> }).reached.size,
    )
    expect(reached).toBe(reachable)
    await context.close()
  })

  it('prints without what only a screen needs', async () => {
    const { page, context } = await opened('', { colorScheme: 'dark' })
    await page.getByLabel('Theme').selectOption('dark')
    await page.emulateMedia({ media: 'print' })
    const ink = await page.evaluate(() => getComputedStyle(document.body).color)
    expect(ink).toBe('rgb(26, 29, 35)')
    for (const part of ['.jump', '.periods', '.theme', '.csv'])
      expect(await page.locator(part).first().isVisible(), part).toBe(false)
    expect(await page.locator('.lead').isVisible()).toBe(true)
    expect((await page.pdf()).length).toBeGreaterThan(10_000)
    await context.close()
  })
})
