import { hasEdges } from '../../facts/cache.ts'
import { READS, tablePanel } from '../table-panel.ts'

export const edgeStatuses = tablePanel({
  id: 'edgeStatuses',
  table: 'edgeStatuses',
  sortedBy: 'requests',
  columns: READS,
  isShown: hasEdges,
})
