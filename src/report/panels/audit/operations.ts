import { tablePanel } from '../table-panel.ts'

export const operations = tablePanel({
  id: 'operations',
  table: 'operations',
  nameLabel: 'operation',
  sortedBy: 'requests',
  columns: ['requests', 'bytes', 'errors'],
  width: 'full',
})
