/** The product's tables in the columnar engine: how their columns add up, and how many of their rows stay. */
import {
  type MergedTable,
  type MergePlan,
  mergeByPlan,
  mergeInWindows,
} from '../../columns/merge-columns.ts'
import { cutToCap, cutToRows, type RowCap } from '../../columns/row-cap.ts'
import type { ColumnarTable } from '../../columns/table.ts'
import type { Table } from '../summary/summary.ts'
import { columnMerges, type TableRow } from './tables.ts'

/** A table at rest holds at most so many rows … */
export const MOST_ROWS = 20_000
/** … and names of at most so many UTF-16 code units together. */
export const MOST_NAME_LENGTH = 4 * 1024 * 1024

function rowCap(rows = MOST_ROWS): RowCap {
  return { rows, nameLength: MOST_NAME_LENGTH, by: ['requests', 'bytes'] }
}

/** Adds tables of one row of `tables` up, cut to its cap, as `mergeByPlan` does. */
export function mergeTables(
  row: Pick<TableRow, 'columns' | 'isPair' | 'cap'>,
  given: readonly Table[],
  order: 'at rest' | 'by name',
): MergedTable {
  return mergeByPlan(planOf(row), given, order)
}

function planOf({ columns, isPair, cap }: Pick<TableRow, 'columns' | 'isPair' | 'cap'>): MergePlan {
  return {
    columns: columns.map((name) => [name, columnMerges[name]]),
    isPair: isPair === true,
    cap: rowCap(cap),
  }
}

/** Tables of so many days are added up at once: of a month all, with what came a day late. */
export const TABLES_AT_ONCE = 64

/** As `mergeTables`, of tables that are looked into when they are asked for, `TABLES_AT_ONCE` of them at a time. */
export function mergeManyTables(
  row: Pick<TableRow, 'columns' | 'isPair' | 'cap'>,
  given: readonly (() => Table)[],
  order: 'at rest' | 'by name',
): MergedTable {
  return mergeInWindows(planOf(row), given, order, TABLES_AT_ONCE)
}

/** Cuts a table to so many rows and to `MOST_NAME_LENGTH`: those of most requests stay, then of most bytes,
 * then the first by name. All others are added to its other row. */
export function capTable(table: ColumnarTable, mostRows = MOST_ROWS): ColumnarTable {
  return cutToCap(table, rowCap(mostRows), columnMerges)
}

/** The table with only some rows, in the given order; all others are added to its other row. */
export function keepRows(table: ColumnarTable, rows: Uint32Array): ColumnarTable {
  return cutToRows(table, rows, columnMerges)
}
