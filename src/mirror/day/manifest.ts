import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import {
  type Envelope,
  enclose,
  type Kept,
  type Opened,
  readEnclosed,
  readEnvelope,
  sha256,
} from '../envelope.ts'
import type { Frame, Slice } from './stored.ts'

/** What is held of one log object. */
export interface Entry {
  readonly etag: string
  /** Size of the log object in bytes, as listed. */
  readonly size: number
  /** When it was last modified, seconds since 1970: where its key does not tell when it was delivered,
   * and it was taken by a version that keeps this. */
  readonly lastModified?: number
  /** Where its records lie in the records file (nowhere if they are none, or are read in place).
   * `counted`: they were let go after the day's summary had counted them. `lost`: they went away
   * before that, as far as we know. */
  readonly slices: readonly Slice[] | 'counted' | 'lost'
}

/** The log objects of one delivery day that are held. */
export interface Manifest {
  /** By key. */
  readonly entries: ReadonlyMap<string, Entry>
  /** Name of the records file the slices point into. */
  readonly records: string
  /** Bytes of it that count; what lies behind them was not finished. */
  readonly recordsLength: number
}

/** What the first line of a manifest says. */
export interface ManifestFacts {
  /** Digest of keys, ETags and sizes. */
  readonly contents: string
  readonly objects: number
  /** How many of the keys carry no date. */
  readonly undated: number
  readonly records: string
  readonly recordsLength: number
}

export const FIRST_RECORDS = 'records.zst'

/** The name a records file gets that takes the place of another. */
export function nextRecordsName(name: string): string {
  const number = Number(/^records-(\d+)\.zst$/.exec(name)?.[1] ?? 1)
  return `records-${number + 1}.zst`
}

/** Names which log objects, in which version, are meant; equal digests, equal sets. */
export function contentsOf(entries: Iterable<readonly [string, Pick<Entry, 'etag' | 'size'>]>) {
  const lines: string[] = []
  for (const [key, { etag, size }] of entries) lines.push(JSON.stringify([key, etag, size]))
  return sha256(lines.sort().join('\n'))
}

/** The slices of a log object whose records are here. */
export function slicesOf({ slices }: Pick<Entry, 'slices'>): readonly Slice[] {
  return typeof slices === 'string' ? [] : slices
}

/** The rest of a manifest file: JSON, columns side by side, in zstd. */
interface Columns {
  readonly keys: string[]
  readonly etags: string[]
  readonly sizes: number[]
  /** Of each log object, 0 where its key tells it; left out where all do. */
  modified?: number[]
  /** Offset, length and unpacked length of each frame, one after the other. */
  readonly frames: number[]
  /** How many slices each log object has; -1 for counted, -2 for lost. */
  readonly counts: number[]
  /** Frame, from and to of each slice. */
  readonly slices: number[]
}

/** Some millions of log objects a day. */
const MOST_UNPACKED = 512 * 1024 * 1024
/** Of the year 9999. */
export const LAST_SECOND = 253_402_300_800
const KIND = 'manifest'
const VERSION = 1

export function encodeManifest(
  manifest: Manifest,
  undated: number,
  place: string,
): ReturnType<typeof enclose> {
  const { records, recordsLength, entries } = manifest
  const columns: Columns = { keys: [], etags: [], sizes: [], frames: [], counts: [], slices: [] }
  const modified: number[] = []
  const frames = new Map<number, number>()
  for (const key of [...entries.keys()].sort()) {
    const { etag, size, lastModified, slices } = entries.get(key) as Entry
    columns.keys.push(key)
    columns.etags.push(etag)
    columns.sizes.push(size)
    modified.push(lastModified ?? 0)
    columns.counts.push(slices === 'counted' ? -1 : slices === 'lost' ? -2 : slices.length)
    for (const { frame, from, to } of slicesOf({ slices })) {
      let number = frames.get(frame.offset)
      if (number === undefined) {
        number = frames.size
        frames.set(frame.offset, number)
        columns.frames.push(frame.offset, frame.length, frame.rawLength)
      }
      columns.slices.push(number, from, to)
    }
  }
  if (modified.some((seconds) => seconds > 0)) columns.modified = modified
  const facts: ManifestFacts = {
    contents: contentsOf(entries),
    objects: entries.size,
    undated,
    records,
    recordsLength,
  }
  return enclose(KIND, VERSION, facts, zstdCompressSync(JSON.stringify(columns)), place)
}

