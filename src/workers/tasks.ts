/** What passes between the pool and its threads. Plain data. */

import type { CachePlace } from '../build/cache.ts'
import type { CopyTask } from '../build/copies.ts'
import type { CubeTask } from '../build/explore.ts'
import type { OpenDataTask } from '../build/open-data.ts'
import type { PageTask, TemplateTexts } from '../build/pages.ts'
import type { CountingSettings } from '../count/counter/counter.ts'
import type { HashKeys } from '../formats/reading/identity-hash.ts'
import type { StoredObject } from '../mirror/day/stored.ts'
import type { BuildPlan } from '../rollup/add.ts'

/** Files that addresses are looked up in; undefined where there is none. */
export interface PlacesFiles {
  /** An MMDB of countries. */
  readonly countries: string | undefined
  /** Networks, as `encodeNetworks` writes them. */
  readonly networks: string | undefined
}

/** What a thread starts with. */
export interface ThreadStart {
  readonly places: PlacesFiles
}

/** Make a file of the site, of cubes or of open data, and put it into the build cache. */
export type FileTask =
  | ({ readonly kind: 'cube' } & CubeTask)
  | ({ readonly kind: 'open data' } & OpenDataTask)

export type ThreadTask =
  /** Count log objects. The answer holds the hashes of their records' identities, if there are keys to make them with. */
  | {
      readonly kind: 'count'
      readonly counting: CountingSettings
      readonly objects: readonly StoredObject[]
      readonly hashKeys: HashKeys | undefined
    }
  /** Count portions one after the other with one reader, which knows a re-delivery among all. */
  | {
      readonly kind: 'recount'
      readonly counting: CountingSettings
      readonly portions: readonly (readonly StoredObject[])[]
    }
  /** Tell which lists of identities have one in common. */
  | { readonly kind: 'compare'; readonly identities: readonly BigUint64Array<ArrayBuffer>[] }
  /** Add encoded summaries up. */
  | { readonly kind: 'merge'; readonly summaries: readonly Uint8Array[] }
  /** Add one of so many pieces of a period up. */
  | {
      readonly kind: 'piece'
      readonly buildPlan: BuildPlan
      readonly at: number
      readonly count: number
    }
  /** Add a period up, or join its pieces where there are some, and put it into the build cache. */
  | {
      readonly kind: 'period'
      readonly buildPlan: BuildPlan
      readonly place: CachePlace
      readonly pieces: readonly Uint8Array[]
    }
  | ({ readonly kind: 'page' } & PageTask)
  /** Make the publishable copy of a summary; no answer where that is not whole. */
  | ({ readonly kind: 'copy' } & CopyTask)
  | FileTask
  /** Load what draws pages. */
  | { readonly kind: 'prepare'; readonly templates: TemplateTexts }

/** What nothing else looks at any more: it may be as much as all records of a day. */
export function givenAway(task: ThreadTask): readonly ArrayBufferView[] {
  switch (task.kind) {
    case 'compare':
      return task.identities
    case 'merge':
      return task.summaries
    case 'period':
      return task.pieces
    default:
      return []
  }
}

/** What a thread gets: its task, and whether no other thread works beside it. */
export interface ThreadOrder {
  readonly task: ThreadTask
  readonly isAlone: boolean
}

export interface ThreadAnswer {
  /** Encoded: a summary, or one per portion; a piece or the head of a period; a page packed, and with
   * the front page's HTML its facts as JSON; a copy. Each in a buffer of its own. */
  readonly encoded: readonly Uint8Array<ArrayBuffer>[]
  /** Hashes of the records' identities. */
  readonly identities: BigUint64Array<ArrayBuffer>
  /** Which lists have an identity that another one has too. */
  readonly inCommon: readonly number[]
}

/** What a thread says of its task, as a message: how it ended, and of some what is there before. */
export type ThreadMessage =
  /** The first file of a page's numbers, packed. */
  | { readonly kind: 'first'; readonly encoded: Uint8Array }
  /** `spent`: milliseconds of processor time. */
  | { readonly kind: 'done'; readonly answer: ThreadAnswer; readonly spent: number }
  | { readonly kind: 'failed'; readonly message: string; readonly objectIndex: number | undefined }
