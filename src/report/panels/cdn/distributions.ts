import { hasEdges } from '../../facts/cache.ts'
import { tablePanel } from '../table-panel.ts'

export const distributions = tablePanel({
  id: 'distributions',
  table: 'distributions',
  nameLabel: 'distribution',
  sortedBy: 'bytes',
  columns: ['bytes', 'cost', 'requests'],
  isShown: hasEdges,
})
