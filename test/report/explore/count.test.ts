/** The counting of the page, by its own script, against reads that are counted one by one. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, parseDay } from '../../../src/calendar/day.ts'
import type { Dimension } from '../../../src/count/cube/cube.ts'
import { directoryOfKey, typeOfKey } from '../../../src/count/record/meaning.ts'
import { packCube } from '../../../src/report/explore/pack.ts'
import { visible } from '../../../src/report/model/visible.ts'
import { csvOf } from '../../../src/report/render/csv.ts'
import { tries } from '../../tries.ts'
import { cubeOf, madeReads, type Read } from './reads.ts'
import { priceOf } from './site.ts'
import {
  allDimensions,
  type Choice,
  costOfReads,
  meantReads,
  nameIn,
  ranked,
  sumOf,
} from './truth.ts'

const templates = join(import.meta.dirname, '..', '..', '..', 'templates')
const parts = ['cube', 'count', 'view', 'names'].map((part) =>
  readFileSync(join(templates, `explore-${part}.js`), 'utf8'),
)
const names =
  'unpackCube,withoutDays,makeStore,addCube,pricesByMonth,countReads,viewOfAddress,addressOfView,csvCell,visibleText,dayNumber'
const script = new Function(`${parts.join('\n')};return {${names}}`)()

const deflate = (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes, { level: 9 })
const first = '2026-10-20'
const reads = madeReads({ from: first, days: 30, perDay: 60, objects: 40 })
const last = reads.at(-1)?.day ?? parseDay(first)
const ofMonth = (month: string): Read[] => reads.filter(({ day }) => day.startsWith(month))

/** Both months as the page has them after it read their files. */
async function loaded(isFolded: (read: Read, dimension: Dimension) => boolean = () => false) {
  const store = script.makeStore()
  const prices = script.pricesByMonth(['2026-10', '2026-11'].map(priceOf))
  const chunks = []
  for (const month of ['2026-10', '2026-11']) {
    const { content } = packCube(month, cubeOf(ofMonth(month), isFolded), deflate)
    const text = /,"([^"]*)"/.exec(content)?.[1] ?? ''
    chunks.push(script.addCube(store, await script.unpackCube(text), prices))
  }
  return { store, chunks }
}

type Loaded = Awaited<ReturnType<typeof loaded>>

function counted({ store, chunks }: Loaded, from: string, to: string, choices: readonly Choice[]) {
  const number = (day: string): number => script.dayNumber(day)
  return script.countReads(store, chunks, {
    ...{ from: number(from), to: number(to), before: null, measure: 0, by: 7 },
    window: { from: number(first), to: number(last) },
    filters: allDimensions.map((dimension) =>
      choices
        .filter((one) => one.dimension === dimension)
        .map(({ name, not = false }) => ({ name, not })),
    ),
  })
}

const someDay = fc.integer({ min: 0, max: 29 }).map((at) => addDays(parseDay(first), at))
const someChoice = fc
  .record({
    read: fc.constantFrom(...reads),
    dimension: fc.constantFrom(...allDimensions),
    not: fc.boolean(),
  })
  .map(({ read, dimension, not }): Choice => ({ dimension, not, name: nameIn(read, dimension) }))
const someChoices = fc.uniqueArray(someChoice, {
  maxLength: 5,
  selector: ({ dimension, name }) => `${dimension} ${name}`,
})
const someRange = fc
  .tuple(someDay, someDay)
  .map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const)))

