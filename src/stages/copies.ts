/** The publishable copies of all summaries, made where they are asked for. */
import { randomUUID } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { isHistoryKept } from '../action/targets/targets.ts'
import type { BuildCache } from '../build/cache.ts'
import { type CopyTask, copyFactsOf, copyMadeFor, copyNodes, copyOf } from '../build/copies.ts'
import { type CopyIds, idsOfCopy, keepCopyIds, readCopyIds } from '../build/copy-ids.ts'
import { Graph } from '../build/graph.ts'
import { decodeSummary } from '../count/summary/encode.ts'
import { emptySummary } from '../count/summary/merge.ts'
import type { HeldSource } from '../mirror/source.ts'
import type { IndexEntry } from '../mirror/summary-index.ts'
import { blobId } from '../publish/plan.ts'
import type { Audience } from '../report/model/audience.ts'
import { copyPath, encodeCopy } from '../rollup/copy.ts'
import { encodeNumbers, numbersPath, type VisitorNumbers } from '../rollup/visitors.ts'
import { md5Of } from '../sync/location.ts'
import type { Workers } from '../workers/workers.ts'
import type { SyncedSource } from './fetch.ts'
import type { History } from './history.ts'
import type { StageSettings } from './settings.ts'
import { brokenSummary } from './steps/periods.ts'
import type { TakeCopies } from './steps/state-copies.ts'
import type { World } from './world.ts'

/** A copy by what it can be compared with, on a branch and in S3; it is not made before it is needed. */
export interface Copy {
  readonly path: string
  /** Git's id of its bytes. */
  readonly oid: string
  readonly md5: string
  readonly make: () => Promise<Uint8Array>
}

/** Of a copy that counts nothing. */
const NO_COUNTING = JSON.stringify([0, '', '', '', []])

/** The copies for each place that the settings publish them to; none for any other. */
export interface Copies {
  /** Whole: the location is private. */
  readonly forState: readonly Copy[]
  /** For whoever may read the report: of a target that keeps them, such as a branch. */
  readonly forBranch: readonly Copy[]
}

/** What copies need of the world. */
export interface CopyingWorld {
  readonly workers: Pick<Workers, 'makeCopy'>
  readonly exposure: Pick<World['exposure'], 'audience'>
  readonly code: Pick<World['code'], 'copies'>
}

/** What is copied. */
export interface Copied {
  readonly sources: readonly SyncedSource[]
  /** Numbers of visitors, for the files beside the copies. */
  readonly numbers: readonly VisitorNumbers[]
  readonly history: Pick<History, 'isUnread'>
  /** Where other jobs may have made them already. */
  readonly madeElsewhere?: TakeCopies
}

/**
 * The copies of all summaries, and the files beside them. What each is made of and which bytes it has is kept
 * in the build cache, so that a night makes those of its new days only, however many there are: to be called
 * before the mirror goes into the Actions cache.
 */
export async function copiesOf(
  copied: Copied,
  cache: BuildCache,
  { publish, state, report: { site } }: StageSettings['copies'],
  world: CopyingWorld,
): Promise<Copies> {
  const { audience } = world.exposure
  const forState = state === null ? [] : await copiesFor('private', copied, cache, site, world)
  if (!isHistoryKept(publish.targets)) return { forState, forBranch: [] }
  const areTheSame = state !== null && audience === 'private'
  const forBranch = areTheSame ? forState : await copiesFor(audience, copied, cache, site, world)
  return { forState, forBranch }
}

async function copiesFor(
  audience: Audience,
  { sources, numbers, history, madeElsewhere }: Copied,
  cache: BuildCache,
  site: readonly string[],
  { workers, code }: CopyingWorld,
): Promise<readonly Copy[]> {
  const kept = await readCopyIds(cache, audience)
  const known = new Map(kept.code === code.copies ? kept.ids : [])
  const graph = new Graph()
  const atHand = new CopiesAtHand(cache.place.spool)
  for (const { held } of sources) {
    const unknown = () => held.index().filter((entry) => idsOfCopy(known, entry) === undefined)
    const madeFor = copyMadeFor(audience, site, code)
    await madeElsewhere?.(held, unknown(), madeFor, async (entry, bytes) => {
      await atHand.keep(entry, bytes)
      known.set(copyPath(entry), idsOfBytes(entry, bytes))
    })
    await held.bring(unknown().map(({ deliveryDay }) => deliveryDay))
  }
  const made = sources.map(async ({ held }) => {
    const nodes = copyNodes(held.index(), {
      audience,
      known,
      makeCopy: (entry, priority) =>
        idsOf({ audience, site }, entry, { held, atHand }, workers, priority),
    })
    const copies = await Promise.all(
      nodes.map(async (node) => ({ node, ids: await graph.made(node) })),
    )
    return copies.flatMap(({ node: { path, entry }, ids }) =>
      ids === null
        ? []
        : [
            {
              ...{ path, ...ids },
              make: async () =>
                (await atHand.of(entry)) ?? copyAgain({ audience, site }, held, entry),
            },
          ],
    )
  })
  await Promise.allSettled([...made, graph.settled()])
  const all = (await Promise.all(made)).flat()
  const ids = new Map(all.map((copy) => [copy.path, copy]))
  await keepCopyIds(cache, audience, { code: code.copies, ids })
  const left = sources.flatMap(({ held }) => copiesOfLeft(held))
  return [...all, ...left, ...filesOfNumbers(numbers, history)]
}

