import { READS, tablePanel } from '../table-panel.ts'
import { ofS3 } from './of-s3.ts'

export const signatures = tablePanel({
  id: 'signatures',
  ...ofS3,
  table: 'signatures',
  nameLabel: 'signature',
  sortedBy: 'requests',
  columns: READS,
})
