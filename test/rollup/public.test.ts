import { describe, expect, it } from 'vitest'
import { parseDay } from '../../src/calendar/day.ts'
import { makeCounter } from '../../src/count/counter/counter.ts'
import { NameBook } from '../../src/count/counter/dictionaries.ts'
import { isOpenCounting, openCounting } from '../../src/count/open.ts'
import { decodeSummary, encodeSummary } from '../../src/count/summary/encode.ts'
import type { Summary, Table } from '../../src/count/summary/summary.ts'
import { type TableName, tables } from '../../src/count/tables/tables.ts'
import { openPlaces } from '../../src/naming/addresses.ts'
import { makeNaming } from '../../src/naming/naming.ts'
import { NOT_PUBLIC, namedKeysOf, publicPeriod, publicSummary } from '../../src/rollup/public.ts'
import { buildPeriod } from '../../src/rollup/rollup.ts'
import { makeHandOver, plain, plainRow, type Row } from '../count/records.ts'

const day = parseDay('2026-11-22')
const OWNER = 'arn:aws:iam::123456789012:user/jo'
const signed = { requester: OWNER, authentication: 'AuthHeader', signature: 'SigV4' }

function counted(rows: readonly Row[]): Summary {
  const book = new NameBook(
    makeNaming('masked', openPlaces({ countries: undefined, networks: undefined })),
    { timeZone: 'UTC', clientAddresses: 'masked', exclude: [] },
  )
  const counter = makeCounter(book)
  makeHandOver()(rows, 10, (records, values) => counter.count(records, values))
  const malformed = { 'bad time': { count: 2, samples: ['secret line'] } }
  return counter.summary({ objects: 1, objectBytes: 9, duplicates: 0, malformed })
}

const made = (rows: readonly Row[]): Summary => publicSummary(counted(rows))
const namesIn = (summary: Summary, table: TableName): string[] =>
  Object.keys(plain(summary.days.get(day)!.tables[table])).sort()
const row = (other: Partial<Row>): Row => ({ ...plainRow, ...other })

describe('a key is named in public', () => {
  const cases: [what: string, rows: Row[], isNamed: boolean][] = [
    ['fetched without a signature', [row({})], true],
    ['not changed since (304)', [row({ status: '304' })], true],
    ['fetched in part (206)', [row({ status: '206' })], true],
    ['fetched with a signature', [row({ ...signed })], false],
    ['presigned', [row({ ...signed, authentication: 'QueryString' })], false],
    [
      'presigned, too late: nobody’s, but signed',
      [row({ requester: '-', authentication: 'QueryString', status: '403' })],
      false,
    ],
    ['asked for in vain by strangers', [row({ status: '404' }), row({ status: '403' })], true],
    [
      'asked for in vain by strangers, there for the owner',
      [row({ status: '403' }), row(signed)],
      false,
    ],
    ['asked for in vain by the owner', [row({ ...signed, status: '404' })], false],
    ['fetched by both', [row({}), row(signed)], true],
  ]
  it.each(cases)('%s', (_, rows, isNamed) => {
    const key = plainRow.key
    const others = [row({ key: 'own.bin', ...signed }), row({ key: 'own.html', ...signed })]
    const summary = made([...rows, ...others])
    for (const table of ['keys', 'hotlinks', 'pages', 'errorKeys', 'notFound'] as const)
      for (const name of namesIn(summary, table))
        expect(name.includes(key) && !isNamed, `${table}: ${name}`).toBe(false)
    expect(namesIn(summary, 'keys')).toEqual([...(isNamed ? [key] : []), NOT_PUBLIC].sort())
  })
})

