import { arenaOf, gatherStrings, type StringArena, stringAt, stringsOf } from './string-arena.ts'

/** How a column adds up over tables: by sum, or by keeping the largest value. */
export type Merge = 'sum' | 'max'

/** Columns by name, one number per row. All numbers are exact integers. */
export type Columns = Readonly<Record<string, Float64Array>>

/** Counts by key. Columns run beside `names`; rows past the row cap are added, exactly, to `rest`. */
export interface AnyTable {
  readonly names: readonly string[]
  readonly columns: Columns
  readonly rest: AnyOtherRow
}

/** The row of all others. */
export interface AnyOtherRow {
  /** How many rows were added to it, counted once per table that they were cut from. */
  readonly rows: number
  readonly columns: Readonly<Record<string, number>>
}

/** What a table is made of: which columns, and whether its keys are composite. */
export interface TableShape {
  readonly columns: readonly string[]
  readonly isPair?: boolean
}

/** Stands between the two parts of a composite key; no part holds it. */
export const KEY_SEPARATOR = '\0'

/** Keys of two parts, each part once: row `at` has `left[leftOf[at]]` and `right[rightOf[at]]`. */
export interface CompositeKeys {
  readonly left: StringArena
  readonly right: StringArena
  readonly leftOf: Uint32Array
  readonly rightOf: Uint32Array
}

/** What rows are named by: names, or composite keys. */
export type RowKeys =
  | { readonly kind: 'names'; readonly names: StringArena }
  | { readonly kind: 'pairs'; readonly pairs: CompositeKeys }

/** A table with its names in arenas. They become strings, and the parts of composite keys are joined, when
 * someone asks for them, which most never do. */
export class ColumnarTable implements AnyTable {
  readonly rows: RowKeys
  readonly columns: AnyTable['columns']
  readonly rest: AnyTable['rest']
  #names: readonly string[] | undefined
  #left: readonly string[] | undefined
  #right: readonly string[] | undefined

  constructor(rows: RowKeys, columns: AnyTable['columns'], rest: AnyTable['rest']) {
    this.rows = rows
    this.columns = columns
    this.rest = rest
  }

  get names(): readonly string[] {
    const { rows } = this
    this.#names ??=
      rows.kind === 'names'
        ? stringsOf(rows.names)
        : Array.from(rows.pairs.leftOf, (_, row) => this.partsOf(row).join(KEY_SEPARATOR))
    return this.#names
  }

  /** The name of a row, for who needs few of them: it costs more than one of `names`, but those
   * are all made at once. */
  nameOf(row: number): string {
    const { rows } = this
    return rows.kind === 'names' ? stringAt(rows.names, row) : this.partsOf(row).join(KEY_SEPARATOR)
  }

  /** The two parts of a pair, or the name. */
  partsOf(row: number): readonly string[] {
    const { rows } = this
    if (rows.kind === 'names') return [this.names[row] ?? '']
    const { left, right, leftOf, rightOf } = rows.pairs
    this.#left ??= stringsOf(left)
    this.#right ??= stringsOf(right)
    return [this.#left[leftOf[row]!]!, this.#right[rightOf[row]!]!]
  }
}

/** A table that lies encoded and is decoded each time it is looked into: to be loaded once and read, when
 * many tables are held but few are looked into at a time. */
export class LazyTable implements AnyTable {
  readonly open: () => ColumnarTable

  constructor(open: () => ColumnarTable) {
    this.open = open
  }

