import type { StringArena } from '../string-arena.ts'
import { CountMemory, words } from './memory.ts'

/**
 * From values to names: several values may have one name. Names are numbered in order of first sight,
 * and lie in an arena, as they will at rest, in the memory of counting: the kernel finds them (`kernel/names.ts`), and
 * makes tables of them.
 */
export class Dictionary {
  /** Where the kernel has it. */
  readonly at: number
  readonly #memory: CountMemory
  #learned = 0
  /** The name that was asked for last: often it is the next one, too. */
  #last = ''
  #lastNumber = -1
  /** Names that were met of late, where many values have the same few: they come as the same strings. */
  readonly #recent = new Map<string, number>()

  constructor(memory = new CountMemory()) {
    this.#memory = memory
    this.at = memory.kernel.openNames()
  }

  /** How many names there are. */
  get size(): number {
    return this.#memory.kernel.sizeOfNames(this.at)
  }

  /** What rows stand in order by, by number. Borrowed, until another name is learned or anything is counted. */
  get hashes(): Uint32Array {
    const { kernel, buffer } = this.#memory
    return words.viewOf(buffer, kernel.hashesAt(this.at), this.size)
  }

  /** The number of the name of each of so many values. Borrowed as well. */
  of(values: number): Uint32Array {
    const { kernel, buffer } = this.#memory
    return words.viewOf(buffer, kernel.valuesAt(this.at), values)
  }

  /** Whether it is sure that no two values have the same name: they learned theirs in the order of the names. */
  get isOneToOne(): boolean {
    return this.#memory.kernel.isOneToOne(this.at) !== 0
  }

  /** The names by number; behind the last there may be more text. Borrowed as well. */
  get names(): StringArena {
    const { kernel, buffer } = this.#memory
    const offsets = words.viewOf(buffer, kernel.startsAt(this.at), this.size + 1)
    return { offsets, text: Buffer.from(buffer, kernel.textAt(this.at), offsets[this.size]) }
  }

  /** Gives a value its name; returns the name's number. Values are small integers, each learned once. */
  learn(value: number, name: string): number {
    const number = this.numberOf(name)
    this.#learned++
    this.#memory.kernel.giveName(this.at, value, number)
    return number
  }

  /** Gives a value the name that another one has. */
  learnLike(value: number, other: number): void {
    this.#learned++
    this.#memory.kernel.giveSameName(this.at, value, other)
  }

  /** The number of a name, given now if it was never seen. */
  numberOf(given: string): number {
    if (given !== this.#last || this.#lastNumber < 0) {
      const isShared = this.#learned > MANY * this.size
      this.#lastNumber = isShared ? this.#recall(given) : this.#find(given)
      this.#last = given
    }
    return this.#lastNumber
  }

  #recall(given: string): number {
    if (given.length > LONGEST_RECENT) return this.#find(given)
    const known = this.#recent.get(given)
    if (known !== undefined) return known
    const number = this.#find(given)
    if (this.#recent.size === MOST_RECENT) this.#recent.clear()
    this.#recent.set(given, number)
    return number
  }

  /** Halves of surrogates that stand alone are written as U+FFFD. */
  #find(given: string): number {
    const at = this.#memory.kernel.roomForName(this.at, 3 * given.length)
    return this.#memory.kernel.nameWritten(this.at, this.#memory.bytes.write(given, at))
  }
}
/** So many values of one name make it worth remembering. */
const MANY = 4
const MOST_RECENT = 2048
/** Strangers write names: what is remembered of them stays small. */
const LONGEST_RECENT = 256
