import { hasOrigin } from '../../facts/origin.ts'
import { tablePanel } from '../table-panel.ts'

export const originErrors = tablePanel({
  id: 'originErrors',
  table: 'originErrors',
  nameLabel: 'errorKey',
  sortedBy: 'requests',
  columns: ['requests', 'cost'],
  isShown: hasOrigin,
})
