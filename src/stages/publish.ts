/** Takes the report where it is to be read, and to the branch a copy of every summary with it. */
import path from 'node:path'
import { type Delivered, deliver } from '../action/deliver.ts'
import type { Settings } from '../action/settings.ts'
import { copyPath, encodeCopy } from '../history/copy.ts'
import type { HeldSource, Mirror } from '../mirror/mirror.ts'
import { openShelf } from '../mirror/shelf.ts'
import type { BranchFile } from '../publish/branch.ts'
import type { Site } from '../publish/directory.ts'
import { decodeSummary } from '../summary/encode.ts'
import type { SyncedSource } from './fetch.ts'
import type { World } from './world.ts'

export async function publish(
  site: Site,
  sources: readonly SyncedSource[],
  mirror: Mirror,
  settings: Settings,
  { environment }: World,
): Promise<Delivered> {
  const history: BranchFile[] = []
  if (settings.publish.targets.includes('branch'))
    for (const { held } of sources) history.push(...(await copiesOf(held, mirror)))
  return deliver(site, history, settings, environment)
}

/** The publishable copies of all summaries of a source; worked out anew where a summary changed. */
async function copiesOf(held: HeldSource, mirror: Mirror): Promise<BranchFile[]> {
  const shelf = openShelf(path.join(mirror.directory, 'shelf'))
  const files: BranchFile[] = []
  for (const { source, deliveryDay, digest, counting, objects, bytes } of held.index()) {
    const name = `copy-${source}-${deliveryDay}`
    let copy = await shelf.get(name, digest)
    if (copy === undefined) {
      const summary = held.summary(deliveryDay)
      if (summary === undefined) continue
      copy = encodeCopy({ source, deliveryDay, counting, objects, bytes }, decodeSummary(summary))
      await shelf.put(name, digest, copy)
    }
    files.push({ path: copyPath({ source, deliveryDay }), bytes: copy })
  }
  return files
}
