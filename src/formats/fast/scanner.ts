/**
 * The scan kernel (`kernel/scan.ts`) and what lies in its memory: the room that bytes are read from, the run of
 * records, the distinct values, the records' identities. What the kernel cannot read the grammar reads, and it is put
 * in its place here.
 */
import { decodeText } from '../fields/decode.ts'
import type { Line, RowPlan } from '../format.ts'
import type { HashKeys } from '../reading/identity-hash.ts'
import type { NumberField, Records, ValueField, Values } from '../records.ts'
import { ADDRESSES_AT_ONCE, numberFields, valueFields } from '../records.ts'
import { isOfAws } from '../s3/operation.ts'
import { scanKernel } from './kernel.ts'
import {
  betweenBytes,
  fieldNumbers,
  NO_PLAN,
  planWords,
  type RecordIds,
  secondsOfDate,
  taughtGroups,
} from './row-plan.ts'
import { kernelMaker } from './wasm.ts'

/** Why `scan` came back: it wants more bytes, the run is full, or a line is not for it, of which it may not know the
 * tail. */
const MORE = 0
const FULL = 1
const UNKNOWN_TAIL = 3
/** Stands for operation and key of a record whose identity is unique. */
const ALONE = 0x7fffffff
type Outcome = 'more' | 'full' | 'odd line' | 'unknown tail'

interface Cell<T> {
  readonly value: T
}

/** What `kernel/scan.ts` exports. */
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
  planAt(): number
  betweenAt(): number
  scanRows(from: number, to: number): number
  keepRowDate(at: number, seconds: number): void
  keepGroup(group: number, at: number, length: number, ids: number): void
  keepOperation(at: number, length: number): void
  identitiesSize(): number
  tellIdentities(number: number): number
  endRecord(): void
  beginDay(): void
  sizeOf(field: number): number
  valueAt(field: number, id: number): number
  tellAddresses(from: number): number
}

const instantiate = kernelMaker<Kernel>(scanKernel)

function makeKernel(): Kernel {
  const made = instantiate()
  made.begin()
  return made
}

/** Kernels that were given back. A new one's memory has to be found, page by page. */
const idle: Kernel[] = []
/** A kernel whose memory has grown larger is let go. */
const MOST_BYTES_KEPT = 64 * 1024 * 1024

/** Lets go of the memory that closed readers left for the next ones. */
export function releaseReaders(): void {
  idle.length = 0
}

/** Identities whose hashes the kernel tells at once. */
const BLOCK = 2048

/** Of a line in UTC: what of its time is the date, and what the clock. */
const DATE = /^[^ ]+ [^ ]+ (?=\[.{12}\d\d:\d\d:[0-5]\d \+0000\] )/
/** Fields whose value the kernel takes from the tail it knows, in its order. */
const tailFields = valueFields.slice(
  valueFields.indexOf('signature'),
  valueFields.indexOf('sourceRegion') + 1,
)

/** Bytes to be scanned. Those in the room move with the kernel's memory, others are copied there piece by piece. */
export interface Chunk {
  readonly length: number
  /** All of them, where they lie now. */
  bytes(): Uint8Array
  /** Has `size` of them lie in the kernel's memory, from `at` on; returns where. */
  put(at: number, size: number): number
}

export class Scanner {
  /** How many bytes are scanned at once at most. */
  readonly roomBytes: number
  readonly values: Readonly<Record<ValueField, Values>>
  readonly #kernel: Kernel
  readonly #input: number
  readonly #scratch: number
  #views: Views
  #rowPlan: RowPlan | undefined
  /** The last plan whose words are known, which take a record to know: it often holds in the next log object, too. */
  #lastPlan: { readonly plan: RowPlan; readonly words: readonly number[] } | undefined
  /** What the kernel was told last of rows, which it never forgets: their date, and the cells of each group. */
  #toldDate: string | undefined
  readonly #toldCells: (string | undefined)[] = []
  #isGivenBack = false