describe('what is chosen', () => {
  it('is counted as it is read by read, in sums, tables and days', async () => {
    const files = await loaded()
    await fc.assert(
      fc.property(someRange, someChoices, ([from, to], choices) => {
        const result = counted(files, from, to, choices)
        const question = { from, to, choices }
        const meant = meantReads(reads, question)
        const [requests, bytes, views, cost] = result.now.total
        expect([requests, bytes, views]).toEqual([
          sumOf(meant, 'requests'),
          sumOf(meant, 'bytes'),
          sumOf(meant, 'pageViews'),
        ])
        expect(cost).toBeCloseTo(costOfReads(meant), 9)
        expect([...result.more, ...result.less]).toEqual(Array.from({ length: 8 }, () => 0))
        allDimensions.forEach((dimension, at) => {
          const own = ranked(meantReads(reads, question, dimension), dimension)
          const table = result.now.table(at)
          for (const [name, sum] of own)
            expect(table[files.store.codes[at].get(name) * 4]).toBe(sum)
          const all = own.reduce((sum, [, value]) => sum + value, 0)
          expect(table.filter((_: number, place: number) => place % 4 === 0).reduce(add, 0)).toBe(
            all,
          )
        })
        const ofDays = meantReads(reads, { from: first, to: last, choices })
        expect(result.values.reduce(add, 0)).toBe(sumOf(ofDays, 'requests'))
      }),
      { numRuns: tries(150) },
    )
  })

  it('is the same where the reads of a day are in several files', async () => {
    const { store, chunks } = { store: script.makeStore(), chunks: [] as unknown[] }
    const prices = script.pricesByMonth(['2026-10', '2026-11'].map(priceOf))
    for (const part of [0, 1, 2]) {
      const some = cubeOf(reads.filter((_, at) => at % 3 === part))
      const text = /,"([^"]*)"/.exec(packCube('2026-10', some, deflate).content)?.[1] ?? ''
      chunks.push(script.addCube(store, await script.unpackCube(text), prices))
    }
    const choices = [{ dimension: 'kind', name: 'people' }] as const
    const all = counted(await loaded(), first, last, choices)
    const parts = counted({ store, chunks } as Loaded, first, last, choices)
    expect([...parts.values]).toEqual([...all.values])
    expect(parts.now.total.map(Math.round)).toEqual(all.now.total.map(Math.round))
  })

  it('leaves out days that are not all there', async () => {
    const missing = addDays(parseDay(first), 3)
    const { content } = packCube('2026-10', cubeOf(ofMonth('2026-10')), deflate)
    const cube = await script.unpackCube(/,"([^"]*)"/.exec(content)?.[1] ?? '')
    const store = script.makeStore()
    const prices = script.pricesByMonth([])
    const chunks = [script.addCube(store, script.withoutDays(cube, new Set([missing])), prices)]
    const { now } = counted({ store, chunks }, first, '2026-10-31', [])
    const left = ofMonth('2026-10').filter(({ day }) => day !== missing)
    expect(now.total[0]).toBe(left.length)
    expect(script.withoutDays(cube, new Set(['2026-11-30']))).toBe(cube)
  })

  it('lies within the bounds that are told where names were folded away', async () => {
    const isFolded = (read: Read, dimension: Dimension): boolean =>
      read.bytes !== undefined &&
      read.bytes % 3 === 0 &&
      ['object', 'program', 'site'].includes(dimension)
    const files = await loaded(isFolded)
    let loose = 0
    await fc.assert(
      fc.property(someRange, someChoices, ([from, to], choices) => {
        const { now, more, less, loose: tables } = counted(files, from, to, choices)
        const meant = meantReads(reads, { from, to, choices })
        for (const [at, measure] of (['requests', 'bytes', 'pageViews'] as const).entries()) {
          const truth = sumOf(meant, measure)
          expect(truth).toBeGreaterThanOrEqual(now.total[at] - less[at])
          expect(truth).toBeLessThanOrEqual(now.total[at] + more[at])
        }
        if (more[0] + less[0] > 0) loose++
        if (choices.length === 0) expect(tables.reduce(add, 0)).toBe(0)
      }),
      { numRuns: tries(300) },
    )
    expect(loose).toBeGreaterThan(5)
  })

  it('knows that what was folded of a kind is of no other', async () => {
    const files = await loaded((_, dimension) => dimension === 'program')
    const people = [{ dimension: 'program', name: 'people\u0000Firefox' }] as const
    const { now, more } = counted(files, first, last, people)
    expect(now.total[0]).toBe(0)
    const ofPeople = reads.filter((read) => nameIn(read, 'kind') === 'people')
    expect(more[0]).toBe(ofPeople.length)
    const bots = counted(files, first, last, [{ dimension: 'kind', name: 'bots' }])
    expect(bots.more[0]).toBe(0)
    expect(bots.now.total[0]).toBe(reads.filter((one) => nameIn(one, 'kind') === 'bots').length)
  })

  it('takes a network of people that is not told apart for any', async () => {
    const isPerson = (read: Read): boolean => nameIn(read, 'kind') === 'people'
    const [named, other] = [reads[0]?.network ?? '', 'AS1 Elsewhere']
    const store = script.makeStore()
    const some = reads.map((read, at) => ({
      ...read,
      network: at % 3 === 0 ? named : at % 3 === 1 ? other : '',
    }))
    const { content } = packCube('2026-10', cubeOf(some), deflate)
    const text = /,"([^"]*)"/.exec(content)?.[1] ?? ''
    const prices = script.pricesByMonth([])
    const chunks = [script.addCube(store, await script.unpackCube(text), prices)]
    const chosen = [{ dimension: 'network', name: named }] as const
    const { now, more } = counted({ store, chunks }, first, last, chosen)
    expect(now.total[0]).toBe(some.filter(({ network }) => network === named).length)
    const untold = some.filter((read) => read.network === '')
    expect(more[0]).toBe(untold.filter(isPerson).length)
    expect(untold.every(isPerson)).toBe(false)
  })
})

