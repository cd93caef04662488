/** What the page Explore reads: files of cubes, and prices. */
import {
  type CubeContext,
  cubeNodes,
  type Explored,
  exploredDays,
  madeCubes,
} from '../../build/explore.ts'
import type { Graph } from '../../build/graph.ts'
import type { RollupNode } from '../../build/rollups.ts'
import type { HeldSource } from '../../mirror/source.ts'
import {
  type ExploreVisitors,
  exploreVisitorsOf,
  type MonthPrice,
  monthPriceOf,
} from '../../report/explore/files-script.ts'
import type { ReportSettings } from '../../report/model/page.ts'
import type { SummaryEntry } from '../../rollup/plan.ts'
import { planCubes } from '../../rollup/plan-files.ts'
import type { World } from '../world.ts'
import { withAllHere } from './bring.ts'

/** Makes the files of cubes, by all threads. */
export async function makeCubes(
  entries: readonly SummaryEntry[],
  sources: readonly HeldSource[],
  context: Omit<CubeContext, 'code' | 'makeCube'>,
  { workers, code }: Pick<World, 'workers' | 'code'>,
  graph: Graph,
): Promise<Explored> {
  const nodes = cubeNodes(planCubes(entries), {
    ...context,
    code: code.pages,
    makeCube: (task, priority) =>
      withAllHere(sources, () => workers.makeFile({ kind: 'cube', ...task }, priority)),
  })
  return madeCubes(nodes, graph)
}

/** What reads of each month cost that Explore knows. */
export async function pricesOfMonths(
  { told }: Explored,
  rollups: ReadonlyMap<string, RollupNode>,
  graph: Graph,
  settings: ReportSettings,
): Promise<MonthPrice[]> {
  const days = told.flatMap(({ from, to }) => [from, to])
  const months = [...new Set(days.map((day) => day.slice(0, 7)))].sort()
  const known = months.flatMap((month) => {
    const node = rollups.get(month)
    return node === undefined ? [] : [{ month, node }]
  })
  return Promise.all(
    known.map(async ({ month, node }) => monthPriceOf(month, await graph.made(node), settings)),
  )
}

/** Visitors of each page whose days Explore knows, and of the days of months. */
export async function visitorsOfPages(
  explored: Explored,
  rollups: ReadonlyMap<string, RollupNode>,
  graph: Graph,
): Promise<ExploreVisitors[]> {
  const known = exploredDays(explored)
  if (known === undefined) return []
  const { from, to } = known
  const pages = [...rollups.values()].filter(({ plan }) => {
    return plan.kind !== 'before' && plan.from <= to && from <= plan.to
  })
  return Promise.all(
    pages.map(async (node) => {
      return exploreVisitorsOf(await graph.made(node), node.plan.kind === 'month', [from, to])
    }),
  )
}
