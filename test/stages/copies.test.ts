import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Settings } from '../../src/action/settings.ts'
import { encodeSummary } from '../../src/count/encode.ts'
import { emptySummary } from '../../src/count/merge.ts'
import type { Day } from '../../src/count/summary.ts'
import { type Mirror, openMirror } from '../../src/mirror/mirror.ts'
import type { IndexEntry } from '../../src/mirror/summary-index.ts'
import { blobId } from '../../src/publish/plan.ts'
import { copiesOf } from '../../src/stages/copies.ts'
import type { SyncedSource } from '../../src/stages/fetch.ts'

const place = mkdtempSync(path.join(tmpdir(), 'copies-'))
afterAll(() => rmSync(place, { recursive: true }))

const branch = { publish: { targets: ['branch'] }, state: null } as unknown as Settings
const nowhere = { publish: { targets: ['artifact'] }, state: null } as unknown as Settings
/** Samples are for the owner alone. */
const malformed = { 'bad time': { count: 1, samples: ['a line'] } }
const bytes = encodeSummary({ ...emptySummary, log: { ...emptySummary.log, malformed } })
const counting = JSON.stringify([3, '2', 'UTC', 'masked', []])

let count = 0
let mirror: Mirror
/** Delivery days whose summary was read. */
let read: string[]
beforeEach(async () => {
  read = []
  mirror = await openMirror(path.join(place, String(count++)), { onWarning: () => {} })
  return () => mirror.close()
})

/** A source that holds these delivery days, each with the digest of its summary. */
function holding(days: Readonly<Record<string, string>>): SyncedSource[] {
  const index = Object.entries(days).map(([day, digest]): IndexEntry => {
    const deliveryDay = day as Day
    const told = { counting, countings: [counting], isCopy: false, origin: '' }
    return { source: 'logs', deliveryDay, digest, days: [], ...told, objects: 1, bytes: 2 }
  })
  const summary = (day: string): Uint8Array => {
    read.push(day)
    return bytes
  }
  return [{ held: { index: () => index, summary, left: new Set() } } as unknown as SyncedSource]
}

describe('copies', () => {
  const nights: readonly (readonly [
    what: string,
    days: Readonly<Record<string, string>>,
    made: readonly string[],
  ])[] = [
    ['a first night', { '2026-11-21': 'a', '2026-11-22': 'b' }, ['2026-11-21', '2026-11-22']],
    ['the same once more', { '2026-11-21': 'a', '2026-11-22': 'b' }, []],
    ['a new day', { '2026-11-21': 'a', '2026-11-22': 'b', '2026-11-23': 'c' }, ['2026-11-23']],
    [
      'a late log object',
      { '2026-11-21': 'd', '2026-11-22': 'b', '2026-11-23': 'c' },
      ['2026-11-21'],
    ],
  ]

  it('of days that did not change are not made again, however many there are', async () => {
    for (const [what, days, made] of nights) {
      read = []
      const { forBranch } = await copiesOf(holding(days), mirror, branch, 'private')
      expect([what, [...new Set(read)]]).toEqual([what, made])
      expect(forBranch.map((copy) => copy.path)).toEqual(
        Object.keys(days).map((day) => `history/logs/${day.replaceAll('-', '/')}`),
      )
    }
  })

  it('are known by the id that git gives to their bytes', async () => {
    const { forBranch } = await copiesOf(holding({ '2026-11-21': 'a' }), mirror, branch, 'private')
    const [copy] = forBranch
    expect(copy?.oid).toBe(blobId(copy?.make() ?? new Uint8Array()))
  })

  it('are made anew for another audience of the branch, and stay as they are for the state', async () => {
    const both = { publish: { targets: ['branch'] }, state: {} } as unknown as Settings
    const idsFor = async (audience: 'public' | 'private') => {
      const copies = await copiesOf(holding({ '2026-11-21': 'a' }), mirror, both, audience)
      return [copies.forState[0]?.oid, copies.forBranch[0]?.oid]
    }
    const [ofState, ofBranch] = await idsFor('private')
    expect(ofBranch).toBe(ofState)
    const [stateAfter, branchAfter] = await idsFor('public')
    expect(stateAfter).toBe(ofState)
    expect(branchAfter).not.toBe(ofBranch)
  })

  it('are made for nobody where none is published', async () => {
    expect(await copiesOf(holding({ '2026-11-21': 'a' }), mirror, nowhere, 'private')).toEqual({
      forState: [],
      forBranch: [],
    })
    expect(read).toEqual([])
  })
})
