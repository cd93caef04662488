/** A table is one row: it is handed to the counter as a value, and nothing else is changed. */
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Day, parseDay, parseDeliveryDay } from '../../src/calendar/day.ts'
import { makeCounter } from '../../src/count/counter/counter.ts'
import { NameBook } from '../../src/count/counter/dictionaries.ts'
import { decodeSummary, encodeSummary } from '../../src/count/summary/encode.ts'
import { mergeSummaries } from '../../src/count/summary/merge.ts'
import type { LogCounts, Summary } from '../../src/count/summary/summary.ts'
import { keys } from '../../src/count/tables/keys.ts'
import { planCounting } from '../../src/count/tables/plan.ts'
import { type TableRow, type TableRows, tables } from '../../src/count/tables/tables.ts'
import { openPlaces } from '../../src/naming/addresses.ts'
import { makeNaming } from '../../src/naming/naming.ts'
import type { PeriodInput } from '../../src/report/model/page.ts'
import { renderPage } from '../../src/report/render/files.ts'
import { makeRenderer } from '../../src/report/render/render.ts'
import { readTemplates } from '../../src/report/render/templates.ts'
import { en } from '../../src/report/words/en.ts'
import { decodeCopy, encodeCopy } from '../../src/rollup/copy.ts'
import { decodePeriod, encodePeriod } from '../../src/rollup/encode.ts'
import { publicPeriod } from '../../src/rollup/public.ts'
import { buildPeriod, mergePeriods, type Period } from '../../src/rollup/rollup.ts'
import { exampleSettings as settings } from '../report/example.ts'
import { makeHandOver, plain, plainRow, type Row } from './records.ts'

/** One of a field that no table has, one that asks for more than sums, one of pairs. */
const ciphers: TableRow = {
  name: 'shortCiphers',
  counts: 'requests',
  key: [{ of: 'cipher', kind: 'plain', name: ({ name }) => name.replace(/^TLS_/, '') }],
  columns: ['requests', 'bytes', 'errors'],
  panel: { section: 'audit', sortedBy: 'requests', columns: ['requests', 'errors', 'cost'] },
}
const campaignErrors: TableRow = {
  name: 'campaignErrors',
  counts: 'errors',
  key: [keys.campaign],
  columns: ['requests', 'bytes'],
  panel: { section: 'errors', sortedBy: 'bytes', columns: ['bytes', 'requests'] },
}
const countriesOfKeys: TableRow = {
  name: 'countryObjects',
  counts: 'reads',
  key: [keys.country, keys.object],
  isPair: true,
  fields: ['country', 'key'],
  columns: ['requests', 'bytes'],
  cap: 3,
}
const own: TableRows = [...tables, ciphers, campaignErrors, countriesOfKeys]

const at = (day: number): number => Date.UTC(2026, 10, day, 12) / 1000
const cipher = 'TLS_AES_128_GCM_SHA256'
const records: readonly Row[] = [
  { ...plainRow, cipher },
  { ...plainRow, cipher, bytesSent: 10 },
  { ...plainRow, cipher: 'ECDHE', key: 'gone.png', status: '404', errorCode: 'NoSuchKey' },
  { ...plainRow, status: '403', campaign: 'utm_source=news', bytesSent: 3, key: 'b.png' },
  { ...plainRow, key: 'c.png', requester: 'owner', authentication: 'AuthHeader' },
  { ...plainRow, operation: 'S3.EXPIRE.OBJECT', status: '-', cipher },
]

function counted(rows: TableRows, day: number): Summary {
  const places = openPlaces({ countries: undefined, networks: undefined })
  const settings = { timeZone: 'UTC', clientAddresses: 'masked', exclude: [] } as const
  const counter = makeCounter(new NameBook(makeNaming('masked', places), settings, rows))
  const some = records.map((record) => ({ ...record, time: at(day) }))
  makeHandOver()(some, 4, (records, values) => counter.count(records, values))
  return counter.summary({ objects: 1, objectBytes: 9, duplicates: 0, malformed: {} })
}

const through = (summary: Summary, rows: TableRows): Summary =>
  decodeSummary(encodeSummary(summary, rows), own)

function periodOf(summaries: readonly Summary[]): Period {
  const [from, to] = ['2026-11-01', '2026-11-30'].map(parseDay)
  const days = summaries.flatMap(({ days }) => [...days])
  const parts = new Map(days.map(([day, counts]) => [day, [counts]]))
  const period = buildPeriod(from!, to!, parts, new Map<Day, LogCounts[]>(), null, own)
  return decodePeriod(encodePeriod(period, own), 'open', own)
}

const render = await makeRenderer(
  await readTemplates([path.join(import.meta.dirname, '../../templates')]),
)

function siteOf(period: Period): (file: string) => string {
  const input: PeriodInput = {
    kind: 'month',
    path: '2026-11/',
    period,
    previous: null,
    periods: [],
    settings,
    words: en,
    tables: own,
  }
  const files = renderPage(input, render)
  return (file) => files.find(({ path }) => path === `2026-11/${file}`)?.content ?? ''
}

const suites = {
  AES_128_GCM_SHA256: { requests: 2, bytes: 1010, errors: 0 },
  ECDHE: { requests: 1, bytes: 1000, errors: 1 },
  '-': { requests: 2, bytes: 1003, errors: 1 },
}
const double = (rows: typeof suites) =>
  Object.fromEntries(
    Object.entries(rows).map(([name, row]) => [
      name,
      Object.fromEntries(Object.entries(row).map(([column, value]) => [column, 2 * value])),
    ]),
  )

