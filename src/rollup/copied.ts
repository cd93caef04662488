/** Which rows of a summary's tables a publishable copy keeps, and what becomes of the others. */

import { allRows } from '../columns/row-order.ts'
import { arenaOf } from '../columns/string-arena.ts'
import {
  ColumnarTable,
  type CompositeKeys,
  columnarTable,
  rowCountOf,
  someRows,
} from '../columns/table.ts'
import { noTable, type Table, type Tables } from '../count/summary/summary.ts'
import { keepRows, mergeTables } from '../count/tables/table-merge.ts'
import { isOfSites, type TableRow, type TableRows, tables } from '../count/tables/tables.ts'

/** A row is kept that has at least this share of its table's requests, or of its bytes … */
export const LEAST_SHARE = 1 / 10_000
/** … as far as those of a table, the largest shares first, have room in so many bytes of names and numbers,
 * before they are packed; all days of the summary together. */
const ROOM = 16 * 1024
const LARGE_ROOM = 64 * 1024
/** A day that shares its summary with others has at least this part of the room. */
const LEAST_PART = 1 / 4
const BYTES_A_NUMBER = 3

/** The tables of a day that has a `share` of all records of its summary, bounded. Doing it again changes
 * nothing. */
export function boundedTables(all: Tables, share: number, rows: TableRows = tables): Tables {
  const part = Math.max(LEAST_PART, Math.min(1, share || 0))
  const kept: Record<string, Table> = {}
  for (const row of rows) {
    const { name } = row
    const table = columnarTable(all[name] ?? noTable, row.isPair === true)
    const room = part * roomOf(row)
    kept[name] = isOfSites(row) ? boundedHotLinks(row, table, room) : bounded(table, room)
  }
  return kept as Tables
}

/** What is made of addresses has none. */
function roomOf({ key, copied }: TableRow): number {
  if (key.some(({ kind }) => kind === 'client')) return 0
  return copied === 'large' ? LARGE_ROOM : ROOM
}

function bounded(table: ColumnarTable, room: number): ColumnarTable {
  const rows = chosenRows(table, allRows(rowCountOf(table)), room, LEAST_SHARE)
  return rows.length === rowCountOf(table) ? table : keepRows(table, rows)
}

/**
 * Of hot links, whose they are can be told by their site alone, so what is cut stays with its site: as
 * a row whose object has no name. Of sites there may be too many as well; then the smallest are rest.
 */
function boundedHotLinks(row: TableRow, table: ColumnarTable, room: number): ColumnarTable {
  const { rows } = table
  if (rows.kind === 'names') throw new Error('Hot links are pairs')
  const { right, rightOf } = rows.pairs
  const isNamed = (at: number): boolean => {
    const name = rightOf[at]!
    return right.offsets[name]! < right.offsets[name + 1]!
  }
  const named = allRows(rowCountOf(table)).filter(isNamed)
  const kept = chosenRows(table, named, room, LEAST_SHARE)
  const isKept = new Set(kept)
  const cut = allRows(rowCountOf(table)).filter((at) => !isKept.has(at))
  if (cut.length === 0) return table
  const { rows: cutRows, columns } = someRows(table, cut)
  const folded = new ColumnarTable(
    { kind: 'pairs', pairs: withoutRight((cutRows as { pairs: CompositeKeys }).pairs) },
    columns,
    { rows: 0, columns: {} },
  )
  const bySite = mergeTables(row, [folded], 'at rest').table
  const sites = chosenRows(bySite, allRows(rowCountOf(bySite)), room / 2, 0)
  const small = sites.length === rowCountOf(bySite) ? bySite : keepRows(bySite, sites)
  return mergeTables(row, [someRows(table, kept), small], 'at rest').table
}

function withoutRight({ left, leftOf }: CompositeKeys): CompositeKeys {
  return { left, leftOf, right: arenaOf(['']), rightOf: new Uint32Array(leftOf.length) }
}

/** Those of some rows that are kept, in their order: the largest shares of requests or bytes first, as
 * long as there is room. */
function chosenRows(
  table: ColumnarTable,
  rows: Uint32Array,
  room: number,
  leastShare: number,
): Uint32Array {
  if (room === 0) return new Uint32Array(0)
  const { requests = new Float64Array(0), bytes = requests } = table.columns
  const sumOf = (column: Float64Array, rest: number): number =>
    column.reduce((sum, value) => sum + value, rest)
  const allRequests = sumOf(requests, table.rest.columns.requests ?? 0)
  const allBytes = sumOf(bytes, table.rest.columns.bytes ?? 0)
  const shareOf = (at: number): number =>
    Math.max((requests[at] ?? 0) / (allRequests || 1), (bytes[at] ?? 0) / (allBytes || 1))
  const shares = new Float64Array(rowCountOf(table))
  for (const at of rows) shares[at] = shareOf(at)
  const ordered = rows
    .filter((at) => shares[at]! >= leastShare)
    .sort((a, b) => shares[b]! - shares[a]! || a - b)
  const numbers = BYTES_A_NUMBER * Object.keys(table.columns).length
  let left = room
  let count = 0
  while (count < ordered.length) {
    const at = ordered[count]!
    left -= numbers + nameLength(table, at)
    if (left < 0) break
    count++
  }
  return ordered.subarray(0, count).sort()
}

/** Bytes of a row's name, and of the numbers of its parts. */
function nameLength({ rows }: ColumnarTable, at: number): number {
  const lengthOf = (offsets: Uint32Array, name: number): number =>
    1 + offsets[name + 1]! - offsets[name]!
  if (rows.kind === 'names') return lengthOf(rows.names.offsets, at)
  const { left, right, leftOf, rightOf } = rows.pairs
  return 4 + lengthOf(left.offsets, leftOf[at]!) + lengthOf(right.offsets, rightOf[at]!)
}
