import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { DeliveryDay } from '../calendar/day.ts'
import { located } from '../mirror/at-home.ts'
import { sha256 } from '../mirror/envelope.ts'
import { renameWhole } from '../mirror/rename.ts'
import { BUILD_CACHE } from '../mirror/tree.ts'
import { contentSizeOf } from './zstd-frame.ts'

/**
 * What was made of the mirror and would only cost time to make again: each under a name, with the
 * digest of what it was made from. Losing one is never a loss.
 *
 *   <mirror>/shelf/<name>   "s3-log-report shelf 1 <made-from digest> <sha256 of the rest>\n"  zstd
 */
export interface BuildCache {
  readonly place: CachePlace
  /** The bytes kept under `name`, if they were made from `digest` and are whole; else undefined. */
  get(name: string, digest: string): Promise<Uint8Array | undefined>
  put(name: string, digest: string, bytes: Uint8Array): Promise<void>
  /** Takes what lies under `name`, made from whatever, out of the cache, and keeps it until the run ends. */
  setAside(name: string): void
  /** What was set aside, as far as it is whole. */
  asides(): Iterable<Uint8Array>
  /** Forgets all of it. */
  clear(): Promise<void>
}

/** Where a build cache is: plain data, so that threads reach it as well. */
export interface CachePlace {
  readonly directory: string
  /** Holds what is being written until it is whole; on the same disk. */
  readonly spool: string
  /** Where others can have written what lay here before this run: the last day that may have delivered anything.
   * Their digests tell whether files are whole, not who wrote them (see `sound.ts`). */
  readonly doubted?: DeliveryDay | undefined
}

const MAGIC = 's3-log-report shelf 1'
/** The largest thing on it is a year of a busy site. */
const MOST_UNPACKED = 1024 * 1024 * 1024

/** That of a mirror. Names are made by this program: letters, digits, `-`. `doubted` as of its place. */
export function openBuildCache(
  {
    directory,
    spool,
  }: {
    readonly directory: string
    readonly spool: string
  },
  doubted?: DeliveryDay,
): BuildCache {
  const place = { directory: path.join(directory, BUILD_CACHE), spool, doubted }
  const aside: string[] = []
  return {
    place,
    get: async (name, digest) => takeMade(place, name, digest),
    put: async (name, digest, bytes) => putMade(place, name, digest, bytes),
    setAside(name) {
      const from = fileOf(place, name)
      const file = asideOf(place, name)
      try {
        renameWhole(from, file)
      } catch (error) {
        return undefinedIfMissing(error as NodeJS.ErrnoException, from)
      }
      aside.push(file)
    },
    *asides() {
      for (const file of aside) {
        const kept = heldIn(readFileSync(file), keptIn)
        if (kept !== undefined) yield kept
      }
    },
    clear: () => rm(place.directory, { recursive: true, force: true }),
  }
}

/** As `get` of a build cache, without waiting: for threads. */
export function takeMade(place: CachePlace, name: string, digest: string): Uint8Array | undefined {
  const from = fileOf(place, name)
  let file: Buffer
  try {
    file = readFileSync(from)
  } catch (error) {
    return undefinedIfMissing(error as NodeJS.ErrnoException, from)
  }
  const packed = wholeRest(file, digest)
  if (packed === undefined) return undefined
  try {
    return unpack(packed)
  } catch {
    return undefined // somebody else wrote it: what it should be is made anew
  }
}

function keptIn(bytes: Buffer): Uint8Array | undefined {
  const line = bytes.toString('latin1', MAGIC.length + 1, bytes.indexOf(0x0a))
  const packed = wholeRest(bytes, line.slice(0, line.lastIndexOf(' ')))
  return packed && unpack(packed)
}

/** What kept bytes hold; undefined where there are none, or none that were put there: the build cache may
 * come out of an Actions cache that others can write. */
export function heldIn<T, Bytes extends Uint8Array>(
  bytes: Bytes | undefined,
  decode: (bytes: Bytes) => T,
): T | undefined {
  try {
    return bytes && decode(bytes)
  } catch {
    return undefined
  }
}

/** Into one piece of memory of the right size, where the frame tells it and it is believable: pieces that have to be
 * joined cost as much as unpacking them. One byte more, or another piece is taken to find the end in. */
function unpack(packed: Uint8Array): Uint8Array {
  const size = contentSizeOf(packed) ?? 4 * packed.length
  const chunkSize = Math.max(LEAST_CHUNK, Math.min(size + 1, MOST_YIELD * packed.length))
  return zstdDecompressSync(packed, { chunkSize, maxOutputLength: MOST_UNPACKED })
}
/** Pages pack to a seventh. */
const MOST_YIELD = 50
const LEAST_CHUNK = 16 * 1024

/** As `put` of a build cache, without waiting: for threads. */
export function putMade(place: CachePlace, name: string, digest: string, bytes: Uint8Array): void {
  const file = fileOf(place, name)
  mkdirSync(place.directory, { recursive: true })
  const packed = zstdCompressSync(bytes, { chunkSize: chunkOf(bytes.length / 4) })
  const aside = asideOf(place, name)
  try {
    writeFileSync(aside, Buffer.concat([Buffer.from(headerOf(digest, packed)), packed]))
    renameWhole(aside, file)
  } catch (error) {
    throw located(error, aside)
  } finally {
    rmSync(aside, { force: true })
  }
  vouchFor(place, name)
}

/** Whether what lies under a name may be what others have written. */
export function isDoubted(place: CachePlace, name: string): boolean {
  return place.doubted !== undefined && !existsSync(vouchOf(place, name))
}

/** It was put there by this run, or looked at: known to all threads by a mark in the spool, which no run takes from
 * anywhere. */
export function vouchFor(place: CachePlace, name: string): void {
  if (isDoubted(place, name)) writeFileSync(vouchOf(place, name), '')
}

function vouchOf({ spool }: CachePlace, name: string): string {
  return path.join(spool, `${name}.sound`)
}

function fileOf({ directory }: CachePlace, name: string): string {
  if (!/^[a-z0-9-]+$/.test(name)) throw new Error(`'${name}' is no name for something made`)
  return path.join(directory, name)
}

/** Several threads may write under one name at once: each has a file of its own. */
function asideOf({ spool }: CachePlace, name: string): string {
  return path.join(spool, `${name}.${randomUUID()}`)
}

function headerOf(digest: string, packed: Uint8Array): string {
  return `${MAGIC} ${digest} ${sha256(packed)}\n`
}

/** What stands after the header of a file, if that is the header it must have. */
function wholeRest(file: Buffer, digest: string): Buffer | undefined {
  const end = file.indexOf(0x0a)
  const packed = file.subarray(end + 1)
  return file.toString('latin1', 0, end + 1) === headerOf(digest, packed) ? packed : undefined
}

function undefinedIfMissing(error: NodeJS.ErrnoException, file: string): undefined {
  if (error.code === 'ENOENT') return undefined
  throw new Error(`${error.code}: not to be read, read '${file}'`, { cause: error })
}

/** Room for the output at once: a hop between threads for each 16 kB costs more than the work. */
function chunkOf(length: number): number {
  return Math.max(LEAST_CHUNK, Math.min(4 * 1024 * 1024, Math.ceil(length)))
}
