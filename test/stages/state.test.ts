/** What comes out of a state that others can write is looked at before it is used. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseDeliveryDay } from '../../src/calendar/day.ts'
import { encodeSummary } from '../../src/count/summary/encode.ts'
import { emptySummary } from '../../src/count/summary/merge.ts'
import { contentsOf, type Entry } from '../../src/mirror/day/manifest.ts'
import { portableDay } from '../../src/mirror/day/portable.ts'
import { sha256 } from '../../src/mirror/envelope.ts'
import { folderOf } from '../../src/mirror/mirror.ts'
import type { HeldSource } from '../../src/mirror/source.ts'
import { encodeCopy } from '../../src/rollup/copy.ts'
import { openSharedState, type SharedState } from '../../src/stages/state.ts'
import { bringFrom } from '../../src/stages/steps/shared-state.ts'
import { copiesInState } from '../../src/stages/steps/state-copies.ts'
import { setEnvironment } from '../environment.ts'
import { type ConditionalS3, startConditionalS3 } from '../state/conditional-s3.ts'

const day = parseDeliveryDay('2026-11-22')
const source = { kind: 's3', bucket: 'logs', prefix: 'www/' } as const
const folder = folderOf(source)
const room = mkdtempSync(path.join(tmpdir(), 'shared-'))
let restoreEnvironment = (): void => {}
const states: SharedState[] = []
let s3: ConditionalS3
beforeAll(async () => {
  s3 = await startConditionalS3('state')
  restoreEnvironment = setEnvironment(s3.environment)
})
afterAll(async () => {
  restoreEnvironment()
  for (const state of states) await state.close()
  await s3.stop()
  rmSync(room, { recursive: true, force: true })
})

async function openState(prefix: string) {
  const directory = path.join(room, prefix)
  const state = openSharedState(
    { bucket: s3.bucket, prefix },
    {
      sources: [source],
      store: { region: 'us-east-1', endpoint: s3.endpoint },
      concurrency: 4,
      cache: { isOn: false, encryptionKey: null },
    },
    { directory, spool: room },
    { environment: {}, now: 1_796_000_000, signal: new AbortController().signal },
  )
  states.push(state)
  const days = state.days.get(folder)
  if (days === undefined) throw new Error('no days')
  await days.read()
  return { state, days, directory, summary: path.join(directory, folder, '2026/11/22/summary') }
}

function dayWith(summary: Uint8Array) {
  const entries = new Map<string, Entry>([['www/a', { etag: 'e', size: 1, slices: 'lost' }]])
  const contents = contentsOf(entries)
  const facts = { contents, counting: 'x', objects: 1, bytes: 1, days: [] }
  return portableDay(`${folder}/2026/11/22`, entries, facts, summary)
}

describe('a summary out of the state', () => {
  it('is used where it is one', async () => {
    const { days } = await openState('sound')
    await days.put(day, dayWith(encodeSummary(emptySummary)), [])
    const other = await openState('sound')
    await bringFrom(other.state, other.directory)(folder, [day])
    expect(existsSync(other.summary)).toBe(true)
    expect(other.days.counted()).toEqual([day])
  })

  it('is put aside where it holds what no counting makes, and its day is to be counted anew', async () => {
    const { days } = await openState('crafted')
    await days.put(day, dayWith(Buffer.from('whole, and no summary')), [])
    const other = await openState('crafted')
    expect(other.days.counted()).toEqual([day])
    await bringFrom(other.state, other.directory)(folder, [day])
    expect(existsSync(other.summary)).toBe(false)
    expect(existsSync(`${other.summary}.broken`)).toBe(true)
    expect((await openState('crafted')).days.counted()).toEqual([])
  })
})

describe('a copy out of the state', () => {
  const counts = encodeSummary(emptySummary)
  const counting = JSON.stringify(['code', 'naming', 'UTC', 'masked', []])
  const [digest, other] = [sha256(counts), sha256('other counts')]
  const facts = { source: folder, deliveryDay: day, counting, objects: 1, bytes: 1 }
  const copy = (origin: string, more: Partial<typeof facts> = {}): Uint8Array =>
    encodeCopy({ ...facts, origin, ...more }, emptySummary)
  const rows: [name: string, bytes: Uint8Array, isTaken: boolean][] = [
    ['is taken where it is one of what is held', copy(digest), true],
    ['is made anew where it is of other counts', copy(other), false],
    ['is made anew where it is of another source', copy(digest, { source: 'logs-other' }), false],
    ['is made anew where it is none', Buffer.from('no copy'), false],
  ]
  for (const [at, [name, bytes, isTaken]] of rows.entries())
    it(name, async () => {
      const { days } = await openState(`copy-${at}`)
      await days.put(day, dayWith(counts), [], [{ madeFor: 'all', bytes }])
      const { state } = await openState(`copy-${at}`)
      const entry = { ...facts, digest, origin: digest, days: [], countings: [], isCopy: false }
      const held = { folderName: folder } as HeldSource
      const taken: Uint8Array[] = []
      await copiesInState(state)(held, [entry], 'all', async (_, some) => {
        taken.push(some)
      })
      expect(taken.map((some) => Buffer.from(some))).toEqual(isTaken ? [Buffer.from(bytes)] : [])
    })
})
