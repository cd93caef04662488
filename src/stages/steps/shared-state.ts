/** What of the shared state is about one source. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { amountOf } from '../../action/job/amounts.ts'
import * as log from '../../action/job/log.ts'
import type { DeliveryDay } from '../../calendar/day.ts'
import type { Bring, HeldSource } from '../../mirror/source.ts'
import { DAYS_AT_ONCE, type StateDays } from '../../state/days.ts'
import { placeOfDay } from '../../state/layout.ts'
import { inLanes } from '../../sync/concurrency.ts'
import { SourceError } from '../../sync/errors.ts'
import type { SharedState } from '../state.ts'

/** Brings summaries out of the state into a mirror when they are to be read. */
export function bringFrom(state: SharedState, directory: string): Bring {
  return async (folder, wanted) => {
    const days = state.days.get(folder)
    if (days === undefined) return
    await days.takeIn(directory, wanted, ['summary'])
    await proved(state, days, directory, wanted)
  }
}

/** Looks at what was taken into a mirror: others may have written it. What is put aside is nobody's count any more. */
export async function proved(
  { guard }: SharedState,
  days: StateDays,
  directory: string,
  taken: readonly DeliveryDay[],
): Promise<void> {
  const placeOf = (day: DeliveryDay): string => placeOfDay(days.source, day)
  if (!guard.putAside(taken.map(placeOf))) return
  const isGone = (day: DeliveryDay): boolean =>
    !existsSync(path.join(directory, placeOf(day), 'summary'))
  await inLanes(taken.filter(isGone), DAYS_AT_ONCE, (day) => days.giveUp(day))
}

/** What the state holds of a source that is held. */
export function stateDaysOf({ days }: SharedState, { folderName }: HeldSource): StateDays {
  const found = days.get(folderName)
  if (found === undefined) throw new Error(`${folderName} is no source of this run`)
  return found
}

/** Has the next listing reach back to days whose counts are lost in the state and held nowhere here. */
export function lookForLost(state: SharedState, held: HeldSource): void {
  const isHeld = new Set(held.index().map(({ deliveryDay }) => deliveryDay))
  const lost = stateDaysOf(state, held)
    .lost()
    .filter((day) => !isHeld.has(day))
  const wanted = held.rememberLost(lost)
  if (wanted > 0)
    log.info(
      `${held.name}: the state has files and no counts of ${amountOf(wanted, 'delivery day')}: listed from there on, to be counted anew`,
    )
}

/** Removes from the state what replaced counts of days left there long ago. Where that may not be done, it stays: no run
 * fails over it. */
export async function removeReplaced({
  days,
}: {
  readonly days: ReadonlyMap<string, Pick<StateDays, 'removeReplaced'>>
}): Promise<void> {
  let removed = 0
  try {
    for (const one of days.values()) removed += await one.removeReplaced()
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    log.info(
      error.kind === 'access denied'
        ? "Files of days that were replaced stay in the state: removing them needs 's3:DeleteObject' there (docs/scale.md)"
        : `Files of days that were replaced stay in the state: ${error.message}`,
    )
  }
  if (removed > 0)
    log.info(`${amountOf(removed, 'file')} of days that were replaced removed from the state`)
}
