/** Takes the report where it is to be read, and a copy of every summary to where it outlives the cache. */
import { amount } from '../action/amounts.ts'
import { type Delivered, deliver } from '../action/deliver.ts'
import * as log from '../action/log.ts'
import type { Settings } from '../action/settings.ts'
import { copyAt, copyPath, encodeCopy, HISTORY } from '../history/copy.ts'
import { encodeNumbers, numbersPath } from '../history/visitors.ts'
import type { HeldSource, Mirror } from '../mirror/mirror.ts'
import { decodeSummary } from '../summary/encode.ts'
import { emptySummary } from '../summary/merge.ts'
import type { Day } from '../summary/summary.ts'
import { writeLocation } from '../sync/location.ts'
import type { SyncedSource } from './fetch.ts'
import type { Report } from './report.ts'
import type { History } from './state.ts'
import type { World } from './world.ts'

export async function publish(
  { site, front, numbers }: Report,
  sources: readonly SyncedSource[],
  history: History,
  mirror: Mirror,
  settings: Settings,
  { environment, now, signal }: World,
): Promise<Delivered> {
  const { state, store, concurrency } = settings
  const copies = new Map<string, Uint8Array>()
  if (settings.publish.targets.includes('branch') || state !== null)
    for (const { held } of sources) await addCopies(copies, held, mirror)
  for (const one of numbers)
    if (!history.isUnread || one.whole !== null)
      copies.set(numbersPath(one.period), encodeNumbers(one))
  if (state !== null) {
    const options = { ...store, concurrency, spool: mirror.spool, now, signal }
    const put = await writeLocation(state, HISTORY, copies, options)
    log.info(`${amount(put)} daily summaries put into the state's location`)
  }
  const files = [...copies].map(([file, bytes]) => ({ path: file, bytes }))
  const folders = new Set(sources.map(({ held }) => held.folderName))
  return deliver(site, files, settings, mirror.spool, environment, (kept) =>
    objectionTo(kept, folders, history.leftOut, front.days.length > 0),
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
  const copies = kept.filter((path) => !leftOut.has(path)).flatMap((path) => copyAt(path) ?? [])
  const lacking = copies.filter(({ source }) => folders.has(source))
  const days = [...new Set(lacking.map(({ deliveryDay }) => deliveryDay))].sort()
  const named = days.length > 3 ? `${days[0]} to ${days.at(-1)}` : days.join(', ')
  if (days.length > 0)
    return (
      `The report lacks ${amount(days.length)} delivery days (${named}) whose counts are on the branch, so it did not ` +
      'replace the one there. Did another run publish meanwhile, or could the branch not be read? Run again: they are then taken in.'
    )
  if (copies.length > 0 && !hasDays)
    return (
      `Nothing was counted, and the report on the branch holds ${amount(copies.length)} delivery days of other sources, so it ` +
      "stays. Is input 'logs' right? To begin afresh, set 'branch-directory', or delete the report from the branch."
    )
  return undefined
}

/** Of a copy that counts nothing. */
const NO_COUNTING = JSON.stringify([0, '', '', '', []])
/** Counts up when a copy is made in another way. */
const COPY_FORM = '3'

/** Adds the publishable copies of all summaries of a source; worked out anew where one changed. */
async function addCopies(
  copies: Map<string, Uint8Array>,
  held: HeldSource,
  mirror: Mirror,
): Promise<void> {
  const shelf = mirror.shelf
  for (const entry of held.index()) {
    const { source, deliveryDay, digest, counting, origin, objects, bytes } = entry
    const name = `copy-${source}-${deliveryDay}`
    const made = `${COPY_FORM}-${digest}`
    let copy = await shelf.get(name, made)
    if (copy === undefined) {
      const summary = held.summary(deliveryDay)
      if (summary === undefined) continue
      const facts = { source, deliveryDay, counting, origin, objects, bytes }
      copy = encodeCopy(facts, decodeSummary(summary))
      await shelf.put(name, made, copy)
    }
    copies.set(copyPath({ source, deliveryDay }), copy)
  }
  // What they counted there is counted elsewhere: nobody may take it in again.
  for (const deliveryDay of held.left) {
    const at = { source: held.folderName, deliveryDay: deliveryDay as Day }
    const facts = { ...at, counting: NO_COUNTING, origin: '', objects: 0, bytes: 0 }
    copies.set(copyPath(at), encodeCopy(facts, emptySummary))
  }
}
