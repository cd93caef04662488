import { isElsewhere } from '../../tables/orders.ts'
import { READS, tablePanel } from '../table-panel.ts'

export const referrers = tablePanel({
  id: 'referrers',
  table: 'referrers',
  nameLabel: 'referrer',
  sortedBy: 'requests',
  columns: READS,
  only: isElsewhere,
})
