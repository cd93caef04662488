import { isDay } from '../../calendar/day.ts'

const CLOCK = /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?$/
const DIGITS = /^\d{1,15}$/

/** Seconds since 1970 of the first that says a time: milliseconds, seconds, date with clock (UTC). They all say the
 * same instant. Undefined where none does. */
export type TimeOf = (
  milliseconds: string,
  seconds: string,
  date: string,
  clock: string,
) => number | undefined

/** It remembers the last date: the records of a log object are of one day, or two. */
export function makeTimeOf(): TimeOf {
  let last: { readonly date: string; readonly day: number | undefined } | undefined
  return (milliseconds, seconds, date, clock) => {
    if (DIGITS.test(milliseconds)) return Math.floor(Number(milliseconds) / 1000)
    if (DIGITS.test(seconds)) return Number(seconds)
    if (last?.date !== date) last = { date, day: dayOf(date) }
    const [, hour, minute, second] = CLOCK.exec(clock) ?? []
    if (last.day === undefined || hour === undefined) return undefined
    if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return undefined
    return last.day + Number(hour) * 3600 + Number(minute) * 60 + Number(second)
  }
}

/** Its first second. */
function dayOf(date: string): number | undefined {
  return isDay(date) ? Date.parse(date) / 1000 : undefined
}
