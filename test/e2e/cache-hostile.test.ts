/** Entries of the cache as others may write them, and a service that hangs: nothing but the mirror is
 * written, the entry is named, the run goes on, and the next night has a good cache again. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { gzipSync, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { makeDemoLogs } from '../../demo/logs.ts'
import { encodeSummary } from '../../src/count/summary/encode.ts'
import type { Summary } from '../../src/count/summary/summary.ts'
import { sha256 } from '../../src/mirror/envelope.ts'
import { type Member, membersOf, tarOf, withSummaries } from './archives.ts'
import { Jobs } from './jobs.ts'

const { objects } = makeDemoLogs({ days: 3, recordsPerDay: 60 })
const OUTSIDE = '/tmp/s3-log-report-planted'

let jobs: Jobs
/** What one good night left, and what its report says. */
let good: readonly { key: string; version: string; archive: Buffer }[]
let said: { totals: object; days: object }
beforeAll(async () => {
  jobs = await Jobs.start()
  jobs.newRepository()
  await jobs.deliver(objects)
  const place = jobs.newPlace()
  await jobs.night({ place, inputs: { publish: 'none' } })
  said = counted(place.read('2026-09/data.json'))
  const { cache, blobs } = jobs.github.services
  good = cache.map(({ key, version, blob }) => ({ key, version, archive: blobs.get(blob)! }))
})
afterEach(() => {
  jobs.github.services.hangsIn = undefined
  jobs.tidy()
})
afterAll(() => jobs[Symbol.asyncDispose]())

function counted(text: string): typeof said {
  const { totals, days } = JSON.parse(text)
  return { totals, days }
}

const isCounts = (key: string): boolean => key.includes('-open-')
/** Puts into the cache what the good night left, its archives changed. */
async function plant(change: (archive: Buffer) => Buffer | Promise<Buffer>): Promise<void> {
  const { services } = jobs.github
  services.cache.length = 0
  for (const [at, { key, version, archive }] of good.entries()) {
    const blob = `/blobs/planted/${at}`
    services.blobs.set(blob, isCounts(key) ? await change(archive) : archive)
    services.cache.push({ key, version, blob, isWhole: true })
  }
}
const withMember =
  (...added: Member[]) =>
  async (archive: Buffer): Promise<Buffer> =>
    zstdCompressSync(await tarOf([...added, ...(await membersOf(archive))]))
const planted = Buffer.from('planted')

/** A night over the log objects of the good one, on a new runner. */
async function night(environment: Record<string, string> = {}): Promise<string> {
  const place = jobs.newPlace()
  const { stdout } = await jobs.night({ place, inputs: { publish: 'none' }, environment })
  expect(counted(place.read('2026-09/data.json'))).toEqual(said)
  expect(existsSync(OUTSIDE)).toBe(false)
  expect(existsSync(path.join(place.root, 'planted'))).toBe(false)
  return stdout
}
const warnings = (stdout: string): string[] => stdout.match(/^::warning::.*$/gm) ?? []

const attacks: [name: string, change: Parameters<typeof plant>[0], says: RegExp][] = [
  ['an absolute name', withMember([{ name: OUTSIDE }, planted]), /no name of a file/],
  ['a name that climbs', withMember([{ name: 'pack/../../../planted' }, planted]), /no name of a/],
  ['a name beside the pack', withMember([{ name: 'elsewhere/planted' }, planted]), /no name of a/],
  [
    'a symbolic link',
    withMember([{ name: 'pack/a', type: 'symlink', linkname: '/etc' }]),
    /symlink/,
  ],
  [
    'a hard link',
    withMember([{ name: 'pack/a', type: 'link', linkname: '/etc/passwd' }]),
    /a link/,
  ],
  ['a FIFO', withMember([{ name: 'pack/a', type: 'fifo' }]), /a fifo/],
  ['a device', withMember([{ name: 'pack/a', type: 'character-device' }]), /character-device/],
  ['two files of one name', withMember([{ name: 'pack/a' }], [{ name: 'pack/a' }]), /each other/],
  [
    'gigabytes in a few bytes',
    withMember([{ name: 'pack/a' }, Buffer.alloc(3e8)]),
    /unpacks to more/,
  ],
  ['an archive cut short', (archive) => archive.subarray(0, archive.length - 9), /is broken/],
  ['no archive at all', () => planted, /neither zstd nor gzip/],
]

