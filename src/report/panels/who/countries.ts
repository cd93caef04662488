import { TAKERS, tablePanel } from '../table-panel.ts'
import { countryAnchor, mapLink } from './map.ts'

const list = {
  id: 'countries',
  table: 'countries',
  nameLabel: 'country',
  sortedBy: 'visitors',
  columns: TAKERS,
} as const

export const countries = tablePanel({ ...list, linkOf: mapLink })

/** All of them, below their map, each where the map leads to. */
export const countriesOfMap = tablePanel({
  ...list,
  isWhole: true,
  anchorOf: ([code = '']) => countryAnchor(code),
  width: 'full',
})
