/** From any name of the report to Explore, with that name chosen. */
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cacheOutcomes } from '../../../src/count/record/caching.ts'
import type { PageInput, SiteInput } from '../../../src/report/model/page.ts'
import { de } from '../../../src/report/words/de.ts'
import { en } from '../../../src/report/words/en.ts'
import type { Words } from '../../../src/report/words/words.ts'
import type { Period } from '../../../src/rollup/rollup.ts'
import { until } from '../../until.ts'
import { goTo, openChromium } from '../chromium.ts'
import { demoInputs } from '../demo.ts'
import { exampleInput, exampleInputs, exampleSettings } from '../example.ts'
import { writeSite } from '../site.ts'
import type { Read } from './reads.ts'
import { exploreInput, writeExplore } from './site.ts'

let site: string
let browser: Browser
const languages = { en, de }

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'links-'))
  for (const [name, words] of Object.entries(languages)) await writeLinked(name, words)
  await writeCdn('cdn')
  await writeSite(join(site, 'without'), [exampleInput()])
  browser = await openChromium()
})
afterAll(async () => {
  await browser?.close()
  await rm(site, { recursive: true, force: true })
})

/** The example with Explore of reads that have the names of its tables. */
async function writeLinked(name: string, words: Words): Promise<void> {
  const settings = { ...exampleSettings, language: words.tag, locale: words.tag }
  const inputs = exampleInputs(settings, words).filter(
    ({ kind }) => kind === 'front' || kind === 'month',
  )
  const [front] = inputs
  if (front === undefined || !('period' in front) || front.period === null)
    throw new Error('the example has a front page')
  await writeExplore(join(site, name), readsOf(front.period), {
    input: exploreInput(words, settings),
  })
  await writeSite(join(site, name), inputs.map(explored))
}

/** Days of the demo behind CloudFront, with Explore of a read for each outcome of a cache. */
async function writeCdn(name: string): Promise<void> {
  const [front] = demoInputs({ isBehindCdn: true, days: 2 })
  if (front === undefined || !('period' in front) || front.period === null)
    throw new Error('the demo has a front page')
  const [read] = readsOf(front.period)
  if (read === undefined) throw new Error('the demo has reads')
  await writeExplore(
    join(site, name),
    cacheOutcomes.map((cache) => ({ ...read, cache })),
  )
  await writeSite(join(site, name), [explored(front)])
}

function explored(input: PageInput): SiteInput {
  if (!('period' in input) || input.period === null) return input
  const { from, to } = input.period
  return { ...input, explore: { from, to } }
}

function readsOf({ tables, to }: Period): Read[] {
  const at = (names: readonly string[], place: number): string => names[place % names.length] ?? ''
  const programs = [
    ...tables.browsers.names.map((one) => `people\u0000${one}`),
    ...tables.bots.names.map((one, place) => `${place % 2 ? 'ai' : 'bots'}\u0000${one}`),
    ...tables.tools.names.map((one) => `tools\u0000${one}`),
  ]
  const most = Math.max(...Object.values(tables).map(({ names }) => names.length), programs.length)
  return Array.from({ length: most }, (_, place) => ({
    day: to,
    object: at(tables.keys.names, place),
    site: at(tables.referringSites.names, place),
    network: at(tables.networks.names, place),
    country: at(tables.countries.names, place),
    program: at(programs, place),
    status: at(['2xx', '206', '304', '3xx', '4xx', '5xx'], place),
    ...{ cache: '', requests: 1, bytes: 10 },
  }))
}

async function opened(path: string, more: object = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...more })
  await goTo(page, pathToFileURL(join(site, path)).href)
  return page
}

