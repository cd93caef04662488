/** What passes between the pool and its threads. Plain data. */
import type { StoredObject } from '../mirror/stored.ts'
import type { CountingSettings } from '../summary/count.ts'
import type { Day } from '../summary/summary.ts'

/** Files that addresses are looked up in; undefined where there is none. */
export interface PlacesFiles {
  /** An MMDB of countries. */
  readonly countries: string | undefined
  /** Networks, as `encodeNetworks` writes them. */
  readonly networks: string | undefined
}

export type Task =
  | {
      readonly kind: 'count'
      readonly deliveryDay: Day
      readonly objects: readonly StoredObject[]
      readonly counting: CountingSettings
      /** Whether to tell the identities of the records, for finding re-deliveries. */
      readonly tellsIdentities: boolean
    }
  | { readonly kind: 'merge'; readonly summaries: readonly Uint8Array[] }

export interface Answer {
  /** A summary. */
  readonly bytes: Uint8Array
  /** Sorted hashes of the identities of the records; empty where they were not asked for. */
  readonly identities: Float64Array
}

/** How a task ended, as a message. */
export type Outcome =
  | { readonly kind: 'done'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly message: string; readonly objectIndex: number | undefined }
