import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync, zstdDecompressSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type CacheOptions, openStateCache } from '../../src/action/cache/cache.ts'
import { CallPatience } from '../../src/action/cache/download.ts'
import { openCipher, SealError } from '../../src/action/cache/encryption.ts'
import { type MirrorFile, planSave, describe as tell } from '../../src/action/cache/plan.ts'
import { readMonth, unpackMonth } from '../../src/mirror/day/month-file.ts'
import { encodeSummaryFile } from '../../src/mirror/day/summaries.ts'
import { type GitHub, startGitHub } from '../github/github.ts'

const root = mkdtempSync(path.join(tmpdir(), 'cache-test-'))
const before = { ...process.env }
const cwd = process.cwd()
const SECRET = 'a secret of thirty-two characters'
let github: GitHub
let mirror: string
let count = 0
/** Where calls that nobody waits for may still want what lies there. */
const left = new Set<string>()
const leave = () => {
  for (const name of readdirSync(path.join(root, 'temp'))) left.add(name)
}
let run = 0

beforeAll(async () => {
  github = await startGitHub()
})
beforeEach(() => {
  mkdirSync(path.join(root, 'temp'), { recursive: true })
  mirror = path.join(root, `mirror-${++count}`)
  github.services.cache.length = 0
  github.services.cacheMood = 'well'
  github.services.hangsIn = undefined
  Object.assign(process.env, github.environment('jo/site', root, path.join(root, 'temp')))
})
afterEach(() => {
  // Neither the working directory nor anything in the temporary one is left changed.
  expect(process.cwd()).toBe(cwd)
  expect(readdirSync(path.join(root, 'temp')).filter((name) => !left.has(name))).toEqual([])
})
afterAll(async () => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
  Object.assign(process.env, before)
  for (const name of readdirSync(root)) {
    // A call that nobody waits for ends when the process does: what it may still open stays.
    if (name !== 'temp') rmSync(path.join(root, name), { recursive: true })
  }
  await github.close()
})

const cache = (more: Partial<CacheOptions> = {}) =>
  openStateCache({
    directory: mirror,
    temporary: path.join(root, 'temp'),
    sources: [{ folder: 'logs', name: 's3://logs/' }],
    run: `${++run}-1`,
    encryptionKey: null,
    isPublic: false,
    hasWholeAddresses: false,
    keepRecordsDays: 35,
    ...more,
  })

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(mirror, name)), { recursive: true })
    writeFileSync(path.join(mirror, name), text)
  }
}

/** Files by name; those that lie in the file of a month by their own. */
function held(): Record<string, string> {
  if (!existsSync(mirror)) return {}
  const names = readdirSync(mirror, { recursive: true, encoding: 'utf8' })
  const files = names.filter(
    (name) => !name.endsWith('cache.json') && statSync(path.join(mirror, name)).isFile(),
  )
  return Object.fromEntries(
    files.flatMap((name) =>
      name.endsWith('/days')
        ? packedIn(path.dirname(name))
        : [[name, readFileSync(path.join(mirror, name), 'utf8')]],
    ),
  )
}

function packedIn(month: string): [name: string, text: string][] {
  const read = readMonth(path.join(mirror, month))
  if (read.kind !== 'whole') throw new Error(`${month} cannot be read: ${read.kind}`)
  return [...read.days].flatMap(([day, files]) =>
    [...files].map(([name, bytes]): [string, string] => [
      `${month}/${day}/${name}`,
      bytes.toString('utf8'),
    ]),
  )
}

/** A new night on a new runner: nothing is there but the cache. */
function nextNight(): void {
  rmSync(mirror, { recursive: true, force: true })
}

/** Everything that the cache service was given, unpacked as far as tar goes. */
function stored(): string {
  return [...github.services.blobs.values()]
    .map((blob) =>
      (blob[0] === 0x1f ? gunzipSync(blob) : zstdDecompressSync(blob)).toString('latin1'),
    )
    .join('')
}

const day = (name: string, text = name): Record<string, string> => ({
  [`logs/${name}/manifest`]: `manifest ${text}`,
  [`logs/${name}/summary`]: `summary ${text}`,
  [`logs/${name}/records.zst`]: `records ${text}`,
})
const keys = (): string[] =>
  github.services.cache.filter(({ isWhole }) => isWhole).map(({ key }) => key)
