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
  /** Undefined where the first line is not whole yet: wait for more bytes. */
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
    const { skipped, firstLine } = startOf(bytes, isLast)
    return { skipped, reading: firstLine && readingOf(formatOf(firstLine, key), key) }
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

/** The first line of a log object that says anything. */
interface Start {
  /** Bytes before its lines: of byte order marks and empty lines. */
  readonly skipped: number
  /** Without its line end, and no more of it than formats look at; undefined where it is not whole yet. Lines before it
   * that are blank are looked past, and read with it. */
  readonly firstLine: Uint8Array | undefined
}

/** Looks at the first bytes of a log object; with `isLast` they are all it has. Wherever its
 * bytes are cut, an object has the same first line. */
function startOf(bytes: Uint8Array, isLast: boolean): Start {
  let skipped = 0
  let blank: Uint8Array | undefined
  for (let at = 0; ; ) {
    const newline = bytes.indexOf(NEWLINE, at)
    const end = newline < 0 ? bytes.length : newline
    const start = ORDER_MARK.every((byte, i) => bytes[at + i] === byte) ? at + 3 : at
    const lineEnd = end > start && bytes[end - 1] === RETURN ? end - 1 : end
    if (newline < 0 && !isLast && end - start <= MOST_RECOGNISED)
      return { skipped, firstLine: undefined }
    if (blank === undefined) skipped = start
    const line = bytes.subarray(start, Math.min(lineEnd, start + MOST_RECOGNISED))
    if (lineEnd - skipped > MOST_RECOGNISED || !line.every((byte) => BLANKS.includes(byte)))
      return { skipped, firstLine: line }
    if (line.length > 0) blank ??= line
    if (newline < 0)
      return blank ? { skipped, firstLine: blank } : { skipped: end, firstLine: blank }
    at = newline + 1
    if (blank === undefined) skipped = at
  }
}

/** What the format of a log object is called; null where none recognises it, undefined where its first line is not
 * whole yet. `start` are its first bytes, with `isLast` all it has. */
export function formatNameOf(
  start: Uint8Array,
  isLast: boolean,
  key: string,
): string | null | undefined {
  const { firstLine } = startOf(start, isLast)
  return firstLine && (recognised(firstLine, key)?.name ?? null)
}

/** The first format also takes what none recognises, and counts its lines by what is wrong with them. */
function formatOf(firstLine: Uint8Array, key: string): Format {
  return recognised(firstLine, key) ?? formats[0]
}

function recognised(firstLine: Uint8Array, key: string): Format | undefined {
  return formats.find((format) => format.recognise(firstLine, key))
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
