/** What the front pages of the demos weigh, for whoever they are made and with all that can be beside them. */
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { renderPage } from '../../src/report/render/files.ts'
import { makeRenderer } from '../../src/report/render/render.ts'
import { readTemplates } from '../../src/report/render/templates.ts'
import { demoInputs } from './demo.ts'

const templates = new URL('../../templates', import.meta.url).pathname
const render = await makeRenderer(await readTemplates([templates]))

it.each([
  ['on S3, private', false, 'private'],
  ['on S3, public', false, 'public'],
  ['behind CloudFront, private', true, 'private'],
  ['behind CloudFront, public', true, 'public'],
] as const)('of a site %s: at most 55 kB as gzip', (_, isBehindCdn, audience) => {
  const address = 'https://reports.example.org/traffic/'
  const [front] = demoInputs({ isBehindCdn }, { audience, openData: true, address })
  if (front?.kind !== 'front' || front.period === null) throw new Error('The demo has a front page')
  const explore = { from: front.period.from, to: front.period.to }
  const page = renderPage({ ...front, explore }, render).find(({ path }) => path === 'index.html')
  expect(page?.content).toContain('map.html')
  expect(gzipSync(page?.content ?? '').length).toBeLessThan(55_000)
})
