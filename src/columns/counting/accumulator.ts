import { isZeros, zeros } from '../pool.ts'
import { gatherFloats } from '../table.ts'
import {
  type CountMemory,
  type FloatColumn,
  floats,
  type PlaceList,
  RareColumns,
  type RareOf,
  type WordColumn,
  words,
} from './memory.ts'

/** The counted rows of an accumulator, taken out of it: ids and, beside them, their columns, rare ones last. */
export interface AccumulatedRows {
  readonly ids: Uint32Array
  readonly columns: readonly Float64Array[]
}

/** Where sums lie for the kernel, by id or by number of a pair: floats of one after the other, every `step` bytes. */
export interface SumsAt {
  readonly at: number
  readonly step: number
  readonly width: number
  /** Bit n: float n keeps the largest. */
  readonly isMax: number
  /** Of further floats one each, every eight bytes; undefined where they are all zeros. */
  readonly rare: readonly (number | undefined)[]
}

/** Sums of ids that were counted, and where these lie. */
export interface CountedIds extends SumsAt {
  readonly ids: number
  readonly count: number
}

/**
 * Sums by id, dense: of each row the first number counts, the second adds bytes, the others add what they are
 * for. Taking rows out costs no more than counting them did. Rare columns are for what
 * few records have; while none has, they are not there.
 */
export class Accumulator {
  /** Numbers in a row. */
  readonly width: number
  /** Where the kernel has it. */
  readonly at: number
  readonly #memory: CountMemory
  /** Bit n: number n of a row keeps the largest. */
  readonly #isMax: number
  readonly #rare: RareColumns
  #room = 0

  /** `maxColumns` do not add up: they keep their largest value. */
  constructor(
    memory: CountMemory,
    width: number,
    rareWidth: number,
    maxColumns: readonly number[] = [],
  ) {
    this.width = width
    this.#memory = memory
    this.at = memory.kernel.openSums(width)
    this.#isMax = maxColumns.reduce((bits, at) => bits | (1 << at), 0)
    this.#rare = new RareColumns(memory, rareWidth)
  }

  /** All rows, to be added to at ids that are counted: id n has its numbers from n × width. Valid until room is
   * made anywhere. */
  get rows(): Float64Array {
    const at = this.#memory.kernel.rowsOf(this.at)
    return floats.viewOf(this.#memory.buffer, at, this.#room * this.width)
  }

  /** The rare columns, to be added to: only at ids that are counted, and until room is made again. Bit n
   * of `which` asks for column n; no other may be touched. */
  rare(which: number): readonly Float64Array<ArrayBuffer>[] {
    return this.#rare.take(which, this.#room)
  }

  /** Adds what is rare about records, at ids that are counted. */
  addRare(of: RareOf, ids: WordColumn): void {
    this.#rare.add(of, ids, this.#room)
  }

  /** What lies where: until more is counted. */
  get counted(): CountedIds {
    const { kernel } = this.#memory
    return {
      ids: kernel.notedOf(this.at),
      count: kernel.countedOf(this.at),
      at: kernel.rowsOf(this.at),
      step: 8 * this.width,
      width: this.width,
      isMax: this.#isMax,
      rare: this.#rare.places(this.#room),
    }
  }

  /** Forgets all that was counted. */
  clear(): void {
    this.#rare.close()
    this.#memory.kernel.clearSums(this.at)
  }

  /** Makes room for ids below `count`. To be called before counting. */
  reserve(count: number): void {
    if (count <= this.#room) return
    this.#room = Math.max(count, this.#room * 2)
    this.#memory.kernel.reserveSums(this.at, this.#room)
  }

  /** Counts the ids that stand at some places, and the bytes there. */
  addAll({ at, count }: PlaceList, ids: WordColumn, bytes: FloatColumn): void {
    this.#memory.kernel.addSums(this.at, at.at, count, ids.at, bytes.at)
  }

  /** The same for one id. */
  addTo(id: number, requests: number, bytes: number): void {
    if (requests > 0) this.#memory.kernel.addToSum(this.at, id, requests, bytes)
  }

  /** Adds one to a number of the rows of ids that are counted. */
  addOnes(column: number, { at, count }: PlaceList, ids: WordColumn): void {
    this.#memory.kernel.addOnes(this.at, column, at.at, count, ids.at)
  }

  /** Takes everything out, in order of first sight, and leaves the accumulator empty. */
  take(): AccumulatedRows {
    const { kernel, buffer } = this.#memory
    const size = kernel.countedOf(this.at)
    const ids = new Uint32Array(size)
    ids.set(words.viewOf(buffer, kernel.notedOf(this.at), size))
    const { rows, width } = this
    const columns = Array.from({ length: width }, () => new Float64Array(size))
    for (const [number, column] of columns.entries())
      for (let at = 0; at < size; at++) column[at] = rows[ids[at]! * width + number]!
    const { has } = this.#rare
    const rare = this.rare(has).map((column, at) =>
      (has & (1 << at)) === 0 ? zeros(size) : gatherFloats(column, ids),
    )
    this.clear()
    return { ids, columns: [...columns, ...rare] }
  }

  /** Adds rows that were taken out before, of this accumulator or of one with the same columns. */
  add({ ids, columns }: AccumulatedRows): void {
    if (ids.length === 0) return
    this.reserve(ids.reduce((most, id) => Math.max(most, id), 0) + 1)
    const [requests, bytes, ...others] = columns
    for (let row = 0; row < ids.length; row++) this.addTo(ids[row]!, requests![row]!, bytes![row]!)
    const { rows, width } = this
    for (const [number, from] of others.entries()) {
      if (isZeros(from)) continue
      const at = number + 2
      const isRare = at >= width
      const isMax = (this.#isMax & (1 << at)) !== 0
      const into = isRare ? this.rare(1 << (at - width))[at - width]! : rows
      for (let row = 0; row < from.length; row++) {
        const place = isRare ? ids[row]! : ids[row]! * width + at
        into[place] = isMax ? Math.max(into[place]!, from[row]!) : into[place]! + from[row]!
      }
    }
  }
}
