import { hasS3 } from '../../facts/cache.ts'
import { READS, tablePanel } from '../table-panel.ts'

export const signatures = tablePanel({
  id: 'signatures',
  isShown: hasS3,
  table: 'signatures',
  nameLabel: 'signature',
  sortedBy: 'requests',
  columns: READS,
})
