/** The map of countries: what it is made of, what it says, and the page that it stands on. */
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { worldModule } from '../../scripts/build-world.ts'
import { buildMap, buildModel } from '../../src/report/model/build.ts'
import type { PageInput } from '../../src/report/model/page.ts'
import type { WorldMap } from '../../src/report/model/world-map.ts'
import { worldMap } from '../../src/report/render/world.ts'
import { WORLD_SHAPES } from '../../src/report/render/world-shapes.ts'
import { goTo, openChromium } from './chromium.ts'
import { exampleInputs } from './example.ts'
import { type Lines, pageOfLog } from './pipeline.ts'
import { writeSite } from './site.ts'

const addresses = {
  DE: '217.160',
  FR: '62.210',
  HK: '1.36',
  JP: '133.1',
  US: '17.1',
  unknown: '192.0',
} as const

/** So many people of a country, one read of so many bytes each. */
function peopleOf(country: keyof typeof addresses, people: number, bytes: number): Lines[] {
  return Array.from({ length: people }, (_, at) => {
    // Of addresses for documents no country is known.
    const [third, last] = country === 'unknown' ? [2, at] : [at >> 8, at & 255]
    return { day: '2026-11-05', bytes, address: `${addresses[country]}.${third}.${last}` }
  })
}

function pageOfPeople(lines: readonly Lines[][]): PageInput {
  return pageOfLog(lines.flat(), { from: '2026-11-01', to: '2026-11-30' }).input
}

function mapOfPeople(lines: readonly Lines[][]): WorldMap {
  const map = buildMap(pageOfPeople(lines))?.map
  if (map === null || map === undefined) throw new Error('There is no map')
  return map
}

it('its shapes are those that the script makes', () =>
  expect(
    readFileSync(join(import.meta.dirname, '../../src/report/render/world-shapes.ts'), 'utf8'),
  ).toBe(worldModule()))

it('its shapes weigh little', () => expect(gzipSync(WORLD_SHAPES).length).toBeLessThan(15_000))

describe('the map', () => {
  const map = mapOfPeople([
    peopleOf('US', 560, 1000),
    peopleOf('DE', 300, 1000),
    peopleOf('FR', 100, 1000),
    peopleOf('JP', 12, 1000),
    peopleOf('HK', 1, 9_000_000),
    peopleOf('unknown', 27, 1000),
  ])

  it('has a level for each share of visitors and of bytes, those of unknown countries counted in', () =>
    expect(map.countries).toEqual([
      {
        code: 'DE',
        name: 'Germany',
        text: '300 visitors · 300\u00a0kB',
        href: '#country-DE',
        levels: { visitors: 5, bytes: 4 },
      },
      {
        code: 'FR',
        name: 'France',
        text: '100 visitors · 100\u00a0kB',
        href: '#country-FR',
        levels: { visitors: 5, bytes: 3 },
      },
      {
        code: 'HK',
        name: 'Hong Kong SAR China',
        text: '1 visitor · 9\u00a0MB',
        href: '#country-HK',
        levels: { visitors: 2, bytes: 5 },
      },
      {
        code: 'JP',
        name: 'Japan',
        text: '12 visitors · 12\u00a0kB',
        href: '#country-JP',
        levels: { visitors: 3, bytes: 2 },
      },
      {
        code: 'US',
        name: 'United States',
        text: '560 visitors · 560\u00a0kB',
        href: '#country-US',
        levels: { visitors: 5, bytes: 4 },
      },
    ]))

  it('says in words what its colours stand for', () =>
    expect(map.measures.map(({ label, steps }) => [label, steps.map(Object.values)])).toEqual([
      [
        'Visitors',
        [
          [5, '10% and more', 'United States, Germany, and France'],
          [4, '3% to 10%', ''],
          [3, '1% to 3%', 'Japan'],
          [2, '0.1% to 1%', 'Hong Kong SAR China'],
          [1, 'Less than 0.1%', ''],
          [0, 'Nothing', ''],
        ],
      ],
      [
        'Data sent',
        [
          [5, '10% and more', 'Hong Kong SAR China'],
          [4, '3% to 10%', 'United States and Germany'],
          [3, '1% to 3%', 'France'],
          [2, '0.1% to 1%', 'Japan'],
          [1, 'Less than 0.1%', ''],
          [0, 'Nothing', ''],
        ],
      ],
    ]))

  it('draws a country as its shape, a small one as a dot above, and all others as one', () => {
    const drawn = worldMap(map)
    const links = [...drawn.matchAll(/<title>(.*?): .*?<\/title><(path|circle) /g)]
    expect(links.map(([, name, form]) => `${name} ${form}`)).toEqual([
      ...['Germany path', 'France path', 'Japan path', 'United States path'],
      'Hong Kong SAR China circle',
    ])
    expect(drawn.match(/class="land"/g)?.length).toBe(1)
    expect(/NaN|undefined|style=/.test(drawn)).toBe(false)
  })
})

