import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildMap, buildOperations } from '../../src/report/model/build.ts'
import type { PageInput, PeriodInput } from '../../src/report/model/page.ts'
import { en } from '../../src/report/words/en.ts'
import { allRowsOf, goTo, openChromium, outside } from './chromium.ts'
import { exampleInput, exampleInputs, exampleSettings } from './example.ts'
import { writeSite } from './site.ts'

const empty: PageInput = {
  ...{ kind: 'front', path: 'empty/', period: null, previous: null, periods: [] },
  words: en,
  settings: exampleSettings,
}
/** One with reports below it. */
const above: PeriodInput = {
  ...(exampleInput(exampleSettings) as PeriodInput),
  path: 'above/',
  others: [
    { title: 'Our shop', href: './sites/shop/index.html' },
    { title: 'sites/shoes', href: './sites/shoes/index.html' },
    { title: 'sites/www', href: './sites/www/index.html' },
  ],
}
const inputs = [...exampleInputs(), empty]
const paths = inputs.map(({ path }) => path)
/** Of every page, its address in the site. */
const files = [
  ...paths.map((path) => `${path}index.html`),
  ...inputs.flatMap((input) => (buildOperations(input) ? [`${input.path}operations.html`] : [])),
  ...inputs.flatMap((input) => (buildMap(input) ? [`${input.path}map.html`] : [])),
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
  await writeSite(site, [...inputs, ...abroad, above])
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
  await goTo(page, address)
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

it.each(['', '2026/', 'periods/'])(
  '%j does not scroll sideways at 320 pixels, nor where words run from right to left',
  async (path) => {
    const { page, context } = await opened(path, { viewport: { width: 320, height: 640 } })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    expect(await outside(page)).toEqual([])
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl'
    })
    const { left, width } = await page.evaluate(() => ({
      left: Math.min(
        ...[...document.querySelectorAll('main h2, main p, main th, main label')]
          .filter((part) => part.checkVisibility() && !part.closest('.unseen, .scroll'))
          .map((part) => part.getBoundingClientRect().left),
      ),
      width: document.documentElement.scrollWidth,
    }))
    expect(width).toBe(320)
    expect(left).toBeGreaterThanOrEqual(0)
    await context.close()
  },
)

