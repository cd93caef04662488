import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { renameWhole } from './rename.ts'
import { readRange } from './seekable.ts'

/**
 * A checksummed envelope: a file in it can tell whether it is whole.
 *
 *   s3-log-report <kind> <version> <digest of the JSON> <JSON: facts, place, length and digest of the rest>\n
 *   …
 *
 * The first line can be read alone: facts about a year of days cost a year of short reads. It names the
 * place in the mirror that the file was written for, so that one day, or one source, cannot stand for
 * another. It does not tell who wrote it.
 */
export interface Envelope<Facts> {
  readonly facts: Facts
  /** The folder it was written for, by its path in the mirror. Releases up to 1.0.0 wrote none. */
  readonly place?: string
  readonly length: number
  readonly sha256: string
}

export type Opened<T> =
  | ({ readonly kind: 'whole' } & T)
  | { readonly kind: 'missing' }
  | { readonly kind: 'broken'; readonly why: string }

/** A file by its path, or what stands in it. */
export type Kept = string | Buffer

const PRODUCT = 's3-log-report'
const FIRST_READ = 16 * 1024

/** A file in an envelope: its first line and the rest, which is not copied. */
export function enclose(
  kind: string,
  version: number,
  facts: object,
  rest: Uint8Array,
  place: string,
): readonly [line: Uint8Array, rest: Uint8Array] {
  const json = JSON.stringify({ facts, place, length: rest.length, sha256: sha256(rest) })
  const line = `${PRODUCT} ${kind} ${version} ${sha256(json).slice(0, 16)} ${json}\n`
  return [Buffer.from(line), rest]
}

/** What the first line of a file in an envelope says, if it is whole, the file as long as it says, and written for
 * this place. Without a place, whoever asks has looked before. `alone`: the file is the first line of one that
 * lies elsewhere. */
export function readEnvelope<Facts>(
  file: Kept,
  kind: string,
  version: number,
  place?: string,
  rest: 'with its rest' | 'alone' = 'with its rest',
): Opened<{ readonly envelope: Envelope<Facts>; readonly restAt: number }> {
  const judged = (
    start: Buffer,
    end: number,
    size: number,
  ): ReturnType<typeof readEnvelope<Facts>> => {
    const line = readLine<Facts>(start.subarray(0, Math.max(end, 0)), kind, version)
    if (line.kind !== 'whole') return line
    const wanted = line.restAt + (rest === 'alone' ? 0 : line.envelope.length)
    return size === wanted
      ? inPlace(line, place)
      : { kind: 'broken', why: `it has ${size} bytes instead of ${wanted}` }
  }
  if (typeof file !== 'string') return judged(file, file.indexOf(0x0a), file.length)
  let fd: number
  try {
    fd = openSync(file, 'r')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { kind: 'missing' }
    return { kind: 'broken', why: `it cannot be opened (${(error as NodeJS.ErrnoException).code})` }
  }
  try {
    const { size } = fstatSync(fd)
    for (let length = FIRST_READ; ; length *= 8) {
      const buffer = Buffer.allocUnsafe(Math.min(length, size))
      const start = buffer.subarray(0, readSync(fd, buffer, 0, buffer.length, 0))
      const end = start.indexOf(0x0a)
      if (end === -1 && start.length < size && length < 1 << 26) continue
      return judged(start, end, size)
    }
  } catch (error) {
    return { kind: 'broken', why: `it cannot be read (${(error as NodeJS.ErrnoException).code})` }
  } finally {
    closeSync(fd)
  }
}

function inPlace<Read extends { readonly envelope: Envelope<unknown> }>(
  read: Read,
  place: string | undefined,
): Read | { readonly kind: 'broken'; readonly why: string } {
  const { place: written = place } = read.envelope
  if (place === undefined || written === place) return read
  return { kind: 'broken', why: 'it was written for another day or source' }
}

/** The whole of a file in an envelope, its digest checked. */
export function readEnclosed<Facts>(
  file: Kept,
  kind: string,
  version: number,
  place?: string,
): Opened<{ readonly envelope: Envelope<Facts>; readonly rest: Buffer }> {
  const head = readEnvelope<Facts>(file, kind, version, place)
  if (head.kind !== 'whole') return head
  let rest: Buffer
  try {
    rest =
      typeof file === 'string'
        ? readFrom(file, head.restAt, head.envelope.length)
        : file.subarray(head.restAt)
  } catch (error) {
    return { kind: 'broken', why: `it cannot be read (${(error as NodeJS.ErrnoException).code})` }
  }
  if (sha256(rest) !== head.envelope.sha256) return { kind: 'broken', why: 'its bytes changed' }
  return { kind: 'whole', envelope: head.envelope, rest }
}

