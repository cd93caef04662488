const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december'],
]
const TIME =
  /^\[(\d\d?)\/([A-Za-z]{3,9})\/(\d{4}):(\d\d):(\d\d):(\d\d) (?:Z|UTC|GMT|([+-])(\d\d):?(\d\d))\]$/
const DAY_SECONDS = 86400

const ISO_TIME =
  /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?(?:Z|([+-])(\d\d):?(\d\d))?$/

/** `[06/Feb/2019:00:00:38 +0000]`, brackets included, as seconds since 1970-01-01T00:00:00Z; any
 * zone, a leap second as the second after it; the month shortened or in full, in any case.
 * `undefined` where it is no time that ever was. */
export function readTime(text: string): number | undefined {
  const match = TIME.exec(text)
  if (match === null) return undefined
  const [, day, monthName = '', year, ...rest] = match
  const month = MONTHS.findIndex((name) => name.startsWith(monthName.toLowerCase())) + 1
  return secondsOf([year, month, day], rest)
}

/** The same of `2019-02-06T00:00:38.123Z`, as whole seconds. Without a zone it is UTC. */
export function readIsoTime(text: string): number | undefined {
  const match = ISO_TIME.exec(text)
  if (match === null) return undefined
  const [, year, month, day, ...rest] = match
  return secondsOf([year, month, day], rest)
}

/** Year, month from 1 and day of the month; then hour, minute, second, and sign, hours and minutes of the zone. */
function secondsOf(
  date: readonly (string | number | undefined)[],
  rest: readonly (string | undefined)[],
): number | undefined {
  const [year = 0, month = 0, day = 0] = date.map(Number)
  const [hour = 0, minute = 0, second = 0] = rest.slice(0, 3).map(Number)
  const [sign, zoneHourText = '0', zoneMinuteText = '0'] = rest.slice(3)
  const [zoneHour, zoneMinute] = [Number(zoneHourText), Number(zoneMinuteText)]
  if (month < 1 || month > 12 || day === 0 || day > daysInMonth(year, month)) return undefined
  if (hour > 23 || minute > 59 || second > 60) return undefined
  if (zoneHour > 15 || zoneMinute > 59) return undefined
  const zone = (zoneHour * 60 + zoneMinute) * (sign === '-' ? -60 : 60)
  const clock = hour * 3600 + minute * 60 + second
  return daysSince1970(year, month, day) * DAY_SECONDS + clock - zone
}

function daysInMonth(year: number, month: number): number {
  return (
    daysSince1970(month === 12 ? year + 1 : year, (month % 12) + 1, 1) -
    daysSince1970(year, month, 1)
  )
}

/** Days from 1970-01-01 in the proleptic Gregorian calendar. The year is taken to start in March,
 * so that the leap day is its last. */
function daysSince1970(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1
  const monthFromMarch = (month + 9) % 12
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  return y * 365 + leapDays + dayOfYear - 719468
}
