/** The page Explore in a real browser: what it answers to clicks, against reads that are counted one by one. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, normalize } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, parseDay } from '../../../src/calendar/day.ts'
import type { Dimension } from '../../../src/count/cube/cube.ts'
import { numbersFor } from '../../../src/report/model/numbers.ts'
import { en } from '../../../src/report/words/en.ts'
import { languageTags, wordsOf } from '../../../src/report/words/languages.ts'
import { until } from '../../until.ts'
import { openChromium, outside } from '../chromium.ts'
import { cubeOf, madeReads, type Read } from './reads.ts'
import { settled } from './settled.ts'
import { exploreInput, writeExplore } from './site.ts'
import {
  type AnyDimension,
  costOfReads,
  meantReads,
  nameIn,
  type Question,
  ranked,
  sumOf,
} from './truth.ts'

const reads = madeReads({ from: '2026-10-01', days: 58, perDay: 60, objects: 120 })
const [begin, end] = ['2026-10-29', '2026-11-27']
const numbers = numbersFor('en', 'USD', en)
const titles: Readonly<Record<AnyDimension, string>> = {
  object: en.names.key,
  site: en.names.site,
  network: en.names.network,
  country: en.names.country,
  program: en.explore.program,
  status: en.names.status,
  cache: en.explore.cache,
  kind: en.explore.kind,
}

let root: string
let browser: Browser
let server: Server
let host: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'explore-'))
  await writeExplore(join(root, 'plain'), reads)
  const ofDays = (count: number) =>
    Array.from({ length: count }, (_, at) => (at === 4 ? null : 100 + at))
  await writeExplore(join(root, 'visited'), reads, {
    visitors: [
      { from: parseDay(begin), to: parseDay(end), visitors: 1234 },
      { from: parseDay('2026-10-01'), to: parseDay('2026-10-31'), visitors: 777, days: ofDays(31) },
      {
        from: parseDay('2026-11-01'),
        to: parseDay('2026-11-30'),
        visitors: null,
        days: ofDays(27),
      },
    ],
  })
  server = createServer(async ({ url = '/' }, answer) => {
    const file = join(root, normalize(new URL(url, 'http://x').pathname))
    const content = await readFile(file).catch(() => null)
    const type = file.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8'
    answer.writeHead(content === null ? 404 : 200, { 'content-type': type }).end(content)
  }).listen(0, '127.0.0.1')
  await until(async () => server.listening)
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await openChromium()
})
afterAll(async () => {
  await browser?.close()
  server?.close()
  await rm(root, { recursive: true, force: true })
})

type Context = Parameters<Browser['newContext']>[0]

interface Opened {
  readonly page: Page
  readonly context: BrowserContext
  readonly noise: string[]
  readonly asked: string[]
}

/** Explore of a site, with all that was counted on the page; and what it said and asked for. */
async function opened(
  site: string,
  hash = '',
  options: Context = {},
  isServed = false,
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const [noise, asked]: string[][] = [[], []]
  page.on('console', (message) => noise?.push(message.text()))
  page.on('pageerror', (error) => noise?.push(error.message))
  page.on('request', (request) => asked?.push(request.url()))
  const file = join(root, site, 'explore', 'index.html')
  const address = isServed ? `${host}/${site}/explore/index.html` : pathToFileURL(file).href
  await page.goto(address + hash)
  if (options.javaScriptEnabled !== false) await settled(page)
  return { page, context, noise: noise ?? [], asked: asked ?? [] }
}

const panelOf = (page: Page, dimension: AnyDimension): Locator =>
  page.locator(`.tables section[aria-label="${titles[dimension]}"]`)

/** Chooses a name by its row, searched for where the table does not show it. */
async function choose(page: Page, dimension: AnyDimension, label: string): Promise<void> {
  const row = panelOf(page, dimension)
    .locator('tbody tr')
    .filter({ has: page.getByText(label, { exact: true }) })
  const search = page.locator('.search input')
  const isSearched = (await row.count()) === 0
  if (isSearched) await search.fill(label)
  await row.first().locator('.name').click()
  if (isSearched) await search.fill('')
  await settled(page)
}

