import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { stringAt } from '../../src/columns/string-arena.ts'
import { type CodeDigests, countingDigest } from '../../src/count/counted-with.ts'
import { type CountingSettings, makeCounter } from '../../src/count/counter/counter.ts'
import { NameBook } from '../../src/count/counter/dictionaries.ts'
import { exclusionProblem } from '../../src/count/record/exclude.ts'
import { encodeSummary } from '../../src/count/summary/encode.ts'
import type { DayCounts, Summary } from '../../src/count/summary/summary.ts'
import { MOST_NAME_LENGTH, MOST_ROWS } from '../../src/count/tables/table-merge.ts'
import { tables } from '../../src/count/tables/tables.ts'
import { openPlaces } from '../../src/naming/addresses.ts'
import { makeNaming, type Naming } from '../../src/naming/naming.ts'
import { encodePlaces, type NamedRange } from '../../src/naming/place-table.ts'
import { tries } from '../tries.ts'
import { anyRow, makeHandOver, plain, plainRow, type Row } from './records.ts'
import { countPlainly } from './twin.ts'

const naming = makeNaming('masked', openPlaces({ countries: undefined, networks: undefined }))
const utc: CountingSettings = { timeZone: 'UTC', clientAddresses: 'masked', exclude: [] }
const log = {
  objects: 1,
  objectBytes: 0,
  duplicates: 0,
  malformed: {},
}

/** Whose places are known: of most made-up addresses they are. */
const placed = ((): Naming => {
  const range = (system: number, text: string): NamedRange => ({
    first: 0xcb007100n,
    last: 0xcb0071ffn,
    name: { system, text },
  })
  const countries = encodePlaces([range(0, 'FR')], [])
  const networks = encodePlaces([range(3320, 'Made Up')], [])
  return makeNaming('masked', openPlaces({ countries, networks }))
})()

/** Counts with a reader that has handed over `before` on another day. */
function count(
  rows: readonly Row[],
  settings = utc,
  run = 1000,
  before: readonly Row[] = [],
  by = naming,
): Summary {
  const book = new NameBook(by, settings)
  const handOver = makeHandOver()
  for (const day of [before, rows]) {
    const counter = makeCounter(book)
    handOver(day, run, (records, values) => counter.count(records, values))
    const summary = counter.summary(log)
    if (day === rows) return summary
  }
  throw new Error('Never reached')
}

function onlyDay(summary: Summary): DayCounts {
  const [day] = summary.days.values()
  if (day === undefined || summary.days.size !== 1) throw new Error('Expected one day')
  return day
}

describe('the counter and its slow twin agree', () => {
  const zones = [
    'UTC',
    'Europe/Berlin',
    'America/St_Johns',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
  ]
  it.each(zones)('in %s', (timeZone) => {
    fc.assert(
      fc.property(
        fc.array(anyRow, { maxLength: 60 }),
        fc.array(anyRow, { maxLength: 5 }),
        fc.integer({ min: 1, max: 70 }),
        (rows, before, run) => {
          const summary = count(rows, { ...utc, timeZone }, run, before, placed)
          const twin = countPlainly(rows, { ...utc, timeZone }, placed)
          expect([...summary.days.keys()]).toEqual([...twin.keys()].sort())
          for (const [day, counts] of summary.days) {
            const expected = twin.get(day)
            const { people, bots, tools, cdn, edges, ...totals } = counts.totals
            const kinds = Object.entries({ people, bots, tools, cdn }).flatMap(
              ([kind, traffic]) => [
                [`${kind}.requests`, traffic.requests],
                [`${kind}.bytes`, traffic.bytes],
              ],
            )
            const sent = Object.entries(edges).flatMap(([region, uses]) =>
              Object.entries(uses).map(([use, sum]) => [`edges.${region}.${use}`, sum]),
            )
            const flat = { ...totals, ...Object.fromEntries([...kinds, ...sent]) }
            const zeros = Object.fromEntries(Object.keys(flat).map((name) => [name, 0]))
            expect(flat).toEqual({ ...zeros, ...expected?.totals })
            expect(counts.hours).toEqual(expected?.hours)
            expect(counts.visitors.length).toBe(expected?.visitors.size)
            expect(rowsOf(counts)).toEqual(
              [...(expected?.visitorRows.values() ?? [])]
                .map(({ flags, names }) => rowText(flags, Object.entries(names)))
                .sort(),
            )
            for (const { name } of tables) {
              expect([name, plain(counts.tables[name])]).toEqual([
                name,
                expected?.tables[name] ?? {},
              ])
            }
          }
        },
      ),
      { numRuns: tries(60) },
    )
  })
})

