/** From the sums of a day to its tables: ids become names, derived tables are added up. */

import type { AccumulatedRows } from '../../columns/counting/accumulator.ts'
import type { Dictionary } from '../../columns/counting/dictionary.ts'
import type { CountMemory } from '../../columns/counting/memory.ts'
import { PairAccumulator, type PairSet } from '../../columns/counting/pair-set.ts'
import { hashOfPair } from '../../columns/hash.ts'
import { exactSum, mergeColumn } from '../../columns/merge-columns.ts'
import { isZeros, zeros } from '../../columns/pool.ts'
import type { ArrayRoom } from '../../columns/room.ts'
import { orderAtRest } from '../../columns/row-order.ts'
import { gatherStrings, stringAt } from '../../columns/string-arena.ts'
import {
  ColumnarTable,
  gather,
  KEY_SEPARATOR,
  type Merge,
  type RowKeys,
  renumbered,
} from '../../columns/table.ts'
import { sizeClasses, timeBounds } from '../record/meaning.ts'
import type { Table, Tables } from '../summary/summary.ts'
import { type IdKey, isClassKey } from '../tables/keys.ts'
import { accumulatorOf } from '../tables/plan.ts'
import { capTable, mergeTables } from '../tables/table-merge.ts'
import { billColumns, type ColumnName, columnMerges, type TableRow } from '../tables/tables.ts'
import type { DaySums } from './day-sums.ts'
import { crowdOf, visitorsOf } from './day-visitors.ts'
import { BOTS, type NameBook, PEOPLE, type Rooms, TOOLS } from './dictionaries.ts'

type Columns = Readonly<Partial<Record<ColumnName, Float64Array>>>

/** Columns beside ids. */
interface Rows {
  readonly ids: Uint32Array
  readonly columns: Columns
}

/** All tables of the plan. */
export function tablesOfDay(
  sums: DaySums,
  taken: readonly AccumulatedRows[],
  book: NameBook,
): Tables {
  const day = new TablesOfDay(sums, taken, book)
  return Object.fromEntries(book.plan.rows.map((row) => [row.name, day.table(row)])) as Tables
}

/** What tables have in common is worked out once. */
class TablesOfDay {
  readonly #sums: DaySums
  readonly #taken: readonly AccumulatedRows[]
  readonly #book: NameBook
  readonly #visited = new Map<number, Rows>()
  readonly #ofKind = new Map<string, Rows>()

  constructor(sums: DaySums, taken: readonly AccumulatedRows[], book: NameBook) {
    this.#sums = sums
    this.#taken = taken
    this.#book = book
  }