  constructor(hashKeys: HashKeys) {
    const kernel = idle.pop() ?? makeKernel()
    this.#kernel = kernel
    new Uint8Array(kernel.memory.buffer).set(hashKeys, kernel.hashKeysAt())
    this.#input = kernel.inputAt()
    this.#scratch = kernel.scratchAt()
    this.roomBytes = kernel.INPUT_BYTES.value - 1 // a newline may have to be put behind
    this.#views = viewsOf(kernel)
    this.planRows(undefined)
    const values = Object.fromEntries(
      valueFields.map((field) => [field, valuesOf(kernel, field, () => this.#current())]),
    ) as { [field in ValueField]: Values }
    const addresses = (from: number): Uint32Array => {
      const count = Math.min(values.address.size - from, ADDRESSES_AT_ONCE)
      return new Uint32Array(kernel.memory.buffer, kernel.tellAddresses(from), 3 * count)
    }
    this.values = { ...values, address: Object.assign(values.address, { addresses }) }
  }

  /** All of the kernel's memory. Borrowed: it moves when it grows. */
  get bytes(): Buffer {
    return this.#current().bytes
  }

  get duplicates(): number {
    return this.#kernel.duplicates.value
  }

  /** How many records of the day have an identity. */
  get identities(): number {
    return this.#kernel.identitiesSize()
  }

  /** Where the line lies that the kernel did not read: from here to before its newline. */
  get lineStart(): number {
    return this.#kernel.cursor.value
  }

  get lineEnd(): number {
    return this.#kernel.lineEnd.value
  }

  get isFull(): boolean {
    return this.#kernel.count.value === this.#kernel.RUN.value
  }

  /** Every view is made anew once the memory has moved. */
  #current(): Views {
    if (this.#views.buffer !== this.#kernel.memory.buffer) this.#views = viewsOf(this.#kernel)
    return this.#views
  }

  /** Bytes may be put here, and given to be scanned. */
  room(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#kernel.memory.buffer, this.#input, this.roomBytes)
  }

  chunk(bytes: Uint8Array): Chunk {
    const { memory } = this.#kernel
    const { length, byteOffset, buffer } = bytes
    if (buffer === memory.buffer)
      return {
        length,
        bytes: () => new Uint8Array(memory.buffer, byteOffset, length),
        put: (at) => byteOffset + at,
      }
    return {
      length,
      bytes: () => bytes,
      put: (at, size) => {
        this.bytes.set(bytes.subarray(at, at + size), this.#input)
        return this.#input
      },
    }
  }

  /** Scans what lies there, up to the first line that is not for the kernel. `lineStart` tells how far it came. */
  scan(from: number, to: number): Outcome {
    const outcome = this.#kernel.scan(from, to)
    if (outcome === MORE) return 'more'
    if (outcome === FULL) return 'full'
    return outcome === UNKNOWN_TAIL ? 'unknown tail' : 'odd line'
  }

  /** As `scan`, of rows as the plan says. */
  scanRows(from: number, to: number): Outcome {
    const outcome = this.#kernel.scanRows(from, to)
    return outcome === MORE ? 'more' : outcome === FULL ? 'full' : 'odd line'
  }

  /** Rows are read as this plan says from now on; without one, all of them are odd. What no group has of their
   * fields the first record tells. */
  planRows(plan: RowPlan | undefined): void {
    this.#rowPlan = plan
    const last = this.#lastPlan
    const between = plan && betweenBytes(plan)
    if (between !== undefined) this.bytes.set(between, this.#kernel.betweenAt())
    else this.#rowPlan = undefined
    const isKnown = between !== undefined && plan === last?.plan
    this.#writePlan((isKnown && last?.words) || NO_PLAN)
  }

  /** Tells the kernel what it may not have known of the row that says `text`, of which these are the ids. */
  teachRow(line: Line, text: string, ids: RecordIds): void {
    const plan = this.#rowPlan
    const cells = plan?.cellsOf(text)
    if (plan === undefined || cells === undefined || cells.length < plan.cells) return
    const kernel = this.#kernel
    this.#teachDate(cells[plan.time.date] ?? '')
    for (const { number, raw, words } of taughtGroups(plan, cells, line, ids, this.#toldCells)) {
      const length = this.#put(raw)
      const wordsAt = this.#scratch + 4096
      this.bytes.set(new Uint8Array(words.buffer), wordsAt)
      kernel.keepGroup(number, this.#scratch, length, wordsAt)
      this.#toldCells[number] = raw
    }
    if (this.#lastPlan?.plan === plan) return
    const words = planWords(plan, ids)
    this.#lastPlan = { plan, words }
    this.#writePlan(words)
  }

  #teachDate(date: string): void {
    if (date === this.#toldDate) return
    const day = secondsOfDate(date)
    if (day === undefined || this.#put(date) === 0) return
    this.#kernel.keepRowDate(this.#scratch, day)
    this.#toldDate = date
  }

  #writePlan(words: readonly number[]): void {
    this.bytes.set(new Uint8Array(Int32Array.from(words).buffer), this.#kernel.planAt())
  }

  /** Hands the run of records over, if there is any; returns how many they are. */
  handOver(onRecords: (records: Records) => void): number {
    const count = this.#kernel.count.value
    if (count === 0) return 0
    onRecords({ ...this.#current().columns, count })
    this.#kernel.clearRun()
    return count
  }

  /** Puts a record that the grammar has read behind those of the run, and gives its ids. Undefined where it is a
   * re-delivery. */
  add({ identity, isUnique, time, values, numbers }: Line): RecordIds | undefined {
    const kernel = this.#kernel
    const operation = isUnique ? ALONE : this.#intern('operation', values.operation)
    const key = isUnique ? ALONE : this.#intern('key', values.key)
    const length = this.#put(identity)
    if (kernel.isRedelivered(this.#scratch, length, operation, key) !== 0) return undefined
    const ids = valueFields.map((field) => this.#intern(field, values[field]))
    const { columns } = this.#current()
    const at = kernel.count.value
    columns.time[at] = time
    valueFields.forEach((field, i) => {
      columns.ids[field][at] = ids[i] ?? 0
    })
    for (const field of numberFields) columns.numbers[field][at] = numbers[field]
    kernel.endRecord()
    return ids
  }

  /** Tells the kernel what it may not have known of the line at `from`, which says `text`: its date, its operation. */
  teach(line: Line, text: string, from: number): void {
    const date = DATE.exec(text)
    if (date !== null)
      this.#kernel.keepDate(from + date[0].length, Math.floor(line.time / 86400) * 86400)
    const { operation } = line.values
    if (isOfAws(operation)) this.#kernel.keepOperation(this.#scratch, this.#put(operation))
  }

  /** Tells the kernel how to read the tail that it did not know. */
  teachTail({ values }: Line): void {
    const kernel = this.#kernel
    const ids = tailFields.map((field) => this.#intern(field, values[field]))
    this.bytes.set(new Uint8Array(Uint32Array.from(ids).buffer), this.#scratch)
    const from = kernel.tailFrom.value
    kernel.keepTail(from, kernel.tailTo.value - from, this.#scratch)
  }

  #intern(field: ValueField, value: string): number {
    return this.#kernel.intern(fieldNumbers[field], this.#scratch, this.#put(value))
  }

  /** A text in latin1; returns its length. */
  #put(text: string): number {
    return this.bytes.write(text, this.#scratch, 'latin1')
  }

  identityHashes(): BigUint64Array<ArrayBuffer> {
    const kernel = this.#kernel
    const hashes = new BigUint64Array(kernel.identitiesSize())
    for (let from = 0; from < hashes.length; from += BLOCK) {
      const count = Math.min(BLOCK, hashes.length - from)
      hashes.set(new BigUint64Array(kernel.memory.buffer, kernel.tellIdentities(from), count), from)
    }
    return hashes
  }

  /** Forgets records and identities, and keeps the values. */
  beginDay(): void {
    this.#kernel.beginDay()
  }

  /** Gives the memory to the next reader, unless it has grown large. */
  giveBack(): void {
    if (this.#isGivenBack || this.#kernel.memory.buffer.byteLength > MOST_BYTES_KEPT) return
    this.#isGivenBack = true
    this.#kernel.begin()
    idle.push(this.#kernel)
  }
}

interface Views {
  readonly buffer: ArrayBuffer
  readonly bytes: Buffer
  readonly words: Uint32Array
  readonly columns: Omit<Records, 'count'>
}

function viewsOf(kernel: Kernel): Views {
  const { buffer } = kernel.memory
  const run = kernel.RUN.value
  const ids = valueFields.map((field, i) => [field, new Uint32Array(buffer, kernel.idsAt(i), run)])
  const numbers = numberFields.map((field, i) => {
    return [field, new Float64Array(buffer, kernel.numbersAt(i), run)]
  })
  const columns = {
    time: new Float64Array(buffer, kernel.timesAt(), run),
    ids: Object.fromEntries(ids) as Record<ValueField, Uint32Array>,
    numbers: Object.fromEntries(numbers) as Record<NumberField, Float64Array>,
  }
  return { buffer, bytes: Buffer.from(buffer), words: new Uint32Array(buffer), columns }
}

function valuesOf(kernel: Kernel, field: ValueField, current: () => Views): Values {
  const number = fieldNumbers[field]
  const bytes = (id: number): Uint8Array => {
    const at = kernel.valueAt(number, id)
    const { buffer, words } = current()
    return new Uint8Array(buffer, at + 4, words[at >> 2] ?? 0)
  }
  return {
    get size() {
      return kernel.sizeOf(number)
    },
    bytes,
    text(id) {
      const at = kernel.valueAt(number, id)
      const { bytes: all, words } = current()
      const text = all.toString('latin1', at + 4, at + 4 + (words[at >> 2] ?? 0))
      return NEEDS_DECODING.test(text) ? decodeText(bytes(id)) : text
    },
  }
}

/** All but ASCII, and the U+0000 that people cannot see. */
const NEEDS_DECODING = /[^\x01-\x7f]/
