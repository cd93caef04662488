import { type FileHandle, open } from 'node:fs/promises'
import { promisify } from 'node:util'
import { constants, zstdCompress } from 'node:zlib'
import { FRAME_BYTES, type Slice } from './stored.ts'

const compress = promisify(zstdCompress)

const FIRST_BYTES = 32 * 1024
const SMALL_BYTES = 512 * 1024

/** Buffers of whole frames that nobody uses: garbage of this size would pile up. */
const spare: Buffer<ArrayBuffer>[] = []
const SPARES = 4

/** How records are packed: `small` where they are kept, `fast` where they are dropped as soon as they are counted. */
export type Packing = 'small' | 'fast'

/** `fast` takes half the time and a third more room. */
const levels: Readonly<Record<Packing, number>> = {
  small: constants.ZSTD_CLEVEL_DEFAULT,
  fast: 1,
}

/** What a frame packs to has room at once: a hop between threads for each 16 kB costs a fifth of the work. */
const PACKED_AT_ONCE = 1024 * 1024
const LEAST_AT_ONCE = 16 * 1024

/** Log objects on their way into a records file: written as a frame when enough came together. */
export class RecordsWriter {
  readonly #path: string
  readonly #packing: Packing
  /** Where the next frame goes. */
  #length: number
  #file: FileHandle | undefined
  #buffer = Buffer.allocUnsafeSlow(FIRST_BYTES)
  #filled = 0
  /** Slices whose frame is not written yet. */
  #open: { slices: Slice[]; from: number; to: number }[] = []

  /** Appends behind the first `length` bytes of the file, which need not exist yet. */
  constructor(path: string, length: number, packing: Packing) {
    this.#path = path
    this.#length = length
    this.#packing = packing
  }

  /** Bytes of the file that are written and whole. */
  get length(): number {
    return this.#length
  }

  /** Bytes of memory it holds. */
  get bufferLength(): number {
    return this.#buffer.length
  }

  /** Takes a part of a log object. Its slices are added to `slices`, at the latest when `flush`
   * returns; parts of one log object follow each other. */
  async add(bytes: Uint8Array, slices: Slice[]): Promise<void> {
    if (this.#filled + bytes.length > FRAME_BYTES && this.#filled > 0) await this.flush()
    for (let at = 0; at < bytes.length; ) {
      const part = bytes.subarray(at, at + FRAME_BYTES - this.#filled)
      this.#put(part, slices)
      at += part.length
      if (at < bytes.length) await this.flush()
    }
  }

  #put(part: Uint8Array, slices: Slice[]): void {
    const end = this.#filled + part.length
    if (end > this.#buffer.length) {
      const grown =
        end <= SMALL_BYTES
          ? Buffer.allocUnsafeSlow(SMALL_BYTES)
          : (spare.pop() ?? Buffer.allocUnsafeSlow(FRAME_BYTES))
      this.#buffer.copy(grown, 0, 0, this.#filled)
      this.#buffer = grown
    }
    this.#buffer.set(part, this.#filled)
    this.#open.push({ slices, from: this.#filled, to: end })
    this.#filled = end
  }

  /** Writes what came together as one frame. */
  async flush(): Promise<void> {
    if (this.#filled === 0) return
    const raw = this.#buffer.subarray(0, this.#filled)
    const packed = await packedFrame(raw, this.#packing)
    const file = await this.#opened()
    for (let at = 0; at < packed.length; ) {
      const { bytesWritten } = await file.write(packed, at, packed.length - at, this.#length + at)
      at += bytesWritten
    }
    const frame = { offset: this.#length, length: packed.length, rawLength: raw.length }
    for (const { slices, from, to } of this.#open) slices.push({ frame, from, to })
    this.#length += packed.length
    this.#open = []
    this.#filled = 0
  }

  async close(): Promise<void> {
    await this.#file?.close()
    this.#file = undefined
    if (this.#buffer.length === FRAME_BYTES && spare.length < SPARES) spare.push(this.#buffer)
    this.#buffer = Buffer.alloc(0)
  }

  async #opened(): Promise<FileHandle> {
    if (this.#file === undefined) {
      try {
        this.#file = await open(this.#path, 'r+')
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
        this.#file = await open(this.#path, 'wx+')
      }
      // What a killed run left behind the end.
      await this.#file.truncate(this.#length)
    }
    return this.#file
  }
}

/** With a checksum, so that a flipped bit is noticed when it is read. */
function packedFrame(raw: Uint8Array, packing: Packing): Promise<Buffer> {
  return compress(raw, {
    chunkSize: Math.max(LEAST_AT_ONCE, Math.min(PACKED_AT_ONCE, Math.ceil(raw.length / 4))),
    params: {
      [constants.ZSTD_c_checksumFlag]: 1,
      [constants.ZSTD_c_compressionLevel]: levels[packing],
    },
  })
}
