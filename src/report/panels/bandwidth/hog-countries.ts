import { BANDWIDTH, tablePanel } from '../table-panel.ts'

export const hogCountries = tablePanel({
  id: 'hogCountries',
  table: 'countries',
  nameLabel: 'country',
  sortedBy: 'bytes',
  columns: BANDWIDTH,
})
