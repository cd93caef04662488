/** What a store is asked, and what it answers. */

import type { LogObject, Source } from './objects.ts'
import type { RefusedError } from './refusal.ts'

/** Which keys to list: those after `after` (a marker, where the store knows no other), or the page that
 * `token` stands for. */
export type ListRequest =
  | { readonly kind: 'after'; readonly after: string }
  | { readonly kind: 'next'; readonly token: string }

export interface ListPage {
  readonly objects: readonly LogObject[]
  /** How to ask for the page after this one; undefined if this is the last. */
  readonly next: ListRequest | undefined
  /** The page says that it is the last, but something in it says otherwise: perhaps nothing follows. */
  readonly isDoubtful?: boolean
}

/** The bytes of a log object: in memory, borrowed until the taker is done; in a file of their own,
 * which the taker removes; or where they are, in the source's directory. */
export type Body =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'in place' }

/** What came of asking for a log object. `mismatch`: size or MD5 are not those listed. `unreadable`: a
 * file that this process may not open. */
export type GetAnswer =
  | { readonly kind: 'body'; readonly body: Body }
  | { readonly kind: 'vanished' }
  | { readonly kind: 'unreadable'; readonly why: string }
  | { readonly kind: 'mismatch'; readonly why: string }

/** A source, opened. Requests that fail throw RefusedError or, where a person has to do something,
 * SourceError. Nothing is tried twice here. */
export interface Store {
  readonly source: Source
  list(request: ListRequest, signal?: AbortSignal): Promise<ListPage>
  get(object: LogObject, options: GetOptions): Promise<GetAnswer>
  /** Deletes log objects whose ETag is still the given one; says which are now gone. */
  remove(objects: readonly Removal[], signal?: AbortSignal): Promise<RemovalAnswer>
  /** Gets new credentials if it can; false if there are none. */
  renew(): Promise<boolean>
  /** Requests sent so far. */
  readonly requests: Requests
  /** The error for a person, for a refusal while getting log objects. */
  sourceError(error: unknown, action: 'list' | 'get' | 'remove' | 'put'): Error
  close(): Promise<void>
}

/** When an object may be put: where there is none of its key yet, or where the one there has this ETag. */
export type PutCondition =
  | { readonly kind: 'none yet' }
  | { readonly kind: 'replaces'; readonly etag: string }

/** A store that objects may be put into: where the action keeps a state of its own. */
export interface WritableStore extends Store {
  /** Puts an object, and resolves to its ETag. Where the condition does not hold, the refusal means `changed`, or
   * `gone`. A store that does not know conditions is asked without. */
  put(
    key: string,
    bytes: Uint8Array,
    signal?: AbortSignal,
    condition?: PutCondition,
  ): Promise<string>
}

/** A bucket that is looked at before anything of it is read for good. */
export interface BucketStore extends WritableStore {
  /** Where the bucket lies, once it has answered; null where no region of AWS is known. */
  readonly region: string | null
  /** Where the access logs of a bucket of the same store go; null where they are off. */
  loggingOf(bucket: string, signal?: AbortSignal): Promise<LoggingTarget | null>
}

/** Where S3 delivers a bucket's access logs. */
export interface LoggingTarget {
  readonly bucket: string
  readonly prefix: string
}

export interface GetOptions {
  /** A directory for bodies past `BIG_BODY`. */
  readonly spool: string
  /** Memory for a body that fits in; the bytes of the answer are then a part of it. */
  readonly scratch: Buffer
  readonly signal?: AbortSignal | undefined
}

export interface Removal {
  readonly key: string
  readonly etag: string
}

export interface RemovalAnswer {
  readonly removed: readonly string[]
  /** Not deleted: changed since it was counted, or refused by the store. */
  readonly kept: readonly { readonly key: string; readonly why: string }[]
  /** Perhaps deleted, perhaps not: passing trouble came between. */
  readonly unsure: readonly { readonly key: string; readonly refused: RefusedError }[]
}

export interface Requests {
  lists: number
  gets: number
  heads: number
  deletes: number
}

/** A body of more bytes goes to disk, not to memory. */
export const BIG_BODY = 8 * 1024 * 1024

export interface StoreOptions {
  /** Null: what the AWS environment says, and where S3 says the bucket is. */
  readonly region: string | null
  /** Null: Amazon S3, or what AWS_ENDPOINT_URL says. */
  readonly endpoint: string | null
  /** Connections held open at most. */
  readonly concurrency: number
  /** Longest silence before and amid an answer, in ms. Default: half a minute. */
  readonly silenceMs?: number
  /** The input that names the bucket, for errors. Default: `logs`. */
  readonly input?: 'logs' | 'state'
}
