/**
 * What S3's operations mean: `REST.GET.OBJECT`, `WEBSITE.HEAD.OBJECT`, `S3.EXPIRE.OBJECT`, …
 *
 * What they cost, as AWS had it in autumn 2026:
 *   operations  https://docs.aws.amazon.com/AmazonS3/latest/userguide/aws-usage-report-understand.html
 *   lifecycle   https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-and-other-bucket-config.html
 */
import type { Action, Meaning, OperationMeaning, PriceClass, Transition } from '../meaning.ts'
import { operationOfAws, ownOperation } from './operation.ts'

export const s3Meaning: Meaning = {
  service: 's3',
  of: meaningOf,
  /** CloudFront is a requester where it signs (origin access control), and else an agent. */
  originFetch: { requester: 'svc:cloudfront.amazonaws.com', agent: 'Amazon CloudFront' },
}

/** An operation in a store's own words means what AWS's would that the reader found in its request
 * line; without that, what its words say. */
function meaningOf(shown: string): OperationMeaning {
  const operation = operationOfAws(shown).toUpperCase()
  const [system = '', ...rest] = operation.split(/[._]/)
  const words = rest.filter((word, at) => word !== 'S3' && word !== rest[at - 1])
  const [verb = '', ...target] = words
  const object = target.join('_')
  const isGet = verb === 'GET'
  const isRead = (isGet || verb === 'HEAD') && (object === 'OBJECT' || system === 'WEBSITE')
  const isCopySource = verb === 'COPY' && object.endsWith('_GET')
  const isRequest = system !== 'S3' && system !== 'BATCH' && !isCopySource
  const price = isRequest ? priceOf(verb, object) : 'free'
  const isWebsite = system === 'WEBSITE'
  const name = ownOperation(shown)
  const transition = transitionOf(operation)
  const action = actionOf(operation, isRequest, isGet, price)
  return { name, isRequest, isRead, isGet, isWebsite, price, action, transition }
}

/**
 * The price of a request, by the words of its operation. "The number of PUT, COPY, or POST requests …
 * and tags, plus LIST requests for all buckets and objects" is Tier1; "GET and all other non-Tier1
 * requests" (HEAD, OPTIONS, SELECT, `?location` …) is Tier2. Deleting and aborting cost nothing, whatever
 * the method. Listings are of objects, versions, uploads and an upload's parts; `SERVICE` lists buckets.
 * A restore is taken for a POST: how fast it was to be, which has a price of its own, no record tells.
 */
function priceOf(verb: string, object: string): PriceClass {
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

/** What S3's lifecycle rules do: to expire, to move to another class, to end an upload. Its other work
 * of its own (`S3.COMPUTE.OBJECT.CHECKSUM`) is none of them. */
const LIFECYCLE =
  /^S3\.(?:EXPIRE\.|TRANSITION(?:_[A-Z0-9]+)?\.|CREATE\.DELETEMARKER$|DELETE\.UPLOAD$)/
/** A client's deletion of objects: neither of an upload, nor of tags or a bucket's settings. */
const DELETION = /^(?:REST|SOAP)\.(?:DELETE\.OBJECT(?:_VERSION)?|POST\.MULTI_OBJECT_DELETE)$/

function actionOf(
  operation: string,
  isRequest: boolean,
  isGet: boolean,
  price: PriceClass,
): Action | undefined {
  if (LIFECYCLE.test(operation)) return 'lifecycle'
  if (DELETION.test(operation)) return 'delete'
  if (!isRequest || price !== 'dear') return undefined
  return isGet ? 'list' : 'write'
}

/** Moves to another storage class by a lifecycle rule, which S3 bills by the thousand. Expirations are
 * free. */
const TRANSITION = /^S3\.(TRANSITION(?:_[A-Z0-9_]+)?)\.OBJECT$/
const TRANSITIONS: Readonly<Record<string, Transition>> = {
  TRANSITION_SIA: 'infrequent access',
  TRANSITION_ZIA: 'infrequent access',
  TRANSITION_INT: 'infrequent access',
  TRANSITION_GIR: 'instant',
  TRANSITION: 'glacier',
  TRANSITION_GLACIER: 'glacier',
}

/** Of a class still to come: the dearest there is. */
function transitionOf(operation: string): Transition | undefined {
  const [, words] = TRANSITION.exec(operation) ?? []
  return words === undefined ? undefined : (TRANSITIONS[words] ?? 'deep archive')
}