const counts = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).filter(([name]) => !name.endsWith('records.zst')))

const mirrorOfThreeMonths = {
  ...day('2026/09/30'),
  ...day('2026/10/12'),
  ...day('2026/11/21'),
  ...day('2026/11/22'),
  'shelf/front': 'shelf',
}

describe('the cache', () => {
  it('brings the mirror back on the next night', async () => {
    write(mirrorOfThreeMonths)
    expect(await cache().restore()).toMatchObject({ kind: 'off' })
    expect(await cache().save()).toMatchObject({ kind: 'saved', parts: 5 })

    nextNight()
    const second = cache()
    expect(await second.restore()).toMatchObject({ kind: 'restored' })
    expect(held()).toEqual({
      ...counts(mirrorOfThreeMonths),
      ...day('2026/11/21'),
      ...day('2026/11/22'),
    })
    expect(await second.restoreRecords(['2026-10-12'])).toBe(1)
    expect(held()['logs/2026/10/12/records.zst']).toBe('records 2026/10/12')
  })

  it('saves closed months once, the open part each night, and nothing when nothing changed', async () => {
    write(mirrorOfThreeMonths)
    await cache().save()
    const first = keys()
    expect(first.filter((key) => key.includes('2026-10-counts')).length).toBe(1)

    nextNight()
    const second = cache()
    await second.restore()
    expect(await second.save()).toMatchObject({ kind: 'unchanged' })
    write(day('2026/11/23'))
    expect(await second.save()).toMatchObject({ kind: 'saved', parts: 1 })
    expect(keys().length).toBe(first.length + 1)

    nextNight()
    const third = cache()
    await third.restore()
    expect(Object.keys(held())).toContain('logs/2026/11/23/summary')
    // A log object came late: only the changed files of the closed month are saved.
    write({ 'logs/2026/10/12/summary': 'late' })
    expect(await third.save()).toMatchObject({ kind: 'saved', parts: 2 })

    nextNight()
    await cache().restore()
    expect(held()['logs/2026/10/12/summary']).toBe('late')
    expect(held()['logs/2026/10/12/manifest']).toBe('manifest 2026/10/12')
  })

  /** A delivery day as the mirror has it, whose summary has a first line. */
  const sealedDay = (name: string, text = name): Record<string, string> => ({
    ...day(name),
    [`logs/${name}/summary`]: Buffer.concat(
      encodeSummaryFile(
        { contents: text, counting: '', objects: 1, bytes: 1, days: [] },
        Buffer.from(`summary ${text}`),
        `logs/${name}`,
      ),
    ).toString(),
  })
  const sealedMonths = {
    ...sealedDay('2026/09/30'),
    ...sealedDay('2026/10/11'),
    ...sealedDay('2026/10/12'),
    ...sealedDay('2026/11/22'),
  }
  const firstLine = (text = ''): string => text.slice(0, text.indexOf('\n') + 1)
  const summaries = (): string[] => Object.keys(held()).filter((name) => name.endsWith('/summary'))

  it('leaves summaries of closed months where they are until they are asked for', async () => {
    write(sealedMonths)
    await cache().save()
    nextNight()
    const second = cache()
    await second.restore()
    expect(summaries()).toEqual(['logs/2026/11/22/summary'])
    for (const name of ['2026/09/30', '2026/10/12'])
      expect(held()).toMatchObject({
        [`logs/${name}/manifest`]: `manifest ${name}`,
        [`logs/${name}/outline`]: firstLine(sealedDay(name)[`logs/${name}/summary`]),
      })
    // Nothing of that is a change, and what is not here is not lost.
    expect(await second.save()).toMatchObject({ kind: 'unchanged' })
    write(sealedDay('2026/11/23'))
    expect(await second.save()).toMatchObject({ kind: 'saved', parts: 1 })

    nextNight()
    const third = cache()
    await third.restore()
    expect(await third.restoreSummaries(['2026-10-12'])).toBe(2)
    expect(await third.restoreSummaries(['2026-10-11'])).toBe(0)
    expect(summaries()).toEqual([
      'logs/2026/10/11/summary',
      'logs/2026/10/12/summary',
      'logs/2026/11/22/summary',
      'logs/2026/11/23/summary',
    ])
    expect(held()).toMatchObject(counts(sealedDay('2026/10/12')))
    // A log object came late: one summary is saved, and its outline.
    unpackMonth(path.join(mirror, 'logs/2026/10'))
    rmSync(path.join(mirror, 'logs/2026/10/12/outline'))
    write(sealedDay('2026/10/12', 'late'))
    expect(await third.save()).toMatchObject({ kind: 'saved', parts: 3 })

    nextNight()
    const fourth = cache()
    await fourth.restore()
    expect(summaries()).not.toContain('logs/2026/10/12/summary')
    expect(held()['logs/2026/10/12/outline']).toContain('"late"')
    expect(await fourth.restoreSummaries(['2026-10-12'])).toBe(3)
    expect(held()['logs/2026/10/12/summary']).toContain('"late"')
    expect(held()['logs/2026/10/11/summary']).toContain('2026/10/11')
  })

  it('has no outline of a summary that it has lost', async () => {
    write(sealedMonths)
    await cache().save()
    const at = github.services.cache.findIndex(({ key }) => key.includes('2026-10-summaries'))
    github.services.cache.splice(at, 1)
    nextNight()
    await cache().restore()
    expect(Object.keys(held()).filter((name) => name.endsWith('outline'))).toEqual([
      'logs/2026/09/30/outline',
    ])
  })

  it('does not bring back a day that all log objects have left', async () => {
    write(sealedMonths)
    await cache().save()
    nextNight()
    const second = cache()
    await second.restore()
    unpackMonth(path.join(mirror, 'logs/2026/10'))
    rmSync(path.join(mirror, 'logs/2026/10/11'), { recursive: true })
    expect(await second.save()).toMatchObject({ kind: 'saved' })
    nextNight()
    await cache().restore()
    expect(Object.keys(held()).filter((name) => name.includes('/2026/10/'))).toEqual([
      'logs/2026/10/12/manifest',
      'logs/2026/10/12/outline',
    ])
  })

  it('keeps summaries that were not brought when all else is saved anew', async () => {
    write(sealedMonths)
    await cache().save()
    nextNight()
    const second = cache()
    await second.restore()
    await second.restoreSummaries(['2026-10-12'])
    second.startAnew()
    expect(await second.save()).toMatchObject({ kind: 'saved' })
    nextNight()
    const third = cache()
    await third.restore()
    expect(await third.restoreSummaries(['2026-09-30', '2026-10-12'])).toBe(3)
    expect(held()).toMatchObject(counts(sealedMonths))
  })

  it('takes summaries out of what release 1.0.0 brought back every night', async () => {
    // A summary without a first line is saved among the counts, as all were then.
    write(mirrorOfThreeMonths)
    await cache().save()
    nextNight()
    const second = cache()
    await second.restore()
    expect(summaries().length).toBe(4)
    write(counts(sealedDay('2026/10/12')))
    await second.save()
    nextNight()
    await cache().restore()
    expect(summaries()).not.toContain('logs/2026/10/12/summary')
    expect(held()['logs/2026/09/30/summary']).toBe('summary 2026/09/30')
  })

  it('saves again what the cache has lost', async () => {
    write(mirrorOfThreeMonths)
    await cache().save()
    const at = github.services.cache.findIndex(({ key }) => key.includes('2026-10-counts'))
    github.services.cache.splice(at, 1)
    nextNight()
    const second = cache()
    expect(await second.restore()).toMatchObject({ kind: 'restored' })
    expect(held()['logs/2026/10/12/summary']).toBeUndefined()
    write(day('2026/10/12')) // built again from its source
    expect(await second.save()).toMatchObject({ kind: 'saved' })
    nextNight()
    await cache().restore()
    expect(held()['logs/2026/10/12/summary']).toBe('summary 2026/10/12')
  })

  it('is not shared with a report of other sources', async () => {
    write(mirrorOfThreeMonths)
    await cache().save()
    nextNight()
    expect(await cache({ sources: [{ folder: 'other', name: 's3://other/' }] }).restore()).toEqual({
      kind: 'missing',
    })
  })

  const two = [
    { folder: 'logs', name: 's3://logs/' },
    { folder: 'other', name: 's3://other/' },
  ]
  const ofOther = { 'other/2026/11/22/summary': 'of the other' }

  it('finds a source again when another one is added, goes, or comes first', async () => {
    write(mirrorOfThreeMonths)
    await cache().save()
    nextNight()
    expect(await cache({ sources: two }).restore()).toMatchObject({ kind: 'restored' })
    expect(held()).toMatchObject({ ...day('2026/11/22'), ...counts(day('2026/09/30')) })
    write(ofOther)
    await cache({ sources: two }).save()
    nextNight()
    await cache({ sources: two.toReversed() }).restore()
    expect(held()).toMatchObject({ ...day('2026/11/22'), ...ofOther })
    nextNight()
    await cache({ sources: two.slice(1) }).restore()
    expect(held()).toEqual(ofOther)
  })

  const changes: [name: string, before: Partial<CacheOptions>, after: Partial<CacheOptions>][] = [
    ['becomes public', {}, { isPublic: true }],
    ['becomes private', { isPublic: true }, {}],
    ['gets a key', {}, { encryptionKey: SECRET }],
    ['is public and gets a key', { isPublic: true }, { isPublic: true, encryptionKey: SECRET }],
  ]
  for (const [name, first, then] of changes)
    it(`brings all summaries when the repository ${name}, which are then saved as it is now`, async () => {
      write(sealedMonths)
      await cache(first).save()
      nextNight()
      const second = cache(then)
      await second.restore()
      expect(held()).toMatchObject(counts(sealedMonths))
      await second.save()
      nextNight()
      const third = cache(then)
      await third.restore()
      expect(summaries()).toEqual(['logs/2026/11/22/summary'])
      expect(await third.restoreSummaries(['2026-09-30'])).toBe(1)
    })
  for (const [name, first, then] of changes)
    it(`finds what it held when the repository ${name}, and saves all of it as it is now`, async () => {
      write(mirrorOfThreeMonths)
      await cache(first).save()
      nextNight()
      const second = cache(then)
      expect(await second.restore()).toMatchObject({ kind: 'restored' })
      expect(held()).toMatchObject(counts(mirrorOfThreeMonths))
      github.services.blobs.clear()
      expect(await second.save()).toMatchObject({ kind: 'saved' })
      if (then.encryptionKey !== undefined) expect(stored()).not.toMatch(/summary 2026|logs\/2026/)
      if (then.isPublic) expect(stored()).not.toContain('records 2026')
      nextNight()
      await cache(then).restore()
      expect(held()).toMatchObject(counts(mirrorOfThreeMonths))
    })

  it('says so where it is sealed with another key, and goes on with what is sealed with this one', async () => {
    write(mirrorOfThreeMonths)
    await cache({ encryptionKey: SECRET }).save()
    nextNight()
    const says = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    const texts: unknown[] = []
    try {
      for (const encryptionKey of [`${SECRET}!`, null]) {
        expect(await cache({ encryptionKey }).restore()).toEqual({ kind: 'missing' })
        texts.push(says.mock.calls.map(([text]) => String(text)).join(''))
        says.mockClear()
      }
    } finally {
      says.mockRestore()
    }
    expect(texts[0]).toMatch(/::warning::.*sealed with another 'cache-encryption-key'.*copies/)
    expect(texts[1]).toMatch(/::warning::.*is sealed, and no 'cache-encryption-key' is given/)
    expect(held()).toEqual({})
    write(day('2026/11/23'))
    await cache({ encryptionKey: `${SECRET}!` }).save()
    nextNight()
    await cache({ encryptionKey: SECRET }).restore()
    expect(held()).toMatchObject(day('2026/11/22'))
  })

  it('with a key takes nothing that is not sealed, where there is something that is', async () => {
    write(mirrorOfThreeMonths)
    await cache({ encryptionKey: SECRET }).save()
    write({ 'logs/2026/11/22/summary': 'forged' })
    await cache().save()
    nextNight()
    await cache({ encryptionKey: SECRET }).restore()
    expect(held()['logs/2026/11/22/summary']).toBe('summary 2026/11/22')
  })

  it('finds the mirror again wherever the runner puts it', async () => {
    write(mirrorOfThreeMonths)
    await cache().save()
    mirror = path.join(root, 'elsewhere', 'mirror')
    expect(await cache({ temporary: path.join(root, 'temp') }).restore()).toMatchObject({
      kind: 'restored',
    })
    expect(held()['shelf/front']).toBe('shelf')
  })

  it('keeps raw records of a public repository out', async () => {
    write({
      ...mirrorOfThreeMonths,
      'logs/2026/11/22/new-kind': 'records 2026',
      'spool/x.body': 'records 2026',
    })
    github.services.blobs.clear()
    await cache({ isPublic: true }).save()
    expect(stored()).toContain('summary 2026/10/12')
    expect(stored()).not.toContain('records 2026')
    nextNight()
    await cache({ isPublic: true }).restore()
    expect(held()).toEqual(counts(mirrorOfThreeMonths))
  })

  it('keeps whole addresses of a public repository out', async () => {
    write(mirrorOfThreeMonths)
    expect(await cache({ isPublic: true, hasWholeAddresses: true }).save()).toMatchObject({
      kind: 'off',
    })
    expect(keys()).toEqual([])
  })

  it('keeps everything, sealed, where there is a secret', async () => {
    write(mirrorOfThreeMonths)
    github.services.blobs.clear()
    const sealed = { isPublic: true, hasWholeAddresses: true, encryptionKey: SECRET }
    await cache(sealed).save()
    expect(stored()).not.toMatch(/summary 2026|records 2026|logs\/2026/)
    nextNight()
    const second = cache(sealed)
    await second.restore()
    expect(await second.restoreRecords(['2026-10-12'])).toBe(1)
    expect(held()['logs/2026/11/22/records.zst']).toBe('records 2026/11/22')
    expect(held()['logs/2026/10/12/records.zst']).toBe('records 2026/10/12')
    nextNight()
    expect(await cache({ ...sealed, encryptionKey: `${SECRET}!` }).restore()).toEqual({
      kind: 'missing',
    })
  })

  it('takes nothing from an entry that was tampered with', async () => {
    write(mirrorOfThreeMonths)
    await cache().save()
    for (const [name, blob] of github.services.blobs)
      github.services.blobs.set(name, blob.subarray(0, 90))
    nextNight()
    expect(await cache().restore()).toEqual({ kind: 'missing' })
  })

  const setMood = (mood: GitHub['services']['cacheMood']): void => {
    github.services.cacheMood = mood
  }
  const setVariable = (name: string, value: string): void => {
    process.env[name] = value
  }
  const broken: [name: string, breakIt: () => void][] = [
    ['refuses to be written', () => setMood('refused')],
    ['fails', () => setMood('failing')],
    ['is down', () => setVariable('ACTIONS_RESULTS_URL', 'http://127.0.0.1:9/')],
    ['is not there', () => setVariable('ACTIONS_RUNTIME_TOKEN', '')],
    ['is switched off for reading', () => setVariable('ACTIONS_CACHE_MODE', 'none')],
  ]
  for (const [name, breakIt] of broken)
    it(`fails no run when it ${name}`, async () => {
      write(mirrorOfThreeMonths)
      breakIt()
      expect(await cache().save()).toMatchObject({ kind: 'off' })
      nextNight()
      expect(['off', 'missing']).toContain((await cache().restore()).kind)
      delete process.env.ACTIONS_CACHE_MODE
    })

  it('leaves a service alone that does not answer, and takes nothing for lost by it', async () => {
    write(mirrorOfThreeMonths)
    await cache().save()
    const before = keys()
    github.services.hangsIn = 'GetCacheEntryDownloadURL'
    const asked = (): number => github.requests.filter((one) => one.includes('CacheService')).length
    const asBefore = asked()
    const silent = cache({ patience: new CallPatience(500) })
    await silent.restore() // would ask for each part whether it is there
    expect(asked()).toBe(asBefore + 1)
    write(day('2026/11/23'))
    expect(await silent.save()).toMatchObject({ kind: 'off' })
    expect(asked()).toBe(asBefore + 1)
    leave()

    github.services.hangsIn = undefined
    setMood('well')
    const next = cache()
    await next.restore()
    expect(await next.save()).toMatchObject({ kind: 'saved', parts: 1 })
    expect(keys().slice(0, before.length)).toEqual(before)
  })

  for (const call of ['CreateCacheEntry', 'upload', 'FinalizeCacheEntryUpload'])
    it(`waits no longer for ${call} than its patience, and saves another night`, async () => {
      write(mirrorOfThreeMonths)
      github.services.hangsIn = call
      expect(await cache({ patience: new CallPatience(300) }).save()).toMatchObject({
        kind: 'off',
      })
      // What the call may still want lies there until the run ends.
      leave()
      expect(left.size).toBeGreaterThan(0)
      github.services.hangsIn = undefined
      nextNight()
      write(mirrorOfThreeMonths)
      expect(await cache().save()).toMatchObject({ kind: expect.stringMatching(/saved|off/) })
    })
})

