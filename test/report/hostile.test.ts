import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildModel } from '../../src/report/model/build.ts'
import type { ReportModel } from '../../src/report/model/model.ts'
import { entryOf, type PageInput } from '../../src/report/model/page.ts'
import { htmlFiles } from '../../src/report/render/files.ts'
import { makeRenderer, type Render } from '../../src/report/render/render.ts'
import { readTemplates } from '../../src/report/render/templates.ts'
import { en } from '../../src/report/words/en.ts'
import { allRowsOf, goTo, openChromium } from './chromium.ts'
import { exampleInput, exampleSettings, headOf } from './example.ts'
import { hostilePeriod } from './hostile.ts'

/** What a stranger may put into a request. Each would set `owned`, ask `attacker.invalid` for
 * something, reorder or hide text, or break the page's layout. */
const attacks: readonly [name: string, text: string][] = [
  ['a script', '<script>globalThis.owned=1</script>'],
  ['an end of ours', '</script></style></title><script>globalThis.owned=1</script>'],
  ['an attribute', '"><img src=https://attacker.invalid/ onerror="globalThis.owned=1">'],
  ['an attribute in single quotes', "' autofocus onfocus='globalThis.owned=1' x='"],
  ['an attribute without quotes', 'x onmouseover=globalThis.owned=1 style=position:fixed'],
  ['an address', 'javascript:globalThis.owned=1//'],
  ['an address hidden by a tab', 'java%09script:globalThis.owned=1'],
  [
    'a picture',
    '<svg onload=globalThis.owned=1><style>@import "https://attacker.invalid/"</style>',
  ],
  ['a template', '{{constructor.constructor "globalThis.owned=1"}}{{> layout}}{{{@script}}}'],
  ['a formula', '=HYPERLINK("https://attacker.invalid","open")'],
  ['a command', '::error::owned ##[error]owned'],
  ['a comment', '<!--'],
  ['CDATA', ']]><b>'],
  ['a direction override', 'invoice\u202egnp.exe\u2066\u200f'],
  ['NUL and control characters', 'a\u0000b\u001b[31mc\u0007\u0085'],
  ['a tower of marks', `e${'\u0301'.repeat(400)}`],
  ['8 KB without a break', 'A'.repeat(8_000)],
  ['half of an emoji', 'x\ud83d'],
  ['the name of a prototype', '__proto__'],
]

let render: Render
let browser: Browser
let directory: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hostile-'))
  const templates = join(import.meta.dirname, '..', '..', 'templates')
  render = await makeRenderer(await readTemplates([templates]))
  browser = await openChromium()
})
afterAll(async () => {
  await browser?.close()
  await rm(directory, { recursive: true, force: true })
})

/** Opens a page, presses and moves over everything, and tells what it should not have done. */
async function harm(html: string, rows: string): Promise<string[]> {
  const file = join(directory, 'index.html')
  await writeFile(file, html)
  await writeFile(join(directory, 'rows.js'), rows)
  const context = await browser.newContext({ viewport: { width: 360, height: 780 } })
  const page = await context.newPage()
  const harms: string[] = []
  const address = pathToFileURL(file).href
  page.on('console', (message) => harms.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => harms.push(`error: ${error.message}`))
  page.on('dialog', (dialog) => harms.push(`dialog: ${dialog.message()}`))
  page.on('request', (request) => {
    const isOurs = [address, address.replace('index.html', 'rows.js')].includes(request.url())
    if (!isOurs && !request.url().startsWith('data:')) harms.push(`request: ${request.url()}`)
  })
  await goTo(page, address)
  // With all rows of the tables, too.
  await page.getByRole('searchbox').fill('a')
  await allRowsOf(page)
  await page.getByRole('searchbox').fill('')
  harms.push(...(await seen(page)))
  await page.setViewportSize({ width: 1280, height: 900 })
  harms.push(...(await seen(page)))
  await context.close()
  return harms
}

