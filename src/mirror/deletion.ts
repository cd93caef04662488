import type { DeliveryDay } from '../calendar/day.ts'
import { type DeleteOptions, deleteCounted } from '../sync/delete.ts'
import type { Store } from '../sync/store.ts'
import type { HeldDays } from './day/days.ts'
import { grouped, logObjects, named } from './warnings.ts'

export interface Deletion {
  readonly removed: number
  readonly kept: number
  /** Days whose log objects are all deleted, with the digest of which they were. */
  readonly deleted: readonly (readonly [DeliveryDay, string])[]
}

/**
 * Deletes from the source what it delivered before `before` and what the summaries soundly count, unless
 * `deleted` says that it was done already. A log object that changed since it was counted stays. Throws
 * SourceError.
 */
export async function deleteBefore(
  before: DeliveryDay,
  days: HeldDays,
  counting: string,
  deleted: Deletion['deleted'],
  store: Store,
  { warn, ...options }: DeleteOptions & { readonly warn: (text: string) => void },
): Promise<Deletion> {
  const done = new Map(deleted)
  let removed = 0
  let kept = 0
  for (const held of days.all()) {
    const { day } = held
    if (day >= before || !held.isFresh(counting) || held.isEmpty) continue
    const contents = held.summary?.contents ?? ''
    if (done.get(day) === contents || options.signal?.aborted) continue
    const objects = [...held.entries].map(([key, { etag }]) => ({ key, etag }))
    held.release()
    const answer = await deleteCounted(store, objects, options)
    removed += answer.removed.length
    kept += answer.kept.length
    for (const [why, keys] of grouped(answer.kept.map(({ key, why }) => [why, key]))) {
      warn(`${logObjects(keys.length)} of ${day} not deleted (${why}): ${named(keys)}`)
    }
    if (answer.removed.length === objects.length) done.set(day, contents)
  }
  return { removed, kept, deleted: [...done] }
}