/** What is known of each visitor, sorted: of the twin's nobody knows the hashes. */
function rowsOf({ visitors, visitorRows }: DayCounts): string[] {
  if (visitorRows === null) return []
  const { flags, sets } = visitorRows
  expect(flags.length).toBe(visitors.length)
  return [...flags]
    .map((flag, row) =>
      rowText(
        flag,
        Object.entries(sets).map(([table, { names, offsets, ids }]) => [
          table,
          [...ids.subarray(offsets[row], offsets[row + 1])].map((id) => stringAt(names, id)),
        ]),
      ),
    )
    .sort()
}

function rowText(flags: number, names: readonly (readonly [string, Iterable<string>])[]): string {
  const sorted = names.map(([table, those]) => [table, [...those].sort()] as const)
  return JSON.stringify([flags, sorted.sort(([a], [b]) => (a < b ? -1 : 1))])
}

describe('the order of records', () => {
  it('changes nothing, nor does what came on the days before', () => {
    const rows = fc.array(anyRow, { maxLength: 60 })
    fc.assert(
      fc.property(rows, rows, (rows, before) => {
        const bytes = encodeSummary(count(rows))
        expect(encodeSummary(count([...rows].reverse(), utc, 7, before))).toEqual(bytes)
      }),
      { numRuns: tries(60) },
    )
  })
})

describe('day after day with one book', () => {
  it('tables are as they were, whether those before were let go or not', () => {
    const [before, rows] = [fc.sample(anyRow, 300), fc.sample(anyRow, 300)]
    const counted = (isLetGo: boolean): Uint8Array => {
      const book = new NameBook(naming, utc)
      const handOver = makeHandOver()
      const encoded = [before, rows].map((some) => {
        const counter = makeCounter(book)
        handOver(some, 100, (records, values) => counter.count(records, values))
        const bytes = encodeSummary(counter.summary(log))
        if (isLetGo) book.room.clear()
        return bytes
      })
      return encoded[1]!
    }
    expect(counted(true)).toEqual(counted(false))
  })
})

describe('records whose days alternate', () => {
  const rows = fc.sample(anyRow, 2500)
  const inTurns = (days: number): readonly Row[] =>
    rows.map((row, n) => ({ ...row, time: plainRow.time + (n % days) * 86_400 }))
  const dayByDay = (some: readonly Row[]): readonly Row[] =>
    some.toSorted((a, b) => Math.floor(a.time / 86_400) - Math.floor(b.time / 86_400))

  it.each([2, 5, 40])('give what the same give day by day: %d days', (days) => {
    const turns = inTurns(days)
    const expected = encodeSummary(count(dayByDay(turns)))
    for (const run of [7, 1000]) expect(encodeSummary(count(turns, utc, run))).toEqual(expected)
    const runs = [...turns.slice(0, 700), ...dayByDay(turns.slice(700, 1900)), ...turns.slice(1900)]
    expect(encodeSummary(count(runs, utc, 300))).toEqual(expected)
  })

  it.each([2, 8, 40])('are added up some at a time, not one by one: %d days', (days) => {
    const book = new NameBook(naming, utc)
    const sorts = vi.spyOn(book.classes, 'sort')
    const counter = makeCounter(book)
    makeHandOver()(inTurns(days), 1000, (records, values) => counter.count(records, values))
    counter.summary(log)
    expect(sorts.mock.calls.length).toBeLessThan(100)
  })
})

