import type { PlaceList } from '../../columns/counting/memory.ts'
import type { Run } from './add-up.ts'
import type { DaySums } from './day-sums.ts'

/** Numbers the visitors of people's reads, and notes by which origins and campaigns they came and which pages they
 * saw. A visitor is a client and an agent as it is shown. */
export function addVisitors(
  { records, values, chosen, columns }: Run,
  people: PlaceList,
  sums: DaySums,
  isPage: Uint8Array,
): void {
  const { client, agent, visitor, firsts, ids, unused: into } = columns
  const known = sums.visitors.size
  const { at: places, count } = people
  sums.visitors.numberAll({ places, count, left: client, right: agent, into: visitor })
  const isFirst = noteVisitors(sums, known, people, columns, records)
  noteDirect(sums, people, columns, records, isPage)
  sums.originVisitors.numberAll({ places, count, left: visitor, right: ids.origin, into })
  // Where all came by the same, that is told of a visitor at first sight.
  const campaigns =
    values.campaign.size > 1 ? { places, count } : { places: firsts, count: isFirst }
  sums.campaignVisitors.numberAll({ ...campaigns, left: visitor, right: ids.campaign!, into })
  const { at, count: views } = chosen.pageViews
  sums.pageVisitors.numberAll({ places: at, count: views, left: visitor, right: ids.key!, into })
}

/** Of those at first sight: one of the addresses and spellings that are all this visitor's. Puts their places into
 * `firsts`, and tells how many they are. */
function noteVisitors(
  sums: DaySums,
  known: number,
  people: PlaceList,
  { visitor, firsts }: Run['columns'],
  { ids: { address, agent } }: Run['records'],
): number {
  const { size } = sums.visitors
  const { visitorAddresses, visitorAgents, visitorIsDirect } = sums
  for (const list of [visitorAddresses, visitorAgents, visitorIsDirect]) list.reserve(size)
  const addresses = visitorAddresses.numbers
  const agents = visitorAgents.numbers
  const places = people.at.numbers
  const numbers = visitor.numbers
  const into = firsts.numbers
  let next = known
  for (let i = 0; i < people.count && next < size; i++) {
    const at = places[i]!
    if (numbers[at] !== next) continue
    addresses[next] = address[at]!
    agents[next] = agent[at]!
    into[next++ - known] = at
  }
  return size - known
}

/** Notes who got anything otherwise than by a link of another page to what is no page. Whose page that was, the
 * report knows. */
function noteDirect(
  { visitorIsDirect }: DaySums,
  people: PlaceList,
  { visitor, ids: { origin } }: Run['columns'],
  { ids: { key } }: Run['records'],
  isPage: Uint8Array,
): void {
  const numbers = visitor.numbers
  const origins = origin.numbers
  const isDirect = visitorIsDirect.numbers
  const places = people.at.numbers
  for (let i = 0; i < people.count; i++) {
    const at = places[i]!
    if (origins[at] === 0 || isPage[key[at]!] === 1) isDirect[numbers[at]!] = 1
  }
}
