/** The whole product with a second log format beside S3's, which no release knows: from a directory and from
 * an S3 to a page. It runs from its sources; `register.ts` puts another list of formats in place. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { zstdDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeDemoLogs } from '../../demo/logs.ts'
import { projectDirectory, type RunResult, readAction } from '../../demo/runner.ts'
import { type LocalS3, startLocalS3 } from '../s3.ts'
import { filesIn, makePlace, type Place } from './place.ts'

const register = pathToFileURL(path.join(projectDirectory, 'test/formats/second/register.ts'))
const action = {
  ...(await readAction()),
  main: path.join(projectDirectory, 'src/main.ts'),
}

const days = ['2026-10-05', '2026-10-06', '2026-10-07']
const demo = makeDemoLogs({ firstDay: days[0]!, days: 3, recordsPerDay: 100, prefix: '' })

interface LogObject {
  readonly key: string
  readonly body: string
}

/** Ten rows every hour, of 1,000 bytes and a few; the same ones come again under another key. */
const perHour = 10
const rowOf = (day: string, hour: number, n: number): string =>
  `${day}T${String(hour).padStart(2, '0')}:00:${String(n).padStart(2, '0')}Z\ttapes/${n}.tape\t${1000 + n}`
const hours = days.flatMap((day) => Array.from({ length: 24 }, (_, hour) => [day, hour] as const))
const tabsKey = (day: string, hour: number): string =>
  `tabs@${day.replaceAll('-', '')}T${String(hour).padStart(2, '0')}/rows`
const bodyOf = (day: string, hour: number): string =>
  Array.from({ length: perHour }, (_, n) => rowOf(day, hour, n)).join('\n')
const tabs: LogObject[] = hours.map(([day, hour]) => ({
  key: tabsKey(day, hour),
  body: bodyOf(day, hour),
}))
/** Two rows come again every sixth hour, with a row that cannot be read. */
const again: LogObject[] = hours
  .filter(([, hour]) => hour % 6 === 0)
  .map(([day, hour]) => ({
    key: `${tabsKey(day, hour)}-again`,
    body: `# rows, once more\n${rowOf(day, hour, 1)}\n${rowOf(day, hour, 4)}\nno row\n`,
  }))
const rows = hours.length * perHour
const rowBytes =
  hours.length * Array.from({ length: perHour }, (_, n) => 1000 + n).reduce((a, b) => a + b)
const twice = 2 * again.length

const unknown: LogObject = {
  key: '2026-10-06-01-00-00-0123456789ABCDEF',
  body: '{"no": "format"}\n{"knows": "this"}\n',
}

let s3: LocalS3
const places: Place[] = []
beforeAll(async () => {
  s3 = await startLocalS3()
})
afterAll(async () => {
  for (const place of places) place[Symbol.dispose]()
  await s3.stop()
})

/** What of `data.json` is looked at. */
interface Data {
  readonly totals: Readonly<Record<string, number>>
  readonly log: Readonly<Record<string, number>> & {
    readonly malformedReasons: Readonly<Record<string, number>>
  }
  readonly tables: Readonly<
    Record<'operations' | 'keys' | 'hosts', { readonly rows: readonly DataRow[] }>
  >
}
interface DataRow {
  readonly name: string
  readonly requests: number
}

interface Told {
  readonly result: RunResult
  readonly data: Data
  /** The page and what is for operators. */
  readonly html: string
}

async function report(place: Place, logs: string): Promise<Told> {
  const result = await place.run(
    { logs, endpoint: s3.endpoint, cache: 'false', audience: 'private' },
    { action, environment: { ...s3.environment, NODE_OPTIONS: `--import=${register.href}` } },
  )
  expect(result.exitCode, result.stdout).toBe(0)
  expect(result.stderr).toBe('')
  const data = JSON.parse(place.read('data.json')) as Data
  const html = place.read('index.html') + place.read('operations.html')
  return { result, data, html }
}

function newPlace(): Place {
  const place = makePlace()
  places.push(place)
  return place
}

function inDirectory(objects: readonly LogObject[]): Promise<Told> {
  const place = newPlace()
  const directory = path.join(place.root, 'workspace/logs')
  for (const { key, body } of objects) {
    const file = path.join(directory, key)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, body)
  }
  return report(place, directory)
}

