/** Files of open data, read again by a reader of Parquet, against the tables of CSV files. */
import { createHash } from 'node:crypto'
import { type AsyncBuffer, parquetMetadata, parquetReadObjects } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import { makeDemoLogs } from '../../demo/logs.ts'
import { type Day, parseDay } from '../../src/calendar/day.ts'
import type { DayCounts, Summary } from '../../src/count/summary/summary.ts'
import type { ReportSettings } from '../../src/report/model/page.ts'
import { dataTables } from '../../src/report/render/data-tables.ts'
import { aboutOpenData } from '../../src/report/render/open-about.ts'
import {
  type OpenRow,
  openDay,
  openFile,
  openMeasures,
  openPage,
} from '../../src/report/render/open-data.ts'
import { en } from '../../src/report/words/en.ts'
import { buildPeriod } from '../../src/rollup/rollup.ts'
import { at, delivered, on, page, who } from '../rollup/nights.ts'
import { counted } from './demo.ts'
import { exampleSettings } from './example.ts'

type Told = Readonly<Record<string, unknown>>

function readAgain(file: Uint8Array<ArrayBuffer>): Promise<Told[]> {
  const bytes: AsyncBuffer = {
    byteLength: file.length,
    slice: (from, to) => file.buffer.slice(from, to),
  }
  return parquetReadObjects({ file: bytes })
}

function pageOfDay(summary: Summary, day: Day, settings: ReportSettings = exampleSettings) {
  const counts = summary.days.get(day)
  if (counts === undefined) throw new Error(`nothing on ${day}`)
  const days = new Map<Day, DayCounts[]>([[day, [counts]]])
  return openPage(buildPeriod(day, day, days, new Map()), settings, en)
}

const november = parseDay('2026-11-01')
const columns = ['day', 'table', 'name', 'name2', ...openMeasures.map(([name]) => name)]

describe('a day of the demo', () => {
  const day = parseDay('2026-11-12')
  const { summary } = counted(makeDemoLogs().objects.map(({ body }) => body))
  const shown = pageOfDay(summary, day, { ...exampleSettings, site: ['www.example.com'] })

  it('has the rows of CSV files, and with what is left they add up', async () => {
    const all = await readAgain(openFile(openDay(shown)))
    const byTable = Map.groupBy(all, ({ table }) => table)
    for (const { name, columns, fields, rows, rest } of dataTables(shown)) {
      const told = byTable.get(name) ?? []
      const named = told.filter((row) => row.name !== null)
      for (const [place, row] of rows.slice(0, named.length).entries()) {
        const [first, ...values] = row
        const parts = fields === 0 ? [first, null] : values.slice(0, 2)
        const own = named[place]
        expect([own?.name, own?.name2], name).toEqual(parts)
        for (const [at, column] of columns.entries())
          if (at >= fields && openMeasures.some(([one]) => one === column))
            expect(Number(own?.[column]), `${name} ${first} ${column}`).toBe(values[at])
      }
      for (const [at, column] of columns.entries()) {
        if (at < fields || !['requests', 'bytes', 'errors', 'pageViews'].includes(column)) continue
        const whole = rows.reduce((sum, row) => sum + Number(row[at + 1]), Number(rest[column]))
        const sum = told.reduce((sum, row) => sum + Number(row[column]), 0)
        expect(sum, `${name} ${column}`).toBe(whole)
      }
    }
    expect([...byTable.keys()]).toEqual([...byTable.keys()].sort())
    expect(byTable.size).toBe(dataTables(shown).filter(({ rows }) => rows.length > 0).length + 2)
    expect(all.every((row) => (row.day as Date).toISOString().startsWith(day))).toBe(true)
  })

  it('has its sums, and those of its hours', async () => {
    const all = await readAgain(openFile(openDay(shown)))
    const [{ totals, visitors } = { totals: undefined, visitors: 0 }] = shown.period.days
    const whole = all.find(({ table, name }) => table === 'totals' && name === 'all')
    expect(whole).toMatchObject({
      requests: BigInt(totals?.requests ?? 0),
      bytes: BigInt(totals?.bytes ?? 0),
      visitors: BigInt(visitors),
    })
    const hours = all.filter(({ table }) => table === 'hours')
    expect(hours.map(({ name }) => name)).toEqual(
      Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0')),
    )
    expect(hours.reduce((sum, row) => sum + Number(row.requests), 0)).toBe(totals?.requests)
  })

  it('weighs less than a night may add', () => {
    const rows = openDay(shown)
    expect(openFile(rows).length).toBeLessThan(30_000)
    expect(rows.length).toBeGreaterThan(300)
  })
})

