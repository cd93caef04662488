import { hasEdges, hasS3 } from '../../facts/cache.ts'
import type { Page } from '../../model/page.ts'
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
    return {
      table: timesTable(page, 'turnAroundTimes'),
      blocks: [
        factsBlock('speedFacts', [
          ...(hasS3(page)
            ? [[words.facts.slowDowns, numbers.cell('count', slowDownsOf(page))] as const]
            : []),
          [words.facts.serverErrors, numbers.cell('count', period.totals.serverErrors)],
        ]),
      ],
      note: hasEdges(page) ? spaced(words.percentiles, words.edgeTimes) : words.percentiles,
    }
  },
}

/** How often S3 said so, to clients and to CloudFront. */
function slowDownsOf(page: Page): number {
  const tables = ['errorCodes', 'originErrors'] as const
  return tables.reduce((sum, table) => {
    return sum + (sumWhere(page, table, ([code]) => code === 'SlowDown').requests ?? 0)
  }, 0)
}
