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

/** What is known of the copies for one audience. */
export interface KeptCopies {
  /** Names the code that made them: another one may make other bytes of the same summary. */
  readonly code: string
  readonly ids: KnownCopies
}

/** At rest: by path, in one file. */
interface KeptAtRest {
  readonly code: string
  readonly copies: Readonly<Record<string, readonly [digest: string, oid: string, md5: string]>>
}

/** Names the form of that file. */
const FORM = 'copy-ids'
const nameOf = (audience: Audience): string => `copies-${audience}`

/** The copies that earlier nights made for an audience: so a night makes those of its new days only, however
 * many there are. What is not as it was put there counts as not known. */
export async function readCopyIds(cache: BuildCache, audience: Audience): Promise<KeptCopies> {
  const kept = heldIn(await cache.get(nameOf(audience), FORM), (bytes) => {
    const { code, copies } = JSON.parse(Buffer.from(bytes).toString()) as KeptAtRest
    const ids = Object.entries(copies).map(
      ([path, [digest, oid, md5]]) => [path, { digest, oid, md5 }] as const,
    )
    return { code, ids: new Map(ids) }
  })
  return kept ?? { code: '', ids: new Map() }
}

/** Writes nothing where they are the same as before. */
export async function keepCopyIds(
  cache: BuildCache,
  audience: Audience,
  { code, ids }: KeptCopies,
): Promise<void> {
  const all = [...ids].map(([path, { digest, oid, md5 }]) => [path, [digest, oid, md5]] as const)
  const kept = { code, copies: Object.fromEntries(all) } satisfies KeptAtRest
  const text = Buffer.from(JSON.stringify(kept))
  const before = await cache.get(nameOf(audience), FORM)
  if (before === undefined || !text.equals(before)) await cache.put(nameOf(audience), FORM, text)
}

/** The ids of a summary's copy, where that still is a copy of what is held. */
export function idsOfCopy(known: KnownCopies, entry: IndexEntry): CopyIds | undefined {
  const ids = known.get(copyPath(entry))
  return ids?.digest === entry.digest ? ids : undefined
}
