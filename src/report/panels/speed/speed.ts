import { hasEdges } from '../../facts/cache.ts'
import { sumWhere } from '../../tables/sums.ts'
import { spaced } from '../../words/speech.ts'
import { factsBlock } from '../facts-block.ts'
import type { PanelRow } from '../panel.ts'
import { timesTable } from './times.ts'

/** Turn-around times by object size, and the requests that S3 throttled or failed. */
export const speed: PanelRow = {
  id: 'speed',
  csv: 'turnAroundTimes.csv',
  width: 'half',
  draw(page) {
    const { words, numbers, period } = page
    const slowDowns = sumWhere(page, 'errorCodes', ([code]) => code === 'SlowDown').requests ?? 0
    return {
      table: timesTable(page, 'turnAroundTimes'),
      blocks: [
        factsBlock('speedFacts', [
          [words.facts.slowDowns, numbers.cell('count', slowDowns)],
          [words.facts.serverErrors, numbers.cell('count', period.totals.serverErrors)],
        ]),
      ],
      note: hasEdges(page) ? spaced(words.percentiles, words.edgeTimes) : words.percentiles,
    }
  },
}
