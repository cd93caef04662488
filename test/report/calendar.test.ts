/** The days of a year as a map: all of them, each with a link to where it stands on the page of its month. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { daysOfYear } from '../../src/calendar/day.ts'
import { buildModel } from '../../src/report/model/build.ts'
import type { YearCalendar } from '../../src/report/model/model.ts'
import type { PageInput } from '../../src/report/model/page.ts'
import { goTo, openChromium } from './chromium.ts'
import { exampleInputs } from './example.ts'
import { writeSite } from './site.ts'

const inputs = exampleInputs()
const yearInput = inputs.find(({ kind }) => kind === 'year')
if (yearInput === undefined || yearInput.kind === 'index' || yearInput.period === null)
  throw new Error('The example has a year')
const { period } = yearInput

function calendarOf(input: PageInput): YearCalendar {
  const { calendar } = buildModel(input)
  if (calendar === null) throw new Error('There is no calendar')
  return calendar
}

/** The page of the example's days, as those of another year. */
function inputOf(year: string): PageInput {
  const [from, to] = daysOfYear(year)
  return { ...yearInput, path: `${year}/`, period: { ...period, from, to } } as PageInput
}

describe('the calendar of a year', () => {
  const calendar = calendarOf(yearInput)
  const days = calendar.rows.flatMap((row) => row.days)

  it('stands on the page of a year alone', () =>
    expect(inputs.map((input) => [input.kind, buildModel(input).calendar !== null])).toEqual([
      ...[
        ['front', false],
        ['month', false],
        ['month', false],
        ['year', true],
        ['index', false],
      ],
    ]))

  it('has each day once, in the column of its week', () => {
    expect(days.filter(({ isOfYear }) => isOfYear).length).toBe(365)
    // 1 January 2026 is a Thursday.
    expect(calendar.rows.map((row) => row.days[0]?.text.replace(/ 2026.*/, ''))).toEqual([
      ...['Monday, 29 December 2025', 'Tuesday, 30 December 2025', 'Wednesday, 31 December 2025'],
      ...['Thursday, 1 January', 'Friday, 2 January', 'Saturday, 3 January', 'Sunday, 4 January'],
    ])
    expect(calendar.weekLabels[0]).toBe('29 Dec')
    expect(calendar.months[10]).toEqual({ label: 'Nov', week: 44 })
  })

  it.each([
    ['2026', 53],
    ['2028', 53], // leap, from Saturday on
    ['2012', 54], // leap, from Sunday on
  ])('%s takes %i weeks', (year, weeks) =>
    expect(calendarOf(inputOf(year)).weekLabels.length).toBe(weeks),
  )

  it('tells requests and bytes of the days with records, the fullest as 1', () => {
    const known = days.flatMap(({ requests }) => requests?.value ?? [])
    expect(known.length).toBe(61)
    expect(known.reduce<number>((sum, value) => sum + Number(value), 0)).toBe(
      period.totals.requests,
    )
    expect(Math.max(...days.map(({ level }) => level ?? 0))).toBe(1)
    const told = days.find(({ text }) => text.startsWith('Thursday, 5 November'))
    expect(told?.text).toMatch(/^Thursday, 5 November 2026: [\d,]+ requests, [\d.]+\sGB$/)
    expect(told?.href).toBe('../2026-11/index.html#day-2026-11-05')
    const none = days.find(({ text }) => text.startsWith('Friday, 1 May'))
    expect(none).toMatchObject({ requests: null, level: null, href: null })
  })
})

describe('in a browser', () => {
  let site: string
  let browser: Awaited<ReturnType<typeof openChromium>>
  beforeAll(async () => {
    site = await mkdtemp(join(tmpdir(), 'calendar-'))
    await writeSite(site, [...inputs, inputOf('2012')])
    browser = await openChromium()
  })
  afterAll(async () => {
    await browser?.close()
    await rm(site, { recursive: true, force: true })
  })
  const opened = async (options: { javaScriptEnabled?: boolean } = {}) => {
    const page = await (await browser.newContext(options)).newPage()
    const address = pathToFileURL(join(site, '2026/index.html')).href
    await (options.javaScriptEnabled === false ? page.goto(address) : goTo(page, address))
    return page
  }

  it('a square leads to its day, also without a script', async () => {
    const page = await opened({ javaScriptEnabled: false })
    await page.locator('#calendar svg a[aria-label^="Thursday, 5 November"]').click()
    await page.waitForURL(/2026-11\/index\.html#day-2026-11-05$/)
    expect(await page.locator('#day-2026-11-05').count()).toBe(1)
  })

  it.each([390, 1440])('54 weeks fit a page of %i pixels', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } })
    await goTo(page, pathToFileURL(join(site, '2012/index.html')).href)
    const [pageWidth, scrolled, shown, right, end] = await page.evaluate(() => {
      const box = document.querySelector('.calendar-panel > .scroll') as Element
      const squares = [...document.querySelectorAll('#calendar svg .heat')]
      const most = Math.max(...squares.map((one) => one.getBoundingClientRect().right))
      const all = [document.documentElement.scrollWidth, box.scrollWidth, box.clientWidth]
      return [...all, most + box.scrollLeft, box.getBoundingClientRect().left + box.scrollWidth]
    })
    expect(pageWidth).toBe(width)
    // On a phone it is scrolled in a box of its own, to its last column.
    expect(right).toBeLessThanOrEqual(end ?? 0)
    if (width === 1440) expect(scrolled).toBe(shown)
    await page.close()
  })

  it('a day without records tells its date, in the table and by the slider', async () => {
    const page = await opened()
    await page.locator('#calendar summary').click()
    const none = page
      .locator('#calendar-points')
      .getByRole('img', { name: /^Friday, 1 May 2026: / })
    expect(await none.textContent()).toBe('–')
    const slider = page.locator('#calendar').getByRole('slider')
    await slider.focus()
    await page.keyboard.press('Home')
    expect(await slider.getAttribute('aria-valuetext')).toBe('Monday, 29 December 2025')
  })

  it('keys go along days and weeks, from the newest day on, and Enter goes there', async () => {
    const page = await opened()
    const slider = page.locator('#calendar').getByRole('slider')
    await slider.focus()
    const told: string[] = []
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowDown']) {
      told.push((await slider.getAttribute('aria-valuetext'))?.replace(/ 2026.*/, '') ?? '')
      await page.keyboard.press(key)
    }
    // From the newest, a Monday, nothing is above.
    expect(told).toEqual([
      ...[
        'Monday, 30 November',
        'Monday, 30 November',
        'Tuesday, 1 December',
        'Tuesday, 24 November',
      ],
    ])
    await page.keyboard.press('Enter')
    await page.waitForURL(/2026-11\/index\.html#day-2026-11-25$/)
  })
})
