import { hasEdges } from '../../facts/cache.ts'
import { isUnanswered } from '../../tables/orders.ts'
import { READS, tablePanel } from '../table-panel.ts'

/** Who is to blame for what readers did not get: they themselves, the edge, the origin. */
export const cacheErrors = tablePanel({
  id: 'cacheErrors',
  table: 'cacheDetails',
  nameLabel: 'cacheDetail',
  sortedBy: 'requests',
  columns: READS,
  only: isUnanswered,
  isShown: hasEdges,
})