  get names(): AnyTable['names'] {
    return this.open().names
  }
  get columns(): AnyTable['columns'] {
    return this.open().columns
  }
  get rest(): AnyTable['rest'] {
    return this.open().rest
  }
}

/** How many rows a table has. */
export function rowCountOf({ rows }: Pick<ColumnarTable, 'rows'>): number {
  return rows.kind === 'names' ? rows.names.offsets.length - 1 : rows.pairs.leftOf.length
}

/** The table in a form that may be looked into often. */
export function loaded(table: AnyTable): AnyTable {
  return table instanceof LazyTable ? table.open() : table
}

/** The table with its names in arenas. `isPair` tells how to read its names where it is not; each then has
 * to hold a `KEY_SEPARATOR`. */
export function columnarTable(table: AnyTable, isPair: boolean): ColumnarTable {
  if (table instanceof ColumnarTable) return table
  if (table instanceof LazyTable) return table.open()
  const { names, columns, rest } = table
  const rows: RowKeys = isPair
    ? { kind: 'pairs', pairs: splitKeys(names) }
    : { kind: 'names', names: arenaOf(names) }
  return new ColumnarTable(rows, columns, rest)
}

/** The parts of joined names, in order of first sight. */
function splitKeys(names: readonly string[]): CompositeKeys {
  const left = new Numbers()
  const right = new Numbers()
  const leftOf = new Uint32Array(names.length)
  const rightOf = new Uint32Array(names.length)
  for (const [row, name] of names.entries()) {
    const end = name.indexOf(KEY_SEPARATOR)
    leftOf[row] = left.of(name.slice(0, end))
    rightOf[row] = right.of(name.slice(end + 1))
  }
  return { left: arenaOf(left.names), right: arenaOf(right.names), leftOf, rightOf }
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

/** What `floats` hold at each of the places. */
export function gatherFloats(floats: Float64Array, places: Uint32Array): Float64Array {
  const found = new Float64Array(places.length)
  for (let at = 0; at < found.length; at++) found[at] = floats[places[at]!]!
  return found
}

/** What `words` hold at each of the places. */
export function gather(words: Uint32Array, places: Uint32Array): Uint32Array {
  const found = new Uint32Array(places.length)
  for (let at = 0; at < found.length; at++) found[at] = words[places[at]!]!
  return found
}

/** Some rows, in the given order, and the rest as it was: of the other rows nothing. */
export function someRows(table: ColumnarTable, rows: Uint32Array): ColumnarTable {
  const columns: Record<string, Float64Array> = {}
  for (const [name, from] of Object.entries(table.columns)) columns[name] = gatherFloats(from, rows)
  return new ColumnarTable(gatherKeys(table.rows, rows), columns, table.rest)
}

/** The keys of some rows, in the given order; parts by first sight. */
export function gatherKeys(rows: RowKeys, chosen: Uint32Array): RowKeys {
  return rows.kind === 'names'
    ? { kind: 'names', names: gatherStrings(rows.names, chosen) }
    : { kind: 'pairs', pairs: gatherPairs(rows.pairs, chosen) }
}

/** Some of the composite keys, as `gatherKeys`. */
export function gatherPairs(
  { left, right, leftOf, rightOf }: CompositeKeys,
  chosen: Uint32Array,
): CompositeKeys {
  const [lefts, chosenLeft] = renumbered(left.offsets.length - 1, leftOf, chosen)
  const [rights, chosenRight] = renumbered(right.offsets.length - 1, rightOf, chosen)
  return {
    left: gatherStrings(left, lefts),
    right: gatherStrings(right, rights),
    leftOf: chosenLeft,
    rightOf: chosenRight,
  }
}

/** Which of `count` parts some rows have, by first sight, and which of those each row has. */
export function renumbered(
  count: number,
  of: Uint32Array,
  rows: Uint32Array,
): [used: Uint32Array, of: Uint32Array] {
  const used = new Uint32Array(Math.min(count, rows.length))
  let size = 0
  /** From 1. */
  const numbers = new Uint32Array(count)
  const numberOf = new Uint32Array(rows.length)
  for (let at = 0; at < rows.length; at++) {
    const part = of[rows[at]!]!
    if (numbers[part] === 0) {
      used[size++] = part
      numbers[part] = size
    }
    numberOf[at] = numbers[part]! - 1
  }
  return [used.subarray(0, size), numberOf]
}
