import { describe, expect, it } from 'vitest'
import { parseDay } from '../../src/calendar/day.ts'
import { makeCounter } from '../../src/count/counter/counter.ts'
import { NameBook } from '../../src/count/counter/dictionaries.ts'
import { decodeSummary, encodeSummary } from '../../src/count/summary/encode.ts'
import { lackedBy, layout, layoutOfVersion2 } from '../../src/count/summary/layout.ts'
import { mergeSummaries } from '../../src/count/summary/merge.ts'
import type { DayCounts, Summary } from '../../src/count/summary/summary.ts'
import { tables } from '../../src/count/tables/tables.ts'
import { openPlaces } from '../../src/naming/addresses.ts'
import { makeNaming } from '../../src/naming/naming.ts'
import { makeHandOver, plain, plainRow } from './records.ts'

const day = parseDay('2026-11-22')
const summary = counted()

function counted(): Summary {
  const book = new NameBook(
    makeNaming('masked', openPlaces({ countries: undefined, networks: undefined })),
    { timeZone: 'UTC', clientAddresses: 'masked', exclude: [] },
  )
  const counter = makeCounter(book)
  const rows = [plainRow, { ...plainRow, referrer: 'https://other.example/page' }]
  makeHandOver()(rows, 10, (records, values) => counter.count(records, values))
  return counter.summary({
    objects: 1,
    objectBytes: 9,
    duplicates: 0,
    malformed: {},
  })
}

/** The summary as another version wrote it: names of its layout changed, byte for byte. */
function asOfAnotherVersion(
  ...names: readonly (readonly [ours: string, theirs: string])[]
): DayCounts {
  let text = Buffer.from(encodeSummary(summary)).toString('latin1')
  for (const [ours, theirs] of names) {
    expect(theirs).toHaveLength(ours.length)
    expect(text).toContain(`"${ours}"`)
    text = text.replaceAll(`"${ours}"`, `"${theirs}"`)
  }
  return decodeSummary(Uint8Array.from(Buffer.from(text, 'latin1'))).days.get(day)!
}

const rowsOf = (counts: DayCounts, without: string): unknown =>
  tables.flatMap(({ name }) => (name === without ? [] : [[name, plain(counts.tables[name])]]))

describe('a summary of another version', () => {
  it('lacks the tables it did not count, and those it knows beyond ours are skipped', () => {
    const counts = asOfAnotherVersion(['hosts', 'moons'])
    expect(counts.lacking).toEqual(['hosts'])
    expect(plain(counts.tables.hosts)).toEqual({})
    expect(rowsOf(counts, 'hosts')).toEqual(rowsOf(summary.days.get(day)!, 'hosts'))
  })

  it('lacks a column, which is 0, and a total', () => {
    const counts = asOfAnotherVersion(
      ['wastedBytes', 'winterBytes'],
      ['billedWrites', 'billedWhales'],
    )
    expect(counts.lacking).toEqual(['keys.wastedBytes', 'totals.billedWrites'])
    expect(plain(counts.tables.keys)['img/cat.png']).toMatchObject({ requests: 2, wastedBytes: 0 })
    expect(counts.totals).toMatchObject({ requests: 2, billedWrites: 0, billedReads: 2 })
  })

  it('lacks it still after what came later was added, and after it was encoded anew', () => {
    const lacking = ['hosts']
    const older = { ...summary.days.get(day)!, lacking }
    const sum = mergeSummaries([{ ...summary, days: new Map([[day, older]]) }, summary])
    expect(sum.days.get(day)?.lacking).toEqual(lacking)
    expect(decodeSummary(encodeSummary(sum)).days.get(day)?.lacking).toEqual(lacking)
  })

  it('lacks nothing where it is ours', () => {
    expect(decodeSummary(encodeSummary(summary)).days.get(day)?.lacking).toEqual([])
    expect(lackedBy(layout)).toEqual([])
  })
})

describe('the layout of version 2', () => {
  it('has nothing that was renamed since without a word here', () => {
    const known = new Map<string, readonly string[]>(layout.tables)
    const gone = layoutOfVersion2.tables.flatMap(([name, columns]) =>
      columns.flatMap((column) => (known.get(name)?.includes(column) ? [] : [`${name}.${column}`])),
    )
    expect(gone).toEqual([])
  })
})
