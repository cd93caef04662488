/**
 * A log format: all that is known of it. Each has a file of its own in this room and a row in
 * `formats.ts`; no other room knows any of them by name.
 *
 *   log object ─first lines─▶ recognise ─▶ fields ─line by line─▶ Line ─▶ columns of records
 *                                                                 ├ operation ─▶ meaning
 *                                                                 └ identity  ─▶ re-deliveries
 *   key of a log object ─▶ keys ─▶ delivery day, where to go on listing
 *
 * All formats give the same columns (`records.ts`). What a format has no column for is `-`, or -1.
 * Formats read lines of text. A container (gzip today) is unpacked before it comes here.
 */
import type { DeliveryDay } from '../calendar/day.ts'
import type { Meaning } from './meaning.ts'
import type { MalformedReason, NumberField, ValueField } from './records.ts'

export interface Format {
  /** What it is called, for people. */
  readonly name: string
  /**
   * Whether a log object is of this format, by its content. `line` is one of its first lines, without the line end, cut
   * at `MOST_RECOGNISED`: the first that a format recognises tells, and `isFirst` says that nothing but blanks stands
   * before it. The key may add what the content lacks and must not decide alone. Several formats may lie under one
   * source and in one day.
   */
  recognise(line: Uint8Array, key: string, isFirst: boolean): boolean
  /** Where the columns of a record come from. Made once for each reader, and free to remember what holds in the next
   * log object, too. */
  makeFields(): ReadObject
  /** The kernel reads its regular lines as S3's text (`fast/reader.ts`); what `makeFields` makes reads the others. */
  readonly isScanned?: boolean
  readonly meaning: Meaning
  /** What its keys say of their time. Left out where they say nothing, for then the day is that of the last
   * modification, and where they are laid out as another format's, which then finds the day. */
  readonly keys?: KeyDates
}

/** Bytes of a line that `recognise` sees at most. */
export const MOST_RECOGNISED = 4096

/** Begins a log object, and gives what reads its lines one after the other. A header line may change how those
 * after it are read. */
export type ReadObject = (key: string) => ReadLine

/** Reads a line without its line end, as bytes in a string (latin1), or says why it is no record;
 * undefined for a line that is not meant to be one, such as a header. Never throws. */
export interface ReadLine {
  (line: string): Line | Refused | undefined
  /** How the kernel reads the next lines that are regular; undefined where it cannot. A header line may change
   * it. The same plan again says that all is as it was, also in another log object. */
  readonly rows?: () => RowPlan | undefined
}

/**
 * How a kernel (`kernel/rows.ts`) reads rows whose cells are parted by tabs, or are the values of a JSON object.
 * Places count from 0, and are -1 for what the rows do not have. Groups are known by their numbers, whatever the format:
 * a number must mean the same cells and fields in all formats that have rows.
 */
export interface RowPlan {
  /** A row with fewer is none. */
  readonly cells: number
  /** What stands before each cell and behind the last, where rows are JSON objects; undefined where tabs part them. */
  readonly between?: readonly string[]
  /** The cells of a line, as the grammar parts it; undefined where it is not written as rows are. */
  readonly cellsOf: (line: string) => readonly string[] | undefined
  /** The first that tells one: whole milliseconds, seconds, or a date (`2026-11-22`) and a clock (`05:31:07`). */
  readonly time: Readonly<Record<'milliseconds' | 'seconds' | 'date' | 'clock', number>>
  /** The identity of a record is what stands there, its time in seconds and its status, parted by blanks; it is unique. */
  readonly id: number
  /** Times are of seconds; the size counts where the status is 200. */
  readonly numbers: Readonly<Record<NumberField, number>>
  /** Fields that depend on what stands at some places (four at most), and on nothing else. */
  readonly groups: readonly CellGroup[]
}

export type CellEncoding = 'unknown' | 'plain' | 'url' | 'path' | 'query'

export interface CellGroup {
  /** Its own in all plans, below 16. */
  readonly number: number
  readonly places: readonly number[]
  readonly fields: readonly ValueField[]
  /**
   * Of one cell and one field, where the kernel may tell the value of cells that are new: `plain` is as it is; `url` has
   * bytes as `%XX` (where a `%` is one of them, or stands alone, the grammar reads the row); `path` has them twice, and a
   * slash before it that is no part of the key. Of several fields, `query` gives `-` to all where no parameter is a campaign
   * or a credential (`fields/campaign.ts`).
   */
  readonly encoding: CellEncoding
  /** Where nothing stands there, the value is the log object's: the grammar reads such a row. */
  readonly isOfObject: boolean
}

/** A record. Texts are bytes in a string (latin1). */
export interface Line {
  /** Seconds since 1970-01-01T00:00:00Z. */
  readonly time: number
  /** What a re-delivery of the record has as well, and no other record of its operation and key; `-`
   * where nothing tells: then it always counts. */
  readonly identity: string
  /** No other record has the identity, whatever its operation and key: it alone is compared. */
  readonly isUnique?: boolean
  readonly values: Readonly<Record<ValueField, string>>
  readonly numbers: Readonly<Record<NumberField, number>>
}

/** Why a line could not be read. */
export interface Refused {
  readonly reason: MalformedReason
}

/** What keys of log objects say of their time, in the layouts that a format is delivered in. */
export interface KeyDates {
  /** The date in a key of one of the layouts; undefined where it carries none. */
  dateOf(key: string): KeyDate | undefined
  /** The names of the layouts. They are kept at rest: never change one. */
  readonly layouts: readonly string[]
  /** The start of all keys of a stem that say this time (seconds since 1970) or a later one, to the
   * hour. Keys of one stem and layout sort by time. */
  startOf(layout: string, stem: string, time: number): string
}

export interface KeyDate {
  /** All that stands before the date. */
  readonly stem: string
  readonly layout: string
  /** The day of delivery (UTC): `YYYY-MM-DD`. */
  readonly day: DeliveryDay
  /** Seconds since 1970. */
  readonly time: number
  /** The time is that of the events in the log object, not of its delivery: old days keep growing. */
  readonly isEventDay: boolean
  /** The one thing that the log object tells of, such as a distribution, where its key names it: what two sources
   * tell of it is counted by one of them. */
  readonly subject?: string
}
