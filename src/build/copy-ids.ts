import type { IndexEntry } from '../mirror/summary-index.ts'
import type { Audience } from '../report/model/audience.ts'
import { copyPath } from '../rollup/copy.ts'
import { type BuildCache, heldIn } from './cache.ts'

/** What tells a copy from another one, on a branch and in S3; its bytes are made again where it is lacking
 * there. */
export interface CopyIds {
  /** Of the summary it is a copy of. */
  readonly digest: string
  /** Git's id of its bytes. */
  readonly oid: string
  readonly md5: string
}

/** By path: the ids of copies that an earlier night made. */
export type KnownCopies = ReadonlyMap<string, CopyIds>

/**
 * The ids of all copies for one audience, as they lie in the build cache: so a night makes those of its
 * new days only, however many there are.
 */
export interface CopyIdsKept {
  readonly cache: BuildCache
  readonly audience: Audience
  /** Names the code that makes copies: ids that another one left are no good. */
  readonly code: string
}

/** At rest: by path, in one file. */
type IdsAtRest = Readonly<Record<string, readonly [digest: string, oid: string, md5: string]>>

const nameOf = (audience: Audience): string => `copies-${audience}`

/** Whatever is not as it was put there counts as not known. */
export async function readCopyIds({ cache, audience, code }: CopyIdsKept): Promise<KnownCopies> {
  const known = heldIn(await cache.get(nameOf(audience), code), (bytes) => {
    const all = JSON.parse(Buffer.from(bytes).toString()) as IdsAtRest
    return Object.entries(all).map(
      ([path, [digest, oid, md5]]) => [path, { digest, oid, md5 }] as const,
    )
  })
  return new Map(known)
}

/** Writes nothing where they are the same as before. */
export async function keepCopyIds(
  { cache, audience, code }: CopyIdsKept,
  ids: KnownCopies,
): Promise<void> {
  const all = [...ids].map(([path, { digest, oid, md5 }]) => [path, [digest, oid, md5]] as const)
  const text = Buffer.from(JSON.stringify(Object.fromEntries(all) satisfies IdsAtRest))
  const before = await cache.get(nameOf(audience), code)
  if (before === undefined || !text.equals(before)) await cache.put(nameOf(audience), code, text)
}

/** The ids of a summary's copy, where that is still a copy of what is held. */
export function idsOfCopy(known: KnownCopies, entry: IndexEntry): CopyIds | undefined {
  const ids = known.get(copyPath(entry))
  return ids?.digest === entry.digest ? ids : undefined
}