function numbersOf({ data: { totals, log, tables } }: Told) {
  const { records, objects, duplicates, malformed } = log
  const { requests, bytes, reads, billedReads, billedWrites, billedBytes, cost } = totals
  const counted = { requests, bytes, reads, billedReads, billedWrites, billedBytes, cost }
  const operations = tables.operations.rows.map(({ name, requests }) => [name, requests] as const)
  return {
    ...{ ...counted, records, objects, duplicates, malformed },
    operations: Object.fromEntries(operations),
  }
}
type Numbers = ReturnType<typeof numbersOf>

/** What two sets of log objects give together, where no record is in both. */
function together(a: Numbers, b: Numbers): Numbers {
  const sums = Object.entries(a).map(([name, value]) => {
    const other = b[name as keyof Numbers]
    return [
      name,
      typeof value === 'number' ? value + Number(other) : { ...value, ...Object(other) },
    ]
  })
  return Object.fromEntries(sums) as Numbers
}

describe('a second format', () => {
  let ofS3: Numbers
  let ofTabs: Numbers
  beforeAll(async () => {
    ofS3 = numbersOf(await inDirectory(demo.objects))
  })

  it('alone is counted, and drawn on a page', async () => {
    const told = await inDirectory([...tabs, ...again])
    ofTabs = numbersOf(told)
    expect(ofTabs).toEqual({
      requests: rows,
      bytes: rowBytes,
      reads: rows,
      billedReads: 0,
      billedWrites: 0,
      billedBytes: 0,
      cost: 0,
      records: rows,
      objects: tabs.length + again.length,
      duplicates: twice,
      malformed: again.length,
      operations: { FETCH: rows },
    })
    // The key of a log object came along to its thread.
    expect(told.data.tables.hosts.rows).toMatchObject([{ name: 'tabs', requests: rows }])
    expect(told.data.log.malformedReasons).toEqual({ 'too few fields': again.length })
    expect(told.data.tables.keys.rows.map(({ requests }) => requests)).toEqual(
      Array.from({ length: perHour }, () => hours.length),
    )
    for (const text of ['tapes/3.tape', 'FETCH', 'no row']) expect(told.html).toContain(text)
  })

  it('beside S3 logs adds up, with what no format recognises counted by reason', async () => {
    const told = await inDirectory([...demo.objects, ...tabs, ...again, unknown])
    const sum = together(ofS3, ofTabs)
    expect(numbersOf(told)).toEqual({
      ...sum,
      objects: Number(sum.objects) + 1,
      malformed: Number(sum.malformed) + 2,
    })
    expect(told.html).toContain('{&quot;knows&quot;: &quot;this&quot;}')
  })

  it('comes from an S3 in two nights, lies in one mirror with S3 logs, and counts once', async () => {
    const place = newPlace()
    const put = (objects: readonly LogObject[]): Promise<void> =>
      s3.put(objects.map(({ key, body }) => ({ key: `both/${key}`, body })))
    const all = [...demo.objects, ...tabs]
    const night = (): Promise<Told> => report(place, `s3://${s3.bucket}/both/`)
    await put(all.filter((_, i) => i % 2 === 0))
    const first = await night()
    expect(numbersOf(first).records).toBeGreaterThan(0)
    await put([...all.filter((_, i) => i % 2 === 1), ...again])
    const second = await night()
    expect(numbersOf(second)).toEqual(together(ofS3, ofTabs))
    const host = second.data.tables.hosts.rows.find(({ name }) => name === 'tabs')
    expect(host?.requests).toBe(rows)

    const held = filesIn(place.mirror).filter((file) => file.endsWith('.zst'))
    const texts = held.map((file) => textOf(readFileSync(path.join(place.mirror, file))))
    const both = texts.filter((text) => text.includes('REST.') && text.includes('.tape\t'))
    expect(both).toHaveLength(days.length)
    for (const text of both)
      for (const line of text.split('\n').filter((line) => line.includes('.tape')))
        expect(line).toMatch(/^[^\t]+\ttapes\/\d\.tape\t\d{4}$/)
    // Days are made of the dates in the keys, whatever day it is now.
    expect(held.map((file) => file.split('/').slice(1, 4).join('-'))).toEqual(
      expect.arrayContaining(days),
    )
  })
})

/** Frame after frame, as `zstdcat` gives it. */
function textOf(records: Buffer): string {
  return zstdDecompressSync(records).toString()
}
