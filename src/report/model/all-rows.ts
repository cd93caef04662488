import type { Kind, NamePart } from './model.ts'

export type RawValue = number | string | null

/** A row with its values as numbers, where the page has them as text. */
export interface RawRow {
  /** Names the row in its table, and is smaller than those of the rows whose names come after its name. */
  readonly place: number | string
  readonly name: readonly NamePart[]
  readonly sub: string
  /** Beside the columns of the table, without share and change. */
  readonly values: readonly RawValue[]
  /** What the row is measured against: its value in the period before, in the column that the table is
   * sorted by; true where it was there with nothing in that column, null where nobody knows. */
  readonly before: number | true | null
}

/** All rows that a table on a page has in `data.json`, in the order of the page: what its script
 * sorts and searches. */
export interface AllRows {
  /** Of the panel or block that holds the table. */
  readonly id: string
  /** Where its rows come from: what lists of the same table say of a row in a column is the same. */
  readonly table: string
  readonly columns: readonly string[]
  /** How the columns read. */
  readonly kinds: readonly Kind[]
  /** The column that the table is sorted by, large before small. */
  readonly sortedBy: number
  /** The one that rows are sorted by which are the same in that; all others stand by their place. */
  readonly thenBy: number | null
  /** What the shares of the rows are of; null for a table without shares. */
  readonly whole: number | null
  /** Below this a change has no ratio. */
  readonly smallest: number
  /** Everything that is in no row: how many, and the sums of the columns that have one. Null for a table
   * without sums. */
  readonly rest: { readonly rows: number; readonly values: readonly (number | null)[] } | null
  readonly rows: readonly RawRow[]
}
