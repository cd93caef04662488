import { READS, tablePanel } from '../table-panel.ts'

export const errorKeys = tablePanel({
  id: 'errorKeys',
  table: 'errorKeys',
  nameLabel: 'errorKey',
  sortedBy: 'requests',
  columns: READS,
})
