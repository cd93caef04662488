import { isPassing, RefusedError } from './refusal.ts'
import { type Patience, persistently, patience as usualPatience } from './retry.ts'
import type { Removal, RemovalAnswer, Store } from './store.ts'

export interface DeleteOptions {
  readonly signal?: AbortSignal | undefined
  readonly patience?: Patience
}

/** As many as S3 takes in one request. */
const BATCH = 1000

/**
 * Deletes log objects whose ETag is still the one given; the others stay and are named. A log
 * object that is gone already counts as removed. Throws SourceError where nothing may be deleted.
 */
export async function deleteCounted(
  store: Store,
  objects: readonly Removal[],
  { signal, patience = usualPatience }: DeleteOptions = {},
): Promise<Omit<RemovalAnswer, 'unsure'>> {
  const removed: string[] = []
  const kept: RemovalAnswer['kept'][number][] = []
  for (let from = 0; from < objects.length && !signal?.aborted; from += BATCH) {
    let left = objects.slice(from, from + BATCH)
    const removeLeft = async (): Promise<void> => {
      const answer = await store.remove(left, signal)
      removed.push(...answer.removed)
      kept.push(...answer.kept)
      const isUnsure = new Set(answer.unsure.map(({ key }) => key))
      left = left.filter(({ key }) => isUnsure.has(key))
      if (answer.unsure[0] !== undefined) throw answer.unsure[0].refused
    }
    try {
      await persistently(removeLeft, patience, signal)
    } catch (error) {
      if (signal?.aborted) break
      if (!(error instanceof RefusedError) || !isPassing(error.refusal)) {
        throw store.sourceError(error, 'remove')
      }
      const why = `${error.refusal.status || 'no answer'} ${error.refusal.code}`
      kept.push(...left.map(({ key }) => ({ key, why })))
    }
  }
  return { removed, kept }
}
