import { READS, tablePanel } from '../table-panel.ts'
import { ofS3 } from './of-s3.ts'

export const requesters = tablePanel({
  id: 'requesters',
  ...ofS3,
  table: 'requesters',
  nameLabel: 'requester',
  sortedBy: 'requests',
  columns: READS,
  width: 'full',
})
