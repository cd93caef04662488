import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { buildModel } from '../../src/report/model/build.ts'
import { shippedModule } from '../../src/report/render/compile.ts'
import { makeRenderer } from '../../src/report/render/render.ts'
import type { ShippedTemplate } from '../../src/report/render/shipped.ts'
import { partialSources } from '../../src/report/render/sources.ts'
import { readTemplates } from '../../src/report/render/templates.ts'
import { exampleInputs } from './example.ts'

const templates = await readTemplates([join(import.meta.dirname, '..', '..', 'templates')])
const shipped = await imported(shippedModule(partialSources(templates)))

/** A module as the build writes it. */
async function imported(text: string): Promise<ReadonlyMap<string, ShippedTemplate>> {
  const folder = mkdtempSync(join(tmpdir(), 'shipped-'))
  try {
    const file = join(folder, 'shipped.mjs')
    writeFileSync(file, text)
    return (await import(/* @vite-ignore */ pathToFileURL(file).href)).shipped
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const models = exampleInputs().map((input) => buildModel(input))

describe('templates compiled by the build', () => {
  it('draw the same bytes as those compiled at run time', async () => {
    const [now, ready] = await Promise.all([
      makeRenderer(templates, new Map()),
      makeRenderer(templates, shipped),
    ])
    expect(models.length).toBeGreaterThan(2)
    for (const model of models) expect(ready(model)).toBe(now(model))
  })

  it('are what is drawn with, where no template is another', async () => {
    const throws = {
      compiler: [8, '>= 4.3.0'],
      main: () => {
        throw new Error('drawn with what was compiled before')
      },
    }
    const broken = new Map(
      [...shipped].map(([name, one]) => [name, { ...one, specification: throws }]),
    )
    const render = await makeRenderer(templates, broken)
    expect(() => render(models[0]!)).toThrow('drawn with what was compiled before')
    const style = new Map([...templates, ['theme.css', ':root { color: red }']])
    const styled = await makeRenderer(style, broken)
    expect(() => styled(models[0]!)).toThrow('drawn with what was compiled before')
  })

  it.each([
    ['footer.hbs', 'mine'],
    ['another.hbs', 'more'],
  ])('are left alone where %s is one’s own', async (file, text) => {
    const own = new Map([...templates, [file, text]])
    const [now, ready] = await Promise.all([
      makeRenderer(own, new Map()),
      makeRenderer(own, shipped),
    ])
    for (const model of models) expect(ready(model)).toBe(now(model))
    if (file === 'footer.hbs') expect(ready(models[0]!)).toContain('mine')
  })

  it('are written the same each time', () => {
    const sources = partialSources(templates)
    expect(shippedModule(sources)).toBe(shippedModule(sources))
  })
})
