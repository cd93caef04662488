/** The head of a day in the state: which manifest and which summary count. What it names may be replaced by other files
 * beside it, and this file alone says which: so that no reader meets the manifest of one run with the summary of another. */
import type { DeliveryDay } from '../calendar/day.ts'
import { enclose, type Opened, readEnclosed } from '../mirror/envelope.ts'
import { areRefused } from '../mirror/marks.ts'
import type { RefusedObject } from '../mirror/refused.ts'
import { placeOfDay } from './layout.ts'

/** A file that is named by its content. */
export interface StatePart {
  readonly sha256: string
  readonly bytes: number
  /** Where files of the same content were there before, and may be removed any time: which one it is. */
  readonly again?: number
}

/** What is held of a day. */
export interface DayHead {
  /** Null where nothing of the day is counted: all that is known of it is what was refused. */
  readonly counted: {
    readonly manifest: StatePart
    readonly summary: StatePart
    /** The first line of the summary's file. */
    readonly outline: Uint8Array
  } | null
  /** Log objects of the day that the source lists and does not give. */
  readonly refused: readonly RefusedObject[]
}

const KIND = 'day'
const VERSION = 1

interface HeadFacts {
  readonly manifest: StatePart | null
  readonly summary: StatePart | null
  readonly refused: readonly RefusedObject[]
}

export function encodeDayHead(
  source: string,
  day: DeliveryDay,
  { counted, refused }: DayHead,
): Uint8Array {
  const { manifest = null, summary = null, outline = NOTHING } = counted ?? {}
  const facts: HeadFacts = { manifest, summary, refused }
  return Buffer.concat(enclose(KIND, VERSION, facts, outline, placeOfDay(source, day)))
}
const NOTHING = Buffer.alloc(0)

export function readDayHead(
  bytes: Uint8Array,
  source: string,
  day: DeliveryDay,
): Opened<{ readonly head: DayHead }> {
  const read = readEnclosed<HeadFacts>(Buffer.from(bytes), KIND, VERSION, placeOfDay(source, day))
  if (read.kind !== 'whole') return read
  const { manifest, summary, refused } = read.envelope.facts
  const isKnown = (part: StatePart | null): boolean =>
    part === null ||
    (/^[0-9a-f]{64}$/.test(part.sha256) &&
      Number.isSafeInteger(part.bytes) &&
      part.bytes > 0 &&
      Number.isSafeInteger(part.again ?? 0) &&
      (part.again ?? 0) >= 0)
  if (!isKnown(manifest) || !isKnown(summary) || !Array.isArray(refused) || !areRefused(refused))
    return { kind: 'broken', why: 'it says what no day says' }
  const counted =
    manifest === null || summary === null ? null : { manifest, summary, outline: read.rest }
  return { kind: 'whole', head: { counted, refused } }
}

/** Whether two heads say the same. */
export function isSameHead(a: DayHead, b: DayHead): boolean {
  const say = ({ counted, refused }: DayHead): string =>
    JSON.stringify([counted?.manifest.sha256, counted?.summary.sha256, refused])
  return say(a) === say(b)
}