describe('an entry of the cache', () => {
  for (const [name, change, says] of attacks)
    it(`is put aside where it holds ${name}`, async () => {
      await plant(change)
      const first = warnings(await night())
      expect(first.length).toBeGreaterThan(0)
      for (const warning of first)
        expect(warning).toMatch(/entry that cannot be used, s3-log-report-2-/)
      expect(first.join('\n')).toMatch(says)
      const second = await night()
      expect(warnings(second)).toEqual([])
      expect(second).toMatch(/Restored \d+ files/)
    })

  it('is taken where it is packed with gzip', async () => {
    await plant((archive) => gzipSync(zstdDecompressSync(archive)))
    const stdout = await night()
    expect(warnings(stdout)).toEqual([])
    expect(stdout).toMatch(/Restored \d+ files/)
  })
})

describe('the first cache service, of a GHES', () => {
  const night1 = (): Promise<string> => night(jobs.github.enterprise)
  const asked = (): string[] => jobs.github.requests.splice(0)

  it('keeps what a night counted, and the second is not asked', async () => {
    jobs.github.services.cache.length = 0
    asked()
    expect(warnings(await night1())).toEqual([])
    expect(jobs.github.services.cache.length).toBeGreaterThan(0)
    expect(await night1()).toMatch(/Restored \d+ files/)
    const requests = asked().join('\n')
    expect(requests).toContain('PATCH /_apis/artifactcache/caches/')
    expect(requests).not.toContain('CacheService')
  })

  it('has no entry where it has one that only begins so', async () => {
    jobs.github.services.cache.length = 0
    await night1()
    for (const [at, entry] of jobs.github.services.cache.entries())
      jobs.github.services.cache[at] = { ...entry, key: `${entry.key}0` }
    expect(warnings(await night1())).toEqual([])
  })

  const own = attacks.filter(([name]) => /climbs|symbolic|gigabytes|cut short/.test(name))
  for (const [name, change, says] of own)
    it(`is put aside where an entry of it holds ${name}`, async () => {
      await plant(change)
      const first = warnings(await night1())
      expect(first.join('\n')).toMatch(says)
      expect(warnings(await night1())).toEqual([])
    })

  it('keeps the job no longer than its patience', async () => {
    await plant((archive) => archive)
    jobs.github.services.hangsIn = 'half a download'
    expect(await night1()).toContain('The cache service does not answer')
  }, 90_000)
})

/** Changes the body of each summary. */
const withBodies = (change: (summary: Summary) => Uint8Array) => (archive: Buffer) =>
  withSummaries(archive, change)
/** Each day's counts changed. */
const withDays = (
  change: (day: { totals: { requests: number }; unhashed: number; firstRecord: unknown }) => void,
) =>
  withBodies((summary) => {
    for (const counts of summary.days.values()) change(counts as never)
    return encodeSummary(summary)
  })

describe('a summary out of an unsealed cache', () => {
  const bodies: [name: string, change: Parameters<typeof plant>[0]][] = [
    ['a number out of range', withDays(({ totals }) => (totals.requests = -5))],
    ['more visitors than requests', withDays((day) => (day.unhashed = 1e9))],
    ['a time of another day', withDays((day) => (day.firstRecord = 5))],
    ['nothing', withBodies(() => new Uint8Array(0))],
    ['noise', withBodies(() => Buffer.from(sha256('noise').repeat(40)))],
    ['half of it', withBodies((all) => encodeSummary(all).slice(0, 900))],
  ]
  for (const [name, change] of bodies)
    it(`is put aside and counted anew where it holds ${name}`, async () => {
      await plant(change)
      const found = warnings(await night())
      expect(found.length).toBeGreaterThan(0)
      expect(found.join('\n')).toMatch(/summary/)
      expect(warnings(await night())).toEqual([])
    })
})

describe('a cache service that hangs', () => {
  it('keeps the job no longer than its patience', async () => {
    await plant((archive) => archive)
    jobs.github.services.hangsIn = 'half a download'
    const stdout = await night()
    expect(stdout).toContain('The cache service does not answer')
  }, 90_000)
})
