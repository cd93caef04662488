/** What others put into a cache or a state that they can write: found where it is about to be used. */
import { rmSync } from 'node:fs'
import path from 'node:path'
import * as log from '../../action/job/log.ts'
import { addDays, type DeliveryDay, deliveryDayAt } from '../../calendar/day.ts'
import { checkSummary, SumBound } from '../../count/summary/check.ts'
import { decodeSummary } from '../../count/summary/encode.ts'
import { unpackMonth } from '../../mirror/day/month-file.ts'
import { OUTLINE, readSummary } from '../../mirror/day/summaries.ts'
import { folderOf } from '../../mirror/mirror.ts'
import { renameWhole } from '../../mirror/rename.ts'
import {
  dayPlacesIn,
  type Stranger,
  strangeMarksIn,
  strangeMonthsIn,
  strangersIn,
} from '../../mirror/strangers.ts'
import type { Source } from '../../sync/objects.ts'

const IN_A_DAY = /\/\d{4}\/\d\d\/\d\d\/[^/]+$/

/** Looks at what comes out of a cache, or a state, that others can write, before it is used, and puts aside what no run of
 * these sources leaves. One per run: what its summaries come to is bounded together. */
export class CacheGuard {
  readonly #directory: string
  readonly #sources: ReadonlyMap<string, Source>
  readonly #now: number
  readonly #from: 'cache' | 'state'
  /** The last day that may have delivered anything. */
  readonly latest: DeliveryDay
  readonly #sums = new SumBound()

  /** `now` is this run's clock, in seconds since 1970. */
  constructor(
    directory: string,
    sources: readonly Source[],
    now: number,
    from: 'cache' | 'state' = 'cache',
  ) {
    this.#from = from
    this.#directory = directory
    this.#sources = new Map(sources.map((source) => [folderOf(source), source]))
    this.#now = now
    this.latest = addDays(deliveryDayAt(now), 1)
  }

  /** Of all that is there. Says whether anything was put aside that the next run must not meet again. */
  putAllAside(): boolean {
    const areMarksAside = this.#rename(
      strangeMarksIn(this.#directory, this.#sources, this.#now),
      'A file',
      'What was listed is listed again.',
    )
    const areMonthsAside = this.#rename(
      strangeMonthsIn(this.#directory),
      'A file',
      'What its days lack is made anew from their log objects, as far as they are there.',
    )
    const areDaysAside = this.putAside(dayPlacesIn(this.#directory))
    return areMarksAside || areMonthsAside || areDaysAside
  }

  /** Of delivery days, by their places in the mirror: files that are of another day or source, and summaries that hold
   * what no counting makes. Says whether there were any. */
  putAside(places: readonly string[]): boolean {
    const areStrange = this.#rename(
      strangersIn(this.#directory, this.#sources, places),
      'A file',
      'What its day lacks is made anew from its log objects, as far as they are there.',
    )
    const areCrafted = this.#rename(
      this.#craftedIn(places),
      'A summary',
      'Its day is counted anew.',
    )
    return areStrange || areCrafted
  }

  /** Summaries that hold what no counting makes: their envelopes tell whether they are whole, not who wrote
   * them. */
  #craftedIn(places: readonly string[]): Stranger[] {
    return places.flatMap((place) => {
      const file = `${place}/summary`
      try {
        const read = readSummary(path.join(this.#directory, file))
        if (read.kind === 'whole')
          this.#sums.add(file, checkSummary(decodeSummary(read.bytes), this.latest))
        return []
      } catch (error) {
        return [{ file, why: error instanceof Error ? error.message : String(error) }]
      }
    })
  }

  /** Puts files out of the cache aside, and says so. Says whether there were any. */
  #rename(found: readonly Stranger[], kind: string, whatThen: string): boolean {
    for (const { file, why } of found) {
      const whole = path.join(this.#directory, file)
      // It may lie in the file of its month.
      if (IN_A_DAY.test(file)) unpackMonth(path.join(whole, '../..'))
      renameWhole(whole, `${whole}.broken`)
      // Its outline would tell that it is only elsewhere.
      if (path.basename(file) === 'summary')
        rmSync(path.join(path.dirname(whole), OUTLINE), { force: true })
      log.warning(`${kind} out of the ${this.#from} cannot be used, ${file}: ${why}. ${whatThen}`)
    }
    return found.length > 0
  }
}
