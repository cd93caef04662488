/**
 * Gzip files (RFC 1952), unpacked member by member without waiting:
 *
 *   header │ deflate stream │ CRC-32 │ length │ header │ … │ padding │ rest
 *
 * What follows the last member and is none is told by a line of its own, so that the members before it count.
 */
import { promisify } from 'node:util'
import { crc32, gunzip, gunzipSync, type ZlibOptions } from 'node:zlib'
import { InflateRaw } from 'minizlib'
import type { Seekable } from './seekable.ts'

/** First bytes of a member: its magic and the only method there is. */
const MAGIC = [0x1f, 0x8b, 0x08]
/** A file with a member of no bytes is no shorter. */
const LEAST_BYTES = 18
const FIXED_HEADER = 10
/** Flags of what else a header holds. */
const HAS_CHECKSUM = 2
const HAS_EXTRA = 4
const HAS_NAME = 8
const HAS_REMARK = 16
/** A piece yields up to 1,032 bytes a byte; this much of it at once stays within 17 MB. */
const PIECE = 16 * 1024
/** Of the rest, as much as is shown to people. */
const REST_SHOWN = 64
const NEWLINE = 0x0a
const BLANK = 0x20
const POINT = 0x2e

export function isGzip(bytes: Uint8Array): boolean {
  return bytes.length >= LEAST_BYTES && MAGIC.every((byte, at) => bytes[at] === byte)
}

/** What the runtime gives with `info`, which its types lack. */
interface Unpacked {
  readonly buffer: Uint8Array
  readonly engine: { readonly bytesWritten: number }
}
const unpackAtOnce = gunzipSync as unknown as (packed: Uint8Array, options: ZlibOptions) => Unpacked
const unpackMeanwhile = promisify(gunzip) as unknown as (
  packed: Uint8Array,
  options: ZlibOptions,
) => Promise<Unpacked>

/** Content of a gzip in one go: `large` where it yields more than `most` bytes, `odd` where it is damaged or something
 * stands behind it. */
type AtOnce = Uint8Array | 'large' | 'odd'

export function gunzipAtOnce(packed: Uint8Array, most: number): AtOnce {
  try {
    return wholeOf(unpackAtOnce(packed, { maxOutputLength: most, info: true }), packed)
  } catch (error) {
    return isTooLarge(error) ? 'large' : 'odd'
  }
}

/** The same, while others work. */
export async function gunzipMeanwhile(packed: Uint8Array, most: number): Promise<AtOnce> {
  try {
    return wholeOf(await unpackMeanwhile(packed, { maxOutputLength: most, info: true }), packed)
  } catch (error) {
    return isTooLarge(error) ? 'large' : 'odd'
  }
}

function wholeOf({ buffer, engine }: Unpacked, packed: Uint8Array): AtOnce {
  return engine.bytesWritten === packed.length ? buffer : 'odd'
}

function isTooLarge(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
}

/** The content of all members, in pieces. Returns a line that tells what stands behind the last member, beginning as a
 * member does; empty where that is nothing, or zeros, blanks and line ends. Throws where a member is cut or damaged. */
export function* unpackedGzip(file: Seekable): Generator<Uint8Array, Uint8Array> {
  for (let at = 0; ; ) {
    const end = yield* contentOfMember(file, afterHeader(file, at))
    at = afterPadding(file, end)
    if (at === file.size) return new Uint8Array(0)
    const next = file.bytes(at, Math.min(file.size, at + MAGIC.length))
    // Of what is shorter than a header nobody can tell more than that it is cut.
    if (next.some((byte, i) => byte !== MAGIC[i])) return restLine(file, at)
  }
}

/** The content, and the line behind it. */
export function* gzipLines(file: Seekable): Generator<Uint8Array> {
  yield yield* unpackedGzip(file)
}

function afterHeader(file: Seekable, start: number): number {
  const flags = file.bytes(start, start + FIXED_HEADER)[3] ?? 0
  let at = start + FIXED_HEADER
  if (flags & HAS_EXTRA) {
    const [low = 0, high = 0] = file.bytes(at, at + 2)
    at += 2 + low + 256 * high
  }
  if (flags & HAS_NAME) at = 1 + findByte(file, at, (byte) => byte === 0)
  if (flags & HAS_REMARK) at = 1 + findByte(file, at, (byte) => byte === 0)
  return flags & HAS_CHECKSUM ? at + 2 : at
}

function afterPadding(file: Seekable, start: number): number {
  return findByte(file, start, (byte) => byte !== 0 && !isBlank(byte))
}

function isBlank(byte: number): boolean {
  return byte === BLANK || (byte >= 0x09 && byte <= 0x0d)
}

/** Where the first such byte stands; the size of the file where none does. */
function findByte(file: Seekable, start: number, isWanted: (byte: number) => boolean): number {
  for (let at = start; at < file.size; at += PIECE) {
    const found = file.bytes(at, Math.min(file.size, at + PIECE)).findIndex(isWanted)
    if (found >= 0) return at + found
  }
  return file.size
}

/** Returns where the member ends. */
function* contentOfMember(file: Seekable, start: number): Generator<Uint8Array, number> {
  const inflate = new InflateRaw({})
  let failure: unknown
  let unpacked: Uint8Array[] = []
  inflate.on('error', (error: unknown) => {
    failure ??= error
  })
  inflate.on('data', (bytes) => unpacked.push(bytes))
  let [checksum, length] = [0, 0]
  for (let at = start; ; ) {
    const piece = file.bytes(at, Math.min(file.size, at + PIECE))
    if (piece.length === 0) throw new Error('A member of a gzip ends too early')
    inflate.write(Buffer.from(piece.buffer, piece.byteOffset, piece.length))
    if (failure !== undefined) throw failure
    const used = inflate.handle?.bytesWritten ?? 0
    for (const bytes of unpacked) {
      checksum = crc32(bytes, checksum)
      length += bytes.length
      yield bytes
    }
    unpacked = []
    at += used
    if (used === piece.length) continue
    inflate.close()
    const end = Buffer.from(file.bytes(at, at + 8))
    if (end.readUInt32LE(0) !== checksum || end.readUInt32LE(4) !== length % 2 ** 32)
      throw new Error('A member of a gzip is damaged')
    return at + 8
  }
}

/** Whole lines around it, and no blank in it: it is a record of no format. */
function restLine(file: Seekable, at: number): Uint8Array {
  const shown = file.bytes(at, Math.min(file.size, at + REST_SHOWN))
  const rest = shown.map((byte) => (byte === 0 || isBlank(byte) ? POINT : byte))
  return Uint8Array.of(NEWLINE, ...MAGIC, ...rest, NEWLINE)
}
