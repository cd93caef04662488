import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { demos, writeSite } from '../../scripts/site.ts'
import { openChromium } from '../report/chromium.ts'

const folder = mkdtempSync(path.join(tmpdir(), 's3-log-report-site-'))
const pages = writeSite(folder)
const browser = await openChromium()
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

const read = (page: string): string => readFileSync(path.join(folder, page), 'utf8')
const idsOf = (page: string): string[] =>
  [...read(page).matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)

it('has the README first, and a page for each page of docs', () => {
  expect(pages).toContain('index.html')
  expect(pages).toContain('docs/setup.html')
  expect(read('index.html')).toContain('<h1 id="s3-log-report">S3 Log Report</h1>')
})

describe.each(pages)('%s', (page) => {
  it('leads only to what is there, or to GitHub', () => {
    const links = [...read(page).matchAll(/ (?:href|src)="([^"]+)"/g)].map(([, link = '']) => link)
    const own = links.filter((link) => !/^[a-z]+:/.test(link))
    const isDemo = (target: string): boolean => demos.some(([place]) => `${target}/` === place)
    const lost = own.filter((link) => {
      const [file = '', anchor] = link.split('#')
      const target = file === '' ? page : path.posix.join(path.posix.dirname(page), file)
      if (isDemo(target.replace(/\/$/, ''))) return false
      if (!existsSync(path.join(folder, target))) return true
      return anchor !== undefined && !idsOf(target).includes(anchor)
    })
    expect(lost).toEqual([])
    expect(links.some((link) => link.endsWith('.md') && !link.startsWith('https:'))).toBe(false)
  })

  it('fits a phone, and has nothing that axe objects to', async () => {
    const context = await browser.newContext({
      viewport: { width: 360, height: 800 },
      bypassCSP: true,
    })
    try {
      const tab = await context.newPage()
      await tab.goto(pathToFileURL(path.join(folder, page)).href)
      const width = await tab.evaluate(() => document.documentElement.scrollWidth)
      expect(width).toBeLessThanOrEqual(360)
      await tab.addScriptTag({
        path: createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
      })
      const found = await tab.evaluate(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: axe is a global of the page
        const { violations } = await (globalThis as any).axe.run()
        return violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => [
          id,
          nodes[0]?.html,
        ])
      })
      expect(found).toEqual([])
    } finally {
      await context.close()
    }
  })
})
