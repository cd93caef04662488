import { hashBytes } from './hash.ts'
import { grown } from './pairs.ts'

/**
 * Byte strings, each with a number of its own, dense from 0 in order of first sight. Unlike the
 * values of a reader it lives on from day to day. Bytes are compared whole: equal hashes are
 * two strings where the bytes differ.
 */
export class Interner {
  size = 0
  /** Two independent 32-bit hashes of each string. */
  hashes: Uint32Array<ArrayBuffer> = new Uint32Array(512)
  #starts: Uint32Array<ArrayBuffer> = new Uint32Array(257)
  #bytes = new Uint8Array(8192)
  #slots = new Uint32Array(1024)
  readonly #hash = new Uint32Array(2)

  /** The number of the bytes; the current `size` if they are new, and then they have it. */
  numberOf(bytes: Uint8Array): number {
    hashBytes(bytes, this.#hash, 0)
    const hash = this.#hash[0]!
    const other = this.#hash[1]!
    const mask = this.#slots.length - 1
    let at = hash & mask
    for (;;) {
      const found = this.#slots[at]! - 1
      if (found < 0) break
      if (this.hashes[2 * found] === hash && this.#isAt(found, bytes)) return found
      at = (at + 1) & mask
    }
    this.#slots[at] = this.size + 1
    return this.#append(bytes, hash, other)
  }

  /** Bytes held. */
  get length(): number {
    return this.#starts[this.size]!
  }

  #isAt(number: number, bytes: Uint8Array): boolean {
    const start = this.#starts[number]!
    if (this.#starts[number + 1]! - start !== bytes.length) return false
    const held = this.#bytes
    for (let at = 0; at < bytes.length; at++) if (held[start + at] !== bytes[at]) return false
    return true
  }

  #append(bytes: Uint8Array, hash: number, other: number): number {
    const number = this.size++
    if (2 * number >= this.hashes.length) {
      this.hashes = grown(this.hashes, 4 * number)
      this.#starts = grown(this.#starts, 2 * number + 1)
    }
    const start = this.#starts[number]!
    if (start + bytes.length > this.#bytes.length) {
      const longer = new Uint8Array(2 * (start + bytes.length))
      longer.set(this.#bytes)
      this.#bytes = longer
    }
    this.#bytes.set(bytes, start)
    this.#starts[number + 1] = start + bytes.length
    this.hashes[2 * number] = hash
    this.hashes[2 * number + 1] = other
    if (2 * this.size > this.#slots.length) this.#spread()
    return number
  }

  #spread(): void {
    const slots = new Uint32Array(4 * this.#slots.length)
    const mask = slots.length - 1
    for (let number = 0; number < this.size; number++) {
      let at = this.hashes[2 * number]! & mask
      while (slots[at] !== 0) at = (at + 1) & mask
      slots[at] = number + 1
    }
    this.#slots = slots
  }
}
