/** What the job's log says of prices that are not the region's own. */
import { afterEach, expect, it, vi } from 'vitest'
import { tellOfPrices } from '../../src/stages/steps/report-settings.ts'

afterEach(() => void vi.restoreAllMocks())

type Told = Parameters<typeof tellOfPrices>[0]

it.each([
  ['cn-north-1', /currency: CNY/],
  ['eusc-de-east-1', /currency: EUR/],
  ['xx-nowhere-9', /the dearest price of all regions/],
  ['eu-central-1', /^$/],
])('%s', (region, says) => {
  const said: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0)
  tellOfPrices({ region, prices: {} } as Told, false)
  expect(said.join('')).toMatch(says)
})
