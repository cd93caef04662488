/** Amounts as the job's log shows them. */
import { speechOf } from '../../report/words/speech.ts'

/** The job's log is English, whatever the report is. */
const english = speechOf('en')

/** With thousands separated. */
export function amount(number: number): string {
  return number.toLocaleString('en')
}

/** With what they are of: `1 log object`, `1,204 log objects`. */
export function amountOf(number: number, one: string, other = `${one}s`): string {
  return english.counted({ value: number, text: amount(number) }, { one, other })
}

const byteUnits = [
  { unit: 'MB', bytes: 1e6, digits: 1 },
  { unit: 'GB', bytes: 1e9, digits: 2 },
  { unit: 'TB', bytes: 1e12, digits: 2 },
] as const

/** In kB, MB, GB or TB. */
export function amountOfBytes(bytes: number): string {
  const largest = byteUnits.findLast((one) => bytes >= one.bytes)
  if (largest === undefined) return `${Math.ceil(bytes / 1e3)} kB`
  const value = bytes / largest.bytes
  return `${value.toFixed(value < 100 ? largest.digits : 1)} ${largest.unit}`
}

/** In seconds, minutes or hours. */
export function amountOfTime(seconds: number): string {
  if (seconds < 90) return amountOf(Math.round(seconds), 'second')
  const minutes = Math.round(seconds / 60)
  return minutes < 180 ? amountOf(minutes, 'minute') : amountOf(Math.round(minutes / 60), 'hour')
}
