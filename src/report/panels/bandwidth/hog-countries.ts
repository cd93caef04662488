import { HOGS, tablePanel } from '../table-panel.ts'

export const hogCountries = tablePanel({
  id: 'hogCountries',
  table: 'countries',
  nameLabel: 'country',
  sortedBy: 'bytes',
  columns: HOGS,
})
