import { describe, expect, it } from 'vitest'
import { inputRows } from '../../src/action/inputs/rows.ts'
import { readSettings } from '../../src/action/settings.ts'
import { stageSettings } from '../../src/stages/settings.ts'

const given: Record<string, string> = { logs: 's3://logs/', publish: 'none' }
const usual = new Map(inputRows.map((row) => [row.name as string, row.default ?? '']))
const settings = readSettings((name) => given[name] ?? usual.get(name) ?? '', {})

describe('the settings of the stages', () => {
  it('are together all there are, but for what the run is for and the time it may take', () => {
    const looked = new Set(Object.values(stageSettings(settings)).flatMap(Object.keys))
    expect([...looked, 'timeBudgetMinutes', 'role'].sort()).toEqual(Object.keys(settings).sort())
  })

  it('are the very values, and to each stage no more than it looks at', () => {
    const { fetch } = stageSettings(settings)
    expect(Object.keys(fetch)).toEqual(['store', 'isFullListing', 'concurrency', 'state', 'report'])
    expect(fetch.store).toBe(settings.store)
  })
})