describe('a public summary', () => {
  const rows = [
    row({ key: 'a/b/public.html' }),
    row({ key: 'a/b/private.html', ...signed }),
    row({ key: 'hidden/deep/private.tfstate', ...signed }),
    row({ key: 'public.zip', referrer: 'https://wiki.corp/secret/page' }),
    row({ key: 'public.zip', referrer: 'https://other.example/page', host: '10.0.0.7' }),
    row({ requester: 'arn:aws:sts::210987654321:assumed-role/Theirs/mia', key: 'x.bin' }),
    row({ requester: 'svc:logging.s3.amazonaws.com', key: 'y.bin' }),
    row({ agent: 'Mozilla/5.0 (X11; Linux x86_64; rv:1.0) Gecko/1.0 Firefox/1.0 jo-laptop' }),
    row({ agent: 'curl/8.1 (jo-laptop)' }),
    row({ bucket: 'logs-123456789012', host: 'ap-123456789012.s3-accesspoint.amazonaws.com' }),
    row({ campaign: 'x-user=johndoe&utm_source=news&x-team=%20a' }),
  ]
  const whole = counted(rows)
  const open = publicSummary(whole)

  it('names what may be', () => {
    expect(namesIn(open, 'directories')).toEqual(['/', 'a/b/', 'img/', NOT_PUBLIC].sort())
    expect(namesIn(open, 'types')).not.toContain('.tfstate')
    expect(namesIn(open, 'requesters')).toEqual([
      'AWS service',
      'anonymous',
      'other account',
      'own account',
    ])
    expect(namesIn(open, 'referringSites')).toContain('internal host')
    expect(namesIn(open, 'referrers')).toContain('internal host')
    expect(namesIn(open, 'hosts')).toContain('internal host')
    expect(namesIn(open, 'clients')).toEqual([])
    expect(namesIn(open, 'campaigns')).toContain('utm_source=news x-team x-user')
    expect(namesIn(open, 'agents')).toEqual(expect.arrayContaining(['Firefox', 'curl']))
    const text = Buffer.from(encodeSummary(open)).toString('latin1')
    for (const secret of [
      'private',
      'tfstate',
      '123456789012',
      '/jo',
      'mia',
      'corp',
      'laptop',
      'secret',
      'johndoe',
    ])
      expect(text).not.toContain(secret)
  })

  it('names no client, however many there were', () => {
    const many = Array.from({ length: 9 }, (_, at) => row({ address: `203.0.113.${at + 1}` }))
    expect(namesIn(made(many), 'clients')).toEqual([])
  })

  it('has the sums it had', () => {
    const counts = whole.days.get(day)!
    const public_ = open.days.get(day)!
    expect(public_.totals).toEqual(counts.totals)
    expect([public_.visitors.length, public_.unhashed]).toEqual([0, counts.visitors.length])
    expect([counts.visitorRows === null, public_.visitorRows]).toEqual([false, null])
    for (const { name } of tables)
      expect([name, requestsOf(public_.tables[name])]).toEqual([
        name,
        requestsOf(counts.tables[name]),
      ])
    expect(open.log).toEqual({ ...whole.log, malformed: { 'bad time': { count: 2, samples: [] } } })
  })

  it('is not changed by being made public again', () => {
    const bytes = encodeSummary(open)
    expect(encodeSummary(publicSummary(decodeSummary(bytes)))).toEqual(bytes)
  })

  it('of days that tell nothing of signatures names keys where nobody signed anything', () => {
    const old = (given: Row[]): string[] => {
      const { log, days } = counted(given)
      const counts = days.get(day)!
      const { keys } = counts.tables
      const { anonymous: _, inVain: __, ...columns } = keys.columns
      const rest = keys.rest
      const older = { ...counts.tables, keys: { names: keys.names, columns, rest } }
      const summary = { log, days: new Map([[day, { ...counts, tables: older }]]) }
      return namesIn(publicSummary(summary), 'keys')
    }
    expect(old([row({})])).toEqual([plainRow.key])
    expect(old([row({}), row({ key: 'y', ...signed })])).toEqual([NOT_PUBLIC])
  })
})