describe('what goes into which part', () => {
  const filesOf = (...specs: [path: string, bytes?: number][]): MirrorFile[] =>
    specs.map(([name, bytes = 1]) => ({
      path: name,
      bytes,
      day: /\d{4}\/\d\d\/\d\d/.exec(name)?.[0],
      isRecords: name.includes('records'),
    }))
  const plan = (files: MirrorFile[], blocks = {}) =>
    planSave(
      files,
      new Map(files.map(({ path: name }) => [name, `digest of ${name}`])),
      { blocks },
      35,
    )

  const cases: [name: string, files: MirrorFile[], blocks: string[], open: string[]][] = [
    ['nothing', filesOf(), [], []],
    [
      'a month is not closed before late objects had time',
      filesOf(['a/2026/10/31/summary'], ['a/2026/11/02/summary']),
      [],
      ['a/2026/10/31/summary', 'a/2026/11/02/summary'],
    ],
    [
      'a month is closed on the fourth',
      filesOf(['a/2026/10/31/summary'], ['a/2026/11/04/summary']),
      ['2026-10/counts'],
      ['a/2026/11/04/summary'],
    ],
    [
      'a year that is over is one block, but for its records',
      filesOf(
        ['a/2025/03/01/summary'],
        ['b/2025/12/31/summary'],
        ['a/2025/12/31/records.zst'],
        ['a/2026/01/09/summary'],
      ),
      ['2025/counts', '2025-12/records'],
      ['a/2026/01/09/summary'],
    ],
    [
      'so is a quarter that is over',
      filesOf(
        ['a/2026/01/31/manifest'],
        ['a/2026/07/01/manifest'],
        ['a/2026/09/30/manifest'],
        ['a/2026/10/02/manifest'],
        ['a/2026/11/09/manifest'],
      ),
      ['2026-q3/counts', '2026-q1/counts', '2026-10/counts'],
      ['a/2026/11/09/manifest'],
    ],
    [
      'records past their keeping time are left',
      filesOf(['a/2026/08/01/records.zst'], ['a/2026/11/09/summary']),
      [],
      ['a/2026/11/09/summary'],
    ],
    [
      'the open part is bounded, its newest records first',
      filesOf(
        ['a/2026/11/08/records.zst', 600e6],
        ['a/2026/11/09/records.zst', 600e6],
        ['a/2026/11/08/summary'],
      ),
      [],
      ['a/2026/11/08/summary', 'a/2026/11/09/records.zst'],
    ],
  ]
  for (const [name, files, blocks, open] of cases)
    it(name, () => {
      const found = plan(files)
      expect(found.parts.map(({ block }) => block).sort()).toEqual(blocks.sort())
      expect(Object.keys(found.open)).toEqual(open)
    })

  it('a part that holds what is in the file of its month now is put together anew', () => {
    const held = { 'a/2026/10/02/manifest': 'x', 'a/2026/10/02/outline': 'y' }
    const files = filesOf(['a/2026/10/days'], ['a/2026/11/09/summary']).map((file) => {
      return { ...file, ...tell(file.path) }
    })
    const [part] = plan(files, { '2026-10/counts': [{ key: 'k', bytes: 1, files: held }] }).parts
    expect(part).toMatchObject({ block: '2026-10/counts', isWhole: true })
    expect(Object.keys(part?.files ?? {})).toEqual(['a/2026/10/days'])
  })
})

