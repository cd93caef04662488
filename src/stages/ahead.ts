import type { BuildCache } from '../build/cache.ts'
import { Graph } from '../build/graph.ts'
import { plansOf, rollupNodes } from '../build/rollups.ts'
import type { DeliveryDay } from '../calendar/day.ts'
import type { BroughtSummaries, HeldSource } from '../mirror/source.ts'
import { type AwaitedDay, planAhead, planExpected, type SummaryEntry } from '../rollup/plan.ts'
import type { History } from './history.ts'
import type { StageSettings } from './settings.ts'
import { bringFor } from './steps/bring.ts'
import { periodCode, rollupContext } from './steps/periods.ts'
import { templatesOf } from './steps/templates.ts'
import type { World } from './world.ts'

/** Days of a source that new log objects are for. */
export interface AwaitedDays {
  readonly held: HeldSource
  readonly days: readonly DeliveryDay[]
}

/** What working ahead needs of the world. */
type AheadWorld = Pick<World, 'workers' | 'threads' | 'code' | 'home'>

/** What threads can do for the report while log objects are fetched and counted: load what draws pages,
 * and add up what needs none of the new ones. The report finds it done. */
export class Ahead {
  readonly #cache: BuildCache
  readonly #report: StageSettings['ahead']['report']
  readonly #numbers: History['numbers']
  readonly #world: AheadWorld
  #work: Promise<unknown> = Promise.resolve()

  constructor(
    cache: BuildCache,
    { report }: StageSettings['ahead'],
    numbers: History['numbers'],
    world: AheadWorld,
  ) {
    this.#cache = cache
    this.#report = report
    this.#numbers = numbers
    this.#world = world
  }

  /** Brings what the report will read of months that are over, as far as it can be told before the days that
   * are still to come are counted. Nothing may be on its way meanwhile. */
  async expect(
    held: readonly HeldSource[],
    sources: readonly AwaitedDays[],
  ): Promise<BroughtSummaries> {
    const known = held.flatMap((one) => one.index())
    const { days } = this.#report
    const code = periodCode(this.#world.code, this.#report)
    const plan = planExpected(known, awaitedOf(sources), days, this.#numbers, code)
    return bringFor(plansOf(plan), held, this.#cache)
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
    await templatesOf(this.#report, this.#world).then(workers.prepare, () => {})
  }

  async #addUp(sources: readonly AwaitedDays[]): Promise<void> {
    const known = sources.flatMap(({ held }) => held.index())
    const code = periodCode(this.#world.code, this.#report)
    const plan = planAhead(known, awaitedOf(sources), this.#report.days, code)
    if (plan === undefined) return
    const held = sources.map(({ held }) => held)
    const isAway = ({ source, deliveryDay }: SummaryEntry): boolean =>
      held.some((one) => one.folderName === source && one.isAway(deliveryDay))
    if (plan.summaries.some(isAway)) return // nothing is brought while log objects come
    const context = rollupContext(held, this.#cache, this.#report, this.#world)
    // In one thread, as the others count, and in turn with what they count.
    const graph = new Graph()
    for (const node of rollupNodes([plan], { ...context, threads: () => 1 }).values())
      await graph.made({ ...node, priority: 0 })
  }
}

function awaitedOf(sources: readonly AwaitedDays[]): AwaitedDay[] {
  return sources.flatMap(({ held, days }) =>
    days.map((deliveryDay) => ({ source: held.folderName, deliveryDay })),
  )
}
