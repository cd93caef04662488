import { beforeAll, describe, expect, it } from 'vitest'
import { makeDemoLogs } from '../../demo/logs.ts'
import { COPY_ROWS, copyPath, decodeCopy, encodeCopy } from '../../src/history/copy.ts'
import { openPlaces } from '../../src/naming/addresses.ts'
import { makeNaming } from '../../src/naming/naming.ts'
import { makeReader } from '../../src/parse/reader.ts'
import { makeCounter } from '../../src/summary/count.ts'
import { NameBook } from '../../src/summary/names.ts'
import type { Day, Summary, Table } from '../../src/summary/summary.ts'
import { tables } from '../../src/summary/tables.ts'

const facts = {
  source: 'logs-0123456789ab',
  deliveryDay: '2026-09-24' as Day,
  counting: 'counted so',
  objects: 3,
  bytes: 4,
}
let summary: Summary

beforeAll(() => {
  const reader = makeReader()
  const naming = makeNaming('masked', openPlaces({ countries: undefined, networks: undefined }))
  const settings = { timeZone: 'UTC', clientAddresses: 'masked', exclude: [] } as const
  const counter = makeCounter(new NameBook(naming, settings))
  for (const { body } of makeDemoLogs({ days: 2, recordsPerDay: 3000 }).objects)
    reader.read(Buffer.from(body), true, (records) => counter.count(records, reader.values))
  const { duplicates, malformed } = reader
  summary = counter.summary({ objects: 3, objectBytes: 4, duplicates, malformed })
})

const copied = (): Summary => {
  const copy = decodeCopy(encodeCopy(facts, summary))
  if (copy.kind === 'broken') throw new Error(copy.why)
  return copy.summary
}
const sum = ({ columns, rest }: Table): number =>
  (columns.requests ?? new Float64Array()).reduce((a, b) => a + b, rest.columns.requests ?? 0)

describe('a copy of a summary', () => {
  it('keeps every total, and every table adds up as before', () => {
    for (const [day, counts] of summary.days) {
      const kept = copied().days.get(day)
      expect(kept?.totals).toEqual(counts.totals)
      expect(kept?.hours).toEqual(counts.hours)
      expect(kept?.visitors.length).toBe(counts.visitors.length)
      for (const { name } of tables)
        expect([name, sum(kept?.tables[name] as Table)]).toEqual([name, sum(counts.tables[name])])
    }
    expect(copied().log).toEqual(summary.log)
  })

  it('is bounded, and tells nothing that was made of an address', () => {
    for (const [day, counts] of copied().days) {
      expect(counts.tables.clients.names).toEqual([])
      for (const { name } of tables)
        expect(counts.tables[name].names.length).toBeLessThanOrEqual(COPY_ROWS)
      const real = new Set(summary.days.get(day)?.visitors)
      expect(counts.visitors.filter((hash) => real.has(hash))).toHaveLength(0)
    }
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
      expect(decodeCopy(broken).kind).toBe('broken')
  })

  it('lies beside the report by source and delivery day', () => {
    expect(copyPath(facts)).toBe('history/logs-0123456789ab/2026/09/24')
  })
})
