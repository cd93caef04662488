/**
 * The built action over CloudFront's logs, as W3C of both deliveries, JSON lines and Parquet, beside S3's: against a
 * count that is made of the same log objects in a few lines.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeDemoLogs } from '../../demo/logs.ts'
import {
  type Cells,
  cellsOf,
  type FieldName,
  furtherFields,
  jsonOf,
  legacyFields,
  lineOf,
  w3cOf,
} from '../formats/cloudfront/lines.ts'
import { type LocalS3, startLocalS3 } from '../s3.ts'
import { makePlace, type Place } from './place.ts'

interface LogObject {
  readonly key: string
  readonly body: Uint8Array
}

const days = ['2026-10-05', '2026-10-06', '2026-10-07'] as const
const E1 = 'E1MADEUPTEST01'
const all: readonly FieldName[] = [...legacyFields, ...furtherFields]
/** What the owner chose at some time, and another list after that. */
const chosen: readonly FieldName[] = [
  'DistributionId',
  'timestamp(ms)',
  ...legacyFields,
  'c-country',
]
const fewer = chosen.filter((field) => !['date', 'time', 'cs(Cookie)'].includes(field)).reverse()

const pick = <T>(from: readonly T[], n: number): T => from[n % from.length]!

/** The record of a number, of an hour; some end after it. */
function cellsOfRecord(day: string, hour: number, n: number): Partial<Cells> {
  const ms = Date.parse(`${day}T00:00:00Z`) + hour * 3600_000 + ((n * 997_000) % 3_700_000)
  const [date, time] = new Date(ms).toISOString().split(/[T.]/) as [string, string]
  const isLeft = n % 19 === 0
  const isBroken = n % 13 === 0
  const method = pick(['GET', 'GET', 'GET', 'HEAD', 'POST'], n)
  const status = isLeft ? '000' : pick(['200', '200', '206', '304', '404'], n >> 1)
  const result = isLeft || isBroken ? 'Error' : pick(['Hit', 'Miss', 'RefreshHit'], n)
  return {
    ...{ date, time, timestamp: `${Math.floor(ms / 1000)}`, 'timestamp(ms)': `${ms + 123}` },
    'x-edge-request-id': `${day}-${hour}-${n}-made-up==`,
    'cs-method': method,
    'sc-status': status,
    'sc-bytes': `${isLeft ? 0 : 400 + n * 17}`,
    'c-ip': `198.51.100.${n % 50}`,
    'cs-uri-stem': pick(
      ['/', '/films/night%2520train.mp4', '/words/%25E5%25A5%25BD/', '/%7Eann/a.png'],
      n,
    ),
    'x-host-header': pick(['media.example.org', 'www.example.org'], n),
    'x-edge-result-type': result,
    'x-edge-response-result-type': isLeft ? 'Error' : 'Hit',
    'x-edge-detailed-result-type': isBroken ? 'ClientCommError' : result,
  }
}

const perHour = 40
type Write = (records: readonly Partial<Cells>[]) => Uint8Array

const w3c =
  (fields: readonly FieldName[]): Write =>
  (records) =>
    gzipSync(w3cOf(fields, records))
const members: Write = (records) =>
  Buffer.concat(records.map((record) => gzipSync(`${w3cOf(legacyFields, [record])}\n`)))
const json: Write = (records) => gzipSync(records.map((cells) => jsonOf(all, cells)).join('\n'))
const parquet: Write = (records) => {
  const rows = records.map((cells) => cellsOf(all, cells))
  const columnData = all.map((field, at) => ({
    name: field.replaceAll(/[-()]+/g, '_').replace(/_$/, ''),
    data: rows.map((row) => row[at]!),
    type: 'STRING' as const,
  }))
  return new Uint8Array(parquetWriteBuffer({ columnData }))
}
const writers: readonly Write[] = [
  w3c(legacyFields),
  w3c(chosen),
  w3c(fewer),
  members,
  json,
  parquet,
]

const hoursOf = (day: string) => Array.from({ length: 24 }, (_, hour) => ({ day, hour }))
const nameOf = (day: string, hour: number, unique: string): string =>
  `${E1}.${day}-${String(hour).padStart(2, '0')}.${unique}`
const folderOf = (day: string, hour: number): string =>
  `cdn/${E1}/${day.replaceAll('-', '/')}/${String(hour).padStart(2, '0')}/`

