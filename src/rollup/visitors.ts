/**
 * Numbers of distinct visitors that outlive the hashes they were counted by: of each day and month, and
 * of each year. A copy of a summary tells its visitors as a number, and numbers of several copies
 * cannot be united; so what was known when all hashes were there is kept beside the copies.
 *
 *   history/visitors/2026-11   "s3-log-report visitors 1 <sha256 of the rest>\n"  <VisitorNumbers as JSON>\n
 *
 * Each number says which summaries it was made from. Where those are all there is of its days, in
 * whatever form they are held, it is still true; where another one came, it is not used.
 */
import type { Day, DeliveryDay } from '../calendar/day.ts'
import { sha256 } from '../mirror/envelope.ts'
import { HISTORY } from './copy.ts'
import type { KnownVisitors, VisitorsAre } from './people.ts'
import type { PeriodDay } from './rollup.ts'

export interface VisitorNumbers {
  /** `2026-11`, `2026`. */
  readonly period: string
  /** Null where it was no number of distinct visitors any more. */
  readonly whole: {
    readonly visitors: number
    readonly are: 'counted' | 'estimated'
    readonly madeFrom: string
    /** Who only saw files on other sites; not told up to release 1.0, which counted them as visitors. */
    readonly embedded?: number
  } | null
  readonly days: readonly (readonly [day: Day, visitors: number, madeFrom: string])[]
  /** Of those days, who only saw files on other sites. Not up to release 1.0. */
  readonly embedded?: readonly (readonly [day: Day, embedded: number])[]
}

const MAGIC = 's3-log-report visitors 1'
const FOLDER = `${HISTORY}visitors/`

export function numbersPath(period: string): string {
  return FOLDER + period
}

export function isNumbersPath(path: string): boolean {
  return path.startsWith(FOLDER)
}

export function encodeNumbers(numbers: VisitorNumbers): Uint8Array {
  const rest = `${JSON.stringify(numbers)}\n`
  return Buffer.from(`${MAGIC} ${sha256(rest)}\n${rest}`)
}

export type ReadNumbers =
  | { readonly kind: 'whole'; readonly numbers: VisitorNumbers }
  | { readonly kind: 'broken'; readonly why: string }

/** The numbers that lie at a path. Nothing of a file is used that is not as it was written. */
export function decodeNumbers(path: string, bytes: Uint8Array): ReadNumbers {
  const text = Buffer.from(bytes).toString('utf8')
  const end = text.indexOf('\n')
  const rest = text.slice(end + 1)
  if (text.slice(0, Math.max(end, 0)) !== `${MAGIC} ${sha256(rest)}`)
    return { kind: 'broken', why: 'it is not what was written' }
  let numbers: unknown
  try {
    numbers = JSON.parse(rest)
  } catch {
    return { kind: 'broken', why: 'it is no JSON' }
  }
  if (!isNumbers(numbers)) return { kind: 'broken', why: 'it does not hold numbers of visitors' }
  if (numbersPath(numbers.period) !== path)
    return { kind: 'broken', why: 'it is of another period than its name' }
  return { kind: 'whole', numbers }
}

function isNumbers(value: unknown): value is VisitorNumbers {
  if (typeof value !== 'object' || value === null) return false
  const { period, whole, days, embedded = [] } = value as Record<string, unknown>
  const isWhole = (one: unknown): boolean => {
    if (typeof one !== 'object' || one === null) return false
    const { visitors, are, madeFrom, embedded = 0 } = one as Record<string, unknown>
    if (!isCount(embedded)) return false
    return isCount(visitors) && (are === 'counted' || are === 'estimated') && isName(madeFrom)
  }
  const isDay = (one: unknown): boolean =>
    Array.isArray(one) &&
    one.length === 3 &&
    typeof one[0] === 'string' &&
    isCount(one[1]) &&
    isName(one[2])
  return (
    typeof period === 'string' &&
    /^\d{4}(-\d\d)?$/.test(period) &&
    (whole === null || isWhole(whole)) &&
    Array.isArray(days) &&
    days.length <= 31 &&
    days.every(isDay) &&
    Array.isArray(embedded) &&
    embedded.length <= 31 &&
    embedded.every(isNumberOfDay)
  )
}

