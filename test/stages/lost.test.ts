/** Days whose counts are lost in the state are counted anew, however long ago they were, and looked for once where their
 * log objects are gone as well. */
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addDays, type DeliveryDay, parseDeliveryDay } from '../../src/calendar/day.ts'
import { contentsOf, type Entry } from '../../src/mirror/day/manifest.ts'
import { portableDay } from '../../src/mirror/day/portable.ts'
import { folderOf, openJobMirror } from '../../src/mirror/mirror.ts'
import { planJobs } from '../../src/stages/plan.ts'
import { openSharedState } from '../../src/stages/state.ts'
import { takeAll } from '../../src/stages/take-state.ts'
import { setEnvironment } from '../environment.ts'
import { type ConditionalS3, startConditionalS3 } from '../state/conditional-s3.ts'

const first = parseDeliveryDay('2026-10-01')
const days = Array.from({ length: 8 }, (_, at) => addDays(first, at))
const now = Date.parse('2026-10-08T20:00:00Z') / 1000
const counting = JSON.stringify(['code', 'naming', 'UTC', 'masked', []])
const room = mkdtempSync(path.join(tmpdir(), 'lost-'))
let restoreEnvironment = (): void => {}
let s3: ConditionalS3
let tests = 0
let prefix = ''
beforeAll(async () => {
  s3 = await startConditionalS3('logs')
  restoreEnvironment = setEnvironment(s3.environment)
})
beforeEach(() => {
  prefix = `test-${++tests}`
})
afterAll(async () => {
  restoreEnvironment()
  await s3.stop()
  rmSync(room, { recursive: true, force: true })
})

const keyOf = (day: DeliveryDay): string => `${prefix}/logs/${day}-12-00-00-0123456789ABCDEF`
const headOf = (day: DeliveryDay): string =>
  `${prefix}/state/days/${folderOf(sourceNow())}/${day.replaceAll('-', '/')}/day`
const sourceNow = () => ({ kind: 's3', bucket: s3.bucket, prefix: `${prefix}/logs/` }) as const
const remove = (key: string) => fetch(`${s3.endpoint}/${s3.bucket}/${key}`, { method: 'DELETE' })

/** A night: what is planned is counted. Says which days were planned, and how far back was listed. */
async function night(): Promise<{ planned: DeliveryDay[]; reach: DeliveryDay }> {
  const store = { region: 'us-east-1', endpoint: s3.endpoint }
  const source = sourceNow()
  const signal = new AbortController().signal
  const mirror = await openJobMirror(path.join(room, prefix), {
    onWarning: () => {},
    listedAnyway: 0,
  })
  const state = openSharedState(
    { bucket: s3.bucket, prefix: `${prefix}/state` },
    { sources: [source], store, concurrency: 4, cache: { isOn: false, encryptionKey: null } },
    mirror,
    { environment: {}, now, signal },
  )
  try {
    const held = await takeAll(state, mirror, [source], counting, 'plan')
    const reach = held[0]?.planListing({ now }).reach ?? first
    const settings = { store, concurrency: 4, isFullListing: false, shards: 4 }
    const { shards } = await planJobs(held, state, settings, counting, { now, signal })
    const planned = shards.flatMap((some) => some.map(({ day }) => day)).sort()
    for (const day of planned) await count(day)
    return { planned, reach }
  } finally {
    await state.close()
    await mirror.close()
  }

  async function count(day: DeliveryDay): Promise<void> {
    const etag = createHash('md5').update('x').digest('hex')
    const entries = new Map<string, Entry>([[keyOf(day), { etag, size: 1, slices: 'lost' }]])
    const facts = { contents: contentsOf(entries), counting, objects: 1, bytes: 1, days: [] }
    const place = `${folderOf(source)}/${day.replaceAll('-', '/')}`
    const portable = portableDay(place, entries, facts, Buffer.from(`counts of ${day}`))
    const [own] = state.days.values()
    await own?.put(day, portable, [])
  }
}

/** Two nights: after these only the last day is listed. */
async function settled(): Promise<void> {
  await s3.put(days.map((day) => ({ key: keyOf(day), body: 'x' })))
  expect((await night()).planned).toEqual(days)
  expect((await night()).planned).toEqual([])
  expect((await night()).reach > (days.at(-1) ?? first)).toBe(true)
}

describe('a day whose counts are lost in the state', () => {
  const old = addDays(first, 3)
  const losses: [name: string, lose: () => Promise<unknown>][] = [
    ['as its head is gone', () => remove(headOf(old))],
    ['as its head is broken', () => s3.put([{ key: headOf(old), body: 'no head' }])],
    [
      'as its manifest is gone',
      async () => {
        const [manifest = ''] = await s3.keys(headOf(old).replace(/day$/, 'manifest-'))
        await remove(manifest)
      },
    ],
  ]
  for (const [name, lose] of losses)
    it(`${name}, is counted anew`, async () => {
      await settled()
      await lose()
      const { planned, reach } = await night()
      expect([planned, reach]).toEqual([[old], old])
      expect((await night()).planned).toEqual([])
      expect((await night()).reach > old).toBe(true)
    })

  it('is looked for once where its log objects are gone as well', async () => {
    await settled()
    await remove(headOf(old))
    await remove(keyOf(old))
    expect(await night()).toEqual({ planned: [], reach: old })
    expect((await night()).reach > old).toBe(true)
  })
})
