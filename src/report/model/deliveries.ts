import type { Day } from '../../calendar/day.ts'

/** A source by its name, and its delivery days that had log objects, in order: as far as
 * they may tell that it fell silent. */
export interface SourceDeliveries {
  readonly name: string
  readonly days: readonly { readonly day: Day; readonly objects: number }[]
}
