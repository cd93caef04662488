/** Deletes log objects from the sources: those that are old, soundly counted and durably kept. */
import type { Delivered } from '../action/deliver.ts'
import { amount, amountOf } from '../action/job/amounts.ts'
import * as log from '../action/job/log.ts'
import { isHistoryKept } from '../action/targets/targets.ts'
import { deliveryDayAt } from '../calendar/day.ts'
import { openStore } from '../sync/open.ts'
import type { SyncedSource } from './fetch.ts'
import type { StageSettings } from './settings.ts'
import type { World } from './world.ts'

/**
 * Deletes what `delete-after-days` allows, and says what it deleted. Refuses, with the reason, where
 * the counts are in no durable place outside of the runner, or did not get there this time.
 */
export async function deleteOld(
  sources: readonly SyncedSource[],
  delivered: Delivered,
  settings: StageSettings['delete'],
  world: Pick<World, 'now' | 'signal'>,
): Promise<void> {
  const { deleteAfterDays, concurrency } = settings
  if (deleteAfterDays === 0) return
  const why = reasonToKeep(delivered, settings)
  if (why !== undefined) return log.warning(`Deleted no log object from the source: ${why}`)
  await log.stage('Delete old log objects', async () => {
    const before = deliveryDayAt(world.now - deleteAfterDays * 86_400)
    for (const { source, held } of sources) {
      if (source.kind !== 's3') continue
      const store = await openStore(source, { ...settings.store, concurrency })
      try {
        const { removed, kept } = await held.deleteBefore(before, store, { signal: world.signal })
        log.info(
          `${held.name}: ${amountOf(removed, 'log object')} delivered before ${before} deleted, ${amount(kept)} left as they were`,
        )
      } finally {
        await store.close()
      }
    }
  })
}

function reasonToKeep(
  delivered: Delivered,
  { publish, state }: StageSettings['delete'],
): string | undefined {
  if (!isHistoryKept(publish.targets) && state === null)
    return (
      'delete-after-days needs a durable place for the counts. The Actions cache is none: publish to a branch (publish: branch), ' +
      'or name an S3 location (state: s3://bucket/prefix)'
    )
  if (delivered.problems.length > 0) return 'the report was not published this time'
  return undefined
}
