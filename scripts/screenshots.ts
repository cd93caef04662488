/**
 * Pictures of every page at three widths, light and dark, to be looked at.
 *
 *   node scripts/screenshots.ts [--report DIRECTORY] [--to DIRECTORY] [--page PATH] [--width WIDTH] [--language TAG]
 *   npm start && node scripts/screenshots.ts --report report --readme
 *
 * Without `--report` the example of the tests is rendered, in English or another language. The pictures go to `.tmp/screenshots`;
 * with `--readme` only the two that the README shows are taken, and go to `docs/images/`.
 */
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { BrowserContextOptions } from 'playwright-core'
import { wordsOf } from '../src/report/words/languages.ts'
import { goTo, openChromium } from '../test/report/chromium.ts'
import { exampleInputs, exampleSettings } from '../test/report/example.ts'
import { writeSite } from '../test/report/site.ts'

const home = resolve(import.meta.dirname, '..')
const { values: flags } = parseArgs({
  options: {
    report: { type: 'string' },
    to: { type: 'string', default: join(home, '.tmp', 'screenshots') },
    page: { type: 'string' },
    width: { type: 'string' },
    language: { type: 'string', default: 'en' },
    readme: { type: 'boolean', default: false },
  },
})
const report = resolve(flags.report ?? (await renderExample(join(home, '.tmp', 'example'))))
const widths = flags.width === undefined ? [360, 768, 1440] : [Number(flags.width)]

const browser = await openChromium()
try {
  if (flags.readme) await takeTwo(join(home, 'docs', 'images'))
  else await takeAll(flags.to)
} finally {
  await browser.close()
}

async function takeAll(to: string): Promise<void> {
  await mkdir(to, { recursive: true })
  for (const page of await pagesIn(report)) {
    if (flags.page !== undefined && page !== flags.page) continue
    const name = page.replace(/\/?index\.html$/, '').replaceAll('/', '-') || 'front'
    for (const width of widths)
      for (const colorScheme of ['light', 'dark'] as const)
        await take(page, join(to, `${name}-${width}-${colorScheme}.png`), {
          viewport: { width, height: 900 },
          colorScheme,
        })
  }
}

async function takeTwo(to: string): Promise<void> {
  await mkdir(to, { recursive: true })
  const wide = { viewport: { width: 1280, height: 1000 }, colorScheme: 'light' } as const
  const phone = { viewport: { width: 390, height: 1000 }, colorScheme: 'dark' } as const
  await take('index.html', join(to, 'front-desktop.png'), wide, false)
  await take('index.html', join(to, 'front-phone-dark.png'), phone, false)
}

async function take(
  page: string,
  path: string,
  context: BrowserContextOptions,
  fullPage = true,
): Promise<void> {
  const tab = await browser.newPage(context)
  await goTo(tab, pathToFileURL(join(report, page)).href)
  await tab.screenshot({ path, fullPage })
  await tab.close()
  console.log(path)
}

async function pagesIn(directory: string): Promise<string[]> {
  const files = await readdir(directory, { recursive: true })
  return files.filter((file) => file.endsWith('index.html')).sort()
}

/** The example's site, and beside it in `empty/` the page of a report that has no log objects. */
async function renderExample(directory: string): Promise<string> {
  await rm(directory, { recursive: true, force: true })
  const nothing = { period: null, previous: null, periods: [] }
  const { language } = flags
  const locale = language === 'en' ? exampleSettings.locale : language
  const settings = { ...exampleSettings, language, locale }
  const words = await wordsOf(language)
  const shared = { settings, words }
  const inputs = [
    ...exampleInputs(settings, words),
    { kind: 'front', path: 'empty/', ...nothing, ...shared } as const,
  ]
  await writeSite(directory, inputs)
  return directory
}
