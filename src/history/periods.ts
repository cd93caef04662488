import type { Shelf } from '../mirror/shelf.ts'
import { decodePeriod, encodePeriod } from '../summary/encode.ts'
import type { Period } from '../summary/period.ts'
import type { Day } from '../summary/summary.ts'
import type { PeriodPlan, SummaryEntry } from './plan.ts'

/** What the navigation and the overview need of a period: its sums, without tables and hours. */
export type PeriodHead = Pick<
  Period,
  'from' | 'to' | 'days' | 'totals' | 'visitors' | 'firstRecord' | 'lastRecord'
>

/**
 * Periods by plan: taken from the shelf where they lie there, made from the same summaries; added up
 * otherwise, and put there.
 *
 *   days ──▶ front, before, months ──▶ years
 *
 * All that are asked for at once are added up side by side, each once.
 */
export interface Periods {
  period(plan: PeriodPlan): Promise<Period>
  head(plan: PeriodPlan): Promise<PeriodHead>
  /** Whether it need not be added up. */
  isShelved(plan: PeriodPlan): Promise<boolean>
  /** Begins to add up what is asked for later. */
  begin(plan: PeriodPlan): void
  /** Resolves when all that was worked out lies on the shelf. */
  settled(): Promise<void>
}

/** What adds up: elsewhere, so that several are added up at once. Both resolve to an encoded period. */
export interface Adding {
  /** From summaries, each with the delivery day that its log is told under, or null. */
  days(from: Day, to: Day, summaries: ReadonlyMap<SummaryEntry, Day | null>): Promise<Uint8Array>
  /** From encoded periods that have no day in common. */
  periods(from: Day, to: Day, periods: readonly Uint8Array[]): Promise<Uint8Array>
}

/** Decoded periods remembered: a page's period is often the next one's period before. */
const PERIODS_KEPT = 3

/** `plans` are all plans, for the months of a year. */
export function openPeriods(plans: readonly PeriodPlan[], adding: Adding, shelf: Shelf): Periods {
  const byName = new Map(plans.map((plan) => [plan.name, plan]))
  const putting: Promise<void>[] = []
  /** By what they are made from. */
  const sums = new Map<string, Promise<Uint8Array>>()
  /** Until they lie on the shelf. */
  const encoded = new Map<string, Promise<Uint8Array>>()
  const opened = new Map<string, Promise<Period>>()
  const heads = new Map<string, Promise<PeriodHead>>()

  const addUp = async (plan: PeriodPlan): Promise<Uint8Array> => {
    const { from, to } = plan
    if (plan.kind === 'year') {
      const months = plan.months.flatMap((name) => byName.get(name) ?? []).reverse()
      const periods = await Promise.all(months.map(bytesOf))
      const [only] = periods
      return only !== undefined && periods.length === 1
        ? moved(only, from, to)
        : adding.periods(from, to, periods)
    }
    // The front page's period is often that of the month: the first month of logs, or its last day.
    const summaries = toldIn(plan)
    const made = madeFrom(plan, summaries)
    const known = sums.get(made)
    if (known !== undefined) return moved(await known, from, to)
    const sum = adding.days(from, to, summaries)
    sums.set(made, sum)
    sum.catch(() => {}).finally(() => sums.delete(made))
    return sum
  }

  const bytesOf = (plan: PeriodPlan): Promise<Uint8Array> => {
    const { name, digest } = plan
    const known = encoded.get(name)
    if (known !== undefined) return known
    const work = async (): Promise<Uint8Array> => {
      const shelved = await shelf.get(name, digest)
      if (shelved !== undefined) {
        encoded.delete(name)
        return shelved
      }
      const bytes = await addUp(plan)
      const put = Promise.all([
        shelf.put(name, digest, bytes),
        shelf.put(headName(plan), digest, encodeHead(decodePeriod(bytes, 'closed'))),
      ]).then(() => {
        encoded.delete(name)
      })
      put.catch(() => {}) // heard of in settled()
      putting.push(put)
      return bytes
    }
    const bytes = work()
    encoded.set(name, bytes)
    return bytes
  }

  const take = (plan: PeriodPlan): Promise<Period> => {
    const known = opened.get(plan.name)
    if (known !== undefined) return known
    const period = bytesOf(plan).then((bytes) => decodePeriod(bytes))
    const [oldest] = opened.keys()
    if (oldest !== undefined && opened.size >= PERIODS_KEPT) opened.delete(oldest)
    opened.set(plan.name, period)
    return period
  }

  const headOf = async (plan: PeriodPlan): Promise<PeriodHead> => {
    const shelved = await shelf.get(headName(plan), plan.digest)
    return shelved === undefined ? decodePeriod(await bytesOf(plan), 'closed') : decodeHead(shelved)
  }

  return {
    period: take,
    head(plan) {
      const head = heads.get(plan.name) ?? headOf(plan)
      heads.set(plan.name, head)
      return head
    },
    async isShelved(plan) {
      return (await shelf.get(headName(plan), plan.digest)) !== undefined
    },
    begin(plan) {
      bytesOf(plan).catch(() => {}) // heard of by whoever asks for it
    },
    async settled() {
      await Promise.all(putting)
    },
  }
}

/** A plan's summaries, each with the delivery day that its log is told under. */
function toldIn({ kind, from, to, summaries }: PeriodPlan): Map<SummaryEntry, Day | null> {
  return new Map(
    summaries.map((entry) => {
      // What came after the newest day with a record belongs to the front page's last day.
      const told = kind === 'front' && entry.deliveryDay > to ? to : entry.deliveryDay
      return [entry, told >= from && told <= to ? told : null]
    }),
  )
}

/** Equal for two plans that are made from the same days of the same summaries. */
function madeFrom(
  { from, to }: PeriodPlan,
  summaries: ReadonlyMap<SummaryEntry, Day | null>,
): string {
  return JSON.stringify(
    [...summaries].map(([{ source, deliveryDay, days }, told]) => [
      source,
      deliveryDay,
      days.filter((day) => day >= from && day <= to),
      told,
    ]),
  )
}

/** The same period under another name. */
function moved(bytes: Uint8Array, from: Day, to: Day): Uint8Array {
  return encodePeriod({ ...decodePeriod(bytes, 'closed'), from, to })
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
