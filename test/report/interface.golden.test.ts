import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type TableRow, tables } from '../../src/count/tables/tables.ts'
import { rules } from '../../src/report/facts/findings.ts'
import { buildModel } from '../../src/report/model/build.ts'
import { exampleInput } from './example.ts'

const docs = join(import.meta.dirname, '../../docs')
const page = readFileSync(join(docs, 'templates.md'), 'utf8')

/** The value with its lists cut to two entries, and long texts cut. */
function cut(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 2).map(cut)
  if (typeof value === 'string' && value.length > 300) return `${value.slice(0, 300)}…`
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, cut(one)]))
}

it('docs/report-model.json is the model of the example', () => {
  const model = buildModel(exampleInput())
  const isShown = (id: string): boolean => ['hotlinks', 'notFound', 'health'].includes(id)
  const sections = model.sections.flatMap((section) => {
    const panels = section.panels.filter(({ id }) => isShown(id))
    return panels.length === 0 ? [] : [{ ...section, panels: panels.map(cut) }]
  })
  const shown = { ...(cut(model) as object), sections }
  // Short lists on one line, as the formatter has them.
  const text = `${JSON.stringify(shown, null, 2)}\n`.replace(
    /\[\s+([\d."-]+)(?:,\s+([\d."-]+))?\s+\]/g,
    (_, one: string, two?: string) => (two === undefined ? `[${one}]` : `[${one}, ${two}]`),
  )
  if (process.env.GOLDEN === 'write') writeFileSync(join(docs, 'report-model.json'), text)
  expect(text).toBe(readFileSync(join(docs, 'report-model.json'), 'utf8'))
})

it('docs/templates.md tells every rule of the findings, with its bounds', () => {
  const flat = page.replace(/ +/g, ' ')
  for (const { rule, place, when } of rules)
    expect(flat).toContain(`| \`${rule}\` | ${place} | ${when} |`)
})

it('docs/templates.md tells the fields of every pair', () => {
  for (const { name, fields } of tables as readonly TableRow[]) {
    if (fields === undefined) continue
    expect(page).toContain(`\`${name}\``)
    for (const field of fields) expect(page).toContain(`\`${field}\``)
  }
})
