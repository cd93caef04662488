import { historiesIn } from '../../build/feed.ts'
import type { Graph } from '../../build/graph.ts'
import type { SiteNodes } from '../../build/pages.ts'
import type { RollupNode } from '../../build/rollups.ts'
import { entryOf, type PeriodEntry, type ReportSettings } from '../../report/model/page.ts'
import { type DigestFacts, monthFacts } from '../../report/render/digest.ts'
import type { HistoryPlan } from '../../rollup/plan.ts'

/** What a digest tells of the last month that is over; null where none is. */
export async function lastMonth(
  { front, months }: HistoryPlan,
  nodes: { readonly rollups: ReadonlyMap<string, RollupNode> } & Pick<SiteNodes, 'histories'>,
  graph: Graph,
  settings: ReportSettings,
): Promise<DigestFacts | null> {
  const month = months.find(({ to }) => front !== undefined && to < front.to)
  const history = nodes.histories.find(({ plan }) => plan.period === month?.name)
  if (month === undefined || history === undefined) return null
  const entryAt = async (name: string | null): Promise<PeriodEntry | undefined> => {
    const node = nodes.rollups.get(name ?? '')
    return node && entryOf('month', `${name}/`, await graph.made(node), settings)
  }
  const [entry, before] = [await entryAt(month.name), await entryAt(history.plan.previous)]
  const { files } = await graph.made(history)
  const objects = historiesIn(files).flatMap((history) => history.objects)
  return entry === undefined ? null : monthFacts(entry, before, objects)
}