describe('open data', () => {
  const strangers = Array.from({ length: 7 }, (_, place) => ({ ...on(1), ...who(place), ...page }))
  const signed = { requester: 'arn:aws:iam::123456789012:user/jo', authentication: 'AuthHeader' }
  const night = delivered([
    ...strangers,
    { ...on(1), ...who(8), ...signed, key: 'drafts/secret.html' },
    { ...on(1), ...who(9), ...page, ...at('10.1.2.3') },
  ])
  const settings = { ...exampleSettings, clientAddresses: 'full', audience: 'private' } as const

  it('tells of a private report what everybody may know, and the same bytes', () => {
    const [closed, open] = (['private', 'public'] as const).map((audience) =>
      openDay(pageOfDay(night, november, { ...settings, audience })),
    )
    expect(closed).toEqual(open)
    const text = JSON.stringify(closed)
    expect(text).not.toMatch(/198\.51|secret\.html|123456789012|10\.1\.2\.3/)
    expect(text).toContain('"objects not public"')
    expect(closed?.some(({ table }) => table === 'clients')).toBe(false)
  })

  it('leaves room for the next night where names are long and all different, and adds up', async () => {
    const letters = (seed: number): string =>
      Array.from({ length: 12 }, (_, at) =>
        createHash('sha256').update(`${seed} ${at}`).digest('hex'),
      ).join('')
    const many = Array.from({ length: 900 }, (_, place) => ({
      ...{ ...on(1), ...who(place), key: `${letters(place)}.html` },
      referrer: `https://${letters(place).slice(0, 40)}.example/${letters(place).slice(40)}`,
    }))
    const shown = pageOfDay(delivered(many), november)
    const rows = openDay(shown)
    const keys = rows.filter(({ table }) => table === 'keys')
    expect(keys.length).toBe(26)
    expect(keys.at(-1)?.name).toBeNull()
    expect(keys.reduce((sum, { values: [requests] }) => sum + (requests ?? 0), 0)).toBe(900)
  })

  it('writes hidden characters out, and disarms nothing that is no spreadsheet’s', async () => {
    const keys = ['=1+1.html', 'a%0Db.html', 'a%E2%80%AEb.html']
    const shown = pageOfDay(
      delivered(keys.map((key, place) => ({ ...on(1), ...who(place), key }))),
      november,
    )
    const told = await readAgain(openFile(openDay(shown)))
    const names = told.filter(({ table }) => table === 'keys').map(({ name }) => name)
    expect(names.sort()).toEqual(['=1+1.html', 'a\\u{202e}b.html', 'a\\x0db.html'])
  })
})

describe('the file', () => {
  const row = (name: string | null, name2: string | null, first: number | null): OpenRow => {
    const values = openMeasures.map((_, at) => (at === 0 ? first : at === 1 ? 2 ** 53 - 1 : null))
    return { day: november, table: 'hotlinks', name, name2, values }
  }
  const rows = [row('a.example', 'ä/😀.png', 0), row('', '', 7), row(null, null, null)]

  it('has all columns in one group of rows, and gives back what it was given', async () => {
    const file = openFile(rows)
    const { row_groups, schema } = parquetMetadata(file.buffer)
    expect(row_groups).toHaveLength(1)
    expect(schema.slice(1).map(({ name }) => name)).toEqual(columns)
    const told = await readAgain(file)
    expect(
      told.map(({ name, name2, requests, bytes, errors }) => [
        name,
        name2,
        requests,
        bytes,
        errors,
      ]),
    ).toEqual([
      ['a.example', 'ä/😀.png', 0n, 9007199254740991n, null],
      ['', '', 7n, 9007199254740991n, null],
      [null, null, null, 9007199254740991n, null],
    ])
  })

  it('is the same to the byte on any machine', () => {
    const many = Array.from({ length: 3000 }, (_, at) => row(`site ${at % 7}`, `${at % 400}`, at))
    const digest = createHash('sha256').update(openFile(many)).digest('hex')
    expect(digest).toBe('39404cffbd3df1e4feeecb7ea03a427326eecf6aad74906f2acc979755d47fca')
  })

  it('may be of no rows', async () => {
    expect(await readAgain(openFile([]))).toEqual([])
  })
})

describe('what lies beside the files', () => {
  const paths = ['data/2026-10.parquet', 'data/2026-11-01.parquet']
  const about = (licence: string | null, more: Partial<ReportSettings> = {}) => {
    const files = aboutOpenData(paths, { ...exampleSettings, ...more }, licence)
    const of = (name: string): string => files.find(({ path }) => path === name)?.content ?? ''
    return { readme: of('data/README.md'), told: JSON.parse(of('data/datapackage.json')) }
  }

  it('lists files, columns and the licence for programs', () => {
    const { told } = about('CC-BY-4.0')
    const [{ path, schema }] = told.resources
    expect(path).toEqual(['2026-10.parquet', '2026-11-01.parquet'])
    expect(schema.fields.map(({ name }: { name: string }) => name)).toEqual(columns)
    expect(told.licenses).toEqual([
      { name: 'CC-BY-4.0', path: 'https://spdx.org/licenses/CC-BY-4.0.html' },
    ])
    expect(about('https://example.com/terms').told.licenses).toEqual([
      { path: 'https://example.com/terms' },
    ])
    expect(about(null).told.licenses).toBeUndefined()
  })

  it('tells people the columns, whose names are in the data, and under which licence', () => {
    const { readme } = about('CC0-1.0', { address: 'https://me.github.io/site/' })
    for (const name of columns) expect(readme).toContain(`| \`${name}\` |`)
    expect(readme).toContain('[CC0-1.0](https://spdx.org/licenses/CC0-1.0.html)')
    expect(readme.match(/https:\/\/me\.github\.io\/site\/data\//g)).toHaveLength(2)
    for (const { text } of exampleSettings.attributions) expect(readme).toContain(text)
    expect(about(null).readme).toContain('`open-data-licence`')
  })

  it('stays the same from night to night, but for the list', () => {
    const [, readme] = aboutOpenData([...paths, 'data/2026-11-02.parquet'], exampleSettings, null)
    expect(readme?.content).toBe(about(null).readme)
  })

  it('shows a title as text, without account numbers', () => {
    const title = 'logs-123456789012 [x](javascript:1) <b>\nnew'
    expect(about(null, { title }).readme.split('\n')[0]).not.toMatch(/123456789012|[^\\][[<]/)
  })
})
