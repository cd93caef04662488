import type { CacheOutcome, ErrorSender } from '../meaning.ts'

const NONE = '-'
const OUTCOMES: Readonly<Record<string, CacheOutcome>> = {
  Hit: 'hit',
  OriginShieldHit: 'hit',
  RefreshHit: 'refreshed',
  Miss: 'missed',
  Redirect: 'made',
  LimitExceeded: 'limited',
  CapacityExceeded: 'limited',
}
/** Of Lambda@Edge and functions. */
const MADE = /^(?:Lambda|Function)Generated/
const LIMITED = /^(?:Lambda|Function)(?:LimitExceeded|Throttled)/
/** In the detailed result of an error. */
const LEFT = /^Client(?:CommError|HungUpRequest)/
const REFUSED = /^(?:InvalidRequest|ClientGeoBlocked)/
const UNREACHED = /^(?:Origin|AbortedOrigin|SlowReaderOrigin)/

/**
 * What the cache did, of CloudFront's results: the final one, that of the moment before the last byte, and the detailed
 * one; `-` for one that is not logged. The list of results is open. Where the last bytes could not be sent, only the
 * final result is an error: the client broke off, and nothing is wrong with the site.
 */
export function cacheOutcomeOf(
  result: string,
  responseResult: string,
  detailed: string,
  status: string,
): CacheOutcome | typeof NONE {
  const told = result === NONE ? detailed : result
  if (told === NONE) return status === '000' ? 'aborted' : NONE
  if (status === '000') return 'aborted'
  const known = OUTCOMES[detailed] ?? OUTCOMES[told]
  if (known !== undefined) return known
  if (MADE.test(told)) return 'made'
  if (LIMITED.test(told)) return 'limited'
  if (LEFT.test(detailed)) return 'aborted'
  if (REFUSED.test(detailed)) return 'refused'
  if (UNREACHED.test(detailed)) return 'unreached'
  if (told !== 'Error') return /Error$/.test(told) ? 'failed' : 'other'
  const wasFine = responseResult !== NONE && responseResult !== 'Error'
  return wasFine || /^[123]/.test(status) ? 'aborted' : 'failed'
}

/** Of Lambda@Edge and functions that did not do what they should. */
const OWN_FAILED = /^(?:Lambda|Function)\w*Error$/
/** In the detailed result: the origin sent an error, and no other way to fail is told. */
const ORIGIN = /^(?:OriginError|Error)$/

/**
 * Who is behind a status of 500 or above, of CloudFront's detailed result (or the plain one, where that is not logged):
 * the origin that sent it, CloudFront itself (which refused, or ran out of room, or whose function failed), or
 * CloudFront that reached no origin, or could not read its answer. `unknown` where the result does not tell.
 */
export function senderOfError(result: string): ErrorSender {
  if (ORIGIN.test(result)) return 'origin'
  if (UNREACHED.test(result)) return 'unreached'
  const isOwn = REFUSED.test(result) || LIMITED.test(result) || MADE.test(result)
  const isKnown = OUTCOMES[result] === 'limited' || OUTCOMES[result] === 'made'
  return isOwn || isKnown || OWN_FAILED.test(result) ? 'edge' : 'unknown'
}
