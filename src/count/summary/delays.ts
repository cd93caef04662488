import type { Records } from '../../formats/records.ts'
import { DELAY_HOURS, LONGEST_DELAY } from './merge.ts'
import type { LogCounts } from './summary.ts'

const HOUR = 3600

/** How long after their requests records were delivered. A log object that is older than a record in it
 * (some stores name it when they begin it) was delivered at once. */
export class Delays {
  readonly #hours = new Float64Array(LONGEST_DELAY * DELAY_HOURS + 1)

  /** Adds records of a log object, delivered at a time in seconds since 1970. */
  add({ count, time }: Records, delivered: number): void {
    let first = Number.POSITIVE_INFINITY
    let last = Number.NEGATIVE_INFINITY
    for (let at = 0; at < count; at++) {
      const seconds = time[at]!
      if (seconds < first) first = seconds
      if (seconds > last) last = seconds
    }
    const least = this.#hourOf(delivered - last)
    // Most log objects are of less than an hour.
    if (least === this.#hourOf(delivered - first)) this.#hours[least]! += count
    else for (let at = 0; at < count; at++) this.#hours[this.#hourOf(delivered - time[at]!)]! += 1
  }

  counted(): Pick<LogCounts, 'delays' | 'delayHours'> {
    const delays = new Array<number>(LONGEST_DELAY + 1).fill(0)
    for (const [hour, records] of this.#hours.entries()) {
      delays[Math.floor(hour / DELAY_HOURS)]! += records
    }
    return { delays, delayHours: [...this.#hours.subarray(0, DELAY_HOURS)] }
  }

  #hourOf(seconds: number): number {
    return Math.min(this.#hours.length - 1, Math.max(0, Math.floor(seconds / HOUR)))
  }
}
