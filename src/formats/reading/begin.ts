/** Beginning a log object: which format it is of, and what reads its lines. */
import {
  type Format,
  type Line,
  MOST_RECOGNISED,
  type ReadLine,
  type ReadObject,
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
  /** Bytes of empty lines before the first one. */
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

/** The first line of a log object that is not empty. */
interface Start {
  /** Bytes of empty lines before the first one. */
  readonly skipped: number
  /** Without its line end, and no more of it than formats look at; undefined where it is not whole yet. */
  readonly firstLine: Uint8Array | undefined
}

/** Looks at the first bytes of a log object; with `isLast` they are all it has. Wherever its
 * bytes are cut, an object has the same first line. */
function startOf(bytes: Uint8Array, isLast: boolean): Start {
  let at = 0
  for (;;) {
    const newline = bytes.indexOf(NEWLINE, at)
    const end = newline < 0 ? bytes.length : newline
    const lineEnd = end > at && bytes[end - 1] === RETURN ? end - 1 : end
    const isWhole = newline >= 0 || isLast || end - at > MOST_RECOGNISED
    if (!isWhole) return { skipped: at, firstLine: undefined }
    if (lineEnd > at) {
      const firstLine = bytes.subarray(at, Math.min(lineEnd, at + MOST_RECOGNISED))
      return { skipped: at, firstLine }
    }
    if (newline < 0) return { skipped: bytes.length, firstLine: undefined }
    at = newline + 1
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
  if (isScanned) return { readLine: fields, isScanned }
  const mark = isOfFirst(meaning) ? '' : MARK + meaning.service
  const readLine = (line: string) => {
    const read = fields(line)
    return read === undefined || 'reason' in read ? read : fitted(read, mark)
  }
  return {
    isScanned,
    readLine: fields.rows ? Object.assign(readLine, { rows: fields.rows }) : readLine,
  }
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
