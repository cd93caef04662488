import { READS, tablePanel } from '../table-panel.ts'

export const requesters = tablePanel({
  id: 'requesters',
  table: 'requesters',
  nameLabel: 'requester',
  sortedBy: 'requests',
  columns: READS,
  width: 'full',
})