describe('what a path tells', () => {
  const cases: [file: string, day: string | undefined, isRecords: boolean][] = [
    ['my-logs-1a2b/2026/11/22/manifest', '2026/11/22', false],
    ['my-logs-1a2b/2026/11/22/records-2.zst', '2026/11/22', true],
    ['my-logs-1a2b/2026/10/days', '2026/10/01', false],
    ['my-logs-1a2b/source', undefined, false],
    ['shelf/front', undefined, false],
    ['shelf/2026', undefined, false],
    ['shelf/2026-head', undefined, false],
    ['shelf/2026-11', '2026/11/01', false],
    ['shelf/2026-11-head', '2026/11/01', false],
    ['shelf/copy-my-logs-1a2b-2026-11-22', '2026/11/22', false],
  ]
  for (const [file, day, isRecords] of cases)
    it(file, () => expect(tell(file)).toEqual({ day, isRecords }))
})

describe('sealing', () => {
  const write = (name: string, bytes: Uint8Array): string => {
    const file = path.join(root, name)
    writeFileSync(file, bytes)
    return file
  }
  const cipher = openCipher(SECRET)

  for (const size of [0, 1, 65_500, 200_000])
    it(`gives back a file of ${size} bytes and its name`, async () => {
      const bytes = Buffer.alloc(size, 'x')
      const name = `${'ä'.repeat(100)}/${size}`
      await cipher.seal(write('plain', bytes), path.join(root, 'sealed'), name)
      expect(await cipher.open(path.join(root, 'sealed'), path.join(root, 'opened'))).toBe(name)
      expect(readFileSync(path.join(root, 'opened')).equals(bytes)).toBe(true)
    })

  it('refuses a file with any byte changed, cut short, or of another secret', async () => {
    await cipher.seal(write('plain', Buffer.from('content')), path.join(root, 'sealed'), 'n')
    const sealed = readFileSync(path.join(root, 'sealed'))
    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed)
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
      await expect(
        cipher.open(write('changed', changed), path.join(root, 'opened')),
      ).rejects.toThrow()
    }
    const cut = write('changed', sealed.subarray(0, -1))
    await expect(cipher.open(cut, path.join(root, 'opened'))).rejects.toThrow()
    const other = openCipher(`${SECRET}!`)
    await expect(other.open(path.join(root, 'sealed'), path.join(root, 'opened'))).rejects.toThrow(
      'another secret',
    )
    expect(other.fingerprint).not.toBe(cipher.fingerprint)
  })
})