export function readManifestFacts(
  file: Kept,
  place: string,
): Opened<{ readonly facts: ManifestFacts; readonly namesPlace: boolean }> {
  const head = readEnvelope<ManifestFacts>(file, KIND, VERSION, place)
  if (head.kind !== 'whole') return head
  const { facts, place: written } = head.envelope
  return areFacts(facts) ? { kind: 'whole', facts, namesPlace: written !== undefined } : notFacts
}

const notFacts = { kind: 'broken', why: 'its first line says what no manifest says' } as const

/** A manifest may come out of a cache that others can write: its words lead nowhere but to its day. */
function areFacts({ contents, objects, undated, records, recordsLength }: ManifestFacts): boolean {
  return (
    typeof contents === 'string' &&
    typeof records === 'string' &&
    /^records(-\d{1,9})?\.zst$/.test(records) &&
    [objects, undated, recordsLength].every((number) => Number.isSafeInteger(number) && number >= 0)
  )
}

export function readManifest(file: Kept, place: string): Opened<{ readonly manifest: Manifest }> {
  const whole = readEnclosed<ManifestFacts>(file, KIND, VERSION, place)
  if (whole.kind !== 'whole') return whole
  if (!areFacts(whole.envelope.facts)) return notFacts
  try {
    return { kind: 'whole', manifest: decode(whole.envelope, whole.rest) }
  } catch (error) {
    return { kind: 'broken', why: error instanceof Error ? error.message : String(error) }
  }
}

/** The same, where they are columns: others may have written them. */
function checked(columns: Columns): Columns {
  const { keys, etags, sizes, modified = [], frames, counts, slices } = columns
  const areTexts = (column: readonly unknown[]): boolean =>
    column.length === keys.length && column.every((text) => typeof text === 'string')
  const areNumbers = (column: readonly unknown[], least = 0): boolean =>
    Array.isArray(column) &&
    column.every((number) => Number.isSafeInteger(number) && (number as number) >= least)
  const isWhole =
    areTexts(keys) &&
    areTexts(etags) &&
    [sizes, frames, slices].every((column) => areNumbers(column)) &&
    modified.every((seconds) => Math.abs(seconds) < LAST_SECOND) &&
    areNumbers(counts, -2) &&
    sizes.length === keys.length &&
    counts.length === keys.length &&
    counts.reduce((sum, count) => sum + 3 * Math.max(0, count), 0) === slices.length
  if (!isWhole) throw new Error('it holds what no manifest holds')
  return columns
}

function decode({ facts }: Envelope<ManifestFacts>, rest: Buffer): Manifest {
  const columns = checked(
    JSON.parse(zstdDecompressSync(rest, { maxOutputLength: MOST_UNPACKED }).toString()) as Columns,
  )
  const frames: Frame[] = []
  for (let i = 0; i < columns.frames.length; i += 3) {
    const [offset = 0, length = 0, rawLength = 0] = columns.frames.slice(i, i + 3)
    frames.push({ offset, length, rawLength })
  }
  const entries = new Map<string, Entry>()
  let at = 0
  for (const [i, key] of columns.keys.entries()) {
    const count = columns.counts[i] ?? -2
    const slices: Slice[] = []
    for (let k = 0; k < count; k++) {
      const [number = 0, from = 0, to = 0] = columns.slices.slice(at, at + 3)
      at += 3
      const frame = frames[number]
      if (frame !== undefined) slices.push({ frame, from, to })
    }
    const lastModified = columns.modified?.[i] ?? 0
    entries.set(key, {
      etag: columns.etags[i] ?? '',
      size: columns.sizes[i] ?? 0,
      ...(lastModified > 0 && { lastModified }),
      slices: count === -1 ? 'counted' : count === -2 ? 'lost' : slices,
    })
  }
  return { entries, records: facts.records, recordsLength: facts.recordsLength }
}
