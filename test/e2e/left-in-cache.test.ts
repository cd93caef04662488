/** Summaries of months that are over stay in the cache until something is made of them. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { zstdDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeDemoLogs } from '../../demo/logs.ts'
import { encodeSummary } from '../../src/count/summary/encode.ts'
import { bringCache } from '../github/kept.ts'
import { membersOf, withContents, withSummaries } from './archives.ts'
import { Jobs, type Kept } from './jobs.ts'

/** A log object a day, from June to the first week of September. */
const all = [
  ...Map.groupBy(
    makeDemoLogs({ firstDay: '2026-06-01', days: 100, recordsPerDay: 3, prefix: '' }).objects,
    ({ key }) => key.slice(0, 10),
  ).values(),
].map((some) => ({ key: some[0]?.key ?? '', body: some.map(({ body }) => body).join('') }))
const late = all.filter(({ key }) => key.startsWith('2026-06-10'))
const [last] = all.slice(-1)
const first = all.filter((object) => object !== last && !late.includes(object))
const MONTHS = ['2026-06', '2026-07', '2026-08', '2026-09']

let jobs: Jobs
/** What each month says when all log objects are counted in one run. */
let said: string[]
/** After a night over the first ones. */
let counted: Kept
beforeAll(async () => {
  jobs = await Jobs.start()
  jobs.newRepository()
  await jobs.deliver(all)
  const place = jobs.newPlace()
  await jobs.night({ place, inputs: { publish: 'none', cache: 'false' } })
  said = MONTHS.map((month) => place.read(`${month}/data.json`))
  jobs.newRepository()
  await jobs.deliver(first)
  await jobs.night()
  counted = jobs.keep()
}, 180_000)
afterAll(() => jobs[Symbol.asyncDispose]())

/** A night, and which months' summaries it had from the cache. */
async function night(): Promise<{ brought: string[]; warnings: string[]; stdout: string }> {
  const { requests, services } = jobs.github
  const at = requests.length
  const { stdout } = await jobs.night()
  const asked = new Set(requests.slice(at))
  const brought = services.cache
    .filter(({ blob }) => asked.has(`GET ${blob}`))
    .flatMap(({ key }) => /-(\d{4}-\d\d)-summaries-/.exec(key)?.[1] ?? [])
    .sort()
  return { brought, warnings: stdout.match(/^::warning::.*$/gm) ?? [], stdout }
}

function expectAll(): void {
  for (const [at, month] of MONTHS.entries())
    expect(JSON.parse(jobs.onBranch(`${month}/data.json`)), month).toEqual(
      JSON.parse(said[at] ?? ''),
    )
}

const juneOf = (key: string): boolean => key.includes('-2026-06-summaries-')

describe('a summary of a month that is over', { timeout: 180_000 }, () => {
  it('is not brought back where nothing is made of it, and is where a log object is late', async () => {
    await jobs.goOnFrom(counted)
    expect((await night()).brought).not.toContain('2026-06')
    await jobs.deliver(last === undefined ? [] : [last])
    expect((await night()).brought).toEqual(['2026-07', '2026-08'])
    await jobs.deliver(late)
    const { brought, warnings } = await night()
    expect(brought).toContain('2026-06')
    expect(warnings).toEqual([])
    expectAll()
    expect((await night()).brought).not.toContain('2026-06')
  })

  it('is put aside and counted anew where it turns out to be crafted', async () => {
    await jobs.goOnFrom(counted)
    const { services } = jobs.github
    const entry = services.cache.find(({ key }) => juneOf(key))
    const archive = services.blobs.get(entry?.blob ?? '') ?? Buffer.alloc(0)
    const crafted = await withSummaries(archive, (summary) => {
      for (const { totals } of summary.days.values()) Object.assign(totals, { requests: -5 })
      return encodeSummary(summary)
    })
    services.blobs.set(entry?.blob ?? '', crafted)
    expect((await night()).warnings).toEqual([]) // nobody looks into it
    await jobs.deliver([...late, ...(last === undefined ? [] : [last])])
    const { warnings } = await night()
    expect(warnings.length).toBeGreaterThan(0)
    for (const warning of warnings) expect(warning).toMatch(/summary/)
    expectAll()
    await jobs.deliver([{ key: '2026-06-11-00-00-00-EMPTY', body: '' }])
    expect((await night()).warnings).toEqual([])
  })

  it('is taken from its copy where the cache has lost it and its log objects are gone', async () => {
    await jobs.goOnFrom(counted)
    const { cache } = jobs.github.services
    cache.splice(
      cache.findIndex(({ key }) => juneOf(key)),
      1,
    )
    await jobs.expire(first.filter(({ key }) => key.startsWith('2026-06')))
    const before = JSON.parse(jobs.onBranch('2026-06/data.json'))
    const { stdout } = await night()
    expect(stdout).toContain('29 delivery days taken in from copies, 2026-06-')
    expect(JSON.parse(jobs.onBranch('2026-06/data.json')).totals).toEqual(before.totals)
  })

  it('is brought for a sum that turns out to be broken where it is kept', async () => {
    await jobs.goOnFrom(counted)
    await breakSums('-2026-q2-counts-', '2026-06')
    await breakSums('-open-', '2026-over')
    await jobs.deliver(last === undefined ? [] : [last]) // the year is added up anew
    const { brought } = await night()
    expect(brought).toContain('2026-06')
    await jobs.deliver(late)
    await night()
    expectAll()
  })
})

