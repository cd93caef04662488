/** Five questions of somebody with a bill, asked of the demo from its front page in three clicks each at most; every number
 * is that of the lines of its log, read here one by one. */

import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { deflateRawSync } from 'node:zlib'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeDemoLogs } from '../../../demo/logs.ts'
import { cubeOfStored } from '../../../src/count/cube/stored.ts'
import { openPlaces } from '../../../src/naming/addresses.ts'
import {
  filesScript,
  type MonthPrice,
  monthPriceOf,
} from '../../../src/report/explore/files-script.ts'
import { packCube } from '../../../src/report/explore/pack.ts'
import { numbersFor } from '../../../src/report/model/numbers.ts'
import type { PageInput, SiteInput } from '../../../src/report/model/page.ts'
import { en } from '../../../src/report/words/en.ts'
import { goTo, openChromium } from '../chromium.ts'
import { counted, demoInputs } from '../demo.ts'
import { headOf } from '../example.ts'
import { writeSite } from '../site.ts'
import { settled } from './settled.ts'
import { exploreInput } from './site.ts'

interface Line {
  readonly day: string
  readonly network: string
  readonly country: string
  readonly object: string
  readonly site: string
  readonly agent: string
  readonly status: string
  readonly bytes: number
}

const home = join(import.meta.dirname, '..', '..', '..')
const places = openPlaces({
  countries: readFileSync(join(home, 'dist/data/countries.bin')),
  networks: readFileSync(join(home, 'data/networks.bin')),
})
/** Owner to user agent, in which quotes may stand; of reads of objects. */
const LINE =
  /^\S+ \S+ \[(\d\d)\/(\w{3})\/(\d{4}):\S+ \+0000\] (\S+) \S+ (\S+) (?:REST|WEBSITE)\.(?:GET|HEAD)\.OBJECT (\S+) ".*?" (\d{3}) \S+ (\S+) \S+ \S+ \S+ "(.*?)" "(.*)" \S+ \S+=? /
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Reads of objects, each once. */
function readLines(texts: readonly string[]): Line[] {
  const lines = new Map<string, Line>()
  for (const line of texts.join('').split('\n')) {
    const found = LINE.exec(line)
    if (found === null) continue
    const [
      ,
      date,
      month = '',
      year,
      address = '',
      id,
      key = '',
      status = '',
      sent,
      referrer = '',
      agent = '',
    ] = found
    const day = `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${date}`
    const object = decodeURIComponent(decodeURIComponent(key))
    const site = URL.parse(referrer)?.hostname ?? ''
    const where = { network: places.network(address), country: places.country(address) }
    const bytes = sent === '-' ? 0 : Number(sent)
    lines.set(`${id} ${key}`, { day, ...where, object, site, agent, status, bytes })
  }
  return [...lines.values()]
}

let root: string
let browser: Browser
let lines: Line[]
let prices: MonthPrice[]
let days: string[]
let from: string
let to: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'questions-'))
  const texts = makeDemoLogs().objects.map(({ body }) => body)
  lines = readLines(texts)
  days = [...new Set(lines.map(({ day }) => day))].sort()
  await writeDemo(texts)
  browser = await openChromium()
})
afterAll(async () => {
  await browser?.close()
  await rm(root, { recursive: true, force: true })
})

/** The demo's front page and months, and Explore of its own cubes: of each day a file. */
async function writeDemo(texts: readonly string[]): Promise<void> {
  const inputs = demoInputs().filter(({ kind }) => kind === 'front' || kind === 'month')
  const { summary } = counted(texts)
  const data = join(root, 'explore', 'data')
  await mkdir(data, { recursive: true })
  const files = []
  for (const [day, { cube }] of summary.days) {
    if (cube === null || cube === undefined) throw new Error(`${day} has a cube`)
    const { content } = packCube(day, cubeOfStored(day, cube), (bytes) => deflateRawSync(bytes))
    await writeFile(join(data, `${day}-00000000.js`), content)
    files.push({ name: `${day}-00000000`, from: day, to: day, rows: 1, bytes: content.length })
  }
  prices = inputs.flatMap(({ kind, path, settings, ...more }) =>
    kind === 'month' && 'period' in more && more.period !== null
      ? [monthPriceOf(path.slice(0, 7), headOf(more.period), settings)]
      : [],
  )
  await writeFile(join(root, 'explore', 'files.js'), filesScript(files, prices))
  const [front] = inputs
  if (front === undefined || !('period' in front) || front.period === null)
    throw new Error('the demo has a front page')
  ;({ from, to } = front.period)
  await writeSite(root, [...inputs.map(explored), exploreInput(en, front.settings)])
}

