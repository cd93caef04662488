import { tellsOf } from '../../facts/cache.ts'
import { isNamed } from '../../tables/orders.ts'
import { tablePanel } from '../table-panel.ts'

export const edgeCountries = tablePanel({
  id: 'edgeCountries',
  table: 'edgeCountries',
  nameLabel: 'country',
  sortedBy: 'bytes',
  columns: ['bytes', 'cost', 'requests'],
  only: isNamed,
  isShown: (page) => tellsOf(page, 'edgeCountries'),
})
