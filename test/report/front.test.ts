/** How the pages of the demo look: as long as they may be, and without holes. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PageInput } from '../../src/report/model/page.ts'
import { until } from '../until.ts'
import { goTo, openChromium } from './chromium.ts'
import { demoInputs } from './demo.ts'
import { exploreInput } from './explore/site.ts'
import { writeSite } from './site.ts'

let site: string
let browser: Browser
const pages = new Map<string, string>()

/** The front page of the same site behind CloudFront. */
const behindCdn = 'cdn/'
const atPath = (path: string, inputs: readonly PageInput[]): PageInput[] =>
  inputs.map((input) => ({ ...input, path }))
/** With all that the page Explore adds to a page. */
const explored = (input: PageInput): PageInput =>
  'period' in input && input.period !== null
    ? { ...input, explore: { from: input.period.from, to: input.period.to } }
    : input

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'demo-'))
  const sites = [demoInputs(), atPath(behindCdn, demoInputs({ isBehindCdn: true }).slice(0, 1))]
  for (const { path, content } of await writeSite(site, [
    ...sites.flat().map(explored),
    exploreInput(),
  ]))
    if (path.endsWith('.html')) pages.set(path, content)
  browser = await openChromium()
})
afterAll(async () => {
  await browser?.close()
  await rm(site, { recursive: true, force: true })
})

async function opened(file: string, width: number, more: object = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, ...more })
  await goTo(page, pathToFileURL(join(site, file)).href)
  return page
}

describe('the front page of the demo', () => {
  it.each([
    ['index.html', 1440, 8_000],
    ['index.html', 390, 14_000],
    ['cdn/index.html', 1440, 9_000],
    ['cdn/index.html', 390, 15_500],
  ])('%s at %i pixels is at most %i high', async (file, width, most) => {
    const page = await opened(file, width)
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(most)
    await page.close()
  })

  it.each(['index.html', 'cdn/index.html'])('%s weighs at most 55 kB', (file) => {
    expect(gzipSync(pages.get(file) ?? '').length).toBeLessThan(55_000)
  })

  it('lays out what is below the first screen after that is painted', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await page.addInitScript(() => {
      const skipped: string[] = []
      document.addEventListener(
        'contentvisibilityautostatechange',
        (event) => {
          const { skipped: isSkipped } = event as Event & { readonly skipped?: boolean }
          if (isSkipped) skipped.push((event.target as Element).id)
        },
        true,
      )
      Object.assign(globalThis, { skipped })
    })
    const address = pathToFileURL(join(site, 'index.html')).href
    await goTo(page, address)
    const skipped = () =>
      page.evaluate(() => (globalThis as unknown as { skipped: string[] }).skipped)
    await until(async () => (await skipped()).includes('section-errors'))
    const heights = (): Promise<number[]> =>
      page
        .locator('main > section')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
    const late = await heights()
    // Where a link leads there, it is laid out at once.
    await page.goto('about:blank')
    await goTo(page, `${address}#section-errors`)
    expect(await skipped()).toEqual([])
    expect(await heights()).toEqual(late)
    await page.close()
  })

  it('has no table twice', async () => {
    const page = await opened('index.html', 1440)
    const tables = await page.locator('.table').evaluateAll((all) =>
      all.map((table) => {
        const names = [...table.querySelectorAll('tbody th[scope=row]')].slice(0, 3)
        return names.map((name) => name.textContent?.trim()).join(', ')
      }),
    )
    const few = tables.filter((names, at) => names !== '' && tables.indexOf(names) !== at)
    expect(few).toEqual([])
    for (const id of ['hogNetworks', 'hogCountries', 'speed', 'requesters', 'malformed'])
      expect(await page.locator(`#${id}`).count(), id).toBe(0)
    // What is told of missing keys is one panel; other errors by object are others.
    expect(await page.locator('#errorKeys').textContent()).not.toContain('NoSuchKey')
    await page.close()
  })
})

/** How far above and below its middle a control is still what is under a finger, in pixels. */
function reach(page: Page, selector: string): Promise<(readonly [number, string])[]> {
  return page.locator(selector).evaluateAll((all) =>
    (all as HTMLElement[])
      .filter((control) => control.checkVisibility())
      .map((control) => {
        control.scrollIntoView({ block: 'center', inline: 'center' })
        const { left, top, width, height } = control.getBoundingClientRect()
        const [x, y] = [left + Math.min(width / 2, 20), top + height / 2]
        const isThere = (by: number): boolean => {
          const found = document.elementFromPoint(x, y + by)
          return control.contains(found) || (found as HTMLLabelElement | null)?.control === control
        }
        let [up, down] = [0, 0]
        while (up < 40 && isThere(-up - 1)) up++
        while (down < 40 && isThere(down + 1)) down++
        return [1 + up + down, control.outerHTML.slice(0, 90)] as const
      }),
  )
}

