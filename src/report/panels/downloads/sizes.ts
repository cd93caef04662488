import { sizesInOrder } from '../../tables/orders.ts'
import { READS, tablePanel } from '../table-panel.ts'

export const sizes = tablePanel({
  id: 'sizes',
  table: 'sizes',
  nameLabel: 'size',
  sortedBy: 'requests',
  columns: READS,
  inOrder: sizesInOrder,
})
