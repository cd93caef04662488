import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Day, isDay } from '../../calendar/day.ts'
import {
  type EnclosedFile,
  enclose,
  type Kept,
  type Opened,
  openEnclosed,
  readEnclosed,
  readEnvelope,
} from '../envelope.ts'
import { renameWhole } from '../rename.ts'

/** What the first line of a summary file says. */
export interface SummaryFacts {
  /** Digest of the log objects it counts: that of their manifest. */
  readonly contents: string
  /** Digest of the version and settings that counted them. */
  readonly counting: string
  readonly objects: number
  /** Sum of their sizes. */
  readonly bytes: number
  /** Days it has counts for, in order. */
  readonly days: readonly Day[]
  /** What some of it was counted with, where that was something else. */
  readonly countedAlso?: readonly string[]
  /** Where it was taken in as a copy: the digest of what it is a copy of. */
  readonly origin?: string
}

export interface KeptSummary extends SummaryFacts {
  /** SHA-256 of its bytes. */
  readonly digest: string
}

const KIND = 'summary'
const VERSION = 1

export function encodeSummaryFile(
  facts: SummaryFacts,
  bytes: Uint8Array,
  place: string,
): ReturnType<typeof enclose> {
  return enclose(KIND, VERSION, facts, bytes, place)
}

export function readSummaryFacts(
  file: Kept,
  place: string,
  rest: Parameters<typeof readEnvelope>[4] = 'with its rest',
): Opened<{ readonly summary: KeptSummary; readonly namesPlace: boolean }> {
  const head = readEnvelope<SummaryFacts>(file, KIND, VERSION, place, rest)
  if (head.kind !== 'whole') return head
  const { facts, sha256 } = head.envelope
  const namesPlace = head.envelope.place !== undefined
  if (!areFacts(facts)) return { kind: 'broken', why: 'its first line says what no summary says' }
  return { kind: 'whole', summary: { ...facts, digest: sha256 }, namesPlace }
}

/** Beside a summary of a month that is over: its first line alone, which stands for it while it is left where
 * the mirror is kept. */
export const OUTLINE = 'outline'

/** Writes the outline of a summary beside it. False where it is no whole summary, which then has none. */
export function writeOutline(file: string): boolean {
  const head = readEnvelope(file, KIND, VERSION)
  if (head.kind !== 'whole') return false
  const outline = path.join(path.dirname(file), OUTLINE)
  writeFileSync(`${outline}.new`, readFileSync(file).subarray(0, head.restAt))
  renameWhole(`${outline}.new`, outline)
  return true
}

/** A summary may come out of a cache that others can write, and its days name pages. */
function areFacts(facts: SummaryFacts): boolean {
  const { contents, counting, objects, bytes, days, countedAlso = [], origin = '' } = facts
  return (
    [contents, counting, origin].every((text) => typeof text === 'string') &&
    [objects, bytes].every((number) => Number.isSafeInteger(number) && number >= 0) &&
    [days, countedAlso].every(Array.isArray) &&
    days.every((day) => typeof day === 'string' && isDay(day)) &&
    countedAlso.every((text) => typeof text === 'string')
  )
}

export function readSummary(file: string): Opened<{ readonly bytes: Buffer }> {
  const whole = readEnclosed<SummaryFacts>(file, KIND, VERSION)
  return whole.kind === 'whole' ? { kind: 'whole', bytes: whole.rest } : whole
}

/** The summary in a file, to be read piece by piece; whoever opens it closes it. */
export function openSummary(
  file: string,
  digest: 'checked' | 'checked elsewhere',
): Opened<{ readonly file: EnclosedFile }> {
  return openEnclosed(file, KIND, VERSION, digest)
}

/** All that the counts of a summary were made with, the latest first. */
export function countingsOf({ counting, countedAlso = [] }: SummaryFacts): string[] {
  return [counting, ...countedAlso]
}
