/** The publishable copies of all summaries, made where they are asked for. */
import { createHash } from 'node:crypto'
import type { HistorySettings } from '../action/settings.ts'
import { isHistoryKept } from '../action/targets/targets.ts'
import { decodeSummary } from '../count/encode.ts'
import { emptySummary } from '../count/merge.ts'
import type { Day } from '../count/summary.ts'
import type { Mirror } from '../mirror/mirror.ts'
import type { HeldSource } from '../mirror/source.ts'
import type { IndexEntry } from '../mirror/summary-index.ts'
import { blobId } from '../publish/plan.ts'
import type { Audience } from '../report/model/audience.ts'
import { copyPath, encodeCopy } from '../rollup/copy.ts'
import { publicSummary } from '../rollup/public.ts'
import { encodeNumbers, numbersPath, type VisitorNumbers } from '../rollup/visitors.ts'
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

/** Counts up when a copy of the same summary is made in another way. */
const COPY_FORM = '3'
/** Of a copy that counts nothing. */
const NO_COUNTING = JSON.stringify([0, '', '', '', []])

/** Of which audience, where on the shelf. */
const onShelf = (audience: Audience): string => `copies-${audience}`

/** The copies for each place that the settings publish them to; none for any other. */
export interface Copies {
  /** Whole: the location is private. */
  readonly forState: readonly Copy[]
  /** For whoever may read the report: of a target that keeps them, such as a branch. */
  readonly forBranch: readonly Copy[]
}

/**
 * The copies of all summaries. What each is made of and which bytes it
 * has is kept on the shelf, so that a night makes those of its new days only, however many there are:
 * to be called before the mirror goes into the cache.
 */
export async function copiesOf(
  sources: readonly SyncedSource[],
  mirror: Mirror,
  { publish, state }: Pick<HistorySettings, 'publish' | 'state'>,
  audience: Audience,
): Promise<Copies> {
  const forState = state === null ? [] : await copiesFor('private', sources, mirror)
  if (!isHistoryKept(publish.targets)) return { forState, forBranch: [] }
  const areTheSame = state !== null && audience === 'private'
  return { forState, forBranch: areTheSame ? forState : await copiesFor(audience, sources, mirror) }
}

/** The ids of the copy that an earlier night made of a summary, where it still is the one that is held. */
export async function copiesMade(
  audience: Audience,
  mirror: Mirror,
): Promise<(entry: IndexEntry) => Pick<Copy, 'oid' | 'md5'> | undefined> {
  const known = knownIn(await mirror.shelf.get(onShelf(audience), COPY_FORM))
  return (entry) => {
    const [digest, oid = '', md5 = ''] = known[copyPath(entry)] ?? []
    return digest === entry.digest ? { oid, md5 } : undefined
  }
}

function knownIn(shelved: Uint8Array | undefined): Known {
  return shelved === undefined ? {} : (JSON.parse(Buffer.from(shelved).toString()) as Known)
}

async function copiesFor(
  audience: Audience,
  sources: readonly SyncedSource[],
  mirror: Mirror,
): Promise<readonly Copy[]> {
  const shelved = await mirror.shelf.get(onShelf(audience), COPY_FORM)
  const known = knownIn(shelved)
  const copies: Copy[] = []
  const next: Record<string, Known[string]> = {}
  for (const { held } of sources)
    for (const entry of held.index()) {
      const path = copyPath(entry)
      const make = (): Uint8Array => makeCopy(audience, held, entry)
      const ids = known[path]?.[0] === entry.digest ? known[path] : idsOf(audience, entry, held)
      if (ids === undefined) continue
      const [, oid, md5] = ids
      next[path] = ids
      copies.push({ path, oid, md5, make })
    }
  for (const { held } of sources) copies.push(...copiesOfLeft(held))
  const text = Buffer.from(JSON.stringify(next))
  if (shelved === undefined || !text.equals(shelved))
    await mirror.shelf.put(onShelf(audience), COPY_FORM, text)
  return copies
}

/** Of delivery days that all log objects have left: what they counted there is counted elsewhere, and
 * nobody may take it in again. */
function copiesOfLeft(held: HeldSource): Copy[] {
  return [...held.left].map((deliveryDay) => {
    const at = { source: held.folderName, deliveryDay: deliveryDay as Day }
    const facts = { ...at, counting: NO_COUNTING, origin: '', objects: 0, bytes: 0 }
    return asCopy(copyPath(at), encodeCopy(facts, emptySummary))
  })
}

/** The numbers of visitors of each month and year, as files beside the copies. Those that nobody knows
 * any more stay as they are where they could not be read. */
export function filesOfNumbers(
  numbers: readonly VisitorNumbers[],
  { isUnread }: { readonly isUnread: boolean },
): readonly Copy[] {
  return numbers
    .filter(({ whole }) => !isUnread || whole !== null)
    .map((one) => asCopy(numbersPath(one.period), encodeNumbers(one)))
}

function asCopy(path: string, bytes: Uint8Array): Copy {
  return { path, oid: blobId(bytes), md5: md5Of(bytes), make: () => bytes }
}

function md5Of(bytes: Uint8Array): string {
  return createHash('md5').update(bytes).digest('hex')
}

/** Undefined where the summary turns out to be broken: it is made anew, and then copied. */
function idsOf(audience: Audience, entry: IndexEntry, held: HeldSource): Known[string] | undefined {
  if (held.summary(entry.deliveryDay) === undefined) return undefined
  const bytes = makeCopy(audience, held, entry)
  return [entry.digest, blobId(bytes), md5Of(bytes)]
}

function makeCopy(
  audience: Audience,
  held: HeldSource,
  { source, deliveryDay, counting, origin, objects, bytes }: IndexEntry,
): Uint8Array {
  const summary = held.summary(deliveryDay)
  if (summary === undefined)
    throw new Error(`The summary of ${deliveryDay} is broken. Run again: it is then made anew.`)
  const facts = { source, deliveryDay, counting, origin, objects, bytes }
  const whole = decodeSummary(summary)
  return encodeCopy(facts, audience === 'public' ? publicSummary(whole) : whole)
}
