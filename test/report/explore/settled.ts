import type { Page } from 'playwright-core'

/** Waits until Explore has counted what its address says, and has drawn all tables. */
export async function settled(page: Page): Promise<void> {
  await page.locator('.said:not(:empty)').waitFor({ state: 'attached' })
  await page.locator('.explore:not([aria-busy])').waitFor({ state: 'attached' })
  await page.locator('.panel[aria-busy]').first().waitFor({ state: 'detached' })
}
