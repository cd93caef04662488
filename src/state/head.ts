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

/** A publishable copy of the summary, as the job made it that counted the day. */
export interface CopyPart extends StatePart {
  /** Names the code and the settings that it was made with, and for whom: for others it is none. */
  readonly madeFor: string
}

/** What is held of a day. */
export interface DayHead {
  /** Null where nothing of the day is counted: all that is known of it is what was refused. */
  readonly counted: {
    readonly manifest: StatePart
    readonly summary: StatePart
    /** The first line of the summary's file. */
    readonly outline: Uint8Array
    /** Empty where nobody made any. */
    readonly copies: readonly CopyPart[]
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
  /** Left out where there is none. */
  readonly copies?: readonly CopyPart[]
}

export function encodeDayHead(
  source: string,
  day: DeliveryDay,
  { counted, refused }: DayHead,
): Uint8Array {
  const { manifest = null, summary = null, outline = NOTHING, copies = [] } = counted ?? {}
  const facts: HeadFacts = {
    ...{ manifest, summary, refused },
    ...(copies.length > 0 && { copies }),
  }
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
  const { manifest, summary, refused, copies } = read.envelope.facts
  const isKnown = (part: StatePart | null): boolean => part === null || isStatePart(part)
  if (!isKnown(manifest) || !isKnown(summary) || !Array.isArray(refused) || !areRefused(refused))
    return { kind: 'broken', why: 'it says what no day says' }
  const counted =
    manifest === null || summary === null
      ? null
      : { manifest, summary, outline: read.rest, copies: copiesIn(copies) }
  return { kind: 'whole', head: { counted, refused } }
}

export function isStatePart({ sha256, bytes, again = 0 }: StatePart): boolean {
  return (
    /^[0-9a-f]{64}$/.test(sha256) &&
    Number.isSafeInteger(bytes) &&
    bytes > 0 &&
    Number.isSafeInteger(again) &&
    again >= 0
  )
}

/** Those that can be taken: any other is made anew, and no reason to count its day anew. */
function copiesIn(copies: unknown): CopyPart[] {
  const all: unknown[] = Array.isArray(copies) ? copies : []
  return all.filter((one): one is CopyPart => {
    const part = (typeof one === 'object' && one !== null ? one : {}) as CopyPart
    return typeof part.madeFor === 'string' && isStatePart(part)
  })
}

/** Whether two heads say the same; copies are no count. */
export function isSameHead(a: DayHead, b: DayHead): boolean {
  const say = ({ counted, refused }: DayHead): string =>
    JSON.stringify([counted?.manifest.sha256, counted?.summary.sha256, refused])
  return say(a) === say(b)
}