/** Copies, kept from when their ids are worked out until they are published: a night's in memory, and what a long history
 * has beyond that, when all of it is copied at once, in files. */
class CopiesAtHand {
  readonly #spool: string
  /** By their paths: each index has entries of its own. */
  readonly #made = new Map<string, Uint8Array | string>()
  #bytes = 0

  /** `spool` is a directory that is emptied when the run ends. */
  constructor(spool: string) {
    this.#spool = spool
  }

  async keep(entry: IndexEntry, bytes: Uint8Array): Promise<void> {
    if (this.#bytes + bytes.length <= MOST_BYTES_AT_HAND) {
      this.#bytes += bytes.length
      this.#made.set(copyPath(entry), bytes)
      return
    }
    const file = path.join(this.#spool, `copy-${randomUUID()}`)
    await mkdir(this.#spool, { recursive: true })
    await writeFile(file, bytes)
    this.#made.set(copyPath(entry), file)
  }

  async of(entry: IndexEntry): Promise<Uint8Array | undefined> {
    const kept = this.#made.get(copyPath(entry))
    return typeof kept === 'string' ? readFile(kept) : kept
  }
}
const MOST_BYTES_AT_HAND = 8 * 1024 * 1024

/** For whom copies are made, and which hosts were named as own. */
type CopyFor = Pick<CopyTask, 'audience' | 'site'>

async function idsOf(
  whom: CopyFor,
  entry: IndexEntry,
  { held, atHand }: { readonly held: HeldSource; readonly atHand: CopiesAtHand },
  workers: Pick<Workers, 'makeCopy'>,
  priority: number,
): Promise<CopyIds | null> {
  const { deliveryDay } = entry
  const file = held.summaryFile(deliveryDay)
  const bytes =
    file === undefined
      ? undefined
      : await workers.makeCopy({ file, facts: copyFactsOf(entry), ...whom }, priority)
  if (bytes !== undefined) {
    await atHand.keep(entry, bytes)
    return idsOfBytes(entry, bytes)
  }
  held.summary(deliveryDay) // says that it is broken, and has it made anew
  return null
}

function idsOfBytes({ digest }: IndexEntry, bytes: Uint8Array): CopyIds {
  return { digest, oid: blobId(bytes), md5: md5Of(bytes) }
}

/** Of delivery days that all log objects have left: what they counted there is counted elsewhere, and
 * nobody may take it in again. */
function copiesOfLeft(held: HeldSource): Copy[] {
  return [...held.left].map((deliveryDay) => {
    const at = { source: held.folderName, deliveryDay }
    const facts = { ...at, counting: NO_COUNTING, origin: '', objects: 0, bytes: 0 }
    return asCopy(copyPath(at), encodeCopy(facts, emptySummary))
  })
}

/** The numbers of visitors of each month and year, as files beside the copies. Those that nobody knows
 * any more stay as they are where they could not be read. */
function filesOfNumbers(
  numbers: readonly VisitorNumbers[],
  { isUnread }: Copied['history'],
): readonly Copy[] {
  return numbers
    .filter(({ whole }) => !isUnread || whole !== null)
    .map((one) => asCopy(numbersPath(one.period), encodeNumbers(one)))
}

function asCopy(path: string, bytes: Uint8Array): Copy {
  return { path, oid: blobId(bytes), md5: md5Of(bytes), make: async () => bytes }
}

async function copyAgain(
  { audience, site }: CopyFor,
  held: HeldSource,
  entry: IndexEntry,
): Promise<Uint8Array> {
  await held.bring([entry.deliveryDay])
  const summary = held.summary(entry.deliveryDay)
  if (summary === undefined) throw brokenSummary(entry.deliveryDay)
  return copyOf(copyFactsOf(entry), audience, decodeSummary(summary), site)
}
