/** The feed as a node: of what became of cases in each month, and of the sums of months. */
import type { Day } from '../calendar/day.ts'
import { sha256 } from '../mirror/envelope.ts'
import { entryOf, type ReportSettings } from '../report/model/page.ts'
import type { PagePlan } from '../report/model/site.ts'
import { feedFile } from '../report/render/feed.ts'
import { decodeHistory, type MonthHistory } from '../report/render/history.ts'
import { wordsOf } from '../report/words/languages.ts'
import type { Node } from './graph.ts'
import type { PackedFile } from './packed.ts'
import { priorities, type RollupNode } from './rollups.ts'

interface Files {
  readonly files: readonly PackedFile[]
}

/** `histories` are the months', each with its file; months before `newest` are over.
 * Where nothing was ever counted there are none, and the feed has no entries. It is made each night: of little, and out of
 * the build cache. */
export function feedNode(
  histories: readonly (Node<Files> & { readonly plan: PagePlan })[],
  newest: Day | null,
  rollups: ReadonlyMap<string, RollupNode>,
  settings: ReportSettings,
): Node<Files & { readonly facts: undefined }> {
  const months = histories.flatMap((node) => {
    const rollup = rollups.get(node.plan.period ?? '')
    return rollup === undefined ? [] : [{ node, rollup }]
  })
  return {
    ...{ name: 'the feed', priority: priorities.page },
    digest: sha256(JSON.stringify([settings, newest, months.map(({ node }) => node.digest)])),
    needs: months.flatMap(({ node, rollup }) => [node, rollup]),
    task: {
      kept: async () => undefined,
      async make({ of }) {
        const words = await wordsOf(settings.language)
        const told = months.map(({ node, rollup }) => ({
          month: entryOf('month', node.plan.path, of(rollup), settings),
          cases: historiesIn(of(node).files).flatMap(({ cases }) => cases),
        }))
        const { path, content } = feedFile(told, newest, { settings, words })
        return {
          files: [{ path, content: new TextEncoder().encode(content) }],
          facts: undefined,
        }
      },
    },
  }
}

/** What became of cases in each month, newest first, as `plans` are: each is told from where they were when the month before
 * was over. */
export function historyNodes<Made>(
  plans: readonly PagePlan[],
  makeNode: (plan: PagePlan, before: Made | undefined) => Made,
): Made[] {
  const newestFirst: Made[] = []
  for (const plan of plans.toReversed()) newestFirst.unshift(makeNode(plan, newestFirst[0]))
  return newestFirst
}

/** What files of months tell. */
export function historiesIn(files: readonly Pick<PackedFile, 'content'>[]): MonthHistory[] {
  return files.map(({ content }) => decodeHistory(new TextDecoder().decode(content)))
}
