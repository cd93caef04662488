/** From the sums of a day to its visitors: hashes, and what is known of the smallest of them one by one. The kernel
 * sorts them (`kernel/visitors.ts`). */
import type { Dictionary } from '../../columns/counting/dictionary.ts'
import {
  type CountMemory,
  copyOfMade,
  copyOfNames,
  floats,
  KernelColumn,
  words,
} from '../../columns/counting/memory.ts'
import type { ReusedRoom } from '../../columns/room.ts'
import type { IdKey, IdSource } from '../tables/keys.ts'
import {
  cappedRows,
  DIRECT,
  MOST_NAMES_EACH,
  MOST_VISITOR_ROWS,
  type NameSets,
  VIEWED,
  type Visitors,
  visitorTables,
} from '../visitors/rows.ts'
import type { DaySums } from './day-sums.ts'
import type { NameBook } from './dictionaries.ts'

/** The visitors of a day, taken out of its sums. They lie where its tables do. */
export function visitorsOfSums(sums: DaySums, book: NameBook): Visitors {
  const {
    memory,
    addresses: { hashes: addressHashes },
    agentHashes,
    room,
  } = book
  const { kernel } = memory
  const { size } = sums.visitors
  if (size === 0) return { visitors: new Float64Array(0), visitorRows: null }
  const [addresses, agents] = [sums.visitorAddresses.at, sums.visitorAgents.at]
  const [byAddress, byAgent] = [addressHashes.at, agentHashes.at]
  const hashes = kernel.rankVisitors(size, addresses, agents, byAddress, byAgent, MOST_VISITOR_ROWS)
  const visitors = copyOfMade(memory, floats, kernel.sortedHashesAt(), hashes, room)
  const flags = flagsOf(sums, memory, hashes, room)
  const told = visitorTables(book.plan.rows).map(({ name, key: [key] }): [string, NameSets] => [
    name,
    setsOf(sums, book.dictionary(key as IdKey), key.of as IdSource, flags.length, book),
  ])
  kernel.forgetVisitors()
  told.sort(([a], [b]) => (a < b ? -1 : 1))
  return { visitors, visitorRows: cappedRows({ flags, sets: Object.fromEntries(told) }) }
}

/** What visitors with rows did. */
function flagsOf(
  { visitors, visitorIsDirect, pageVisitors }: DaySums,
  memory: CountMemory,
  hashes: number,
  room: ReusedRoom,
): Uint32Array {
  const flags = new KernelColumn(memory, Math.min(hashes, MOST_VISITOR_ROWS), words)
  memory.kernel.flagVisitors(visitorIsDirect.at, visitors.size, DIRECT, flags.at)
  memory.kernel.flagFirsts(pageVisitors.at, VIEWED, flags.at)
  const made = copyOfMade(memory, words, flags.at, Math.min(hashes, MOST_VISITOR_ROWS), room)
  flags.close()
  return made
}

/** The names of ids of a kind, by row. */
function setsOf(
  { visitors, visitorAddresses, visitorAgents, ...sums }: DaySums,
  { at: names, size }: Dictionary,
  of: IdSource,
  rows: number,
  { memory, room }: NameBook,
): NameSets {
  const { kernel } = memory
  const made = (first: number, ids: number, step: number, count: number): number =>
    kernel.nameSets(names, size, first, ids, step, count, MOST_NAMES_EACH)
  const toldAt = (): number => {
    if (of === 'address' && sums.addressVisitors.size === 0)
      return made(0, visitorAddresses.at, 4, visitors.size)
    if (of === 'agent') return made(0, visitorAgents.at, 4, visitors.size)
    const { originVisitors: origin, campaignVisitors: campaign, pageVisitors: key } = sums
    const pairs = { origin, campaign, key, address: sums.addressVisitors }
    const { at, size: count } = pairs[of as keyof typeof pairs]
    const entries = kernel.entriesOf(at)
    return made(entries, entries + 4, 8, count)
  }
  const at = toldAt() // before its memory is asked for, which may be another now
  const [offsets, ids, idCount] = words.viewOf(memory.buffer, at + 16, 3)
  return {
    names: copyOfNames(memory, at, room),
    offsets: copyOfMade(memory, words, offsets!, rows + 1, room),
    ids: copyOfMade(memory, words, ids!, idCount!, room),
  }
}
