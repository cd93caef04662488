import { type AddressMode, maskAddress, type Places } from './addresses.ts'
import { describeAgent } from './agents.ts'
import type { Naming } from './names.ts'
import { describeCampaign, describeReferrer } from './referrers.ts'

/** Counts up when values of old days are to be named anew, which counts all of them again. Newer lists
 * alone are no reason: they hold for the days that come. */
export const NAMING_VERSION = '1'

/** Names values by the lists and data of this room. */
export function makeNaming(addresses: AddressMode, places: Places): Naming {
  return {
    agent: describeAgent,
    address: (text) => ({
      client: maskAddress(text, addresses),
      country: text === '-' ? '-' : places.country(text),
      network: text === '-' ? '-' : places.network(text),
    }),
    referrer(text) {
      const { cleaned, site, searchEngine } = describeReferrer(text)
      return { name: cleaned, site, engine: searchEngine ?? '-' }
    },
    campaign: describeCampaign,
  }
}
