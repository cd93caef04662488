import { isApart } from '../../facts/cache.ts'
import { READS, tablePanel } from '../table-panel.ts'
import { ofS3 } from './of-s3.ts'

export const tls = tablePanel({
  id: 'tls',
  table: 'tls',
  nameLabel: 'tls',
  sortedBy: 'requests',
  columns: READS,
  isShown: (page) => !isApart(page),
})

/** The same where what S3 answered is not what clients asked for. */
export const s3Tls = tablePanel({
  ...ofS3,
  id: 's3Tls',
  table: 's3Tls',
  nameLabel: 'tls',
  sortedBy: 'requests',
  columns: READS,
  isShown: (page) => isApart(page) && ofS3.isShown(page),
})
