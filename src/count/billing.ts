/**
 * What S3 bills, and by which of its prices: worked out once per distinct value, never per record.
 * Prices themselves are the report's (`report/prices.ts`), so a new price counts nothing anew.
 *
 * Sources, as AWS had them in autumn 2026:
 *   errors      https://docs.aws.amazon.com/AmazonS3/latest/userguide/ErrorCodeBilling.html
 *   operations  https://docs.aws.amazon.com/AmazonS3/latest/userguide/aws-usage-report-understand.html
 *   lifecycle   https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-and-other-bucket-config.html
 *   transfer    https://aws.amazon.com/s3/pricing/
 * `docs/cost.md` tells people the same.
 */

/** S3's two prices of requests, `Requests-Tier1` and `Requests-Tier2`, and what it does for nothing. */
export type PriceClass = 'dear' | 'cheap' | 'free'

/**
 * The price of a request, by the words of its operation. "The number of PUT, COPY, or POST requests …
 * and tags, plus LIST requests for all buckets and objects" is Tier1; "GET and all other non-Tier1
 * requests" (HEAD, OPTIONS, SELECT, `?location` …) is Tier2. Deleting and aborting cost nothing, whatever
 * the method. Listings are of objects, versions, uploads and an upload's parts; `SERVICE` lists buckets.
 * A restore is taken for a POST: how fast it was to be, which has a price of its own, no record tells.
 */
export function priceOf(verb: string, object: string): PriceClass {
  if (verb === 'DELETE' || (verb === 'POST' && object.includes('DELETE'))) return 'free'
  if (object.includes('SELECT')) return 'cheap'
  if (verb === 'PUT' || verb === 'POST' || verb === 'COPY') return 'dear'
  return verb === 'GET' && LISTINGS.has(object) ? 'dear' : 'cheap'
}
const LISTINGS = new Set([
  'BUCKET',
  'BUCKETVERSIONS',
  'VERSIONS',
  'UPLOADS',
  'MULTIPARTS',
  'UPLOAD',
  'PARTS',
  'SERVICE',
])

/** Moves to another storage class by a lifecycle rule, which S3 bills by the thousand: the total that
 * counts them, and the words of the operations in the log. Expirations are free. */
export const transitionRows = [
  ['transitionsToIA', ['TRANSITION_SIA', 'TRANSITION_ZIA', 'TRANSITION_INT']],
  ['transitionsToInstant', ['TRANSITION_GIR']],
  ['transitionsToGlacier', ['TRANSITION', 'TRANSITION_GLACIER']],
  // The dearest: so it has those of classes that are still to come.
  ['transitionsToDeepArchive', ['TRANSITION_GDA', 'TRANSITION_DEEP_ARCHIVE']],
] as const
export type TransitionTotal = (typeof transitionRows)[number][0]
const DEAREST = transitionRows.length - 1

/** Which of `transitionRows` an operation is, `S3.TRANSITION_SIA.OBJECT` and the like; -1 for none. */
export function transitionOf(operation: string): number {
  const [, words] = /^S3\.(TRANSITION(?:_[A-Z0-9_]+)?)\.OBJECT$/.exec(operation.toUpperCase()) ?? []
  if (words === undefined) return -1
  const row = transitionRows.findIndex(([, known]) => (known as readonly string[]).includes(words))
  return row < 0 ? DEAREST : row
}

/** Errors that AWS bills nobody for, by status: its own list, whole. Not on a website endpoint, where an
 * error document or a redirect is served in their place. */
export const freeErrors: readonly (readonly [status: number, codes: string])[] = [
  [301, 'PermanentRedirect PermanentRedirectControlError'],
  [307, 'TemporaryRedirect'],
  [
    400,
    `AuthorizationHeaderMalformed AuthorizationQueryParametersError ConnectionClosedByRequester
     DeviceNotActiveError EndpointNotFound ExpiredToken IllegalLocationConstraintException
     IncorrectEndpoint InvalidArgument InvalidBucketOwnerAWSAccountID InvalidDigest
     InvalidEncryptionAlgorithmError InvalidHostHeader InvalidHttpMethod InvalidRequest InvalidSOAPRequest
     InvalidSessionException InvalidSignature InvalidStorageClass InvalidTag InvalidToken InvalidURI
     KMS.DisabledException KMS.InvalidKeyUsageException KMS.KMSInvalidStateException KMS.NotFoundException
     KeyTooLongError LambdaInvalidResponse LambdaInvocationFailed MalformedACLError MalformedPOSTRequest
     MalformedXML MaxPostPreDataLengthExceededError MetadataTooLarge MissingAttachment
     MissingRequestBodyError MissingSecurityHeader NoLoggingStatusForKey NotDeviceOwnerError
     RequestHeaderSectionTooLarge ResponseInterrupted TokenCodeInvalidError UnexpectedContent
     UnsupportedArgument UnsupportedSignature UserKeyMustBeSpecified ValidationError`,
  ],
  [
    403,
    `AccountProblem InvalidAccessKeyId InvalidPayer InvalidSecurity LambdaPermissionError
     MissingAuthenticationToken NotSignedUp RequestTimeTooSkewed SignatureDoesNotMatch
     UnauthorizedAccessError UnexpectedIPError`,
  ],
  [
    404,
    `LambdaNotFound NoSuchAsyncRequest NoSuchObjectLockConfiguration NoSuchUpload
     NoSuchWebsiteConfiguration NoTransformationDefined ObjectLockConfigurationNotFoundError`,
  ],
  [405, 'MethodNotAllowed'],
  [409, 'BucketAlreadyExists InvalidBucketState OperationAborted'],
  [411, 'MissingContentLength'],
  [412, 'RequestIsNotMultiPartContent'],
  [416, 'InvalidRange'],
]
const freeCodes = new Set(freeErrors.flatMap(([, codes]) => codes.split(/\s+/)))

/** Whether an error is billed: never, or not to strangers (from outside the owner's account and
 * organisation; of those a log tells the anonymous apart), or always. */
export type ErrorBilling = 'free' | 'free to strangers' | 'billed'

export function billingOfError(code: string): ErrorBilling {
  if (freeCodes.has(code)) return 'free'
  return code === 'AccessDenied' || code === '-' ? 'free to strangers' : 'billed'
}

/** CloudFront when it fetches what it serves: those bytes leave S3 for nothing, its requests do not. It
 * is a requester where it signs (origin access control), and else an agent. */
export const CLOUDFRONT_REQUESTER = 'svc:cloudfront.amazonaws.com'
export const CLOUDFRONT_AGENT = 'Amazon CloudFront'

/** Whether a request came from within AWS: then the report knows whether it was the bucket's region. */
export function isFromAws(sourceRegion: string): boolean {
  return sourceRegion !== '-' && sourceRegion !== ''
}
