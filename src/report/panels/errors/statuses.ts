import { READS, tablePanel } from '../table-panel.ts'

export const statuses = tablePanel({
  id: 'statuses',
  table: 'statuses',
  nameLabel: 'status',
  sortedBy: 'requests',
  columns: READS,
  sub: ({ words }, [status]) => (status === '000' ? words.subs.left : ''),
})
