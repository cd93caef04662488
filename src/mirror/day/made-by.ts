/**
 * What a summary was counted with is told by a text: `[code, naming, …settings]` as JSON, where code and
 * naming are digests of what counted. Other code is a reason to count the records again that are at hand;
 * other settings are one to fetch what is still in the source, too. (A new release would else fetch, and
 * pay for, every log object there is.)
 */
export type MadeBy = 'the same' | 'other code' | 'other settings'

/** How what a summary was counted with, if it is known, stands to what counts now. */
export function madeBy(then: string | undefined, now: string): MadeBy {
  if (then === now) return 'the same'
  const settings = settingsOf(then ?? '')
  return settings !== undefined && settings === settingsOf(now) ? 'other code' : 'other settings'
}

function settingsOf(counting: string): string | undefined {
  try {
    const parts: unknown = JSON.parse(counting)
    return Array.isArray(parts) && parts.length > 2 ? JSON.stringify(parts.slice(2)) : undefined
  } catch {
    return undefined
  }
}