async function leaveOut(page: Page, dimension: AnyDimension, label: string): Promise<void> {
  await choose(page, dimension, label)
  await page
    .getByRole('button', { name: en.explore.invert(`${titles[dimension]} ${label}`) })
    .click()
}

/** The four sums as the page writes them. */
async function sums(page: Page): Promise<string[]> {
  return page.locator('.tiles .amount').allTextContents()
}

function sumsOf(some: readonly Read[]): string[] {
  return [
    numbers.cell('count', sumOf(some, 'requests')).text,
    numbers.cell('bytes', sumOf(some, 'bytes')).text,
    numbers.cell('count', sumOf(some, 'pageViews')).text,
    numbers.cell('money', costOfReads(some)).text,
  ]
}

/** The rows that a table shows: label and requests. */
async function rowsOf(page: Page, dimension: AnyDimension): Promise<string[][]> {
  return panelOf(page, dimension)
    .locator('tbody tr')
    .evaluateAll((rows) =>
      (rows as HTMLTableRowElement[]).map((row) => [
        row.querySelector('.name')?.textContent ?? '',
        row.cells[1]?.textContent ?? '',
      ]),
    )
}

type Step = readonly ['choose' | 'leaveOut', AnyDimension, label: string, name: string]
const chosen = (dimension: AnyDimension, label: string, name = label): Step => [
  'choose',
  dimension,
  label,
  name,
]
const left = (dimension: AnyDimension, label: string, name = label): Step => [
  'leaveOut',
  dimension,
  label,
  name,
]

const questions: [title: string, steps: Step[], days?: [string, string]][] = [
  ['nothing chosen', []],
  ['an object', [chosen('object', 'files/archive-1.zip')]],
  ['an object that the table does not show', [chosen('object', 'files/archive-77.zip')]],
  ['two objects', [chosen('object', 'files/archive-1.zip'), chosen('object', 'blog/0/index.html')]],
  ['a site', [chosen('site', 'wildtube.example')]],
  ['a site in letters of its own', [chosen('site', 'bücher.example', 'xn--bcher-kva.example')]],
  ['no site', [chosen('site', en.explore.none.site, '')]],
  ['a country', [chosen('country', 'Germany', 'DE')]],
  ['two countries', [chosen('country', 'Germany', 'DE'), chosen('country', 'Japan', 'JP')]],
  ['a country that is left out', [left('country', 'United States', 'US')]],
  ['a country that nobody knows', [chosen('country', 'unknown', '')]],
  ['a network', [chosen('network', 'AS64500 Example 0 GmbH')]],
  ['a program', [chosen('program', 'Googlebot', 'bots\u0000Googlebot')]],
  ['a kind', [chosen('kind', 'AI crawlers', 'ai')]],
  [
    'a kind and a status',
    [chosen('kind', 'Bots', 'bots'), chosen('status', '4xx missing or refused', '4xx')],
  ],
  ['a status that is left out', [left('status', '2xx sent', '2xx')]],
  ['what a cache answered', [chosen('cache', 'hit')]],
  [
    'a site, a kind and a country',
    [
      chosen('site', 'news.example'),
      chosen('kind', 'People', 'people'),
      chosen('country', 'France', 'FR'),
    ],
  ],
  [
    'an object that people elsewhere asked for',
    [
      chosen('object', 'files/archive-2.zip'),
      chosen('kind', 'People', 'people'),
      left('country', 'United States', 'US'),
    ],
  ],
  ['some days', [chosen('country', 'Germany', 'DE')], ['2026-10-05', '2026-11-03']],
  ['one day', [chosen('program', 'GPTBot', 'ai\u0000GPTBot')], ['2026-11-11', '2026-11-11']],
]

