/** A day on its way between the mirrors of two machines: what is counted of it, without its records. */
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Day } from '../../calendar/day.ts'
import { writeWhole } from '../envelope.ts'
import { undatedIn } from './day-state.ts'
import { contentsOf, type Entry, encodeManifest, FIRST_RECORDS, readManifest } from './manifest.ts'
import { unpackMonth } from './month-file.ts'
import { encodeSummaryFile, type OUTLINE, type SummaryFacts } from './summaries.ts'

/** The files of a day that is counted. The same counts of the same log objects are the same to the byte, wherever they
 * were made. */
export interface PortableDay {
  /** The log objects, as if their records had been dropped. */
  readonly manifest: Uint8Array
  /** The first line of the summary file. */
  readonly outline: Uint8Array
  readonly summary: Uint8Array
}

/** `place` is its path in the mirror: `<source>/2026/11/22`. */
export function portableDay(
  place: string,
  entries: ReadonlyMap<string, Entry>,
  facts: SummaryFacts,
  summary: Uint8Array,
): PortableDay {
  const [outline, rest] = encodeSummaryFile(facts, summary, place)
  return {
    manifest: portableManifest(place, entries),
    outline,
    summary: Buffer.concat([outline, rest]),
  }
}

/** A manifest of these log objects, as if their records had been counted and dropped. */
export function portableManifest(place: string, entries: ReadonlyMap<string, Entry>): Uint8Array {
  const counted = new Map(
    [...entries].map(([key, entry]): [string, Entry] => [key, { ...entry, slices: 'counted' }]),
  )
  const manifest = { entries: counted, records: FIRST_RECORDS, recordsLength: 0 }
  return Buffer.concat(encodeManifest(manifest, undatedIn(counted), place))
}

/** A day of which several machines counted portions, as one that counted it whole would hand it over: `manifests` are those
 * of the portions, `summary` is the sum of theirs and has counts for `days`. Throws where a manifest is broken. */
export function joinedDay(
  place: string,
  manifests: readonly Uint8Array[],
  counting: string,
  summary: Uint8Array,
  days: readonly Day[],
): PortableDay {
  const entries = new Map(manifests.flatMap((file) => [...entriesIn(file, place)]))
  const bytes = [...entries.values()].reduce((sum, { size }) => sum + size, 0)
  const facts = {
    contents: contentsOf(entries),
    ...{ counting, objects: entries.size, bytes, days: [...days].sort() },
  }
  return portableDay(place, entries, facts, summary)
}

/** The log objects of a manifest that came from another machine. Throws where it is broken. */
export function entriesIn(manifest: Uint8Array, place: string): ReadonlyMap<string, Entry> {
  const read = readManifest(Buffer.from(manifest), place)
  if (read.kind !== 'whole')
    throw new Error(`A manifest of ${place} is ${read.kind === 'broken' ? read.why : read.kind}`)
  return read.manifest.entries
}

/** Puts a day that came from other machines in place of all that a mirror holds of it. What is held is opened afterwards,
 * or looks again. */
export async function takeInDay(
  directory: string,
  place: string,
  { manifest, summary }: PortableDay,
): Promise<void> {
  await removeDay(directory, place)
  await takeInFile(directory, place, 'manifest', manifest)
  await takeInFile(directory, place, 'summary', summary)
}

/** Names of files that come from another machine: of a day, and of a source. */
type PortableName = 'manifest' | 'summary' | typeof OUTLINE | 'source'

/** Puts a file that came from another machine into a mirror, at the place of its day or source. What is held there is
 * opened afterwards, or looks again. */
export async function takeInFile(
  directory: string,
  place: string,
  name: PortableName,
  bytes: Uint8Array,
): Promise<void> {
  const folder = path.join(directory, place)
  await mkdir(folder, { recursive: true })
  await writeWhole(path.join(folder, name), [bytes])
}

/** Removes all that a mirror holds of a day, in whose place another machine's is put. */
export async function removeDay(directory: string, place: string): Promise<void> {
  const folder = path.join(directory, place)
  unpackMonth(path.dirname(folder))
  await rm(folder, { recursive: true, force: true })
}
