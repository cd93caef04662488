import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { kebab, outputRows } from '../../src/action/job/outputs.ts'
import { tables } from '../../src/count/tables/tables.ts'
import { renderPage } from '../../src/report/render/files.ts'
import { exampleInputs } from '../report/example.ts'

const text = readFileSync(path.join(import.meta.dirname, '../../docs/privacy.md'), 'utf8')
const shows = text.slice(text.indexOf('## What a report shows'), text.indexOf('## What is kept'))
/** The names in the first cells of the rows of a table. */
const namesIn = (rows: readonly string[]): string[] =>
  rows.flatMap((line) =>
    [...(line.split('|')[1] ?? '').matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name),
  )
const rows = shows.split('\n').filter((line) => line.startsWith('| '))
const named = namesIn(rows.filter((line) => !line.startsWith('| output')))
  // The head of the first table.
  .filter((name) => name !== 'data')
const outputs = namesIn(rows.filter((line) => line.startsWith('| output')))

/** What a front page with something of everything tells, what is not on all of them among it. */
const data = exampleInputs()
  .filter((input) => input.kind !== 'index')
  .map((input) => {
    const file = renderPage(input, () => '').find(({ path: name }) => name.endsWith('data.json'))
    return JSON.parse(file?.content ?? '') as { readonly tables: object }
  })
const fieldsOfData = [
  ...new Set(['provenance', 'cloudFront', 'notes', ...data.flatMap((page) => Object.keys(page))]),
].filter((name) => name !== 'tables')
const tablesOfData = [...new Set(data.flatMap((page) => Object.keys(page.tables)))]

describe('docs/privacy.md says what both audiences see of', () => {
  it.each(tables.map(({ name }) => name))('%s, once', (name) =>
    expect(named.filter((one) => one === name)).toEqual([name]),
  )

  it.each(fieldsOfData)('%s of data.json, once', (name) =>
    expect(named.filter((one) => one === name)).toEqual([name]),
  )

  it.each(Object.keys(outputRows).map(kebab))('output %s, once', (name) =>
    expect(outputs.filter((one) => one === name)).toEqual([name]),
  )

  it('and of no field, table or output that is none', () => {
    const all = new Set<string>([
      ...tables.map(({ name }) => name),
      ...fieldsOfData,
      ...tablesOfData,
    ])
    expect(named.filter((name) => !all.has(name))).toEqual([])
    expect(outputs.filter((name) => !Object.keys(outputRows).map(kebab).includes(name))).toEqual([])
  })

  it.each(tablesOfData)('%s of data.json', (name) => expect(named).toContain(name))
})
