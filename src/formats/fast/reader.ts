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

import { decodeText } from '../fields/decode.ts'
import type { Line } from '../format.ts'
import { makeBeginning, type Reading } from '../reading/begin.ts'
import { type HashKeys, randomKeys } from '../reading/identity-hash.ts'
import { makeLines } from '../reading/lines.ts'
import { makeMalformed } from '../reading/malformed.ts'
import { BYTES_LOOKED_AT } from '../reading/sample.ts'
import type { NumberField, Reader, Records, ValueField, Values } from '../records.ts'
import { LONGEST_LINE, numberFields, valueFields } from '../records.ts'
import { isOfAws } from '../s3/operation.ts'
import { scanKernel } from './kernel.ts'
import { kernelMaker } from './wasm.ts'

const NEWLINE = 0x0a
const RETURN = 0x0d
/** Fields whose value the kernel takes from the tail it knows, in its order. */
const tailFields = valueFields.slice(valueFields.indexOf('signature'))
/** Of a line in UTC: what of its time is the date, and what the clock. */
const DATE = /^[^ ]+ [^ ]+ (?=\[.{12}\d\d:\d\d:[0-5]\d \+0000\] )/

// What `scan` came back for.
const MORE = 0
const FULL = 1
const UNKNOWN_TAIL = 3

interface Cell<T> {
  readonly value: T
}

interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer }
  readonly RUN: Cell<number>
  readonly INPUT_BYTES: Cell<number>
  readonly count: Cell<number>
  readonly duplicates: Cell<number>
  readonly cursor: Cell<number>
  readonly lineEnd: Cell<number>
  readonly tailFrom: Cell<number>
  readonly tailTo: Cell<number>
  inputAt(): number
  scratchAt(): number
  timesAt(): number
  idsAt(field: number): number
  numbersAt(field: number): number
  hashKeysAt(): number
  begin(): void
  clearRun(): void
  scan(from: number, to: number): number
  intern(field: number, at: number, length: number): number
  isRedelivered(at: number, length: number, operation: number, key: number): number
  keepDate(at: number, seconds: number): void
  keepTail(at: number, length: number, ids: number): void
  keepOperation(at: number, length: number): void
  identitiesSize(): number
  tellIdentities(number: number): number
  endRecord(): void
  beginDay(): void
  sizeOf(field: number): number
  valueAt(field: number, id: number): number
}

const instantiate = kernelMaker<Kernel>(scanKernel)

function makeKernel(): Kernel {
  const made = instantiate()
  made.begin()
  return made
}

/** Identities whose hashes the kernel tells at once. */
const BLOCK = 2048

/** Kernels that a closed reader gave back. A new one's memory has to be found, page by page. */
const idle: Kernel[] = []
/** A kernel whose memory has grown larger is let go. */
const MOST_BYTES_KEPT = 64 * 1024 * 1024

/** Lets go of the memory that closed readers left for the next ones. */
export function releaseReaders(): void {
  idle.length = 0
}

