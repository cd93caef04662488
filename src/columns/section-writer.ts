import {
  type FileKind,
  HEADER,
  type NamesOutline,
  type NumbersOutline,
  padded,
  type TableOutline,
} from './codec.ts'
import { isZeros, pool, zeros } from './pool.ts'
import type { StringArena } from './string-arena.ts'
import { type AnyTable, columnarTable, rowCountOf, type TableShape } from './table.ts'

/** Writes sections one after the other, and at last the file they are in. */
export class SectionWriter {
  /** The sections so far, each at a multiple of 8. Bytes past them are uninitialised. */
  #room = pool.takeRoom()
  #at = 0

  /** A section of numbers, exact integers or not. */
  numbers(numbers: Float64Array | Uint32Array): NumbersOutline {
    return this.#numbers(numbers, widthOf(bitsOf(numbers)))
  }

  #numbers(numbers: Float64Array | Uint32Array, width: 1 | 2 | 4 | 8): NumbersOutline {
    const { length } = numbers
    this.#sectionOf(length, width).set(numbers)
    return [length, width]
  }

  /** The distances of what follows one another. */
  #lengths(offsets: Uint32Array): NumbersOutline {
    const length = offsets.length - 1
    let bits = 0
    for (let at = 0; at < length; at++) bits |= offsets[at + 1]! - offsets[at]!
    const width = widthOf(bits >>> 0)
    const lengths = this.#sectionOf(length, width)
    for (let at = 0; at < length; at++) lengths[at] = offsets[at + 1]! - offsets[at]!
    return [length, width]
  }

  /** A section for so many numbers, of so many bytes each. */
  #sectionOf(length: number, width: 1 | 2 | 4 | 8) {
    const at = this.#section(length * width)
    if (width === 8) return new Float64Array(this.#room, at, length)
    if (width === 4) return new Uint32Array(this.#room, at, length)
    return width === 2
      ? new Uint16Array(this.#room, at, length)
      : new Uint8Array(this.#room, at, length)
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

  /** A table's names, and its columns in the order of `shape`; one that it lacks is all zeros. */
  table(given: AnyTable, shape: TableShape): TableOutline {
    const table = columnarTable(given, shape.isPair === true)
    const { rows, columns, rest } = table
    const names: NamesOutline[] = []
    const of: NumbersOutline[] = []
    if (rows.kind === 'names') names.push(this.names(rows.names))
    else {
      const { left, right, leftOf, rightOf } = rows.pairs
      names.push(this.names(left), this.names(right))
      of.push(this.numbers(leftOf), this.numbers(rightOf))
    }
    const absent = zeros(rowCountOf(table))
    return {
      names,
      of,
      columns: shape.columns.map((name) => this.column(columns[name] ?? absent)),
      restRows: rest.rows,
      rest: shape.columns.map((name) => rest.columns[name] ?? 0),
    }
  }

  /** The same; of zeros alone it takes no bytes. */
  column(column: Float64Array | Uint32Array): NumbersOutline {
    if (column instanceof Float64Array && isZeros(column)) return [column.length, 0]
    const bits = bitsOf(column)
    return bits === 0 ? [column.length, 0] : this.#numbers(column, widthOf(bits))
  }

  /** A section of strings. */
  names({ offsets, text }: StringArena): NamesOutline {
    const outline = this.#lengths(offsets)
    const at = this.#section(text.length)
    new Uint8Array(this.#room, at, text.length).set(text)
    return [outline, text.length]
  }

  /** The file: `outline`, which must be JSON, and all sections. The writer is of no use afterwards. */
  finish({ magic, version }: FileKind, outline: unknown): Uint8Array<ArrayBuffer> {
    const json = new TextEncoder().encode(JSON.stringify(outline))
    const sectionsAt = HEADER + padded(json.length)
    const bytes = new Uint8Array(sectionsAt + this.#at)
    bytes.set(new TextEncoder().encode(magic + version))
    const view = new DataView(bytes.buffer)
    view.setUint32(8, bytes.length, true)
    view.setUint32(12, json.length, true)
    bytes.set(json, HEADER)
    bytes.set(new Uint8Array(this.#room, 0, this.#at), sectionsAt)
    pool.giveRoomBack(this.#room)
    return bytes
  }
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
