import type { Shelf } from '../mirror/shelf.ts'
import { decodePeriod, decodeSummary, encodePeriod } from '../summary/encode.ts'
import { buildPeriod, mergePeriods, type Period } from '../summary/period.ts'
import type { Day, DayCounts, LogCounts, Summary } from '../summary/summary.ts'
import { type Piece, piecesOf, thirdNumber } from './pieces.ts'
import { daysBetween, type PeriodPlan, type SummaryEntry } from './plan.ts'

/** What the navigation and the overview need of a period: its sums, without tables and hours. */
export type PeriodHead = Pick<
  Period,
  'from' | 'to' | 'days' | 'totals' | 'visitors' | 'firstRecord' | 'lastRecord'
>

/**
 * Periods by plan, each worked out once: taken from the shelf where it lies there, made from the
 * same summaries; added up otherwise, and put there. `plans` are all plans, for the months of a year.
 *
 *   days ──▶ pieces (thirds of months) ──▶ front, before, newest months     days ──▶ older months
 *                                          months ──▶ years
 *
 * A night finds most pieces on the shelf. Pieces are added up whole: what is cut is cut once.
 */
export interface Periods {
  period(plan: PeriodPlan): Promise<Period>
  head(plan: PeriodPlan): Promise<PeriodHead>
  /** Resolves when all that was worked out lies on the shelf. */
  settled(): Promise<void>
}

/** Decoded summaries remembered: neighbouring pieces share some. */
const SUMMARIES_KEPT = 12

export function openPeriods(
  plans: readonly PeriodPlan[],
  readSummary: (entry: SummaryEntry) => Promise<Uint8Array>,
  shelf: Shelf,
): Periods {
  const byName = new Map(plans.map((plan) => [plan.name, plan]))
  const front = byName.get('front')
  const oldest = byName.get('before')?.from
  const summaries = new Map<SummaryEntry, Summary>()
  const putting: Promise<void>[] = []

  const put = (name: string, digest: string, bytes: Uint8Array): void => {
    const work = shelf.put(name, digest, bytes)
    work.catch(() => {}) // heard of in settled()
    putting.push(work)
  }

  const summaryOf = async (entry: SummaryEntry): Promise<Summary> => {
    const known = summaries.get(entry)
    if (known !== undefined) return known
    const summary = decodeSummary(await readSummary(entry))
    const [oldest] = summaries.keys()
    if (oldest !== undefined && summaries.size >= SUMMARIES_KEPT) summaries.delete(oldest)
    summaries.set(entry, summary)
    return summary
  }

  const addUp = async (
    { from, to, entries, delivered }: Pick<Piece, 'from' | 'to' | 'entries' | 'delivered'>,
    tables: 'cut' | 'whole',
  ): Promise<Period> => {
    const days = new Map<Day, DayCounts[]>()
    const deliveries = new Map<Day, LogCounts[]>()
    for (const entry of entries) {
      const summary = await summaryOf(entry)
      for (const [day, counts] of summary.days) if (day >= from && day <= to) add(days, day, counts)
      const told = delivered.get(entry)
      if (told !== undefined) add(deliveries, told, summary.log)
    }
    return buildPeriod(from, to, days, deliveries, tables)
  }

  const pieces = new Map<string, Period>()
  const pieceOf = async (piece: Piece): Promise<Period> => {
    const known = pieces.get(piece.digest)
    if (known !== undefined) return known
    const name = `piece-${thirdNumber(piece.from) % slotsOf(front)}`
    const shelved = piece.isOver ? await shelf.get(name, piece.digest) : undefined
    const period =
      shelved === undefined ? await addUp(piece, 'whole') : decodePeriod(shelved, 'closed')
    if (shelved === undefined && piece.isOver) put(name, piece.digest, encodePeriod(period))
    pieces.set(piece.digest, period)
    return period
  }

  const sums = new Map<string, Period>()
  const addPiecesUp = async (all: readonly Piece[]): Promise<Period> => {
    const name = all.map(({ digest }) => digest).join(' ')
    const known = sums.get(name)
    if (known !== undefined) return known
    const periods: Period[] = []
    for (const piece of all) periods.push(await pieceOf(piece))
    const period = mergePeriods(periods)
    sums.set(name, period)
    return period
  }

  const work = async (plan: PeriodPlan): Promise<Period> => {
    const { kind, from, to, summaries: entries } = plan
    if (kind === 'year') {
      const months = plan.months.flatMap((name) => byName.get(name) ?? []).reverse()
      const periods: Period[] = []
      for (const month of months) periods.push(await takeToAdd(month))
      const [only] = periods
      const period = only !== undefined && periods.length === 1 ? only : mergePeriods(periods)
      return { ...period, from, to }
    }
    if (front !== undefined && (oldest === undefined || to >= oldest)) {
      const pieces = piecesOf(plan, front.to)
      if (pieces.length > 0) return { ...(await addPiecesUp(pieces)), from, to }
    }
    const isIn = ({ deliveryDay }: SummaryEntry): boolean =>
      deliveryDay >= from && deliveryDay <= to
    const delivered = new Map(entries.filter(isIn).map((entry) => [entry, entry.deliveryDay]))
    return addUp({ from, to, entries, delivered }, 'cut')
  }

  const taken = new Map<string, Period>()
  const take = async (plan: PeriodPlan, tables: 'open' | 'closed' = 'open'): Promise<Period> => {
    const known = taken.get(plan.name)
    if (known !== undefined) return known
    const shelved = await shelf.get(plan.name, plan.digest)
    if (shelved !== undefined && tables === 'closed') return decodePeriod(shelved, 'closed')
    const period = shelved === undefined ? await work(plan) : decodePeriod(shelved)
    if (shelved === undefined) {
      put(plan.name, plan.digest, encodePeriod(period))
      put(headName(plan), plan.digest, encodeHead(period))
    }
    taken.set(plan.name, period)
    return period
  }
  const takeToAdd = (month: PeriodPlan): Promise<Period> => take(month, 'closed')

  return {
    period: (plan) => take(plan),
    async head(plan) {
      const shelved = await shelf.get(headName(plan), plan.digest)
      return shelved === undefined ? take(plan) : decodeHead(shelved)
    },
    async settled() {
      await Promise.all(putting)
    },
  }
}

/** Pieces of the front page's period and the one before have places of their own on the shelf; new ones
 * take those of old ones. */
function slotsOf(front: PeriodPlan | undefined): number {
  const days = front === undefined ? 0 : daysBetween(front.from, front.to) + 1
  return Math.ceil(days / 4) + 3
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