describe('under a finger', () => {
  const phone = { hasTouch: true, isMobile: true }
  it.each(['index.html', 'operations.html', 'periods/index.html'])(
    'every control of %s is 44 pixels high, every link 24',
    async (file) => {
      const page = await opened(file, 390, phone)
      const controls =
        'button, summary, select, input:not([type=radio]), .headline, nav a, .csv, header > a, dt a'
      const found = await reach(page, controls)
      expect(found.length).toBeGreaterThan(8)
      expect(found.filter(([height]) => height < 44)).toEqual([])
      const links = await reach(page, 'a:not(p a, .skip)')
      expect(links.filter(([height]) => height < 24)).toEqual([])
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      expect(height).toBeLessThan(14_000)
      await page.close()
    },
  )

  it('the choice of the map is 44 pixels high, the link to a day 24', async () => {
    for (const [file, selector, least] of [
      ['map.html', '.choice label', 44],
      ['index.html', '.read a', 24],
    ] as const) {
      const page = await opened(file, 390, phone)
      const found = await reach(page, selector)
      expect(found.length).toBeGreaterThan(0)
      expect(found.filter(([height]) => height < least)).toEqual([])
      await page.close()
    }
  })

  it('what is told of a bar never covers it', async () => {
    const page = await opened('index.html', 390, phone)
    const chart = page.locator('.timeline').first()
    await chart.scrollIntoViewIfNeeded()
    const box = await chart.locator('svg').boundingBox()
    const bars = await page.locator('#traffic-points tbody tr').count()
    if (box === null) throw new Error('no chart')
    for (const at of [0, 8, 15, 22, 29]) {
      await page.touchscreen.tap(box.x + (box.width / bars) * (at + 0.5), box.y + 90)
      expect(await chart.locator('.bars li.here').evaluate((bar) => bar.id)).toBe(
        await chart.locator('.bars li').nth(at).getAttribute('id'),
      )
      const read = await chart.locator('.read').boundingBox()
      if (read === null) throw new Error('nothing is told')
      expect([at, read.y >= box.y + box.height]).toEqual([at, true])
      expect([at, read.x >= 0, read.x + read.width <= 390]).toEqual([at, true, true])
    }
    await page.close()
  })
})

it.each([320, 390])('no label of a chart sticks out of its column at %i pixels', async (width) => {
  const page = await opened('index.html', width)
  const out = await page.locator('.chart').evaluateAll((all) =>
    all.flatMap((chart) => {
      const column = chart.getBoundingClientRect()
      return [...chart.querySelectorAll('text, .bars span')].flatMap((text) => {
        const { left, right } = text.getBoundingClientRect()
        const isOut = left < column.left - 1 || right > column.right + 1
        return isOut && right > left ? `${text.textContent} ${left} ${right}` : []
      })
    }),
  )
  expect(out).toEqual([])
  await page.close()
})

describe('on paper', () => {
  it.each([true, false])('names, rows and panels are whole, with a script: %s', async (script) => {
    // As wide as a sheet of A4 between its margins.
    const page = await opened('index.html', 718, { javaScriptEnabled: script })
    await page.emulateMedia({ media: 'print' })
    const rows = page.locator('#hogKeys tbody th[scope=row]')
    expect(await rows.count()).toBe(15)
    for (const row of await rows.all()) expect(await row.isVisible()).toBe(true)
    const agents = await page.locator('#hogAgents tbody th[scope=row]').all()
    expect(agents.length).toBe(15)
    for (const agent of agents) {
      const whole = await agent.evaluate((head) => {
        const details = head.querySelector('details')
        return (details?.lastChild ?? head).textContent?.trim() ?? ''
      })
      expect((await agent.innerText()).trim()).toContain(whole)
    }
    expect(await page.locator('#definitions-list').isVisible()).toBe(true)
    expect(await page.locator('#traffic-points').isVisible()).toBe(true)
    for (const policy of await page.locator('.remedy pre').all()) {
      const [whole, shown] = await policy.evaluate((pre) => [pre.scrollHeight, pre.clientHeight])
      expect(shown).toBeGreaterThanOrEqual(whole ?? 0)
    }
    for (const part of ['.read', '.by-keys', '.unfolding', '.plain'])
      expect(await page.locator(part).filter({ visible: true }).count(), part).toBe(0)
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('main :is(td, th, p, pre, svg)')].flatMap((part) => {
        const { right, width } = part.getBoundingClientRect()
        return width > 0 && right > innerWidth + 1 && !part.closest('.unseen') ? part.outerHTML : []
      }),
    )
    expect(cut).toEqual([])
    await page.close()
  })
})