/** Of each hour two log objects, of which the second has some records of the first again. */
const objects: readonly LogObject[] = days.flatMap(hoursOf).flatMap(({ day, hour }, i) => {
  const records = Array.from({ length: perHour }, (_, n) => cellsOfRecord(day, hour, n))
  const [first, second] = [pick(writers, i), pick(writers, i + 1)]
  return [
    {
      key: folderOf(day, hour) + nameOf(day, hour, '0a1b2c3d.gz'),
      body: first(records.slice(0, 25)),
    },
    {
      key: folderOf(day, hour) + nameOf(day, hour, '4e5f6a7b.gz'),
      body: second(records.slice(20)),
    },
  ]
})
const distinct = days
  .flatMap(hoursOf)
  .flatMap(({ day, hour }) =>
    Array.from({ length: perHour }, (_, n) => cellsOfRecord(day, hour, n)),
  )

const bad = (name: string, body: string | Uint8Array): LogObject => ({
  key: folderOf(days[1], 3) + nameOf(days[1], 3, name),
  body: Buffer.from(body as string),
})
const damaged: readonly LogObject[] = [
  bad('00000001.gz', w3c(legacyFields)(distinct.slice(0, 200)).subarray(0, 900)),
  bad('00000002.parquet', parquet(distinct.slice(0, 20)).subarray(0, -40)),
  bad(
    '00000003.gz',
    gzipSync(
      distinct
        .slice(0, 4)
        .map((cells) => lineOf(legacyFields, cells, ' '))
        .join('\n'),
    ),
  ),
  bad(
    '00000004.gz',
    '#Version: 1.0\n#Fields: date time x-event sc-bytes x-cf-status\n2013-01-01\t00:00:00\tplay\t1\tOK',
  ),
  bad('00000005.gz', w3cOf(['date', 'time', 'sc-status'], [{}, {}])),
  bad('00000006.gz', ''),
  bad(
    '00000007.gz',
    `${jsonOf(all, distinct[0]).slice(0, -9)}\n{"cs-method":"${'x'.repeat(3_000_000)}"}\n`,
  ),
  bad('00000008.gz', `${w3cOf(legacyFields, [])}\n${lineOf(legacyFields).slice(0, 60)}\n`),
]
const damage = {
  'bad JSON': 1,
  'broken Parquet': 1,
  'broken gzip': 1,
  'line too long': 1,
  'missing field': 2,
  'no list of fields': 4,
  'streaming log': 1,
  'too few fields': 1,
}

/** What of `data.json` is looked at. */
interface Data {
  readonly totals: Readonly<Record<string, number>>
  readonly log: Readonly<Record<string, number>> & { readonly malformedReasons: object }
  readonly tables: Readonly<
    Record<
      'keys' | 'hosts' | 'statuses' | 'operations' | 'countries' | 'networks',
      { readonly rows: readonly DataRow[] }
    >
  >
}
interface DataRow {
  readonly name: string
  readonly requests: number
  readonly bytes: number
}

function numbersOf({ totals, log, tables }: Data) {
  const { requests, bytes, reads, billedReads, cost } = totals
  const { records, duplicates, malformedReasons } = log
  const rows = (table: keyof Data['tables']) =>
    Object.fromEntries(tables[table].rows.map((row) => [row.name, [row.requests, row.bytes]]))
  return {
    ...{ requests, bytes, reads, billedReads, cost, records, duplicates, malformedReasons },
    ...{ keys: rows('keys'), hosts: rows('hosts'), statuses: rows('statuses') },
    operations: rows('operations'),
  }
}
type Numbers = ReturnType<typeof numbersOf>

/** What CloudFront charges for what it sends from Frankfurt by HTTPS, as all of these: a GB, and ten thousand requests. */
function costOf(records: readonly Partial<Cells>[]): number {
  const bytes = records.reduce((sum, cells) => sum + Number(cells['sc-bytes']), 0)
  return Math.round(((bytes / 1e9) * 0.085 + (records.length * 0.012) / 1e4) * 1e6) / 1e6
}

