/** Beginning a log object: which format it is of, and what reads its lines. */
import { isRestOfGzip } from '../fields/packed.ts'
import {
  type Format,
  type Line,
  MOST_RECOGNISED,
  type ReadLine,
  type ReadObject,
  type Refused,
} from '../format.ts'
import { formats } from '../formats.ts'
import type { Meaning } from '../meaning.ts'
import { LONGEST_LINE, valueFields } from '../records.ts'

/** How the lines of one log object are read. */
export interface Reading {
  readonly readLine: ReadLine
  /** The kernel reads the regular ones. */
  readonly isScanned: boolean
}

interface Begun {
  /** Bytes before the first line. */
  readonly skipped: number
  /** Undefined where the first lines are not whole yet: wait for more bytes. */
  readonly reading: Reading | undefined
}

/** Tells a reader how to read each chunk of log objects that come one after the other. */
export interface Beginning {
  /** Looks at the next bytes of a log object; after those with `isLast` another one begins. Nothing is
   * skipped of one that has begun. */
  begin(bytes: Uint8Array, isLast: boolean, key: string): Begun
  /** Forgets a log object that was broken off. */
  reset(): void
}

export function makeBeginning(): Beginning {
  let current: Reading | undefined // of the log object that has begun
  const readings = new Map<Format, ReadObject>()
  const readingOf = (format: Format, key: string): Reading => {
    const fields = readings.get(format) ?? format.makeFields()
    readings.set(format, fields)
    return readingBy(format, fields(key))
  }
  const beginObject = (bytes: Uint8Array, isLast: boolean, key: string): Begun => {
    const { skipped, format } = startOf(bytes, isLast, key)
    // The first format also takes what none recognises, and counts its lines by what is wrong with them.
    return {
      skipped,
      reading: format === undefined ? format : readingOf(format ?? formats[0], key),
    }
  }
  return {
    begin(bytes, isLast, key) {
      const begun =
        current === undefined ? beginObject(bytes, isLast, key) : { skipped: 0, reading: current }
      current = isLast ? undefined : begun.reading
      return begun
    },
    reset() {
      current = undefined
    },
  }
}

const NEWLINE = 0x0a
const RETURN = 0x0d
/** The byte order mark of UTF-8, which editors and converters put before a text; it says nothing. */
const ORDER_MARK = [0xef, 0xbb, 0xbf]
const ORDER_MARK_TEXT = String.fromCharCode(...ORDER_MARK)
const BLANKS = [0x20, 0x09, RETURN]

/** What the first lines of a log object tell. */
interface Start {
  /** Bytes before its lines: of byte order marks and empty lines. */
  readonly skipped: number
  /** Of the first line that one recognises; null where none does, undefined where more bytes have to tell. */
  readonly format: Format | null | undefined
}

/** A line that begins further on is not asked: what waits for it has to fit beside the longest line. */
const BYTES_LOOKED_THROUGH = 32 * 1024

/**
 * Looks at the first lines of a log object; with `isLast` its bytes are all it has. The first line may be damaged, such
 * as cut, and what is written before lines by others may be anything: so the first line that a format recognises tells.
 * Wherever its bytes are cut, an object is of the same format.
 */
function startOf(bytes: Uint8Array, isLast: boolean, key: string): Start {
  let skipped = 0
  let isEmpty = true // of all lines so far
  let isFirst = true // of the lines that say anything
  for (let at = 0; at - skipped < BYTES_LOOKED_THROUGH; ) {
    const newline = bytes.indexOf(NEWLINE, at)
    const end = newline < 0 ? bytes.length : newline
    const start = ORDER_MARK.every((byte, i) => bytes[at + i] === byte) ? at + 3 : at
    if (newline < 0 && !isLast && end - start <= MOST_RECOGNISED)
      return { skipped, format: undefined }
    if (isEmpty) skipped = start
    const lineEnd = end > start && bytes[end - 1] === RETURN ? end - 1 : end
    const line = bytes.subarray(start, Math.min(lineEnd, start + MOST_RECOGNISED))
    const format = recognised(line, key, isFirst)
    if (format !== undefined) return { skipped, format }
    isEmpty &&= lineEnd === start
    if (isEmpty) skipped = newline < 0 ? end : newline + 1
    if (newline < 0) break
    isFirst &&= line.every((byte) => BLANKS.includes(byte))
    at = newline + 1
  }
  const isTold = isLast || bytes.length - skipped >= BYTES_LOOKED_THROUGH
  return { skipped, format: isTold ? null : undefined }
}

/** What the format of a log object is called; null where none recognises it, undefined where more bytes have to tell.
 * `start` are its first bytes, with `isLast` all it has. */
export function formatNameOf(
  start: Uint8Array,
  isLast: boolean,
  key: string,
): string | null | undefined {
  const { format } = startOf(start, isLast, key)
  return format === null ? null : format?.name
}

function recognised(line: Uint8Array, key: string, isFirst: boolean): Format | undefined {
  return formats.find((format) => format.recognise(line, key, isFirst))
}

function readingBy(format: Format, fields: ReadLine): Reading {
  const { isScanned = false, meaning } = format
  // Its texts are cut out of the line, so they fit already.
  if (isScanned) return { readLine: (line) => restOr(fields(line), line), isScanned }
  const mark = isOfFirst(meaning) ? '' : MARK + meaning.service
  const readLine = (line: string) => {
    const text = withoutMark(line)
    const read = text === '' ? undefined : restOr(fields(text), text)
    return read === undefined || 'reason' in read ? read : fitted(read, mark)
  }
  return {
    isScanned,
    readLine: fields.rows ? Object.assign(readLine, { rows: fields.rows }) : readLine,
  }
}

/** What a line says that is no record, unless it tells of what stood behind a gzip. */
function restOr(read: Line | Refused | undefined, line: string): Line | Refused | undefined {
  return read !== undefined && 'reason' in read && isRestOfGzip(line)
    ? { reason: 'broken gzip' }
    : read
}

/** A mark in the middle stands where log objects were put one behind the other. */
function withoutMark(line: string): string {
  return line.startsWith(ORDER_MARK_TEXT) ? line.slice(ORDER_MARK_TEXT.length) : line
}

/**
 * An operation says what it means only together with its service: `GET` of one is not that of
 * another. So in records it is followed by the service's name, but for those of the first format:
 *
 *   REST.GET.OBJECT        GET\ncloudfront
 */
const MARK = '\n'

/** A record whose texts were made of a line: its operation marked, no text longer than a line can be, and
 * no line end in any. */
function fitted(line: Line, mark: string): Line {
  const { identity, values } = line
  const fitting = { ...values }
  for (const field of valueFields) fitting[field] = fitText(values[field])
  fitting.operation += mark
  return { ...line, identity: fitText(identity), values: fitting }
}

const LONGEST_TEXT = LONGEST_LINE - 256

function fitText(text: string): string {
  const cut = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text
  return cut.includes(MARK) ? cut.replaceAll(MARK, ' ') : cut
}

/** What an operation of a record is, and whose meaning it has. */
export function meaningOf(operation: string): { operation: string; meaning: Meaning } {
  const mark = operation.lastIndexOf(MARK)
  const service = mark < 0 ? undefined : operation.slice(mark + 1)
  const format = formats.find(({ meaning }) => meaning.service === service)
  if (format === undefined) return { operation, meaning: formats[0].meaning }
  return { operation: operation.slice(0, mark), meaning: format.meaning }
}

function isOfFirst({ service }: Meaning): boolean {
  return formats[0].meaning.service === service
}
