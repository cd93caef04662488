/** What caches do and who failed, in the words of all formats. */
import { formats } from '../../formats/formats.ts'
import type { ErrorSender } from '../../formats/meaning.ts'

export {
  type CacheOutcome,
  cacheOutcomes,
  type ErrorSender,
  errorSenders,
} from '../../formats/meaning.ts'

/** Who is behind a status of 500 or above, by what a content network calls the result. */
export function senderOfServerError(result: string): ErrorSender {
  const senders = formats.map(({ meaning }) => meaning.senderOfError?.(result) ?? 'unknown')
  return senders.find((sender) => sender !== 'unknown') ?? 'unknown'
}