/** Cuts off what is kept under a name of the build cache, in the entries of a key. */
async function breakSums(keyPart: string, name: string): Promise<void> {
  const { cache, blobs } = jobs.github.services
  let broken = 0
  for (const { key, blob } of cache) {
    const archive = blobs.get(blob)
    const isOfIt = archive !== undefined && key.includes(keyPart)
    if (!isOfIt || !zstdDecompressSync(archive).includes(`shelf/${name}`)) continue
    const cut = await withContents(archive, (file, content) => {
      const isSum = file.endsWith(`/${name}`)
      if (isSum) broken++
      return isSum ? content.subarray(0, 200) : content
    })
    blobs.set(blob, cut)
  }
  expect(broken, name).toBeGreaterThan(0)
}

/** The files of an entry of the cache, as the mirror has them. */
async function filesOf(archive: Buffer | undefined): Promise<string[]> {
  const members = await membersOf(archive ?? Buffer.alloc(0))
  const names = members.map(([{ name }]) => name.replace(/^pack\//, ''))
  return names.filter((name) => name !== '' && !name.endsWith('/'))
}

/** What an unreleased build left, which kept manifest and outline of each day in files of their own: months-apart/cache,
 * of three months of which two are over, and what its pages said. Their log objects are gone. */
describe('a cache that holds the days of a month that is over one by one', {
  timeout: 180_000,
}, () => {
  const kept = path.join(import.meta.dirname, 'months-apart')

  it('is gone on from, and holds a file a month from then on', async () => {
    jobs.newRepository()
    const { services } = jobs.github
    services.cache.length = 0
    bringCache(path.join(kept, 'cache'), services)
    const inputs = { logs: 's3://example-logs/site/', publish: 'none', title: 'Kept' }
    for (const _ of ['first night', 'second night', 'third night']) {
      const place = jobs.newPlace()
      await jobs.night({ place, inputs })
      for (const month of ['2026-08', '2026-09', '2026']) {
        const { days, log } = JSON.parse(place.read(`${month}/data.json`))
        const said = JSON.parse(readFileSync(path.join(kept, 'report', month, 'data.json'), 'utf8'))
        expect({ days, log }, month).toEqual({ days: said.days, log: said.log })
      }
    }
    const entries = services.cache.filter(({ key }) => key.includes('-2026-q3-counts-'))
    const held = await Promise.all(entries.map(({ blob }) => filesOf(services.blobs.get(blob))))
    // The one that was there, and this: the nights after it bring nothing new. Beside them lies what the build cache holds.
    const ofSource = held.filter((files) => !files.some((name) => name.startsWith('shelf/')))
    expect(ofSource.length).toBe(2)
    expect(ofSource.at(-1)?.map((name) => name.replace(/^[^/]+\//, ''))).toEqual([
      '2026/08/days',
      '2026/09/days',
    ])
  })
})
