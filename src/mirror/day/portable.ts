/** A day on its way between the mirrors of two machines: what is counted of it, without its records. */
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { writeWhole } from '../envelope.ts'
import { undatedIn } from './day-state.ts'
import { type Entry, encodeManifest, FIRST_RECORDS } from './manifest.ts'
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
  const counted = new Map(
    [...entries].map(([key, entry]): [string, Entry] => [key, { ...entry, slices: 'counted' }]),
  )
  const manifest = { entries: counted, records: FIRST_RECORDS, recordsLength: 0 }
  const [outline, rest] = encodeSummaryFile(facts, summary, place)
  return {
    manifest: Buffer.concat(encodeManifest(manifest, undatedIn(counted), place)),
    outline,
    summary: Buffer.concat([outline, rest]),
  }
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
