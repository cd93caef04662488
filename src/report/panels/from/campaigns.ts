import { isNamed } from '../../tables/orders.ts'
import { tablePanel, VISITS } from '../table-panel.ts'

export const campaigns = tablePanel({
  id: 'campaigns',
  table: 'campaigns',
  nameLabel: 'campaign',
  sortedBy: 'visitors',
  columns: VISITS,
  only: isNamed,
})
