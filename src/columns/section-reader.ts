import {
  type FileKind,
  HEADER,
  type NamesOutline,
  type NumbersOutline,
  padded,
  sizeOf,
  sizeOfNames,
  sizeOfTable,
  type TableOutline,
} from './codec.ts'
import { zeros } from './pool.ts'
import type { StringArena } from './string-arena.ts'
import {
  type AnyTable,
  ColumnarTable,
  LazyTable,
  loaded,
  type RowKeys,
  type TableShape,
} from './table.ts'

/** Encoded bytes that lie elsewhere, such as in a file: only what is looked into is read. */
export interface ByteSource {
  readonly length: number
  /** The bytes from `from` to `to`, at the start of their buffer: of `room`, if that is large enough. */
  read(from: number, to: number, room?: ArrayBuffer): Uint8Array
  /** Lends memory for a table of so many bytes, which then is good as long as the lender says. Where it is left out, the
   * tables of each list have one of their own. */
  readonly room?: (bytes: number) => ArrayBuffer
}

/** Tables of a file, in the order in which they lie: which columns each has there, in order, and what it
 * is to be read as; undefined where it is to be skipped. */
export type StoredTables = readonly {
  readonly name: string
  readonly columns: readonly string[]
  readonly readAs: TableShape | undefined
}[]

/** Reads what `SectionWriter` wrote, section by section in the order in which they were written: the
 * caller has to ask for all of them. */
export class SectionReader {
  /** As it was handed to the writer. What others can write has to be checked. */
  readonly outline: unknown
  readonly version: string
  readonly #stored: ByteSource
  readonly #isElsewhere: boolean
  /** Where the next section is. */
  #at: number

  /** `encoded` must not change as long as anything of it is used. Throws where it is no such file, not of
   * a version that can be read, or not whole. */
  constructor(encoded: Uint8Array | ByteSource, { magic, what, readable }: FileKind) {
    this.#isElsewhere = !(encoded instanceof Uint8Array)
    this.#stored = encoded instanceof Uint8Array ? inMemory(encoded) : encoded
    const { length } = this.#stored
    const header = this.#stored.read(0, Math.min(length, HEADER))
    const start = latin1.decode(header.subarray(0, 8))
    if (start.slice(0, 7) !== magic) throw new Error(`These bytes are no ${what} of this program`)
    this.version = start.slice(7)
    if (!readable.includes(this.version)) {
      throw new Error(
        `A ${what} of version ${this.version} cannot be read here, only version ${readable.join(' and ')}`,
      )
    }
    const view = new DataView(header.buffer, header.byteOffset, header.length)
    const isWhole = length >= HEADER && view.getUint32(8, true) === length
    if (!isWhole) throw new Error(`A ${what} has ${length} bytes, which is not its length`)
    const outlineEnd = HEADER + view.getUint32(12, true)
    this.outline = JSON.parse(utf8.decode(this.#stored.read(HEADER, outlineEnd)))
    this.#at = padded(outlineEnd)
  }

  /** The next section of numbers. */
  numbers(outline: NumbersOutline): Float64Array {
    return this.lazyNumbers(outline)()
  }

  /** The next section of numbers, all of which fit in 32 bits. */
  integers(outline: NumbersOutline): Uint32Array {
    return this.#next(sizeOf(outline))().integers(outline)
  }

  /** The next section of numbers, read each time the function is called. */
  lazyNumbers(outline: NumbersOutline): () => Float64Array {
    this.#checkCount(outline)
    const next = this.#next(sizeOf(outline))
    return () => next().numbers(outline)
  }

  /** The same of numbers that all fit in 32 bits. */
  lazyIntegers(outline: NumbersOutline): () => Uint32Array {
    this.#checkCount(outline)
    const next = this.#next(sizeOf(outline))
    return () => next().integers(outline)
  }

  /** The next section of strings, read each time the function is called. */
  lazyNames(outline: NamesOutline): () => StringArena {
    this.#checkCount(outline[0])
    const next = this.#next(sizeOfNames(outline))
    return () => next().names(outline)
  }

  /** Zeros take no bytes, however many there are said to be; what they are zeros of does. */
  #checkCount([count]: NumbersOutline): void {
    if (!(count <= this.#stored.length))
      throw new Error('It tells of more numbers than it has bytes')
  }

  #checkCounts({ names, of, columns }: TableOutline): void {
    for (const numbers of [...names.map(([lengths]) => lengths), ...of, ...columns])
      this.#checkCount(numbers)
  }

  /** The next sections, of so many bytes, read whenever they are asked for. */
  #next(size: number): (room?: ArrayBuffer) => Sections {
    const from = this.#at
    const to = from + size
    this.#at = to
    return (room) => new Sections(this.#stored.read(from, to, room))
  }

  /** The next tables. Each is read when it is first asked for, and kept. */
  tables(outlines: readonly TableOutline[], stored: StoredTables): Record<string, AnyTable> {
    const all: Record<string, AnyTable> = {}
    for (const [name, lazy] of Object.entries(this.lazyTables(outlines, stored))) {
      let table: AnyTable | undefined
      Object.defineProperty(all, name, {
        enumerable: true,
        get() {
          table ??= loaded(lazy)
          return table
        },
      })
    }
    return all
  }

  /** The next tables. Each is read whenever it is looked into, so that holding many files costs next to
   * nothing. Where the bytes lie elsewhere, a table is good until another one of these is looked into. */
  lazyTables(outlines: readonly TableOutline[], stored: StoredTables): Record<string, AnyTable> {
    const all: Record<string, AnyTable> = {}
    let own: ArrayBuffer | undefined
    const roomOf = (outline: TableOutline): number =>
      padded(sizeOfTable(outline)) + sizeOfWidened(outline)
    const largest = Math.max(0, ...outlines.map(roomOf))
    const { room: lend } = this.#stored
    const roomFor = (bytes: number): ArrayBuffer | undefined => {
      if (lend !== undefined) return lend(bytes)
      own ??= this.#isElsewhere ? new ArrayBuffer(largest) : undefined
      return own
    }
    for (const [number, { name, columns, readAs }] of stored.entries()) {
      const outline = outlines[number]!
      this.#checkCounts(outline)
      const size = sizeOfTable(outline)
      const next = this.#next(size)
      if (readAs === undefined) continue
      all[name] = new LazyTable(() => {
        const room = roomFor(roomOf(outline))
        return next(room).table(readAs, columns, outline, room && [room, padded(size)])
      })
    }
    return all
  }
}

function inMemory(bytes: Uint8Array): ByteSource {
  // Numbers are read where they lie, so they must lie at a multiple of 8. (A Buffer's slice copies nothing.)
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes)
  return { length: bytes.length, read: (from, to) => aligned.subarray(from, to) }
}

/** Bytes for those numbers of a table's columns that are stored in fewer than eight. */
function sizeOfWidened({ columns }: TableOutline): number {
  const narrow = columns.filter(([, width]) => width > 0 && width < 8)
  return narrow.reduce((size, [count]) => size + 8 * count, 0)
}

/** Sections one after the other. */
class Sections {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  numbers(outline: NumbersOutline): Float64Array {
    const lying = this.#lying(outline)
    return lying instanceof Float64Array ? lying : new Float64Array(lying)
  }

