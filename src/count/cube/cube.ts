/**
 * Reads of one or more days by all dimensions at once: the page Explore filters by any name with them. Where there are
 * too many rows, some are merged (`fold.ts`), so totals are always exact.
 */
import type { Day } from '../../calendar/day.ts'
import { billColumns } from '../tables/tables.ts'

/** What rows are told apart by, in the order in which they are sorted. */
export const dimensions = [
  'object',
  'site',
  'network',
  'country',
  'program',
  'status',
  'cache',
] as const
export type Dimension = (typeof dimensions)[number]

/** What is counted of a row. All exact integers; the columns of the bill are nearly always 0. */
export const cubeMeasures = ['requests', 'bytes', 'pageViews', ...billColumns] as const
export type CubeMeasure = (typeof cubeMeasures)[number]

/** Classes of statuses: `2xx` without 206, `3xx` without 304, and `000` where a client left before any answer. */
export const statusClasses = ['000', '206', '2xx', '304', '3xx', '4xx', '5xx'] as const

/** Who asked. A bot of the class AI is `ai`, and none of `bots`. */
export const readerKinds = ['people', 'bots', 'ai', 'tools'] as const
export type ReaderKind = (typeof readerKinds)[number]

/** The code of a name that was folded away. */
export const OTHER = 0
/** The name in place of programs that were folded away; their kind stays. */
export const OTHER_PROGRAM = '\u0001'
/** Between the kind and the program, in a name of `program`. */
export const KIND_SEPARATOR = '\u0000'

/** Rows are distinct, sorted by day and then by the codes of the dimensions in their order. */
export interface Cube {
  /** Sorted; rows point into it. */
  readonly days: readonly Day[]
  /** Names of each dimension, sorted by UTF-16 code units: those that are used, and no others. Of `program`, a name
   * is `kind\u0000name`. */
  readonly names: Readonly<Record<Dimension, readonly string[]>>
  readonly rows: number
  readonly day: Uint32Array
  /** Index into names plus 1; 0 is `OTHER`. */
  readonly codes: Readonly<Record<Dimension, Uint32Array>>
  readonly measures: Readonly<Record<CubeMeasure, Float64Array>>
}

/** A record with a value for each name. */
export function ofEach<K extends string, V>(names: readonly K[], of: (name: K) => V): Record<K, V> {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<K, V>
}
