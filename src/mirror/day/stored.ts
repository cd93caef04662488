import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { zstdDecompressSync } from 'node:zlib'
import { printableKey } from '../../sync/objects.ts'
import { gunzipAtOnce, gzipLines, isGzip, unpackedGzip } from '../gzip.ts'
import { inMemory, type Seekable, seekable, stretchOf } from '../seekable.ts'
import { isParquet, parquetLines } from './parquet.ts'
import { spillGzip } from './spilled.ts'

/**
 * Where the bytes of a log object lie on this machine. Plain data: it may be posted to a thread.
 *
 *   a directory as source   the file itself, read in place
 *   a mirror                one or more slices of `records.zst`:
 *
 *     records.zst   ┌ frame ┐┌ frame ──────────┐┌ frame ┐      standard zstd, decompressed
 *                   └───────┘└─│from═══════to│─┘└───────┘      one frame at a time
 */
export type StoredObject = StoredFile | StoredSlices

export interface StoredFile {
  readonly kind: 'file'
  readonly path: string
  /** Size of the log object in bytes, as listed. */
  readonly size: number
  /** When it was delivered, seconds since 1970, if that is known. */
  readonly delivered?: number
  /** Its key in the source. */
  readonly key?: string
}

export interface StoredSlices {
  readonly kind: 'slices'
  /** Path of the records file. */
  readonly path: string
  /** Size of the log object in bytes, as listed (of a gzip object, its packed size). */
  readonly size: number
  readonly delivered?: number
  readonly key?: string
  readonly slices: readonly Slice[]
}

/** A zstd frame of a records file: where it starts, its length there, its length unpacked. Bytes. */
export interface Frame {
  readonly offset: number
  readonly length: number
  readonly rawLength: number
}

/** A piece of the unpacked bytes of a frame. */
export interface Slice {
  readonly frame: Frame
  readonly from: number
  readonly to: number
}

/** Takes a chunk and returns how many bytes it used; the rest, which must be shorter than the room,
 * comes again before the next chunk. With `isLast` the log object ends here and everything counts as
 * used. The bytes are borrowed. */
export type OnChunk = (bytes: Uint8Array, isLast: boolean) => number

/** Where bytes are read to and handed over from. Asked for again each time: what lies in it stays, but
 * it may have moved. */
export type Room = () => Uint8Array

/** A log object that cannot be read. `missing`: its file is gone; `changed`: its file is not the
 * one that was listed; `broken`: the records file is damaged. */
export class StoredError extends Error {
  readonly kind: 'missing' | 'changed' | 'broken'
  /** Which of the objects given to `readStored`. */
  readonly index: number

  constructor(kind: StoredError['kind'], index: number, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'StoredError'
    this.kind = kind
    this.index = index
  }
}

/** Small enough to stay in the processor's cache. */
const ROOM_BYTES = 256 * 1024
/** A file is read by so many bytes, once it is known what it is: what is read is in the nearer cache when it is looked
 * into, beside what it is looked up in. */
const READ_BYTES = 96 * 1024
/** A gzip file up to this size is unpacked at once, if it yields no more than `GZIP_AT_ONCE`. */
const SMALL_GZIP = 256 * 1024
const GZIP_AT_ONCE = 8 * 1024 * 1024
/** Of a table of Parquet in a gzip, unpacked in memory. */
const MOST_PACKED_PARQUET = 32 * 1024 * 1024
const PARQUET_AT_ONCE = 8 * 1024 * 1024

/**
 * Reads log objects one after the other, without waiting: made for a worker thread. Each ends with
 * exactly one call with `isLast` (an empty one where nothing is left). Gzip and Parquet, known by their
 * first bytes, are unpacked; what breaks off or is damaged is handed over as it is. Memory
 * stays bounded whatever the sizes. Throws StoredError, and before it has handed over any byte of
 * that object only if the object is missing or changed.
 */
export function readStored(
  objects: readonly StoredObject[],
  onChunk: OnChunk,
  room: Room = makeRoom(),
): void {
  const feed = new Feed(onChunk, room)
  const frames = new Frames()
  try {
    for (const [index, object] of objects.entries()) {
      if (object.kind === 'file') readFile(object, index, feed)
      else readSlices(object, index, feed, frames)
    }
  } finally {
    frames.close()
  }
}

