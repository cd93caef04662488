import type { Day } from '../../calendar/day.ts'
import type { Cell } from './cell.ts'

/** Fifty-two weeks: the same weekday of the year before. */
export const DAYS_TO_LAST_YEAR = 364

/** What is told of a period first, in this order: the headline numbers, what the bars of a timeline can show, and the
 * columns of a list of periods. */
export const measureIds = ['visitors', 'pageViews', 'requests', 'bytes', 'cost', 'errors'] as const
export type TimelineMeasureId = (typeof measureIds)[number]

/** One of the measures of a timeline. Values run beside its points. */
export interface TimelineMeasure {
  readonly id: TimelineMeasureId
  readonly label: string
  /** The bars, from the ground up: of people, bots and tools, or one for all. */
  readonly layers: readonly TimelineLayer[]
  /** Drawn over the bars; only those of which something is known. */
  readonly lines: readonly TimelineLine[]
  /** The value axis: equal steps from zero to the top of the chart. */
  readonly ticks: readonly Cell[]
  /** The measure in a sentence: total, peak, and where it lies. */
  readonly text: string
}

export interface TimelineLayer {
  readonly id: 'people' | 'bots' | 'tools' | 'all'
  readonly label: string
  readonly total: Cell
  readonly values: readonly number[]
}

export interface TimelineLine {
  /** The period before, the same weekdays of the year before, people who only saw files on other sites. */
  readonly id: 'before' | 'year' | 'embedded'
  readonly label: string
  /** Null where nothing is known: the line is broken there. */
  readonly values: readonly (number | null)[]
}

/** What is known of a day, or what the owner notes of it. */
export interface TimelineMark {
  /** From 1, as the mark above the bars shows it. */
  readonly number: number
  /** Which point it belongs to, from 0. */
  readonly point: number
  /** `9 Nov` */
  readonly label: string
  readonly kind: MarkKind
  readonly text: string
  /** Anchor of the case that it is about, or null. */
  readonly href: string | null
}

export type MarkKind = 'note' | 'began' | 'stopped' | 'gap' | 'silent' | 'release'

/** A dated note of the report's owner. */
export interface OwnNote {
  readonly day: Day
  readonly text: string
}
