import { describe, expect, it } from 'vitest'
import { deliveryDayAt, parseDeliveryDay } from '../../src/calendar/day.ts'
import { listNew } from '../../src/sync/listing.ts'
import { cutKeyRange, firstKeyOf, lowerMarks, type Mark, nextMarks } from '../../src/sync/marks.ts'
import { compareKeys, type LogObject } from '../../src/sync/objects.ts'
import type { ListRequest, Store } from '../../src/sync/store.ts'

const DAY = 86_400
const at = (text: string): number => Date.parse(text) / 1000
const now = at('2026-11-22T12:00:00Z')

function object(key: string, lastModified = now): LogObject {
  return { key, etag: 'e', size: 1, lastModified }
}

/** A key as S3 makes them at that time. */
function simple(stem: string, time: number): string {
  return `${stem}${new Date(time * 1000).toISOString().slice(0, 19).replace(/[T:]/g, '-')}-D0C1E2F3`
}

function event(stem: string, time: number, id = 0): string {
  const day = deliveryDayAt(time)
  return `${stem}${day.replaceAll('-', '/')}/${day}-00-00-00-${String(id).padStart(8, '0')}`
}

/** A store of these keys that counts its pages. */
function storeOf(keys: string[], pageSize: number, knowsStartAfter = true) {
  const sorted = [...keys].sort(compareKeys).map((key) => object(key))
  const requests: ListRequest[] = []
  let inFlight = 0
  let most = 0
  const store = {
    async list(request: ListRequest) {
      requests.push(request)
      most = Math.max(most, ++inFlight)
      await new Promise((resolve) => setImmediate(resolve))
      inFlight--
      const after = request.kind === 'next' ? request.token : knowsStartAfter ? request.after : ''
      let from = sorted.findIndex(({ key }) => compareKeys(key, after) > 0)
      if (from === -1) from = sorted.length
      const objects = sorted.slice(from, from + pageSize)
      const isLast = from + pageSize >= sorted.length
      const next = isLast ? undefined : { kind: 'next', token: objects.at(-1)?.key }
      return { objects, next }
    },
    sourceError: (error: unknown) => error,
  } as unknown as Store
  return { store, requests, most: () => most, keys: sorted.map(({ key }) => key) }
}

const keysOf = (objects: readonly LogObject[]) => objects.map(({ key }) => key)
const from = (key: string, keys: string[]) => keys.filter((one) => compareKeys(one, key) >= 0)

/** An object every 20 minutes for 60 days, below two stems, and some without a date. */
const year = Array.from({ length: 60 * 72 }, (_, i) => now - i * 1200)
const twoStems = [...year.map((t) => simple('a/', t)), ...year.map((t) => simple('b-', t)), 'zz']
const mark = (stem: string, time: number, more: Partial<Mark> = {}): Mark => ({
  stem,
  layout: 'simple',
  isEventDay: false,
  time,
  ...more,
})

describe('a full listing', () => {
  const cases: [name: string, keys: string[], pageSize: number, know: boolean][] = [
    ['nothing there', [], 10, true],
    ['one page', twoStems, 100_000, true],
    ['many pages', twoStems, 10, true],
    ['many pages of a store that ignores StartAfter', twoStems, 10, false],
    [
      'hundreds of parts with nothing in them',
      year.slice(0, 40).map((t) => simple('a/', t - 900 * DAY)),
      1,
      true,
    ],
    ['event days', year.map((t, i) => event('x/', t, i)), 10, true],
    ['keys without dates', year.map((t) => `k${t}`), 100, true],
    ['keys past U+FFFF', ['\uffee', '\u{1f600}', 'a', 'b'], 1, true],
    ['two dates in a row', [simple('a/', now), simple('a/', 0)], 1, true],
  ]
  for (const [name, keys, pageSize, know] of cases) {
    it(`finds every key once, in order: ${name}`, async () => {
      const { store, keys: all } = storeOf(keys, pageSize, know)
      const listing = await listNew(store, [], { now })
      expect(keysOf([...listing.objects])).toEqual(all)
      expect(listing.isWhole).toBe(true)
    })
  }

  it('goes through a large bucket with many requests at once, and few more than there are pages', async () => {
    const keys = year.map((t) => simple('a/', t))
    const { store, requests, most } = storeOf(keys, 10)
    await listNew(store, [], { now })
    expect(most()).toBe(16)
    expect(requests.length).toBeLessThan((keys.length / 10) * 1.5)
  })

  it('goes through a small bucket page by page', async () => {
    const { store, requests, most } = storeOf(
      year.slice(0, 30).map((t) => simple('a/', t)),
      10,
    )
    await listNew(store, [], { now })
    expect([requests.length, most()]).toEqual([3, 1])
  })
})

