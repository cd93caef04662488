/** What operations mean: worked out once per distinct operation, never per record. */
import { operationOfAws } from '../formats/operation.ts'
import { type PriceClass, priceOf } from './billing.ts'

export interface OperationMeaning {
  /** A client's own HTTP request, when it has a status: not lifecycle, not the second record of a
   * copy, not the per-key records of a multi-object delete. */
  readonly isRequest: boolean
  /** GET or HEAD of an object. */
  readonly isRead: boolean
  readonly isGet: boolean
  /** Asked of a website endpoint. */
  readonly isWebsite: boolean
  /** Of a request: what is none is free. */
  readonly price: PriceClass
}

/**
 * `REST.GET.OBJECT`, `WEBSITE.HEAD.OBJECT`, `S3.EXPIRE.OBJECT`, … An operation in a store's own words
 * means what AWS's would that the reader found in its request line; without that, what its words say.
 */
export function meaningOfOperation(shown: string): OperationMeaning {
  const [system = '', ...rest] = operationOfAws(shown).toUpperCase().split(/[._]/)
  const words = rest.filter((word, at) => word !== 'S3' && word !== rest[at - 1])
  const [verb = '', ...target] = words
  const object = target.join('_')
  const isGet = verb === 'GET'
  const isRead = (isGet || verb === 'HEAD') && (object === 'OBJECT' || system === 'WEBSITE')
  const isCopySource = verb === 'COPY' && object.endsWith('_GET')
  const isRequest = system !== 'S3' && system !== 'BATCH' && !isCopySource
  const price = isRequest ? priceOf(verb, object) : 'free'
  return { isRequest, isRead, isGet, isWebsite: system === 'WEBSITE', price }
}

/** What is done, for the audit: clients' requests to write, list and delete, and S3's lifecycle actions. */
export type Action = 'write' | 'list' | 'delete' | 'lifecycle'

/** Undefined of anything else, reads among it. */
export function actionOf(operation: string): Action | undefined {
  if (isLifecycle(operation)) return 'lifecycle'
  if (isDeletion(operation)) return 'delete'
  const { isRequest, isGet, price } = meaningOfOperation(operation)
  if (!isRequest || price !== 'dear') return undefined
  return isGet ? 'list' : 'write'
}

/** What S3's lifecycle rules do: to expire, to move to another class, to end an upload. Its other work
 * of its own (`S3.COMPUTE.OBJECT.CHECKSUM`) is none of them. */
function isLifecycle(operation: string): boolean {
  return /^S3\.(?:EXPIRE\.|TRANSITION(?:_[A-Z0-9]+)?\.|CREATE\.DELETEMARKER$|DELETE\.UPLOAD$)/i.test(
    operationOfAws(operation),
  )
}

/** A client's deletion of objects: neither of an upload, nor of tags or a bucket's settings. */
function isDeletion(operation: string): boolean {
  return /^(?:REST|SOAP)\.(?:DELETE\.OBJECT(?:_VERSION)?|POST\.MULTI_OBJECT_DELETE)$/i.test(
    operationOfAws(operation),
  )
}