/** The same of cells: what is in a log, counted as anybody would. */
function countOf(records: readonly Partial<Cells>[]) {
  const isRead = ({ 'cs-method': method }: Partial<Cells>): boolean =>
    method === 'GET' || method === 'HEAD'
  const bytesOf = (some: readonly Partial<Cells>[]): number =>
    some.reduce((sum, cells) => sum + Number(cells['sc-bytes']), 0)
  const by = (field: FieldName, some: readonly Partial<Cells>[]) =>
    Object.fromEntries(
      Object.entries(Object.groupBy(some, (cells) => cells[field]!)).map(([name, group = []]) => [
        name,
        [group.length, bytesOf(group)],
      ]),
    )
  const reads = records.filter(isRead)
  const keys = by('cs-uri-stem', reads)
  return {
    ...{ requests: records.length, bytes: bytesOf(records), reads: reads.length },
    ...{ billedReads: 0, cost: costOf(records), records: records.length },
    keys: {
      '/': keys['/'],
      'films/night train.mp4': keys['/films/night%2520train.mp4'],
      'words/\u597d/': keys['/words/%25E5%25A5%25BD/'],
      '~ann/a.png': keys['/%7Eann/a.png'],
    },
    hosts: by('x-host-header', records),
    statuses: by('sc-status', records),
    operations: by('cs-method', records),
  }
}

const expected = { ...countOf(distinct), duplicates: 5 * 24 * days.length, malformedReasons: {} }

let s3: LocalS3
const places: Place[] = []
beforeAll(async () => {
  s3 = await startLocalS3()
})
afterAll(async () => {
  for (const place of places) place[Symbol.dispose]()
  await s3.stop()
})

function newPlace(): Place {
  const place = makePlace()
  places.push(place)
  return place
}

/** What the last job of a place said. */
const said = new Map<Place, string>()

async function report(place: Place, logs: string): Promise<Data> {
  const { exitCode, stdout, stderr } = await place.run(
    { logs, endpoint: s3.endpoint, cache: 'false', audience: 'private' },
    { environment: s3.environment },
  )
  expect(exitCode, stdout).toBe(0)
  expect(stderr).toBe('')
  said.set(place, stdout)
  return JSON.parse(place.read('data.json')) as Data
}

function inDirectory(some: readonly LogObject[], place = newPlace()): Promise<Data> {
  const directory = path.join(place.root, 'workspace/logs')
  for (const { key, body } of some) {
    const file = path.join(directory, key)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, body)
  }
  return report(place, directory)
}

/** The S3 of the tests takes no empty object. */
const put = (prefix: string, some: readonly LogObject[]): Promise<void> =>
  s3.put(
    some
      .filter(({ body }) => body.length > 0)
      .map(({ key, body }) => ({ key: `${prefix}/${key}`, body: Buffer.from(body) })),
  )

