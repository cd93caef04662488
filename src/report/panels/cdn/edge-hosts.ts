import { hasEdges } from '../../facts/cache.ts'
import { READS, tablePanel } from '../table-panel.ts'

export const edgeHosts = tablePanel({
  id: 'edgeHosts',
  table: 'edgeHosts',
  nameLabel: 'host',
  sortedBy: 'requests',
  columns: READS,
  isShown: hasEdges,
})
