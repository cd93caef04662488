import { tablePanel, VISITS } from '../table-panel.ts'

export const systems = tablePanel({
  id: 'systems',
  table: 'systems',
  nameLabel: 'system',
  sortedBy: 'visitors',
  columns: VISITS,
})
