import { addDays, type Day, parseDay } from '../../calendar/day.ts'

/** Days and times as text in one locale, by `Intl`. */
export interface Dates {
  /** `Sunday, 1 November 2026` */
  longDay(day: Day): string
  /** `1 Nov 2026` */
  mediumDay(day: Day): string
  /** `1 Nov` */
  shortDay(day: Day): string
  /** `November 2026` */
  month(day: Day): string
  /** `Nov 2026` */
  shortMonth(day: Day): string
  /** `Nov` */
  monthName(day: Day): string
  year(day: Day): string
  /** `1–30 November 2026` */
  range(from: Day, to: Day): string
  /** The start of an hour, 0 to 24: `14:00`; the end of a day is `24:00`. */
  clock(hour: number): string
  /** A moment in seconds since 1970, to the minute, with the zone's short name. */
  moment(seconds: number, timeZone: string): string
  /** Monday is 0. */
  weekday(weekday: number, width: 'short' | 'long'): string
}

const monday = parseDay('2026-01-05')

const MOST_DAYS_KNOWN = 4_000

/** Dates in `locale` (BCP 47). Throws RangeError on a malformed one. */
export function datesIn(locale: string): Dates {
  const inUtc = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
  const dayAs = (options: Intl.DateTimeFormatOptions): ((day: Day) => string) => {
    const formatter = inUtc(options)
    // A page says the same few days many times.
    const known = new Map<Day, string>()
    return (day) => {
      const text = known.get(day) ?? formatter.format(Date.parse(day))
      if (known.size < MOST_DAYS_KNOWN) known.set(day, text)
      return text
    }
  }
  const ranges = inUtc({ day: 'numeric', month: 'long', year: 'numeric' })
  const [hours, endOfDay] = (['h23', 'h24'] as const).map((hourCycle) =>
    inUtc({ hour: '2-digit', minute: '2-digit', hourCycle }),
  )
  return {
    longDay: dayAs({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    mediumDay: dayAs({ day: 'numeric', month: 'short', year: 'numeric' }),
    shortDay: dayAs({ day: 'numeric', month: 'short' }),
    month: dayAs({ month: 'long', year: 'numeric' }),
    shortMonth: dayAs({ month: 'short', year: 'numeric' }),
    monthName: dayAs({ month: 'short' }),
    year: dayAs({ year: 'numeric' }),
    range: (from, to) =>
      ranges.formatRange(Date.parse(from), Date.parse(to)).replace(/\u2009/g, ' '),
    clock: (hour) => (hour === 24 ? endOfDay : hours)?.format(hour * 3_600_000) ?? '',
    moment: (seconds, timeZone) =>
      new Intl.DateTimeFormat(locale, {
        timeZone,
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZoneName: 'short',
      }).format(seconds * 1000),
    weekday: (weekday, width) => dayAs({ weekday: width })(addDays(monday, weekday)),
  }
}