function explored(input: PageInput): SiteInput {
  if (!('period' in input) || input.period === null) return input
  return { ...input, explore: { from: input.period.from, to: input.period.to } }
}

/** The front page, and how often it was clicked since. */
async function asking() {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await goTo(page, pathToFileURL(join(root, 'index.html')).href)
  await page.locator('.explore-link').first().waitFor({ state: 'attached' })
  let clicks = 0
  const click = async (what: Locator): Promise<void> => {
    clicks++
    await what.click()
    if (!page.url().includes('/explore/')) return
    await settled(page)
  }
  return {
    page,
    click,
    async done(): Promise<void> {
      expect(clicks).toBeLessThanOrEqual(3)
      await page.close()
    },
  }
}

const numbers = numbersFor('en', 'USD', en)
const count = (some: readonly Line[]): string => numbers.cell('count', some.length).text
const bytesOf = (some: readonly Line[]): number => some.reduce((sum, { bytes }) => sum + bytes, 0)
const inPeriod = ({ day }: Line): boolean => from <= day && day <= to

/** What the page tells of what is chosen, without the words of a bound: names that are not told apart may belong to it. */
const told = (page: Page): Promise<string[]> =>
  page.locator('.tiles .amount .number').allTextContents()
const meant = (some: readonly Line[]): string[] => [
  count(some),
  numbers.cell('bytes', bytesOf(some)).text,
]

/** The rows of a table: name and requests. */
async function rowsOf(page: Page, title: string): Promise<Map<string, string>> {
  const rows = await page
    .locator(`.tables section[aria-label="${title}"] tbody tr`)
    .evaluateAll((all) =>
      (all as HTMLTableRowElement[]).map((row) => {
        const name = row.querySelector<HTMLElement>('.name')
        return [name?.title || (name?.textContent ?? ''), row.cells[1]?.textContent ?? ''] as const
      }),
    )
  return new Map(rows)
}

/** Names with their requests, many before few. */
function ranked(some: readonly Line[], nameOf: (line: Line) => string): [string, string][] {
  const groups = Map.groupBy(some, nameOf)
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([name, all]) => [name, count(all)])
}

