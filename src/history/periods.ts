import type { Shelf } from '../mirror/shelf.ts'
import { decodePeriod, decodeSummary, encodePeriod } from '../summary/encode.ts'
import { buildPeriod, mergePeriods, type Period } from '../summary/period.ts'
import type { Day, DayCounts, LogCounts, Summary } from '../summary/summary.ts'
import type { PeriodPlan, SummaryEntry } from './plan.ts'

/** What the navigation and the overview need of a period: its sums, without tables and hours. */
export type PeriodHead = Pick<
  Period,
  'from' | 'to' | 'days' | 'totals' | 'visitors' | 'firstRecord' | 'lastRecord'
>

/**
 * Periods by plan, each worked out once: taken from the shelf where it lies there, made from the
 * same summaries; added up otherwise, and put there. `plans` are all plans, for the months of a year.
 */
export interface Periods {
  period(plan: PeriodPlan): Promise<Period>
  head(plan: PeriodPlan): Promise<PeriodHead>
}

/** Decoded summaries remembered: the front page and the period before share most of theirs. */
const SUMMARIES_KEPT = 70

export function openPeriods(
  plans: readonly PeriodPlan[],
  readSummary: (entry: SummaryEntry) => Promise<Uint8Array>,
  shelf: Shelf,
): Periods {
  const byName = new Map(plans.map((plan) => [plan.name, plan]))
  const summaries = new Map<SummaryEntry, Summary>()

  const summaryOf = async (entry: SummaryEntry): Promise<Summary> => {
    const known = summaries.get(entry)
    if (known !== undefined) return known
    const summary = decodeSummary(await readSummary(entry))
    const [oldest] = summaries.keys()
    if (oldest !== undefined && summaries.size >= SUMMARIES_KEPT) summaries.delete(oldest)
    summaries.set(entry, summary)
    return summary
  }

  const addUp = async ({ kind, from, to, summaries: entries }: PeriodPlan): Promise<Period> => {
    const days = new Map<Day, DayCounts[]>()
    const deliveries = new Map<Day, LogCounts[]>()
    for (const entry of entries) {
      const summary = await summaryOf(entry)
      for (const [day, counts] of summary.days) if (day >= from && day <= to) add(days, day, counts)
      // What came after the newest day with a record belongs to the front page's last day.
      const delivered = kind === 'front' && entry.deliveryDay > to ? to : entry.deliveryDay
      if (delivered >= from && delivered <= to) add(deliveries, delivered, summary.log)
    }
    return buildPeriod(from, to, days, deliveries)
  }

  const work = async (plan: PeriodPlan): Promise<Period> => {
    if (plan.kind !== 'year') return addUp(plan)
    const months = plan.months.flatMap((name) => byName.get(name) ?? []).reverse()
    const periods: Period[] = []
    for (const month of months) periods.push(await take(month))
    return { ...mergePeriods(periods), from: plan.from, to: plan.to }
  }

  const taken = new Map<string, Period>()
  const take = async (plan: PeriodPlan): Promise<Period> => {
    const known = taken.get(plan.name)
    if (known !== undefined) return known
    const shelved = await shelf.get(plan.name, plan.digest)
    const period = shelved === undefined ? await work(plan) : decodePeriod(shelved)
    if (shelved === undefined) {
      await shelf.put(plan.name, plan.digest, encodePeriod(period))
      await shelf.put(headName(plan), plan.digest, encodeHead(period))
    }
    taken.set(plan.name, period)
    return period
  }

  return {
    period: take,
    async head(plan) {
      const shelved = await shelf.get(headName(plan), plan.digest)
      return shelved === undefined ? take(plan) : decodeHead(shelved)
    },
  }
}

function headName(plan: PeriodPlan): string {
  return `${plan.name}-head`
}

/** Infinity has no JSON: a period without records has neither first nor last one. */
function encodeHead({ from, to, days, totals, visitors, firstRecord, lastRecord }: Period): Buffer {
  const bare = days.map((day) => ({ ...day, hours: [] }))
  return Buffer.from(
    JSON.stringify({ from, to, days: bare, totals, visitors, firstRecord, lastRecord }),
  )
}

function decodeHead(bytes: Uint8Array): PeriodHead {
  const head = JSON.parse(Buffer.from(bytes).toString()) as PeriodHead
  return {
    ...head,
    firstRecord: head.firstRecord ?? Number.POSITIVE_INFINITY,
    lastRecord: head.lastRecord ?? Number.NEGATIVE_INFINITY,
  }
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
