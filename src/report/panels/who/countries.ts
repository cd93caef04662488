import { TAKERS, tablePanel } from '../table-panel.ts'

export const countries = tablePanel({
  id: 'countries',
  table: 'countries',
  nameLabel: 'country',
  sortedBy: 'visitors',
  columns: TAKERS,
})
