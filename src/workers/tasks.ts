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

interface Counting {
  readonly deliveryDay: Day
  readonly counting: CountingSettings
}

export type Task =
  /** Count log objects. `tellsRequests`: whether the answer holds the hashes of their request ids. */
  | (Counting & {
      readonly kind: 'count'
      readonly objects: readonly StoredObject[]
      readonly tellsRequests: boolean
    })
  /** Count segments one after the other with one reader, which knows a re-delivery among all. */
  | (Counting & {
      readonly kind: 'recount'
      readonly segments: readonly (readonly StoredObject[])[]
    })
  /** Tell which lists of request ids have one in common. */
  | { readonly kind: 'compare'; readonly requests: readonly Float64Array[] }
  /** Add encoded summaries up. */
  | { readonly kind: 'merge'; readonly summaries: readonly Uint8Array[] }
  | PeriodTask

/** Add a period up: from the summaries of its days, or from periods that have no day in common. */
export type PeriodTask = { readonly from: Day; readonly to: Day } & (
  | { readonly kind: 'days'; readonly summaries: readonly SummaryFile[] }
  | { readonly kind: 'periods'; readonly periods: readonly Uint8Array[] }
)

/** A summary at rest. */
export interface SummaryFile {
  readonly file: string
  /** The delivery day that its log is told under; null where it is not told. */
  readonly told: Day | null
}

export interface Answer {
  /** Encoded: one, or one a segment; or the period. */
  readonly summaries: readonly Uint8Array[]
  /** Sorted hashes of the request ids. */
  readonly requests: Float64Array
  /** Which lists have a request id that another one has too. */
  readonly inCommon: readonly number[]
}

/** How a task ended, as a message. */
export type Outcome =
  | { readonly kind: 'done'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly message: string; readonly objectIndex: number | undefined }
