/** What of the shared state is about one source. */
import type { DeliveryDay } from '../../calendar/day.ts'
import type { Bring, HeldSource } from '../../mirror/source.ts'
import type { StateDays } from '../../state/days.ts'
import type { SharedState } from '../state.ts'

/** Brings summaries out of the state into a mirror when they are to be read. */
export function bringFrom({ days }: SharedState, directory: string): Bring {
  return async (folder: string, wanted: readonly DeliveryDay[]) => {
    await days.get(folder)?.takeIn(directory, wanted, ['summary'])
  }
}

/** What the state holds of a source that is held. */
export function stateDaysOf({ days }: SharedState, { folderName }: HeldSource): StateDays {
  const found = days.get(folderName)
  if (found === undefined) throw new Error(`${folderName} is no source of this run`)
  return found
}
