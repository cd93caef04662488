/**
 * What a release counted, every later release reads: for each release, what it left at rest, as
 * `scripts/keep-release.ts` kept it, and its log objects are gone for good.
 */
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { makeDemoLogs } from '../../demo/logs.ts'
import { encodeOwned, OWNED_LIST } from '../../src/publish/owned.ts'
import { bringCache, cacheKinds } from '../github/kept.ts'
import { Jobs } from './jobs.ts'
import { filesIn, type Place } from './place.ts'

const kept = path.join(import.meta.dirname, '../releases')
const releases = readdirSync(kept)
/** Where the kept log objects lay. */
const logs = 's3://example-logs/site/'

interface Data {
  readonly days: readonly { readonly day: string; readonly requests: number }[]
  readonly log: Readonly<Record<string, unknown>>
}

let jobs: Jobs
beforeAll(async () => {
  jobs = await Jobs.start()
})
afterEach(() => jobs.tidy())
afterAll(() => jobs[Symbol.asyncDispose]())

function said(release: string, page: string): Data {
  return JSON.parse(readFileSync(path.join(kept, release, 'report', page, 'data.json'), 'utf8'))
}

/** What cannot have changed, whatever numbers came to mean since: what was counted, day by day. */
function counted({ days, log }: Data) {
  const { objects, objectBytes, records, malformed, duplicates } = log
  return {
    log: { objects, objectBytes, records, malformed, duplicates },
    days: days.map(({ day, requests }) => ({ day, requests })),
  }
}

/** Of a report that is longer, the days that the release counted. */
function expectAllThere(place: Place, release: string, { isLonger = false } = {}): void {
  for (const page of ['2026-10', '2026-11', '2026']) {
    const now = counted(JSON.parse(place.read(path.join(page, 'data.json'))))
    const then = counted(said(release, page))
    if (isLonger) expect(now.days, page).toEqual(expect.arrayContaining([...then.days]))
    else expect(now, page).toEqual(then)
  }
}

describe.each(releases)('release %s', (release) => {
  it('goes on from its mirror, two nights in a row', async () => {
    jobs.newRepository()
    const place = jobs.newPlace()
    cpSync(path.join(kept, release, 'mirror'), place.mirror, { recursive: true })
    const inputs = { logs, publish: 'none', cache: 'false', title: 'Kept' }
    await jobs.night({ place, inputs })
    expectAllThere(place, release)
    await jobs.night({ place, inputs })
    expectAllThere(place, release)
  })

  for (const [kind, { visibility, key }] of Object.entries(cacheKinds))
    it(`goes on from its cache (${kind}), two nights in a row`, async () => {
      jobs.newRepository()
      jobs.github.visibility.set(jobs.repository, visibility)
      bringCache(path.join(kept, release, 'cache', kind), jobs.github.services)
      const inputs = { logs, publish: 'none', title: 'Kept', 'cache-encryption-key': key }
      for (const _ of ['first night', 'second night']) {
        const place = jobs.newPlace()
        await jobs.night({ place, inputs })
        expectAllThere(place, release)
      }
    })

  it('goes on from the copies beside its report, two nights in a row', async () => {
    jobs.newRepository()
    const folder = path.join(kept, release)
    const copies = filesIn(path.join(folder, 'history')).map((name) => `history/${name}`)
    jobs.commitByHand({
      [OWNED_LIST]: encodeOwned(copies),
      ...Object.fromEntries(copies.map((name) => [name, readFileSync(path.join(folder, name))])),
    })
    const inputs = { logs, title: 'Kept' }
    for (const _ of ['first night', 'second night']) {
      const place = jobs.newPlace()
      await jobs.night({ place, inputs })
      expectAllThere(place, release)
    }
  })
})

/** Tables that came after a release; those that follow begin with the first day that was counted by this one. */
const lacked: Readonly<Record<string, string>> = { '0.1.0': 'sourceRegions' }

describe('what a release did not count', () => {
  const table = (place: Place, name: string) => {
    const data = JSON.parse(place.read('2026-11/data.json')) as {
      readonly tables: Readonly<Record<string, { readonly since?: string | null }>>
    }
    return data.tables[name] ?? {}
  }
  const lastLine = (place: Place, name: string): string =>
    place.read(`2026-11/${name}.csv`).trimEnd().split('\r\n').at(-1) ?? ''

  it('begins on the day of the change, and says so', async () => {
    const places = releases.map((release) => [release, jobs.newPlace()] as const)
    const inputs = {
      logs,
      publish: 'none',
      cache: 'false',
      title: 'Kept',
      'keep-records-days': '1',
    }
    jobs.newRepository()
    for (const [release, place] of places) {
      cpSync(path.join(kept, release, 'mirror'), place.mirror, { recursive: true })
      for (const name of filesIn(place.mirror))
        if (name.endsWith('records.zst')) rmSync(path.join(place.mirror, name))
      await jobs.night({ place, inputs })
      const name = lacked[release]
      if (name !== undefined) expect(table(place, name)).toMatchObject({ rows: [], since: null })
    }
    const { objects } = makeDemoLogs({
      firstDay: '2026-11-06',
      days: 2,
      recordsPerDay: 60,
      prefix: '',
    })
    await jobs.s3.put(objects.map(({ key, body }) => ({ key: `site/${key}`, body })))
    for (const [release, place] of places) {
      await jobs.night({ place, inputs })
      expectAllThere(place, release, { isLonger: true })
      const name = lacked[release] ?? 'sourceRegions'
      const isNew = lacked[release] !== undefined
      expect(table(place, name).since).toBe(isNew ? '2026-11-06' : undefined)
      const line = lastLine(place, name)
      if (isNew) expect(line).toMatch(/^Counted since 2026-11-06,+$/)
      else expect(line).not.toContain('ounted')
      const html = place.read('2026-11/operations.html')
      expect(/Source regions: counted since Nov 6, 2026/.test(html)).toBe(isNew)
    }
  })
})