it('a report that knows no country has none, and no link to one', () => {
  const input = pageOfPeople([peopleOf('unknown', 20, 1000)])
  expect(buildMap(input)).toBeNull()
  const panels = buildModel(input).sections.flatMap(({ panels }) => panels)
  expect(panels.find(({ id }) => id === 'countries')?.link).toBeNull()
})

describe('in a browser', () => {
  let site: string
  let browser: Browser

  beforeAll(async () => {
    site = await mkdtemp(join(tmpdir(), 'map-'))
    await writeSite(site, exampleInputs())
    browser = await openChromium()
  })
  afterAll(async () => {
    await browser?.close()
    await rm(site, { recursive: true, force: true })
  })

  async function opened(file: string, isScripted: boolean): Promise<Page> {
    const page = await browser.newPage({ javaScriptEnabled: isScripted })
    const address = pathToFileURL(join(site, file)).href
    await (isScripted ? goTo(page, address) : page.goto(address))
    return page
  }
  const fillOf = (page: Page, country: string): Promise<string> =>
    page
      .locator(`.world a[href="#country-${country}"]`)
      .evaluate((link) => getComputedStyle(link).fill)

  it.each(['index.html', '2026-11/index.html', '2026/index.html'])(
    'the list of countries of %s leads to it, and its countries to their rows',
    async (file) => {
      const page = await opened(file, true)
      await page.locator('#countries').getByRole('link', { name: 'Map' }).click()
      expect(new URL(page.url()).pathname).toMatch(/map\.html$/)
      const countries = await page
        .locator('.world svg a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
      expect(countries.length).toBeGreaterThan(3)
      for (const country of countries) {
        const row = page.locator(`tr${country}`)
        expect(await row.count(), country).toBe(1)
        expect(await row.isVisible(), country).toBe(true)
      }
      await page.locator('.world a[href="#country-IN"] path').click()
      expect(page.url()).toMatch(/#country-IN$/)
      await page.close()
    },
  )

  it('shows visitors or bytes without a script', async () => {
    const page = await opened('map.html', false)
    expect(await page.locator('.of-visitors').isVisible()).toBe(true)
    expect(await page.locator('.of-bytes').isVisible()).toBe(false)
    const before = await fillOf(page, 'IN')
    await page.getByRole('radio', { name: 'Data sent' }).check()
    expect(await page.locator('.of-visitors').isVisible()).toBe(false)
    expect(await page.locator('.of-bytes').isVisible()).toBe(true)
    expect(await fillOf(page, 'IN')).not.toBe(before)
    await page.close()
  })

  it('its colours are six, in light and in dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ colorScheme })
      await goTo(page, pathToFileURL(join(site, 'map.html')).href)
      const colours = await page
        .locator('.of-visitors .swatch')
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor))
      expect(new Set(colours).size).toBe(6)
      await page.close()
    }
  })
})
