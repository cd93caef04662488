import { placeOfAirport, priceRegionOf } from '../../../naming/edges.ts'
import { hasEdges } from '../../facts/cache.ts'
import type { Page } from '../../model/page.ts'
import { tablePanel } from '../table-panel.ts'

/** Where readers were answered from. */
export const edges = tablePanel({
  id: 'edges',
  table: 'edges',
  nameLabel: 'edge',
  sortedBy: 'bytes',
  columns: ['bytes', 'cost', 'requests'],
  sub: placeText,
  isShown: hasEdges,
})

/** The city and country of an airport, and by whose prices it is billed. */
function placeText({ words, numbers }: Page, [airport = '']: readonly string[]): string {
  const place = placeOfAirport(airport)
  const region = words.priceRegions[priceRegionOf(airport)]
  return place === undefined
    ? region
    : `${numbers.list([place.city, numbers.country(place.country)])} · ${region}`
}
