/**
 * The form of encoded tables: an outline as JSON, and sections of numbers and names. What the outline
 * holds beside where its sections lie is the caller's to know; so are the kinds of files there are.
 *
 *   magic    8 bytes      which kind of file it is, and its version
 *   length   2 × 4 bytes  of the whole, of the outline
 *   outline  JSON, UTF-8  everything but names and columns, and how long those are
 *   sections              in the order of the outline, each at a multiple of 8:
 *     numbers  integers of 1, 2 or 4 bytes, or floats of 8: the smallest that holds them all; none of a
 *              column of zeros
 *     names    numbers (their lengths in bytes), then all names in a row, UTF-8
 *
 * Little-endian. `section-writer.ts` writes it, `section-reader.ts` reads it.
 */

/** A kind of file. */
export interface FileKind {
  /** The seven letters that it starts with; its version is the eighth. */
  readonly magic: string
  /** What errors call it. */
  readonly what: string
  /** The version that is written, one digit … */
  readonly version: string
  /** … and those that can be read. */
  readonly readable: readonly string[]
}

/** Bytes before the outline. */
export const HEADER = 16

/** How many numbers, of how many bytes each; of none where all are zero. */
export type NumbersOutline = readonly [count: number, width: 0 | 1 | 2 | 4 | 8]

/** Their lengths in bytes, and how many bytes they are together. */
export type NamesOutline = readonly [lengths: NumbersOutline, bytes: number]

/** Where a table lies: its sections follow one another in this order. */
export interface TableOutline {
  /** The names; of composite keys, the left parts and the right parts. */
  readonly names: readonly NamesOutline[]
  /** Of composite keys, which parts each row has. */
  readonly of: readonly NumbersOutline[]
  readonly columns: readonly NumbersOutline[]
  /** The other row: how many rows are in it, and its number in each column. */
  readonly restRows: number
  readonly rest: readonly number[]
}

/** Bytes of a section of numbers, with what fills it up. */
export function sizeOf([count, width]: NumbersOutline): number {
  return padded(count * width)
}

/** Bytes of a section of names, with what fills it up. */
export function sizeOfNames([lengths, bytes]: NamesOutline): number {
  return sizeOf(lengths) + padded(bytes)
}

/** Bytes of all sections of a table. */
export function sizeOfTable({ names, of, columns }: TableOutline): number {
  let size = 0
  for (const one of names) size += sizeOfNames(one)
  for (const numbers of [...of, ...columns]) size += sizeOf(numbers)
  return size
}

/** The next multiple of 8. */
export function padded(length: number): number {
  return Math.ceil(length / 8) * 8
}