describe('a question answered by clicks', () => {
  it.each(questions)('%s', async (_, steps, days) => {
    const { page, context, noise } = await opened('plain')
    if (days) {
      await page.locator('.from').fill(days[0])
      await settled(page)
      await page.locator('.to').fill(days[1])
      await settled(page)
    }
    for (const [step, dimension, label] of steps)
      await (step === 'choose' ? choose : leaveOut)(page, dimension, label)
    const [from, to] = days ?? [begin, end]
    const choices = steps.map(([step, dimension, , name]) => ({
      dimension,
      name,
      not: step === 'leaveOut',
    }))
    const question: Question = { from, to, choices }
    expect(await sums(page)).toEqual(sumsOf(meantReads(reads, question)))
    for (const dimension of ['country', 'kind', 'status'] as const) {
      const own = ranked(meantReads(reads, question, dimension), dimension)
      const shown = (await rowsOf(page, dimension)).map(([, text]) => text)
      const amounts = own.slice(0, 8).map(([, value]) => numbers.cell('count', value).text)
      // A name that was chosen stays, also where nothing of it is left.
      expect(shown.filter((text) => text !== '0')).toEqual(amounts)
    }
    expect(noise).toEqual([])
    // A view can be sent to somebody: the address alone says the same.
    const copy = await opened('plain', new URL(page.url()).hash)
    expect(await sums(copy.page)).toEqual(await sums(page))
    await copy.context.close()
    await context.close()
  })
})

