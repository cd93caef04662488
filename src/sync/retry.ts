import { setTimeout as sleep } from 'node:timers/promises'
import { RefusedError, refusalRowOf } from './refusal.ts'

export interface Patience {
  /** Tries in all. */
  readonly attempts: number
  /** Longest pause after the first failure, in ms; it doubles with each further one. */
  readonly firstPauseMs: number
  readonly longestPauseMs: number
  /** No further try once so much time has passed. Default: no limit. */
  readonly longestMs?: number
}

export const patience: Patience = { attempts: 10, firstPauseMs: 100, longestPauseMs: 10_000 }
/** For what everything else waits for: until the signal fires, which is the run's time budget. The
 * hour holds where there is none. */
export const untilStopped: Patience = {
  attempts: Number.POSITIVE_INFINITY,
  firstPauseMs: 100,
  longestPauseMs: 20_000,
  longestMs: 3_600_000,
}
/** For whoever looks on: passing trouble is outlasted for some seconds. */
export const impatience: Patience = { attempts: 4, firstPauseMs: 200, longestPauseMs: 2000 }
/** Tries where nothing answers at all, or where our clock is wrong. */
const FEW_ATTEMPTS = 4

/** Does `work` until it succeeds, with pauses of random length that grow; `onRetry` hears of each
 * failure that is tried again, and how often that was tried. Throws what is no passing trouble, and
 * the last failure. */
export async function persistently<T>(
  work: () => Promise<T>,
  { attempts, firstPauseMs, longestPauseMs, longestMs }: Patience,
  signal: AbortSignal | undefined,
  onRetry: (error: RefusedError, attempt: number) => void = () => {},
): Promise<T> {
  const began = performance.now()
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      const { again } = refusalRowOf(error.refusal)
      const limit = { patiently: attempts, 'a few times': FEW_ATTEMPTS, never: 1 }[again]
      const isOver = longestMs !== undefined && performance.now() - began > longestMs
      if (attempt >= Math.min(limit, attempts) || isOver || signal?.aborted) throw error
      onRetry(error, attempt)
      const pause = Math.min(longestPauseMs, firstPauseMs * 2 ** (attempt - 1))
      await sleep(Math.random() * pause, undefined, signal === undefined ? {} : { signal })
    }
  }
}
