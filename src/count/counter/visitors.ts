import type { PlaceList } from '../../columns/counting/memory.ts'
import type { Run } from './add-up.ts'
import type { DaySums } from './day-sums.ts'
import type { NameBook } from './dictionaries.ts'
import type { KernelColumns } from './run-columns.ts'

/** Numbers the visitors of people's reads, and notes by which origins and campaigns they came and which pages they
 * saw. A visitor is a client and an agent as it is shown. */
export function addVisitors(
  { chosen, columns }: Run,
  people: PlaceList,
  sums: DaySums,
  { sizes, addresses: { areTold }, memory: { kernel } }: NameBook,
): void {
  const { client, agent, visitor, firsts, ids, unused: into } = columns
  const known = sums.visitors.size
  const { at: places, count } = people
  sums.visitors.numberAll({ places, count, left: client, right: agent, into: visitor })
  const { size } = sums.visitors
  const { visitorAddresses: addresses, visitorAgents: agents, visitorIsDirect } = sums
  for (const list of [addresses, agents, visitorIsDirect]) list.reserve(size)
  kernel.noteVisitors(known, size, visitor.at, addresses.at, agents.at, firsts.at)
  kernel.noteDirect(visitor.at, visitorIsDirect.at)
  if (areTold) addAddresses(columns, people, sums, known)
  sums.originVisitors.numberAll({ places, count, left: visitor, right: ids.origin, into })
  // Where all came by the same, that is told of a visitor at first sight.
  const campaigns = sizes.campaign > 1 ? { places, count } : { places: firsts, count: size - known }
  sums.campaignVisitors.numberAll({ ...campaigns, left: visitor, right: ids.campaign!, into })
  const { at, count: views } = chosen.pageViews
  sums.pageVisitors.numberAll({ places: at, count: views, left: visitor, right: ids.key!, into })
}

/** Notes all addresses that visitors and their clients came by. Of visitors who are `known` already, and came before any
 * log told where its clients are, it is that of their first sight. */
function addAddresses(
  { client, visitor, ids, unused: into }: KernelColumns,
  { at: places, count }: PlaceList,
  { visitors, visitorAddresses, addressVisitors, addressClients }: DaySums,
  known: number,
): void {
  if (addressVisitors.size === 0) {
    const clientsAndAgents = visitors.partsFrom(0)
    for (let one = 0; one < known; one++) {
      const address = visitorAddresses.numbers[one]!
      addressVisitors.numberOf(one, address)
      addressClients.numberOf(clientsAndAgents[2 * one]!, address)
    }
  }
  const right = ids.address!
  addressVisitors.numberAll({ places, count, left: visitor, right, into })
  addressClients.numberAll({ places, count, left: client, right, into })
}
