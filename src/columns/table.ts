import type { Table } from '../count/summary.ts'
import { nameAt, type PackedNames, packed, someNames, unpacked } from './string-arena.ts'

/** Stands between the two parts of a name. */
export const GLUE = '\0'

/** Which parts each row of a table of pairs has, each part once: row `at` is `left[leftOf[at]]` and
 * `right[rightOf[at]]`. */
export interface Parts {
  readonly left: PackedNames
  readonly right: PackedNames
  readonly leftOf: Uint32Array
  readonly rightOf: Uint32Array
}

/** What rows are named by. */
export type RowNames =
  | { readonly kind: 'names'; readonly names: PackedNames }
  | { readonly kind: 'pairs'; readonly pairs: Parts }

/** A table with its names as they lie encoded. They become strings, and those of pairs are glued,
 * when someone asks for them, which most never do. */
export class PackedTable implements Table {
  readonly rows: RowNames
  readonly columns: Table['columns']
  readonly rest: Table['rest']
  #names: readonly string[] | undefined
  #left: readonly string[] | undefined
  #right: readonly string[] | undefined

  constructor(rows: RowNames, columns: Table['columns'], rest: Table['rest']) {
    this.rows = rows
    this.columns = columns
    this.rest = rest
  }

  get names(): readonly string[] {
    const { rows } = this
    this.#names ??=
      rows.kind === 'names'
        ? unpacked(rows.names)
        : Array.from(rows.pairs.leftOf, (_, row) => this.partsOf(row).join(GLUE))
    return this.#names
  }

  /** The name of a row, for who needs few of them: it costs more than one of `names`, but those
   * are all made at once. */
  nameOf(row: number): string {
    const { rows } = this
    return rows.kind === 'names' ? nameAt(rows.names, row) : this.partsOf(row).join(GLUE)
  }

  /** The two parts of a pair, or the name. */
  partsOf(row: number): readonly string[] {
    const { rows } = this
    if (rows.kind === 'names') return [this.names[row] ?? '']
    const { left, right, leftOf, rightOf } = rows.pairs
    this.#left ??= unpacked(left)
    this.#right ??= unpacked(right)
    return [this.#left[leftOf[row]!]!, this.#right[rightOf[row]!]!]
  }
}

/** A table that lies encoded in memory and is decoded each time it is looked into: to be opened once
 * and read, when many tables are held but few are looked into at a time. */
export class ClosedTable implements Table {
  readonly open: () => PackedTable

  constructor(open: () => PackedTable) {
    this.open = open
  }

  get names(): Table['names'] {
    return this.open().names
  }
  get columns(): Table['columns'] {
    return this.open().columns
  }
  get rest(): Table['rest'] {
    return this.open().rest
  }
}

/** How many rows a table has. */
export function countOf({ rows }: PackedTable): number {
  return rows.kind === 'names' ? rows.names.starts.length - 1 : rows.pairs.leftOf.length
}

/** The table in a form that may be looked into often. */
export function opened(table: Table): Table {
  return table instanceof ClosedTable ? table.open() : table
}

/** The table with its names packed. */
export function packedTable(table: Table, isPair: boolean): PackedTable {
  if (table instanceof PackedTable) return table
  if (table instanceof ClosedTable) return table.open()
  const { names, columns, rest } = table
  const rows: RowNames = isPair
    ? { kind: 'pairs', pairs: unglued(names) }
    : { kind: 'names', names: packed(names) }
  return new PackedTable(rows, columns, rest)
}

/** The parts of glued names, in order of first sight. */
function unglued(names: readonly string[]): Parts {
  const left = new Numbers()
  const right = new Numbers()
  const leftOf = new Uint32Array(names.length)
  const rightOf = new Uint32Array(names.length)
  for (const [row, name] of names.entries()) {
    const glue = name.indexOf(GLUE)
    leftOf[row] = left.of(name.slice(0, glue))
    rightOf[row] = right.of(name.slice(glue + 1))
  }
  return { left: packed(left.names), right: packed(right.names), leftOf, rightOf }
}

/** Numbers for names, in order of first sight. */
class Numbers {
  readonly names: string[] = []
  readonly #numbers = new Map<string, number>()

  of(name: string): number {
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    this.#numbers.set(name, this.names.length)
    return this.names.push(name) - 1
  }
}

/** Some rows, in the given order; parts by first sight. */
export function someRows(rows: RowNames, chosen: Uint32Array): RowNames {
  return rows.kind === 'names'
    ? { kind: 'names', names: someNames(rows.names, chosen) }
    : { kind: 'pairs', pairs: somePairs(rows.pairs, chosen) }
}

/** As `someRows`. */
export function somePairs({ left, right, leftOf, rightOf }: Parts, chosen: Uint32Array): Parts {
  const [lefts, chosenLeft] = usedOf(left.starts.length - 1, leftOf, chosen)
  const [rights, chosenRight] = usedOf(right.starts.length - 1, rightOf, chosen)
  return {
    left: someNames(left, lefts),
    right: someNames(right, rights),
    leftOf: chosenLeft,
    rightOf: chosenRight,
  }
}

/** Which of `count` parts some rows have, by first sight, and which of those each row has. */
export function usedOf(
  count: number,
  of: Uint32Array,
  rows: Uint32Array,
): [used: Uint32Array, of: Uint32Array] {
  const used = new Uint32Array(Math.min(count, rows.length))
  let size = 0
  /** From 1. */
  const numbers = new Uint32Array(count)
  const usedOf = new Uint32Array(rows.length)
  for (let at = 0; at < rows.length; at++) {
    const part = of[rows[at]!]!
    if (numbers[part] === 0) {
      used[size++] = part
      numbers[part] = size
    }
    usedOf[at] = numbers[part]! - 1
  }
  return [used.subarray(0, size), usedOf]
}