describe.each([
  ...['index.html', 'operations.html', '2026/index.html', '2026-11/operations.html'],
  ...['cdn/index.html', 'cdn/operations.html'],
])('%s', (file) => {
  it.each([1280, 1440, 1920])('has no hole beside a panel at %i pixels', async (width) => {
    const page = await opened(file, width)
    const holes = await page.evaluate(() =>
      [...document.querySelectorAll('.panels')].map((row) => {
        const ends = [...row.children].map((column) => {
          const last = column.lastElementChild ?? column
          return last.getBoundingClientRect().bottom
        })
        const first = row.querySelector('.panel')?.id
        return [first, Math.round(Math.max(...ends) - Math.min(...ends))] as const
      }),
    )
    expect(holes.length).toBeGreaterThan(1)
    expect(holes.filter(([, hole]) => hole > 120)).toEqual([])
    await page.close()
  })
})

it.each(['cdn/index.html', 'cdn/operations.html'])(
  '%s tells a folded panel by names that differ',
  (file) => {
    const told = [
      ...(pages.get(file) ?? '').matchAll(/<summary><h3>.*?<\/h3> <small>(.*?)<\/small>/g),
    ]
    const names = told.map(([, text = '']) => text.split(', '))
    expect(names.length).toBeGreaterThan(2)
    for (const some of names) expect(some).toEqual([...new Set(some)])
  },
)

it('a label stands under its bar, of few and of many', async () => {
  const page = await opened('index.html', 1440)
  for (const id of ['#overview', '#traffic']) {
    const off = await page
      .locator(`${id} .bars li:not(:first-child) > span, #overview .bars span`)
      .evaluateAll((all) =>
        all.map((label) => {
          const middle = (box: DOMRect): number => box.left + box.width / 2
          const bar = label.parentElement ?? label
          return Math.abs(
            middle(label.getBoundingClientRect()) - middle(bar.getBoundingClientRect()),
          )
        }),
      )
    expect(off.length).toBeGreaterThan(2)
    expect(off.filter((by) => by > 2)).toEqual([])
  }
  await page.close()
})

it('the page that one is on is in sight among the others, on a phone too', async () => {
  const page = await opened('operations.html', 360)
  const box = await page.locator('.periods [aria-current]').boundingBox()
  if (box === null) throw new Error('no link')
  expect(box.x + box.width).toBeLessThanOrEqual(360)
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await page.close()
})

it('sizes are sorted by size, up and down', async () => {
  const page = await opened('operations.html', 1440)
  const head = page.locator('#speed').getByRole('columnheader', { name: 'Object size' })
  const names = () => page.locator('#speed tbody th').allTextContents()
  const before = await names()
  expect(await head.getAttribute('aria-sort')).toBe('ascending')
  await head.getByRole('button').click()
  expect(await names()).toEqual(before.toReversed())
  await head.getByRole('button').click()
  expect(await names()).toEqual(before)
  await page.close()
})

it('what a link leads to is unfolded', async () => {
  const page = await opened('index.html', 1440)
  const panel = page.locator('#hogAgents')
  expect(await panel.locator('tbody').first().isVisible()).toBe(false)
  await page.evaluate(() => {
    location.hash = '#hogAgents'
  })
  await panel.locator('tbody').first().waitFor({ state: 'visible' })
  await page.getByRole('link', { name: 'What the numbers mean' }).click()
  await page.locator('#definitions-list').waitFor({ state: 'visible' })
  await page.close()
})

it('a search opens what is folded and has a match, and folds it again', async () => {
  const page = await opened('index.html', 1440)
  const rows = page.locator('#browsers tbody th')
  const search = page.getByRole('searchbox')
  await search.fill('Firefox')
  expect(await rows.filter({ hasText: 'Firefox' }).isVisible()).toBe(true)
  await search.fill('')
  expect(await rows.first().isVisible()).toBe(false)
  await page.close()
})
