import { hasS3 } from '../../facts/cache.ts'
import { READS, tablePanel } from '../table-panel.ts'
import { ofS3 } from './of-s3.ts'

export const buckets = tablePanel({
  id: 'buckets',
  table: 'buckets',
  nameLabel: 'bucket',
  sortedBy: 'requests',
  columns: READS,
  isShown: (page) => hasS3(page) && page.period.tables.buckets.names.length > 1,
  noteOf: ofS3.noteOf,
})
