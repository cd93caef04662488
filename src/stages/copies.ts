/** The publishable copies of all summaries, made where they are asked for. */
import { createHash } from 'node:crypto'
import type { Settings } from '../action/settings.ts'
import { COPY_FORM, copyPath, encodeCopy } from '../history/copy.ts'
import type { HeldSource, IndexEntry, Mirror } from '../mirror/mirror.ts'
import { blobId } from '../publish/plan.ts'
import { decodeSummary } from '../summary/encode.ts'
import type { SyncedSource } from './fetch.ts'

/** A copy by what it can be compared with, on a branch and in S3; it is not made before it is needed. */
export interface Copy {
  readonly path: string
  /** Git's id of its bytes. */
  readonly oid: string
  readonly md5: string
  readonly make: () => Uint8Array
}

/** What is known of the copies of an earlier night, by path: of which summary each is, and its ids. */
type Known = Readonly<Record<string, readonly [digest: string, oid: string, md5: string]>>

const ON_SHELF = 'copies'

/**
 * The copies of all summaries, where the settings publish any. What each is made of and which bytes it
 * has is kept on the shelf, so that a night makes those of its new days only, however many there are:
 * to be called before the mirror goes into the cache.
 */
export async function copiesOf(
  sources: readonly SyncedSource[],
  mirror: Mirror,
  settings: Settings,
): Promise<readonly Copy[]> {
  if (!settings.publish.targets.includes('branch') && settings.state === null) return []
  const shelved = await mirror.shelf.get(ON_SHELF, COPY_FORM)
  const known = (shelved === undefined ? {} : JSON.parse(shelved.toString())) as Known
  const copies: Copy[] = []
  const next: Record<string, Known[string]> = {}
  for (const { held } of sources)
    for (const entry of held.index()) {
      const path = copyPath(entry)
      const make = (): Uint8Array => makeCopy(held, entry)
      const ids = known[path]?.[0] === entry.digest ? known[path] : idsOf(entry, held)
      if (ids === undefined) continue
      const [, oid, md5] = ids
      next[path] = ids
      copies.push({ path, oid, md5, make })
    }
  const text = Buffer.from(JSON.stringify(next))
  if (shelved === undefined || !text.equals(shelved))
    await mirror.shelf.put(ON_SHELF, COPY_FORM, text)
  return copies
}

/** Undefined where the summary turns out to be broken: it is made anew, and then copied. */
function idsOf(entry: IndexEntry, held: HeldSource): Known[string] | undefined {
  if (held.summary(entry.deliveryDay) === undefined) return undefined
  const bytes = makeCopy(held, entry)
  return [entry.digest, blobId(bytes), createHash('md5').update(bytes).digest('hex')]
}

function makeCopy(
  held: HeldSource,
  { source, deliveryDay, counting, objects, bytes }: IndexEntry,
): Uint8Array {
  const summary = held.summary(deliveryDay)
  if (summary === undefined)
    throw new Error(`The summary of ${deliveryDay} is broken. Run again: it is then made anew.`)
  return encodeCopy({ source, deliveryDay, counting, objects, bytes }, decodeSummary(summary))
}
