import { BANDWIDTH, tablePanel } from '../table-panel.ts'

export const hogAgents = tablePanel({
  id: 'hogAgents',
  table: 'agents',
  nameLabel: 'agent',
  sortedBy: 'bytes',
  columns: BANDWIDTH,
  width: 'full',
})
