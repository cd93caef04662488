import { createHash } from 'node:crypto'
import {
  addDays,
  type Day,
  type DeliveryDay,
  daysBetween,
  daysOfMonth,
  daysOfYear,
  sameDate,
} from '../calendar/day.ts'
import type { KnownVisitors } from './people.ts'
import { knownVisitors, Makings, type VisitorNumbers } from './visitors.ts'

/** One summary at rest: of which source and delivery day, which bytes, which days it counts. */
export interface SummaryEntry {
  readonly source: string
  readonly deliveryDay: DeliveryDay
  readonly digest: string
  readonly days: readonly Day[]
  /** Whether it is out of a publishable copy. */
  readonly isCopy: boolean
  /** Digest of the summary that it is a copy of; its own where it is none. */
  readonly origin: string
  /** What its counts were made with, as `countingDigest` tells it. */
  readonly countings: readonly string[]
}

/** A range of days, and the summaries it is made of. */
export interface PeriodPlan {
  /** `front`, `before` (as long as the front page's period, just before it), `2026-11`, `2026`. */
  readonly name: string
  readonly kind: 'front' | 'before' | 'month' | 'year'
  readonly from: Day
  readonly to: Day
  readonly summaries: readonly SummaryEntry[]
  /** The months a year is added up from. */
  readonly months: readonly string[]
  /** Numbers of visitors that cannot be counted any more. Null where there are none. */
  readonly known: KnownVisitors | null
  /** Equal digests, equal period. */
  readonly digest: string
}

/** Which periods there are, newest first. Empty where nothing was ever counted. */
export interface HistoryPlan {
  readonly front: PeriodPlan | undefined
  readonly before: PeriodPlan | undefined
  readonly months: readonly PeriodPlan[]
  readonly years: readonly PeriodPlan[]
}

/**
 * Decides the periods: the front page's `frontDays` days up to the newest day with a record, each
 * month and year with a record. `kept` are the numbers of visitors kept beside the copies, by period.
 * `code` names the code that adds up: of another one, what is in the build cache is void.
 */
export function planHistory(
  entries: readonly SummaryEntry[],
  frontDays: number,
  kept: ReadonlyMap<string, VisitorNumbers> = new Map(),
  code = '',
): HistoryPlan {
  const sorted = sortedEntries(entries)
  const newest = newestDay(sorted)
  if (newest === undefined) return { front: undefined, before: undefined, months: [], years: [] }

  const history = { entries: sorted, makings: new Makings(sorted), kept, code }
  const firstDay = addDays(newest, 1 - frontDays)
  const days = sorted.flatMap((entry) => entry.days)
  const months = newestFirst(days.map((day) => day.slice(0, 7))).map((month) =>
    planPeriod(history, month, 'month', ...daysOfMonth(month)),
  )
  const years = newestFirst(days.map((day) => day.slice(0, 4))).map((year) =>
    planYear(
      history,
      year,
      months.filter(({ name }) => name.startsWith(`${year}-`)),
    ),
  )
  return {
    front: planPeriod(history, 'front', 'front', firstDay, newest),
    before: planPeriod(
      history,
      'before',
      'before',
      addDays(firstDay, -frontDays),
      addDays(firstDay, -1),
    ),
    months,
    years,
  }
}

/** What all periods are planned from. */
interface History {
  /** By delivery day, then by source. */
  readonly entries: readonly SummaryEntry[]
  readonly makings: Makings
  readonly kept: ReadonlyMap<string, VisitorNumbers>
  readonly code: string
}

/** By delivery day, then by source. */
export function sortedEntries(entries: readonly SummaryEntry[]): SummaryEntry[] {
  return [...entries].sort(
    (a, b) => order(a.deliveryDay, b.deliveryDay) || order(a.source, b.source),
  )
}

/** The newest day with a record. Where nothing was a record, the newest delivery day: the front page still
 * tells what is known of the logs. */
function newestDay(sorted: readonly SummaryEntry[]): Day | undefined {
  const delivered = sorted.at(-1)?.deliveryDay
  const days = sorted.flatMap((entry) => entry.days)
  return days.sort().at(-1) ?? (delivered && sameDate(delivered))
}

