/** Files of open data as nodes: one for each month that is over, and one for each later day. */
import type { Day } from '../calendar/day.ts'
import { sha256 } from '../mirror/envelope.ts'
import type { ReportSettings } from '../report/model/page.ts'
import { OPEN_DATA_PATH } from '../report/model/site.ts'
import type { SiteFile } from '../report/render/files.ts'
import type { BuildPlan } from '../rollup/add.ts'
import type { SummaryEntry } from '../rollup/plan.ts'
import type { FilePlan } from '../rollup/plan-files.ts'
import { type BuildCache, type CachePlace, heldIn } from './cache.ts'
import type { Graph, Node } from './graph.ts'
import { type PackedFile, unpacked } from './packed.ts'
import { priorities, type RollupNode } from './rollups.ts'

/** Make a file of open data, and put it into the build cache. Plain data, for a thread. */
export interface OpenDataTask {
  /** Its path in the site. */
  readonly path: string
  /** A period for each of its days, oldest first. */
  readonly days: readonly BuildPlan[]
  readonly settings: ReportSettings
  /** Its name in the build cache. */
  readonly name: string
  readonly digest: string
  readonly place: CachePlace
}

export type OpenDataNode = Node<PackedFile>

/** What files of open data are made with. */
export interface OpenDataContext {
  readonly cache: BuildCache
  readonly settings: ReportSettings
  /** Plans of months have the numbers of visitors that cannot be counted any more. */
  readonly rollups: ReadonlyMap<string, RollupNode>
  /** Names the code that makes them. */
  readonly code: string
  readonly fileOf: (entry: SummaryEntry) => string
  readonly makeOpenData: (task: OpenDataTask, priority: number) => Promise<Uint8Array>
  /** As of `PageContext`. */
  readonly soundOf: (files: readonly PackedFile[]) => readonly PackedFile[] | undefined
}

export function openDataNodes(
  plans: readonly FilePlan[],
  context: OpenDataContext,
): OpenDataNode[] {
  const { cache, settings, code, makeOpenData, soundOf } = context
  return plans.map((plan) => {
    const { name: span, from, to, summaries, digest: made } = plan
    const path = `${OPEN_DATA_PATH}${span}.parquet`
    const known = knownOf(plan, context.rollups)
    // The only setting that it depends on is which sites are one's own.
    const digest = sha256(JSON.stringify([code, settings.site, made, known]))
    const name = `open-data-${span}`
    const days = [...new Set(summaries.flatMap((entry) => entry.days))].sort()
    const inside = days.filter((day) => from <= day && day <= to)
    return {
      name: `the open data of ${span}`,
      digest,
      needs: [],
      priority: priorities.page,
      task: {
        async kept() {
          const held = heldIn(await cache.get(name, digest), (bytes) => openDataFileOf(bytes, path))
          return held === undefined ? undefined : soundOf([held])?.[0]
        },
        make: async ({ priority }) => {
          const task: OpenDataTask = {
            ...{ path, settings, name, digest, place: cache.place },
            days: inside.map((day) => dayPlan(day, summaries, known, context)),
          }
          return openDataFileOf(await makeOpenData(task, priority), path)
        },
      },
    }
  })
}

/** The file that was packed. Throws where the bytes hold another one, or none. */
function openDataFileOf(bytes: Uint8Array, path: string): PackedFile {
  const [file] = unpacked(bytes)
  if (file?.path !== path) throw new Error(`it is not ${path}`)
  return file
}

/** The numbers of visitors that are known of the month's days, without those of the whole month. */
function knownOf({ from }: FilePlan, rollups: OpenDataContext['rollups']): BuildPlan['known'] {
  const known = rollups.get(from.slice(0, 7))?.plan.known ?? null
  return known && { ...known, whole: null }
}

/** The period of one day, without what its log objects tell (Log health). It is never kept, so it needs no digest. */
function dayPlan(
  day: Day,
  summaries: readonly SummaryEntry[],
  known: BuildPlan['known'],
  { settings: { site }, fileOf }: OpenDataContext,
): BuildPlan {
  const its = summaries.filter(({ days }) => days.includes(day))
  const files = its.map((entry) => {
    return { file: fileOf(entry), told: null, isCopy: entry.isCopy, countedWith: [] }
  })
  const parts = { kind: 'days', summaries: files } as const
  return { name: day, digest: '', from: day, to: day, parts, known, site }
}

/** Files of the site, then those of open data, oldest first, and last the files that `about` makes of their paths. When it
 * ends, for whatever reason, nothing is being made any more. */
export async function* withOpenData(
  files: AsyncIterable<PackedFile>,
  nodes: readonly OpenDataNode[],
  graph: Graph,
  about: (paths: readonly string[]) => readonly SiteFile[],
): AsyncGenerator<PackedFile> {
  yield* files
  try {
    const made = await Promise.all(nodes.map((node) => graph.made(node)))
    yield* made
    if (made.length === 0) return
    for (const { path, content } of about(made.map(({ path }) => path)))
      yield { path, content: new TextEncoder().encode(content) }
  } finally {
    await graph.settled()
  }
}
