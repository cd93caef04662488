import { hasOrigin } from '../../facts/origin.ts'
import { READS, tablePanel } from '../table-panel.ts'

export const originStatuses = tablePanel({
  id: 'originStatuses',
  table: 'originStatuses',
  nameLabel: 'status',
  sortedBy: 'requests',
  columns: READS,
  isShown: hasOrigin,
})
