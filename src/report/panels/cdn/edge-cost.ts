import { priceRegions } from '../../../naming/edges.ts'
import { hasEdges, type RegionUse, regionUses } from '../../facts/cache.ts'
import { monthsOfUse, planUse } from '../../model/cloudfront-plans.ts'
import { edgeCostNoteParts } from '../../model/frame.ts'
import type { Cell, PanelTable, Row } from '../../model/model.ts'
import { wordName } from '../../model/names.ts'
import type { Page } from '../../model/page.ts'
import { columnOf, ratio } from '../columns.ts'
import { factsBlock } from '../facts-block.ts'
import type { PanelRow } from '../panel.ts'

/** What CloudFront costs, by region of its prices; at a flat rate how much of the allowance was used. */
export const edgeCost: PanelRow = {
  id: 'edgeCost',
  csv: null,
  width: 'half',
  isShown: hasEdges,
  draw: (page) => ({
    table: regionsTable(page),
    blocks: [factsBlock('edgeCostFacts', factsOf(page))],
    note: page.words.edgeCostNote(...edgeCostNoteParts(page.numbers)),
  }),
}

function factsOf(page: Page): (readonly [string, Cell])[] {
  const { numbers, words, cost, prices } = page
  const { total, least } = cost.cloudFront
  const used = planUse(prices.cloudFrontPlan, monthsOfUse(page.period.days))
  const listed = [
    [words.facts.payAsYouGo, numbers.cell('money', total)],
    [words.facts.afterFree, numbers.cell('money', least)],
  ] as const
  if (used === null) return [...listed]
  return [
    [words.facts.planPrice, numbers.cell('money', used.monthly)],
    [words.facts.planBytes, numbers.cell('percent', used.bytesShare)],
    [words.facts.planRequests, numbers.cell('percent', used.requestsShare)],
    ...listed,
  ]
}

function regionsTable(page: Page): PanelTable {
  const { numbers, words, cost } = page
  const total = cost.cloudFront.total
  const line = (name: string, bytes: number, amount: number, requests: number): Row => ({
    name: [wordName(name)],
    sub: '',
    cells: [
      numbers.cell('bytes', bytes),
      numbers.cell('money', amount),
      numbers.cell('count', requests),
      numbers.cell('percent', ratio(amount, total)),
    ],
    share: ratio(amount, total) ?? 0,
    change: null,
  })
  const uses = regionUses(page)
  const all = (of: (one: RegionUse) => number): number =>
    uses.reduce((sum, one) => sum + of(one), 0)
  return {
    nameLabel: words.names.priceRegion,
    columns: (['bytes', 'cost', 'requests', 'share'] as const).map((id) =>
      columnOf(page, 'edges', id, []),
    ),
    rows: uses.map(({ region, bytes, cost: amount, requests }) =>
      line(words.priceRegions[region], bytes, amount, requests),
    ),
    shown: priceRegions.length,
    rest: null,
    total: line(
      words.total,
      all(({ bytes }) => bytes),
      total,
      all(({ requests }) => requests),
    ),
    empty: words.nothing,
    sortedBy: 'cost',
  }
}