describe('sealing bytes', () => {
  const [cipher, other] = [openCipher(SECRET), openCipher(`${SECRET}!`)]
  const content = Buffer.from('content')
  const sealed = cipher.sealBytes(content, 'näme')

  it('gives back the content, also of none, and as a file', async () => {
    expect(cipher.openBytes(sealed, 'näme')).toEqual(content)
    expect(cipher.openBytes(cipher.sealBytes(Buffer.alloc(0), 'n'), 'n')).toHaveLength(0)
    const [file, target] = [path.join(root, 'sealed'), path.join(root, 'opened')]
    writeFileSync(file, sealed)
    expect(await cipher.open(file, target)).toBe('näme')
    expect(readFileSync(target)).toEqual(content)
  })

  it('refuses any byte changed, any length cut, another name and another secret', () => {
    for (const [at, byte] of sealed.entries()) {
      const changed = Buffer.from(sealed)
      changed[at] = byte ^ 1
      expect(() => cipher.openBytes(changed, 'näme'), `byte ${at}`).toThrow(SealError)
      expect(() => cipher.openBytes(sealed.subarray(0, at), 'näme'), `cut ${at}`).toThrow(SealError)
    }
    expect(() => cipher.openBytes(sealed, 'name')).toThrow('as another file')
    expect(() => other.openBytes(sealed, 'näme')).toThrow('another secret')
  })
})

describe('patience with the service', () => {
  it('ends, and knows the calls that are still on their way', async () => {
    const patience = new CallPatience(5)
    let answer = (_: string): void => {}
    const call = new Promise<string>((resolve) => {
      answer = resolve
    })
    expect(await patience.waitFor(Promise.resolve('at once'))).toBe('at once')
    expect(patience.hasLeftCalls).toBe(false)
    await expect(patience.waitFor(call)).rejects.toThrow('does not answer')
    expect([patience.hasLeftCalls, new CallPatience(5).hasLeftCalls]).toEqual([true, false])
    answer('late')
    await call
    expect(patience.hasLeftCalls).toBe(false)
  })
})
