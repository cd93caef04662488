/**
 * Memory that a thread uses again, so that it is neither asked for nor cleared each time: the one place of
 * this room with state of its own. Nothing that anybody computes depends on it.
 */
import { unionKernel } from './kernel.ts'

/** The exports of `kernel/union.ts`, which tells what they do. */
export interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer }
  readonly groups: { value: number }
  readonly collisionFrom: { readonly value: number }
  readonly collisionTo: { readonly value: number }
  reserve(entries: number, bytes: number): void
  startsAt(): number
  textAt(): number
  groupOfAt(): number
  firstsAt(): number
  hashesAt(): number
  entriesAt(): number
  shift(from: number, to: number, by: number): void
  groupNames(): number
  groupPairs(firstHashes: number, secondHashes: number): number
  goOn(): number
  choose(): number
  gather(size: number): number
  chosenAt(): number
  chosenStartsAt(): number
  sortByName(size: number): void
}

// The compiler's library of this Node version leaves it out.
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => KernelMemory
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown }
}

/** Memory that is lent to an instance of a kernel. */
export interface KernelMemory {
  readonly buffer: ArrayBuffer
}
/** Pages that a kernel asks for which imports its memory: as in `kernel/build.ts`. */
const FIRST_PAGES = 4

/** A kernel whose memory has grown larger, in bytes, is let go; so is room. */
const MOST_KERNEL = 32 * 1024 * 1024
const MOST_ROOM = 8 * 1024 * 1024

/** What a kernel calls whose memory cannot grow. It is of no use afterwards. */
function noRoom(bytes: number): never {
  throw new Error(
    `A kernel has no memory for ${bytes >>> 0} bytes more; fewer records at once need less`,
  )
}

class Pool {
  readonly #compiled = new Map<string, object>()
  #kernel: Kernel | undefined
  #room: ArrayBuffer | undefined
  #memory: KernelMemory | undefined
  #zeros = new Float64Array(1024)
  /** Buffers of zeros, those given out before among them. */
  readonly #zeroBuffers = new WeakSet<ArrayBufferLike>([this.#zeros.buffer])

  /** Lends a kernel with room for so many entries, and for names of so many bytes together. */
  lendKernel<T>(entries: number, bytes: number, use: (kernel: Kernel) => T): T {
    const lent = this.#kernel ?? this.instance<Kernel>(unionKernel)
    this.#kernel = undefined // where memory cannot grow, it is in no state to be lent again
    lent.reserve(entries, bytes)
    const result = use(lent)
    if (lent.memory.buffer.byteLength <= MOST_KERNEL) this.#kernel = lent
    return result
  }

  /** Room for whoever writes, until it is given back; the bytes in it are anything. */
  takeRoom(): ArrayBuffer {
    const room = this.#room ?? new ArrayBuffer(64 * 1024)
    this.#room = undefined
    return room
  }

  giveRoomBack(room: ArrayBuffer): void {
    if (room.byteLength <= MOST_ROOM) this.#room = room
  }

  /** Memory for a new instance of a kernel that imports it, all zeros; until it is given back, the next one has other
   * memory. */
  takeMemory(): KernelMemory {
    const memory = this.#memory ?? new WebAssembly.Memory({ initial: FIRST_PAGES })
    this.#memory = undefined
    return memory
  }

  /** `memory` must be all zeros. */
  giveMemoryBack(memory: KernelMemory): void {
    this.#memory = memory
  }

  /** A new instance of a kernel, whose bytes are `base64`; they are compiled for the first one. */
  instance<Exports>(base64: string, memory?: KernelMemory): Exports {
    const compiled =
      this.#compiled.get(base64) ?? new WebAssembly.Module(Buffer.from(base64, 'base64'))
    this.#compiled.set(base64, compiled)
    const imports = { memory: { noRoom }, ...(memory && { env: { memory } }) }
    return new WebAssembly.Instance(compiled, imports).exports as Exports
  }

  /** See `zeros`. */
  zeros(count: number): Float64Array<ArrayBuffer> {
    if (count > this.#zeros.length) {
      this.#zeros = new Float64Array(2 * count)
      this.#zeroBuffers.add(this.#zeros.buffer)
    }
    return this.#zeros.subarray(0, count)
  }

  isZeros(column: Float64Array): boolean {
    return this.#zeroBuffers.has(column.buffer)
  }

  /** Lets go of memory that was given back. */
  releaseMemory(): void {
    this.#memory = undefined
  }

  /** Lets go of the kernel and its memory, and of room. */
  release(): void {
    this.#kernel = undefined
    this.#room = undefined
  }
}

/** The pool of this thread, which releases it when it turns to other work. */
export const pool = new Pool()

/** What a column is of which nothing was counted: `count` zeros, to be read and never written. They cost no
 * memory, and whoever adds columns up may leave them out. */
export function zeros(count: number): Float64Array<ArrayBuffer> {
  return pool.zeros(count)
}

/** Whether a column is of `zeros`, without a look at its numbers. */
export function isZeros(column: Float64Array): boolean {
  return pool.isZeros(column)
}
