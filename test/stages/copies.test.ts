import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Settings } from '../../src/action/settings.ts'
import { type BuildCache, openBuildCache } from '../../src/build/cache.ts'
import { copyMadeFor, copyOf } from '../../src/build/copies.ts'
import { parseDeliveryDay } from '../../src/calendar/day.ts'
import { decodeSummary, encodeSummary } from '../../src/count/summary/encode.ts'
import { emptySummary } from '../../src/count/summary/merge.ts'
import { type Mirror, openMirror } from '../../src/mirror/mirror.ts'
import type { IndexEntry } from '../../src/mirror/summary-index.ts'
import { blobId } from '../../src/publish/plan.ts'
import { type Copied, type CopyingWorld, copiesOf } from '../../src/stages/copies.ts'
import type { SyncedSource } from '../../src/stages/fetch.ts'

const place = mkdtempSync(path.join(tmpdir(), 'copies-'))
afterAll(() => rmSync(place, { recursive: true }))

const branch = {
  publish: { targets: ['branch'] },
  state: null,
  report: { site: [] },
} as unknown as Settings
const nowhere = {
  publish: { targets: ['artifact'] },
  state: null,
  report: { site: [] },
} as unknown as Settings
/** Samples are for the owner alone. */
const malformed = { 'bad time': { count: 1, samples: ['a line'] } }
const bytes = encodeSummary({ ...emptySummary, log: { ...emptySummary.log, malformed } })
const counting = JSON.stringify([3, '2', 'UTC', 'masked', []])

let count = 0
let mirror: Mirror
let cache: BuildCache
/** Delivery days whose copy was made. */
let made: string[]
beforeEach(async () => {
  made = []
  mirror = await openMirror(path.join(place, String(count++)), { onWarning: () => {} })
  cache = openBuildCache(mirror)
  return () => mirror.close()
})

/** Threads that find every summary whole but that of `broken`. */
const forAudience = (audience: 'public' | 'private', broken?: string): CopyingWorld => ({
  exposure: { audience },
  code: { copies: 'a' },
  workers: {
    async makeCopy({ facts, audience, site }) {
      made.push(facts.deliveryDay)
      if (facts.deliveryDay === broken) return undefined
      return new Uint8Array(copyOf(facts, audience, decodeSummary(bytes), site))
    },
  },
})

/** A source that holds these delivery days, each with the digest of its summary. */
function holding(days: Readonly<Record<string, string>>): Copied {
  const index = Object.entries(days).map(([day, digest]): IndexEntry => {
    const deliveryDay = parseDeliveryDay(day)
    const told = { counting, countings: [counting], isCopy: false, origin: '' }
    return { source: 'logs', deliveryDay, digest, days: [], ...told, objects: 1, bytes: 2 }
  })
  const read = { summary: () => bytes, summaryFile: () => '', bring: async () => 0 }
  // As of a source: new entries each time.
  const held = { index: () => structuredClone(index), ...read, left: new Set() }
  const sources = [{ held } as unknown as SyncedSource]
  return { sources, numbers: [], history: { isUnread: false } }
}