function readFile(object: StoredFile, index: number, feed: Feed): void {
  let fd: number
  try {
    fd = openSync(object.path, 'r')
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    throw new StoredError('missing', index, `${fileName(object)} cannot be opened (${code})`, cause)
  }
  try {
    const changed = () =>
      new StoredError('changed', index, `${fileName(object)} changed since it was listed`)
    if (fstatSync(fd).size !== object.size) throw changed()
    let left = object.size
    let isFirst = true
    do {
      const room = feed.room(isFirst ? left : Math.min(left, READ_BYTES))
      const read = left === 0 ? 0 : readSync(fd, room, 0, room.length, null)
      if (read === 0 && left > 0) throw changed()
      left -= read
      const first = room.subarray(0, read)
      if (isFirst && isParquet(first) && feedParquet(seekable(fd, object.size), feed)) return
      if (isFirst && isGzip(first)) {
        if (left === 0 && read <= SMALL_GZIP && feedSmallGzip(first, feed)) return
        const gzip = seekable(fd, object.size)
        const content = contentOfGzip(gzip)
        if (content !== 'broken') {
          if (content === 'large table' && feedSpilled(gzip, feed)) return
          if (
            typeof content !== 'string' &&
            feedParquet(inMemory(content.table), feed, content.rest)
          )
            return
          for (const piece of gzipLines(gzip)) feed.push(piece, false)
          feed.push(new Uint8Array(0), true)
          return
        }
      }
      isFirst = false
      feed.filled(read, left === 0)
    } while (left > 0)
  } finally {
    closeSync(fd)
  }
}

function fileName({ key, path }: StoredFile): string {
  return `The file ${printableKey(key ?? path)}`
}

/** Unpacks a Parquet file; false if it is damaged. What is short is unpacked once; else it is tried first, because a
 * byte handed over cannot be taken back. `rest` comes behind its lines. */
function feedParquet(file: Seekable, feed: Feed, rest: Uint8Array = new Uint8Array(0)): boolean {
  const pieces: Uint8Array[] = []
  let length = 0
  try {
    for (const piece of parquetLines(file)) {
      length += piece.length
      if (length <= PARQUET_AT_ONCE) pieces.push(piece)
    }
  } catch {
    return false
  }
  for (const piece of length <= PARQUET_AT_ONCE ? pieces : parquetLines(file))
    feed.push(piece, false)
  feed.push(rest, true)
  return true
}

/** Unpacks a table of Parquet in a gzip by way of a file; false if it is damaged, or too large for that. */
function feedSpilled(gzip: Seekable, feed: Feed): boolean {
  const spilled = spillGzip(gzip, tmpdir())
  try {
    return spilled !== undefined && feedParquet(spilled.table, feed, spilled.rest)
  } finally {
    spilled?.close()
  }
}

/** Unpacks a small gzip in one go; false if it is damaged, yields too much for that, or is not all that there is. */
function feedSmallGzip(packed: Uint8Array, feed: Feed): boolean {
  const bytes = gunzipAtOnce(packed, GZIP_AT_ONCE)
  if (typeof bytes === 'string') return false
  if (!isParquet(bytes) || !feedParquet(inMemory(bytes), feed)) feed.push(bytes, true)
  return true
}

/** What a gzip file holds, and whether the whole of it can be unpacked: asked first, because a byte handed over
 * cannot be taken back. A table of Parquet comes as it is, unless it is large. */
function contentOfGzip(
  gzip: Seekable,
): 'broken' | 'lines' | 'large table' | { table: Uint8Array; rest: Uint8Array } {
  const pieces: Uint8Array[] = []
  let length = 0
  let isTable = false
  try {
    const content = unpackedGzip(gzip)
    let next = content.next()
    for (; next.done !== true; next = content.next()) {
      if (length === 0) isTable = isParquet(next.value)
      length += next.value.length
      if (isTable && length <= MOST_PACKED_PARQUET) pieces.push(next.value)
      else pieces.length = 0
    }
    if (!isTable) return 'lines'
    if (length > MOST_PACKED_PARQUET) return 'large table'
    return { table: Buffer.concat(pieces), rest: next.value }
  } catch {
    return 'broken'
  }
}