describe('hot links', () => {
  const foreign: Partial<Row> = { referrer: 'https://leech.example.net/' }
  const bot = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'
  const cases: [what: string, row: Partial<Row>, isCounted: boolean][] = [
    ['an object that was sent', {}, true],
    ['a part of one', { status: '206' }, true],
    ['one that had not changed', { status: '304' }, true],
    ['a denied read', { status: '403', errorCode: 'AccessDenied' }, false],
    ['what is not there', { status: '404', errorCode: 'NoSuchKey' }, false],
    ['a redirect', { status: '301' }, false],
    ['a failure of the store', { status: '503' }, false],
    ["a bot's fetch", { agent: bot }, false],
    ['a read by no page', { referrer: '-' }, false],
    ['a page', { key: 'a.html' }, false],
  ]
  for (const [what, row, isCounted] of cases)
    it(`${what}: ${isCounted}`, () => {
      const { hotlinks } = onlyDay(count([{ ...plainRow, ...foreign, ...row }])).tables
      expect(Object.keys(plain(hotlinks))).toHaveLength(isCounted ? 1 : 0)
    })
})

describe('one visitor', () => {
  const visits = (rows: readonly Partial<Row>[]): DayCounts =>
    onlyDay(count(rows.map((row) => ({ ...plainRow, ...row }))))
  const six = (last: string): Partial<Row> => ({ address: `2001:db8:1:2:${last}` })
  const cases: [what: string, rows: readonly Partial<Row>[], visitors: number][] = [
    ['who changes the lower half of an IPv6 address', [six('1:2:3:4'), six('a:b:c:d')], 1],
    ['whose address is written in other letters', [six(':1'), { address: '2001:DB8:1:2::1' }], 1],
    ['of another /64', [six('1:2:3:4'), { address: '2001:db8:1:3:1:2:3:4' }], 2],
    ['of IPv4 inside IPv6', [{ address: '192.0.2.1' }, { address: '::ffff:192.0.2.1' }], 1],
    ['of another IPv4 address', [{ address: '192.0.2.1' }, { address: '::ffff:192.0.2.2' }], 2],
    ['whose agent has blanks around', [{}, { agent: `  ${plainRow.agent} ` }], 1],
    ['whose agent has quotes around', [{}, { agent: `"${plainRow.agent}"` }], 1],
  ]
  for (const [what, rows, visitors] of cases)
    it(`${what}: ${visitors}`, () => {
      for (const order of [rows, rows.toReversed()]) {
        const day = visits(order)
        expect(day.visitors).toHaveLength(visitors)
        expect(plain(day.tables.countries)).toMatchObject({ unknown: { visitors } })
        expect(plain(day.tables.browsers)).toMatchObject({ Firefox: { visitors } })
      }
    })

  it('has the same hash from day to day, whatever address it comes by', () => {
    const hash = (row: Partial<Row>) => [...visits([row]).visitors]
    expect(hash(six('1:2:3:4'))).toEqual(hash(six('a:b:c:d')))
    expect(hash({ address: '::ffff:192.0.2.1' })).toEqual(hash({ address: '192.0.2.1' }))
  })

  it('leaves the rows of clients as they are masked', () => {
    const { clients } = visits([six('1:2:3:4'), six('a:b:c:d')]).tables
    expect(plain(clients)).toMatchObject({ '2001:db8:1::/48': { requests: 2 } })
  })
})

