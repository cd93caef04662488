import { hasS3 } from '../../facts/cache.ts'
import { READS, tablePanel } from '../table-panel.ts'

export const authentications = tablePanel({
  id: 'authentications',
  isShown: hasS3,
  table: 'authentications',
  nameLabel: 'authentication',
  sortedBy: 'requests',
  columns: READS,
})
