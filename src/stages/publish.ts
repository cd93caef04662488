/** Takes the report where it is to be read, and a copy of every summary to where it outlives the cache. */
import { amountOf } from '../action/amounts.ts'
import { type Delivered, deliver } from '../action/deliver.ts'
import * as log from '../action/log.ts'
import type { Settings } from '../action/settings.ts'
import { copyPath, encodeCopy, HISTORY } from '../history/copy.ts'
import type { HeldSource, Mirror } from '../mirror/mirror.ts'
import type { Site } from '../publish/directory.ts'
import { decodeSummary } from '../summary/encode.ts'
import { writeLocation } from '../sync/location.ts'
import type { SyncedSource } from './fetch.ts'
import type { World } from './world.ts'

export async function publish(
  site: Site,
  sources: readonly SyncedSource[],
  mirror: Mirror,
  settings: Settings,
  { environment, now, signal }: World,
): Promise<Delivered> {
  const { state, store, concurrency } = settings
  const copies = new Map<string, Uint8Array>()
  if (settings.publish.targets.includes('branch') || state !== null)
    for (const { held } of sources) await addCopies(copies, held, mirror)
  if (state !== null) {
    const options = { ...store, concurrency, spool: mirror.spool, now, signal }
    const put = await writeLocation(state, HISTORY, copies, options)
    log.info(`${amountOf(put, 'daily summary', 'daily summaries')} put into the state's location`)
  }
  const history = [...copies].map(([file, bytes]) => ({ path: file, bytes }))
  return deliver(site, history, settings, mirror.spool, environment)
}

/** Adds the publishable copies of all summaries of a source; worked out anew where one changed. */
async function addCopies(
  copies: Map<string, Uint8Array>,
  held: HeldSource,
  mirror: Mirror,
): Promise<void> {
  const shelf = mirror.shelf
  for (const { source, deliveryDay, digest, counting, objects, bytes } of held.index()) {
    const name = `copy-${source}-${deliveryDay}`
    let copy = await shelf.get(name, digest)
    if (copy === undefined) {
      const summary = held.summary(deliveryDay)
      if (summary === undefined) continue
      copy = encodeCopy({ source, deliveryDay, counting, objects, bytes }, decodeSummary(summary))
      await shelf.put(name, digest, copy)
    }
    copies.set(copyPath({ source, deliveryDay }), copy)
  }
}