describe('a listing of what can be new', () => {
  const marks = [mark('a/', now), mark('b-', now - 5 * DAY)]
  const expected = (keys: string[]) => [
    ...from(simple('a/', now - DAY).slice(0, -15), keys).filter((key) => key.startsWith('a/')),
    ...from(simple('b-', now - 6 * DAY).slice(0, -15), keys),
  ]
  for (const know of [true, false]) {
    it(`begins a day before the mark of each stem${know ? '' : ', StartAfter ignored'}`, async () => {
      const { store, keys, requests } = storeOf(twoStems, 100, know)
      const listing = await listNew(store, marks, { now })
      expect(keysOf([...listing.objects])).toEqual(expected(keys))
      expect(listing.isWhole).toBe(false)
      if (know) expect(requests.length).toBeLessThan(12)
    })
  }

  it('costs two requests and the pages of the window', async () => {
    const { store, requests } = storeOf(
      year.map((t) => simple('a/', t)),
      1000,
    )
    const listing = await listNew(store, [mark('a/', now)], { now })
    expect(listing.objects.length).toBeLessThan(1000)
    expect(requests.length).toBe(2)
  })

  it('begins ten days before where keys carry the day of the events', async () => {
    const { store } = storeOf(
      year.map((t, i) => event('x/', t, i)),
      1000,
    )
    const marks = [mark('x/', at(deliveryDayAt(now)), { layout: 'partitioned', isEventDay: true })]
    const listing = await listNew(store, marks, { now })
    expect([...listing.objects][0]?.key).toMatch(/^x\/2026\/11\/12\//)
  })

  it('finds a stem never seen before', async () => {
    const { store } = storeOf([...twoStems, ...year.map((t) => simple('aa/', t))], 100)
    const listing = await listNew(store, marks, { now })
    expect(keysOf([...listing.objects]).filter((key) => key.startsWith('aa/')).length).toBe(
      year.length,
    )
  })
})

describe('the parts of a listing', () => {
  it('join without a gap', () => {
    const page = year
      .slice(-10)
      .reverse()
      .map((t) => object(simple('a/', t)))
    const parts = cutKeyRange({ after: '', before: undefined }, page, now)
    expect(parts.length).toBeGreaterThan(8)
    expect(parts[0]?.after).toBe(page.at(-1)?.key)
    expect(parts.at(-1)?.before).toBe(undefined)
    for (const [i, { before }] of parts.slice(0, -1).entries()) {
      expect(before).toBe(parts[i + 1]?.after)
    }
  })
})

const early = now - 100 * DAY
const marksCases: [
  name: string,
  before: Mark[],
  listed: LogObject[],
  outstanding: LogObject[],
  after: Mark[],
][] = [
  ['nothing listed', [mark('a', now)], [], [], [mark('a', now)]],
  [
    'the latest listed',
    [],
    [object(simple('a', early)), object(simple('a', now))],
    [],
    [mark('a', now)],
  ],
  [
    'an older listing moves nothing',
    [mark('a', now)],
    [object(simple('a', early))],
    [],
    [mark('a', now)],
  ],
  [
    'what is still to be fetched holds it back',
    [mark('a', now)],
    [object(simple('a', now))],
    [object(simple('a', early))],
    [mark('a', early)],
  ],
  [
    'each stem for itself',
    [],
    [object(simple('a', now)), object(simple('b', early))],
    [],
    [mark('a', now), mark('b', early)],
  ],
  [
    'a time after its own delivery is not believed',
    [],
    [object(simple('a', now + 9 * DAY))],
    [],
    [],
  ],
  ['keys without a date leave none', [], [object('x')], [object('y')], []],
  [
    'event days are told by their zeros',
    [],
    [object(event('a/', now))],
    [],
    [mark('a/', at(deliveryDayAt(now)), { layout: 'partitioned', isEventDay: true })],
  ],
]

describe('marks', () => {
  for (const [name, before, listed, outstanding, after] of marksCases) {
    it(name, () => expect(nextMarks(before, listed, outstanding)).toEqual(after))
  }

  it('can be lowered to a day', () => {
    const lowered = lowerMarks([mark('a', now), mark('b', early)], parseDeliveryDay('2026-11-01'))
    expect(lowered).toEqual([mark('a', at('2026-11-01')), mark('b', early)])
  })

  it('say the first key to list, to the hour', () => {
    expect(firstKeyOf(mark('a/', now))).toBe('a/2026-11-21-12')
    expect(firstKeyOf(mark('a/', now, { layout: 'partitioned' }))).toBe(
      'a/2026/11/21/2026-11-21-12',
    )
    expect(firstKeyOf(mark('', 5))).toBe('1970-01-01-00')
  })
})
