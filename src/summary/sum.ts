import { allRows, onlyRows, rowsWithinBound } from './bound.ts'
import { sortedByName } from './by-name.ts'
import { exact } from './exact.ts'
import { groupingOf } from './grouping.ts'
import { hashOfPair } from './order.ts'
import { comparing, hashesOf, joined, nameAt, type PackedNames, someNames } from './packed.ts'
import { GLUE, PackedTable, packedTable, type RowNames, someRows } from './parts.ts'
import type { Table } from './summary.ts'
import { type ColumnName, columnMerges, type TableRow } from './tables.ts'

/** Tables added up. */
export interface TableSum {
  /** Cut to its bound. */
  readonly table: PackedTable
  /** Of each given table, which row of the whole sum each of its rows went to. */
  readonly of: readonly Uint32Array[]
  /** Which rows of the whole sum the rows of `table` are. */
  readonly rows: Uint32Array
}

/** Adds tables of one kind up. `order` says how rows are sorted: as they lie at rest, or by name, as
 * people look them up. Throws where a sum would no longer be exact. */
export function sumOfTables(
  { columns, isPair }: Pick<TableRow, 'columns' | 'isPair'>,
  given: readonly Table[],
  order: 'at rest' | 'by name',
): TableSum {
  const all = given.map((table) => packedTable(table, isPair === true))
  const { rows: names, of } = isPair ? unionOfPairs(all) : unionOfRows(all)
  const count = names.kind === 'names' ? names.names.starts.length - 1 : names.pairs.leftOf.length
  const sums: Partial<Record<ColumnName, Float64Array>> = {}
  const rest: Partial<Record<ColumnName, number>> = {}
  for (const column of columns) {
    const isMax = columnMerges[column] === 'max'
    const into = new Float64Array(count)
    let restInto = 0
    for (const [at, table] of all.entries()) {
      const from = table.columns[column]
      if (from !== undefined) addColumn(into, from, of[at]!, isMax)
      const more = table.rest.columns[column] ?? 0
      restInto = isMax ? Math.max(restInto, more) : restInto + more
    }
    sums[column] = into
    rest[column] = restInto
  }
  const restRows = all.reduce((sum, table) => sum + table.rest.rows, 0)
  const whole = new PackedTable(names, sums, { rows: restRows, columns: rest })
  const kept = rowsWithinBound(whole)
  const rows = kept ?? allRows(count)
  const ordered = order === 'by name' ? sortedByName(names, rows) : rows
  const table = order === 'at rest' && kept === undefined ? whole : onlyRows(whole, ordered)
  for (const column of columns) {
    const from = table.columns[column]!
    for (let row = 0; row < from.length; row++) exact(from[row]!)
    exact(table.rest.columns[column]!)
  }
  return { table, of, rows: ordered }
}

function addColumn(
  into: Float64Array,
  from: Float64Array,
  rows: Uint32Array,
  isMax: boolean,
): void {
  if (isMax) {
    for (let at = 0; at < from.length; at++) {
      const row = rows[at]!
      if (from[at]! > into[row]!) into[row] = from[at]!
    }
  } else for (let at = 0; at < from.length; at++) into[rows[at]!]! += from[at]!
}

/** Names of several lists, each once, in the order of rows at rest. */
interface Union<Names> {
  readonly rows: Names
  /** Of each list, the numbers of its names in the union. */
  readonly of: readonly Uint32Array[]
}

function unionOfRows(tables: readonly PackedTable[]): Union<RowNames> {
  const lists = tables.map(({ rows }) => {
    if (rows.kind === 'pairs') throw new Error('A table of pairs among others')
    return rows.names
  })
  const { rows: names, of } = unionOfNames(lists)
  return { rows: { kind: 'names', names }, of }
}

function unionOfNames(lists: readonly PackedNames[]): Union<PackedNames> {
  const all = joined(lists)
  const { of, firsts } = groupingOf(hashesOf(all), comparing(all), (name) => nameAt(all, name))
  return {
    rows: someNames(all, firsts),
    of: split(
      of,
      lists.map(({ starts }) => starts.length - 1),
    ),
  }
}

function unionOfPairs(tables: readonly PackedTable[]): Union<RowNames> {
  const pairs = tables.map(({ rows }) => {
    if (rows.kind === 'names') throw new Error('A table of no pairs among those of pairs')
    return rows.pairs
  })
  const left = unionOfNames(pairs.map((one) => one.left))
  const right = unionOfNames(pairs.map((one) => one.right))
  const counts = pairs.map(({ leftOf }) => leftOf.length)
  const leftOf = looked(
    pairs.map((one) => one.leftOf),
    left.of,
  )
  const rightOf = looked(
    pairs.map((one) => one.rightOf),
    right.of,
  )
  const leftHashes = hashesOf(left.rows)
  const rightHashes = hashesOf(right.rows)
  const hashes = new Uint32Array(leftOf.length)
  for (let at = 0; at < hashes.length; at++)
    hashes[at] = hashOfPair(leftHashes[leftOf[at]!]!, rightHashes[rightOf[at]!]!)
  const { of, firsts } = groupingOf(
    hashes,
    (a, b) => leftOf[a] === leftOf[b] && rightOf[a] === rightOf[b],
    (at) => nameAt(left.rows, leftOf[at]!) + GLUE + nameAt(right.rows, rightOf[at]!),
  )
  const all = { left: left.rows, right: right.rows, leftOf, rightOf }
  return { rows: someRows({ kind: 'pairs', pairs: all }, firsts), of: split(of, counts) }
}

/** Numbers of several lists' parts as those of their union, one list after the other. */
function looked(lists: readonly Uint32Array[], of: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0))
  let to = 0
  for (const [at, list] of lists.entries()) {
    const numbers = of[at]!
    for (let row = 0; row < list.length; row++) all[to++] = numbers[list[row]!]!
  }
  return all
}

/** The stretches of an array that have these lengths. */
function split(all: Uint32Array, lengths: readonly number[]): Uint32Array[] {
  let from = 0
  return lengths.map((length) => {
    from += length
    return all.subarray(from - length, from)
  })
}
