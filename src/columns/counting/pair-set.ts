import type { SumsAt } from './accumulator.ts'
import {
  type CountMemory,
  type FloatColumn,
  RareColumns,
  type RareOf,
  type WordColumn,
  words,
} from './memory.ts'

/** The pairs that two columns make at some places. */
export interface PairsOf {
  readonly places: WordColumn
  readonly count: number
  readonly left: WordColumn
  readonly right: WordColumn
  /** Gets the number of each, at its place. */
  readonly into: WordColumn
}

/** Pairs of 32-bit integers, each with a number of its own, dense from 0 in order of first sight. */
export class PairSet {
  protected readonly memory: CountMemory
  /** Where the kernel has it. */
  readonly at: number
  /** From one entry to the next, in bytes. */
  readonly #step: number

  constructor(memory: CountMemory, isSummed = false) {
    this.memory = memory
    this.at = memory.kernel.openPairs(isSummed)
    this.#step = isSummed ? 32 : 8
  }

  get size(): number {
    return this.memory.kernel.sizeOf(this.at)
  }

  /** Where both parts of each pair lie for the kernel, by number. */
  get entriesAt(): number {
    return this.memory.kernel.entriesOf(this.at)
  }

  /** Both parts of each pair from a number on, one after the other. */
  partsFrom(number: number): Uint32Array {
    const width = this.#step / 4
    const { size } = this
    const all = words.viewOf(this.memory.buffer, this.entriesAt, width * size)
    const parts = new Uint32Array(2 * (size - number))
    for (let at = 0; at < parts.length; at += 2) {
      parts[at] = all[width * (number + at / 2)]!
      parts[at + 1] = all[width * (number + at / 2) + 1]!
    }
    return parts
  }

  /** The number of the pair, given now if it was never seen. */
  numberOf(first: number, second: number): number {
    return this.memory.kernel.numberOf(this.at, first, second) >>> 0
  }

  /** The same for many, which is much faster. */
  numberAll(pairs: PairsOf): void {
    this.number(pairs, 0)
  }

  protected number({ places, count, left, right, into }: PairsOf, bytes: number): void {
    const { kernel } = this.memory
    kernel.numberPairs(this.at, places.at, count, left.at, right.at, into.at, bytes)
  }

  /** Forgets all pairs. Their room stays for those that come, unless it is very large. */
  clear(): void {
    this.memory.kernel.clearPairs(this.at)
  }

  /** Gives its room back. The set must not be used any more. */
  close(): void {
    this.memory.kernel.closePairs(this.at)
  }
}

/** Pairs with two sums each, how often and how many bytes; and rare ones, as `Accumulator` has them. */
export class PairAccumulator extends PairSet {
  readonly #rare: RareColumns

  constructor(memory: CountMemory, rareWidth: number) {
    super(memory, true)
    this.#rare = new RareColumns(memory, rareWidth)
  }

  /** The rare columns by number of the pair, to be added to until other pairs are, or room is made anywhere: those at
   * the bits of `which`. */
  rare(which: number): readonly Float64Array<ArrayBuffer>[] {
    return this.#rare.take(which, this.size)
  }

  /** Adds what is rare about records, by the numbers of their pairs. */
  addRare(of: RareOf, numbers: WordColumn): void {
    this.#rare.add(of, numbers, this.size)
  }

  /** Where requests and bytes lie, and what is rare: until more is counted. */
  get counted(): SumsAt {
    const { entriesAt, size } = this
    return { at: entriesAt + 8, step: 32, width: 2, isMax: 0, rare: this.#rare.places(size) }
  }

  /** Adds a request to each of many pairs, and the bytes at its place. */
  addAll(pairs: PairsOf, bytes: FloatColumn): void {
    this.number(pairs, bytes.at)
  }

  override clear(): void {
    this.#rare.close()
    super.clear()
  }

  override close(): void {
    this.#rare.close()
    super.close()
  }
}
