import { type PackedNames, unpacked } from './numbered.ts'
import { hashOfName, hashOfPair, orderOfRows } from './order.ts'
import type { Table } from './summary.ts'

/** Names of two parts, each part once: row `at` is `left[leftOf[at]]` and `right[rightOf[at]]`. */
export interface Parts {
  readonly left: readonly string[]
  readonly right: readonly string[]
  readonly leftOf: Uint32Array
  readonly rightOf: Uint32Array
}

/** Stands between the two parts of a name. */
export const GLUE = '\0'

/** A table of pairs. Its names are glued when someone asks for them, which most never do. */
export class PairTable implements Table {
  readonly columns: Table['columns']
  readonly rest: Table['rest']
  readonly parts: Parts
  #names: readonly string[] | undefined

  constructor(parts: Parts, columns: Table['columns'], rest: Table['rest']) {
    this.parts = parts
    this.columns = columns
    this.rest = rest
  }

  get names(): readonly string[] {
    this.#names ??= Array.from(this.parts.leftOf, (_, row) => this.nameOf(row))
    return this.#names
  }

  nameOf(row: number): string {
    const { left, right, leftOf, rightOf } = this.parts
    return `${left[leftOf[row]!]}${GLUE}${right[rightOf[row]!]}`
  }
}

/** A table with its names as they lie encoded: to be added up, most of its names never become strings. */
export interface PackedTable {
  /** One list; of pairs, the left parts and the right parts. */
  readonly names: readonly PackedNames[]
  /** Of pairs, which parts each row has. */
  readonly of: readonly Uint32Array[]
  readonly columns: Table['columns']
  readonly rest: Table['rest']
}

/** The same table with strings for names. */
export function openedOf({ names, of, columns, rest }: PackedTable): Table {
  const [left, right] = names.map(unpacked)
  const [leftOf, rightOf] = of
  if (right === undefined || leftOf === undefined || rightOf === undefined) {
    return { names: left!, columns, rest }
  }
  return new PairTable({ left: left!, right, leftOf, rightOf }, columns, rest)
}

/** A table that lies encoded in memory and is decoded each time it is looked into: to be opened once
 * and read, when many tables are held but few are looked into at a time. */
export class ClosedTable implements Table {
  readonly unpack: () => PackedTable

  constructor(unpack: () => PackedTable) {
    this.unpack = unpack
  }

  open(): Table {
    return openedOf(this.unpack())
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

/** The table in a form that may be looked into often. */
export function opened(table: Table): Table {
  return table instanceof ClosedTable ? table.open() : table
}

/** The parts of a table of pairs, in order of first sight. */
export function partsOf(table: Table): Parts {
  if (table instanceof PairTable) return table.parts
  const left = new Numbers()
  const right = new Numbers()
  const { length } = table.names
  const leftOf = new Uint32Array(length)
  const rightOf = new Uint32Array(length)
  for (let row = 0; row < length; row++) {
    const name = table.names[row]!
    const glue = name.indexOf(GLUE)
    leftOf[row] = left.of(name.slice(0, glue))
    rightOf[row] = right.of(name.slice(glue + 1))
  }
  return { left: left.names, right: right.names, leftOf, rightOf }
}

/** Numbers for names, in order of first sight. */
export class Numbers {
  readonly names: string[] = []
  readonly #numbers = new Map<string, number>()

  of(name: string): number {
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    this.#numbers.set(name, this.names.length)
    return this.names.push(name) - 1
  }
}

/** Rows in the order of their names at rest. */
export function pairsAtRest(
  { left, right, leftOf, rightOf }: Parts,
  leftHashes: Uint32Array = Uint32Array.from(left, hashOfName),
  rightHashes: Uint32Array = Uint32Array.from(right, hashOfName),
): Uint32Array {
  const hashes = new Uint32Array(leftOf.length)
  for (let row = 0; row < hashes.length; row++) {
    hashes[row] = hashOfPair(leftHashes[leftOf[row]!]!, rightHashes[rightOf[row]!]!)
  }
  const nameOf = (row: number): string => `${left[leftOf[row]!]}${GLUE}${right[rightOf[row]!]}`
  return orderOfRows(hashes, (a, b) => nameOf(a) < nameOf(b))
}

/** Some rows in the order of their names. No part holds U+0000, so the left parts decide first. */
export function pairsByName(
  { left, right, leftOf, rightOf }: Parts,
  rows: Uint32Array,
): Uint32Array {
  const leftRanks = ranks(left)
  const rightRanks = ranks(right)
  const keys = new Float64Array(rows.length)
  for (let at = 0; at < keys.length; at++) {
    const row = rows[at]!
    keys[at] = leftRanks[leftOf[row]!]! * right.length + rightRanks[rightOf[row]!]!
  }
  // Numbers alone are sorted many times faster than by a function; the row rides along where it fits.
  const count = rows.length
  if (left.length * right.length * count > Number.MAX_SAFE_INTEGER) {
    const at = Uint32Array.from(rows.keys()).sort((a, b) => keys[a]! - keys[b]!)
    return at.map((index) => rows[index]!)
  }
  for (let at = 0; at < count; at++) keys[at] = keys[at]! * count + at
  keys.sort()
  return Uint32Array.from(keys, (key) => rows[key - Math.floor(key / count) * count]!)
}

/** Where each name stands among all. A list of names is asked for several times. */
function ranks(names: readonly string[]): Uint32Array {
  const known = ranked.get(names)
  if (known !== undefined) return known
  const sorted = [...names].sort()
  const rankOf = new Map(sorted.map((name, rank) => [name, rank]))
  const made = Uint32Array.from(names, (name) => rankOf.get(name)!)
  ranked.set(names, made)
  return made
}
const ranked = new WeakMap<readonly string[], Uint32Array>()

/** The parts of some rows, in the given order of them; parts by first sight. */
export function partsOfRows(parts: Parts, rows: Uint32Array): Parts {
  const [left, leftOf] = usedOf(parts.left, parts.leftOf, rows)
  const [right, rightOf] = usedOf(parts.right, parts.rightOf, rows)
  return { left, right, leftOf, rightOf }
}

function usedOf(
  names: readonly string[],
  of: Uint32Array,
  rows: Uint32Array,
): [string[], Uint32Array] {
  const used: string[] = []
  const numbers = new Uint32Array(names.length)
  const usedOf = new Uint32Array(rows.length)
  for (let at = 0; at < rows.length; at++) {
    const name = of[rows[at]!]!
    if (numbers[name] === 0) numbers[name] = used.push(names[name]!)
    usedOf[at] = numbers[name]! - 1
  }
  return [used, usedOf]
}
