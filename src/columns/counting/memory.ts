import { pool } from '../pool.ts'
import type { ReusedRoom } from '../room.ts'
import type { StringArena } from '../string-arena.ts'
import { countKernel } from './kernel.ts'

/** The exports of `kernel/count.ts`, whose parts tell what they do. */
interface Kernel {
  clearAll(): void
  reserve(bytes: number): number
  release(at: number, bytes: number): void
  openPairs(isSummed: boolean): number
  closePairs(set: number): void
  clearPairs(set: number): void
  sizeOf(set: number): number
  entriesOf(set: number): number
  numberOf(set: number, first: number, second: number): number
  numberPairs(
    set: number,
    places: number,
    count: number,
    left: number,
    right: number,
    into: number,
    bytes: number,
  ): void
  sortRecords(places: number, from: number, to: number): void
  listCountsAt(): number
  raresAt(): number
  addRare(
    list: number,
    ids: number,
    unbilled: number,
    writes: number,
    unbilledBytes: number,
    awsBytes: number,
  ): void
  countObjects(sums: number): void
  noteVisitors(
    known: number,
    size: number,
    visitors: number,
    addresses: number,
    agents: number,
    firsts: number,
  ): void
  noteDirect(visitors: number, isDirect: number): void
  readonly requestBytes: { readonly value: number }
  readonly readBytes: { readonly value: number }
  readonly callBytes: { readonly value: number }
  readonly fetchBytes: { readonly value: number }
  readonly edgeBytes: { readonly value: number }
  openSums(width: number): number
  reserveSums(sums: number, count: number): void
  rowsOf(sums: number): number
  notedOf(sums: number): number
  countedOf(sums: number): number
  clearSums(sums: number): void
  addSums(sums: number, places: number, count: number, ids: number, bytes: number): void
  addToSum(sums: number, id: number, requests: number, bytes: number): void
  addOnes(sums: number, float: number, places: number, count: number, ids: number): void
  hashKeysAt(): number
  openNames(): number
  roomForName(names: number, bytes: number): number
  nameWritten(names: number, length: number): number
  giveName(names: number, value: number, name: number): void
  giveSameName(names: number, value: number, other: number): void
  sizeOfNames(names: number): number
  isOneToOne(names: number): number
  valuesAt(names: number): number
  hashesAt(names: number): number
  startsAt(names: number): number
  textAt(names: number): number
  openPlaces(which: number, names: number, bytes: number): number
  nameAddresses(
    told: number,
    count: number,
    from: number,
    blocks: number,
    hashes: number,
    clients: number,
  ): void
  nameIds(
    names: number,
    nameCount: number,
    ids: number,
    count: number,
    values: number,
    kinds: number,
    kind: number,
  ): number
  namePairs(set: number, left: number, right: number, isOneToOne: boolean): number
  sumRows(from: number, step: number, width: number, isMax: number): void
  columnOf(float: number): number
  countRows(
    names: number,
    firsts: number,
    firstStep: number,
    ids: number,
    step: number,
    count: number,
    kinds: number,
    kind: number,
  ): void
  columnAt(): number
  rowNames(names: number): number
  partNames(names: number, nameCount: number, isSecond: boolean): number
  forgetRows(): void
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
  openCube(): number
  closeCube(set: number): void
  clearCube(set: number): void
  sizeOfCube(set: number): number
  addToCube(set: number, told: number, places: number, count: number, into: number): void
  addViews(set: number, places: number, count: number, numbers: number): void
  foldCube(set: number, kinds: number, networkCount: number, most: number): number
  nameCube(
    dimension: number,
    names: number,
    nameCount: number,
    blank: number,
    specials: number,
  ): number
  forgetCubeNames(): void
  orderCube(): void
  cubeCodes(dimension: number, isStatus: boolean): number
  cubeSums(measure: number): number
  cubeRare(floats: number): number
  forgetCube(): void
}

