import { grown } from './pairs.ts'

/** Names as they lie encoded: lengths in UTF-16 code units, and all names in a row, UTF-8. */
export interface PackedNames {
  readonly lengths: Float64Array | Uint32Array
  readonly text: Uint8Array
}

export function packed(names: readonly string[]): PackedNames {
  const lengths = new Uint32Array(names.length)
  for (let at = 0; at < lengths.length; at++) lengths[at] = names[at]!.length
  return { lengths, text: new TextEncoder().encode(names.join('')) }
}

/** The names as strings. */
export function unpacked({ lengths, text }: PackedNames): string[] {
  const all = utf8.decode(text)
  const names = new Array<string>(lengths.length)
  let from = 0
  for (let at = 0; at < lengths.length; at++) {
    const to = from + lengths[at]!
    names[at] = all.slice(from, to)
    from = to
  }
  return names
}
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * Numbers for names, in order of first sight, as `Numbers`; but names of ASCII, which most are, are
 * compared as bytes and become strings only when someone asks for them. Open addressing: `slots`
 * holds number + 1, 0 is free, at most half are taken.
 */
export class NumberedNames {
  size = 0
  /** Names of ASCII in a row, those of number `n` from `#starts[n]` to `#starts[n + 1]`; others take
   * no room there, and are in `#others`. */
  #text = new Uint8Array(1024)
  #starts = new Uint32Array(64)
  #hashes = new Uint32Array(64)
  #slots = new Uint32Array(128)
  readonly #others = new Map<string, number>()
  #names: string[] = []

  /** All names so far. */
  get names(): readonly string[] {
    if (this.#names.length === this.size) return this.#names
    const end = this.#starts[this.size]!
    const all = utf8.decode(this.#text.subarray(0, end))
    const names = new Array<string>(this.size)
    for (let number = 0; number < this.size; number++) {
      names[number] = all.slice(this.#starts[number], this.#starts[number + 1])
    }
    for (const [name, number] of this.#others) names[number] = name
    this.#names = names
    return names
  }

  /** The numbers of encoded names. */
  ofPacked(names: PackedNames): Uint32Array {
    const { lengths, text } = names
    const numbers = new Uint32Array(lengths.length)
    let length = 0
    for (let at = 0; at < lengths.length; at++) length += lengths[at]!
    if (length !== text.length) return this.ofAll(unpacked(names))
    let from = 0
    for (let at = 0; at < numbers.length; at++) {
      const to = from + lengths[at]!
      numbers[at] = this.#ofBytes(text, from, to)
      from = to
    }
    return numbers
  }

  ofAll(names: readonly string[]): Uint32Array {
    const numbers = new Uint32Array(names.length)
    for (let at = 0; at < numbers.length; at++) numbers[at] = this.of(names[at]!)
    return numbers
  }

  of(name: string): number {
    const { length } = name
    if (scratch.length < length) scratch = new Uint8Array(2 * length)
    for (let at = 0; at < length; at++) {
      const unit = name.charCodeAt(at)
      if (unit > 0x7f) return this.#ofOther(name)
      scratch[at] = unit
    }
    return this.#ofBytes(scratch, 0, length)
  }

  #ofOther(name: string): number {
    const known = this.#others.get(name)
    if (known !== undefined) return known
    this.#others.set(name, this.size)
    return this.#push(0)
  }

  #ofBytes(bytes: Uint8Array, from: number, to: number): number {
    const length = to - from
    // Four bytes at a time.
    let hash = 0x811c9dc5 ^ length
    let at = from
    for (; at + 3 < to; at += 4) {
      const four =
        bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)
      hash = Math.imul(hash ^ four, 0x85ebca6b)
      hash ^= hash >>> 15
    }
    for (; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193)
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    hash = (hash ^ (hash >>> 13)) >>> 0

    const mask = this.#slots.length - 1
    let slot = hash & mask
    for (;;) {
      const found = this.#slots[slot]! - 1
      if (found < 0) break
      if (this.#hashes[found] === hash && this.#is(found, bytes, from, length)) return found
      slot = (slot + 1) & mask
    }
    const end = this.#starts[this.size]!
    if (end + length > this.#text.length) {
      const longer = new Uint8Array(2 * (end + length))
      longer.set(this.#text)
      this.#text = longer
    }
    for (let at = 0; at < length; at++) this.#text[end + at] = bytes[from + at]!
    this.#slots[slot] = this.size + 1
    return this.#push(hash, length)
  }

  #is(number: number, bytes: Uint8Array, from: number, length: number): boolean {
    const start = this.#starts[number]!
    if (this.#starts[number + 1]! - start !== length) return false
    for (let at = 0; at < length; at++) {
      if (this.#text[start + at] !== bytes[from + at]) return false
    }
    return true
  }

  /** The next number, of a name whose `length` bytes are in place. */
  #push(hash: number, length = 0): number {
    const number = this.size++
    if (this.size + 1 > this.#starts.length) {
      this.#starts = grown(this.#starts, 2 * this.#starts.length)
      this.#hashes = grown(this.#hashes, 2 * this.#hashes.length)
    }
    this.#hashes[number] = hash
    this.#starts[this.size] = this.#starts[number]! + length
    if (2 * this.size > this.#slots.length) this.#spread()
    return number
  }

  #spread(): void {
    const slots = new Uint32Array(2 * this.#slots.length)
    const mask = slots.length - 1
    for (let old = 0; old <= mask >> 1; old++) {
      const taken = this.#slots[old]!
      if (taken === 0) continue
      let at = this.#hashes[taken - 1]! & mask
      while (slots[at] !== 0) at = (at + 1) & mask
      slots[at] = taken
    }
    this.#slots = slots
  }
}

/** Holds one name at a time. */
let scratch = new Uint8Array(256)
