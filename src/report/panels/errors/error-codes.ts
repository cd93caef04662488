import { hasEdges, hasS3 } from '../../facts/cache.ts'
import { isNamed } from '../../tables/orders.ts'
import { READS, tablePanel } from '../table-panel.ts'

export const errorCodes = tablePanel({
  id: 'errorCodes',
  isShown: hasS3,
  table: 'errorCodes',
  nameLabel: 'code',
  sortedBy: 'requests',
  columns: READS,
  only: isNamed,
  noteOf: (page) => (hasEdges(page) ? page.words.answered.noCodes : ''),
})