const add = (a: number, b: number): number => a + b

describe('a pattern of objects', () => {
  const keys = [
    ...[
      'index.html',
      '/index.html',
      'docs/a.PDF',
      '/docs/b.pdf',
      'docs/img/c.png',
      'docs/img/x/d.png',
    ],
    ...[
      'docs//e.pdf',
      'docs/.pdf',
      'docs/f',
      'img/docs/g.tar.gz',
      'docs/h.toolongextension',
      'a*/i.pdf',
    ],
    ...['docs/*', '*.png'],
  ]
  const made = keys.flatMap((object, at): Read[] =>
    reads.slice(at, at + 2).map((read) => ({ ...read, object, day: parseDay(first) })),
  )
  const load = async (more: readonly Read[] = [], isFolded?: (read: Read) => boolean) => {
    const store = script.makeStore()
    const prices = script.pricesByMonth(['2026-10'].map(priceOf))
    const all = [...made, ...more]
    const cube = cubeOf(all, (read, dimension) => dimension === 'object' && !!isFolded?.(read))
    const text = /,"([^"]*)"/.exec(packCube('2026-10', cube, deflate).content)?.[1] ?? ''
    return { store, chunks: [script.addCube(store, await script.unpackCube(text), prices)] }
  }
  const chosen = (name: string, not = false): Choice[] => [{ dimension: 'object', name, not }]
  const patterns: [pattern: string, is: (key: string) => boolean][] = [
    ...['docs/', 'a*/'].map((folder): [string, (key: string) => boolean] => [
      `${folder}*`,
      (key) => directoryOfKey(key) === folder,
    ]),
    ...['docs/img/', 'docs//', 'img/docs/'].map((folder): [string, (key: string) => boolean] => [
      `${folder}**`,
      (key) => directoryOfKey(key) === folder,
    ]),
    ...['.pdf', '.png', '.gz', '.html'].map((type): [string, (key: string) => boolean] => [
      `*${type}`,
      (key) => typeOfKey(key) === type,
    ]),
  ]

  it.each(patterns)('%s counts what the row of the report does', async (pattern, is) => {
    // Two keys are called as patterns are: there the name is meant, as everywhere.
    const names = new Set(keys.filter((key) => key === pattern))
    const meant = keys.filter((key) => (names.size > 0 ? names.has(key) : is(key)))
    const result = counted(await load(), first, first, chosen(pattern))
    expect(result.now.total[0]).toBe(2 * meant.length)
    expect([...result.more]).toEqual([0, 0, 0, 0])
    const without = counted(await load(), first, first, chosen(pattern, true))
    expect(without.now.total[0]).toBe(2 * (keys.length - meant.length))
  })

  it('tells how much of what has no name may be of it', async () => {
    const [read] = made
    if (read === undefined) throw new Error('there are reads')
    const unnamed = { ...read, object: 'objects not public' }
    const result = counted(await load([unnamed]), first, first, chosen('*.gz'))
    expect([result.now.total[0], result.more[0]]).toEqual([2, 1])
    const folded = counted(
      await load([], ({ object }) => object === 'docs/f'),
      first,
      first,
      chosen('*.gz'),
    )
    expect([folded.now.total[0], folded.more[0]]).toEqual([2, 2])
    const not = counted(await load([unnamed]), first, first, chosen('*.gz', true))
    expect([not.now.total[0], not.less[0]]).toEqual([2 * keys.length - 1, 1])
  })

  it.each(['', '*', '**', '*.', 'docs', '/', '*.tar.gz', '.*'])('is none: %j', async (text) => {
    const result = counted(await load(), first, first, chosen(text))
    expect(result.now.total[0]).toBe(0)
  })
})

