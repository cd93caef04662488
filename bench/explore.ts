/**
 * How long a click of the page Explore takes, in a real browser whose processor is slowed down:
 * `npm run bench:explore -- [slower] [clicks]`. The page has a month of 300,000 made-up reads, one file per day, each with
 * as many rows as a day may have. A click chooses another name. It prints medians in milliseconds, by the page's own clock:
 *
 *   count   one pass over all rows, for what passes, the sums and the chart
 *   script  until the page's script is done: count, and counting and drawing the tables in view
 *   layout  until the browser has laid it out
 *   frame   until a frame shows it
 *   rest    until the tables out of view are drawn as well
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { foldedCube } from '../src/count/cube/fold.ts'
import { MOST_CUBE_ROWS } from '../src/count/cube/stored.ts'
import { openChromium } from '../test/report/chromium.ts'
import { cubeOf, madeReads } from '../test/report/explore/reads.ts'
import { writeExplore } from '../test/report/explore/site.ts'
import { machineName, median } from './measure.ts'
import { noNumberIn, readOptions } from './options.ts'

const USAGE = `npm run bench:explore -- [slower] [clicks]

Times clicks on names of the page Explore, over a month of 300,000 reads.
  slower  how many times the browser's processor is slowed down; 6 by default
  clicks  how many clicks are timed; 40 by default`

const { positionals } = readOptions(USAGE, {}, ({ positionals: [slower, clicks, more] }) =>
  more !== undefined
    ? `Not expected: '${more}'`
    : noNumberIn({ slower: slower ?? '1', clicks: clicks ?? '1' }, 1),
)
const [slower = 6, clicks = 40] = positionals.map(Number)
const READS = { from: '2026-10-01', days: 30, perDay: 10_000, objects: 3000 }

interface Timed {
  readonly count: number
  readonly script: number
  readonly layout: number
  readonly frame: number
  readonly rest: number
}

const root = mkdtempSync(path.join(tmpdir(), 'bench-explore-'))
try {
  const files = await writeExplore(root, madeReads(READS), {
    cubes: (reads) => foldedCube(cubeOf(reads), MOST_CUBE_ROWS),
  })
  const rows = files.reduce((sum, file) => sum + file.rows, 0)
  const times = await timedClicks(pathToFileURL(path.join(root, 'explore/index.html')).href)
  const of = (what: keyof Timed): string => `${median(times.map((one) => one[what])).toFixed(1)} ms`
  console.log(
    `${READS.days * READS.perDay} reads in ${rows} rows, ${slower} times slower, ${machineName()}: ` +
      `count ${of('count')}, script ${of('script')}, layout ${of('layout')}, frame ${of('frame')}, rest ${of('rest')}; ` +
      `medians of ${times.length} clicks`,
  )
} finally {
  rmSync(root, { recursive: true })
}

async function timedClicks(address: string): Promise<Timed[]> {
  const browser = await openChromium()
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await page.goto(address)
    await page.locator('.said:not(:empty)').waitFor({ state: 'attached' })
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
    return await page.evaluate(clickNames, clicks)
  } finally {
    await browser.close()
  }
}

/** Runs in the page: chooses names of all tables in turn, and takes each choice back. The first ten clicks warm up. */
async function clickNames(clicks: number): Promise<Timed[]> {
  const page = window as unknown as { countReads: (...given: unknown[]) => unknown }
  const { countReads } = page
  let count = 0
  page.countReads = (...given) => {
    const before = performance.now()
    const result = countReads(...given)
    count = performance.now() - before
    return result
  }
  const frame = (): Promise<void> =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve()
        port2.postMessage(null)
      }),
    )
  const isDrawing = (): boolean => document.querySelector('.panel[aria-busy]') !== null
  const times: Timed[] = []
  for (let at = 0; at < clicks + 10; at++) {
    const panels = [...document.querySelectorAll('.tables .panel:not([hidden])')]
    const names = panels[(at >> 1) % panels.length]?.querySelectorAll<HTMLElement>('.name') ?? []
    const chosen = [...names].find((name) => name.getAttribute('aria-pressed') === 'true')
    const name = chosen ?? names[at % names.length]
    name?.scrollIntoView({ block: 'center' })
    await frame()
    const before = performance.now()
    name?.click()
    const script = performance.now() - before
    document.body.getBoundingClientRect()
    const layout = performance.now() - before
    await frame()
    const shown = performance.now() - before
    while (isDrawing()) await new Promise((resolve) => setTimeout(resolve, 2))
    const rest = performance.now() - before
    if (at >= 10) times.push({ count, script, layout, frame: shown, rest })
  }
  return times
}
