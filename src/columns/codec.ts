/**
 * What is encoded: an outline as JSON, and sections of numbers and names. The outline carries the
 * layout: which tables and columns the sections are, by name (`layout.ts`).
 *
 *   magic    8 bytes      what it is, and its version
 *   length   2 × 4 bytes  of the whole, of the outline
 *   outline  JSON, UTF-8  everything but names and columns, and how long those are
 *   sections              in the order of the outline, each at a multiple of 8:
 *     numbers  integers of 1, 2 or 4 bytes, or floats of 8: the smallest that holds them all; none of a
 *              column of zeros
 *     names    numbers (their lengths in bytes), then all names in a row, UTF-8
 *
 * Little-endian.
 */
import { isColumn, type Layout, layoutOfVersion2, type TableLayout } from '../count/layout.ts'
import { noTable, type Table, type Tables } from '../count/summary.ts'
import type { ColumnName, TableRow, TableRows } from '../count/tables.ts'
import { isNothing, nothing } from './nothing.ts'
import type { StringArena } from './string-arena.ts'
import { ColumnarTable, columnarTable, LazyTable, loaded, type RowKeys } from './table.ts'

/** Of both kinds. */
const VERSION = 3
/** Versions of summaries that can be read: all that a release ever wrote. */
const READABLE = ['2', '3']
export const SUMMARY = 'S3LRSUM'
export const PERIOD = 'S3LRPER'
const HEADER = 16

/** Encoded bytes that lie elsewhere, such as in a file: only what is looked into is read. */
export interface ByteSource {
  readonly length: number
  /** A stretch of them, at the start of its buffer: of `room`, if that is large enough. */
  read(from: number, to: number, room?: ArrayBuffer): Uint8Array
}

/** How many numbers, of how many bytes each; of none where all are zero. */
export type NumbersOutline = readonly [count: number, width: 0 | 1 | 2 | 4 | 8]

/** Their lengths in bytes, and how many bytes they are together. */
type NamesOutline = readonly [lengths: NumbersOutline, bytes: number]

export interface TableOutline {
  /** The names; of pairs, the left parts and the right parts. */
  readonly names: readonly NamesOutline[]
  /** Of pairs, which parts each row has. */
  readonly of: readonly NumbersOutline[]
  readonly columns: readonly NumbersOutline[]
  readonly restRows: number
  readonly rest: readonly number[]
}

/** Room for sections, used again by the next writer unless it has grown very large. */
let spare: ArrayBuffer | undefined
const MOST_SPARE = 8 * 1024 * 1024

export class SectionWriter {
  /** The sections so far, each at a multiple of 8. What lies behind them is anything. */
  #room = spare ?? new ArrayBuffer(1024 * 1024)
  #at = 0

  constructor() {
    spare = undefined
  }

  numbers(numbers: Float64Array | Uint32Array): NumbersOutline {
    return this.#numbers(numbers, widthOf(bitsOf(numbers)))
  }

