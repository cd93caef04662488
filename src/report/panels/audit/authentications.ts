import { READS, tablePanel } from '../table-panel.ts'
import { ofS3 } from './of-s3.ts'

export const authentications = tablePanel({
  id: 'authentications',
  ...ofS3,
  table: 'authentications',
  nameLabel: 'authentication',
  sortedBy: 'requests',
  columns: READS,
})
