import { describe, expect, it } from 'vitest'
import { brokenKey, hotlinker, mediaBucket, siteBucket } from '../../demo/cast.ts'
import { demoDefaults, makeDemoLogs } from '../../demo/logs.ts'
import { decodeKey } from '../../src/formats/fields/decode.ts'
import { makePlainReader } from '../../src/formats/reading/plain.ts'

const { objects, facts } = makeDemoLogs()
const lines = objects.flatMap(({ body }) => body.split('\n').slice(0, -1))
const DAY = 86_400
const start = Date.parse(`${demoDefaults.firstDay}T00:00:00Z`) / 1000

/** The fields of a line, quoted ones whole, by an expression of the test's own. */
const FIELDS =
  /^(\S+) (\S+) \[(.+?)\] (\S+) (\S+) (\S+) (\S+) (\S+) (-|".*?") (\d{3}|-) (\S+) (\d+|-) (\d+|-) (\d+|-) (\d+|-) (-|".*?") (-|".*") (\S+) (\S+) (\S+) (\S+) (\S+) (\S+) (\S+)(?: (\S+))?(?: (\S+))?(?: (\S+))?$/
const fieldsOf = (line: string): string[] => (FIELDS.exec(line) ?? []).slice(1)
const records = lines.map(fieldsOf).filter(({ length }) => length > 0)
/** Each record once, however often it came. */
const distinct = [...new Map(records.map((record) => [record.join(' '), record])).values()]
const secondsOf = (record: string[]): number => {
  const [, day, month, year, time] = /^(\d+)\/(\w+)\/(\d+):(\S+)/.exec(record[2]!)!
  return Date.parse(`${day} ${month} ${year} ${time} UTC`) / 1000
}
const dayOf = (record: string[]): number => Math.floor((secondsOf(record) - start) / DAY)

describe('the demo logs', () => {
  const small = { days: 5, recordsPerDay: 200 }
  it('are the same for the same options', () => {
    expect(makeDemoLogs(small)).toEqual(makeDemoLogs(small))
  })
  it('differ by seed', () => {
    expect(makeDemoLogs({ ...small, seed: 2 }).objects).not.toEqual(makeDemoLogs(small).objects)
  })
  it('grow with the knob', () => {
    const { facts: many } = makeDemoLogs({ days: 2, recordsPerDay: 6000 })
    expect(many.records).toBeGreaterThan(8000)
    expect(many.records).toBeLessThan(16_000)
  })
  it('have about the asked records a day', () => {
    expect(facts.days.size).toBe(60)
    const mean = facts.records / 60
    expect(mean).toBeGreaterThan(1100)
    expect(mean).toBeLessThan(1700)
  })
})

describe('log objects', () => {
  it('have keys of the simple layout that say when they were delivered', () => {
    for (const { key, delivered } of objects) {
      const found = /^access\/(\d{4}-\d\d-\d\d)-(\d\d)-(\d\d)-(\d\d)-[0-9A-F]{16}$/.exec(key)
      expect(found, key).not.toBeNull()
      const [, day, hour, minute, second] = found!
      expect(Date.parse(`${day}T${hour}:${minute}:${second}Z`) / 1000).toBe(delivered)
    }
    expect(new Set(objects.map(({ key }) => key)).size).toBe(objects.length)
  })
  it('have keys of the partitioned layout when asked', () => {
    const { objects: parted } = makeDemoLogs({ days: 2, layout: 'partitioned', prefix: 'p/' })
    for (const { key } of parted) {
      expect(key).toMatch(
        /^p\/\d{12}\/eu-central-1\/(?:www\.example\.com|example-media)\/(\d{4})\/(\d\d)\/(\d\d)\/\1-\2-\3-\d\d-\d\d-\d\d-[0-9A-F]{16}$/,
      )
    }
  })
  it('come in the order of delivery, after their records, some up to three days late', () => {
    let late = 0
    let before = 0
    for (const { body, delivered } of objects) {
      expect(delivered).toBeGreaterThanOrEqual(before)
      before = delivered
      const newest = Math.max(
        ...body
          .split('\n')
          .map(fieldsOf)
          .filter((f) => f[2])
          .map(secondsOf),
      )
      if (!Number.isFinite(newest)) continue
      expect(delivered).toBeGreaterThan(newest)
      expect(delivered - newest).toBeLessThan(3 * DAY + 3 * 3600)
      if (delivered - newest > 6 * 3600) late++
    }
    expect(late).toBeGreaterThan(20)
  })
})

