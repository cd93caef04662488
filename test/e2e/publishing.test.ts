/** Where the report goes, who else is there, who refuses it, and who may read what. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { zstdDecompressSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { makeDemoLogs } from '../../demo/logs.ts'
import { Jobs } from './jobs.ts'
import { filesIn } from './place.ts'

const { objects: logs } = makeDemoLogs({
  firstDay: '2026-10-06',
  days: 1,
  recordsPerDay: 60,
  prefix: '',
})
const SECRET = 'a secret of thirty-two characters'
let jobs: Jobs
let whole = ''
/** The same, as everybody may read it. */
let forAll = ''

beforeAll(async () => {
  jobs = await Jobs.start()
  whole = await jobs.undisturbed(logs)
  forAll = await jobs.undisturbed(logs, { audience: 'public' })
})
afterEach(() => jobs.tidy())
afterAll(() => jobs[Symbol.asyncDispose]())

async function newRepository(): Promise<void> {
  jobs.newRepository()
  await jobs.deliver(logs)
}
const isWhole = (): boolean => jobs.onBranch('data.json') === whole
const refs = (): string => jobs.github.git(jobs.repository, 'for-each-ref')

describe('neighbours on the branch', () => {
  it('stay: CNAME, pages of their own, and a file with the name of an old page of ours', async () => {
    await newRepository()
    const theirs = {
      CNAME: 'stats.example.org\n',
      'about/index.html': 'About us',
      '2025-01/index.html': 'Not a report',
    }
    jobs.commitByHand(theirs)
    const { outputs } = await jobs.night()
    expect(outputs['page-url']).toBe('https://stats.example.org/')
    for (const [name, text] of Object.entries(theirs)) expect(jobs.onBranch(name)).toBe(text)
    expect(jobs.onBranch('.nojekyll')).toBe('')
    expect(isWhole()).toBe(true)
  })

  it('would be overwritten: refused, and the report goes into a directory of its own', async () => {
    await newRepository()
    jobs.commitByHand({ 'index.html': 'My home page' })
    await jobs.refused(
      /^::error::'gh-pages' holds "index.html", which is not from this report and would be overwritten\..*branch-directory: report/,
    )
    expect(jobs.commits).toBe(1)
    await jobs.night({ inputs: { 'branch-directory': 'report' } })
    expect(jobs.onBranch('index.html')).toBe('My home page')
    expect(JSON.parse(jobs.onBranch('report/data.json'))).toMatchObject({ title: 'Nights' })
  })

  it('a second report of the same job in a sub-folder, each of its own logs', async () => {
    jobs.newRepository()
    const [even = [], odd = []] = [0, 1].map((rest) => logs.filter((_, i) => i % 2 === rest))
    await jobs.deliver(even)
    await jobs.deliver(odd.map(({ key, body }) => ({ key: `second/${key}`, body })))
    const place = jobs.newPlace()
    const one = { 'mirror-directory': '', logs: `${jobs.logs}2026` }
    const two = {
      'mirror-directory': '',
      logs: `${jobs.logs}second/`,
      'branch-directory': 'second',
    }
    for (let nights = 0; nights < 2; nights++)
      for (const inputs of [one, two]) await jobs.night({ place, inputs })
    const [first, second] = ['', 'second/'].map(
      (directory) => JSON.parse(jobs.onBranch(`${directory}data.json`)).log,
    )
    expect(first.objects).toBe(even.length)
    expect(second.objects).toBe(odd.length)
    expect(first.records + second.records).toBe(JSON.parse(whole).log.records)
    expect(jobs.commits).toBe(2)
  })
})

it('leads from a report to those below it on the branch, and draws no other page for that', async () => {
  jobs.newRepository()
  await jobs.deliver(logs.slice(0, 5))
  const below = (name: string) =>
    jobs.night({ inputs: { 'branch-directory': `sites/${name}`, cache: 'false' } })
  const above = () =>
    jobs.night({ inputs: { 'other-reports': 'sites/*\nsites/a Our shop', cache: 'false' } })
  const links = () =>
    [
      ...jobs
        .onBranch('index.html')
        .matchAll(/<li><a href="(\.\/sites\/[^"]*)"><bdi>([^<]*)<\/bdi>/g),
    ].map(([, href, title]) => `${title}: ${href}`)
  await below('a')
  await above()
  expect(links()).toEqual(['Our shop: ./sites/a/index.html'])
  expect(jobs.onBranch('sites/a/index.html')).not.toContain('Other reports')
  const month = /href="(\.\/\d{4}-\d\d\/index\.html)"/.exec(jobs.onBranch('index.html'))?.[1] ?? ''
  const before = jobs.onBranch(month.slice(2))
  await below('b & b')
  await above()
  expect(links()).toEqual([
    'Our shop: ./sites/a/index.html',
    'sites/b &amp; b: ./sites/b%20%26%20b/index.html',
  ])
  expect(jobs.onBranch(month.slice(2))).toBe(before)
})

