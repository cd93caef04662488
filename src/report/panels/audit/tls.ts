import { READS, tablePanel } from '../table-panel.ts'

export const tls = tablePanel({
  id: 'tls',
  table: 'tls',
  nameLabel: 'tls',
  sortedBy: 'requests',
  columns: READS,
})
