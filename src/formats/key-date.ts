import type { KeyDate } from './format.ts'
import { formats } from './formats.ts'

const keyDates = formats.flatMap(({ keys }) => keys ?? [])

/** The date in a key of any layout; undefined where it carries none. */
export function keyDateOf(key: string): KeyDate | undefined {
  for (const { dateOf } of keyDates) {
    const date = dateOf(key)
    if (date !== undefined) return date
  }
  return undefined
}
