import { deliveryDayAt } from '../../calendar/day.ts'
import type { KeyDate } from '../format.ts'

/** The time that a key says: `2026-11-22` and `05:31:07`, UTC. Undefined where there is no such time. */
export function timeInKey(date: string, clock: string): Pick<KeyDate, 'day' | 'time'> | undefined {
  const time = Date.parse(`${date}T${clock}Z`) / 1000
  if (Number.isNaN(time)) return undefined
  const day = deliveryDayAt(time)
  // Date.parse takes 30 February for 2 March, and 24:00 for the day after.
  return day === date ? { day, time } : undefined
}