describe("CloudFront's logs", () => {
  it('in a directory are counted once, whatever they are written as', async () => {
    expect(numbersOf(await inDirectory(objects))).toEqual(expected)
  })

  it('with damage among them are counted, and the damage by its reason', async () => {
    const data = await inDirectory([...objects, ...damaged])
    expect(numbersOf(data)).toEqual({ ...expected, malformedReasons: damage })
    expect(data.log.objects).toBe(objects.length + damaged.length)
  })

  it('without ids are counted, and that is said', async () => {
    const without = legacyFields.filter((field) => field !== 'x-edge-request-id')
    const some = distinct.slice(0, 50)
    const body = w3c(without)(some)
    const twice = ['0a1b2c3d.gz', '4e5f6a7b.gz'].map((name) => ({ ...bad(name, ''), body }))
    const place = newPlace()
    const data = await inDirectory(twice, place)
    expect(data.log).toMatchObject({ records: 2 * some.length, unidentified: 2 * some.length })
    expect(place.read('operations.html')).toContain('add the field x-edge-request-id')
  })

  it('tell where clients are, and an address is looked up where they do not', async () => {
    const told = [
      { 'c-country': 'DE', asn: '3320', 'c-ip': '198.51.100.1' },
      { 'c-country': 'DE', asn: '64500', 'c-ip': '-' },
      { 'c-country': '-', asn: '-', 'c-ip': '8.8.8.8' },
      { 'c-country': 'AT', asn: '-', 'c-ip': '8.8.8.8' },
    ].map((cells, n) => ({
      ...cellsOfRecord(days[0], 1, 1),
      ...cells,
      'x-edge-request-id': `R${n}`,
    }))
    const untold = [{ ...told[2], 'x-edge-request-id': 'R9' }]
    const place = newPlace()
    const data = await inDirectory(
      [
        { ...bad('0a1b2c3d.gz', ''), body: json(told) },
        { ...bad('4e5f6a7b.gz', ''), body: w3c(legacyFields)(untold) },
      ],
      place,
    )
    const requestsOf = (table: 'countries' | 'networks') =>
      Object.fromEntries(data.tables[table].rows.map(({ name, requests }) => [name, requests]))
    expect(requestsOf('countries')).toEqual({ DE: 2, US: 2, AT: 1 })
    expect(requestsOf('networks')).toEqual({
      'AS15169 Google LLC': 3,
      'AS3320 Deutsche Telekom AG': 1,
      AS64500: 1,
    })
  })

  it('from an S3 are counted the same in nights of any order', async () => {
    const nights = (seed: number): LogObject[][] => {
      const cut = (object: number): number => (object * seed) % 3
      return [0, 1, 2].map((night) => [...objects, ...damaged].filter((_, i) => cut(i) === night))
    }
    for (const seed of [7, 11]) {
      const place = newPlace()
      let data: Data | undefined
      for (const night of nights(seed)) {
        await put(`nights-${seed}`, night)
        data = await report(place, `s3://${s3.bucket}/nights-${seed}/`)
      }
      expect(numbersOf(data!)).toEqual({ ...expected, malformedReasons: damage })
    }
  })

  it('of one distribution below one prefix are counted once, and the job and the log health say what to do', async () => {
    const again = objects.map(({ key, body }) => ({ key: key.replace(/^.*\//, 'cdn/'), body }))
    const place = newPlace()
    const data = await inDirectory([...objects, ...again], place)
    const { duplicates, ...once } = expected
    expect(numbersOf(data)).toMatchObject({ requests: once.requests, bytes: once.bytes })
    expect(data.log.records).toBe(once.records)
    expect(data.log).toMatchObject({ loggedTwice: [E1] })
    expect(said.get(place)).toMatch(
      new RegExp(`::warning::${E1} is logged in two ways below one prefix: .*Turn one of the two`),
    )
    expect(place.read('operations.html')).toMatch(/Logged twice[\s\S]*E1MADEUPTEST01/)
  })

  it('of one distribution below two prefixes are counted once, in nights of any order', async () => {
    // What is delivered in the other way has the same records, written otherwise; of the last day there is no more.
    const legacy = objects
      .filter(({ key }) => !key.includes(`${days[2]}-2`))
      .map(({ key, body }) => ({ key: key.replace(/^.*\//, ''), body }))
    const night = (at: number, factor: number): number => (at * factor) % 3
    for (const [seed, factors] of [
      [1, [7, 5]],
      [2, [5, 7]],
      [3, [0, 0]],
    ] as const) {
      const place = newPlace()
      const prefixes = [`twice-${seed}/v1`, `twice-${seed}/v2`] as const
      let data: Data | undefined
      for (const now of [0, 1, 2]) {
        await put(
          prefixes[0],
          legacy.filter((_, at) => night(at, factors[0]) === now),
        )
        await put(
          prefixes[1],
          objects.filter((_, at) => night(at, factors[1]) === now),
        )
        data = await report(place, prefixes.map((one) => `s3://${s3.bucket}/${one}/`).join('\n'))
      }
      expect(numbersOf(data!), `${seed}`).toEqual(expected)
    }
  })

  it('beside those of S3 add up', async () => {
    const demo = makeDemoLogs({ firstDay: days[0], days: 3, recordsPerDay: 100, prefix: 'www/' })
    const ofS3 = demo.objects.map(({ key, body }) => ({ key, body: Buffer.from(body) }))
    await put('mixed', [...objects, ...ofS3])
    await put('alone', ofS3)
    const [alone, mixed] = [
      numbersOf(await report(newPlace(), `s3://${s3.bucket}/alone/`)),
      numbersOf(
        await report(newPlace(), `s3://${s3.bucket}/mixed/cdn/\ns3://${s3.bucket}/mixed/www/`),
      ),
    ] as const
    const sums = [
      'requests',
      'bytes',
      'reads',
      'billedReads',
      'cost',
      'records',
      'duplicates',
    ] as const
    const together = (name: (typeof sums)[number]): number =>
      Number(alone[name as keyof Numbers]) + Number(expected[name])
    for (const name of sums) expect(mixed[name], name).toBeCloseTo(together(name), 5)
    expect(mixed.operations).toMatchObject({ ...alone.operations, ...expected.operations })
  })
})
