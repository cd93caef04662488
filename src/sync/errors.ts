import { printableKey } from './objects.ts'

/** What stands in the way of reading a source, said to the person who can mend it. */
export class SourceError extends Error {
  readonly kind: SourceProblem

  constructor(kind: SourceProblem, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'SourceError'
    this.kind = kind
  }
}

export type SourceProblem =
  | 'no such bucket'
  | 'no such directory'
  | 'access denied'
  | 'archived'
  | 'wrong region'
  | 'no credentials'
  | 'expired credentials'
  | 'bad credentials'
  | 'no network'
  | 'bad endpoint'
  | 'trouble'

/** What a store answered when it did not do what it was asked. */
export interface Refusal {
  /** HTTP status, 0 where there was no answer. */
  readonly status: number
  /** S3's error code, or the code of the network's error. */
  readonly code: string
  readonly message: string
  /** Where S3 says the bucket lies. */
  readonly region?: string | undefined
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

const slowDownCodes = new Set([
  'SlowDown',
  'ServiceUnavailable',
  'Throttling',
  'ThrottlingException',
])
const transientCodes = new Set([
  'InternalError',
  'RequestTimeout',
  'RequestTimeTooSkewed',
  'OperationAborted',
  'ECONNRESET',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
  'ENETDOWN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'TimeoutError',
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
  'HPE_INVALID_CONSTANT',
  'HPE_INVALID_EOF_STATE',
  'TruncatedBody',
])
const unreachableCodes = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH'])
const expiredCodes = new Set(['ExpiredToken', 'ExpiredTokenException', 'TokenRefreshRequired'])
const badCredentialCodes = new Set([
  'InvalidAccessKeyId',
  'SignatureDoesNotMatch',
  'InvalidToken',
  'UnrecognizedClientException',
])
const wrongRegionCodes = new Set([
  'PermanentRedirect',
  'TemporaryRedirect',
  'AuthorizationHeaderMalformed',
  'IllegalLocationConstraintException',
])

/** Whether the store asks for fewer requests. */
export function isSlowDown({ status, code }: Refusal): boolean {
  return slowDownCodes.has(code) || status === 429 || status === 503
}

/** Whether the same request may well succeed later. */
export function isTransient(refusal: Refusal): boolean {
  const { status, code } = refusal
  const isTrouble = status >= 500 && status !== 501 // what is not implemented stays so
  return isSlowDown(refusal) || isTrouble || status === 408 || transientCodes.has(code)
}

/** Whether nothing answers there: not worth many tries. */
export function isUnreachable({ status, code }: Refusal): boolean {
  return status === 0 && unreachableCodes.has(code)
}

export function isExpired({ code }: Refusal): boolean {
  return expiredCodes.has(code)
}

/** Whether the refusal is about this bucket and these credentials, not about one log object. */
export function concernsAll({ status, code }: Refusal): boolean {
  return (
    code === 'NoSuchBucket' ||
    expiredCodes.has(code) ||
    badCredentialCodes.has(code) ||
    wrongRegionCodes.has(code) ||
    code === 'CredentialsProviderError' ||
    (status === 0 && unreachableCodes.has(code))
  )
}

/** Where the request went and what it wanted. */
export interface Asked {
  readonly bucket: string
  readonly prefix: string
  readonly action: 's3:ListBucket' | 's3:GetObject' | 's3:DeleteObject' | 's3:PutObject'
  readonly region: string
  /** Undefined for Amazon S3. */
  readonly endpoint: string | undefined
  /** The input that names the bucket. */
  readonly input: 'logs' | 'state'
}

/** The error for a person: what failed, on what, what was seen, what to do. */
export function sourceError(refusal: Refusal, asked: Asked, cause?: unknown): SourceError {
  const { status, code } = refusal
  const { bucket, prefix, action, region, endpoint, input } = asked
  const store = endpoint === undefined ? 'Amazon S3' : endpoint
  const arn =
    action === 's3:ListBucket'
      ? `arn:aws:s3:::${bucket}`
      : `arn:aws:s3:::${bucket}/${prefix.replace(/[^\x21-\x7e]/g, '?')}*`
  const error = (kind: SourceProblem, message: string) => new SourceError(kind, message, cause)

  if (code === 'NoSuchBucket') {
    return error(
      'no such bucket',
      `There is no bucket '${bucket}' at ${store} (region ${region}). Input '${input}' takes ${input === 'logs' ? 'the bucket that the logs are delivered to' : 'a bucket of yours that keeps the daily summaries'}, as s3://bucket/prefix.`,
    )
  }
  if (wrongRegionCodes.has(code) || status === 301) {
    const right = refusal.region
    return error(
      'wrong region',
      right === undefined
        ? `The bucket '${bucket}' is not in ${region}. Set input 'region' to the region it was made in ('aws s3api get-bucket-location --bucket ${bucket}' tells).`
        : `The bucket '${bucket}' is in ${right}, not in ${region}. Set input 'region' to ${right}.`,
    )
  }
  if (code === 'CredentialsProviderError') {
    return error(
      'no credentials',
      `There are no AWS credentials to read '${bucket}' with. Put aws-actions/configure-aws-credentials before this step (the job needs 'permissions: id-token: write' for OIDC), or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in its environment.`,
    )
  }
  if (expiredCodes.has(code)) {
    return error(
      'expired credentials',
      `The AWS credentials expired while reading '${bucket}'. A role session lasts an hour unless 'role-duration-seconds' of aws-actions/configure-aws-credentials (and the role's own limit) allows more; or set input 'time-budget' below that, and the next run goes on.`,
    )
  }
  if (badCredentialCodes.has(code)) {
    return error(
      'bad credentials',
      `${store} does not accept the AWS credentials (${code}). Check the access key, its secret and the session token; for another store than Amazon S3 also inputs 'endpoint' and 'region'.`,
    )
  }
  if (code === 'InvalidObjectState') {
    return error(
      'archived',
      `The log objects of s3://${bucket}/${printableKey(prefix)} lie in an archive class (Glacier) and cannot be read there. Restore them ('aws s3api restore-object'), or let the bucket's lifecycle rule expire log objects in place of archiving them.`,
    )
  }
  if (status === 403 || code === 'AccessDenied' || code === 'AllAccessDisabled') {
    return error(
      'access denied',
      `Access denied: the credentials may not ${action} on ${arn}. Allow it in the role's policy, and see that neither the bucket's policy nor the key of its encryption (kms:Decrypt) forbids it.`,
    )
  }
  if (status === 0 && endpoint !== undefined) {
    return error(
      'bad endpoint',
      `Nothing answers at ${endpoint} (${code}). Check input 'endpoint': scheme, host and port.`,
    )
  }
  if (status === 0) {
    return error(
      'no network',
      `Amazon S3 in ${region} cannot be reached (${code}). Check the runner's network and input 'region'.`,
    )
  }
  if ((status === 404 || code === 'NoListing') && endpoint !== undefined) {
    return error(
      'bad endpoint',
      `${endpoint} answers ${status} ${code} where it should list '${bucket}'. Check input 'endpoint' (its path, too) and the bucket's name.`,
    )
  }
  return error('trouble', `${store} answered ${status} ${code} to ${action} on ${arn}.`)
}
