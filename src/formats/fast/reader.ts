/**
 * The reader written to be fast. The regular line is read by a WebAssembly kernel (`kernel/scan.ts`)
 * that keeps the distinct values and the records' identities in its memory; whatever else comes is
 * read here, by the grammar, and put in its place. The room that bytes are read from lies in the
 * kernel's memory; what lies elsewhere is copied there.
 *
 *   bytes ─room─▶ kernel.scan ─▶ a run of columns        regular lines of S3's text
 *                     │  ▲
 *              odd line  intern, isRedelivered, endRecord
 *                     ▼  │
 *                   readLine                             one grammar for both readers
 *
 * A log object of a format that the kernel does not scan goes the lower way, line by line.
 */

import type { RowPlan } from '../format.ts'
import { makeBeginning, type Reading } from '../reading/begin.ts'
import { type HashKeys, randomKeys } from '../reading/identity-hash.ts'
import { makeLines } from '../reading/lines.ts'
import { makeMalformed } from '../reading/malformed.ts'
import { BYTES_LOOKED_AT } from '../reading/sample.ts'
import type { Reader, Records } from '../records.ts'
import { LONGEST_LINE } from '../records.ts'
import { type Chunk, Scanner } from './scanner.ts'

const NEWLINE = 0x0a
const RETURN = 0x0d

type OnRecords = (records: Records) => void

export function makeFastReader(hashKeys: HashKeys = randomKeys()): Reader {
  return new FastReader(hashKeys)
}

class FastReader implements Reader {
  recordCount = 0
  readonly #scanner: Scanner
  readonly #beginning = makeBeginning()
  readonly #lines = makeLines()
  #malformed = makeMalformed()
  /** How rows are read; of the log object that has begun. */
  #plan: RowPlan | undefined
  /** Inside a line that was too long, and is counted already. */
  #isSkipping = false

  constructor(hashKeys: HashKeys) {
    this.#scanner = new Scanner(hashKeys)
  }

  get values(): Reader['values'] {
    return this.#scanner.values
  }

  get malformed(): Reader['malformed'] {
    return this.#malformed.byReason
  }

  get duplicates(): number {
    return this.#scanner.duplicates
  }

  get unidentified(): number {
    return this.recordCount - this.#scanner.identities
  }

  room(): Uint8Array {
    return this.#scanner.room()
  }

  read(bytes: Uint8Array, isLast: boolean, onRecords: OnRecords, key = ''): number {
    const { skipped, reading } = this.#beginning.begin(bytes, isLast, key)
    if (reading === undefined) return skipped
    const { rows } = reading.readLine
    if (!reading.isScanned && rows === undefined)
      return skipped + this.#readPlainly(reading, bytes.subarray(skipped), isLast, onRecords)
    this.#planRows(reading)
    const chunk = this.#scanner.chunk(bytes)
    const used = this.#scanPieces(reading, chunk, skipped, isLast, onRecords)
    // Until then the run may go on in the next chunk: short runs cost more.
    if (isLast) {
      this.#handOver(onRecords)
      this.#isSkipping = false
    }
    return used
  }

  // A log object: pieces of the size of the room. A piece: lines. A line: the kernel's, or the grammar's.

