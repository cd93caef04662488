const IS_CAMPAIGN = /^(?:utm_[^=]*|x-(?!amz-|id=)[^=]*)=/i
const IS_CREDENTIAL =
  /^[^=]*(?:signature|credential|token|secret|passw|access-?_?key|api-?_?key|auth|key-pair-id)[^=]*=/i

/** The parameters `utm_…=` and `x-…=` of a request URI's query, in their order, joined by `&`; `-`
 * where there is none. S3 ignores and logs the `x-` ones; `x-amz-…` are its own and `x-id` its SDKs'.
 * A query that carries anything like a credential gives `-` as a whole. */
export function campaignOf(requestUri: string): string {
  const question = requestUri.indexOf('?')
  if (question < 0) return '-'
  const blank = requestUri.indexOf(' ', question)
  const parameters = requestUri.slice(question + 1, blank < 0 ? undefined : blank).split('&')
  if (hasCredential(parameters)) return '-'
  const ours = parameters.filter((parameter) => IS_CAMPAIGN.test(parameter))
  return ours.length === 0 ? '-' : ours.join('&')
}

/** Whether a query carries anything like a credential: whoever has the address may read what it names. */
export function isSignedQuery(query: string): boolean {
  return hasCredential(query.split('&'))
}

function hasCredential(parameters: readonly string[]): boolean {
  return parameters.some((parameter) => IS_CREDENTIAL.test(parameter))
}