describe('copies', () => {
  const nights: readonly (readonly [
    what: string,
    days: Readonly<Record<string, string>>,
    toMake: readonly string[],
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
    for (const [what, days, toMake] of nights) {
      made = []
      const { forBranch } = await copiesOf(holding(days), cache, branch, forAudience('private'))
      expect([what, made]).toEqual([what, toMake])
      expect(forBranch.map((copy) => copy.path)).toEqual(
        Object.keys(days).map((day) => `history/logs/${day.replaceAll('-', '/')}`),
      )
    }
  })

  const crafted = ['no JSON', 'null', '{"history/logs/2026/11/21":7}']
  it.each(crafted)('are made anew where what is kept of them is %s', async (text) => {
    const strange = { ...cache, get: async () => Buffer.from(text) }
    await copiesOf(holding({ '2026-11-21': 'a' }), strange, branch, forAudience('private'))
    expect(made).toEqual(['2026-11-21'])
  })

  it('are known by the id that git gives to their bytes', async () => {
    const held = holding({ '2026-11-21': 'a' })
    const { forBranch } = await copiesOf(held, cache, branch, forAudience('private'))
    const [copy] = forBranch
    expect(copy?.oid).toBe(blobId((await copy?.make()) ?? new Uint8Array()))
  })

  it('are not made again to be published, however much they are together, but for those of earlier nights', async () => {
    const madeAgainOf = async (size: number): Promise<number> => {
      const held = holding({ '2026-11-21': `a${size}`, '2026-11-22': `b${size}` })
      let read = 0
      const [source] = held.sources
      Object.assign(source?.held ?? {}, {
        summary: () => {
          read++
          return bytes
        },
      })
      const workers = { makeCopy: async () => new Uint8Array(size) }
      const world: CopyingWorld = { ...forAudience('private'), workers }
      const { forBranch } = await copiesOf(held, cache, branch, world)
      for (const copy of forBranch) {
        const published = await copy.make()
        if (read === 0) expect(published).toHaveLength(size)
      }
      return read
    }
    expect(await madeAgainOf(1000)).toBe(0)
    expect(await madeAgainOf(1000)).toBe(2) // known since the night before
    expect(await madeAgainOf(5 * 1024 * 1024)).toBe(0)
  })

  it('are made anew for another audience of the branch, and stay as they are for the state', async () => {
    const both = {
      publish: { targets: ['branch'] },
      state: {},
      report: { site: [] },
    } as unknown as Settings
    const idsFor = async (audience: 'public' | 'private') => {
      const copies = await copiesOf(
        holding({ '2026-11-21': 'a' }),
        cache,
        both,
        forAudience(audience),
      )
      return [copies.forState[0]?.oid, copies.forBranch[0]?.oid]
    }
    const [ofState, ofBranch] = await idsFor('private')
    expect(ofBranch).toBe(ofState)
    const [stateAfter, branchAfter] = await idsFor('public')
    expect(stateAfter).toBe(ofState)
    expect(branchAfter).not.toBe(ofBranch)
  })

  it('that other jobs made are brought, in place of their summaries', async () => {
    const brought: string[] = []
    const held = holding({ '2026-11-21': 'a', '2026-11-22': 'b' })
    Object.assign(held.sources[0]?.held ?? {}, {
      bring: async (days: readonly string[]) => brought.push(...days),
    })
    const asked: string[] = []
    const madeElsewhere: NonNullable<Copied['madeElsewhere']> = async (
      _,
      entries,
      madeFor,
      onCopy,
    ) => {
      asked.push(madeFor)
      for (const entry of entries)
        if (entry.deliveryDay === '2026-11-21') await onCopy(entry, Buffer.from('made elsewhere'))
    }
    const world = forAudience('public')
    const { forBranch } = await copiesOf({ ...held, madeElsewhere }, cache, branch, world)
    for (const { make } of forBranch) await make()
    expect(asked).toEqual([copyMadeFor('public', [], { copies: 'a' })])
    expect([made, brought]).toEqual([['2026-11-22'], ['2026-11-22']])
    const [copy] = forBranch
    expect(Buffer.from((await copy?.make()) ?? []).toString()).toBe('made elsewhere')
    expect(copy?.oid).toBe(blobId(Buffer.from('made elsewhere')))
  })

  it('are made for nobody where none is published', async () => {
    const held = holding({ '2026-11-21': 'a' })
    expect(await copiesOf(held, cache, nowhere, forAudience('private'))).toEqual({
      forState: [],
      forBranch: [],
    })
    expect(made).toEqual([])
  })

  it('leave out a day whose summary is broken, and make it once that is mended', async () => {
    const held = holding({ '2026-11-21': 'a', '2026-11-22': 'b' })
    const pathsWith = async (world: CopyingWorld): Promise<string[]> =>
      (await copiesOf(held, cache, branch, world)).forBranch.map((copy) => copy.path)
    const all = ['history/logs/2026/11/21', 'history/logs/2026/11/22']
    expect(await pathsWith(forAudience('private', '2026-11-21'))).toEqual(all.slice(1))
    expect(await pathsWith(forAudience('private'))).toEqual(all)
  })

  it('fail in one way, by the name of the copy, when all others are made or given up', async () => {
    const held = holding({ '2026-11-21': 'a', '2026-11-22': 'b' })
    const failing: CopyingWorld = {
      exposure: { audience: 'public' },
      code: { copies: 'a' },
      workers: { makeCopy: async () => Promise.reject(new Error('its thread ended')) },
    }
    await expect(copiesOf(held, cache, branch, failing)).rejects.toThrow(
      'Could not make the public copy of 2026-11-21 of logs: its thread ended',
    )
  })
})
