import { isDownload } from '../../tables/orders.ts'
import { tablePanel } from '../table-panel.ts'

export const downloads = tablePanel({
  id: 'downloads',
  table: 'keys',
  nameLabel: 'key',
  sortedBy: 'downloads',
  columns: ['downloads', 'whole', 'partial', 'wastedBytes', 'bytes', 'size'],
  isMinor: ['whole', 'partial', 'size'],
  only: isDownload,
  width: 'full',
})
