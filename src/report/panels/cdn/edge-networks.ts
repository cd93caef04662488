import { tellsOf } from '../../facts/cache.ts'
import { isNamed } from '../../tables/orders.ts'
import { tablePanel } from '../table-panel.ts'

export const edgeNetworks = tablePanel({
  id: 'edgeNetworks',
  table: 'edgeNetworks',
  nameLabel: 'network',
  sortedBy: 'bytes',
  columns: ['bytes', 'cost', 'requests'],
  only: isNamed,
  isShown: (page) => tellsOf(page, 'edgeNetworks'),
})
