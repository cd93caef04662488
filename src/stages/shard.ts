/** Fetches and counts what one shard of a plan names, and puts each day into the state as soon as it is counted. */
import { amountOf } from '../action/job/amounts.ts'
import * as log from '../action/job/log.ts'
import type { DeliveryDay } from '../calendar/day.ts'
import type { HeldSource } from '../mirror/source.ts'
import type { DayOrder, JobsPlan, ShardDone } from '../state/jobs.ts'
import { SourceError } from '../sync/errors.ts'
import { deliveryDayOf } from '../sync/objects.ts'
import type { Counting, OnCounted } from './count.ts'
import type { AtRest } from './exposure.ts'
import type { StageSettings } from './settings.ts'
import type { SharedState } from './state.ts'
import { checkPlan } from './steps/check-plan.ts'
import { fetchOrders, isDone, stayingOf } from './steps/orders.ts'
import { stateDaysOf } from './steps/shared-state.ts'
import type { MakeCopies } from './steps/state-copies.ts'
import type { World } from './world.ts'

/** What is to be done for the days of a shard. Throws PlanError; SourceError. */
export async function readOrders(
  { jobs }: SharedState,
  shard: number,
  { counting }: Pick<AtRest, 'counting'>,
): Promise<{ readonly plan: JobsPlan; readonly orders: readonly DayOrder[] }> {
  const plan = await jobs.readPlan()
  checkPlan(plan, counting)
  return { plan, orders: await jobs.readShard(plan, shard) }
}

/** What the days of a shard come to. */
export class ShardDays {
  readonly #state: SharedState
  readonly #makeCopies: MakeCopies
  readonly #taken = new Set<string>()

  constructor(state: SharedState, makeCopies: MakeCopies) {
    this.#state = state
    this.#makeCopies = makeCopies
  }

  /** Puts a day that is counted into the state, and copies of it, and lets go of its records: the disk holds those of few days. */
  readonly put: OnCounted = async (held, day) => {
    const portable = held.portable(day)
    if (portable === undefined) return
    const days = stateDaysOf(this.#state, held)
    const copies = await this.#makeCopies(held, day)
    const became = await days.put(day, portable, days.head(day)?.refused ?? [], copies)
    if (became === 'taken') {
      this.#taken.add(`${held.folderName} ${day}`)
      log.warning(
        `${held.name}: another run has counted ${day} meanwhile, and not the same log objects. Its counts stand, and the next plan compares them with what is there.`,
      )
    }
    await held.dropRecords(day)
  }

  /** Puts what was refused of a day. */
  async putRefused(held: HeldSource, day: DeliveryDay): Promise<void> {
    const refused = held.refused.filter((one) => deliveryDayOf(one) === day)
    const days = stateDaysOf(this.#state, held)
    if (refused.length > 0 || (days.head(day)?.refused.length ?? 0) > 0)
      await days.put(day, undefined, refused)
  }

  /** Whether another run has put other counts of a day there. */
  isTaken({ folderName }: HeldSource, day: DeliveryDay): boolean {
    return this.#taken.has(`${folderName} ${day}`)
  }
}

/** What came of a shard, and what the job fails over. */
export interface CountedShard {
  readonly done: ShardDone
  readonly problems: readonly string[]
}

/** What came of two halves of a shard. */
export function bothOf(one: CountedShard, other: CountedShard): CountedShard {
  return {
    done: {
      fetched: one.done.fetched + other.done.fetched,
      left: [...one.done.left, ...other.done.left],
    },
    problems: [...new Set([...one.problems, ...other.problems])],
  }
}

/** Counts the days that are ordered whole. */
export async function countShard(
  orders: readonly DayOrder[],
  held: readonly HeldSource[],
  days: ShardDays,
  counting: Counting,
  settings: StageSettings['fetch'],
  world: Pick<World, 'now' | 'signal' | 'workers'>,
): Promise<CountedShard> {
  let fetched = 0
  const left: ShardDone['left'][number][] = []
  const problems: string[] = []
  for (const one of held) {
    const own = orders.filter(({ source }) => source === one.folderName)
    const undone = own.filter((order) => !isDone(order, one))
    const lacking = undone.filter((order) => stayingOf(order, one) < (order.stay ?? 0))
    for (const { source, day, stay = 0 } of lacking) {
      log.warning(
        `${one.name}: ${amountOf(stay, 'log object')} of ${day} that were to stay are no longer in the state. Nothing is added to the day; the next plan looks at what is there.`,
      )
      left.push({ source, day })
    }
    const open = undone.filter((order) => !lacking.includes(order))
    if (own.length > undone.length)
      log.info(
        `${one.name}: ${amountOf(own.length - undone.length, 'delivery day')} counted already by an earlier attempt`,
      )
    if (open.length === 0) continue
    const outcome = await fetchOrders(open, one, counting, settings, world)
    await counting.finish([one])
    fetched += outcome.fetched
    if (outcome.stopped instanceof SourceError) problems.push(outcome.stopped.message)
    const notCome = new Set(
      [...outcome.remaining, ...outcome.failed.map(({ object }) => object)].map(deliveryDayOf),
    )
    for (const { source, day } of open) {
      await days.putRefused(one, day)
      const isCounted = one.isCounted(day) || one.objects(day).size === 0
      if (!isCounted || notCome.has(day) || days.isTaken(one, day)) left.push({ source, day })
    }
  }
  return { done: { fetched, left }, problems }
}
