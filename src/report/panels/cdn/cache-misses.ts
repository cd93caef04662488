import { hasEdges } from '../../facts/cache.ts'
import { isMissed } from '../../tables/orders.ts'
import { tablePanel } from '../table-panel.ts'

/** Objects that lay at no edge when readers asked for them, those that cost the origin most first. */
export const cacheMisses = tablePanel({
  id: 'cacheMisses',
  table: 'cacheKeys',
  nameLabel: 'key',
  sortedBy: 'bytes',
  columns: ['bytes', 'requests'],
  only: isMissed,
  namedBy: 1,
  isShown: hasEdges,
})
