import { hasEdges } from '../../facts/cache.ts'
import { READS, tablePanel } from '../table-panel.ts'

export const edgeTls = tablePanel({
  id: 'edgeTls',
  table: 'edgeTls',
  nameLabel: 'tls',
  sortedBy: 'requests',
  columns: READS,
  isShown: hasEdges,
})
