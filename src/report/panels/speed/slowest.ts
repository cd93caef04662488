import { isTimed } from '../../tables/orders.ts'
import { tablePanel } from '../table-panel.ts'

export const slowest = tablePanel({
  id: 'slowest',
  table: 'keys',
  nameLabel: 'key',
  sortedBy: 'meanTurnAroundMs',
  columns: ['meanTurnAroundMs', 'requests', 'size'],
  only: isTimed,
  most: 10,
  isShort: true,
})