describe('a public period', () => {
  const periodOf = (rows: readonly Row[]) => {
    const summary = counted(rows)
    return buildPeriod(
      day,
      day,
      new Map([[day, [summary.days.get(day)!]]]),
      new Map([[day, [summary.log]]]),
    )
  }
  const foreign = { referrer: 'https://other.example/page' }

  it('names a key that another period proves to be public, and tells when hot links were seen', () => {
    const now = periodOf([
      row({ key: 'a.png', ...signed, ...foreign }),
      row({ key: 'b.png', ...foreign }),
    ])
    const before = periodOf([row({ key: 'a.png' })])
    const alone = publicPeriod(now)
    expect(alone.tables.hotlinks.names).toEqual([
      'other.example\0b.png',
      `other.example\0${NOT_PUBLIC}`,
    ])
    expect(alone.hotlinksSeen).toEqual({
      days: [day],
      first: Uint32Array.of(0, 0),
      last: Uint32Array.of(0, 0),
    })
    const named = [now, before].flatMap(({ tables }) => [...namedKeysOf(tables)])
    const both = publicPeriod(now, new Set(named))
    expect(both.tables.keys.names).toEqual(['a.png', 'b.png'])
  })

  it('leaves out inner hosts among others that begin as they do, whatever their pages', () => {
    const hosts = ['wiki', 'wiki.example', 'wiki.example.internal', 'wiki.examples.internal']
    const pages = hosts.flatMap((host) => [`https://${host}/a`, `https://${host}/b`])
    const { names } = publicPeriod(periodOf(pages.map((referrer) => row({ referrer })))).tables
      .referrers
    expect(names).toEqual(['https://wiki.example/a', 'https://wiki.example/b', 'internal host'])
  })

  it('tells of networks of clients where they were a crowd', () => {
    const from = (net: number, count: number): Row[] =>
      Array.from({ length: count }, (_, at) => row({ address: `203.0.${net}.${at + 1}` }))
    const { names, rest } = publicPeriod(periodOf([...from(1, 5), ...from(2, 4)])).tables.clients
    expect(names).toEqual(['203.0.1.0/24'])
    expect(rest).toMatchObject({ rows: 1, columns: { requests: 4 } })
  })

  it('tells by day what its tables name, and nothing else', () => {
    const crowd = Array.from({ length: 5 }, (_, at) => row({ address: `203.0.1.${at + 1}` }))
    const period = periodOf([
      ...crowd,
      row({ address: '203.0.2.9' }),
      row({ key: 'own.bin', ...signed, ...foreign }),
      row({ key: 'b.png', referrer: 'https://wiki.internal/page' }),
    ])
    const namesOf = ({ daily }: typeof period, table: string) =>
      daily.tables[table]?.rows.map(({ name }) => name)
    expect(namesOf(period, 'clients')).toEqual(expect.arrayContaining(['203.0.2.0/24']))
    expect(namesOf(period, 'keys')).toContain('own.bin')
    expect(namesOf(period, 'hotlinks')).toContain('wiki.internal')
    const open = publicPeriod(period)
    expect(namesOf(open, 'clients')).toEqual(['203.0.1.0/24'])
    expect(namesOf(open, 'keys')).not.toContain('own.bin')
    expect(namesOf(open, 'hotlinks')).toEqual(['other.example'])
    expect(open.daily.tables.hotlinks?.isWhole).toBe(false)
  })

  it('tells neither how large the largest of what is not public is, nor a malformed line', () => {
    const period = periodOf([row({ ...signed, key: 'own.bin', objectSize: 777 }), row({})])
    const open = publicPeriod(period)
    const { names, columns } = open.tables.keys
    expect(columns.size?.[names.indexOf(NOT_PUBLIC)]).toBe(0)
    expect(open.log.malformed).toEqual({ 'bad time': { count: 2, samples: [] } })
  })

  it('redacts the names of days that were counted before all were', () => {
    const period = periodOf([row({})])
    const { keys } = period.tables
    const names = keys.names.map(() => 'users/mia@example.net/x')
    const days = period.days.map((one) => ({ ...one, lacking: ['keys.anonymous'] }))
    const tables = { ...period.tables, keys: { ...keys, names } }
    expect(publicPeriod({ ...period, tables, days }).tables.keys.names).toEqual([
      'users/[e-mail]/x',
    ])
  })

  it('tells of networks of providers where they were a crowd', () => {
    const period = periodOf([row({})])
    const networks: Table = {
      names: ['Few', 'Many', 'unknown'],
      columns: {
        ...period.tables.networks.columns,
        requests: Float64Array.of(4, 5, 1),
        crowd: Float64Array.of(4, 5, 1),
      },
      rest: period.tables.networks.rest,
    }
    const few = Object.keys(networks.columns).filter((name) => !/requests|crowd/.test(name))
    for (const name of few) Object.assign(networks.columns, { [name]: Float64Array.of(0, 0, 0) })
    const open = publicPeriod({ ...period, tables: { ...period.tables, networks } })
    expect(open.tables.networks.names).toEqual(['Many', 'unknown'])
  })

  it('takes nobody with many agents, or many addresses of one /64, for a crowd', () => {
    const one = Array.from({ length: 9 }, (_, at) =>
      row({ address: '203.0.3.7', agent: `Mozilla/5.0 (X11; rv:1.0) Gecko/1.0 Firefox/${at}.0` }),
    )
    const device = Array.from({ length: 9 }, (_, at) =>
      row({ address: `2001:db8:1:2::${at + 1}`, agent: `Mozilla/5.0 Firefox/${at}.0` }),
    )
    const { names, rest } = publicPeriod(periodOf([...one, ...device])).tables.clients
    expect(names).toEqual([])
    expect(rest).toMatchObject({ rows: 2, columns: { requests: 18 } })
  })
})

it('what counted an open summary is marked once, and holds no excluded address', () => {
  const counting = '["3","2","UTC","masked",[["address","203.0.113.0/24"]]]'
  const open = openCounting(counting)
  expect([isOpenCounting(counting), isOpenCounting(open)]).toEqual([false, true])
  expect(open).not.toContain('203')
  expect(openCounting(open)).toBe(open)
  expect(openCounting('broken')).toBe(openCounting(openCounting('broken')))
  expect(openCounting(counting.replace('113', '112'))).not.toBe(open)
})

function requestsOf({ columns, rest }: Table): number {
  return (columns.requests ?? new Float64Array()).reduce(
    (a, b) => a + b,
    rest.columns.requests ?? 0,
  )
}
