import { READS, tablePanel } from '../table-panel.ts'

export const authentications = tablePanel({
  id: 'authentications',
  table: 'authentications',
  nameLabel: 'authentication',
  sortedBy: 'requests',
  columns: READS,
})
