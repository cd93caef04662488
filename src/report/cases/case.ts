import { daysBetween } from '../../calendar/day.ts'
import type { Subject } from '../facts/rules/rule.ts'
import type { CaseDay, CaseMeasure } from '../facts/subject-days.ts'
import type { CaseState } from '../facts/subject-state.ts'
import type { Cell, NamePart } from '../model/model.ts'
import { nameParts } from '../model/names.ts'
import { daysOf, type Page } from '../model/page.ts'
import type { View } from '../tables/view.ts'
import type { Sentence } from '../words/sentence.ts'

/** What a kind of case knows of its subject. */
export interface CaseParts {
  /** Null where nothing that is counted crosses it. */
  readonly crossings: Crossings | null
  /** Sentences of its kind. */
  readonly facts: readonly string[]
  readonly remedy: CaseRemedy
  /** Its days, where not a table tells them, what is measured by them, and its state by them. */
  readonly days?: readonly CaseDay[]
  readonly measure?: CaseMeasure
  readonly state?: CaseState | null
  /** What to show first, where that is neither money nor requests. */
  readonly amount?: { readonly value: number; readonly note: string; readonly isAtLeast?: boolean }
}

/** Makes the case of a subject; null where nothing can be done. */
export type CaseMaker = (page: Page, subject: Subject) => CaseParts | null

/** The largest crossings of a subject with the rows of other tables, at most `MOST_CROSSINGS`. */
export interface Crossings {
  readonly title: string
  readonly nameLabel: string
  readonly columns: readonly ('requests' | 'bytes')[]
  readonly rows: readonly Crossing[]
}
export const MOST_CROSSINGS = 5

/** Of the reads that are the subject's and this row's. */
export interface Crossing {
  /** As the table names it. */
  readonly name: string
  readonly shown: readonly NamePart[]
  readonly requests: number
  readonly bytes: number
  /** Only the sums of both are known, and they have at least so much in common. */
  readonly isAtLeast: boolean
}

/** The crossing with a row, told exactly; of a pair, with its second part. */
export function crossingOf(page: Page, view: View, row: number): Crossing {
  const parts = view.partsOf(row)
  const own = parts.length - 1
  return {
    name: parts[own] ?? '',
    shown: nameParts(page, view.name, parts).slice(own),
    requests: view.value(row, 'requests'),
    bytes: view.value(row, 'bytes'),
    isAtLeast: false,
  }
}

export const remedyKinds = [
  'bucket-policy',
  'policy-to-remove',
  'robots.txt',
  'command',
  'lifecycle-rule',
  'html',
  'advice',
] as const

export interface CaseRemedy {
  readonly kind: (typeof remedyKinds)[number]
  readonly title: string
  readonly note: Sentence
  readonly text: string | null
  /** Whether it ends what the subject costs. */
  readonly isSaving: boolean
}

/** The days that a month of something is told by. */
const MONTH = 30

/** What a subject costs in a month, at the rate of the days since `since`. */
export function monthlyOf(page: Page, { cost, days: told }: Subject, since: string): number {
  const days = daysOf(page)
  const [first, last] = [days.find((day) => day >= since), days.at(-1)]
  const known = first === undefined || last === undefined ? 1 : daysBetween(first, last) + 1
  return (cost * MONTH) / (told ?? known)
}

/** An amount, or one that is only known to be that much. */
export function atLeastCell({ words }: Page, cell: Cell, isAtLeast: boolean): Cell {
  if (!isAtLeast) return cell
  if (cell.value === 0) return { ...cell, text: '', exact: '' }
  const { atLeast } = words.cases
  return { ...cell, text: atLeast(cell.text), exact: atLeast(cell.exact) }
}