describe('the front page', () => {
  it('is whole without script', async () => {
    const { page, context } = await opened('', { javaScriptEnabled: false })
    expect(await page.locator('tbody.more').first().isVisible()).toBe(true)
    expect(await page.locator('#traffic .plot svg').isVisible()).toBe(true)
    expect(
      await page.locator('button:visible, input:not(.unseen):visible, select:visible').count(),
    ).toBe(0)
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
    await allRowsOf(page)
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
    await allRowsOf(page)
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
      await allRowsOf(page)
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
    await allRowsOf(page)
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
    await allRowsOf(page)
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

  it('finds other reports by name', async () => {
    const { page, context } = await opened('above/')
    const links = page.locator('#other-reports li:visible')
    expect(await links.count()).toBe(3)
    const search = page.getByRole('searchbox')
    await search.fill('sh')
    await allRowsOf(page)
    expect(await links.allTextContents()).toEqual(['Our shop', 'sites/shoes'])
    await search.fill('no such name')
    expect(await page.locator('#other-reports').isVisible()).toBe(false)
    await search.fill('')
    expect(await links.count()).toBe(3)
    expect(await violations(page)).toEqual([])
    await context.close()
  })

  it('shows what a key figure chooses, without script too', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page, context, noise } = await opened('', { javaScriptEnabled })
      const shown = (): Promise<string[]> =>
        page
          .locator('#traffic .m:visible')
          .evaluateAll((all) => [
            ...new Set(
              all.map((part) => /m-\w+/.exec(part.getAttribute('class') ?? '')?.[0] ?? ''),
            ),
          ])
      expect(await shown()).toEqual(['m-visitors'])
      for (const id of ['pageViews', 'requests', 'bytes', 'cost', 'errors', 'visitors']) {
        await page.locator(`label.${id}`).click()
        expect(await shown()).toEqual([`m-${id}`])
        expect(await page.locator('#traffic-text p:visible').count()).toBe(1)
      }
      await page.locator('#m-visitors').focus()
      await page.keyboard.press('ArrowRight')
      expect(await shown()).toEqual(['m-pageViews'])
      expect(noise).toEqual([])
      await context.close()
    }
  })

  it('tells a day under the pointer', async () => {
    const { page, context, noise } = await opened('')
    const chart = page.locator('#traffic .timeline')
    await page.locator('label.requests').click()
    await chart.scrollIntoViewIfNeeded()
    const box = await chart.locator('svg').boundingBox()
    if (box === null) throw new Error('no chart')
    await page.mouse.move(box.x + box.width * (8.5 / 30), box.y + 60)
    const told = await chart.locator('.read').textContent()
    const row = page.locator('#traffic-points tbody tr').nth(8)
    expect(told).toContain(await row.locator('th').getAttribute('title'))
    expect(told).toContain(`Requests ${await row.locator('td').nth(3).textContent()}`)
    expect(told).toContain(`People ${await row.locator('td').nth(4).textContent()}`)
    expect(told).toContain('28 days before')
    expect(noise).toEqual([])
    await context.close()
  })

  it('tells a day along the arrow keys, to its exact values', async () => {
    const { page, context, noise } = await opened('')
    await page.locator('label.bytes').click()
    const chart = page.locator('#traffic .timeline')
    const slider = chart.getByRole('slider')
    const told = chart.locator('.read p > :first-child')
    const titles = await page
      .locator('#traffic-points tbody th')
      .evaluateAll((heads) => heads.map((head) => (head as HTMLElement).title))
    const here = chart.locator('.bars .here')
    expect(await here.count()).toBe(0)
    await slider.focus()
    const days: (string | null)[] = [await told.textContent()]
    for (const key of ['End', 'ArrowRight', 'ArrowLeft', 'Home', 'ArrowLeft', 'ArrowUp']) {
      await page.keyboard.press(key)
      days.push(await told.textContent())
    }
    // At first the last day that is whole.
    expect(days.map((title) => titles.indexOf(title ?? ''))).toEqual([28, 29, 29, 28, 0, 0, 1])
    const text = await slider.getAttribute('aria-valuetext')
    const cells = page.locator('#traffic-points tbody tr').nth(1).locator('td')
    for (const column of [7, 8, 9, 10])
      expect(text).toContain(await cells.nth(column).getAttribute('title'))
    expect(text).toMatch(/Data sent [\d,]{9,} bytes/)
    expect(await slider.getAttribute('aria-valuenow')).toBe('2')
    expect(await here.count()).toBe(1)
    await page.keyboard.press('Escape')
    expect(await here.count()).toBe(0)
    expect(noise).toEqual([])
    await context.close()
  })

  it('goes from day to day by the arrow keys, searches by a slash, and says so at a ?', async () => {
    const { page, context, noise } = await opened('')
    const here = page.locator('#traffic .bars .here')
    await page.keyboard.press('ArrowLeft')
    const first = await here.getAttribute('id')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowRight')
    expect(await here.getAttribute('id')).toBe(first)
    const status = page.locator('.unseen[role="status"]')
    expect(await status.textContent()).toContain('2026')
    await page.keyboard.press('/')
    await page.keyboard.type('le/?')
    expect(await page.getByRole('searchbox').inputValue()).toBe('le/?')
    await page.keyboard.press('ArrowLeft')
    expect(await here.getAttribute('id')).toBe(first)
    await page.getByRole('searchbox').fill('')
    await page.locator('main').focus()
    await page.keyboard.press('?')
    const help = page.getByRole('dialog', { name: 'Keyboard' })
    expect(await help.isVisible()).toBe(true)
    expect(await help.textContent()).toContain('Search')
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await help.isVisible()).toBe(false)
    expect(noise.filter((one) => !one.endsWith('rows.js'))).toEqual([])
    await context.close()
  })

  it('leads from a day to its place on the page of its month', async () => {
    const { page, context } = await opened('')
    const bar = page.locator('#traffic .bars li').nth(8)
    const day = await bar.getAttribute('id')
    await bar.locator('a').click()
    await page.waitForURL(/2026-11\/index\.html#day-/)
    expect(page.url().endsWith(`2026-11/index.html#${day}`)).toBe(true)
    expect(await page.locator('.bars .here').getAttribute('id')).toBe(day)
    const told = await page.locator('#traffic .read p').textContent()
    const row = page.locator('#traffic-points tbody tr').nth(8)
    for (const [label, column] of [
      ['Visitors', 0],
      ['Page views', 2],
      ['Requests', 3],
    ] as const)
      expect(told).toContain(`${label} ${await row.locator('td').nth(column).textContent()}`)
    expect(told).not.toContain('Notes ')
    expect(told).toMatch(/Data sent \d.*Estimated cost .*Errors \d/)
    await page.goto(page.url().replace(/2026-11.*/, '2026/index.html'))
    await page.locator('#traffic .bars a').first().click()
    await page.waitForURL(/2026-1\d\/index\.html/)
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

  it('tells a day at a tap, aloud, and goes there at the next', async () => {
    const { page, context } = await opened('', {
      viewport: { width: 390, height: 800 },
      hasTouch: true,
    })
    const chart = page.locator('#traffic .timeline')
    await chart.scrollIntoViewIfNeeded()
    const box = await chart.locator('svg').boundingBox()
    if (box === null) throw new Error('no chart')
    const tap = (): Promise<void> =>
      page.touchscreen.tap(box.x + box.width * (8.5 / 30), box.y + box.height / 2)
    await tap()
    const title = await page.locator('#traffic-points tbody th').nth(8).getAttribute('title')
    expect(await chart.locator('.read p > :first-child').textContent()).toBe(title)
    expect(await page.locator('.unseen[role="status"]').textContent()).toContain(title)
    expect(page.url()).not.toContain('2026-11/')
    await tap()
    await page.waitForURL(/2026-11\/index\.html#day-/)
    await context.close()
  })

  it('hides and shows a series by its legend, stacks the rest on an axis of its own', async () => {
    const { page, context, noise } = await opened('')
    await page.locator('label.requests').click()
    const chart = page.locator('#traffic .timeline')
    const group = chart.locator('svg g.m-requests')
    const drawn = (): Promise<(string | null)[]> =>
      group
        .locator('path:not(.grid)')
        .evaluateAll((all) => all.map((path) => path.getAttribute('d')))
    const heightsOf = async (ink: string): Promise<number[]> => {
      const d = (await group.locator(`path.${ink}:not(.pale)`).getAttribute('d')) ?? ''
      return [...d.matchAll(/V([\d.]+)(?:h([\d.]+))?/g)].flatMap(([, y, wide = '0']) =>
        Array.from({ length: Number(wide) / 10 }, () => 100 - Number(y)),
      )
    }
    const ticks = (): Promise<string[]> => chart.locator('.scale:visible span').allTextContents()
    const before = { ticks: await ticks(), drawn: await drawn(), bots: await heightsOf('bots') }
    const people = chart.getByRole('button', { name: 'People' })
    expect(await people.getAttribute('aria-pressed')).toBe('true')
    await people.focus()
    await page.keyboard.press('Enter')
    expect(await people.getAttribute('aria-pressed')).toBe('false')
    expect(await page.locator('.unseen[role="status"]').textContent()).toBe('People · hidden')
    expect(await group.locator('path.people[d*="M"]').count()).toBe(0)
    expect(await group.locator('.line-before').isVisible()).toBe(false)
    const number = (text = ''): number => Number(text.replaceAll(/[^\d]/g, ''))
    const most = number((await ticks()).at(-1))
    expect(most).toBeLessThan(number(before.ticks.at(-1)) / 5)
    const value = number(
      (await page.locator('#traffic-points tbody tr').nth(8).locator('td').nth(5).textContent()) ??
        '',
    )
    expect((await heightsOf('bots'))[8]).toBeCloseTo((100 * value) / most, 0)
    expect(await violations(page)).toEqual([])

    for (const name of ['Bots', 'Tools']) await chart.getByRole('button', { name }).click()
    expect((await heightsOf('bots')).length).toBe(0)
    for (const name of ['Bots', 'Tools', 'People'])
      await chart.getByRole('button', { name }).click()
    expect(await ticks()).toEqual(before.ticks)
    expect(await group.locator('.line-before').isVisible()).toBe(true)
    for (const [at, height] of (await heightsOf('bots')).entries())
      expect(height).toBeCloseTo(before.bots[at] ?? 0, 0)
    expect(noise).toEqual([])
    await context.close()
  })

  for (const locale of ['en', ...locales])
    it(`writes the axis of a series as the page does, in ${locale}`, async () => {
      const { page, context } = await opened(locale === 'en' ? '' : `${locale}/`)
      const chart = page.locator('#traffic .timeline')
      for (const measure of ['requests', 'bytes']) {
        await page.locator(`label.${measure}`).click()
        const ticks = (): Promise<string[]> =>
          chart.locator('.scale:visible span').allTextContents()
        const before = await ticks()
        const button = chart.locator('.legend:visible button').first()
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
      await allRowsOf(page)
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
        ].filter(
          (element) =>
            element.checkVisibility() &&
            !element.matches('[tabindex="-1"], [type=radio]:not(:checked)'),
        ).length,
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
