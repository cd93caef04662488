/**
 * Numbers of a line. `-` is -1. A number may have its unit, with or without a blank, where that leaves
 * no doubt: `4ms`, `0.25 s`, `1024B`. Anything else is NaN.
 */

/** Fifteen digits stay exact in a double; the largest object S3 keeps has fourteen. */
const PLAIN = /^\d{1,15}$/
const BYTES = /^(\d{1,15}) ?(?:B|bytes?)$/
/** Micro is `u`, or either letter for it in UTF-8. */
const TIME = /^(\d{1,12}(?:\.\d{1,9})?) ?(ns|us|\xc2\xb5s|\xce\xbcs|ms|s)$/i
const MILLISECONDS: Readonly<Record<string, number>> = { ns: 1e-6, ms: 1, s: 1000 }

export function bytesOf(text: string): number {
  if (text === '-') return -1
  return PLAIN.test(text) ? Number(text) : Number(BYTES.exec(text)?.[1] ?? Number.NaN)
}

/** Whole milliseconds, the nearest. */
export function millisecondsOf(text: string): number {
  if (text === '-') return -1
  if (PLAIN.test(text)) return Number(text)
  const [, number, unit = ''] = TIME.exec(text) ?? []
  return Math.round(Number(number ?? Number.NaN) * (MILLISECONDS[unit.toLowerCase()] ?? 1e-3))
}