describe('the facts', () => {
  it('agree with an independent count of the lines', () => {
    expect(distinct.length).toBe(facts.records)
    expect(records.length - distinct.length).toBe(facts.duplicates)
    expect(lines.length - records.length).toBe(facts.malformed)
    const sum = distinct.reduce((all, record) => all + (Number(record[11]) || 0), 0)
    expect(sum).toBe(facts.bytes)
    const count = (column: (record: string[]) => string): Map<string, number> => {
      const counts = new Map<string, number>()
      for (const record of distinct)
        counts.set(column(record), (counts.get(column(record)) ?? 0) + 1)
      return counts
    }
    expect(count((record) => record[9]!)).toEqual(facts.statuses)
    expect(count((record) => record[6]!)).toEqual(facts.operations)
    const dayName = (record: string[]) =>
      new Date(secondsOf(record) * 1000).toISOString().slice(0, 10)
    expect(count(dayName)).toEqual(facts.days)
  })
  it('agree with what the reader reads', () => {
    const reader = makePlainReader()
    const text = new TextEncoder()
    let count = 0
    for (const { body } of objects)
      reader.read(text.encode(body), true, (some) => (count += some.count))
    const malformed = Object.values(reader.malformed).reduce((sum, one) => sum + one.count, 0)
    expect({ count, duplicates: reader.duplicates, malformed }).toEqual({
      count: facts.records,
      duplicates: facts.duplicates,
      malformed: facts.malformed,
    })
    expect(Object.keys(reader.malformed).sort()).toEqual(['bad status', 'too few fields'])
  })
  it('hold some of each kind of trouble', () => {
    expect(facts.duplicates).toBeGreaterThan(3)
    expect(facts.malformed).toBeGreaterThan(3)
  })
  it('put a re-delivered record into two objects of one delivery day', () => {
    const places = new Map<string, number[]>()
    for (const { body, delivered } of objects) {
      for (const line of body.split('\n').filter((one) => fieldsOf(one).length > 0)) {
        places.set(line, [...(places.get(line) ?? []), Math.floor(delivered / DAY)])
      }
    }
    const twice = [...places.values()].filter((days) => days.length > 1)
    expect(twice.length).toBe(facts.duplicates)
    for (const days of twice) expect(new Set(days).size).toBe(1)
  })
})

