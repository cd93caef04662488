import { type DeliveryDay, isDeliveryDay } from '../calendar/day.ts'
import type { Mark } from '../sync/marks.ts'
import { LAST_SECOND } from './day/manifest.ts'
import { enclose, type Opened, readEnclosed } from './envelope.ts'
import type { RefusedObject } from './refused.ts'

/** What a mirror remembers of a source as a whole. */
export interface Marks {
  /** The source, for people. */
  readonly source: string
  readonly marks: readonly Mark[]
  /** Days whose summary was made with other settings and cannot be made anew, with the settings
   * for which that was tried. */
  readonly standing: readonly (readonly [DeliveryDay, string])[]
  /** Days whose log objects were deleted from the source, with the digest of which they were. */
  readonly deleted: readonly (readonly [DeliveryDay, string])[]
  /** When everything was listed last, or a little earlier. Seconds since 1970; 0 for never. */
  readonly listedWhole: number
  /** Log objects that the source lists and does not give. */
  readonly refused: readonly RefusedObject[]
  /** How many log objects were refused since the last one that came. */
  readonly refusedInARow: number
}

/** Fields that came after release 0.1.0 have their value here for files that lack them; those that
 * are not known are skipped. */
export const noMarks: Omit<Marks, 'source'> = {
  marks: [],
  standing: [],
  deleted: [],
  listedWhole: 0,
  refused: [],
  refusedInARow: 0,
}

const KIND = 'source'
const VERSION = 1

export function encodeMarks({ source, ...all }: Marks, place: string): ReturnType<typeof enclose> {
  // In the same order whoever made it: what says the same is the same to the byte.
  const ordered = { source, ...noMarks, ...all }
  return enclose(KIND, VERSION, {}, Buffer.from(`${JSON.stringify(ordered)}\n`), place)
}

export function readMarks(
  file: string,
  place: string,
  source: string,
): Opened<{ readonly marks: Marks }> {
  const whole = readEnclosed<object>(file, KIND, VERSION, place)
  if (whole.kind !== 'whole') return whole
  try {
    const marks = { ...noMarks, ...(JSON.parse(whole.rest.toString()) as Marks) }
    if (marks.source !== source) return { kind: 'broken', why: 'it is of another source' }
    if (areMarks(marks)) return { kind: 'whole', marks }
  } catch {
    // Its digest is right, so whoever wrote it meant it: still no marks.
  }
  return { kind: 'broken', why: 'it holds something else' }
}

/** They may come out of a cache that others can write. */
function areMarks({ marks, standing, deleted, refused, ...numbers }: Marks): boolean {
  const areDays = (pairs: Marks['standing']): boolean =>
    pairs.every(([day, text]) => isDeliveryDay(day) && typeof text === 'string')
  return (
    marks.every(
      ({ stem, layout, time }) =>
        typeof stem === 'string' && typeof layout === 'string' && isTime(time),
    ) &&
    areDays(standing) &&
    areDays(deleted) &&
    areRefused(refused) &&
    isTime(numbers.listedWhole) &&
    isCount(numbers.refusedInARow)
  )
}

/** Whether these are what a run remembers of refused log objects. */
export function areRefused(refused: readonly RefusedObject[]): boolean {
  return refused.every(
    ({ key, etag, why, size, lastModified, since, tried }) =>
      [key, etag, why].every((text) => typeof text === 'string') &&
      isCount(size) &&
      [lastModified, since, tried].every(isTime),
  )
}

const isTime = (value: unknown): boolean =>
  typeof value === 'number' && Math.abs(value) < LAST_SECOND
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0
