import { type AddressMode, maskAddress, type Places } from './addresses.ts'
import { describeAgent } from './agents.ts'
import type { Naming } from './names.ts'
import { describeCampaign, describeReferrer } from './referrers.ts'

/** Answers remembered of each kind; then all are forgotten. */
const MOST_REMEMBERED = 50_000

/** Names values by the lists and data of this room. What was worked out is remembered, so that a
 * naming should live as long as its thread. */
export function makeNaming(addresses: AddressMode, places: Places): Naming {
  return {
    agent: remembered(describeAgent),
    address: remembered((text) => ({
      client: maskAddress(text, addresses),
      country: text === '-' ? '-' : places.country(text),
      network: text === '-' ? '-' : places.network(text),
    })),
    referrer: remembered((text) => {
      const { cleaned, site, searchEngine } = describeReferrer(text)
      return { name: cleaned, site, engine: searchEngine ?? '-' }
    }),
    campaign: remembered(describeCampaign),
  }
}

function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size >= MOST_REMEMBERED) known.clear()
    const answer = work(text)
    known.set(text, answer)
    return answer
  }
}
