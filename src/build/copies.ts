/** Publishable copies of summaries as nodes. */
import type { CodeDigests } from '../count/counted-with.ts'
import { decodeSummary } from '../count/summary/encode.ts'
import type { Summary } from '../count/summary/summary.ts'
import { readSummary } from '../mirror/day/summaries.ts'
import type { IndexEntry } from '../mirror/summary-index.ts'
import type { Audience } from '../report/model/audience.ts'
import { type CopyFacts, copyPath, encodeCopy } from '../rollup/copy.ts'
import { publicSummary } from '../rollup/public.ts'
import { type CopyIds, idsOfCopy, type KnownCopies } from './copy-ids.ts'
import type { Node } from './graph.ts'
import { priorities } from './rollups.ts'

/** Make the copy of a summary. Plain data, for a thread. */
export interface CopyTask {
  readonly file: string
  readonly facts: CopyFacts
  readonly audience: Audience
  /** Hosts that were named as own. */
  readonly site: readonly string[]
}

/** A copy: null where its summary turns out to be broken. That is made anew, and then copied. */
export interface CopyNode extends Node<CopyIds | null> {
  readonly path: string
  readonly entry: IndexEntry
}

/** What copies are made with. */
export interface CopyContext {
  readonly audience: Audience
  /** Those of an earlier night. */
  readonly known: KnownCopies
  readonly makeCopy: (entry: IndexEntry, priority: number) => Promise<CopyIds | null>
}

export function copyNodes(
  entries: readonly IndexEntry[],
  { audience, known, makeCopy }: CopyContext,
): CopyNode[] {
  return entries.map((entry) => {
    const path = copyPath(entry)
    const { digest, deliveryDay, source } = entry
    return {
      name: `the ${audience} copy of ${deliveryDay} of ${source}`,
      digest,
      needs: [],
      priority: priorities.copy,
      task: {
        kept: async () => idsOfCopy(known, entry),
        make: ({ priority }) => makeCopy(entry, priority),
      },
      path,
      entry,
    }
  })
}

/** Names all that a copy of a summary depends on beside it: equal texts, equal copies. */
export function copyMadeFor(
  audience: Audience,
  site: readonly string[],
  { copies }: Pick<CodeDigests, 'copies'>,
): string {
  return JSON.stringify([copies, audience, site])
}

/** What is told of a summary beside its copy. */
export function copyFactsOf(entry: IndexEntry): CopyFacts {
  const { source, deliveryDay, counting, origin, objects, bytes } = entry
  return { source, deliveryDay, counting, origin, objects, bytes }
}

/** The bytes of a copy for those who may read it. */
export function copyOf(
  facts: CopyFacts,
  audience: Audience,
  whole: Summary,
  site: readonly string[],
): Uint8Array {
  return encodeCopy(facts, audience === 'public' ? publicSummary(whole, site) : whole, site)
}

/** A copy, in a thread, in a buffer of its own; undefined where the summary is missing or broken. */
export function makeCopy({
  file,
  facts,
  audience,
  site,
}: CopyTask): Uint8Array<ArrayBuffer> | undefined {
  const summary = readSummary(file)
  if (summary.kind !== 'whole') return undefined
  return new Uint8Array(copyOf(facts, audience, decodeSummary(summary.bytes), site))
}