  table(row: TableRow): Table {
    const { key } = row
    if (key.some(isClassKey)) return this.#classes(row)
    const pair = this.#book.plan.pairs.findIndex((one) => one.row === row)
    if (pair < 0) return this.#single(row, key[0] as IdKey)
    const [left, right] = key
    const dictionaries = [this.#book.dictionary(left), this.#book.dictionary(right!)] as const
    return pairTable(this.#sums.pairs[pair]!, ...dictionaries, this.#book, row.cap)
  }

  #classes({ key: [, time] }: TableRow): Table {
    const { turnAround, total } = this.#sums
    if (time === undefined) return sizesTable(this.#sums)
    return timesTable(time.of === 'turnAround' ? turnAround : total)
  }

  #single(row: TableRow, key: IdKey): Table {
    const { plan, kinds, memory, rooms } = this.#book
    const dictionary = this.#book.dictionary(key)
    const number = accumulatorOf(row, plan.accumulators)
    const hasVisitors = row.columns.includes('visitors')
    const rows = this.#rows(number, hasVisitors && (key.of === 'agent' || key.of === 'address'))
    const kind = kindOf(row)
    const ofKind = kind === undefined ? rows : this.#only(rows, number, hasVisitors, kind, kinds)
    const { columns } = ofKind
    const ids =
      key.of === 'origin' ? gather(this.#book.originOf, ofKind.ids, rooms.work) : ofKind.ids
    const pairs = hasVisitors ? this.#visitors(key.of) : undefined
    const counted = {
      ...(pairs && { visitors: visitorsOf(pairs, dictionary, memory) }),
      ...(row.columns.includes('crowd') && { crowd: crowdOf(this.#sums, dictionary, memory) }),
    }
    return tableOf({ ids, columns }, row, dictionary, counted, rooms)
  }

  /** Rows of an accumulator; with visitors where each has one id of them. */
  #rows(number: number, isVisited: boolean): Rows {
    const part = this.#taken[number]!
    const { field, columns } = this.#book.plan.accumulators[number]!
    const names = [...columns, ...billColumns]
    if (!isVisited) return rowsOf(part, names)
    const known = this.#visited.get(number)
    if (known !== undefined) return known
    const { visitors, visitorAgents, visitorAddresses } = this.#sums
    const ids = field === 'agent' ? visitorAgents : visitorAddresses
    const made = visitedRowsOf(
      part,
      names,
      ids.numbers.subarray(0, visitors.size),
      this.#book.rooms,
    )
    this.#visited.set(number, made)
    return made
  }

  #only(rows: Rows, number: number, isVisited: boolean, kind: number, kinds: Uint8Array): Rows {
    const name = `${number} ${isVisited} ${kind}`
    const made = this.#ofKind.get(name) ?? only(rows, (id) => kinds[id] === kind, this.#book.rooms)
    this.#ofKind.set(name, made)
    return made
  }

  /** Pairs of visitor and id, where a visitor may have several. */
  #visitors(of: IdKey['of']): PairSet | undefined {
    const { originVisitors, campaignVisitors, pageVisitors } = this.#sums
    switch (of) {
      case 'origin':
        return originVisitors
      case 'campaign':
        return campaignVisitors
      case 'key':
        return pageVisitors
      default:
        return undefined
    }
  }
}

/** The kind of agent that a table counts, if it is one. */
function kindOf({ counts }: TableRow): number | undefined {
  return { people: PEOPLE, bots: BOTS, tools: TOOLS }[counts as 'people']
}

/** The columns of a part by name. */
function rowsOf(part: AccumulatedRows, names: readonly ColumnName[]): Rows {
  const columns: Partial<Record<ColumnName, Float64Array>> = {}
  for (const [at, name] of names.entries()) columns[name] = part.columns[at]!
  return { ids: part.ids, columns }
}

/** With one more column: how often each id stands among `visitorIds`, all of which are in the part. */
function visitedRowsOf(
  part: AccumulatedRows,
  names: readonly ColumnName[],
  visitorIds: Uint32Array,
  { work }: Rooms,
): Rows {
  const { ids } = part
  const countOf = work.floats(largest(ids) + 1)
  for (let at = 0; at < visitorIds.length; at++) countOf[visitorIds[at]!]! += 1
  const visitors = work.floats(ids.length)
  for (let row = 0; row < ids.length; row++) visitors[row] = countOf[ids[row]!]!
  const { columns } = rowsOf(part, names)
  return { ids, columns: { ...columns, visitors } }
}

function largest(ids: Uint32Array): number {
  let most = -1
  for (let at = 0; at < ids.length; at++) if (ids[at]! > most) most = ids[at]!
  return most
}

function only(rows: Rows, isWanted: (id: number) => boolean, { work }: Rooms): Rows {
  const all = work.words(rows.ids.length)
  let size = 0
  for (let row = 0; row < all.length; row++) if (isWanted(rows.ids[row]!)) all[size++] = row
  const kept = all.subarray(0, size)
  const ids = gather(rows.ids, kept, work)
  const columns: Partial<Record<ColumnName, Float64Array>> = {}
  for (const name of Object.keys(rows.columns) as ColumnName[]) {
    const from = rows.columns[name]!
    const into = isZeros(from) ? zeros(kept.length) : work.floats(kept.length)
    if (!isZeros(into)) for (let at = 0; at < into.length; at++) into[at] = from[kept[at]!]!
    columns[name] = into
  }
  return { ids, columns }
}

/** Throws where a sum is no longer exact. */
function sumsAt(sums: Float64Array, places: Uint32Array, room: ArrayRoom): Float64Array {
  if (isZeros(sums)) return zeros(places.length)
  const found = room.floats(places.length)
  for (let at = 0; at < found.length; at++) found[at] = exactSum(sums[places[at]!]!)
  return found
}

/** Adds rows up by the names of their values. What is `counted` already is so by number of the name. */
function tableOf(
  { ids, columns: given }: Rows,
  row: TableRow,
  dictionary: Dictionary,
  counted: Columns,
  { work, tables }: Rooms,
): Table {
  const { names, hashes } = dictionary
  const { numbers, of } = namesOf(ids, dictionary, work)
  const order = orderAtRest(
    gather(hashes, numbers, work),
    (a, b) => stringAt(names, numbers[a]!) < stringAt(names, numbers[b]!),
    work,
  )
  const ordered = gather(numbers, order, work)
  const columns: Partial<Record<ColumnName, Float64Array>> = {}
  for (const name of row.columns) {
    const byNumber = counted[name]
    if (byNumber !== undefined) {
      columns[name] = sumsAt(byNumber, ordered, tables)
      continue
    }
    const from = given[name]!
    const sums =
      of === undefined ? from : merged(from, of, numbers.length, columnMerges[name], work)
    columns[name] = sumsAt(sums, order, tables)
  }
  const rows = { kind: 'names', names: gatherStrings(names, ordered, tables) } as const
  return capTable(whole(rows, columns), row.cap)
}

/** The numbers of the names that ids have, each once, by first sight; and which of those each id has,
 * unless they are as many. */
function namesOf(
  ids: Uint32Array,
  { size, of }: Dictionary,
  work: ArrayRoom,
): { readonly numbers: Uint32Array; readonly of: Uint32Array | undefined } {
  const [numbers, placeOf] = renumbered(size, of, ids, work)
  return { numbers, of: numbers.length === ids.length ? undefined : placeOf }
}

function merged(
  from: Float64Array,
  of: Uint32Array,
  count: number,
  merge: Merge,
  work: ArrayRoom,
): Float64Array {
  if (isZeros(from)) return zeros(count)
  const into = work.floats(count)
  mergeColumn(into, from, of, merge)
  return into
}

function whole(rows: RowKeys, columns: Columns): ColumnarTable {
  const rest: Partial<Record<ColumnName, number>> = {}
  for (const name of Object.keys(columns) as ColumnName[]) rest[name] = 0
  return new ColumnarTable(rows, columns, { rows: 0, columns: rest })
}

/** Adds pairs of ids up by the pairs of their names. */
function pairTable(
  sums: PairAccumulator,
  left: Dictionary,
  right: Dictionary,
  { memory, rooms }: NameBook,
  cap?: number,
): Table {
  const { work } = rooms
  const isAdded = !left.isOneToOne || !right.isOneToOne
  const named = isAdded ? addedByName(sums, left, right, memory, work) : sums
  const [first, second] = named.parts(work)
  const pairs = isAdded
    ? { left, right, leftOf: first, rightOf: second }
    : { left, right, leftOf: gather(left.of, first, work), rightOf: gather(right.of, second, work) }
  const table = namedPairs(named, pairs, rooms)
  if (isAdded) named.close()
  return capTable(table, cap)
}

function addedByName(
  sums: PairAccumulator,
  left: Dictionary,
  right: Dictionary,
  memory: CountMemory,
  work: ArrayRoom,
): PairAccumulator {
  const named = new PairAccumulator(memory, billColumns.length)
  const [first, second] = sums.parts(work)
  const [requests, bytes] = sums.sums(work)
  const [leftOf, rightOf] = [gather(left.of, first, work), gather(right.of, second, work)]
  for (let at = 0; at < first.length; at++)
    named.add(leftOf[at]!, rightOf[at]!, requests[at]!, bytes[at]!)
  if (sums.hasRare === 0) return named
  const rare = sums.rare(sums.hasRare)
  const into = named.rare(sums.hasRare)
  for (let at = 0; at < first.length; at++) {
    const number = named.numberOf(leftOf[at]!, rightOf[at]!)
    for (let column = 0; column < rare.length; column++)
      if ((sums.hasRare & (1 << column)) !== 0) into[column]![number]! += rare[column]![at]!
  }
  return named
}

/** Pairs of names, by the numbers of both. */
interface PairsOfNames {
  readonly left: Dictionary
  readonly right: Dictionary
  readonly leftOf: Uint32Array
  readonly rightOf: Uint32Array
}

function namedPairs(
  named: PairAccumulator,
  pairs: PairsOfNames,
  { work, tables }: Rooms,
): ColumnarTable {
  const { size } = named
  const { left, right, leftOf, rightOf } = pairs
  const nameOf = (at: number): string =>
    stringAt(left.names, leftOf[at]!) + KEY_SEPARATOR + stringAt(right.names, rightOf[at]!)
  const order = orderAtRest(hashesOf(pairs, work), (a, b) => nameOf(a) < nameOf(b), work)
  const [requests, bytes] = named.sums(work).map((sums) => sumsAt(sums, order, tables))
  const rare = named.rare(named.hasRare)
  const bill = Object.fromEntries(
    billColumns.map((name, at) => [
      name,
      (named.hasRare & (1 << at)) === 0 ? zeros(size) : sumsAt(rare[at]!, order, tables),
    ]),
  )
  const [lefts, leftOfRows] = renumbered(left.size, leftOf, order, tables)
  const [rights, rightOfRows] = renumbered(right.size, rightOf, order, tables)
  const rows = {
    left: gatherStrings(left.names, lefts, tables),
    right: gatherStrings(right.names, rights, tables),
    leftOf: leftOfRows,
    rightOf: rightOfRows,
  }
  return whole({ kind: 'pairs', pairs: rows }, { requests: requests!, bytes: bytes!, ...bill })
}

function hashesOf({ left, right, leftOf, rightOf }: PairsOfNames, work: ArrayRoom): Uint32Array {
  const hashes = work.words(leftOf.length)
  for (let at = 0; at < hashes.length; at++)
    hashes[at] = hashOfPair(left.hashes[leftOf[at]!]!, right.hashes[rightOf[at]!]!)
  return hashes
}

function sizesTable({ sizes, sizesBill }: DaySums): Table {
  return fewRows(
    'one part',
    sizeClasses.map((name, at) => [
      name,
      {
        requests: sizes[2 * at]!,
        bytes: sizes[2 * at + 1]!,
        ...Object.fromEntries(billColumns.map((column, i) => [column, sizesBill[i]![at]!])),
      },
    ]),
  )
}

function timesTable(times: Float64Array): Table {
  return fewRows(
    'pairs',
    sizeClasses.flatMap((size, at) =>
      timeBounds.map((time, step) => [
        size + KEY_SEPARATOR + time,
        { requests: times[at * timeBounds.length + step]! },
      ]),
    ),
  )
}

/** A table of the rows that counted anything. */
function fewRows(
  kind: 'one part' | 'pairs',
  all: readonly [name: string, row: Partial<Record<ColumnName, number>>][],
): Table {
  const rows = all.filter(([, row]) => row.requests! > 0)
  const columns = Object.keys(all[0]![1]) as ColumnName[]
  const table = {
    names: rows.map(([name]) => name),
    columns: Object.fromEntries(
      columns.map((column) => [column, Float64Array.from(rows, ([, row]) => row[column]!)]),
    ),
    rest: { rows: 0, columns: {} },
  }
  return mergeTables({ columns, ...(kind === 'pairs' && { isPair: true }) }, [table], 'at rest')
    .table
}
