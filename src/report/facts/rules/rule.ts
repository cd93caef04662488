import type { Day } from '../../../calendar/day.ts'
import type { Totals } from '../../../count/summary/summary.ts'
import type { FindingPlace, Tone } from '../../model/model.ts'
import type { Page } from '../../model/page.ts'
import { GB } from '../../model/prices.ts'
import type { Sentence } from '../../words/sentence.ts'
import { sinceOf } from '../rise.ts'

/** Kinds of what can be acted on; each has its evidence and its remedy in `cases`. */
export const caseKinds = [
  'hot-linker',
  'hog',
  'bot',
  'missing-object',
  'broken-download',
  'cost-jump',
  'silent-source',
  'old-encryption',
  'public-listing',
] as const
export type CaseKind = (typeof caseKinds)[number]

/** Whom or what a finding is about, where something can be done about it, and what that took. */
export interface Subject {
  readonly kind: CaseKind
  /** As the tables name it, most first: a site, an address, bots, an object, a source. */
  readonly names: readonly string[]
  readonly requests: number
  readonly bytes: number
  readonly cost: number
  /** The days that these are of, where they are not those of the page. */
  readonly days?: number
}

/** What a rule found, and what it rests on. */
export interface Found {
  /** Null where there is nothing that one could do. */
  readonly subject: Subject | null
  readonly tone: Tone
  readonly title: string
  readonly text: Sentence
  /** The money that it is about; null where it is about none. */
  readonly money: number | null
  /** The requests, or lines, that it is about; null where it is about something that is missing. */
  readonly requests: number | null
  /** What it weighs against others, in dollars or what stands for them. */
  readonly weight: number
}

/** A rule gives one finding, or null; of several of a kind those that are worth a word, the first the heaviest. */
export interface Rule {
  readonly rule: string
  readonly place: FindingPlace
  /** In words: when it speaks. */
  readonly when: string
  readonly find: (page: Page) => Found | readonly Found[] | null
}

/**
 * Below these nothing is said, whatever a rule finds, and no number on the page is red or green: of the
 * currency that costs are told in, and of requests.
 */
export const floors = { money: 0.1, requests: 20 } as const

/** What bytes cost stands here for, where no price is known: a GB is what a tenth of a dollar buys. */
const PER_GB_UNKNOWN = 0.1

type Weighed = Pick<Found, 'money' | 'weight' | 'requests'>

/** A subject that took what `sums` says. */
export function subjectOf(
  kind: CaseKind,
  names: readonly string[],
  { requests, bytes, cost }: Pick<Subject, 'requests' | 'bytes' | 'cost'>,
): Subject {
  return { kind, names, requests, bytes, cost }
}

/** Whether something that costs is above the floors. */
export function isWorthSaying(page: Page, one: Parameters<typeof priced>[1]): boolean {
  return !isBelowFloors(priced(page, one))
}

export function isBelowFloors({ money, requests }: Pick<Found, 'money' | 'requests'>): boolean {
  return (
    (money !== null && money < floors.money) || (requests !== null && requests < floors.requests)
  )
}

/** Of what costs: it weighs its money; where no price is known, what its bytes stand for. */
export function priced(
  { prices }: Page,
  {
    cost,
    bytes,
    requests,
  }: { readonly cost: number; readonly bytes: number; readonly requests: number },
): Weighed {
  const money = prices.basis === 'unknown' ? (bytes / GB) * PER_GB_UNKNOWN : cost
  return { money, weight: money, requests }
}

/** Of what has no price. */
export function unpriced(weight: number, requests: number | null): Weighed {
  return { money: null, weight, requests }
}

/** Since when a part of the whole grew from `was` (null: nobody knows) to `now`, in words; empty
 * where the days do not tell. */
export function sinceWords(
  page: Page,
  now: number,
  was: number | null,
  whole: (totals: Totals) => number,
): string {
  if (was === null || was >= now) return ''
  return sinceText(page, sinceOf(page, now - was, whole), was < now * 0.1 ? 'new' : 'more')
}

export function sinceText(page: Page, day: Day | null, kind: 'new' | 'more' | 'less'): string {
  return day === null ? '' : page.words.since[kind](page.numbers.cell('date', day).text)
}

/** A ratio as one says it: `twice`, `2.4 times`. */
export function timesText({ words, numbers }: Page, ratio: number): string {
  if (ratio >= 1.9 && ratio < 2.1) return words.times.twice
  return words.times.many(numbers.cell('count', Math.round(ratio * 10) / 10))
}
