import { BANDWIDTH, tablePanel } from '../table-panel.ts'

export const hogNetworks = tablePanel({
  id: 'hogNetworks',
  table: 'networks',
  nameLabel: 'network',
  sortedBy: 'bytes',
  columns: BANDWIDTH,
})