describe('the page', () => {
  it.each([700, 768, 1280])('has its figures in one row alike at %i pixels', async (width) => {
    const { page, context } = await opened('plain', '', { viewport: { width, height: 800 } })
    const borders = await page
      .locator('.explore .headline')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).borderWidth))
    const [first, ...others] = borders
    expect(new Set(others).size).toBe(1)
    expect(first?.split(' ')[0]).toBe(others[0]?.split(' ')[0])
    await context.close()
  })

  it('compares with the range before, and groups the chart', async () => {
    const { page, context } = await opened('plain', '#d=2026-11-11..2026-11-20&site=news.example')
    await page.locator('.compare').check()
    await settled(page)
    const choices = [{ dimension: 'site', name: 'news.example' }] as const
    const before = meantReads(reads, { from: '2026-11-01', to: '2026-11-10', choices })
    const column = panelOf(page, 'site').locator('tbody tr.on td:nth-child(3)')
    expect(await column.textContent()).toBe(String(sumOf(before, 'requests')))
    await page.locator('.by').selectOption('country')
    await settled(page)
    expect(await page.locator('.legend li').count()).toBeGreaterThan(5)
    await page.locator('.points-of summary').click()
    const first = page.locator('.points tbody tr').first().locator('td').first()
    const ofDay = meantReads(reads, { from: '2026-11-11', to: '2026-11-11', choices })
    await until(async () => (await first.textContent()) === String(sumOf(ofDay, 'requests')))
    await context.close()
  })

  it('takes a range that is drawn, by mouse, by finger and by keyboard', async () => {
    const { page, context } = await opened('plain')
    const box = await page.locator('.canvas svg').boundingBox()
    if (box === null) throw new Error('There is a chart')
    const dates = async () => [
      await page.locator('.from').inputValue(),
      await page.locator('.to').inputValue(),
    ]
    await page.mouse.move(box.x + box.width * 0.2, box.y + 40)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.5, box.y + 60, { steps: 4 })
    await page.mouse.up()
    await settled(page)
    const drawn = await dates()
    expect(drawn).not.toEqual([begin, end])
    expect((drawn[0] ?? '') < (drawn[1] ?? '')).toBe(true)
    await page.goBack()
    await settled(page)
    expect(await dates()).toEqual([begin, end])
    await page.goForward()
    await settled(page)
    expect(await dates()).toEqual(drawn)
    await page.locator('.probe').focus()
    await page.keyboard.press('End')
    await page.keyboard.press('Shift+ArrowLeft')
    await page.keyboard.press('Shift+ArrowLeft')
    expect(await page.locator('.probe').getAttribute('aria-valuetext')).toContain('2026')
    await page.keyboard.press('Enter')
    await settled(page)
    expect(await dates()).toEqual([addDays(parseDay(end), -2), end])
    await context.close()

    const touch = await opened('plain', '', {
      hasTouch: true,
      viewport: { width: 390, height: 800 },
    })
    const session = await touch.context.newCDPSession(touch.page)
    await touch.page.locator('.canvas').scrollIntoViewIfNeeded()
    const small = await touch.page.locator('.canvas svg').boundingBox()
    if (small === null) throw new Error('There is a chart')
    const at = (part: number) => [{ x: small.x + small.width * part, y: small.y + 50 }]
    const send = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      touchPoints: { x: number; y: number }[],
    ) => session.send('Input.dispatchTouchEvent', { type, touchPoints })
    await send('touchStart', at(0.1))
    for (const part of [0.2, 0.3, 0.4]) await send('touchMove', at(part))
    await send('touchEnd', [])
    await until(async () => (await touch.page.locator('.from').inputValue()) !== begin)
    await touch.context.close()
  })

  it('sorts, searches and unfolds all rows, and keeps the focus', async () => {
    const { page, context } = await opened('plain')
    const panel = panelOf(page, 'object')
    const all = ranked(meantReads(reads, { from: begin, to: end, choices: [] }), 'object')
    const more = panel.getByRole('button', { name: en.page.more })
    while ((await more.count()) > 0) await more.click()
    expect(await panel.locator('tbody tr').count()).toBe(all.length)
    await panel.getByRole('button', { name: titles.object, exact: true }).click()
    const labels = (await rowsOf(page, 'object')).map(([label = '']) => label)
    const { compare } = new Intl.Collator('en', { numeric: true })
    expect(labels).toEqual(all.map(([name]) => name).sort(compare))
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('sort')
    await page.keyboard.press('/')
    await page.keyboard.type('archive-11')
    await settled(page)
    expect((await rowsOf(page, 'object')).every(([label]) => label?.includes('archive-11'))).toBe(
      true,
    )
    await page.locator('.search input').fill('')
    await panel.locator('.name').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await settled(page)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-pressed'))).toBe(
      'true',
    )
    expect(await page.locator('.chip bdi').textContent()).toBe(labels[1])
    await context.close()
  })

  it('draws what is in view at once, the rest when a frame has shown it, and moves nothing', async () => {
    const { page, context } = await opened('plain', '', { viewport: { width: 390, height: 800 } })
    const panel = panelOf(page, 'country')
    await panel.getByRole('button', { name: 'Germany', exact: true }).scrollIntoViewIfNeeded()
    const pressed = await panel.evaluate((own) => {
      const top = (): number => own.getBoundingClientRect().top
      const before = top()
      const names = [...own.querySelectorAll<HTMLElement>('.name')]
      names.find(({ textContent }) => textContent === 'Germany')?.click()
      const busy = [...document.querySelectorAll('.panel:not([hidden])')].filter((one) =>
        one.hasAttribute('aria-busy'),
      )
      return {
        ...{ before, after: top(), isOwnBusy: own.hasAttribute('aria-busy') },
        busy: busy.length,
      }
    })
    expect(pressed.isOwnBusy).toBe(false)
    expect(pressed.busy).toBeGreaterThan(2)
    expect(Math.abs(pressed.after - pressed.before)).toBeLessThan(1)
    await settled(page)
    const after = await panel.evaluate((own) => own.getBoundingClientRect().top)
    expect(Math.abs(after - pressed.before)).toBeLessThan(1)
    const choices = [{ dimension: 'country', name: 'DE' }] as const
    const all = ranked(meantReads(reads, { from: begin, to: end, choices }), 'status')
    const shown = (await rowsOf(page, 'status')).map(([, text]) => text)
    expect(shown).toEqual(all.map(([, value]) => numbers.cell('count', value).text))
    await context.close()
  })

  it('calls what has no object or program so, as the report does, and finds it by that', async () => {
    const [read] = reads
    if (read === undefined) throw new Error('There are reads')
    const day = parseDay(end)
    await writeExplore(join(root, 'nameless'), [
      ...Array.from({ length: 3 }, () => ({ ...read, day, program: 'tools\u0000-' })),
      ...Array.from({ length: 5 }, () => ({ ...read, day, object: '-' })),
    ])
    const { page, context } = await opened('nameless')
    expect((await rowsOf(page, 'program')).filter(([label]) => label === en.none)).toEqual([
      [en.none, '3'],
    ])
    expect((await rowsOf(page, 'object'))[0]).toEqual([en.none, '5'])
    for (const [dimension, name, count] of [
      ['program', `tools:${en.none}`, '3'],
      ['object', en.none, '5'],
    ] as const) {
      await page.evaluate(
        (text) => {
          location.hash = text
        },
        `#${new URLSearchParams([[dimension, name]])}`,
      )
      await until(async () => (await sums(page))[0] === count)
    }
    await context.close()
  })

  it('gives what is chosen as CSV', async () => {
    const { page, context } = await opened('plain', '#kind=tools&country=DE')
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: en.explore.csv }).click()
    const file = await (await waiting).path()
    const [header, ...lines] = (await readFile(file, 'utf8')).trimEnd().split('\r\n')
    expect(header).toBe(
      'day,object,site,network,country,program,status,cache,kind,requests,bytes,pageViews,cost',
    )
    const choices = [
      { dimension: 'kind', name: 'tools' },
      { dimension: 'country', name: 'DE' },
    ] as const
    const meant = meantReads(reads, { from: begin, to: end, choices })
    expect(lines.reduce((sum, line) => sum + Number(line.split(',').at(-4)), 0)).toBe(meant.length)
    await context.close()
  })

  it('answers alike from a file and from a server, below a path, and asks nobody else', async () => {
    const [file, served] = [await opened('plain'), await opened('plain', '', {}, true)]
    expect(await sums(served.page)).toEqual(await sums(file.page))
    for (const { asked, noise } of [file, served]) {
      expect(noise).toEqual([])
      expect(asked.filter((one) => !one.includes('/plain/explore/'))).toEqual([])
    }
    await Promise.all([file.context.close(), served.context.close()])
  })

  it('says what it would do where there is no script, and leads to the files', async () => {
    const { page, context } = await opened('plain', '', { javaScriptEnabled: false })
    expect(await page.locator('main').innerText()).toContain(en.explore.withoutScript)
    const links = page.locator('.without-script a')
    expect(await links.first().getAttribute('href')).toBe('../days.csv')
    expect(await links.count()).toBe(9)
    expect(await page.locator('.explore').isVisible()).toBe(false)
    await context.close()
  })

  it('leaves out what it cannot read of an address', async () => {
    const { page, context, noise } = await opened('plain')
    const hashes = [
      '#%',
      '#d=2026-02-31..&site=',
      '#by=__proto__&country=DE',
      '#program=bots:',
      '#object=%E0%A4%A',
    ]
    for (const hash of [
      ...hashes,
      '#constructor=x&kind=toString',
      `#object=${'%00'.repeat(900)}`,
      '#report',
    ]) {
      await page.evaluate((text) => {
        location.hash = text
      }, hash)
      await settled(page)
    }
    await page.evaluate(() => {
      location.hash = '#d=x&m=%00&country=DE&by=hasOwnProperty&nonsense=1'
    })
    const choices = [{ dimension: 'country', name: 'DE' }] as const
    const meant = sumsOf(meantReads(reads, { from: begin, to: end, choices }))
    await until(async () => String(await sums(page)) === String(meant))
    expect(noise).toEqual([])
    await context.close()
  })
})