describe('where a client is', () => {
  const told: Partial<Row> = { operation: 'GET\ncloudfront', country: 'US', asn: '64501' }
  const both = { country: 'DE', asn: '3320' }
  const none = { country: '-', asn: '-' }
  const cases: [
    what: string,
    rows: readonly Partial<Row>[],
    countries: object,
    networks: object,
  ][] = [
    ['nothing told: by its address', [{}], { FR: 1 }, { 'AS3320 Made Up': 1 }],
    ['told: as told', [told], { US: 1 }, { AS64501: 1 }],
    ['told the country alone', [{ ...told, asn: '-' }], { US: 1 }, { 'AS3320 Made Up': 1 }],
    ['told the network alone', [{ ...told, country: '-' }], { FR: 1 }, { AS64501: 1 }],
    [
      'told as its address says',
      [{ ...told, country: 'fr', asn: '3320' }, {}],
      { FR: 2 },
      { 'AS3320 Made Up': 2 },
    ],
    ['told of no address', [{ ...told, address: '-' }], { US: 1 }, { AS64501: 1 }],
    ['told in part', [told, {}, told], { US: 2, FR: 1 }, { AS64501: 2, 'AS3320 Made Up': 1 }],
    [
      'told two places',
      [told, { ...told, ...both }],
      { US: 1, DE: 1 },
      { AS64501: 1, 'AS3320 Made Up': 1 },
    ],
    [
      'told nonsense',
      [
        { ...told, country: 'U$', asn: 'AS1' },
        { ...told, ...none },
      ],
      { FR: 2 },
      { 'AS3320 Made Up': 2 },
    ],
  ]
  const requestsOf = (table: Parameters<typeof plain>[0]) =>
    Object.fromEntries(Object.entries(plain(table)).map(([name, { requests }]) => [name, requests]))
  it.each(cases)('%s', (_, rows, countries, networks) => {
    for (const run of [1, 2, 9])
      for (const order of [rows, rows.toReversed()]) {
        const all = order.map((row) => ({ ...plainRow, ...row }))
        const { tables } = onlyDay(count(all, utc, run, [], placed))
        expect([requestsOf(tables.countries), requestsOf(tables.networks)]).toEqual([
          countries,
          networks,
        ])
      }
  })

  it('a client that is told to be in two places counts in both, and as one', () => {
    const rows = [told, { ...told, ...both }, {}].map((row) => ({ ...plainRow, ...row }))
    const { tables, visitors } = onlyDay(count(rows, utc, 1, [], placed))
    expect(visitors).toHaveLength(1)
    expect(plain(tables.networks)).toMatchObject({
      AS64501: { visitors: 1, crowd: 1, requests: 1 },
      'AS3320 Made Up': { visitors: 1, crowd: 1, requests: 2 },
    })
    expect(plain(tables.clients)).toMatchObject({ '203.0.113.0/24': { crowd: 1, requests: 3 } })
  })

  it('a client that is told to be elsewhere later on was here before', () => {
    const hashes = [{}, told].map((row) => onlyDay(count([{ ...plainRow, ...row }])).visitors)
    expect(hashes[0]).toEqual(hashes[1])
    for (const order of [
      [{}, told],
      [told, {}],
    ]) {
      const rows = order.map((row) => ({ ...plainRow, ...row }))
      const day = onlyDay(count(rows, utc, 1, [], placed))
      expect(day.visitors).toEqual(hashes[0])
      expect(plain(day.tables.countries)).toMatchObject({
        US: { visitors: 1 },
        FR: { visitors: 1 },
      })
      expect(plain(day.tables.networks)).toMatchObject({
        AS64501: { visitors: 1, crowd: 1 },
        'AS3320 Made Up': { visitors: 1, crowd: 1 },
      })
      expect(rowsOf(day).join()).toContain('["countries",["FR","US"]]')
    }
  })

  it('who is left out by address stays out, whatever is told', () => {
    const exclude = [{ field: 'address', pattern: '203.0.113.7' }] as const
    const rows = [{ ...told, address: '203.0.113.8' }, told, {}]
    const all = rows.map((row) => ({ ...plainRow, ...row }))
    const { totals } = onlyDay(count(all, { ...utc, exclude }, 1, [], placed))
    expect([totals.records, totals.excluded]).toEqual([1, 2])
  })
})

describe('no agent', () => {
  it('is one, however it is written, and a tool', () => {
    const rows = ['', '-', ' ', '""'].map((agent) => ({ ...plainRow, agent }))
    const { tables, totals } = onlyDay(count(rows))
    expect(plain(tables.agents)).toMatchObject({ '-': { requests: 4 } })
    expect(totals.tools.requests).toBe(4)
  })
})

