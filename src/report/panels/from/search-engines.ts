import { isNamed } from '../../tables/orders.ts'
import { tablePanel, VISITS } from '../table-panel.ts'

export const searchEngines = tablePanel({
  id: 'searchEngines',
  table: 'searchEngines',
  nameLabel: 'engine',
  sortedBy: 'visitors',
  columns: VISITS,
  only: isNamed,
})
