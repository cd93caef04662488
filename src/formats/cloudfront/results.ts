import type { CacheOutcome } from '../meaning.ts'

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
