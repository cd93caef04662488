import { hasEdges } from '../../facts/cache.ts'
import { READS, tablePanel } from '../table-panel.ts'

export const httpVersions = tablePanel({
  id: 'httpVersions',
  table: 'httpVersions',
  nameLabel: 'httpVersion',
  sortedBy: 'requests',
  columns: READS,
  isShown: hasEdges,
})
