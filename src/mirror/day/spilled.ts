/**
 * Tables of Parquet in a gzip that are too large for memory. Any of their bytes are asked for, so they are unpacked to
 * a file, which has no name and is gone with its reader.
 */
import { randomUUID } from 'node:crypto'
import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'
import { unpackedGzip } from '../gzip.ts'
import { type Seekable, seekable } from '../seekable.ts'

/** A larger one is left packed: what a gzip of a few megabytes yields has no bound of its own. */
export const MOST_SPILLED = 1024 * 1024 * 1024

export interface Spilled {
  readonly table: Seekable
  /** The line that tells what stands behind the gzip. */
  readonly rest: Uint8Array
  close(): void
}

/** Unpacks a gzip to a file in `directory`; undefined where it is damaged, or yields more than `most` bytes. Throws
 * where the file cannot be written. */
export function spillGzip(
  gzip: Seekable,
  directory: string,
  most = MOST_SPILLED,
): Spilled | undefined {
  const file = path.join(directory, `${randomUUID()}.table`)
  const fd = openSync(file, 'wx+', 0o600)
  let isKept = false
  try {
    rmSync(file)
    const content = unpackedGzip(gzip)
    let size = 0
    for (;;) {
      const next = nextOf(content)
      if (next === undefined) return undefined
      if (next.done === true) {
        isKept = true
        return { table: seekable(fd, size), rest: next.value, close: () => closeSync(fd) }
      }
      size += next.value.length
      if (size > most) return undefined
      writeAll(fd, next.value)
    }
  } finally {
    if (!isKept) closeSync(fd)
  }
}

/** Undefined where the gzip is damaged. */
function nextOf(
  content: Generator<Uint8Array, Uint8Array>,
): IteratorResult<Uint8Array, Uint8Array> | undefined {
  try {
    return content.next()
  } catch {
    return undefined
  }
}

function writeAll(fd: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at)
}
