import type { CallPatience } from '../action/cache/download.ts'
import type { Exposure } from '../action/exposure.ts'
import type { CodeDigests } from '../count/counted-with.ts'
import type { Workers } from '../workers/workers.ts'

/** What a run finds outside of its settings. */
export interface World {
  readonly environment: NodeJS.ProcessEnv
  /** The action's own folder: `templates/` lies in it. */
  readonly home: string
  /** The action's own version. */
  readonly version: string
  /** Names the code that numbers depend on. */
  readonly code: CodeDigests
  readonly workers: Workers
  /** How many threads count. */
  readonly threads: number
  /** Seconds since 1970. Decides what to list and to keep; no number of the report knows it. */
  readonly now: number
  /** With the cache service. */
  readonly patience: CallPatience
  /** Fires when fetching has to stop: the job is cancelled, or its time is up. */
  readonly signal: AbortSignal
  /** Who gets to see what comes of the run. */
  readonly exposure: Exposure
}
