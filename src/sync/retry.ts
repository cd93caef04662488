import { setTimeout as sleep } from 'node:timers/promises'
import { isTransient, isUnreachable, RefusedError } from './errors.ts'

export interface Patience {
  /** Tries in all. */
  readonly attempts: number
  /** Longest pause after the first failure, in ms; it doubles with each further one. */
  readonly firstPauseMs: number
  readonly longestPauseMs: number
}

export const patience: Patience = { attempts: 10, firstPauseMs: 100, longestPauseMs: 10_000 }
/** Tries where nothing answers at all. */
const UNREACHABLE_ATTEMPTS = 4

/** Does `work` until it succeeds, with pauses of random length that grow; `onRetry` hears of each
 * failure that is tried again. Throws what is no passing trouble, and the last failure. */
export async function persistently<T>(
  work: () => Promise<T>,
  { attempts, firstPauseMs, longestPauseMs }: Patience,
  signal: AbortSignal | undefined,
  onRetry: (error: RefusedError) => void,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof RefusedError) || !isTransient(error.refusal)) throw error
      const limit = isUnreachable(error.refusal) ? UNREACHABLE_ATTEMPTS : attempts
      if (attempt >= limit || signal?.aborted) throw error
      onRetry(error)
      const pause = Math.min(longestPauseMs, firstPauseMs * 2 ** (attempt - 1))
      await sleep(Math.random() * pause, undefined, signal === undefined ? {} : { signal })
    }
  }
}
