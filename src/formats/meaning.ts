/** What operations mean, in words that hold for every log format. Worked out once per distinct
 * operation, never per record. */

/**
 * What S3 bills for a request: by its dearer price (`Requests-Tier1`), by the cheaper one, or nothing
 * but the bytes it sends. `elsewhere`: another service answers it, and S3 bills neither.
 */
export type PriceClass = 'dear' | 'cheap' | 'free' | 'elsewhere'

/** What is done, for the audit: clients' requests to write, list and delete, and S3's lifecycle actions. */
export type Action = 'write' | 'list' | 'delete' | 'lifecycle'

/** Classes of storage that a lifecycle rule moves objects to, by the price of the move. */
export type Transition = 'infrequent access' | 'instant' | 'glacier' | 'deep archive'

export interface OperationMeaning {
  /** Its name for people. */
  readonly name: string
  /** A client's own HTTP request, when it has a status: not lifecycle, not the second record of a
   * copy, not the per-key records of a multi-object delete. */
  readonly isRequest: boolean
  /** GET or HEAD of an object. */
  readonly isRead: boolean
  readonly isGet: boolean
  /** Asked of a website endpoint of S3, which serves error documents and bills for them. */
  readonly isWebsite: boolean
  /** What is no request is free. */
  readonly price: PriceClass
  /** Undefined for anything else, reads included. */
  readonly action: Action | undefined
  readonly transition: Transition | undefined
}

/** Who is behind a server error that a content network answered with, as far as its log tells. */
export const errorSenders = ['origin', 'unreached', 'edge', 'unknown'] as const
export type ErrorSender = (typeof errorSenders)[number]

/** What the operations of one service's logs mean, whatever format they come in. */
export interface Meaning {
  /** Tells the operations of services apart in records: letters and digits. */
  readonly service: string
  of(operation: string): OperationMeaning
  /** Its edges answer, and are billed for what they send: see `naming/edges.ts`. */
  readonly isOfEdges?: true
  /** Who is behind a status of 500 or above, by what the network calls the result. */
  senderOfError?(result: string): ErrorSender
  /** How a content delivery network is known when it fetches what it serves. */
  readonly originFetch?: { readonly requester: string; readonly agent: string }
}

/**
 * What a cache did for a request: answered it (`refreshed`: once the origin had said that what it has is still good)
 * or fetched the answer. No look-up were those that the edge answered of itself (`made`: redirects, functions) or
 * refused, that are too many (`limited`), that the client did not wait for (`aborted`: whatever it got), and
 * errors: those of the way to the origin (`unreached`) and all others, such as an object that is not there (`failed`).
 * `other`: what nobody knows yet.
 */
export const cacheOutcomes = [
  'hit',
  'refreshed',
  'missed',
  'made',
  'aborted',
  'refused',
  'limited',
  'unreached',
  'failed',
  'other',
] as const
export type CacheOutcome = (typeof cacheOutcomes)[number]
