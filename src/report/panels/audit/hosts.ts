import { READS, tablePanel } from '../table-panel.ts'

export const hosts = tablePanel({
  id: 'hosts',
  table: 'hosts',
  nameLabel: 'host',
  sortedBy: 'requests',
  columns: READS,
})
