import { zstdCompressSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseDeliveryDay } from '../../src/calendar/day.ts'
import { encodeSummary } from '../../src/count/summary/encode.ts'
import type { DayCounts, Summary, Table } from '../../src/count/summary/summary.ts'
import { type ColumnName, tables } from '../../src/count/tables/tables.ts'
import { sha256 } from '../../src/mirror/envelope.ts'
import { copyAt, copyPath, decodeCopy, encodeCopy } from '../../src/rollup/copy.ts'
import { summaryOf, summaryOfDemo } from '../count/demo.ts'

const facts = {
  source: 'logs-0123456789ab',
  deliveryDay: parseDeliveryDay('2026-09-24'),
  counting: '[3,"2","UTC","masked",[["address","203.0.113.0/24"]]]',
  origin: 'a'.repeat(64),
  objects: 3,
  bytes: 4,
}
let summary: Summary

beforeAll(() => {
  summary = summaryOfDemo()
})

const tomorrow = parseDeliveryDay('2026-11-30')
const read = (bytes: Uint8Array) => {
  const copy = decodeCopy(copyPath(facts), bytes, tomorrow)
  if (copy.kind === 'broken') throw new Error(copy.why)
  return copy
}
const copied = (of = summary): Summary => read(encodeCopy(facts, of)).summary
const sum = ({ columns, rest }: Table, column: ColumnName = 'requests'): number =>
  (columns[column] ?? new Float64Array()).reduce((a, b) => a + b, rest.columns[column] ?? 0)
/** Sums by the first part of the names. */
const bySite = ({ names, columns }: Table): Record<string, number> => {
  const sums: Record<string, number> = {}
  for (const [at, name] of names.entries()) {
    const [site = ''] = name.split('\0')
    sums[site] = (sums[site] ?? 0) + (columns.bytes?.[at] ?? 0)
  }
  return sums
}

/** A day of a large site: as many objects that are read once, hot-linked by as many sites. */
function largeSummary(objects: number, sites: number): Summary {
  const lines = Array.from({ length: objects }, (_, at) => {
    const key = `images/${'x'.repeat(60)}-${at}.png`
    return `0f1e bucket [24/Sep/2026:10:00:00 +0000] 203.0.113.${at % 250} - R${at} REST.GET.OBJECT ${key} "GET /${key} HTTP/1.1" 200 - ${at} ${at} 9 4 "https://site${at % sites}.example/" "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0" - aGVsbG8= - - - bucket.s3.amazonaws.com TLSv1.3 - -\n`
  })
  return summaryOf(lines)
}

