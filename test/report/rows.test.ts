/** All rows of the tables: sorted, searched and unfolded by the page's script, from a file. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goTo, openChromium } from './chromium.ts'
import { demoInputs } from './demo.ts'
import { writeSite } from './site.ts'

const locales = ['en-GB', 'de-DE', 'fr-FR', 'en-IN', 'de-CH', 'ar-EG']
/** The front page of the demo, by locale. */
const inputs = locales.map((locale) => {
  const [front] = demoInputs({}, { locale })
  if (front === undefined) throw new Error('a front page')
  return { ...front, path: `${locale}/` }
})

interface Data {
  readonly tables: Record<
    string,
    { readonly rows: readonly Readonly<Record<string, number | string>>[] }
  >
}

let site: string
let browser: Browser
let data: Data

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'rows-'))
  const files = await writeSite(site, inputs)
  for (const { path, content } of files) if (path === 'en-GB/data.json') data = JSON.parse(content)
  await mkdir(join(site, 'alone'))
  const [html] = files
  await writeFile(join(site, 'alone', 'index.html'), html?.content ?? '')
  browser = await openChromium()
})
afterAll(async () => {
  await browser?.close()
  await rm(site, { recursive: true, force: true })
})

async function opened(path: string): Promise<{ page: Page; noise: string[]; asked: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  const [noise, asked]: string[][] = [[], []]
  page.on('console', (message) => noise?.push(message.text()))
  page.on('pageerror', (error) => noise?.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) asked?.push(request.url().replace(/.*\//, ''))
  })
  await goTo(page, pathToFileURL(join(site, path, 'index.html')).href)
  return { page, noise: noise ?? [], asked: asked ?? [] }
}

/** The rows of every table that are drawn: classes, names, texts, and titles but of changes. */
function drawn(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const tables: Record<string, string[]> = {}
    for (const table of document.querySelectorAll<HTMLTableElement>('table.table')) {
      const isChange = [...(table.tHead?.rows[0]?.cells ?? [])].map(
        ({ dataset }) => dataset.kind === 'change',
      )
      const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody:not(.unfolding) tr')]
      const id = table.closest('[id]')?.id ?? ''
      tables[id] = rows.map((row) => {
        const cells = [...row.cells].slice(1).map((cell, at) => {
          const title = isChange[at + 1] ? '' : cell.title
          return `${cell.textContent} [${title}] ${cell.dataset.v ?? ''}`
        })
        const name = row.cells[0]?.innerHTML.replace(/\s+/g, ' ').trim()
        return [row.className, name, ...cells].join(' | ')
      })
    }
    return tables
  })
}

describe('all rows', () => {
  it('are asked for when somebody searches, and not before', async () => {
    const { page, noise, asked } = await opened('en-GB')
    expect(asked).toEqual(['index.html'])
    const rows = data.tables.clients?.rows ?? []
    const last = String(rows.at(-1)?.name)
    expect(rows.length).toBeGreaterThan(500)
    await page.getByRole('searchbox').fill(last)
    await page.locator('#hogClients tbody th', { hasText: last }).waitFor()
    expect(asked).toEqual(['index.html', 'rows.js'])
    expect(await page.locator('#hogClients').isVisible()).toBe(true)
    expect(await page.locator('#countries').isVisible()).toBe(false)
    await page.getByRole('searchbox').fill('')
    expect(await page.locator('#countries').isVisible()).toBe(true)
    expect(await page.locator('#hogClients tbody th').filter({ visible: true }).count()).toBe(8)
    expect(noise).toEqual([])
    await page.close()
  })

  it('are sorted, not only those that are on the page', async () => {
    const { page, noise } = await opened('en-GB')
    const head = page.locator('#hogClients').getByRole('columnheader', { name: 'Reads' })
    const rest = page.locator('#hogClients tfoot th').first()
    const others = await rest.textContent()
    await head.getByRole('button').click()
    const most = (data.tables.clients?.rows ?? [])
      .map(({ requests }) => Number(requests))
      .sort((a, b) => b - a)
    const reads = page.locator('#hogClients tbody td:nth-child(4)')
    const values = async (): Promise<number[]> =>
      (await reads.allTextContents()).map((text) => Number(text.replaceAll(',', '')))
    await expect.poll(values).toEqual(most.slice(0, 8))
    await head.getByRole('button').click()
    await expect.poll(async () => (await values())[0]).toBe(most.at(-1))
    expect((await rest.textContent())?.trim()).toBe(others?.trim())
    expect(noise).toEqual([])
    await page.close()
  })

  it('are unfolded after those of the page, and the rest goes', async () => {
    const { page, noise } = await opened('en-GB')
    const panel = page.locator('#hogKeys')
    const button = panel.locator('.unfolding button')
    const total = data.tables.keys?.rows.length ?? 0
    const count = (): Promise<number> => panel.locator('tbody th').filter({ visible: true }).count()
    expect(await count()).toBe(8)
    await button.click()
    await expect.poll(() => button.textContent()).toBe(`Show more (${total - 20})`)
    expect(await count()).toBe(20)
    await button.click()
    expect(await count()).toBe(total)
    expect(await panel.locator('tfoot tr').first().isVisible()).toBe(false)
    await button.click()
    expect(await count()).toBe(8)
    expect(await panel.locator('tfoot tr').first().isVisible()).toBe(true)
    expect(noise).toEqual([])
    await page.close()
  })

  it.each(locales)('are written as the page writes its own in %s', async (locale) => {
    const { page, noise } = await opened(locale)
    const before = await drawn(page)
    for (const button of await page.locator('.unfolding button').all()) {
      const isVisible = await button.isVisible()
      if (!isVisible)
        await button.evaluate((one) => one.closest('details')?.setAttribute('open', ''))
      await button.click()
    }
    // What was drawn from the file has taken the place of the page's own rows.
    await expect.poll(() => page.locator('#hogKeys tbody.more tr').count()).toBe(0)
    const after = await drawn(page)
    const first = Object.fromEntries(
      Object.entries(after).map(([id, rows]) => [id, rows.slice(0, before[id]?.length)]),
    )
    expect(first).toEqual(before)
    expect(noise).toEqual([])
    await page.close()
  })

  it('are missed by nobody where the file is not there', async () => {
    const { page } = await opened('alone')
    await page.getByRole('searchbox').fill('podcast')
    await expect
      .poll(() => page.locator('#hogKeys tbody th').filter({ visible: true }).count())
      .toBeGreaterThan(1)
    const head = page.locator('#hogKeys').getByRole('columnheader', { name: 'Reads' })
    await page.getByRole('searchbox').fill('')
    await head.getByRole('button').click()
    expect(await head.getAttribute('aria-sort')).toBe('descending')
    await page.close()
  })

  it('come by a policy that lets in this site and the one script', async () => {
    const { page } = await opened('en-GB')
    const policy = await page.locator('meta[http-equiv]').getAttribute('content')
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+' 'self'; img-src data:; base-uri 'none'; form-action 'none'$/,
    )
    await page.close()
  })
})