  /** Returns how many bytes are used; the caller keeps the rest. */
  #scanPieces(
    reading: Reading,
    chunk: Chunk,
    skipped: number,
    isLast: boolean,
    onRecords: OnRecords,
  ): number {
    const { length } = chunk
    let at = this.#isSkipping ? this.#skipLine(chunk.bytes(), 0) : skipped
    while (at < length) {
      const size = Math.min(length - at, this.#scanner.roomBytes)
      const isEnd = at + size === length
      const from = chunk.put(at, size)
      const to = isEnd && isLast ? this.#endLine(from + size) : from + size
      const used = this.#scanLines(reading, from, to, onRecords)
      if (size - used > LONGEST_LINE) {
        this.#addTooLong(chunk.bytes().subarray(at + used))
        at = this.#skipLine(chunk.bytes(), at + used)
      } else if (isEnd) return Math.min(at + used, length)
      else at += used
    }
    return at
  }

  /** Puts a newline behind the last line, unless it has one; returns where it ends. */
  #endLine(to: number): number {
    const { bytes } = this.#scanner
    if (bytes[to - 1] === NEWLINE) return to
    bytes[to] = NEWLINE
    return to + 1
  }

  /** Returns how many bytes are used: up to the last newline. */
  #scanLines(reading: Reading, from: number, to: number, onRecords: OnRecords): number {
    const scanner = this.#scanner
    let at = from
    for (;;) {
      const outcome = reading.isScanned ? scanner.scan(at, to) : scanner.scanRows(at, to)
      at = scanner.lineStart
      if (outcome === 'more') return at - from
      if (outcome === 'full') this.#handOver(onRecords)
      else {
        const newline = scanner.lineEnd
        this.#readOddLine(reading, at, newline, outcome === 'unknown tail')
        at = newline + 1
      }
    }
  }

  /** Reads a line by the grammar, and has the kernel know the next one of its kind. */
  #readOddLine(reading: Reading, from: number, newline: number, isNewTail: boolean): void {
    const { readLine } = reading
    const scanner = this.#scanner
    const { bytes } = scanner
    if (newline - from > LONGEST_LINE) {
      this.#addTooLong(bytes.subarray(from, newline))
      return
    }
    const isWindows = newline > from && bytes[newline - 1] === RETURN
    const text = latin1(bytes.subarray(from, isWindows ? newline - 1 : newline))
    const line = readLine(text)
    this.#planRows(reading)
    if (line === undefined) return
    if ('reason' in line) {
      this.#malformed.add(line.reason, text)
      return
    }
    if (readLine.rows !== undefined) {
      const ids = scanner.add(line)
      if (ids !== undefined) scanner.teachRow(line, text, ids)
      return
    }
    scanner.teach(line, text, from)
    // Not of a re-delivered line: what no record holds is no value.
    if (scanner.add(line) !== undefined && isNewTail) scanner.teachTail(line)
  }

  /** Has the kernel read rows as the log object says by now. */
  #planRows({ readLine: { rows } }: Reading): void {
    const plan = rows?.()
    if (plan !== this.#plan) this.#scanner.planRows(plan)
    this.#plan = plan
  }

  /** Reads lines that the kernel does not. They are copied first: the room moves while records are
   * put into the kernel's memory. */
  #readPlainly(
    { readLine }: Reading,
    bytes: Uint8Array,
    isLast: boolean,
    onRecords: OnRecords,
  ): number {
    const used = this.#lines.take(Buffer.from(bytes), isLast, {
      onLine: (text) => {
        const line = readLine(text)
        if (line === undefined) return
        if ('reason' in line) this.#malformed.add(line.reason, text)
        else {
          if (this.#scanner.isFull) this.#handOver(onRecords)
          this.#scanner.add(line)
        }
      },
      onTooLong: (start) => this.#malformed.add('line too long', start),
    })
    this.#handOver(onRecords)
    return used
  }

  #handOver(onRecords: OnRecords): void {
    this.recordCount += this.#scanner.handOver(onRecords)
  }

  #addTooLong(line: Uint8Array): void {
    this.#malformed.add('line too long', latin1(line.subarray(0, BYTES_LOOKED_AT)))
  }

  /** Where the line ends that is being skipped: after its newline, or at the end of what there is. */
  #skipLine(bytes: Uint8Array, from: number): number {
    const newline = bytes.indexOf(NEWLINE, from)
    this.#isSkipping = newline < 0
    return this.#isSkipping ? bytes.length : newline + 1
  }

  identityHashes(): BigUint64Array<ArrayBuffer> {
    return this.#scanner.identityHashes()
  }

  nextDay(): void {
    this.#malformed = makeMalformed()
    this.recordCount = 0
    this.#isSkipping = false
    this.#beginning.reset()
    this.#lines.reset()
    this.#scanner.beginDay()
  }

  close(): void {
    this.#scanner.giveBack()
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}
