import type { PanelRow } from '../panel.ts'
import { timesTable } from './times.ts'

/** Total times by object size. */
export const totalTime: PanelRow = {
  id: 'totalTime',
  csv: 'totalTimes.csv',
  width: 'half',
  draw: (page) => ({
    table: timesTable(page, 'totalTimes'),
    blocks: [],
    note: page.words.percentiles,
  }),
}
