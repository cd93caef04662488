import { READS, tablePanel } from '../table-panel.ts'

export const types = tablePanel({
  id: 'types',
  table: 'types',
  nameLabel: 'type',
  sortedBy: 'requests',
  columns: READS,
})