describe('visitors', () => {
  const rows: [title: string, hash: string, visitors: string | null][] = [
    ['of the days of the front page', '', '1,234'],
    ['of a month', '#d=2026-10-01..2026-10-31', '777'],
    ['of a month that nobody knows', '#d=2026-11-01..2026-11-27', null],
    ['of a day', '#d=2026-11-02', '101'],
    ['of a day that nobody knows', '#d=2026-11-05', null],
    ['of other days', '#d=2026-10-02..2026-10-31', null],
    ['of a name', '#d=2026-11-02&country=DE', null],
  ]

  it.each(rows)('%s', async (_, hash, visitors) => {
    const { page, context } = await opened('visited', hash)
    const shown = (await page.locator('.bound').textContent()) ?? ''
    const told = `${en.page.visitors} ${visitors}`
    expect(shown.startsWith(en.page.visitors)).toBe(visitors !== null)
    if (visitors !== null) expect(shown).toBe(told)
    expect((await page.locator('.said').textContent())?.endsWith(told)).toBe(visitors !== null)
    await context.close()
  })

  it('stand beside the days of the chart, where nothing is chosen', async () => {
    const { page, context } = await opened('visited', '#d=2026-10-04..2026-10-06')
    const heads = page.locator('.points thead th')
    await page.locator('.points-of summary').click()
    expect((await heads.allTextContents()).at(-1)).toBe(en.page.visitors)
    const cells = page.locator('.points tbody td:last-child')
    expect(await cells.allTextContents()).toEqual(['103', '', '105'])
    await choose(page, 'country', 'Germany')
    await until(async () => (await heads.allTextContents()).at(-1) !== en.page.visitors)
    await context.close()
  })

  it('are none where the files tell none', async () => {
    const { page, context } = await opened('plain', '#d=2026-11-02')
    expect(await page.locator('.bound').textContent()).toBe('')
    await context.close()
  })
})

