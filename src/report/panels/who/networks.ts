import { tablePanel, VISITS } from '../table-panel.ts'

export const networks = tablePanel({
  id: 'networks',
  table: 'networks',
  nameLabel: 'network',
  sortedBy: 'visitors',
  columns: VISITS,
})
