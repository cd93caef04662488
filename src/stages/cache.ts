/** The Actions cache: what an earlier run left there is taken out, what this one counted is put in. */
import { openStateCache, type StateCache } from '../action/cache/cache.ts'
import { hasCacheService } from '../action/cache/download.ts'
import { amountOf, amountOfBytes } from '../action/job/amounts.ts'
import * as log from '../action/job/log.ts'
import { folderOf, type Mirror } from '../mirror/mirror.ts'
import { sourceName } from '../sync/objects.ts'
import type { StageSettings } from './settings.ts'
import { CacheGuard } from './steps/others.ts'
import type { World } from './world.ts'

/** The Actions cache, or undefined where the settings want none or there is none. */
export function openCache(
  settings: StageSettings['cache'],
  mirror: Mirror,
  { environment, exposure, patience }: Pick<World, 'environment' | 'exposure' | 'patience'>,
): StateCache | undefined {
  const { cache, counting, sources } = settings
  if (!cache.isOn || !hasCacheService(environment)) return undefined
  return openStateCache({
    directory: mirror.directory,
    temporary: mirror.spool,
    sources: sources.map((source) => ({ folder: folderOf(source), name: sourceName(source) })),
    run: `${environment.GITHUB_RUN_ID ?? '0'}-${environment.GITHUB_RUN_ATTEMPT ?? '1'}`,
    encryptionKey: cache.encryptionKey,
    isPublic: exposure.isRepositoryPublic,
    hasWholeAddresses: counting.clientAddresses === 'full',
    keepRecordsDays: settings.keepRecordsDays,
    patience,
  })
}

/** Takes out what earlier runs left. Resolves to the guard that all of it passes before it is used, now and
 * later; undefined where what is on the disk can be trusted: it is not out of a cache that others can write. */
export async function restore(
  cache: StateCache | undefined,
  { directory }: Mirror,
  { sources }: Pick<StageSettings['sources'], 'sources'>,
  { now }: Pick<World, 'now'>,
): Promise<CacheGuard | undefined> {
  if (cache === undefined) return undefined
  return log.stage('Restore', async () => {
    const restored = await cache.restore()
    switch (restored.kind) {
      case 'restored': {
        log.info(`Restored ${amountOf(restored.files, 'file')}, ${amountOfBytes(restored.bytes)}`)
        if (restored.isSealed) return undefined
        const guard = new CacheGuard(directory, sources, now)
        if (guard.putAllAside()) cache.startAnew()
        return guard
      }
      case 'missing':
        log.info('Nothing in the cache yet: starting fresh')
        return undefined
      case 'off':
        log.info(`Not restored: ${restored.why}`)
        return undefined
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
