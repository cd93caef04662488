/**
 * What is known of visitors one by one, beside their hashes: what they did, and the rows of tables that
 * they count in. So visitors that several summaries count are one visitor in every table.
 *
 * Rows are kept of the smallest hashes only. Hashes are spread evenly, so these are a sample of all
 * visitors; and the smallest of a union are among the smallest of each part, so any order of merging
 * and any cut gives the same rows.
 */
import { allRows } from '../../columns/row-order.ts'
import { gatherStrings, type StringArena } from '../../columns/string-arena.ts'
import { renumbered } from '../../columns/table.ts'
import { unionOfNames } from '../../columns/union.ts'
import type { TableRow, TableRows } from '../tables/tables.ts'

/** So many visitors of a day have rows: those with the smallest hashes. */
export const MOST_VISITOR_ROWS = 16_384

/** A visitor is in so many rows of a table at most: of more, in the first by the order of names at rest. */
export const MOST_NAMES_EACH = 64

/** Names of one table are told of a day where they are no more than this, and no longer together than so many
 * bytes. Of more, none is told, and the table has daily visitors. */
export const MOST_VISITOR_NAMES = 20_000
const MOST_NAME_BYTES = 2 * 1024 * 1024

/** Bits of `VisitorRows.flags`: viewed a page; got something otherwise than by a link of another page to what
 * is no page (such as a download); and counted by a release that did not tell. */
export const VIEWED = 1
export const DIRECT = 2
export const UNTOLD = 4

/** Of each visitor, the names of a table's rows that it counts in. */
export interface NameSets {
  /** Each once, in the order of names at rest; each is some visitor's. */
  readonly names: StringArena
  /** One more than there are visitors: where the names of each begin in `ids`. */
  readonly offsets: Uint32Array
  /** Numbers of names, ascending of each visitor. */
  readonly ids: Uint32Array
}

/** Rows of the first visitors of a sorted list of hashes, in its order. Where they lie encoded they are read whenever
 * they are asked for. */
export interface VisitorRows {
  readonly flags: Uint32Array
  /** By table; one that is not here was not told. */
  readonly sets: Readonly<Record<string, NameSets>>
}

/** Visitors by hash, sorted and distinct, and what is known of them. */
export interface Visitors {
  readonly visitors: Float64Array
  /** Of the first `MOST_VISITOR_ROWS` of them; null where nothing is known of any, and where there are none. */
  readonly visitorRows: VisitorRows | null
}

/** The tables whose visitors are told one by one. */
export function visitorTables(rows: TableRows): readonly TableRow[] {
  return rows.filter(
    ({ counts, columns, key }) =>
      columns.includes('visitors') &&
      key.length === 1 &&
      (counts === 'reads' || counts === 'people' || counts === 'pageViews'),
  )
}

/**
 * The rows of a union of visitors: `union` holds the hashes of all parts, or the smallest of them. Null where no
 * part knows anything. `only`: of these tables.
 */
export function unionOfRows(
  union: Float64Array,
  parts: readonly Visitors[],
  only: (table: string) => boolean = () => true,
): VisitorRows | null {
  const told = parts.filter(
    ({ visitors, visitorRows }) => visitorRows !== null && visitors.length > 0,
  )
  if (told.length === 0) return null
  const count = Math.min(union.length, MOST_VISITOR_ROWS)
  const [one, ...others] = parts.filter(({ visitors }) => visitors.length > 0)
  if (one?.visitorRows?.flags.length === count && others.length === 0)
    return readRows(one.visitorRows, only)
  const flags = new Uint32Array(count)
  const places = parts.map(({ visitors, visitorRows }) => {
    const of = placesIn(union, count, visitors)
    const its = visitorRows?.flags
    for (let row = 0; row < of.length; row++) flags[of[row]!]! |= its?.[row] ?? UNTOLD
    return of
  })
  const names = new Set(told.flatMap(({ visitorRows }) => Object.keys(visitorRows?.sets ?? {})))
  const sets: Record<string, NameSets> = {}
  for (const name of [...names].sort()) {
    if (!only(name)) continue
    if (!told.every(({ visitorRows }) => Object.hasOwn(visitorRows?.sets ?? {}, name))) continue
    const lists = parts.flatMap(({ visitorRows }, at) => {
      const of = places[at]!
      const set = of.length === 0 ? undefined : visitorRows?.sets[name]
      return set === undefined ? [] : [{ set: firstOf(set, of.length), of }]
    })
    sets[name] = unionOfSets(lists, count)
  }
  return { flags, sets }
}

/** As they are, where they may have lain encoded. */
function readRows({ flags, sets }: VisitorRows, only: (table: string) => boolean): VisitorRows {
  const names = Object.keys(sets).filter(only)
  return { flags, sets: Object.fromEntries(names.map((name) => [name, sets[name]!])) }
}

/** Where each of the visitors that have a place among the first `count` of the union has it. Sorted, so they are
 * the first of their list. */
function placesIn(union: Float64Array, count: number, visitors: Float64Array): Uint32Array {
  const of = new Uint32Array(Math.min(visitors.length, count))
  let size = 0
  for (let at = 0; at < count && size < of.length; at++)
    if (union[at] === visitors[size]) of[size++] = at
  return of.subarray(0, size)
}