/** A file in an envelope whose rest is read piece by piece. */
export interface EnclosedFile {
  readonly length: number
  /** A piece of the rest, at the start of its buffer, so that numbers can be read where they lie: of
   * `room`, if that is large enough. */
  read(from: number, to: number, room?: ArrayBuffer): Uint8Array
  close(): void
}

/** Opens a file in an envelope, its digest checked unless someone else does that. It stays the same file even
 * where another one takes its name. */
export function openEnclosed(
  file: string,
  kind: string,
  version: number,
  digest: 'checked' | 'checked elsewhere',
): Opened<{ readonly file: EnclosedFile }> {
  const head = readEnvelope(file, kind, version)
  if (head.kind !== 'whole') return head
  const { restAt, envelope } = head
  let fd: number | undefined
  try {
    fd = openSync(file, 'r')
    if (digest === 'checked' && sha256OfRange(fd, restAt, envelope.length) !== envelope.sha256) {
      closeSync(fd)
      return { kind: 'broken', why: 'its bytes changed' }
    }
  } catch (error) {
    if (fd !== undefined) closeSync(fd)
    return { kind: 'broken', why: `it cannot be read (${(error as NodeJS.ErrnoException).code})` }
  }
  const opened = fd
  return {
    kind: 'whole',
    file: {
      length: envelope.length,
      read(from, to, room) {
        const isRoomy = room !== undefined && room.byteLength >= to - from
        const bytes = isRoomy
          ? new Uint8Array(room, 0, to - from)
          : Buffer.allocUnsafeSlow(to - from)
        if (readRange(opened, bytes, restAt + from) < bytes.length)
          throw new Error(`${file} became shorter while it was read`)
        return bytes
      },
      close: () => closeSync(opened),
    },
  }
}

/** Bytes of a file, alone in their buffer: numbers in them can be read where they lie. */
function readFrom(file: string, position: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(length)
  const fd = openSync(file, 'r')
  try {
    // Where there are fewer than there were, their digest will tell.
    return bytes.subarray(0, readRange(fd, bytes, position))
  } finally {
    closeSync(fd)
  }
}

function sha256OfRange(fd: number, position: number, length: number): string {
  const hash = createHash('sha256')
  const buffer = Buffer.allocUnsafe(Math.min(length, DIGESTED_AT_ONCE))
  for (let at = 0; at < length; at += buffer.length) {
    const some = buffer.subarray(0, length - at)
    hash.update(some.subarray(0, readRange(fd, some, position + at)))
  }
  return hash.digest('hex')
}
const DIGESTED_AT_ONCE = 256 * 1024

/** Writes a file, part after part, aside and renames it, so that it is there whole or not at all. */
export async function writeWhole(file: string, parts: readonly Uint8Array[]): Promise<void> {
  const aside = `${file}.new`
  try {
    await writeFile(aside, parts)
    renameWhole(aside, file)
  } catch (error) {
    await rm(aside, { force: true }).catch(() => {})
    throw error
  }
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function readLine<Facts>(
  line: Buffer,
  kind: string,
  version: number,
): Opened<{ readonly envelope: Envelope<Facts>; readonly restAt: number }> {
  const match = /^(\S+) (\S+) (\d+) ([0-9a-f]{16}) (.*)$/s.exec(line.toString())
  const [, product, itsKind, itsVersion, digest, json = ''] = match ?? []
  if (product !== PRODUCT || itsKind !== kind) return { kind: 'broken', why: `it is no ${kind}` }
  if (Number(itsVersion) !== version) {
    return { kind: 'broken', why: `it is of version ${itsVersion}, this program reads ${version}` }
  }
  if (sha256(json).slice(0, 16) !== digest) return { kind: 'broken', why: 'its first line changed' }
  const envelope = JSON.parse(json) as Envelope<Facts>
  if (typeof envelope.facts !== 'object' || envelope.facts === null)
    return { kind: 'broken', why: 'its first line says nothing' }
  return { kind: 'whole', envelope, restAt: line.length + 1 }
}
