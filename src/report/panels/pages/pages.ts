import { tablePanel } from '../table-panel.ts'

export const pages = tablePanel({
  id: 'pages',
  table: 'pages',
  nameLabel: 'page',
  sortedBy: 'requests',
  columns: ['requests', 'visitors', 'bytes'],
  width: 'full',
})
