/** Takes the report where it is to be read, and a copy of every summary to where it outlives the cache. */
import { amountOf } from '../action/amounts.ts'
import { type Delivered, deliver } from '../action/deliver.ts'
import * as log from '../action/log.ts'
import type { Settings } from '../action/settings.ts'
import { HISTORY } from '../history/copy.ts'
import type { Mirror } from '../mirror/mirror.ts'
import type { Site } from '../publish/directory.ts'
import { writeLocation } from '../sync/location.ts'
import { type PackedFile, unpacked } from '../workers/packed.ts'
import type { Copies } from './copies.ts'
import type { World } from './world.ts'

export async function publish(
  site: Site,
  copies: Copies,
  mirror: Mirror,
  settings: Settings,
  { environment, now, signal }: World,
): Promise<Delivered> {
  const { state, store, concurrency } = settings
  if (state !== null) {
    const files = new Map(copies.forState.map((copy) => [copy.path, copy]))
    const options = { ...store, concurrency, spool: mirror.spool, now, signal }
    const put = await writeLocation(state, HISTORY, files, options)
    log.info(`${amountOf(put, 'daily summary', 'daily summaries')} put into the state's location`)
  }
  return deliver(site, copies.forBranch, settings, mirror.spool, environment, () =>
    pagesAside(mirror),
  )
}

/** The files of the pages that were made anew, as they were before. */
function* pagesAside(mirror: Mirror): Generator<PackedFile> {
  for (const page of mirror.shelf.asides()) yield* unpacked(page)
}
