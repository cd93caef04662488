import { READS, tablePanel } from '../table-panel.ts'

export const signatures = tablePanel({
  id: 'signatures',
  table: 'signatures',
  nameLabel: 'signature',
  sortedBy: 'requests',
  columns: READS,
})
