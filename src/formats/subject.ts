import { formats } from './formats.ts'

/** Whose log a log object is by its key, such as a distribution's; undefined where the key does not tell. */
export function subjectOfKey(key: string): string | undefined {
  for (const { keys } of formats) {
    const date = keys?.dateOf(key)
    if (date !== undefined) return date.subject
  }
  return undefined
}