describe('the records', () => {
  it('reach every field, and all but the first ten and the host id are sometimes none', () => {
    for (let field = 0; field < 27; field++) {
      const values = new Set(records.map((record) => record[field]).filter((v) => v !== undefined))
      expect(
        [...values].some((value) => value !== '-' && value !== '"-"'),
        `field ${field + 1}`,
      ).toBe(true)
      const isAlwaysThere = [0, 1, 2, 5, 6, 18].includes(field)
      expect(values.has('-') || values.has('"-"'), `field ${field + 1}`).toBe(!isAlwaysThere)
    }
  })
  it('have 24 to 27 fields, and the number changes inside a log object', () => {
    const countOf = (record: string[]) => record.filter((field) => field !== undefined).length
    expect([...new Set(records.map(countOf))].sort()).toEqual([24, 25, 26, 27])
    const mixed = objects.filter(({ body }) => {
      const counts = body.split('\n').map(fieldsOf).map(countOf)
      return new Set(counts.filter((count) => count > 0)).size > 1
    })
    expect(mixed.length).toBeGreaterThanOrEqual(3)
  })

  const has = (field: number, pattern: RegExp) => (record: string[]) =>
    pattern.test(record[field - 1] ?? '')
  const kinds: [name: string, isOne: (record: string[]) => boolean, atLeast: number][] = [
    ['page traffic of the website endpoint', has(7, /^WEBSITE\.GET\.OBJECT$/), 20_000],
    ['HEAD', has(7, /^WEBSITE\.HEAD\.OBJECT$/), 1000],
    ['range reads', has(10, /^206$/), 1000],
    ['unchanged', (r) => r[9] === '304' && r[11] === '-', 1000],
    ['broken-off downloads', (r) => r[9] === '200' && Number(r[11]) < Number(r[12]), 20],
    [
      'the broken link of its own page',
      (r) =>
        r[9] === '404' &&
        r[7]!.includes(brokenKey.split('/')[1]!) &&
        r[15]!.includes('http://www.example.com/'),
      100,
    ],
    ['guesses for /wp-login.php', has(9, /wp-login\.php/), 20],
    ['a quote inside the URI', has(9, /^".*".*" *.*"$/), 10],
    ['a quote before the agent', has(17, /^""Mozilla/), 10],
    ['an empty agent', has(17, /^""$/), 50],
    ['AccessDenied', (r) => r[9] === '403' && r[10] === 'AccessDenied', 50],
    ['SlowDown', (r) => r[9] === '503' && r[10] === 'SlowDown', 10],
    [
      'lifecycle',
      (r) => r[6]!.startsWith('S3.') && r[4] === 'AmazonS3' && r[3] === '-' && r[9] === '-',
      100,
    ],
    [
      'the reading side of a copy',
      (r) => r[6] === 'REST.COPY.OBJECT_GET' && r[8] === '-' && r[16] === '-',
      8,
    ],
    ['the writing side of a copy', has(7, /^REST\.COPY\.OBJECT$/), 8],
    [
      'deleted keys, encoded once',
      (r) => r[6] === 'BATCH.DELETE.OBJECT' && r[7]!.includes('+'),
      20,
    ],
    ['keys encoded twice', has(8, /%25[0-9A-F]{2}/), 100],
    ['presigned', has(22, /^QueryString$/), 50],
    ['old signatures', has(20, /^SigV2$/), 100],
    ['signatures in the query', has(9, /[?&]Signature=/), 10],
    ['old TLS', has(24, /^TLSv1\.1$/), 100],
    ['preflights', has(7, /^REST\.OPTIONS\.PREFLIGHT$/), 100],
    ['polls by AWS Config', has(17, /AWSConfig/), 1000],
    ['campaigns', has(9, /utm_campaign=autumn-migration/), 50],
    ['campaigns by x- parameters', has(9, /[?&]x-poster=/), 10],
    ['IPv6', has(4, /:/), 5000],
    ['a past 2^32 sum needs large objects', (r) => Number(r[11]) > 4e8, 100],
    ['uploads', has(7, /^REST\.PUT\.OBJECT$/), 100],
    ['ACLs needed', has(26, /^Yes$/), 5],
    ['access points', has(25, /^arn:aws:s3:/), 5],
    ['source regions', has(27, /^eu-central-1$/), 3],
    ['the site', has(2, new RegExp(`^${siteBucket}$`)), 30_000],
    ['the media bucket', has(2, new RegExp(`^${mediaBucket}$`)), 5000],
  ]
  for (const [name, isOne, atLeast] of kinds) {
    it(`hold ${name}`, () => {
      expect(records.filter(isOne).length).toBeGreaterThanOrEqual(atLeast)
    })
  }

  it('share a request id in a multi-object delete only', () => {
    const operations = new Map<string, Set<string>>()
    for (const record of distinct) {
      const known = operations.get(record[5]!) ?? new Set()
      operations.set(record[5]!, known.add(`${record[6]} ${record[7]}`))
    }
    const shared = [...operations.values()].filter((names) => names.size > 1)
    expect(shared.length).toBeGreaterThan(8)
    for (const names of shared) {
      expect([...names].every((name) => /MULTI_OBJECT_DELETE|BATCH\.DELETE/.test(name))).toBe(true)
    }
  })

  it('name keys that decode to what they are called', () => {
    const names = new Set(
      records.map((record) => decodeKey(new TextEncoder().encode(record[7]), record[6]!)),
    )
    for (const name of [
      'audio/ヨタカ.mp3',
      'downloads/ringing data (1998-2025).csv.gz',
      'old/übersicht.html',
      'tmp/upload 7-1.part',
    ]) {
      expect(names).toContain(name)
    }
  })

  it('have an AI crawler that triples in the last eight days', () => {
    const days = records.filter(has(17, /ClaudeBot/)).map(dayOf)
    const before = days.filter((day) => day < 52).length / 52
    const after = days.filter((day) => day >= 52).length / 8
    expect(after / before).toBeGreaterThan(2.4)
    expect(after / before).toBeLessThan(3.6)
  })

  it('have a hot-linker that starts on its day and pulls three videos', () => {
    const stolen = records.filter(has(16, /wildtube\.example/))
    expect(Math.min(...stolen.map(dayOf))).toBe(hotlinker.from)
    expect(new Set(stolen.map((record) => record[7])).size).toBe(3)
  })

  it('follow the hour and the week', () => {
    const people = records.filter(has(17, /Chrome\/1[34]|Version\/18|Firefox/))
    const at = (from: number, to: number) =>
      people.filter((r) => {
        const hour = new Date(secondsOf(r) * 1000).getUTCHours()
        return hour >= from && hour < to
      }).length
    expect(at(18, 22)).toBeGreaterThan(3 * at(1, 5))
    const weekend = people.filter((r) => [0, 6].includes(new Date(secondsOf(r) * 1000).getUTCDay()))
    expect(weekend.length / people.length).toBeLessThan(0.25)
  })

  it('stay inside the demo', () => {
    const days = records.map(dayOf)
    expect(days.reduce((a, b) => Math.min(a, b))).toBe(0)
    expect(days.reduce((a, b) => Math.max(a, b))).toBe(59)
  })
})
