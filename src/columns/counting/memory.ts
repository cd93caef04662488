import { pool } from '../pool.ts'
import type { ArrayRoom } from '../room.ts'
import { countKernel } from './kernel.ts'

/** The exports of `kernel/count.ts`, whose parts tell what they do. */
interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer }
  reserve(bytes: number): number
  release(at: number, bytes: number): void
  openPairs(isSummed: boolean): number
  closePairs(set: number): void
  clearPairs(set: number): void
  sizeOf(set: number): number
  entriesOf(set: number): number
  numberOf(set: number, first: number, second: number): number
  addTo(set: number, first: number, second: number, requests: number, bytes: number): void
  numberPairs(
    set: number,
    places: number,
    count: number,
    left: number,
    right: number,
    into: number,
    bytes: number,
  ): void
  openSums(width: number): number
  reserveSums(sums: number, count: number): void
  rowsOf(sums: number): number
  notedOf(sums: number): number
  countedOf(sums: number): number
  forgetCounted(sums: number): void
  addSums(sums: number, places: number, count: number, ids: number, bytes: number): void
  addToSum(sums: number, id: number, requests: number, bytes: number): void
  addOnes(sums: number, float: number, places: number, count: number, ids: number): void
  openNames(): number
  reserveValues(names: number, count: number): void
  reserveNames(names: number, count: number): void
  reserveText(names: number, bytes: number): void
  valuesAt(names: number): number
  hashesAt(names: number): number
  startsAt(names: number): number
  textAt(names: number): number
  valueRoomOf(names: number): number
  nameRoomOf(names: number): number
  textRoomOf(names: number): number
  rankVisitors(
    count: number,
    addresses: number,
    agents: number,
    addressHashes: number,
    agentHashes: number,
    most: number,
  ): number
  sortedHashesAt(): number
  forgetVisitors(): void
  flagVisitors(isMarked: number, count: number, flag: number, flags: number): void
  flagFirsts(set: number, flag: number, flags: number): void
  nameSets(
    names: number,
    nameCount: number,
    visitors: number,
    ids: number,
    step: number,
    count: number,
    mostEach: number,
  ): number
}

/** Where sums and sets of pairs lie, and the columns that they are made of. */
export class CountMemory {
  readonly kernel: Kernel = pool.instance<Kernel>(countKernel)

  get buffer(): ArrayBuffer {
    return this.kernel.memory.buffer
  }
}

/** A column that the kernel can look into. */
export class KernelColumn<Numbers extends Uint32Array | Float64Array> {
  readonly at: number
  readonly length: number
  readonly #memory: CountMemory
  readonly #bytes: number
  readonly #viewOf: (buffer: ArrayBuffer, at: number, length: number) => Numbers
  #view: Numbers

  /** With room for `count` numbers, or more. */
  constructor(
    memory: CountMemory,
    count: number,
    { BYTES_PER_ELEMENT: width, viewOf }: ColumnType<Numbers>,
  ) {
    this.#bytes = width * 2 ** Math.ceil(Math.log2(Math.max(count, 16)))
    this.length = this.#bytes / width
    this.at = memory.kernel.reserve(this.#bytes)
    this.#memory = memory
    this.#viewOf = viewOf
    this.#view = viewOf(memory.buffer, this.at, this.length)
  }

  /** The numbers: to be asked for anew once anything was added to a set, as its memory may have moved. */
  get numbers(): Numbers {
    const { buffer } = this.#memory
    if (this.#view.buffer !== buffer) this.#view = this.#viewOf(buffer, this.at, this.length)
    return this.#view
  }

  close(): void {
    this.#memory.kernel.release(this.at, this.#bytes)
  }
}

/** Numbers that the kernel can look into, of which there come more. */
export class WordList {
  readonly #memory: CountMemory
  #column: WordColumn

  constructor(memory: CountMemory) {
    this.#memory = memory
    this.#column = new KernelColumn(memory, 0, words)
  }

  get at(): number {
    return this.#column.at
  }

  /** See `KernelColumn.numbers`; those that were never set are 0. */
  get numbers(): Uint32Array<ArrayBuffer> {
    return this.#column.numbers
  }

  /** Makes room for `count` numbers. */
  reserve(count: number): void {
    if (count <= this.#column.length) return
    const larger = new KernelColumn(this.#memory, count, words)
    larger.numbers.set(this.#column.numbers)
    this.#column.close()
    this.#column = larger
  }

  close(): void {
    this.#column.close()
  }
}

export interface ColumnType<Numbers> {
  readonly BYTES_PER_ELEMENT: number
  readonly viewOf: (buffer: ArrayBuffer, at: number, length: number) => Numbers
  readonly from: (room: ArrayRoom, length: number) => Numbers
}
export const words: ColumnType<Uint32Array<ArrayBuffer>> = {
  BYTES_PER_ELEMENT: 4,
  viewOf: (buffer, at, length) => new Uint32Array(buffer, at, length),
  from: (room, length) => room.words(length),
}
export const floats: ColumnType<Float64Array<ArrayBuffer>> = {
  BYTES_PER_ELEMENT: 8,
  viewOf: (buffer, at, length) => new Float64Array(buffer, at, length),
  from: (room, length) => room.floats(length),
}
export const bytes: ColumnType<Uint8Array<ArrayBuffer>> = {
  BYTES_PER_ELEMENT: 1,
  viewOf: (buffer, at, length) => new Uint8Array(buffer, at, length),
  from: (room, length) => room.bytes(length),
}
export type WordColumn = KernelColumn<Uint32Array<ArrayBuffer>>
export type FloatColumn = KernelColumn<Float64Array<ArrayBuffer>>

/** Some places of columns. */
export interface PlaceList {
  readonly at: WordColumn
  readonly count: number
}
