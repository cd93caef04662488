import { BANDWIDTH, tablePanel } from '../table-panel.ts'

export const hogKeys = tablePanel({
  id: 'hogKeys',
  table: 'keys',
  nameLabel: 'key',
  sortedBy: 'bytes',
  columns: BANDWIDTH,
})