  #numbers(numbers: Float64Array | Uint32Array, width: 1 | 2 | 4 | 8): NumbersOutline {
    const { length } = numbers
    const at = this.#section(length * width)
    const room = this.#room
    if (width === 8) new Float64Array(room, at, length).set(numbers)
    else if (width === 4) new Uint32Array(room, at, length).set(numbers)
    else if (width === 2) new Uint16Array(room, at, length).set(numbers)
    else new Uint8Array(room, at, length).set(numbers)
    return [length, width]
  }

  /** Where the next section lies, of so many bytes. */
  #section(length: number): number {
    const at = this.#at
    const end = at + padded(length)
    if (end > this.#room.byteLength) {
      const larger = new ArrayBuffer(2 * end)
      new Uint8Array(larger).set(new Uint8Array(this.#room, 0, at))
      this.#room = larger
    }
    this.#at = end
    new Uint8Array(this.#room, at + length, end - at - length).fill(0)
    return at
  }

  /** The tables of these rows. */
  tables(all: Tables, rows: TableRows): TableOutline[] {
    return rows.map((row) => {
      const table = columnarTable(all[row.name] ?? noTable, row.isPair === true)
      const { rows, columns, rest } = table
      const names: NamesOutline[] = []
      const of: NumbersOutline[] = []
      if (rows.kind === 'names') names.push(this.#names(rows.names))
      else {
        const { left, right, leftOf, rightOf } = rows.pairs
        names.push(this.#names(left), this.#names(right))
        of.push(this.numbers(leftOf), this.numbers(rightOf))
      }
      const empty = nothing(of[0]?.[0] ?? names[0]![0][0])
      return {
        names,
        of,
        columns: row.columns.map((name) => this.#column(columns[name] ?? empty)),
        restRows: rest.rows,
        rest: row.columns.map((name) => rest.columns[name] ?? 0),
      }
    })
  }

  #column(column: Float64Array): NumbersOutline {
    if (isNothing(column)) return [column.length, 0]
    const bits = bitsOf(column)
    return bits === 0 ? [column.length, 0] : this.#numbers(column, widthOf(bits))
  }

  #names({ offsets, text }: StringArena): NamesOutline {
    const outline = this.numbers(lengthsOf(offsets))
    const at = this.#section(text.length)
    new Uint8Array(this.#room, at, text.length).set(text)
    return [outline, text.length]
  }

  finish(kind: string, outline: unknown): Uint8Array<ArrayBuffer> {
    const json = new TextEncoder().encode(JSON.stringify(outline))
    const sectionsAt = HEADER + padded(json.length)
    const bytes = new Uint8Array(sectionsAt + this.#at)
    bytes.set(new TextEncoder().encode(kind + VERSION))
    const view = new DataView(bytes.buffer)
    view.setUint32(8, bytes.length, true)
    view.setUint32(12, json.length, true)
    bytes.set(json, HEADER)
    bytes.set(new Uint8Array(this.#room, 0, this.#at), sectionsAt)
    if (this.#room.byteLength <= MOST_SPARE) spare = this.#room
    return bytes
  }
}

function lengthsOf(offsets: Uint32Array): Uint32Array {
  const lengths = new Uint32Array(offsets.length - 1)
  for (let at = 0; at < lengths.length; at++) lengths[at] = offsets[at + 1]! - offsets[at]!
  return lengths
}

/** The bytes of the smallest numbers that have so many bits. */
function widthOf(bits: number): 1 | 2 | 4 | 8 {
  return bits < 0 ? 8 : bits > 0xffff ? 4 : bits > 0xff ? 2 : 1
}

/** The bits that any of them has; -1 where one is no integer of 32 bits. */
function bitsOf(numbers: Float64Array | Uint32Array): number {
  let bits = 0
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at]!
    if (number !== number >>> 0) return -1
    bits |= number
  }
  return bits >>> 0
}

export class SectionReader {
  readonly outline: unknown
  readonly #stored: ByteSource
  readonly #isElsewhere: boolean
  readonly #version: number
  /** Where the next section is. */
  #at: number

  constructor(encoded: Uint8Array | ByteSource, kind: string) {
    this.#isElsewhere = !(encoded instanceof Uint8Array)
    this.#stored = encoded instanceof Uint8Array ? inMemory(encoded) : encoded
    const { length } = this.#stored
    const header = this.#stored.read(0, Math.min(length, HEADER))
    const what = kind === SUMMARY ? 'summary' : 'period'
    const magic = latin1.decode(header.subarray(0, 8))
    if (magic.slice(0, 7) !== kind) throw new Error(`These bytes are no ${what} of this program`)
    // Periods are made anew from summaries.
    const readable = kind === SUMMARY ? READABLE : [String(VERSION)]
    if (!readable.includes(magic.slice(7))) {
      throw new Error(
        `A ${what} of version ${magic.slice(7)} cannot be read here, only version ${readable.join(' and ')}`,
      )
    }
    this.#version = Number(magic.slice(7))
    const view = new DataView(header.buffer, header.byteOffset, header.length)
    const isWhole = length >= HEADER && view.getUint32(8, true) === length
    if (!isWhole) throw new Error(`A ${what} has ${length} bytes, which is not its length`)
    const outlineEnd = HEADER + view.getUint32(12, true)
    this.outline = JSON.parse(utf8.decode(this.#stored.read(HEADER, outlineEnd)))
    this.#at = padded(outlineEnd)
  }

  /** What the sections are. */
  get layout(): Layout {
    return this.#version === 2 ? layoutOfVersion2 : (this.outline as { layout: Layout }).layout
  }

  numbers(packed: NumbersOutline): Float64Array {
    return this.lazyNumbers(packed)()
  }

  /** Numbers that fit in 32 bits. */
  integers(packed: NumbersOutline): Uint32Array {
    return this.#next(sizeOf(packed))().integers(packed)
  }

  /** Read whenever they are asked for. */
  lazyNumbers(packed: NumbersOutline): () => Float64Array {
    const next = this.#next(sizeOf(packed))
    return () => next().numbers(packed)
  }

  /** The next sections, of so many bytes, read whenever they are asked for. */
  #next(size: number): (room?: ArrayBuffer) => Sections {
    const from = this.#at
    const to = from + size
    this.#at = to
    return (room) => new Sections(this.#stored.read(from, to, room))
  }

  /** Each is read when it is first asked for. */
  tables(outlines: readonly TableOutline[], rows: TableRows): Tables {
    const all: Record<string, Table> = {}
    for (const [name, closed] of Object.entries(this.lazyTables(outlines, rows))) {
      let table: Table | undefined
      Object.defineProperty(all, name, {
        enumerable: true,
        get() {
          table ??= loaded(closed)
          return table
        },
      })
    }
    return all as Tables
  }

  /** Each is read whenever it is looked into, so that holding many summaries costs next to nothing. Where
   * it is read from elsewhere, it is good until another one is. */
  lazyTables(outlines: readonly TableOutline[], rows: TableRows): Tables {
    const all: Record<string, Table> = { ...noTablesOf(rows) }
    const known = new Map(rows.map((row) => [row.name, row]))
    let room: ArrayBuffer | undefined
    const largest = Math.max(0, ...outlines.map(sizeOfTable))
    for (const [number, [name, columns]] of this.layout.tables.entries()) {
      const outline = outlines[number]!
      const next = this.#next(sizeOfTable(outline))
      const row = known.get(name)
      if (row === undefined) continue
      all[name] = new LazyTable(() => {
        room ??= this.#isElsewhere ? new ArrayBuffer(largest) : undefined
        return next(room).table(row, columns, outline)
      })
    }
    return all as Tables
  }
}

/** All tables, empty: what a file lacks. */
export function noTablesOf(rows: TableRows): Tables {
  return Object.fromEntries(rows.map(({ name }) => [name, noTable])) as Tables
}

function inMemory(bytes: Uint8Array): ByteSource {
  // Numbers are read where they lie, so they must lie at a multiple of 8. (A Buffer's slice copies nothing.)
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes)
  return { length: bytes.length, read: (from, to) => aligned.subarray(from, to) }
}

/** Sections one after the other. */
class Sections {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  numbers(packed: NumbersOutline): Float64Array {
    const lying = this.#lying(packed)
    return lying instanceof Float64Array ? lying : new Float64Array(lying)
  }

  integers(packed: NumbersOutline): Uint32Array {
    const lying = this.#lying(packed)
    return lying instanceof Uint32Array ? lying : new Uint32Array(lying)
  }

  #lying(packed: NumbersOutline): Uint8Array | Uint16Array | Uint32Array | Float64Array {
    const [count, width] = packed
    const { buffer, byteOffset } = this.#bytes
    const at = byteOffset + this.#at
    this.#at += sizeOf(packed)
    switch (width) {
      case 0:
        return nothing(count)
      case 1:
        return new Uint8Array(buffer, at, count)
      case 2:
        return new Uint16Array(buffer, at, count)
      case 4:
        return new Uint32Array(buffer, at, count)
      case 8:
        return new Float64Array(buffer, at, count)
    }
  }

  /** A table whose columns in the file are `given`; the row says which of them are known. */
  table(row: TableRow, given: TableLayout[1], outline: TableOutline): ColumnarTable {
    const [left, right] = outline.names.map((packed) => this.#names(packed))
    const [leftOf, rightOf] = outline.of.map((packed) => this.integers(packed))
    const rows: RowKeys =
      right === undefined
        ? { kind: 'names', names: left! }
        : { kind: 'pairs', pairs: { left: left!, right, leftOf: leftOf!, rightOf: rightOf! } }
    const columns: Partial<Record<ColumnName, Float64Array>> = {}
    const restColumns: Partial<Record<ColumnName, number>> = {}
    for (const [at, name] of given.entries()) {
      const numbers = this.numbers(outline.columns[at]!)
      if (!isColumn(name, row)) continue
      columns[name] = numbers
      restColumns[name] = outline.rest[at]!
    }
    const rowCount = (of: NumbersOutline | undefined): number => of?.[0] ?? 0
    const count = rowCount(outline.of[0] ?? outline.names[0]?.[0])
    for (const name of row.columns) columns[name] ??= nothing(count)
    return new ColumnarTable(rows, columns, { rows: outline.restRows, columns: restColumns })
  }

  #names([packed, length]: NamesOutline): StringArena {
    const lengths = this.integers(packed)
    const offsets = new Uint32Array(lengths.length + 1)
    for (let at = 0; at < lengths.length; at++) offsets[at + 1] = offsets[at]! + lengths[at]!
    const text = this.#bytes.subarray(this.#at, this.#at + length)
    this.#at += padded(length)
    return { offsets, text }
  }
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
const latin1 = new TextDecoder('latin1')

/** Bytes of the section of numbers. */
function sizeOf([count, width]: NumbersOutline): number {
  return padded(count * width)
}

/** Bytes of a table's sections. */
function sizeOfTable({ names, of, columns }: TableOutline): number {
  let size = 0
  for (const [lengths, bytes] of names) size += sizeOf(lengths) + padded(bytes)
  for (const packed of [...of, ...columns]) size += sizeOf(packed)
  return size
}

/** The next multiple of 8. */
function padded(length: number): number {
  return Math.ceil(length / 8) * 8
}
