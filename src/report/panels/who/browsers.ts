import { tablePanel, VISITS } from '../table-panel.ts'

export const browsers = tablePanel({
  id: 'browsers',
  table: 'browsers',
  nameLabel: 'browser',
  sortedBy: 'visitors',
  columns: VISITS,
})