function readSlices(object: StoredSlices, index: number, feed: Feed, frames: Frames): void {
  if (object.slices.length === 0) feed.push(new Uint8Array(0), true)
  for (const [i, { frame, from, to }] of object.slices.entries()) {
    const bytes = frames.unpacked(object.path, frame, index)
    if (to > bytes.length) throw new StoredError('broken', index, 'A records file is too short')
    feed.push(bytes.subarray(from, to), i === object.slices.length - 1)
  }
}

function makeRoom(): Room {
  const bytes = Buffer.allocUnsafeSlow(ROOM_BYTES)
  return () => bytes
}

/** Hands chunks over and keeps what was not used, so that it comes before the next chunk. */
class Feed {
  readonly #onChunk: OnChunk
  readonly #all: Room
  /** Bytes at the start of the room that were not used yet. */
  #kept = 0

  constructor(onChunk: OnChunk, room: Room) {
    this.#onChunk = onChunk
    this.#all = room
  }

  /** At most `wanted` bytes to fill, behind what was kept. */
  room(wanted: number): Uint8Array {
    return this.#all().subarray(this.#kept).subarray(0, wanted)
  }

  /** Hands over what was kept and the `length` bytes filled in behind it. */
  filled(length: number, isLast: boolean): void {
    const end = this.#kept + length
    const used = this.#onChunk(this.#all().subarray(0, end), isLast)
    this.#kept = isLast ? 0 : end - used
    if (this.#kept > 0 && used > 0) this.#all().copyWithin(0, used, end)
  }

  push(bytes: Uint8Array, isLast: boolean): void {
    let at = 0
    while (this.#kept > 0) {
      const room = this.room(bytes.length - at)
      room.set(bytes.subarray(at, at + room.length))
      at += room.length
      this.filled(room.length, isLast && at === bytes.length)
      if (at === bytes.length) return
    }
    at += this.#onChunk(bytes.subarray(at), isLast)
    if (isLast) return
    this.#kept = bytes.length - at
    this.#all().set(bytes.subarray(at))
  }
}

/** Unpacked frames, the latest used ones remembered: log objects of several runs interleave in
 * key order. */
export class Frames {
  static readonly BYTES_KEPT = 64 * 1024 * 1024
  readonly #files = new Map<string, number>()
  readonly #unpacked = new Map<string, Uint8Array>()
  #bytesKept = 0

  unpacked(path: string, frame: Frame, index: number): Uint8Array {
    const name = `${frame.offset} ${path}`
    const known = this.#unpacked.get(name)
    if (known !== undefined) {
      this.#unpacked.delete(name)
      this.#unpacked.set(name, known)
      return known
    }
    const bytes = this.#unpack(path, frame, index)
    this.#bytesKept += bytes.length
    for (const [oldest, { length }] of this.#unpacked) {
      if (this.#bytesKept <= Frames.BYTES_KEPT) break
      this.#unpacked.delete(oldest)
      this.#bytesKept -= length
    }
    this.#unpacked.set(name, bytes)
    return bytes
  }

  #unpack(path: string, frame: Frame, index: number): Uint8Array {
    try {
      const fd = this.#files.get(path) ?? openSync(path, 'r')
      this.#files.set(path, fd)
      return unpackFrame(fd, frame)
    } catch (cause) {
      throw new StoredError('broken', index, `${path} is damaged`, cause)
    }
  }

  close(): void {
    for (const fd of this.#files.values()) closeSync(fd)
    this.#files.clear()
  }
}

/** Unpacked bytes of a frame at most: small enough that a reader may hold several. */
export const FRAME_BYTES = 4 * 1024 * 1024
const LEAST_CHUNK = 1024

/** The bytes of one frame. Throws if they are not all there or not what was written. */
export function unpackFrame(fd: number, frame: Frame): Uint8Array {
  const packed = stretchOf(fd, frame.offset, frame.offset + frame.length)
  const most = Math.max(frame.rawLength, 1)
  // All in one piece: joining pieces costs as much as a third of unpacking them. With no byte to spare, another piece is
  // taken to find the end in.
  const chunkSize = Math.max(LEAST_CHUNK, Math.min(most, FRAME_BYTES) + 1)
  const bytes = zstdDecompressSync(packed, { chunkSize, maxOutputLength: most })
  if (bytes.length !== frame.rawLength) throw new Error('A frame has the wrong length')
  return bytes
}
