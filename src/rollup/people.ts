/** How many distinct visitors a day and a period have, of hashes where there are some and of numbers where not. */
import type { Day } from '../calendar/day.ts'
import { unionOf } from '../count/summary/merge.ts'
import type { DayCounts } from '../count/summary/summary.ts'
import {
  MOST_VISITOR_ROWS,
  unionOfRows,
  type VisitorRows,
  type Visitors,
} from '../count/visitors/rows.ts'
import { embeddedOf, SITES } from './distinct.ts'
import type { OwnSites } from './own-sites.ts'

/** The most hashes a sketch holds: all of them may have rows. */
export const SKETCH_SIZE = MOST_VISITOR_ROWS

/** The smallest hashes of a period's people: a bottom-k sketch (Bar-Yossef et al. 2002). Below
 * `SKETCH_SIZE` visitors it is exact, from there on the standard error is 1/sqrt(k), 0.8 %. */
export interface VisitorSketch {
  /** Sorted, distinct, at most SKETCH_SIZE. */
  readonly hashes: Float64Array
}

/** What a number of visitors is: of distinct ones, of distinct ones as a sketch estimates them, or a
 * sum of such numbers, in which whoever came again counts again. */
export type VisitorsAre = 'counted' | 'estimated' | 'added up'

/** Numbers of distinct visitors that were told when all hashes were there, and are still true. */
export interface KnownVisitors {
  /** Of the whole period. */
  readonly whole: {
    readonly visitors: number
    readonly are: 'counted' | 'estimated'
    readonly embedded?: number
  } | null
  readonly days: readonly (readonly [day: Day, visitors: number])[]
  /** Who only saw files on other sites, where it was told. */
  readonly embedded?: readonly (readonly [day: Day, embedded: number])[]
}

/** What is known of the people of a day or a period. */
interface PeopleSum {
  readonly visitors: number
  readonly visitorsAre: VisitorsAre
  /** People who only ever got files that pages of other sites show, and so are no visitors: distinct ones, or at
   * most, as visitors are. */
  readonly embedded: number
  /** How many of both, at most, are known by their number alone. */
  readonly unhashed: number
  readonly unhashedEmbedded: number
}

/** The people of several parts with the smallest hashes, and what is known of each. */
export function sketchOf(parts: readonly Visitors[]): Visitors {
  const hashes = unionOf(
    parts.map(({ visitors }) => visitors),
    SKETCH_SIZE,
  )
  return { visitors: hashes, visitorRows: unionOfRows(hashes, parts) }
}

type Own = Pick<OwnSites, 'isForeign'>

interface KnownDay {
  readonly visitors: number
  readonly embedded: number | undefined
}

/** What is known of a day beside its hashes. */
export function knownOfDay(
  known: KnownVisitors | null | undefined,
  day: Day,
): KnownDay | undefined {
  const visitors = known?.days.find(([one]) => one === day)?.[1]
  const embedded = known?.embedded?.find(([one]) => one === day)?.[1]
  return visitors === undefined ? undefined : { visitors, embedded }
}

/** The people of a day: of some summaries hashes, of others a number alone. */
export function peopleOfDay(
  list: readonly Pick<DayCounts, keyof Visitors | 'unhashed' | 'unhashedEmbedded'>[],
  known: KnownDay | undefined,
  own: Own,
): PeopleSum & { readonly visitorsAre: 'counted' | 'added up' } {
  const hashes = unionOf(
    list.map(({ visitors }) => visitors),
    Number.POSITIVE_INFINITY,
  )
  const rows = unionOfRows(hashes, list, (table) => table === SITES)
  const embedded = embeddedOf(hashes.length, rows, own)
  const hashed = hashes.length - embedded
  const numbers = list.filter(({ unhashed }) => unhashed > 0)
  if (numbers.length === 0)
    return { visitors: hashed, visitorsAre: 'counted', embedded, unhashed: 0, unhashedEmbedded: 0 }
  const most = numbers.reduce((sum, one) => sum + one.unhashed - one.unhashedEmbedded, hashed)
  const mostEmbedded = numbers.reduce((sum, one) => sum + one.unhashedEmbedded, embedded)
  const isOne = numbers.length === 1 && hashes.length === 0
  const between = (number: number | undefined, least: number, most: number): number =>
    number === undefined ? most : Math.max(least, Math.min(number, most))
  const visitors = between(known?.visitors, hashed, most)
  const all = between(known?.embedded, embedded, mostEmbedded)
  return {
    visitors,
    visitorsAre: isOne || known !== undefined ? 'counted' : 'added up',
    embedded: all,
    unhashed: visitors - hashed,
    unhashedEmbedded: all - embedded,
  }
}

/** The people of a period, from those of its days, the sketch of those that have a hash, and what they are made
 * of: days, or periods. */
export function peopleOfPeriod(
  days: readonly Pick<PeopleSum, 'visitors' | 'embedded'>[],
  { visitors: hashes, visitorRows }: Visitors,
  parts: readonly Pick<PeopleSum, 'unhashed' | 'unhashedEmbedded' | 'visitorsAre'>[],
  own: Own,
  known?: KnownVisitors | null,
): PeopleSum & { readonly sketch: VisitorSketch; readonly visitorRows: VisitorRows | null } {
  const of = (sum: (one: (typeof days)[number]) => number): number =>
    days.reduce((most, day) => most + sum(day), 0)
  const ofDays = of(({ visitors }) => visitors)
  const embeddedOfDays = of(({ embedded }) => embedded)
  const people = Math.min(estimateVisitors(hashes), ofDays + embeddedOfDays)
  const hashedEmbedded = embeddedOf(people, visitorRows, own)
  const hashed = people - hashedEmbedded
  const made = { sketch: { hashes }, visitorRows }
  const without = parts.filter((part) => part.unhashed > 0 || part.unhashedEmbedded > 0)
  if (without.length === 0)
    return {
      ...made,
      visitors: hashed,
      visitorsAre: hashes.length >= SKETCH_SIZE ? 'estimated' : 'counted',
      embedded: hashedEmbedded,
      unhashed: 0,
      unhashedEmbedded: 0,
    }
  const most = without.reduce((all, { unhashed }) => all + unhashed, hashed)
  const mostEmbedded = without.reduce((all, one) => all + one.unhashedEmbedded, hashedEmbedded)
  const [only] = without
  const isOne = without.length === 1 && hashes.length === 0
  const whole = known?.whole ?? null
  const visitors = Math.min(ofDays, whole?.visitors ?? most)
  const embedded = Math.min(embeddedOfDays, whole?.embedded ?? mostEmbedded)
  return {
    ...made,
    visitors,
    visitorsAre: whole?.are ?? (isOne && only !== undefined ? only.visitorsAre : 'added up'),
    embedded,
    unhashed: Math.max(0, visitors - hashed),
    unhashedEmbedded: Math.max(0, embedded - hashedEmbedded),
  }
}

/** Distinct people from the smallest hashes of all: with the k-th smallest of n hashes, spread
 * evenly from 0 to 1, at u, n is about (k - 1) / u. */
export function estimateVisitors(hashes: Float64Array): number {
  if (hashes.length < SKETCH_SIZE) return hashes.length
  return Math.round((SKETCH_SIZE - 1) / ((hashes[SKETCH_SIZE - 1]! + 1) / 2 ** 53))
}
