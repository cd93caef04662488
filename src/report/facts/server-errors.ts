/** Who is behind the server errors that clients were answered with. */
import { type ErrorSender, errorSenders, senderOfServerError } from '../../count/record/caching.ts'
import { oncePerPage, type Page } from '../model/page.ts'
import { sumWhere } from '../tables/sums.ts'
import { link, plain, type Sentence, withoutLink } from '../words/sentence.ts'
import { hasEdges } from './cache.ts'

/** S3 by its own log; all others by that of the network that answered. */
type ServerErrorSender = 's3' | ErrorSender
const serverErrorSenders = ['s3', ...errorSenders] as const

/** Clients' requests that were answered with status 500 or above, by who is behind that. They add up to
 * `serverErrors` of the totals. Null where days lack what tells it. */
const serverErrorsOf = oncePerPage(
  (page: Page): Readonly<Record<ServerErrorSender, number>> | null => {
    const { totals, days } = page.period
    const none = { origin: 0, unreached: 0, edge: 0, unknown: 0 }
    if (!hasEdges(page)) return { s3: totals.serverErrors, ...none }
    if (days.some(({ lacking }) => lacking.includes('edgeStatuses'))) return null
    const ofEdges = errorSenders.map((sender) => {
      const is = ([result = '', status = '']: readonly string[]): boolean =>
        isServerError(status) && senderOfServerError(result) === sender
      return [sender, sumWhere(page, 'edgeStatuses', is).requests ?? 0] as const
    })
    const all = ofEdges.reduce((sum, [, requests]) => sum + requests, 0)
    const counted = Object.fromEntries(ofEdges) as Record<ErrorSender, number>
    return { s3: Math.max(0, totals.serverErrors - all), ...counted }
  },
)

/** The finding's title by who is behind them, and its text with who sent how many. `text` ends with a link to S3's error
 * codes. */
export function toldServerErrors(page: Page, text: Sentence): { title: string; text: Sentence } {
  const { findings, answered, panels } = page.words
  if (!hasEdges(page)) return { title: findings.serverErrors.title, text }
  const words = answered.serverErrors
  const sums = serverErrorsOf(page)
  const senders = serverErrorSenders.filter((sender) => (sums?.[sender] ?? 0) > 0)
  const count = (value: number): string => page.numbers.cell('count', value).text
  const parts = senders.map((sender) => `${words.senders[sender]} (${count(sums?.[sender] ?? 0)})`)
  const ofS3 = failedFetchesOfS3(page)
  return {
    title: titleOf(page, senders),
    text: [
      ...withoutLink(text),
      ...(parts.length > 0 ? [plain(words.from(page.numbers.list(parts)))] : []),
      ...(ofS3 > 0 ? [plain(words.alsoOfS3(count(ofS3)))] : []),
      link(panels.statuses[0], '#statuses'),
    ],
  }
}

function titleOf({ words }: Page, senders: readonly ServerErrorSender[]): string {
  const { several, origin, unreached, edge } = words.answered.serverErrors
  const [only, ...others] = senders
  if (only === undefined || others.length > 0) return several
  const titles = { s3: words.findings.serverErrors.title, origin, unreached, edge, unknown: edge }
  return titles[only]
}

/** What S3's own log has of them among CloudFront's fetches. */
function failedFetchesOfS3(page: Page): number {
  return sumWhere(page, 'originStatuses', ([status = '']) => isServerError(status)).requests ?? 0
}

function isServerError(status: string): boolean {
  return status >= '500' && status <= '599'
}
