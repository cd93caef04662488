import type { DeliveryDay } from '../calendar/day.ts'
import type { FetchOutcome } from '../sync/fetch/outcome.ts'
import type { Listing } from '../sync/listing.ts'
import { deliveryDayOf, printableKey } from '../sync/objects.ts'
import type { SyncPlan } from '../sync/plan.ts'

/** What a run saw of a source. */
interface Seen {
  readonly listing: Listing
  readonly plan: SyncPlan
  readonly outcome: FetchOutcome
  /** Days given up before. */
  readonly given: ReadonlySet<DeliveryDay>
  /** Whether a day's summary was taken in from the history. */
  isFromCopy(day: DeliveryDay): boolean
}

/** What is to be said of a run: all that did not come, or cannot. Pure. */
export function warningsOf({ listing, plan, outcome, given, isFromCopy }: Seen): string[] {
  const warnings: string[] = []
  const keptAsIs = plan.keptAsIs.filter((day) => !given.has(day))
  const changed = keptAsIs.filter((day) => !isFromCopy(day))
  if (changed.length > 0) {
    warnings.push(
      `Log objects of ${named(changed)} changed, or are to be counted anew, but not all of them are at hand: the counts stand as they were.`,
    )
  }
  // That days come from the history alone is as it should be, once their log objects are gone.
  const fromCopies = keptAsIs.filter(isFromCopy)
  const listed = new Set<DeliveryDay>()
  if (fromCopies.length > 0) for (const object of listing.objects) listed.add(deliveryDayOf(object))
  const partly = fromCopies.filter((day) => listed.has(day))
  if (partly.length > 0) {
    warnings.push(
      `Some log objects of ${named(partly)} are gone from the source, or cannot be read there: the counts of the history stand, and those that are left are not added.`,
    )
  }
  for (const { day, keys } of byDay(plan.lost)) {
    warnings.push(
      `${logObjects(keys.length)} of ${day} lost before they were counted, and gone from the source or not to be read there: ${named(keys)}`,
    )
  }
  const archived = plan.archived.filter((object) => !isFromCopy(deliveryDayOf(object)))
  if (archived.length > 0) {
    warnings.push(
      `In an archive class (such as Glacier), so not asked for and not in the report: ${logObjects(archived.length)}, ${named(archived.map(({ key }) => key))}. To have them counted, restore them ('aws s3api restore-object').`,
    )
  }
  if (outcome.vanished > 0) {
    warnings.push(`Listed, and gone since (404): ${logObjects(outcome.vanished)}, left out.`)
  }
  for (const [why, keys] of grouped(outcome.refused.map(({ object, why }) => [why, object.key]))) {
    warnings.push(
      `Refused (${why}) and left out of the report: ${logObjects(keys.length)}, ${named(keys)}. Asked for again in a week, or with 'full-listing: true'. ${cureOf(why)}`,
    )
  }
  if (plan.resting > 0) {
    warnings.push(`Left out of the report, as refused lately: ${logObjects(plan.resting)}.`)
  }
  for (const [why, keys] of grouped(outcome.failed.map(({ object, why }) => [why, object.key]))) {
    warnings.push(`${logObjects(keys.length)} left for the next run (${why}): ${named(keys)}`)
  }
  return warnings
}

export function logObjects(count: number): string {
  return count === 1 ? '1 log object' : `${count} log objects`
}

/** What lets a refused log object be read. */
function cureOf(why: string): string {
  if (why.endsWith('InvalidObjectState'))
    return "They lie in an archive tier: restore them ('aws s3api restore-object')."
  if (why.includes('KMS.'))
    return "The KMS key they are encrypted with is disabled, about to be deleted, or gone: enable it ('aws kms enable-key')."
  return "Does another account own them (Object Ownership: 'Bucket owner enforced'), does the bucket's policy deny them, or the key of their encryption (kms:Decrypt)?"
}

const NAMED = 3

/** The first few, fit to print. */
export function named(keys: readonly string[]): string {
  const some = keys.slice(0, NAMED).map(printableKey).join(', ')
  return keys.length > NAMED ? `${some}, …` : some
}

export function byDay(all: readonly { readonly day: DeliveryDay; readonly key: string }[]) {
  return [...grouped(all.map(({ day, key }) => [day, key]))].map(([day, keys]) => ({ day, keys }))
}

export function grouped<Name extends string>(pairs: readonly (readonly [Name, string])[]) {
  const groups = new Map<Name, string[]>()
  for (const [name, key] of pairs) {
    const keys = groups.get(name)
    if (keys === undefined) groups.set(name, [key])
    else keys.push(key)
  }
  return groups
}
