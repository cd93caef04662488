import { tablePanel } from '../table-panel.ts'

export const tools = tablePanel({
  id: 'tools',
  table: 'tools',
  nameLabel: 'tool',
  sortedBy: 'requests',
  columns: ['requests', 'bytes', 'cost'],
})