describe('what it cannot tell', () => {
  beforeAll(() =>
    writeExplore(join(root, 'folded'), reads, {
      cubes: (some) =>
        cubeOf(
          some,
          (read: Read, dimension: Dimension) =>
            dimension === 'country' && (read.bytes ?? 0) % 4 === 0,
        ),
    }),
  )

  it('is told with its bound, and in a paler ink', async () => {
    const { page, context } = await opened('folded')
    expect(await page.locator('.amount.pale').count()).toBe(0)
    expect(await panelOf(page, 'country').locator('tfoot').textContent()).toContain(
      en.explore.folded,
    )
    await choose(page, 'country', 'Germany')
    expect(await page.locator('.amount.pale').count()).toBe(4)
    const [requests = ''] = await sums(page)
    expect(requests).toMatch(/^at least [\d,]+$/)
    const folded = reads.filter(({ day, bytes }) => day >= begin && (bytes ?? 0) % 4 === 0).length
    expect(await page.locator('.bound').textContent()).toContain(numbers.cell('count', folded).text)
    await page.getByRole('button', { name: en.explore.invert(`${titles.country} Germany`) }).click()
    expect((await sums(page))[0]).toMatch(/^at most/)
    await context.close()
  })
})

describe('hostile names', () => {
  const names = [
    '<img src=x onerror=alert(1)>',
    '</script><script>alert(1)</script>',
    '__proto__',
    'constructor',
    '{1}{2}',
    '=HYPERLINK("https://evil.example")',
    'a\u2028b\u2029c\u202ed',
    'שלום/עולם.zip',
    'x'.repeat(3_000),
    'it\'s & "quoted"',
    '',
  ]
  const [pattern] = reads
  const hostile = names.flatMap((name, at): Read[] =>
    pattern === undefined
      ? []
      : Array.from({ length: at + 1 }, () => ({
          ...pattern,
          ...{
            day: parseDay('2026-11-11'),
            object: name,
            site: name,
            network: name,
            country: name,
          },
          program: `people\u0000${name}`,
          cache: name,
        })),
  )
  beforeAll(() => writeExplore(join(root, 'hostile'), hostile))

  it.each([360, 1280])('are text and nothing else, %d pixels wide', async (width) => {
    const { page, context, noise, asked } = await opened('hostile', '', {
      viewport: { width, height: 800 },
    })
    const dialogs: string[] = []
    page.on('dialog', (dialog) => dialogs.push(dialog.message()))
    const more = page.getByRole('button', { name: en.page.more })
    while ((await more.count()) > 0) await more.first().click()
    expect(await page.locator('main :is(img, script)').count()).toBe(0)
    for (const [at, name] of names.entries()) {
      const query = new URLSearchParams([['object', name]])
      await page.evaluate((text) => {
        location.hash = text
      }, `#${query}`)
      await until(async () => (await sums(page))[0] === String(at + 1))
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    expect(await outside(page)).toEqual([])
    expect([...noise, ...dialogs]).toEqual([])
    expect(asked.filter((one) => !one.includes('/hostile/explore/'))).toEqual([])
    await context.close()
  })
})

describe('two years', () => {
  const long = madeReads({ from: '2024-12-01', days: 728, perDay: 4, objects: 30 })
  beforeAll(() => writeExplore(join(root, 'long'), long))

  it('are loaded when they are asked for', async () => {
    const { page, context, asked, noise } = await opened('long')
    const months = (): number =>
      new Set(asked.filter((one) => /data\/\d{4}-\d\d-[0-9a-f]{8}\.js$/.test(one))).size
    expect(months()).toBe(1)
    await page.getByRole('button', { name: en.explore.allDays }).click()
    await until(async () => (await sums(page))[0] === numbers.cell('count', long.length).text)
    expect(months()).toBe(23)
    expect(noise).toEqual([])
    await context.close()
  })

  it('say which of them could not be had, and count the others', async () => {
    const { page, context } = await opened('long', '', {}, true)
    await page.route(/2025-03-/, (route) => route.abort())
    await page.getByRole('button', { name: en.explore.allDays }).click()
    await until(
      async () => (await page.locator('.progress').textContent())?.includes('2025-03') === true,
    )
    const there = long.filter(({ day }) => !day.startsWith('2025-03')).length
    expect((await sums(page))[0]).toBe(numbers.cell('count', there).text)
    await context.close()
  })
})

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const found = await axe.run({ resultTypes: ['violations'] } as never)
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} (${nodes.length})`)
  })
}

describe('everybody', () => {
  const hash = '#d=2026-11-03..2026-11-20&country=DE&not.kind=tools&compare&by=country'
  beforeAll(async () => {
    const isFolded = ({ bytes = 0 }: Read, dimension: Dimension): boolean =>
      dimension === 'country' && bytes % 4 === 0
    for (const tag of languageTags)
      await writeExplore(join(root, tag), reads, {
        input: exploreInput(await wordsOf(tag)),
        cubes: (some) => cubeOf(some, isFolded),
      })
  })

  it.each(
    ['en', 'ar'].flatMap((site) => ['light', 'dark'].map((scheme) => [site, scheme] as const)),
  )('can use it: %s, %s', async (site, colorScheme) => {
    const { page, context, noise } = await opened(site, hash, {
      colorScheme: colorScheme as 'light',
    })
    await page.locator('.points-of summary').click()
    expect(await violations(page)).toEqual([])
    expect(noise).toEqual([])
    await context.close()
  })

  it.each([
    ...languageTags.map((tag) => [tag, 320] as const),
    ['en', 360] as const,
    ['en', 390] as const,
  ])('has room for it and a finger: %s, %d pixels', async (site, width) => {
    const { page, context } = await opened(site, hash, {
      hasTouch: true,
      isMobile: true,
      viewport: { width, height: 780 },
    })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    expect(await outside(page)).toEqual([])
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          '.explore :is(button, select, input:not([type=checkbox], .unseen))',
        ),
      ]
        .filter((one) => one.checkVisibility() && !one.matches('.sort'))
        .filter((one) => one.getBoundingClientRect().height < 43.5)
        .map((one) => one.outerHTML.slice(0, 90)),
    )
    expect(small).toEqual([])
    await context.close()
  })

  it('reads a change before a share, each by itself, where text runs from right to left', async () => {
    const { page, context } = await opened('ar', hash)
    const notes = await page.locator('.tiles .note').evaluateAll((all) =>
      all.map((note) => {
        const boxes = [...note.querySelectorAll('bdi')].map((one) => one.getBoundingClientRect())
        return boxes.map(({ left, right }) => [left, right] as const)
      }),
    )
    expect(notes.map(({ length }) => length)).toEqual([2, 2, 2, 2])
    for (const [change, share] of notes)
      expect(change?.[0] ?? 0).toBeGreaterThanOrEqual(share?.[1] ?? Number.POSITIVE_INFINITY)
    await context.close()
  })

  it('hears the new sums', async () => {
    const { page, context } = await opened('plain')
    await choose(page, 'country', 'Germany')
    const choices = [{ dimension: 'country', name: 'DE' }] as const
    const meant = meantReads(reads, { from: begin, to: end, choices })
    const said = await page.locator('[role=status].said').textContent()
    expect(said).toContain(`${en.page.requests} ${numbers.cell('count', meant.length).text}`)
    expect(nameIn(meant[0] as Read, 'country')).toBe('DE')
    await context.close()
  })
})
