/** The state of earlier runs: taken from the cache or from the branch, given back to the cache. */
import { amountOf, amountOfBytes } from '../action/amounts.ts'
import { openStateCache, type StateCache } from '../action/cache.ts'
import { readHistory } from '../action/deliver.ts'
import * as log from '../action/log.ts'
import type { Settings } from '../action/settings.ts'
import { decodeCopy, HISTORY } from '../history/copy.ts'
import type { Mirror } from '../mirror/mirror.ts'
import { encodeSummary } from '../summary/encode.ts'
import { readLocation } from '../sync/location.ts'
import { sourceName } from '../sync/objects.ts'
import { countingOf } from './exposure.ts'
import type { World } from './world.ts'

/** The Actions cache, or undefined where the settings want none or there is none. */
export function openCache(
  settings: Settings,
  mirror: Mirror,
  { environment, exposure }: World,
): StateCache | undefined {
  const { cache, counting, sources } = settings
  if (!cache.isOn || !environment.ACTIONS_RESULTS_URL) return undefined
  return openStateCache({
    directory: mirror.directory,
    temporary: mirror.spool,
    scope: sources.map(sourceName).sort().join('\n'),
    run: `${environment.GITHUB_RUN_ID ?? '0'}-${environment.GITHUB_RUN_ATTEMPT ?? '1'}`,
    encryptionKey: cache.encryptionKey,
    isPublic: exposure.isRepositoryPublic,
    hasWholeAddresses: counting.clientAddresses === 'full',
    keepRecordsDays: settings.keepRecordsDays,
  })
}

export async function restore(cache: StateCache | undefined): Promise<void> {
  if (cache === undefined) return
  await log.stage('Restore', async () => {
    const restored = await cache.restore()
    switch (restored.kind) {
      case 'restored':
        return log.info(
          `Restored ${amountOf(restored.files, 'file')}, ${amountOfBytes(restored.bytes)}`,
        )
      case 'missing':
        return log.info('Nothing in the cache yet: starting fresh')
      case 'off':
        return log.info(`Not restored: ${restored.why}`)
    }
  })
}

/** Does `work`, and saves the cache when it is done, however it ends: what was counted is not lost with a
 * report that fails. First waits for `others`, which may still write to the mirror. */
export async function savedAfter<T>(
  cache: StateCache | undefined,
  others: readonly { settled(): Promise<void> }[],
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } finally {
    for (const other of others) await other.settled()
    await save(cache)
  }
}

async function save(cache: StateCache | undefined): Promise<void> {
  if (cache === undefined) return
  await log.stage('Save', async () => {
    const saved = await cache.save()
    if (saved.kind === 'off') log.info(`Not saved: ${saved.why}`)
    if (saved.kind === 'unchanged') log.info('Nothing new to save')
  })
}

/**
 * Where nothing is held of a source, as after the cache was lost: takes in the copies of its
 * summaries that lie beside the report, so that days whose log objects are gone stay counted.
 */
export async function adoptHistory(
  mirror: Mirror,
  settings: Settings,
  world: World,
): Promise<void> {
  if (!settings.publish.targets.includes('branch') && settings.state === null) return
  const counting = countingOf(settings, world)
  const held = settings.sources.map((source) => mirror.source(source, counting))
  const empty = new Map(
    held.filter((one) => one.index().length === 0).map((one) => [one.folderName, one]),
  )
  if (empty.size === 0) return
  await log.stage('Read the history', async () => {
    let adopted = 0
    for (const [file, content] of await readCopies(mirror, settings, world)) {
      const copy = decodeCopy(content)
      if (copy.kind === 'broken') {
        log.warning(`The history has a broken file, ${file} (${copy.why}); it is left out`)
        continue
      }
      const { source, deliveryDay, ...facts } = copy.facts
      const days = [...copy.summary.days.keys()].sort()
      const kept = { counting: facts.counting, objects: facts.objects, bytes: facts.bytes, days }
      const holder = empty.get(source)
      if (holder === undefined) continue
      await holder.adopt(deliveryDay, kept, encodeSummary(copy.summary))
      adopted++
    }
    log.info(`${amountOf(adopted, 'delivery day')} taken in`)
  })
}

/** The copies of the summaries, from the branch and from the state's location. Of two for one day the
 * latter stands. */
async function readCopies(
  mirror: Mirror,
  settings: Settings,
  { environment, now, signal }: World,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { state, store, concurrency } = settings
  const onBranch = await readHistory(settings, mirror.spool, environment)
  if (state === null) return onBranch
  const options = { ...store, concurrency, spool: mirror.spool, now, signal }
  return new Map([...onBranch, ...(await readLocation(state, HISTORY, options))])
}
