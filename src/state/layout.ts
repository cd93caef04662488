/**
 * What lies in the state's location, below its prefix. Jobs of several machines read and write it, so every file is
 * either named by its content, or written under the condition that it is what was read before:
 *
 *   days/<source>/source                          how far each stem of keys is listed
 *   days/<source>/2026/11/22/day                  which manifest and which summary count; replaced under a condition
 *   days/<source>/2026/11/22/manifest-<digest>    the log objects that the summary counts
 *   days/<source>/2026/11/22/summary-<digest>     the counts; `-1` and so on behind the digest where a file of that
 *                                                 name is so old that it may be removed
 *   days/<source>/2026/09/heads, manifests        copies of those of a month that is over: see packs.ts
 *   days/<source>/2026/11/22/copy-<digest>        a publishable copy of the counts, for the job that makes the report
 *   plans/<run>-<report>/plan                     what the jobs of a run are to do
 *   plans/<run>-<report>/shard-3                  the log objects of one of them
 *   plans/<run>-<report>/done-3                   what became of it
 *   plans/<run>-<report>/portions/<source>/2026/11/22/<portion>/…
 *                                                 a huge day's portions, until all are there: see portions.ts
 *   shelf/<report>/<name>                         the build cache of the job that draws the report
 *   history/…                                     copies that may be published: see rollup/copy.ts
 *
 * `<source>` is the name of its folder in a mirror, and the files of days are those of a mirror.
 */
import { type DeliveryDay, isDeliveryDay } from '../calendar/day.ts'
import { stateFolders } from '../sync/location.ts'

const { days, plans, shelf } = stateFolders

/** Below it lies what is held of a source. */
export function sourcePath(source: string): string {
  return `${days}${source}/`
}

/** The path of a day in a mirror: `<source>/2026/11/22`. */
export function placeOfDay(source: string, day: DeliveryDay): string {
  return `${source}/${day.replaceAll('-', '/')}`
}

export const MARKS_FILE = 'source'

export function headPath(source: string, day: DeliveryDay): string {
  return `${days}${placeOfDay(source, day)}/day`
}

/** The day that a path is the head of; undefined where it is none. */
export function headAt(path: string): DeliveryDay | undefined {
  const match = /^days\/[a-z0-9.-]+\/(\d{4})\/(\d\d)\/(\d\d)\/day$/.exec(path)
  const day = match?.slice(1).join('-') ?? ''
  return isDeliveryDay(day) ? day : undefined
}

/** Of a file that is named by its content. `again` tells it from one of the same content that may be removed any time. */
export function partPath(
  source: string,
  day: DeliveryDay,
  name: 'manifest' | 'summary' | 'copy',
  { sha256, again = 0 }: { readonly sha256: string; readonly again?: number },
): string {
  const more = again === 0 ? '' : `-${again}`
  return `${days}${placeOfDay(source, day)}/${namedByContent(name, sha256)}${more}`
}

/** The name of a file of this content. */
export function namedByContent(name: string, sha256: string): string {
  return `${name}-${sha256.slice(0, 16)}`
}

/** The day that a path is a file of, named by its content; undefined where it is none. */
export function partDayAt(path: string): DeliveryDay | undefined {
  const match =
    /^days\/[a-z0-9.-]+\/(\d{4})\/(\d\d)\/(\d\d)\/(?:manifest|summary|copy)-[0-9a-f]{16}(?:-\d+)?$/.exec(
      path,
    )
  const day = match?.slice(1).join('-') ?? ''
  return isDeliveryDay(day) ? day : undefined
}

/** How the folders of all plans of a run begin. `run` is checked by whoever makes it: letters, digits and `_`. */
export function plansOfRun(run: string): string {
  return `${plans}${run}-`
}

/** Below it lies what the jobs that follow a plan tell each other. `plan` is letters and digits. */
export function planFolder(run: string, plan: string): string {
  return `${plansOfRun(run)}${plan}/`
}

/** Below it lie the portions of a day that several jobs count, each in a folder named by what it is to count. */
export function portionsFolder(plan: string, source: string, day: DeliveryDay): string {
  return `${plan}portions/${placeOfDay(source, day)}/`
}

/** Which plan of a run lies at a path; undefined where it is none. */
export function planAt(path: string, run: string): string | undefined {
  const begin = plansOfRun(run)
  if (!path.startsWith(begin)) return undefined
  return /^([A-Za-z0-9]+)\/plan$/.exec(path.slice(begin.length))?.[1]
}

/** Below it lies the build cache of a report, which is named by whoever makes it. */
export function shelfFolder(report: string): string {
  return `${shelf}${report}/`
}
