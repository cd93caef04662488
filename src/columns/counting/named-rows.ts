/** Rows of a table, as the kernel makes them of sums by id (`kernel/tables.ts`). */
import { exactSum } from '../merge-columns.ts'
import { zeros } from '../pool.ts'
import type { ReusedRoom } from '../room.ts'
import type { StringArena } from '../string-arena.ts'
import type { CompositeKeys } from '../table.ts'
import type { CountedIds, SumsAt } from './accumulator.ts'
import type { Dictionary } from './dictionary.ts'
import { type CountMemory, copyOfMade, copyOfNames, floats, words } from './memory.ts'
import type { PairAccumulator } from './pair-set.ts'

/** Only ids of one kind: where each has its own (u8). */
export interface OfKind {
  readonly kinds: number
  readonly kind: number
}
const ANY_KIND: OfKind = { kinds: 0, kind: 0 }

/** Words that lie one after the other, every `step` bytes. */
export interface WordsAt {
  readonly at: number
  readonly step: number
}

/** The rows that were named last: until others are. */
export class NamedRows {
  readonly count: number
  readonly #memory: CountMemory
  readonly #room: ReusedRoom

  private constructor(memory: CountMemory, count: number, room: ReusedRoom) {
    this.#memory = memory
    this.#room = room
    this.count = count
  }

  /** Ids by the names of their values: of themselves, or of those that lie at `values` by id. What is made of
   * them lies in `room`. */
  static ofIds(
    memory: CountMemory,
    { ids, count }: CountedIds,
    { at, size }: Dictionary,
    values: number,
    { kinds, kind }: OfKind = ANY_KIND,
    room: ReusedRoom,
  ): NamedRows {
    const rows = memory.kernel.nameIds(at, size, ids, count, values, kinds, kind)
    return new NamedRows(memory, rows, room)
  }

  /** Pairs of ids by the names of both. */
  static ofPairs(
    memory: CountMemory,
    pairs: PairAccumulator,
    left: Dictionary,
    right: Dictionary,
    room: ReusedRoom,
  ): NamedRows {
    const isOneToOne = left.isOneToOne && right.isOneToOne
    const rows = memory.kernel.namePairs(pairs.at, left.at, right.at, isOneToOne)
    return new NamedRows(memory, rows, room)
  }

  /** Some of the floats that were summed, those of each row added up, or their largest: rare ones have the numbers
   * after all others. Throws where a sum is no longer exact. */
  summed({ at, step, width, isMax, rare }: SumsAt, some: readonly number[]): Float64Array[] {
    const { kernel } = this.#memory
    kernel.sumRows(at, step, width, isMax)
    const common = some.map((float) => (float < width ? this.#column(float) : undefined))
    return some.map((float, i) => {
      const rareAt = rare[float - width]
      if (rareAt === undefined) return common[i] ?? zeros(this.count)
      kernel.sumRows(rareAt, 8, 1, 0)
      return this.#column(0)
    })
  }

  #column(float: number): Float64Array {
    exactSum(this.#memory.kernel.columnOf(float))
    return this.#taken()
  }

  /** How often names of rows stand at so many places; with `firsts`, how many different ones stand beside each. */
  counted(
    { at: names }: Dictionary,
    ids: WordsAt,
    count: number,
    firsts?: WordsAt,
    { kinds, kind }: OfKind = ANY_KIND,
  ): Float64Array {
    const { at = 0, step = 0 } = firsts ?? {}
    this.#memory.kernel.countRows(names, at, step, ids.at, ids.step, count, kinds, kind)
    return this.#taken()
  }

  /** The column that the kernel made last. */
  #taken(): Float64Array {
    const at = this.#memory.kernel.columnAt()
    return copyOfMade(this.#memory, floats, at, this.count, this.#room)
  }

  names({ at }: Dictionary): StringArena {
    const told = this.#memory.kernel.rowNames(at)
    return copyOfNames(this.#memory, told, this.#room)
  }

  pairs(left: Dictionary, right: Dictionary): CompositeKeys {
    const [first, leftOf] = this.#parts(left, false)
    const [second, rightOf] = this.#parts(right, true)
    return { left: first, right: second, leftOf, rightOf }
  }

  /** The names of one part of all pairs, each once, and by row the number of its own. */
  #parts({ at, size }: Dictionary, isSecond: boolean): [StringArena, Uint32Array] {
    const memory = this.#memory
    const told = memory.kernel.partNames(at, size, isSecond)
    const names = copyOfNames(memory, told, this.#room)
    const [of] = words.viewOf(memory.buffer, told + 16, 1)
    return [names, copyOfMade(memory, words, of!, this.count, this.#room)]
  }
}
