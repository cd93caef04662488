import type { Day, DeliveryDay } from '../calendar/day.ts'
import { OF_A_COPY } from './day/day-state.ts'
import type { HeldDays } from './day/days.ts'
import { countingsOf } from './day/summaries.ts'

/** A summary at rest, known without reading it. */
export interface IndexEntry {
  /** The folder of its source. */
  readonly source: string
  readonly deliveryDay: DeliveryDay
  /** Digest of its bytes. */
  readonly digest: string
  /** Days it has counts for, in order. */
  readonly days: readonly Day[]
  readonly objects: number
  readonly bytes: number
  readonly counting: string
  /** All that its counts were made with, `counting` first. */
  readonly countings: readonly string[]
  /** Whether it was taken in as a publishable copy. */
  readonly isCopy: boolean
  /** Digest of what it is a copy of; its own where it is none. */
  readonly origin: string
}

/** All summaries of a source, by delivery day, from their first lines alone. */
export function indexOf(source: string, days: HeldDays): IndexEntry[] {
  return days.all().flatMap(({ day: deliveryDay, summary }) => {
    if (summary === undefined) return []
    const { digest, days, objects, bytes, counting, contents, origin = digest } = summary
    const [isCopy, countings] = [contents === OF_A_COPY, countingsOf(summary)]
    const facts = { digest, days, objects, bytes, counting, countings, isCopy, origin }
    return [{ source, deliveryDay, ...facts }]
  })
}