describe('the address', () => {
  const known = {
    first: script.dayNumber('2026-10-20'),
    last: script.dayNumber('2026-11-18'),
    days: 30,
  }
  const piece = fc.oneof(
    fc.constantFrom('d=', 'd=2026-11-01..2026-11-10', 'd=2026-02-30', 'd=9999-99-99..x', 'm=bytes'),
    fc.constantFrom('m=toString', 'by=__proto__', 'by=site', 'compare', 'site=', 'not.site=%00'),
    fc.constantFrom(
      'program=bots:Googlebot',
      'object=%E2%80%AE',
      '__proto__=a',
      'constructor=b',
      '%',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.string({ unit: 'binary', maxLength: 8 }).map((name) => `object=${name}`),
  )
  const hash = fc.array(piece, { maxLength: 12 }).map((all) => `#${all.join('&')}`)

  it('gives a view whatever it says, which gives the same address again', () => {
    fc.assert(
      fc.property(hash, (text) => {
        const view = script.viewOfAddress(text, known)
        expect(view.from).toBeGreaterThanOrEqual(known.first)
        expect(view.to).toBeLessThanOrEqual(known.last)
        expect(view.from).toBeLessThanOrEqual(view.to)
        expect([0, 1, 2, 3]).toContain(view.measure)
        expect(view.by).toBeGreaterThanOrEqual(0)
        expect(view.by).toBeLessThan(8)
        expect(view.filters).toHaveLength(8)
        const address = script.addressOfView(view, known)
        expect(script.viewOfAddress(address, known)).toEqual(view)
      }),
      { numRuns: tries(2_000) },
    )
  })

  it('is read part by part', () => {
    const text =
      '#d=2026-11-01..2026-11-10&d=x&m=nonsense&by=country&site=&not.site=a&object=x%26y&%%%'
    const view = script.viewOfAddress(text, known)
    expect(view).toMatchObject({ measure: 0, by: 3, compare: false })
    expect([view.from, view.to]).toEqual(['2026-11-01', '2026-11-10'].map(script.dayNumber))
    expect(view.filters[0]).toEqual([{ name: 'x&y', not: false }])
    expect(view.filters[1]).toEqual([
      { name: '', not: false },
      { name: 'a', not: true },
    ])
  })

  it.each(['2026-11-31', '2026-02-30..2026-11-05', '2026-11-09..2026-11-01', '2027-01-01', 'x..y'])(
    'with the days %s shows the newest ones',
    (days) => {
      const { from, to } = script.viewOfAddress(`#d=${days}`, { ...known, days: 7 })
      expect([from, to]).toEqual([known.last - 6, known.last])
    },
  )

  it('of endless length chooses nothing', () => {
    const { filters } = script.viewOfAddress(`#object=${'a'.repeat(1e6)}`, known)
    expect(filters.flat()).toEqual([])
    const many = Array.from({ length: 900 }, (_, at) => `object=${at}`).join('&')
    expect(script.viewOfAddress(`#${many}`, known).filters[0]).toHaveLength(50)
  })
})

describe('a name', () => {
  const texts = [
    'a',
    '=1+1',
    '+x',
    '@x',
    '\tx',
    ' "=x"',
    'a,b',
    'a"b',
    'x\ny',
    '\u202eabc',
    '＝1',
    '-',
  ]

  it.each([...texts, '\ud800', '\u2028', '\u{e0041}', 'שלום', '-1', "'"])(
    '%j is written as the report writes it',
    (text) => {
      expect(script.visibleText(text)).toBe(visible(text))
      expect(`${script.csvCell(text)}\r\n`).toBe(csvOf([text], []))
    },
  )

  it('of any characters is written as the report writes it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(script.visibleText(text)).toBe(visible(text))
        expect(`${script.csvCell(text)}\r\n`).toBe(csvOf([text], []))
      }),
      { numRuns: tries(1_000) },
    )
  })
})
