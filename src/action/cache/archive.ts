/** The archive of an entry, unpacked: anyone who can write to the cache may have made it. */
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import path from 'node:path'
import type { Duplex } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createGunzip, createZstdDecompress } from 'node:zlib'
import { extract, type Header } from 'tar-stream'

/** An archive that is not unpacked, and why. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError'
}

/** What an archive may come to. */
export interface ArchiveBounds {
  /** Unpacked, with the headers. */
  readonly bytes: number
  readonly entries: number
}

/** The open part holds 1 GB of records at most, all closed ones together 2 GB. */
const BOUNDS: ArchiveBounds = { bytes: 4_000_000_000, entries: 100_000 }
/** Counts pack to a tenth. What yields more than this is made to fill a disk. */
const MOST_YIELD = 200
/** So much may any archive come to, however small it is. */
const ALWAYS_BYTES = 64_000_000
/** The toolkit packs with this window (`zstd --long=30`). */
const WINDOW_LOG = 30
const LONGEST_NAME = 400
/** A hop between threads for each 16 kB costs more than the work. */
const CHUNK_BYTES = 512 * 1024

/** What was unpacked, by names below the directory. */
export interface Unpacked {
  readonly files: readonly UnpackedFile[]
  /** Directories that the archive names. */
  readonly folders: readonly string[]
}
interface UnpackedFile {
  readonly name: string
  readonly bytes: number
  /** How it begins: at most `START_BYTES`. */
  readonly start: Buffer
}
const START_BYTES = 32

/**
 * Unpacks an archive below `directory`, as it comes. Only plain files and directories with clean names
 * below `root` are written; anything else is an ArchiveError, and what is in `directory` then is not to be
 * used. An error of `packed` itself is passed on.
 */
export async function unpackArchive(
  packed: AsyncIterable<Buffer>,
  directory: string,
  root: string,
  bounds = BOUNDS,
): Promise<Unpacked> {
  const files: UnpackedFile[] = []
  const folders: string[] = []
  const tar = extract()
  let received = 0
  let unpacked = 0
  async function* counted(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      received += chunk.length
      yield chunk
    }
  }
  async function* bounded(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      unpacked += chunk.length
      if (unpacked > Math.min(bounds.bytes, ALWAYS_BYTES + MOST_YIELD * received))
        throw new ArchiveError(`it unpacks to more than ${unpacked - chunk.length} bytes`)
      yield chunk
    }
  }
  const write = async (): Promise<void> => {
    let entries = 0
    const made = new Set<string>()
    for await (const entry of tar) {
      entries++
      if (entries > bounds.entries)
        throw new ArchiveError(`it holds more than ${bounds.entries} files`)
      const isFile = checkEntry(entry.header, root)
      const target = path.join(directory, entry.header.name)
      const folder = isFile ? path.dirname(target) : target
      if (!made.has(folder)) mkdirSync(folder, { recursive: true })
      made.add(folder)
      if (isFile) files.push({ name: entry.header.name, ...(await writeFile(target, entry)) })
      else {
        folders.push(entry.header.name.replace(/\/$/, ''))
        entry.resume()
      }
    }
    if (entries === 0) throw new ArchiveError('it is empty')
  }
  let failure: unknown
  const fail = (error: unknown): void => {
    failure ??= error
    tar.destroy()
  }
  const [first, source] = await peek(packed)
  await Promise.all([
    pipeline(counted(source), decompressorOf(first), bounded, tar).catch(fail),
    write().catch(fail),
  ])
  if (failure !== undefined) throw asArchiveError(failure)
  return { files, folders }
}

/** Writes a file as it comes; a second one of a name is refused. Nothing else is to be done meanwhile, and a
 * stream for each of a year of small files costs more than what is written. */
async function writeFile(
  file: string,
  chunks: AsyncIterable<unknown>,
): Promise<Omit<UnpackedFile, 'name'>> {
  const fd = openSync(file, 'wx')
  let bytes = 0
  let start = Buffer.alloc(0)
  try {
    for await (const chunk of chunks) {
      const some = chunk as Buffer
      for (let at = 0; at < some.length; ) at += writeSync(fd, some, at)
      bytes += some.length
      if (start.length < START_BYTES)
        start = Buffer.concat([start, some.subarray(0, START_BYTES - start.length)])
    }
  } finally {
    closeSync(fd)
  }
  return { bytes, start }
}

/** Whether it is a file; a directory else. */
function checkEntry({ name, type }: Header, root: string): boolean {
  const shown = JSON.stringify(name.slice(0, 100))
  if (type !== 'file' && type !== 'directory')
    throw new ArchiveError(`${shown} in it is a ${type ?? 'thing of an unknown kind'}`)
  const parts = (type === 'directory' ? name.replace(/\/$/, '') : name).split('/')
  const isClean = parts.every((part) => /^[A-Za-z0-9._-]+$/.test(part) && !/^\.+$/.test(part))
  if (!isClean || parts[0] !== root || name.length > LONGEST_NAME)
    throw new ArchiveError(`${shown} in it is no name of a file of the mirror`)
  return type === 'file'
}

/** Its first bytes, and all of it. */
async function peek(
  packed: AsyncIterable<Buffer>,
): Promise<[first: Buffer, all: AsyncIterable<Buffer>]> {
  const chunks = packed[Symbol.asyncIterator]()
  const held: Buffer[] = []
  let isDone = false
  while (!isDone && held.reduce((sum, { length }) => sum + length, 0) < 4) {
    const next = await chunks.next()
    if (next.value !== undefined) held.push(next.value)
    isDone = next.done === true
  }
  async function* all(): AsyncGenerator<Buffer> {
    yield* held
    if (!isDone) yield* { [Symbol.asyncIterator]: () => chunks }
  }
  return [Buffer.concat(held).subarray(0, 4), all()]
}

/** The toolkit packs with zstd where the runner has it, else with gzip. */
function decompressorOf(first: Buffer): Duplex {
  if (first.equals(Buffer.from([0x28, 0xb5, 0x2f, 0xfd])))
    return createZstdDecompress({
      chunkSize: CHUNK_BYTES,
      params: { [constants.ZSTD_d_windowLogMax]: WINDOW_LOG },
    })
  if (first.subarray(0, 2).equals(Buffer.from([0x1f, 0x8b]))) return createGunzip()
  throw new ArchiveError('it is neither zstd nor gzip')
}

/** What zlib, tar-stream or the names in an archive bring about is a fault of the archive. */
function asArchiveError(error: unknown): unknown {
  const { code = '', message } = error as NodeJS.ErrnoException
  if (/^(EEXIST|ENOTDIR|EISDIR|ENAMETOOLONG)$/.test(code))
    return new ArchiveError("two of its files stand in each other's place", { cause: error })
  if (/^(Z_|ZSTD_|ERR_ZLIB)/.test(code) || /^(Unexpected end|Invalid|Header exceeds)/.test(message))
    return new ArchiveError(`it is broken (${message})`, { cause: error })
  return error
}
