import { READS, tablePanel } from '../table-panel.ts'

export const buckets = tablePanel({
  id: 'buckets',
  table: 'buckets',
  nameLabel: 'bucket',
  sortedBy: 'requests',
  columns: READS,
  isShown: ({ period }) => period.tables.buckets.names.length > 1,
})
