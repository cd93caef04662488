/**
 * What a release counted, every later release reads: for each release, what it left at rest, as
 * `scripts/keep-release.ts` kept it, and its log objects are gone for good.
 */
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
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
function counted({ days, log }: Data): object {
  const { objects, objectBytes, records, malformed, duplicates } = log
  return {
    log: { objects, objectBytes, records, malformed, duplicates },
    days: days.map(({ day, requests }) => ({ day, requests })),
  }
}

function expectAllThere(place: Place, release: string): void {
  for (const page of ['2026-10', '2026-11', '2026'])
    expect(counted(JSON.parse(place.read(path.join(page, 'data.json')))), page).toEqual(
      counted(said(release, page)),
    )
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
