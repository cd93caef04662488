/**
 * The two kinds of days, which look alike and are not the same: that of a request, in the report's time
 * zone, and that in a log object's key, when it was delivered (UTC). Both are `YYYY-MM-DD`, both are made in
 * this file alone, and neither is taken for the other, unless `sameDate` says so.
 */
declare const kind: unique symbol

/** A day of requests, in the report's time zone. */
export type Day = string & { readonly [kind]: 'day of requests' }

/** The day (UTC) in a log object's key, when it was delivered; where the key has none, of its Last-Modified. */
export type DeliveryDay = string & { readonly [kind]: 'delivery day' }

type AnyDay = Day | DeliveryDay

const SECONDS = 86_400

/** Earlier than every delivery day, and later than every one. */
export const BEFORE_ALL = '0000-01-01' as DeliveryDay
export const AFTER_ALL = '9999-99-99' as DeliveryDay

/** Whether a text is a day of the calendar. */
export function isDay(text: string): text is Day {
  return isReal(text)
}

/** Whether a text is a day of the calendar, which a log object may have been delivered on. */
export function isDeliveryDay(text: string): text is DeliveryDay {
  return isReal(text)
}

function isReal(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Throws a RangeError where there is no such day. */
export function parseDay(text: string): Day {
  if (isDay(text)) return text
  throw new RangeError(`'${text}' is no day: it has to be one of the calendar, as in 2026-11-22`)
}

/** Throws a RangeError where there is no such day. */
export function parseDeliveryDay(text: string): DeliveryDay {
  return parseDay(text) as string as DeliveryDay
}

/** Days since 1970-01-01 as a `Day`. */
export function dayAt(index: number): Day {
  return textOfIndex(index) as Day
}

/** The delivery day of a time in seconds since 1970. */
export function deliveryDayAt(seconds: number): DeliveryDay {
  return new Date(Math.floor(seconds) * 1000).toISOString().slice(0, 10) as DeliveryDay
}

/** A day as days since 1970-01-01. */
export function indexOfDay(day: AnyDay): number {
  return Date.parse(day) / (SECONDS * 1000)
}

/** The day `count` days after `day`, of the same kind. */
export function addDays<Kind extends AnyDay>(day: Kind, count: number): Kind {
  return textOfIndex(indexOfDay(day) + count) as Kind
}

export function daysBetween<Kind extends AnyDay>(from: Kind, to: Kind): number {
  return indexOfDay(to) - indexOfDay(from)
}

/** First and last day of a month, `2026-11`. */
export function daysOfMonth(month: string): readonly [first: Day, last: Day] {
  const [year = 0, number = 0] = month.split('-').map(Number)
  const last = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
  return [`${month}-01` as Day, last as Day]
}

/** First and last day of a year, `2026`. */
export function daysOfYear(year: string): readonly [first: Day, last: Day] {
  return [`${year}-01-01` as Day, `${year}-12-31` as Day]
}

/** The day of requests with the date of a delivery day: where a report of days of requests tells of what was
 * delivered. */
export function sameDate(day: DeliveryDay): Day {
  return day as string as Day
}

function textOfIndex(index: number): string {
  return new Date(index * SECONDS * 1000).toISOString().slice(0, 10)
}
