import type { CountMemory, PlaceList } from '../../columns/counting/memory.ts'
import type { Run } from './add-up.ts'
import type { DaySums } from './day-sums.ts'

/** Numbers the visitors of people's reads, and notes by which origins and campaigns they came and which pages they
 * saw. A visitor is a client and an agent as it is shown. */
export function addVisitors(
  { values, chosen, columns }: Run,
  people: PlaceList,
  sums: DaySums,
  { kernel }: CountMemory,
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
  sums.originVisitors.numberAll({ places, count, left: visitor, right: ids.origin, into })
  // Where all came by the same, that is told of a visitor at first sight.
  const campaigns =
    values.campaign.size > 1 ? { places, count } : { places: firsts, count: size - known }
  sums.campaignVisitors.numberAll({ ...campaigns, left: visitor, right: ids.campaign!, into })
  const { at, count: views } = chosen.pageViews
  sums.pageVisitors.numberAll({ places: at, count: views, left: visitor, right: ids.key!, into })
}