/** Sets of visitors, and which visitor of the union each is: those past the end of `of` are not in it. */
interface PlacedSets {
  readonly set: NameSets
  readonly of: Uint32Array
}

/** The sets of the first `count` visitors, with the names that are in them. */
function firstOf({ names, offsets, ids }: NameSets, count: number): NameSets {
  if (count + 1 === offsets.length) return { names, offsets, ids }
  const some = allRows(offsets[count]!)
  const [used, its] = renumbered(names.offsets.length - 1, ids, some)
  return {
    names: gatherStrings(names, used),
    offsets: offsets.subarray(0, count + 1),
    ids: its,
  }
}

function unionOfSets(lists: readonly PlacedSets[], count: number): NameSets {
  const { rows: names, of: numbers } = unionOfNames(lists.map(({ set }) => set.names))
  const made = new SetsByRow(count, names)
  for (const [at, { set, of }] of lists.entries()) {
    const its = numbers[at]!
    const { offsets, ids } = set
    for (let row = 0; row < of.length; row++)
      for (let i = offsets[row]!; i < offsets[row + 1]!; i++) made.add(of[row]!, its[ids[i]!]!)
  }
  return made.sets()
}

/** Sets of names by row, as they are found. Names are numbers of an arena in the order of names at rest. */
export class SetsByRow {
  readonly #names: StringArena
  readonly #count: number
  /** The first name of a row and 1; 0 for none. Most rows have one. */
  readonly #first: Uint32Array
  /** Further names of rows: row, then name. */
  #more = new Uint32Array(1024)
  #size = 0

  constructor(count: number, names: StringArena) {
    this.#count = count
    this.#names = names
    this.#first = new Uint32Array(count)
  }

  /** Adds a name to a row, which may have it. */
  add(row: number, name: number): void {
    const first = this.#first[row]!
    if (first === 0) this.#first[row] = name + 1
    else if (first !== name + 1) {
      if (this.#size + 2 > this.#more.length) {
        const longer = new Uint32Array(2 * this.#more.length)
        longer.set(this.#more)
        this.#more = longer
      }
      this.#more[this.#size++] = row
      this.#more[this.#size++] = name
    }
  }

  /** What was added, each name once a row, and without names that are no row's. */
  sets(): NameSets {
    const found = this.#byRow()
    const isUsed = new Uint8Array(this.#names.offsets.length - 1)
    for (let at = 0; at < found.ids.length; at++) isUsed[found.ids[at]!] = 1
    const used = new Uint32Array(isUsed.length)
    const numbers = new Uint32Array(isUsed.length)
    let size = 0
    for (let name = 0; name < isUsed.length; name++)
      if (isUsed[name] === 1) {
        numbers[name] = size
        used[size++] = name
      }
    if (size === isUsed.length) return { ...found, names: this.#names }
    const ids = found.ids.map((id) => numbers[id]!)
    return { ...found, ids, names: gatherStrings(this.#names, used.subarray(0, size)) }
  }

  #byRow(): Omit<NameSets, 'names'> {
    const count = this.#count
    const room = new Uint32Array(count + 1)
    for (let row = 0; row < count; row++) room[row + 1] = this.#first[row]! === 0 ? 0 : 1
    for (let at = 0; at < this.#size; at += 2) room[this.#more[at]! + 1]! += 1
    for (let row = 0; row < count; row++) room[row + 1]! += room[row]!
    const ids = new Uint32Array(room[count]!)
    const ends = room.slice(0, count)
    for (let row = 0; row < count; row++)
      if (this.#first[row] !== 0) ids[ends[row]!++] = this.#first[row]! - 1
    for (let at = 0; at < this.#size; at += 2) ids[ends[this.#more[at]!]!++] = this.#more[at + 1]!
    return this.#size === 0 ? { offsets: room, ids } : eachOnce(room, ids)
  }
}

/** Each name once a row and in order, `MOST_NAMES_EACH` at most. */
function eachOnce(room: Uint32Array, ids: Uint32Array): Omit<NameSets, 'names'> {
  const offsets = new Uint32Array(room.length)
  let size = 0
  for (let row = 0; row + 1 < room.length; row++) {
    const from = room[row]!
    const to = room[row + 1]!
    if (to - from > 1) ids.subarray(from, to).sort()
    const start = size
    for (let at = from; at < to && size - start < MOST_NAMES_EACH; at++)
      if (size === start || ids[size - 1] !== ids[at]) ids[size++] = ids[at]!
    offsets[row + 1] = size
  }
  return { offsets, ids: ids.slice(0, size) }
}

/** Rows as they may lie at rest: without the tables of too many names. */
export function cappedRows({ flags, sets }: VisitorRows): VisitorRows {
  const kept = Object.entries(sets).filter(
    ([, { names }]) =>
      names.offsets.length - 1 <= MOST_VISITOR_NAMES && names.text.length <= MOST_NAME_BYTES,
  )
  return kept.length === Object.keys(sets).length
    ? { flags, sets }
    : { flags, sets: Object.fromEntries(kept) }
}
