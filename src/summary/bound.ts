import { PairTable } from './parts.ts'
import type { Table } from './summary.ts'
import { type ColumnName, columnMerges } from './tables.ts'

/** A table at rest holds at most so many rows … */
export const MOST_ROWS = 20_000
/** … and names of at most so many UTF-16 code units together. */
export const MOST_NAME_LENGTH = 4 * 1024 * 1024

/**
 * Cuts a table to its bound, or to `mostRows`: rows by requests, then bytes (both from large to small), then name.
 * What is cut is added to `rest`. A table within the bound is returned as it is.
 */
export function bounded(table: Table, mostRows = MOST_ROWS): Table {
  return boundedRows(table, mostRows).table
}

/** As `bounded`; with the rows that were kept, unless that is all of them. */
export function boundedRows(
  table: Table,
  mostRows = MOST_ROWS,
): { table: Table; rows: Uint32Array | undefined } {
  const { columns } = table
  if (isWithin(table, mostRows)) return { table, rows: undefined }
  const { names } = table

  const kept = mostRequested(table, mostRows)
  const rest: Partial<Record<ColumnName, number>> = { ...table.rest.columns }
  const cut: Partial<Record<ColumnName, Float64Array>> = {}
  for (const column of Object.keys(columns) as ColumnName[]) {
    const values = columns[column]!
    let others = rest[column] ?? 0
    for (let row = 0; row < values.length; row++) {
      if (kept.isKept[row] === 1) continue
      others =
        columnMerges[column] === 'max' ? Math.max(others, values[row]!) : others + values[row]!
    }
    rest[column] = others
    cut[column] = kept.rows.length === 0 ? new Float64Array(0) : pick(values, kept.rows)
  }
  return {
    table: {
      names: Array.from(kept.rows, (row) => names[row]!),
      columns: cut,
      rest: { rows: table.rest.rows + names.length - kept.rows.length, columns: rest },
    },
    rows: kept.rows,
  }
}

function isWithin(table: Table, mostRows: number): boolean {
  let length = 0
  if (table instanceof PairTable) {
    const { left, right, leftOf, rightOf } = table.parts
    if (leftOf.length > mostRows) return false
    for (const at of leftOf) length += left[at]!.length + 1
    for (const at of rightOf) length += right[at]!.length
  } else {
    if (table.names.length > mostRows) return false
    for (const name of table.names) length += name.length
  }
  return length <= MOST_NAME_LENGTH
}

function pick(values: Float64Array, rows: Uint32Array): Float64Array {
  const picked = new Float64Array(rows.length)
  for (let at = 0; at < rows.length; at++) picked[at] = values[rows[at]!]!
  return picked
}

/** The rows that stay, in their order. Names are compared only where counts are equal. */
function mostRequested(
  { names, columns }: Table,
  mostRows: number,
): { rows: Uint32Array; isKept: Uint8Array } {
  const requests = columns.requests!
  const bytes = columns.bytes
  const ranked = Uint32Array.from(names.keys())
  ranked.sort(
    (a, b) =>
      requests[b]! - requests[a]! ||
      (bytes === undefined ? 0 : bytes[b]! - bytes[a]!) ||
      (names[a]! < names[b]! ? -1 : 1),
  )
  const isKept = new Uint8Array(names.length)
  let count = 0
  let length = 0
  for (const row of ranked) {
    length += names[row]!.length
    if (count === mostRows || length > MOST_NAME_LENGTH) break
    isKept[row] = 1
    count++
  }
  return { rows: Uint32Array.from(names.keys()).filter((row) => isKept[row] === 1), isKept }
}