export function makeFastReader(hashKeys: HashKeys = randomKeys()): Reader {
  const scanner = idle.pop() ?? makeKernel()
  const { memory } = scanner
  new Uint8Array(memory.buffer).set(hashKeys, scanner.hashKeysAt())
  const input = scanner.inputAt()
  const scratch = scanner.scratchAt()
  const inputBytes = scanner.INPUT_BYTES.value
  let malformed = makeMalformed()
  let recordCount = 0
  let isSkipping = false // inside a line that was too long, and is counted already
  let isClosed = false
  const lines = makeLines()
  const beginning = makeBeginning()
  let views = makeViews(scanner)

  /** The kernel's memory moves when it grows; then every view is made anew. */
  function current(): Views {
    if (views.buffer !== memory.buffer) views = makeViews(scanner)
    return views
  }

  function handOver(onRecords: (records: Records) => void): void {
    const count = scanner.count.value
    if (count === 0) return
    recordCount += count
    onRecords({ ...current().columns, count })
    scanner.clearRun()
  }

  /** Reads a line of the input by the grammar. */
  function addOddLine({ readLine }: Reading, from: number, newline: number, outcome: number): void {
    const { bytes } = current()
    if (newline - from > LONGEST_LINE) {
      addTooLong(bytes.subarray(from, newline))
      return
    }
    const isWindows = newline > from && bytes.at(newline - 1) === RETURN
    const text = latin1(bytes.subarray(from, isWindows ? newline - 1 : newline))
    const line = readLine(text)
    if (line === undefined) return
    if ('reason' in line) {
      malformed.add(line.reason, text)
      return
    }
    const date = DATE.exec(text)
    if (date !== null) {
      scanner.keepDate(from + date[0].length, Math.floor(line.time / 86400) * 86400)
    }
    const { operation } = line.values
    if (isOfAws(operation)) scanner.keepOperation(scratch, put(operation))
    // Not of a re-delivered line: what no record holds is no value.
    if (addRecord(line) && outcome === UNKNOWN_TAIL) keepTail(line)
  }

  function addTooLong(line: Uint8Array): void {
    malformed.add('line too long', latin1(line.subarray(0, BYTES_LOOKED_AT)))
  }

  function addRecord(line: Line): boolean {
    const operation = intern('operation', line.values.operation)
    const key = intern('key', line.values.key)
    const length = put(line.identity)
    if (scanner.isRedelivered(scratch, length, operation, key) !== 0) return false
    const ids = valueFields.map((field) => intern(field, line.values[field]))
    const { columns } = current()
    const at = scanner.count.value
    columns.time[at] = line.time
    valueFields.forEach((field, i) => {
      columns.ids[field][at] = ids[i] ?? 0
    })
    for (const field of numberFields) columns.numbers[field][at] = line.numbers[field]
    scanner.endRecord()
    return true
  }

  /** Tells the kernel how to read a tail it did not know. */
  function keepTail({ values }: Line): void {
    const ids = tailFields.map((field) => intern(field, values[field]))
    const { bytes } = current()
    bytes.set(new Uint8Array(Uint32Array.from(ids).buffer), scratch)
    const from = scanner.tailFrom.value
    scanner.keepTail(from, scanner.tailTo.value - from, scratch)
  }

  function intern(field: ValueField, value: string): number {
    return scanner.intern(fieldNumbers[field], scratch, put(value))
  }

  function put(value: string): number {
    return current().bytes.write(value, scratch, 'latin1')
  }

  /** Scans `length` bytes of the input; returns how many of them are used. */
  function scanInput(
    reading: Reading,
    from: number,
    length: number,
    onRecords: (records: Records) => void,
  ): number {
    let at = from
    while (true) {
      const outcome = scanner.scan(at, from + length)
      at = scanner.cursor.value
      if (outcome === MORE) return at - from
      if (outcome === FULL) handOver(onRecords)
      else {
        const newline = scanner.lineEnd.value
        addOddLine(reading, at, newline, outcome)
        at = newline + 1
      }
    }
  }

  /** Reads lines that the kernel does not. They are copied first: the room moves while records are
   * put into the kernel's memory. */
  function readPlainly(
    { readLine }: Reading,
    bytes: Uint8Array,
    isLast: boolean,
    onRecords: (records: Records) => void,
  ): number {
    const used = lines.take(Buffer.from(bytes), isLast, {
      onLine(text) {
        const line = readLine(text)
        if (line === undefined) return
        if ('reason' in line) malformed.add(line.reason, text)
        else {
          if (scanner.count.value === scanner.RUN.value) handOver(onRecords)
          addRecord(line)
        }
      },
      onTooLong: (start) => malformed.add('line too long', start),
    })
    handOver(onRecords)
    return used
  }

  /** Where the line ends that is being skipped: after its newline, or at the end of what there is. */
  function skipLine(bytes: Uint8Array, from: number): number {
    const newline = bytes.indexOf(NEWLINE, from)
    isSkipping = newline < 0
    return isSkipping ? bytes.length : newline + 1
  }

  return {
    values: Object.fromEntries(
      valueFields.map((field) => [field, valuesOf(scanner, field, current)]),
    ) as {
      [field in ValueField]: Values
    },
    get malformed() {
      return malformed.byReason
    },
    get recordCount() {
      return recordCount
    },
    get duplicates() {
      return scanner.duplicates.value
    },
    room: () => new Uint8Array(memory.buffer, input, inputBytes - 1),
    read(bytes, isLast, onRecords, key = '') {
      const { skipped, reading } = beginning.begin(bytes, isLast, key)
      if (reading === undefined) return skipped
      if (!reading.isScanned)
        return skipped + readPlainly(reading, bytes.subarray(skipped), isLast, onRecords)
      const { length, byteOffset } = bytes
      const isInRoom = bytes.buffer === memory.buffer
      // What lies in the room moves with the memory.
      const given = () => (isInRoom ? new Uint8Array(memory.buffer, byteOffset, length) : bytes)
      let at = isSkipping ? skipLine(given(), 0) : skipped
      while (at < length) {
        const size = Math.min(length - at, inputBytes - 1)
        const from = isInRoom ? byteOffset + at : input
        const all = current().bytes
        if (!isInRoom) all.set(bytes.subarray(at, at + size), input)
        const isEnd = at + size === length
        const needsNewline = isEnd && isLast && all[from + size - 1] !== NEWLINE
        if (needsNewline) all[from + size] = NEWLINE
        const used = scanInput(reading, from, size + (needsNewline ? 1 : 0), onRecords)
        const isTooLong = size - used > LONGEST_LINE
        if (isTooLong) {
          addTooLong(given().subarray(at + used))
          at = skipLine(given(), at + used)
        } else at = Math.min(at + used, length)
        if (isEnd && !isTooLong) break // the caller keeps the rest
      }
      handOver(onRecords)
      if (isLast) isSkipping = false
      return at
    },
    identityHashes() {
      const hashes = new BigUint64Array(scanner.identitiesSize())
      for (let from = 0; from < hashes.length; from += BLOCK) {
        const count = Math.min(BLOCK, hashes.length - from)
        const told = new BigUint64Array(memory.buffer, scanner.tellIdentities(from), count)
        hashes.set(told, from)
      }
      return hashes
    },
    nextDay() {
      malformed = makeMalformed()
      recordCount = 0
      isSkipping = false
      beginning.reset()
      lines.reset()
      scanner.beginDay()
    },
    close() {
      if (isClosed || memory.buffer.byteLength > MOST_BYTES_KEPT) return
      isClosed = true
      scanner.begin()
      idle.push(scanner)
    },
  }
}

