import { type ArrayRoom, ownRoom } from '../room.ts'
import { growRare } from './grown.ts'
import {
  type ColumnType,
  type CountMemory,
  type FloatColumn,
  floats,
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
  /** Of an entry, in words. */
  readonly #width: number

  constructor(memory: CountMemory, isSummed = false) {
    this.memory = memory
    this.at = memory.kernel.openPairs(isSummed)
    this.#width = isSummed ? 8 : 2
  }

  get size(): number {
    return this.memory.kernel.sizeOf(this.at)
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

  /** The parts of all pairs, by number. */
  parts(room: ArrayRoom = ownRoom): readonly [first: Uint32Array, second: Uint32Array] {
    const { size } = this
    const entries = this.entries(words, this.#width)
    const first = room.words(size)
    const second = room.words(size)
    for (let number = 0, at = 0; number < size; number++, at += this.#width) {
      first[number] = entries[at]!
      second[number] = entries[at + 1]!
    }
    return [first, second]
  }

  /** All entries, of so many numbers each. */
  protected entries<Numbers>({ viewOf }: ColumnType<Numbers>, width: number): Numbers {
    return viewOf(this.memory.buffer, this.memory.kernel.entriesOf(this.at), this.size * width)
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
  /** Bit n: something was added to rare column n. */
  hasRare = 0
  #rare: Float64Array<ArrayBuffer>[]

  constructor(memory: CountMemory, rareWidth: number) {
    super(memory, true)
    this.#rare = Array.from({ length: rareWidth }, () => new Float64Array(0))
  }

  /** The rare columns by number of the pair, to be added to until other pairs are: those at the bits of
   * `which`. */
  rare(which: number): readonly Float64Array<ArrayBuffer>[] {
    growRare(this.#rare, which, 2 ** Math.ceil(Math.log2(Math.max(this.size, 16))))
    this.hasRare |= which
    return this.#rare
  }

  /** Adds to the two sums of a pair. */
  add(first: number, second: number, requests: number, bytes: number): void {
    this.memory.kernel.addTo(this.at, first, second, requests, bytes)
  }

  /** Adds a request to each of many pairs, and the bytes at its place. */
  addAll(pairs: PairsOf, bytes: FloatColumn): void {
    this.number(pairs, bytes.at)
  }

  /** Both sums of all pairs, by number. */
  sums(room: ArrayRoom = ownRoom): readonly [requests: Float64Array, bytes: Float64Array] {
    const { size } = this
    const entries = this.entries(floats, 4)
    const requests = room.floats(size)
    const bytes = room.floats(size)
    for (let number = 0; number < size; number++) {
      requests[number] = entries[4 * number + 1]!
      bytes[number] = entries[4 * number + 2]!
    }
    return [requests, bytes]
  }

  override clear(): void {
    this.#rare = this.#rare.map(() => new Float64Array(0))
    this.hasRare = 0
    super.clear()
  }
}
