import { putOnShelf, type ShelfPlace, takeFromShelf } from '../mirror/shelf.ts'
import { readSummary } from '../mirror/summaries.ts'
import { decodePeriod, decodeSummary, encodePeriod } from '../summary/encode.ts'
import { buildPeriod, mergePeriods, type Period } from '../summary/period.ts'
import type { Day, DayCounts, LogCounts } from '../summary/summary.ts'
import { encodeHead, headName } from './head.ts'

/** How to come by a period: where it lies, and what it is made of where it does not. Plain data, so
 * that any thread can. */
export interface PeriodRecipe {
  /** Its name on the shelf. */
  readonly name: string
  /** Of what it is made from. */
  readonly digest: string
  readonly from: Day
  readonly to: Day
  readonly parts:
    | { readonly kind: 'days'; readonly summaries: readonly SummaryFile[] }
    /** That have no day in common. A single one is the same period under another name. */
    | { readonly kind: 'periods'; readonly periods: readonly PeriodRecipe[] }
}

/** A summary at rest. */
export interface SummaryFile {
  readonly file: string
  /** The delivery day that its log is told under; null where it is not told. */
  readonly told: Day | null
}

/** A period, encoded: from the shelf, or added up and put there. */
export function takePeriod(recipe: PeriodRecipe, shelf: ShelfPlace): Uint8Array {
  const { name, digest } = recipe
  return takeFromShelf(shelf, name, digest) ?? makePeriod(recipe, shelf).bytes
}

/** Adds a period up and puts it on the shelf, with its head. Throws where a summary is missing or
 * broken. */
export function makePeriod(
  recipe: PeriodRecipe,
  shelf: ShelfPlace,
): { readonly bytes: Uint8Array; readonly head: Uint8Array } {
  const { name, digest, from, to } = recipe
  const period = { ...addUp(recipe, shelf), from, to }
  const [bytes, head] = [encodePeriod(period), encodeHead(period)]
  putOnShelf(shelf, name, digest, bytes)
  putOnShelf(shelf, headName(name), digest, head)
  return { bytes, head }
}

function addUp({ from, to, parts }: PeriodRecipe, shelf: ShelfPlace): Period {
  if (parts.kind === 'days') return addDaysUp(from, to, parts.summaries)
  const periods = parts.periods.map((part) => decodePeriod(takePeriod(part, shelf), 'closed'))
  const [only] = periods
  return only !== undefined && periods.length === 1 ? only : mergePeriods(periods)
}

function addDaysUp(from: Day, to: Day, summaries: readonly SummaryFile[]): Period {
  const days = new Map<Day, DayCounts[]>()
  const deliveries = new Map<Day, LogCounts[]>()
  for (const { file, told } of summaries) {
    const read = readSummary(file)
    if (read.kind !== 'whole') throw new Error(`A summary is ${read.kind}`)
    const summary = decodeSummary(read.bytes)
    for (const [day, counts] of summary.days) if (day >= from && day <= to) add(days, day, counts)
    if (told !== null) add(deliveries, told, summary.log)
  }
  return buildPeriod(from, to, days, deliveries)
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