  integers(outline: NumbersOutline): Uint32Array {
    const lying = this.#lying(outline)
    return lying instanceof Uint32Array ? lying : new Uint32Array(lying)
  }

  #lying(outline: NumbersOutline): Uint8Array | Uint16Array | Uint32Array | Float64Array {
    const [count, width] = outline
    const { buffer, byteOffset } = this.#bytes
    const at = byteOffset + this.#at
    this.#at += sizeOf(outline)
    switch (width) {
      case 0:
        return zeros(count)
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

  /** The same in `room`, from a place on: no new memory for each of many columns that are looked into once. */
  #numbersIn(room: ArrayBuffer, at: number, outline: NumbersOutline): Float64Array {
    const lying = this.#lying(outline)
    if (lying instanceof Float64Array) return lying
    const numbers = new Float64Array(room, at, lying.length)
    numbers.set(lying)
    return numbers
  }

  /** A table whose columns here are `stored`. Those that the shape does not name are skipped; those that it
   * names and that are not here are all zeros. Narrow numbers are widened in `room`, if there is one. */
  table(
    shape: TableShape,
    stored: readonly string[],
    outline: TableOutline,
    room?: readonly [room: ArrayBuffer, from: number],
  ): ColumnarTable {
    const [left, right] = outline.names.map((one) => this.names(one))
    const [leftOf, rightOf] = outline.of.map((one) => this.integers(one))
    const rows: RowKeys =
      right === undefined
        ? { kind: 'names', names: left! }
        : { kind: 'pairs', pairs: { left: left!, right, leftOf: leftOf!, rightOf: rightOf! } }
    const columns: Record<string, Float64Array> = {}
    const restColumns: Record<string, number> = {}
    let end = room?.[1] ?? 0
    for (const [at, name] of stored.entries()) {
      const numbers = room
        ? this.#numbersIn(room[0], end, outline.columns[at]!)
        : this.numbers(outline.columns[at]!)
      if (!shape.columns.includes(name)) continue
      // Those of eight bytes stay where they lie, before it.
      if (numbers.buffer === room?.[0] && numbers.byteOffset >= room[1]) end += numbers.byteLength
      columns[name] = numbers
      restColumns[name] = outline.rest[at]!
    }
    const rowCount = (of: NumbersOutline | undefined): number => of?.[0] ?? 0
    const count = rowCount(outline.of[0] ?? outline.names[0]?.[0])
    for (const name of shape.columns) columns[name] ??= zeros(count)
    return new ColumnarTable(rows, columns, { rows: outline.restRows, columns: restColumns })
  }

  names([outline, length]: NamesOutline): StringArena {
    const lengths = this.integers(outline)
    const offsets = new Uint32Array(lengths.length + 1)
    for (let at = 0; at < lengths.length; at++) offsets[at + 1] = offsets[at]! + lengths[at]!
    const text = this.#bytes.subarray(this.#at, this.#at + length)
    this.#at += padded(length)
    return { offsets, text }
  }
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
const latin1 = new TextDecoder('latin1')