/** Of the summaries that count one of its days, or were delivered on one: those tell of the logs. */
function planPeriod(
  history: History,
  name: string,
  kind: PeriodPlan['kind'],
  from: Day,
  to: Day,
): PeriodPlan {
  const summaries = history.entries.filter((entry) => {
    const delivered = sameDate(entry.deliveryDay)
    return (
      entry.days.some((day) => day >= from && day <= to) ||
      (delivered >= from && (delivered <= to || kind === 'front'))
    )
  })
  const known = knownIn(history, name, summaries, from, to)
  const digest = sha256([
    ...[history.code, name, from, to],
    ...summaries.flatMap((e) => [e.source, e.deliveryDay, e.digest, ...e.countings]),
    ...(known === null ? [] : [JSON.stringify(known)]),
  ])
  return { name, kind, from, to, summaries, months: [], known, digest }
}

/** Of its months: `parts`, newest first. */
function planYear(history: History, name: string, parts: readonly PeriodPlan[]): PeriodPlan {
  const [from, to] = daysOfYear(name)
  const made = parts.flatMap(({ summaries }) => summaries)
  const known = knownIn(history, name, made, from, to)
  const digest = sha256([
    ...[history.code, name, ...parts.map((part) => part.digest)],
    ...(known === null ? [] : [JSON.stringify(known)]),
  ])
  const months = parts.map((part) => part.name)
  return { name, kind: 'year', from, to, summaries: [], months, known, digest }
}

/** The kept numbers of visitors of a period that is made of copies, and of its days; null for none. */
function knownIn(
  { makings, kept }: History,
  name: string,
  made: readonly SummaryEntry[],
  from: Day,
  to: Day,
): KnownVisitors | null {
  if (kept.size === 0 || !made.some(({ isCopy }) => isCopy)) return null
  const all = new Set(made.flatMap((entry) => entry.days))
  const inside = [...all].filter((day) => day >= from && day <= to).sort()
  return knownVisitors(kept, name, inside, makings)
}

/** Each name once. */
function newestFirst<Name extends string>(names: readonly Name[]): Name[] {
  return [...new Set(names)].sort().reverse()
}

/** Delivery days whose summary is still to come. */
export type AwaitedDay = Pick<SummaryEntry, 'source' | 'deliveryDay'>

/**
 * The periods as they will be when the awaited days are counted. It is a guess, that each awaited delivery day
 * has a record of the day that is as far behind it, or ahead of it, as the newest day that is known is behind the
 * newest known delivery day: that depends on the hour of the job, on the time zone, and on when there is traffic. A
 * wrong one costs time only.
 */
export function planExpected(
  known: readonly SummaryEntry[],
  awaited: readonly AwaitedDay[],
  frontDays: number,
  kept: ReadonlyMap<string, VisitorNumbers> = new Map(),
  code = '',
): HistoryPlan {
  const shift = shiftOf(known)
  const guessed = awaited.map(({ source, deliveryDay }): SummaryEntry => {
    const unknown = { digest: '', isCopy: false, origin: '', countings: [] }
    return { source, deliveryDay, days: [addDays(sameDate(deliveryDay), shift)], ...unknown }
  })
  return planHistory([...known, ...guessed], frontDays, kept, code)
}

/** By how many days the newest day is after the newest delivery day. */
function shiftOf(entries: readonly SummaryEntry[]): number {
  const [delivered] = newestFirst(entries.map(({ deliveryDay }) => sameDate(deliveryDay)))
  const [day] = newestFirst(entries.flatMap(({ days }) => days))
  return delivered === undefined || day === undefined ? 0 : daysBetween(delivered, day)
}

/**
 * The period that can be added up before the awaited days are counted: `before`, which moves by a day each
 * night and is made of days long counted. Undefined where there is none.
 */
export function planAhead(
  known: readonly SummaryEntry[],
  awaited: readonly AwaitedDay[],
  frontDays: number,
  code = '',
): PeriodPlan | undefined {
  const { before } = planExpected(known, awaited, frontDays, new Map(), code)
  const isAwaited = ({ source, deliveryDay }: SummaryEntry): boolean =>
    awaited.some((day) => day.source === source && day.deliveryDay === deliveryDay)
  return before === undefined || before.summaries.some(isAwaited) ? undefined : before
}

/** A digest of texts that cannot be confused by where one ends and the next begins. */
function sha256(texts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex')
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
