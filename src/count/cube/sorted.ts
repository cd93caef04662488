import type { Day } from '../../calendar/day.ts'
import { allRows } from '../../columns/row-order.ts'
import {
  type Cube,
  type CubeMeasure,
  cubeMeasures,
  type Dimension,
  dimensions,
  ofEach,
} from './cube.ts'

/** Rows that may be in any order, and whose codes are indices into `named`: undefined is folded away. A name may be
 * there more than once, or be of no row. */
export interface LooseCube {
  readonly days: readonly Day[]
  readonly rows: number
  readonly day: Uint32Array
  readonly named: Readonly<Record<Dimension, readonly (string | undefined)[]>>
  readonly codes: Readonly<Record<Dimension, Uint32Array>>
  readonly measures: Readonly<Record<CubeMeasure, Float64Array>>
}

/** The cube of loose rows: only days and names that are used, each once and in order, and so the rows; those that are the
 * same are added up. Throws where a sum is no longer exact. */
export function sortedCube({ days, rows, day, named, codes, measures: sums }: LooseCube): Cube {
  const ranked = ofEach(dimensions, (dimension) => rankedNames(named[dimension], codes[dimension]))
  const { names: knownDays, codes: byDay } = rankedNames(days, day)
  // As no code is 0 here, days are counted from 1.
  const columns = [byDay, ...dimensions.map((dimension) => ranked[dimension].codes)]
  const order = orderOf(columns, rows)
  const starts = startsOf(columns, order)
  const column = (of: Uint32Array): Uint32Array => starts.map((at) => of[order[at]!]!)
  return {
    days: knownDays,
    names: ofEach(dimensions, (dimension) => ranked[dimension].names),
    rows: starts.length,
    day: column(byDay).map((code) => code - 1),
    codes: ofEach(dimensions, (dimension) => column(ranked[dimension].codes)),
    measures: ofEach(cubeMeasures, (measure) => addedUp(sums[measure], order, starts)),
  }
}

/** Of each row, what all rows that are the same in all columns have together. */
export function sumsOfSame(columns: readonly Uint32Array[], sums: Float64Array): Float64Array {
  const order = orderOf(columns, sums.length)
  const starts = startsOf(columns, order)
  const together = new Float64Array(sums.length)
  const added = addedUp(sums, order, starts)
  for (let at = 0; at < added.length; at++) {
    const end = starts[at + 1] ?? order.length
    for (let row = starts[at]!; row < end; row++) together[order[row]!] = added[at]!
  }
  return together
}

/** The names that are used, sorted, and the codes that rows have by these: 0 is folded away. */
function rankedNames<Name extends string>(
  named: readonly (Name | undefined)[],
  codes: Uint32Array,
) {
  const isUsed = new Uint8Array(named.length)
  for (const code of codes) isUsed[code] = 1
  const used = new Set<Name>()
  for (const [code, name] of named.entries())
    if (isUsed[code] === 1 && name !== undefined) used.add(name)
  const names = [...used].sort()
  const ranks = new Map(names.map((name, at) => [name, at + 1]))
  const rankOf = Uint32Array.from(named, (name) =>
    name === undefined ? 0 : (ranks.get(name) ?? 0),
  )
  return { names, codes: codes.map((code) => rankOf[code]!) }
}

/** The order of rows by several columns, the first of which counts most. Equal rows stay in their order. */
export function orderOf(columns: readonly Uint32Array[], rows: number): Uint32Array {
  return columns.reduceRight((order, column) => orderedBy(column, order), allRows(rows))
}

/** Rows by one column, whose codes are small: each is put where those of its code begin. Rows that are all the same are
 * returned as they are. */
function orderedBy(column: Uint32Array, rows: Uint32Array): Uint32Array {
  let most = 0
  let least = Number.POSITIVE_INFINITY
  for (let at = 0; at < rows.length; at++) {
    const code = column[rows[at]!]!
    if (code > most) most = code
    if (code < least) least = code
  }
  if (least >= most) return rows
  const starts = new Uint32Array(most + 2)
  for (let at = 0; at < rows.length; at++) starts[column[rows[at]!]! + 1]!++
  for (let code = 0; code < most; code++) starts[code + 1]! += starts[code]!
  const ordered = new Uint32Array(rows.length)
  for (let at = 0; at < rows.length; at++) ordered[starts[column[rows[at]!]!]!++] = rows[at]!
  return ordered
}

/** Where in an order rows begin that are different from the one before. */
function startsOf(columns: readonly Uint32Array[], order: Uint32Array): Uint32Array {
  const starts = new Uint32Array(order.length)
  let count = 0
  for (let at = 0; at < order.length; at++)
    if (at === 0 || !areSame(columns, order[at]!, order[at - 1]!)) starts[count++] = at
  return starts.slice(0, count)
}

function areSame(columns: readonly Uint32Array[], row: number, other: number): boolean {
  for (let at = 0; at < columns.length; at++)
    if (columns[at]![row] !== columns[at]![other]) return false
  return true
}

function addedUp(sums: Float64Array, order: Uint32Array, starts: Uint32Array): Float64Array {
  const added = new Float64Array(starts.length)
  for (let row = 0; row < starts.length; row++) {
    const end = starts[row + 1] ?? order.length
    for (let at = starts[row]!; at < end; at++) added[row]! += sums[order[at]!]!
    if (!Number.isSafeInteger(added[row])) throw new Error('A sum of a cube is no longer exact')
  }
  return added
}
