/**
 * What S3 bills, and by which of its prices: worked out once per distinct value, never per record.
 * Prices themselves are the report's (`report/model/prices.ts`), so a new price counts nothing anew.
 *
 * The price of an operation is its format's to say (`formats/`).
 *
 * Sources, as AWS had them in autumn 2026:
 *   errors    https://docs.aws.amazon.com/AmazonS3/latest/userguide/ErrorCodeBilling.html
 *   transfer  https://aws.amazon.com/s3/pricing/
 * `docs/cost.md` tells people the same.
 */
import { formats } from '../../formats/formats.ts'
import type { Transition } from '../../formats/meaning.ts'
import { meaningOfOperation } from './operations.ts'

/** Moves to another storage class by a lifecycle rule, which S3 bills by the thousand: the total that
 * counts them. Expirations are free. */
export const transitionRows = [
  ['transitionsToIA', 'infrequent access'],
  ['transitionsToInstant', 'instant'],
  ['transitionsToGlacier', 'glacier'],
  ['transitionsToDeepArchive', 'deep archive'],
] as const satisfies readonly (readonly [total: string, transition: Transition])[]
export type TransitionTotal = (typeof transitionRows)[number][0]

/** Which of `transitionRows` an operation is; -1 for none. */
export function transitionOf(operation: string): number {
  const { transition } = meaningOfOperation(operation)
  return transitionRows.findIndex(([, known]) => known === transition)
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

/** A content network that fetches what it serves: those bytes leave S3 for nothing, its requests do
 * not. */
const originFetches = formats.flatMap(({ meaning }) => meaning.originFetch ?? [])
export const cdnRequesters: ReadonlySet<string> = new Set(
  originFetches.map(({ requester }) => requester),
)
export const cdnAgents: ReadonlySet<string> = new Set(originFetches.map(({ agent }) => agent))

/** Whether a request came from within AWS: then the report knows whether it was the bucket's region. */
export function isFromAws(sourceRegion: string): boolean {
  return sourceRegion !== '-' && sourceRegion !== ''
}
