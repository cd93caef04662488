/** Every offset from UTC in use since 1972 is a multiple of a quarter of an hour. */
export const QUARTER = 900

/** Tells local hours, daylight saving included. */
export interface Calendar {
  /** The local hour, counted from 1970-01-01T00 local time, of the quarter that starts at
   * `quarter * 900` seconds since 1970 UTC. Day = hour / 24 rounded down. */
  hourOf(quarter: number): number
}

/** A calendar of `timeZone` (IANA name). Throws a RangeError where there is no such zone. */
export function makeCalendar(timeZone: string): Calendar {
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
  })
  if (format.resolvedOptions().timeZone === 'UTC') {
    return { hourOf: (quarter) => Math.floor(quarter / 4) }
  }
  const known = new Map<number, number>()
  return {
    hourOf(quarter) {
      const seen = known.get(quarter)
      if (seen !== undefined) return seen
      const parts: Record<string, number> = {}
      for (const { type, value } of format.formatToParts(quarter * QUARTER * 1000)) {
        parts[type] = Number(value)
      }
      const { year = 1970, month = 1, day = 1, hour = 0 } = parts
      const local = Date.UTC(year, month - 1, day, hour) / 3_600_000
      if (known.size >= 100_000) known.clear()
      known.set(quarter, local)
      return local
    },
  }
}
