import { hasEdges } from '../../facts/cache.ts'
import type { RowFilter } from '../../tables/view.ts'
import { tablePanel } from '../table-panel.ts'
import { ofS3 } from './of-s3.ts'

/** Those of CloudFront are methods. */
const isOfS3: RowFilter = (page, view, row) => !hasEdges(page) || !/^[A-Z]+$/.test(view.nameOf(row))

export const operations = tablePanel({
  id: 'operations',
  ...ofS3,
  table: 'operations',
  nameLabel: 'operation',
  sortedBy: 'requests',
  columns: ['requests', 'bytes', 'errors'],
  only: isOfS3,
  width: 'full',
})
