import { hasOrigin } from '../../facts/origin.ts'
import { tablePanel } from '../table-panel.ts'

export const originKeys = tablePanel({
  id: 'originKeys',
  table: 'originKeys',
  nameLabel: 'key',
  sortedBy: 'requests',
  columns: ['requests', 'bytes', 'cost'],
  isShown: hasOrigin,
})
