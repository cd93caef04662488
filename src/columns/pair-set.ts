/** A set of pairs that has grown larger gives its room back when it is cleared. */
const MOST_SLOTS_KEPT = 256 * 1024

/**
 * Pairs of 32-bit integers, each with a number of its own, dense from 0 in order of first sight.
 * Open addressing: `slots` holds number + 1, 0 is free, at most two thirds are taken.
 */
export class PairSet {
  size = 0
  first: Uint32Array<ArrayBuffer> = new Uint32Array(16)
  second: Uint32Array<ArrayBuffer> = new Uint32Array(16)
  #slots = new Uint32Array(32)

  /** The number of the pair, given now if it was never seen. */
  numberOf(first: number, second: number): number {
    const mask = this.#slots.length - 1
    let at = mixed(first, second) & mask
    for (;;) {
      const found = this.#slots[at]! - 1
      if (found < 0) break
      if (this.first[found] === first && this.second[found] === second) return found
      at = (at + 1) & mask
    }
    const number = this.size++
    if (number === this.first.length) {
      this.first = grown(this.first, number * 2)
      this.second = grown(this.second, number * 2)
    }
    this.first[number] = first
    this.second[number] = second
    this.#slots[at] = number + 1
    if (this.size * 3 > this.#slots.length * 2) this.#spread()
    return number
  }

  /** Forgets all pairs. Their room stays for those that come, unless it is very large. */
  clear(): void {
    this.size = 0
    if (this.#slots.length > MOST_SLOTS_KEPT) {
      this.first = new Uint32Array(16)
      this.second = new Uint32Array(16)
      this.#slots = new Uint32Array(32)
    } else this.#slots.fill(0)
  }

  #spread(): void {
    const slots = new Uint32Array(this.#slots.length * 2)
    const mask = slots.length - 1
    for (let number = 0; number < this.size; number++) {
      let at = mixed(this.first[number]!, this.second[number]!) & mask
      while (slots[at] !== 0) at = (at + 1) & mask
      slots[at] = number + 1
    }
    this.#slots = slots
  }
}

/** Pairs with two sums each, how often and how many bytes; and rare ones, as `Accumulator` has them. */
export class PairAccumulator extends PairSet {
  requests: Float64Array<ArrayBuffer> = new Float64Array(16)
  bytes: Float64Array<ArrayBuffer> = new Float64Array(16)
  /** Bit n: something was added to rare column n. */
  hasRare = 0
  #rare: Float64Array<ArrayBuffer>[]

  constructor(rareWidth: number) {
    super()
    this.#rare = Array.from({ length: rareWidth }, () => new Float64Array(0))
  }

  /** The rare columns by number of the pair, to be added to until other pairs are: those at the bits of
   * `which`. */
  rare(which: number): readonly Float64Array<ArrayBuffer>[] {
    growRare(this.#rare, which, this.requests.length)
    this.hasRare |= which
    return this.#rare
  }

  /** Adds to the two sums of a pair. */
  add(first: number, second: number, requests: number, bytes: number): void {
    const number = this.numberOf(first, second)
    if (number >= this.requests.length) {
      this.requests = grownFloats(this.requests, number * 2)
      this.bytes = grownFloats(this.bytes, number * 2)
    }
    this.requests[number]! += requests
    this.bytes[number]! += bytes
  }

  override clear(): void {
    this.requests.fill(0, 0, this.size)
    this.bytes.fill(0, 0, this.size)
    this.#rare = this.#rare.map(() => new Float64Array(0))
    this.hasRare = 0
    super.clear()
    if (this.requests.length <= this.first.length) return
    this.requests = new Float64Array(16)
    this.bytes = new Float64Array(16)
  }
}

/** Gives the rare columns at the bits of `which` room for `length`. */
export function growRare(
  columns: Float64Array<ArrayBuffer>[],
  which: number,
  length: number,
): void {
  for (let at = 0; at < columns.length; at++) {
    if ((which & (1 << at)) === 0) continue
    const column = columns[at]!
    if (column.length < length) columns[at] = grownFloats(column, length)
  }
}

function mixed(first: number, second: number): number {
  let hash = Math.imul(first ^ 0x2c1b3c6d, 0x297a2d39) ^ Math.imul(second ^ 0x5bd1e995, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 15), 0x735a2d97)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** A copy of `array` with room for `length`. */
export function grown(array: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(length)
  copy.set(array)
  return copy
}

/** A copy of `array` with room for `length`. */
export function grownFloats(array: Float64Array, length: number): Float64Array<ArrayBuffer> {
  const copy = new Float64Array(length)
  copy.set(array)
  return copy
}
