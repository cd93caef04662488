import type { Kind, NamePart } from './model.ts'

export type RawValue = number | string | null

/** A row with its values as numbers, where the page has them as text. */
export interface RawRow {
  readonly name: readonly NamePart[]
  readonly sub: string
  /** Beside the columns of the table, without share and change. */
  readonly values: readonly RawValue[]
  /** What the row is measured against: its value in the period before, in the column that the table is
   * sorted by. Null where nobody knows. */
  readonly before: number | null
}

/** All rows that a table on a page has in `data.json`, in the order of the page: what its script sorts and
 * searches. */
export interface AllRows {
  /** Of the panel or block that holds the table. */
  readonly id: string
  readonly kinds: readonly Kind[]
  /** Of the column that the table is sorted by, among them. */
  readonly sortedBy: number
  /** What the shares of the rows are of; null for a table without shares. */
  readonly whole: number | null
  /** Below this a change has no ratio. */
  readonly smallest: number
  /** Everything that is in no row: how many, and the sums of the columns that have one. Null for a table
   * without sums. */
  readonly rest: { readonly rows: number; readonly values: readonly (number | null)[] } | null
  readonly rows: readonly RawRow[]
}
