import { isZeros, zeros } from './pool.ts'
import { cutToRows, type RowCap, rowsWithinCap } from './row-cap.ts'
import { allRows, sortedByName } from './row-order.ts'
import {
  type AnyTable,
  ColumnarTable,
  columnarTable,
  type Merge,
  type RowKeys,
  rowCountOf,
} from './table.ts'
import { type Union, unionOfNames, unionOfPairs } from './union.ts'

/** The sum of several tables. */
export interface MergedTable {
  /** Cut to its row cap. */
  readonly table: ColumnarTable
  /** Of each given table, which row of the whole sum each of its rows went to. */
  readonly of: readonly Uint32Array[]
  /** Which rows of the whole sum the rows of `table` are. */
  readonly rows: Uint32Array
}

/** How tables of one kind are added up. */
export interface MergePlan {
  /** The columns of the sum, and how each adds up. A column that a table lacks is all zeros. */
  readonly columns: readonly (readonly [name: string, merge: Merge])[]
  readonly isPair: boolean
  readonly cap: RowCap
}

/** Adds tables of one kind up, which stay as they are. `order` says how rows are sorted: as they lie at
 * rest (by hash, then by name), or by name in UTF-16 code units, as people look them up. Throws where a
 * sum would be no exact integer any more. */
export function mergeByPlan(
  { columns, isPair, cap }: MergePlan,
  given: readonly AnyTable[],
  order: 'at rest' | 'by name',
): MergedTable {
  const all = given.map((table) => columnarTable(table, isPair))
  const { rows: names, of } = unionOf(all, isPair)
  const count = rowCountOf({ rows: names })
  const sums: Record<string, Float64Array> = {}
  const rest: Record<string, number> = {}
  for (const [column, merge] of columns) {
    let into = zeros(count)
    let restInto = 0
    for (const [at, table] of all.entries()) {
      const from = table.columns[column]
      if (from !== undefined && !isZeros(from)) {
        if (isZeros(into)) into = new Float64Array(count)
        mergeColumn(into, from, of[at]!, merge)
      }
      const more = table.rest.columns[column] ?? 0
      restInto = merge === 'max' ? Math.max(restInto, more) : restInto + more
    }
    sums[column] = into
    rest[column] = restInto
  }
  const restRows = all.reduce((sum, table) => sum + table.rest.rows, 0)
  const whole = new ColumnarTable(names, sums, { rows: restRows, columns: rest })
  const kept = rowsWithinCap(whole, cap)
  const rows = kept ?? allRows(count)
  const ordered = order === 'by name' ? sortedByName(names, rows) : rows
  const merges = Object.fromEntries(columns)
  const table =
    order === 'at rest' && kept === undefined ? whole : cutToRows(whole, ordered, merges)
  for (const [column] of columns) {
    const from = table.columns[column]!
    if (!isZeros(from)) for (let row = 0; row < from.length; row++) exactSum(from[row]!)
    exactSum(table.rest.columns[column]!)
  }
  return { table, of, rows: ordered }
}

/** As `mergeByPlan`, of tables that are looked into when they are asked for, `atOnce` of them at a time: the sum of many
 * takes as much memory as that of some and of all different rows. Nothing is cut before all are added up, so the
 * sum is the same to the last row. */
export function mergeInWindows(
  plan: MergePlan,
  given: readonly (() => AnyTable)[],
  order: 'at rest' | 'by name',
  atOnce: number,
): MergedTable {
  const read = (some: typeof given) => some.map((table) => table())
  if (given.length <= atOnce) return mergeByPlan(plan, read(given), order)
  const uncut = { ...plan, cap: { ...plan.cap, rows: Infinity, nameLength: Infinity } }
  const windows: MergedTable[] = []
  for (let from = 0; from < given.length; from += atOnce)
    windows.push(mergeByPlan(uncut, read(given.slice(from, from + atOnce)), 'at rest'))
  const whole = mergeByPlan(
    plan,
    windows.map(({ table }) => table),
    order,
  )
  const of = windows.flatMap((window, at) => {
    const rows = whole.of[at]!
    return window.of.map((places) => places.map((place) => rows[place]!))
  })
  return { ...whole, of }
}

/** Adds a column to the column `into`: value `at` of `from` belongs to row `of[at]`. */
function mergeColumn(into: Float64Array, from: Float64Array, of: Uint32Array, merge: Merge): void {
  if (merge === 'max') takeLargest(into, from, of)
  else addUp(into, from, of)
}

function addUp(into: Float64Array, from: Float64Array, of: Uint32Array): void {
  for (let at = 0; at < from.length; at++) into[of[at]!]! += from[at]!
}

function takeLargest(into: Float64Array, from: Float64Array, of: Uint32Array): void {
  for (let at = 0; at < from.length; at++) {
    const row = of[at]!
    if (from[at]! > into[row]!) into[row] = from[at]!
  }
}

/** The sum of exact integers, if it is one too. Throws where it is too large. */
export function exactSum(sum: number): number {
  if (!(sum <= Number.MAX_SAFE_INTEGER)) {
    throw new Error(
      `A sum of ${sum} is past 2^53 and no longer exact; count shorter periods or fewer sources`,
    )
  }
  return sum
}

/** Several columns in a row. */
export function joined(parts: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** The rows of tables of one kind. */
function unionOf(tables: readonly ColumnarTable[], isPair: boolean): Union<RowKeys> {
  if (isPair) {
    const { rows: pairs, of } = unionOfPairs(
      tables.map(({ rows }) => {
        if (rows.kind === 'names') throw new Error('A table of no pairs among those of pairs')
        return rows.pairs
      }),
    )
    return { rows: { kind: 'pairs', pairs }, of }
  }
  const { rows: names, of } = unionOfNames(
    tables.map(({ rows }) => {
      if (rows.kind === 'pairs') throw new Error('A table of pairs among others')
      return rows.names
    }),
  )
  return { rows: { kind: 'names', names }, of }
}
