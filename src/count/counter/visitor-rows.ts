/** From the sums of a day to its visitors: hashes, and what is known of the smallest of them one by one. */
import type { Dictionary } from '../../columns/counting/dictionary.ts'
import { hashPair } from '../../columns/hash.ts'
import { orderAtRest } from '../../columns/row-order.ts'
import { gatherStrings, stringAt } from '../../columns/string-arena.ts'
import { gather } from '../../columns/table.ts'
import { distinct } from '../summary/merge.ts'
import type { IdKey, IdSource } from '../tables/keys.ts'
import {
  cappedRows,
  DIRECT,
  MOST_VISITOR_ROWS,
  type NameSets,
  SetsByRow,
  VIEWED,
  type Visitors,
  visitorTables,
} from '../visitors/rows.ts'
import type { DaySums } from './day-sums.ts'
import type { NameBook } from './dictionaries.ts'

/** A row of a visitor that has none. */
const NO_ROW = 0xffffffff

/** The visitors of a day, taken out of its sums. */
export function visitorsOfSums(sums: DaySums, book: NameBook): Visitors {
  const hashes = hashesOf(sums, book)
  const visitors = distinct(hashes.slice().sort())
  if (visitors.length === 0) return { visitors, visitorRows: null }
  const rowOf = rowsOf(hashes, visitors.subarray(0, MOST_VISITOR_ROWS))
  const flags = new Uint32Array(Math.min(visitors.length, MOST_VISITOR_ROWS))
  const [viewers, pages] = sums.pageVisitors.parts()
  for (let visitor = 0; visitor < rowOf.length; visitor++)
    if (rowOf[visitor] !== NO_ROW && sums.visitorIsDirect[visitor] === 1)
      flags[rowOf[visitor]!]! |= DIRECT
  for (let at = 0; at < viewers.length; at++) {
    const row = rowOf[viewers[at]!]!
    if (row !== NO_ROW) flags[row]! |= VIEWED
  }
  const pairs = pairsOf(sums, [viewers, pages])
  const told = visitorTables(book.plan.rows).map(({ name, key: [key] }): [string, NameSets] => {
    const [those, ids] = pairs(key.of as IdSource)
    const rows = those === undefined ? rowOf : gather(rowOf, those)
    return [name, setsOf(flags.length, rows, ids, book.dictionary(key as IdKey))]
  })
  told.sort(([a], [b]) => (a < b ? -1 : 1))
  return { visitors, visitorRows: cappedRows({ flags, sets: Object.fromEntries(told) }) }
}

/** By number of the visitor. Two may have the same. */
function hashesOf(
  { visitors, visitorAddresses, visitorAgents }: DaySums,
  { addressHashes, agentHashes }: NameBook,
): Float64Array {
  const hashes = new Float64Array(visitors.size)
  for (let at = 0; at < hashes.length; at++) {
    const address = 2 * visitorAddresses[at]!
    const agent = 2 * visitorAgents[at]!
    hashes[at] = hashPair(
      addressHashes[address]!,
      addressHashes[address + 1]!,
      agentHashes[agent]!,
      agentHashes[agent + 1]!,
    )
  }
  return hashes
}

/** Where each hash stands in a sorted list; `NO_ROW` for those past its end. */
function rowsOf(hashes: Float64Array, sorted: Float64Array): Uint32Array {
  const last = sorted.at(-1)!
  const rows = new Uint32Array(hashes.length).fill(NO_ROW)
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at]!
    if (hash > last) continue
    // Hashes are spread evenly, so each is near the place that its size tells.
    let row = Math.floor((hash / (last + 1)) * sorted.length)
    while (sorted[row]! > hash) row--
    while (sorted[row]! < hash) row++
    rows[at] = row
  }
  return rows
}

type Pairs = readonly [visitors: Uint32Array | undefined, ids: Uint32Array]

/** Which ids of a kind visitors have; where each has one, in their order. */
function pairsOf(sums: DaySums, viewed: Pairs): (of: IdSource) => Pairs {
  const { visitors, visitorAddresses, visitorAgents, originVisitors, campaignVisitors } = sums
  const known = new Map<IdSource, Pairs>([
    ['address', [undefined, visitorAddresses.subarray(0, visitors.size)]],
    ['agent', [undefined, visitorAgents.subarray(0, visitors.size)]],
    ['key', viewed],
  ])
  return (of) => {
    const made = known.get(of) ?? (of === 'origin' ? originVisitors : campaignVisitors).parts()
    known.set(of, made)
    return made
  }
}

/** The names of ids, by row. */
function setsOf(
  count: number,
  rows: Uint32Array,
  ids: Uint32Array,
  { of, size, names, hashes }: Dictionary,
): NameSets {
  const places = new Uint32Array(size)
  const used: number[] = []
  for (let at = 0; at < rows.length; at++) {
    if (rows[at] === NO_ROW) continue
    const name = of[ids[at]!]!
    if (places[name] !== 0) continue
    places[name] = 1
    used.push(name)
  }
  const numbers = Uint32Array.from(used)
  const order = orderAtRest(
    gather(hashes, numbers),
    (a, b) => stringAt(names, numbers[a]!) < stringAt(names, numbers[b]!),
  )
  const ordered = gather(numbers, order)
  for (let at = 0; at < ordered.length; at++) places[ordered[at]!] = at
  const sets = new SetsByRow(count, gatherStrings(names, ordered))
  for (let at = 0; at < rows.length; at++)
    if (rows[at] !== NO_ROW) sets.add(rows[at]!, places[of[ids[at]!]!]!)
  return sets.sets()
}
