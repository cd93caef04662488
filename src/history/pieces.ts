import { createHash } from 'node:crypto'
import type { Day } from '../summary/summary.ts'
import { addDays, type PeriodPlan, type SummaryEntry, VERSION } from './plan.ts'

/**
 * A stretch of days that several periods have in common, and that stays the same from night to
 * night: a third of a month, or what a period has of it.
 */
export interface Piece {
  readonly from: Day
  readonly to: Day
  readonly entries: readonly SummaryEntry[]
  /** Which entries' logs belong to the piece, and the delivery day that they are told under. */
  readonly delivered: ReadonlyMap<SummaryEntry, Day>
  /** Equal digests, equal counts. */
  readonly digest: string
  /** Whether it is a whole third of a month that no longer ends with the newest day. */
  readonly isOver: boolean
}

/**
 * Cuts a period into pieces, from old to new: at the 11th and the 21st of a month, and after `newest`, the newest
 * day with a record. What came after that day belongs to the front page's last day, in a piece of its own.
 */
export function piecesOf({ kind, from, to, summaries }: PeriodPlan, newest: Day): Piece[] {
  const pieces: Piece[] = []
  const add = (from: Day, to: Day, isOver: boolean, toldUnder?: Day): void => {
    const delivered = new Map<SummaryEntry, Day>()
    const entries = summaries.filter((entry) => {
      const { deliveryDay } = entry
      if (toldUnder === undefined && deliveryDay >= from && deliveryDay <= to)
        delivered.set(entry, deliveryDay)
      if (toldUnder !== undefined && deliveryDay > toldUnder) delivered.set(entry, toldUnder)
      return delivered.has(entry) || (toldUnder === undefined && hasDay(entry, from, to))
    })
    if (entries.length === 0) return
    const made = entries.map((entry) => [
      entry.source,
      entry.deliveryDay,
      entry.digest,
      entry.days.filter((day) => toldUnder === undefined && day >= from && day <= to),
      delivered.get(entry) ?? null,
    ])
    const digest = createHash('sha256')
      .update(JSON.stringify([VERSION, ...made]))
      .digest('hex')
    pieces.push({ from, to, entries, delivered, digest, isOver })
  }
  for (let at = from; at <= to; ) {
    const third = thirdOf(at)
    const end = [third.to, to, ...(at <= newest ? [newest] : [])].sort()[0] as Day
    add(at, end, at === third.from && end === third.to && end < newest)
    at = addDays(end, 1)
  }
  if (kind === 'front') add(to, to, false, to)
  return pieces
}

function hasDay({ days }: SummaryEntry, from: Day, to: Day): boolean {
  return days.some((day) => day >= from && day <= to)
}

function thirdOf(day: Day): { readonly from: Day; readonly to: Day } {
  const month = day.slice(0, 8)
  const date = Number(day.slice(8))
  if (date <= 10) return { from: `${month}01` as Day, to: `${month}10` as Day }
  if (date <= 20) return { from: `${month}11` as Day, to: `${month}20` as Day }
  const next = addDays(`${month}28` as Day, 4).slice(0, 8)
  return { from: `${month}21` as Day, to: addDays(`${next}01` as Day, -1) }
}

/** A number for a third of a month; those of following ones follow. */
export function thirdNumber(day: Day): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return (year * 12 + month) * 3 + Math.min(2, Math.floor((date - 1) / 10))
}