const fieldNumbers = Object.fromEntries(valueFields.map((field, i) => [field, i])) as Record<
  ValueField,
  number
>

interface Views {
  readonly buffer: ArrayBuffer
  readonly bytes: Buffer
  readonly words: Uint32Array
  readonly columns: Omit<Records, 'count'>
}

function makeViews(scanner: Kernel): Views {
  const { buffer } = scanner.memory
  const run = scanner.RUN.value
  const ids = valueFields.map((field, i) => [field, new Uint32Array(buffer, scanner.idsAt(i), run)])
  const numbers = numberFields.map((field, i) => {
    return [field, new Float64Array(buffer, scanner.numbersAt(i), run)]
  })
  const columns = {
    time: new Float64Array(buffer, scanner.timesAt(), run),
    ids: Object.fromEntries(ids) as Record<ValueField, Uint32Array>,
    numbers: Object.fromEntries(numbers) as Record<NumberField, Float64Array>,
  }
  return { buffer, bytes: Buffer.from(buffer), words: new Uint32Array(buffer), columns }
}

function valuesOf(scanner: Kernel, field: ValueField, current: () => Views): Values {
  const number = fieldNumbers[field]
  const bytes = (id: number): Uint8Array => {
    const at = scanner.valueAt(number, id)
    const { buffer, words } = current()
    return new Uint8Array(buffer, at + 4, words[at >> 2] ?? 0)
  }
  return {
    get size() {
      return scanner.sizeOf(number)
    },
    bytes,
    text(id) {
      const at = scanner.valueAt(number, id)
      const { bytes: all, words } = current()
      const text = all.toString('latin1', at + 4, at + 4 + (words[at >> 2] ?? 0))
      return NEEDS_DECODING.test(text) ? decodeText(bytes(id)) : text
    },
  }
}

/** All but ASCII, and the U+0000 that people cannot see. */
const NEEDS_DECODING = /[^\x01-\x7f]/

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}
