import type { RowFilter } from '../../tables/view.ts'
import { READS, tablePanel } from '../table-panel.ts'

/** Errors of another kind than that the object is missing: those stand under Not found. */
const isOther: RowFilter = (_, view, row) =>
  !['NoSuchKey', '404'].includes(view.partsOf(row)[0] ?? '')

export const errorKeys = tablePanel({
  id: 'errorKeys',
  table: 'errorKeys',
  nameLabel: 'errorKey',
  sortedBy: 'requests',
  columns: READS,
  only: isOther,
})
