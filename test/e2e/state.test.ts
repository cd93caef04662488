import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeDemoLogs } from '../../demo/logs.ts'
import { type LocalS3, startLocalS3 } from '../s3.ts'
import { makePlace } from './place.ts'

const { objects } = makeDemoLogs({ days: 4, recordsPerDay: 150 })
const month = '2026-09/data.json'
let s3: LocalS3
beforeAll(async () => {
  s3 = await startLocalS3()
})
afterAll(() => s3.stop())

async function keysUnder(prefix: string): Promise<string[]> {
  const answer = await fetch(`${s3.endpoint}/${s3.bucket}?list-type=2&prefix=${prefix}`)
  return [...(await answer.text()).matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key = '']) => key)
}
const inputsFor = (prefix: string): Record<string, string> => ({
  logs: `s3://${s3.bucket}/${prefix}`,
  endpoint: s3.endpoint,
  cache: 'false',
})

describe('delete-after-days', () => {
  it('deletes nothing where the counts have no durable place, and says which ones there are', async () => {
    using place = makePlace()
    await s3.put(objects.map(({ key, body }) => ({ key: `kept/${key}`, body })))
    const inputs = { ...inputsFor('kept/'), 'delete-after-days': '1' }
    const run = await place.run(inputs, { environment: s3.environment })
    expect(run.exitCode, run.stdout).toBe(0)
    expect(run.stdout).toMatch(/Deleted no log object.*publish: branch.*state: s3:/)
    expect(await keysUnder('kept/')).toHaveLength(objects.length)
  })

  it('deletes what is counted and kept in the state, out of which the next runner builds the same report', async () => {
    using place = makePlace()
    await s3.put(objects.map(({ key, body }) => ({ key: `gone/${key}`, body })))
    const state = `s3://${s3.bucket}/state`
    const inputs = { ...inputsFor('gone/'), state, 'delete-after-days': '1' }
    const first = await place.run(inputs, { environment: s3.environment })
    expect(first.exitCode, first.stdout).toBe(0)
    expect(first.stdout).toContain(`${objects.length} log objects delivered before`)
    expect(await keysUnder('gone/')).toEqual([])
    const before = JSON.parse(place.read(month))

    place.forget()
    const second = await place.run(inputs, { environment: s3.environment })
    expect(second.exitCode, second.stdout).toBe(0)
    expect(second.outputs['new-log-objects']).toBe('0')
    const after = JSON.parse(place.read(month))
    expect(after.totals).toEqual(before.totals)
    expect(after.days).toEqual(before.days)
    expect(after.log).toEqual(before.log)
    expect(after.tables).toEqual(before.tables)
    expect(second.stdout).toMatch(/\d delivery days taken in from the state/)
  })
})
