import { hasS3 } from '../../facts/cache.ts'
import { tablePanel } from '../table-panel.ts'

export const operations = tablePanel({
  id: 'operations',
  isShown: hasS3,
  table: 'operations',
  nameLabel: 'operation',
  sortedBy: 'requests',
  columns: ['requests', 'bytes', 'errors'],
  width: 'full',
})
