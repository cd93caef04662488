/** Counts delivery days whose summary is not of what is held, on all threads. */
import { amountOf } from '../action/job/amounts.ts'
import * as log from '../action/job/log.ts'
import { addDays, type DeliveryDay } from '../calendar/day.ts'
import { decodeSummary, encodeSummary } from '../count/summary/encode.ts'
import { mergeSummaries } from '../count/summary/merge.ts'
import { BrokenSummary } from '../mirror/counting.ts'
import type { HeldSource } from '../mirror/source.ts'
import { CountingError } from '../workers/day-counting.ts'
import type { AtRest } from './exposure.ts'
import type { StageSettings } from './settings.ts'
import type { World } from './world.ts'

/** What counting needs of the world. */
type CountingWorld = Pick<World, 'workers' | 'threads'>

/** Takes a day that is counted, as soon as it is. */
export type OnCounted = (held: HeldSource, day: DeliveryDay) => Promise<void>

/** Counts days as they come, a few at once: while others are fetched, and what is left in the end. */
export class Counting {
  readonly #settings: StageSettings['count']
  readonly #atRest: AtRest
  readonly #world: CountingWorld
  readonly #onCounted: OnCounted
  #running = new Set<Promise<void>>()
  #failure: { readonly error: unknown } | undefined
  #counted = 0

  constructor(
    settings: StageSettings['count'],
    atRest: AtRest,
    world: CountingWorld,
    onCounted: OnCounted = async () => {},
  ) {
    this.#settings = settings
    this.#atRest = atRest
    this.#world = world
    this.#onCounted = onCounted
  }

  /** Takes a day that can be counted. Waits where more days wait than threads can count. */
  async take(held: HeldSource, day: DeliveryDay): Promise<void> {
    // One more than there are threads, so that none of them waits for the disk.
    while (this.#running.size > this.#world.threads) await Promise.race(this.#running)
    if (this.#failure !== undefined) return
    const work: Promise<void> = this.#count(held, day)
      .catch((error: unknown) => this.#failed(error, held, day))
      .catch((error: unknown) => {
        this.#failure ??= { error }
      })
      .finally(() => this.#running.delete(work))
    this.#running.add(work)
  }

  /** Counts whatever is not counted yet, and drops raw records whose keeping time is over. */
  async finish(sources: readonly HeldSource[]): Promise<void> {
    await Promise.all(this.#running)
    const stale = sources.flatMap((held) => held.staleDays().map((day) => ({ held, day })))
    const shown = log.progress('delivery day')
    for (const [at, { held, day }] of stale.entries()) {
      await this.take(held, day)
      shown(at, stale.length)
    }
    await Promise.all(this.#running)
    if (this.#failure !== undefined) throw this.#failure.error
    log.info(`${amountOf(this.#counted, 'delivery day')} counted`)
    const days = sources.flatMap((held) => held.index().map(({ deliveryDay }) => deliveryDay))
    const newest = days.sort().at(-1)
    if (newest === undefined) return
    for (const held of sources)
      await held.dropRecordsBefore(addDays(newest, -this.#settings.keepRecordsDays))
  }

  /** Resolves when nothing is being counted any more, whatever became of it. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running)
  }

  /** Records or counts that cannot be read are no end of the run: the next one fetches them again. */
  async #failed(error: unknown, held: HeldSource, day: DeliveryDay): Promise<void> {
    if (error instanceof BrokenSummary) {
      log.warning(`${error.message}. The day is left for the next run.`)
      return
    }
    if (!(error instanceof CountingError) || error.objectIndex === undefined) throw error
    log.warning(`${error.message}. The day is left for the next run.`)
    await held.reportBroken(day)
  }

  async #count(held: HeldSource, day: DeliveryDay): Promise<void> {
    const plan = held.planCounting(day)
    const { objects } = plan
    const { counting } = this.#settings
    const counted = await this.#world.workers.summarise({ deliveryDay: day, objects, counting })
    if (plan.kind === 'whole') {
      await held.keepSummary(plan, this.#atRest.encoded(counted), [
        ...decodeSummary(counted).days.keys(),
      ])
      counted.buffer.transfer(0) // many would lie about before they were collected
    } else {
      const summary = mergeSummaries([decodeSummary(plan.base), decodeSummary(counted)])
      await held.keepSummary(plan, this.#atRest.encoded(encodeSummary(summary)), [
        ...summary.days.keys(),
      ])
    }
    this.#counted++
    await this.#onCounted(held, day)
  }
}
