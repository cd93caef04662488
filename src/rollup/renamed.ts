import type { MergedTable } from '../columns/merge-columns.ts'
import { stringsOf } from '../columns/string-arena.ts'
import { type ColumnarTable, KEY_SEPARATOR, rowCountOf, someRows } from '../columns/table.ts'
import type { Table } from '../count/summary/summary.ts'
import { mergeTables } from '../count/tables/table-merge.ts'
import { type ColumnName, columnMerges, type TableRow } from '../count/tables/tables.ts'

/** A table some of whose rows have other names; rows that have one name are added up. */
export interface Renamed extends MergedTable {
  /** The rows that kept their names, and those that did not by what they are called now. Tables of
   * both, in this order, are what was added up. */
  readonly kept: Uint32Array
  readonly moved: ReadonlyMap<string, readonly number[]>
}

/** What a row is called from now on; undefined where its name stays. */
export type Renaming = (row: number) => string | undefined

/** Undefined where all names stay. */
export function renamed(
  row: Pick<TableRow, 'columns' | 'isPair'>,
  table: ColumnarTable,
  order: 'at rest' | 'by name',
  nameFor: Renaming,
): Renamed | undefined {
  const count = rowCountOf(table)
  const kept = new Uint32Array(count)
  let size = 0
  const moved = new Map<string, number[]>()
  for (let at = 0; at < count; at++) {
    const name = nameFor(at)
    const rows = name === undefined ? undefined : moved.get(name)
    if (name === undefined) kept[size++] = at
    else if (rows === undefined) moved.set(name, [at])
    else rows.push(at)
  }
  if (moved.size === 0) return undefined
  const stay = kept.slice(0, size)
  const sum = mergeTables(row, [someRows(table, stay), added(row, table, moved)], order)
  return { ...sum, kept: stay, moved }
}

function added(
  { columns }: Pick<TableRow, 'columns'>,
  table: ColumnarTable,
  moved: ReadonlyMap<string, readonly number[]>,
): Table {
  const sum = (column: ColumnName, rows: readonly number[]): number => {
    const from = table.columns[column]
    const isMax = columnMerges[column] === 'max'
    let total = 0
    for (const row of rows) {
      const value = from?.[row] ?? 0
      total = isMax ? Math.max(total, value) : total + value
    }
    return total
  }
  return {
    names: [...moved.keys()],
    columns: Object.fromEntries(
      columns.map((column) => [
        column,
        Float64Array.from(moved.values(), (rows) => sum(column, rows)),
      ]),
    ),
    rest: { rows: 0, columns: {} },
  }
}

/** Renames by name. */
export function byName(
  { rows }: ColumnarTable,
  nameFor: (name: string) => string | undefined,
): Renaming {
  if (rows.kind === 'pairs') throw new Error('Names of pairs have two parts')
  const names = stringsOf(rows.names)
  return (row) => nameFor(names[row] ?? '')
}

/** Renames pairs by their parts, each of which is asked for once. */
export function byParts(
  { rows }: ColumnarTable,
  leftFor: (name: string) => string | undefined,
  rightFor: (name: string) => string | undefined,
): Renaming {
  if (rows.kind === 'names') throw new Error('These names have no parts')
  const { left, right, leftOf, rightOf } = rows.pairs
  const lefts = stringsOf(left)
  const rights = stringsOf(right)
  const newLefts = lefts.map(leftFor)
  const newRights = rights.map(rightFor)
  return (row) => {
    const [l = 0, r = 0] = [leftOf[row], rightOf[row]]
    const [first, second] = [newLefts[l], newRights[r]]
    if (first === undefined && second === undefined) return undefined
    return (first ?? lefts[l] ?? '') + KEY_SEPARATOR + (second ?? rights[r] ?? '')
  }
}
