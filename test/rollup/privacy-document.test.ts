import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { tables } from '../../src/count/tables/tables.ts'

const text = readFileSync(path.join(import.meta.dirname, '../../docs/privacy.md'), 'utf8')
const shows = text.slice(text.indexOf('## What a report shows'), text.indexOf('## What is kept'))
/** The names in the first cell of a row of the tables. */
const named = shows
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name))

describe('docs/privacy.md says what both audiences see of', () => {
  it.each(tables.map(({ name }) => name))('%s, once', (name) =>
    expect(named.filter((one) => one === name)).toEqual([name]),
  )

  it.each(['totals', 'days', 'hours', 'week', 'log', 'audit', 'prices', 'previous', 'changes'])(
    '%s of data.json, once',
    (name) => expect(named.filter((one) => one === name)).toEqual([name]),
  )
})