describe('exclude', () => {
  const agent = 'Mozilla/5.0 (compatible; Pingdom/1.0; +http://www.pingdom.com/bot)'
  const rows: [pattern: string, row: Partial<Row>, isExcluded: boolean][] = [
    ['key:img/*', { key: 'img/cat.png' }, true],
    ['key:img/*', { key: 'img/pets/cat.png' }, false],
    ['key:img/**', { key: 'img/pets/cat.png' }, true],
    ['key:**/.*', { key: 'a/.hidden' }, true],
    ['key:my film.mp4', { key: 'my%2520film.mp4' }, true],
    ['agent:*pingdom*', { agent }, true],
    ['agent:*(compatible; Ping*', { agent }, true],
    ['agent:Pingdom', { agent }, false],
    ['agent:', { agent: '' }, false],
    ['address:203.0.113.0/24', { address: '203.0.113.7' }, true],
    ['address:203.0.112.0/24', { address: '203.0.113.7' }, false],
    ['address:203.0.113.*', { address: '203.0.113.7' }, true],
    ['address:2001:db8::/32', { address: '2001:db8:7::1' }, true],
    ['address:2001:db8::/32', { address: '-' }, false],
    ['referrer:https://*.example/*', { referrer: 'https://a.example/b/c' }, true],
    [
      'requester:arn:aws:iam::*:user/ann',
      { requester: 'arn:aws:iam::111122223333:user/ann' },
      true,
    ],
    ['requester:-', { requester: '-' }, true],
  ]
  it.each(rows)('%s, %o: %s', (text, row, isExcluded) => {
    const [field = '', ...rest] = text.split(':')
    const exclude = [{ field: field as 'key', pattern: rest.join(':') }]
    if (exclude[0]?.pattern === '') {
      expect(exclusionProblem(exclude[0])).toContain('empty')
      return
    }
    expect(exclude.map(exclusionProblem)).toEqual([undefined])
    const others = [
      { ...plainRow, ...row },
      { ...plainRow, time: plainRow.time + 3600 },
    ]
    const summary = count(others.slice(0, 1), { ...utc, exclude })
    const { totals, tables, firstRecord } = onlyDay(summary)
    expect([totals.records, totals.excluded]).toEqual(isExcluded ? [0, 1] : [1, 0])
    expect(tables.operations.names.length).toBe(totals.records)
    expect(Number.isFinite(firstRecord)).toBe(!isExcluded)
    expect(summary.log.records).toBe(1)
  })

  const wrong: [field: string, pattern: string, problem: RegExp][] = [
    ['address', '10.0.0.0/33', /no CIDR block/],
    ['address', '10.0.0/8', /no CIDR block/],
    ['key', '[a', /no glob/],
    ['colour', 'red', /no field to exclude by; use key, agent/],
  ]
  it.each(wrong)('refuses %s:%s', (field, pattern, problem) => {
    expect(exclusionProblem({ field: field as 'key', pattern })).toMatch(problem)
  })
})

describe('a table past its bound', () => {
  it('keeps the most requested rows and the exact sum of all others', () => {
    const rows = Array.from({ length: MOST_ROWS + 3 }, (_, i) => ({
      ...plainRow,
      key: `k${i}`,
      bytesSent: i,
    }))
    rows.push({ ...plainRow, key: 'k0', bytesSent: 5 })
    const { keys } = onlyDay(count(rows)).tables
    expect(keys.names.length).toBe(MOST_ROWS)
    expect(keys.names).toContain('k0')
    expect(['k1', 'k2', 'k3', 'k4'].map((key) => keys.names.includes(key))).toEqual([
      false,
      false,
      false,
      true,
    ])
    expect(keys.rest).toMatchObject({ rows: 3, columns: { requests: 3, bytes: 1 + 2 + 3 } })
    expect(keys.rest.columns.size).toBe(plainRow.objectSize)
  })

  it('is bounded in the length of its names too', () => {
    const long = 'x'.repeat(8000)
    const rows = Array.from({ length: 600 }, (_, i) => ({ ...plainRow, key: `${i}${long}` }))
    const { keys, errorKeys } = onlyDay(
      count(rows.map((row) => ({ ...row, status: '404' }))),
    ).tables
    expect(keys.names.join('').length).toBeLessThanOrEqual(MOST_NAME_LENGTH)
    expect(keys.names.length + keys.rest.rows).toBe(600)
    expect(errorKeys.names.length + errorKeys.rest.rows).toBe(600)
    expect(errorKeys.rest.rows).toBeGreaterThan(0)
  })
})

