import { hashOfName } from '../hash.ts'
import { type StringArena, stringAt } from '../string-arena.ts'
import { CountMemory, words } from './memory.ts'

/**
 * From values to names: several values may have one name. Names are numbered in order of first sight,
 * and lie in an arena, as they will at rest, in the memory of counting: the kernel makes tables of them. Open
 * addressing by the hash that is needed anyway: `slots` holds number + 1, 0 is free, at most half are taken. Who makes
 * names whose hashes collide gets them put into a map.
 */
export class Dictionary {
  /** How many names there are. */
  size = 0
  /** Where the kernel has it. */
  readonly at: number
  readonly #memory: CountMemory
  // Views of what lies there, without length once that has moved.
  #hashes = new Uint32Array(0)
  #of = new Uint32Array(0)
  #offsets = new Uint32Array(0)
  #text = Buffer.alloc(0)
  #slots = new Uint32Array(128)
  readonly #collisions = new Map<string, number>()
  #learned = 0
  /** The name that was asked for last: often it is the next one, too. */
  #last = ''
  #lastNumber = -1
  /** Names that were met of late, where many values have the same few: they come as the same strings, whose hash
   * is at hand. */
  readonly #recent = new Map<string, number>()

  constructor(memory = new CountMemory()) {
    this.#memory = memory
    this.at = memory.kernel.openNames()
  }

  /** `hashOfName` by number. Borrowed, until another name is learned or anything is counted. */
  get hashes(): Uint32Array {
    this.#look()
    return this.#hashes
  }

  /** The number of the name of a value. Borrowed as well. */
  get of(): Uint32Array {
    this.#look()
    return this.#of
  }

  /** Whether no two values have the same name. Every name must have been learned with a value. */
  get isOneToOne(): boolean {
    return this.#learned === this.size
  }

  /** The names by number; behind the last there may be more text. Borrowed as well. */
  get names(): StringArena {
    this.#look()
    return { offsets: this.#offsets.subarray(0, this.size + 1), text: this.#text }
  }

  /** Gives a value its name; returns the name's number. Values are small integers, each learned once. */
  learn(value: number, name: string): number {
    this.#learned++
    const number = this.numberOf(name)
    this.#look()
    if (value >= this.#of.length) {
      this.#memory.kernel.reserveValues(this.at, value + 1)
      this.#lookAnew()
    }
    this.#of[value] = number
    return number
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

  /** Looks where things lie, if they may have moved. */
  #look(): void {
    if (this.#text.length === 0) this.#lookAnew()
  }

  #lookAnew(): void {
    const { kernel, buffer } = this.#memory
    const { at } = this
    this.#of = words.viewOf(buffer, kernel.valuesAt(at), kernel.valueRoomOf(at))
    this.#hashes = words.viewOf(buffer, kernel.hashesAt(at), kernel.nameRoomOf(at))
    this.#offsets = words.viewOf(buffer, kernel.startsAt(at), kernel.nameRoomOf(at))
    this.#text = Buffer.from(buffer, kernel.textAt(at), kernel.textRoomOf(at))
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

  #find(given: string): number {
    this.#look()
    const name = given.toWellFormed()
    const hash = hashOfName(name)
    const mask = this.#slots.length - 1
    for (let step = 0; step < MOST_STEPS; step++) {
      const known = this.#slots[(hash + step) & mask]! - 1
      if (known < 0) break
      if (this.#hashes[known] === hash && this.#has(known, name)) return known
    }
    if (this.#collisions.size > 0) {
      const known = this.#collisions.get(name)
      if (known !== undefined) return known
    }
    const number = this.size
    this.#add(name)
    this.#hashes[number] = hash
    this.#place(number)
    if (this.size * 2 > mask) this.#spread()
    return number
  }

  #has(number: number, name: string): boolean {
    const text = this.#text
    const from = this.#offsets[number]!
    const { length } = name
    if (this.#offsets[number + 1]! - from !== length) return stringAt(this.names, number) === name
    for (let at = 0; at < length; at++) {
      const unit = name.charCodeAt(at)
      if (unit !== text[from + at] || unit >= NOT_ASCII) return false // such bytes are no units
    }
    return true
  }

  #add(name: string): void {
    const { kernel } = this.#memory
    const from = this.#offsets[this.size]!
    const most = from + 3 * name.length
    if (most > this.#text.length) {
      kernel.reserveText(this.at, most)
      this.#lookAnew()
    }
    this.size++
    if (this.size >= this.#offsets.length) {
      kernel.reserveNames(this.at, this.size)
      this.#lookAnew()
    }
    this.#offsets[this.size] = from + this.#text.write(name, from)
  }

  #place(number: number): void {
    const hash = this.#hashes[number]!
    const mask = this.#slots.length - 1
    for (let step = 0; step < MOST_STEPS; step++) {
      const at = (hash + step) & mask
      if (this.#slots[at] !== 0) continue
      this.#slots[at] = number + 1
      return
    }
    this.#collisions.set(stringAt(this.names, number), number)
  }

  #spread(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2)
    this.#collisions.clear()
    for (let number = 0; number < this.size; number++) this.#place(number)
  }
}
/** So many values of one name make it worth remembering. */
const MANY = 4
const MOST_RECENT = 2048
/** Strangers write names: what is remembered of them stays small. */
const LONGEST_RECENT = 256
/** How many slots are looked at for a name. */
const MOST_STEPS = 64
const NOT_ASCII = 0x80
