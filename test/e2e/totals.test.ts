/** The report's numbers against those of a count that shares no code with it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeDemoLogs } from '../../demo/logs.ts'
import { type LocalS3, startLocalS3 } from '../s3.ts'
import { makePlace, type Place } from './place.ts'

const { objects, facts } = makeDemoLogs({ firstDay: '2026-10-02', days: 12, recordsPerDay: 400 })
const zones = ['UTC', 'America/St_Johns'] as const

// ── the count: a regular expression and a map ───────────────────────────────────────────────────

const line =
  /^\S+ (\S+) \[([^\]]+)\] (\S+) (\S+) (\S+) (\S+) (\S+) (".*?"|-) (\d{3}|-) (\S+) (\d+|-) (\d+|-) (\d+|-) (\d+|-) [-"]/

interface Counted {
  readonly time: Date
  readonly bucket: string
  readonly operation: string
  readonly key: string
  readonly status: string
  readonly error: string
  readonly bytes: number
}

function countedOf(): Counted[] {
  const seen = new Set<string>()
  return objects.flatMap(({ key: objectKey, body }) => {
    const day = /\d{4}-\d\d-\d\d/.exec(objectKey)?.[0]
    return body.split('\n').flatMap((text): Counted[] => {
      const found = line.exec(text)
      if (found === null) return []
      const [, bucket = '', time = '', , , id, operation = '', key = '', , status = ''] = found
      const [error = '', bytes = ''] = found.slice(10)
      const identity = `${day} ${id} ${operation} ${key}`
      if (seen.has(identity)) return []
      seen.add(identity)
      const times = /^(\d+)\/(\w+)\/(\d+):(\S+) \+0000$/.exec(time)
      return [
        {
          time: new Date(`${times?.[1]} ${times?.[2]} ${times?.[3]} ${times?.[4]} UTC`),
          bytes: bytes === '-' ? 0 : Number(bytes),
          key: decodeURIComponent(
            /^(BATCH|S3)\./.test(operation) ? key.replaceAll('+', ' ') : decodeURIComponent(key),
          ),
          ...{ bucket, operation, status, error },
        },
      ]
    })
  })
}

const records = countedOf()
const requests = records.filter(
  ({ status, operation }) =>
    status !== '-' && operation !== 'REST.COPY.OBJECT_GET' && !operation.startsWith('BATCH.'),
)
const reads = requests.filter(({ operation }) =>
  /^(REST|WEBSITE)\.(GET|HEAD)\.OBJECT$/.test(operation),
)

/** `name → [count, bytes]`, by name. */
type Sums = Record<string, [count: number, bytes: number]>

function sumsBy(list: readonly Counted[], nameOf: (one: Counted) => string): Sums {
  const sums: Sums = {}
  for (const one of list) {
    const [count, bytes] = sums[nameOf(one)] ?? [0, 0]
    sums[nameOf(one)] = [count + 1, bytes + one.bytes]
  }
  return sums
}

function dayIn(zone: string): (one: Counted) => string {
  const format = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short' })
  return ({ time }) => format.format(time)
}
function hourIn(zone: string): (one: Counted) => string {
  const format = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hour: '2-digit',
    hourCycle: 'h23',
  })
  return ({ time }) => String(Number(format.format(time)))
}

// ── the report ──────────────────────────────────────────────────────────────────────────────────

interface Row {
  readonly name?: string
  readonly day?: string
  readonly hour?: number
  readonly requests: number
  readonly bytes: number
}
interface Data {
  readonly log: Record<string, number>
  readonly totals: Record<string, number>
  readonly days: readonly Row[]
  readonly hours: readonly Row[]
  readonly tables: Record<string, { rows: readonly Row[]; rest: Row & { rows: number } }>
}

let s3: LocalS3
const places: Place[] = []
const reports = new Map<string, Data>()

beforeAll(async () => {
  s3 = await startLocalS3()
  await s3.put(objects)
  for (const zone of zones) {
    const place = makePlace()
    places.push(place)
    const { exitCode, stdout } = await place.run(
      {
        logs: `s3://${s3.bucket}/access/`,
        endpoint: s3.endpoint,
        cache: 'false',
        'time-zone': zone,
        // Names every key.
        audience: 'private',
      },
      { environment: s3.environment },
    )
    expect(exitCode, stdout).toBe(0)
    reports.set(zone, JSON.parse(place.read('data.json')))
  }
})
afterAll(async () => {
  for (const place of places) place[Symbol.dispose]()
  await s3.stop()
})

function sumsOf(rows: readonly Row[]): Sums {
  const used = rows.filter((row) => row.requests > 0)
  return Object.fromEntries(
    used.map((row) => [row.name ?? row.day ?? String(row.hour), [row.requests, row.bytes]]),
  )
}

it('the count read every record, and the log has all kinds of them', () => {
  expect(records).toHaveLength(facts.records)
  expect(requests.length).toBeLessThan(records.length)
  expect(reads.length).toBeLessThan(requests.length)
  expect(facts.duplicates).toBeGreaterThan(0)
  expect(facts.malformed).toBeGreaterThan(0)
})

const tables: [table: string, of: readonly Counted[], nameOf: (one: Counted) => string][] = [
  ['statuses', requests, ({ status }) => status],
  ['keys', reads, ({ key }) => key],
  ['operations', records, ({ operation }) => operation],
  ['errorCodes', requests, ({ error }) => error],
  ['buckets', requests, ({ bucket }) => bucket],
]

for (const zone of zones)
  describe(`in ${zone}`, () => {
    const report = (): Data => reports.get(zone) as Data

    for (const [table, of, nameOf] of tables)
      it(`${table} are as counted`, () => {
        const { rows, rest } = report().tables[table] ?? { rows: [], rest: { rows: -1 } }
        expect(sumsOf(rows)).toEqual(sumsBy(of, nameOf))
        expect(rest.rows).toBe(0)
      })

    it('days are as counted', () =>
      expect(sumsOf(report().days)).toEqual(sumsBy(requests, dayIn(zone))))

    it('hours are as counted', () =>
      expect(sumsOf(report().hours)).toEqual(sumsBy(requests, hourIn(zone))))

    it('totals are as counted', () => {
      const { log, totals } = report()
      const { malformed, duplicates } = facts
      expect(log).toMatchObject({ records: records.length, malformed, duplicates })
      expect(log).toMatchObject({ objects: objects.length })
      expect(totals).toMatchObject({
        records: records.length,
        requests: requests.length,
        reads: reads.length,
        bytes: requests.reduce((sum, { bytes }) => sum + bytes, 0),
        errors: requests.filter(({ status }) => status >= '400').length,
        serverErrors: requests.filter(({ status }) => status >= '500').length,
      })
    })
  })
