import { cacheOf, hasEdges } from '../../facts/cache.ts'
import { originFetchesOf } from '../../facts/origin.ts'
import type { Cell } from '../../model/model.ts'
import type { Page } from '../../model/page.ts'
import { ratio } from '../columns.ts'
import { factsBlock } from '../facts-block.ts'
import { READS, tablePanel } from '../table-panel.ts'

/** How much of what readers asked for lay at the edge. */
export const cache = tablePanel(
  {
    id: 'cacheResults',
    table: 'cacheResults',
    nameLabel: 'cacheResult',
    sortedBy: 'requests',
    columns: READS,
    isShown: hasEdges,
  },
  (page) => [factsBlock('cacheFacts', factsOf(page))],
)

function factsOf(page: Page): (readonly [string, Cell])[] {
  const { numbers, words } = page
  const { answered, hits, refreshed, lookups } = cacheOf(page)
  const { bytes: fetched } = originFetchesOf(page)
  const share = (part: number, whole: number): Cell => numbers.cell('percent', ratio(part, whole))
  const perByte = fetched > 0 ? Math.round((answered.bytes / fetched) * 10) / 10 : null
  return [
    [words.facts.hitRatio, share(hits.requests, lookups.requests)],
    [words.facts.byteHitRatio, share(hits.bytes, lookups.bytes)],
    [words.facts.refreshed, share(refreshed.requests, hits.requests)],
    ...(perByte === null ? [] : [[words.facts.perByte, numbers.cell('count', perByte)] as const]),
  ]
}
