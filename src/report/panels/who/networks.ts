import { TAKERS, tablePanel } from '../table-panel.ts'

export const networks = tablePanel({
  id: 'networks',
  table: 'networks',
  nameLabel: 'network',
  sortedBy: 'bytes',
  columns: TAKERS,
})