async function seen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const harms: string[] = []
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      for (const event of ['focus', 'mouseover', 'load', 'error'])
        element.dispatchEvent(new Event(event))
      for (const type of ['pointerdown', 'pointermove'])
        element.dispatchEvent(
          new PointerEvent(type, { bubbles: true, clientX: 40, clientY: 40, pointerType: 'touch' }),
        )
      for (const key of element.matches('[role="slider"]') ? ['Home', 'ArrowRight', 'End'] : [])
        element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      if (element.matches('summary, button')) element.click()
    }
    if ('owned' in globalThis) harms.push('a script ran')
    const count = (selector: string): number => document.querySelectorAll(selector).length
    if (count('script') !== 1) harms.push(`${count('script')} scripts`)
    if (count('style') !== 1) harms.push(`${count('style')} style sheets`)
    for (const selector of ['img', 'iframe', 'object', 'embed', 'base', 'form', 'b > i', 'svg svg'])
      if (count(selector) > 0) harms.push(`${selector} in the page`)
    for (const element of document.querySelectorAll('*'))
      for (const { name } of element.attributes)
        if (/^on|^(srcdoc|autofocus|formaction)$/.test(name)) harms.push(`attribute ${name}`)
    for (const { href, rel, host, protocol } of document.querySelectorAll('a')) {
      if (!/^(file|https?):$/.test(protocol)) harms.push(`link to ${href.slice(0, 60)}`)
      if (host.includes('attacker') && !rel.includes('nofollow')) harms.push(`follows ${href}`)
    }
    if (document.documentElement.scrollWidth > innerWidth)
      harms.push(`${document.documentElement.scrollWidth} of ${innerWidth} pixels`)
    const hidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/
    const found = hidden.exec(document.body.textContent ?? '')
    if (found) harms.push(`U+${found[0].charCodeAt(0).toString(16)} is in the text`)
    for (const row of document.querySelectorAll('tr'))
      if (row.offsetHeight > 2_400) harms.push(`a row of ${row.offsetHeight} pixels`)
    return harms
  })
}

describe('a log whose every field tries to break out', () => {
  for (const [name, text] of attacks)
    it(`does no harm: ${name}`, async () => {
      const period = hostilePeriod(text)
      const settings = { ...exampleSettings, title: `logs of ${text}` }
      const input: PageInput = {
        ...{ kind: 'front', path: '', period, previous: null, settings, words: en },
        periods: [entryOf('front', '', headOf(period), settings)],
      }
      const files = htmlFiles(input, buildModel(input), render)
      const contentOf = (file: string) => files.find(({ path }) => path === file)?.content ?? ''
      const [html, rows] = [contentOf('index.html'), contentOf('rows.js')]
      expect(html).toContain('attacker.invalid') // The attack is on the page.
      expect(rows).toContain('s3LogReport({')
      expect(await harm(html, rows)).toEqual([])
    })
})

describe('a model whose every string tries to break out', () => {
  /** Names that only our own code gives: ids, kinds, and what is chosen by them. */
  const own = new Set(
    'id kind look tone rule direction sortedBy width language locale version from to unit path rows'.split(
      ' ',
    ),
  )
  const poisoned = (value: unknown, text: string, name = ''): unknown => {
    if (typeof value === 'string') {
      if (own.has(name) || value === '') return value
      return name === 'href' ? `javascript:globalThis.owned=1//${text}` : text
    }
    if (Array.isArray(value)) return value.map((item) => poisoned(item, text, name))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, poisoned(item, text, key)]),
    )
  }
  const model = buildModel(exampleInput())

  for (const [name, text] of attacks.slice(0, 9))
    it(`does no harm: ${name}`, async () => {
      // What a model's text never holds (see `visible`), this one does not hold either.
      const shown = text.replaceAll(/[^\u0020-\u007e]/g, '?')
      const html = render(poisoned(model, shown) as ReportModel)
      // Its numbers are words here, which no layout holds.
      expect(
        (await harm(html, 's3LogReport({"tables":{},"lists":{}})')).filter(
          (one) => !one.endsWith('pixels'),
        ),
      ).toEqual([])
    })
})
