import { tablePanel, VISITS } from '../table-panel.ts'

export const devices = tablePanel({
  id: 'devices',
  table: 'devices',
  nameLabel: 'device',
  sortedBy: 'visitors',
  columns: VISITS,
})