function isNumberOfDay(value: unknown): boolean {
  return (
    Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && isCount(value[1])
  )
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{16}$/.test(value)
}

/** A summary, as far as it names a number that was made from it: by what it was when it was counted. */
interface Making {
  readonly source: string
  readonly deliveryDay: DeliveryDay
  readonly origin: string
  readonly days: readonly Day[]
}

/** Which summaries count days of which stretch, to name what a number was made from. */
export class Makings {
  readonly #byDay = new Map<Day, Making[]>()

  constructor(entries: readonly Making[]) {
    for (const entry of entries)
      for (const day of entry.days) {
        const list = this.#byDay.get(day)
        if (list === undefined) this.#byDay.set(day, [entry])
        else list.push(entry)
      }
  }

  /** Names the summaries that count any of these days, each by what it first was. */
  of(days: readonly Day[]): string {
    const made = new Set(days.flatMap((day) => this.#byDay.get(day) ?? []))
    const names = [...made].map(({ source, deliveryDay, origin }) => [source, deliveryDay, origin])
    return sha256(JSON.stringify(names.map((name) => name.join(' ')).sort())).slice(0, 16)
  }
}

/** What is to be kept of a month or a year. */
export function numbersOf(
  period: string,
  of: {
    readonly days: readonly Pick<PeriodDay, 'day' | 'visitors' | 'visitorsAre' | 'embedded'>[]
    readonly visitors: number
    readonly visitorsAre: VisitorsAre
    readonly embedded: number
  },
  makings: Makings,
): VisitorNumbers {
  const { visitors, visitorsAre: are, embedded } = of
  const madeFrom = makings.of(of.days.map(({ day }) => day))
  const isMonth = period.length > 4
  const days = isMonth ? of.days.filter(({ visitorsAre }) => visitorsAre === 'counted') : []
  return {
    period,
    whole: are === 'added up' ? null : { visitors, are, madeFrom, ...tellEmbedded(embedded) },
    days: days.map(({ day, visitors }) => [day, visitors, makings.of([day])]),
    ...(days.some(({ embedded }) => embedded > 0) && {
      embedded: days.map(({ day, embedded }) => [day, embedded] as const),
    }),
  }
}

/** Which of the numbers that were kept are true of some days; null where none is. `name` is that of the
 * month or year that they are all days of, if they are. */
export function knownVisitors(
  kept: ReadonlyMap<string, VisitorNumbers>,
  name: string,
  days: readonly Day[],
  makings: Makings,
): KnownVisitors | null {
  const whole = kept.get(name)?.whole ?? null
  const months = new Set(days.map((day) => day.slice(0, 7)))
  const numbers = [...months].flatMap((month) => kept.get(month)?.days ?? [])
  const isAsked = new Set(days)
  const known = numbers.flatMap(([day, visitors, madeFrom]) =>
    isAsked.has(day) && makings.of([day]) === madeFrom ? [[day, visitors] as const] : [],
  )
  const isTrue = whole !== null && makings.of(days) === whole.madeFrom
  if (!isTrue && known.length === 0) return null
  const isKnown = new Set(known.map(([day]) => day))
  const embedded = [...months]
    .flatMap((month) => kept.get(month)?.embedded ?? [])
    .filter(([day]) => isKnown.has(day))
  return {
    whole: isTrue
      ? { visitors: whole.visitors, are: whole.are, ...tellEmbedded(whole.embedded) }
      : null,
    days: known,
    ...(embedded.length > 0 && { embedded }),
  }
}

/** Files stay as they were where there are none. */
function tellEmbedded(embedded = 0): { readonly embedded?: number } {
  return embedded > 0 ? { embedded } : {}
}
