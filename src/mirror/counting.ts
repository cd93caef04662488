import type { Day, DeliveryDay } from '../calendar/day.ts'
import type { HeldDay } from './day/day.ts'
import { isCountable } from './day/day-state.ts'
import type { StoredObject } from './day/stored.ts'
import { countingsOf, type SummaryFacts } from './day/summaries.ts'

/** How a day's summary is made. `add`: the records of the other log objects are gone, and
 * `base` counts them already. */
export type DayCountingPlan = {
  readonly day: DeliveryDay
  /** In key order, however they came. */
  readonly objects: readonly StoredObject[]
  /** Names the set of log objects that the summary will count. */
  readonly contents: string
  readonly objectCount: number
  readonly objectBytes: number
} & (
  | { readonly kind: 'whole' }
  | {
      readonly kind: 'add'
      readonly base: Uint8Array
      /** All that it was counted with. */
      readonly baseCountings: readonly string[]
    }
)

/** The counts that more should be added to cannot be read, and the records behind them are gone. The day is to
 * be fetched again. */
export class BrokenSummary extends Error {
  override readonly name = 'BrokenSummary'
}

/** What to count of a day that is stale. Throws where it is not; a `BrokenSummary` where what stands is broken. */
export function planDayCounting(held: HeldDay, counting: string): DayCountingPlan {
  const { day } = held
  const need = held.need(counting)
  if (!isCountable(need)) throw new Error(`${day} is not stale`)
  const plan = { day, ...held.toCount(need) }
  if (need === 'whole') return { kind: 'whole', ...plan }
  const base = held.readSummary()
  if (base === undefined || held.summary === undefined) {
    throw new BrokenSummary(`The summary of ${day} is broken and its records are gone`)
  }
  return { kind: 'add', base, baseCountings: countingsOf(held.summary), ...plan }
}

/** What the summary that was made by a plan says of itself; `days` are those it has counts for. */
export function summaryFactsOf(
  plan: DayCountingPlan,
  counting: string,
  days: readonly Day[],
): SummaryFacts {
  const before = plan.kind === 'add' ? plan.baseCountings : []
  const countedAlso = before.filter((one) => one !== counting)
  return {
    contents: plan.contents,
    counting,
    objects: plan.objectCount,
    bytes: plan.objectBytes,
    days: [...days].sort(),
    ...(countedAlso.length > 0 && { countedAlso }),
  }
}
