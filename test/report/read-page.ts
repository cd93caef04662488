/** What people read on a page in the browser, and what of it is data. */
import type { Page } from 'playwright-core'
import type { PageInput } from '../../src/report/model/page.ts'
import { cutMiddle, visible } from '../../src/report/model/visible.ts'
import { en } from '../../src/report/words/en.ts'

/** Opens all that is folded, and lets every button say its other word. */
export function unfoldAll(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('details'))
      element.setAttribute('open', '')
    for (const element of document.querySelectorAll<HTMLElement>('button.plain, button.series'))
      element.click()
    const search = document.querySelector<HTMLInputElement>('input[type="search"]')
    search?.dispatchEvent(new Event('input'))
  })
}

/** Whatever of a page can be read or heard; the code to copy is none of it. */
export function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = [document.title]
    for (const element of document.querySelectorAll('body, body *')) {
      if (element.closest('pre, script, style')) continue
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? '')
      for (const name of ['title', 'aria-label', 'aria-valuetext', 'placeholder', 'data-title'])
        texts.push(element.getAttribute(name) ?? '')
    }
    return texts.filter((text) => text.trim() !== '')
  })
}

/** Cells of tables that show a part of their text only. */
export function cutCells(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.table :is(th, td)')]
      .filter((cell) => cell.checkVisibility() && cell.scrollWidth > cell.clientWidth + 1)
      .map((cell) => cell.textContent ?? ''),
  )
}

/** Labels under the bars of a timeline that the next one touches. */
export function collidingLabels(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.bars')].flatMap((bars) => {
      const shown = [...bars.querySelectorAll('li > span')].filter((label) =>
        label.checkVisibility(),
      )
      return shown.flatMap((label, at) => {
        const next = shown[at + 1]?.getBoundingClientRect().left ?? Number.POSITIVE_INFINITY
        return next - label.getBoundingClientRect().right < 2 ? (label.textContent ?? '') : []
      })
    }),
  )
}

/** Every name that stands in the tables of a page's `data.json` (but for those that the words name), samples
 * of lines, and what the owner chose; longest first. */
export function namesIn(data: string, input: PageInput): string[] {
  const { tables = {}, changes = {} } = JSON.parse(data) as Record<string, object>
  const told = new Set<string>(Object.keys(en.values))
  const names = new Set<string>()
  const take = (value: unknown): void => {
    if (typeof value === 'string' && !told.has(value)) names.add(value)
    if (typeof value === 'object' && value !== null)
      for (const one of Object.values(value)) take(one)
  }
  for (const [table, rows] of Object.entries(tables))
    if (!['devices', 'botClasses', 'ways'].includes(table)) take(rows)
  take(changes)
  if (input.kind !== 'index')
    for (const { samples } of Object.values(input.period?.log.malformed ?? {})) take(samples)
  const { title, region, timeZone, generator, attributions } = input.settings
  take([title, region, timeZone, generator.name, attributions.map(({ text }) => text)])
  return [...names]
    .flatMap((name) => [visible(name), cutMiddle(visible(name), 120), `${visible(name)}/`])
    .filter((name) => /[a-z]{2}/i.test(name))
    .sort((a, b) => b.length - a.length)
}