// Eight of them are at it in ../publish/branch.test.ts.
it('three runs push to one branch at once, and every report lands', async () => {
  jobs.newRepository()
  await jobs.deliver(logs.slice(0, 5))
  jobs.commitByHand({ CNAME: 'stats.example.org\n' })
  // Whoever gets there first waits for the others, so that all stand on the same commit.
  jobs.github.pushTogether(3)
  const names = Array.from({ length: 3 }, (_, i) => `report-${i}`)
  const runs = await Promise.all(
    names.map((name) =>
      jobs.night({ inputs: { 'branch-directory': name, title: name, cache: 'false' } }),
    ),
  )
  expect(runs.filter(({ stdout }) => stdout.includes('moved while publishing'))).not.toEqual([])
  expect(jobs.commits).toBe(4)
  for (const name of names)
    expect(JSON.parse(jobs.onBranch(`${name}/data.json`))).toMatchObject({
      title: name,
      log: { objects: 5 },
    })
  expect(jobs.onBranch('CNAME')).toBe('stats.example.org\n')
})

it('goes to pages, branch and artifact at once', async () => {
  await newRepository()
  const { outputs } = await jobs.night({ inputs: { publish: 'branch pages artifact' } })
  expect(isWhole()).toBe(true)
  const names = jobs.github.services.artifacts.map(({ name }) => name)
  expect(names).toEqual(['github-pages', 's3-log-report'])
  expect(outputs['artifact-id']).toBe('4000')
})

describe('a push that is refused fails the job, keeps its state and says what to do:', () => {
  it('the branch is protected, and then the token may not write', async () => {
    await newRepository()
    jobs.github.protect(jobs.repository, 'gh-pages')
    const refusals: [inputs: Record<string, string>, says: RegExp][] = [
      [{}, /^::error::'gh-pages' is protected/],
      [{ token: 'read-token' }, /^::error::.*contents: write/],
    ]
    for (const [at, [inputs, says]] of refusals.entries()) {
      const refused = await jobs.refused(says, { inputs })
      expect(Number(refused.outputs.requests)).toBeGreaterThan(0)
      expect(refused.outputs['new-log-objects']).toBe(at === 0 ? String(logs.length) : '0')
      expect(refs()).toBe('')
      jobs.github.unprotect(jobs.repository)
    }
    const next = await jobs.night()
    expect(next.outputs['new-log-objects']).toBe('0')
    expect(isWhole()).toBe(true)
  })

  it('the token is wrong: stops before it counts anything, as the history cannot be read', async () => {
    await newRepository()
    const refused = await jobs.refused(/^::error::.*does not accept the token/, {
      inputs: { token: 'stolen-token' },
    })
    expect(refused.outputs.requests).toBe('0')
    expect(refs()).toBe('')
  })
})

describe('a public repository', () => {
  /** A file of the mirror as text; unpacked, where it is packed behind its first line. */
  function unpacked(file: Buffer): string {
    const rest = file.subarray(file.indexOf('\n') + 1)
    const isPacked = rest.length > 4 && rest.readUInt32LE() === 0xfd2fb528
    return (isPacked ? zstdDecompressSync(rest) : file).toString('latin1')
  }

  /** Everything the cache service was given. */
  const cached = (): string =>
    [...jobs.github.services.blobs.values()]
      .map((blob) => zstdDecompressSync(blob).toString('latin1'))
      .join('')

  it('keeps raw records out of the cache, and every whole address', async () => {
    await newRepository()
    jobs.github.visibility.set(jobs.repository, 'public')
    const place = jobs.newPlace()
    await jobs.night({ place })
    const names = filesIn(place.mirror).filter((name) => cached().includes(name))
    expect(names).toContainEqual(expect.stringMatching(/\/summary$/))
    expect(names).toContainEqual(expect.stringMatching(/^shelf\//))
    expect(names).not.toContainEqual(expect.stringMatching(/\/records/))

    const seen = logs.flatMap(({ body }) => [...body.matchAll(/ \+0000\] (\d+(?:\.\d+){3}) /g)])
    const addresses = new Set(seen.map(([, address = '']) => address))
    expect(addresses.size).toBeGreaterThan(5)
    for (const name of names) {
      const text = unpacked(readFileSync(path.join(place.mirror, name)))
      for (const address of addresses) expect(text, name).not.toContain(address)
    }
    const { totals } = JSON.parse(jobs.onBranch('data.json'))
    const exact = JSON.parse(forAll).totals
    expect(totals).toEqual({ ...exact, visitors: expect.any(Number) })
    expect(totals.visitors).toBeGreaterThanOrEqual(exact.visitors)
  })

  it('keeps everything in the cache, sealed, where there is a secret, which is never shown', async () => {
    await newRepository()
    jobs.github.visibility.set(jobs.repository, 'public')
    const inputs = { 'cache-encryption-key': SECRET }
    const { stdout, stderr, summary } = await jobs.night({ inputs })
    expect(cached()).not.toMatch(/\/summary|\/records/)
    const shown = `${stdout}${stderr}${summary}`.replace(/^::add-mask::.*$/gm, '')
    expect(stdout).toContain(`::add-mask::${SECRET}`)
    expect(shown).not.toMatch(/write-token|a secret of|eC1hY2Nlc3MtdG9rZW4/)
    const again = await jobs.night({ inputs })
    expect(again.outputs['new-log-objects']).toBe('0')
    expect(jobs.onBranch('data.json')).toBe(forAll)
  })

  it('gets no whole addresses: refused before anything is fetched', async () => {
    await newRepository()
    jobs.github.visibility.set(jobs.repository, 'public')
    await jobs.refused(/^::error::client-addresses: 'full' is refused/, {
      inputs: { 'client-addresses': 'full' },
    })
    expect(refs()).toBe('')
  })
})
