const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december'],
]
const TIME =
  /^\[(\d\d?)\/([A-Za-z]{3,9})\/(\d{4}):(\d\d):(\d\d):(\d\d) (?:Z|UTC|GMT|([+-])(\d\d):?(\d\d))\]$/
const DAY_SECONDS = 86400

/** `[06/Feb/2019:00:00:38 +0000]`, brackets included, as seconds since 1970-01-01T00:00:00Z; any
 * zone, a leap second as the second after it; the month shortened or in full, in any case.
 * `undefined` where it is no time that ever was. */
export function readTime(text: string): number | undefined {
  const match = TIME.exec(text)
  if (match === null) return undefined
  const [, dayText, monthName = '', yearText, hour, minute, second, ...zoneParts] = match
  const [sign, zoneHour = '0', zoneMinute = '0'] = zoneParts
  const day = Number(dayText)
  const month = MONTHS.findIndex((name) => name.startsWith(monthName.toLowerCase())) + 1
  const year = Number(yearText)
  if (month === 0 || day === 0 || day > daysInMonth(year, month)) return undefined
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return undefined
  if (Number(zoneHour) > 15 || Number(zoneMinute) > 59) return undefined
  const zone = (Number(zoneHour) * 60 + Number(zoneMinute)) * (sign === '-' ? -60 : 60)
  const clock = Number(hour) * 3600 + Number(minute) * 60 + Number(second)
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
