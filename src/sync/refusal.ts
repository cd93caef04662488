/** What a store answered when it did not do what it was asked. */
export interface Refusal {
  /** HTTP status, 0 where there was no answer. */
  readonly status: number
  /** S3's error code, or the code of the network's error. */
  readonly code: string
  readonly message: string
  /** Where S3 says the bucket lies. */
  readonly region?: string | undefined
  /** What time the store says it is, in ms since 1970. */
  readonly clockMs?: number | undefined
}

/** An answer that is no success: thrown by a request, caught by the retry around it. */
export class RefusedError extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal, cause?: unknown) {
    super(`${refusal.status} ${refusal.code}`, { cause })
    this.name = 'RefusedError'
    this.refusal = refusal
  }
}

/** What a refusal means. */
export type RefusalMeaning =
  | 'slow down'
  | 'trouble'
  | 'unreachable'
  | 'clock'
  | 'no S3'
  | 'expired credentials'
  | 'no credentials'
  | 'bad credentials'
  | 'no such bucket'
  | 'wrong region'
  | 'archived'
  | 'no key'
  | 'gone'
  | 'changed'
  | 'not implemented'
  | 'denied'
  | 'refused'
  | 'odd'

export interface RefusalRow {
  readonly meaning: RefusalMeaning
  /** Codes of S3, or of the network. */
  readonly codes?: RegExp
  readonly statuses?: readonly number[]
  /** How often the same request is sent again, in case the trouble passes. */
  readonly again: 'patiently' | 'a few times' | 'never'
  /** `all`: the bucket, or who asks. `one`: the object alone; the others may well be had. */
  readonly concerns: 'all' | 'one'
}

/**
 * What stores answer, and what follows from it, for every kind of request. The first row whose code or
 * status fits is it; codes come first, since stores agree on them more than on statuses.
 */
export const meanings: readonly RefusalRow[] = [
  {
    meaning: 'not implemented',
    codes: /^NotImplemented$/,
    statuses: [501, 505],
    again: 'never',
    concerns: 'one',
  },
  {
    meaning: 'slow down',
    codes:
      /^(SlowDown\w*|ServiceUnavailable|ServerBusy|RequestLimitExceeded|BandwidthLimitExceeded|TooManyRequests\w*|PriorRequestNotComplete|(\w+\.)?\w*Throttl\w*)$/,
    again: 'patiently',
    concerns: 'one',
  },
  // A clock is set once, not while a job runs; the SDK learns the difference from the first answer.
  { meaning: 'clock', codes: /^RequestTimeTooSkewed$/, again: 'a few times', concerns: 'all' },
  { meaning: 'no S3', codes: /^(EndlessAnswer|StrangeKey)$/, again: 'never', concerns: 'all' },
  {
    meaning: 'expired credentials',
    codes: /^(ExpiredToken|ExpiredTokenException|TokenRefreshRequired|RequestExpired)$/,
    again: 'never',
    concerns: 'all',
  },
  {
    meaning: 'no credentials',
    codes: /^(CredentialsProviderError|TokenProviderError)$/,
    again: 'never',
    concerns: 'all',
  },
  {
    meaning: 'bad credentials',
    codes:
      /^(InvalidAccessKeyId|SignatureDoesNotMatch|InvalidToken|InvalidClientTokenId|UnrecognizedClientException|InvalidSecurity|NotSignedUp)$/,
    again: 'never',
    concerns: 'all',
  },
  { meaning: 'no such bucket', codes: /^NoSuchBucket$/, again: 'never', concerns: 'all' },
  {
    meaning: 'wrong region',
    codes:
      /^(PermanentRedirect|TemporaryRedirect|AuthorizationHeaderMalformed|IllegalLocationConstraintException)$/,
    statuses: [301],
    again: 'never',
    concerns: 'all',
  },
  {
    meaning: 'unreachable',
    codes: /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ENETDOWN)$/,
    again: 'a few times',
    concerns: 'all',
  },
  {
    meaning: 'trouble',
    codes:
      /^(InternalError|InternalServerError|RequestTimeout|OperationAborted|ConditionalRequestConflict|IncompleteBody|BadDigest|TruncatedBody|TimeoutError|ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|UND_ERR_(SOCKET|CONNECT_TIMEOUT|HEADERS_TIMEOUT|BODY_TIMEOUT|RES_CONTENT_LENGTH_MISMATCH|PRX_CONN)|HPE_\w+)$/,
    again: 'patiently',
    concerns: 'one',
  },
  { meaning: 'archived', codes: /^InvalidObjectState$/, again: 'never', concerns: 'one' },
  { meaning: 'no key', codes: /^KMS\.\w+$/, again: 'never', concerns: 'one' },
  { meaning: 'gone', codes: /^(NoSuchKey|NoSuchVersion)$/, again: 'never', concerns: 'one' },
  { meaning: 'changed', codes: /^PreconditionFailed$/, again: 'never', concerns: 'one' },
  {
    meaning: 'denied',
    codes: /^(AccessDenied|AllAccessDisabled|AccountProblem|InvalidPayer)$/,
    again: 'never',
    concerns: 'one',
  },
  { meaning: 'slow down', statuses: [429, 503, 509], again: 'patiently', concerns: 'one' },
  { meaning: 'trouble', statuses: [408, 425], again: 'patiently', concerns: 'one' },
  { meaning: 'gone', statuses: [404, 410], again: 'never', concerns: 'one' },
  { meaning: 'changed', statuses: [412], again: 'never', concerns: 'one' },
  { meaning: 'denied', statuses: [401, 403], again: 'never', concerns: 'one' },
]

/** Statuses past the table: what the server got wrong may pass, what we asked wrong does not. */
const serverTrouble: RefusalRow = {
  meaning: 'trouble',
  statuses: [500],
  again: 'patiently',
  concerns: 'one',
}
const refused: RefusalRow = { meaning: 'refused', statuses: [400], again: 'never', concerns: 'one' }
/** No answer, or one that is no refusal, for a reason nobody knows. */
const odd: RefusalRow = { meaning: 'odd', again: 'never', concerns: 'one' }

/** The row of `meanings` that a refusal fits. */
export function refusalRowOf({ status, code }: Refusal): RefusalRow {
  const row = meanings.find((one) => one.codes?.test(code) || one.statuses?.includes(status))
  if (row !== undefined) return row
  return status >= 500 ? serverTrouble : status >= 400 ? refused : odd
}

export function refusalMeaningOf(refusal: Refusal): RefusalMeaning {
  return refusalRowOf(refusal).meaning
}

/** Whether the same request may well succeed later. */
export function isPassing(refusal: Refusal): boolean {
  return refusalRowOf(refusal).again !== 'never'
}

/** Whether the refusal is about this bucket and these credentials, not about one object. */
export function concernsAll(refusal: Refusal): boolean {
  return refusalRowOf(refusal).concerns === 'all'
}

/** Refusals of one object that asking again does not change: somebody has to do something first. */
const lasting: ReadonlySet<RefusalMeaning> = new Set([
  'archived',
  'no key',
  'not implemented',
  'denied',
  'refused',
])

/** Whether this object will be refused again tomorrow. */
export function isLasting(refusal: Refusal): boolean {
  return lasting.has(refusalMeaningOf(refusal))
}

/** Whether a store does not know, or does not take, what it was asked: it may be asked in another way. */
export function isNotTaken(error: unknown): boolean {
  if (!(error instanceof RefusedError)) return false
  const meaning = refusalMeaningOf(error.refusal)
  return meaning === 'not implemented' || meaning === 'refused'
}
