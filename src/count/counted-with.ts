/** What a summary was counted with, as a text: what tells whether it has to be counted again. */
import type { CountedWith, CountingSettings } from './settings.ts'

/** Names code, by all that it does (`scripts/code-digest.ts`): that which counts, that which names values,
 * that which adds periods up, that which makes publishable copies, that which draws pages. Equal digests,
 * equal numbers, copies and pages. */
export interface CodeDigests {
  readonly counting: string
  readonly naming: string
  readonly periods: string
  readonly copies: string
  readonly pages: string
}

/** What a summary was counted with, by which code and which settings: equal texts, equal counting. The
 * mirror tells them apart (`mirror/day/made-by.ts`). */
export function countingDigest(settings: CountingSettings, code: CodeDigests): string {
  const exclude = settings.exclude.map(({ field, pattern }) => [field, pattern])
  return JSON.stringify([
    code.counting,
    code.naming,
    settings.timeZone,
    settings.clientAddresses,
    exclude.sort((a, b) => (String(a) < String(b) ? -1 : 1)),
  ])
}

/** What a text of `countingDigest`, also one of an earlier release, says of the settings; undefined
 * where it is none. */
export function countedWithOf(counting: string): CountedWith | undefined {
  const [, , timeZone, clientAddresses, exclude] = partsOf(counting)
  if (typeof timeZone !== 'string' || typeof clientAddresses !== 'string') return undefined
  if (typeof exclude === 'string') return { timeZone, clientAddresses, exclude }
  return Array.isArray(exclude)
    ? { timeZone, clientAddresses, exclude: exclusionsName(exclude) }
    : undefined
}

/** The same text where everybody may read it: with a name in place of the exclusions, which may hold
 * the owner's own addresses. */
export function publishableCounting(counting: string): string {
  const { exclude } = countedWithOf(counting) ?? {}
  if (exclude === undefined) return ''
  const [version, naming, timeZone, clientAddresses] = partsOf(counting)
  return JSON.stringify([version, naming, timeZone, clientAddresses, exclude])
}

/** What a text of `countingDigest` lists; nothing where it is none. */
export function partsOf(counting: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(counting)
    return Array.isArray(parts) ? parts : []
  } catch {
    return []
  }
}

/** Too short to find by it what is excluded. */
function exclusionsName(exclude: readonly unknown[]): string {
  if (exclude.length === 0) return ''
  const text = JSON.stringify(exclude)
  let hash = 0
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return ((hash >>> 16) ^ (hash & 0xffff)).toString(16).padStart(4, '0')
}