describe('the demo tells', () => {
  it('what the worst network fetched, and since when', async () => {
    const { page, click, done } = await asking()
    await click(page.getByRole('link', { name: en.explore.page, exact: true }))
    await click(page.locator('.tiles label', { hasText: en.page.bytes }))
    await click(page.locator(`.tables section[aria-label="${en.names.network}"] .name`).first())
    const name = (await page.locator('.chip bdi').textContent()) ?? ''
    const groups = Map.groupBy(lines.filter(inPeriod), ({ network }) => network)
    const [worst] = [...groups].sort(([, a], [, b]) => bytesOf(b) - bytesOf(a))
    expect(name).toBe(worst?.[0])
    const own = worst?.[1] ?? []
    expect((await told(page)).slice(0, 2)).toEqual(meant(own))
    const objects = await rowsOf(page, en.names.key)
    expect(objects.size).toBeGreaterThan(0)
    for (const [object, requests] of objects)
      expect(requests, object).toBe(count(own.filter((line) => line.object === object)))
    // The chart shows the days; its table has them as numbers.
    await page.locator('.points-of').evaluate((details) => details.setAttribute('open', ''))
    await page.locator('.points tbody tr').first().waitFor()
    const cells = await page.locator('.points tbody td:nth-child(2)').allTextContents()
    const shown = days.filter((day) => from <= day && day <= to)
    const amount = (bytes: number): string => numbers.cell('bytes', bytes).text
    const ofDay = (day: string): number => bytesOf(own.filter((line) => line.day === day))
    expect(cells).toEqual(shown.map((day) => amount(ofDay(day))))
    const since = own.map(({ day }) => day).sort()[0] ?? ''
    expect(cells.findIndex((cell) => cell !== amount(0))).toBe(shown.indexOf(since))
    await done()
  })

  it('all who pull one file, by site', async () => {
    const { page, click, done } = await asking()
    await click(page.locator('#hogKeys .explore-link', { hasText: 'video/starling' }).first())
    const object = (await page.locator('.chip bdi').textContent()) ?? ''
    const own = lines.filter((line) => inPeriod(line) && line.object === object)
    expect(own.length).toBeGreaterThan(50)
    expect((await told(page)).slice(0, 2)).toEqual(meant(own))
    const sites = await rowsOf(page, en.names.site)
    expect(sites.size).toBeGreaterThan(1)
    expect(sites).toEqual(new Map(ranked(own, ({ site }) => site || en.explore.none.site)))
    await done()
  })

  it('what one AI crawler read last week, and its cost', async () => {
    const { page, click, done } = await asking()
    await click(page.locator('#bots .explore-link', { hasText: 'GPTBot' }))
    await click(page.locator('.spans button').first())
    const week = days.slice(-7)
    const own = lines.filter(({ day, agent }) => week.includes(day) && agent.includes('GPTBot'))
    const [requests, bytes, , cost] = await told(page)
    expect([requests, bytes]).toEqual(meant(own))
    const [price] = prices.filter(({ month }) => month === week[0]?.slice(0, 7))
    const dollars =
      (own.length / 1000) * (price?.thousandReads ?? 0) + (bytesOf(own) / 1e9) * (price?.perGB ?? 0)
    expect(cost).toBe(numbers.cell('money', dollars).text)
    const objects = await rowsOf(page, en.names.key)
    for (const [object, requests] of objects)
      expect(requests, object).toBe(count(own.filter((line) => line.object === object)))
    await done()
  })

  it('what broke on one day', async () => {
    const { page, click, done } = await asking()
    await click(page.locator('#statuses > summary'))
    await click(page.locator('#statuses .explore-link', { hasText: '4xx' }).first())
    await click(page.locator('.canvas svg'))
    const day = await page.locator('.from').inputValue()
    expect(await page.locator('.to').inputValue()).toBe(day)
    const own = lines.filter((line) => line.day === day && line.status.startsWith('4'))
    expect(own.length).toBeGreaterThan(10)
    expect((await told(page)).slice(0, 2)).toEqual(meant(own))
    const objects = await rowsOf(page, en.names.key)
    expect(objects.size).toBeGreaterThan(2)
    for (const [object, requests] of objects)
      expect(requests, object).toBe(count(own.filter((line) => line.object === object)))
    await done()
  })

  it('in which countries the readers of the leech are', async () => {
    const { page, click, done } = await asking()
    await click(page.locator('#hotlinkSites > summary'))
    await click(page.locator('#hotlinkSites .explore-link').first())
    const site = (await page.locator('.chip bdi').textContent()) ?? ''
    const own = lines.filter((line) => inPeriod(line) && line.site === site)
    expect(own.length).toBeGreaterThan(20)
    expect((await told(page)).slice(0, 2)).toEqual(meant(own))
    const names = new Intl.DisplayNames('en', { type: 'region' })
    const nameOf = ({ country }: Line): string =>
      /^[A-Z]{2}$/.test(country) ? (names.of(country) ?? '') : en.values.unknown
    const all = new Map(ranked(own, nameOf))
    const countries = await rowsOf(page, en.names.country)
    expect(countries.size).toBe(Math.min(8, all.size))
    for (const [country, requests] of countries) expect(requests, country).toBe(all.get(country))
    await done()
  })
})
