import type { Settings } from '../action/settings.ts'
import type { BuildCache } from '../build/cache.ts'
import { Graph } from '../build/graph.ts'
import { rollupNodes } from '../build/rollups.ts'
import type { DeliveryDay } from '../calendar/day.ts'
import type { HeldSource } from '../mirror/source.ts'
import { planAhead } from '../rollup/plan.ts'
import { rollupMeans } from './periods.ts'
import { templatesOf } from './templates.ts'
import type { World } from './world.ts'

/** Days of a source that new log objects are for. */
export interface AwaitedDays {
  readonly held: HeldSource
  readonly days: readonly DeliveryDay[]
}

/** What threads can do for the report while log objects are fetched and counted: load what draws pages,
 * and add up what needs none of the new ones. The report finds it done. */
export class Ahead {
  readonly #cache: BuildCache
  readonly #settings: Settings['report']
  readonly #world: World
  #work: Promise<unknown> = Promise.resolve()

  constructor(cache: BuildCache, settings: Settings['report'], world: World) {
    this.#cache = cache
    this.#settings = settings
    this.#world = world
  }

  /** To be called when it is known of all sources which days are still to come. */
  begin(sources: readonly AwaitedDays[]): void {
    this.#work = Promise.allSettled([this.#prepare(), this.#addUp(sources)])
  }

  /** Resolves when all of it is done, whatever became of it: the report comes upon the same errors. */
  async settled(): Promise<void> {
    await this.#work
  }

  async #prepare(): Promise<void> {
    const { workers } = this.#world
    await templatesOf(this.#settings, this.#world).then(workers.prepare, () => {})
  }

  async #addUp(sources: readonly AwaitedDays[]): Promise<void> {
    const known = sources.flatMap(({ held }) => held.index())
    const awaited = sources.flatMap(({ held, days }) =>
      days.map((deliveryDay) => ({ source: held.folderName, deliveryDay })),
    )
    const plan = planAhead(known, awaited, this.#settings.days, this.#world.code.periods)
    if (plan === undefined) return
    const held = sources.map(({ held }) => held)
    const means = rollupMeans(held, this.#cache, this.#world)
    // In one thread, as the others count, and in turn with what they count.
    const graph = new Graph()
    for (const node of rollupNodes([plan], { ...means, threads: 1 }).values())
      await graph.made({ ...node, priority: 0 })
  }
}
