/** Room that is used again and again, so that memory is neither asked for nor cleared each time. Very
 * large room is not kept. */
export class Scratch<A extends Uint8Array | Uint32Array | Float64Array> {
  #array: A
  readonly #make: (length: number) => A
  readonly #most: number

  /** `most`: the longest that is kept. */
  constructor(make: (length: number) => A, most: number) {
    this.#make = make
    this.#most = most
    this.#array = make(1024)
  }

  /** At least so long. */
  room(length: number): A {
    if (length > this.#most) return this.#make(length)
    if (length > this.#array.length) this.#array = this.#make(Math.min(2 * length, this.#most))
    return this.#array
  }
}
