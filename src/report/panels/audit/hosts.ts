import { isApart } from '../../facts/cache.ts'
import { READS, tablePanel } from '../table-panel.ts'
import { ofS3 } from './of-s3.ts'

export const hosts = tablePanel({
  id: 'hosts',
  table: 'hosts',
  nameLabel: 'host',
  sortedBy: 'requests',
  columns: READS,
  isShown: (page) => !isApart(page),
})

/** The same where what S3 answered is not what clients asked for. */
export const s3Hosts = tablePanel({
  ...ofS3,
  id: 's3Hosts',
  table: 's3Hosts',
  nameLabel: 'host',
  sortedBy: 'requests',
  columns: READS,
  isShown: (page) => isApart(page) && ofS3.isShown(page),
})
