import { addDays, daysBetween } from '../../../calendar/day.ts'
import { newestDelivery, silentSourcesOf } from '../../facts/silent-sources.ts'
import { type CaseDay, MOST_DAYS_SHOWN } from '../../facts/subject-days.ts'
import { NEW_DAYS } from '../../facts/subject-state.ts'
import { nameText } from '../../model/names.ts'
import type { Page } from '../../model/page.ts'
import { viewOf } from '../../tables/view.ts'
import type { CaseMaker } from '../case.ts'
import { plainBuckets } from '../remedies/policy.ts'

/** A source that delivers no more, while others do: on a strip of its log objects by delivery day. */
export const silentSourceCase: CaseMaker = (page, { names: [name = ''] }) => {
  const silent = silentSourcesOf(page).find((one) => one.name === name)
  const days = deliveriesOf(page, name)
  const newest = days.at(-1)?.day
  const commands = checksOf(page, name)
  if (silent === undefined || newest === undefined || commands.length === 0) return null
  const quiet = daysBetween(silent.last, newest) - 1
  const { remedies, facts } = page.words.cases
  return {
    crossings: null,
    facts: [facts.delivered(page.numbers.cell('date', silent.last).text)],
    remedy: {
      ...{ kind: 'command', text: `${commands.join('\n')}\n`, isSaving: false },
      title: remedies.logging.title,
      note: remedies.logging.note(nameText(name)),
    },
    days,
    measure: 'logObjects',
    state: {
      kind: quiet < NEW_DAYS ? 'new' : 'there',
      first: addDays(silent.last, 1),
      isAtLeast: false,
      last: newest,
      quietDays: 0,
    },
    amount: { value: quiet, note: facts.silentDays(page.numbers.cell('count', quiet)) },
  }
}

/** From its first delivery that is known to the newest of any source, up to `MOST_DAYS_SHOWN`. */
function deliveriesOf({ input }: Page, name: string): CaseDay[] {
  const sources = input.sources ?? []
  const own = sources.find((one) => one.name === name)?.days ?? []
  const first = own[0]?.day
  const newest = newestDelivery(sources)
  if (first === undefined || newest === undefined) return []
  const objects = new Map(own.map((one) => [one.day, one.objects]))
  const count = Math.min(MOST_DAYS_SHOWN, daysBetween(first, newest) + 1)
  return Array.from({ length: count }, (_, at) => {
    const day = addDays(newest, at - count + 1)
    return { day, value: objects.get(day) ?? 0 }
  })
}

/** What tells whether logging is still on: of the bucket that the source is named after, else of each, and of each
 * distribution. */
function checksOf(page: Page, source: string): string[] {
  const buckets = plainBuckets(page.own.buckets)
  const named = buckets.filter((bucket) => source.includes(bucket))
  const distributions = named.length > 0 ? [] : distributionsOf(page)
  return [
    ...(named.length > 0 ? named : buckets).map(
      (bucket) => `aws s3api get-bucket-logging --bucket ${bucket}`,
    ),
    ...distributions.map(
      (id) =>
        `aws cloudfront get-distribution-config --id ${id} --query DistributionConfig.Logging`,
    ),
    ...(distributions.length > 0 ? DELIVERIES : []),
  ]
}

/** What the configuration of a distribution does not tell: its deliveries by CloudWatch (v2), which are all in one
 * region. */
const DELIVERIES = ['aws logs describe-deliveries --region us-east-1']

/** Those that are plain names, which a shell takes as they are; at most five. */
function distributionsOf(page: Page): string[] {
  const view = viewOf(page, 'distributions')
  const names = Array.from(view.rows, view.nameOf)
  return names.filter((name) => /^[A-Z0-9]+$/.test(name)).slice(0, MOST_DISTRIBUTIONS)
}
const MOST_DISTRIBUTIONS = 5
