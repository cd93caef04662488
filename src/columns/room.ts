/** A room for tables grows by so many bytes. */
const ROOM_STEP = 64 * 1024

/** Memory for tables that are looked into one after the other: what is lent is good until `count` more were lent. */
export class RoomsInTurn {
  readonly #rooms: (ArrayBuffer | undefined)[]
  #next = 0

  constructor(count: number) {
    this.#rooms = Array.from({ length: count }, () => undefined)
  }

  readonly lend = (bytes: number): ArrayBuffer => {
    const at = this.#next++ % this.#rooms.length
    const there = this.#rooms[at]
    if (there !== undefined && there.byteLength >= bytes) return there
    const room = new ArrayBuffer(Math.ceil(bytes / ROOM_STEP) * ROOM_STEP)
    this.#rooms[at] = room
    return room
  }
}

/** Arrays are cut from blocks of so many bytes; larger ones have a block for themselves. */
const BLOCK = 512 * 1024
/** As many bytes are kept to be used again. */
const MOST_KEPT = 8 * 1024 * 1024

/**
 * Arrays, of anything, that are needed until a piece of work is done, and then not one of them: their memory is used again
 * for the next piece. Each day of a thread needs megabytes of them, which would lie about until the garbage is
 * collected.
 */
export class ReusedRoom {
  #blocks: ArrayBuffer[] = []
  /** Blocks that arrays were cut from, and the end of what was, in the last one of these. */
  #used = 0
  #end = BLOCK

  floats(length: number): Float64Array<ArrayBuffer> {
    const at = this.#reserve(8 * length)
    return new Float64Array(this.#blocks[this.#used - 1]!, at, length)
  }

  words(length: number): Uint32Array<ArrayBuffer> {
    const at = this.#reserve(4 * length)
    return new Uint32Array(this.#blocks[this.#used - 1]!, at, length)
  }

  bytes(length: number): Uint8Array<ArrayBuffer> {
    const at = this.#reserve(length)
    return new Uint8Array(this.#blocks[this.#used - 1]!, at, length)
  }

  /** Where so many bytes start, in the last block that is used. */
  #reserve(bytes: number): number {
    const at = this.#end
    const end = at + Math.ceil(bytes / 8) * 8
    if (this.#used > 0 && end <= this.#blocks[this.#used - 1]!.byteLength) {
      this.#end = end
      return at
    }
    const found = this.#blocks.findIndex(
      ({ byteLength }, block) => block >= this.#used && byteLength >= bytes,
    )
    const block =
      found < 0 ? new ArrayBuffer(Math.max(BLOCK, bytes)) : this.#blocks.splice(found, 1)[0]!
    this.#blocks.splice(this.#used, 0, block)
    this.#used++
    this.#end = end - at
    return 0
  }

  /** To be called when no array that came from here is used any more. */
  clear(): void {
    let kept = 0
    this.#blocks = this.#blocks.filter(({ byteLength }) => {
      const isKept = kept + byteLength <= MOST_KEPT
      if (isKept) kept += byteLength
      return isKept
    })
    this.#used = 0
    this.#end = BLOCK
  }
}