describe('a copy of a summary', () => {
  it('keeps every total, and every table adds up as before', () => {
    for (const [day, counts] of summary.days) {
      const kept = copied().days.get(day)
      expect(kept?.totals).toEqual(counts.totals)
      expect(kept?.hours).toEqual(counts.hours)
      expect(kept?.visitors.length).toBe(0)
      expect(kept?.unhashed).toBe(counts.visitors.length)
      expect([counts.visitorRows === null, kept?.visitorRows]).toEqual([false, null])
      for (const { name } of tables)
        expect([name, sum(kept?.tables[name] as Table)]).toEqual([name, sum(counts.tables[name])])
    }
    expect(copied().log).toEqual(summary.log)
  })

  it('keeps every row of a small day, and nothing that was made of an address', () => {
    for (const [day, counts] of copied().days)
      for (const { name } of tables) {
        const all = name === 'clients' ? [] : summary.days.get(day)?.tables[name].names
        expect([name, counts.tables[name].names]).toEqual([name, all])
      }
  })

  it('names exclusions, and does not tell them', () => {
    const { counting } = read(encodeCopy(facts, summary)).facts
    expect(counting).toMatch(/^\[3,"2","UTC","masked","[0-9a-f]{4}"\]$/)
    expect(Buffer.from(encodeCopy(facts, summary)).toString('latin1')).not.toContain('203.0.113')
  })

  it('of a large day is bounded by its size, with exact rests, and hot links stay with their sites', () => {
    const large = largeSummary(20_000, 40)
    const bytes = encodeCopy(facts, large)
    expect(bytes.length).toBeLessThan(128 * 1024)
    const [counts] = [...large.days.values()]
    const [kept] = [...read(bytes).summary.days.values()]
    for (const { name, columns } of tables)
      for (const column of columns)
        if (column !== 'size' && column !== 'visitors')
          expect([name, column, sum(kept?.tables[name] as Table, column)]).toEqual([
            name,
            column,
            sum(counts?.tables[name] as Table, column),
          ])
    // All of them only saw images on other sites.
    expect([kept?.unhashed, kept?.unhashedEmbedded]).toEqual([250, 250])
    expect(sum(kept?.tables.countries as Table, 'visitors')).toBe(0)
    const hotlinks = kept?.tables.hotlinks as Table
    expect(hotlinks.names.length).toBeLessThan(5_000)
    expect(hotlinks.names.filter((name) => name.endsWith('\0'))).toHaveLength(40)
    expect(hotlinks.rest.rows).toBe(0)
    expect(bySite(hotlinks)).toEqual(bySite(counts?.tables.hotlinks as Table))
    // The largest are there, and the smaller ones are told as so many rows.
    expect(kept?.tables.keys.names).toContain(`images/${'x'.repeat(60)}-19999.png`)
    expect(kept?.tables.keys.rest.rows).toBe(20_000 - (kept?.tables.keys.names.length ?? 0))
    expect(encodeCopy(facts, read(bytes).summary)).toEqual(bytes)
  })

  it('has one form: a copy of what was read back is the same to the byte', () => {
    const bytes = encodeCopy(facts, summary)
    expect(encodeCopy(facts, summary)).toEqual(bytes)
    expect(encodeCopy(facts, copied())).toEqual(bytes)
  })

  it('names what is broken, and uses nothing of it', () => {
    const bytes = encodeCopy(facts, summary)
    for (const broken of [
      new Uint8Array(0),
      Buffer.from('<html>'),
      bytes.subarray(0, -1),
      Uint8Array.from(bytes, (byte, at) => (at === 200 ? byte ^ 1 : byte)),
    ])
      expect(decodeCopy(copyPath(facts), broken, tomorrow).kind).toBe('broken')
  })

  const { deliveryDay: asDelivered } = facts
  const withFacts = (change: object) => encodeCopy({ ...facts, ...change }, summary)
  const onDay = (day: string) => withFacts({ deliveryDay: day as typeof asDelivered })
  /** Its digest holds, whatever it says. */
  const sealed = (told: string, packed: Uint8Array): Uint8Array => {
    const rest = Buffer.concat([Buffer.from(`${told}\n`), packed])
    return Buffer.concat([Buffer.from(`s3-log-report history 3 ${sha256(rest)}\n`), rest])
  }
  const packedAs = (bytes: Uint8Array) => zstdCompressSync(bytes)
  const withDays = (change: (counts: DayCounts) => object) =>
    encodeCopy(facts, {
      ...summary,
      days: new Map([...summary.days].map(([day, all]) => [day, { ...all, ...change(all) }])),
    })
  type Crafted = [what: string, make: () => Uint8Array, says: RegExp, file?: string]
  const crafted: Crafted[] = [
    ['another day', () => onDay('2026-09-23'), /it is a copy of history\/logs-0123456789ab\/2026/],
    ['another source', () => withFacts({ source: 'else' }), /it is a copy of history\/else\/2026/],
    [
      'a way out',
      () => withFacts({ source: '../..' }),
      /it is a copy of history\/\.\.\/\.\.\/2026/,
    ],
    [
      'a day before S3 had logs',
      () => onDay('2006-03-13'),
      /nothing can have been delivered on 2006-03-13/,
      'history/logs-0123456789ab/2006/03/13',
    ],
    [
      'a day to come',
      () => onDay('2026-12-01'),
      /nothing can have been delivered on 2026-12-01/,
      'history/logs-0123456789ab/2026/12/01',
    ],
    ['bytes below zero', () => withFacts({ bytes: -1 }), /it does not say what it is a copy of/],
    [
      'half a log object',
      () => withFacts({ objects: 0.5 }),
      /it does not say what it is a copy of/,
    ],
    ['an origin that is a path', () => withFacts({ origin: '../x' }), /it does not say what it is/],
    ['another version', () => replaced('history 3', 'history 9'), /it is of version 9/],
    ['another digest', () => replaced(' history 3 ', ' history 3 0'), /it does not begin with/],
    ['a changed byte', () => changedAt(-9), /it is not what was written/],
    ['facts without end', () => sealed('x'.repeat(70_000), packed()), /it does not say what it is/],
    ['no facts', () => sealed('null', packed()), /it does not say what it is a copy of/],
    ['no counting', () => withoutCounting(), /it does not say how it was counted/],
    ['gigabytes in a few bytes', () => sealed(told(), packedAs(new Uint8Array(3e8))), /is damaged/],
    ['noise', () => sealed(told(), packedAs(Buffer.from(sha256('x').repeat(99)))), /./],
    [
      'more visitors than requests',
      () => withDays(() => ({ unhashed: 1e9 })),
      /more visitors than/,
    ],
    [
      'more visitors elsewhere than at all',
      () => withDays(({ visitors }) => ({ unhashedEmbedded: visitors.length + 1 })),
      /saw files elsewhere than there are/,
    ],
    ['23 hours', () => withDays(({ hours }) => ({ hours: hours.slice(1) })), /hours|damaged/],
    ['a time of another day', () => withDays(() => ({ firstRecord: 5 })), /has another time/],
  ]
  const told = (): string => {
    const bytes = Buffer.from(encodeCopy(facts, summary))
    const at = bytes.indexOf(0x0a) + 1
    return bytes.toString('utf8', at, bytes.indexOf(0x0a, at))
  }
  const packed = (): Uint8Array => packedAs(encodeSummary(summary))
  const replaced = (from: string, to: string): Uint8Array =>
    Buffer.from(
      Buffer.from(encodeCopy(facts, summary)).toString('latin1').replace(from, to),
      'latin1',
    )
  const changedAt = (at: number): Uint8Array =>
    encodeCopy(facts, summary).map((byte, i, { length }) => (i === length + at ? byte ^ 1 : byte))
  const withoutCounting = (): Uint8Array =>
    sealed(JSON.stringify({ ...JSON.parse(told()), counting: 'x' }), packed())

  it.each(crafted)('crafted with %s is not used, and says why', (_, make, says, file) => {
    const copy = decodeCopy(file ?? copyPath(facts), make(), tomorrow)
    expect(copy.kind).toBe('broken')
    expect(copy).toMatchObject({ why: expect.stringMatching(says) })
  })

  it('tells how much it adds to any sum', () => {
    const most = [...summary.days.values()].reduce((sum, { totals }) => sum + totals.bytes, 0)
    expect(read(encodeCopy(facts, summary)).adds).toBeGreaterThanOrEqual(most)
  })

  it('lies beside the report by source and delivery day', () => {
    expect(copyPath(facts)).toBe('history/logs-0123456789ab/2026/09/24')
    expect(copyAt(copyPath(facts))).toEqual({
      source: facts.source,
      deliveryDay: facts.deliveryDay,
    })
    for (const file of [
      'history/../2026/09/24',
      'history/logs/2026/02/30',
      'history/visitors/2026',
    ])
      expect(copyAt(file)).toBeUndefined()
  })
})
