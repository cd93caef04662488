/** Takes into the mirror of a job what the state holds. */
import { amountOf } from '../action/job/amounts.ts'
import * as log from '../action/job/log.ts'
import type { DeliveryDay } from '../calendar/day.ts'
import type { Mirror } from '../mirror/mirror.ts'
import type { HeldSource } from '../mirror/source.ts'
import type { DayOrder } from '../state/jobs.ts'
import type { Source } from '../sync/objects.ts'
import type { SharedState } from './state.ts'
import { bringFrom, lookForLost, stateDaysOf } from './steps/shared-state.ts'

/** All days of all sources; summaries are left where they are. `plan` compares log objects, so it needs manifests and how
 * far the source is listed; `report` only adds up. */
export async function takeAll(
  state: SharedState,
  mirror: Mirror,
  sources: readonly Source[],
  counting: string,
  role: 'plan' | 'report',
): Promise<HeldSource[]> {
  const what = role === 'plan' ? (['manifest', 'outline'] as const) : (['outline'] as const)
  const packs = role === 'plan' ? 'renew' : 'read'
  let count = 0
  for (const days of state.days.values()) {
    await days.read(undefined, packs)
    await days.takeIn(mirror.directory, days.counted(), what, packs)
    if (role === 'plan') await days.takeInMarks(mirror.directory)
    count += days.counted().length
  }
  log.info(`${amountOf(count, 'delivery day')} counted so far`)
  const held = openHeld(state, mirror, sources, counting)
  if (role === 'plan') for (const one of held) lookForLost(state, one)
  return held
}

/** The days that a shard is about. */
export async function takeDays(
  state: SharedState,
  mirror: Mirror,
  sources: readonly Source[],
  counting: string,
  orders: readonly Pick<DayOrder, 'source' | 'day'>[],
): Promise<HeldSource[]> {
  const wanted = Map.groupBy(orders, ({ source }) => source)
  for (const [source, days] of state.days) {
    const those = new Set<DeliveryDay>((wanted.get(source) ?? []).map(({ day }) => day))
    if (those.size === 0) continue
    await days.read(those)
    await days.takeIn(mirror.directory, days.counted(), ['manifest', 'outline'])
  }
  return openHeld(state, mirror, sources, counting)
}

function openHeld(
  state: SharedState,
  mirror: Mirror,
  sources: readonly Source[],
  counting: string,
): HeldSource[] {
  const bring = bringFrom(state, mirror.directory)
  return sources.map((source) => {
    const held = mirror.source(source, counting, bring)
    held.rememberRefused(stateDaysOf(state, held).refused())
    return held
  })
}
