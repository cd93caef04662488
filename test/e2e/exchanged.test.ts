/** Files of whole days, exchanged in a cache without a key by somebody who can write there: their envelopes hold.
 * Where the log objects are still there the report is right. Where they are gone it is right, or what it lacks
 * is named. No day is counted twice, and none as another. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { zstdCompressSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { makeDemoLogs } from '../../demo/logs.ts'
import { sha256 } from '../../src/mirror/envelope.ts'
import { type Member, membersOf, tarOf } from './archives.ts'
import { Jobs } from './jobs.ts'
import { filesIn, type Place } from './place.ts'

/** Two sources of four delivery days; the last one stays where it is. */
const logs = ['one/', 'two/'].flatMap(
  (prefix, at) =>
    makeDemoLogs({ firstDay: '2026-09-01', days: 3, recordsPerDay: 40 + 30 * at, prefix }).objects,
)
type Days = Readonly<Record<string, number>>

let jobs: Jobs
/** What a good night left in the cache, by who may read it, and how many requests of each day it reported. */
const nights = new Map<string, { said: Days; entries: readonly Entry[] }>()
interface Entry {
  readonly key: string
  readonly version: string
  readonly members: readonly Member[]
}

const inputs = (): Record<string, string> => ({
  logs: `${jobs.logs}one/\n${jobs.logs}two/`,
  publish: 'none',
})

beforeAll(async () => {
  jobs = await Jobs.start()
  jobs.newRepository()
  await jobs.deliver(logs)
  for (const visibility of ['private', 'public'] as const) {
    jobs.github.visibility.set(jobs.repository, visibility)
    const { cache, blobs } = jobs.github.services
    cache.length = 0
    const said = await night(/^/)
    const entries: Entry[] = []
    for (const { key, version, blob } of cache)
      entries.push({ key, version, members: await membersOf(blobs.get(blob) as Buffer) })
    nights.set(visibility, { said, entries })
  }
}, 60_000)
afterEach(() => jobs.tidy())
afterAll(() => jobs[Symbol.asyncDispose]())

/** A night on a new runner: the requests of each day. */
async function night(warns: RegExp): Promise<Days> {
  const { days, warnings } = await nightOn(jobs.newPlace())
  expect(warnings).toMatch(warns)
  return days
}

async function nightOn(place: Place, more: Record<string, string> = {}) {
  const { stdout } = await jobs.night({ place, inputs: { ...inputs(), ...more } })
  const { days } = JSON.parse(place.read('2026-09/data.json')) as {
    days: { day: string; requests: number }[]
  }
  return {
    warnings: (stdout.match(/^::warning::.*$/gm) ?? []).join('\n'),
    days: Object.fromEntries(days.map(({ day, requests }) => [day, requests])) as Days,
  }
}

/** Each day counts what it counted, or less and that is said; none counts more. */
function expectRightOrSaid({ days, warnings }: { days: Days; warnings: string }, said: Days): void {
  for (const [day, requests] of Object.entries(days))
    expect(requests, `${day}: ${warnings}`).toBeLessThanOrEqual(said[day] ?? 0)
  if (JSON.stringify(days) !== JSON.stringify(said)) expect(warnings).toMatch(/2026|listed/)
}

/** A file of the mirror without the place that its envelope names, as releases up to 1.0.0 wrote it. */
function unplaced(content: Buffer): Buffer {
  const end = content.indexOf(0x0a)
  const at = content.indexOf(0x7b)
  const { place: _, ...rest } = JSON.parse(content.toString('utf8', at, end))
  const json = JSON.stringify(rest)
  const words = content.toString('utf8', 0, at).split(' ').slice(0, 3)
  const line = `${words.join(' ')} ${sha256(json).slice(0, 16)} ${json}`
  return Buffer.concat([Buffer.from(line), content.subarray(end)])
}

/** The files of a cache by their path, without the folder of the source: `one/2026/09/01/manifest`. */
class Files {
  readonly #all = new Map<string, Buffer>()
  readonly #set: (file: string, content: Buffer) => void

  constructor(all: ReadonlyMap<string, Buffer>, set: (file: string, content: Buffer) => void) {
    this.#all = new Map(all)
    this.#set = set
  }

