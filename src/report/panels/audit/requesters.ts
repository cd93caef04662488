import { hasS3 } from '../../facts/cache.ts'
import { READS, tablePanel } from '../table-panel.ts'

export const requesters = tablePanel({
  id: 'requesters',
  isShown: hasS3,
  table: 'requesters',
  nameLabel: 'requester',
  sortedBy: 'requests',
  columns: READS,
  width: 'full',
})
