import { isNamed } from '../../tables/orders.ts'
import { READS, tablePanel } from '../table-panel.ts'

export const errorCodes = tablePanel({
  id: 'errorCodes',
  table: 'errorCodes',
  nameLabel: 'code',
  sortedBy: 'requests',
  columns: READS,
  only: isNamed,
})
