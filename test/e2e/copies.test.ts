/** What is kept outside of the mirror: copies beside the report, and the Actions cache. */
import { createHash } from 'node:crypto'
import { readFileSync, rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { makeDemoLogs } from '../../demo/logs.ts'
import { parseDeliveryDay } from '../../src/calendar/day.ts'
import { encodeSummary } from '../../src/count/summary/encode.ts'
import { emptySummary } from '../../src/count/summary/merge.ts'
import type { Summary } from '../../src/count/summary/summary.ts'
import { folderOf } from '../../src/mirror/mirror.ts'
import { encodeOwned, OWNED_LIST } from '../../src/publish/owned.ts'
import { type CopyFacts, copyPath, encodeCopy } from '../../src/rollup/copy.ts'
import { summaryOfDemo } from '../count/demo.ts'
import { withContents } from './archives.ts'
import { Jobs, type Kept } from './jobs.ts'
import { filesIn } from './place.ts'

const { objects } = makeDemoLogs({
  firstDay: '2026-10-29',
  days: 8,
  recordsPerDay: 40,
  prefix: '',
})
const dayOf = ({ key }: { key: string }): string => key.slice(0, 10)
const deliveryDays = [...new Set(objects.map(dayOf))].sort()

let jobs: Jobs
/** A night that brought them all. */
let night: Kept
beforeAll(async () => {
  jobs = await Jobs.start()
  jobs.newRepository()
  await jobs.deliver(objects)
  await jobs.night()
  night = jobs.keep()
})
afterEach(() => jobs.tidy())
afterAll(() => jobs[Symbol.asyncDispose]())

interface Data {
  readonly days: readonly { readonly day: string; readonly requests: number }[]
  readonly totals: { readonly requests: number; readonly visitors: number }
  readonly log: { readonly objects: number }
  readonly provenance?: {
    readonly copied: readonly object[]
    readonly otherSettings: readonly { readonly settings: readonly object[] }[]
  }
}
const data = (page = ''): Data => JSON.parse(jobs.onBranch(`${page}data.json`))

describe('the history is taken in by delivery day', () => {
  it('after the cache went back to an older night', async () => {
    jobs.newRepository()
    const { cache } = jobs.github.services
    const [early, late] = [deliveryDays.slice(0, 4), deliveryDays.slice(4)]
    await jobs.deliver(objects.filter((one) => early.includes(dayOf(one))))
    await jobs.night()
    const older = [...cache]
    await jobs.deliver(objects.filter((one) => late.includes(dayOf(one))))
    await jobs.night()
    const before = ['2026-10/', '2026-11/', '2026/'].map(data)
    await jobs.expire(objects)
    cache.splice(0, cache.length, ...older)
    const { stdout } = await jobs.night()
    expect(stdout).toContain(`${late.length} delivery days taken in from copies`)
    for (const [at, page] of ['2026-10/', '2026-11/', '2026/'].entries()) {
      const { totals, days, log } = before[at] as Data
      expect(data(page)).toMatchObject({ days, log })
      expect(data(page).totals.requests).toBe(totals.requests)
    }
  })

  it('also of a day of which the older cache holds fewer log objects than were counted', async () => {
    jobs.newRepository()
    const { cache } = jobs.github.services
    const [last = ''] = deliveryDays.slice(-1)
    const ofLast = objects.filter((one) => dayOf(one) === last)
    const later = ofLast.slice(ofLast.length / 2)
    await jobs.deliver(objects.filter((one) => !later.includes(one)))
    await jobs.night()
    const older = [...cache]
    await jobs.deliver(later)
    await jobs.night()
    const before = data('2026/')
    await jobs.expire(objects)
    for (let nights = 0; nights < 2; nights++) {
      cache.splice(0, cache.length, ...older)
      const { stdout } = await jobs.night()
      expect(stdout).toMatch(
        new RegExp(`Of 1 delivery day \\(${last}\\) the copies beside the report count more`),
      )
      expect(data('2026/').days).toEqual(before.days)
      expect(data('2026/').log).toEqual(before.log)
    }
    // The log objects are there again: they are counted, and win.
    await jobs.deliver(objects)
    cache.splice(0, cache.length, ...older)
    await jobs.night()
    expect(data('2026/').days).toEqual(before.days)
    expect(data('2026/').provenance).toBeUndefined()
  })

  it('from the branch, where the copy in the state is damaged', async () => {
    jobs.newRepository()
    const state = `s3://${jobs.s3.bucket}/state-of-${jobs.repository.replace('/', '-')}`
    await jobs.deliver(objects)
    await jobs.night({ inputs: { state } })
    const before = data('2026/')
    await jobs.expire(objects)
    jobs.github.services.cache.length = 0
    const folder = folderOf({ kind: 's3', bucket: jobs.s3.bucket, prefix: `${jobs.repository}/` })
    const damaged = copyPath({ source: folder, deliveryDay: parseDeliveryDay('2026-10-30') })
    const key = `${state.slice(`s3://${jobs.s3.bucket}/`.length)}/${damaged}`
    await jobs.s3.put([{ key, body: 'damaged' }])
    const { stdout } = await jobs.night({ inputs: { state } })
    expect(stdout).toContain(damaged)
    expect(data('2026/').totals.requests).toBe(before.totals.requests)
    expect(data('2026/').days).toEqual(before.days)
  })

  it('after the cache lost a closed month, of which then the numbers of visitors are the same', async () => {
    await jobs.goOnFrom(night)
    const before = data('2026-10/')
    await jobs.expire(objects)
    const { cache } = jobs.github.services
    const closed = cache.findIndex(({ key }) => key.includes('2026-10-counts'))
    expect(closed).toBeGreaterThanOrEqual(0)
    cache.splice(closed, 1)
    await jobs.night()
    const { provenance, ...after } = data('2026-10/')
    expect(after.days).toEqual(before.days)
    expect(after.totals).toEqual(before.totals)
    expect(provenance?.copied).toHaveLength(1)
    expect(data('2026-11/').provenance?.copied ?? []).toEqual([])
  })
})

it('a day that its log object has left is not taken in again', async () => {
  jobs.newRepository()
  // Keys without a date: the day is that of the last change, which is today.
  const [one, two] = [objects.slice(0, 20), objects.slice(20, 40)].map((some) =>
    some.map(({ body }) => body).join(''),
  )
  await jobs.deliver([{ key: 'access.log', body: one ?? '' }])
  await jobs.night()
  const [copy = ''] = [...jobs.github.branch(jobs.repository, 'gh-pages').keys()].filter((name) =>
    /^history\/.*\d\d$/.test(name),
  )
  // The night before, it was of another day.
  const earlier = copy.replace(/\d{4}\/\d\d\/\d\d$/, '2026/01/05')
  const source = copy.split('/')[1] ?? ''
  const facts = {
    source,
    deliveryDay: parseDeliveryDay('2026-01-05'),
    counting: '[0,"","","",[]]',
    origin: '',
  }
  const left = encodeCopy({ ...facts, objects: 0, bytes: 0 }, emptySummary)
  const owned = [...jobs.github.branch(jobs.repository, 'gh-pages').keys(), earlier]
  jobs.commitByHand({ [OWNED_LIST]: encodeOwned(owned), [earlier]: left })
  await jobs.deliver([{ key: 'access.log', body: two ?? '' }])
  const { stdout } = await jobs.night()
  expect(stdout).not.toContain('taken in from copies')
  expect(data().log.objects).toBe(1)
})

it('a source that is added takes nothing from what is held', async () => {
  jobs.newRepository()
  const under = (folder: string) =>
    objects.map(({ key, body }) => ({ key: `${folder}/${key}`, body }))
  const [first, second] = [`${jobs.logs}first/`, `${jobs.logs}second/`]
  await jobs.deliver(under('first'))
  await jobs.night({ inputs: { logs: first } })
  const before = data('2026/')
  await jobs.expire(under('first'))
  await jobs.deliver(under('second'))
  const { stdout } = await jobs.night({ inputs: { logs: `${first}\n${second}` } })
  expect(stdout).not.toContain('taken in from copies')
  expect(stdout).toMatch(/Restored \d+ files/)
  expect(data('2026/').log.objects).toBeGreaterThanOrEqual(2 * before.log.objects)
  expect(data('2026/').provenance).toBeUndefined()
})

it('days that were counted in another time zone say so, and are not compared unmarked', async () => {
  jobs.newRepository()
  await jobs.deliver(objects.slice(0, -10))
  await jobs.night()
  await jobs.expire(objects.slice(0, -10))
  const inputs = { 'time-zone': 'Asia/Tokyo', 'keep-records-days': '0', exclude: 'key: x/**' }
  jobs.github.services.cache.length = 0
  await jobs.deliver(objects.slice(-10))
  await jobs.night({ inputs })
  expect(jobs.onBranch('index.html')).toMatch(/counted in UTC, with other exclusions/)
  expect(data().provenance?.otherSettings[0]?.settings).toContainEqual({
    timeZone: 'UTC',
    clientAddresses: 'masked',
    sameExclude: false,
  })
})

it('a report without a day does not replace one that has some', async () => {
  await jobs.goOnFrom(night)
  const before = jobs.onBranch('data.json')
  const nowhere = `${jobs.logs}nothing-here/`
  await jobs.refused(/Nothing was counted, and the report on the branch holds \d+ delivery days/, {
    inputs: { logs: nowhere },
  })
  expect(jobs.onBranch('data.json')).toBe(before)
  expect(jobs.commits).toBe(1)
})

/** Changes the branch as somebody would who may write there: `change` gets its files' place, and the copies in it. */
function spoilBranch(change: (site: string, copies: readonly string[]) => void): void {
  const site = path.join(jobs.newPlace().root, 'site')
  const git = (...args: string[]): string => jobs.github.git(jobs.repository, ...args)
  const author = ['-C', site, '-c', 'user.name=Jo', '-c', 'user.email=jo@example.com']
  git('clone', '--quiet', '--branch', 'gh-pages', '.', site)
  change(
    site,
    filesIn(site).filter((name) => /^history\/.*\/\d\d\/\d\d$/.test(name)),
  )
  git(...author, 'add', '--all')
  git(...author, 'commit', '--quiet', '--message', 'By somebody')
  git(...author, 'push', '--quiet', 'origin', 'gh-pages')
}

it('a copy that is a link is named and left out, and nothing behind it is read', async () => {
  await jobs.goOnFrom(night)
  let copy = ''
  spoilBranch((site, [first = '']) => {
    copy = first
    rmSync(path.join(site, copy))
    symlinkSync('/etc/passwd', path.join(site, copy))
  })
  await jobs.expire(objects)
  jobs.github.services.cache.length = 0
  const { stdout } = await jobs.night()
  expect(stdout).toContain(`The history has a file that cannot be used, ${copy}:`)
  expect(stdout).not.toContain('root:')
})

it('a report that counted nothing does not replace one whose copies somebody took away', async () => {
  await jobs.goOnFrom(night)
  const before = jobs.onBranch('data.json')
  spoilBranch((site) => rmSync(path.join(site, 'history'), { recursive: true }))
  await jobs.expire(objects)
  jobs.github.services.cache.length = 0
  await jobs.refused(/Nothing was counted, and the report on the branch has pages of \d+ months?/)
  expect(jobs.onBranch('data.json')).toBe(before)
})

it('a report does not replace one that has days whose copies somebody took away, until they are back', async () => {
  await jobs.goOnFrom(night)
  const before = jobs.onBranch('data.json')
  let taken = ''
  let bytes: Uint8Array = new Uint8Array(0)
  spoilBranch((site, [first = '']) => {
    taken = first
    bytes = readFileSync(path.join(site, taken))
    rmSync(path.join(site, taken))
  })
  await jobs.expire(objects)
  jobs.github.services.cache.length = 0
  await jobs.refused(/lacks 1 delivery day \([\d-]+\) whose copies somebody took off the branch/)
  expect(jobs.onBranch('data.json')).toBe(before)
  jobs.commitByHand({ [taken]: bytes })
  await jobs.night()
  expect(data('2026/').days).toHaveLength(deliveryDays.length)
})

describe('an unsealed cache that somebody else wrote', () => {
  /** Changes files of the shelf, each in the entries that hold it. */
  async function forge(
    changes: Readonly<Record<string, (before: Buffer) => Uint8Array>>,
  ): Promise<void> {
    const { cache, blobs } = jobs.github.services
    const forged = new Set<string>()
    for (const { blob } of cache.filter(({ key }) => isShelf(key))) {
      const archive = await withContents(blobs.get(blob) ?? Buffer.alloc(0), (file, content) => {
        const name = path.basename(file)
        const change = changes[name]
        if (change === undefined) return content
        forged.add(name)
        return replaced(content, change)
      })
      blobs.set(blob, archive)
    }
    expect([...forged].sort()).toEqual(Object.keys(changes).sort())
  }
  const isShelf = (key: string): boolean => {
    const name = `shelf\n${`s3://${jobs.s3.bucket}/${jobs.repository}/`}`
    return key.includes(createHash('sha256').update(name).digest('hex').slice(0, 16))
  }
  /** Another content under the header it must have. */
  function replaced(bytes: Buffer, content: (before: Buffer) => Uint8Array): Buffer {
    const end = bytes.indexOf(0x0a)
    const packed = zstdCompressSync(content(zstdDecompressSync(bytes.subarray(end + 1))))
    const head = bytes.toString('latin1', 0, end).split(' ').slice(0, -1)
    const digest = createHash('sha256').update(packed).digest('hex')
    return Buffer.concat([Buffer.from(`${[...head, digest].join(' ')}\n`), packed])
  }

  it('gives no finished page but one that is published, and broken sums are made anew', async () => {
    await jobs.goOnFrom(night)
    const before = jobs.github.branch(jobs.repository, 'gh-pages')
    await forge({
      // As long as before, so that its index is right.
      'page-2026-10': (page) => Buffer.from(page.toString().replace('<title>', '<b x=1>')),
      '2026-head': () => Buffer.from('null'),
      2026: () => Buffer.from('S3LRPER3'),
      'page-2026': () => Buffer.from('[["index.html"'),
      '2026-11-head': (head) =>
        Buffer.from(JSON.stringify({ ...JSON.parse(head.toString()), totals: '<b>' })),
    })
    await jobs.night()
    expect(jobs.github.branch(jobs.repository, 'gh-pages')).toEqual(before)
  })
})

describe('copies that no run wrote', () => {
  const summary = summaryOfDemo()
  const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
  const packedSummary = (of: Summary): Uint8Array => zstdCompressSync(encodeSummary(of))
  const sealed = (facts: unknown, packed: Uint8Array, version = '3'): Uint8Array => {
    const json = typeof facts === 'string' ? facts : JSON.stringify(facts)
    const rest = Buffer.concat([Buffer.from(`${json}\n`), packed])
    return Buffer.concat([Buffer.from(`s3-log-report history ${version} ${digest(rest)}\n`), rest])
  }
  type Day0 = Record<string, unknown>
  type Outline = { readonly days: readonly Day0[] } & Record<string, unknown>
  const someDays: Summary['days'] = new Map(
    [...summary.days].map(([day, counts]) => [
      day,
      { ...counts, visitors: new Float64Array(0), unhashed: counts.visitors.length },
    ]),
  )
  /** The summary with another outline, its sections as they are. */
  const outlined = (change: (outline: Outline) => unknown): Uint8Array => {
    const bytes = Buffer.from(encodeSummary({ ...summary, days: someDays }))
    const length = bytes.readUInt32LE(12)
    const changed = change(JSON.parse(bytes.toString('utf8', 16, 16 + length)) as Outline)
    const json = Buffer.from(typeof changed === 'string' ? changed : JSON.stringify(changed))
    const padding = Buffer.alloc((8 - (json.length % 8)) % 8)
    const sections = bytes.subarray(16 + Math.ceil(length / 8) * 8)
    const head = Buffer.from(bytes.subarray(0, 16))
    head.writeUInt32LE(16 + json.length + padding.length + sections.length, 8)
    head.writeUInt32LE(json.length, 12)
    return zstdCompressSync(Buffer.concat([head, json, padding, sections]))
  }
  interface TableOutline {
    readonly names: readonly (readonly [readonly [number, number], number])[]
    readonly columns: readonly (readonly [number, number])[]
  }
  const whole = packedSummary(summary)

  const wrongFiles: [what: string, make: (facts: CopyFacts) => Uint8Array][] = [
    ['nothing', () => new Uint8Array(0)],
    ['a page', () => Buffer.from('<html>')],
    ['one byte less', (facts) => sealed(facts, whole).subarray(0, -1)],
    ['a byte changed', (facts) => sealed(facts, whole).map((b, at) => (at === 300 ? b ^ 1 : b))],
    ['a later version', (facts) => sealed(facts, whole, '4')],
    ['an endless version', (facts) => sealed(facts, whole, '3'.repeat(2000))],
    ['facts that are no JSON', () => sealed('{', whole)],
    ['facts that are null', () => sealed('null', whole)],
    ['facts without an end', () => sealed('x'.repeat(100_000), whole)],
    [
      'visitors of release 0.1 as text',
      (facts) => sealed({ ...facts, visitors: [['2026-09-24', 'x']] }, whole, '2'),
    ],
    ['nothing packed', (facts) => sealed(facts, Buffer.from('plain'))],
    ['a packed half', (facts) => sealed(facts, whole.subarray(0, 100))],
    ['a bomb', (facts) => sealed(facts, zstdCompressSync(Buffer.alloc(512 * 1024 * 1024)))],
    [
      'a summary of a later version',
      (facts) => sealed(facts, zstdCompressSync(Buffer.from('S3LRSUM9'.padEnd(64)))),
    ],
    ['no summary', (facts) => sealed(facts, zstdCompressSync(Buffer.from('S3LRPER3'.padEnd(64))))],
    [
      'a wrong length',
      (facts) =>
        sealed(facts, zstdCompressSync(Buffer.concat([encodeSummary(summary), Buffer.alloc(8)]))),
    ],
  ]
  const wrongFacts: [what: string, facts: object][] = [
    ['a source that leads out', { source: '../../PWN' }],
    ['a day that leads out', { deliveryDay: '../../PWN' }],
    ['a day with more to it', { deliveryDay: '2026-01-01/../../../x' }],
    ['another day than its name', { deliveryDay: '2026-09-30' }],
    ['objects below zero', { objects: -1 }],
    ['objects beyond counting', { objects: 1e300 }],
    ['bytes as text', { bytes: '4' }],
    ['a counting that is no JSON', { counting: 'so' }],
    ['a counting without settings', { counting: '[3]' }],
    ['an origin that is no digest', { origin: '../x' }],
  ]
  const wrongOutlines: [what: string, change: (outline: Outline) => unknown][] = [
    ['an outline that is no JSON', () => '{'],
    ['days that are none', (outline) => ({ ...outline, days: 7 })],
    ['a layout that is none', (outline) => ({ ...outline, layout: null })],
    ['cubes that are none', (outline) => ({ ...outline, cubes: 7 })],
    ['a cube of nothing', (outline) => ({ ...outline, cubes: [{}] })],
    ['a malformed log', (outline) => ({ ...outline, log: { objects: 'x' } })],
    ...['delays', 'delayHours'].flatMap((name) =>
      [[-1], [2 ** 60], ['x'], [{}], 'x'].map((wrong): [string, (outline: Outline) => unknown] => [
        `${name} of ${JSON.stringify(wrong)}`,
        (outline) => ({ ...outline, log: { ...(outline.log as object), [name]: wrong } }),
      ]),
    ),
  ]
  const wrongDays: [what: string, day: object][] = [
    ['a day that is none', { day: '../..' }],
    ['a day that is to come', { day: '2093-01-01', times: [null, null] }],
    ['a day before S3', { day: '0001-01-01', times: [null, null] }],
    ['totals below zero', { totals: [-1] }],
    ['totals as text', { totals: ['<script>'] }],
    ['totals beyond counting', { totals: [2 ** 60] }],
    ['more visitors than requests', { unhashed: 1e9 }],
    ['a day of 23 hours', { hours: Array(69).fill(0) }],
    ['hours without end', { hours: { length: 3e9 } }],
    ['no tables', { tables: [] }],
    ['what is lacking as a number', { lacking: [1] }],
  ]
  const wrongTables: [what: string, change: (table: TableOutline) => object][] = [
    [
      'names longer than they are',
      ({ names: [one] }) => ({ names: [[one?.[0], 8 + (one?.[1] ?? 0)]] }),
    ],
    ['a column of nothing', ({ columns }) => ({ columns: [[0, 1], ...columns.slice(1)] })],
    ['a column beyond the file', ({ columns }) => ({ columns: [[1e9, 1], ...columns.slice(1)] })],
    ['billions of zeros', ({ columns }) => ({ columns: [[2 ** 31, 0], ...columns.slice(1)] })],
    [
      'billions of rows without a name',
      ({ columns }) => ({ names: [[[2 ** 31, 0], 0]], columns: columns.map(() => [2 ** 31, 0]) }),
    ],
    ['a rest below zero', () => ({ rest: [-5] })],
    ['a rest that is a half', () => ({ restRows: 0.5 })],
  ]
  const withDay = ([day, ...others]: readonly Day0[], change: (day: Day0) => object): object[] => [
    { ...day, ...change(day ?? {}) },
    ...others,
  ]
  const withTable = (day: Day0, change: (table: TableOutline) => object): object => {
    const [first, ...others] = day.tables as [TableOutline, ...TableOutline[]]
    return { tables: [{ ...first, ...change(first) }, ...others] }
  }
  const kinds: typeof wrongFiles = [
    ...wrongFiles,
    ...wrongFacts.map(([what, wrong]): (typeof wrongFiles)[number] => [
      what,
      (facts) => sealed({ ...facts, ...wrong }, whole),
    ]),
    ...wrongOutlines.map(([what, change]): (typeof wrongFiles)[number] => [
      what,
      (facts) => sealed(facts, outlined(change)),
    ]),
    ...wrongDays.map(([what, wrong]): (typeof wrongFiles)[number] => [
      what,
      (facts) =>
        sealed(
          facts,
          outlined((all) => ({ ...all, days: withDay(all.days, () => wrong) })),
        ),
    ]),
    ...wrongTables.map(([what, change]): (typeof wrongFiles)[number] => [
      what,
      (facts) =>
        sealed(
          facts,
          outlined((all) => ({
            ...all,
            days: withDay(all.days, (day) => withTable(day, change)),
          })),
        ),
    ]),
  ]

  it(`are named, put aside and left out, all ${kinds.length} of them, and what is sound is taken in`, async () => {
    jobs.newRepository()
    const source = folderOf({ kind: 's3', bucket: jobs.s3.bucket, prefix: `${jobs.repository}/` })
    const factsOf = (deliveryDay: string): CopyFacts => ({
      source,
      deliveryDay: parseDeliveryDay(deliveryDay),
      counting: '[3,"2","UTC","masked",[]]',
      origin: '',
      objects: 3,
      bytes: 4,
    })
    const sound = factsOf('2026-09-24')
    const files: Record<string, Uint8Array> = {
      [copyPath(sound)]: encodeCopy(sound, summary),
      'history/visitors/2026-09': Buffer.from('s3-log-report visitors 1\n{}'),
    }
    const paths = kinds.map(([, make], at) => {
      const day = new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10)
      const path = copyPath(factsOf(day))
      files[path] = make(factsOf(day))
      return path
    })
    // Each could be; with the others no sum is exact.
    const large = ['2026-09-25', '2026-09-26', '2026-09-27'].map(factsOf)
    for (const facts of large)
      files[copyPath(facts)] = sealed(
        facts,
        outlined((all) => ({
          ...all,
          // It would tell that these are no counts of that day.
          cubes: [],
          days: withDay(all.days, ({ totals }) => ({
            totals: (totals as number[]).map(() => 2 ** 51),
          })),
        })),
      )
    const future = factsOf('2093-01-01')
    files[copyPath(future)] = encodeCopy(future, emptySummary)
    jobs.commitByHand({ [OWNED_LIST]: encodeOwned(Object.keys(files)), ...files })
    const { stdout } = await jobs.night()
    for (const [at, path] of paths.entries())
      expect(stdout, kinds[at]?.[0]).toContain(
        `The history has a file that cannot be used, ${path}:`,
      )
    expect(stdout).toContain(
      'The history has a file that cannot be used, history/visitors/2026-09:',
    )
    expect(stdout).toMatch(/cannot be used, .*2093\/01\/01: nothing can have been delivered/)
    expect(stdout).toMatch(/cannot be used, .*2026\/09\/2[67]: with \d{16} of it no sum/)
    expect(stdout).toContain('2 delivery days taken in from copies')
    expect(data('2026-09/').days.map(({ day }) => day)).toEqual([...summary.days.keys()])
    // Nobody took them away: a later release may read them.
    expect(jobs.onBranch(paths[4] ?? '')).toContain('s3-log-report history 4')
  })
})