/** Where names, sums and sets of pairs lie, and the columns that they are made of. */
export class CountMemory {
  readonly #memory = pool.takeMemory()
  readonly kernel: Kernel = pool.instance<Kernel>(countKernel, this.#memory)
  #bytes = Buffer.from(this.buffer)

  /** No result depends on the keys of its hashes. */
  constructor() {
    const keys = Uint8Array.from({ length: HASH_KEYS }, () => Math.floor(Math.random() * 256))
    this.bytes.set(keys, this.kernel.hashKeysAt())
  }

  get buffer(): ArrayBuffer {
    return this.#memory.buffer
  }

  /** All of it: to be asked for anew once anything was added, as it may have moved. */
  get bytes(): Buffer<ArrayBuffer> {
    if (this.#bytes.buffer !== this.buffer) this.#bytes = Buffer.from(this.buffer)
    return this.#bytes
  }

  /** Lets the next one have the memory. To be called when nothing of this one is used any more. */
  close(): void {
    this.kernel.clearAll()
    pool.giveMemoryBack(this.#memory)
  }
}
/** Bytes that the kernel wants (`kernel/bytes.ts`). */
const HASH_KEYS = 1024

/** A column that the kernel can look into. */
export class KernelColumn<Numbers extends Uint8Array | Uint32Array | Float64Array> {
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
export class KernelList<Numbers extends Uint8Array | Uint32Array | Float64Array> {
  readonly #memory: CountMemory
  readonly #type: ColumnType<Numbers>
  #column: KernelColumn<Numbers>

  constructor(memory: CountMemory, type: ColumnType<Numbers>) {
    this.#memory = memory
    this.#type = type
    this.#column = new KernelColumn(memory, 0, type)
  }

  get at(): number {
    return this.#column.at
  }

  /** See `KernelColumn.numbers`; those that were never set are 0. */
  get numbers(): Numbers {
    return this.#column.numbers
  }

  /** Makes room for `count` numbers. */
  reserve(count: number): void {
    if (count <= this.#column.length) return
    const larger = new KernelColumn(this.#memory, count, this.#type)
    larger.numbers.set(this.#column.numbers)
    this.#column.close()
    this.#column = larger
  }

  close(): void {
    this.#column.close()
  }
}

const nothing = new Float64Array(0)

/** What is rare about any record of a list of the run, by its number: bit n adds to column n. */
export interface RareOf {
  readonly list: number
  readonly which: number
}

function atOf(list: FloatList | undefined): number {
  return list?.at ?? 0
}

/** Columns for what few have: while none has, they take no room. */
export class RareColumns {
  /** Bit n: something was added to column n. */
  has = 0
  readonly #memory: CountMemory
  #lists: (FloatList | undefined)[]

  constructor(memory: CountMemory, width: number) {
    this.#memory = memory
    this.#lists = new Array<undefined>(width).fill(undefined)
  }

  /** The columns at the bits of `which`, to be added to below `length`: until anything is counted, or room is made
   * anywhere. No other may be touched. */
  take(which: number, length: number): readonly Float64Array<ArrayBuffer>[] {
    this.has |= which
    for (let at = 0; at < this.#lists.length; at++) {
      if ((which & (1 << at)) === 0) continue
      this.#lists[at] ??= new KernelList(this.#memory, floats)
      this.#lists[at]?.reserve(length)
    }
    return this.#lists.map((list) => list?.numbers ?? nothing)
  }

  /** Adds what is rare about the records of a list of the run (`kernel/records.ts`), by the ids that they have, which
   * are below `length`. */
  add({ list, which }: RareOf, { at }: WordColumn, length: number): void {
    if (which === 0) return
    this.take(which, length)
    const [first, second, third, fourth] = this.#lists
    this.#memory.kernel.addRare(list, at, atOf(first), atOf(second), atOf(third), atOf(fourth))
  }

  /** Where each column lies, with a number for all below `length`; undefined where nothing was added to it. */
  places(length: number): (number | undefined)[] {
    for (const list of this.#lists) list?.reserve(length)
    return this.#lists.map((list) => list?.at)
  }

  /** Forgets all that was added, and gives its room back. */
  close(): void {
    for (const list of this.#lists) list?.close()
    this.#lists = this.#lists.map(() => undefined)
    this.has = 0
  }
}

export interface ColumnType<Numbers> {
  readonly BYTES_PER_ELEMENT: number
  readonly viewOf: (buffer: ArrayBuffer, at: number, length: number) => Numbers
  readonly from: (room: ReusedRoom, length: number) => Numbers
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
export type WordList = KernelList<Uint32Array<ArrayBuffer>>
type FloatList = KernelList<Float64Array<ArrayBuffer>>

/** A copy of numbers that the kernel made. */
export function copyOfMade<Numbers extends Uint8Array | Uint32Array | Float64Array>(
  { buffer }: CountMemory,
  type: ColumnType<Numbers>,
  at: number,
  length: number,
  room: ReusedRoom,
): Numbers {
  const copy = type.from(room, length)
  copy.set(type.viewOf(buffer, at, length))
  return copy
}

/** A copy of names that the kernel put in a row, of which it tells there (`tellNames` of `kernel/names.ts`). */
export function copyOfNames(memory: CountMemory, told: number, room: ReusedRoom): StringArena {
  const [starts, text, count, length] = words.viewOf(memory.buffer, told, 4)
  return {
    offsets: copyOfMade(memory, words, starts!, count! + 1, room),
    text: copyOfMade(memory, bytes, text!, length!, room),
  }
}

/** Some places of columns. */
export interface PlaceList {
  readonly at: WordColumn
  readonly count: number
}
