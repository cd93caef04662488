import { READS, tablePanel } from '../table-panel.ts'

export const statuses = tablePanel({
  id: 'statuses',
  table: 'statuses',
  nameLabel: 'status',
  sortedBy: 'requests',
  columns: READS,
})