describe('a table that is added as a row', () => {
  const [first, second] = [through(counted(own, 3), own), through(counted(own, 4), own)]

  it('is counted, and comes back from rest', () => {
    const { tables } = [...first.days.values()][0]!
    expect(plain(tables.shortCiphers!)).toEqual(suites)
    expect(plain(tables.campaignErrors!)).toEqual({
      '-': { requests: 1, bytes: 1000 },
      'utm_source=news': { requests: 1, bytes: 3 },
    })
  })

  it('is cut to its own cap', () => {
    const { names, rest } = [...first.days.values()][0]!.tables.countryObjects!
    expect([names.length, rest.rows]).toEqual([3, 1])
    expect(names).toContain('unknown\0img/cat.png')
  })

  it('adds up over log objects, days and periods', () => {
    const day = [...mergeSummaries([first, first], own).days.values()][0]!
    expect(plain(day.tables.shortCiphers!)).toEqual(double(suites))
    const period = periodOf([first, second])
    expect(plain(period.tables.shortCiphers!)).toEqual(double(suites))
    const year = mergePeriods([{ ...period, from: parseDay('2026-11-01') }], null, own)
    expect(plain(year.tables.shortCiphers!)).toEqual(double(suites))
  })

  it('is in a copy that may be published, and in what everybody may know', () => {
    const facts = {
      source: 'logs',
      deliveryDay: parseDeliveryDay('2026-11-03'),
      counting: '[3,"2","UTC","masked",[]]',
      origin: '',
      objects: 1,
      bytes: 9,
    }
    const bytes = encodeCopy(facts, first, [], own)
    const copy = decodeCopy('history/logs/2026/11/03', bytes, parseDeliveryDay('2026-11-30'), own)
    if (copy.kind === 'broken') throw new Error(copy.why)
    expect(plain([...copy.summary.days.values()][0]!.tables.shortCiphers!)).toEqual(suites)
    const open = publicPeriod(periodOf([first]), undefined, own)
    expect(plain(open.tables.shortCiphers!)).toEqual(suites)
    expect(open.tables.countryObjects!.names).toContain('unknown\0objects not public')
    expect(open.tables.countryObjects!.names.join()).not.toContain('c.png')
  })

  it('is in data.json, CSV and on the page', () => {
    const file = siteOf(periodOf([first, second]))
    const { shortCiphers, countryObjects } = JSON.parse(file('data.json')).tables
    expect(shortCiphers.rows).toMatchObject([
      { name: '-', requests: 4, bytes: 2006, errors: 2 },
      { name: 'AES_128_GCM_SHA256', requests: 4, bytes: 2020, errors: 0 },
      { name: 'ECDHE', requests: 2, bytes: 2000, errors: 2 },
    ])
    expect(shortCiphers).not.toHaveProperty('since')
    expect(countryObjects.rows[0]).toMatchObject({ country: 'unknown', key: 'img/cat.png' })
    expect(file('shortCiphers.csv').split('\r\n').slice(0, 2)).toEqual([
      'name,requests,bytes,errors,cost',
      expect.stringMatching(/^\(none\),4,2006,2,/),
    ])
    const html = file('operations.html')
    expect(html).toContain('Short ciphers')
    expect(html).toContain('AES_128_GCM_SHA256')
    expect(html).toMatch(/id="section-audit"[\s\S]*id="shortCiphers"[\s\S]*id="section-health"/)
    expect(html).not.toContain('ounted since')
  })

  it('tells since when it is counted where older days lack it', () => {
    const older = through(counted(tables, 3), tables)
    expect([...older.days.values()][0]!.lacking).toEqual([
      'campaignErrors',
      'countryObjects',
      'shortCiphers',
    ])
    const file = siteOf(periodOf([older, second]))
    expect(JSON.parse(file('data.json')).tables.shortCiphers).toMatchObject({
      rows: [{ requests: 2 }, { requests: 2 }, { requests: 1 }],
      since: '2026-11-04',
    })
    expect(file('shortCiphers.csv')).toContain('Counted since 2026-11-04,,,,')
    expect(file('index.html')).toContain('Counted since 4 Nov 2026.')
    const never = siteOf(periodOf([older]))
    expect(JSON.parse(never('data.json')).tables.shortCiphers).toMatchObject({
      rows: [],
      since: null,
    })
    expect(never('index.html')).toContain('Not counted in full on these days.')
  })
})

describe('a table that cannot be counted is refused, with what can be', () => {
  const cases: [name: string, row: Partial<TableRow>, says: string][] = [
    ['its name is taken', { name: 'keys' }, "Table 'keys': a name is one of letters"],
    ['its name is no file', { name: '../x' }, "Table '../x': a name is one of letters"],
    [
      'visitors by what does not tell them',
      { columns: ['requests', 'visitors'] },
      "Table 'moons': visitors cannot be counted of requests by host, only requests, bytes,",
    ],
    [
      'objects by what is none',
      { counts: 'reads', columns: ['whole'] },
      "Table 'moons': whole cannot be counted of reads by host, only",
    ],
    ['a kind of agent by hosts', { counts: 'bots' }, "Table 'moons': bots are told apart by their"],
    ['pairs without names', { key: [keys.host, keys.object] }, "needs 'isPair' and 'fields'"],
    [
      'codes of what may be none',
      { key: [keys.code, keys.object], isPair: true, fields: ['code', 'key'] },
      "Table 'moons': a code names errors only, and it counts requests",
    ],
    ['times alone', { key: [keys.total] }, "Table 'moons': reads are counted by size"],
  ]
  for (const [name, row, says] of cases)
    it(name, () => {
      const moons: TableRow = {
        name: 'moons',
        counts: 'requests',
        key: [keys.host],
        columns: ['requests'],
        ...row,
      }
      expect(() => planCounting([...tables, moons])).toThrow(says)
    })
})