describe('what stores write in their own way', () => {
  it('an operation is named as it was written, and means what the request line showed', () => {
    const { totals, tables } = onlyDay(
      count([
        { ...plainRow, operation: 'GET REST.GET.OBJECT' },
        { ...plainRow, operation: 'GET REST.GET.BUCKET', key: '-' },
        { ...plainRow, operation: 'PUT REST.PUT.OBJECT' },
      ]),
    )
    expect(totals).toMatchObject({ requests: 3, reads: 1, billedReads: 1, billedWrites: 2 })
    const { names, columns } = tables.operations
    const requests = names.map((name, at) => [name, columns.requests?.[at]])
    expect(Object.fromEntries(requests)).toEqual({ GET: 2, PUT: 1 })
  })

  it.each([
    ['', 'unknown'],
    ['-', '-'],
    ['TLSV1.2', 'TLSv1.2'],
    ['TLS 1.3', 'TLSv1.3'],
    ['TLS1.2', 'TLSv1.2'],
    ['SSLv3', 'SSLv3'],
  ])('the TLS version %j is called %s', (tls, name) => {
    expect(onlyDay(count([{ ...plainRow, tls }])).tables.tls.names).toEqual([name])
  })

  it('a HEAD answered 206 sent no range', () => {
    const part = { ...plainRow, status: '206', bytesSent: 100 }
    const head = { ...part, operation: 'REST.HEAD.OBJECT', bytesSent: -1 }
    const { keys } = onlyDay(count([part, head])).tables
    expect([keys.columns.partial?.[0], keys.columns.partialBytes?.[0]]).toEqual([1, 100])
  })
})

describe('sums', () => {
  it('past 2^53 are refused', () => {
    const row = { ...plainRow, bytesSent: Number.MAX_SAFE_INTEGER }
    expect(() => count([row, row])).toThrow(/past 2\^53/)
    expect(onlyDay(count([row])).totals.bytes).toBe(Number.MAX_SAFE_INTEGER)
  })
})

describe('the digest of the settings', () => {
  const code = { counting: 'a', naming: 'b', periods: 'c', copies: 'd', pages: 'e' }
  const one = countingDigest(utc, code)
  const other: [what: string, settings: CountingSettings, code: CodeDigests][] = [
    ['time zone', { ...utc, timeZone: 'Europe/Paris' }, code],
    ['addresses', { ...utc, clientAddresses: 'hidden' }, code],
    ['exclude', { ...utc, exclude: [{ field: 'key', pattern: 'a' }] }, code],
    ['code that counts', utc, { ...code, counting: 'b' }],
    ['code that names', utc, { ...code, naming: 'c' }],
  ]
  it.each(other)('tells another %s', (_, settings, code) => {
    expect(countingDigest(settings, code)).not.toBe(one)
  })

  it('does not tell code that adds up', () => {
    expect(countingDigest(utc, { ...code, periods: 'd' })).toBe(one)
  })

  it('does not tell the order of patterns', () => {
    const exclude = [
      { field: 'key', pattern: 'a' },
      { field: 'agent', pattern: 'b' },
    ] as const
    expect(countingDigest({ ...utc, exclude }, code)).toBe(
      countingDigest({ ...utc, exclude: [...exclude].reverse() }, code),
    )
  })
})
