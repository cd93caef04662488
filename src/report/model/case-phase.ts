/** Where cases are when a month is over, for the month after it: so none is told twice, and none is forgotten. Plain data. */
import type { Day } from '../../calendar/day.ts'

/** Of a subject whose days are told. */
export type SubjectPhase =
  /** Days before `since` count for no new case; null where all do. */
  | { readonly kind: 'none'; readonly since: Day | null }
  /** Growth is judged by days from `measuredFrom` on, against the mean week `reference`; null while it is not over, or not
   * known. */
  | { readonly kind: 'case'; readonly measuredFrom: Day; readonly reference: number | null }

/** Of the cost. */
export type CostPhase =
  | { readonly kind: 'none' }
  /** Since `since`: `mean` is a mean week before it, `reference` the week that growth is measured against, the first whole
   * one after that day; null while it is not over. What rose before the first day that can tell is not told. */
  | {
      readonly kind: 'risen'
      readonly since: Day
      readonly mean: number
      readonly reference: number | null
      readonly isTold: boolean
    }

/** Of one case. `name` is that of its history. */
export interface CasePhase {
  readonly kind: string
  readonly name: string
  readonly phase: SubjectPhase | CostPhase
}
