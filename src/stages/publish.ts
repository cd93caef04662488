/** Takes the report where it is to be read, and a copy of every summary to where it outlives the cache. */
import { type Delivered, deliver } from '../action/deliver.ts'
import { amountOf } from '../action/job/amounts.ts'
import * as log from '../action/job/log.ts'
import { type BuildCache, heldIn } from '../build/cache.ts'
import { type PackedFile, unpacked } from '../build/packed.ts'
import type { Mirror } from '../mirror/mirror.ts'
import { copyAt, HISTORY } from '../rollup/copy.ts'
import { writeLocation } from '../sync/location.ts'
import type { Copies } from './copies.ts'
import type { SyncedSource } from './fetch.ts'
import type { History } from './history.ts'
import type { Report } from './report.ts'
import type { StageSettings } from './settings.ts'
import type { World } from './world.ts'

/** What is published. */
export interface Made {
  readonly report: Report
  readonly copies: Copies
  readonly sources: readonly SyncedSource[]
  /** What was found where it is published to. */
  readonly history: History
}

export async function publish(
  { report, copies, sources, history }: Made,
  mirror: Mirror,
  cache: BuildCache,
  settings: StageSettings['publish'],
  { environment, now, signal, workers }: Pick<World, 'environment' | 'now' | 'signal' | 'workers'>,
): Promise<Delivered> {
  // All is made. To start a git takes the longer the more memory this process has.
  await workers.close()
  const { state, store, concurrency } = settings
  if (state !== null) {
    const files = new Map(copies.forState.map((copy) => [copy.path, copy]))
    const options = { ...store, concurrency, spool: mirror.spool, now, signal }
    const put = await writeLocation(state, HISTORY, files, options)
    log.info(`${amountOf(put, 'daily summary', 'daily summaries')} put into the state's location`)
  }
  const folders = new Set(sources.map(({ held }) => held.folderName))
  return deliver(report.site, copies.forBranch, settings, mirror.spool, environment, {
    earlier: () => pagesAside(cache),
    objection: (kept, replaced, absent, lost) =>
      objectionTo(kept, folders, history.leftOut, report.front.days.length > 0) ??
      objectionToUnseen(replaced, folders, history) ??
      objectionToEmpty(absent, report.front.days.length > 0) ??
      objectionToLoss(lost, folders),
  })
}

/** The files of the pages that were made anew, as they were before. */
function* pagesAside(cache: BuildCache): Generator<PackedFile> {
  for (const page of cache.asides()) yield* heldIn(page, unpacked) ?? []
}

/** Why a report must not replace copies on the branch, by path with git's ids, that this run did not see
 * when it read the history: they may count more. Undefined where it may. */
export function objectionToUnseen(
  replaced: ReadonlyMap<string, string>,
  folders: ReadonlySet<string>,
  { published, leftOut }: Pick<History, 'published' | 'leftOut'>,
): string | undefined {
  const unseen = [...replaced].flatMap(([path, oid]) =>
    published.get(path) === oid || leftOut.has(path) ? [] : [path],
  )
  const days = daysOf(unseen, folders)
  if (days.length === 0) return undefined
  return (
    `The branch has other counts of ${amountOf(days.length, 'delivery day')} (${namedDays(days)}) than when this run read it, so the ` +
    'report did not replace the one there. Did another run publish meanwhile, or could the branch not be read? Run again: ' +
    'what counts more there is then taken in.'
  )
}

/** The delivery days of copies of these sources, each once and in order. */
function daysOf(paths: readonly string[], folders: ReadonlySet<string>): string[] {
  const copies = paths.flatMap((path) => copyAt(path) ?? [])
  const ours = copies.filter(({ source }) => folders.has(source))
  return [...new Set(ours.map(({ deliveryDay }) => deliveryDay))].sort()
}

function namedDays(days: readonly string[]): string {
  return days.length > 3 ? `${days[0]} to ${days.at(-1)}` : days.join(', ')
}

/** Why a report without a day must not replace one that has pages of months, whose copies may be gone. */
export function objectionToEmpty(absent: readonly string[], hasDays: boolean): string | undefined {
  const months = absent.filter((path) => /^\d{4}-\d\d\/index\.html$/.test(path))
  if (hasDays || months.length === 0) return undefined
  return (
    `Nothing was counted, and the report on the branch has pages of ${amountOf(months.length, 'month')}, so it stays. ` +
    "Are the log objects gone, or is input 'logs' wrong? To begin afresh, set 'branch-directory', or delete the report from the branch."
  )
}

/** Why a report must not replace the one on the branch, which has these copies beside those that are
 * published again; undefined where it may. */
export function objectionTo(
  kept: readonly string[],
  folders: ReadonlySet<string>,
  leftOut: ReadonlySet<string>,
  hasDays: boolean,
): string | undefined {
  const copies = kept.filter((path) => !leftOut.has(path) && copyAt(path) !== undefined)
  const days = daysOf(copies, folders)
  if (days.length > 0)
    return (
      `The report lacks ${amountOf(days.length, 'delivery day')} (${namedDays(days)}) whose counts are on the branch, so it did not ` +
      'replace the one there. Did another run publish meanwhile, or could the branch not be read? Run again: they are then taken in.'
    )
  if (copies.length > 0 && !hasDays)
    return (
      `Nothing was counted, and the report on the branch holds ${amountOf(copies.length, 'delivery day')} of other sources, so it ` +
      "stays. Is input 'logs' right? To begin afresh, set 'branch-directory', or delete the report from the branch."
    )
  return undefined
}

/** Why a report must not replace the one on the branch, off which somebody took copies of days that this run has no
 * counts of either: the pages there still tell of them. Undefined where it may. */
export function objectionToLoss(
  lost: readonly string[],
  folders: ReadonlySet<string>,
): string | undefined {
  const days = daysOf(lost, folders)
  if (days.length === 0) return undefined
  return (
    `The report lacks ${amountOf(days.length, 'delivery day')} (${namedDays(days)}) whose copies somebody took off the branch, and ` +
    "whose log objects are not at hand, so it did not replace the one there. Restore the copies ('git revert'). To " +
    'drop these days for good, remove their lines from .s3-log-report.json as well.'
  )
}