describe('names of the report', () => {
  it.each(Object.keys(languages))('lead to Explore, which knows them: %s', async (name) => {
    const page = await opened(`${name}/index.html`)
    await until(async () => (await page.locator('.explore-link').count()) > 50)
    const links = await page
      .locator('table.table')
      .evaluateAll((tables) =>
        tables.flatMap((table) =>
          [...table.querySelectorAll<HTMLAnchorElement>('.explore-link')]
            .slice(0, 2)
            .map(({ href }) => [table.closest('[id]')?.id ?? '', href] as const),
        ),
      )
    const panels = new Set(links.map(([panel]) => panel))
    const least = [
      'hogKeys',
      'hotlinks',
      'referringSites',
      'countries',
      'networks',
      'browsers',
      'bots',
      'tools',
    ]
    expect([...panels]).toEqual(
      expect.arrayContaining([
        ...[...least, 'pages', 'downloads', 'notFound'],
        ...['types', 'directories', 'statuses', 'errorKeys'],
        ...['referrers', 'notFoundLinks', 'scanners'],
      ]),
    )
    const unknown: string[] = []
    for (const [panel, href] of links) {
      await page.goto('about:blank')
      await page.goto(href)
      await page.locator('.said:not(:empty)').waitFor({ state: 'attached' })
      const [chips, wrong] = [page.locator('.chip'), page.locator('.chip.unknown')]
      expect(await chips.count(), href).toBeGreaterThan(0)
      if ((await wrong.count()) > 0) unknown.push(`${panel}: ${await wrong.first().textContent()}`)
    }
    // Objects that nobody got, and sites of hot links alone, are in none of the reads made here.
    expect(unknown.filter((text) => !/^(notFound|errorKeys|hotlink|changed)/.test(text))).toEqual(
      [],
    )
    await page.close()
  })

  it('that stand for many say what Explore knows of them', async () => {
    const page = await opened('en/index.html')
    await until(async () => (await page.locator('.explore-link').count()) > 50)
    const linksOf = (panel: string) =>
      page.locator(`#${panel} tbody tr`).evaluateAll((rows) =>
        rows.flatMap((row) => {
          const [link] = row.querySelectorAll<HTMLAnchorElement>('.explore-link')
          const name = row.querySelector('th')?.firstElementChild?.textContent ?? ''
          const query = new URL(link?.href ?? 'about:blank#').hash.split('&').slice(1).join('&')
          return [[name, decodeURIComponent(query), link?.textContent ?? ''] as const]
        }),
      )
    const statuses = await linksOf('statuses')
    expect(statuses.length).toBeGreaterThan(3)
    for (const [status, query, text] of statuses) {
      const isWhole = ['206', '304'].includes(status)
      expect(query).toBe(`status=${isWhole ? status : `${status[0]}xx`}`)
      expect(text).toBe(isWhole ? status : `› ${status[0]}xx`)
    }
    for (const [name, query] of await linksOf('types'))
      expect(query).toBe(name.startsWith('.') ? `object=*${name}` : '')
    const directories = await linksOf('directories')
    expect(directories.length).toBeGreaterThan(1)
    for (const [name, query] of directories) {
      const folders = /^(?:[^/]+\/){1,2}$/.test(name) ? name.split('/').length - 1 : 0
      expect(query).toBe(folders === 0 ? '' : `object=${name}${'*'.repeat(folders)}`)
    }
    // No dimension of Explore has addresses, agents as they are written, or error codes.
    for (const panel of ['hogClients', 'hogAgents', 'errorCodes', 'sizes'])
      expect(await page.locator(`#${panel} .explore-link`).count(), panel).toBe(0)
    await page.close()
  })

  it('of pages that link here lead to the site of each, also where it is the top of one', async () => {
    const page = await opened('cdn/index.html')
    await until(async () => (await page.locator('#referrers .explore-link').count()) > 4)
    for (const panel of ['referrers', 'notFoundLinks']) {
      const links = await page.locator(`#${panel} tbody th`).evaluateAll((heads) =>
        heads.flatMap((head) => {
          const from = head.querySelector<HTMLAnchorElement>('a:not(.explore-link)')
          const to = head.querySelector<HTMLAnchorElement>('.explore-link')
          return from ? [[from.href, to?.href ?? ''] as const] : []
        }),
      )
      expect(links.some(([from]) => new URL(from).pathname === '/')).toBe(true)
      for (const [from, to] of links)
        expect(to, `${panel}: ${from}`).toContain(`&site=${new URL(from).hostname}`)
    }
    await page.close()
  })

  it('of what a cache answered are those of Explore', async () => {
    const page = await opened('cdn/index.html')
    await until(async () => (await page.locator('#cacheResults .explore-link').count()) > 4)
    const hrefs = await page
      .locator('#cacheResults .explore-link')
      .evaluateAll((links) => (links as HTMLAnchorElement[]).map(({ href }) => href))
    for (const href of hrefs) {
      await page.goto('about:blank')
      await page.goto(href)
      await page.locator('.said:not(:empty)').waitFor({ state: 'attached' })
      expect(await page.locator('.chip:not(.unknown)').count(), href).toBe(1)
    }
    await page.close()
  })

  it('have their link also after all rows were asked for, and by keyboard', async () => {
    const page = await opened('en/index.html')
    const panel = page.locator('#hogKeys')
    const before = await panel.locator('tbody .explore-link').count()
    await panel.locator('.unfold button').click()
    await panel.getByRole('button', { name: en.names.key }).click()
    await until(async () => (await panel.locator('tbody .explore-link').count()) >= before)
    const rows = panel.locator('tbody tr:has(th)')
    await until(
      async () => (await rows.count()) === (await panel.locator('tbody .explore-link').count()),
    )
    await panel.locator('.explore-link').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/explore\/index\.html#d=2026-11-01\.\.2026-11-30&object=/)
    await page.close()
  })

  it('of a month lead to its days, and the navigation to all of them', async () => {
    const page = await opened('en/2026-10/index.html')
    const href = await page.locator('.explore-link').first().getAttribute('href')
    expect(href).toMatch(/^\.\.\/explore\/index\.html#d=2026-10-01\.\.2026-10-31&\w+=/)
    await page.getByRole('link', { name: en.explore.page, exact: true }).click()
    await page.locator('.said:not(:empty)').waitFor({ state: 'attached' })
    await page.close()
  })

  it('lead nowhere where there is no Explore, or no script', async () => {
    const without = await opened('without/index.html')
    expect(await without.locator('.explore-link, a[href*="explore/"]').count()).toBe(0)
    await without.close()
    const page = await browser.newPage({ javaScriptEnabled: false })
    await page.goto(pathToFileURL(join(site, 'en/index.html')).href)
    expect(await page.locator('.explore-link').count()).toBe(0)
    await page.close()
  })

  it('come by a script of the same site, which the policy allows', async () => {
    const html = await readFile(join(site, 'en', 'index.html'), 'utf8')
    const [, own] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? []
    const hash = createHash('sha256')
      .update(own ?? '')
      .digest('base64')
    expect(html).toContain(
      `script-src &#x27;sha256-${hash.replaceAll('=', '&#x3D;')}&#x27; &#x27;self&#x27;;`,
    )
    expect(html).toContain('<script src="./explore/links.js" defer>')
    const page = await readFile(join(site, 'en', 'explore', 'index.html'), 'utf8')
    expect(page).toMatch(/script-src &#x27;self&#x27;; img-src data:/)
    expect(page).not.toMatch(/unsafe|<script>|\sstyle=|\son\w+=/)
  })
})