  copy(from: string, to: string, ...names: string[]): void {
    for (const name of names) {
      const content = this.#all.get(`${from}/${name}`)
      // A public cache has no records.
      if (content !== undefined) this.#set(`${to}/${name}`, content)
      else expect(name).toBe('records.zst')
    }
  }

  exchange(a: string, b: string, ...names: string[]): void {
    this.copy(a, b, ...names)
    this.copy(b, a, ...names)
  }
}

/** Puts into the cache what the good night left, with some of it exchanged. */
async function plant(
  entries: readonly Entry[],
  change: (files: Files) => void,
  places: 'with places' | 'without',
): Promise<void> {
  const { services } = jobs.github
  services.cache.length = 0
  const short = (name: string): string => name.replace(/^pack\/.*-(one|two)-[0-9a-f]{12}\//, '$1/')
  const all = new Map<string, Buffer>()
  for (const [{ name }, content = Buffer.alloc(0)] of entries.flatMap(({ members }) => members))
    all.set(
      short(name),
      places === 'without' && /\/(manifest|summary|source)$/.test(name)
        ? unplaced(content)
        : content,
    )
  const changed = new Map(all)
  change(new Files(all, (file, content) => changed.set(file, content)))
  for (const [at, { key, version, members }] of entries.entries()) {
    const blob = `/blobs/exchanged/${at}`
    const [folder] = members.flatMap(
      ([{ name }]) => /^pack\/.*-(one|two)-[0-9a-f]{12}(?=\/)/.exec(name) ?? [],
    )
    const here: Member[] = members.map(([header]) => [
      header,
      changed.get(short(header.name)) ?? Buffer.alloc(0),
    ])
    const which = folder?.match(/-(one|two)-[0-9a-f]{12}$/)?.[1]
    for (const [file, content] of changed)
      if (!all.has(file) && file.startsWith(`${which}/`))
        here.push([{ name: `${folder}${file.slice(file.indexOf('/'))}` }, content])
    services.blobs.set(blob, zstdCompressSync(await tarOf(here)))
    services.cache.push({ key, version, blob, isWhole: true })
  }
}

const [first, second] = ['one/2026/09/01', 'one/2026/09/02']
const other = 'two/2026/09/02'
const day = ['manifest', 'summary', 'records.zst']
const exchanges: [name: string, change: (files: Files) => void][] = [
  ['nothing', () => {}],
  ...day.map((name): (typeof exchanges)[number] => [
    `the ${name} of two days`,
    (files) => files.exchange(first, second, name),
  ]),
  ['all of two days', (files) => files.exchange(first, second, ...day)],
  [
    'manifest and summary of two days',
    (files) => files.exchange(first, second, 'manifest', 'summary'),
  ],
  ['all of a day, for another one', (files) => files.copy(first, second, ...day)],
  ['the summary of a day, for another one', (files) => files.copy(first, second, 'summary')],
  ['all of a day, for one that was none', (files) => files.copy(first, 'one/2026/09/20', ...day)],
  ['a summary, for a day that was none', (files) => files.copy(first, 'one/2026/09/20', 'summary')],
  ['all of a day, for one that cannot be', (files) => files.copy(first, 'one/2026/13/45', ...day)],
  ['all of two sources', (files) => files.exchange(second, other, ...day)],
  ['the summary of two sources', (files) => files.exchange(second, other, 'summary')],
  ['all of a source, for another one', (files) => files.copy(second, other, ...day)],
  ['how far two sources are listed', (files) => files.exchange('one', 'two', 'source')],
]

const caches = [
  ['public', 'with places'],
  ['public', 'without'],
  ['private', 'with places'],
] as const
describe.each(caches)('in a cache of a %s repository, of envelopes %s', (visibility, places) => {
  for (const [name, change] of exchanges)
    it(`exchanged: ${name}`, async () => {
      const good = nights.get(visibility)
      if (good === undefined) throw new Error('There was no good night')
      jobs.github.visibility.set(jobs.repository, visibility)
      await plant(good.entries, change, places)
      expect(await night(name === 'nothing' ? /^$/ : /^/)).toEqual(good.said)
      // What was saved then is sound.
      if (name.endsWith('another one')) expect(await night(/^$/)).toEqual(good.said)
    })
})

describe('where the log objects are gone', () => {
  beforeAll(() => jobs.expire(logs))
  afterAll(() => jobs.deliver(logs))

  for (const visibility of ['public', 'private'] as const)
    for (const [name, change] of exchanges)
      it(`exchanged in a cache of a ${visibility} repository: ${name}`, async () => {
        const good = nights.get(visibility)
        if (good === undefined) throw new Error('There was no good night')
        jobs.github.visibility.set(jobs.repository, visibility)
        await plant(good.entries, change, 'with places')
        const found = await nightOn(jobs.newPlace())
        expectRightOrSaid(found, good.said)
        if (name === 'nothing') expect(found).toEqual({ days: good.said, warnings: '' })
      })
})

describe('where the log objects are gone, and a mirror is kept on the runner', () => {
  const kept = path.join(mkdtempSync(path.join(tmpdir(), 'kept-')), 'mirror')
  let said: Days
  beforeAll(async () => {
    jobs.github.visibility.set(jobs.repository, 'private')
    const good = jobs.newPlace()
    said = (await nightOn(good, { cache: 'false' })).days
    cpSync(good.mirror, kept, { recursive: true })
    await jobs.expire(logs)
  })
  afterAll(async () => {
    rmSync(path.dirname(kept), { recursive: true })
    await jobs.deliver(logs)
  })

  it.each(exchanges)('exchanged: %s', async (name, change) => {
    const place = jobs.newPlace()
    cpSync(kept, place.mirror, { recursive: true })
    const all = new Map<string, Buffer>()
    const folders = new Map<string, string>()
    for (const file of filesIn(place.mirror)) {
      const [, folder = '', which = '', rest = ''] =
        /^(.*-(one|two)-[0-9a-f]{12})\/(.*)$/.exec(file) ?? []
      if (which === '') continue
      folders.set(which, folder)
      all.set(`${which}/${rest}`, readFileSync(path.join(place.mirror, file)))
    }
    expect([...folders.keys()].sort()).toEqual(['one', 'two'])
    change(
      new Files(all, (file, content) => {
        const [which = '', ...rest] = file.split('/')
        const target = path.join(place.mirror, folders.get(which) ?? '', ...rest)
        mkdirSync(path.dirname(target), { recursive: true })
        writeFileSync(target, content)
      }),
    )
    const found = await nightOn(place, { cache: 'false' })
    expectRightOrSaid(found, said)
    if (name === 'nothing') expect(found).toEqual({ days: said, warnings: '' })
  })
})

describe('copies on the branch, where log objects and cache are gone', () => {
  it('exchanged: each is named, and no day counts as another', async () => {
    jobs.github.visibility.set(jobs.repository, 'private')
    jobs.github.services.cache.length = 0
    const first = await nightOn(jobs.newPlace(), { publish: 'branch' })
    const copies = [...jobs.github.branch(jobs.repository, 'gh-pages').keys()].filter((name) =>
      /^history\/.*\/\d\d\/\d\d$/.test(name),
    )
    const site = path.join(jobs.newPlace().root, 'site')
    jobs.github.git(jobs.repository, 'clone', '--quiet', '--branch', 'gh-pages', '.', site)
    const bytes = new Map(copies.map((name) => [name, readFileSync(path.join(site, name))]))
    const of = (which: string): string[] =>
      copies.filter((name) => name.includes(`-${which}-`)).sort()
    const [one, two] = [of('one'), of('two')]
    /** Which copy stands where: two days of a source, and a day of two sources. */
    const exchanged = [
      [one[0], one[1]],
      [one[1], one[0]],
      [one[2], two[2]],
      [two[2], one[2]],
    ] as const
    jobs.commitByHand(
      Object.fromEntries(
        exchanged.map(([to, from]) => [to ?? '', bytes.get(from ?? '') ?? Buffer.alloc(0)]),
      ),
    )
    await jobs.expire(logs)
    jobs.github.services.cache.length = 0
    try {
      const found = await nightOn(jobs.newPlace(), { publish: 'branch' })
      for (const [to] of exchanged) expect(found.warnings).toContain(`cannot be used, ${to}:`)
      expectRightOrSaid(found, first.days)
      expect(Object.keys(found.days).length).toBeGreaterThan(0)
    } finally {
      await jobs.deliver(logs)
    }
  })
})
