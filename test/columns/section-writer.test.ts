import { expect, it } from 'vitest'
import { padded } from '../../src/columns/codec.ts'
import { SectionReader } from '../../src/columns/section-reader.ts'
import { SectionWriter } from '../../src/columns/section-writer.ts'
import type { AnyTable } from '../../src/columns/table.ts'

const file = { magic: 'S3LRTRY', what: 'try', version: '1', readable: ['1'] }
const numbers = (from: number, count: number): Float64Array =>
  Float64Array.from({ length: count }, (_, at) => from + at)

it('files that are written one after the other, or side by side, are each what was written', () => {
  const write = (from: number, count: number) => {
    const writer = new SectionWriter()
    const outline = writer.numbers(numbers(from, count))
    return () => writer.finish(file, { outline })
  }
  for (const counts of [
    [10, 50_000],
    [3, 7, 20_000, 1],
  ]) {
    const isSideBySide = counts.length > 2
    const begun = counts.map((count, at) => {
      const finish = write(at, count)
      return isSideBySide
        ? finish
        : (
            (done) => () =>
              done
          )(finish())
    })
    for (const [at, finish] of begun.entries()) {
      const reader = new SectionReader(finish(), file)
      const { outline } = reader.outline as { outline: readonly [number, 8] }
      expect(reader.lazyNumbers(outline)()).toEqual(numbers(at, counts[at]!))
    }
  }
})

it('tables that lie elsewhere are read into the memory that is lent for them, and are the same', () => {
  const count = 1000
  const names = Array.from({ length: count }, (_, at) => `${at}`)
  /** By how wide its numbers are at rest. */
  const columns = {
    bytes: numbers(0, count).map((value) => value % 256),
    words: numbers(60_000, count),
    none: new Float64Array(count),
    large: numbers(2 ** 40, count),
    doubles: numbers(100_000, count),
    again: numbers(1, count),
  }
  const shape = { columns: Object.keys(columns) }
  const readAs = { columns: shape.columns.filter((name) => name !== 'words') }
  const writer = new SectionWriter()
  const given = { names, columns, rest: { rows: 0, columns: {} } }
  const outlines = [writer.table(given, shape), writer.table(given, shape)]
  const encoded = writer.finish(file, {})
  const stored = ['first', 'second'].map((name) => ({ name, columns: shape.columns, readAs }))
  const lent: ArrayBuffer[] = []
  const source = {
    length: encoded.length,
    read(from: number, to: number, room?: ArrayBuffer): Uint8Array {
      if (room === undefined) return encoded.slice(from, to)
      new Uint8Array(room).set(encoded.subarray(from, to))
      return new Uint8Array(room, 0, to - from)
    },
    room(bytes: number): ArrayBuffer {
      const room = new ArrayBuffer(padded(bytes))
      lent.push(room)
      return room
    },
  }
  const tablesOf = (from: typeof source | Uint8Array): AnyTable[] =>
    Object.values(new SectionReader(from, file).lazyTables(outlines, stored))
  const here = tablesOf(encoded)
  for (const [at, table] of tablesOf(source).entries()) {
    const read = table.columns
    expect(read).toEqual(here[at]?.columns)
    const { none, ...others } = read
    expect(none).toHaveLength(count)
    expect(Object.values(others).map(({ buffer }) => lent.indexOf(buffer as ArrayBuffer))).toEqual([
      at,
      at,
      at,
      at,
    ])
  }
})
