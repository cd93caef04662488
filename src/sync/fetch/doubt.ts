/** Where log objects are refused and none came: are they odd ones, or may nothing be read? */
import type { LogObject } from '../objects.ts'
import { isLasting, RefusedError, refusalMeaningOf } from '../refusal.ts'
import { BIG_BODY } from '../store.ts'
import type { FailedObject } from './outcome.ts'

/** Log objects refused before any came, after which the rest is doubted. */
export const REFUSALS_BEFORE_ANY = 20
/** Of the rest, spread over it, so many are asked for before it is given up. */
const SAMPLES = 4

/** Whether a refusal says something of tonight and of others: not that of an archived log object, nor
 * of one that was refused before. */
export function isTelling(
  { object, error }: FailedObject,
  retried: ReadonlySet<string> | undefined,
): boolean {
  const isArchived = error !== undefined && refusalMeaningOf(error.refusal) === 'archived'
  return !isArchived && retried?.has(object.key) !== true
}

/** What there is to go by. */
export interface Evidence {
  /** Log objects that were not asked for yet. */
  readonly rest: readonly LogObject[]
  /** One that was had before, where anything is held. */
  readonly witness: LogObject | undefined
  /** Nothing was had before, or many were refused: where none of the samples comes, none will. */
  readonly isLikely: boolean
}

/** Whether nothing may be read: what was had before is refused, too; or it is likely, and of a few of
 * the others none comes, either. `get` throws what the store refuses. */
export async function isReadingRefused(
  { rest, witness, isLikely }: Evidence,
  get: (object: LogObject) => Promise<{ readonly kind: string }>,
): Promise<boolean> {
  let isRefused = isLikely
  for (const object of new Set([witness, ...samplesOf(rest)])) {
    if (object === undefined || object.size > BIG_BODY) continue
    try {
      if ((await get(object)).kind === 'body') return false
    } catch (error) {
      if (object === witness && isForbidden(error)) isRefused = true
    }
  }
  return isRefused
}

function samplesOf(rest: readonly LogObject[]): (LogObject | undefined)[] {
  return Array.from({ length: SAMPLES }, (_, i) => rest[Math.floor((i * rest.length) / SAMPLES)])
}

/** Whether reading is what is refused, and not an archived log object. */
function isForbidden(error: unknown): boolean {
  if (!(error instanceof RefusedError)) return false
  return isLasting(error.refusal) && refusalMeaningOf(error.refusal) !== 'archived'
}
