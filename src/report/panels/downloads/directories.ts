import { READS, tablePanel } from '../table-panel.ts'

export const directories = tablePanel({
  id: 'directories',
  table: 'directories',
  nameLabel: 'directory',
  sortedBy: 'requests',
  columns: READS,
})
